package report

import (
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// Markdown appends the report as CommonMark with tables, for places that show Markdown. Whatever
// the case says stays text: it holds no raw HTML, link or other markup.
func (p Printer) Markdown(dst []byte, c *participation.Case, r *participation.Report) []byte {
	return p.composer(c, r).compose().markdown(dst)
}

// markdown appends the document as Markdown.
func (d *document) markdown(dst []byte) []byte {
	var m markdown
	m.buf = dst
	m.node(&d.node, "")
	return m.buf
}

// markdown writes a document as Markdown.
type markdown struct {
	output
	// prefix stands before every line. A marker that is not empty stands once, on the line that
	// comes next, for as many bytes at the end of the prefix.
	prefix, marker string
	gap            bool // the next block wants an empty line before it
	bare           bool // nothing is stressed, since all of it is
	start          int  // where the text of the line begins
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
		end := len(m.prefix)
		for end > 0 && m.prefix[end-1] == ' ' {
			end--
		}
		m.raw(m.prefix[:end])
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

// headings holds the marks of headings.
var headings = [...]string{kindDocument: "# ", kindSection: "## ", kindPart: "### ", kindGroup: "#### "}

// nodes writes nodes that follow one another.
func (m *markdown) nodes(nodes []*node) {
	for i, n := range nodes {
		marker := bullet
		if i > 0 && nodes[i-1].isList() && i%2 == 1 {
			marker = otherBullet
		}
		m.node(n, marker)
	}
}

// node writes a node. A marker stands before its items, if it has any.
func (m *markdown) node(n *node, marker string) {
	switch n.kind {
	case kindContents:
		return
	case kindPictures:
		m.nodes(n.nodes)
		return
	case kindList, kindSteps, kindPairs, kindRail:
		m.list(n, marker)
		return
	case kindQuote, kindAdvice, kindVerdict, kindGap, kindLaw:
		m.space()
		before := m.prefix
		m.prefix += "> "
		m.nodes(n.nodes)
		m.prefix = before
		return
	}
	m.begin()
	switch n.kind {
	case kindText, kindQuiet, kindLine:
		m.text(n.text)
		m.raw("\n")
	case kindDocument, kindSection, kindPart, kindGroup:
		m.raw(headings[n.kind])
		m.bare = true
		m.text(n.text)
		m.bare = false
		m.raw("\n")
		m.nodes(n.nodes)
	case kindPicture:
		m.strong(n.text)
		m.raw("\n")
		m.nodes(n.nodes)
	default:
		m.strong(n.text)
		m.raw("\n")
		m.rows(n)
	}
}

func (n *node) isList() bool { return n.kind == kindList || n.kind == kindPairs }

// indent is as wide as any marker of an item.
const indent = "                        "

// list writes items or pairs. Items that have something below them stand apart. What is said of a
// term stands on its line, and a list below an item follows at once.
func (m *markdown) list(l *node, marker string) {
	before := m.prefix
	apart := l.kind != kindPairs && l.kind != kindRail && l.hasCards()
	for i, item := range l.nodes {
		if l.kind == kindSteps {
			marker = strconv.Itoa(i+1) + ". "
		}
		m.prefix = before + indent[:len(marker)]
		if i > 0 && !apart {
			m.gap = false
		}
		m.space()
		m.marker = marker
		m.begin()
		below := item.nodes
		if l.kind == kindPairs || l.kind == kindRail {
			m.strong(item.text + ":")
			if len(below) > 0 && below[0].kind == kindText {
				m.raw(" ")
				m.text(below[0].text)
				below = below[1:]
			}
		} else {
			m.text(item.text)
		}
		m.raw("\n")
		if len(below) > 0 && below[0].isList() {
			m.gap = false
		}
		m.nodes(below)
	}
	m.prefix = before
}

// rows writes the rows of a table, if it is one, below its caption.
func (m *markdown) rows(t *node) {
	for _, row := range t.nodes {
		rule := ""
		if row.kind == kindHeads {
			m.begin()
		} else {
			m.line()
		}
		for i, cell := range row.nodes {
			m.raw("| ")
			m.text(cell.text)
			m.raw(" ")
			if i > 0 && t.kind == kindCounts {
				rule += "| ---: "
			} else {
				rule += "| --- "
			}
		}
		m.raw("|\n")
		if row.kind == kindHeads {
			m.line()
			m.raw(rule)
			m.raw("|\n")
		}
	}
}

// strong writes a text stressed as a whole, if it is nothing but words.
func (m *markdown) strong(t text) {
	for i := 0; i < len(t); i++ {
		if t[i] >= spanTag[0] && t[i] <= spanID[0] {
			m.text(t)
			return
		}
	}
	m.raw("**")
	m.bare = true
	m.text(t)
	m.bare = false
	m.raw("**")
}

func (m *markdown) text(t text) {
	for t != "" {
		var s span
		s, t = t.cut()
		before, after := "", ""
		switch {
		case s.kind == spanOwn[0]:
			if runsLeft(s.text) {
				before, after = isolate, endIsolate
			}
		case s.kind == spanID[0]:
			if plainID(s.text) {
				m.raw("`")
				m.raw(s.text)
				m.raw("`")
				continue
			}
		case s.kind > spanWords[0] && !m.bare:
			before, after = "**", "**"
		}
		m.raw(before)
		m.escape(s.text)
		m.raw(after)
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

// marks are the characters that are markup anywhere.
const marks = "\\`*_[]#|~$^@"

// escape writes a text so that Markdown shows it as it is: it escapes characters that are markup
// anywhere, and those that are where a line begins or in an address.
func (m *markdown) escape(s string) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		escaped := strings.IndexByte(marks, c) >= 0
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
		case '+', '-', '=':
			escaped = len(m.buf) == m.start
		case ':':
			escaped = len(m.buf) == m.start || strings.HasPrefix(s[i:], "://")
		case '.':
			escaped = m.numbered() || i >= 3 && s[i-3]|' ' == 'w' && s[i-2]|' ' == 'w' && s[i-1]|' ' == 'w'
		case ')':
			escaped = m.numbered()
		}
		if escaped {
			m.raw("\\")
		}
		m.buf = append(m.buf, c)
	}
}

// numbered reports whether the line holds nothing but digits so far.
func (m *markdown) numbered() bool {
	for _, c := range m.buf[m.start:] {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
