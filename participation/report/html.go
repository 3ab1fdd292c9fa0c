package report

import "github.com/heard-framework/heard/participation"

// HTML appends the report as a complete HTML document that needs nothing beside it: it can be
// saved, sent and printed. It has no script and loads nothing; its policy forbids both. Whatever
// the case says stays text.
func (p Printer) HTML(dst []byte, c *participation.Case, r *participation.Report) []byte {
	return p.composer(c, r).compose().html(dst)
}

// html appends the document as HTML.
func (d *document) html(dst []byte) []byte {
	h := html{lang: d.lang}
	h.buf = dst
	h.raw(beforeLang)
	h.escape(d.lang)
	if d.rtl {
		h.raw(`" dir="rtl`)
	}
	h.raw(beforeTitle)
	h.plain(d.text)
	h.raw(afterTitle)
	h.node(&d.node)
	return h.buf
}

// What stands around the language and the title.
const (
	beforeLang  = `<!doctype html>` + "\n" + `<html lang="`
	beforeTitle = `">` + "\n" + `<head>` + "\n" + `<meta charset="utf-8">` + "\n" +
		`<meta http-equiv="Content-Security-Policy" content="` + policy + `">` + "\n" +
		`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n" +
		`<meta name="color-scheme" content="light dark">` + "\n" + `<title>`
	afterTitle = `</title>` + "\n" + `<style>` + style + `</style>` + "\n" + `</head>` + "\n" + `<body>` + "\n"
)

// policy forbids everything but the one style sheet, which it names by the digest of its bytes.
const policy = "default-src 'none'; style-src '" + styleDigest + "'; base-uri 'none'; form-action 'none'"

// output is what a rendering writes to.
type output struct{ buf []byte }

func (o *output) raw(s string) { o.buf = append(o.buf, s...) }

// html writes a document as HTML.
type html struct {
	output
	lang string // of the document
}

// frames holds what stands around nodes: before the id, before the text, after the text, and at the
// end of what is below it. A wide table stands in a region that scrolls by itself, which can be
// reached from the keyboard and is named by the table's caption.
var frames = [...]struct{ open, before, after, end string }{
	kindDocument: {"<main>\n<h1", ">", "</h1>\n", "</main>\n</body>\n</html>\n"},
	kindSection:  {"<section>\n<h2", ">", "</h2>\n", "</section>\n"},
	kindPart:     {"<section>\n<h3", ">", "</h3>\n", "</section>\n"},
	kindGroup:    {"<section>\n<h4", ">", "</h4>\n", "</section>\n"},
	kindContents: {`<nav aria-labelledby="contents">` + "\n<h2", ">", "</h2>\n<ul>\n", "</ul>\n</nav>\n"},
	kindLink:     {"<li><a", ">", "</a></li>\n", ""},
	kindText:     {"<p", ">", "</p>\n", ""},
	kindLead:     {`<p class="lead"`, ">", "</p>\n", ""},
	kindQuiet:    {`<p class="quiet"`, ">", "</p>\n", ""},
	kindLine:     {`<p dir="auto"`, ">", "</p>\n", ""},
	kindList:     {"<ul", ">", "\n", "</ul>\n"},
	kindCards:    {`<ul class="cards"`, ">", "\n", "</ul>\n"},
	kindSteps:    {"<ol", ">", "\n", "</ol>\n"},
	kindItem:     {"<li", ">", "", "</li>\n"},
	kindCard:     {"<li", "><p>", "</p>\n", "</li>\n"},
	kindPairs:    {"<dl", ">", "\n", "</dl>\n"},
	kindPair:     {"<div", "><dt>", "</dt><dd>", "</dd></div>\n"},
	kindTable:    {"<table>\n<caption", ">", "</caption>\n<thead>\n", "</tbody>\n</table>\n"},
	kindCounts:   {`<table class="counts">` + "\n<caption", ">", "</caption>\n<thead>\n", "</tbody>\n</table>\n"},
	kindWide: {`<div class="wide" role="region" tabindex="0" aria-labelledby="` + wideTable + `">` + "\n<table>\n<caption", ">",
		"</caption>\n<thead>\n", "</tbody>\n</table>\n</div>\n"},
	kindPictures: {`<div class="pictures"`, ">", "\n", "</div>\n"},
	kindPicture:  {"<figure>\n<figcaption", ">", "</figcaption>\n", "</figure>\n"},
	kindRail:     {`<ol class="rail"`, ">", "\n", "</ol>\n"},
	kindStop:     {`<div><p class="lead"`, ">", "</p>\n", "</div></li>\n"},
	kindSign:     {`<table class="sign">` + "\n<caption", ">", "</caption>\n<thead>\n", "</tbody>\n</table>\n"},
	kindHeads:    {"<tr", ">", "", "</tr>\n</thead>\n<tbody>\n"},
	kindRow:      {"<tr", ">", "", "</tr>\n"},
	kindHead:     {`<th scope="col"`, ">", "</th>", ""},
	kindName:     {`<th scope="row"`, ">", "", "</th>"},
	kindCell:     {"<td", ">", "</td>", ""},
	kindQuote:    {"<blockquote", ">", "\n", "</blockquote>\n"},
	kindAdvice:   {`<div class="notice advice"`, ">", "\n", "</div>\n"},
	kindVerdict:  {`<div class="notice verdict"`, ">", "\n", "</div>\n"},
	kindGap:      {`<div class="notice gap"`, ">", "\n", "</div>\n"},
	kindLaw:      {`<div class="notice law"`, ">", "\n", "</div>\n"},
}

func (h *html) node(n *node) {
	as, nodes := n.kind, n.nodes
	switch {
	case as == kindStop:
		h.sketch(n)
	case as == kindBar:
		h.bar(n)
		return
	case as == kindList && n.hasCards():
		as = kindCards
	case as == kindItem && len(nodes) > 0:
		as = kindCard
	}
	frame := &frames[as]
	h.raw(frame.open)
	if as == kindLink {
		h.attribute(` href="#`, n.id)
	} else if n.id != "" {
		h.attribute(` id="`, n.id)
	}
	h.raw(frame.before)
	if as == kindLine {
		h.plain(n.text)
	} else {
		h.text(n.text)
	}
	h.raw(frame.after)
	if as == kindPair {
		if len(nodes) == 1 && nodes[0].kind == kindText {
			h.text(nodes[0].text)
			nodes = nil
		} else {
			h.raw("\n")
		}
	}
	for _, below := range nodes {
		h.node(below)
	}
	h.raw(frame.end)
}

