// Package locale holds the texts of reports for native programs: the library's English with the
// texts of the statements, and every other language that there is a file for.
package locale

import (
	"encoding/json"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/report/locales"
)

// English returns the library's own words with the texts of the statements.
func English() report.Words { return english() }

var english = sync.OnceValue(func() report.Words { return withStatements{report.Native(report.English(nil))} })

// Match returns the words of the language that suits a reader best, and its tag. Preferred holds
// tags, or values of the header Accept-Language, the most wanted first; what is no tag is passed
// over. Where no language suits, it is English. A text that a language lacks is in English, and
// says so.
func Match(preferred ...string) (report.Words, language.Tag) { return standard().match(preferred) }

// withStatements answers for statements, and lets the words below answer for the rest.
type withStatements struct{ report.Words }

// statementKind stands before the id of a statement in the id of its text.
const statementKind = "statement."

// Text finds a text by its id.
func (w withStatements) Text(id string) (text, lang string) {
	if statement, ok := strings.CutPrefix(id, statementKind); ok {
		s, err := statements.Find(catalogue.ID(statement))
		if err != nil {
			return "", ""
		}
		return s.Text, report.LangEnglish
	}
	return w.Words.Text(id)
}

// languages holds the languages at hand, English first.
type languages struct {
	matcher language.Matcher
	tags    []language.Tag
	words   []report.Words
}

// standard reads the languages of the library. They are our own files, so a fault in them panics,
// and a test reads every one.
var standard = sync.OnceValue(func() languages {
	l, err := read(locales.Files, English())
	if err != nil {
		panic(err)
	}
	return l
})

// match finds the language for a reader. The matcher takes no account of what stands after x, by
// which languages such as easy read differ from those they are made of, so those are found first.
func (l languages) match(preferred []string) (report.Words, language.Tag) {
	i := l.exact(preferred)
	if i < 0 {
		_, i = language.MatchStrings(l.matcher, preferred...)
	}
	return l.words[i], l.tags[i]
}

// exact finds the language that a reader names as ours is named, unless one that suits as well is
// wanted more. It is less than 0 where there is none.
func (l languages) exact(preferred []string) int {
	for _, header := range preferred {
		wanted, _, _ := language.ParseAcceptLanguage(header)
		for _, tag := range wanted {
			if i := slices.Index(l.tags, tag); i >= 0 {
				return i
			}
			if _, i, sure := l.matcher.Match(tag); sure >= language.High {
				return i
			}
		}
	}
	return -1
}

// entry is a text of a language, with the English that it translates.
type entry struct {
	English string `json:"en"`
	Text    string `json:"text"`
}

// extension ends the name of every file of a language.
const extension = ".json"

var errTag = errors.New("the file of a language wants a name that is its tag, as x/text writes it, and not English")

// read reads a folder of languages, which stand over the words below.
func read(files fs.FS, below report.Words) (languages, error) {
	l := languages{tags: []language.Tag{language.English}, words: []report.Words{below}}
	names, err := fs.Glob(files, "*"+extension)
	if err != nil {
		return l, err
	}
	for _, name := range names {
		tag, err := language.Parse(strings.TrimSuffix(name, extension))
		if err != nil {
			return l, err
		}
		if tag.String()+extension != name || tag == language.English {
			return l, &fs.PathError{Op: "read", Path: name, Err: errTag}
		}
		document, err := fs.ReadFile(files, name)
		if err != nil {
			return l, err
		}
		var entries map[string]entry
		if err := json.Unmarshal(document, &entries); err != nil {
			return l, &fs.PathError{Op: "read", Path: name, Err: err}
		}
		l.tags = append(l.tags, tag)
		l.words = append(l.words, report.Overlay(below, tag.String(), current(entries, below)))
	}
	l.matcher = language.NewMatcher(l.tags)
	return l, nil
}

// current returns the texts that translate today's English. Yesterday's rule is shown to nobody.
func current(entries map[string]entry, below report.Words) map[string]string {
	texts := make(map[string]string, len(entries))
	for id, e := range entries {
		if english, _ := below.Text(id); e.English == english {
			texts[id] = e.Text
		}
	}
	return texts
}
