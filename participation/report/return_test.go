package report_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/section13q"
)

func TestReturnRenderings(t *testing.T) {
	r := someReturn()
	for name, rendered := range map[string][]byte{
		"testdata/return.md":   report.Printer{}.ReturnMarkdown(nil, &r),
		"testdata/return.html": report.Printer{}.ReturnHTML(nil, &r),
		"testdata/return.json": append(report.Printer{}.ReturnJSON(nil, &r), '\n'),
	} {
		if os.Getenv("UPDATE") == "1" {
			require.NoError(t, os.WriteFile(name, rendered, 0o644))
		}
		onDisk, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, string(onDisk), string(rendered), "stale: run UPDATE=1 go test ./participation/report")
	}
}

// Every kind of figure has a section that says what it counts, of how many and without which.
func TestReturnShowsEveryFigure(t *testing.T) {
	r := someReturn()
	rendered := string(report.Printer{}.ReturnMarkdown(nil, &r))
	words := report.Native(report.English(nil))
	for _, f := range r.Figures() {
		for _, part := range []string{"", ".about"} {
			text, _ := words.Text("report.return." + string(f.Figure) + part)
			require.NotEmpty(t, text, f.Figure)
			require.Contains(t, rendered, text)
		}
		for _, l := range f.LeftOut {
			text, _ := words.Text("report.return.left-out." + string(l.Why))
			before, _, _ := strings.Cut(text, "{count}")
			require.NotEmpty(t, before)
			require.Contains(t, rendered, before)
		}
	}
	empty := section13q.Return{AsAt: r.AsAt}
	rendered = string(report.Printer{}.ReturnMarkdown(nil, &empty))
	require.Contains(t, rendered, "None stated, so none is overdue")
	require.Contains(t, rendered, "This is not legal advice")
}