// attribute writes the value of an attribute, after its beginning.
func (h *html) attribute(begins, value string) {
	h.raw(begins)
	h.escape(clean(value))
	h.raw(`"`)
}

// plain writes the words of a text alone.
func (h *html) plain(t text) {
	for t != "" {
		var s span
		s, t = t.cut()
		h.escape(s.text)
	}
}

// elements holds the elements of spans, in the order of their kinds, after words in no span. Words
// have one where they are in another language than the document. An id reads from left to right
// wherever it stands.
var elements = [...]struct{ open, end string }{
	{},
	{"<span", "</span>"},
	{"<strong", "</strong>"},
	{`<span class="tag `, "</span>"},
	{`<bdi dir="auto"`, "</bdi>"},
	{`<code dir="ltr"`, "</code>"},
}

func (h *html) text(t text) {
	for t != "" {
		var s span
		s, t = t.cut()
		foreign := s.lang != "" && s.lang != h.lang
		if s.kind <= spanWords[0] && !foreign {
			h.escape(s.text)
			continue
		}
		leads := s.kind == spanID[0] && s.ref != ""
		if leads {
			h.attribute(`<a href="#`, s.ref)
			h.raw(">")
		}
		element := &elements[s.kind]
		h.raw(element.open)
		if s.kind == spanTag[0] {
			h.attribute("", s.ref)
		}
		if foreign {
			h.attribute(` lang="`, s.lang)
			h.raw(` dir="auto"`)
		}
		h.raw(">")
		h.escape(s.text)
		h.raw(element.end)
		if leads {
			h.raw("</a>")
		}
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
