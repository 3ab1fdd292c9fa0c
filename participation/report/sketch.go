package report

import "github.com/heard-framework/heard/participation"

// mark is what stands at a stop of a picture, as its place in stopMarks; the first is none.
type mark uint8

// The marks, by what they say.
const (
	markElsewhere mark = iota + 1
	markHere
	markKept
	markBroken
	markOpen
	markDone
	markToday
	markNotYetDue
	markDue
	markOverdue
	markDischarged
)

// stopMarks lists the class of each mark, its ring with how thick that is, and the sign in it. Ring, sign
// and the words beside a mark each tell as much, so that nothing hangs on colour.
var stopMarks = [...]struct{ class, ring, width, sign string }{
	markElsewhere:  {"elsewhere", circle, thin, ""},
	markHere:       {"here", circle, thick, signDot},
	markKept:       {"met", circle, thick, signTick},
	markBroken:     {"not-met", circle, thick, signCross},
	markOpen:       {"unclear", circle, thick, signAsk},
	markDone:       {"met", circle, thin, signTick},
	markToday:      {"today", "", thin, signBar},
	markNotYetDue:  {string(participation.NotYetDue), circle, thin, ""},
	markDue:        {string(participation.Due), circle, thick, signDot},
	markOverdue:    {string(participation.Overdue), circle, thick, signCall},
	markDischarged: {string(participation.Discharged), circle, thin, signTick},
}

// The paths of marks, in a box of 52 by 28. What leads to the next stop goes on below it.
const (
	circle    = "M16 14a10 10 0 1 0 20 0a10 10 0 1 0-20 0"
	signDot   = "M24.8 14a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0"
	signTick  = "M21.5 14l3.5 3.5 5-7"
	signCross = "M22.5 10.5l7 7m0-7l-7 7"
	signAsk   = "M23.5 11a2.6 2.6 0 1 1 3.6 2.4q-1.1.6-1.1 1.8m0 3.2v.1"
	signCall  = "M26 9v5.5m0 4v.1"
	signBar   = "M4 14h44"
	straight  = "M26 27v9999"

	thin  = "1.5"
	thick = "4"
)

// rounds holds what leads on from the stages of the cycle, and from the last back to the first.
var rounds = [...]string{
	straight + "M22 34l4 5 4-5M13 14h-3q-7 0-7 7v9999M8 10l5 4-5 4",
	straight + "M22 34l4 5 4-5M3 0v9999",
	"M3 0v7q0 7 7 7h3",
}

// sketch begins a stop with its mark.
func (h *html) sketch(n *node) {
	m := &stopMarks[n.mark]
	h.raw(`<li><svg class="` + m.class + `" viewBox="0 0 52 28" preserveAspectRatio="xMidYMin" aria-hidden="true"><path d="` + n.join +
		`"></path><path d="` + m.ring + `" stroke-width="` + m.width + `"></path><path class="sign" d="` + m.sign + `"></path></svg>`)
}

// bar draws the counts of a row, a part for each outcome. They stand beside it in figures. The parts
// differ in height, so that they are told apart without colour.
func (h *html) bar(n *node) {
	h.raw(`<svg class="bar" viewBox="0 0 ` + string(n.text) + ` 16" preserveAspectRatio="none" aria-hidden="true">`)
	from := "M0 8"
	for i, cell := range n.nodes {
		count := string(cell.text)
		h.raw(`<path class="` + string(shownOutcomes[i]) + `" d="` + from + "h" + count + `" stroke-width="` + barHeights[i] + `"></path>`)
		from += "m" + count + " 0"
	}
	h.raw("</svg>")
}

// barHeights says how high the part of each outcome is.
var barHeights = [...]string{"14", "6", "10"}
