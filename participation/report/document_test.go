package report

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "",
		" ":                      "",
		"plain":                  "plain",
		" two  words ":           "two words",
		"tab\tand\nline\r\nend":  "tab and line end",
		"a\u2028b\u2029c\u0085d": "a b c d",
		"nul\x00esc\x1b":         "nul\ufffdesc\ufffd",
		"c1\u009b":               "c1\ufffd",
		"bad\xff\xfe":            "bad\ufffd\ufffd",
		"\u202eturned\u202c":     "turned",
		"\u2066a\u2069 \u2067":   "a",
		"mark\u200f \u05d0":      "mark\u200f \u05d0",
		"é ü":                    "é ü",
	} {
		got := clean(text)
		require.Equal(t, want, got, "%q", text)
		require.Equal(t, got, clean(got), "%q", text)
	}
}

func TestLines(t *testing.T) {
	require.Nil(t, lines(" \n\t\r\n"))
	require.Equal(t, []string{"a", "b c", "d"}, lines("a\n\n b\tc \r\nd\u2029"))
}

func TestRunsLeft(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "abc": false, "日本": false, "שלום": true, "a ب": true, "\ufb4f": true, "\ufefc": true, "\U0001e900": true, "\U00010840": true,
	} {
		require.Equal(t, want, runsLeft(text), "%q", text)
	}
}

func TestMarkdownEscapesWhereALineBegins(t *testing.T) {
	for text, want := range map[string]string{
		"1. one":          `1\. one`,
		"1) one":          `1\) one`,
		"a. b) 1.":        "a. b) 1.",
		"- a - b":         `\- a - b`,
		"+ a + b":         `\+ a + b`,
		"= a = b":         `\= a = b`,
		":- a :":          `\:- a :`,
		"http://a":        `http\://a`,
		"see www.a":       `see www\.a`,
		"at 10:30":        "at 10:30",
		"1.5 m":           `1\.5 m`,
		"<a>&b":           "&lt;a&gt;&amp;b",
		`\`:               `\\`,
		"~~a~~ *b* _c_":   `\~\~a\~\~ \*b\* \_c\_`,
		"`a` [b](c) #d |": "\\`a\\` \\[b\\](c) \\#d \\|",
	} {
		var m markdown
		m.line()
		m.escape(text)
		require.Equal(t, want, string(m.buf), "%q", text)
	}
	var m markdown
	m.line()
	m.text("2" + spanned(spanWords, "", "", ". März"))
	require.Equal(t, `2\. März`, string(m.buf), "spans of one line are one line")
}
