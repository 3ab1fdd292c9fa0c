package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

// validate runs the command.
func validate(in string, arguments ...string) (status int, out, complaints string) {
	var said, complained bytes.Buffer
	status = run(arguments, strings.NewReader(in), &said, &complained)
	return status, said.String(), complained.String()
}

const corpus = "../../schemas/testdata"

func TestEveryDocumentIsKnownByItself(t *testing.T) {
	names, err := filepath.Glob(corpus + "/*/valid/*.json")
	require.NoError(t, err)
	require.Greater(t, len(names), 10)
	for _, name := range names {
		schema := filepath.Base(filepath.Dir(filepath.Dir(name)))
		status, out, complaints := validate("", "-as", schema, "-format", "json", name)
		require.Equal(t, allGood, status, "%s%s", out, complaints)
		var r result
		require.NoError(t, json.Unmarshal([]byte(out), &r))
		require.Equal(t, schema, r.Schema)
		require.True(t, r.Valid)
		require.NotNil(t, r.Problems)
	}
}

func TestWhatADocumentSaysWinsOverTheFlag(t *testing.T) {
	status, out, _ := validate("", "-as", "report", "-format", "json", corpus+"/valid/full.json")
	require.Equal(t, allGood, status)
	require.Contains(t, out, `"schema":"case"`)
}

// A document of another major version is read as what it says it is, and told which version is taken.
func TestAnotherMajorVersion(t *testing.T) {
	for _, s := range schemas.Published {
		other := strings.Replace(s.ID, "/v1/", "/v2/", 1)
		status, out, _ := validate(`{"schema": "`+other+`"}`, "-format", "json", "-")
		require.Equal(t, notAllGood, status)
		require.Contains(t, out, `"schema":"`+s.Name+`"`)
		require.Contains(t, out, `"/schema"`)
		require.Contains(t, out, "wants one of "+s.ID+", got")
	}
}

// What a newer minor version adds is told and refuses nothing, in every document that has one.
func TestNewerMinorVersion(t *testing.T) {
	names, err := filepath.Glob(corpus + "/*/valid/newer-minor.json")
	require.NoError(t, err)
	require.Len(t, names, 4)
	for _, name := range append(names, corpus+"/valid/newer-minor.json") {
		schema, _, _ := strings.Cut(strings.TrimPrefix(name, corpus+"/"), "/")
		if schema == "valid" {
			schema = taken
		}
		status, out, _ := validate("", "-as", schema, name)
		require.Equal(t, allGood, status, out)
		require.Contains(t, out, "notice: /")
		require.Contains(t, out, "[unknown-property]")
	}
}

func TestText(t *testing.T) {
	status, out, complaints := validate("{\"as_at\": \"2026-02-30\",\n \"settings\": [\"prison\", \"prison\"]}", "-")
	require.Equal(t, notAllGood, status)
	require.Empty(t, complaints)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	require.True(t, strings.HasPrefix(lines[0], "-:1:11: /as_at: wants a date that exists"), lines[0])
	require.True(t, strings.HasSuffix(lines[0], " [not-a-date]"), lines[0])
	require.True(t, strings.HasPrefix(lines[1], "-:2:25: /settings/1: wants each code once"), lines[1])

	status, out, _ = validate(`{"as_at": "2026-03-02", "minor": 9, "colour": "red"}`, "-")
	require.Equal(t, allGood, status, "a notice refuses nothing")
	require.Contains(t, out, "notice: /colour")
}

func TestJUnit(t *testing.T) {
	bad := filepath.Join(t.TempDir(), `<bad> & "worse".json`)
	require.NoError(t, os.WriteFile(bad, []byte(`{"as_at": 5}`), 0o644))
	status, out, _ := validate("", "-format", "junit", corpus+"/valid/full.json", bad)
	require.Equal(t, notAllGood, status)
	var s suite
	require.NoError(t, xml.Unmarshal([]byte(out), &s))
	require.Equal(t, 2, s.Tests)
	require.Equal(t, 1, s.Failures)
	require.Nil(t, s.Cases[0].Failure)
	require.Equal(t, bad, s.Cases[1].Name)
	require.Contains(t, s.Cases[1].Failure.Text, "[wrong-type]")
	require.Equal(t, "1 problem", s.Cases[1].Failure.Message)
}

func TestWrongUse(t *testing.T) {
	for _, arguments := range [][]string{
		{}, {"-", "a.json"}, {"-as", "plan", "-"}, {"-format", "yaml", "-"}, {"-colour"}, {"no-such-file.json"},
	} {
		status, out, complaints := validate("", arguments...)
		require.Equal(t, failed, status, arguments)
		require.NotEmpty(t, complaints)
		require.NotContains(t, out, "{")
	}
	status, _, complaints := validate("", "-h")
	require.Equal(t, allGood, status)
	require.Contains(t, complaints, "usage: validate")
}

// A file that cannot be read does not keep the others from being checked.
func TestMissingFileAmongOthers(t *testing.T) {
	status, out, _ := validate("", "-format", "json", "no-such-file.json", corpus+"/valid/full.json")
	require.Equal(t, failed, status)
	require.Contains(t, out, `"valid":true`)
}

func TestHostileInput(t *testing.T) {
	for _, document := range []string{"", "null", "[", strings.Repeat("[", 100_000), "\xff", `{"schema": 5}`, `{"schema": "x"}`} {
		status, out, _ := validate(document, "-")
		require.Equal(t, notAllGood, status)
		require.NotEmpty(t, out)
	}
}
