package participation

import (
	"math/bits"
	"slices"
)

// First returns the program with its first roots alone: it evaluates what they need and no more.
func (p *Program) First(roots int) *Program {
	first := *p
	first.roots = p.roots[:roots]
	// Parts stand before the whole.
	inner, _ := slices.BinarySearch(p.inner, slices.Max(first.roots)+1)
	first.inner = p.inner[:inner]
	return &first
}

// Find returns the place of a name among those of the program, which has to have it.
func (p *Program) Find(name string) Name {
	i, _ := slices.BinarySearch(p.names, name)
	return Name(i)
}

// Add adds a name.
func (s *Names) Add(n Name) { s.add(uint16(n)) }

// Answered is what a fact is in many worlds: those in which it is yes, and those in which it is no.
type Answered struct{ Yes, No uint64 }

// Listed is what a list holds in many worlds: those that give it and, by the place of a code among
// its terms, those that have the code.
type Listed struct {
	Given uint64
	Codes [maxCodes]uint64
}

// State makes a fact be as given, whatever it was before. Evaluate has to follow.
func (w *Worlds) State(fact Name, as Answered) {
	at := w.program.answers[fact].fact
	w.yes[at], w.no[at] = as.Yes, as.No
}

// StateList makes a list be as given, now and whenever that changes. Evaluate has to follow.
func (w *Worlds) StateList(l List, as *Listed) { w.list[l].worlds = as }

// Evaluate evaluates every node in every world, after State or StateList: what was settled may be
// so no more.
func (w *Worlds) Evaluate() { w.run(w.program.inner) }

func (l *Listed) test(mask uint64) (yes, no uint64) {
	for ; mask != 0; mask &= mask - 1 {
		yes |= l.Codes[bits.TrailingZeros64(mask)]
	}
	return yes, l.Given &^ yes
}
