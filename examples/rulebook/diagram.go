package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// The measures of a diagram, in the units of its drawing.
const (
	boxWide   = 236.0
	arrowWide = 54.0
	endWide   = 112.0
	laneWide  = 14.0
	laneRoom  = 20.0 // between the boxes and the first lane, for the answer above the way
	edge      = 4.0
	padding   = 10.0
	lineHigh  = 18.0
	fontSize  = 14.0
	between   = 34.0 // between one step and the next
	headHigh  = 26.0
	headRoom  = 12.0 // above a heading that stands between steps
	numberIn  = 26.0 // how far words stand in, beside the number of a step
)

// The greys of a diagram. A style sheet may put others in their place; no meaning hangs on them.
const (
	ink    = "#1c2b2f"
	paper  = "#ffffff"
	soft   = "#eef2f3"
	stroke = "#4b5f65"
)

// drawing gathers the elements of a picture.
type drawing struct{ strings.Builder }

func (d *drawing) add(format string, args ...any) { fmt.Fprintf(d, format+"\n", args...) }

// escape makes words safe wherever they stand in XML.
func escape(words string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(words)) // a Builder takes everything
	return b.String()
}

// n writes a length, without more digits than are needed.
func n(length float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.1f", length), "0"), ".")
}

// draw draws the way to an outcome as one picture, with a title and a description that says all
// that is drawn. Its ids begin with the name, so that several pictures can share a page.
func draw(name, title string, f flow) string {
	lanes := f.lanes()
	left := edge
	if most := depth(lanes); most > 0 {
		left += float64(most)*laneWide + laneRoom
	}
	wide := left + boxWide + arrowWide + endWide + edge
	var body drawing
	y := edge
	tops := make([]float64, len(f.steps))
	boxes := make([]float64, len(f.steps)) // how high each is
	if len(f.steps) == 0 {
		y += body.end(left, y, boxWide, f.only())
	}
	for i, s := range f.steps {
		if s.phase != "" {
			if i > 0 {
				y += headRoom
			}
			body.add(`<text class="phase" x="%s" y="%s" font-weight="bold" fill="%s">%s</text>`, n(left), n(y+fontSize), ink, escape(s.phase))
			y += headHigh
		}
		ask := s.ask
		lines := wrap(ask, boxWide-2*padding-numberIn, "")
		of := s.of
		if s.whole.kind == among {
			of = short(of)
		}
		for _, each := range of {
			lines = append(lines, wrap(each, boxWide-2*padding-numberIn, "• ")...)
		}
		_, aside := f.onward(i)
		high := float64(len(lines))*lineHigh + 2*padding
		if aside.outcome != nil {
			high = max(high, body.endHigh(endWide, aside.outcome))
		}
		tops[i], boxes[i] = y, high
		body.add(`<rect class="step" x="%s" y="%s" width="%s" height="%s" rx="3" fill="%s" stroke="%s" stroke-width="1.5"/>`,
			n(left), n(y), n(boxWide), n(high), paper, stroke)
		body.add(`<text class="number" x="%s" y="%s" font-weight="bold" fill="%s">%d</text>`, n(left+padding), n(y+padding+fontSize-1), ink, i+1)
		body.lines(left+padding+numberIn, y+padding+fontSize-1, lines, "start")
		y += high
		if aside.outcome != nil {
			middle := tops[i] + high/2
			body.arrow(left+boxWide, middle, left+boxWide+arrowWide, middle)
			body.label(left+boxWide+6, middle-6, aside.words, arrowWide-10)
			endHigh := body.endHigh(endWide, aside.outcome)
			body.end(left+boxWide+arrowWide, middle-endHigh/2, endWide, aside.outcome)
		}
		onward, _ := f.onward(i)
		gap := between
		if i+1 < len(f.steps) && f.steps[i+1].phase != "" {
			gap = between + headRoom + headHigh
		}
		x := left + boxWide/2
		body.arrow(x, y, x, y+gap)
		body.label(x+8, y+gap/2+5, onward.words, boxWide/2+arrowWide)
		if i+1 == len(f.steps) {
			y += gap
			y += body.end(x-boxWide/2, y, boxWide, onward.outcome)
		} else {
			y += between
		}
	}
	for i, lane := range lanes {
		if lane == 0 {
			continue
		}
		_, aside := f.onward(i)
		x := left - laneRoom - float64(lane)*laneWide + laneWide/2
		from, to := tops[i]+boxes[i]/2, tops[aside.step]+padding+6
		body.add(`<path class="way" d="M%s %sH%sV%sH%s" fill="none" stroke="%s" stroke-width="1.5"/>`, n(left), n(from), n(x), n(to), n(left-7), stroke)
		body.head(left, to, 1, 0)
		body.add(`<text class="label" x="%s" y="%s" text-anchor="end" font-weight="bold" fill="%s">%s</text>`, n(left-4), n(from-6), ink, escape(aside.words))
	}
	high := y + edge
	var d drawing
	d.add(`<svg xmlns="http://www.w3.org/2000/svg" class="diagram" role="img" aria-labelledby="%[1]s-title" aria-describedby="%[1]s-desc" viewBox="0 0 %[2]s %[3]s" width="%[2]s" height="%[3]s" font-family="system-ui, Arial, sans-serif" font-size="%[4]s">`,
		escape(name), n(wide), n(high), n(fontSize))
	d.add(`<title id="%s-title">%s</title>`, escape(name), escape(title))
	d.add(`<desc id="%s-desc">%s</desc>`, escape(name), escape(f.inOneLine()))
	d.add(`<rect class="ground" width="%s" height="%s" fill="%s"/>`, n(wide), n(high), paper)
	d.WriteString(body.String())
	d.add(`</svg>`)
	return d.String()
}

