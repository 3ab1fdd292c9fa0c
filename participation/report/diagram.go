package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// Widths of a diagram: one for a telephone or a column of text, one for a wide page.
const (
	DiagramNarrow = 360
	DiagramWide   = 1040
)

// Diagram appends a drawing, as an SVG, of how the verdict on the legal duty came about: row by
// row, as section13q.Why gives it. It is as wide as asked, never narrower than DiagramNarrow; from
// DiagramWide the three limbs stand side by side. Its title and description are what is read out;
// DiagramText says the whole of it in words.
func (p Printer) Diagram(dst []byte, c *participation.Case, width int) []byte {
	width = max(width, DiagramNarrow)
	k := p.native(c)
	d := k.diagram()
	var pic picture
	pic.buf, pic.lang, pic.rtl = dst, d.lang, d.rtl
	height := d.draw(nil, width)
	pic.begin(width, height, d.title, d.desc)
	d.draw(&pic, width)
	pic.raw(svgEnd)
	return pic.buf
}

// DiagramText appends what Diagram draws as lines of plain text, in the order in which it is read:
// for those who do not see the drawing.
func (p Printer) DiagramText(dst []byte, c *participation.Case) []byte {
	d := p.native(c).diagram()
	out := output{dst}
	out.raw(d.title + "\n")
	for _, b := range d.bands {
		for _, column := range b {
			out.raw("\n")
			for i := range column {
				for _, line := range []string{column[i].head, column[i].body, column[i].foot} {
					if line != "" {
						out.raw(line + "\n")
					}
				}
			}
		}
	}
	return out.buf
}

// diagram is what is drawn: bands from the top, of columns side by side, of boxes from the top.
type diagram struct {
	title, desc, lang string
	rtl               bool
	bands             [][][]box
}

// draw draws everything and returns how high it is. Without a picture it only measures.
func (d *diagram) draw(p *picture, width int) int {
	y := columnGap
	before := 1 // how many columns stand above
	for i, band := range d.bands {
		bands := [][][]box{band}
		if width < DiagramWide {
			bands = nil
			for _, column := range band {
				bands = append(bands, [][]box{column})
			}
		}
		for k, columns := range bands {
			if i+k > 0 {
				y = d.lead(p, before, len(columns), y, width)
			}
			y = d.columns(p, columns, y, width)
			before = len(columns)
		}
	}
	return y + columnGap
}

// column returns where a column of some begins, and how wide it is.
func (d *diagram) column(i, of, width int) (x, each int) {
	each = (width - columnGap*(of+1)) / of
	if d.rtl {
		i = of - 1 - i
	}
	return columnGap + i*(each+columnGap), each
}

// lead draws what leads from a number of columns to another, and returns where the next begin.
func (d *diagram) lead(p *picture, from, to, y, width int) int {
	if from < to {
		if p != nil {
			p.path(width/2, y, "v"+strconv.Itoa(arrowSize/2)+lineEnd)
		}
		y += arrowSize / 2
	}
	if many := max(from, to); p != nil && many > 1 {
		first, each := d.column(0, many, width)
		last, _ := d.column(many-1, many, width)
		p.path(min(first, last)+each/2, y, "h"+strconv.Itoa(max(first, last)-min(first, last))+lineEnd)
	}
	for i := 0; p != nil && i < to; i++ {
		x, each := d.column(i, to, width)
		p.arrow(x+each/2, y, y+arrowSize)
	}
	return y + arrowSize
}

// columns draws columns side by side and returns where they end: all at one line, to which those
// that are shorter lead down.
func (d *diagram) columns(p *picture, columns [][]box, y, width int) int {
	ends := make([]int, len(columns))
	for i, column := range columns {
		x, each := d.column(i, len(columns), width)
		ends[i] = d.boxes(p, column, x, y, each)
	}
	last := slices.Max(ends)
	if len(columns) > 1 {
		last += arrowSize / 2
		for i, end := range ends {
			if x, each := d.column(i, len(columns), width); p != nil {
				p.path(x+each/2, end, "v"+strconv.Itoa(last-end)+lineEnd)
			}
		}
	}
	return last
}

// boxes draws the boxes of a column and returns where they end.
func (d *diagram) boxes(p *picture, column []box, x, y, width int) int {
	for k := range column {
		b := &column[k]
		if k > 0 && b.frame != frameNone && column[k-1].frame != frameNone {
			if p != nil {
				p.arrow(x+width/2, y, y+arrowSize)
			}
			y += arrowSize
		}
		if p != nil {
			p.box(b, x, y, width)
		}
		y += b.height(width)
	}
	return y
}

