package schemas_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// The corpus is for other languages too, so its files say what they are by where they lie:
// testdata/<schema>/valid, testdata/<schema>/invalid, and testdata/<schema>/faults.ndjson, a fault a
// line, each to be put into a valid document. Cases lie in testdata/valid and testdata/invalid.

// caseName is the schema whose documents lie in testdata itself.
const caseName = "case"

func folderOf(schema string) string {
	if schema == caseName {
		return "testdata"
	}
	return "testdata/" + schema
}

// readers read the documents that the library reads itself.
var readers = map[string]func(document []byte) []wire.Problem{
	caseName: func(document []byte) []wire.Problem {
		_, problems := framework.Standard().Read(document)
		return problems
	},
	"register": func(document []byte) []wire.Problem {
		_, problems := participation.ReadRegister(document)
		return problems
	},
	"record": func(document []byte) []wire.Problem {
		_, err := schemas.DecodeRecord(document)
		return schemas.Problems(err)
	},
	"return": func(document []byte) []wire.Problem {
		_, err := schemas.DecodeReturn(document)
		return schemas.Problems(err)
	},
	"provider_return": func(document []byte) []wire.Problem {
		_, problems := principles.ReadProviderReturn(document)
		return problems
	},
}

// refused are the problems that refuse a document.
func refused(problems []wire.Problem) []wire.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p wire.Problem) bool { return p.Severity == wire.Notice })
}

// entry is a document of the corpus, as corpus.json lists it.
type entry struct {
	Schema string `json:"schema"`
	File   string `json:"file"`
	// Outcome is valid; shape, where a schema refuses it; reading, where only a reader has to; newer,
	// where it is of a newer minor version and a schema of that version is wanted.
	Outcome string `json:"outcome"`
	// Pointers are the values that a schema finds wrong.
	Pointers []string `json:"pointers,omitempty"`
}

// fault is a change that makes a valid document a wrong one.
type fault struct {
	File     string   `json:"file"`
	At       string   `json:"at"`
	Put      any      `json:"put,omitempty"`
	Cut      bool     `json:"cut,omitempty"`
	Pointers []string `json:"pointers"`
	at       place
}

func TestCorpus(t *testing.T) {
	writeCorpus(t)
	var all []entry
	for _, s := range schemas.Published {
		for name, document := range sortedDocuments(t, folderOf(s.Name)+"/valid/*.json") {
			e := entry{Schema: s.Name, File: relative(s.Name, "valid", name), Outcome: "valid"}
			require.NoError(t, schemas.Validate(s.Name, document), e.File)
			e.Pointers = wrongValues(t, s.Name, document)
			if len(e.Pointers) > 0 {
				require.Contains(t, name, "newer-minor")
				e.Outcome, e.Pointers = "newer", nil
			}
			if read := readers[s.Name]; read != nil {
				require.Empty(t, refused(read(document)), e.File)
			}
			all = append(all, e)
		}
		for name, document := range sortedDocuments(t, folderOf(s.Name)+"/invalid/*.json") {
			e := entry{Schema: s.Name, File: relative(s.Name, "invalid", name), Outcome: "reading"}
			problems := schemas.Problems(schemas.Validate(s.Name, document))
			spelt := spell(problems)
			if read := readers[s.Name]; read != nil {
				found := refused(read(document))
				require.NotEmpty(t, found, e.File)
				agreed(t, document, found, problems)
				if !slices.ContainsFunc(found, unfinished) {
					require.Equal(t, spell(ofShape(found)), spell(ofShape(notSupported(found, problems))), "other words")
				}
				spelt = spell(found)
				problems = append(problems, found...)
			}
			if !slices.ContainsFunc(problems, isReading) {
				e.Outcome, e.Pointers = "shape", wrongValues(t, s.Name, document)
				require.NotEmpty(t, e.Pointers, e.File)
			}
			if s.Name != caseName { // TestInvalidCases holds those of cases
				golden(t, folderOf(s.Name)+"/invalid/"+name+".problems", spelt)
			}
			all = append(all, e)
		}
	}
	for _, version := range frozen(t) {
		for _, e := range releasedCorpus(t, version) {
			if e.Outcome == "valid" || e.Outcome == "newer" {
				document, err := os.ReadFile("testdata/" + e.File)
				require.NoError(t, err)
				if e.Outcome = "valid"; len(wrongValues(t, e.Schema, document)) > 0 {
					e.Outcome = "newer"
				}
				all = append(all, e.entry)
			}
		}
	}
	content, err := json.MarshalIndent(struct {
		Comment   string  `json:"$comment"`
		Documents []entry `json:"documents"`
	}{generated, all}, "", "  ")
	require.NoError(t, err)
	golden(t, "testdata/corpus.json", []string{string(content)})
}

