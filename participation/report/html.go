package report

import (
	"strconv"

	"github.com/heard-framework/heard/participation"
)

// HTML appends the report as a complete HTML document that needs nothing beside it: it can be
// saved, sent and printed. It has no script and loads nothing; its policy forbids both. Whatever
// the case says stays text.
func (p Printer) HTML(dst []byte, c *participation.Case, r *participation.Report) []byte {
	d := p.composer(c, r).compose()
	h := html{buf: dst, d: d}
	h.raw(`<!doctype html>` + "\n" + `<html lang="`)
	h.escape(d.lang)
	if d.rtl {
		h.raw(`" dir="rtl`)
	}
	h.raw(`">` + "\n" + `<head>` + "\n" + `<meta charset="utf-8">` + "\n" +
		`<meta http-equiv="Content-Security-Policy" content="` + policy + `">` + "\n" +
		`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n" +
		`<meta name="color-scheme" content="light dark">` + "\n" + `<title>`)
	for _, s := range d.title {
		h.escape(s.text)
	}
	h.raw(`</title>` + "\n" + `<style>` + style + `</style>` + "\n" + `</head>` + "\n" + `<body>` + "\n" + `<main>` + "\n")
	h.heading(1, "", d.title)
	h.blocks(d.lead)
	h.contents()
	h.sections(2, d.sections)
	h.raw(`</main>` + "\n" + `</body>` + "\n" + `</html>` + "\n")
	return h.buf
}

// policy forbids everything but the one style sheet, which it names by the digest of its bytes.
const policy = "default-src 'none'; style-src '" + styleDigest + "'; base-uri 'none'; form-action 'none'"

// html writes a document as HTML.
type html struct {
	buf    []byte
	d      *document
	tables int // how many tables have a name
}

func (h *html) raw(s string) { h.buf = append(h.buf, s...) }

// contents writes links to the sections.
func (h *html) contents() {
	h.raw(`<nav aria-labelledby="contents">` + "\n")
	h.heading(2, "contents", h.d.contents)
	h.raw("<ul>\n")
	for i := range h.d.sections {
		h.raw(`<li><a href="#`)
		h.escape(h.d.sections[i].id)
		h.raw(`">`)
		h.text(h.d.sections[i].heading)
		h.raw("</a></li>\n")
	}
	h.raw("</ul>\n</nav>\n")
}

func (h *html) sections(level int, sections []section) {
	for i := range sections {
		h.raw("<section>\n")
		h.heading(level, sections[i].id, sections[i].heading)
		h.blocks(sections[i].blocks)
		h.sections(level+1, sections[i].sections)
		h.raw("</section>\n")
	}
}

func (h *html) heading(level int, id string, t text) {
	name := "h" + strconv.Itoa(level)
	h.open(name, "id", id)
	h.text(t)
	h.raw("</" + name + ">\n")
}

// open opens an element, with an attribute if it has a value.
func (h *html) open(name, attribute, value string) {
	h.raw("<" + name)
	if value != "" {
		h.raw(" " + attribute + `="`)
		h.escape(value)
		h.raw(`"`)
	}
	h.raw(">")
}

func (h *html) blocks(blocks []block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case paragraph:
			h.open("p", "class", string(b.weight))
			h.text(b.text)
			h.raw("</p>\n")
		case list:
			h.list(b)
		case pairs:
			h.pairs(b)
		case table:
			h.table(b)
		case quote:
			h.raw("<blockquote>\n")
			for _, line := range b {
				h.raw(`<p dir="auto">`)
				h.escape(line)
				h.raw("</p>\n")
			}
			h.raw("</blockquote>\n")
		case notice:
			h.raw(`<div class="notice ` + string(b.kind) + `">` + "\n")
			h.blocks(b.blocks)
			h.raw("</div>\n")
		}
	}
}

func (h *html) list(l list) {
	name := "ul"
	if l.steps {
		name = "ol"
	}
	cards := false
	for i := range l.items {
		cards = cards || len(l.items[i].blocks) > 0 && !l.steps
	}
	class := ""
	if cards {
		class = "cards"
	}
	h.open(name, "class", class)
	h.raw("\n")
	for i := range l.items {
		item := &l.items[i]
		h.open("li", "id", item.id)
		if len(item.blocks) > 0 {
			h.raw("<p>")
			h.text(item.text)
			h.raw("</p>\n")
			h.blocks(item.blocks)
		} else {
			h.text(item.text)
		}
		h.raw("</li>\n")
	}
	h.raw("</" + name + ">\n")
}

