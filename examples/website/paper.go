package main

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
)

// paper is what the page for paper shows: the same questions, from the same tables, as the element
// asks. There it asks only what still matters; on paper all stand one after the other.
type paper struct {
	Lists []participation.List
	Duty  []*participation.Fact
	Plan  []*participation.Fact
}

func questions() paper {
	facts := framework.Standard().Facts()
	return paper{
		Lists: participation.Lists(),
		Duty:  section13q.DutyFacts,
		Plan:  facts[len(section13q.DutyFacts):], // those of the duty come first
	}
}
