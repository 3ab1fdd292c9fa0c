package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Row is a row of the decision table. It holds where Given and If are yes; a nil Given is yes.
// Sure says when what it gives is clear, not likely; a nil Sure gives no strength. Impact says
// that it reads an impact on how care is received. Text says in plain English why it gives what
// it gives.
type Row struct {
	ID     string
	Given  Expr
	If     Expr
	Gives  Verdict
	Sure   Expr
	Code   string
	Part   part
	Impact bool
	Marks  []catalogue.Mark
	Text   string
}

// Expressions that several rows read.
var (
	otherFacet = Any{
		Is{&ImpactLocation}, Is{&ImpactHours}, Is{&ImpactMode}, Is{&ImpactWaiting}, Is{&ImpactStaffing},
		Is{&ImpactEnvironment}, Is{&ImpactAccessRoute}, Is{&ImpactReferralRoute}, Is{&ImpactCommunication},
		Is{&RangeAdded}, Is{&RangeRemoved}, Is{&RangeRestricted},
	}
	impact     = Any{otherFacet, Is{&ImpactProviderIdentity}}
	clearFacet = Any{
		Is{&ImpactLocation}, Is{&ImpactHours}, Is{&ImpactMode}, Is{&ImpactAccessRoute}, Is{&ImpactReferralRoute},
		Is{&RangeAdded}, Is{&RangeRemoved}, Is{&RangeRestricted},
	}
	serviceIsLost = All{In{ContractExpiresUnreplaced}, Is{&ContractServiceLost}}
	novated       = All{In{ContractNovate, ContractChangeOfControl}, Not{otherFacet}}
	onlyLikely    = Any{} // no part is yes, so it is no
)

// The rows that stand before the limbs. The first that holds settles the verdict.
var (
	outsideEngland = Row{ID: "13q.outside-england", If: Surely{Not{Is{&PlaceEngland}}},
		Gives: DoesNotApply, Sure: Always{}, Code: "outside-england", Part: partServices,
		Marks: []catalogue.Mark{catalogue.Inferred},
		Text:  "The place is not in England, and the duty is about the health service in England."}
	notADutyHolder = Row{ID: "13q.not-a-duty-holder", If: outside,
		Gives: DoesNotApply, Sure: Always{}, Code: "not-a-duty-holder", Part: partArrangements,
		Marks: []catalogue.Mark{catalogue.Seen},
		Text:  "The body that decides is not one that the duty binds; its own arrangements apply."}
)

// blocks are the rows that keep the limbs from being reached. One whose Given is yes and whose If
// is not known makes the verdict wait.
var blocks = []*Row{&notArranged, &individualCare, &notOurDecision, &specialAdministrator}

var (
	notArranged = Row{ID: "13q.not-arranged", If: Not{Is{&HealthServiceArranged}},
		Gives: DoesNotApply, Sure: Always{}, Code: "not-arranged", Part: partServices,
		Marks: []catalogue.Mark{catalogue.Seen},
		Text:  "This is not a health service that the decider arranges or will arrange."}
	individualCare = Row{ID: "13q.individual-care", If: All{In{ActIndividualCare},
		Not{In{ActPlan, ActSpecification, ActProcurement, ActProposal, ActDecision, ActContractManagement, ActBackOffice}}},
		Gives: DoesNotApply, Sure: Always{}, Code: "individual-care", Part: partArrangements,
		Marks: []catalogue.Mark{catalogue.Seen},
		Text:  "It is about one person's care alone; having a say in one's own care is another duty."}
	notOurDecision = Row{ID: "13q.not-our-decision", Given: Not{Is{&DecisionOurs}}, If: Not{Is{&CauseChoiceRemains}},
		Gives: DoesNotApply, Sure: Always{}, Code: "not-our-decision", Part: partArrangements,
		Marks: []catalogue.Mark{catalogue.Seen, catalogue.SecondHand},
		Text:  "The decider neither plans, proposes nor decides anything here, and has no choice of its own left."}
	specialAdministrator = Row{ID: "13q.special-administrator",
		Given: All{Is{&TSAReportCovers}, administrators}, If: Not{Is{&TSADecisionsMade}},
		Gives: NotRequiredYet, Sure: Always{}, Code: "special-administrator", Part: partAdministrator,
		Marks: []catalogue.Mark{catalogue.Seen},
		Text:  "A trust special administrator's report covers the matter, and the decisions named there are not made yet."}
)

// limb is one of the three limbs: it is open where Open is yes, and its first row that holds
// decides it. A limb that is not open does not apply.
type limb struct {
	id   string
	open Expr
	rows []*Row
	part part
}

var limbs = [...]limb{
	{"planning", Always{}, []*Row{&planning, &choosingProvider, &successor}, partPlanning},
	{"proposal", Any{In{ActProposal}, serviceIsLost},
		[]*Row{&settingRemoved, &serviceLost, &trivial, &uncertain, &novation, &providerOnly, &proposalImpact, &noImpact},
		partProposals},
	{"decision", Any{In{ActDecision}, In{ContractVary, ContractEmergencyCaretaker}, serviceIsLost},
		[]*Row{&settingRemoved, &serviceLost, &trivial, &uncertain, &novation, &providerOnly, &decisionImpact, &noImpact},
		partDecisions},
}

