package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/wire"
)

// Whatever comes in: no panic, and JSON that holds either "ok" or problems.
func FuzzCall(f *testing.F) {
	for _, o := range operations {
		for _, format := range append(formats[:], "") {
			message := `{"op":"` + o.name + `"`
			if o.needs&hasCase != 0 {
				message += `,"case":` + document
			}
			if o.needs&hasDocument != 0 {
				message += `,"document":` + quote(f, document)
			}
			if o.needs&hasFormat != 0 {
				message += `,"format":"` + format + `"`
			}
			if o.takes&hasWords != 0 {
				message += `,"words":{"lang":"en","texts":{"list.settings.ask":"<i>"}}`
			}
			f.Add([]byte(message + `}`))
		}
	}
	f.Add([]byte(`{"op":"screen","text":"NHS no. 943 476 5919\u200b"}`))
	f.Add([]byte(`{"op":"screen","case":` + document + `}`))
	f.Add([]byte(`{"op":"assess","case":{"as_at":"2026-03-02","x":{"a":1,"a":2}}}`))
	f.Fuzz(func(t *testing.T, message []byte) {
		first := respond(t, message)
		for _, p := range first.Problems {
			require.NotEqual(t, wire.Internal, p.Code, p.Message)
			require.NotEmpty(t, p.Message)
		}
		require.Equal(t, first, respond(t, message))
	})
}
