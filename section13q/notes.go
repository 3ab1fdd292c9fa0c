package section13q

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Note is a row that stands beside the verdict: a flag, a companion duty or a next step. It
// bears where When is surely yes and, if Verdicts or Codes are given, the verdict or its code is
// one of them. Given guards the question: what When reads is not asked while Given is not yes.
// First is a part of When that is asked before the rest, while no one answer could settle the rest.
// Warns is the step whose words a flag carries as well, where that step is to be taken.
type Note struct {
	ID       string
	Given    Expr
	First    Expr
	When     Expr
	Verdicts []Verdict
	Codes    []string
	Text     string
	Basis    []catalogue.ID
	Warns    string
}

func (n *Note) fits(v Verdict, code string) bool {
	return n.Verdicts == nil && n.Codes == nil || slices.Contains(n.Verdicts, v) || slices.Contains(n.Codes, code)
}

var (
	transferred     = In{ContractNovate, ContractChangeOfControl}
	decidedTooSoon  = All{In{AtPreferredBidder, AtDecided, AtImplemented}, Not{Surely{sufficient}}}
	causedElsewhere = Any{Is{&CauseOtherBody}, Is{&CauseSettingRemoved}}
)

// Flags lists what calls for advice or judgement beside the verdict, never instead of it.
var Flags = []Note{
	{ID: "special-administrator", When: Is{&TSAReportCovers}, Basis: []catalogue.ID{"nhsa2006.13Q.4"},
		Text: "A trust special administrator's report covers the matter: take advice on what waits and for how long."},
	{ID: "delegated-or-joint", When: In{ICBDelegated, NHSEnglandAndICB, PartnerJointCommissioner},
		Basis: []catalogue.ID{"nhsa2006.65Z5"},
		Text:  "More than one body is involved in the commissioning: settle who carries the duty for which part."},
	{ID: "decided-before-involvement", When: decidedTooSoon,
		Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text:  "The decision has gone further than the involvement that is shown: people may have been asked too late."},
	{ID: "earlier-promise", When: Is{&PromiseToInvolve}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Someone promised to involve people, or has always done so: the promise may bind by itself."},
	{ID: "urgency-relied-on", When: Is{&UrgencyReliedOn}, Basis: []catalogue.ID{"nhsa2006.13Q.2"}, Warns: "own-urgency",
		Text: "Urgency is given as a reason: it never removes the duty, it shapes how people are involved."},
	{ID: "change-of-control", When: transferred, Basis: []catalogue.ID{"nhsa2006.13Q.2.c"},
		Text: "The contract passes to another provider or owner: check what changes for patients, and say publicly what happens."},
	{ID: "evidence-withheld", When: Is{&EvidenceWithheld}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Evidence that matters is kept from the people involved: they may not be able to answer properly."},
	{ID: "third-party-cause", First: causedElsewhere, When: Any{causedElsewhere,
		All{Not{Is{&DecisionOurs}}, Is{&CauseChoiceRemains}}}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Another body's decision is the cause: ask what choice is left, and involve people in that."},
	{ID: "contested-or-high-profile", When: Is{&InterestHigh}, Basis: []catalogue.ID{"C.team.6.a"},
		Text: "There is political or media interest, a threatened claim or unusual complexity: take legal advice."},
	{ID: "inequality-effect", When: Is{&EqualityGroupAffected}, Verdicts: []Verdict{DoesNotApply}, Codes: []string{"raised"},
		Basis: []catalogue.ID{"eqa2010.149"},
		Text:  "A group that fares badly, or many people, would be affected although the duty may not apply: weigh the equality duty."},
	{ID: "substantial-variation", Given: Is{&VariationSubstantial}, When: All{Is{&VariationSubstantial}, Any{
		Not{Surely{Is{&VariationAuthorityConsulted}}},
		All{ministerToo, Not{Surely{Is{&VariationMinisterNotified}}}}}}, Basis: []catalogue.ID{"si2013-218.23"},
		Text: "It is a substantial variation, and the local authority has not been consulted or the minister not notified."},
	{ID: "cross-border", When: Any{Is{&PatientsCrossBorder}, Not{Is{&PlaceEngland}}}, Basis: []catalogue.ID{"nhsa2006.13O"},
		Text: "People or places outside England are concerned: other law may apply as well."},
	{ID: "law-in-transition", When: lawInTransition, Basis: []catalogue.ID{"nhsa2006.14Z45"},
		Text: "The law at this date was announced, not enacted, when this was written: check what is in force."},
	{ID: "option-dropped", When: Is{&OptionsRealisticDropped}, Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
		Text: "A realistic option was dropped without involving people: be ready to say why."},
	{ID: "setting-basis-unclear", When: Not{Is{&SettingBasisEvident}}, Basis: []catalogue.ID{"si2012-2996.10"},
		Text: "The law that makes the decider commission for this setting is not known: take advice."},
	{ID: "live-proceedings", When: Is{&ProceedingsLive}, Basis: []catalogue.ID{"D6.tip.5.a"},
		Text: "An open case, a child protection matter or a question of capacity concerns those involved: take advice first."},
}

// Companions lists the other duties that bear on a case.
var Companions = []Note{
	{ID: "equality-duty", When: Always{}, Basis: []catalogue.ID{"eqa2010.149"},
		Text: "The public sector equality duty: Equality Act 2010, section 149."},
	{ID: "inequalities", When: Always{}, Basis: []catalogue.ID{"nhsa2006.13G"},
		Text: "Reducing inequalities: National Health Service Act 2006, section 13G for NHS England."},
	{ID: "accessible-information", When: Always{}, Basis: []catalogue.ID{"3.2.principle.6.a"},
		Text: "The accessible information standard: five steps, six from 3 July 2025."},
	{ID: "data-protection", When: Always{}, Basis: []catalogue.ID{"3.4.principle.3.b"},
		Text: "Data protection law, for what is recorded about the people involved."},
	{ID: "wider-effects", When: carersToo, Basis: []catalogue.ID{"nhsa2006.13NA"},
		Text: "The wider effects of decisions: National Health Service Act 2006, section 13NA."},
	{ID: "authority-scrutiny", When: Is{&VariationSubstantial}, Basis: []catalogue.ID{"nhsa2006.244", "si2013-218.23"},
		Text: "Consulting the local authority: section 244 and regulation 23 of SI 2013/218."},
	{ID: "minister-notification", Given: Is{&VariationSubstantial}, When: All{Is{&VariationSubstantial}, ministerToo},
		Basis: []catalogue.ID{"si2024-15"},
		Text:  "Notifying the Secretary of State of a substantial variation."},
	{ID: "icb-duty", When: All{In{NHSEnglandAndICB}, Not{lawInTransition}}, Basis: []catalogue.ID{"nhsa2006.14Z45.2"},
		Text: "The integrated care board's own duty to involve: section 14Z45."},
	{ID: "own-care", When: In{ActIndividualCare}, Basis: []catalogue.ID{"nhsa2006.13H", "nhsa2006.13I"},
		Text: "Involvement in one's own care, and choice: sections 13H and 13I."},
	{ID: "prison-cooperation", When: In{Prison, YOI}, Basis: []catalogue.ID{"nhsa2006.249"},
		Text: "Working together with the prison service: section 249."},
	{ID: "safeguarding", When: In{YOI, STC, SCH, SecureSchool, MBU, SARC, CYP, VictimsCYP, VictimsAdult, SurvivorsChildhoodAbuseAdult},
		Basis: []catalogue.ID{"3.1.principle.4.a"},
		Text:  "Safeguarding, as children or survivors are involved."},
	{ID: "own-arrangements", When: outside, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "The decider's own arrangements for involving people."},
}

// Steps lists what to do next.
var Steps = []Note{
	{ID: "record", When: Always{}, Basis: []catalogue.ID{"S.action.8.c"},
		Text: "Write this assessment down, with its reasons, and have it signed off and kept."},
	{ID: "answer-missing", When: Always{}, Codes: []string{codeMissing}, Basis: []catalogue.ID{"S.action.8.b"},
		Text: "Find out what is still missing: neither answer is earned yet."},
	{ID: "involve", When: Always{}, Verdicts: []Verdict{Applies}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Involve the people to whom the services are or may be provided."},
	{ID: "involve-carers", When: carersToo, Verdicts: []Verdict{Applies}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Involve their carers and representatives too, where there are any."},
	{ID: "weigh-how-far", When: Always{}, Verdicts: []Verdict{Applies, NeedsJudgement}, Basis: []catalogue.ID{"S.action.2.b"},
		Text: "Weigh how far to go, factor by factor. Nothing is added up: a person looks at all of them."},
	{ID: "act-as-if-it-applies", When: Always{}, Codes: []string{"trivial-claimed", "impact-uncertain", "provider-only"},
		Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text:  "Act as if the duty applies, and at least inform people."},
	{ID: "wait-for-decisions", When: Always{}, Verdicts: []Verdict{NotRequiredYet}, Basis: []catalogue.ID{"nhsa2006.13Q.4"},
		Text: "Look at this again when the decisions named in the administrator's report are made."},
	{ID: "good-practice", When: Always{}, Verdicts: []Verdict{DoesNotApply}, Basis: []catalogue.ID{"S.action.1"},
		Text: "Consider involving people all the same: it may still be good practice."},
	{ID: "publicise", When: transferred, Basis: []catalogue.ID{"nhsa2006.13Q.2.c"},
		Text: "Tell people publicly that the provider or its owner changes."},
	{ID: "write-reasons", When: Not{Surely{Is{&ImpactReasonsRecorded}}}, Codes: []string{codeNoImpact, "trivial-claimed"},
		Basis: []catalogue.ID{"5.2.duty.3.a"},
		Text:  "Write down the reasons for the answers about impact."},
	{ID: "involve-before-deciding", When: In{AtIdea, AtOptions, AtPreferredOption}, Verdicts: []Verdict{Applies},
		Basis: []catalogue.ID{"S.action.6"},
		Text:  "Involve people now, before the decision goes further."},
	{ID: "involve-though-late", When: decidedTooSoon, Verdicts: []Verdict{Applies, NeedsJudgement}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Say how far the decision has gone, involve people in all that can still change, and take advice before going further."},
	{ID: "take-urgent-route", Given: Is{&UrgencyReliedOn}, When: All{Is{&UrgencyReliedOn}, Is{&UrgencySafetyRisk}},
		Basis: []catalogue.ID{"si2013-218.23"},
		Text:  "Take the urgent route: less before the decision, and the rest afterwards."},
	{ID: "own-urgency", Given: Is{&UrgencyReliedOn}, When: All{Is{&UrgencyReliedOn}, Is{&UrgencySafetyRisk}, Is{&UrgencyKnownEarlier}},
		Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text:  "Do not rely on urgency that was of one's own making: it does not excuse."},
	{ID: "sign-existing-involvement", When: sufficient, Verdicts: []Verdict{Applies}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Have a named role sign that involvement so far is enough: on the facts stated it is."},
	{ID: "check-consultation", When: In{LevelConsultation, MethodFormalConsultation}, Basis: []catalogue.ID{"nhsa2006.13Q.2"},
		Text: "Check the four points of a fair consultation, one by one."},
	{ID: "consult-authority", Given: Is{&VariationSubstantial}, When: All{Is{&VariationSubstantial}, Not{Surely{Is{&VariationAuthorityConsulted}}}},
		Basis: []catalogue.ID{"si2013-218.23"},
		Text:  "Consult the local authority on the substantial variation."},
	{ID: "notify-minister", Given: Is{&VariationSubstantial}, When: All{Is{&VariationSubstantial}, ministerToo, Not{Surely{Is{&VariationMinisterNotified}}}},
		Basis: []catalogue.ID{"si2024-15"},
		Text:  "Notify the Secretary of State of the substantial variation."},
}
