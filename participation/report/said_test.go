package report_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

func notice(answers ...feedback.SaidAndDone) *report.Notice {
	return &report.Notice{Place: "Example House", On: wire.Date{Year: 2026, Month: 5, Day: 1}, Said: feedback.Publication{Answers: answers}}
}

// someNotice has a theme for everything that can have come of one.
func someNotice() *report.Notice {
	n := notice(
		feedback.SaidAndDone{Said: "The dentist comes too seldom."},
		feedback.SaidAndDone{Said: "We wait for hours at the hatch. It is cold there.", Kind: participation.ResponseDone, Did: "There are two hatches now, and the corridor is heated."},
		feedback.SaidAndDone{Said: "Nobody tells us our results", Kind: participation.ResponsePartDone, Did: "Letters go out within a week", Reason: participation.TakesTime},
		feedback.SaidAndDone{Said: "We want more talking therapy.", Kind: participation.ResponsePlanned, Did: "Two more therapists start.", By: wire.Date{Year: 2026, Month: 9, Day: 1}},
		feedback.SaidAndDone{Said: "Let us keep our own medicine.", Kind: participation.ResponseNotDone, Did: "Some medicines are stolen. We will ask again next year.", Reason: participation.NotSafe},
		feedback.SaidAndDone{Said: "The food is bad.", Kind: participation.ResponseNotOurs, Did: "We told the kitchen.", Reason: participation.AnotherBody},
	)
	n.Said.Held = []feedback.Held{{Theme: "theme-9", Why: errors.New("secret-reason")}}
	return n
}

func notices(p report.Printer, n *report.Notice) map[string]string {
	all := map[string]string{
		"said.md": string(p.SaidMarkdown(nil, n)), "said.txt": string(p.SaidText(nil, n)), "said.html": string(p.SaidHTML(nil, n)),
		"said-easy.html": string(p.SaidEasyRead(nil, n)), "said-news.txt": string(p.SaidNews(nil, n)),
	}
	for i, page := range p.Poster(n, report.PaperA4) {
		all[fmt.Sprintf("poster-%d.svg", i+1)] = string(page)
	}
	return all
}

func TestNoticeRenderings(t *testing.T) {
	for name, rendered := range notices(report.Printer{}, someNotice()) {
		name = "testdata/" + name
		if os.Getenv("UPDATE") == "1" {
			require.NoError(t, os.WriteFile(name, []byte(rendered), 0o644))
		}
		onDisk, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, string(onDisk), rendered, "stale: run UPDATE=1 go test ./participation/report")
	}
}

