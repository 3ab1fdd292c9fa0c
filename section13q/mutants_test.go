package section13q_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

// whole is all that the specification says of a duty, as the oracle gives it.
type whole struct {
	provision  participation.Provision
	holder     participation.Decider
	from       string
	inForce    bool
	gives      gives
	limbs      [3]gives
	flags      []string
	companions []string
	next       []string
	existing   participation.ExistingInvolvement
	impacts    int // how many kinds of impact the trace names, where it says that there is none
}

func (o oracle) whole() (w whole) {
	w.provision, w.holder, w.from, w.inForce = o.law()
	var limbs []gives
	w.gives, limbs = o.determine()
	for i := range limbs {
		w.limbs[i] = gives{limbs[i].verdict, limbs[i].strength, ""}
	}
	w.impacts = len(otherFacets) + 1
	w.flags, w.companions, w.next, w.existing = o.flags(w.gives), o.companions(), o.next(w.gives), o.existing()
	return w
}

func wholeOf(d participation.Duty) (w whole) {
	w = whole{provision: d.Provision, holder: d.Holder, inForce: d.InForce, gives: gives{d.Verdict, d.Strength, d.Code},
		flags: d.Flags, companions: d.Companions, next: d.Next, existing: d.ExistingInvolvement}
	if !d.LawFrom.IsZero() {
		w.from = d.LawFrom.String()
	}
	w.impacts = len(otherFacets) + 1
	for _, because := range d.Because {
		if because.Rule == "13q.no-impact" {
			w.impacts = 0
			for _, f := range because.Facts {
				if f.Answer == no && (strings.HasPrefix(f.Fact, "impact.") || strings.HasPrefix(f.Fact, "range.")) {
					w.impacts++
				}
			}
		}
	}
	for i, l := range d.Limbs {
		w.limbs[i] = gives{l.Verdict, l.Strength, ""}
	}
	return w
}

func (w whole) is(other whole) bool {
	return w.provision == other.provision && w.holder == other.holder && w.from == other.from && w.inForce == other.inForce &&
		w.gives == other.gives && w.limbs == other.limbs && w.existing == other.existing && w.impacts == other.impacts &&
		slices.Equal(w.flags, other.flags) && slices.Equal(w.companions, other.companions) && slices.Equal(w.next, other.next)
}

// corpus makes cases at random, many of them on the edge where one answer decides.
func corpus(n int) []participation.Case {
	r := rand.New(rand.NewPCG(61, 62))
	cases := make([]participation.Case, n)
	for i := range cases {
		c := randomCase(r, 30+r.IntN(71))
		switch {
		case i%4 == 1: // few things are said, and one or two against the rest
			for id := range c.Answers {
				if r.IntN(6) > 0 {
					c.Answers[id] = no
				}
			}
			c.Answers["health-service.arranged"], c.Answers["decision.ours"], c.Answers["place.england"] = yes, yes, yes
			c.Answers["tsa.report-covers"] = no
		case i%4 == 2: // involvement so far is nearly enough, or nearly none
			was := answer(1 + r.IntN(2))
			for _, test := range section13q.Sufficiencies {
				c.Answers[test.Fact.ID] = was
				if r.IntN(7) == 0 {
					c.Answers[test.Fact.ID] = answer(r.IntN(3))
				}
			}
			if r.IntN(2) == 0 {
				c.Answers["existing.satisfaction-data-only"] = answer(r.IntN(2))
			}
			if r.IntN(8) == 0 {
				for _, test := range section13q.Sufficiencies {
					c.Answers[test.Fact.ID] = unknown
				}
				c.Answers[section13q.Sufficiencies[r.IntN(7)].Fact.ID] = answer(1 + r.IntN(2))
			}
		}
		if i%2 == 0 {
			onTheEdge(r, &c)
			cases[i] = c
			continue
		}
		if r.IntN(3) == 0 {
			c.Acts = []participation.Act{code[participation.Act](r, participation.ListActs)}
		}
		if r.IntN(12) == 0 {
			c.Acts = []participation.Act{participation.ActIndividualCare}
			if other := code[participation.Act](r, participation.ListActs); other != c.Acts[0] {
				c.Acts = append(c.Acts, other)
			}
		}
		if r.IntN(2) == 0 {
			c.Levels = codes[participation.Level](r, participation.ListLevels)
		}
		if r.IntN(2) == 0 {
			c.Methods = codes[participation.Method](r, participation.ListMethods)
		}
		if r.IntN(3) == 0 {
			c.Settings, c.People = []participation.Setting{code[participation.Setting](r, participation.ListSettings)}, nil
		}
		if r.IntN(3) == 0 {
			c.Settings, c.People = nil, []participation.PeopleGroup{code[participation.PeopleGroup](r, participation.ListPeopleGroups)}
		}
		cases[i] = c
	}
	return cases
}

