package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// liaisonDiversionRules hold in liaison and diversion.
var liaisonDiversionRules = []Rule{
	{
		ID:    "settings.liaison-diversion.both-kinds-of-experience",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D3.principle.3.a", "D3.principle.3.b"},
		Title: "Those with lived experience have known both the justice system and a vulnerability.",
		Fix:   "Look for people who have known both.",
		When:  In{LiaisonDiversion},
		Check: Is{&PeopleJusticeAndVulnerability},
	},
	{
		ID:    "settings.liaison-diversion.inside-and-outside-knowledge",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D3.principle.4.b", "LD.check.4"},
		Title: "Both people who know liaison and diversion and users of other services are heard.",
		Fix:   "Invite people who have used liaison and diversion, and people from related services.",
		When:  In{LiaisonDiversion},
		Check: Is{&PeopleFromThisAndOtherServices},
	},
	{
		ID:    "settings.liaison-diversion.after-the-crisis",
		Force: May, Principle: Equity,
		Basis: []catalogue.ID{"D3.tip.1.b", "D3.tip.1.c", "D3.tip.4.b", "LD.short.4.a", "LD.short.4.b"},
		Title: "People can give their views after first contact, once any crisis has passed.",
		Fix:   "Arrange to ask people later, and agree in writing with partner services who will ask.",
		When:  In{LiaisonDiversion, PoliceCustody},
		Check: Is{&TimingAfterCrisis},
	},
	{
		ID:    "settings.liaison-diversion.group-beside-the-board",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"D3.tip.2.a", "D3.tip.2.b"},
		Title: "A lived-experience group runs beside the board, with a clear line between the two.",
		Fix:   "Consider such a group, and write down how it and the board hear from each other.",
		When:  In{LiaisonDiversion},
		Check: All{In{MethodLivedExperienceGroup}, Is{&GroupLinkedToBoard}},
	},
	{
		ID:    "settings.liaison-diversion.at-least-two-members",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D3.tip.3.a", "LD.board.5.a"},
		Title: "Any board or group that people with lived experience join has at least two of them at all times.",
		Fix:   "Recruit a second member, and line up the next.",
		When: All{
			In{LiaisonDiversion},
			In{MethodGovernanceSeat, MethodRecruitmentPanel, MethodBidEvaluation, MethodQualityAssuranceTeam, MethodContractMeetingSeat},
		},
		Check: Is{&GroupTwoMembers},
	},
	{
		ID:    "settings.liaison-diversion.not-friends-and-family",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"D3.tip.4.a"},
		Title: "The friends and family test is not relied on.",
		Fix:   "Replace it by something that suits people in the justice system, asked later.",
		When:  In{LiaisonDiversion},
		Check: Not{In{MethodFriendsAndFamilyTest}},
	},
	{
		ID:    "settings.liaison-diversion.community-groups-listen",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D3.tip.5.a", "D3.tip.5.b"},
		Title: "Voluntary and user groups gather the feedback and lead the consultations.",
		Fix:   "Engage a voluntary or user group to do the asking.",
		When:  In{LiaisonDiversion},
		Check: Is{&ListeningByCommunityGroups},
	},
	{
		ID:    "settings.liaison-diversion.lived-experience-in-delivery",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D3.principle.1.b"},
		Title: "People with lived experience have a part in delivering the service.",
		Fix:   "Find roles for people with lived experience in the service itself.",
		When:  All{In{LiaisonDiversion}, In{Monitoring}},
		Check: Is{&DeliveryLivedExperience},
	},
}

// The questions that these rules ask.
var (
	PeopleJusticeAndVulnerability = Fact{
		ID:    "people.justice-and-vulnerability",
		Ask:   "Have those with lived experience known both the justice system and a vulnerability?",
		Help:  "Vulnerability means mental ill health, a learning disability, a problem with drugs or alcohol, a brain injury and the like.",
		Basis: []catalogue.ID{"D3.principle.3.a", "D3.principle.3.b"},
	}

	PeopleFromThisAndOtherServices = Fact{
		ID:    "people.from-this-and-other-services",
		Ask:   "Are users of other services heard, as well as people who know liaison and diversion?",
		Help:  "Those with the same vulnerabilities who never met the service add insight.",
		Basis: []catalogue.ID{"D3.principle.4.b", "LD.check.4"},
	}

	TimingAfterCrisis = Fact{
		ID:    "timing.after-crisis",
		Ask:   "Can people give their views later, when first contact is over and any crisis has passed?",
		Help:  "For some, that means after the case has ended.",
		Basis: []catalogue.ID{"D3.tip.1.b", "D3.tip.1.c", "D3.tip.4.b", "LD.short.4.a", "LD.short.4.b"},
	}

	GroupLinkedToBoard = Fact{
		ID:    "group.linked-to-board",
		Ask:   "Is it clear how the lived-experience group and the board hear from each other?",
		Help:  "Shared papers and a standing item are one way.",
		Basis: []catalogue.ID{"D3.tip.2.a", "D3.tip.2.b"},
	}

	GroupTwoMembers = Fact{
		ID:    "group.two-members",
		Ask:   "Are there at least two people with lived experience on each board or group they join, at all times?",
		Help:  "One alone is easily lost in the room.",
		Basis: []catalogue.ID{"D3.tip.3.a", "LD.board.5.a"},
	}

	ListeningByCommunityGroups = Fact{
		ID:    "listening.by-community-groups",
		Ask:   "Do voluntary or user groups gather the feedback and lead the consultations?",
		Help:  "They may do so together with the service.",
		Basis: []catalogue.ID{"D3.tip.5.a", "D3.tip.5.b"},
	}

	DeliveryLivedExperience = Fact{
		ID:    "delivery.lived-experience",
		Ask:   "Do people with lived experience have a part in delivering the service?",
		Help:  "Peer supporters are an example.",
		Basis: []catalogue.ID{"D3.principle.1.b"},
	}
)
