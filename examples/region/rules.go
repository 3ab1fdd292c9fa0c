package main

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
)

// Two questions of the region's own. Every id stands under its name.
var (
	forumVisited = Fact{
		ID:    "north-west.forum-visited",
		Ask:   "Has the regional forum visited the place that the plan is about?",
		Help:  "A visit in the last twelve months counts.",
		Basis: []catalogue.ID{"north-west.policy.1"},
	}
	summaryPosted = Fact{
		ID:    "north-west.summary-posted",
		Ask:   "Is a one-page summary posted where people will see it?",
		Help:  "On the landings, say, and in the waiting room.",
		Basis: []catalogue.ID{"north-west.policy.2"},
	}
)

// northWest is what an imaginary region asks beside the library's own rules. It reads its own facts
// and the library's, and rests on its own policy and on the framework.
var northWest = framework.Extension{
	Name:  "north-west",
	Facts: []*Fact{&forumVisited, &summaryPosted},
	Rules: []Rule{
		{
			ID: "north-west.forum.visits-first", Force: Should, Principle: Experience,
			Basis: []catalogue.ID{"S.action.4", "north-west.policy.1"},
			Title: "The regional forum visits a place before it advises on it.",
			Fix:   "Arrange a visit with the place and the forum.",
			When:  In{Prison, YOI},
			Check: Is{&forumVisited},
		},
		{
			ID: "north-west.summary.posted", Force: May, Principle: Transparency,
			Basis: []catalogue.ID{"north-west.policy.2"},
			Title: "A change of hours is summed up on one page where people will see it.",
			Fix:   "Write the page with people who use the service, and post it.",
			When:  Is{&section13q.ImpactHours},
			Check: Is{&summaryPosted},
		},
	},
	Prompts: []Prompt{{
		Statement: "north-west.policy.3",
		Ask:       "Would the forum say that it was listened to?",
		Why:       "Only the forum can say.",
		When:      Is{&forumVisited},
	}},
}
