package section13q_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// The explanation is worked out part by part, the verdict by the compiled table. They agree, row
// by row.
func TestWhyLeadsFromFactsToTheVerdict(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	outcomes := map[section13q.Trial]int{}
	for range 8_000 {
		c := randomCase(r, 20+r.IntN(81))
		d := section13q.Determine(&c)
		x := section13q.Why(&c)
		require.Equal(t, d, x.Duty)
		decided := map[string]bool{}
		see := func(rows []section13q.Tried) {
			for _, row := range rows {
				outcomes[row.Outcome]++
				require.NotEmpty(t, row.Text)
				require.NotEmpty(t, row.Basis)
				require.NotEmpty(t, row.Marks)
				require.NotContains(t, row.Marks, catalogue.Unverified)
				if row.Outcome == section13q.NotReached {
					require.Zero(t, row.Logic)
				} else {
					honest(t, row.Logic)
				}
				if row.Decided {
					decided[row.Rule] = true
					require.Equal(t, section13q.Held, row.Outcome, show(c))
				}
			}
		}
		see(x.Before)
		require.Len(t, x.Limbs, len(d.Limbs))
		for i, l := range x.Limbs {
			require.Equal(t, d.Limbs[i], l.Limb)
			honest(t, l.Open)
			see(l.Rows)
			held := slices.ContainsFunc(l.Rows, func(row section13q.Tried) bool { return row.Decided })
			require.Equal(t, len(l.Limb.Rules) > 0, held, show(c))
		}
		see(x.After)
		want := map[string]bool{}
		for _, because := range d.Because {
			want[because.Rule] = true
		}
		require.Equal(t, want, decided, show(c))
		require.Len(t, x.Sentences(), len(d.Because))
		// What caps a strength is named wherever a clear row came out as likely.
		for _, row := range x.Before {
			if row.Decided && row.Strength == participation.Likely {
				require.NotEmpty(t, x.Caps, show(c))
			}
		}
	}
	for _, outcome := range []section13q.Trial{section13q.Held, section13q.Failed, section13q.Waited, section13q.NotReached} {
		require.Positive(t, outcomes[outcome], outcome)
	}
}

// honest holds the answer of every part to the answers below it.
func honest(t *testing.T, r section13q.Reasoning) {
	t.Helper()
	var below []answer
	for _, part := range r.Of {
		honest(t, part)
		below = append(below, part.Answer)
	}
	switch r.Form {
	case section13q.OfAll:
		require.Equal(t, all(below...), r.Answer)
	case section13q.OfAny:
		require.Equal(t, anyOf(below...), r.Answer)
	case section13q.OfNot:
		require.Equal(t, not(below[0]), r.Answer)
	case section13q.OfSurely:
		require.Equal(t, is(below[0] == yes), r.Answer)
	case section13q.OfFact:
		require.NotEmpty(t, r.Fact)
	case section13q.OfCodes:
		require.NotEmpty(t, r.Codes)
	case section13q.OfDate:
		require.NotEqual(t, unknown, r.Answer)
	default:
		require.Equal(t, section13q.OfAlways, r.Form)
		require.Equal(t, yes, r.Answer)
	}
}

func TestWhyInWords(t *testing.T) {
	c := participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland, Acts: []participation.Act{participation.ActDecision},
		ContractEvent: participation.ContractVary, Answers: map[string]answer{"health-service.arranged": yes, "decision.ours": yes,
			"planning.content": no, "impact.location": yes, "setting.basis-evident": no}}
	x := section13q.Why(&c)
	require.Equal(t, []string{"The decision would have an impact on how care is received, or on the range of services."}, x.Sentences())
	require.Equal(t, "setting-basis-evident", x.Caps[0].ID)
	row := x.Limbs[2].Rows[6]
	require.True(t, row.Decided)
	require.Equal(t, participation.Likely, row.Strength)
	require.Equal(t, []catalogue.ID{"nhsa2006.13Q.2.c", "nhsa2006.13Q.3"}, row.Basis)
	require.Equal(t, []catalogue.Mark{catalogue.Seen, catalogue.Inferred}, row.Marks)
	require.Equal(t, section13q.NotReached, x.Limbs[2].Rows[7].Outcome)
	require.Equal(t, section13q.NotReached, x.Limbs[1].Rows[0].Outcome, "the limb of proposals is not open")
	document, err := json.Marshal(x)
	require.NoError(t, err)
	require.Contains(t, string(document), `"rule":"13q.decision-impact","text":"The decision would have an impact on how care is received, or on the range of services.","outcome":"held","gives":"applies","decided":true,"strength":"likely"`)

	refused := section13q.Why(&participation.Case{AsAt: date(t, "2012-03-02")})
	require.Empty(t, refused.Before)
	require.Equal(t, "out-of-range", refused.Duty.Code)
}

