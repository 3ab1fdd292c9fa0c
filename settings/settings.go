// Package settings holds the rules that bear on one kind of setting or on one group of people:
// places that hold people, prisons, secure settings for children, families, survivors and others.
// A file holds a table of rules and, beside it, the questions that its rules are the first to
// ask. A rule that a more general one steps aside for names it under Overrides. Guidance returns
// what else a planner should read about a setting or a group.
package settings

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
)

// Rules returns the rules of this package in the order in which reports show them.
func Rules() []Rule {
	return slices.Concat(
		secureRules, acrossRules, prisonRules, custodyRules, mbuRules, youngPeopleRules, acrossCareRules,
		familyRules, immigrationRules, liaisonDiversionRules, minorityEthnicRules, olderRules, survivorRules,
	)
}

// Prompts lists the statements about one setting or group that no rule can test.
var Prompts = []Prompt{
	{
		Statement: "D1.tip.6.c",
		Ask:       "In decisions about this service, do people's experiences weigh no less than safety and effectiveness?",
		Why:       "Whether experience weighs as much as the other parts of quality shows only in how decisions are made.",
		When:      All{In{Prison}, In{Procuring, Monitoring}},
	},
}

// Exclusions lists the statements about one setting or group that are context, although they say
// what should be done: there is nothing in them to ask of a plan.
var Exclusions = []Excluded{
	{
		Statement: "D8.ref.3.b",
		Why:       "It is a point of clinical guidance on assessment, cited in a reading list: it is about care, not about involving people.",
	},
	{
		Statement: "D8.ref.3.c",
		Why:       "It is a point of clinical guidance on assessment, cited in a reading list: it is about care, not about involving people.",
	},
}
