package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/report/locales"
	"github.com/heard-framework/heard/wasm/widget"
)

// The element's files of its own words begin and end like this.
const (
	uiPrefix = "ui."
	uiSuffix = ".json"
)

// directionText is the text of a language that says how it is written.
const directionText = "report.direction"

// tongue is a language in which the self-check can be shown.
type tongue struct {
	tag   string
	words report.Words      // the library's texts, each in the language or else in English
	own   map[string]string // the element's own words in English, by id
	said  map[string]string // those of them that the language has
}

// tongues gives every language that the library or the element has texts in, English first; and
// the trial language, if it is wanted, last.
func tongues(trial bool) ([]tongue, error) {
	own, err := entriesOf(widget.Files, uiPrefix+report.LangEnglish+uiSuffix, nil)
	if err != nil {
		return nil, err
	}
	english := withStatements{report.English(framework.Standard())}
	tags := map[string]bool{}
	for _, from := range []struct {
		files  fs.FS
		prefix string
	}{{locales.Files, ""}, {widget.Files, uiPrefix}} {
		names, err := fs.Glob(from.files, from.prefix+"*"+uiSuffix)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			tags[strings.TrimSuffix(strings.TrimPrefix(name, from.prefix), uiSuffix)] = true
		}
	}
	delete(tags, report.LangEnglish)
	all := []tongue{{report.LangEnglish, english, own, own}}
	for _, tag := range slices.Sorted(maps.Keys(tags)) {
		texts, err := entriesOf(locales.Files, tag+uiSuffix, func(id string) string {
			text, _ := english.Text(id)
			return text
		})
		if err != nil {
			return nil, err
		}
		said, err := entriesOf(widget.Files, uiPrefix+tag+uiSuffix, func(id string) string { return own[id] })
		if err != nil {
			return nil, err
		}
		all = append(all, tongue{tag, report.Overlay(english, tag, texts), own, said})
	}
	if trial {
		all = append(all, trialTongue(english, own))
	}
	return all, nil
}

// trialTongue makes the trial language from the English of the library and of the element.
func trialTongue(english report.Words, own map[string]string) tongue {
	texts, said := map[string]string{}, map[string]string{}
	for _, id := range report.TextIDs(nil) {
		text, _ := english.Text(id)
		texts[id] = locales.Trial(text)
	}
	texts[directionText] = locales.TrialDirection
	for id, text := range own {
		said[id] = locales.Trial(text)
	}
	return tongue{locales.TrialTag, report.Overlay(english, locales.TrialTag, texts), own, said}
}

// withStatements answers for statements, and lets the words below answer for the rest.
type withStatements struct{ report.Words }

// Text finds a text by its id.
func (w withStatements) Text(id string) (text, lang string) {
	if statement, is := strings.CutPrefix(id, statementText); is {
		s, err := statements.Find(catalogue.ID(statement))
		if err != nil {
			return "", ""
		}
		return s.Text, report.LangEnglish
	}
	return w.Words.Text(id)
}

// entriesOf reads the texts of a language from a file, none where there is no file. An entry is a
// text, or an object with the English that it translates: where that is not today's, or the text is
// empty, the entry is passed over.
func entriesOf(files fs.FS, name string, english func(id string) string) (map[string]string, error) {
	content, err := fs.ReadFile(files, name)
	if english != nil && errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var entries map[string]json.RawMessage
	if err == nil {
		err = json.Unmarshal(content, &entries)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	texts := map[string]string{}
	for id, entry := range entries {
		var text string
		var pair struct{ En, Text string }
		if json.Unmarshal(entry, &text) != nil {
			if err := json.Unmarshal(entry, &pair); err != nil {
				return nil, fmt.Errorf("%s: %s: %w", name, id, err)
			}
			if english != nil && pair.En == english(id) {
				text = pair.Text
			}
		}
		if text != "" {
			texts[id] = text
		}
	}
	return texts, nil
}

// reviewText is the text that says that nobody has checked a translation; checked stands there in
// one that somebody has checked.
const (
	reviewText = "report.review"
	checked    = "–"
)

// unchecked reports whether the language has to say that nobody has checked it.
func (t tongue) unchecked() bool {
	text, _ := t.text(reviewText)
	return t.tag != report.LangEnglish && text != "" && text != checked
}

// dir is how the language is written: "ltr" or "rtl".
func (t tongue) dir() string {
	if dir, _ := t.words.Text(directionText); dir != "" {
		return dir
	}
	return "ltr"
}

// text gives a text of the element or the library, and the language that it is in.
func (t tongue) text(id string) (text, lang string) {
	if text := t.said[id]; text != "" {
		return text, t.tag
	}
	if text := t.own[id]; text != "" {
		return text, report.LangEnglish
	}
	return t.words.Text(id)
}
