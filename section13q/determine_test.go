package section13q_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

func TestDetermineAgreesWithTheOracle(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 'Q'))
	seen := map[string]int{}
	for range 30_000 {
		c := randomCase(r, 20+r.IntN(80))
		want, limbs := oracle{&c}.determine()
		d := section13q.Determine(&c)
		seen[string(d.Verdict)+" "+d.Code]++
		require.Equal(t, want, gives{d.Verdict, d.Strength, d.Code}, "%s", show(c))
		require.Len(t, d.Limbs, len(limbs), "%s", show(c))
		for i, l := range d.Limbs {
			require.Equal(t, limbs[i].verdict, l.Verdict, "%s: %s", l.Limb, show(c))
			require.Equal(t, limbs[i].strength, l.Strength, "%s: %s", l.Limb, show(c))
			require.Equal(t, l.Verdict == participation.VerdictUnclear, len(l.Missing) > 0)
		}
	}
	for _, code := range []string{"applies planning", "applies proposal", "applies decision", "judgement setting-removed",
		"judgement trivial-claimed", "judgement impact-uncertain", "judgement provider-only", "judgement missing", "judgement raised",
		"does-not-apply no-impact", "does-not-apply not-arranged", "does-not-apply individual-care", "does-not-apply not-our-decision",
		"does-not-apply not-a-duty-holder", "does-not-apply outside-england", "not-required-yet special-administrator"} {
		require.Positive(t, seen[code], "no random case came out as %s", code)
	}
}

func show(c participation.Case) string { return string(participation.AppendCase(nil, &c)) }

// The facts that may unsettle what was settled: those that count as no while not stated, and what
// empties the limbs.
var unsettling = []string{
	"cause.setting-removed", "impact.trivial", "impact.uncertain", "decider", "place.england",
	"health-service.arranged", "decision.ours", "cause.choice-remains", "tsa.report-covers", "tsa.decisions-made",
}

func TestStatingAFactUnsettlesNoLimb(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	changes := 0
	for range 2_500 {
		c := randomCase(r, 10+r.IntN(80))
		before := section13q.Determine(&c)
		for _, s := range statements(&c) {
			if slices.Contains(unsettling, s.name) || exempt(&c, s) {
				continue
			}
			after := section13q.Determine(s.state(c))
			if len(before.Limbs) == 0 {
				continue
			}
			if len(after.Limbs) == 0 {
				require.Equal(t, "acts", s.name, "only the acts of one person's care empty the limbs")
				continue
			}
			for i := range before.Limbs {
				if before.Limbs[i].Verdict != participation.VerdictUnclear {
					require.Equal(t, before.Limbs[i].Verdict, after.Limbs[i].Verdict, "%s in %s", s.name, show(c))
				} else if after.Limbs[i].Verdict != participation.VerdictUnclear {
					changes++
				}
			}
		}
	}
	require.Greater(t, changes, 1000, "the walk settles limbs")
}

// exempt names the two published exceptions of the planning limb.
func exempt(c *participation.Case, s statement) bool {
	return s.name == "planning.content" && s.answer == no && slices.Contains(c.Acts, participation.ActSpecification) ||
		s.name == "procurement.provider-choice" && s.answer == yes && c.Answers["planning.content"] == no
}

// A limb is settled exactly when every way of stating the rest gives it the same verdict. Here
// few facts are left open, so that every way can be tried.
func TestALimbIsUnclearOnlyWhereTwoAnswersLeadApart(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	unclear := 0
	for range 30_000 {
		c := randomCase(r, 93)
		if c.Decider == "" || c.Acts == nil && c.ContractEvent == "" {
			continue
		}
		d := section13q.Determine(&c)
		for i, l := range d.Limbs {
			if l.Verdict != participation.VerdictUnclear || len(l.Missing) > 5 {
				continue
			}
			unclear++
			seen := map[participation.Verdict]bool{}
			complete(&c, l.Missing, func(whole *participation.Case) {
				if limbs := section13q.Determine(whole).Limbs; len(limbs) > 0 {
					seen[limbs[i].Verdict] = true
				}
			})
			require.False(t, seen[participation.VerdictUnclear], "%s stays unclear: %s", l.Limb, show(c))
			require.Greater(t, len(seen), 1, "%s: %s", l.Limb, show(c))
		}
	}
	require.Greater(t, unclear, 500)
}

