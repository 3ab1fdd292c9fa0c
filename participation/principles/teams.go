package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// teamRules bind regional and national teams. They are asked only of a back-office matter that is a
// review of a whole team.
var teamRules = []Rule{
	{
		ID:    "participation.regional.overview-and-priorities",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"3.5.principle.1.a", "5.2.region.1.a", "5.2.region.1.b", "5.2.region.1.c", "5.2.region.3"},
		Title: "The regional team keeps an overview of involvement in all its services, under clear governance, sets priorities, acts on them and answers for it.",
		Fix:   "Keep one list of what is under way in every service, set dated priorities, and name who answers for them.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}, Not{Is{&ReviewNationalTeam}}},
		Check: All{Is{&RegionalOverviewKept}, Is{&RegionalPrioritiesActedOn}},
	},
	{
		ID:    "participation.regional.assurance-given",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.1.hjog.2.a", "5.1.hjog.2.b", "5.2.region.2"},
		Title: "The national oversight group gets the region's assurance report, with activity and progress on involvement.",
		Fix:   "Send each meeting of the oversight group a report that shows what was done and how far it got.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}, Not{Is{&ReviewNationalTeam}}},
		Check: Is{&RegionalAssuranceGiven},
	},
	{
		ID:    "participation.regional.framework-followed",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.duty.6.a", "5.2.duty.7.a", "5.2.duty.7.b"},
		Title: "The team works in keeping with the framework, and reports how far it has got and whether it helps.",
		Fix:   "Compare the team's practice with the framework once a year, and report the result.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}},
		Check: Is{&FrameworkFollowedAndReported},
	},
	{
		ID:    "participation.regional.learning-supported",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.duty.6.c", "5.2.duty.6.d", "A.planning.7.a"},
		Title: "Colleagues learn about involvement, in courses and from one another.",
		Fix:   "Offer training, and make sharing practice a regular item when the team meets.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}},
		Check: Is{&LearningSupported},
	},
	{
		ID:    "participation.national.oversight-covers-involvement",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"3.5.principle.1.b", "5.1.hjog.1.a", "5.1.hjog.1.b"},
		Title: "National oversight is clear, and covers how involvement is built into commissioning.",
		Fix:   "Put involvement on the oversight group's agenda, and say who is accountable nationally.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}, Is{&ReviewNationalTeam}},
		Check: Is{&NationalOversightCoversInvolvement},
	},
	{
		ID:    "participation.national.advisory-group-works",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.1.advisory.1", "5.1.advisory.2", "5.1.advisory.3", "5.1.advisory.4.a", "5.1.advisory.4.b"},
		Title: "A national advisory group of users, organisations and commissioners spreads good practice and reports upward.",
		Fix:   "Set the group up with all three kinds of member, link it to the clinical reference group, and have it report to the oversight group.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}, Is{&ReviewNationalTeam}},
		Check: All{Is{&AdvisoryGroupMixed}, Is{&AdvisoryGroupLinked}, Is{&AdvisoryGroupSpreadsPractice}},
	},
	{
		ID:    "participation.national.plans-and-purchases-involve-people",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"4.text.4.b", "A.national.1", "A.national.2", "A.national.3", "A.national.4"},
		Title: "National priorities, plans, designs and purchases draw on what people say.",
		Fix:   "Use feedback and involvement when setting national priorities, plans, designs and purchases.",
		When:  All{In{ActBackOffice}, Is{&ReviewTeamWide}, Is{&ReviewNationalTeam}},
		Check: All{Is{&NationalPlansDrawOnPeople}, Is{&NationalBuyingInvolvesPeople}},
	},
}

