package framework_test

import (
	"crypto/sha256"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func planWithRecord(t *testing.T) Case {
	t.Helper()
	c := Case{AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Decider: NHSEngland, Acts: []Act{ActPlan},
		Answers: map[string]Answer{"health-service.arranged": Yes}}
	by := section13q.By{Role: "Commissioning manager", Date: c.AsAt, Digest: sha256.Sum256}
	r, err := by.Open()
	require.NoError(t, err)
	r, err = by.Complete(r, &c, section13q.Completion{Reasons: "A plan is written.", Form: "Form 13Q", Team: TeamCommissioning})
	require.NoError(t, err)
	c.Record = &r
	return c
}

func recordFindings(r *Report) map[string]Finding {
	found := map[string]Finding{}
	for _, f := range r.Findings {
		if strings.HasPrefix(f.Rule, "section13q.") {
			found[f.Rule] = f
		}
	}
	return found
}

// A case with a record has its rules answered, with what the record shows as their facts. Without
// one they do not bear.
func TestRecordRulesAreAnswered(t *testing.T) {
	c := planWithRecord(t)
	r := framework.Assess(c)
	found := recordFindings(&r)
	require.Len(t, found, 5)
	for rule, want := range map[string]Outcome{
		"section13q.assessment.written": Met, "section13q.assessment.by-commissioning-team": Met,
		"section13q.sign-off.by-the-head-and-held": NotMet, "section13q.reporting.reaches-oversight": NotMet, "section13q.duty.known-and-acted-on": NotMet,
	} {
		require.Equal(t, want, found[rule].Outcome, rule)
		require.Empty(t, found[rule].Missing, rule)
		require.NotEmpty(t, found[rule].Facts, rule)
	}
	require.Equal(t, Facts{{"record.completed", Yes}, {"record.form-named", Yes}, {"record.stands", Yes}}, found["section13q.assessment.written"].Facts)

	bare := c
	bare.Record = nil
	without := framework.Assess(bare)
	require.Empty(t, recordFindings(&without))
	require.Equal(t, without.Tally.NotApplicable, r.Tally.NotApplicable+5)
	require.Equal(t, without.Questions, r.Questions, "a record adds no question")
	require.Equal(t, without.Duty, r.Duty)
}

// Who decides may not be stated: the rules wait for that alone, and it is asked already.
func TestRecordRulesWaitForTheDecider(t *testing.T) {
	c := planWithRecord(t)
	c.Decider = ""
	r := framework.Assess(c)
	for rule, f := range recordFindings(&r) {
		require.Equal(t, Unclear, f.Outcome, rule)
		require.Equal(t, []string{"decider"}, f.Missing, rule)
	}
	require.Len(t, recordFindings(&r), 5)
	asked := 0
	for _, q := range r.Questions {
		if q.Fact == "decider" {
			asked++
		}
		require.False(t, slices.ContainsFunc(RecordFacts[:], func(f *Fact) bool { return f.ID == q.Fact }))
	}
	require.Equal(t, 1, asked)
}

// Nobody can answer for a record.
func TestRecordFactsAreNotAnswered(t *testing.T) {
	c := planWithRecord(t)
	c.Answers = map[string]Answer{"health-service.arranged": Yes, "record.signed-off": Yes, "record.place-named": Yes, "record.completed": No}
	r := framework.Assess(c)
	found := recordFindings(&r)
	require.Equal(t, Met, found["section13q.assessment.written"].Outcome)
	require.Equal(t, NotMet, found["section13q.sign-off.by-the-head-and-held"].Outcome)
	_, problems := framework.Standard().Read([]byte(`{"as_at": "2026-03-02", "answers": {"record.signed-off": "yes"}}`))
	require.Equal(t, wire.UnknownID, problems[0].Code)
	for _, f := range RecordFacts {
		require.Nil(t, framework.Standard().Fact(f.ID))
	}
}