// only is the outcome of a way without a question.
func (f *flow) only() *outcome { return &outcome{f.begin, markOpen} }

// lanes gives each step whose way aside leads to a later step a lane, counted from the boxes
// outwards; ways to one step share a lane.
func (f *flow) lanes() []int {
	lanes := make([]int, len(f.steps))
	for i := range f.steps {
		_, aside := f.onward(i)
		if aside.outcome != nil {
			continue
		}
		lane := 1
		for again := true; again; {
			again = false
			for j := range i {
				_, other := f.onward(j)
				if lanes[j] == lane && other.step > i && other.step != aside.step {
					lane, again = lane+1, true
				}
			}
		}
		lanes[i] = lane
	}
	return lanes
}

func depth(lanes []int) (most int) {
	for _, lane := range lanes {
		most = max(most, lane)
	}
	return most
}

func (d *drawing) lines(x, y float64, lines []string, anchor string) {
	for i, line := range lines {
		d.add(`<text x="%s" y="%s" text-anchor="%s" fill="%s">%s</text>`, n(x), n(y+float64(i)*lineHigh), anchor, ink, escape(line))
	}
}

// label writes the answer that a way is for, in as many lines as it takes, upwards from y.
func (d *drawing) label(x, y float64, words string, wide float64) {
	lines := wrap(words, wide, "")
	for i, line := range lines {
		up := float64(len(lines)-1-i) * (lineHigh - 4)
		d.add(`<text class="label" x="%s" y="%s" font-weight="bold" fill="%s">%s</text>`, n(x), n(y-up), ink, escape(line))
	}
}

func (d *drawing) arrow(x1, y1, x2, y2 float64) {
	right, down := 0.0, 0.0
	if x2 > x1 {
		right = 1
	} else {
		down = 1
	}
	d.add(`<path class="way" d="M%s %sL%s %s" fill="none" stroke="%s" stroke-width="1.5"/>`, n(x1), n(y1), n(x2-7*right), n(y2-7*down), stroke)
	d.head(x2, y2, right, down)
}

// head draws the head of an arrow that points to the right or down.
func (d *drawing) head(x, y, right, down float64) {
	d.add(`<path class="head" d="M%s %sL%s %sL%s %sZ" fill="%s"/>`, n(x), n(y),
		n(x-8*right-5*down), n(y-8*down-5*right), n(x-8*right+5*down), n(y-8*down+5*right), stroke)
}

// markRoom is the room that the mark of an outcome takes beside its words.
const markRoom = 22.0

func (d *drawing) endHigh(wide float64, o *outcome) float64 {
	return float64(len(wrap(o.words, wide-2*padding-markRoom, "")))*lineHigh + 2*padding
}

// end draws an outcome, and says how high it is.
func (d *drawing) end(x, y, wide float64, o *outcome) float64 {
	high := d.endHigh(wide, o)
	width, dashes := "1.5", ""
	switch o.mark {
	case markYes, markNo:
		width = "3"
	case markApart:
		dashes = ` stroke-dasharray="5 4"`
	}
	d.add(`<rect class="end %s" x="%s" y="%s" width="%s" height="%s" rx="%s" fill="%s" stroke="%s" stroke-width="%s"%s/>`,
		o.mark, n(x+1.5), n(y+1.5), n(wide-3), n(high-3), n(min(high/2-2, 18)), soft, stroke, width, dashes)
	middle := y + high/2
	left := x + padding + 2
	switch o.mark {
	case markYes:
		d.add(`<path class="mark" d="M%s %sl4 5l8 -11" fill="none" stroke="%s" stroke-width="2.5"/>`, n(left), n(middle+1), ink)
	case markNo:
		d.add(`<path class="mark" d="M%s %sl10 10m0 -10l-10 10" fill="none" stroke="%s" stroke-width="2.5"/>`, n(left+1), n(middle-5), ink)
	case markApart:
		d.add(`<path class="mark" d="M%s %sh12" fill="none" stroke="%s" stroke-width="2.5"/>`, n(left), n(middle), ink)
	case markOpen:
		d.add(`<circle class="mark" cx="%s" cy="%s" r="5" fill="none" stroke="%s" stroke-width="2.5"/>`, n(left+6), n(middle), ink)
	}
	d.lines(left+markRoom-2, y+padding+fontSize-1, wrap(o.words, wide-2*padding-markRoom, ""), "start")
	return high
}

// wrap breaks words into lines of a width. What begins the first line is made room for on the others.
func wrap(words string, wide float64, begin string) (lines []string) {
	indent := strings.Repeat("\u00a0", len([]rune(begin)))
	line := begin
	empty := true
	for _, word := range strings.Fields(words) {
		next := line + word
		if !empty {
			next = line + " " + word
		}
		if !empty && widthOf(next) > wide {
			lines = append(lines, line)
			next = indent + word
		}
		line, empty = next, false
	}
	return append(lines, line)
}

// widthOf estimates how wide words are, as the widest of the common sans-serif typefaces has them.
func widthOf(words string) (wide float64) {
	for _, r := range words {
		switch {
		case strings.ContainsRune("ijl.,;:'’|!()[]-I \u00a0", r):
			wide += 5
		case strings.ContainsRune("frt“”/", r):
			wide += 6
		case strings.ContainsRune("mwMW%@", r):
			wide += 13
		case r >= 'A' && r <= 'Z':
			wide += 10
		default:
			wide += 8.7
		}
	}
	return wide
}
