package section13q_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

// turned is a way to change one thing of a case. Two with one group do not go together.
type turned struct {
	id, group string
	to        answer
	change    func(*participation.Case)
}

// turns lists every single change that a flip may make, from the words of the specification: the
// facts of the duty, codes of acts, the event. It is sorted by id.
func turns(c *participation.Case) []turned {
	var all []turned
	for _, f := range section13q.DutyFacts {
		for _, to := range []answer{no, yes} {
			if c.Answers[f.ID] != to {
				all = append(all, turned{f.ID, f.ID, to, func(c *participation.Case) { c.Answers[f.ID] = to }})
			}
		}
	}
	for _, term := range participation.ListActs.Terms() {
		act := participation.Act(term.Code)
		id := "acts." + term.Code
		if slices.Contains(c.Acts, act) {
			all = append(all, turned{id, id, no, func(c *participation.Case) {
				c.Acts = slices.DeleteFunc(slices.Clone(c.Acts), func(a participation.Act) bool { return a == act })
			}})
		} else {
			all = append(all, turned{id, id, yes, func(c *participation.Case) { c.Acts = append(slices.Clone(c.Acts), act) }})
		}
	}
	for _, term := range participation.ListContractEvents.Terms() {
		if event := participation.ContractEvent(term.Code); event != c.ContractEvent {
			all = append(all, turned{"contract_event." + term.Code, "contract_event", yes, func(c *participation.Case) { c.ContractEvent = event }})
		}
	}
	slices.SortStableFunc(all, func(a, b turned) int { return strings.Compare(a.id, b.id) })
	return all
}

// tryAll is the search by hand: every set of so many changes, through Determine.
func tryAll(c *participation.Case, all []turned, n int) (flips []section13q.Flip) {
	now := section13q.Determine(c).Verdict
	var try func(chosen []turned, from int)
	try = func(chosen []turned, from int) {
		if len(chosen) < n {
			for i := from; i < len(all); i++ {
				if !slices.ContainsFunc(chosen, func(t turned) bool { return t.group == all[i].group }) {
					try(append(slices.Clip(chosen), all[i]), i+1)
				}
			}
			return
		}
		changed := *c
		changed.Answers = maps.Clone(c.Answers)
		var facts participation.Facts
		for _, t := range chosen {
			t.change(&changed)
			facts = append(facts, participation.FactAnswer{Fact: t.id, Answer: t.to})
		}
		if to := section13q.Determine(&changed).Verdict; to != now {
			flips = append(flips, section13q.Flip{To: to, If: facts})
		}
	}
	try(nil, 0)
	return flips
}

func TestFlipsAreThoseThatTryingEverythingFinds(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	byNumber := map[int]int{}
	for range 250 {
		c := randomCase(r, r.IntN(101))
		flips, more := section13q.Flips(&c)
		all := turns(&c)
		var want []section13q.Flip
		for n := 1; n <= 3 && len(want) == 0; n++ {
			if n == 3 {
				if byNumber[3] > 1 {
					break
				}
				// Facts on which no verdict turns have no part in a smallest change.
				all = slices.DeleteFunc(all, func(turn turned) bool {
					return !slices.Contains(verdictFacts, turn.group) && !strings.Contains(turn.group, "ac")
				})
			}
			want = tryAll(&c, all, n)
			if len(want) > 0 || n == 3 {
				byNumber[n]++
			}
		}
		if len(want) == 0 && len(flips) > 0 && byNumber[3] > 1 {
			require.Len(t, flips[0].If, 3)
			continue
		}
		require.Equal(t, max(0, len(want)-20), more, show(c))
		require.Equal(t, want[:min(20, len(want))], flips, show(c))
	}
	t.Log("smallest changes by number of facts:", byNumber)
	require.Positive(t, byNumber[1])
	require.Positive(t, byNumber[2])
	require.Positive(t, byNumber[3])
}

// verdictFacts are the facts that the specification reads for the verdict.
var verdictFacts = append([]string{
	"health-service.arranged", "decision.ours", "planning.content", "procurement.provider-choice", "contract.successor-designed",
	"contract.service-lost", "impact.provider-identity", "impact.trivial", "impact.uncertain", "equality.group-affected",
	"tsa.report-covers", "tsa.decisions-made", "cause.choice-remains", "cause.setting-removed", "interest.high", "place.england",
}, otherFacets...)

func TestFlipsAsADocument(t *testing.T) {
	c := participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland, Acts: []participation.Act{participation.ActPlan},
		ContractEvent: participation.ContractNone,
		Answers:       map[string]answer{"health-service.arranged": yes, "decision.ours": yes, "planning.content": yes}}
	flips, more := section13q.Flips(&c)
	require.Contains(t, string(section13q.AppendFlips(nil, flips, more)), `{"flips":[{"to":"judgement","if":{"decision.ours":"no"}},{"to":"does-not-apply","if":{"health-service.arranged":"no"}},`)
	var read struct {
		Flips []section13q.Flip
		More  int
	}
	require.NoError(t, json.Unmarshal(section13q.AppendFlips(nil, flips, more), &read))
	require.Equal(t, flips, read.Flips)
	require.Equal(t, more, read.More)
	none, more := section13q.Flips(&participation.Case{AsAt: date(t, "2012-01-01")})
	require.Empty(t, none)
	require.Zero(t, more)
	require.Equal(t, `{"flips":[],"more":0}`, string(section13q.AppendFlips(nil, none, more)))
}

func BenchmarkFlips(b *testing.B) {
	for name, c := range flipCases(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				section13q.Flips(&c)
			}
		})
	}
}

// flipCases are one case whose verdict one fact changes, and the one of a thousand that takes most.
func flipCases(t testing.TB) map[string]participation.Case {
	cases := map[string]participation.Case{"one": {AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland}}
	r := rand.New(rand.NewPCG(23, 24))
	for range 3000 {
		c := randomCase(r, r.IntN(101))
		flips, more := section13q.Flips(&c)
		if len(flips) == 0 {
			cases["none"] = c
		} else if n := len(flips[0].If); n == 2 && more > 0 {
			cases["two"] = c
		} else if n == 3 {
			cases["three"] = c
		}
	}
	return cases
}
