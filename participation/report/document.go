package report

import (
	"strings"
	"unicode/utf8"
)

// document is a report in the order in which it is read. Every rendering is made from it, so that
// no two of them can say different things. Its texts are clean: one line each, valid UTF-8, no
// control characters.
type document struct {
	lang     string
	rtl      bool
	title    text
	lead     []block
	contents text // the heading of a list of the sections, where a rendering has one
	sections []section
}

// section is a part of a document, with a heading. An id that is not empty can be linked to.
type section struct {
	id       string
	heading  text
	blocks   []block
	sections []section
}

// block is one of paragraph, list, pairs, table, quote and notice.
type block interface{ block() }

// paragraph is a text on its own. Its weight is weightPlain, weightLead or weightQuiet.
type paragraph struct {
	text   text
	weight weight
}

type weight string

const (
	weightPlain weight = ""
	weightLead  weight = "lead"
	weightQuiet weight = "quiet"
)

// list is a list of items; steps are numbered.
type list struct {
	steps bool
	items []item
}

// item is an item of a list: a text, and what stands below it. An id that is not empty can be
// linked to.
type item struct {
	id     string
	text   text
	blocks []block
}

// pairs is a list of terms, each with what is said of it.
type pairs []pair

type pair struct {
	id     string
	term   text
	blocks []block
}

// table is a table whose first column heads its rows. The columns after the first hold counts if
// counts is true, texts otherwise.
type table struct {
	caption text
	heads   []text
	rows    [][]text
	counts  bool
}

// quote is text of the case itself, line by line.
type quote []string

// notice is set apart from what stands around it.
type notice struct {
	kind   noticeKind
	blocks []block
}

type noticeKind string

const (
	noticeAdvice  noticeKind = "advice"
	noticeVerdict noticeKind = "verdict"
	noticeGap     noticeKind = "gap"
	noticeLaw     noticeKind = "law"
)

func (paragraph) block() {}
func (list) block()      {}
func (pairs) block()     {}
func (table) block()     {}
func (quote) block()     {}
func (notice) block()    {}

// text is a line of text.
type text []span

// span is a run of text of one kind. Ref is, for a tag, the code it stands for and, for an id,
// the id of the part of the document to link to, if any.
type span struct {
	kind spanKind
	text string
	lang string // of words
	ref  string
}

type spanKind uint8

const (
	spanWords  spanKind = iota // words of ours
	spanStrong                 // words of ours, stressed
	spanTag                    // words of ours, as a label
	spanOwn                    // text of the case itself
	spanID                     // an id or a digest
)

// clean makes one line of a text: white space becomes single spaces, control characters become
// U+FFFD, and characters that turn the direction of the text around them are left out.
func clean(s string) string {
	if isClean(s) {
		return s
	}
	out := make([]byte, 0, len(s))
	space := false
	for _, r := range s {
		switch {
		case isSpace(r):
			space = len(out) > 0
			continue
		case turnsText(r):
			continue
		case isControl(r):
			r = utf8.RuneError
		}
		if space {
			out = append(out, ' ')
			space = false
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}

// isClean reports whether a text is plain ASCII that clean would leave alone.
func isClean(s string) bool {
	before := byte(' ')
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' || s[i] == ' ' && before == ' ' {
			return false
		}
		before = s[i]
	}
	return len(s) == 0 || before != ' '
}

// lines parts a text into clean lines, without those that are empty.
func lines(s string) quote {
	var all quote
	for _, line := range strings.FieldsFunc(s, endsLine) {
		if line = clean(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

func endsLine(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || endsLine(r) }

func isControl(r rune) bool { return r < ' ' || r >= 0x7f && r <= 0x9f }

// turnsText reports whether r embeds, overrides or isolates a direction. The plain marks of
// direction, which act on nothing beyond themselves, are left where they are.
func turnsText(r rune) bool { return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' }

// runsLeft reports whether a text has letters that are written from right to left.
func runsLeft(s string) bool {
	for _, r := range s {
		if r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfeff ||
			r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff {
			return true
		}
	}
	return false
}
