package participation_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// A stored report is read with encoding/json and written as it stood.
func TestReportsAreWrittenAndReadWhole(t *testing.T) {
	chance := throw(7)
	for range 20 {
		c := chance.world(framework.Standard().Facts()).read(t)
		c.ID = "a & b"
		r := framework.Assess(c)
		r.Receipt = Receipt{Case: "sha256:0", Rules: "sha256:1"}
		written := AppendReport(nil, &r)
		marshalled, err := json.Marshal(r)
		require.NoError(t, err)
		require.Equal(t, string(written), string(marshalled))
		var again Report
		require.NoError(t, json.Unmarshal(written, &again))
		require.Equal(t, string(written), string(AppendReport(nil, &again)))
		require.Equal(t, r.Duty.Verdict, again.Duty.Verdict)
		require.Equal(t, r.Tally, again.Tally)
	}
}

// encoding/json, which knows only the tags of the types, writes the same members.
func TestTagsAndWriterAgree(t *testing.T) {
	type plain Report
	r := framework.Assess(full)
	r.Receipt = Receipt{Case: "sha256:0", Rules: "sha256:1"}
	tagged, err := json.Marshal(plain(r))
	require.NoError(t, err)
	require.JSONEq(t, string(tagged), string(AppendReport(nil, &r)))

	type bare Case
	tagged, err = json.Marshal(bare(full))
	require.NoError(t, err)
	require.JSONEq(t, string(tagged), fullBytes)
}

func TestFactsAreAnObject(t *testing.T) {
	facts := Facts{{"acts.plan", Yes}, {"impact.hours", No}}
	written, err := json.Marshal(facts)
	require.NoError(t, err)
	require.Equal(t, `{"acts.plan":"yes","impact.hours":"no"}`, string(written))
	var again Facts
	require.NoError(t, json.Unmarshal([]byte(`{"impact.hours": "no", "acts.plan": "yes"}`), &again))
	require.Equal(t, facts, again)
	require.NoError(t, json.Unmarshal([]byte(`{}`), &again))
	require.Empty(t, again)
	for _, wrong := range []string{`{"a.b": "maybe"}`, `{"a.b": 1}`, `["a.b"]`} {
		require.Error(t, json.Unmarshal([]byte(wrong), &again), wrong)
	}
}

func TestFactsJoin(t *testing.T) {
	require.Equal(t, Facts{{"a.a", No}, {"a.b", Yes}, {"a.c", Yes}},
		Facts{{"a.b", Yes}}.Join(Facts{{"a.a", No}, {"a.b", No}, {"a.c", Yes}}))
	require.Empty(t, Facts(nil).Join(nil))
}
