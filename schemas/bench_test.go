package schemas_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

func BenchmarkDecode(b *testing.B) {
	document := documents(b, "testdata/valid/full.json")["full"]
	b.ReportAllocs()
	for b.Loop() {
		_, err := schemas.Decode(document)
		require.NoError(b, err)
	}
}

func BenchmarkValidate(b *testing.B) {
	document := documents(b, "testdata/valid/full.json")["full"]
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, schemas.Validate("case", document))
	}
}
