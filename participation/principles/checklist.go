package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// ChecklistRow is one thing to do, and the rules by which a plan is held to it. Part names the part of
// the list that the row stands in. The zero value is no row.
type ChecklistRow struct {
	ID    string
	Part  string
	Text  string
	Basis []catalogue.ID
	Rules []string
}

// The parts of ProcurementChecklist: before, during and after the tender.
const (
	BeforeTender = "before"
	DuringTender = "during"
	AfterTender  = "after"
)

// ProcurementChecklist says how people have a part in buying a service, phase by phase, as section E
// of the framework tells it of one large purchase.
var ProcurementChecklist = []ChecklistRow{
	{
		ID: "procurement.known-sources", Part: BeforeTender,
		Text:  "Review the channels by which people are heard already, and the public reports on each establishment.",
		Basis: []catalogue.ID{"E.pre.2", "E.pre.2.a", "E.pre.2.b", "E.pre.2.c"},
		Rules: []string{"participation.insight.known-insight-first"},
	},
	{
		ID: "procurement.first-workshop", Part: BeforeTender,
		Text:  "Hold a first workshop with providers and stakeholders on how to reach patients.",
		Basis: []catalogue.ID{"E.pre.1"},
		Rules: []string{"participation.procurement.workshops-everywhere"},
	},
	{
		ID: "procurement.equality", Part: BeforeTender,
		Text:  "Assess the effect on equality, of the service and of the way in which patients are reached.",
		Basis: []catalogue.ID{"E.pre.3"},
		Rules: []string{"participation.equality.impact-assessed"},
	},
	{
		ID: "procurement.communications", Part: BeforeTender,
		Text:  "Write a communications plan: the main groups, how and when each is reached, inside and outside, without favour.",
		Basis: []catalogue.ID{"E.pre.4.a", "E.pre.4.b", "E.pre.4.c", "E.pre.4.e"},
		Rules: []string{"participation.procurement.communications-planned"},
	},
	{
		ID: "procurement.reading", Part: BeforeTender,
		Text:  "Allow for people who read little.",
		Basis: []catalogue.ID{"E.pre.4.d"},
		Rules: []string{"participation.access.language-and-reading"},
	},
	{
		ID: "procurement.coproduction", Part: BeforeTender,
		Text:  "Take advice from partners practised in co-production and peer mentoring.",
		Basis: []catalogue.ID{"E.pre.5.a"},
		Rules: []string{"participation.partners.coproduction-practised"},
	},
	{
		ID: "procurement.roles", Part: BeforeTender,
		Text:  "Agree every partner's role and duties in writing.",
		Basis: []catalogue.ID{"E.pre.5.b"},
		Rules: []string{"participation.partners.roles-in-writing"},
	},
	{
		ID: "procurement.varied", Part: BeforeTender,
		Text:  "Recruit people with lived experience who differ in background.",
		Basis: []catalogue.ID{"E.better.2"},
		Rules: []string{"participation.people.varied"},
	},
	{
		ID: "procurement.professionals", Part: BeforeTender,
		Text:  "Train the professionals too, to work openly and without jargon.",
		Basis: []catalogue.ID{"E.better.3.a", "E.better.3.b"},
		Rules: []string{"participation.procurement.professionals-prepared"},
	},
	{
		ID: "procurement.workshops", Part: DuringTender,
		Text:  "Hold workshops with patients in every establishment affected.",
		Basis: []catalogue.ID{"E.mid.1.a"},
		Rules: []string{"participation.procurement.workshops-everywhere"},
	},
	{
		ID: "procurement.among-themselves", Part: DuringTender,
		Text:  "Let patients speak without the establishment's healthcare staff in the room, where that can be.",
		Basis: []catalogue.ID{"E.mid.1.b"},
		Rules: []string{"participation.procurement.workshops-among-themselves", "settings.prison.staff-presence"},
	},
	{
		ID: "procurement.trail", Part: DuringTender,
		Text:  "Keep a trail that shows where what people said altered the purchase: the specification, the model, the questions to bidders.",
		Basis: []catalogue.ID{"E.mid.2.a", "E.mid.2.c", "E.mid.2.d", "E.mid.2.e", "E.mid.2.f"},
		Rules: []string{"participation.planning.specification-shaped", "feedback.kept.approach-input-and-effect"},
	},
	{
		ID: "procurement.standing-item", Part: DuringTender,
		Text:  "Put what patients say on the agenda of every project board.",
		Basis: []catalogue.ID{"E.mid.2.b"},
		Rules: []string{"participation.procurement.voice-on-every-agenda"},
	},
	{
		ID: "procurement.bids-scored", Part: DuringTender,
		Text:  "Put someone with lived experience on the team that scores the bids, for each lot, and let them score how bidders would involve patients.",
		Basis: []catalogue.ID{"E.mid.3.a", "E.mid.3.b", "E.mid.3.c", "E.mid.3.d", "E.mid.4.a", "E.mid.4.b"},
		Rules: []string{"participation.procurement.lived-experience-scores-bids"},
	},
	{
		ID: "procurement.lessons", Part: AfterTender,
		Text:  "Draw the lessons with everyone who took part.",
		Basis: []catalogue.ID{"E.post.1"},
		Rules: []string{"participation.procurement.lessons-drawn"},
	},
	{
		ID: "procurement.told", Part: AfterTender,
		Text:  "Go back to the establishments and tell people what their views achieved.",
		Basis: []catalogue.ID{"E.post.2"},
		Rules: []string{"feedback.told.outcome-of-procurement"},
	},
	{
		ID: "procurement.promises", Part: AfterTender,
		Text:  "Write what the winning bid promised on involvement into the contract, and hold the provider to it.",
		Basis: []catalogue.ID{"E.post.3.a", "E.post.3.b"},
		Rules: []string{"participation.procurement.bid-promises-in-contract"},
	},
}