func (h *html) pairs(p pairs) {
	h.raw("<dl>\n")
	for i := range p {
		h.open("div", "id", p[i].id)
		h.raw("<dt>")
		h.text(p[i].term)
		h.raw("</dt><dd>")
		if only, isParagraph := p[i].blocks[0].(paragraph); isParagraph && len(p[i].blocks) == 1 {
			h.text(only.text)
		} else {
			h.raw("\n")
			h.blocks(p[i].blocks)
		}
		h.raw("</dd></div>\n")
	}
	h.raw("</dl>\n")
}

// narrowTable is how many columns fit on a small screen. A wider table stands in a region that
// scrolls by itself, which can be reached from the keyboard and is named by the table's caption.
const narrowTable = 4

func (h *html) table(t table) {
	wide := len(t.heads) > narrowTable
	name := ""
	if wide {
		h.tables++
		name = "table-" + strconv.Itoa(h.tables)
		h.raw(`<div class="wide" role="region" tabindex="0" aria-labelledby="` + name + `">` + "\n")
	}
	class := ""
	if t.counts {
		class = "counts"
	}
	h.open("table", "class", class)
	h.raw("\n")
	h.open("caption", "id", name)
	h.text(t.caption)
	h.raw("</caption>\n<thead>\n<tr>")
	for _, head := range t.heads {
		h.raw(`<th scope="col">`)
		h.text(head)
		h.raw("</th>")
	}
	h.raw("</tr>\n</thead>\n<tbody>\n")
	for _, cells := range t.rows {
		h.raw("<tr>")
		for i, cell := range cells {
			if i == 0 {
				h.raw(`<th scope="row">`)
				h.text(cell)
				h.raw("</th>")
			} else {
				h.raw("<td>")
				h.text(cell)
				h.raw("</td>")
			}
		}
		h.raw("</tr>\n")
	}
	h.raw("</tbody>\n</table>\n")
	if wide {
		h.raw("</div>\n")
	}
}

func (h *html) text(t text) {
	for _, s := range t {
		switch s.kind {
		case spanWords:
			if h.foreign(s) {
				h.raw("<span")
				h.lang(s)
				h.raw(">")
				h.escape(s.text)
				h.raw("</span>")
			} else {
				h.escape(s.text)
			}
		case spanStrong:
			h.raw("<strong")
			h.lang(s)
			h.raw(">")
			h.escape(s.text)
			h.raw("</strong>")
		case spanTag:
			h.raw(`<span class="tag `)
			h.escape(s.ref)
			h.raw(`"`)
			h.lang(s)
			h.raw(">")
			h.escape(s.text)
			h.raw("</span>")
		case spanOwn:
			h.raw(`<bdi dir="auto">`)
			h.escape(s.text)
			h.raw("</bdi>")
		case spanID:
			h.id(s)
		}
	}
}

// id writes an id, which reads from left to right wherever it stands.
func (h *html) id(s span) {
	if s.ref != "" {
		h.raw(`<a href="#`)
		h.escape(s.ref)
		h.raw(`">`)
	}
	h.raw(`<code dir="ltr">`)
	h.escape(s.text)
	h.raw("</code>")
	if s.ref != "" {
		h.raw("</a>")
	}
}

// foreign reports whether words are in another language than the document.
func (h *html) foreign(s span) bool { return s.lang != "" && s.lang != h.d.lang }

// lang writes the attributes of words in another language.
func (h *html) lang(s span) {
	if h.foreign(s) {
		h.raw(` lang="`)
		h.escape(s.lang)
		h.raw(`" dir="auto"`)
	}
}

// escape writes a text that can stand in an element or between double quotes.
func (h *html) escape(s string) {
	done := 0
	for i := 0; i < len(s); i++ {
		var entity string
		switch s[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&quot;"
		case '\'':
			entity = "&#39;"
		default:
			continue
		}
		h.raw(s[done:i])
		h.raw(entity)
		done = i + 1
	}
	h.raw(s[done:])
}
