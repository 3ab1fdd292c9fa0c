package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/heard-framework/heard/participation/wire"
)

const formatText = "text"

// formats write what was found.
var formats = map[string]func(io.Writer, []result) error{
	formatText: writeText,
	"json":     writeJSON,
	"junit":    writeJUnit,
}

// writeText writes a problem a line, in the way of compilers, so that editors find the place.
func writeText(to io.Writer, results []result) error {
	for _, r := range results {
		for _, p := range r.Problems {
			if _, err := fmt.Fprintf(to, "%s:%d:%d: %s\n", r.File, p.Line, p.Column, sentence(p)); err != nil {
				return err
			}
		}
	}
	return nil
}

func sentence(p wire.Problem) string {
	text := p.Message + " [" + string(p.Code) + "]"
	if p.Pointer != "" {
		text = p.Pointer + ": " + text
	}
	if p.Severity == wire.Notice {
		text = "notice: " + text
	}
	return text
}

// writeJSON writes a document a line.
func writeJSON(to io.Writer, results []result) error {
	lines := json.NewEncoder(to)
	for _, r := range results {
		if err := lines.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

// suite is a test suite of JUnit: a test is a document.
type suite struct {
	XMLName  xml.Name `xml:"testsuite"`
	Name     string   `xml:"name,attr"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Cases    []test   `xml:"testcase"`
}

type test struct {
	Class   string   `xml:"classname,attr"`
	Name    string   `xml:"name,attr"`
	Failure *failure `xml:"failure"`
	Notices string   `xml:"system-out,omitempty"`
}

type failure struct {
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// How many problems there are, as a failure says it.
const (
	oneProblem = "1 problem"
	howMany    = "%d problems"
)

func writeJUnit(to io.Writer, results []result) error {
	s := suite{Name: "heard", Tests: len(results)}
	for _, r := range results {
		t := test{Class: r.Schema, Name: r.File}
		var lines []string
		for _, p := range r.Problems {
			lines = append(lines, fmt.Sprintf("%d:%d: %s", p.Line, p.Column, sentence(p)))
		}
		if text := strings.Join(lines, "\n"); r.refused() {
			s.Failures++
			t.Failure = &failure{oneProblem, text}
			if len(lines) > 1 {
				t.Failure.Message = fmt.Sprintf(howMany, len(lines))
			}
		} else {
			t.Notices = text
		}
		s.Cases = append(s.Cases, t)
	}
	content, err := xml.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(to, "%s%s\n", xml.Header, content)
	return err
}
