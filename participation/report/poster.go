package report

import (
	"strconv"

	"github.com/heard-framework/heard/feedback"
)

// Paper is the size of a poster.
type Paper struct{ width, height int } // in millimetres

// The sizes. A poster of A3 is one of A4, drawn larger.
var (
	PaperA4 = Paper{210, 297}
	PaperA3 = Paper{297, 420}
)

// The measures of a poster of A4, in units of which 10 are a millimetre. The page is drawn in them
// whatever the paper: to draw it larger is all that a larger paper needs.
const (
	posterWidth   = 2100
	posterHeight  = 2970
	posterMargin  = 150
	posterHead    = 430 // from the top to where the first theme begins
	posterFoot    = 190
	posterSymbol  = 150
	posterIndent  = 200
	posterTitle   = 130
	posterQuiet   = 46
	posterBetween = 60
)

// posterSizes lists the sizes of text that are tried, the largest first, until everything fits on
// one page. With the last, which is still read from a step away, more pages follow.
var posterSizes = [...]int{110, 92, 78, 66, 58}

// Poster draws a notice as a poster, for a wall: an SVG for each page. It is black on white, so
// that any printer will do, and symbol and words say the same.
func (p Printer) Poster(n *Notice, paper Paper) (pages [][]byte) {
	k := p.noticed(n)
	var all [][]posterBlock
	for _, size := range posterSizes {
		if all = paged(k.blocks(size)); len(all) == 1 {
			break
		}
	}
	for i, blocks := range all {
		pages = append(pages, k.page(blocks, paper, i+1, len(all)))
	}
	return pages
}

// posterBlock is a stretch of lines that stand together: a symbol with words beside it.
type posterBlock struct {
	symbol string
	head   string   // a bold line above
	lines  []string // none is lost at the end of a page: they go on on the next
	size   int
	before int // the space above, unless it begins a page
	keep   bool
}

func (b *posterBlock) lineHeight() int { return b.size * 13 / 10 }

func (b *posterBlock) height() int {
	lines := len(b.lines)
	if b.head != "" {
		lines++
	}
	height := lines * b.lineHeight()
	if b.symbol != "" {
		height = max(height, posterSymbol)
	}
	return height
}

// blocks gives what the poster shows, in a size of text.
func (k noticeComposer) blocks(size int) (all []posterBlock) {
	add := func(symbol string, head, words text, before int, keep bool) {
		b := posterBlock{symbol: symbol, head: plain(head), size: size, before: before, keep: keep}
		b.lines = wrap(plain(words), posterWidth-2*posterMargin-posterIndent, size, false)
		all = append(all, b)
	}
	k.each(func(outcome int, a *feedback.SaidAndDone) {
		did, why, by := k.answer(outcome, a)
		before := posterBetween * 2
		if len(all) == 0 {
			before = 0
		}
		add("speech", k.say("said.you"), own(a.Said), before, true)
		add(outcomes[outcome].symbol, k.say("said.we."+outcomes[outcome].name), did.joined(" ", by), posterBetween/2, why != "")
		if why != "" {
			add("", k.say("said.why"), why, posterBetween/2, false)
		}
	})
	if len(all) == 0 {
		add("ear", "", k.say("said.nothing"), 0, false)
	}
	return all
}

// paged breaks blocks into pages: between themes where that is possible, within one where it is
// longer than a page.
func paged(blocks []posterBlock) (pages [][]posterBlock) {
	const room = posterHeight - posterHead - posterFoot
	var page []posterBlock
	left := room
	turn := func() {
		pages = append(pages, page)
		page, left = nil, room
	}
	for i := 0; i < len(blocks); {
		// A theme is a block and those kept with it.
		end := i
		for blocks[end].keep && end+1 < len(blocks) {
			end++
		}
		need := 0
		for n := range blocks[i : end+1] {
			need += blocks[i+n].before + blocks[i+n].height()
		}
		if need > left && len(page) > 0 {
			turn()
		}
		for ; i <= end; i++ {
			b := blocks[i]
			if len(page) > 0 {
				left -= b.before
			}
			for b.height() > left {
				fits := left / b.lineHeight()
				if b.head != "" {
					fits--
				}
				if fits > 0 && len(b.lines) > fits {
					part := b
					part.lines, b.lines = b.lines[:fits], b.lines[fits:]
					page = append(page, part)
					b.head, b.symbol = "", ""
				}
				turn()
			}
			page = append(page, b)
			left -= b.height()
		}
	}
	return append(pages, page)
}

