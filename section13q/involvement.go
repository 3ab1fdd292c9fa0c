package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// grade is a row that says how far existing involvement goes. The first that surely holds is the
// answer; where none does, it is InvolvementUnclear.
type grade struct {
	gives ExistingInvolvement
	when  Expr
}

// What is needed: carers and representatives only from the day on which the law names them.
// General satisfaction data never help, and where they are all there is, more is needed.
var (
	carersWhereNeeded = Any{Not{carersToo}, Is{&ExistingCarersRepresentatives}}
	sufficient        = All{
		Is{&ExistingOnThisProposal}, Is{&ExistingRecent}, Is{&ExistingRightPeople}, Is{&ExistingIndependent},
		Is{&ExistingToldWhatCouldChange}, carersWhereNeeded, Not{Surely{Is{&ExistingSatisfactionDataOnly}}},
	}
	grades = [...]grade{
		{InvolvementNotStated, Not{Any{
			Surely{Is{&ExistingOnThisProposal}}, Surely{Not{Is{&ExistingOnThisProposal}}},
			Surely{Is{&ExistingRecent}}, Surely{Not{Is{&ExistingRecent}}},
			Surely{Is{&ExistingRightPeople}}, Surely{Not{Is{&ExistingRightPeople}}},
			Surely{Is{&ExistingCarersRepresentatives}}, Surely{Not{Is{&ExistingCarersRepresentatives}}},
			Surely{Is{&ExistingIndependent}}, Surely{Not{Is{&ExistingIndependent}}},
			Surely{Is{&ExistingToldWhatCouldChange}}, Surely{Not{Is{&ExistingToldWhatCouldChange}}},
			Surely{Is{&ExistingSatisfactionDataOnly}}, Surely{Not{Is{&ExistingSatisfactionDataOnly}}}}}},
		{InvolvementNone, All{
			Not{Is{&ExistingOnThisProposal}}, Not{Is{&ExistingRecent}}, Not{Is{&ExistingRightPeople}},
			Not{Is{&ExistingIndependent}}, Not{Is{&ExistingToldWhatCouldChange}},
			Any{Not{carersToo}, Not{Is{&ExistingCarersRepresentatives}}}, Not{Surely{Is{&ExistingSatisfactionDataOnly}}}}},
		{InvolvementSufficient, sufficient},
		{InvolvementMoreNeeded, Any{
			Not{Is{&ExistingOnThisProposal}}, Not{Is{&ExistingRecent}}, Not{Is{&ExistingRightPeople}},
			Not{Is{&ExistingIndependent}}, Not{Is{&ExistingToldWhatCouldChange}},
			All{carersToo, Not{Is{&ExistingCarersRepresentatives}}}, Is{&ExistingSatisfactionDataOnly}}},
	}
)

// Sufficiency is one of the tests of involvement that already took place: its fact, the answer
// that being enough wants, and the date from which it counts, where it has not always counted.
type Sufficiency struct {
	Fact   *Fact
	Wanted Answer
	Since  wire.Date
}

// Sufficiencies lists the tests, one by one.
var Sufficiencies = []Sufficiency{
	{Fact: &ExistingOnThisProposal, Wanted: Yes},
	{Fact: &ExistingRecent, Wanted: Yes},
	{Fact: &ExistingRightPeople, Wanted: Yes},
	{Fact: &ExistingCarersRepresentatives, Wanted: Yes, Since: wire.Date{Year: 2022, Month: 7, Day: 1}},
	{Fact: &ExistingIndependent, Wanted: Yes},
	{Fact: &ExistingToldWhatCouldChange, Wanted: Yes},
	{Fact: &ExistingSatisfactionDataOnly, Wanted: No},
}
