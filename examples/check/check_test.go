package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/examples/cases"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// called is what became of a call of the command.
type called struct {
	status          int
	out, complaints string
}

func call(in string, arguments ...string) called {
	var out, complaints strings.Builder
	status := run(arguments, strings.NewReader(in), &out, &complaints)
	return called{status, out.String(), complaints.String()}
}

// oneLine is a case on one line.
func oneLine(t testing.TB, name string) string {
	t.Helper()
	var line bytes.Buffer
	require.NoError(t, json.Compact(&line, cases.Document(name)))
	return line.String()
}

// answerTo is the line that a case, or what is wrong with it, is answered by.
func answerTo(document string) string {
	set := framework.Standard()
	c, problems := set.Read([]byte(document))
	if wire.Refused(problems) {
		return string(wire.AppendProblems([]byte(`{"problems":`), problems)) + "}\n"
	}
	r := set.Assess(c)
	receipt.Stamp(set, c, &r)
	return string(participation.AppendReport(nil, &r)) + "\n"
}

func TestFiles(t *testing.T) {
	for _, name := range cases.Names() {
		got := call("", filepath.Join("..", "cases", name+".json"))
		require.Equal(t, called{0, string(cases.Report(name)), ""}, got)
	}
}

func TestFilesInEveryFormat(t *testing.T) {
	names := cases.Names()[:2]
	var arguments []string
	var markdown, html []byte
	for _, name := range names {
		arguments = append(arguments, filepath.Join("..", "cases", name+".json"))
		c, r, problems := check(cases.Document(name))
		require.Empty(t, problems)
		markdown = report.Printer{}.Markdown(markdown, &c, &r)
		html = report.Printer{}.HTML(html, &c, &r)
	}
	require.Equal(t, called{0, string(markdown), ""}, call("", append([]string{"-format", "markdown"}, arguments...)...))
	require.Equal(t, called{0, string(html), ""}, call("", append([]string{"-format=html"}, arguments...)...))
}

func TestFilesThatCannotBeChecked(t *testing.T) {
	folder := t.TempDir()
	write := func(name, content string) string {
		at := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(at, []byte(content), 0o600))
		return at
	}
	good := filepath.Join("..", "cases", "visitors-voice.json")
	bad := write("bad.json", "{\n  \"as_at\": \"2026-02-30\"\n}")
	large := write("large.json", `{"title":"`+strings.Repeat("x", 50<<20)+`"}`)
	missing := filepath.Join(folder, "missing.json")

	got := call("", bad, missing, large, folder, good)
	require.Equal(t, 1, got.status)
	require.Equal(t, string(cases.Report("visitors-voice")), got.out)
	require.Contains(t, got.complaints, bad+`: line 2, column 12: /as_at: wants a date that exists`)
	require.Contains(t, got.complaints, missing)
	require.Contains(t, got.complaints, large+": line 1, column 10: /title: wants at most 1048576 bytes")
	require.Contains(t, got.complaints, folder)

	newer := write("newer.json", `{"minor":3,"as_at":"2026-03-02","later":1}`)
	got = call("", newer)
	require.Equal(t, 0, got.status)
	require.Contains(t, got.complaints, newer+": line 1, column 33: /later: ")
}

func TestLinesAreAnsweredInOrder(t *testing.T) {
	var in, want strings.Builder
	for i := range 1000 {
		line := `{"id":"` + fmt.Sprint(i) + `","as_at":"2016-06-30","decider":"nhs-england","acts":["plan"]}`
		switch i % 7 {
		case 3:
			line = oneLine(t, cases.Names()[i%8])
		case 5:
			line = `{"id":"` + fmt.Sprint(i) + `"}`
		}
		in.WriteString(line + "\n")
		want.WriteString(answerTo(line))
	}
	got := call(in.String(), "-")
	require.Equal(t, 1, got.status)
	require.Empty(t, got.complaints)
	require.Equal(t, want.String(), got.out)
	require.Equal(t, 1000, strings.Count(got.out, "\n"))
}

func TestLinesWithoutProblems(t *testing.T) {
	line := oneLine(t, "visitors-voice")
	require.Equal(t, called{0, answerTo(line), ""}, call(line, "-"), "without an end of line")
	require.Equal(t, called{0, answerTo(line) + answerTo(line), ""}, call(line+"\r\n"+line+"\n", "-"), "with carriage returns")
	require.Equal(t, called{0, answerTo(line), ""}, call("\n \t\r\n"+line+"\n\n", "-"), "among empty lines")
	require.Equal(t, called{0, "", ""}, call("", "-"), "nothing at all")
	require.Equal(t, called{0, answerTo(line), ""}, call(line, "-format", "json", "-"))
}

// hostile are lines that nobody should send. None has an end of line in it.
func hostile() map[string]string {
	return map[string]string{
		"malformed":      `{"as_at":`,
		"not JSON":       `hello`,
		"two values":     `{"as_at":"2026-03-02"} {}`,
		"deep":           strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000),
		"deep in a case": `{"as_at":"2026-03-02","title":` + strings.Repeat(`{"a":`, 10_000) + "1" + strings.Repeat("}", 10_001),
		"duplicate keys": `{"as_at":"2026-03-02","as_at":"2026-03-03"}`,
		"invalid UTF-8":  "{\"as_at\":\"2026-03-02\",\"title\":\"\xff\"}",
		"unknown code":   `{"as_at":"2026-03-02","settings":["castle"]}`,
		"no such date":   `{"as_at":"2026-02-30"}`,
		"too large":      `{"as_at":"2026-03-02","title":"` + strings.Repeat("x", 1<<20) + `"}`,
		"50 MB":          `{"as_at":"2026-03-02","title":"` + strings.Repeat("x", 50<<20) + `"}`,
		"null":           `null`,
		"zero bytes":     "\x00\x00",
	}
}

