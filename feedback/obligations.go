package feedback

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Obligations lists what is owed to the people of a case that has a register: each rule that the
// register answers, for each programme or theme on which it bears. Nothing is owed twice, and what
// is met stands in the list too. Without a register it is nil: framework.Assess lists the rules.
//
// Who was not heard, which needs were not met and which promise was not kept are owed like the rest:
// a gap is something that people still have a claim to, and closes as any other claim does.
//
// No source sets a time limit, so none is assumed: where the case's policy sets one for a rule, it
// runs from the day named in Since; where it sets none, Age says how many days have passed. The
// date of the case decides; the clock is never read, and what the register notes of later days is
// passed over.
func Obligations(c *Case) []Obligation {
	if c.Register == nil {
		return nil
	}
	l := newLedger(c)
	whole := yes(c, 0, len(registerRules))
	for i := range registerRules {
		l.rule = &registerRules[i]
		d := &duties[i]
		if whole&(1<<i) != 0 {
			if len(l.programmes) == 0 {
				l.owe("", "", wire.Date{}, false, 0).State = NoDateSet
			} else if d.ofCase != nil {
				d.ofCase(l)
			}
		}
		for p := range l.programmes {
			view := &l.programmes[p]
			if view.bears&(1<<i) == 0 {
				continue
			}
			if d.ofProgramme != nil {
				d.ofProgramme(l, view)
			}
			if d.ofTheme != nil {
				for _, t := range view.themes {
					d.ofTheme(l, t)
				}
			}
		}
	}
	return l.owed
}

// WorksOut reports whether Obligations works out an obligation. It does not work out those of an
// adopter's own rules: of them no register shows anything.
func WorksOut(o Obligation) bool {
	for i := range duties {
		if duties[i].rule == o.Obligation {
			return true
		}
	}
	return false
}

// duty says how the obligations of a rule are worked out: for the whole case, for a programme or
// for a theme.
type duty struct {
	rule        string
	ofCase      func(*ledger)
	ofProgramme func(*ledger, *programme)
	ofTheme     func(l *ledger, theme int32)
}

// duties has a row for each of registerRules, in their order.
var duties = [...]duty{
	{rule: "feedback.scope.limits-said-first", ofProgramme: (*ledger).limitsSaid},
	{rule: "feedback.heard.every-group", ofCase: (*ledger).everyGroup},
	{rule: "feedback.answered.each-theme", ofTheme: (*ledger).answered},
	{rule: "feedback.told.what-changed", ofProgramme: (*ledger).toldWhatChanged},
	{rule: "feedback.told.explain-not-done", ofTheme: (*ledger).explained},
	{rule: "feedback.told.effect-of-consultation", ofProgramme: (*ledger).toldEffect},
	{rule: "feedback.told.decision-and-reasons", ofTheme: (*ledger).toldDecision},
	{rule: "feedback.told.outcome-of-procurement", ofProgramme: (*ledger).toldOutcome},
	{rule: "feedback.told.formats-as-needed", ofProgramme: (*ledger).formatsUsed},
	{rule: "feedback.told.thanks", ofProgramme: (*ledger).thanked},
	{rule: "feedback.promise.influence-shown", ofProgramme: (*ledger).influence},
	{rule: "feedback.promise.decided-together", ofProgramme: (*ledger).decidedTogether},
	{rule: "feedback.promise.decisions-carried-out", ofProgramme: (*ledger).carriedOut},
	{rule: "feedback.kept.outcome-of-each-programme", ofProgramme: (*ledger).outcomeKept},
	{rule: "feedback.kept.approach-input-and-effect", ofProgramme: (*ledger).trailKept},
	{rule: "feedback.shared.other-agencies", ofProgramme: (*ledger).sharedWithAgencies},
	{rule: "feedback.shared.learning-published", ofProgramme: (*ledger).published},
}

// owe adds an obligation. It has been owed since a day; no day means that what brings it about has
// not happened yet.
func (l *ledger) owe(to, about string, since wire.Date, met bool, how ways) *Obligation {
	l.owed = append(l.owed, Obligation{})
	o := &l.owed[len(l.owed)-1]
	o.Obligation, o.Basis = l.rule.ID, l.rule.Basis
	o.To, o.About, o.Since, o.How = to, about, since, l.spelled(how)
	days, dated := l.c.Policy[l.rule.ID]
	switch {
	case since.IsZero():
		o.State = NotYetDue
	case dated:
		l.due(o, days)
	default:
		o.State = NoDateSet
		if !met {
			o.Age = since.DaysUntil(l.c.AsAt)
		}
	}
	if met {
		o.State = Discharged
	}
	return o
}

// due says when an obligation is due, and how that stands at the date of the case.
func (l *ledger) due(o *Obligation, days int) {
	o.Due, o.Age = o.Since.AddDays(days), 0
	o.State = NotYetDue
	if !l.c.AsAt.Before(o.Due) {
		o.State = Due
	}
	if o.Due.Before(l.c.AsAt) {
		o.State = Overdue
	}
}

// limitsSaid is due on the first day: the source says so. A policy may give more time.
func (l *ledger) limitsSaid(p *programme) {
	o := l.owe(string(ToParticipants), p.ID, p.Started, false, 0)
	l.due(o, l.c.Policy[l.rule.ID])
	if p.CanInfluence != "" && p.CannotInfluence != "" && l.by(&p.ScopeSaid) && !o.Due.Before(p.ScopeSaid) {
		o.State = Discharged
	}
}

