package section13q_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

// BenchmarkDetermine measures a verdict with its whole trace, over the scenarios and as many cases at
// random. As a measure of the machine it reports how many verdicts are had in the time in which
// encoding/json reads the same case into a map.
func BenchmarkDetermine(b *testing.B) {
	r := rand.New(rand.NewPCG(81, 82))
	var cases []participation.Case
	for _, s := range scenarios(b) {
		cases = append(cases, s.Case, randomCase(r, 60))
	}
	var documents [][]byte
	for i := range cases {
		documents = append(documents, participation.AppendCase(nil, &cases[i]))
	}
	start := time.Now()
	const rounds = 100
	for range rounds {
		for _, document := range documents {
			var m map[string]any
			require.NoError(b, json.Unmarshal(document, &m))
		}
	}
	peer := time.Since(start).Seconds() / float64(rounds*len(documents))

	b.ReportAllocs()
	i := 0
	for b.Loop() {
		section13q.Determine(&cases[i%len(cases)])
		i++
	}
	b.ReportMetric(peer*float64(b.N)/b.Elapsed().Seconds(), "verdicts/json")
}

// BenchmarkWhy measures the explanation of a verdict, row by row.
func BenchmarkWhy(b *testing.B) {
	c := scenarios(b)[0].Case
	b.ReportAllocs()
	for b.Loop() {
		section13q.Why(&c)
	}
}
