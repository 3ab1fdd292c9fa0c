package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// The questions of the legal duty, in the order of the design.
var (
	// HealthServiceArranged is the fact health-service.arranged.
	HealthServiceArranged = Fact{
		ID: "health-service.arranged", Ask: "Is this a health service in England that you arrange, or will arrange?",
		Help: "Services still to come count.", Basis: []catalogue.ID{"nhsa2006.13Q.1"},
	}
	// DecisionOurs is the fact decision.ours.
	DecisionOurs = Fact{
		ID: "decision.ours", Ask: "Are you yourselves planning, proposing or deciding something here?",
		Help: "Answer no where another body alone decides and you only hear of it.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// PlanningContent is the fact planning.content.
	PlanningContent = Fact{
		ID: "planning.content", Ask: "Is the model, specification, location, eligibility or choice of provider being designed or reviewed?",
		Help: "Planning has no test of impact.", Basis: []catalogue.ID{"nhsa2006.13Q.2.a"},
	}
	// ProcurementProviderChoice is the fact procurement.provider-choice.
	ProcurementProviderChoice = Fact{
		ID: "procurement.provider-choice", Ask: "Is there a real choice between providers to be made?",
		Help: "A direct award to the present provider on the same terms is not a choice.", Basis: []catalogue.ID{"nhsa2006.13Q.2.a"},
	}
	// ContractSuccessorDesigned is the fact contract.successor-designed.
	ContractSuccessorDesigned = Fact{
		ID: "contract.successor-designed", Ask: "Is a service to follow the ended contract being designed?",
		Help: "Answer for the service that comes next, even if it is short-lived.", Basis: []catalogue.ID{"nhsa2006.13Q.2.a"},
	}
	// ContractServiceLost is the fact contract.service-lost.
	ContractServiceLost = Fact{
		ID: "contract.service-lost", Ask: "Will anyone lose the service when the contract ends?",
		Help: "That the ending is \"only contractual\" makes no difference.", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
	}
	// ImpactLocation is the fact impact.location.
	ImpactLocation = Fact{
		ID: "impact.location", Ask: "Would people receive the service in a different place?",
		Help: "For better or worse.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactHours is the fact impact.hours.
	ImpactHours = Fact{
		ID: "impact.hours", Ask: "Would the hours or days of the service change?",
		Help: "Later, earlier, fewer or more.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactMode is the fact impact.mode.
	ImpactMode = Fact{
		ID: "impact.mode", Ask: "Would the service be given in another way, such as by video, by telephone or in a group?",
		Help: "For better or worse.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactWaiting is the fact impact.waiting.
	ImpactWaiting = Fact{
		ID: "impact.waiting", Ask: "Would people wait longer, or less long?",
		Help: "Count waits that are likely to follow, not only targets.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactStaffing is the fact impact.staffing.
	ImpactStaffing = Fact{
		ID: "impact.staffing", Ask: "Would people be seen by other kinds of staff?",
		Help: "Skill mix, profession, or whether a woman or a man can be asked for.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactEnvironment is the fact impact.environment.
	ImpactEnvironment = Fact{
		ID: "impact.environment", Ask: "Would rooms, privacy or surroundings change for the people seen?",
		Help: "Also while works go on.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactAccessRoute is the fact impact.access-route.
	ImpactAccessRoute = Fact{
		ID: "impact.access-route", Ask: "Would people reach the service by another route, such as escort, booking or hatch?",
		Help: "How someone gets from the wing to the clinic counts.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactReferralRoute is the fact impact.referral-route.
	ImpactReferralRoute = Fact{
		ID: "impact.referral-route", Ask: "Would people be referred or refer themselves in another way?",
		Help: "New forms or gatekeepers count.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactCommunication is the fact impact.communication.
	ImpactCommunication = Fact{
		ID: "impact.communication", Ask: "Would languages, formats or interpreting change?",
		Help: "For better or worse.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// ImpactProviderIdentity is the fact impact.provider-identity.
	ImpactProviderIdentity = Fact{
		ID: "impact.provider-identity", Ask: "Would another organisation provide the service?",
		Help: "Answer yes even if staff and place stay the same.", Basis: []catalogue.ID{"nhsa2006.13Q.3"},
	}
	// RangeAdded is the fact range.added.
	RangeAdded = Fact{
		ID: "range.added", Ask: "Would a service or treatment be added?",
		Help: "A better range is an impact too.", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
	}
	// RangeRemoved is the fact range.removed.
	RangeRemoved = Fact{
		ID: "range.removed", Ask: "Would a service or treatment be taken away?",
		Help: "Also where it is offered elsewhere.", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
	}
	// RangeRestricted is the fact range.restricted.
	RangeRestricted = Fact{
		ID: "range.restricted", Ask: "Would fewer people qualify, or a threshold or list of medicines tighten?",
		Help: "Eligibility is part of the range.", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
	}
	// ImpactTemporary is the fact impact.temporary.
	ImpactTemporary = Fact{
		ID: "impact.temporary", Ask: "Is the change temporary, with a date on which it ends?",
		Help: "A temporary change is not exempt; it only tempers how sure the answer is.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// ImpactTrivial is the fact impact.trivial.
	ImpactTrivial = Fact{
		ID: "impact.trivial", Ask: "Do you hold that the change is too small to matter to anyone?",
		Help: "The law sets no threshold, so this calls for judgement.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// ImpactUncertain is the fact impact.uncertain.
	ImpactUncertain = Fact{
		ID: "impact.uncertain", Ask: "Does it hang on a later choice whether people would notice any change?",
		Help: "The law speaks of what would happen, not of what might.", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
	}
	// ImpactReasonsRecorded is the fact impact.reasons-recorded.
	ImpactReasonsRecorded = Fact{
		ID: "impact.reasons-recorded", Ask: "Are the reasons for your answers about impact written down?",
		Help: "A view that nothing changes is only as good as its reasons.", Basis: []catalogue.ID{"5.2.duty.3.a"},
	}
	// EqualityGroupAffected is the fact equality.group-affected.
	EqualityGroupAffected = Fact{
		ID: "equality.group-affected", Ask: "Would a protected group, another group that fares badly, or many people be affected?",
		Help: "Look at the equality impact assessment.", Basis: []catalogue.ID{"eqa2010.149"},
	}
	// TSAReportCovers is the fact tsa.report-covers.
	TSAReportCovers = Fact{
		ID: "tsa.report-covers", Ask: "Does a trust special administrator's draft or final report cover this?",
		Help: "Rare: an administrator is appointed to a failing trust.", Basis: []catalogue.ID{"nhsa2006.13Q.4"},
	}
	// TSADecisionsMade is the fact tsa.decisions-made.
	TSADecisionsMade = Fact{
		ID: "tsa.decisions-made", Ask: "Have the decisions named in the administrator's report been made?",
		Help: "Until they are, no arrangements are required on that matter.", Basis: []catalogue.ID{"nhsa2006.13Q.4"},
	}
	// UrgencyReliedOn is the fact urgency.relied-on.
	UrgencyReliedOn = Fact{
		ID: "urgency.relied-on", Ask: "Is urgency given as a reason for involving people less, or later?",
		Help: "Urgency never removes the duty; it shapes how people are involved.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// UrgencySafetyRisk is the fact urgency.safety-risk.
	UrgencySafetyRisk = Fact{
		ID: "urgency.safety-risk", Ask: "Would waiting put the safety or welfare of patients or staff at risk?",
		Help: "Write the risk down, and when a decision must be made at the latest.", Basis: []catalogue.ID{"si2013-218.23"},
	}
	// UrgencyKnownEarlier is the fact urgency.known-earlier.
	UrgencyKnownEarlier = Fact{
		ID: "urgency.known-earlier", Ask: "Was the need for a decision known well before now?",
		Help: "Urgency of one's own making does not excuse.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// CauseOtherBody is the fact cause.other-body.
	CauseOtherBody = Fact{
		ID: "cause.other-body", Ask: "Is a decision of another public body the cause?",
		Help: "A prison given a new role, a court, a regulator, the Home Office.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// CauseChoiceRemains is the fact cause.choice-remains.
	CauseChoiceRemains = Fact{
		ID: "cause.choice-remains", Ask: "Do you still have a choice of your own to make?",
		Help: "How you respond to another body's decision is often a choice.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// CauseSettingRemoved is the fact cause.setting-removed.
	CauseSettingRemoved = Fact{
		ID: "cause.setting-removed", Ask: "Does another body's act remove the setting, or everyone in it?",
		Help: "Answer yes only if nobody will be served there, whatever you decide.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// OptionsRealisticDropped is the fact options.realistic-dropped.
	OptionsRealisticDropped = Fact{
		ID: "options.realistic-dropped", Ask: "Was an option that people would find realistic dropped without involving them?",
		Help: "Say which, and why.", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"},
	}
	// PromiseToInvolve is the fact promise.to-involve.
	PromiseToInvolve = Fact{
		ID: "promise.to-involve", Ask: "Has anyone promised to involve or consult people on this?",
		Help: "A settled habit of asking counts too.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// InterestHigh is the fact interest.high.
	InterestHigh = Fact{
		ID: "interest.high", Ask: "Is there political or media interest, a threatened claim, or unusual complexity?",
		Help: "Advice may be needed.", Basis: []catalogue.ID{"C.team.6.a"},
	}
	// EvidenceWithheld is the fact evidence.withheld.
	EvidenceWithheld = Fact{
		ID: "evidence.withheld", Ask: "Will evidence or scores that matter to the decision be kept from the people involved?",
		Help: "For security, commercial or clinical reasons, say.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// VariationSubstantial is the fact variation.substantial.
	VariationSubstantial = Fact{
		ID: "variation.substantial", Ask: "Is it a substantial development or variation of the service?",
		Help: "Then the local authority must be consulted as well.", Basis: []catalogue.ID{"si2013-218.23"},
	}
	// VariationAuthorityConsulted is the fact variation.authority-consulted.
	VariationAuthorityConsulted = Fact{
		ID: "variation.authority-consulted", Ask: "Has the local authority been consulted?",
		Help: "Its scrutiny committee, usually.", Basis: []catalogue.ID{"si2013-218.23"},
	}
	// VariationMinisterNotified is the fact variation.minister-notified.
	VariationMinisterNotified = Fact{
		ID: "variation.minister-notified", Ask: "Has the Secretary of State been notified?",
		Help: "Needed since 31 January 2024 where the authority must be consulted.", Basis: []catalogue.ID{"si2024-15"},
	}
	// PatientsCrossBorder is the fact patients.cross-border.
	PatientsCrossBorder = Fact{
		ID: "patients.cross-border", Ask: "Do people from Wales or Scotland use the service, or people from England a service there?",
		Help: "Other law may apply as well.", Basis: []catalogue.ID{"nhsa2006.13O"},
	}
	// PlaceEngland is the fact place.england.
	PlaceEngland = Fact{
		ID: "place.england", Ask: "Is the place in England?",
		Help: "The duty is about the health service in England.", Basis: []catalogue.ID{"nhsa2006.13Z4"},
	}
	// ProceedingsLive is the fact proceedings.live.
	ProceedingsLive = Fact{
		ID: "proceedings.live", Ask: "Is there an open criminal case, a child protection matter or a question of capacity for those involved?",
		Help: "Involving them may need advice first.", Basis: []catalogue.ID{"D6.tip.5.a"},
	}
	// SettingBasisEvident is the fact setting.basis-evident.
	SettingBasisEvident = Fact{
		ID: "setting.basis-evident", Ask: "Do you know the law or regulation that makes you commission for this setting?",
		Help: "New kinds of setting are not always listed.", Basis: []catalogue.ID{"si2012-2996.10"},
	}
	// ExistingOnThisProposal is the fact existing.on-this-proposal.
	ExistingOnThisProposal = Fact{
		ID: "existing.on-this-proposal", Ask: "Have people already been involved on this very plan or proposal?",
		Help: "A meeting about something else does not count.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// ExistingRecent is the fact existing.recent.
	ExistingRecent = Fact{
		ID: "existing.recent", Ask: "Was that recent enough to hold today?",
		Help: "By your own measure; say when it was.", Basis: []catalogue.ID{"B.text.1"},
	}
	// ExistingRightPeople is the fact existing.right-people.
	ExistingRightPeople = Fact{
		ID: "existing.right-people", Ask: "Were they the people who use or may use the service, the least heard among them?",
		Help: "Former users count where stays are short.", Basis: []catalogue.ID{"2.2.text.2.b"},
	}
	// ExistingCarersRepresentatives is the fact existing.carers-representatives.
	ExistingCarersRepresentatives = Fact{
		ID: "existing.carers-representatives", Ask: "Were carers and representatives involved, where there are any?",
		Help: "In the law since 1 July 2022.", Basis: []catalogue.ID{"nhsa2006.13Q.2"},
	}
	// ExistingIndependent is the fact existing.independent.
	ExistingIndependent = Fact{
		ID: "existing.independent", Ask: "Could they speak to someone independent of the service?",
		Help: "Where one side holds power over the other, this matters most.", Basis: []catalogue.ID{"B.text.5.a"},
	}
	// ExistingToldWhatCouldChange is the fact existing.told-what-could-change.
	ExistingToldWhatCouldChange = Fact{
		ID: "existing.told-what-could-change", Ask: "Were they told what could change and what could not?",
		Help: "From first contact.", Basis: []catalogue.ID{"3.6.principle.4.a"},
	}
	// ExistingSatisfactionDataOnly is the fact existing.satisfaction-data-only.
	ExistingSatisfactionDataOnly = Fact{
		ID: "existing.satisfaction-data-only", Ask: "Is all you have general satisfaction data?",
		Help: "Scores on care as it is do not show views on a change.", Basis: []catalogue.ID{"B.text.1"},
	}
)

// DutyFacts lists the questions of the legal duty.
var DutyFacts = []*Fact{
	&HealthServiceArranged,
	&DecisionOurs,
	&PlanningContent,
	&ProcurementProviderChoice,
	&ContractSuccessorDesigned,
	&ContractServiceLost,
	&ImpactLocation,
	&ImpactHours,
	&ImpactMode,
	&ImpactWaiting,
	&ImpactStaffing,
	&ImpactEnvironment,
	&ImpactAccessRoute,
	&ImpactReferralRoute,
	&ImpactCommunication,
	&ImpactProviderIdentity,
	&RangeAdded,
	&RangeRemoved,
	&RangeRestricted,
	&ImpactTemporary,
	&ImpactTrivial,
	&ImpactUncertain,
	&ImpactReasonsRecorded,
	&EqualityGroupAffected,
	&TSAReportCovers,
	&TSADecisionsMade,
	&UrgencyReliedOn,
	&UrgencySafetyRisk,
	&UrgencyKnownEarlier,
	&CauseOtherBody,
	&CauseChoiceRemains,
	&CauseSettingRemoved,
	&OptionsRealisticDropped,
	&PromiseToInvolve,
	&InterestHigh,
	&EvidenceWithheld,
	&VariationSubstantial,
	&VariationAuthorityConsulted,
	&VariationMinisterNotified,
	&PatientsCrossBorder,
	&PlaceEngland,
	&ProceedingsLive,
	&SettingBasisEvident,
	&ExistingOnThisProposal,
	&ExistingRecent,
	&ExistingRightPeople,
	&ExistingCarersRepresentatives,
	&ExistingIndependent,
	&ExistingToldWhatCouldChange,
	&ExistingSatisfactionDataOnly,
}
