package catalogue

import "testing"

func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		decode()
	}
}
