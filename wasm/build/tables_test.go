package main

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is no module of Go's stays as it is.
func TestOtherModulesKeepTheirTables(t *testing.T) {
	for _, module := range []string{
		"\x00asm\x01\x00\x00\x00",
		"\x00asm\x01\x00\x00\x00\x0b\x01\x00",
		"\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x10\x0b\x01x",
		"\x00asm\x01\x00\x00\x00\x0b\x04\x01\x01\x01x", // a passive part
	} {
		require.Equal(t, module, string(withoutPlaces([]byte(module))))
	}
}

// The bytes of a table that something needs are found up to its end and no further.
func TestMarkSteps(t *testing.T) {
	tables := []byte{0, 2, 1, 4, 3, 0, 9, 9}
	needed := make([]bool, len(tables))
	markSteps(tables, 0, needed)
	require.NotContains(t, needed, true, "0 is no table")
	markSteps(tables, 1, needed)
	require.Equal(t, []bool{false, true, true, true, true, true, false, false}, needed)
}

// What is served names no function and no file of its source, and has every function still.
func TestModuleNamesNoPlaces(t *testing.T) {
	linked, err := linkModule()
	require.NoError(t, err)
	served := withoutPlaces(linked)
	before, ok := memoryOf(linked)
	require.True(t, ok)
	after, ok := memoryOf(served)
	require.True(t, ok)
	for _, name := range []string{"participation/worlds.go", "feedback/fold.go", ".appendEscape"} {
		require.True(t, bytes.Contains(before.image, []byte(name)), name)
		require.False(t, bytes.Contains(after.image, []byte(name)), name)
	}
	count := func(m memory) uint64 {
		return binary.LittleEndian.Uint64(m.image[bytes.Index(m.image, []byte(tableMagic))+headerCount:])
	}
	require.Equal(t, count(before), count(after))
}
