package feedback

import (
	"sync"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// ledger holds the state of a register as it was at the date of a case, with what obligations ask
// of it. What came after that date is passed over.
type ledger struct {
	c          *Case
	programmes []programme
	themes     []theme
	responses  []*Response
	places     map[string]int32 // of responses, by id
	reached    map[reach]ways
	spellings  []spelling
	owed       []Obligation
	rule       *Rule // the one whose obligations are worked out
}

// programme is a programme with what became of it.
type programme struct {
	*Programme
	ended  wire.Date
	groups []group
	themes []int32
	bears  uint64 // the rules of registerRules that bear, by their places
	used   ways   // how participants were told anything at all
	shared bool   // other agencies were told what came of it
	public bool   // the public was
}

// group is a group of people whom a programme is for, with how they have to be told. The zero
// group is everyone who took part.
type group struct {
	code  PeopleGroup
	needs ways
}

// theme is a theme with the response that counts, -1 where none does: that to the theme into which
// it was merged, where it was.
type theme struct {
	*Theme
	programme int32
	response  int32
	reopened  wire.Date
}

// reach says who was told of what: in which programme, of which response, which audience and which
// group of it.
type reach struct {
	programme, response int32
	to, group           uint8 // their places; that of no group is beyond the others
}

func reached(programme, response int32, to Audience, group PeopleGroup) reach {
	return reach{programme, response, uint8(place(Audiences, string(to))), uint8(place(PeopleGroups, string(group)))}
}

// bearing is the logic of the rules that a register answers and, after them, of Manners.
var bearing = sync.OnceValue(func() *Program {
	var roots []Expr
	for i := range registerRules {
		roots = append(roots, registerRules[i].When)
	}
	for i := range Manners {
		roots = append(roots, Manners[i].When)
	}
	return Compile(roots...)
})

// yes returns the places of the expressions that are yes in a case.
func yes(c *Case, from, count int) (set uint64) {
	var w Worlds
	w.Load(bearing(), c)
	for i := range count {
		if w.Answer(from+i) == Yes {
			set |= 1 << i
		}
	}
	return set
}

// newLedger opens the ledger of a case that has a register.
func newLedger(c *Case) *ledger {
	l := &ledger{c: c}
	events := c.Register.Events
	n := len(events)
	for n > 0 && c.AsAt.Before(events[n-1].Date) {
		n--
	}
	state := &c.Register.RegisterState
	if len(events) > 0 {
		folded, _ := Fold(events[:n])
		state = &folded
	}
	l.places = make(map[string]int32, len(state.Responses))
	l.reached = make(map[reach]ways, len(state.Tellings))
	l.themes = make([]theme, 0, len(state.Themes))
	l.programmes = make([]programme, 0, len(state.Programmes))
	ids := make(map[string]int32, len(state.Programmes))
	for i := range state.Programmes {
		if p := &state.Programmes[i]; l.by(&p.Started) {
			n := len(l.programmes)
			ids[p.ID] = int32(n)
			l.programmes = l.programmes[:n+1]
			l.begin(&l.programmes[n], p)
		}
	}
	l.hear(state, ids)
	for i := range state.Tellings {
		t := &state.Tellings[i]
		if p, ok := ids[t.Programme]; ok && l.by(&t.Told) {
			l.tell(t, p)
		}
	}
	const ofTheme, ofProgramme = 2, 12 // about as many as there are mostly
	l.owed = make([]Obligation, 0, ofTheme*len(l.themes)+ofProgramme*len(l.programmes)+len(registerRules))
	return l
}

// by reports whether a day has come.
func (l *ledger) by(day *wire.Date) bool { return !day.IsZero() && !l.c.AsAt.Before(*day) }

// begin says which rules bear on a programme and how its people have to be told. What it does not
// state, the case does.
func (l *ledger) begin(view *programme, p *Programme) {
	of := *l.c
	if p.Settings != nil {
		of.Settings = p.Settings
	}
	if p.People != nil {
		of.People = p.People
	}
	if p.Level != "" {
		of.Levels = []Level{p.Level}
	}
	view.Programme = p
	view.bears = yes(&of, 0, len(registerRules))
	if l.by(&p.Ended) {
		view.ended = p.Ended
	}
	people := inOrder(PeopleGroups, of.People)
	if len(people) == 0 {
		people = everyone
	}
	for i := range people {
		of.People = people[i : i+1]
		g := group{code: people[i]}
		needs := yes(&of, len(registerRules), len(Manners))
		for at := range Manners {
			if needs&(1<<at) != 0 {
				g.needs |= bit(Manners[at].Way)
			}
		}
		view.groups = append(view.groups, g)
	}
}

// inOrder returns those of the codes that a vocabulary has, in its order: in which order a case gives
// them makes no difference.
func inOrder[C ~string](terms []Term, codes []C) (ordered []C) {
	for i := range terms {
		if code := C(terms[i].Code); has(codes, code) {
			ordered = append(ordered, code)
		}
	}
	return ordered
}

// everyone stands where no group is meant in particular.
var everyone = []PeopleGroup{""}

// has reports whether a code is in a list.
func has[C ~string](list []C, code C) bool {
	for i := range list {
		if list[i] == code {
			return true
		}
	}
	return false
}

// hear puts themes into their programmes, with the responses that count.
func (l *ledger) hear(state *RegisterState, programmes map[string]int32) {
	places := make(map[string]int32, len(state.Themes))
	for i := range state.Themes {
		t := &state.Themes[i]
		p, ok := programmes[t.Programme]
		if !ok || !l.by(&t.Heard) {
			continue
		}
		at := len(l.themes)
		places[t.ID] = int32(at)
		l.themes = l.themes[:at+1]
		view := &l.themes[at]
		view.Theme, view.programme, view.response = t, p, -1
		if t.Closure == Disputed && l.by(&t.ClosureOn) {
			view.reopened = t.ClosureOn
		}
		of := &l.programmes[p]
		of.themes = append(of.themes, int32(at))
	}
	l.responses = make([]*Response, len(state.Responses))
	for i := range state.Responses {
		r := &state.Responses[i]
		l.places[r.ID], l.responses[i] = int32(i), r
		if at, ok := places[r.Theme]; ok && l.by(&r.Given) {
			l.themes[at].response = int32(i)
		}
	}
	into := make([]int32, len(l.themes))
	for i := range into {
		at, ok := places[l.themes[i].Into]
		if into[i] = at; !ok {
			into[i] = -1
		}
	}
	for i := range into {
		t := &l.themes[i]
		counts := &l.themes[root(into, i)]
		t.response, t.reopened = counts.response, counts.reopened
	}
}

// tell notes whom a telling reached, of what and how.
func (l *ledger) tell(t *Telling, at int32) {
	p, how := &l.programmes[at], kept(t)
	groups := t.People
	if len(groups) == 0 || t.To != ToParticipants {
		groups = everyone
	}
	if t.To == ToParticipants {
		p.used |= how
	}
	for _, id := range t.Responses {
		response, ok := l.places[id]
		if !ok {
			continue
		}
		for _, code := range groups {
			l.reached[reached(at, response, t.To, code)] |= how
		}
		p.shared = p.shared || t.To == ToOtherAgencies
		p.public = p.public || t.To == ToPublic
	}
}

// answer returns the response that counts to a theme, and nil where there is none, or where people
// said that it settles nothing.
func (l *ledger) answer(at int32) *Response {
	t := &l.themes[at]
	if t.response < 0 || !t.reopened.IsZero() || l.responses[t.response].Kind == ResponseConsidering {
		return nil
	}
	return l.responses[t.response]
}

// hasHeard reports whether a group was told of the response that counts to a theme, in the ways that
// it needs.
func (l *ledger) hasHeard(at int32, to Audience, g group) bool {
	t := &l.themes[at]
	how := l.reached[reached(t.programme, t.response, to, "")]
	if g.code != "" {
		how |= l.reached[reached(t.programme, t.response, to, g.code)]
	}
	return how&(g.needs|told) == g.needs|told
}

// haveHeard reports whether everyone to whom a theme belongs was told of its answer, and how they
// have to be told: the groups that said it or, where these are none of the programme's, all of them.
func (l *ledger) haveHeard(at int32) (heard bool, needs ways) {
	t := &l.themes[at]
	groups := l.programmes[t.programme].groups
	theirs := false
	for i := range groups {
		theirs = theirs || has(t.People, groups[i].code)
	}
	heard = true
	for _, g := range groups {
		if !theirs || has(t.People, g.code) {
			needs |= g.needs
			heard = heard && l.hasHeard(at, ToParticipants, g)
		}
	}
	return heard, needs
}
