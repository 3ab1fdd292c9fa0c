package section13q

import (
	"math/bits"
	"sync"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Flip is a change of a case that changes the verdict: the verdict that it leads to, and the
// answers that have to be other than they are, sorted. One code of a list is named by list and
// code, such as acts.plan.
type Flip struct {
	To Verdict `json:"to"`
	If Facts   `json:"if"`
}

// The bounds of the search: how many facts a change may touch, and how many changes are shown.
const (
	mostFacts = 3
	mostFlips = 20
)

// Flips finds every smallest change of at most three facts that changes the verdict on a case, by
// trying them all. Smallest is least in number: where one fact is enough, pairs are not sought.
// It returns the first twenty, in the order of their ids, and how many more there are.
//
// What can change are the yes-or-no facts on which a verdict can turn, single codes of acts, and
// contract_event. A stated fact is turned round; one that is not stated is stated either way. No
// fact is taken back: "to unknown" is no change. Where the case does not give acts, a code that is
// added makes a list of that code alone, and none can be taken away. The decider and the date never
// change. A case that Problems refuses has no flips.
func Flips(c *Case) (flips []Flip, more int) {
	if c.AsAt.IsZero() || len(Problems(c)) > 0 {
		return nil, 0
	}
	s := search{verdicts: turning(), unsettled: c.Decider == ""}
	s.Load(s.program, c)
	s.load(c)
	now := s.now()
	for n := 1; n <= mostFacts && s.found == 0; n++ {
		s.try(now, 0, 0, n)
	}
	return s.flips, s.found - len(s.flips)
}

// AppendFlips appends flips as a JSON object: {"flips":[{"to":…,"if":{…}}],"more":0}.
func AppendFlips(dst []byte, flips []Flip, more int) []byte {
	var w wire.Writer
	w.Reset(dst)
	w.Object()
	w.Key("flips")
	w.Array()
	for i := range flips {
		w.Object()
		writeText(&w, "to", string(flips[i].To))
		w.Key("if")
		w.Object()
		for _, f := range flips[i].If {
			writeText(&w, f.Fact, f.Answer.String())
		}
		w.EndObject()
		w.EndObject()
	}
	w.EndArray()
	w.Key("more")
	w.Int(more)
	w.EndObject()
	return w.Bytes()
}

// verdicts is the part of the decision table on which the verdict turns, compiled so that each
// code of acts and contract_event is a fact of its own.
type verdicts struct {
	program                                *Program
	outsideEngland, notADutyHolder, raised compiledRow
	blocks                                 []compiledRow
	limbs                                  [len(limbs)]compiledLimb
	names                                  []string // of the facts, sorted
	places                                 []int    // of the facts in the program, by name
	lists                                  []List   // that the facts are codes of, by name; 0 for none
}

var turning = sync.OnceValue(func() *verdicts {
	var v verdicts
	var table exprs
	facts := coded{}
	row := func(r *Row) compiledRow {
		return table.row(&Row{Gives: r.Gives, Given: facts.expr(r.Given), If: facts.expr(r.If)})
	}
	v.outsideEngland, v.notADutyHolder, v.raised = row(&outsideEngland), row(&notADutyHolder), row(&raised)
	for _, b := range blocks {
		v.blocks = append(v.blocks, row(b))
	}
	for i := range limbs {
		l := &v.limbs[i]
		l.open = table.root(facts.expr(limbs[i].open))
		for _, r := range limbs[i].rows {
			l.rows = append(l.rows, row(r))
		}
	}
	// Every code is a fact, read by a row or not: stating it takes the place of another.
	var every Any
	for _, l := range [...]List{ListActs, ListContractEvents} {
		for _, term := range l.Terms() {
			every = append(every, facts.code(l, term.Code))
		}
	}
	table.root(every)
	v.program = Compile(table...)
	v.names = v.program.Reads()
	for _, name := range v.names {
		place, _ := v.program.FactAt(name)
		v.places = append(v.places, place)
		list := List(0)
		if f := facts[name]; f != nil {
			list = f.list
		}
		v.lists = append(v.lists, list)
	}
	return &v
})

// coded holds the codes that stand for facts, by name.
type coded map[string]*codeFact

type codeFact struct {
	Fact
	list List
}

// expr returns an expression in which codes that can change are facts.
func (facts coded) expr(e Expr) Expr {
	switch e := e.(type) {
	case Surely:
		return Surely{facts.expr(e.Expr)}
	case Not:
		return Not{facts.expr(e.Expr)}
	case All:
		return All(facts.each(e))
	case Any:
		return Any(facts.each(e))
	case In:
		var parts Any
		for _, code := range e {
			switch code := code.(type) {
			case Act:
				parts = append(parts, facts.code(ListActs, string(code)))
			case ContractEvent:
				parts = append(parts, facts.code(ListContractEvents, string(code)))
			default:
				return e
			}
		}
		return parts
	}
	return e
}

func (facts coded) each(parts []Expr) []Expr {
	each := make([]Expr, len(parts))
	for i, part := range parts {
		each[i] = facts.expr(part)
	}
	return each
}

func (facts coded) code(l List, code string) Expr {
	name := l.Property() + "." + code
	if facts[name] == nil {
		facts[name] = &codeFact{Fact{ID: name}, l}
	}
	return Is{&facts[name].Fact}
}

// most is how many facts there can be on which the verdict turns.
const most = 96

// search is the search for the flips of one case. Each run tries up to 64 changes, one a world:
// all of them make the changes that are chosen, and each makes one more.
type search struct {
	*verdicts
	Worlds
	unsettled     bool // the case does not say who decides
	acts          bool // the case gives its acts
	base, changed [most]plane
	changes       []change
	chosen        [mostFacts]int
	flips         []Flip
	found         int
}

// plane holds the worlds in which a fact is yes and those in which it is no.
type plane struct{ yes, no uint64 }

// change is one change of the case: a fact, by the place of its name, and its new answer.
type change struct {
	fact int
	to   Answer
}

const (
	everyWorld = ^uint64(0)
	atOnce     = 64 // how many worlds there are
)

// load states the codes of the case and lists its changes, in the order of their ids.
func (s *search) load(c *Case) {
	s.acts = c.Acts != nil
	for i, name := range s.names {
		answer := c.Answers[name]
		if l := s.lists[i]; l != 0 {
			answer = NotStated
			if codes := c.Codes(l); codes != nil {
				answer = No
				for _, code := range codes {
					if name[len(l.Property())+1:] == code {
						answer = Yes
					}
				}
			}
		}
		s.base[i] = stated(answer, everyWorld)
		canBe := func(to Answer) { s.changes = append(s.changes, change{i, to}) }
		if answer == Yes && s.lists[i] != ListContractEvents || answer == NotStated && s.lists[i] == 0 {
			canBe(No)
		}
		if answer != Yes {
			canBe(Yes)
		}
	}
}

func stated(a Answer, worlds uint64) plane {
	switch a {
	case Yes:
		return plane{yes: worlds}
	case No:
		return plane{no: worlds}
	}
	return plane{}
}

// now returns the verdict on the case as it stands.
func (s *search) now() Verdict {
	s.changed = s.base
	s.run()
	return verdictIn(s.gives(), 0)
}

// verdictIn returns the verdict in one world.
func verdictIn(gives [len(verdictOrder)]uint64, world int) Verdict {
	i := 0
	for gives[i]&(1<<world) == 0 {
		i++
	}
	return verdictOrder[i]
}

func (s *search) run() {
	for i, place := range s.places {
		s.State(place, s.changed[i].yes, s.changed[i].no)
	}
	s.Evaluate()
}

// make makes a change in some worlds.
func (s *search) make(ch change, worlds uint64) {
	if list := s.lists[ch.fact]; list == ListContractEvents || list == ListActs && !s.acts {
		// Stating one event takes the place of another; a list that is given is complete.
		for i := range s.names {
			if s.lists[i] != list {
				continue
			}
			p := &s.changed[i]
			if list == ListContractEvents {
				p.yes &^= worlds
			}
			p.no |= worlds &^ p.yes
		}
	}
	p, to := &s.changed[ch.fact], stated(ch.to, worlds)
	p.yes, p.no = p.yes&^worlds|to.yes, p.no&^worlds|to.no
}

// apart reports whether two changes can be made together.
func (s *search) apart(a, b change) bool {
	return a.fact != b.fact && (s.lists[a.fact] != ListContractEvents || s.lists[b.fact] != ListContractEvents)
}

// try tries every way of making more changes besides those chosen, from a place in their order.
func (s *search) try(now Verdict, chosen, from, more int) {
	if more > 1 {
		for i := from; i < len(s.changes); i++ {
			if s.fits(chosen, s.changes[i]) {
				s.chosen[chosen] = i
				s.try(now, chosen+1, i+1, more-1)
			}
		}
		return
	}
	for ; from < len(s.changes); from += atOnce {
		last := s.changes[from:min(from+atOnce, len(s.changes))]
		s.changed = s.base
		for _, i := range s.chosen[:chosen] {
			s.make(s.changes[i], everyWorld)
		}
		var worlds uint64
		for world, ch := range last {
			if s.fits(chosen, ch) {
				s.make(ch, 1<<world)
				worlds |= 1 << world
			}
		}
		s.run()
		s.note(now, chosen, from, worlds)
	}
}

func (s *search) fits(chosen int, ch change) bool {
	for _, i := range s.chosen[:chosen] {
		if !s.apart(s.changes[i], ch) {
			return false
		}
	}
	return true
}

// note counts the worlds with another verdict, and keeps the first of them.
func (s *search) note(now Verdict, chosen, from int, worlds uint64) {
	gives := s.gives()
	for i, v := range verdictOrder {
		if v == now {
			worlds &^= gives[i]
		}
	}
	s.found += bits.OnesCount64(worlds)
	for ; worlds != 0 && len(s.flips) < mostFlips; worlds &= worlds - 1 {
		world := bits.TrailingZeros64(worlds)
		flip := Flip{To: verdictIn(gives, world)}
		for _, i := range append(append([]int{}, s.chosen[:chosen]...), from+world) {
			flip.If = append(flip.If, FactAnswer{Fact: s.names[s.changes[i].fact], Answer: s.changes[i].to})
		}
		s.flips = append(s.flips, flip)
	}
}

// verdictOrder lists the verdicts in the order in which gives returns their worlds.
var verdictOrder = [...]Verdict{Applies, DoesNotApply, NotRequiredYet, NeedsJudgement}

// gives returns the worlds in which each verdict is given. It goes the way of trial: the place and
// the decider, the blocks, the limbs, their union.
func (s *search) gives() (worlds [len(verdictOrder)]uint64) {
	open := everyWorld
	give := func(v Verdict, in uint64) {
		for i := range verdictOrder {
			if verdictOrder[i] == v {
				worlds[i] |= open & in
			}
		}
		open &^= in
	}
	row := func(r *compiledRow) {
		yes, _ := s.Planes(r.holds)
		give(r.Gives, yes)
	}
	row(&s.outsideEngland)
	row(&s.notADutyHolder)
	if s.unsettled {
		give(NeedsJudgement, everyWorld)
		return worlds
	}
	for i := range s.blocks {
		b := &s.blocks[i]
		row(b)
		if b.Given != nil {
			bears, _ := s.Planes(b.given)
			yes, no := s.Planes(b.holds)
			give(NeedsJudgement, bears&^(yes|no))
		}
	}
	var of planes
	settled := everyWorld
	for i := range s.limbs {
		l := s.limbs[i].planes(&s.Worlds)
		of.applies |= l.applies
		of.judgement |= l.judgement
		settled &= l.settled()
	}
	give(Applies, of.applies)
	give(NeedsJudgement, of.judgement|^settled)
	row(&s.raised)
	give(DoesNotApply, everyWorld)
	return worlds
}
