package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// acrossRules are shared by several settings and groups: trust, confidence, and a say in services
// and in one's own care. Where the rights of some bind more strongly, under settings.rights, the two
// rules stand together, on one question.
var acrossRules = []Rule{
	{
		ID:    "settings.across.mistrust-planned-for",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D1.principle.4.b", "D9.principle.4.b", "D10.principle.9.b"},
		Title: "The plan allows for people's distrust of those in authority.",
		Fix:   "Say how trust will be built: who asks, where, in whose company, and how often.",
		When:  In{Prison, ImmigrationSettings, FamiliesCarers},
		Check: Is{&MistrustPlannedFor},
	},
	{
		ID:    "settings.across.confidentiality-kept",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D1.principle.5.c", "D6.tip.6.b", "D7.tip.1.a", "D7.tip.1.b", "D8.tip.2.a", "D8.tip.2.b", "D9.principle.5.d", "D10.principle.5.a"},
		Title: "What people say, and what happened to them, stays confidential unless they agree to share it.",
		Fix:   "Share nothing that identifies a person or an offence against them without that person's agreement.",
		When:  In{Prison, ImmigrationSettings, SARC, SurvivorsPeople, FamiliesCarers},
		Check: Is{&ConfidentialityKept},
	},
	{
		ID:    "settings.secure.mirrors-those-held",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D1.principle.6.a", "D9.principle.6.a", "D9.tip.1.b"},
		Title: "Those taking part mirror those held, quieter people and smaller groups among them.",
		Fix:   "Compare participants with those held, and seek out those who do not come forward, women and children included where they are held.",
		When:  In{Prison, ImmigrationSettings},
		Check: Is{&PeopleMirrorThoseHeld},
	},
	{
		ID:    "settings.across.existing-groups-used",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D2.tip.4.b", "D5.tip.1", "D9.tip.4"},
		Title: "Councils, forums and groups that already run there are used.",
		Fix:   "Ask what groups exist, and work through them.",
		When:  In{SecureChildrenSettings, ImmigrationSettings, Older},
		Check: In{MethodExistingForum},
	},
	{
		ID:    "settings.rights.say-in-services",
		Force: Must, Principle: Experience,
		Basis: []catalogue.ID{"D1.principle.1.b", "D4.principle.1.b", "D11.principle.1.b"},
		Title: "People exercise their right to a say in how the services they use are designed and improved.",
		Fix:   "Give present users a say before anything is settled.",
		When:  In{Prison, MBU, BAME},
		Check: Is{&PeoplePresentUsersHaveSay},
	},
	{
		ID:    "settings.across.say-in-services",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D2.principle.1.b", "D5.tip.2.b", "D9.principle.1.b"},
		Title: "Young people and others detained, and older people, have a say in how the service they use is designed and improved.",
		Fix:   "Give those who use the service now a say, and ask what they need instead of assuming it.",
		When:  In{SecureChildrenSettings, ImmigrationSettings, Older},
		Check: Is{&PeoplePresentUsersHaveSay},
	},
	{
		ID:    "settings.rights.part-in-own-care",
		Force: Must, Principle: Experience,
		Basis: []catalogue.ID{"D1.principle.1.a", "D4.principle.1.a", "D11.principle.1.a"},
		Title: "People exercise their right to take part in decisions about their own care.",
		Fix:   "Ask the provider to show how people share in decisions on their own care.",
		When:  All{In{Prison, MBU, BAME}, In{Monitoring, ActIndividualCare}},
		Check: Is{&CareDecisionsShared},
	},
	{
		ID:    "settings.secure.part-in-own-care",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D2.principle.1.a", "D9.principle.1.a"},
		Title: "Young people and others detained take part in decisions about their own care.",
		Fix:   "Ask the provider to show how those detained share in decisions on their care.",
		When:  All{In{SecureChildrenSettings, ImmigrationSettings}, In{Monitoring, ActIndividualCare}},
		Check: Is{&CareDecisionsShared},
	},
}

// The questions that these rules ask.
var (
	MistrustPlannedFor = Fact{
		ID:    "mistrust.planned-for",
		Ask:   "Does the plan allow for people's distrust of those in authority?",
		Help:  "People back in custody, people detained and families may all be wary.",
		Basis: []catalogue.ID{"D1.principle.4.b", "D9.principle.4.b", "D10.principle.9.b"},
	}

	ConfidentialityKept = Fact{
		ID:    "confidentiality.kept",
		Ask:   "Is what people say kept confidential, and shared only if they agree?",
		Help:  "Tell people beforehand of any limit, such as a risk of harm.",
		Basis: []catalogue.ID{"D1.principle.5.c", "D6.tip.6.b", "D7.tip.1.a", "D7.tip.1.b", "D8.tip.2.a", "D8.tip.2.b", "D9.principle.5.d", "D10.principle.5.a"},
	}

	PeopleMirrorThoseHeld = Fact{
		ID:    "people.mirror-those-held",
		Ask:   "Do those taking part mirror all who are held, quieter people and smaller groups among them?",
		Help:  "The confident and compliant come forward first.",
		Basis: []catalogue.ID{"D1.principle.6.a", "D9.principle.6.a", "D9.tip.1.b"},
	}

	PeoplePresentUsersHaveSay = Fact{
		ID:    "people.present-users-have-say",
		Ask:   "Do people who use the service now have a say in how it is designed and improved?",
		Help:  "Being surveyed after the decision is not a say.",
		Basis: []catalogue.ID{"D1.principle.1.b", "D2.principle.1.b", "D2.principle.9.a", "D2.principle.9.b", "D2.principle.9.c", "D4.principle.1.b", "D5.tip.2.b", "D9.principle.1.b", "D11.principle.1.b"},
	}

	CareDecisionsShared = Fact{
		ID:    "care.decisions-shared",
		Ask:   "Do people take part in decisions about their own care?",
		Help:  "This is about each person's care, beside any part in shaping services.",
		Basis: []catalogue.ID{"D1.principle.1.a", "D2.principle.1.a", "D4.principle.1.a", "D9.principle.1.a", "D11.principle.1.a"},
	}
)

// acrossCareRules are shared by the secure settings for children and by older people.
var acrossCareRules = []Rule{
	{
		ID:    "settings.across.services-join-up",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"D2.principle.5.a", "D2.principle.5.b", "D5.principle.3"},
		Title: "Health, wellbeing and care services plan and communicate together.",
		Fix:   "Ask the provider to show joint plans and joint meetings.",
		When:  All{In{SecureChildrenSettings, Older}, In{Monitoring}},
		Check: Is{&CareServicesJoinUp},
	},
}

// The question that this rule asks.
var (
	CareServicesJoinUp = Fact{
		ID:    "care.services-join-up",
		Ask:   "Do health, wellbeing and care services plan and communicate together?",
		Help:  "It matters most for young people and for older people in custody.",
		Basis: []catalogue.ID{"D2.principle.5.a", "D2.principle.5.b", "D5.principle.3"},
	}
)
