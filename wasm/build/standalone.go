package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"html/template"
	"strings"

	"github.com/heard-framework/heard/participation/report"
)

const (
	standaloneName   = "standalone.html"
	standaloneScript = "standalone"
)

// standalone is what the page with everything inside shows.
type standalone struct {
	tongue
	Style      template.CSS
	StyleHash  string
	Script     template.JS
	ScriptHash string
	Data       []standaloneData
}

// standaloneData is a file that the page holds: JSON as it is, anything else in base64.
type standaloneData struct {
	Name string
	Text template.JS
}

// Say gives a text of the page.
func (s standalone) Say(id string) string {
	text, _ := s.text(id)
	return text
}

// notInside are files that the page does not need: its scripts stand in it joined in another way,
// and its printable page can be printed from it.
func notInside(name string) bool {
	for _, end := range []string{".js", ".css", ".html", ".d.ts", "custom-elements.json", ".wasm"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// standaloneFile makes one page of the other files, which needs no server: scripts and styles under
// a policy of its own that names their digests, words as they are, and the module compressed.
func standaloneFile(all []tongue, files []file) (file, error) {
	code, err := script(standaloneScript, true)
	if err != nil {
		return file{}, err
	}
	style, err := pages.ReadFile("pages/standalone.css")
	if err != nil {
		return file{}, err
	}
	page := standalone{tongue: all[0], Style: template.CSS(style), StyleHash: hashOf(style)}
	for _, f := range files {
		switch {
		case f.name == "heard-check.css":
			text, err := json.Marshal(string(f.content))
			if err != nil {
				return file{}, err
			}
			page.put(f.name, text)
		case f.name == moduleName:
			zipped, err := gzipped(f.content)
			if err != nil {
				return file{}, err
			}
			page.put(f.name+".gz", []byte(base64.StdEncoding.EncodeToString(zipped)))
		case !notInside(f.name):
			page.put(f.name, f.content)
		}
	}
	// What stands in a page must not end the part that it stands in.
	if bytes.Contains([]byte(code), []byte("</script")) || bytes.Contains([]byte(code), []byte("<!--")) {
		return file{}, errInPage
	}
	code = "\n" + code
	page.Script, page.ScriptHash = template.JS(code), hashOf([]byte(code))
	content, err := filled(standaloneName, page)
	return file{standaloneName, content}, err
}

// put adds a file, whose JSON Go has written without any "<".
func (s *standalone) put(name string, text []byte) {
	s.Data = append(s.Data, standaloneData{name, template.JS(text)})
}

// Lang is the language of the page.
func (s standalone) Lang() string { return report.LangEnglish }
