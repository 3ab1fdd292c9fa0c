package participation_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
)

// Every world that Suppose sets up gives what the oracle gives when the case is restated so: for
// every rule, prompt and row, and every question that one of them waits for.
func TestSupposingIsRestating(t *testing.T) {
	all := everyExpr()
	program := Compile(all...)
	exprs := make([]any, len(all))
	for i, e := range all {
		exprs[i] = parsed(t, e)
	}
	chance := throw(3)
	supposed := 0
	for range 8 {
		w := chance.world(framework.Standard().Facts())
		of := w.read(t)
		var worlds Worlds
		worlds.Load(program, &of)
		var missing Names
		for i := range all {
			worlds.Missing(i, &missing)
		}
		questions := slices.Collect(missing.All)
		chance.Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
		for some := range slices.Chunk(questions[:min(len(questions), 2*Supposed)], Supposed) {
			worlds.Suppose(some)
			for k, q := range some {
				for turn, answer := range []Answer{Yes, No} {
					restated := w.with(program.Spell(q), answer)
					bit := uint64(1) << (1 + 2*k + turn)
					for i := chance.IntN(7); i < len(all); i += 7 {
						supposed++
						if want, got := restated.evaluate(exprs[i]), planeAnswer(&worlds, i, bit); got != want {
							t.Fatalf("%v is %v, wants %v when %s is %v", exprs[i], got, want, program.Spell(q), answer)
						}
					}
				}
			}
			for i := range all {
				if got, want := worlds.Answer(i), w.evaluate(exprs[i]); got != want {
					t.Fatalf("%v is %v in the case itself, wants %v", exprs[i], got, want)
				}
			}
		}
	}
	require.Greater(t, supposed, 20_000)
}

func planeAnswer(w *Worlds, root int, bit uint64) Answer {
	yes, no := w.Planes(root)
	switch {
	case yes&no&bit != 0:
		panic("yes and no at once")
	case yes&bit != 0:
		return Yes
	case no&bit != 0:
		return No
	}
	return NotStated
}

func TestEitherAnswerSettlesAQuestion(t *testing.T) {
	var none, counted Settled
	none.Count(1) // world 0 is the case itself
	require.Zero(t, none)
	for k := range Supposed {
		counted.Count(1 << (1 + 2*k))
		counted.Count(1 << (2 + 2*k))
		counted.Count(1<<(1+2*k) | 1<<(2+2*k) | 1)
		require.Equal(t, uint16(3), counted[k])
	}
	counted.Count(^uint64(0))
	for k := range Supposed {
		require.Equal(t, uint16(4), counted[k])
	}
}

// The report on the rules is what the oracle makes of them, one at a time.
func TestAssessAgreesWithTheOracle(t *testing.T) {
	set := framework.Standard()
	rules := CompileRules(set.Rules(), set.Prompts())
	chance := throw(4)
	asked := orderAsked(t, rules)
	outcomes := map[Outcome]int{}
	for range 12 {
		w := chance.world(set.Facts())
		of := w.read(t)
		var got Report
		open := rules.Assess(&of, &got)

		want, oracle := w.assess(t, rules)
		require.Equal(t, want.Tally, got.Tally)
		require.Equal(t, want.Obligations, got.Obligations)
		require.Equal(t, want.Prompts, got.Prompts)
		require.Len(t, got.Findings, len(want.Findings))
		for i, finding := range got.Findings {
			outcomes[finding.Outcome]++
			require.True(t, slices.IsSortedFunc(finding.Facts, func(a, b FactAnswer) int { return cmp.Compare(a.Fact, b.Fact) }))
			finding.Facts = nil // TestExplanationsAreEnough is about them
			require.Equal(t, want.Findings[i], finding)
		}
		require.Equal(t, len(oracle), open.Len())
		for i := range open.Len() {
			fact, settles, waits := open.At(i)
			require.Equal(t, oracle[fact], [2]int{settles, waits}, fact)
			if i > 0 {
				before, settlesBefore, waitsBefore := open.At(i - 1)
				require.Negative(t, cmp.Or(cmp.Compare(settles, settlesBefore), cmp.Compare(waits, waitsBefore),
					cmp.Compare(asked[before], asked[fact])), "%v before %v", before, fact)
			}
		}
		for i := range set.Rules() {
			outcome, missing := rules.Outcome(&of, i)
			require.Equal(t, w.outcome(t, &set.Rules()[i]), outcome)
			if outcome != Unclear {
				require.Empty(t, missing)
			}
			require.Equal(t, w.evaluate(parsed(t, set.Rules()[i].When)), rules.Bears(&of, i))
		}
	}
	for _, outcome := range []Outcome{Met, NotMet, Unclear} {
		require.Greater(t, outcomes[outcome], 20, outcome)
	}
}

func (w world) outcome(t *testing.T, r *Rule) Outcome {
	if r.Kind != OnPlan {
		return NotApplicable
	}
	switch w.evaluate(parsed(t, r.When)) {
	case No:
		return NotApplicable
	case Yes:
		switch w.evaluate(parsed(t, r.Check)) {
		case Yes:
			return Met
		case No:
			return NotMet
		}
	}
	return Unclear
}