// everyGroup asks of each group and each kind of place that the case states whether it was heard. No
// event brings that about, so that no day can be named.
func (l *ledger) everyGroup() {
	heard := map[string]bool{}
	for i := range l.themes {
		t := &l.themes[i]
		p := l.programmes[t.programme]
		people, settings := t.People, t.Settings
		if people == nil {
			people = p.People
		}
		if settings == nil {
			settings = p.Settings
		}
		for _, code := range people {
			heard[string(code)] = true
		}
		for _, code := range settings {
			heard[string(code)] = true
		}
	}
	for _, code := range inOrder(PeopleGroups, l.c.People) {
		l.mustHear(string(code), "", heard[string(code)])
	}
	for _, code := range inOrder(Settings, l.c.Settings) {
		l.mustHear(string(ToParticipants), string(code), heard[string(code)])
	}
}

func (l *ledger) mustHear(to, about string, heard bool) {
	if o := l.owe(to, about, wire.Date{}, heard, 0); !heard {
		o.State = NoDateSet
	}
}

// answered is owed for each theme, from the day on which it was heard or opened again.
func (l *ledger) answered(at int32) {
	t := &l.themes[at]
	since := t.Heard
	if !t.reopened.IsZero() {
		since = t.reopened
	}
	l.owe(string(ToParticipants), t.ID, since, l.answer(at) != nil, 0)
}

// told reports whether a group was told of every answer in a programme, and of one at least.
func (l *ledger) told(p *programme, to Audience, g group) bool {
	any := false
	for _, t := range p.themes {
		if l.answer(t) == nil {
			continue
		}
		if !l.hasHeard(t, to, g) {
			return false
		}
		any = true
	}
	return any
}

// toldAll is told for all groups of a programme, with the ways in which they have to be told.
func (l *ledger) toldAll(p *programme, more ways) (met bool, needs ways) {
	met = true
	for _, g := range p.groups {
		g.needs |= more
		needs |= g.needs
		met = met && l.told(p, ToParticipants, g)
	}
	return met, needs
}

func (l *ledger) toldWhatChanged(p *programme) {
	for _, g := range p.groups {
		to := string(g.code)
		if to == "" {
			to = string(ToParticipants)
		}
		l.owe(to, p.ID, p.ended, l.told(p, ToParticipants, g), g.needs)
	}
	l.owe(string(ToOthers), p.ID, p.ended, l.told(p, ToOthers, group{}), 0)
}

// explained is owed wherever something was not done, or not wholly.
func (l *ledger) explained(at int32) {
	r := l.answer(at)
	if r == nil || r.Kind == ResponseDone || r.Kind == ResponsePlanned {
		return
	}
	heard, how := l.haveHeard(at)
	l.owe(string(ToParticipants), l.themes[at].ID, r.Given, heard && r.Reason != "" && r.Words != "", how)
}

func (l *ledger) toldEffect(p *programme) {
	met, how := l.toldAll(p, 0)
	l.owe(string(ToParticipants), p.ID, p.ended, met, how)
}

func (l *ledger) toldDecision(at int32) {
	if r := l.answer(at); r != nil {
		heard, how := l.haveHeard(at)
		l.owe(string(ToParticipants), l.themes[at].ID, r.Given, heard && r.Words != "", how)
	}
}

// toldOutcome bears once a purchase is decided. No source gives the day: the end of the programme
// stands for it.
func (l *ledger) toldOutcome(p *programme) {
	met, how := l.toldAll(p, bit(AsSaidAndDid))
	l.owe(string(ToParticipants), p.ID, p.ended, met, how)
}

// formatsUsed asks whether people were told in every way that they said they need.
func (l *ledger) formatsUsed(p *programme) {
	if needed := setOf(p.FormatsNeeded); needed != 0 {
		l.owe(string(ToParticipants), p.ID, p.ended, p.used&needed == needed, needed)
	}
}

func (l *ledger) thanked(p *programme) {
	thanks := bit(WithThanks)
	l.owe(string(ToParticipants), p.ID, p.ended, p.used&thanks != 0, thanks)
}

// every reports whether a programme has answers and all of them are as they should be.
func (l *ledger) every(p *programme, is func(*Response) bool) (some, all bool) {
	all = true
	for _, t := range p.themes {
		if r := l.answer(t); r == nil {
			continue
		} else if is(r) {
			some = true
		} else {
			all = false
		}
	}
	return some, some && all
}

// actedOn reports whether something came of what people said, or is to come.
func actedOn(r *Response) bool {
	return r.Kind == ResponseDone || r.Kind == ResponsePartDone || r.Kind == ResponsePlanned
}

func (l *ledger) influence(p *programme) {
	some, _ := l.every(p, actedOn)
	l.owe(string(ToParticipants), p.ID, p.ended, some, 0)
}

func (l *ledger) decidedTogether(p *programme) {
	_, all := l.every(p, func(r *Response) bool { return r.DecidedTogether == Yes })
	l.owe(string(ToParticipants), p.ID, p.ended, all, 0)
}

func (l *ledger) carriedOut(p *programme) {
	_, all := l.every(p, actedOn)
	l.owe(string(ToParticipants), p.ID, p.ended, all, 0)
}

// answeredAll reports whether every theme of a programme has an answer.
func (l *ledger) answeredAll(p *programme) bool {
	for _, t := range p.themes {
		if l.answer(t) == nil {
			return false
		}
	}
	return true
}

func (l *ledger) outcomeKept(p *programme) {
	l.owe("", p.ID, p.ended, l.answeredAll(p), 0)
}

func (l *ledger) trailKept(p *programme) {
	l.owe("", p.ID, p.ended, p.Level != "" && len(p.themes) > 0 && l.answeredAll(p), 0)
}

func (l *ledger) sharedWithAgencies(p *programme) {
	l.owe(string(ToOtherAgencies), p.ID, p.ended, p.shared, 0)
}

func (l *ledger) published(p *programme) {
	l.owe(string(ToPublic), p.ID, p.ended, p.public, 0)
}
