package report_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func someReturn() section13q.Return {
	day := wire.Date{Year: 2026, Month: 3, Day: 3}
	return section13q.Return{AsAt: wire.Date{Year: 2026, Month: 5, Day: 1}, SignOffWithin: 28, Lines: []section13q.Line{
		{ID: `=HYPERLINK("http://x","y")`, State: participation.StateDraft, Settings: []participation.Setting{participation.Prison, participation.IRC}},
		{ID: "＋1, \"quoted\"", State: participation.StateCompleted, Decider: participation.NHSEngland, Verdict: participation.Applies,
			Strength: participation.Clear, Completed: day, Override: participation.DoesNotApply, Flags: []string{"earlier-promise"}},
		{ID: "north-1", State: participation.StateSignedOff, Verdict: participation.DoesNotApply, Completed: day},
		{ID: "@sum\r\n-2", State: participation.StateSuperseded},
	}}
}

// A spreadsheet reads the cells as they were, but runs none.
func TestReturnAsCSV(t *testing.T) {
	r := someReturn()
	lines, err := csv.NewReader(strings.NewReader(string(report.Printer{}.ReturnRecords(nil, &r)))).ReadAll()
	require.NoError(t, err)
	require.Len(t, lines, 5)
	require.Equal(t, []string{`'=HYPERLINK("http://x","y")`, "draft", "", "prison; irc", "", "", "", "", "", "", "2026-05-01"}, lines[1])
	require.Equal(t, []string{`'＋1, "quoted"`, "completed", "nhs-england", "", "applies", "clear", "2026-03-03", "yes", "does-not-apply",
		"earlier-promise", "2026-05-01"}, lines[2])
	require.Equal(t, "north-1", lines[3][0])
	require.Equal(t, "'@sum -2", lines[4][0])

	figures, err := csv.NewReader(strings.NewReader(string(report.Printer{}.ReturnFigures(nil, &r)))).ReadAll()
	require.NoError(t, err)
	require.Len(t, figures, 1+len(r.Figures()))
	require.Equal(t, []string{"figure", "code", "label", "numerator", "denominator", "left_out", "as_at"}, figures[0])
	require.Contains(t, figures, []string{"verdict", "applies", "Applies", "1", "2", "draft: 1; superseded: 1", "2026-05-01"})
	require.Contains(t, figures, []string{"overdue-for-sign-off", "", "", "1", "1", "draft: 1; signed-off: 1; superseded: 1", "2026-05-01"})
	require.Contains(t, figures, []string{"setting", "prison", "Prison", "1", "1", "not-stated: 2; superseded: 1", "2026-05-01"})
}
