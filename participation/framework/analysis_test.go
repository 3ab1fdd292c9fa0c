package framework_test

import (
	"maps"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/ruletest"
)

// Every package tests its own rules one by one: that each outcome of each can come out, and that
// its archive notices when it is broken. Here they are tested together.
func TestTheRulesTogether(t *testing.T) {
	ruletest.RunTogether(t, framework.Standard().Rules())
}

// No rule, prompt or question is out of reach: each turns up in cases as people might state them,
// whatever the rest of the case says.
func TestNothingIsOutOfReach(t *testing.T) {
	set := framework.Standard()
	outcomes := map[string]map[Outcome]bool{}
	prompts := map[catalogue.ID]map[bool]bool{}
	for _, rule := range set.Rules() {
		outcomes[rule.ID] = map[Outcome]bool{}
	}
	for _, prompt := range set.Prompts() {
		prompts[prompt.Statement] = map[bool]bool{}
	}
	asked := map[string]bool{}

	r := rand.New(rand.NewPCG(8, 8))
	for range 2_000 {
		c := Case{AsAt: typicalPairings[0].asCase().AsAt, Answers: map[string]Answer{}}
		for _, l := range Lists() {
			if r.IntN(4) > 0 {
				answerOne(r, &c, l.Property())
			}
		}
		for step := 0; ; step++ {
			report := framework.Assess(c)
			found := map[string]Outcome{}
			for _, f := range report.Findings {
				found[f.Rule] = f.Outcome
			}
			for _, o := range report.Obligations {
				found[o.Obligation] = Met // for: it bears
			}
			for _, rule := range set.Rules() {
				if outcome, ok := found[rule.ID]; ok {
					outcomes[rule.ID][outcome] = true
				} else {
					outcomes[rule.ID][NotApplicable] = true
				}
			}
			bearing := map[catalogue.ID]bool{}
			for _, id := range report.Prompts {
				bearing[id] = true
			}
			for id := range prompts {
				prompts[id][bearing[id]] = true
			}
			for _, q := range report.Questions {
				asked[q.Fact] = true
			}
			if len(report.Questions) == 0 {
				break
			}
			// A few at a time, so that a walk is short.
			for range min(len(report.Questions), 1+step*4) {
				answerOne(r, &c, report.Questions[r.IntN(len(report.Questions))].Fact)
			}
		}
	}

	for _, rule := range set.Rules() {
		_, always := rule.When.(Always)
		want := map[Outcome]bool{NotApplicable: true}
		switch rule.Kind {
		case OnPlan:
			want = map[Outcome]bool{Met: true, NotMet: true, Unclear: true, NotApplicable: !always}
		case OnRegister:
			want = map[Outcome]bool{Met: true, NotApplicable: !always}
		}
		maps.DeleteFunc(want, func(_ Outcome, wanted bool) bool { return !wanted })
		require.Equal(t, want, outcomes[rule.ID], rule.ID)
	}
	for _, prompt := range set.Prompts() {
		_, always := prompt.When.(Always)
		require.True(t, prompts[prompt.Statement][true], "%s", prompt.Statement)
		require.Equal(t, !always, prompts[prompt.Statement][false], "%s", prompt.Statement)
	}
	for _, f := range set.Facts() {
		require.True(t, asked[f.ID], "%s is never asked", f.ID)
	}
	for _, l := range Lists() {
		require.True(t, asked[l.Property()], "%s is never asked", l.Property())
	}
}