// That "delivered" means the same for decisions as for proposals is our reading. Wherever an impact
// decides something about a decision, it says so.
func TestOurReadingIsMarkedWhereItDecides(t *testing.T) {
	r := rand.New(rand.NewPCG(33, 34))
	seen := 0
	for range 6_000 {
		c := randomCase(r, 20+r.IntN(81))
		d := section13q.Determine(&c)
		for _, because := range d.Because {
			onDecision := slices.ContainsFunc(because.Basis, func(id catalogue.ID) bool {
				return slices.Contains([]catalogue.ID{"nhsa2006.13Q.2.c", "nhsa2006.14Z45.2.c", "nhsa2006.14Z2.2.c"}, id)
			})
			onImpact := slices.ContainsFunc(because.Basis, func(id catalogue.ID) bool {
				return slices.Contains([]catalogue.ID{"nhsa2006.13Q.3", "nhsa2006.14Z45.3", "nhsa2006.14Z2.6"}, id)
			})
			if onDecision && onImpact {
				seen++
				require.Contains(t, because.Marks, catalogue.Inferred, because.Rule)
			}
		}
	}
	require.Positive(t, seen)
}

func TestNextIsTheFirstQuestionOfAReport(t *testing.T) {
	c := participation.Case{AsAt: date(t, "2026-03-02")}
	q, ok := section13q.Next(&c)
	require.True(t, ok)
	require.Equal(t, participation.ForDuty, q.For)
	_, forDuty, _ := section13q.Assess(&c)
	fact, settles, _ := forDuty.At(0)
	require.Equal(t, participation.Question{Fact: fact, For: participation.ForDuty, Settles: settles}, q)

	// Answering what comes next, again and again, leaves nothing to ask.
	r := rand.New(rand.NewPCG(35, 36))
	c.Answers = map[string]answer{}
	for n := 0; ok; n++ {
		require.Less(t, n, 100)
		ways := waysToState(q.Fact)
		c = *ways[r.IntN(len(ways))].state(c)
		q, ok = section13q.Next(&c)
	}
	require.NotEqual(t, "missing", section13q.Determine(&c).Code)

	// What a person does not know is passed over.
	c = participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland}
	q, _ = section13q.Next(&c)
	if _, isList := participation.ListNamed(q.Fact); !isList {
		c.Answers = map[string]answer{q.Fact: unknown}
		after, _ := section13q.Next(&c)
		require.NotEqual(t, q.Fact, after.Fact)
	}
}

// A test of involvement so far is a part of being enough, and what makes it enough is these tests.
func TestSufficiencyIsItsTests(t *testing.T) {
	r := rand.New(rand.NewPCG(37, 38))
	seen := map[bool]int{}
	for range 20_000 {
		c := randomCase(r, 100)
		for _, test := range section13q.Sufficiencies {
			if r.IntN(8) > 0 {
				c.Answers[test.Fact.ID] = test.Wanted
			} else {
				c.Answers[test.Fact.ID] = answer(r.IntN(3))
			}
		}
		enough := true
		advice := section13q.Advise(&c)
		for _, test := range advice.Tests {
			met := test.Answer == test.Wanted || test.Wanted == no && test.Answer == unknown
			enough = enough && met
		}
		seen[enough]++
		require.Equal(t, enough, advice.Existing == participation.InvolvementSufficient, show(c))
	}
	require.Positive(t, seen[true])
	require.Positive(t, seen[false])
}

func TestAdviceShowsEveryPoint(t *testing.T) {
	c := participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland, Levels: []participation.Level{participation.LevelConsultation},
		DecisionStage: participation.AtDecided,
		Answers:       map[string]answer{"planning.content": yes, "urgency.relied-on": yes, "urgency.safety-risk": yes, "urgency.known-earlier": yes}}
	a := section13q.Advise(&c)
	points := map[string]int{}
	var steps []string
	for _, step := range a.Steps {
		steps = append(steps, step.ID)
		points[step.ID] = len(step.Points)
	}
	require.Equal(t, []string{"record", "involve", "involve-carers", "weigh-how-far", "involve-though-late", "take-urgent-route", "own-urgency", "check-consultation"}, steps)
	require.Equal(t, 7, points["weigh-how-far"])
	require.Equal(t, 4, points["check-consultation"])
	require.Equal(t, 5, points["take-urgent-route"])
	require.Equal(t, 3, points["involve"])
	require.Len(t, a.Tests, 7)
	c.AsAt = date(t, "2020-03-02")
	require.Len(t, section13q.Advise(&c).Tests, 6, "carers and representatives count from 1 July 2022")

	// Every point stands under a step that there is, and has its source.
	ids := map[string]bool{}
	for _, step := range section13q.Steps {
		ids[step.ID] = true
	}
	for _, flag := range section13q.Flags {
		require.True(t, flag.Warns == "" || ids[flag.Warns])
	}
	once := map[string]bool{}
	for _, p := range section13q.Points {
		require.True(t, ids[p.Step], p.Step)
		require.False(t, once[p.ID])
		once[p.ID] = true
		require.NotEmpty(t, p.Text)
		for _, id := range p.Basis {
			_, err := catalogue.Find(id)
			require.NoError(t, err)
		}
		require.NotContains(t, p.Marks, catalogue.Unverified)
	}
}
