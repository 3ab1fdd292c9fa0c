package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// olderRules hold where older people are meant.
var olderRules = []Rule{
	{
		ID:    "settings.older.needs-considered",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D5.principle.1.a", "D5.principle.1.b"},
		Title: "Older people's own health needs are considered in designing and delivering services.",
		Fix:   "Set out older people's needs, and what the service does about each.",
		When:  In{Older},
		Check: Is{&OlderNeedsConsidered},
	},
	{
		ID:    "settings.older.own-route",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D5.principle.2.b"},
		Title: "Older people have a formal consultation route of their own.",
		Fix:   "Set up a regular forum or other route only for older people.",
		When:  In{Older},
		Check: Is{&OlderOwnRoute},
	},
}

// The questions that these rules ask.
var (
	OlderNeedsConsidered = Fact{
		ID:    "older.needs-considered",
		Ask:   "Are older people's own health needs considered in designing and delivering the service?",
		Help:  "In custody, older usually means 50 and over.",
		Basis: []catalogue.ID{"D5.principle.1.a", "D5.principle.1.b"},
	}

	OlderOwnRoute = Fact{
		ID:    "older.own-route",
		Ask:   "Do older people have a formal consultation route of their own?",
		Help:  "Low confidence or failing memory silences people in mixed groups.",
		Basis: []catalogue.ID{"D5.principle.2.b"},
	}
)
