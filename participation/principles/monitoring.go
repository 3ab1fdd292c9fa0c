package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// monitoringRules say how people have a part in monitoring, assuring and evaluating services. The
// timetable of quality visits, which a whole team answers for, stands among them.
var monitoringRules = []Rule{
	{
		ID:    "participation.monitoring.users-assure-quality",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"A.procuring.5.b", "A.monitoring.1", "F.context.1.b", "F.tip.5.a"},
		Title: "Service users are part of quality assurance.",
		Fix:   "Give users a place in the team, on visits, as mystery shoppers or at the dashboard, with training.",
		When:  In{Monitoring},
		Check: In{AssuranceMethods},
	},
	{
		ID:    "participation.monitoring.users-monitor-contract",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"A.procuring.5.a", "F.tip.3"},
		Title: "Service users share in monitoring the contract.",
		Fix:   "Offer users a place at contract meetings, or another part in contract monitoring.",
		When:  In{Monitoring},
		Check: In{ContractMethods},
	},
	{
		ID:    "participation.monitoring.complaints-feed-contract",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"A.monitoring.2.a", "A.monitoring.2.b"},
		Title: "Complaints and compliments are followed and reach those who manage the contract.",
		Fix:   "Bring complaints and compliments to each contract meeting.",
		When:  In{Monitoring},
		Check: Is{&ComplaintsFeedContractManagement},
	},
	{
		ID:    "participation.monitoring.provider-held-to-it",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.duty.4.b", "A.monitoring.3"},
		Title: "Contract meetings check whether the provider involves people as it promised.",
		Fix:   "Review involvement against bid, specification and contract at each meeting.",
		When:  In{Monitoring},
		Check: Is{&ProviderDeliveryReviewed},
	},
	{
		ID:    "participation.regional.visits-scheduled",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"F.tip.4.a"},
		Title: "Quality visits to every service are on a timetable.",
		Fix:   "Draw up a timetable that reaches each service, announced or not.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}},
		Check: Is{&AssuranceVisitsScheduled},
	},
	{
		ID:    "participation.monitoring.incentives-measure-experience",
		Force: May, Principle: Outcomes,
		Basis: []catalogue.ID{"F.tip.6.a", "F.tip.6.b", "G.enquiry.11.a", "G.enquiry.11.b"},
		Title: "Quality incentives measure what users experience, draw on what they say, and can be tested.",
		Fix:   "Propose an incentive measure built on user experience, and test it in assurance.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&IncentiveMeasuresExperience},
	},
	{
		ID:    "participation.monitoring.impact-reported",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"S.action.9.a", "S.action.9.b", "5.2.duty.8.a", "5.2.duty.8.b"},
		Title: "The involvement carried out, and its effect, are written up and reported.",
		Fix:   "Write up what was done and what it changed, and report both.",
		When:  In{Monitoring},
		Check: Is{&ImpactReported},
	},
	{
		ID:    "participation.monitoring.success-shared",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"S.action.9.c", "S.action.9.d", "5.2.duty.6.e", "5.2.duty.8.c", "5.2.duty.8.d"},
		Title: "Successes are made public and lessons passed on.",
		Fix:   "Publish what went well, and tell other teams what was learned.",
		When:  In{Monitoring},
		Check: Is{&SuccessShared},
	},
}

// The questions that these rules ask.
var (
	ComplaintsFeedContractManagement = Fact{
		ID:    "complaints.feed-contract-management",
		Ask:   "Are complaints and compliments followed, and passed to those who manage the contract?",
		Help:  "Themes serve better than single cases.",
		Basis: []catalogue.ID{"A.monitoring.2.a", "A.monitoring.2.b"},
	}

	ProviderDeliveryReviewed = Fact{
		ID:    "provider.delivery-reviewed",
		Ask:   "Do contract meetings check that the provider involves people as its bid or specification says?",
		Help:  "Note what was found each time.",
		Basis: []catalogue.ID{"5.2.duty.4.b", "A.monitoring.3"},
	}

	AssuranceVisitsScheduled = Fact{
		ID:    "assurance.visits-scheduled",
		Ask:   "Is there a timetable of quality visits that reaches every service?",
		Help:  "Visits may be announced or unannounced.",
		Basis: []catalogue.ID{"F.tip.4.a"},
	}

	IncentiveMeasuresExperience = Fact{
		ID:    "incentive.measures-experience",
		Ask:   "Do quality incentives measure what users experience, in a way that assurance can test?",
		Help:  "CQUIN is the scheme the framework names.",
		Basis: []catalogue.ID{"F.tip.6.a", "F.tip.6.b", "G.enquiry.11.a", "G.enquiry.11.b"},
	}

	ImpactReported = Fact{
		ID:    "impact.reported",
		Ask:   "Are the involvement carried out and its effect written up and reported?",
		Help:  "Reports serve both assurance and improvement.",
		Basis: []catalogue.ID{"S.action.9.a", "S.action.9.b", "5.2.duty.8.a", "5.2.duty.8.b"},
	}

	SuccessShared = Fact{
		ID:    "success.shared",
		Ask:   "Are successes made public and lessons passed on?",
		Help:  "Ask people first if the story could be traced to them.",
		Basis: []catalogue.ID{"S.action.9.c", "S.action.9.d", "5.2.duty.6.e", "5.2.duty.8.c", "5.2.duty.8.d"},
	}
)
