package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// imports are what a host has to provide, in the module "wasi_snapshot_preview1". The shim of the
// self-check answers exactly these: a change here is a change there.
var imports = []string{
	"args_get", "args_sizes_get", "clock_time_get", "environ_get", "environ_sizes_get",
	"fd_write", "poll_oneoff", "proc_exit", "random_get", "sched_yield",
}

// exports are what a host can use.
var exports = []string{"_initialize", "heard_alloc", "heard_call", "heard_free", "memory"}

func TestTheModuleAsksNoMoreOfItsHost(t *testing.T) {
	m := parseModule(t, buildModule(t))
	require.ElementsMatch(t, imports, m.imports)
	require.ElementsMatch(t, exports, m.exports)
	require.NotContains(t, m.custom, "name", "names of functions are for debuggers alone")
}

// buildModule builds the module as package build does, and returns its bytes.
func buildModule(t *testing.T) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "heard.wasm")
	command := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w -buildid=", "-gcflags=all=-l", "-o", file, ".")
	command.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	output, err := command.CombinedOutput()
	require.NoError(t, err, "%s", output)
	module, err := os.ReadFile(file)
	require.NoError(t, err)
	return module
}

// module is what a WebAssembly file says of itself.
type module struct{ imports, exports, custom []string }

// The sections and kinds of a WebAssembly file that the test looks at.
const (
	customSection = 0
	importSection = 2
	exportSection = 7
	kindFunction  = 0
)

// parseModule reads the names in a WebAssembly file.
func parseModule(t *testing.T, file []byte) (m module) {
	t.Helper()
	r := bytes.NewBuffer(file)
	require.Equal(t, "\x00asm\x01\x00\x00\x00", string(r.Next(8)))
	number := func(r *bytes.Buffer) int {
		n, err := binary.ReadUvarint(r)
		require.NoError(t, err)
		return int(n)
	}
	name := func(r *bytes.Buffer) string { return string(r.Next(number(r))) }
	for r.Len() > 0 {
		kind, err := r.ReadByte()
		require.NoError(t, err)
		section := bytes.NewBuffer(r.Next(number(r)))
		switch kind {
		case customSection:
			m.custom = append(m.custom, name(section))
		case importSection:
			for range number(section) {
				require.Equal(t, "wasi_snapshot_preview1", name(section))
				m.imports = append(m.imports, name(section))
				kind, err := section.ReadByte()
				require.NoError(t, err)
				require.EqualValues(t, kindFunction, kind)
				number(section)
			}
		case exportSection:
			for range number(section) {
				m.exports = append(m.exports, name(section))
				section.Next(1)
				number(section)
			}
		}
	}
	return m
}
