// Package statements holds the texts of the catalogue: every statement of the
// two documents of guidance, in our own words, and every provision of law that
// Heard rests on. It is for native programs; a program that needs only ids uses
// package catalogue.
package statements

import (
	"bytes"
	"embed"
	"encoding/json"
	"io"
	"iter"
	"sync"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Statement is one statement of guidance or one provision of law, with its text
// and what it bears on. Empty lists mean everyone, or every stage; where both
// Settings and People are given, either is enough. The lists are shared and are
// not to be changed. The zero value is no statement.
type Statement struct {
	ID         catalogue.ID    `json:"id"`
	Source     string          `json:"source"`          // the code of its document
	Line       int             `json:"line,omitempty"`  // where the source says it; zero for law
	Force      catalogue.Force `json:"force,omitempty"` // empty for law
	Role       catalogue.Role  `json:"role"`
	Text       string          `json:"text"`
	Settings   []string        `json:"settings,omitempty"`
	People     []string        `json:"people,omitempty"`
	Stages     []string        `json:"stages,omitempty"`
	Principles []string        `json:"principles,omitempty"`
	Actor      string          `json:"actor,omitempty"` // who is to act; empty if the source does not say
	Note       string          `json:"note,omitempty"`  // what a reader of the text should know besides; mostly empty
	Mark       catalogue.Mark  `json:"mark,omitempty"`  // how far the law was read; empty for guidance
	From       wire.Date       `json:"from,omitzero"`   // the first day the law was in force; zero if not stated
	Until      wire.Date       `json:"until,omitzero"`  // the last such day; zero if there is none
	Dated      catalogue.Mark  `json:"dated,omitempty"` // the mark of From where it is weaker than Mark, else empty
}

// Find returns the statement with the given id. Its error is always a
// *catalogue.IDError.
func Find(id catalogue.ID) (Statement, error) {
	if _, err := catalogue.Find(id); err != nil {
		return Statement{}, err
	}
	return byID()[id], nil
}

// All yields every statement in source order: the guidance first, then the law.
func All() iter.Seq[Statement] { return texts(catalogue.All()) }

// InSection yields the statements of the section with the given code, in source
// order.
func InSection(section string) iter.Seq[Statement] { return texts(catalogue.InSection(section)) }

// WithRole yields the statements with the given role, in source order.
func WithRole(role catalogue.Role) iter.Seq[Statement] { return texts(catalogue.WithRole(role)) }

// WithForce yields the statements with the given force, in source order.
func WithForce(force catalogue.Force) iter.Seq[Statement] { return texts(catalogue.WithForce(force)) }

func texts(entries iter.Seq[catalogue.Entry]) iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for e := range entries {
			if !yield(byID()[e.ID]) {
				return
			}
		}
	}
}

//go:embed hjf.jsonl ld.jsonl law.jsonl
var files embed.FS

// names lists the files in source order.
var names = [...]string{"hjf.jsonl", "ld.jsonl", "law.jsonl"}

var byID = sync.OnceValue(func() map[catalogue.ID]Statement {
	all := decode()
	found := make(map[catalogue.ID]Statement, len(all))
	for _, s := range all {
		found[s.ID] = s
	}
	return found
})

// decode reads the embedded files. They are our own tables, so a fault in them
// panics, and a test reads every line.
func decode() []Statement {
	var all []Statement
	for _, name := range names {
		data, err := files.ReadFile(name)
		if err != nil {
			panic(err)
		}
		lines := json.NewDecoder(bytes.NewReader(data))
		lines.DisallowUnknownFields()
		for {
			var s Statement
			if err := lines.Decode(&s); err == io.EOF {
				break
			} else if err != nil {
				panic(err)
			}
			all = append(all, s)
		}
	}
	return all
}
