package report

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// document is a report in the order in which it is read. Every rendering is made from it, so that
// no two of them can say different things. It is the node of everything, with its title.
type document struct {
	lang string
	rtl  bool
	node
}

// node is a part of a document. An id that is not empty can be linked to.
type node struct {
	kind  kind
	mark  mark   // of a stop
	join  string // what leads from it, as the path of a line
	id    string
	text  text
	nodes []*node
}

// kind says what a node is.
type kind uint8

// The kinds of nodes, with what their text is and which nodes they hold.
const (
	kindDocument kind = iota // a title, and anything below it
	kindSection              // a heading, and anything below it
	kindPart                 // a heading within a section, and anything below it
	kindGroup                // a heading within a part, and anything below it
	kindContents             // a heading, and links to the sections
	kindLink                 // a text that leads to the node with its id
	kindText                 // a paragraph, as are the next three
	kindLead                 // a paragraph that stands out
	kindQuiet                // a paragraph that keeps back
	kindLine                 // a line of the case itself
	kindList                 // items
	kindCards                // a list of cards, to those who write it
	kindSteps                // items that are numbered
	kindItem                 // a text, and anything below it
	kindCard                 // an item with something below it, to those who write it
	kindPairs                // pairs
	kindPair                 // a term, and what is said of it
	kindTable                // a caption, and rows
	kindCounts               // a table that holds counts in all columns but the first
	kindWide                 // a table too wide for a small screen
	kindSign                 // a table to sign in
	kindPictures             // pictures
	kindPicture              // a title, a rail and what is said of it
	kindRail                 // stops, joined by a line
	kindStop                 // a text beside a mark, and what is said of it
	kindBar                  // how many are counted at most, and the cells of the counts that are drawn
	kindHeads                // the cells that head the columns
	kindRow                  // a cell that heads the row, and other cells
	kindHead                 // a text that heads a column
	kindName                 // a text that heads a row
	kindCell                 // a text
	kindQuote                // lines of the case itself
	kindAdvice               // set apart: that this is no advice
	kindVerdict              // set apart: the verdict
	kindGap                  // set apart: what is missing
	kindLaw                  // set apart: how the law stands
)

// add adds a node, with its text if it has one, and returns it.
func (n *node) add(k kind, t text) *node {
	below := &node{kind: k, text: t}
	n.nodes = append(n.nodes, below)
	return below
}

// drop takes the last node away.
func (n *node) drop() { n.nodes = n.nodes[:len(n.nodes)-1] }

// row adds a row to a table. The first one heads the columns.
func (n *node) row(cells ...text) {
	row, name := n.add(kindRow, ""), kindName
	if len(n.nodes) == 1 {
		row.kind, name = kindHeads, kindHead
	}
	for _, t := range cells {
		row.add(name, t)
		if name == kindName {
			name = kindCell
		}
	}
}

// fold makes an only item stand by itself: a list of one is none.
func (n *node) fold(l *node) {
	if len(l.nodes) == 1 {
		only := l.nodes[0]
		l.kind, l.text, l.nodes = kindText, only.text, nil
		n.nodes = append(n.nodes, only.nodes...)
	}
}

// hasCards reports whether an item of a list has something below it.
func (n *node) hasCards() bool {
	for _, item := range n.nodes {
		if len(item.nodes) > 0 {
			return true
		}
	}
	return false
}

// text is a line of text: words, and spans of a kind. It is clean: valid UTF-8, without control
// characters but those that mark its spans. A span is its kind, the language of its words, what it
// refers to and its words.
type text string

// The kinds of spans, which are the characters that begin them. What stands in no span is words of
// ours that are the same in every language, such as a number.
const (
	spanWords  = "\x01" // words of ours
	spanStrong = "\x02" // words of ours, stressed
	spanTag    = "\x03" // words of ours, as a label for the code that it refers to
	spanOwn    = "\x04" // text of the case itself
	spanID     = "\x05" // an id or a digest, which may lead to the node that it refers to

	endPart = "\x06" // ends a part of a span
	endSpan = "\x07" // ends a span
)

// span is a span of a text, taken apart. Words in no span have the kind 0.
type span struct {
	kind            byte
	lang, ref, text string
}

// spanned makes a text of one span. Its words are clean.
func spanned(kind, lang, ref, words string) text {
	return text(kind + clean(lang) + endPart + clean(ref) + endPart + words + endSpan)
}

// cut takes the first span from a text that is not empty.
func (t text) cut() (s span, rest text) {
	i := 0
	for i < len(t) && t[i] > spanID[0] {
		i++
	}
	if i > 0 {
		s.text = string(t[:i])
		return s, t[i:]
	}
	s.kind = t[0]
	lang, after, _ := strings.Cut(string(t[1:]), endPart)
	ref, after, _ := strings.Cut(after, endPart)
	words, after, _ := strings.Cut(after, endSpan)
	s.lang, s.ref, s.text = lang, ref, words
	return s, text(after)
}

// with adds a text after a space. Either may be empty.
func (t text) with(more text) text { return t.joined(" ", more) }

// joined adds a text after a separator. Either may be empty.
func (t text) joined(separator, more text) text {
	if t == "" || more == "" {
		separator = ""
	}
	return t + separator + more
}

// saysAs reports whether two texts of one span have the same words, in whatever language.
func (t text) saysAs(other text) bool {
	a, _ := t.cut()
	b, _ := other.cut()
	return a.text == b.text
}

// strong stresses a text of one span, if it is words.
func (t text) strong() text {
	if t[0] == spanWords[0] {
		return spanStrong + t[1:]
	}
	return t
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
		case r == ' ', r == '\t', endsLine(r):
			space = len(out) > 0
			continue
		case turnsText(r):
			continue
		case r < ' ', r >= 0x7f && r <= 0x9f:
			r = utf8.RuneError
		}
		if space {
			out = utf8.AppendRune(out, ' ')
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
	var all stringList
	s += "\n"
	begin := 0
	for i, r := range s {
		if endsLine(r) {
			if line := clean(s[begin:i]); line != "" {
				all.add(line)
			}
			begin = i
		}
	}
	return all
}

func endsLine(r rune) bool {
	return r >= '\n' && r <= '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// turnsText reports whether r embeds, overrides or isolates a direction. The plain marks of
// direction, which act on nothing beyond themselves, are left where they are.
func turnsText(r rune) bool { return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' }

// leftward lists the blocks of letters that are written from right to left, by first and last.
var leftward = [...][2]rune{{0x590, 0x8ff}, {0xfb1d, 0xfdff}, {0xfe70, 0xfeff}, {0x10800, 0x10fff}, {0x1e800, 0x1efff}}

// runsLeft reports whether a text has letters that are written from right to left.
func runsLeft(s string) bool {
	for _, r := range s {
		for i := range leftward {
			if r >= leftward[i][0] && r <= leftward[i][1] {
				return true
			}
		}
	}
	return false
}

// stringList is a list of ids or lines. Adding to it is a function, since each append in place costs
// the module more than a call.
type stringList []string

func (l *stringList) add(s string) { *l = append(*l, s) }

func (l *stringList) join(all []string) {
	for _, s := range all {
		l.add(s)
	}
}

// sort sorts the list and keeps each entry once.
func (l *stringList) sort() {
	slices.Sort(*l)
	all := (*l)[:0]
	for _, s := range *l {
		if len(all) == 0 || all[len(all)-1] != s {
			all.add(s)
		}
	}
	*l = all
}
