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

// A team that buys a service wants to see what is done, what is not, and what is not known yet.
func ExampleChecklist() {
	c := Case{
		Settings:      []Setting{Prison},
		Stages:        []Stage{Procuring},
		DecisionStage: AtPreferredBidder,
		Levels:        []Level{LevelConsultation},
		Methods:       []Method{MethodWorkshop},
		Answers:       map[string]Answer{"workshops.every-establishment": Yes, "board.patient-voice-standing": No},
	}
	report := framework.Assess(c)
	for _, row := range principles.Checklist(principles.ProcurementChecklist, &c, &report) {
		if row.Part != principles.BeforeTender {
			fmt.Println(row.Part, row.ID, row.Outcome)
		}
	}
	// Output:
	// during procurement.workshops met
	// during procurement.among-themselves unclear
	// during procurement.trail unclear
	// during procurement.standing-item not-met
	// during procurement.bids-scored not-met
	// after procurement.lessons not-applicable
	// after procurement.told not-applicable
	// after procurement.promises not-applicable
}

func state(t *testing.T, rows []principles.ChecklistRow, c *Case, r *Report, id string) principles.ChecklistState {
	t.Helper()
	states := principles.Checklist(rows, c, r)
	i := slices.IndexFunc(states, func(s principles.ChecklistState) bool { return s.ID == id })
	require.GreaterOrEqual(t, i, 0, id)
	return states[i]
}

func TestChecklistsOfAnEmptyPlan(t *testing.T) {
	report := framework.Assess(Case{})
	for _, rows := range [][]principles.ChecklistRow{principles.ProcurementChecklist, principles.QualityChecklist} {
		for _, r := range []*Report{nil, {}, &report} {
			for _, s := range principles.Checklist(rows, &Case{}, r) {
				require.Equal(t, Unclear, s.Outcome, s.ID)
			}
		}
	}
}

func TestChecklistsCanBeDoneAndNot(t *testing.T) {
	done := full(Yes)
	not := full(No)
	not.Methods = []Method{}
	for _, row := range []struct {
		c     Case
		want  Outcome
		other map[string]Outcome
	}{
		{done, Met, map[string]Outcome{
			"procurement.told": Unclear, "procurement.trail": Unclear, // the register has to say
		}},
		{not, NotMet, map[string]Outcome{
			"procurement.told": Unclear, "procurement.professionals": NotApplicable, "quality.visits": NotApplicable,
		}},
	} {
		report := framework.Assess(row.c)
		rows := slices.Concat(principles.ProcurementChecklist, principles.QualityChecklist)
		for _, s := range principles.Checklist(rows, &row.c, &report) {
			want := row.want
			if other, ok := row.other[s.ID]; ok {
				want = other
			}
			require.Equal(t, want, s.Outcome, "%s %v", s.ID, s.Outcomes)
		}
	}
}

func TestPlanningAloneBuysNothing(t *testing.T) {
	c := Case{Stages: []Stage{Planning}, Levels: []Level{}, Settings: []Setting{Community}, People: []PeopleGroup{}}
	report := framework.Assess(c)
	for _, id := range []string{"procurement.workshops", "procurement.lessons", "procurement.told", "procurement.promises"} {
		require.Equal(t, NotApplicable, state(t, principles.ProcurementChecklist, &c, &report, id).Outcome, id)
	}
}

// What the register has to show is done once all of it is discharged, and not done once some of it is
// overdue.
func TestObligationsDecideARow(t *testing.T) {
	const rule = "feedback.told.outcome-of-procurement"
	c := Case{Stages: []Stage{Procuring}, DecisionStage: AtDecided}
	for _, row := range []struct {
		states []ObligationState
		want   Outcome
	}{
		{nil, Unclear},
		{[]ObligationState{NoDateSet}, Unclear},
		{[]ObligationState{NotYetDue, Discharged}, Unclear},
		{[]ObligationState{Due}, Unclear},
		{[]ObligationState{Discharged, Discharged}, Met},
		{[]ObligationState{Discharged, Overdue, NotYetDue}, NotMet},
	} {
		report := Report{Tally: Tally{NotApplicable: 1}}
		for _, s := range row.states {
			report.Obligations = append(report.Obligations, Obligation{Obligation: rule, State: s})
		}
		got := state(t, principles.ProcurementChecklist, &c, &report, "procurement.told")
		require.Equal(t, row.want, got.Outcome, row.states)
		require.Equal(t, []principles.RuleOutcome{{Rule: rule, Outcome: row.want}}, got.Outcomes)
	}
}

// The copy of a register rule's When is the rule's own, and every register rule that a table reads has one.
func TestRegisterRulesBearAsTheySay(t *testing.T) {
	rules := map[string]Rule{}
	for _, r := range framework.Standard().Rules() {
		rules[r.ID] = r
	}
	copies := principles.RegisterRules()
	for id, when := range copies {
		require.Equal(t, OnRegister, rules[id].Kind, id)
		require.Equal(t, rules[id].When, when, id)
	}
	for _, in := range instruments() {
		for _, id := range in.rules {
			require.NotEqual(t, OnRecord, rules[id].Kind, id)
			if rules[id].Kind == OnRegister && in.name != "spectrum" {
				require.Contains(t, copies, id)
			}
		}
	}
}
