package schemas_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

// A case of testdata/valid is one that every reader takes.
func TestValidCases(t *testing.T) {
	for name, document := range documents(t, "testdata/valid/*.json") {
		t.Run(name, func(t *testing.T) {
			c, err := schemas.Decode(document)
			require.NoError(t, err)
			require.NotZero(t, c.AsAt)
			require.NoError(t, schemas.Validate("case", document))
			agree(t, document)
			again := participation.AppendCase(nil, &c)
			require.NoError(t, schemas.Validate(participation.CaseSchema, again))
			if c.Minor <= participation.Minor {
				require.NoError(t, plainly(t, "case", document))
			}
			require.NoError(t, schemas.Validate("report", participation.AppendReport(nil, new(framework.Assess(c)))))
		})
	}
}

// A case of testdata/invalid is refused. Its name begins with a code that is among its problems;
// the file beside it holds them all.
func TestInvalidCases(t *testing.T) {
	for name, document := range documents(t, "testdata/invalid/*.json") {
		t.Run(name, func(t *testing.T) {
			c, err := schemas.Decode(document)
			require.Error(t, err)
			require.Equal(t, participation.Case{}, c)
			problems := schemas.Problems(err)
			code, _, _ := strings.Cut(name, ".")
			require.True(t, slices.ContainsFunc(problems, func(p wire.Problem) bool { return p.Code == wire.Code(code) }))
			golden(t, "testdata/invalid/"+name+".problems", spell(problems))
			agree(t, document)
			if validated := schemas.Problems(schemas.Validate("case", document)); !slices.ContainsFunc(problems, unfinished) {
				require.Equal(t, spell(ofShape(problems)), spell(ofShape(notSupported(problems, validated))), "other words")
			}
		})
	}
}

// unheard are the codes that no short case can have: it would have to be too large, or the program
// wrong.
var unheard = []wire.Code{wire.TooLarge, wire.Internal}

func TestEveryCodeHasACase(t *testing.T) {
	names := map[string]bool{}
	for name := range documents(t, "testdata/invalid/*.json") {
		code, _, _ := strings.Cut(name, ".")
		names[code] = true
	}
	for _, row := range wire.Codes {
		require.Equal(t, !slices.Contains(unheard, row.Code), names[string(row.Code)], row.Code)
	}
}

// codeRow is how the guide for integrators lists a code.
const codeRow = "| `%s` | %s | %s | %s |"

// madeOtherwise says how to see the codes that have no case of their own.
var madeOtherwise = map[wire.Code]string{
	wire.TooLarge: "any case, followed by 1 MiB of blanks",
	wire.Internal: "none",
}

// The guide lists every code with what it means and a case that has it.
func TestGuideListsEveryCode(t *testing.T) {
	guide, err := os.ReadFile("../examples/integrators.md")
	require.NoError(t, err)
	var rows []string
	for _, row := range wire.Codes {
		fixture := madeOtherwise[row.Code]
		if fixture == "" {
			name := "schemas/testdata/invalid/" + string(row.Code) + ".json"
			require.FileExists(t, "../"+name)
			fixture = "[" + string(row.Code) + ".json](../" + name + ")"
		}
		rows = append(rows, fmt.Sprintf(codeRow, row.Code, row.Kind, row.Doc, fixture))
	}
	require.Contains(t, string(guide), strings.Join(rows, "\n"), "the table of codes")
	_, err = schemas.Decode(append([]byte(`{"as_at": "2026-03-02"}`), strings.Repeat(" ", 1<<20)...))
	require.Equal(t, wire.TooLarge, schemas.Problems(err)[0].Code)
}

// agree compares what the schema says of a document with what the reader says: of shape, the same
// about the same values.
func agree(t *testing.T, document []byte) {
	t.Helper()
	_, err := schemas.Decode(document)
	agreed(t, document, schemas.Problems(err), schemas.Problems(schemas.Validate("case", document)))
}

// agreed is agree for a document that was read and validated already.
func agreed(t *testing.T, document []byte, read, validated []wire.Problem) {
	t.Helper()
	if slices.ContainsFunc(read, unfinished) || slices.ContainsFunc(validated, unfinished) {
		require.NotEmpty(t, read)
		return
	}
	if longText.Match(document) {
		require.Equal(t, len(ofShape(read)) > 0, len(ofShape(notSupported(read, validated))) > 0, "%.200s", document)
		return
	}
	require.Equal(t, pointed(ofShape(once(read, read))), pointed(ofShape(once(read, notSupported(read, validated)))), "%.200s", document)
	if len(read) == 0 {
		require.Empty(t, validated, "%.200s", document)
	}
}