func relative(schema, kind, name string) string {
	return strings.TrimPrefix(folderOf(schema)+"/"+kind+"/"+name+".json", "testdata/")
}

func isReading(p wire.Problem) bool { return kinds[p.Code] != wire.Shape }

// wrongValues are the values that the published file finds wrong, by a validator that knows nothing
// of this library. It is nil where the document cannot be parsed.
func wrongValues(t *testing.T, name string, document []byte) []string {
	t.Helper()
	var value any
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	if decoder.Decode(&value) != nil {
		return nil
	}
	pointers := map[string]bool{}
	var visit func(e *jsonschema.ValidationError)
	visit = func(e *jsonschema.ValidationError) {
		for _, cause := range e.Causes {
			visit(cause)
		}
		if len(e.Causes) == 0 {
			pointer, err := url.PathUnescape(e.InstanceLocation)
			require.NoError(t, err)
			pointers[pointer] = true
		}
	}
	switch err := plain()[name].Validate(value).(type) {
	case nil:
	case *jsonschema.ValidationError:
		visit(err)
	default:
		require.NoError(t, err)
	}
	return slices.Sorted(maps.Keys(pointers))
}

// sortedDocuments gives the files of a pattern in order, and none where there are none.
func sortedDocuments(t *testing.T, pattern string) func(func(string, []byte) bool) {
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	slices.Sort(names)
	return func(yield func(string, []byte) bool) {
		for _, name := range names {
			content, err := os.ReadFile(name)
			require.NoError(t, err)
			if !yield(strings.TrimSuffix(filepath.Base(name), ".json"), content) {
				return
			}
		}
	}
}

// Every property of every schema has a valid example and a wrong one.
func TestEveryPropertyHasExamples(t *testing.T) {
	for _, s := range schemas.Published {
		t.Run(s.Name, func(t *testing.T) {
			seen, faults := map[string]bool{}, []fault{}
			for name, document := range sortedDocuments(t, folderOf(s.Name)+"/valid/*.json") {
				if strings.Contains(name, "newer-minor") {
					continue
				}
				for _, at := range places(t, s.Name, document) {
					if !seen[at.property] {
						seen[at.property] = true
						faults = append(faults, faultsAt(t, s.Name, relative(s.Name, "valid", name), document, at)...)
					}
				}
			}
			wrong := map[string]bool{}
			var lines []string
			for _, f := range faults {
				wrong[f.at.property] = true
				line, err := json.Marshal(f)
				require.NoError(t, err)
				lines = append(lines, string(line))
			}
			golden(t, "testdata/faults/"+s.Name+".ndjson", lines)
			for _, property := range propertiesOf(t, s.Name) {
				require.Equal(t, gaps[property] == "", seen[property] && wrong[property],
					"%s: wants a valid and a wrong example, or a reviewed gap", property)
			}
		})
	}
}

// gaps are the properties without examples of their own, and why.
var gaps = map[string]string{}

// place is where a document holds a property of a schema.
type place struct {
	property string // the definition, a slash and the name; an asterisk where names are ids
	pointer  string
	value    any
	in       map[string]any // what the schema says of the object that has it
}

