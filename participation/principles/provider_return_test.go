package principles_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
)

// A provider sends its answers as a file. Everything that is wrong with it is said at once.
func ExampleReadProviderReturn() {
	_, problems := principles.ReadProviderReturn([]byte(`{
  "provider": "north-prisons-healthcare",
  "lines": {
    "users-told": {"state": "yes", "role": "head of healthcare", "date": "2026-03-02"},
    "users-thanked": {"state": "maybe", "role": "head of healthcare", "date": "2026-02-30"}
  }
}`))
	for _, p := range problems {
		fmt.Println(p)
	}
	// Output:
	// line 1, column 1: wants the property "as_at"
	// line 4, column 19: /lines/users-told: wants the property "evidence"
	// line 5, column 22: /lines/users-thanked: wants a line of enquiry, such as existing-insight, got "users-thanked"
	// line 5, column 32: /lines/users-thanked/state: wants one of yes, partly, planned, no, unknown, got "maybe"
	// line 5, column 79: /lines/users-thanked/date: wants a date that exists, written YYYY-MM-DD, got "2026-02-30"
}

const wholeReturn = `{"schema":"https://github.com/heard-framework/heard/schemas/v1/provider_return.schema.json",` +
	`"id":"r1","title":"Spring return","provider":"north","as_at":"2026-03-31","lines":{` +
	`"existing-insight":{"state":"yes","evidence":"Plan, section 2","role":"lead","date":"2026-03-02"},` +
	`"part-in-decisions":{"state":"no","role":"lead","date":"2026-03-02"},` +
	`"incentives":{"state":"unknown","role":"lead","date":"2026-03-03"}}}`

func TestReturnsComeBackAsTheyWere(t *testing.T) {
	p, problems := principles.ReadProviderReturn([]byte(wholeReturn))
	require.Empty(t, problems)
	require.Empty(t, p.Problems())
	require.Equal(t, wholeReturn, string(principles.AppendProviderReturn(nil, &p)))
	require.Equal(t, principles.LineAnswer{State: principles.LineUnknown, Role: "lead", Date: wire.Date{Year: 2026, Month: 3, Day: 3}}, p.Lines["incentives"])

	var again principles.ProviderReturn
	require.NoError(t, json.Unmarshal([]byte(wholeReturn), &again))
	require.Equal(t, p, again)
	marshalled, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, wholeReturn, string(marshalled))

	var refusal *Refusal
	require.ErrorAs(t, json.Unmarshal([]byte(`{}`), &again), &refusal)
	require.Equal(t, wire.MissingProperty, refusal.Problems[0].Code)
}

// An empty return answers nothing, and says so rather than no.
func TestReturnWithoutLines(t *testing.T) {
	for _, document := range []string{`{"as_at":"2026-03-31"}`, `{"as_at":"2026-03-31","lines":{}}`} {
		p, problems := principles.ReadProviderReturn([]byte(document))
		require.Empty(t, problems)
		require.Len(t, p.Summary().Open, 11)
		require.Equal(t, `{"as_at":"2026-03-31"}`, string(principles.AppendProviderReturn(nil, &p)))
	}
}

