package main

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// A module written back has the same memory in far fewer parts, and else what it had.
func TestMemoryInFewParts(t *testing.T) {
	linked, err := linkModule()
	require.NoError(t, err)
	before, ok := memoryOf(linked)
	require.True(t, ok)
	written := before.in(linked)
	after, ok := memoryOf(written)
	require.True(t, ok)
	require.Equal(t, before.image, after.image)
	require.Greater(t, len(before.parts), 1000)
	require.Less(t, len(after.parts), 100)
	require.Equal(t, withoutData(linked), withoutData(written))
}

// withoutData lists what is in the sections of a module, but for its data.
func withoutData(module []byte) [][]byte {
	var contents [][]byte
	for s := range sections(module) {
		if s.kind == dataSection {
			contents = append(contents, nil)
		} else {
			contents = append(contents, module[s.begin:s.to])
		}
	}
	return contents
}

// Parts are joined over a few zeros and kept apart over many, in whatever order they stand.
func TestPartsAreJoined(t *testing.T) {
	module := []byte("\x00asm\x01\x00\x00\x00")
	data := []byte{4}
	for _, place := range []int{3000, 0, 100, 1000} {
		data = append(appendPlace(append(data, dataActive, constant), place), constantEnd, 2, 'a', 'b')
	}
	module = append(binary.AppendUvarint(append(module, dataSection), uint64(len(data))), data...)
	m, ok := memoryOf(module)
	require.True(t, ok)
	require.Equal(t, []part{{0, 2}, {100, 102}, {1000, 1002}, {3000, 3002}}, m.parts)
	joined, ok := memoryOf(m.in(module))
	require.True(t, ok)
	require.Equal(t, []part{{0, 102}, {1000, 1002}, {3000, 3002}}, joined.parts)
	require.Equal(t, m.image, joined.image)
}

// Places are numbers with a sign: the seventh bit of the last byte says that one is below nothing.
func TestAppendPlace(t *testing.T) {
	for place, want := range map[int]string{0: "\x00", 63: "\x3f", 64: "\xc0\x00", 8191: "\xff\x3f", 8192: "\x80\xc0\x00"} {
		require.Equal(t, want, string(appendPlace(nil, place)), place)
	}
}
