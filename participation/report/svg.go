package report

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// picture draws an SVG. It knows boxes of wrapped text and arrows, and nothing of what they show.
// Everything is told by words and shape, in black on white with greys: nothing by colour alone.
// There is no style sheet, script or link in it, so that it stands within any policy.
type picture struct {
	html // for its way of writing text
	rtl  bool
}

// The measures of a picture, in units of which a reader's screen shows one as a pixel.
const (
	textSize   = 15
	smallSize  = 13
	lineHeight = 21
	padding    = 12
	arrowSize  = 26 // from box to box
	columnGap  = 20
)

// frame says how a box is drawn. The shape says what the words say too.
type frame uint8

// The frames: a single line, a double one, a broken one, one with round corners, and none.
const (
	frameSingle frame = iota
	frameDouble
	frameBroken
	frameRound
	frameNone
)

// box is a box of text: a line that stands out, a text, and a smaller one.
type box struct {
	frame            frame
	head, body, foot string
}

// What an SVG begins and ends with. Its title and description are what is read out.
const (
	svgBegin = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="15" fill="#111"`
	svgPaper = `<rect width="100%" height="100%" fill="#fff"/>` + "\n"
	svgEnd   = "</svg>\n"
)

// begin begins a picture of a size.
func (p *picture) begin(width, height int, title, desc string) {
	p.raw(svgBegin)
	if p.rtl {
		p.raw(` direction="rtl"`)
	}
	p.attribute(` xml:lang="`, p.lang)
	p.attribute(` lang="`, p.lang)
	p.size(width, height)
	p.raw(` viewBox="0 0 ` + strconv.Itoa(width) + " " + strconv.Itoa(height) + `">` + "\n")
	p.raw(`<title id="t">`)
	p.write(title)
	p.raw("</title>\n" + `<desc id="d">`)
	p.write(desc)
	p.raw("</desc>\n" + svgPaper)
}

// write writes a text. What XML cannot hold is left out.
func (p *picture) write(s string) {
	p.escape(strings.Map(func(r rune) rune {
		if r == '\ufffe' || r == '\uffff' {
			return utf8.RuneError
		}
		return r
	}, clean(s)))
}

// number writes an attribute that is a number.
func (p *picture) number(name string, n int) { p.raw(name + `="` + strconv.Itoa(n) + `"`) }

// place writes where something is.
func (p *picture) place(x, y int) {
	p.number(" x", x)
	p.number(" y", y)
}

// size writes how large something is.
func (p *picture) size(width, height int) {
	p.number(" width", width)
	p.number(" height", height)
}

// height returns how high a box of some width is.
func (b *box) height(width int) int {
	inside := width - 2*padding
	lines := len(wrap(b.head, inside, textSize, true)) + len(wrap(b.body, inside, textSize, false)) + len(wrap(b.foot, inside, smallSize, false))
	return lines*lineHeight + 2*padding - (lineHeight - textSize)
}

// box draws a box and returns its height.
func (p *picture) box(b *box, x, y, width int) int {
	height := b.height(width)
	switch b.frame {
	case frameDouble:
		p.rect(x, y, width, height, ` rx="2" fill="#eee" stroke="#111" stroke-width="2"/>`)
		p.rect(x+5, y+5, width-10, height-10, ` rx="2" fill="none" stroke="#111"/>`)
	case frameBroken:
		p.rect(x, y, width, height, ` rx="2" fill="#fff" stroke="#555" stroke-width="2" stroke-dasharray="6 5"/>`)
	case frameRound:
		p.rect(x, y, width, height, ` rx="20" fill="#eee" stroke="#111" stroke-width="2"/>`)
	case frameSingle:
		p.rect(x, y, width, height, ` rx="2" fill="#fff" stroke="#555"/>`)
	}
	at := y + padding + textSize - 2
	at = p.lines(wrap(b.head, width-2*padding, textSize, true), x, at, width, ` font-weight="700"`)
	at = p.lines(wrap(b.body, width-2*padding, textSize, false), x, at, width, "")
	p.lines(wrap(b.foot, width-2*padding, smallSize, false), x, at, width, ` font-size="13" fill="#444"`)
	return height
}

// rect writes a rectangle with what ends its element.
func (p *picture) rect(x, y, width, height int, end string) {
	p.raw("<rect")
	p.place(x, y)
	p.size(width, height)
	p.raw(end + "\n")
}

// lines writes lines of text within a box, and returns where the next line goes.
func (p *picture) lines(lines []string, x, at, width int, as string) int {
	x += padding
	if p.rtl {
		x += width - 2*padding
	}
	for _, line := range lines {
		p.raw("<text")
		p.place(x, at)
		p.raw(as + ">")
		p.write(line)
		p.raw("</text>\n")
		at += lineHeight
	}
	return at
}

// arrow draws an arrow downwards.
func (p *picture) arrow(x, from, to int) {
	p.path(x, from, "v"+strconv.Itoa(to-from-8)+lineEnd)
	p.path(x-6, to-9, `h12l-6 9z"/>`)
}

// lineEnd ends the path of a line.
const lineEnd = `" fill="none" stroke="#111" stroke-width="2"/>`

// path writes a path from a point, with what ends its element.
func (p *picture) path(x, y int, end string) {
	p.raw(`<path d="M` + strconv.Itoa(x) + " " + strconv.Itoa(y) + end + "\n")
}

// widths lists how wide letters are, in hundredths of the size of the text, by what they look
// like. They are on the wide side for the fonts that readers have, so that text keeps within its
// box. Bold text is wider by a tenth.
var widths = []struct {
	letters string
	width   int
}{
	{"il.,:;'|!I", 32},
	{" fjrt()[]/-`\"", 42},
	{"abcdeghknopqsuvxyz0123456789Jßäöü?*", 60},
	{"ABCDEFGHKLNOPQRSTUVXYZ&+=<>#$", 74},
	{"mwMW@%—…", 98},
}

// Widths of letters that widths does not list: those of scripts like this one, and wider ones.
const (
	otherWidth = 72
	wideWidth  = 104
	firstWide  = '\u2e80'
)

// measure returns how wide a text is, in hundredths of a unit.
func measure(s string, size int, bold bool) int {
	total := 0
	for _, r := range s {
		width := otherWidth
		if r >= firstWide {
			width = wideWidth
		}
		for i := range widths {
			if strings.ContainsRune(widths[i].letters, r) {
				width = widths[i].width
				break
			}
		}
		total += width
	}
	if bold {
		total += total / 10
	}
	return total * size
}

// wrap breaks a text into lines of a width: between words, and within one that is too long.
func wrap(s string, width, size int, bold bool) (lines []string) {
	line := ""
	for _, word := range strings.Fields(clean(s)) {
		joined := word
		if line != "" {
			joined = line + " " + word
		}
		if measure(joined, size, bold) <= width*100 {
			line = joined
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for measure(word, size, bold) > width*100 {
			end := 0
			for i, r := range word {
				if end > 0 && measure(word[:i+utf8.RuneLen(r)], size, bold) > width*100 {
					break
				}
				end = i + utf8.RuneLen(r)
			}
			lines = append(lines, word[:end])
			word = word[end:]
		}
		line = word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