// The questions that these rules ask.
var (
	ReviewTeamWide = Fact{
		ID:    "review.team-wide",
		Ask:   "Is this a check of how a whole team runs involvement, rather than of one plan?",
		Help:  "Asked only of back-office matters; no means that the questions about teams fall away.",
		Basis: []catalogue.ID{"5.2.region.1.a"},
	}

	ReviewNationalTeam = Fact{
		ID:    "review.national-team",
		Ask:   "Is the team being checked a national one?",
		Help:  "Answer no for a regional team.",
		Basis: []catalogue.ID{"3.5.principle.1.b"},
	}

	RegionalOverviewKept = Fact{
		ID:    "regional.overview-kept",
		Ask:   "Does the regional team keep an overview of involvement in all its services, with clear governance?",
		Help:  "Someone must be able to say whether involvement was enough in each service.",
		Basis: []catalogue.ID{"3.5.principle.1.a", "5.2.region.1.a", "5.2.region.3"},
	}

	RegionalPrioritiesActedOn = Fact{
		ID:    "regional.priorities-acted-on",
		Ask:   "Has the regional team set priorities for involvement, and is it acting on them?",
		Help:  "Priorities without progress are a no.",
		Basis: []catalogue.ID{"5.2.region.1.b", "5.2.region.1.c"},
	}

	RegionalAssuranceGiven = Fact{
		ID:    "regional.assurance-given",
		Ask:   "Does each oversight group meeting get the region's report on activity and progress in involving people?",
		Help:  "The lead director adds what the group asks for.",
		Basis: []catalogue.ID{"5.1.hjog.2.a", "5.1.hjog.2.b", "5.2.region.2"},
	}

	FrameworkFollowedAndReported = Fact{
		ID:    "framework.followed-and-reported",
		Ask:   "Does the team work in keeping with the framework, and report how far that has got?",
		Help:  "Report also whether the effort makes involvement stronger.",
		Basis: []catalogue.ID{"5.2.duty.6.a", "5.2.duty.7.a", "5.2.duty.7.b"},
	}

	LearningSupported = Fact{
		ID:    "learning.supported",
		Ask:   "Does the team support formal learning about involvement, and learning from one another?",
		Help:  "One way is to make it a regular item when the team meets.",
		Basis: []catalogue.ID{"5.2.duty.6.c", "5.2.duty.6.d", "A.planning.7.a"},
	}

	NationalOversightCoversInvolvement = Fact{
		ID:    "national.oversight-covers-involvement",
		Ask:   "Is national oversight clear, and does it cover how involvement is built into commissioning?",
		Help:  "The oversight group watches over commissioning as a whole and over involvement in it.",
		Basis: []catalogue.ID{"3.5.principle.1.b", "5.1.hjog.1.a", "5.1.hjog.1.b"},
	}

	AdvisoryGroupMixed = Fact{
		ID:    "advisory-group.mixed",
		Ask:   "Is there a national advisory group of people with lived experience, organisations and commissioners?",
		Help:  "All three kinds of member are wanted.",
		Basis: []catalogue.ID{"5.1.advisory.1", "5.1.advisory.3"},
	}

	AdvisoryGroupLinked = Fact{
		ID:    "advisory-group.linked",
		Ask:   "Is that group linked to the clinical reference group, and does it report to the oversight group?",
		Help:  "Both lines are wanted.",
		Basis: []catalogue.ID{"5.1.advisory.4.a", "5.1.advisory.4.b"},
	}

	AdvisoryGroupSpreadsPractice = Fact{
		ID:    "advisory-group.spreads-practice",
		Ask:   "Does that group find good and new practice, and spread it?",
		Help:  "Ask what it spread in the past year.",
		Basis: []catalogue.ID{"5.1.advisory.2"},
	}

	NationalPlansDrawOnPeople = Fact{
		ID:    "national.plans-draw-on-people",
		Ask:   "Do national priorities, plans and service designs draw on what people say?",
		Help:  "It concerns policy and programme staff too, where their work affects this commissioning.",
		Basis: []catalogue.ID{"A.national.1", "A.national.2", "A.national.3", "4.text.4.b"},
	}

	NationalBuyingInvolvesPeople = Fact{
		ID:    "national.buying-involves-people",
		Ask:   "Are people involved when services are bought nationally?",
		Help:  "The procurement rules name ways of doing it.",
		Basis: []catalogue.ID{"A.national.4"},
	}
)