// complete states the missing names in every way: each fact both ways, a list in a few.
func complete(c *participation.Case, missing []string, visit func(*participation.Case)) {
	if len(missing) == 0 {
		visit(c)
		return
	}
	for _, s := range waysToState(missing[0]) {
		complete(s.state(*c), missing[1:], visit)
	}
}

// statement is one way of stating one thing that a case does not state.
type statement struct {
	name   string
	answer answer
	state  func(participation.Case) *participation.Case
}

// statements lists every way of stating one more thing.
func statements(c *participation.Case) []statement {
	var all []statement
	for _, f := range section13q.DutyFacts {
		if c.Answers[f.ID] == unknown {
			all = append(all, waysToState(f.ID)...)
		}
	}
	lists := map[string]bool{"decider": c.Decider != "", "settings": c.Settings != nil, "people": c.People != nil, "acts": c.Acts != nil,
		"contract_event": c.ContractEvent != "", "decision_stage": c.DecisionStage != "", "partners": c.Partners != nil}
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		if !lists[name] {
			all = append(all, waysToState(name)...)
		}
	}
	return all
}

func waysToState(name string) []statement {
	way := func(a answer, change func(*participation.Case)) statement {
		return statement{name, a, func(c participation.Case) *participation.Case { change(&c); return &c }}
	}
	var ways []statement
	each := func(l participation.List, set func(*participation.Case, string)) {
		for _, t := range l.Terms() {
			ways = append(ways, way(unknown, func(c *participation.Case) { set(c, t.Code) }))
		}
	}
	switch name {
	case "decider":
		for _, d := range []participation.Decider{participation.NHSEngland, participation.NHSTrust, participation.HMPPS, participation.SecretaryOfState} {
			ways = append(ways, way(unknown, func(c *participation.Case) { c.Decider = d }))
		}
	case "contract_event":
		each(participation.ListContractEvents, func(c *participation.Case, code string) { c.ContractEvent = participation.ContractEvent(code) })
	case "decision_stage":
		each(participation.ListDecisionStages, func(c *participation.Case, code string) { c.DecisionStage = participation.DecisionStage(code) })
	case "acts":
		ways = append(ways, way(unknown, func(c *participation.Case) { c.Acts = []participation.Act{} }))
		each(participation.ListActs, func(c *participation.Case, code string) { c.Acts = []participation.Act{participation.Act(code)} })
	case "settings":
		each(participation.ListSettings, func(c *participation.Case, code string) {
			c.Settings = []participation.Setting{participation.Setting(code)}
		})
	case "people":
		each(participation.ListPeopleGroups, func(c *participation.Case, code string) {
			c.People = []participation.PeopleGroup{participation.PeopleGroup(code)}
		})
	case "partners":
		each(participation.ListPartners, func(c *participation.Case, code string) {
			c.Partners = []participation.Partner{participation.Partner(code)}
		})
	case "methods":
		each(participation.ListMethods, func(c *participation.Case, code string) {
			c.Methods = []participation.Method{participation.Method(code)}
		})
	case "levels":
		each(participation.ListLevels, func(c *participation.Case, code string) { c.Levels = []participation.Level{participation.Level(code)} })
	default:
		for _, a := range []answer{yes, no} {
			ways = append(ways, way(a, func(c *participation.Case) {
				c.Answers = maps.Clone(c.Answers)
				c.Answers[name] = a
			}))
		}
	}
	return ways
}

// facts lists what some questions ask for, in their order.
func facts(open participation.Open) (list []string) {
	for i := range open.Len() {
		fact, _, _ := open.At(i)
		list = append(list, fact)
	}
	return list
}