// page draws a page.
func (k noticeComposer) page(blocks []posterBlock, paper Paper, number, of int) []byte {
	title := plain(k.title())
	d := k.begin("")
	s := picture{html: html{lang: d.lang}, rtl: d.rtl}
	s.raw(svgBegin)
	if s.rtl {
		s.raw(` direction="rtl"`)
	}
	s.attribute(` xml:lang="`, s.lang)
	s.attribute(` lang="`, s.lang)
	s.raw(` width="` + strconv.Itoa(paper.width) + `mm" height="` + strconv.Itoa(paper.height) + `mm" viewBox="0 0 2100 2970">` + "\n")
	s.raw(`<title id="t">`)
	s.write(title)
	s.raw("</title>\n" + `<desc id="d">`)
	for i := range blocks {
		b := &blocks[i]
		s.write(b.head)
		s.raw(": ")
		for _, line := range b.lines {
			s.write(line)
			s.raw(" ")
		}
	}
	s.raw("</desc>\n" + svgPaper)
	s.rect(0, 0, posterWidth, posterHead-90, ` fill="#111"/>`)
	size := posterTitle
	for size > posterQuiet && len(wrap(title, posterWidth-2*posterMargin, size, true)) > 1 {
		size -= 6
	}
	at := (posterHead-90)/2 + size/3
	for i, line := range wrap(title, posterWidth-2*posterMargin, size, true) {
		if i == 3 {
			break
		}
		s.line(line, 0, at+i*size, size, true, "#fff")
	}
	at = posterHead
	for i := range blocks {
		b := &blocks[i]
		if i > 0 {
			at += b.before
		}
		s.block(b, at)
		at += b.height()
	}
	foot := plain(ended(k.fill("said.on", "date", k.date(k.n.On))).with(k.say("said.wrong")))
	if of > 1 {
		foot = plain(k.fill("said.page", "page", text(strconv.Itoa(number)), "pages", text(strconv.Itoa(of)))) + " · " + foot
	}
	s.rect(posterMargin, posterHeight-posterFoot+40, posterWidth-2*posterMargin, 3, ` fill="#111"/>`)
	for i, line := range wrap(foot, posterWidth-2*posterMargin, posterQuiet, false) {
		s.line(line, 0, posterHeight-posterFoot+105+i*posterQuiet*5/4, posterQuiet, false, "#111")
	}
	s.raw(svgEnd)
	return s.buf
}

func (p *picture) block(b *posterBlock, at int) {
	if b.symbol != "" {
		x := posterMargin
		if p.rtl {
			x = posterWidth - posterMargin - posterSymbol
		}
		p.raw(`<svg viewBox="` + SymbolBox + `" fill="none" stroke="#111" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"`)
		p.place(x, at)
		p.size(posterSymbol, posterSymbol)
		p.raw(`><path d="` + SymbolPath(b.symbol) + `"/></svg>` + "\n")
	}
	at += b.size
	if b.head != "" {
		p.line(b.head, posterIndent, at, b.size, true, "#111")
		at += b.lineHeight()
	}
	for _, line := range b.lines {
		p.line(line, posterIndent, at, b.size, false, "#111")
		at += b.lineHeight()
	}
}

// line writes a line of text, set in from the margin where reading begins.
func (p *picture) line(words string, indent, at, size int, bold bool, colour string) {
	x := posterMargin + indent
	if p.rtl {
		x = posterWidth - x
	}
	p.raw("<text")
	p.place(x, at)
	p.number(" font-size", size)
	p.raw(` fill="` + colour + `"`)
	if bold {
		p.raw(` font-weight="700"`)
	}
	p.raw(">")
	p.write(words)
	p.raw("</text>\n")
}
