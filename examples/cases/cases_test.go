package cases_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/examples/cases"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/schemas"
)

// golden compares a file with what it should hold. UPDATE=1 rewrites it.
func golden(t *testing.T, name string, want []byte) {
	t.Helper()
	if os.Getenv("UPDATE") == "1" {
		require.NoError(t, os.WriteFile(name, want, 0o644))
	}
	got, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "%s is stale: run UPDATE=1 go test ./cases", name)
}

func TestReports(t *testing.T) {
	require.Len(t, cases.Names(), 8)
	for _, name := range cases.Names() {
		t.Run(name, func(t *testing.T) {
			c, problems := framework.Standard().Read(cases.Document(name))
			require.Empty(t, problems)
			require.Equal(t, name, c.ID)
			require.NotEmpty(t, c.Title)
			r := framework.Standard().Assess(c)
			receipt.Stamp(framework.Standard(), c, &r)
			golden(t, name+".report.json", report.Printer{}.JSON(nil, &r))
		})
	}
}

func TestCasesAndReportsAreValid(t *testing.T) {
	for _, name := range cases.Names() {
		require.NoError(t, schemas.Validate("case", cases.Document(name)), name)
		report, err := os.ReadFile(name + ".report.json")
		require.NoError(t, err)
		require.NoError(t, schemas.Validate("report", report), name)
	}
}

// Every reason belongs to an answer that is given.
func TestNotesHaveAnswers(t *testing.T) {
	for _, name := range cases.Names() {
		var c struct{ Answers, Notes map[string]string }
		require.NoError(t, json.Unmarshal(cases.Document(name), &c))
		for fact := range c.Notes {
			require.Contains(t, c.Answers, fact, name)
		}
	}
}

func TestReadmeHasALineForEach(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	for _, name := range cases.Names() {
		require.Equal(t, 1, strings.Count(string(readme), "\n- [`"+name+"`]("+name+".json) "), name)
	}
}

func TestNoSuchCase(t *testing.T) {
	require.Nil(t, cases.Document("elsewhere"))
	require.Nil(t, cases.Report("elsewhere"))
}