func TestHostileLinesDoNotStopTheRest(t *testing.T) {
	good := oneLine(t, "visitors-voice")
	for name, bad := range hostile() {
		t.Run(name, func(t *testing.T) {
			got := call(good+"\n"+bad+"\n"+good+"\n", "-")
			require.Equal(t, 1, got.status)
			require.Empty(t, got.complaints)
			want := answerTo(bad)
			require.True(t, strings.HasPrefix(want, `{"problems":[{`))
			require.Equal(t, answerTo(good)+want+answerTo(good), got.out)
		})
	}
}

func TestTheLargestLine(t *testing.T) {
	const start, end = `{"as_at":"2026-03-02","title":"`, `"}`
	fits := start + strings.Repeat("x", participation.CaseLimits.Bytes-len(start)-len(end)) + end
	require.Len(t, fits, 1<<20)
	got := call(fits+"\n", "-")
	require.Equal(t, 0, got.status)
	require.Equal(t, answerTo(fits), got.out)
	got = call(fits+" \n", "-")
	require.Equal(t, 1, got.status)
	require.Equal(t, answerTo(fits+" "), got.out)
	most := strings.Repeat(" ", participation.CaseLimits.Most()+1)
	got = call(most+"x\n", "-")
	require.Equal(t, 1, got.status)
	require.Equal(t, answerTo(most+"x"), got.out)
}

func TestLinesAsDocuments(t *testing.T) {
	in := oneLine(t, "visitors-voice") + "\n{}\n" + oneLine(t, "lived-experience-team") + "\n"
	for _, format := range []string{"markdown", "html"} {
		got := call(in, "-format", format, "-")
		require.Equal(t, 1, got.status)
		require.Equal(t, "line 2 of standard input: line 1, column 1: wants the property \"as_at\"\n", got.complaints)
		one := call("", "-format", format, "../cases/visitors-voice.json")
		other := call("", "-format", format, "../cases/lived-experience-team.json")
		require.Equal(t, one.out+other.out, got.out)
	}
}

// Whoever writes a line and waits gets the answer before the next line.
func TestAnswersComeAtOnce(t *testing.T) {
	in, ask := io.Pipe()
	answer, out := io.Pipe()
	status := make(chan int)
	go func() { status <- run([]string{"-"}, in, out, io.Discard) }()
	line := oneLine(t, "visitors-voice")
	want := answerTo(line)
	got := make([]byte, len(want))
	for range 3 {
		_, err := io.WriteString(ask, line+"\n")
		require.NoError(t, err)
		_, err = io.ReadFull(answer, got)
		require.NoError(t, err)
		require.Equal(t, want, string(got))
	}
	require.NoError(t, ask.Close())
	require.Equal(t, 0, <-status)
}

func TestInputThatBreaks(t *testing.T) {
	line := oneLine(t, "visitors-voice")
	broken := errors.New("the line is cut")
	var out, complaints strings.Builder
	in := io.MultiReader(strings.NewReader(line+"\n"+line[:20]), iotest.ErrReader(broken))
	require.Equal(t, 1, run([]string{"-"}, in, &out, &complaints))
	require.Equal(t, answerTo(line), out.String(), "half a line is not checked")
	require.Equal(t, "check: the line is cut\n", complaints.String())
}

// fullDisk takes nothing.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputThatBreaks(t *testing.T) {
	line := oneLine(t, "visitors-voice") + "\n"
	var complaints strings.Builder
	require.Equal(t, 1, run([]string{"-"}, strings.NewReader(strings.Repeat(line, 500)), fullDisk{}, &complaints))
	require.Equal(t, "check: no space left\n", complaints.String())

	complaints.Reset()
	require.Equal(t, 1, run([]string{"../cases/visitors-voice.json"}, nil, fullDisk{}, &complaints))
	require.Equal(t, "check: no space left\n", complaints.String())
}

func TestWrongUse(t *testing.T) {
	for _, wrong := range []struct {
		arguments []string
		complaint string
	}{
		{nil, "wants the files to check, or - for standard input"},
		{[]string{"-format", "pdf", "-"}, `wants -format to be json, markdown or html, got "pdf"`},
		{[]string{"-format"}, "flag needs an argument"},
		{[]string{"-colour", "-"}, "flag provided but not defined"},
		{[]string{"-", "a.json"}, "wants - alone, or files"},
		{[]string{"a.json", "-"}, "wants - alone, or files"},
	} {
		got := call("", wrong.arguments...)
		require.Equal(t, 2, got.status, wrong.arguments)
		require.Empty(t, got.out)
		require.Contains(t, got.complaints, wrong.complaint)
		require.Contains(t, got.complaints, "usage: check")
	}
	got := call("", "-h")
	require.Equal(t, 0, got.status)
	require.Contains(t, got.complaints, "usage: check")
}

func BenchmarkLines(b *testing.B) {
	line := oneLine(b, "west-yorkshire-prisons-procurement") + "\n"
	in := strings.NewReader(strings.Repeat(line, b.N))
	b.ResetTimer()
	run([]string{"-"}, in, io.Discard, io.Discard)
}
