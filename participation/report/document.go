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
	contents text // the heading of a list of the sections, where a rendering has one
	node          // what stands before the sections, then the sections
}

// node is a part of a document. An id that is not empty can be linked to.
type node struct {
	kind  kind
	id    string
	text  text
	nodes []*node
}

// kind says what a node is.
type kind uint8

// The kinds of nodes, with what their text is and which nodes they hold.
const (
	kindDocument kind = iota
	kindSection       // a heading, and anything below it
	kindText          // a paragraph, as are the next two
	kindLead          // a paragraph that stands out
	kindQuiet         // a paragraph that keeps back
	kindList          // items
	kindSteps         // items that are numbered
	kindItem          // a text, and anything below it
	kindPairs         // pairs
	kindPair          // a term, and what is said of it
	kindTable         // a caption, and rows; the first row heads the columns, the first cell its row
	kindCounts        // a table that holds counts in all columns but the first
	kindRow           // cells
	kindCell          // a text
	kindQuote         // paragraphs of the case itself, line by line
	kindAdvice        // set apart: that this is no advice
	kindVerdict       // set apart: the verdict
	kindGap           // set apart: what is missing
	kindLaw           // set apart: how the law stands
)

// add adds a node, with its text if it has one, and returns it.
func (n *node) add(k kind, t text) *node {
	below := &node{kind: k, text: t}
	n.nodes = append(n.nodes, below)
	return below
}

// pair adds a pair: a term, and a text that is said of it.
func (n *node) pair(term, said text) *node {
	p := n.add(kindPair, term)
	p.add(kindText, said)
	return p
}

// fold makes an only item stand by itself: a list of one is none.
func (n *node) fold(l *node) {
	if len(l.nodes) != 1 {
		return
	}
	only := l.nodes[0]
	n.nodes = append(n.nodes[:len(n.nodes)-1], &node{kind: kindText, text: only.text})
	n.nodes = append(n.nodes, only.nodes...)
}

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

// spanKind says what a span is.
type spanKind uint8

// The kinds of spans.
const (
	spanWords  spanKind = iota // words of ours
	spanStrong                 // words of ours, stressed
	spanTag                    // words of ours, as a label
	spanOwn                    // text of the case itself
	spanID                     // an id or a digest
)

// with adds a text after a space. Either may be empty.
func (t text) with(more text) text { return t.joined(" ", more) }

// joined adds a text after a separator. Either may be empty.
func (t text) joined(separator string, more text) text {
	switch {
	case len(more) == 0:
		return t
	case len(t) == 0:
		return more
	}
	all := make(text, 0, len(t)+1+len(more))
	all = append(append(all, t...), span{text: separator})
	return append(all, more...)
}

// strong stresses the words of a text.
func (t text) strong() text {
	all := make(text, len(t))
	copy(all, t)
	for i := range all {
		if all[i].kind == spanWords && all[i].text != " " {
			all[i].kind = spanStrong
		}
	}
	return all
}

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
func lines(s string) []string {
	var all []string
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
