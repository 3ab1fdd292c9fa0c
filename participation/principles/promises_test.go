package principles_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
)

// A plan claims partnership. Is it held to that, and what does it do in truth?
func ExampleSupported() {
	c := Case{
		Levels:  []Level{LevelPartnership},
		Methods: []Method{MethodFocusGroup, MethodGovernanceSeat, MethodPeerResearch},
		Answers: map[string]Answer{"decisions.made-together": No, "feedback.weighed-in-decisions": Yes},
	}
	for _, s := range principles.Supported(&c) {
		fmt.Println(s.Level, "promised:", s.Promised, "kept:", s.Kept, "shown:", s.Shown, s.Methods, s.Missing)
	}
	fmt.Println("for a person to place:", principles.UnplacedMethods(&c))
	// Output:
	// information promised: no kept: not-applicable shown: unclear [] [information.sound]
	// consultation promised: no kept: not-applicable shown: met [focus-group] []
	// participation promised: no kept: not-applicable shown: unclear [] [process.shaped-by-people routes.open]
	// partnership promised: yes kept: not-met shown: not-met [governance-seat] []
	// control promised: no kept: not-applicable shown: unclear [] [users.decisions-carried-out users.resourced-to-decide]
	// for a person to place: [peer-research]
}

func TestEveryLevelHasItsPromise(t *testing.T) {
	var levels, promises []Level
	for i := range Levels {
		levels = append(levels, Level(Levels[i].Code))
		promises = append(promises, principles.PromiseRules[i].Level)
	}
	require.Equal(t, levels, promises)
	var rules []string
	for _, r := range principles.Rules() {
		if len(r.ID) > 22 && r.ID[:23] == "participation.spectrum." {
			rules = append(rules, r.ID)
		}
	}
	for i, p := range principles.PromiseRules {
		require.Equal(t, rules[i], p.Rule)
	}
	require.Len(t, principles.PromiseRules, len(rules))
}

func TestNothingIsSaidOfAnEmptyPlan(t *testing.T) {
	for _, s := range principles.Supported(&Case{}) {
		require.Equal(t, NotStated, s.Promised, s.Level)
		require.Equal(t, Unclear, s.Kept, s.Level)
		require.Equal(t, Unclear, s.Shown, s.Level)
		require.NotEmpty(t, s.Missing, s.Level)
		require.Empty(t, s.Methods, s.Level)
	}
	require.Empty(t, principles.UnplacedMethods(&Case{}))
}

// Kept is what the report says of the level's rule, whatever is claimed and answered.
func TestKeptIsTheRulesOutcome(t *testing.T) {
	facts := []string{
		"information.sound", "feedback.weighed-in-decisions", "process.shaped-by-people", "routes.open",
		"decisions.made-together", "users.resourced-to-decide", "users.decisions-carried-out",
	}
	claims := [][]Level{nil, {}, {LevelInformation, LevelConsultation, LevelParticipation, LevelPartnership, LevelControl}}
	for _, levels := range claims {
		for _, answer := range []Answer{NotStated, No, Yes} {
			c := Case{Levels: levels, Answers: map[string]Answer{}}
			for _, f := range facts {
				c.Answers[f] = answer
			}
			report := framework.Assess(c)
			for _, s := range principles.Supported(&c) {
				outcome := NotApplicable
				if i := slices.IndexFunc(report.Findings, func(f Finding) bool { return f.Rule == s.Rule }); i >= 0 {
					outcome = report.Findings[i].Outcome
				}
				require.Equal(t, outcome, s.Kept, "%s %v %s", s.Level, levels, answer)
				require.Equal(t, map[Answer]Outcome{NotStated: Unclear, No: NotMet, Yes: Met}[answer], s.Shown)
			}
		}
	}
}
