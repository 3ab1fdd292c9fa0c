package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// minorityEthnicRules hold where people from minority ethnic communities are meant.
var minorityEthnicRules = []Rule{
	{
		ID:    "settings.minority-ethnic.not-one-group",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D4.principle.2"},
		Title: "The plan does not treat minority ethnic people as one group.",
		Fix:   "Name the communities meant, and those within them who are overlooked twice, such as women or children.",
		When:  In{BAME},
		Check: Is{&CommunitiesToldApart},
	},
	{
		ID:    "settings.minority-ethnic.culturally-competent-staff",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D4.principle.4.b", "D4.tip.4.a", "D4.tip.4.b"},
		Title: "Those who run activities know the cultures concerned and can handle differing voices.",
		Fix:   "Train those who run sessions, or choose people who have the skill.",
		When:  In{BAME},
		Check: Is{&StaffCulturallyCompetent},
	},
	{
		ID:    "settings.minority-ethnic.led-partners",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D4.tip.1.a", "D4.tip.1.b"},
		Title: "Local and national organisations led by minority ethnic people are partners.",
		Fix:   "Invite one that is local and one that is national.",
		When:  In{BAME},
		Check: All{In{PartnerBAMELedLocal}, In{PartnerBAMELedNational}},
	},
	{
		ID:    "settings.minority-ethnic.formats-and-languages",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D4.tip.3.a", "D4.tip.3.b"},
		Title: "Information comes in several formats and languages.",
		Fix:   "Ask which languages and formats are wanted, and provide them.",
		When:  In{BAME},
		Check: Is{&InformationFormatsAndLanguages},
	},
	{
		ID:    "settings.minority-ethnic.peers-of-like-background",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D4.tip.5"},
		Title: "Peer researchers of a similar background help people to speak openly.",
		Fix:   "Recruit peer researchers from the communities meant.",
		When:  In{BAME},
		Check: All{In{MethodPeerResearch}, Is{&PeersLikeBackground}},
	},
	{
		ID:    "settings.minority-ethnic.creative-work",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D4.tip.6"},
		Title: "Creative work gives room for difficult subjects.",
		Fix:   "Add an arts or other creative session.",
		When:  In{BAME},
		Check: In{MakingMethods},
	},
}

// The questions that these rules ask.
var (
	CommunitiesToldApart = Fact{
		ID:    "communities.told-apart",
		Ask:   "Does the plan tell apart the different communities meant, and those overlooked within them?",
		Help:  "Women, children and smaller cultural groups are examples.",
		Basis: []catalogue.ID{"D4.principle.2"},
	}

	StaffCulturallyCompetent = Fact{
		ID:    "staff.culturally-competent",
		Ask:   "Are those who run activities trained in cultural awareness, and able to handle differing voices in a group?",
		Help:  "Both halves matter.",
		Basis: []catalogue.ID{"D4.principle.4.b", "D4.tip.4.a", "D4.tip.4.b"},
	}

	InformationFormatsAndLanguages = Fact{
		ID:    "information.formats-and-languages",
		Ask:   "Is information offered in several formats and languages?",
		Help:  "Ask the communities which.",
		Basis: []catalogue.ID{"D4.tip.3.a", "D4.tip.3.b"},
	}

	PeersLikeBackground = Fact{
		ID:    "peers.like-background",
		Ask:   "Do peer researchers share a cultural background with those they speak to?",
		Help:  "Let people choose, where they can.",
		Basis: []catalogue.ID{"D4.tip.5"},
	}
)
