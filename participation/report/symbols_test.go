package report_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/report"
)

// elementTexts are texts of the self-check's element with a symbol, which report does not know.
var elementTexts = []string{"ui.name.ask", "ui.date.ask"}

func TestEveryQuestionAndVerdictHasASymbol(t *testing.T) {
	ids := slices.Concat(report.TextIDs(nil), elementTexts)
	used := map[string]bool{}
	for _, id := range ids {
		name := report.SymbolName(id)
		isQuestion := strings.HasSuffix(id, ".ask")
		if isQuestion || strings.HasPrefix(id, "duty.verdict.") || strings.HasPrefix(id, "outcome.") {
			require.NotEmpty(t, name, id)
		}
		if name != "" {
			require.NotEmpty(t, report.SymbolPath(name), "%s wants the symbol %s", id, name)
			used[name] = true
		}
	}
	require.Empty(t, report.SymbolName(""))
	require.Empty(t, report.SymbolName("report.title"))
	require.Empty(t, report.SymbolPath("no-such"))
	require.Equal(t, "clock", report.SymbolName("fact.impact.hours.ask"))
	require.Equal(t, "changes", report.SymbolName("fact.impact.of-tomorrow.ask"))

	for _, name := range report.SymbolNames() {
		require.True(t, used[name], "nothing shows the symbol %s", name)
	}
	for _, begin := range report.Pictured() {
		known := slices.ContainsFunc(ids, func(id string) bool { return id == begin || strings.HasPrefix(id, begin+".") })
		require.True(t, known, "no text begins with %s", begin)
	}
}

// pathData is the data of a path: commands, and numbers with at most two decimals.
var pathData = regexp.MustCompile(`^M[MLlHhVvAaQqTtCcSsz0-9 .-]+$`)

func TestSymbolsAreSimpleDrawings(t *testing.T) {
	seen := map[string]string{}
	for _, name := range report.SymbolNames() {
		path := report.SymbolPath(name)
		require.Regexp(t, pathData, path, name)
		require.NotRegexp(t, `\.\d{3}`, path, name)
		require.Less(t, len(path), 400, "%s is too intricate to read at a small size", name)
		require.Empty(t, seen[path], "%s is drawn as another", name)
		seen[path] = name
	}
	require.Greater(t, len(seen), 40)
}
