package section13q_test

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// What stands beside the verdict, from the words of the specification, as plain code.

func (o oracle) from(year, month, day int) bool {
	return !o.c.AsAt.Before(wire.Date{Year: year, Month: month, Day: day})
}

func (o oracle) decider(list ...participation.Decider) bool {
	return slices.Contains(list, o.c.Decider)
}

func (o oracle) outside() bool {
	return o.decider(participation.IndependentProvider, participation.PCC, participation.HMPPS, participation.HomeOffice,
		participation.LocalAuthority, participation.SecretaryOfState)
}

// law gives the provision, its holder, the law that governs it and whether that is in force.
func (o oracle) law() (provision participation.Provision, holder participation.Decider, from string, inForce bool) {
	announced := o.from(2027, 4, 1)
	switch {
	case o.fact("place.england") == no, o.outside():
		return participation.NoProvision, "", "", false
	case o.c.Decider == "":
		return participation.Unsettled, "", "", false
	case o.decider(participation.NHSTrust):
		provision, holder, announced = participation.Section242, participation.NHSTrust, false
	case announced:
		return participation.Section14Z45, participation.ICB, "2027-04-01", false
	case o.decider(participation.ICB, participation.ICBDelegated):
		provision, holder = participation.Section14Z45, participation.ICB
	case o.decider(participation.CCG):
		provision, holder = participation.Section14Z2, participation.CCG
	default:
		provision, holder = participation.Section13Q, participation.NHSEngland
	}
	switch {
	case o.from(2022, 7, 1):
		return provision, holder, "2022-07-01", true
	case o.from(2014, 7, 1):
		return provision, holder, "2014-07-01", true
	}
	return provision, holder, "2013-04-01", true
}

func (o oracle) existing() participation.ExistingInvolvement {
	needed := []string{"existing.on-this-proposal", "existing.recent", "existing.right-people", "existing.independent", "existing.told-what-could-change"}
	stated := o.fact("existing.satisfaction-data-only") != unknown || o.fact("existing.carers-representatives") != unknown
	if o.from(2022, 7, 1) {
		needed = append(needed, "existing.carers-representatives")
	}
	counts := map[answer]int{}
	for _, id := range needed {
		counts[o.fact(id)]++
		stated = stated || o.fact(id) != unknown
	}
	dataOnly := o.is("existing.satisfaction-data-only")
	switch {
	case !stated:
		return participation.InvolvementNotStated
	case counts[no] == len(needed) && !dataOnly:
		return participation.InvolvementNone
	case counts[yes] == len(needed) && !dataOnly:
		return participation.InvolvementSufficient
	case counts[no] > 0 || dataOnly:
		return participation.InvolvementMoreNeeded
	}
	return participation.InvolvementUnclear
}

func (o oracle) late() bool {
	return slices.Contains([]participation.DecisionStage{participation.AtPreferredBidder, participation.AtDecided, participation.AtImplemented},
		o.c.DecisionStage) && o.existing() != participation.InvolvementSufficient
}

func (o oracle) transferred() bool {
	return o.c.ContractEvent == participation.ContractNovate || o.c.ContractEvent == participation.ContractChangeOfControl
}

// listed is an id and whether it is to be there.
type listed struct {
	id   string
	when bool
}

// holding keeps the ids that are to be there, in the order of the tables.
func holding(all []listed) []string {
	ids := []string{}
	for _, l := range all {
		if l.when {
			ids = append(ids, l.id)
		}
	}
	return ids
}

