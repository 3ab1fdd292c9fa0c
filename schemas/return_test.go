package schemas_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// This breaks good returns in ways that leave them JSON: reader and schema say the same of each.
func TestBrokenReturns(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 6))
	r := rolledUp(t)
	r.Lines[0].Override = ""
	good := section13q.AppendReturn(nil, &r)
	taken, refused := 0, 0
	for i := range 1500 {
		var whole map[string]any
		require.NoError(t, json.Unmarshal(good, &whole))
		if i%2 == 0 {
			delete(whole, "figures")
		}
		var changed any = whole
		for range 1 + random.IntN(3) {
			changed = broken(random, changed)
		}
		document, err := json.Marshal(changed)
		require.NoError(t, err)
		read, err := schemas.DecodeReturn(document)
		agreed(t, document, schemas.Problems(err), schemas.Problems(schemas.Validate("return", document)))
		if err != nil {
			refused++
			require.Equal(t, section13q.Return{}, read)
			continue
		}
		taken++
		written := section13q.AppendReturn(nil, &read)
		require.NoError(t, schemas.Validate("return", written))
		again, err := schemas.DecodeReturn(written)
		require.NoError(t, err)
		require.Equal(t, string(written), string(section13q.AppendReturn(nil, &again)))
	}
	require.Greater(t, refused, 500)
	require.Greater(t, taken, 20)
}

// The door reads registers, returns and provider returns as it reads cases: with every problem, and
// nothing half-read.
func TestDecodeOtherDocuments(t *testing.T) {
	for name, document := range documents(t, "testdata/register/valid/*.json") {
		register, err := schemas.DecodeRegister(document)
		require.NoError(t, err, name)
		again, err := schemas.DecodeRegister(participation.AppendRegister(nil, &register))
		require.NoError(t, err, name)
		require.Equal(t, register, again)
	}
	for name, document := range documents(t, "testdata/return/valid/*.json") {
		read, err := schemas.DecodeReturn(document)
		require.NoError(t, err, name)
		require.False(t, read.AsAt.IsZero())
	}
	for name, document := range documents(t, "testdata/provider_return/valid/*.json") {
		read, err := schemas.DecodeProviderReturn(document)
		require.NoError(t, err, name)
		require.False(t, read.AsAt.IsZero())
	}
	register, err := schemas.DecodeRegister([]byte(`{"events": [{}], "place": "Leeds"}`))
	require.Greater(t, len(schemas.Problems(err)), 3)
	require.Zero(t, register)
	provider, err := schemas.DecodeProviderReturn([]byte(`{"place": "Leeds"}`))
	require.Len(t, schemas.Problems(err), 2)
	require.Equal(t, principles.ProviderReturn{}, provider)
}
