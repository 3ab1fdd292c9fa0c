package principles_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
)

// What does involving people mean for a region that monitors its services?
func ExampleCycleOf() {
	c := Case{
		Stages:  []Stage{Monitoring},
		Methods: []Method{MethodMysteryShopping},
		Answers: map[string]Answer{"complaints.feed-contract-management": No},
	}
	report := framework.Assess(c)
	for _, a := range principles.CycleOf(&c, &report) {
		if a.Stage == Monitoring && a.Outcome != Unclear && a.Outcome != NotApplicable {
			fmt.Println(a.Phase, a.At, a.Outcome, a.Text)
		}
	}
	// Output:
	// monitoring regional not-met Users share in monitoring the contract.
	// monitoring regional not-met Compliments and complaints are followed and reach those who manage the contract.
	// assurance regional met Users are part of assurance.
}

func TestPhasesFollowTheStages(t *testing.T) {
	at := 0
	for _, p := range principles.CyclePhases {
		for string(p.Stage) != Stages[at].Code {
			at++
		}
		term, _ := ListStages.Term(string(p.Stage))
		require.Subset(t, term.Basis, p.Basis)
		for _, id := range p.Basis {
			s, err := statements.Find(id)
			require.NoError(t, err)
			require.Equal(t, []string{string(p.Stage)}, s.Stages)
		}
	}
	require.Equal(t, len(Stages)-1, at)
}

// The stage and the level of a row are those of its statements. What a statement says of every stage
// may stand at one; what it says of one stage stands there.
func TestActivitiesStandWhereTheirStatementsDo(t *testing.T) {
	actors := map[Geography][]string{
		National: {"national-team"},
		Regional: {"regional-team", "commissioner"},
	}
	order := -1
	for _, a := range principles.Cycle {
		phase := slices.IndexFunc(principles.CyclePhases, func(p principles.CyclePhase) bool { return p.Phase == a.Phase && p.Stage == a.Stage })
		require.GreaterOrEqual(t, phase, order, a.Text)
		order = phase
		require.Equal(t, a.Stage == "", phase < 0, a.Text)
		for _, id := range a.Basis {
			s, err := statements.Find(id)
			require.NoError(t, err)
			require.Contains(t, append(actors[a.At], ""), s.Actor, "%s", id)
			switch {
			case a.Stage == "":
				require.Empty(t, s.Stages, "%s", id)
			case len(s.Stages) > 0:
				require.Contains(t, s.Stages, string(a.Stage), "%s", id)
			}
		}
	}
}

func TestCycleOfAnEmptyPlan(t *testing.T) {
	report := framework.Assess(Case{})
	for _, r := range []*Report{nil, {}, &report} {
		for _, a := range principles.CycleOf(&Case{}, r) {
			require.Equal(t, a.Stage == "", a.Bears == Yes, a.Text)
			require.NotEqual(t, No, a.Bears, a.Text)
			require.Equal(t, Unclear, a.Outcome, a.Text)
		}
	}
}

func TestCycleOfAnotherStage(t *testing.T) {
	c := Case{Stages: []Stage{Planning}}
	report := framework.Assess(c)
	for _, a := range principles.CycleOf(&c, &report) {
		if a.Stage == Procuring || a.Stage == Monitoring {
			require.Equal(t, No, a.Bears)
			require.Equal(t, NotApplicable, a.Outcome)
		} else {
			require.Equal(t, Yes, a.Bears)
		}
	}
}
