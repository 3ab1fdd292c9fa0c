package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/principles"
)

// prisonRules hold in prisons alone.
var prisonRules = []Rule{
	{
		ID:    "settings.prison.profile-reflected",
		Force: Must, Principle: Diversity,
		Basis: []catalogue.ID{"D1.principle.3.a", "D1.principle.3.b", "D1.principle.3.c", "D1.principle.3.d"},
		Title: "The plan reflects this prison: who is held, its culture, its regime, and who provides services there.",
		Fix:   "Describe the prison's population, culture, regime and providers, and fit the plan to them.",
		When:  In{Prison},
		Check: Is{&PrisonProfileReflected},
	},
	{
		ID:    "settings.prison.staff-presence",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D1.tip.7.b", "E.mid.1.b"},
		Title: "People can speak without healthcare staff in the room, or the plan says why not.",
		Fix:   "Let someone independent run the session, or say why staff have to be present.",
		When:  In{Prison},
		Check: Any{Is{&principles.SessionHealthcareStaffAbsent}, Is{&principles.SessionStaffPresenceJustified}},
	},
	{
		ID:    "settings.prison.critics-protected",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D1.tip.8"},
		Title: "Providers cannot tell from what they are given who was critical.",
		Fix:   "Pass on themes, not quotations that point to a person, and leave out very small groups.",
		When:  All{In{Prison}, In{Monitoring}},
		Check: Is{&FeedbackCriticsProtected},
	},
	{
		ID:    "settings.prison.existing-group-sound",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"D1.tip.3.a", "D1.tip.3.b"},
		Title: "An existing prison council or forum may be used, once it has been checked against the principles.",
		Fix:   "Check who sits on it, how they were chosen and whether they speak freely, before relying on it.",
		When:  All{In{Prison}, In{MethodExistingForum}},
		Check: Is{&ForumMeetsPrinciples},
	},
	{
		ID:    "settings.prison.friends-and-family-reworded",
		Force: May, Principle: Outcomes,
		Basis: []catalogue.ID{"D1.tip.9.b"},
		Title: "If the friends and family test is used in prison, it is reworded for custody.",
		Fix:   "Reword the question so that it makes sense to someone in custody.",
		When:  All{In{Prison}, In{MethodFriendsAndFamilyTest}},
		Check: Is{&FriendsAndFamilyReworded},
	},
	{
		ID:    "settings.prison.minimum-activities",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.duty.4.a", "A.procuring.2", "D1.tip.6.a"},
		Title: "Specification and contract oblige providers to carry out an agreed minimum of patient involvement.",
		Fix:   "Agree a minimum set of activities, and require it of each provider.",
		When:  All{In{Prison}, In{Procuring, Monitoring}},
		Check: Is{&ContractMinimumActivities},
		Overrides: []Override{
			{"participation.procurement.expectations-written", "in prisons, naming what is expected is not enough: an agreed minimum has to be required"},
		},
	},
}

// The questions that these rules ask.
var (
	PrisonProfileReflected = Fact{
		ID:    "prison.profile-reflected",
		Ask:   "Does the plan reflect who is held in this prison, its culture and regime, and who provides services?",
		Help:  "Two prisons of one category can be quite unlike.",
		Basis: []catalogue.ID{"D1.principle.3.a", "D1.principle.3.b", "D1.principle.3.c", "D1.principle.3.d"},
	}

	FeedbackCriticsProtected = Fact{
		ID:    "feedback.critics-protected",
		Ask:   "Is feedback passed to providers in a way that cannot reveal who was critical?",
		Help:  "A date, a wing or a turn of phrase can be enough to identify someone.",
		Basis: []catalogue.ID{"D1.tip.8"},
	}

	ForumMeetsPrinciples = Fact{
		ID:    "forum.meets-principles",
		Ask:   "Has the existing council or forum been checked against the principles of involvement?",
		Help:  "Independence, diversity and openness matter most.",
		Basis: []catalogue.ID{"D1.tip.3.a", "D1.tip.3.b"},
	}

	FriendsAndFamilyReworded = Fact{
		ID:    "friends-and-family.reworded",
		Ask:   "Has the friends and family test been reworded for people in custody?",
		Help:  "Ask, for instance, about recommending the service to someone close who was held there.",
		Basis: []catalogue.ID{"D1.tip.9.b"},
	}

	ContractMinimumActivities = Fact{
		ID:    "contract.minimum-activities",
		Ask:   "Do specification and contract oblige the prison's health provider to carry out an agreed minimum of involvement?",
		Help:  "How it gathers feedback may differ from place to place.",
		Basis: []catalogue.ID{"5.2.duty.4.a", "A.procuring.2", "D1.tip.6.a"},
	}
)
