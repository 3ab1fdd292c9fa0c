package section13q

import (
	"math/bits"
	"slices"
	"strings"

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
	s := search{engine: compiled(), unsettled: c.Decider == ""}
	s.load(c)
	for n := 1; n <= mostFacts && s.found == 0; n++ {
		s.try(0, 0, n)
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

// search is the search for the flips of one case. Each run tries up to 64 changes, one a world:
// all of them make the changes that are chosen, and each makes one more.
type search struct {
	*engine
	Worlds
	unsettled bool // the case does not say who decides
	now       Verdict
	names     Names // of what can change
	start     state
	state
	changes []change
	chosen  [mostFacts]int
	flips   []Flip
	found   int
}

// state is what can change, in every world.
type state struct {
	facts [maxFacts]Answered
	lists [2]Listed
}

// maxFacts is more facts than the verdict can turn on.
const maxFacts = 64

// changing are the lists of which codes can change. A case states many codes of the first and one
// of the second.
var changing = [...]List{ListActs, ListContractEvents}

// change is a change of one fact, or of a code of one of the lists.
type change struct {
	name     Name
	isCode   bool
	one      bool // of which a case states but one
	list, at int  // the list and the place in it; of a fact, the place among the facts
	to       Answer
}

const (
	everyWorld = ^uint64(0)
	atOnce     = 64 // how many worlds there are
)

// load makes every world the case as it stands, and lists the changes in the order of their ids.
func (s *search) load(c *Case) {
	p := s.program.First(s.raised.sure)
	s.Load(p, c)
	for _, row := range Rows() {
		for _, e := range [...]Expr{row.Given, row.If} {
			EachFact(e, func(f *Fact) { s.names.Add(p.Find(f.ID)) })
		}
	}
	for i, l := range changing {
		for _, term := range l.Terms() {
			s.names.Add(p.Find(l.Property() + "." + term.Code))
		}
		s.StateList(l, &s.lists[i])
	}
	facts := 0
	for n := range s.names.All {
		name := p.Spell(n)
		change := change{name: n, at: facts}
		now := c.Answers[name]
		for i, l := range changing {
			if code, ok := strings.CutPrefix(name, l.Property()+"."); ok {
				change.isCode, change.one, change.list = true, l.One(), i
				now = s.code(c, l, code, &change)
			}
		}
		if !change.isCode {
			s.start.facts[facts] = answered(now, everyWorld)
			facts++
		}
		for _, change.to = range [...]Answer{No, Yes} {
			if now != change.to && (change.to == Yes || !change.isCode || now == Yes && !change.one) {
				s.changes = append(s.changes, change)
			}
		}
	}
	s.state = s.start
	s.run()
	s.now = verdictIn(s.gives(), 0)
}

// code finds the place of a code in its list, and what the case says of it.
func (s *search) code(c *Case, l List, code string, change *change) Answer {
	for change.at = 0; l.Terms()[change.at].Code != code; change.at++ {
	}
	codes := c.Codes(l)
	if codes == nil {
		return NotStated
	}
	list := &s.start.lists[change.list]
	list.Given = everyWorld
	if !slices.Contains(codes, code) {
		return No
	}
	list.Codes[change.at] = everyWorld
	return Yes
}

func answered(a Answer, worlds uint64) Answered {
	switch a {
	case Yes:
		return Answered{Yes: worlds}
	case No:
		return Answered{No: worlds}
	}
	return Answered{}
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
	for i := range s.changes {
		if ch := &s.changes[i]; !ch.isCode {
			s.State(ch.name, s.facts[ch.at])
		}
	}
	s.Evaluate()
}

// make makes a change in some worlds.
func (s *search) make(ch *change, worlds uint64) {
	if !ch.isCode {
		f, to := &s.facts[ch.at], answered(ch.to, worlds)
		f.Yes, f.No = f.Yes&^worlds|to.Yes, f.No&^worlds|to.No
		return
	}
	list := &s.lists[ch.list]
	list.Given |= worlds
	if ch.one {
		for i := range list.Codes {
			list.Codes[i] &^= worlds
		}
	}
	list.Codes[ch.at] = list.Codes[ch.at]&^worlds | answered(ch.to, worlds).Yes
}

// try tries every way of making more changes besides those chosen, from a place in their order.
func (s *search) try(chosen, from, more int) {
	if more > 1 {
		for i := from; i < len(s.changes); i++ {
			if s.fits(chosen, &s.changes[i]) {
				s.chosen[chosen] = i
				s.try(chosen+1, i+1, more-1)
			}
		}
		return
	}
	for ; from < len(s.changes); from += atOnce {
		s.state = s.start
		for _, i := range s.chosen[:chosen] {
			s.make(&s.changes[i], everyWorld)
		}
		var worlds uint64
		for world := 0; world < atOnce && from+world < len(s.changes); world++ {
			if ch := &s.changes[from+world]; s.fits(chosen, ch) {
				s.make(ch, 1<<world)
				worlds |= 1 << world
			}
		}
		s.run()
		s.note(chosen, from, worlds)
	}
}

// fits reports whether a change can be made together with those chosen.
func (s *search) fits(chosen int, ch *change) bool {
	for _, i := range s.chosen[:chosen] {
		if other := &s.changes[i]; other.name == ch.name || other.one && ch.one {
			return false
		}
	}
	return true
}

// note counts the worlds with another verdict, and keeps the first of them.
func (s *search) note(chosen, from int, worlds uint64) {
	gives := s.gives()
	for i, v := range verdictOrder {
		if v == s.now {
			worlds &^= gives[i]
		}
	}
	s.found += bits.OnesCount64(worlds)
	for ; worlds != 0 && len(s.flips) < mostFlips; worlds &= worlds - 1 {
		world := bits.TrailingZeros64(worlds)
		flip := Flip{To: verdictIn(gives, world)}
		s.chosen[chosen] = from + world
		for _, i := range s.chosen[:chosen+1] {
			flip.If = append(flip.If, FactAnswer{Fact: s.program.Spell(s.changes[i].name), Answer: s.changes[i].to})
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
