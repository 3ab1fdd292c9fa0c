package report

import (
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// Markdown appends the report as CommonMark with tables, for places that show Markdown. Whatever
// the case says stays text: it holds no raw HTML, link or other markup.
func (p Printer) Markdown(dst []byte, c *participation.Case, r *participation.Report) []byte {
	d := p.composer(c, r).compose()
	m := markdown{buf: dst}
	m.heading(1, d.title)
	m.nodes(1, d.nodes)
	return m.buf
}

// markdown writes a document as Markdown.
type markdown struct {
	buf []byte
	// prefix stands before every line. A marker that is not empty stands once, on the line that
	// comes next, for as many bytes at the end of the prefix.
	prefix, marker string
	gap            bool // the next block wants an empty line before it
	start          int  // where the text of the line begins
}

func (m *markdown) heading(level int, t text) {
	m.begin()
	m.raw(strings.Repeat("#", level))
	m.raw(" ")
	for _, s := range t {
		if s.kind == spanTag || s.kind == spanStrong {
			s.kind = spanWords // a heading is stressed as it is
		}
		m.span(s)
	}
	m.raw("\n")
}

// begin begins the first line of a block.
func (m *markdown) begin() {
	m.space()
	m.gap = true
	m.line()
}

// space writes the empty line that is due.
func (m *markdown) space() {
	if m.gap {
		m.raw(strings.TrimRight(m.prefix, " "))
		m.raw("\n")
		m.gap = false
	}
}

func (m *markdown) line() {
	m.raw(m.prefix[:len(m.prefix)-len(m.marker)])
	m.raw(m.marker)
	m.marker = ""
	m.start = len(m.buf)
}

// The bullets of lists. Lists that follow one another take turns, so that they stay two.
const (
	bullet      = "- "
	otherBullet = "* "
)

// nodes writes what stands below a heading of a level.
func (m *markdown) nodes(level int, nodes []*node) {
	for i, n := range nodes {
		marker := bullet
		if i > 0 && isList(nodes[i-1]) && i%2 == 1 {
			marker = otherBullet
		}
		switch n.kind {
		case kindSection:
			m.heading(level+1, n.text)
			m.nodes(level+1, n.nodes)
		case kindText, kindQuiet:
			m.begin()
			m.text(n.text)
			m.raw("\n")
		case kindLead:
			m.begin()
			m.strong(n.text)
			m.raw("\n")
		case kindList, kindSteps:
			m.list(level, n, marker)
		case kindPairs:
			m.pairs(level, n, marker)
		case kindTable, kindCounts:
			m.table(n)
		default:
			m.quoted(level, n)
		}
	}
}

func isList(n *node) bool { return n.kind == kindList || n.kind == kindPairs }

func (m *markdown) quoted(level int, n *node) {
	m.space()
	before := m.prefix
	m.prefix += "> "
	m.nodes(level, n.nodes)
	m.prefix = before
}

func (m *markdown) list(level int, l *node, bullet string) {
	apart := false
	for _, item := range l.nodes {
		apart = apart || len(item.nodes) > 0
	}
	for i, item := range l.nodes {
		marker := bullet
		if l.kind == kindSteps {
			marker = strconv.Itoa(i+1) + ". "
		}
		before := m.item(marker, i == 0 || apart)
		m.text(item.text)
		m.below(level, item.nodes, before)
	}
}

func (m *markdown) pairs(level int, p *node, bullet string) {
	for i, pair := range p.nodes {
		before := m.item(bullet, i == 0)
		m.strong(append(pair.text[:len(pair.text):len(pair.text)], span{text: ":"}))
		below := pair.nodes
		if len(below) > 0 && below[0].kind == kindText {
			m.raw(" ")
			m.text(below[0].text)
			below = below[1:]
		}
		m.below(level, below, before)
	}
}

// item begins an item of a list, and returns the prefix of what stands after it.
func (m *markdown) item(marker string, apart bool) (before string) {
	before = m.prefix
	m.prefix += strings.Repeat(" ", len(marker))
	if !apart {
		m.gap = false
	}
	m.space()
	m.marker = marker
	m.begin()
	return before
}

// below ends the line of an item, and writes what stands below it. A list follows at once.
func (m *markdown) below(level int, nodes []*node, before string) {
	m.raw("\n")
	if len(nodes) > 0 && isList(nodes[0]) {
		m.gap = false
	}
	m.nodes(level, nodes)
	m.prefix = before
}

func (m *markdown) table(t *node) {
	m.begin()
	m.strong(t.text)
	m.raw("\n")
	m.begin()
	for i, row := range t.nodes {
		if i > 0 {
			m.line()
		}
		for _, cell := range row.nodes {
			m.raw("| ")
			m.text(cell.text)
			m.raw(" ")
		}
		m.raw("|\n")
		if i > 0 {
			continue
		}
		m.line()
		for column := range row.nodes {
			if column > 0 && t.kind == kindCounts {
				m.raw("| ---: ")
			} else {
				m.raw("| --- ")
			}
		}
		m.raw("|\n")
	}
}

func (m *markdown) raw(s string) { m.buf = append(m.buf, s...) }

// strong writes a text stressed as a whole, if it is nothing but words.
func (m *markdown) strong(t text) {
	for _, s := range t {
		if s.kind > spanStrong {
			m.text(t)
			return
		}
	}
	m.raw("**")
	for _, s := range t {
		m.escape(s.text)
	}
	m.raw("**")
}

func (m *markdown) text(t text) {
	for _, s := range t {
		m.span(s)
	}
}

func (m *markdown) span(s span) {
	switch {
	case s.kind == spanStrong, s.kind == spanTag:
		m.raw("**")
		m.escape(s.text)
		m.raw("**")
	case s.kind == spanID && plainID(s.text):
		m.raw("`")
		m.raw(s.text)
		m.raw("`")
	case s.kind == spanOwn && runsLeft(s.text):
		m.raw(isolate)
		m.escape(s.text)
		m.raw(endIsolate)
	default:
		m.escape(s.text)
	}
}

// What stands around text that runs from right to left, so that what is beside it stays in place.
const (
	isolate    = "\u2068"
	endIsolate = "\u2069"
)

// plainID reports whether an id can stand between backquotes as it is.
func plainID(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '.' && c != '-' && c != '_' && c != ':' {
			return false
		}
	}
	return s != ""
}

// escape writes a text so that Markdown shows it as it is: it escapes characters that are markup
// anywhere, and those that are where a line begins or in an address.
func (m *markdown) escape(s string) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case '<':
			m.raw("&lt;")
			continue
		case '>':
			m.raw("&gt;")
			continue
		case '&':
			m.raw("&amp;")
			continue
		case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '$', '^', '@':
			m.raw("\\")
		case '+', '-', '=':
			if len(m.buf) == m.start {
				m.raw("\\")
			}
		case ':':
			if len(m.buf) == m.start || strings.HasPrefix(s[i:], "://") {
				m.raw("\\")
			}
		case '.':
			if digitsOnly(m.buf[m.start:]) || i >= 3 && strings.EqualFold(s[i-3:i], "www") {
				m.raw("\\")
			}
		case ')':
			if digitsOnly(m.buf[m.start:]) {
				m.raw("\\")
			}
		}
		m.buf = append(m.buf, c)
	}
}

func digitsOnly(line []byte) bool {
	for _, c := range line {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
