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
	m.blocks(d.lead)
	m.sections(2, d.sections)
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

func (m *markdown) sections(level int, sections []section) {
	for i := range sections {
		m.heading(level, sections[i].heading)
		m.blocks(sections[i].blocks)
		m.sections(level+1, sections[i].sections)
	}
}

func (m *markdown) heading(level int, t text) {
	m.begin()
	m.raw(strings.Repeat("#", level))
	m.raw(" ")
	for _, s := range t {
		if s.kind == spanTag || s.kind == spanStrong {
			s.kind = spanWords // a heading is stressed as it is
		}
		m.text(text{s})
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

// blocks writes blocks. Lists that follow one another take different bullets, so that they stay
// two.
func (m *markdown) blocks(blocks []block) {
	bullet, other := "- ", "* "
	for _, b := range blocks {
		switch b := b.(type) {
		case paragraph:
			m.begin()
			if b.weight == weightLead {
				m.strong(b.text)
			} else {
				m.text(b.text)
			}
			m.raw("\n")
		case list:
			m.list(b, bullet)
			bullet, other = other, bullet
		case pairs:
			m.pairs(b, bullet)
			bullet, other = other, bullet
		case table:
			m.table(b)
		case quote:
			m.quoted(func() {
				for _, line := range b {
					m.begin()
					m.escape(line)
					m.raw("\n")
				}
			})
		case notice:
			m.quoted(func() { m.blocks(b.blocks) })
		}
	}
}

func (m *markdown) quoted(write func()) {
	m.space()
	before := m.prefix
	m.prefix += "> "
	write()
	m.prefix = before
}

func (m *markdown) list(l list, bullet string) {
	apart := false
	for i := range l.items {
		apart = apart || len(l.items[i].blocks) > 0
	}
	for i := range l.items {
		marker := bullet
		if l.steps {
			marker = strconv.Itoa(i+1) + ". "
		}
		if i > 0 && !apart {
			m.gap = false
		}
		m.item(marker, func() { m.text(l.items[i].text) }, l.items[i].blocks)
	}
}

func (m *markdown) pairs(p pairs, bullet string) {
	for i := range p {
		blocks := p[i].blocks
		var said text
		if len(blocks) > 0 {
			if first, isParagraph := blocks[0].(paragraph); isParagraph {
				said, blocks = first.text, blocks[1:]
			}
		}
		if i > 0 {
			m.gap = false
		}
		m.item(bullet, func() {
			m.strong(append(p[i].term[:len(p[i].term):len(p[i].term)], span{text: ":"}))
			if said != nil {
				m.raw(" ")
				m.text(said)
			}
		}, blocks)
	}
}

// item writes an item of a list: a line, and blocks below it. A list below follows at once.
func (m *markdown) item(marker string, line func(), blocks []block) {
	before := m.prefix
	m.prefix += strings.Repeat(" ", len(marker))
	m.space()
	m.marker = marker
	m.begin()
	line()
	m.raw("\n")
	if len(blocks) > 0 {
		switch blocks[0].(type) {
		case list, pairs:
			m.gap = false
		}
	}
	m.blocks(blocks)
	m.prefix = before
}

func (m *markdown) table(t table) {
	m.begin()
	m.strong(t.caption)
	m.raw("\n")
	m.begin()
	m.row(t.heads)
	m.line()
	for i := range t.heads {
		if i > 0 && t.counts {
			m.raw("| ---: ")
		} else {
			m.raw("| --- ")
		}
	}
	m.raw("|\n")
	for _, cells := range t.rows {
		m.line()
		m.row(cells)
	}
}

func (m *markdown) row(cells []text) {
	for _, cell := range cells {
		m.raw("| ")
		m.text(cell)
		m.raw(" ")
	}
	m.raw("|\n")
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
