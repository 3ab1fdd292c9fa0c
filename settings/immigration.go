package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// immigrationRules hold in immigration removal centres and short-term holding facilities.
var immigrationRules = []Rule{
	{
		ID:    "settings.immigration.independent-go-betweens",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D9.principle.5.b", "D9.tip.5"},
		Title: "Independent go-betweens, such as volunteers or charities, help to gather views.",
		Fix:   "Ask a visitors' group, charity or other independent body to help.",
		When:  In{ImmigrationSettings},
		Check: In{IndependentPartners},
	},
	{
		ID:    "settings.immigration.listening-continues",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D9.principle.10.a"},
		Title: "There is a steady way of hearing people who are detained, not a single exercise.",
		Fix:   "Set up a way of listening that goes on although people leave quickly.",
		When:  In{ImmigrationSettings},
		Check: Is{&ListeningContinues},
	},
	{
		ID:    "settings.immigration.complaints-and-scrutiny-used",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"D9.tip.6.d", "D9.tip.7"},
		Title: "Complaints data and the findings of independent scrutiny are used.",
		Fix:   "Read the complaints data and the latest inspection and monitoring reports.",
		When:  In{ImmigrationSettings},
		Check: All{In{ComplaintsSources}, In{SourceCQCReports, SourceHMIPReports, SourceIMBData}},
	},
	{
		ID:    "settings.immigration.care-equal-to-nhs",
		Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"D9.context.3.b"},
		Title: "People who are detained have the range and quality of care that NHS patients have.",
		Fix:   "Write the equal standard into the specification, and check it.",
		When:  All{In{ImmigrationSettings}, In{Procuring, Monitoring}},
		Check: Is{&CareEqualToNHS},
	},
	{
		ID:    "settings.immigration.care-continues",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"D9.context.4.e"},
		Title: "Care goes on when someone who is detained is moved or released.",
		Fix:   "Agree how records, medicines and appointments follow the person.",
		When:  All{In{ImmigrationSettings}, In{Procuring, Monitoring}},
		Check: Is{&CareContinuesAfterLeaving},
	},
}

// The questions that these rules ask.
var (
	ListeningContinues = Fact{
		ID:    "listening.continues",
		Ask:   "Is there a steady, continuing way of hearing from people detained there?",
		Help:  "Turnover is quick, so one exercise soon goes stale.",
		Basis: []catalogue.ID{"D9.principle.10.a"},
	}

	CareEqualToNHS = Fact{
		ID:    "care.equal-to-nhs",
		Ask:   "Is care for people detained there equal in range and quality to what the NHS gives anyone?",
		Help:  "The national operating standard requires it.",
		Basis: []catalogue.ID{"D9.context.3.b"},
	}
)
