package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// custodyRules hold in prisons and in mother and baby units.
var custodyRules = []Rule{
	{
		ID:    "settings.custody.recent-leavers",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"3.1.principle.1.a", "D1.principle.2", "D11.tip.4.a"},
		Title: "People who left custody recently are heard as well.",
		Fix:   "Reach people after release, for instance through charities that work inside and outside.",
		When:  In{Prison, MBU},
		Check: Is{&PeopleRecentLeavers},
		Overrides: []Override{
			{"participation.people.recent-experience", "in prisons and mother and baby units, recent experience means people lately released, beside those still held"},
		},
	},
	{
		ID:    "settings.custody.peers-lead",
		Force: May, Principle: Experience,
		Basis: []catalogue.ID{"D1.tip.4", "D11.tip.3"},
		Title: "People who have been in custody help to run the work as peers.",
		Fix:   "Work with peer researchers, or with people who have left custody, to run sessions.",
		When:  In{Prison, MBU},
		Check: In{MethodPeerFacilitation, MethodPeerResearch, MethodUserLedWorkshop},
	},
}

// The question that these rules ask.
var (
	PeopleRecentLeavers = Fact{
		ID:    "people.recent-leavers",
		Ask:   "Are people heard who left custody recently?",
		Help:  "Hindsight shows what worked; the plan says what it counts as recent.",
		Basis: []catalogue.ID{"3.1.principle.1.a", "D1.principle.2", "D11.tip.4.a"},
	}
)

// mbuRules hold in mother and baby units. Numbers there are small: every woman is invited, and no
// sample is asked for.
var mbuRules = []Rule{
	{
		ID:    "settings.mbu.widest-mix",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"D11.principle.4.b"},
		Title: "Women in the unit are involved as widely as possible, so that one voice does not stand for all.",
		Fix:   "Invite every woman in the unit, in more than one way, and report with the small number in mind.",
		When:  In{MBU},
		Check: Is{&UnitWidestMix},
	},
	{
		ID:    "settings.mbu.gentle-sessions",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D11.principle.2.b"},
		Title: "Sessions are gentle, and allow for the strain of pregnancy and new motherhood.",
		Fix:   "Keep sessions short and calm, with the baby welcome and someone to turn to.",
		When:  In{MBU, Perinatal},
		Check: Is{&SessionGentle},
	},
	{
		ID:    "settings.mbu.trusted-go-betweens",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D11.tip.2.a"},
		Title: "A charity that the women know acts as go-between.",
		Fix:   "Ask a charity that works with mothers in custody to help.",
		When:  In{MBU},
		Check: In{PartnerPerinatalCharities},
	},
}

// The questions that these rules ask.
var (
	UnitWidestMix = Fact{
		ID:    "unit.widest-mix",
		Ask:   "Is every woman in the unit invited, so that one voice does not stand for all?",
		Help:  "With so few, results should be read with care and never published in detail.",
		Basis: []catalogue.ID{"D11.principle.4.b"},
	}

	SessionGentle = Fact{
		ID:    "session.gentle",
		Ask:   "Are sessions run gently, with the strain of pregnancy and new motherhood in mind?",
		Help:  "Feeding, sleep and anxiety all matter.",
		Basis: []catalogue.ID{"D11.principle.2.b"},
	}
)
