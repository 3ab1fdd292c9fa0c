package framework_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

func TestAssessATypicalCase(t *testing.T) {
	r := framework.Assess(typicalCase(t))
	require.Equal(t, "nw-2026-014", r.Case)
	require.Equal(t, ReportSchema, r.Schema)
	require.Equal(t, Applies, r.Duty.Verdict)
	require.Equal(t, Clear, r.Duty.Strength)
	require.Zero(t, r.Receipt, "package receipt stamps a report")
	require.Empty(t, r.Ignored)

	outcomes := map[string]Finding{}
	for _, f := range r.Findings {
		require.NotEqual(t, NotApplicable, f.Outcome)
		outcomes[f.Rule] = f
	}
	require.Equal(t, Met, outcomes["participation.need.weighed-and-explained"].Outcome)
	require.Equal(t, NotMet, outcomes["participation.insight.free-to-speak"].Outcome)
	require.Equal(t, Facts{{Fact: "people.speak-freely", Answer: No}}, outcomes["participation.insight.free-to-speak"].Facts)
	require.Equal(t, Unclear, outcomes["settings.prison.staff-presence"].Outcome)
	require.Equal(t, []string{"session.staff-presence-justified"}, outcomes["settings.prison.staff-presence"].Missing)

	// "Unknown" keeps its question, after all that were never answered.
	last := r.Questions[len(r.Questions)-1]
	require.Equal(t, Question{Fact: "access.language-and-reading", For: ForPlan, Settles: 1, Answered: "unknown"}, last)
	for _, q := range r.Questions[:len(r.Questions)-1] {
		require.Empty(t, q.Answered)
	}

	require.Equal(t, len(r.Findings), r.Tally.Met+r.Tally.NotMet+r.Tally.Unclear)
	onPlanOrRecord := 0
	for _, rule := range framework.Standard().Rules() {
		if rule.Kind != OnRegister {
			onPlanOrRecord++
		}
	}
	require.Equal(t, onPlanOrRecord, len(r.Findings)+r.Tally.NotApplicable)
	for _, o := range r.Obligations {
		require.Equal(t, NoDateSet, o.State)
		require.NotEmpty(t, o.Basis)
	}
	require.NotEmpty(t, r.Obligations)
	require.Contains(t, r.Prompts, r.Prompts[0])
}

func TestQuestionsComeInTheOrderOfTheirPurposes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	rank := map[Purpose]int{ForDuty: 0, ForAdvice: 1, ForPlan: 2}
	for range 300 {
		c := randomCase(r)
		report := framework.Assess(c)
		seen := map[string]bool{}
		for i, q := range report.Questions {
			require.False(t, seen[q.Fact], "%s is asked once", q.Fact)
			seen[q.Fact] = true
			if _, ok := c.Answers[q.Fact]; ok {
				require.Equal(t, NotStated, c.Answers[q.Fact])
				require.Equal(t, "unknown", q.Answered)
			}
			if i == 0 {
				continue
			}
			before := report.Questions[i-1]
			require.LessOrEqual(t, before.Answered, q.Answered)
			if before.Answered == q.Answered {
				require.LessOrEqual(t, rank[before.For], rank[q.For])
				if before.For == q.For {
					require.GreaterOrEqual(t, before.Settles, q.Settles)
				}
			}
		}
		for _, f := range report.Findings {
			for _, name := range f.Missing {
				require.True(t, seen[name], "%s waits for %s, which is asked", f.Rule, name)
			}
		}
	}
}

// Answering every listed question, in any way and any order, leaves nothing unclear.
func TestAnsweringEveryQuestionLeavesNothingUnclear(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for range 60 {
		c := randomCase(r)
		c.Answers = maps.Clone(c.Answers)
		report := framework.Assess(c)
		for range 300 {
			if len(report.Questions) == 0 {
				break
			}
			answerOne(r, &c, report.Questions[r.IntN(len(report.Questions))].Fact)
			report = framework.Assess(c)
		}
		require.Empty(t, report.Questions)
		require.Zero(t, report.Tally.Unclear)
		require.Empty(t, report.Duty.Missing)
		for _, l := range report.Duty.Limbs {
			require.NotEqual(t, VerdictUnclear, l.Verdict)
		}
	}
}

