package report_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// archive is a golden file: a title, and the parts that stand under "-- name --" lines.
type archive struct {
	title string
	parts map[string]string
}

func readArchive(t *testing.T, name string) archive {
	t.Helper()
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	return parseArchive(string(content))
}

func parseArchive(content string) archive {
	a := archive{parts: map[string]string{}}
	part := ""
	for line := range strings.Lines(content) {
		if named, isHead := strings.CutPrefix(strings.TrimSuffix(line, " --\n"), "-- "); isHead && strings.HasSuffix(line, " --\n") {
			part = named
			a.parts[part] = ""
		} else if part == "" {
			a.title += line
		} else {
			a.parts[part] += line
		}
	}
	return a
}

// caseOf reads the case of an archive, with the report that the standard rules make of it.
func caseOf(t *testing.T, a archive) (participation.Case, participation.Report) {
	t.Helper()
	c, problems := framework.Standard().Read([]byte(a.parts["case.json"]))
	require.Empty(t, problems)
	return c, framework.Assess(c)
}

// sheet finds what style_test.go holds, which would make every golden file stale at each change.
var sheet = regexp.MustCompile(`(?s)(<style>|style-src 'sha256-).*?(</style>|')`)

// renderings gives every rendering of a report by the name of its part.
func renderings(p report.Printer, c *participation.Case, r *participation.Report) map[string]string {
	return map[string]string{
		"report.json": string(p.JSON(nil, r)),
		"report.md":   string(p.Markdown(nil, c, r)),
		"report.html": sheet.ReplaceAllString(string(p.HTML(nil, c, r)), "$1$2"),
	}
}

var golden = []string{"report.json", "report.md", "report.html"}

func archives(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	return names
}

// Every archive in testdata holds one case and each rendering of its report.
func TestRenderings(t *testing.T) {
	for _, name := range archives(t) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a := readArchive(t, name)
			c, r := caseOf(t, a)
			got := renderings(report.Printer{}, &c, &r)
			if os.Getenv("UPDATE") == "1" {
				text := a.title + "-- case.json --\n" + a.parts["case.json"]
				for _, part := range golden {
					text += "-- " + part + " --\n" + got[part]
				}
				require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
				return
			}
			for _, part := range golden {
				require.Equal(t, a.parts[part], got[part], "%s is stale: run UPDATE=1 go test ./participation/report", part)
			}
		})
	}
}

func TestRenderingsAreDeterministic(t *testing.T) {
	for _, name := range archives(t) {
		c, r := caseOf(t, readArchive(t, name))
		again, r2 := caseOf(t, readArchive(t, name))
		require.Equal(t, renderings(report.Printer{}, &c, &r), renderings(report.Printer{}, &again, &r2))
		p := report.Printer{}
		require.Equal(t, string(p.Texts(nil, &c, &r)), string(p.Texts(nil, &again, &r2)))
	}
}

func TestRenderingsAreAppended(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/clean.txtar"))
	p := report.Printer{}
	before := []byte("before\n")
	for name, rendering := range map[string]func([]byte) []byte{
		"json":     func(dst []byte) []byte { return p.JSON(dst, &r) },
		"markdown": func(dst []byte) []byte { return p.Markdown(dst, &c, &r) },
		"html":     func(dst []byte) []byte { return p.HTML(dst, &c, &r) },
		"texts":    func(dst []byte) []byte { return p.Texts(dst, &c, &r) },
	} {
		require.Equal(t, string(rendering(nil)), strings.TrimPrefix(string(rendering(bytes.Clone(before))), string(before)), name)
	}
}

func TestJSONIsTheReport(t *testing.T) {
	_, r := caseOf(t, readArchive(t, "testdata/clean.txtar"))
	require.Equal(t, string(wire.Indent(nil, participation.AppendReport(nil, &r))), string(report.Printer{}.JSON(nil, &r)))
}

func TestReportWithoutItsCase(t *testing.T) {
	_, r := caseOf(t, readArchive(t, "testdata/clean.txtar"))
	p := report.Printer{}
	require.Contains(t, string(p.Markdown(nil, nil, &r)), "# Self-check of nw-2026-014\n")
	require.Contains(t, string(p.HTML(nil, nil, &r)), "Nothing was answered.")
	r.Case = ""
	require.Contains(t, string(p.Markdown(nil, nil, &r)), "# Self-check of a case\n")
}

// The zero report is no report of any case, yet nothing in it brings a rendering down.
func TestZeroReport(t *testing.T) {
	p := report.Printer{}
	var c participation.Case
	var r participation.Report
	require.NotEmpty(t, p.Markdown(nil, &c, &r))
	require.NotEmpty(t, p.HTML(nil, &c, &r))
	require.NotEmpty(t, p.Texts(nil, &c, &r))
}
