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
	first := 0
	for d.nodes[first].kind != kindSection {
		first++
	}
	h.nodes(1, d.nodes[:first])
	h.contents(d.nodes[first:])
	h.nodes(1, d.nodes[first:])
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
func (h *html) contents(sections []*node) {
	h.raw(`<nav aria-labelledby="contents">` + "\n")
	h.heading(2, "contents", h.d.contents)
	h.raw("<ul>\n")
	for _, s := range sections {
		h.raw(`<li><a href="#`)
		h.escape(s.id)
		h.raw(`">`)
		h.text(s.text)
		h.raw("</a></li>\n")
	}
	h.raw("</ul>\n</nav>\n")
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

// classes names the classes of the elements of nodes.
var classes = [...]string{
	kindLead: "lead", kindQuiet: "quiet", kindCounts: "counts",
	kindAdvice: "notice advice", kindVerdict: "notice verdict", kindGap: "notice gap", kindLaw: "notice law",
}

// nodes writes what stands below a heading of a level.
func (h *html) nodes(level int, nodes []*node) {
	for _, n := range nodes {
		switch n.kind {
		case kindSection:
			h.raw("<section>\n")
			h.heading(level+1, n.id, n.text)
			h.nodes(level+1, n.nodes)
			h.raw("</section>\n")
		case kindText, kindLead, kindQuiet:
			h.open("p", "class", classes[n.kind])
			h.text(n.text)
			h.raw("</p>\n")
		case kindList, kindSteps:
			h.list(level, n)
		case kindPairs:
			h.pairs(level, n)
		case kindTable, kindCounts:
			h.table(n)
		case kindQuote:
			h.raw("<blockquote>\n")
			for _, line := range n.nodes {
				h.raw(`<p dir="auto">`)
				h.escape(line.text[0].text)
				h.raw("</p>\n")
			}
			h.raw("</blockquote>\n")
		default:
			h.open("div", "class", classes[n.kind])
			h.raw("\n")
			h.nodes(level, n.nodes)
			h.raw("</div>\n")
		}
	}
}

func (h *html) list(level int, l *node) {
	name, class := "ul", ""
	if l.kind == kindSteps {
		name = "ol"
	}
	for _, item := range l.nodes {
		if len(item.nodes) > 0 {
			class = "cards"
		}
	}
	h.open(name, "class", class)
	h.raw("\n")
	for _, item := range l.nodes {
		h.open("li", "id", item.id)
		if len(item.nodes) > 0 {
			h.raw("<p>")
			h.text(item.text)
			h.raw("</p>\n")
			h.nodes(level, item.nodes)
		} else {
			h.text(item.text)
		}
		h.raw("</li>\n")
	}
	h.raw("</" + name + ">\n")
}

func (h *html) pairs(level int, p *node) {
	h.raw("<dl>\n")
	for _, pair := range p.nodes {
		h.open("div", "id", pair.id)
		h.raw("<dt>")
		h.text(pair.text)
		h.raw("</dt><dd>")
		if len(pair.nodes) == 1 && pair.nodes[0].kind == kindText {
			h.text(pair.nodes[0].text)
		} else {
			h.raw("\n")
			h.nodes(level, pair.nodes)
		}
		h.raw("</dd></div>\n")
	}
	h.raw("</dl>\n")
}

// narrowTable is how many columns fit on a small screen. A wider table stands in a region that
// scrolls by itself, which can be reached from the keyboard and is named by the table's caption.
const narrowTable = 4

func (h *html) table(t *node) {
	wide := len(t.nodes[0].nodes) > narrowTable
	name := ""
	if wide {
		h.tables++
		name = "table-" + strconv.Itoa(h.tables)
		h.raw(`<div class="wide" role="region" tabindex="0" aria-labelledby="` + name + `">` + "\n")
	}
	h.open("table", "class", classes[t.kind])
	h.raw("\n")
	h.open("caption", "id", name)
	h.text(t.text)
	h.raw("</caption>\n<thead>\n")
	h.row(t.nodes[0], "col")
	h.raw("</thead>\n<tbody>\n")
	for _, row := range t.nodes[1:] {
		h.row(row, "row")
	}
	h.raw("</tbody>\n</table>\n")
	if wide {
		h.raw("</div>\n")
	}
}

// row writes a row whose heads, all of its cells or the first, are those of columns or of the row.
func (h *html) row(r *node, scope string) {
	h.raw("<tr>")
	for i, cell := range r.nodes {
		name := "td"
		if i == 0 || scope == "col" {
			name = "th"
			h.open(name, "scope", scope)
		} else {
			h.raw("<td>")
		}
		h.text(cell.text)
		h.raw("</" + name + ">")
	}
	h.raw("</tr>\n")
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