// longText finds a text that, as a key, may be too long for a pointer: two values are then spoken
// of as one.
var longText = regexp.MustCompile(`"[^"]{900,}`)

// unfinished reports whether a problem says that some are not listed, or not found.
func unfinished(p wire.Problem) bool {
	switch p.Code {
	case wire.Syntax, wire.TooDeep, wire.TooLarge:
		return true
	case wire.TooMany, wire.UnknownProperty:
		return p.Pointer == ""
	}
	return false
}

func ofShape(problems []wire.Problem) []wire.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p wire.Problem) bool { return kinds[p.Code] != wire.Shape })
}

// once leaves out what is said of keys that stand twice: which of their values counts is not settled.
func once(read, problems []wire.Problem) []wire.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p wire.Problem) bool {
		return slices.ContainsFunc(read, func(twice wire.Problem) bool {
			return twice.Code == wire.DuplicateKey && (p.Pointer == twice.Pointer || strings.HasPrefix(p.Pointer, twice.Pointer+"/"))
		})
	})
}

// pointed gives the pointers and codes of problems, sorted.
func pointed(problems []wire.Problem) []string {
	lines := []string{}
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%.100q %s", p.Pointer, p.Code))
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

var kinds = func() map[wire.Code]wire.CodeKind {
	kinds := map[wire.Code]wire.CodeKind{}
	for _, row := range wire.Codes {
		kinds[row.Code] = row.Kind
	}
	return kinds
}()

// notSupported leaves out the properties that the schema does not know and the reader knows of but
// does not support.
func notSupported(read, validated []wire.Problem) []wire.Problem {
	return slices.DeleteFunc(slices.Clone(validated), func(p wire.Problem) bool {
		return p.Code == wire.UnknownProperty && slices.ContainsFunc(read, func(other wire.Problem) bool {
			return other.Code == wire.NotSupported && other.Pointer == p.Pointer
		})
	})
}

func spell(problems []wire.Problem) []string {
	lines := []string{}
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%d:%d %q %s: %s", p.Line, p.Column, p.Pointer, p.Code, p.Message))
	}
	return lines
}

// Cases that other tests rest on, and those in the documentation, are taken too.
func TestEveryCaseElsewhere(t *testing.T) {
	all := casesElsewhere(t)
	require.Greater(t, len(all), 100)
	for i, document := range all {
		agree(t, document)
		if i%4 == 0 { // without the shortcut of Validate this takes a while
			require.NoError(t, plainly(t, "case", document), "%s", document)
		}
		c, err := schemas.Decode(document)
		require.NoError(t, err, "%s", document)
		if i%20 == 0 { // a report is large, and one is much like another
			report := participation.AppendReport(nil, new(framework.Assess(c)))
			require.NoError(t, schemas.Validate(participation.ReportSchema, report), "%s", report)
			require.NoError(t, plainly(t, "report", report), "%s", report)
			knownTo(t, "report", report)
		}
	}
}

func TestEveryExampleInADocument(t *testing.T) {
	for name, examples := range examplesInDocuments(t) {
		for _, example := range examples {
			var of struct {
				AsAt *string         `json:"as_at"`
				Duty json.RawMessage `json:"duty"`
			}
			if json.Unmarshal(example, &of) != nil || of.AsAt == nil {
				continue
			}
			schema := "case"
			if of.Duty != nil {
				schema = "report"
			}
			require.NoError(t, schemas.Validate(schema, example), "%s: %s", name, example)
			if schema == "case" {
				_, err := schemas.Decode(example)
				require.NoError(t, err, "%s: %s", name, example)
			}
		}
	}
}

// plainly checks a document with the published file as it stands, in the way of any program that
// knows nothing of this library.
func plainly(t *testing.T, name string, document []byte) error {
	t.Helper()
	var value any
	decoder := json.NewDecoder(strings.NewReader(string(document)))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&value))
	return plain()[name].Validate(value)
}

var plain = sync.OnceValue(func() map[string]*jsonschema.Schema {
	all := map[string]*jsonschema.Schema{}
	for _, s := range schemas.Published {
		compiler := jsonschema.NewCompiler()
		compiler.AssertFormat = true
		for _, each := range schemas.Published { // one may refer to another
			content, err := schemas.FS.Open(each.File)
			if err == nil {
				err = compiler.AddResource(each.ID, content)
			}
			if err != nil {
				panic(err)
			}
		}
		all[s.Name] = compiler.MustCompile(s.ID)
	}
	return all
})