// Whatever is shown in one rendering is shown in all; what is held back is in none.
func TestEveryRenderingShowsEveryTheme(t *testing.T) {
	n := someNotice()
	words := map[string]string{}
	var printer report.Printer
	all := notices(printer, n)
	for i := range printer.Poster(n, report.PaperA4) {
		name := fmt.Sprintf("poster-%d.svg", i+1)
		words["poster.svg"] += withoutTags(t, name, all[name]) + " "
	}
	for name, rendered := range all {
		if !strings.HasSuffix(name, ".svg") {
			words[name] = withoutTags(t, name, rendered)
		}
	}
	for name, rendered := range words {
		flat := strings.Join(strings.Fields(rendered), " ")
		for _, a := range n.Said.Answers {
			for _, said := range []string{a.Said, a.Did} {
				for _, part := range strings.SplitAfter(said, ". ") {
					require.Contains(t, flat, strings.TrimSpace(part), name)
				}
			}
		}
		require.NotContains(t, rendered, "theme-9", name)
		require.NotContains(t, rendered, "secret-reason", name)
		require.Contains(t, flat, "It would not be safe", name)
		if name != "said-news.txt" {
			require.Contains(t, flat, "1 September 2026", name)
		}
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

func withoutTags(t *testing.T, name, rendered string) string {
	if !strings.HasSuffix(name, ".svg") && !strings.HasSuffix(name, ".html") {
		return rendered
	}
	if strings.HasSuffix(name, ".html") {
		_, rendered, _ = strings.Cut(rendered, "<main>")
		return html.UnescapeString(tags.ReplaceAllString(rendered, " "))
	}
	text := ""
	for decoder := xml.NewDecoder(strings.NewReader(rendered)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			return text
		}
		require.NoError(t, err, name)
		if characters, ok := token.(xml.CharData); ok {
			text += string(characters) + " "
		}
	}
}

// Hostile text stays text, and is well formed, whatever is said.
func TestNoticesEscapeWhatPeopleSay(t *testing.T) {
	hostile := "<script>alert(1)</script>]]> & \"'\u202e\x00\ufffe --> {said}"
	n := notice(feedback.SaidAndDone{Said: hostile, Kind: participation.ResponseDone, Did: hostile})
	n.Place = hostile
	for name, rendered := range notices(report.Printer{}, n) {
		if strings.HasSuffix(name, ".txt") {
			require.NotContains(t, rendered, "\u202e", name)
			continue
		}
		require.NotContains(t, rendered, "<script", name)
		withoutTags(t, name, rendered)
	}
}

// However much is said, and however long the words, a poster loses nothing and keeps to its page.
func TestPostersHoldEverything(t *testing.T) {
	long := strings.Repeat("Gesundheitsversorgungsverbesserung", 9)
	for name, answers := range map[string][]feedback.SaidAndDone{
		"none":    nil,
		"one":     {{Said: "More time.", Kind: participation.ResponseDone, Did: "Ten minutes more."}},
		"long":    {{Said: long, Kind: participation.ResponseDone, Did: long + " " + long}},
		"endless": {{Said: strings.Repeat("It is cold there. ", 400), Kind: participation.ResponseNotDone, Did: strings.Repeat("We know. ", 600)}},
		"thirty":  many(30),
	} {
		for _, paper := range []report.Paper{report.PaperA4, report.PaperA3} {
			pages := report.Printer{}.Poster(notice(answers...), paper)
			require.NotEmpty(t, pages)
			seen := ""
			for _, page := range pages {
				seen += drawn(t, string(page))
			}
			for _, a := range answers {
				for _, words := range []string{a.Said, a.Did} {
					require.True(t, strings.Contains(seen, strings.ReplaceAll(strings.TrimSpace(words), " ", "")), "%s: %.60s", name, words)
				}
			}
			switch name {
			case "none", "one":
				require.Len(t, pages, 1)
			case "thirty":
				require.Greater(t, len(pages), 1)
				require.Less(t, len(pages), 10)
			}
		}
	}
}

func many(n int) (answers []feedback.SaidAndDone) {
	for i := range n {
		answers = append(answers, feedback.SaidAndDone{Said: fmt.Sprintf("Thing %d could be better, and sooner.", i),
			Kind: participation.ResponseDone, Did: fmt.Sprintf("Thing %d is better now.", i)})
	}
	return answers
}

// drawn returns the words of a page without spaces, and holds that none lies outside the paper.
func drawn(t *testing.T, page string) (words string) {
	inText := false
	for decoder := xml.NewDecoder(strings.NewReader(page)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			return words
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			inText = token.Name.Local == "text"
			if inText {
				var x, y int
				for _, a := range token.Attr {
					switch a.Name.Local {
					case "x":
						fmt.Sscan(a.Value, &x)
					case "y":
						fmt.Sscan(a.Value, &y)
					case "font-weight":
						inText = false // a heading
					}
				}
				inText = inText && y < 2840 // above the foot
				require.True(t, x > 0 && x < 2100 && y > 0 && y < 2970, "%d %d", x, y)
			}
		case xml.EndElement:
			inText = false
		case xml.CharData:
			if inText {
				words += strings.ReplaceAll(string(token), " ", "")
			}
		}
	}
}
