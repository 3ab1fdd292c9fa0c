// Package principles holds the rules that bear on every setting: the approach, what is already
// known, partners, people, access, openness, equality, the levels of involvement, regional and
// national teams, buying, monitoring, lines of enquiry about a provider, and governance. A file
// holds a table of rules and, beside it, the questions that its rules are the first to ask.
//
// It holds the framework's other instruments too, each a table with functions that apply it to a case
// and to the report on it: the promises of the spectrum of involvement (Supported), the commissioning
// cycle (CycleOf), networks by level (NetworksOf), sources of insight (InsightOf), barriers
// (BarriersOf), checklists for procurement and quality assurance (Checklist), lines of enquiry about
// providers (Enquiries, ProviderReturn), formats of feedback (FormatsOf) and those who help
// (SupportOf). None of them scores a plan, and none is legal advice.
package principles

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
)

// Rules returns the rules of this package in the order in which reports show them.
func Rules() []Rule {
	return slices.Concat(
		approachRules, insightRules, partnerRules, peopleRules, accessRules, opennessRules, equalityRules,
		spectrumRules, teamRules, procurementRules, monitoringRules, providerRules, boardRules,
	)
}

// Prompts lists the statements about every setting that no rule can test.
var Prompts = []Prompt{
	{
		Statement: "3.6.principle.1",
		Ask:       "Is learning from people, so that services get better, the real purpose of this work?",
		Why:       "What the work is truly for is for those who lead it to weigh: no answer in a plan shows it.",
		When:      Always{},
	},
	{
		Statement: "4.1.text.6.d",
		Ask:       "Is taking part as simple and convenient as it can be, for someone who walks through it step by step?",
		Why:       "How simple is simple enough depends on the people: someone should walk through it as a participant would.",
		When:      Always{},
	},
	{
		Statement: "4.1.text.8.a",
		Ask:       "Do the ways of asking people leave health and justice services no harder to find a way through?",
		Why:       "How simple is simple enough depends on the people: someone should walk through it as a participant would.",
		When:      Always{},
	},
	{
		Statement: "4.1.text.8.b",
		Ask:       "Are people asked at the right points of their way through the justice system?",
		Why:       "Which point of the way through justice suits is a matter of local knowledge.",
		When:      In{Planning},
	},
	{
		Statement: "5.2.duty.6.b",
		Ask:       "Does everyone in the team see involving people as part of their job, and act on it?",
		Why:       "A culture shows in conduct, not in a plan.",
		When:      Always{},
	},
}
