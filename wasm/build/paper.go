package main

import (
	"bytes"
	"crypto/sha512"
	"embed"
	"encoding/base64"
	"html/template"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
)

//go:embed pages
var pages embed.FS

// paper is what the printable page shows: the same questions as the element asks, from the same
// tables. There it asks only what still matters; on paper all stand one after the other.
type paper struct {
	tongue
	Lists []participation.List
	Parts []paperPart
}

// paperPart is a part of the page with its questions.
type paperPart struct {
	Title string // the id of its text
	Facts []*participation.Fact
}

// phrase is a text and, where that is not the page's, its language.
type phrase struct{ Text, Lang string }

// Lang is the language of the page.
func (p paper) Lang() string { return p.tag }

// Dir is how it is written.
func (p paper) Dir() string { return p.dir() }

// Say gives a text of the page.
func (p paper) Say(parts ...string) phrase {
	id := ""
	for _, part := range parts {
		id += part
	}
	text, lang := p.text(id)
	if lang == p.tag {
		lang = ""
	}
	return phrase{text, lang}
}

// Unchecked reports whether the page has to say that nobody has checked its language.
func (p paper) Unchecked() bool { return p.unchecked() }

// Code is the short code of an id.
func (p paper) Code(id string) string { return code(id) }

// Answers are the boxes under a question.
func (p paper) Answers() []paperAnswer { return paperAnswers }

// paperAnswer is a box under a question with the letter to type for it.
type paperAnswer struct{ Letter, Text string }

var paperAnswers = []paperAnswer{
	{"y", "ui.answer.yes"}, {"n", "ui.answer.no"}, {"?", "ui.answer.unknown"},
}

// paperStyle is the style sheet of the printable pages.
const paperStyle = "self-check.css"

func paperFiles(all []tongue) ([]file, error) {
	style, err := pages.ReadFile("pages/" + paperStyle)
	if err != nil {
		return nil, err
	}
	facts := framework.Standard().Facts()
	duty := len(section13q.DutyFacts) // those of the duty come first
	files := []file{{paperStyle, style}}
	for _, t := range all {
		page := paper{tongue: t, Lists: participation.Lists(),
			Parts: []paperPart{{"ui.duty.title", facts[:duty]}, {"ui.plan.title", facts[duty:]}}}
		content, err := filled("self-check.html", page)
		if err != nil {
			return nil, err
		}
		files = append(files, file{"self-check." + t.tag + ".html", content})
	}
	return files, nil
}

// filled is a page with what it shows filled in.
func filled(name string, data any) ([]byte, error) {
	page, err := template.ParseFS(pages, "pages/"+name)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	err = page.Execute(&text, data)
	return text.Bytes(), err
}

// hashOf is the digest of something that stands in a page, as the page's policy names it.
func hashOf(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