// onTheEdge answers whatever could settle the limbs with no, and then says one or two things more.
func onTheEdge(r *rand.Rand, c *participation.Case) {
	deciders := []participation.Decider{participation.NHSEngland, participation.NHSTrust}
	c.Decider = deciders[r.IntN(2)]
	one := func(list ...answer) answer { return list[r.IntN(len(list))] }
	for _, id := range verdictFacts {
		c.Answers[id] = no
	}
	c.Answers["health-service.arranged"], c.Answers["decision.ours"], c.Answers["place.england"] = yes, yes, yes
	c.Answers["setting.basis-evident"] = one(yes, yes, unknown)
	acts := [][]participation.Act{{participation.ActContractManagement}, {participation.ActContractManagement}, {participation.ActProposal},
		{participation.ActDecision}, {participation.ActSpecification}, {}, nil}
	c.Acts = acts[r.IntN(len(acts))]
	c.ContractEvent = code[participation.ContractEvent](r, participation.ListContractEvents)
	if r.IntN(2) == 0 {
		c.ContractEvent = participation.ContractNone
	}
	for range r.IntN(3) {
		c.Answers[otherFacets[r.IntN(len(otherFacets))]] = one(yes, yes, unknown)
	}
	if r.IntN(6) == 0 {
		c.ContractEvent = participation.ContractNovate
	}
	if r.IntN(4) == 0 || c.ContractEvent == participation.ContractNovate {
		c.Answers["impact.provider-identity"] = one(yes, yes, unknown)
	}
	for range r.IntN(3) {
		c.Answers[verdictFacts[r.IntN(len(verdictFacts))]] = one(no, yes, unknown)
	}
	c.Answers["impact.temporary"] = one(no, no, yes, unknown)
	for _, id := range []string{"impact.trivial", "impact.uncertain"} {
		c.Answers[id] = one(no, no, no, no, yes, unknown)
	}
	if r.IntN(3) == 0 {
		for _, test := range section13q.Sufficiencies {
			c.Answers[test.Fact.ID] = test.Wanted
		}
		c.Answers["existing.carers-representatives"] = one(no, yes, unknown)
		stages := []participation.DecisionStage{participation.AtDecided, participation.AtPreferredBidder}
		c.DecisionStage = stages[r.IntN(2)]
		c.Answers["planning.content"] = one(no, yes)
	}
}

func TestDetermineAgreesWithTheWholeOracle(t *testing.T) {
	for _, c := range corpus(8_000) {
		require.Equal(t, oracle{&c}.whole(), wholeOf(section13q.Determine(&c)), show(c))
	}
}

// harmless lists the slips that make no difference to what a duty says, with the reason.
var harmless = map[string]string{
	"13q.outside-england: if: without surely":              onlyYes,
	"13q.raised: if: without surely":                       onlyYes,
	"13q.raised: if: without surely, 2":                    onlyYes,
	"13q.raised: if: without surely, 3":                    onlyYes,
	"13q.choosing-provider: if: a part less, 3":            planningWaits,
	"13q.choosing-provider: if: without surely, 2":         planningWaits,
	"13q.novation: another code":                           "a does-not-apply that limbs give has the code of their union",
	"13q.no-impact: another code":                          "a does-not-apply that limbs give has the code of their union",
	"13q.proposal-impact: if: a part less, 14":             "where only the provider changes, a row above decides, or waits",
	"13q.decision-impact: if: a part less, 14":             "where only the provider changes, a row above decides, or waits",
	"13q.no-impact: if: all for any":                       impactDecides,
	"13q.no-impact: if: all for any, 2":                    impactDecides,
	"proposal: 13q.no-impact before 13q.proposal-impact":   "one holds only where the other fails",
	"decision: 13q.no-impact before 13q.decision-impact":   "one holds only where the other fails",
	"planning: 13q.successor before 13q.choosing-provider": "both give the same; only which is named first differs",
	"law of 2013-04-01: companions or not":                 "before the second row the first governs in any case",
	"law of 2024-01-31: a day later":                       "it is shown in timelines, whose tests notice; what turns on the day reads a date of its own",
	"law of 2024-01-31: announced or not":                  "it is shown in timelines, whose tests notice; it never governs",
}

const (
	onlyYes       = "only a yes to the row makes a difference, and an unknown is none either way"
	planningWaits = "while the content of planning is unknown, the row above waits, and the limb with it"
	impactDecides = "where any impact is stated or unknown, the row above has decided, or waits"
)

// Every row of every table is broken in turn, in every way that a slip could break it. Each slip is
// noticed, since some case then comes out other than the specification says.
func TestEverySlipInEveryRowIsNoticed(t *testing.T) {
	cases := corpus(8_000)
	want := make([]whole, len(cases))
	for i := range cases {
		want[i] = oracle{&cases[i]}.whole()
	}
	noticed, rows := 0, map[string]bool{}
	mutants := section13q.Mutants()
	for _, m := range mutants {
		determine, restore := m.Apply()
		found := false
		for i := range cases {
			if !wholeOf(determine(&cases[i])).is(want[i]) {
				found = true
				break
			}
		}
		restore()
		name := m.Row + ": " + m.Slip
		switch {
		case found:
			require.Empty(t, harmless[name], "%s is noticed", name)
			noticed++
			rows[m.Row] = true
		case harmless[name] == "":
			t.Errorf("nothing notices %s", name)
		}
	}
	t.Logf("%d slips in %d rows, %d noticed, %d that make no difference", len(mutants), len(rows), noticed, len(mutants)-noticed)
	for _, row := range section13q.Rows() {
		require.True(t, rows[row.ID], row.ID)
	}
	for _, notes := range [][]section13q.Note{section13q.Flags, section13q.Companions, section13q.Steps} {
		for _, n := range notes {
			require.True(t, rows[n.ID], n.ID)
		}
	}
}
