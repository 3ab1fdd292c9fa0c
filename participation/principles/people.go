package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// peopleRules say who is heard: a varied group with recent experience, the least heard among them.
var peopleRules = []Rule{
	{
		ID:    "participation.people.varied",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"1.purpose.1", "2.2.text.2.a", "3.1.principle.1.a", "3.2.principle.2.a", "3.2.principle.2.c", "E.better.2", "LD.represent.2.b", "LD.check.3.a", "LD.check.3.b"},
		Title: "Those involved differ in age, background and experience, and include people with protected characteristics.",
		Fix:   "Compare those taking part with those who use the service, and invite those who are missing.",
		When:  Always{},
		Check: Is{&PeopleVaried},
	},
	{
		ID:    "participation.people.least-heard-reached",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"2.2.text.2.b", "2.2.text.5.a", "3.2.principle.2.b", "3.2.principle.5", "4.1.barrier.5.c", "D4.tip.2", "D10.tip.6.c"},
		Title: "The plan reaches people whose voices are rarely heard and people in the worst health.",
		Fix:   "Name the groups least heard and with the poorest health here, and plan how to reach each.",
		When:  Always{},
		Check: Is{&PeopleLeastHeardReached},
	},
	{
		ID:    "participation.people.recent-experience",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"3.1.principle.1.a", "3.1.principle.2", "D3.principle.4.a", "F.tip.2"},
		Title: "Those involved include people with recent, first-hand experience of these services.",
		Fix:   "Invite people whose own experience is recent, and say in the plan what recent means.",
		When: Any{
			Not{In{Prison, MBU}},
			In{SecureChildrenSettings, ImmigrationSettings, SARC, LiaisonDiversion, PoliceCustody, Community, PublicHealthSecure},
		},
		Check: Is{&PeopleRecentExperience},
	},
	{
		ID:    "participation.people.open-to-all",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"3.3.principle.1", "3.3.principle.5.a", "3.3.principle.5.c", "3.3.principle.5.e", "D4.principle.4.c", "D7.principle.3.c", "D8.principle.6.d", "D10.tip.6.b"},
		Title: "Everyone who wishes to take part can, whatever their culture, religion or access needs.",
		Fix:   "Remove whatever shuts people out: place, time, custom, equipment or access.",
		When:  Always{},
		Check: Is{&OpportunityOpenToAll},
	},
	{
		ID:    "participation.people.barriers-lowered",
		Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"3.2.principle.1.c", "3.3.principle.2.a", "3.3.principle.2.b", "4.1.barrier.5.a"},
		Title: "The barriers these people face are named, each with a way to lower it.",
		Fix:   "Go through the list of barriers, mark those that apply, and plan against each.",
		When:  Always{},
		Check: Is{&BarriersPlannedFor},
	},
}

// The questions that these rules ask.
var (
	PeopleVaried = Fact{
		ID:    "people.varied",
		Ask:   "Do those involved differ in age, background and experience, including people with protected characteristics?",
		Help:  "Protected characteristics are those of the Equality Act 2010, such as age, disability, race and religion.",
		Basis: []catalogue.ID{"1.purpose.1", "2.2.text.2.a", "3.1.principle.1.a", "3.2.principle.2.a", "3.2.principle.2.c", "E.better.2", "LD.represent.2.b", "LD.check.3.a", "LD.check.3.b"},
	}

	PeopleLeastHeardReached = Fact{
		ID:    "people.least-heard-reached",
		Ask:   "Does the plan reach people seldom heard and those who fare worst in health?",
		Help:  "Groups differ from place to place; ask partners who is missing.",
		Basis: []catalogue.ID{"2.2.text.2.b", "2.2.text.5.a", "3.2.principle.2.b", "3.2.principle.5", "4.1.barrier.5.c", "D4.tip.2", "D10.tip.6.c"},
	}

	PeopleRecentExperience = Fact{
		ID:    "people.recent-experience",
		Ask:   "Do those involved have first-hand experience of such services, recent enough by the plan's own measure?",
		Help:  "The framework sets no number of months, so the plan should say what it takes as recent.",
		Basis: []catalogue.ID{"3.1.principle.1.a", "3.1.principle.2", "D3.principle.4.a", "F.tip.2"},
	}

	OpportunityOpenToAll = Fact{
		ID:    "opportunity.open-to-all",
		Ask:   "Can everyone who wants to take part do so, whatever their culture, religion or access needs?",
		Help:  "Think of prayer times, diet, step-free rooms, hearing loops, and who else is in the room.",
		Basis: []catalogue.ID{"3.3.principle.1", "3.3.principle.5.a", "3.3.principle.5.c", "3.3.principle.5.e", "D4.principle.4.c", "D7.principle.3.c", "D8.principle.6.d", "D10.tip.6.b"},
	}

	BarriersPlannedFor = Fact{
		ID:    "barriers.planned-for",
		Ask:   "Does the plan name the barriers these people face, and how each will be lowered?",
		Help:  "The vocabulary's list of barriers is a place to start.",
		Basis: []catalogue.ID{"3.2.principle.1.c", "3.3.principle.2.a", "3.3.principle.2.b", "4.1.barrier.5.a"},
	}
)