// places finds every property that a document has.
func places(t *testing.T, name string, document []byte) (all []place) {
	root := schema(t, name)
	var value any
	require.NoError(t, json.Unmarshal(document, &value))
	var visit func(rule map[string]any, of string, value any, pointer string)
	visit = func(rule map[string]any, of string, value any, pointer string) {
		rule, of = definition(root, rule, of)
		if rule == nil {
			return
		}
		switch value := value.(type) {
		case map[string]any:
			if then, ok := rule["then"].(map[string]any); ok && rule["properties"] == nil {
				visit(then, of, value, pointer) // an expression
				return
			}
			for _, key := range slices.Sorted(maps.Keys(value)) {
				part, property := partOf(rule, of, key)
				at := pointer + "/" + escapeKey(key)
				all = append(all, place{property, at, value[key], rule})
				visit(part, property, value[key], at)
			}
		case []any:
			items, _ := rule["items"].(map[string]any)
			for i, each := range value {
				at := pointer + "/" + strconv.Itoa(i)
				if _, isObject := each.(map[string]any); !isObject {
					all = append(all, place{of + "/0", at, each, rule})
				}
				visit(items, of+"/0", each, at)
			}
		}
	}
	visit(root, name, value, "")
	return all
}

// definition follows a reference, and gives the name of what it leads to.
func definition(root, rule map[string]any, of string) (map[string]any, string) {
	ref, ok := rule["$ref"].(string)
	switch {
	case !ok:
		return rule, of
	case !strings.HasPrefix(ref, "#"):
		return nil, of // another schema, which has examples of its own
	}
	return resolve(root, rule), strings.TrimPrefix(ref, "#/$defs/")
}

// partOf gives what the schema says of a property of an object, and its name.
func partOf(rule map[string]any, of, key string) (part map[string]any, property string) {
	properties, _ := rule["properties"].(map[string]any)
	if part, ok := properties[key].(map[string]any); ok && !idKeyed(of) {
		return part, of + "/" + key
	} else if ok {
		return part, of + "/*"
	}
	part, _ = rule["additionalProperties"].(map[string]any)
	return part, of + "/*"
}

// idKeyed reports whether the keys of an object are ids, whose values are all alike.
func idKeyed(of string) bool {
	return slices.Contains([]string{"case/answers", "case/notes", "case/policy", "case/judgements", "case/accepted",
		"provider_return/lines"}, of)
}

func escapeKey(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

// propertiesOf lists every property that a schema describes.
func propertiesOf(t *testing.T, name string) []string {
	root := schema(t, name)
	all, done := map[string]bool{}, map[string]bool{}
	var visit func(rule map[string]any, of string)
	visit = func(rule map[string]any, of string) {
		rule, of = definition(root, rule, of)
		if done[of] {
			return
		}
		done[of] = true
		if properties, ok := rule["properties"].(map[string]any); ok {
			for key := range properties {
				part, property := partOf(rule, of, key)
				all[property] = true
				visit(part, property)
			}
		}
		for _, keyword := range []string{"items", "then"} {
			if part, ok := rule[keyword].(map[string]any); ok {
				visit(part, of+"/0")
			}
		}
		if part, ok := rule["additionalProperties"].(map[string]any); ok {
			all[of+"/*"] = true
			visit(part, of+"/*")
		}
	}
	visit(root, name)
	return slices.Sorted(maps.Keys(all))
}

// faultsAt puts every kind of wrong value in a place, as far as the schema has a word against it, and
// holds the library to it.
func faultsAt(t *testing.T, name, file string, document []byte, at place) (faults []fault) {
	tried := []fault{{Put: ofAnotherType(at.value)}}
	if _, isObject := at.in["properties"]; isObject {
		tried = append(tried, fault{Cut: true})
	}
	switch value := at.value.(type) {
	case string:
		tried = append(tried, fault{Put: " "})
	case float64:
		tried = append(tried, fault{Put: -1})
	case []any:
		if len(value) > 0 {
			tried = append(tried, fault{Put: append(slices.Clone(value), value[0])})
		}
	case map[string]any:
		more := maps.Clone(value)
		more["not a property"] = true
		tried = append(tried, fault{Put: more})
	}
	for _, f := range tried {
		f.File, f.At, f.at = file, at.pointer, at
		changed := f.apply(t, document)
		if f.Pointers = wrongValues(t, name, changed); len(f.Pointers) == 0 {
			continue
		}
		validated := schemas.Problems(schemas.Validate(name, changed))
		require.NotEmpty(t, validated, "%s: %s", name, changed)
		for _, p := range validated {
			require.NotEqual(t, wire.Internal, p.Code, "%s %v", at.property, p)
		}
		if read := readers[name]; read != nil {
			agreed(t, changed, refused(read(changed)), validated)
		}
		faults = append(faults, f)
	}
	return faults
}

func ofAnotherType(value any) any {
	switch value.(type) {
	case string, []any:
		return 7
	}
	return []any{}
}

// apply puts the fault into a document.
func (f fault) apply(t *testing.T, document []byte) []byte {
	var root any
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&root))
	steps := strings.Split(f.At, "/")[1:]
	for i := range steps {
		steps[i] = strings.ReplaceAll(strings.ReplaceAll(steps[i], "~1", "/"), "~0", "~")
	}
	content, err := json.Marshal(f.into(root, steps))
	require.NoError(t, err)
	return content
}