// The parts of QualityChecklist: what people say, their own part in assurance, and what is measured.
const (
	QualityFeedback = "feedback"
	QualityRoles    = "roles"
	QualityMeasures = "measures"
)

// QualityChecklist says how people have a part in assuring quality, after section F of the framework.
var QualityChecklist = []ChecklistRow{
	{
		ID: "quality.anonymous", Part: QualityFeedback,
		Text:  "Gather feedback and answers without identity.",
		Basis: []catalogue.ID{"F.tip.1.a"},
		Rules: []string{"participation.data.opinions-least-identifying"},
	},
	{
		ID: "quality.within-reach", Part: QualityFeedback,
		Text:  "Ask in ways that people can manage, whatever their reading and their access to computers.",
		Basis: []catalogue.ID{"F.tip.1.b"},
		Rules: []string{"participation.access.language-and-reading", "settings.secure.other-than-digital"},
	},
	{
		ID: "quality.recent", Part: QualityFeedback,
		Text:  "Consider fuller feedback, such as a focus group, from people who used the service lately.",
		Basis: []catalogue.ID{"F.tip.2"},
		Rules: []string{"participation.people.recent-experience", "settings.custody.recent-leavers"},
	},
	{
		ID: "quality.team", Part: QualityRoles,
		Text:  "Make service users part of the team that assures quality: at the dashboard, as mystery shoppers, as peer researchers, on visits.",
		Basis: []catalogue.ID{"F.context.1.b", "F.tip.5.a", "F.tip.5.b", "F.tip.5.c", "F.tip.5.d", "F.tip.5.e"},
		Rules: []string{"participation.monitoring.users-assure-quality"},
	},
	{
		ID: "quality.contract-meetings", Part: QualityRoles,
		Text:  "Consider a place for service users at the meetings where contracts are managed.",
		Basis: []catalogue.ID{"F.tip.3"},
		Rules: []string{"participation.monitoring.users-monitor-contract"},
	},
	{
		ID: "quality.visits", Part: QualityMeasures,
		Text:  "Draw up a timetable of repeated visits, announced or not, that reaches every service.",
		Basis: []catalogue.ID{"F.tip.4.a", "F.tip.4.b"},
		Rules: []string{"participation.regional.visits-scheduled"},
	},
	{
		ID: "quality.incentives", Part: QualityMeasures,
		Text:  "Consider incentives built on what users experience, and such as assurance can check.",
		Basis: []catalogue.ID{"F.tip.6.a", "F.tip.6.b"},
		Rules: []string{"participation.monitoring.incentives-measure-experience"},
	},
}

// ChecklistState says how a row stands: Met is done, NotMet not done; Unclear is not known, and
// NotApplicable means that no rule of the row bears on the case.
type ChecklistState struct {
	ChecklistRow
	Outcome  Outcome
	Outcomes []RuleOutcome
}

// Checklist says how the rows of a list stand in a case, by what the report on it says of their
// rules: done, not done, unclear or not applicable. It adds nothing up.
func Checklist(rows []ChecklistRow, c *Case, r *Report) []ChecklistState {
	said := assessedAs(c, r)
	states := make([]ChecklistState, len(rows))
	for i := range rows {
		outcomes := said.outcomes(rows[i].Rules)
		states[i] = ChecklistState{rows[i], together(outcomes), outcomes}
	}
	return states
}