func (o oracle) flags(g gives) []string {
	substantial := o.is("variation.substantial")
	return holding([]listed{
		{"special-administrator", o.is("tsa.report-covers")},
		{"delegated-or-joint", o.decider(participation.ICBDelegated, participation.NHSEnglandAndICB) || slices.Contains(o.c.Partners, participation.PartnerJointCommissioner)},
		{"decided-before-involvement", o.late()},
		{"earlier-promise", o.is("promise.to-involve")},
		{"urgency-relied-on", o.is("urgency.relied-on")},
		{"change-of-control", o.transferred()},
		{"evidence-withheld", o.is("evidence.withheld")},
		{"third-party-cause", o.is("cause.other-body") || o.is("cause.setting-removed") || o.fact("decision.ours") == no && o.is("cause.choice-remains")},
		{"contested-or-high-profile", o.is("interest.high")},
		{"inequality-effect", (g.verdict == participation.DoesNotApply || g.code == "raised") && o.is("equality.group-affected")},
		{"substantial-variation", substantial && (!o.is("variation.authority-consulted") || o.from(2024, 1, 31) && !o.is("variation.minister-notified"))},
		{"cross-border", o.is("patients.cross-border") || o.fact("place.england") == no},
		{"law-in-transition", o.from(2027, 4, 1)},
		{"option-dropped", o.is("options.realistic-dropped")},
		{"setting-basis-unclear", o.fact("setting.basis-evident") == no},
		{"live-proceedings", o.is("proceedings.live")},
	})
}

func (o oracle) settings(list ...participation.Setting) bool {
	return slices.ContainsFunc(o.c.Settings, func(s participation.Setting) bool { return slices.Contains(list, s) })
}

func (o oracle) companions() []string {
	people := []participation.PeopleGroup{participation.CYP, participation.VictimsCYP, participation.VictimsAdult, participation.SurvivorsChildhoodAbuseAdult}
	return holding([]listed{
		{"equality-duty", true}, {"inequalities", true}, {"accessible-information", true}, {"data-protection", true},
		{"wider-effects", o.from(2022, 7, 1)},
		{"authority-scrutiny", o.is("variation.substantial")},
		{"minister-notification", o.is("variation.substantial") && o.from(2024, 1, 31)},
		{"icb-duty", o.decider(participation.NHSEnglandAndICB) && !o.from(2027, 4, 1)},
		{"own-care", slices.Contains(o.c.Acts, participation.ActIndividualCare)},
		{"prison-cooperation", o.settings(participation.Prison, participation.YOI)},
		{"safeguarding", o.settings(participation.YOI, participation.STC, participation.SCH, participation.SecureSchool, participation.MBU, participation.SARC) ||
			slices.ContainsFunc(o.c.People, func(p participation.PeopleGroup) bool { return slices.Contains(people, p) })},
		{"own-arrangements", o.outside()},
	})
}

func (o oracle) next(g gives) []string {
	applies, judgement := g.verdict == participation.Applies, g.verdict == participation.NeedsJudgement
	code := func(codes ...string) bool { return slices.Contains(codes, g.code) }
	urgent := o.is("urgency.relied-on") && o.is("urgency.safety-risk")
	substantial := o.is("variation.substantial")
	return holding([]listed{
		{"record", true},
		{"answer-missing", code("missing")},
		{"involve", applies},
		{"involve-carers", applies && o.from(2022, 7, 1)},
		{"weigh-how-far", applies || judgement},
		{"act-as-if-it-applies", code("trivial-claimed", "impact-uncertain", "provider-only")},
		{"wait-for-decisions", g.verdict == participation.NotRequiredYet},
		{"good-practice", g.verdict == participation.DoesNotApply},
		{"publicise", o.transferred()},
		{"write-reasons", code("no-impact", "trivial-claimed") && !o.is("impact.reasons-recorded")},
		{"involve-before-deciding", applies && slices.Contains([]participation.DecisionStage{participation.AtIdea, participation.AtOptions, participation.AtPreferredOption}, o.c.DecisionStage)},
		{"involve-though-late", (applies || judgement) && o.late()},
		{"take-urgent-route", urgent},
		{"own-urgency", urgent && o.is("urgency.known-earlier")},
		{"sign-existing-involvement", applies && o.existing() == participation.InvolvementSufficient},
		{"check-consultation", slices.Contains(o.c.Levels, participation.LevelConsultation) || slices.Contains(o.c.Methods, participation.MethodFormalConsultation)},
		{"consult-authority", substantial && !o.is("variation.authority-consulted")},
		{"notify-minister", substantial && o.from(2024, 1, 31) && !o.is("variation.minister-notified")},
	})
}