// The rows of the planning limb. Planning has no test of impact.
var (
	planning = Row{ID: "13q.planning", If: Any{In{ActPlan},
		All{In{ActSpecification}, Not{Surely{Not{Is{&PlanningContent}}}}}, Is{&PlanningContent}},
		Gives: Applies, Sure: Always{}, Marks: []catalogue.Mark{catalogue.Seen},
		Text: "Commissioning is being planned, and planning has no test of impact."}
	choosingProvider = Row{ID: "13q.choosing-provider", If: Any{In{ContractNew, ContractReProcure},
		Surely{Is{&ProcurementProviderChoice}},
		// While the content of planning is a no, a choice that is not stated counts as no.
		All{Is{&ProcurementProviderChoice}, Not{Surely{Not{Is{&PlanningContent}}}}}},
		Gives: Applies, Sure: onlyLikely, Marks: []catalogue.Mark{catalogue.SecondHand},
		Text: "A provider is being chosen, and choosing between providers is part of planning."}
	successor = Row{ID: "13q.successor", Given: In{ContractTerminatedByCommissioner, ContractTerminatedByProvider},
		If: Is{&ContractSuccessorDesigned}, Gives: Applies, Sure: onlyLikely,
		Marks: []catalogue.Mark{catalogue.SecondHand},
		Text:  "A contract has been ended, and the service to follow it is being designed."}
)

// The rows of the proposal and decision limbs.
var (
	settingRemoved = Row{ID: "13q.setting-removed", If: Surely{Is{&CauseSettingRemoved}},
		Gives: NeedsJudgement, Code: "setting-removed", Marks: []catalogue.Mark{catalogue.SecondHand},
		Text: "Another body's act removes the setting or everyone in it, whatever the decider does."}
	serviceLost = Row{ID: "13q.service-lost", Given: In{ContractExpiresUnreplaced}, If: Is{&ContractServiceLost},
		Gives: Applies, Sure: Always{}, Marks: []catalogue.Mark{catalogue.Seen, catalogue.SecondHand},
		Text: "A contract ends, nothing replaces it, and someone loses the service."}
	trivial = Row{ID: "13q.trivial", Given: impact, If: Surely{Is{&ImpactTrivial}},
		Gives: NeedsJudgement, Code: "trivial-claimed", Impact: true, Marks: []catalogue.Mark{catalogue.Seen},
		Text: "There is an impact and it is said to be too small to matter; the law sets no threshold."}
	uncertain = Row{ID: "13q.uncertain", Given: impact, If: Surely{Is{&ImpactUncertain}},
		Gives: NeedsJudgement, Code: "impact-uncertain", Impact: true, Marks: []catalogue.Mark{catalogue.Seen},
		Text: "Whether people would notice hangs on a later choice; the law speaks of what would happen."}
	novation = Row{ID: "13q.novation", If: novated,
		Gives: DoesNotApply, Sure: onlyLikely, Code: "no-impact", Impact: true, Marks: []catalogue.Mark{catalogue.SecondHand},
		Text: "The contract passes to another provider or owner and nothing changes in how care is received."}
	providerOnly = Row{ID: "13q.provider-only", Given: Is{&ImpactProviderIdentity}, If: Not{otherFacet},
		Gives: NeedsJudgement, Code: "provider-only", Impact: true, Marks: []catalogue.Mark{catalogue.SecondHand},
		Text: "Only who provides the service would change; the answer leans towards yes."}
	proposalImpact = Row{ID: "13q.proposal-impact", If: impact, Sure: sureImpact,
		Gives: Applies, Impact: true, Marks: []catalogue.Mark{catalogue.Seen, catalogue.Inferred},
		Text: "The proposal would have an impact on how care is received, or on the range of services."}
	decisionImpact = Row{ID: "13q.decision-impact", If: impact, Sure: sureImpact,
		Gives: Applies, Impact: true, Marks: []catalogue.Mark{catalogue.Seen, catalogue.Inferred},
		Text: "The decision would have an impact on how care is received, or on the range of services."}
	noImpact = Row{ID: "13q.no-impact", If: Not{impact},
		Gives: DoesNotApply, Sure: onlyLikely, Code: "no-impact", Impact: true, Marks: []catalogue.Mark{catalogue.Seen},
		Text: "Every kind of impact is answered no."}

	sureImpact = All{clearFacet, Not{Surely{Is{&ImpactTemporary}}}, Not{Surely{In{ContractEmergencyCaretaker}}}}
)

// raised lifts a does-not-apply that the limbs gave to judgement.
var raised = Row{ID: "13q.raised", If: Any{
	Surely{Is{&EqualityGroupAffected}}, Surely{Is{&InterestHigh}},
	All{Surely{impact}, Not{Surely{novated}}}},
	Gives: NeedsJudgement, Code: "raised", Part: partArrangements, Impact: true,
	Marks: []catalogue.Mark{catalogue.Inferred},
	Text:  "On its face the duty does not apply, but who is affected, the interest taken or an impact stated calls for judgement."}

// Caps on strength. The second is for the limbs, and for a verdict drawn from them.
var (
	capped      = Any{Surely{Not{Is{&SettingBasisEvident}}}, lawInTransition}
	cappedLimbs = All{Not{Surely{Is{&HealthServiceArranged}}}, Not{Surely{Not{Is{&HealthServiceArranged}}}}}
)

// Rows lists the rows of the decision table in the order in which they are tried.
func Rows() []*Row {
	rows := append([]*Row{&outsideEngland, &notADutyHolder}, blocks...)
	rows = append(rows, limbs[0].rows...)
	rows = append(rows, limbs[1].rows[:6]...)
	return append(rows, &proposalImpact, &decisionImpact, &noImpact, &raised)
}
