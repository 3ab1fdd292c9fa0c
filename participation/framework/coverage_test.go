package framework_test

import (
	"fmt"
	"maps"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
	"github.com/heard-framework/heard/settings"
)

// mostJudged is the share of checks and obligations that may be left to judgement, in per cent.
const mostJudged = 20

// Is anything that the guidance asks for left out?
func ExampleCoverage() {
	account := framework.Coverage()
	fmt.Println("checks and obligations:", len(account.Statements))
	fmt.Println("enforced by a rule:", account.Enforced)
	fmt.Println("for a person to judge:", account.Judged)
	fmt.Println("context only:", account.Excluded)
	for _, c := range account.Statements {
		if c.Statement == "D1.tip.7.b" {
			fmt.Println(c.Statement, c.Rules)
		}
	}

	// Output:
	// checks and obligations: 535
	// enforced by a rule: 527
	// for a person to judge: 6
	// context only: 2
	// D1.tip.7.b [settings.prison.staff-presence]
}

func TestEveryCheckAndObligationIsAccountedFor(t *testing.T) {
	account := framework.Coverage()
	var want []catalogue.ID
	guidance := 0
	for e := range catalogue.All() {
		switch e.Role {
		case catalogue.RoleCheck, catalogue.RoleObligation:
			want = append(want, e.ID)
		case catalogue.RoleProvision:
		default:
			guidance++
		}
	}
	var enforced, judged, excluded int
	for i, c := range account.Statements {
		require.Equal(t, want[i], c.Statement, "source order")
		switch {
		case len(c.Rules) > 0:
			enforced++
			require.False(t, c.Prompt, "%s is enforced and left to judgement", c.Statement)
			require.Empty(t, c.Why, "%s", c.Statement)
		case c.Prompt:
			judged++
			require.NotEmpty(t, c.Why, "%s is left to judgement without a reason", c.Statement)
		default:
			excluded++
			require.NotEmpty(t, c.Why, "%s is nowhere: a rule has to cite it, or a prompt or an exclusion say why not", c.Statement)
		}
		e, err := catalogue.Find(c.Statement)
		require.NoError(t, err)
		require.Equal(t, e.Role, c.Role)
		require.Equal(t, e.Force, c.Force)
	}
	require.Len(t, account.Statements, len(want))
	require.Equal(t, []int{enforced, judged, excluded, guidance},
		[]int{account.Enforced, account.Judged, account.Excluded, account.Guidance})
	require.LessOrEqual(t, 100*judged, mostJudged*len(want))
	t.Logf("%d checks and obligations: %d enforced, %d judged, %d context; %d other statements are guidance",
		len(want), enforced, judged, excluded, guidance)
}

// A prompt or an exclusion is for a statement that asks for something, stands once, and is never
// beside a rule that cites the same statement.
func TestNothingIsBothCitedAndExcluded(t *testing.T) {
	cited := map[catalogue.ID]string{}
	for _, rule := range framework.Standard().Rules() {
		for _, id := range rule.Basis {
			cited[id] = rule.ID
		}
	}
	seen := map[catalogue.ID]bool{}
	once := func(id catalogue.ID) {
		require.False(t, seen[id], "%s stands twice", id)
		seen[id] = true
		require.Empty(t, cited[id], "%s", id)
		e, err := catalogue.Find(id)
		require.NoError(t, err)
		require.Contains(t, []catalogue.Role{catalogue.RoleCheck, catalogue.RoleObligation}, e.Role, "%s asks for nothing", id)
	}
	for _, prompt := range framework.Standard().Prompts() {
		once(prompt.Statement)
	}
	for _, row := range settings.Exclusions {
		once(row.Statement)
		require.NotEmpty(t, row.Why, "%s", row.Statement)
	}
}

// A rule of one's own can cite what ours leave to judgement: it is then enforced.
func TestAnAddedRuleCounts(t *testing.T) {
	own := Fact{ID: "charity.walk-through-done", Ask: "Did someone walk through it?"}
	set, err := framework.With(framework.Extension{Name: "charity", Facts: []*Fact{&own}, Rules: []Rule{{ID: "charity.own.walk-through", Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"4.1.text.6.d"}, Title: "Someone walked through it.", Fix: "Walk through it.",
		When: Always{}, Check: Is{Fact: &own}}}})
	require.NoError(t, err)
	before, after := framework.Coverage(), set.Coverage()
	require.Equal(t, before.Enforced+1, after.Enforced)
	require.Equal(t, before.Judged-1, after.Judged)
	require.Equal(t, before.Excluded, after.Excluded)
}

