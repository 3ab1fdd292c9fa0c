package schemas_test

import (
	"crypto/sha256"
	"encoding/json"
	"maps"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// rewritten reads a document of each kind that has a minor version, and writes it again.
var rewritten = map[string]func(document []byte) ([]byte, []wire.Problem){
	caseName: func(document []byte) ([]byte, []wire.Problem) {
		c, found := framework.Standard().Read(document)
		return participation.AppendCase(nil, &c), found
	},
	"register": func(document []byte) ([]byte, []wire.Problem) {
		r, found := feedback.Read(document)
		return participation.AppendRegister(nil, &r), found
	},
	"record": func(document []byte) ([]byte, []wire.Problem) {
		r, found := framework.Standard().ReadRecord(document)
		return participation.AppendRecord(nil, &r), found
	},
	"return": func(document []byte) ([]byte, []wire.Problem) {
		r, found := section13q.ReadReturn(document)
		return section13q.AppendReturn(nil, &r), found
	},
	"provider_return": func(document []byte) ([]byte, []wire.Problem) {
		r, found := principles.ReadProviderReturn(document)
		return principles.AppendProviderReturn(nil, &r), found
	},
}

// stated gives a valid document of a schema, with its schema and its minor version.
func stated(t *testing.T, s schemas.Schema, minor any) map[string]any {
	t.Helper()
	for name, document := range sortedDocuments(t, folderOf(s.Name)+"/valid/*.json") {
		if strings.Contains(name, "newer-minor") {
			continue
		}
		var whole map[string]any
		require.NoError(t, json.Unmarshal(document, &whole))
		whole["schema"] = s.ID
		if minor != nil {
			whole["minor"] = minor
		}
		return whole
	}
	require.Fail(t, "no document", s.Name)
	return nil
}

// Every document that Heard reads has a minor version, up to which it is read as it is, and beyond
// which what is not known is kept and told.
func TestMinorVersions(t *testing.T) {
	for _, s := range schemas.Published {
		_, has := schema(t, s.Name)["properties"].(map[string]any)["minor"]
		require.Equal(t, rewritten[s.Name] != nil, has, s.Name)
		if !has {
			continue
		}
		for minor := range s.Minor + 1 {
			document, err := json.Marshal(stated(t, s, minor))
			require.NoError(t, err)
			_, found := rewritten[s.Name](document)
			require.Empty(t, found, s.Name)
			require.NoError(t, schemas.Validate(s.Name, document))
		}
		newer := stated(t, s, s.Minor+1)
		newer["smell"] = map[string]any{"of": []any{"paint", 1.5}}
		document, err := json.Marshal(newer)
		require.NoError(t, err)
		written, found := rewritten[s.Name](document)
		require.Len(t, found, 1, s.Name)
		require.Equal(t, wire.Notice, found[0].Severity)
		require.Equal(t, wire.UnknownProperty, found[0].Code)
		require.Equal(t, "/smell", found[0].Pointer)
		require.NotZero(t, found[0].Column)
		require.Contains(t, string(written), `"smell":{"of":["paint",1.5]}`, s.Name)
		require.NoError(t, schemas.Validate(s.Name, document), s.Name)
		again, found := rewritten[s.Name](written)
		require.Len(t, found, 1, s.Name)
		require.Equal(t, string(written), string(again))

		for _, minor := range []any{s.Minor, nil} { // the same is refused of a version that is known
			known := maps.Clone(newer)
			if known["minor"] = minor; minor == nil {
				delete(known, "minor")
			}
			document, err := json.Marshal(known)
			require.NoError(t, err)
			_, found := rewritten[s.Name](document)
			require.Len(t, found, 1, s.Name)
			require.True(t, wire.Refused(found))
			require.Error(t, schemas.Validate(s.Name, document))
		}
	}
}

// What is kept of a document stays as it was when the bytes it was read from are used anew.
func TestWhatIsKeptIsIndependent(t *testing.T) {
	const newer = `{"minor":9,"as_at":"2026-03-02","smell":"paint"`
	document := []byte(newer + `}`)
	c, _ := framework.Standard().Read(document)
	clear(document)
	require.Equal(t, newer+`}`, string(participation.AppendCase(nil, &c)))

	document = []byte(newer + `}`)
	p, _ := principles.ReadProviderReturn(document)
	clear(document)
	require.Equal(t, newer+`}`, string(principles.AppendProviderReturn(nil, &p)))

	document = []byte(`{"minor":9,"smell":"paint"}`)
	g, _ := feedback.Read(document)
	clear(document)
	require.Equal(t, `{"minor":9,"smell":"paint"}`, string(participation.AppendRegister(nil, &g)))

	document = []byte(newer + `,"records":[],"figures":[]}`)
	r, _ := section13q.ReadReturn(document)
	clear(document)
	require.Contains(t, string(section13q.AppendReturn(nil, &r)), `"figures":[],"smell":"paint"`)

	document = keptLater(t)
	d, _ := framework.Standard().ReadRecord(document)
	clear(document)
	require.Contains(t, string(participation.AppendRecord(nil, &d)), `"place":"Leeds"`)
}

// A document of another major version is refused with the one that is wanted, by reader and schema.
func TestMajorVersions(t *testing.T) {
	for _, s := range schemas.Published {
		for _, version := range []string{"v0", "v2", "v10", "V1"} {
			other := stated(t, s, nil)
			other["schema"] = strings.Replace(s.ID, "/v1/", "/"+version+"/", 1)
			document, err := json.Marshal(other)
			require.NoError(t, err)
			refusals := [][]wire.Problem{schemas.Problems(schemas.Validate(s.Name, document))}
			if read := rewritten[s.Name]; read != nil {
				written, found := read(document)
				refusals = append(refusals, found)
				require.NotContains(t, string(written), version)
			}
			for _, found := range refusals {
				require.Len(t, found, 1, s.Name)
				require.Equal(t, "/schema", found[0].Pointer)
				require.Equal(t, wire.NotInVocabulary, found[0].Code)
				require.Contains(t, found[0].Message, "wants one of "+s.ID+", got \"https://github.com/heard-framework/heard/schemas/"+version+"/")
			}
		}
	}
}

// What the library writes about itself is open: a later version may say more.
func TestMoreInWhatHeardWrites(t *testing.T) {
	for _, s := range schemas.Published {
		if rewritten[s.Name] == nil {
			more := stated(t, s, nil)
			more["smell"] = "paint"
			document, err := json.Marshal(more)
			require.NoError(t, err)
			require.NoError(t, schemas.Validate(s.Name, document), s.Name)
		}
	}
}

// What a newer minor version puts into an event is part of the chain, whether the register stands by
// itself or in a case.
func TestEventsOfANewerVersion(t *testing.T) {
	event := `{"seq":1,"date":"2026-02-02","role":"Lead","kind":"programme-started","data":{"id":"spring","place":"library"},"seen_by":"all"}`
	link := participation.Link(sha256.Sum256, []byte(event))
	register := `{"minor":9,"events":[` + event + `,{"seq":2,"date":"2026-02-03","role":"Lead","kind":"programme-ended",` +
		`"data":{"programme":"spring"},"prev":"` + link + `"}],"held":"hall"}`
	alone, found := feedback.Read([]byte(register))
	require.Len(t, found, 3)
	require.False(t, wire.Refused(found))
	require.Equal(t, register, string(participation.AppendRegister(nil, &alone)))
	require.Len(t, alone.Extra, 3)

	within := `{"minor":9,"as_at":"2026-03-02","register":` + register + `,"weather":"fair"}`
	c, err := schemas.Decode([]byte(within))
	require.NoError(t, err)
	require.Equal(t, within, string(participation.AppendCase(nil, &c)))
	require.Len(t, c.Extra, 1)
	require.Equal(t, alone, *c.Register)
	require.Error(t, schemas.Validate("case", []byte(strings.Replace(within, `"minor":9,"as_at"`, `"as_at"`, 1))), "that of the case counts")
	_, err = schemas.Decode([]byte(strings.Replace(within, `"minor":9,"as_at"`, `"as_at"`, 1)))
	require.Len(t, schemas.Problems(err), 4)

	for _, r := range []*participation.Register{&alone, c.Register} {
		require.NoError(t, feedback.Verify(r, sha256.Sum256, feedback.Head(r, sha256.Sum256)))
		next, err := feedback.Append(r, participation.Event{Stamp: participation.Stamp{Date: wire.Date{Year: 2026, Month: 2, Day: 4}, Role: "Lead"},
			Kind: participation.ProgrammeStarted, Data: participation.EventData{ID: "summer"}}, sha256.Sum256)
		require.NoError(t, err)
		require.NoError(t, feedback.Verify(next, sha256.Sum256, ""))
		r.Extra["/events/0/data/place"] = []byte(`"yard"`)
		require.Error(t, feedback.Verify(r, sha256.Sum256, ""))
	}
}

// Where a schema sets a limit, the reader sets the same.
func TestLimitsAgree(t *testing.T) {
	number := func(name, definition, keyword string) int {
		limit, ok := lookup(schema(t, name), definition)[keyword].(float64)
		require.True(t, ok, "%s %s %s", name, definition, keyword)
		return int(limit)
	}
	taken := func(name, document string) bool {
		_, found := rewritten[name]([]byte(document))
		valid := schemas.Validate(name, []byte(document)) == nil
		require.Equal(t, valid, !wire.Refused(found), "%s %.200s", name, document)
		return valid
	}
	for _, limit := range []struct{ name, definition, document string }{
		{caseName, "$defs days", `{"as_at":"2026-03-02","policy":{"feedback.told.explain-not-done":#}}`},
		{caseName, "properties minor", `{"as_at":"2026-03-02","minor":#}`},
		{"return", "$defs days", `{"as_at":"2026-03-02","records":[],"sign_off_within":#}`},
		{"return", "properties minor", `{"as_at":"2026-03-02","records":[],"minor":#}`},
		{"register", "properties minor", `{"minor":#}`},
		{"provider_return", "properties minor", `{"as_at":"2026-03-02","minor":#}`},
	} {
		for _, edge := range []struct {
			keyword string
			out     int
		}{{"minimum", -1}, {"maximum", 1}} {
			most := number(limit.name, limit.definition, edge.keyword)
			require.True(t, taken(limit.name, strings.Replace(limit.document, "#", strconv.Itoa(most), 1)))
			require.False(t, taken(limit.name, strings.Replace(limit.document, "#", strconv.Itoa(most+edge.out), 1)))
		}
	}
	for _, l := range participation.Lists() {
		if !l.One() {
			require.Equal(t, participation.CaseLimits.Entries, number(caseName, "properties "+l.Property(), "maxItems"))
		}
	}
}

// lookup goes down a schema by the names in a text.
func lookup(root map[string]any, names string) map[string]any {
	for name := range strings.FieldsSeq(names) {
		root, _ = root[name].(map[string]any)
	}
	return root
}
