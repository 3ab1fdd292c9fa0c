package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/schemas"
)

const example = "clinic-hours.json"

// The region's rules, question and reasons stand in the report beside the library's own.
func TestTheReportShowsTheRegion(t *testing.T) {
	var out, complaints strings.Builder
	require.Equal(t, done, run([]string{example}, &out, &complaints), complaints.String())
	for _, r := range northWest.Rules {
		require.Contains(t, out.String(), r.Title)
	}
	for _, text := range []string{forumVisited.Ask, summaryPosted.Ask, "Both prisons, in January", northWest.Prompts[0].Ask,
		"north-west.policy.1", "sha256:"} {
		require.Contains(t, out.String(), text)
	}
}

func TestTheQuestionsAndSchemasKnowTheRegion(t *testing.T) {
	document, err := os.ReadFile(example)
	require.NoError(t, err)
	set, err := framework.With(northWest)
	require.NoError(t, err)
	door := schemas.For(set)
	require.NoError(t, door.Validate("case", document))
	_, err = schemas.Decode(document)
	require.Len(t, schemas.Problems(err), 2)

	c, err := door.Decode(document)
	require.NoError(t, err)
	r := set.Assess(c)
	asked := map[string]participation.Purpose{}
	for _, q := range r.Questions {
		asked[q.Fact] = q.For
	}
	require.Equal(t, participation.ForPlan, asked[summaryPosted.ID])
	require.NotContains(t, asked, forumVisited.ID)
	require.NoError(t, door.Validate("report", participation.AppendReport(nil, &r)))

	var out, complaints strings.Builder
	require.Equal(t, done, run([]string{"-schema", "case"}, &out, &complaints), complaints.String())
	require.True(t, json.Valid([]byte(out.String())))
	require.Contains(t, out.String(), forumVisited.ID)
}

func TestWrongUse(t *testing.T) {
	for want, arguments := range map[int][][]string{
		wrongUse: {nil, {"a", "b"}, {"-schema", "plan"}, {"-colour"}},
		notRead:  {{"no-such-file.json"}, {"region_test.go"}},
	} {
		for _, each := range arguments {
			var out, complaints strings.Builder
			require.Equal(t, want, run(each, &out, &complaints), each)
			require.Empty(t, out.String())
			require.NotEmpty(t, complaints.String())
		}
	}
}
