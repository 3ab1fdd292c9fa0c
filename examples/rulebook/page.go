package main

import "strings"

// page is one page of the site, in a form that every rendering draws from, so that the HTML and the
// Markdown say the same.
type page struct {
	path  string // from the top of the site, without the ending: rules/settings.prison.staff-presence
	nav   string // the path of the entry of the main navigation that the page belongs to
	kind  string // what kind of page it is, in a word or two
	title string
	lead  text
	tags  []tag
	trail []link // the pages above it
	body  []block
	last  text   // what leads on from here: the page before and the page after
	found *entry // how the search finds it; nil if it does not
}

// link leads to a place in the site: a path without ending, from the page it stands on, with a
// fragment or without.
type link struct{ Words, To string }

// tag is a short mark that stands beside a name. Its class says what it is a mark of.
type tag struct{ Words, Class string }

// text is a line in spans.
type text []span

// span is a run of words of one kind.
type span struct {
	Words string
	To    string // where it leads, if anywhere
	Kind  string // one of the kinds below
}

// The kinds of spans. The zero value is plain.
const (
	spanCode   = "code"
	spanStrong = "strong"
	spanQuiet  = "quiet"
	spanTag    = "tag"
	spanBefore = "before" // leads to the page before
	spanAfter  = "after"
)

func plain(words string) text  { return text{{Words: words}} }
func strong(words string) text { return text{{Words: words, Kind: spanStrong}} }
func quiet(words string) text  { return text{{Words: words, Kind: spanQuiet}} }
func code(words string) text   { return text{{Words: words, Kind: spanCode}} }

func (t text) and(more ...text) text {
	all := append(text(nil), t...)
	for _, m := range more {
		all = append(all, m...)
	}
	return all
}

func (t text) String() string {
	var all strings.Builder
	for _, s := range t {
		all.WriteString(s.Words)
	}
	return all.String()
}

// block is a part of a page. Which of its fields are used depends on its kind.
type block struct {
	Kind   string
	Level  int    // of a heading
	ID     string // of a heading
	Class  string
	Words  string // of a heading, a caption or a summary
	Text   text
	Items  []item
	Head   []string // the columns of a table
	Rows   [][]text // the first cell of a row names it
	Figure figure
	Blocks []block
}

// The kinds of blocks.
const (
	kindHeading   = "heading"
	kindParagraph = "paragraph"
	kindList      = "list"
	kindSteps     = "steps" // a list whose items are counted
	kindQuotes    = "quotes"
	kindPairs     = "pairs"
	kindTable     = "table"
	kindCode      = "code"
	kindFigure    = "figure"
	kindGroup     = "group"  // blocks that belong together
	kindFold      = "fold"   // blocks that are opened when wanted
	kindSearch    = "search" // the form and the results, in HTML alone
)

// item is an item of a list, a quotation with where it stands, or a pair.
type item struct {
	ID    string
	Text  text
	Note  text
	Below []block
}

// figure is a drawing that stands in a file of its own too.
type figure struct {
	File string // its name, beside the page
	SVG  string
	Alt  string
}

// sheet gathers the blocks of a page.
type sheet struct {
	up     string // leads from the page to the top of the site
	blocks []block
}

func sheetFor(path string) *sheet {
	return &sheet{up: strings.Repeat("../", strings.Count(path, "/"))}
}

// to leads from the page to a place in the site.
func (s *sheet) to(path string) string { return s.up + path }

func (s *sheet) link(words, path string) text { return text{{Words: words, To: s.to(path)}} }

func (s *sheet) add(b ...block) { s.blocks = append(s.blocks, b...) }

func (s *sheet) heading(level int, id, words string) {
	s.add(block{Kind: kindHeading, Level: level, ID: id, Words: words})
}

func (s *sheet) say(t text) { s.add(paragraph("", t)) }

func paragraph(class string, t text) block { return block{Kind: kindParagraph, Class: class, Text: t} }

// group adds what fill adds as one block.
func (s *sheet) group(class string, fill func()) {
	before := s.blocks
	s.blocks = nil
	fill()
	s.blocks = append(before, block{Kind: kindGroup, Class: class, Blocks: s.blocks})
}

// file is one file of the site.
type file struct {
	name    string
	content []byte
}