// What is not asked can change nothing by itself.
func TestWhatIsNotAskedChangesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 600 {
		c := randomCase(r, r.IntN(100))
		before, forDuty, forAdvice := section13q.Assess(&c)
		asked := map[string]participation.Purpose{}
		for _, fact := range facts(forDuty) {
			asked[fact] = participation.ForDuty
		}
		for _, fact := range facts(forAdvice) {
			require.Empty(t, asked[fact], "%s is asked once", fact)
			asked[fact] = participation.ForAdvice
		}
		for _, name := range before.Missing {
			require.Equal(t, participation.ForDuty, asked[name], "%s is missing in %s", name, show(c))
		}
		for _, s := range statements(&c) {
			after := section13q.Determine(s.state(c))
			if asked[s.name] != participation.ForDuty {
				require.Equal(t, before.Verdict, after.Verdict, "%s in %s", s.name, show(c))
				require.Equal(t, before.Strength, after.Strength, "%s in %s", s.name, show(c))
			}
			if asked[s.name] == "" {
				require.Equal(t, before.Flags, after.Flags, "%s in %s", s.name, show(c))
				require.Equal(t, before.Companions, after.Companions, "%s in %s", s.name, show(c))
				if before.Code == after.Code {
					require.Equal(t, before.Next, after.Next, "%s in %s", s.name, show(c))
				}
				require.Equal(t, before.ExistingInvolvement, after.ExistingInvolvement, "%s in %s", s.name, show(c))
			}
		}
	}
}

// Answering what is asked, in any way, leaves nothing unclear and nothing to ask.
func TestAnsweringEveryQuestionSettlesEverything(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 400 {
		c := randomCase(r, r.IntN(60))
		for range 120 {
			_, forDuty, forAdvice := section13q.Assess(&c)
			questions := append(facts(forDuty), facts(forAdvice)...)
			if len(questions) == 0 {
				break
			}
			ways := waysToState(questions[r.IntN(len(questions))])
			c = *ways[r.IntN(len(ways))].state(c)
		}
		d, forDuty, forAdvice := section13q.Assess(&c)
		require.Empty(t, facts(forDuty), show(c))
		require.Empty(t, facts(forAdvice), show(c))
		require.Empty(t, d.Missing, show(c))
		require.NotEqual(t, "missing", d.Code, show(c))
		for _, l := range d.Limbs {
			require.NotEqual(t, participation.VerdictUnclear, l.Verdict, show(c))
		}
	}
}

// Settles is what it says: stated yes or no, so many of the unclear limbs become settled at least.
func TestSettlesCountsAtLeastTheLimbs(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 250 {
		c := randomCase(r, r.IntN(100))
		before, forDuty, _ := section13q.Assess(&c)
		for i := range forDuty.Len() {
			fact, counted, _ := forDuty.At(i)
			settles := 0
			for i, l := range before.Limbs {
				if l.Verdict == participation.VerdictUnclear && slices.ContainsFunc(waysToState(fact), func(s statement) bool {
					after := section13q.Determine(s.state(c))
					return len(after.Limbs) == 0 || after.Limbs[i].Verdict != participation.VerdictUnclear
				}) {
					settles++
				}
			}
			if _, ok := participation.ListNamed(fact); !ok {
				require.GreaterOrEqual(t, counted, settles, "%s in %s", fact, show(c))
			}
		}
	}
}

func TestTheTraceNamesWhatDecided(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 3_000 {
		c := randomCase(r, 20+r.IntN(80))
		d := section13q.Determine(&c)
		rules := map[string]participation.Reason{}
		for _, reason := range d.Because {
			require.Empty(t, rules[reason.Rule].Rule, "%s stands once", reason.Rule)
			require.NotEmpty(t, reason.Basis)
			require.NotEmpty(t, reason.Marks)
			require.NotEmpty(t, reason.Facts, "%s in %s", reason.Rule, show(c))
			rules[reason.Rule] = reason
			// The facts of the trace alone decide the same row again.
			for _, f := range reason.Facts {
				require.NotEqual(t, unknown, f.Answer)
			}
		}
		for _, l := range d.Limbs {
			for _, rule := range l.Rules {
				require.Contains(t, rules, rule)
			}
		}
		if d.Verdict == participation.DoesNotApply && len(d.Limbs) == 0 || d.Verdict == participation.NotRequiredYet || d.Code == "raised" {
			require.Contains(t, rules, "13q."+d.Code)
		}
	}
}

func TestEqualCasesGiveEqualBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	for range 500 {
		c := randomCase(r, 60)
		again := c
		again.Answers = maps.Clone(c.Answers)
		again.Acts = slices.Clone(c.Acts)
		slices.Reverse(again.Acts)
		one, err := json.Marshal(section13q.Determine(&c))
		require.NoError(t, err)
		two, err := json.Marshal(section13q.Determine(&again))
		require.NoError(t, err)
		require.Equal(t, string(one), string(two))
	}
}