// knownTo checks that the schema describes every property of a document: an open schema takes
// more.
func knownTo(t *testing.T, name string, document []byte) {
	t.Helper()
	root := schema(t, name)
	var visit func(rule map[string]any, value any, at string)
	visit = func(rule map[string]any, value any, at string) {
		rule = resolve(root, rule)
		switch value := value.(type) {
		case map[string]any:
			properties, _ := rule["properties"].(map[string]any)
			if properties == nil {
				return // its keys are names
			}
			for key, part := range value {
				require.Contains(t, properties, key, at)
				visit(properties[key].(map[string]any), part, at+"/"+key)
			}
		case []any:
			for _, entry := range value {
				visit(rule["items"].(map[string]any), entry, at)
			}
		}
	}
	var value any
	require.NoError(t, json.Unmarshal(document, &value))
	visit(root, value, "")
}

func resolve(root, rule map[string]any) map[string]any {
	if ref, ok := rule["$ref"].(string); ok {
		return root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
	}
	return rule
}

func schema(t *testing.T, name string) map[string]any {
	t.Helper()
	content, err := fs.ReadFile(schemas.FS, name+".schema.json")
	require.NoError(t, err)
	var root map[string]any
	require.NoError(t, json.Unmarshal(content, &root))
	return root
}

// documents gives files by their names without the ending.
func documents(t testing.TB, pattern string) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, names)
	all := map[string][]byte{}
	for _, name := range names {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		all[strings.TrimSuffix(filepath.Base(name), ".json")] = content
	}
	return all
}

var (
	archiveFile = regexp.MustCompile(`(?m)^-- (\S.*?) --$\n?`)
	fence       = regexp.MustCompile("(?ms)^```json\n(.*?)^```$")
)

// casesElsewhere gives the scenarios of the duty and the cases of the rules' archives.
func casesElsewhere(t testing.TB) [][]byte {
	t.Helper()
	var all [][]byte
	scenarios, err := os.Open("../section13q/testdata/scenarios.jsonl")
	require.NoError(t, err)
	defer scenarios.Close()
	for lines := bufio.NewScanner(scenarios); lines.Scan(); {
		var scenario struct {
			Case json.RawMessage `json:"case"`
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &scenario))
		all = append(all, scenario.Case)
	}
	for _, pattern := range []string{"../*/testdata/*.txtar", "../participation/principles/testdata/*.txtar"} {
		archives, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, archive := range archives {
			content, err := os.ReadFile(archive)
			require.NoError(t, err)
			for _, file := range archiveFile.Split(string(content), -1)[1:] {
				var properties map[string]any
				require.NoError(t, json.Unmarshal([]byte(file), &properties), archive)
				if properties["as_at"] == nil {
					properties["as_at"] = "2026-03-02"
				}
				if properties["decider"] == "ccg" {
					properties["as_at"] = "2020-03-02" // they are gone since 2022
				}
				document, err := json.Marshal(properties)
				require.NoError(t, err)
				all = append(all, document)
			}
		}
	}
	return all
}

// examplesInDocuments gives the JSON in the documentation and beside the example programs, by file.
func examplesInDocuments(t *testing.T) map[string][][]byte {
	t.Helper()
	all := map[string][][]byte{}
	require.NoError(t, filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		// The region's case answers questions of its own: the test beside it checks it by its rules.
		if entry.IsDir() && (entry.Name() == ".git" || entry.Name() == "node_modules" || filepath.ToSlash(name) == "../examples/region") {
			return filepath.SkipDir
		}
		beside := strings.HasPrefix(filepath.ToSlash(name), "../examples/") && filepath.Ext(name) == ".json"
		if filepath.Ext(name) != ".md" && !beside {
			return nil
		}
		content, err := os.ReadFile(name)
		if beside {
			all[name] = append(all[name], content)
		}
		for _, block := range fence.FindAllSubmatch(content, -1) {
			all[name] = append(all[name], block[1])
		}
		return err
	}))
	return all
}

// golden compares lines with a file, or rewrites the file.
func golden(t *testing.T, name string, lines []string) {
	t.Helper()
	content := strings.Join(lines, "\n") + "\n"
	if os.Getenv("UPDATE") == "1" {
		require.NoError(t, os.WriteFile(name, []byte(content), 0o644))
	}
	onDisk, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(onDisk), content, "stale: run UPDATE=1 go test ./schemas")
}
