package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Phase is a phase of the commissioning cycle. Each belongs to a Stage.
// Its value is the word used in every document; the empty value is none of them.
type Phase string

// The phases that section 5.2 of the framework names, in the order of the cycle.
const (
	PhasePlanning    Phase = "planning"
	PhaseDesign      Phase = "design"
	PhaseProcurement Phase = "procurement"
	PhaseMonitoring  Phase = "monitoring"
	PhaseAssurance   Phase = "assurance"
)

// CyclePhase is a phase with the stage that it belongs to.
type CyclePhase struct {
	Phase Phase
	Stage Stage
	Label string
	Basis []catalogue.ID
}

// CyclePhases lists the phases in the order of the cycle.
var CyclePhases = []CyclePhase{
	{PhasePlanning, Planning, "Planning", []catalogue.ID{"5.2.phase.1"}},
	{PhaseDesign, Planning, "Design", []catalogue.ID{"5.2.phase.2"}},
	{PhaseProcurement, Procuring, "Procurement", []catalogue.ID{"5.2.phase.3"}},
	{PhaseMonitoring, Monitoring, "Monitoring", []catalogue.ID{"5.2.phase.4"}},
	{PhaseAssurance, Monitoring, "Assurance", []catalogue.ID{"5.2.phase.5"}},
}

// CycleActivity says what involving people means at one point of the commissioning cycle: in which
// phase, and whether nationally or regionally. An activity of every stage has neither Stage nor Phase.
// Rules holds those by which a plan is held to it; none means that it is advice which a person weighs.
type CycleActivity struct {
	Stage Stage
	Phase Phase
	At    Geography
	Text  string
	Basis []catalogue.ID
	Rules []string
}