func TestReturnsAreRefused(t *testing.T) {
	line := func(answer string) string { return `{"as_at":"2026-03-31","lines":{"users-told":` + answer + `}}` }
	for _, row := range []struct{ document, problem string }{
		{`[]`, `"" wrong-type`},
		{`{`, `"" syntax`},
		{`{"as_at":"2026-03-31"} x`, `"" trailing-data`},
		{`{"as_at":"2026-03-31","schema":""}`, `"/schema" not-in-vocabulary`},
		{`{"as_at":"2026-03-31","schema":"case"}`, `"/schema" not-in-vocabulary`},
		{`{"as_at":"2026-03-31","minor":-1}`, `"/minor" out-of-range`},
		{`{"as_at":"2026-03-31","line":{}}`, `"/line" unknown-property`},
		{`{"as_at":"2026-03-31","lines":[]}`, `"/lines" wrong-type`},
		{`{"as_at":7}`, `"/as_at" wrong-type`},
		{line(`"yes"`), `"/lines/users-told" wrong-type`},
		{line(`{"state":"yes","evidence":" ","role":"lead","date":"2026-03-02"}`), `"/lines/users-told" missing-property`},
		{line(`{"state":"partly","role":"lead","date":"2026-03-02"}`), `"/lines/users-told" missing-property`},
		{line(`{"state":"yes","evidence":7,"role":"lead","date":"2026-03-02"}`), `"/lines/users-told/evidence" wrong-type`},
		{line(`{"evidence":"Minutes","role":"lead","date":"2026-03-02"}`), `"/lines/users-told" missing-property`},
		{line(`{"state":"","role":"lead","date":"2026-03-02"}`), `"/lines/users-told/state" not-in-vocabulary`},
		{line(`{"state":"met","role":"lead","date":"2026-03-02"}`), `"/lines/users-told/state" not-in-vocabulary`},
		{line(`{"state":"no","role":"","date":"2026-03-02"}`), `"/lines/users-told" missing-property`},
		{line(`{"state":"no","role":"lead"}`), `"/lines/users-told" missing-property`},
		{line(`{"state":"no","role":"lead","date":"2026-03-02","score":7}`), `"/lines/users-told/score" unknown-property`},
		{`{"as_at":"2026-03-31","lines":{"~a/b":{"state":"no","role":"lead","date":"2026-03-02"}}}`, `"/lines/~0a~1b" unknown-id`},
	} {
		p, problems := principles.ReadProviderReturn([]byte(row.document))
		require.Len(t, problems, 1, row.document)
		require.Equal(t, row.problem, fmt.Sprintf("%q %s", problems[0].Pointer, problems[0].Code), row.document)
		require.NotZero(t, problems[0].Line, row.document)
		require.Equal(t, principles.ProviderReturn{}, p)
	}
}

// A return that was made in Go is checked as one that was read.
func TestProblemsOfAReturnMadeInGo(t *testing.T) {
	march := wire.Date{Year: 2026, Month: 3, Day: 2}
	p := principles.ProviderReturn{Schema: "case", AsAt: march, Lines: map[string]principles.LineAnswer{
		"users-told": {State: principles.LineYes}, "users-thanked": {State: "met", Role: "lead", Date: march},
	}}
	made := p.Problems()
	_, read := principles.ReadProviderReturn(principles.AppendProviderReturn(nil, &p))
	require.Len(t, made, 6)
	for i := range read {
		read[i].Line, read[i].Column = 0, 0
	}
	require.ElementsMatch(t, made, read)

	var empty principles.ProviderReturn
	require.Len(t, empty.Problems(), 1)
	require.Equal(t, wire.MissingProperty, empty.Problems()[0].Code)
}

// What a newer minor version adds is kept, said and written back.
func TestNewerReturnsAreRead(t *testing.T) {
	const newer = `{"minor":7,"as_at":"2026-03-31","lines":{` +
		`"users-told":{"state":"no","role":"lead","date":"2026-03-02","why":["a"]},` +
		`"users-thanked":{"state":"no","role":"lead","date":"2026-03-02"}},"region":{"x":1}}`
	p, problems := principles.ReadProviderReturn([]byte(newer))
	require.Len(t, problems, 3)
	require.False(t, wire.Refused(problems))
	require.Equal(t, newer, string(principles.AppendProviderReturn(nil, &p)))
	require.Equal(t, 1, p.Summary().Answered)
}

func FuzzReadProviderReturn(f *testing.F) {
	f.Add([]byte(wholeReturn))
	f.Add([]byte(`{"minor":7,"as_at":"2026-03-31","lines":{"a~/b":{"~":{}}}}`))
	f.Fuzz(func(t *testing.T, document []byte) {
		p, problems := principles.ReadProviderReturn(document)
		if wire.Refused(problems) {
			require.Equal(t, principles.ProviderReturn{}, p)
			return
		}
		written := principles.AppendProviderReturn(nil, &p)
		again, problems := principles.ReadProviderReturn(written)
		require.False(t, wire.Refused(problems))
		require.Equal(t, string(written), string(principles.AppendProviderReturn(nil, &again)))
		p.Summary()
	})
}