func (f fault) into(value any, steps []string) any {
	switch value := value.(type) {
	case map[string]any:
		if len(steps) > 1 {
			value[steps[0]] = f.into(value[steps[0]], steps[1:])
		} else if value[steps[0]] = f.Put; f.Cut {
			delete(value, steps[0])
		}
		return value
	case []any:
		i, _ := strconv.Atoi(steps[0])
		if len(steps) > 1 {
			value[i] = f.into(value[i], steps[1:])
		} else if value[i] = f.Put; f.Cut {
			value = slices.Delete(value, i, i+1)
		}
		return value
	}
	return value
}

// writeCorpus writes those documents of the corpus that the library makes, cut down to one example
// of each property.
func writeCorpus(t *testing.T) {
	made := map[string]any{}
	for name, document := range published() {
		made[name+"/valid/short"] = document
	}
	made["record/valid/signed-off"] = json.RawMessage(kept(t))
	waiting, err := schemas.DecodeRecord(kept(t))
	require.NoError(t, err)
	waiting.Duty.Missing = []string{"impact.hours"}
	waiting.Duty.Limbs[1].Missing = waiting.Duty.Missing
	last := waiting.Steps[len(waiting.Steps)-1]
	waiting.Steps = append(waiting.Steps, participation.Step{
		Stamp: participation.Stamp{Seq: last.Seq + 1, Date: last.Date, Role: last.Role, Prev: last.Prev},
		Kind:  participation.StepSupersede, Data: participation.StepData{Reason: "The plan grew.", Successor: "nw-2026-015"}})
	made["record/valid/waiting"] = json.RawMessage(strings.Replace(
		string(participation.AppendRecord(nil, &waiting)), `"case":`, `"minor":0,"case":`, 1))
	later, err := schemas.DecodeRecord(keptLater(t))
	require.NoError(t, err)
	made["record/valid/newer-minor"] = later
	made["return/valid/full"] = rolledUp(t)
	for name, document := range documents(t, "testdata/valid/*.json") {
		c, err := schemas.Decode(document)
		require.NoError(t, err)
		if c.Minor <= participation.Minor {
			r := framework.Assess(c)
			r.Receipt.Case, r.Receipt.Rules = digest, digest
			r.Ignored = []string{"impact.smell"}
			r.Obligations = append([]participation.Obligation{overdue}, r.Obligations...)
			r.Questions = append(r.Questions, passedOver)
			made["report/valid/"+name] = r
		}
		if c.Register != nil {
			made["register/valid/"+strings.TrimPrefix(name, "register-")] = c.Register
		}
	}
	for name, document := range made {
		schema, _, _ := strings.Cut(name, "/")
		content, err := json.Marshal(document)
		require.NoError(t, err)
		golden(t, "testdata/"+name+".json", []string{string(layOut(t, compact(t, shorten(t, schema, content)), 0))})
	}
}

