package participation

import (
	"math/bits"

	"github.com/heard-framework/heard/participation/wire"
)

// The sizes that a table may have. They are fixed so that assessing a case works on the stack: a
// table that does not fit is refused when it is compiled.
const (
	maxNodes = 1024
	maxNames = 512
)

// Worlds evaluates a Program over 64 worlds at once, one bit of a word each. World 0 is the case
// as it stands; the others are the case with one more thing stated (Suppose). So one pass tells
// what each question would settle. The zero Worlds is ready for Load. It is large: declare it as a
// variable, and do not copy it.
type Worlds struct {
	program *Program
	asAt    wire.Date
	yes, no [maxNodes]uint64 // by node
	list    [listEnd]listState

	supposed [Supposed]Name // the questions that are answered in some world
	asked    int
	// open holds the nodes that an answer can still change, once something is supposed: all but
	// those settled in the case, which are settled in every world.
	open     [maxNodes]uint16
	opened   int
	recorded bool // the case has a record
}

// listState is a list in all worlds: what the case gives, or, where it gives nothing, the worlds
// that suppose that it is empty and those that suppose that it holds every code.
type listState struct {
	given     bool
	mask      uint64
	none, all uint64
	worlds    *Listed // what StateList makes of it, which stands before the rest
}

const everyWorld = ^uint64(0)

// Load makes every world the case as it stands and evaluates the program. Call it once.
func (w *Worlds) Load(p *Program, c *Case) {
	w.program, w.asAt = p, c.AsAt
	for id, answer := range c.Answers {
		if i, ok := p.factIndex[id]; ok {
			w.state(i, answer)
		}
	}
	if c.Record != nil {
		w.loadRecord(p, c.Record)
	}
	w.loadLists(c)
	w.run(p.inner)
}

func (w *Worlds) state(fact uint16, a Answer) {
	switch a {
	case Yes:
		w.yes[fact] = everyWorld
	case No:
		w.no[fact] = everyWorld
	}
}

// loadRecord answers what only a record answers.
func (w *Worlds) loadRecord(p *Program, r *Record) {
	w.recorded = true
	for k, answer := range r.Shows() {
		if i, ok := p.factIndex[RecordFacts[k].ID]; ok {
			w.yes[i], w.no[i] = 0, 0
			w.state(i, answer)
		}
	}
}

func (w *Worlds) loadLists(c *Case) {
	for l := ListDeciders; l < listEnd; l++ {
		codes := c.Codes(l)
		w.list[l].given = codes != nil
		for _, code := range codes {
			w.list[l].mask |= maskOfCode(l, code)
		}
	}
}

func maskOfCode(l List, code string) uint64 {
	if i, ok := positions()[l][code]; ok {
		return 1 << i
	}
	return 0
}

// run evaluates nodes in every world. It allocates nothing.
func (w *Worlds) run(nodes []uint16) {
	p := w.program
	for _, i := range nodes {
		n := &p.nodes[i]
		switch n.op {
		case opAlways:
			w.yes[i], w.no[i] = everyWorld, 0
		case opIn:
			w.yes[i], w.no[i] = w.list[n.list].test(n.mask)
		case opStated:
			w.yes[i], w.no[i] = w.list[n.list].test(everyWorld)
		case opFrom:
			w.yes[i], w.no[i] = 0, everyWorld
			if !w.asAt.IsZero() && !w.asAt.Before(p.dates[n.at]) {
				w.yes[i], w.no[i] = everyWorld, 0
			}
		case opAll:
			yes, no := everyWorld, uint64(0)
			for _, k := range p.kids[n.at : n.at+n.count] {
				yes &= w.yes[k]
				no |= w.no[k]
			}
			w.yes[i], w.no[i] = yes, no
		case opAny:
			yes, no := uint64(0), everyWorld
			for _, k := range p.kids[n.at : n.at+n.count] {
				yes |= w.yes[k]
				no &= w.no[k]
			}
			w.yes[i], w.no[i] = yes, no
		case opAtLeast:
			w.yes[i], w.no[i] = w.count(n)
		case opNot:
			k := p.kids[n.at]
			w.yes[i], w.no[i] = w.no[k], w.yes[k]
		case opSurely:
			yes := w.yes[p.kids[n.at]]
			w.yes[i], w.no[i] = yes, ^yes
		}
	}
}

func (s *listState) test(mask uint64) (yes, no uint64) {
	switch {
	case s.worlds != nil:
		return s.worlds.test(mask)
	case !s.given:
		return s.all, s.none
	case s.mask&mask != 0:
		return everyWorld, 0
	}
	return 0, everyWorld
}

// count keeps, for each world, whether at least k parts so far are yes, and whether at least k
// still can be.
func (w *Worlds) count(n *node) (yes, no uint64) {
	var sure, can [maxCodes + 1]uint64
	sure[0], can[0] = everyWorld, everyWorld
	for _, kid := range w.program.kids[n.at : n.at+n.count] {
		for k := n.n; k > 0; k-- {
			sure[k] |= sure[k-1] & w.yes[kid]
			can[k] |= can[k-1] &^ w.no[kid]
		}
	}
	return sure[n.n], ^can[n.n]
}

// Planes returns the worlds in which a root is yes and those in which it is no.
func (w *Worlds) Planes(root int) (yes, no uint64) {
	at := w.program.roots[root]
	return w.yes[at], w.no[at]
}