// diagram lays out the diagram of the case.
func (k *composer) diagram() *diagram {
	x := section13q.Why(&k.c)
	about := k.document("diagram.title")
	d := &diagram{title: plain(about.text), desc: plain(k.say("diagram.desc")), lang: about.lang, rtl: about.rtl}
	answer := k.answerBox(&x)
	d.desc += " " + answer.head + " " + answer.body
	if len(x.Duty.Because) > 0 {
		for _, because := range x.Duty.Because {
			d.desc += " " + plain(k.marks(k.word("duty.row", because.Rule), because.Marks))
		}
	}

	start := box{frameRound, plain(k.say("as-at") + ": " + k.date(k.c.AsAt)),
		plain(k.stated(k.optional("term.decider", string(k.c.Decider)))), ""}
	before := append([]box{start, k.heading("why.before")}, k.rowBoxes(x.Before)...)
	d.bands = append(d.bands, [][]box{before})
	if len(x.Limbs) > 0 {
		var sides [][]box
		for i := range x.Limbs {
			sides = append(sides, k.limbBoxes(&x.Limbs[i]))
		}
		d.bands = append(d.bands, sides)
	}
	var after []box
	if len(x.After) > 0 {
		after = append(after, k.heading("why.after"))
		after = append(after, k.rowBoxes(x.After)...)
	}
	for i := range x.Caps {
		after = append(after, box{frameSingle, plain(k.say("why.caps")), plain(k.say(text("why.cap." + x.Caps[i].ID))), ""})
	}
	after = append(after, answer, k.note())
	d.bands = append(d.bands, [][]box{after})
	return d
}

func (k *composer) heading(name text) box {
	return box{frame: frameNone, head: plain(k.say(name))}
}

// answerBox holds the verdict.
func (k *composer) answerBox(x *section13q.Explanation) box {
	d := &x.Duty
	said := text(d.Verdict)
	if d.Verdict == participation.NeedsJudgement && d.Code == codeMissing {
		said = codeMissing
	}
	b := box{frame: frameDouble, head: plain(k.say("verdict." + said))}
	b.body = plain(k.word("duty.code", d.Code).joined(". ", k.optional("duty.strength", string(d.Strength))))
	if d.LawFrom.IsZero() {
		b.foot = plain(k.word("duty.provision", string(d.Provision)))
		return b
	}
	term := text("law-from")
	if !d.InForce {
		term = "law-announced"
	}
	b.foot = plain(k.word("duty.provision", string(d.Provision)).joined(". ", k.say(term)+": "+k.date(d.LawFrom)))
	if !d.InForce {
		b.foot += ". " + plain(k.say("announced"))
	}
	return b
}

// note says how to read the drawing and what it is not, with the flags of the case.
func (k *composer) note() box {
	flags := k.say("advice.no-flags")
	if len(k.r.Duty.Flags) > 0 {
		flags = k.say("advice.flags")
		for i, flag := range k.r.Duty.Flags {
			separator := text(" ")
			if i > 0 {
				separator = ", "
			}
			flags = flags.joined(separator, text(flag))
		}
	}
	return box{frame: frameNone, body: plain(k.say("advice").with(flags)), foot: plain(k.say("diagram.legend"))}
}

// limbBoxes gives a limb: what it comes to, whether it is open, and its rows.
func (k *composer) limbBoxes(l *section13q.TriedLimb) []box {
	said := k.word("duty.verdict", string(l.Limb.Verdict)).joined(", ", k.optional("duty.strength", string(l.Limb.Strength)))
	all := []box{{frameRound, plain(k.word("duty.limb", l.Limb.Limb)), plain(said), ""}}
	switch l.Open.Answer {
	case participation.No:
		return append(all, box{frame: frameSingle, body: plain(k.say("diagram.closed"))})
	case participation.NotStated:
		all = append(all, box{frame: frameBroken, body: plain(k.say("diagram.open-unknown"))})
	}
	return append(all, k.rowBoxes(l.Rows)...)
}

// rowBoxes gives rows as boxes. Of rows that were not reached the last that was says how many.
func (k *composer) rowBoxes(rows []section13q.Tried) (all []box) {
	skipped := 0
	for i := range rows {
		row := &rows[i]
		b := box{head: plain(k.outcomeWords(row)), body: plain(k.word("duty.row", row.Rule)), foot: k.footing(row)}
		switch {
		case row.Outcome == section13q.NotReached:
			skipped++
			continue
		case row.Decided:
			b.frame = frameDouble
		case row.Outcome == section13q.Waited:
			b.frame = frameBroken
		}
		all = append(all, b)
	}
	if skipped > 0 && len(all) > 0 {
		last := &all[len(all)-1]
		last.foot = strings.TrimSpace(last.foot + " (" + plain(k.count("diagram.not-reached", skipped)) + ")")
	}
	return all
}

// outcomeWords says what became of a row and, where it decides, what it gives.
func (k *composer) outcomeWords(row *section13q.Tried) text {
	t := k.say(text("why." + row.Outcome))
	if row.Decided {
		t = t.joined(": ", k.word("duty.verdict", string(row.Gives)).joined(", ", k.optional("duty.strength", string(row.Strength))))
	}
	return t
}

// footing names the sources of a row that decides or waits, and says of any row how far they were
// read, where they were not read themselves.
func (k *composer) footing(row *section13q.Tried) string {
	var foot text
	if row.Outcome != section13q.Failed {
		for _, sourceID := range row.Basis {
			foot = foot.with(text(sourceID)).with(k.bracketed([]catalogue.Mark{markOf(string(sourceID))}))
		}
	}
	return plain(foot.with(k.bracketed(row.Marks)))
}

// bracketed says how far sources were read, where they were not read themselves.
func (k *composer) bracketed(marks []catalogue.Mark) text {
	var said text
	for _, mark := range marks {
		said = said.joined(", ", k.unread(mark))
	}
	if said != "" {
		said = "[" + said + "]"
	}
	return said
}

// plain returns the words of a text alone.
func plain(t text) string {
	var words strings.Builder
	for t != "" {
		var s span
		s, t = t.cut()
		words.WriteString(s.text)
	}
	return words.String()
}