// rolledUp is the return of a draft, of a record that was signed off, and of one that waits.
func rolledUp(t *testing.T) section13q.Return {
	t.Helper()
	signed, err := schemas.DecodeRecord(kept(t))
	require.NoError(t, err)
	cases := [3]participation.Case{signed.Whole(), signed.Whole(), signed.Whole()}
	for i := range cases {
		cases[i].ID = fmt.Sprintf("nw-2026-%03d", 12+i)
		cases[i].Record = &participation.Record{Steps: cases[i].Record.Steps[:[...]int{5, 2, 1}[i]]}
	}
	r, err := section13q.NewReturn(wire.Date{Year: 2026, Month: 5, Day: 1}, 28, &cases[0], &cases[1], &cases[2])
	require.NoError(t, err)
	return r
}

// overdue is an obligation with everything that one can have.
var overdue = participation.Obligation{
	Obligation: "feedback.told.explain-not-done", State: participation.Overdue, To: "participants", About: "theme-3",
	Due: wire.Date{Year: 2026, Month: 2, Day: 1}, Basis: []catalogue.ID{"3.6.principle.4.c"},
}

// passedOver is a question that a person has said not to know the answer to.
var passedOver = participation.Question{Fact: "impact.hours", For: participation.ForDuty, Settles: 1,
	Answered: participation.NotStated.String()}

const digest = "sha256:8f14e45fceea167a5a36dedd4bea2543c6f0ef8b1f6b4d1f2a4f0f1c1f2d3e4a"

func compact(t *testing.T, document []byte) []byte {
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, document))
	return b.Bytes()
}

// shorten leaves out the entries of lists, and of objects whose keys are ids, that show no property
// or code that an earlier one did not show. Registers, records and returns are kept whole: their
// entries rest on each other.
func shorten(t *testing.T, name string, document []byte) []byte {
	if name == "register" || name == "record" || name == "return" {
		return document
	}
	root := schema(t, name)
	seen := map[string]bool{}
	var visit func(rule map[string]any, of string, value json.RawMessage) (json.RawMessage, bool)
	visit = func(rule map[string]any, of string, value json.RawMessage) (short json.RawMessage, isNew bool) {
		rule, of = definition(root, rule, of)
		if then, ok := rule["then"].(map[string]any); ok && rule["properties"] == nil && value[0] == '{' {
			return visit(then, of, value)
		}
		switch value[0] {
		case '{':
			var kept []member
			for _, m := range membersOf(t, value) {
				part, property := partOf(rule, of, m.key)
				first := !seen[property]
				seen[property] = true
				short, partIsNew := visit(part, property, m.value)
				isNew = isNew || first || partIsNew
				if first || partIsNew || !strings.HasSuffix(property, "/*") {
					kept = append(kept, member{m.key, short})
				}
			}
			return join(kept), isNew
		case '[':
			var entries, kept []json.RawMessage
			require.NoError(t, json.Unmarshal(value, &entries))
			items, _ := rule["items"].(map[string]any)
			for i, entry := range entries {
				short, entryIsNew := visit(items, of+"/0", entry)
				if entryIsNew || i == 0 || rule["items"].(map[string]any)["$ref"] == "#/$defs/logic" || strings.HasPrefix(of, "operation/") {
					kept = append(kept, short)
				}
				isNew = isNew || entryIsNew
			}
			list, err := json.Marshal(append([]json.RawMessage{}, kept...))
			require.NoError(t, err)
			return list, isNew
		}
		return value, false
	}
	short, _ := visit(root, name, document)
	return short
}