// Stating things in any order gives the same report.
func TestTheOrderOfAnswersDoesNotMatter(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 100 {
		c := randomCase(r)
		again := c
		again.Answers = map[string]Answer{}
		ids := slices.Collect(maps.Keys(c.Answers))
		r.Shuffle(len(ids), func(i, k int) { ids[i], ids[k] = ids[k], ids[i] })
		for _, id := range ids {
			again.Answers[id] = c.Answers[id]
		}
		again.Methods = slices.Clone(c.Methods)
		slices.Reverse(again.Methods)
		one, two := framework.Assess(c), framework.Assess(again)
		require.Equal(t, string(AppendReport(nil, &one)), string(AppendReport(nil, &two)))
		require.Equal(t, string(framework.Canonical(c)), string(framework.Canonical(again)))
	}
}

// A question settles what it says: the number of unclear findings that one of its answers settles.
func TestSettlesAgreesWithTrying(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 25 {
		c := randomCase(r)
		c.Answers = maps.Clone(c.Answers)
		for _, q := range framework.Assess(c).Questions {
			if q.For != ForPlan || !strings.Contains(q.Fact, ".") {
				continue
			}
			old, had := c.Answers[q.Fact]
			settled := map[string]bool{}
			unclear := unclearRules(c)
			for _, a := range []Answer{Yes, No} {
				c.Answers[q.Fact] = a
				still := unclearRules(c)
				for rule := range unclear {
					if !still[rule] {
						settled[rule] = true
					}
				}
			}
			delete(c.Answers, q.Fact)
			if had {
				c.Answers[q.Fact] = old
			}
			require.Equal(t, len(settled), q.Settles, q.Fact)
		}
	}
}

func unclearRules(c Case) map[string]bool {
	rules := map[string]bool{}
	for _, f := range framework.Assess(c).Findings {
		if f.Outcome == Unclear {
			rules[f.Rule] = true
		}
	}
	return rules
}

func randomCase(r *rand.Rand) Case {
	c := Case{AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Answers: map[string]Answer{}}
	density := r.IntN(100)
	for _, f := range framework.Standard().Facts() {
		if r.IntN(100) < density {
			c.Answers[f.ID] = Answer(r.IntN(3))
		}
	}
	for _, l := range Lists() {
		if r.IntN(100) < density+20 {
			answerOne(r, &c, l.Property())
		}
	}
	return c
}

// answerOne states a fact or a list at random.
func answerOne(r *rand.Rand, c *Case, name string) {
	l, ok := ListNamed(name)
	if !ok {
		c.Answers[name] = Answer(1 + r.IntN(2))
		return
	}
	some := func() []string {
		list := []string{}
		rare := 3 + r.IntN(20) // a list of one code is as telling as a long one
		for _, t := range l.Terms() {
			if r.IntN(rare) == 0 {
				list = append(list, t.Code)
			}
		}
		return list
	}
	var stated any = some()
	if l.One() {
		codes := l.Terms()
		stated = codes[r.IntN(len(codes))].Code
		if l == ListDeciders {
			stated = []Decider{NHSEngland, ICB, NHSTrust, PCC}[r.IntN(4)]
		}
	}
	document, _ := json.Marshal(map[string]any{"as_at": c.AsAt.String(), name: stated})
	merged := framework.Canonical(*c)
	var whole, part map[string]json.RawMessage
	_ = json.Unmarshal(merged, &whole)
	_ = json.Unmarshal(document, &part)
	maps.Copy(whole, part)
	document, _ = json.Marshal(whole)
	*c, _ = ReadCase(document)
	if c.Answers == nil {
		c.Answers = map[string]Answer{}
	}
}

