package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// insightRules say what is to be known of people's views before they are asked anew.
var insightRules = []Rule{
	{
		ID:    "participation.insight.known-insight-first",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"S.action.2.c", "A.planning.3", "B.text.1", "B.text.2", "E.pre.2"},
		Title: "What is already known is gathered and used before people are asked anything new.",
		Fix:   "Review existing feedback, complaints, reports and involvement routes, and ask people only what is still unknown.",
		When:  In{Planning, Procuring},
		Check: Is{&InsightReviewedFirst},
	},
	{
		ID:    "participation.insight.several-kinds",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"3.4.principle.1"},
		Title: "The plan rests on more than one kind of insight.",
		Fix:   "Add a source of another kind: complaints, reports, monitoring data, direct listening or evidence from other organisations.",
		When:  Always{},
		Check: AtLeast{2, []Expr{
			In{ComplaintsSources},
			In{ReportsSources},
			In{MonitoringSources},
			In{DirectListeningSources},
			In{StakeholderEvidenceSources},
		}},
	},
	{
		ID:    "participation.insight.inside-data-understood",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"B.text.4.a", "B.text.4.b"},
		Title: "Where data come from inside the setting, it is known who collected them and how.",
		Fix:   "Find out who gathered each set of data from inside, and by what method, and note it beside the findings.",
		When:  In{FromInsideSources},
		Check: Is{&InsightOriginKnown},
	},
	{
		ID:    "participation.insight.free-to-speak",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"B.text.5.a", "B.text.5.b", "D1.principle.5.b", "D9.principle.5.b"},
		Title: "People can speak to someone independent, without fear of what may follow.",
		Fix:   "Have someone outside the provider and the setting do the listening, and tell people how they are protected.",
		When:  Always{},
		Check: Is{&PeopleSpeakFreely},
	},
	{
		ID:    "participation.insight.whole-pathway",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"2.1.text.6"},
		Title: "The insight covers the pathway as a whole, not this service alone.",
		Fix:   "Add insight from the services that people come from and go on to.",
		When:  In{Planning},
		Check: Is{&InsightWholePathway},
	},
}

// The questions that these rules ask.
var (
	InsightReviewedFirst = Fact{
		ID:    "insight.reviewed-first",
		Ask:   "Was existing feedback and insight reviewed, and used, before people were asked anything new?",
		Help:  "Local, regional and national sources all count; people tire of being asked the same thing.",
		Basis: []catalogue.ID{"S.action.2.c", "A.planning.3", "B.text.1", "B.text.2", "E.pre.2"},
	}

	InsightOriginKnown = Fact{
		ID:    "insight.origin-known",
		Ask:   "For data gathered inside the setting, is it known who collected them and how?",
		Help:  "Answers given to those who hold power over someone may be guarded.",
		Basis: []catalogue.ID{"B.text.4.a", "B.text.4.b"},
	}

	PeopleSpeakFreely = Fact{
		ID:    "people.speak-freely",
		Ask:   "Can people speak to someone independent of provider and setting, without fear of consequences?",
		Help:  "Independence and safety from reprisal both have to hold for a yes.",
		Basis: []catalogue.ID{"B.text.5.a", "B.text.5.b", "D1.principle.5.b", "D9.principle.5.b"},
	}

	InsightWholePathway = Fact{
		ID:    "insight.whole-pathway",
		Ask:   "Does the insight cover the services people come from and go on to, as well as this one?",
		Help:  "Answer yes if no other service is linked with this one, and note why.",
		Basis: []catalogue.ID{"2.1.text.6"},
	}
)