// Every id that anything cites is in the catalogue: rules, facts, prompts, terms, the tables of
// the vocabulary, and the rows of the duty.
func TestEveryIDCitedIsInTheCatalogue(t *testing.T) {
	count := 0
	wanted := func(by string, ids ...catalogue.ID) {
		for _, id := range ids {
			_, err := catalogue.Find(id)
			require.NoError(t, err, "%s", by)
			count++
		}
	}
	set := framework.Standard()
	for _, rule := range set.Rules() {
		wanted(rule.ID, rule.Basis...)
	}
	for _, fact := range set.Facts() {
		wanted(fact.ID, fact.Basis...)
	}
	for _, prompt := range set.Prompts() {
		wanted("a prompt", prompt.Statement)
	}
	tables := [][]Term{Principles, Teams, Barriers, Stakeholders, Geographies, QualityComponents, Vulnerabilities,
		DetentionGroundsChildren, DetentionGroundsImmigration, Benefits}
	for _, l := range Lists() {
		tables = append(tables, l.Terms())
	}
	for _, terms := range tables {
		for _, term := range terms {
			wanted(term.Code, term.Basis...)
		}
	}
	for _, promise := range Promises {
		wanted(string(promise.Level), promise.Basis...)
	}
	for _, category := range PrisonCategories {
		wanted(category.Code, category.Basis...)
	}
	for _, kind := range EstablishmentTypes {
		wanted(kind.Code, kind.Basis...)
	}
	for _, notes := range [][]section13q.Note{section13q.Flags, section13q.Companions, section13q.Steps} {
		for _, note := range notes {
			wanted(note.ID, note.Basis...)
		}
	}
	require.Greater(t, count, 1000)
}

// The rows of the decision table take their basis from the provision that governs: every row is
// seen at work, under each.
func TestEveryRowOfTheDutyCitesTheCatalogue(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range section13q.Rows() {
		seen[row.ID] = false
	}
	provisions := map[Provision]bool{}
	for c := range casesOfTheDuty {
		duty := section13q.Determine(&c)
		provisions[duty.Provision] = true
		for _, reason := range duty.Because {
			seen[reason.Rule] = true
			for _, id := range reason.Basis {
				_, err := catalogue.Find(id)
				require.NoError(t, err, "%s", reason.Rule)
			}
		}
	}
	for row, hit := range seen {
		require.True(t, hit, "%s", row)
	}
	for _, provision := range []Provision{Section13Q, Section14Z45, Section14Z2, Section242, NoProvision} {
		require.True(t, provisions[provision], "%s", provision)
	}
}

// casesOfTheDuty yields cases that differ in one thing from a plain one, with an impact and
// without, for every holder of the duty and every stretch of law.
func casesOfTheDuty(yield func(Case) bool) {
	dates := []wire.Date{{Year: 2015, Month: 5, Day: 1}, {Year: 2026, Month: 3, Day: 2}, {Year: 2027, Month: 6, Day: 1}}
	plain := map[string]Answer{}
	for _, f := range section13q.DutyFacts {
		plain[f.ID] = No
	}
	for _, yes := range []string{"health-service.arranged", "decision.ours", "place.england", "setting.basis-evident"} {
		plain[yes] = Yes
	}
	var answers []map[string]Answer
	for _, f := range section13q.DutyFacts {
		changed := maps.Clone(plain)
		changed[f.ID] = Yes + No - plain[f.ID]
		felt := maps.Clone(changed)
		felt["impact.hours"] = Yes
		answers = append(answers, changed, felt)
	}
	for _, acts := range [][]Act{{}, {ActPlan}, {ActProposal, ActDecision}, {ActIndividualCare}} {
		for _, event := range ContractEvents {
			for _, decider := range []Decider{NHSEngland, ICB, CCG, NHSTrust, HMPPS} {
				for _, date := range dates {
					for i := range answers {
						c := Case{AsAt: date, Decider: decider, Acts: acts, ContractEvent: ContractEvent(event.Code), Answers: answers[i]}
						if !yield(c) {
							return
						}
					}
				}
			}
		}
	}
}