// Cycle lists what involving people means throughout the commissioning cycle: at every stage, then
// phase by phase, the national part of each before the regional. Commissioning managers work in the regional teams. The
// legal duty and its record, of which section 5.2 also speaks, are in package section13q.
//
// Sources: sections 4, 5.1, 5.2 and A of the framework.
var Cycle = []CycleActivity{
	{
		At:    National,
		Text:  "National policy and programmes that touch this commissioning count involvement as part of it.",
		Basis: []catalogue.ID{"4.text.4.b"},
		Rules: []string{"participation.national.plans-and-purchases-involve-people"},
	},
	{
		At:    Regional,
		Text:  "Involvement is weighed in all work, and left out only where it is not needed.",
		Basis: []catalogue.ID{"4.text.1", "4.text.4.a", "4.text.5", "4.text.7.a", "5.2.duty.1"},
		Rules: []string{"participation.need.weighed-and-explained"},
	},
	{
		At:    Regional,
		Text:  "The approach suits the matter: anything from telling people to deciding with them.",
		Basis: []catalogue.ID{"4.text.7.b", "4.text.8", "4.text.9", "4.text.11", "4.text.12"},
		Rules: []string{"participation.approach.fits-the-matter-and-people"},
	},
	{
		At:    Regional,
		Text:  "What people say is weighed with the other data, and informs policy, programmes and decisions.",
		Basis: []catalogue.ID{"5.2.duty.5.a", "5.2.duty.5.b"},
		Rules: []string{"feedback.decisions.weighed-with-other-evidence"},
	},
	{
		At:    Regional,
		Text:  "The team works in keeping with the framework.",
		Basis: []catalogue.ID{"5.2.duty.6.a"},
		Rules: []string{"participation.regional.framework-followed"},
	},
	{
		At:    Regional,
		Text:  "Colleagues learn about involvement, in courses and from one another.",
		Basis: []catalogue.ID{"5.2.duty.6.c", "5.2.duty.6.d"},
		Rules: []string{"participation.regional.learning-supported"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: National,
		Text:  "What people say, and data on their experience, inform national plans.",
		Basis: []catalogue.ID{"A.national.1"},
		Rules: []string{"participation.national.plans-and-purchases-involve-people"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: National,
		Text:  "People help to set national priorities, strategies and yearly plans.",
		Basis: []catalogue.ID{"A.national.2"},
		Rules: []string{"participation.national.plans-and-purchases-involve-people"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "What is known already is reviewed first: feedback, complaints, experience.",
		Basis: []catalogue.ID{"A.planning.3"},
		Rules: []string{"participation.insight.known-insight-first"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "People take part in every local needs assessment and in service reviews.",
		Basis: []catalogue.ID{"A.planning.1.a", "A.planning.5"},
		Rules: []string{"participation.planning.reviews-include-people"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "What people say is set beside the data on need, and informs strategy and priorities.",
		Basis: []catalogue.ID{"A.planning.1.b"},
		Rules: []string{"feedback.decisions.weighed-with-other-evidence"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "The effect on equality is assessed.",
		Basis: []catalogue.ID{"A.planning.4"},
		Rules: []string{"participation.equality.impact-assessed"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "Services are planned with voluntary organisations practised in co-production.",
		Basis: []catalogue.ID{"A.planning.6"},
		Rules: []string{"participation.partners.coproduction-practised"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "The team shares what works, for instance whenever it meets.",
		Basis: []catalogue.ID{"A.planning.7.a", "A.planning.7.b"},
		Rules: []string{"participation.regional.learning-supported"},
	},
	{
		Stage: Planning, Phase: PhasePlanning, At: Regional,
		Text:  "Peers help: workshops that patients run, peer research and peer advocacy.",
		Basis: []catalogue.ID{"A.planning.8.a", "A.planning.8.b", "A.planning.9"},
	},
	{
		Stage: Planning, Phase: PhaseDesign, At: National,
		Text:  "People help to design services nationally and to make them better.",
		Basis: []catalogue.ID{"A.national.3"},
		Rules: []string{"participation.national.plans-and-purchases-involve-people"},
	},
	{
		Stage: Planning, Phase: PhaseDesign, At: Regional,
		Text:  "What people say shapes the specification and the design of the service.",
		Basis: []catalogue.ID{"A.planning.2"},
		Rules: []string{"participation.planning.specification-shaped"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: National,
		Text:  "People are involved when services are bought nationally.",
		Basis: []catalogue.ID{"A.national.4"},
		Rules: []string{"participation.national.plans-and-purchases-involve-people"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: Regional,
		Text:  "Workshops with people, stakeholders and local providers build the specification.",
		Basis: []catalogue.ID{"A.procuring.1.a"},
		Rules: []string{"participation.procurement.workshops-everywhere"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: Regional,
		Text:  "Several methods are used, so that varied users are heard.",
		Basis: []catalogue.ID{"A.procuring.1.b"},
		Rules: []string{"participation.approach.more-than-one-way"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: Regional,
		Text:  "Specification and contract say what providers must do to involve people.",
		Basis: []catalogue.ID{"5.2.duty.4.a", "A.procuring.2"},
		Rules: []string{"participation.procurement.expectations-written", "settings.prison.minimum-activities"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: Regional,
		Text:  "Users help to score the bids, for each lot.",
		Basis: []catalogue.ID{"A.procuring.3"},
		Rules: []string{"participation.procurement.lived-experience-scores-bids"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: Regional,
		Text:  "Once the purchase is over, users hear what came of it.",
		Basis: []catalogue.ID{"A.procuring.4"},
		Rules: []string{"feedback.told.outcome-of-procurement"},
	},
	{
		Stage: Procuring, Phase: PhaseProcurement, At: Regional,
		Text:  "Those who took part draw the lessons.",
		Basis: []catalogue.ID{"A.procuring.6"},
		Rules: []string{"participation.procurement.lessons-drawn"},
	},
	{
		Stage: Monitoring, Phase: PhaseMonitoring, At: Regional,
		Text:  "Users share in monitoring the contract.",
		Basis: []catalogue.ID{"A.procuring.5.a"},
		Rules: []string{"participation.monitoring.users-monitor-contract"},
	},
	{
		Stage: Monitoring, Phase: PhaseMonitoring, At: Regional,
		Text:  "Compliments and complaints are followed and reach those who manage the contract.",
		Basis: []catalogue.ID{"A.monitoring.2.a", "A.monitoring.2.b"},
		Rules: []string{"participation.monitoring.complaints-feed-contract"},
	},
	{
		Stage: Monitoring, Phase: PhaseMonitoring, At: Regional,
		Text:  "Contract meetings look at whether the provider involves people as it promised.",
		Basis: []catalogue.ID{"5.2.duty.4.b", "A.monitoring.3"},
		Rules: []string{"participation.monitoring.provider-held-to-it"},
	},
	{
		Stage: Monitoring, Phase: PhaseMonitoring, At: Regional,
		Text:  "A trail shows what users put in and what effect it had.",
		Basis: []catalogue.ID{"A.monitoring.4.a", "A.monitoring.4.b"},
		Rules: []string{"feedback.kept.approach-input-and-effect"},
	},
	{
		Stage: Monitoring, Phase: PhaseMonitoring, At: Regional,
		Text:  "What was done, and what it changed, is written up and reported.",
		Basis: []catalogue.ID{"5.2.duty.8.a", "5.2.duty.8.b"},
		Rules: []string{"participation.monitoring.impact-reported"},
	},
	{
		Stage: Monitoring, Phase: PhaseMonitoring, At: Regional,
		Text:  "Successes are made public and celebrated, and lessons passed on.",
		Basis: []catalogue.ID{"5.2.duty.6.e", "5.2.duty.8.c", "5.2.duty.8.d"},
		Rules: []string{"participation.monitoring.success-shared"},
	},
	{
		Stage: Monitoring, Phase: PhaseAssurance, At: National,
		Text:  "The oversight group watches over commissioning, and over how involvement is built into it.",
		Basis: []catalogue.ID{"5.1.hjog.1.a", "5.1.hjog.1.b"},
		Rules: []string{"participation.national.oversight-covers-involvement"},
	},
	{
		Stage: Monitoring, Phase: PhaseAssurance, At: Regional,
		Text:  "Users are part of assurance.",
		Basis: []catalogue.ID{"A.monitoring.1", "A.procuring.5.b"},
		Rules: []string{"participation.monitoring.users-assure-quality"},
	},
	{
		Stage: Monitoring, Phase: PhaseAssurance, At: Regional,
		Text:  "The team keeps an overview of all its services, sets priorities, acts on them and answers for it.",
		Basis: []catalogue.ID{"5.2.region.1.a", "5.2.region.1.b", "5.2.region.1.c", "5.2.region.3"},
		Rules: []string{"participation.regional.overview-and-priorities"},
	},
	{
		Stage: Monitoring, Phase: PhaseAssurance, At: Regional,
		Text:  "The oversight group gets the region's report on what was done and how far it got.",
		Basis: []catalogue.ID{"5.1.hjog.2.a", "5.1.hjog.2.b", "5.2.region.2"},
		Rules: []string{"participation.regional.assurance-given"},
	},
	{
		Stage: Monitoring, Phase: PhaseAssurance, At: Regional,
		Text:  "The team reports how far it has carried out the framework, and whether that helps.",
		Basis: []catalogue.ID{"5.2.duty.7.a", "5.2.duty.7.b"},
		Rules: []string{"participation.regional.framework-followed"},
	},
}

// CycleState says how an activity of the cycle stands in a case. Bears says whether the case is at the
// activity's stage: yes for one of every stage, else not stated where the case states no stages. Outcome is NotApplicable where
// the case is not, or where no rule of the activity bears.
type CycleState struct {
	CycleActivity
	Bears   Answer
	Outcome Outcome
}

// CycleOf says what involving people means at the stages of a case, and how each activity stands, by
// what the report on the case says of the rules.
func CycleOf(c *Case, r *Report) []CycleState {
	said := assessedAs(c, r)
	states := make([]CycleState, len(Cycle))
	for i := range Cycle {
		state := &states[i]
		*state = CycleState{Cycle[i], Yes, NotApplicable}
		if state.Stage != "" {
			state.Bears = holds(c.Stages, state.Stage)
		}
		if state.Bears != No {
			state.Outcome = together(said.outcomes(state.Rules))
		}
	}
	return states
}
