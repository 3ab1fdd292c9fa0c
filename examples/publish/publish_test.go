package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

func TestEveryFileIsAsItsSchemaSays(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new")
	require.Equal(t, written, run([]string{"-o", folder}, io.Discard))
	files, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Len(t, files, 4)
	for _, file := range files {
		content, err := os.ReadFile(filepath.Join(folder, file.Name()))
		require.NoError(t, err)
		name, _, _ := strings.Cut(file.Name(), ".")
		require.NoError(t, schemas.Validate(name, content))
	}
}

func TestWrongUse(t *testing.T) {
	require.Equal(t, wrongUse, run(nil, io.Discard))
	require.Equal(t, wrongUse, run([]string{"-o", t.TempDir(), "more"}, io.Discard))
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o644))
	require.Equal(t, broken, run([]string{"-o", file}, io.Discard))
}