// assess gives the report, and by question how many outcomes it settles alone and how many wait
// for it.
func (w world) assess(t *testing.T, rules *RuleSet) (r Report, open map[string][2]int) {
	type logic struct{ when, check any }
	r.Obligations, r.Prompts = []Obligation{}, []catalogue.ID{}
	open = map[string][2]int{}
	var unclear []logic
	for i := range rules.Rules {
		rule := &rules.Rules[i]
		l := logic{when: parsed(t, rule.When)}
		if rule.Kind == OnRegister {
			if w.evaluate(l.when) == Yes {
				r.Obligations = append(r.Obligations, Obligation{Obligation: rule.ID, State: NoDateSet, Basis: rule.Basis})
			}
			continue
		}
		outcome := w.outcome(t, rule)
		missing := map[string]bool{}
		switch outcome {
		case Met:
			r.Tally.Met++
		case NotMet:
			r.Tally.NotMet++
		case NotApplicable:
			r.Tally.NotApplicable++
			continue
		case Unclear:
			r.Tally.Unclear++
			l.check = parsed(t, rule.Check)
			if w.missing(l.when, missing); len(missing) == 0 {
				w.missing(l.check, missing)
			}
			unclear = append(unclear, l)
		}
		names := slices.AppendSeq([]string{}, maps.Keys(missing))
		slices.Sort(names)
		for _, name := range names {
			open[name] = [2]int{0, open[name][1] + 1}
		}
		r.Findings = append(r.Findings, Finding{Rule: rule.ID, Outcome: outcome, Force: rule.Force,
			Principle: rule.Principle, Basis: rule.Basis, Missing: names})
	}
	settled := func(l logic, w world) bool {
		bears := w.evaluate(l.when)
		return bears == No || bears == Yes && w.evaluate(l.check) != NotStated
	}
	for name, counts := range open {
		yes, no := w.with(name, Yes), w.with(name, No)
		for _, l := range unclear {
			if settled(l, yes) || settled(l, no) {
				counts[0]++
			}
		}
		open[name] = counts
	}
	for _, p := range rules.Prompts {
		if w.evaluate(parsed(t, p.When)) == Yes {
			r.Prompts = append(r.Prompts, p.Statement)
		}
	}
	return r, open
}

// A fact may be waited for by more rules than there are letters in an alphabet, or bits in a byte.
func TestManyRulesWaitForOneFact(t *testing.T) {
	var rules []Rule
	for i := range 300 {
		rules = append(rules, Rule{ID: fmt.Sprintf("test.many.r%d", i), When: Always{}, Check: Any{a, All{b, c}}})
	}
	var r Report
	open := CompileRules(rules, nil).Assess(&Case{}, &r)
	require.Equal(t, 300, r.Tally.Unclear)
	for i, want := range []struct {
		fact    string
		settles int
	}{{"test.a", 300}, {"test.b", 0}, {"test.c", 0}} {
		fact, settles, waits := open.At(i)
		require.Equal(t, want.fact, fact)
		require.Equal(t, want.settles, settles)
		require.Equal(t, 300, waits)
	}
}

func TestFactsOfRulesStandInTheOrderInWhichTheyAsk(t *testing.T) {
	rules := CompileRules([]Rule{
		{ID: "test.one", When: In{Prison}, Check: Any{b, a}},
		{ID: "test.two", Kind: OnRegister, When: b},
	}, []Prompt{{Statement: "D1.tip.7.b", When: All{a, c}}})
	require.Equal(t, []*Fact{&factB, &factA, &factC}, rules.Facts())
	var visited []*Fact
	EachFact(All{Not{c}, AtLeast{1, []Expr{a}}, Surely{b}, Any{c}, In{Prison}, Stated{ListActs}, Always{}}, func(f *Fact) {
		visited = append(visited, f)
	})
	require.Equal(t, []*Fact{&factC, &factA, &factB, &factC}, visited)
}

func TestAssessingNeedsLittleMemory(t *testing.T) {
	set := framework.Standard()
	rules := CompileRules(set.Rules(), set.Prompts())
	of := throw(5).world(set.Facts()).read(t)
	allocated := testing.AllocsPerRun(20, func() {
		var r Report
		rules.Assess(&of, &r)
	})
	require.LessOrEqual(t, allocated, 20.0)
	require.Zero(t, testing.AllocsPerRun(20, func() {
		var w Worlds
		w.Load(rules.Program(), &of)
	}))
}

// orderAsked says when the table first asks for each name.
func orderAsked(t *testing.T, rules *RuleSet) map[string]int {
	asked := map[string]int{}
	var visit func(expr any)
	visit = func(expr any) {
		parts, ok := expr.(map[string]any)
		if !ok {
			return
		}
		for key, value := range parts {
			name := ""
			switch key {
			case "fact":
				name = value.(string)
			case "in", "stated":
				name = texts(value)[0]
			case "not":
				visit(value)
			case "all", "any", "of":
				for _, part := range value.([]any) {
					visit(part)
				}
			}
			if _, known := asked[name]; name != "" && !known {
				asked[name] = len(asked)
			}
		}
	}
	for i := range rules.Rules {
		visit(parsed(t, rules.Rules[i].When))
		if rules.Rules[i].Kind == OnPlan {
			visit(parsed(t, rules.Rules[i].Check))
		}
	}
	for i := range rules.Prompts {
		visit(parsed(t, rules.Prompts[i].When))
	}
	return asked
}