func TestReadReportsEveryProblemAtItsPlace(t *testing.T) {
	_, problems := framework.Standard().Read([]byte(`{
  "as_at": "2012-02-30", "decider": "nhs", "settings": ["prison", "prison"],
  "answers": {"impact.hours": "maybe", "impact.colour": "yes"},
  "accepted": {"no.such.rule": {"reason": "x", "role": "head", "date": "2026-01-01"}},
  "judgements": {"D1.tip.7.b": {"text": "y", "role": "head", "date": "2026-01-01"}},
  "policy": {"feedback.told.thanks": -1, "feedback.nothing": 3}, "colour": 1
}`))
	type brief struct {
		Pointer string
		Code    wire.Code
		Line    int
	}
	var found []brief
	for _, p := range problems {
		found = append(found, brief{p.Pointer, p.Code, p.Line})
	}
	require.Equal(t, []brief{
		{"/as_at", wire.NotADate, 2},
		{"/decider", wire.NotInVocabulary, 2},
		{"/settings/1", wire.DuplicateCode, 2},
		{"/answers/impact.hours", wire.NotInVocabulary, 3},
		{"/answers/impact.colour", wire.UnknownID, 3},
		{"/accepted/no.such.rule", wire.UnknownID, 4},
		{"/judgements/D1.tip.7.b", wire.UnknownID, 5},
		{"/policy/feedback.told.thanks", wire.OutOfRange, 6},
		{"/policy/feedback.nothing", wire.UnknownID, 6},
		{"/colour", wire.UnknownProperty, 6},
	}, found)
}

// A case made in Go may hold what no rule knows: Assess answers and says what it left aside.
func TestAssessSaysWhatItIgnored(t *testing.T) {
	c := Case{AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Settings: []Setting{"prisn"}, Decider: "nhs",
		Answers: map[string]Answer{"impact.ours": Yes, "impact.hours": Yes}}
	require.Equal(t, []string{"decider.nhs", "impact.ours", "settings.prisn"}, framework.Assess(c).Ignored)
	require.Len(t, framework.Standard().Problems(&c), 3)

	before := Case{AsAt: wire.Date{Year: 2012, Month: 1, Day: 1}}
	require.Equal(t, "out-of-range", framework.Assess(before).Duty.Code)
	require.Equal(t, NeedsJudgement, framework.Assess(before).Duty.Verdict)
	require.Len(t, framework.Standard().Problems(&before), 1)
	require.Equal(t, "out-of-range", framework.Assess(Case{}).Duty.Code)
}

func TestTheRulesAsAWhole(t *testing.T) {
	set := framework.Standard()
	rules := map[string]bool{}
	for _, r := range set.Rules() {
		require.False(t, rules[r.ID], "%s stands once", r.ID)
		rules[r.ID] = true
	}
	require.Len(t, rules, 197)
	for _, r := range set.Rules() {
		for _, o := range r.Overrides {
			require.True(t, rules[o.Rule], "%s overrides %s", r.ID, o.Rule)
			require.NotEmpty(t, o.Note)
		}
		require.NotNil(t, r.When, r.ID)
		require.NoError(t, CheckExpr(r.When, r.Check), r.ID)
	}
	for _, f := range set.Facts() {
		require.Same(t, f, set.Fact(f.ID))
	}
	require.True(t, json.Valid(set.Canonical()))
	require.Equal(t, string(set.Canonical()), string(framework.Standard().Canonical()))
}

func BenchmarkEvaluate(b *testing.B) {
	c := typicalCase(b)
	rules := CompileRules(framework.Standard().Rules(), framework.Standard().Prompts())
	b.ReportAllocs()
	for b.Loop() {
		var w Worlds
		w.Load(rules.Program(), &c)
	}
}
