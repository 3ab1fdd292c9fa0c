// Package catalogue knows every statement of the guidance and every provision
// of the law that Heard rests on: its id, its place in the order of the sources,
// its force and its role. The texts are in package statements, so that a
// program that needs only ids carries only ids.
package catalogue

import (
	"iter"
	"strings"
)

// Force says how strongly a statement binds. The zero value is the force of a
// provision of law: what binds there is the duty worked out from it.
type Force string

// The forces, strongest first.
const (
	Must    Force = "must"
	Should  Force = "should"
	May     Force = "may"
	Factual Force = "fact"
)

// Role says what a statement is for. The zero value is no role and stands in no entry.
type Role string

// The roles of statements, and the one role of provisions of law and judgments.
const (
	RoleCheck      Role = "check"
	RoleObligation Role = "obligation"
	RoleVocabulary Role = "vocabulary"
	RoleAdvice     Role = "advice"
	RoleContext    Role = "context"
	RoleReference  Role = "reference"
	RoleProvision  Role = "provision"
)

// Mark says how far the law behind a provision was read. The zero value is the
// mark of a statement of guidance, whose source was read throughout.
type Mark string

// The marks of law. Unverified is never rendered as law.
const (
	Seen       Mark = "seen"
	SecondHand Mark = "second-hand"
	Inferred   Mark = "inferred"
	Unverified Mark = "unverified"
)

// Entry is what the catalogue holds about one statement or provision. The zero
// value is no entry.
//
// Settings, People and Stages say whom and what a statement of guidance is
// about, Principles what it serves, in the codes of the vocabulary. Empty means
// everyone, or every stage; where both Settings and People are given, either is
// enough. They are empty for law.
type Entry struct {
	ID         ID
	Document   string // the code of its document in Documents
	Section    string // the code of its section in Sections
	Force      Force
	Role       Role
	Mark       Mark
	Principles Codes
	Settings   Codes
	People     Codes
	Stages     Codes
}

// Find returns the entry with the given id. Its error is always an *IDError,
// which tells an id that is not in the shape of one from an id that is unknown.
//
// It looks through the lines of all entries. An index of them would have to be
// worked out by every program, even one that never asks for an entry.
func Find(id ID) (Entry, error) {
	if _, line := find(id); line != "" {
		return entry(line), nil
	}
	reason := Unknown
	if !formed(string(id)) {
		reason = Malformed
	}
	return Entry{}, &IDError{ID: id, Reason: reason}
}

// find returns the line of an entry and its place. An unknown id has no line,
// and its place is after all others.
func find(id ID) (at int, line string) {
	for rest := entries; rest != ""; at++ {
		line, rest, _ = strings.Cut(rest, "\n")
		if n := len(id); len(line) > n && line[n] == ' ' && line[:n] == string(id) {
			return at, line
		}
	}
	return at, ""
}

// All yields every entry in source order: the guidance first, then the law.
func All() iter.Seq[Entry] {
	return matching(func(*Entry) bool { return true })
}

// InSection yields the entries of the section with the given code, in source
// order. A section is only itself: "D" does not hold what is in "D1".
func InSection(section string) iter.Seq[Entry] {
	return matching(func(e *Entry) bool { return e.Section == section })
}

// WithRole yields the entries with the given role, in source order.
func WithRole(role Role) iter.Seq[Entry] {
	return matching(func(e *Entry) bool { return e.Role == role })
}

// WithForce yields the entries with the given force, in source order.
func WithForce(force Force) iter.Seq[Entry] {
	return matching(func(e *Entry) bool { return e.Force == force })
}

func matching(wanted func(*Entry) bool) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for line, rest := "", entries; rest != ""; {
			line, rest, _ = strings.Cut(rest, "\n")
			if e := entry(line); wanted(&e) && !yield(e) {
				return
			}
		}
	}
}

// Compare puts ids in source order. Ids that are not in the catalogue come
// last, by spelling.
func Compare(a, b ID) int {
	i, _ := find(a)
	j, _ := find(b)
	if i != j {
		return i - j
	}
	return strings.Compare(string(a), string(b))
}

// entry reads a line of entries: an id, a space and two letters, which are
// force and role of a statement, or 'p' and the mark of a provision. Then come
// up to four letters, one for each block of codes: 'A' is the first set of the
// block, a hyphen none. Hyphens at the end are left out.
func entry(line string) Entry {
	id, letters, _ := strings.Cut(line, " ")
	e := Entry{ID: ID(id), Section: section(id), Document: statements}
	switch {
	case letters[0] == provision:
		e.Document, e.Role, e.Mark = e.Section, RoleProvision, marks[letters[1]]
	case e.Section == paper:
		e.Document = paper
		fallthrough
	default:
		e.Force, e.Role = forces[letters[0]], roles[letters[1]]
	}
	for block, codes := range [...]*Codes{&e.Principles, &e.Settings, &e.People, &e.Stages} {
		if at := 2 + block; at < len(letters) && letters[at] != '-' {
			*codes = Codes(block*blockSize + int(letters[at]-'A') + 1)
		}
	}
	return e
}

// provision is the letter of the lines of provisions.
const provision = 'p'

// The two documents of guidance. The second is one section.
const (
	statements = "HJF"
	paper      = "LD"
)

// The letters of the lines of entries.
var (
	forces = [...]Force{'m': Must, 's': Should, 'y': May, 'f': Factual}
	roles  = [...]Role{
		'c': RoleCheck, 'o': RoleObligation, 'v': RoleVocabulary,
		'a': RoleAdvice, 'x': RoleContext, 'r': RoleReference,
	}
	marks = [...]Mark{'s': Seen, 'h': SecondHand, 'i': Inferred, 'u': Unverified}
)