// Answer returns a root's answer in the case as it stands.
func (w *Worlds) Answer(root int) Answer { return w.answer(w.program.roots[root]) }

func (w *Worlds) answer(at uint16) Answer {
	switch {
	case w.yes[at]&1 != 0:
		return Yes
	case w.no[at]&1 != 0:
		return No
	}
	return NotStated
}

// Supposed is how many questions one run can suppose an answer to: world 0 is the case, and each
// question takes two.
const Supposed = 31

// Suppose sets up the worlds so that question k is answered yes in world 1+2k and no in world
// 2+2k; a list holds every code in the first and none in the second. It takes at most Supposed
// questions, none of them answered in the case, undoes what was supposed before, and evaluates.
func (w *Worlds) Suppose(questions []Name) {
	p := w.program
	if w.opened == 0 {
		for _, i := range p.inner {
			if (w.yes[i]|w.no[i])&1 == 0 || p.nodes[i].fickle {
				w.open[w.opened] = i
				w.opened++
			}
		}
	}
	for _, q := range w.supposed[:w.asked] {
		w.suppose(q, 0, 0)
	}
	w.asked = copy(w.supposed[:], questions)
	for k, q := range questions {
		w.suppose(q, 1<<(1+2*k), 1<<(2+2*k))
	}
	w.run(w.open[:w.opened])
}

func (w *Worlds) suppose(question Name, yes, no uint64) {
	of := w.program.answers[question]
	if of.list != 0 {
		w.list[of.list].all, w.list[of.list].none = yes, no
		return
	}
	w.yes[of.fact], w.no[of.fact] = yes, no
}

// Name is the place of a fact, a list or a code among the sorted names of a Program.
type Name uint16

// Spell returns the name in words: "impact.hours", "acts" or "acts.plan".
func (p *Program) Spell(n Name) string { return p.names[n] }

// Names is a set of names of one Program. The zero Names is empty.
type Names [maxNames / 64]uint64

func (s *Names) add(n uint16) { s[n/64] |= 1 << (n % 64) }

// Len returns how many names the set holds.
func (s *Names) Len() int {
	n := 0
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// Join adds every name of the other set.
func (s *Names) Join(other *Names) {
	for i := range s {
		s[i] |= other[i]
	}
}

// Leave takes every name of the other set away.
func (s *Names) Leave(other *Names) {
	for i := range s {
		s[i] &^= other[i]
	}
}

// All yields the names of the set in sorted order.
func (s *Names) All(yield func(Name) bool) {
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			if !yield(Name(i*64 + bits.TrailingZeros64(word))) {
				return
			}
		}
	}
}

// Missing adds to the set the facts and lists that a root waits for: nothing where it is settled.
func (w *Worlds) Missing(root int, into *Names) { w.missing(w.program.roots[root], into) }

func (w *Worlds) missing(at uint16, into *Names) {
	if w.answer(at) != NotStated {
		return
	}
	p := w.program
	n := &p.nodes[at]
	switch n.op {
	case opFact:
		into.add(p.facts[at])
	case opIn, opStated:
		into.add(p.lists[n.list].property)
	default:
		for _, k := range p.kids[n.at : n.at+n.count] {
			w.missing(k, into)
		}
	}
}

// AppendFacts appends the facts and codes that decided some roots, with their answers, sorted:
// nothing for a root that is not settled.
func (w *Worlds) AppendFacts(to Facts, roots ...int) Facts {
	var yes, no Names
	for _, root := range roots {
		w.explain(w.program.roots[root], &yes, &no)
	}
	for i := range yes {
		for word := yes[i] | no[i]; word != 0; word &= word - 1 {
			at := bits.TrailingZeros64(word)
			answer := No
			if yes[i]&(1<<at) != 0 {
				answer = Yes
			}
			to = append(to, FactAnswer{w.program.names[i*64+at], answer})
		}
	}
	return to
}

func (w *Worlds) explain(at uint16, yes, no *Names) {
	p := w.program
	n := &p.nodes[at]
	value := w.answer(at)
	if value == NotStated {
		return
	}
	switch n.op {
	case opFact:
		if value == Yes {
			yes.add(p.facts[at])
		} else {
			no.add(p.facts[at])
		}
	case opStated:
		if value == Yes {
			yes.add(p.lists[n.list].property)
		} else {
			no.add(p.lists[n.list].property)
		}
	case opIn:
		w.explainCodes(n, value, yes, no)
	case opNot, opSurely:
		w.explain(p.kids[n.at], yes, no)
	case opAll, opAny, opAtLeast:
		for _, k := range p.kids[n.at : n.at+n.count] {
			if w.answer(k) == value {
				w.explain(k, yes, no)
			}
		}
	}
}

func (w *Worlds) explainCodes(n *node, value Answer, yes, no *Names) {
	codes := w.program.lists[n.list].codes
	if value == Yes {
		for mask := n.mask & w.list[n.list].mask; mask != 0; mask &= mask - 1 {
			yes.add(codes[bits.TrailingZeros64(mask)])
		}
		return
	}
	for mask := n.mask; mask != 0; mask &= mask - 1 {
		no.add(codes[bits.TrailingZeros64(mask)])
	}
}

// AppendNames appends the names of a set in sorted order.
func (p *Program) AppendNames(to []string, s *Names) []string {
	for n := range s.All {
		to = append(to, p.names[n])
	}
	return to
}
