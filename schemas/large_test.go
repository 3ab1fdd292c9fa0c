package schemas_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

// padded makes a document so long that Validate looks at the entries of its lists one by one.
func padded(document []byte) []byte { return append(document, strings.Repeat(" ", 1<<20)...) }

// Of a large document the same is found, in the same words, as of a small one.
func TestLargeDocumentsAreValidatedAlike(t *testing.T) {
	compared, tried := 0, 0
	for _, s := range schemas.Published {
		if s.Name == caseName || s.Name == "provider_return" { // these, or the rest of them, are never so large
			continue
		}
		for _, kind := range []string{"valid", "invalid"} {
			for name, document := range sortedDocuments(t, folderOf(s.Name)+"/"+kind+"/*.json") {
				small := schemas.Problems(schemas.Validate(s.Name, document))
				if slices.ContainsFunc(small, func(p wire.Problem) bool { return p.Code == wire.Syntax || p.Code == wire.TrailingData }) {
					continue
				}
				compared++
				require.Equal(t, spell(small), spell(schemas.Problems(schemas.Validate(s.Name, padded(document)))), name)
			}
		}
		for name, document := range sortedDocuments(t, folderOf(s.Name)+"/valid/*.json") {
			if strings.Contains(name, "newer-minor") {
				continue
			}
			for _, at := range places(t, s.Name, document) {
				f := fault{Put: ofAnotherType(at.value), At: at.pointer}
				if tried++; tried%17 != 0 { // some of them will do
					continue
				}
				changed := f.apply(t, document)
				compared++
				require.Equal(t, spell(schemas.Problems(schemas.Validate(s.Name, changed))),
					spell(schemas.Problems(schemas.Validate(s.Name, padded(changed)))), "%s %s", name, at.pointer)
			}
		}
	}
	require.Greater(t, compared, 100)
}

// A large register in a case is validated as the same register by itself.
func TestLargeRegisterInACase(t *testing.T) {
	var events []string
	for i := range 6000 {
		events = append(events, fmt.Sprintf(`{"seq":%d,"date":"2026-02-02","role":"Lead","kind":"theme-heard",`+
			`"data":{"id":"t%d","programme":"a","words":"%s","method":"workshop","smell":1}}`, i+1, i, strings.Repeat("word ", 20)))
	}
	events[3] = strings.Replace(events[3], `"2026-02-02"`, `"2026-02-30"`, 1)
	events[5000] = strings.Replace(events[5000], `"kind":"theme-heard"`, `"kind":"theme"`, 1)
	list := strings.Join(events, ",")
	require.Greater(t, len(list), 1<<20)
	alone := schemas.Problems(schemas.Validate("register", []byte(`{"minor":1,"events":[`+list+`]}`)))
	require.Len(t, alone, 2)
	within := schemas.Problems(schemas.Validate("case", []byte(`{"register":{"events":[`+list+`]},"as_at":"2026-03-02","minor":1}`)))
	require.Len(t, within, 2)
	for i := range alone {
		require.Equal(t, "/register"+alone[i].Pointer, within[i].Pointer)
		require.Equal(t, alone[i].Message, within[i].Message)
		require.Equal(t, alone[i].Line, within[i].Line)
	}
	require.Equal(t, []string{"/events/3/date", "/events/5000/kind"}, []string{alone[0].Pointer, alone[1].Pointer})

	// Without the minor version each entry has a property too many.
	known := schemas.Problems(schemas.Validate("register", []byte(`{"events":[`+list+`]}`)))
	require.Greater(t, len(known), 100)
	require.Less(t, len(known), 203)

	// What is no list of entries of its own is looked at as a whole.
	nested := schemas.Problems(schemas.Validate("register", []byte(`{"x":{"events":[1]},"events":[`+list+`]}`)))
	require.True(t, slices.ContainsFunc(nested, func(p wire.Problem) bool { return p.Pointer == "/x" }))
	require.False(t, slices.ContainsFunc(nested, func(p wire.Problem) bool { return strings.HasPrefix(p.Pointer, "/x/") }))
	var any any
	require.NoError(t, json.Unmarshal([]byte(`[`+list+`]`), &any))
	require.Error(t, schemas.Validate("register", []byte(`[`+list+`]`)))
}
