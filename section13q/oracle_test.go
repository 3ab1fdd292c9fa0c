package section13q_test

import (
	"math/rand/v2"
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// The oracle is the specification of the duty a second time, as plain code that shares nothing
// with the table: slow, and easy to hold against the text.

type answer = participation.Answer

const (
	no      = participation.No
	yes     = participation.Yes
	unknown = participation.NotStated
)

func not(a answer) answer {
	switch a {
	case yes:
		return no
	case no:
		return yes
	}
	return unknown
}

func all(parts ...answer) answer {
	if slices.Contains(parts, no) {
		return no
	}
	if slices.Contains(parts, unknown) {
		return unknown
	}
	return yes
}

func anyOf(parts ...answer) answer {
	for i := range parts {
		parts[i] = not(parts[i])
	}
	return not(all(parts...))
}

func is(condition bool) answer {
	if condition {
		return yes
	}
	return no
}

func in[C comparable](given bool, list []C, codes ...C) answer {
	if !given {
		return unknown
	}
	return is(slices.ContainsFunc(list, func(c C) bool { return slices.Contains(codes, c) }))
}

type oracle struct{ c *participation.Case }

func (o oracle) fact(id string) answer { return o.c.Answers[id] }

func (o oracle) is(id string) bool { return o.fact(id) == yes }

func (o oracle) acts(codes ...participation.Act) answer {
	return in(o.c.Acts != nil, o.c.Acts, codes...)
}

func (o oracle) event(codes ...participation.ContractEvent) answer {
	return in(o.c.ContractEvent != "", []participation.ContractEvent{o.c.ContractEvent}, codes...)
}

var otherFacets = []string{
	"impact.location", "impact.hours", "impact.mode", "impact.waiting", "impact.staffing", "impact.environment",
	"impact.access-route", "impact.referral-route", "impact.communication",
	"range.added", "range.removed", "range.restricted",
}

func (o oracle) others() answer {
	var parts []answer
	for _, id := range otherFacets {
		parts = append(parts, o.fact(id))
	}
	return anyOf(parts...)
}

func (o oracle) impact() answer { return anyOf(o.others(), o.fact("impact.provider-identity")) }

func (o oracle) clearFacet() bool {
	return slices.ContainsFunc([]string{"impact.location", "impact.hours", "impact.mode", "impact.access-route",
		"impact.referral-route", "range.added", "range.removed", "range.restricted"}, o.is)
}

type gives struct {
	verdict  participation.Verdict
	strength participation.Strength
	code     string
}

type line struct {
	holds answer
	gives
}

// first gives the first line that holds, unclear where a line above it that is unknown would give
// another verdict.
func first(lines []line) gives {
	for i, l := range lines {
		if l.holds != yes {
			continue
		}
		for _, above := range lines[:i] {
			if above.holds == unknown && above.verdict != l.verdict {
				return gives{verdict: participation.VerdictUnclear}
			}
		}
		return l.gives
	}
	return gives{verdict: participation.VerdictUnclear}
}

func (o oracle) planning() gives {
	content, choice := o.fact("planning.content"), o.fact("procurement.provider-choice")
	if content == no && choice == unknown {
		choice = no
	}
	rows := []line{
		{anyOf(o.acts(participation.ActPlan), all(o.acts(participation.ActSpecification), is(content != no)), content),
			gives{participation.Applies, participation.Clear, ""}},
		{anyOf(o.event(participation.ContractNew, participation.ContractReProcure), choice),
			gives{participation.Applies, participation.Likely, ""}},
		{all(o.event(participation.ContractTerminatedByCommissioner, participation.ContractTerminatedByProvider), o.fact("contract.successor-designed")),
			gives{participation.Applies, participation.Likely, ""}},
	}
	if rows[0].holds == no && rows[1].holds == no && rows[2].holds == no {
		return gives{verdict: participation.DoesNotApply}
	}
	return first(rows)
}

func (o oracle) changeLimb(decision bool) gives {
	lost := all(o.event(participation.ContractExpiresUnreplaced), o.fact("contract.service-lost"))
	open := anyOf(o.acts(participation.ActProposal), lost)
	if decision {
		open = anyOf(o.acts(participation.ActDecision), o.event(participation.ContractVary, participation.ContractEmergencyCaretaker), lost)
	}
	strength := participation.Likely
	if o.clearFacet() && !o.is("impact.temporary") && o.c.ContractEvent != participation.ContractEmergencyCaretaker {
		strength = participation.Clear
	}
	return first([]line{
		{not(open), gives{participation.DoesNotApply, "", ""}},
		{is(o.is("cause.setting-removed")), gives{participation.NeedsJudgement, "", "setting-removed"}},
		{lost, gives{participation.Applies, participation.Clear, ""}},
		{all(o.impact(), is(o.is("impact.trivial"))), gives{participation.NeedsJudgement, "", "trivial-claimed"}},
		{all(o.impact(), is(o.is("impact.uncertain"))), gives{participation.NeedsJudgement, "", "impact-uncertain"}},
		{o.novation(), gives{participation.DoesNotApply, participation.Likely, "no-impact"}},
		{all(o.fact("impact.provider-identity"), not(o.others())), gives{participation.NeedsJudgement, "", "provider-only"}},
		{o.impact(), gives{participation.Applies, strength, ""}},
		{not(o.impact()), gives{participation.DoesNotApply, participation.Likely, "no-impact"}},
	})
}

func (o oracle) novation() answer {
	return all(o.event(participation.ContractNovate, participation.ContractChangeOfControl), not(o.others()))
}

func (o oracle) cap(s participation.Strength, limb bool) participation.Strength {
	late := !o.c.AsAt.Before(wire.Date{Year: 2027, Month: 4, Day: 1})
	if s == participation.Clear && (late || o.fact("setting.basis-evident") == no || limb && o.fact("health-service.arranged") == unknown) {
		return participation.Likely
	}
	return s
}

// determine gives the verdict and the three limbs, which are nil where the verdict is settled
// before them.
func (o oracle) determine() (gives, []gives) {
	settled := func(v participation.Verdict, code string) (gives, []gives) {
		return gives{v, o.cap(participation.Clear, false), code}, nil
	}
	outside := []participation.Decider{participation.IndependentProvider, participation.PCC, participation.HMPPS,
		participation.HomeOffice, participation.LocalAuthority, participation.SecretaryOfState}
	if o.fact("place.england") == no {
		return settled(participation.DoesNotApply, "outside-england")
	}
	if slices.Contains(outside, o.c.Decider) {
		return settled(participation.DoesNotApply, "not-a-duty-holder")
	}
	waits := o.c.Decider == ""
	if !waits {
		switch {
		case o.fact("health-service.arranged") == no:
			return settled(participation.DoesNotApply, "not-arranged")
		case len(o.c.Acts) == 1 && o.c.Acts[0] == participation.ActIndividualCare:
			return settled(participation.DoesNotApply, "individual-care")
		case o.fact("decision.ours") == no && o.fact("cause.choice-remains") == no:
			return settled(participation.DoesNotApply, "not-our-decision")
		case o.fact("decision.ours") == no && o.fact("cause.choice-remains") == unknown:
			waits = true
		case o.is("tsa.report-covers") && !o.c.AsAt.Before(wire.Date{Year: 2014, Month: 7, Day: 1}) && o.fact("tsa.decisions-made") == no:
			return settled(participation.NotRequiredYet, "special-administrator")
		case o.is("tsa.report-covers") && !o.c.AsAt.Before(wire.Date{Year: 2014, Month: 7, Day: 1}) && o.fact("tsa.decisions-made") == unknown:
			waits = true
		}
	}
	limbs := []gives{o.planning(), o.changeLimb(false), o.changeLimb(true)}
	for i := range limbs {
		limbs[i].strength = o.cap(limbs[i].strength, true)
	}
	if waits {
		return gives{participation.NeedsJudgement, "", "missing"}, limbs
	}
	return o.union(limbs), limbs
}

func (o oracle) union(limbs []gives) gives {
	names := []string{"planning", "proposal", "decision"}
	result := gives{}
	for i, l := range limbs {
		if l.verdict == participation.Applies {
			if result.code == "" {
				result = gives{participation.Applies, participation.Likely, names[i]}
			}
			if l.strength == participation.Clear {
				result.strength = participation.Clear
			}
		}
	}
	if result.code != "" {
		return result
	}
	for _, l := range limbs {
		if l.verdict == participation.NeedsJudgement {
			return gives{participation.NeedsJudgement, "", l.code}
		}
	}
	for _, l := range limbs {
		if l.verdict == participation.VerdictUnclear {
			return gives{participation.NeedsJudgement, "", "missing"}
		}
	}
	if o.is("equality.group-affected") || o.is("interest.high") || o.impact() == yes && o.novation() != yes {
		return gives{participation.NeedsJudgement, "", "raised"}
	}
	return gives{participation.DoesNotApply, participation.Likely, "no-impact"}
}

// randomCase makes a case about the facts of the duty alone. Density is how likely a fact is to
// be stated, in hundredths.
func randomCase(r *rand.Rand, density int) participation.Case {
	dates := []wire.Date{{Year: 2013, Month: 4, Day: 1}, {Year: 2014, Month: 6, Day: 30}, {Year: 2014, Month: 7, Day: 1}, {Year: 2022, Month: 6, Day: 30},
		{Year: 2022, Month: 7, Day: 1}, {Year: 2024, Month: 1, Day: 30}, {Year: 2024, Month: 1, Day: 31}, {Year: 2026, Month: 3, Day: 2}, {Year: 2027, Month: 3, Day: 31}, {Year: 2027, Month: 4, Day: 1}}
	stated := func() bool { return r.IntN(100) < density }
	c := participation.Case{AsAt: dates[r.IntN(len(dates))], Answers: map[string]answer{}}
	mostlyNo := r.IntN(3) == 0
	for _, f := range section13q.DutyFacts {
		if stated() {
			c.Answers[f.ID] = answer(1 + r.IntN(2))
			if mostlyNo && r.IntN(20) > 0 {
				c.Answers[f.ID] = no
			}
		}
	}
	// The facts that stop everything are rarely a no, or few cases would reach the limbs.
	for _, id := range []string{"health-service.arranged", "decision.ours", "place.england"} {
		if c.Answers[id] == no && r.IntN(8) > 0 {
			c.Answers[id] = yes
		}
	}
	if once := stated(); once || stated() {
		c.Decider = code[participation.Decider](r, participation.ListDeciders)
	}
	if stated() {
		c.Acts = codes[participation.Act](r, participation.ListActs)
	}
	if stated() {
		c.ContractEvent = code[participation.ContractEvent](r, participation.ListContractEvents)
	}
	if stated() {
		c.DecisionStage = code[participation.DecisionStage](r, participation.ListDecisionStages)
	}
	if stated() {
		c.Settings = codes[participation.Setting](r, participation.ListSettings)
	}
	if stated() {
		c.People = codes[participation.PeopleGroup](r, participation.ListPeopleGroups)
	}
	if stated() {
		c.Partners = codes[participation.Partner](r, participation.ListPartners)
	}
	if len(section13q.Problems(&c)) > 0 {
		c.Decider = participation.NHSEngland
	}
	return c
}

func code[C ~string](r *rand.Rand, l participation.List) C {
	return C(l.Terms()[r.IntN(len(l.Terms()))].Code)
}

func codes[C ~string](r *rand.Rand, l participation.List) []C {
	list := []C{}
	for _, t := range l.Terms() {
		if r.IntN(4) == 0 {
			list = append(list, C(t.Code))
		}
	}
	return list
}
