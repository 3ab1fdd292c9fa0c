package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

var fences = regexp.MustCompile("(?ms)^```([a-z]+)\n(.*?)^```$")

// What the guide for integrators shows in Go runs, and prints what the guide says it does.
func TestGuideInGo(t *testing.T) {
	guide, err := os.ReadFile("../integrators.md")
	require.NoError(t, err)
	shown := map[string]string{}
	for _, fence := range fences.FindAllStringSubmatch(string(guide), -1) {
		shown[fence[1]] = fence[2]
	}
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, []byte(shown["go"]), 0o644))
	examples, err := filepath.Abs("..")
	require.NoError(t, err)
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {filepath.Join(examples, "guide", "main.go"): file}})
	require.NoError(t, err)
	over := filepath.Join(t.TempDir(), "overlay.json")
	require.NoError(t, os.WriteFile(over, overlay, 0o644))
	command := exec.Command("go", "run", "-overlay", over, "./guide")
	command.Dir = examples
	out, err := command.CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Equal(t, shown["text"], string(out))
}

// The guide names every schema.
func TestGuideNamesEverySchema(t *testing.T) {
	guide, err := os.ReadFile("../integrators.md")
	require.NoError(t, err)
	for _, s := range schemas.Published {
		require.True(t, strings.Contains(string(guide), "| `"+s.Name+"` |"), s.Name)
	}
}
