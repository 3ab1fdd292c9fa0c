package framework_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// topLevel is everything at the top of the repository, beside git's own files.
var topLevel = []string{
	".ci", ".github", "LICENSE", "README.md", "examples", "feedback", "go.mod", "go.sum",
	"participation", "schemas", "section13q", "settings", "wasm",
}

func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root)
	require.NoError(t, err)
	var names []string
	for _, entry := range entries {
		switch entry.Name() {
		case ".git", ".gitattributes", ".gitignore", ".gitmodules":
		default:
			names = append(names, entry.Name())
		}
	}
	require.Equal(t, topLevel, names)
}

// dependencies are the modules that this one may require itself.
var dependencies = []string{
	"github.com/hashicorp/go-multierror",
	"github.com/invopop/jsonschema",
	"github.com/santhosh-tekuri/jsonschema/v5",
	"github.com/stretchr/testify",
	"golang.org/x/text",
}

func TestModuleFile(t *testing.T) {
	var module struct {
		Module  struct{ Path string }
		Require []struct {
			Path     string
			Indirect bool
		}
		Exclude, Replace, Tool []struct{}
		Ignore                 []struct{ Path string }
	}
	require.NoError(t, json.Unmarshal([]byte(runGo(t, nil, "mod", "edit", "-json")), &module))
	require.Equal(t, modulePath, module.Module.Path)
	var direct []string
	for _, requirement := range module.Require {
		if !requirement.Indirect {
			direct = append(direct, requirement.Path)
		}
	}
	slices.Sort(direct)
	require.Equal(t, dependencies, direct)
	require.Empty(t, module.Exclude)
	require.Empty(t, module.Replace)
	require.Empty(t, module.Tool)
	require.Equal(t, []struct{ Path string }{{"./wasm/widget/node_modules"}}, module.Ignore)
}

// fetchedFrom finds the address of a download in a lock file. A lock file
// holds versions and digests, which are true wherever a package comes from.
var fetchedFrom = regexp.MustCompile(`"resolved"|(?m)^\s*resolved\b`)

func isLockFile(name string) bool {
	switch path.Base(name) {
	case "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml":
		return true
	}
	return false
}

// notes are marks of work that is not done. They are put together here so that
// this file does not hold them.
var notes = regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME)\b`)

// elsewhere are places that mean something on one machine only, or to one
// supplier.
var elsewhere = []string{"/wor" + "k/", "../sha" + "red", "registry." + "npmjs", "proxy." + "golang"}

// passedOver finds a browser test that is left out, or that leaves out the others.
var passedOver = regexp.MustCompile(`\b(test|it|describe|suite)\.(skip|only|todo)\b|\b(skip|only|todo): true\b`)

func TestEveryFile(t *testing.T) {
	read := 0
	require.NoError(t, eachFile(func(name string) error {
		content, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return err
		}
		if bytes.IndexByte(content, 0) >= 0 || !utf8.Valid(content) {
			return nil // not a text
		}
		read++
		for _, complaint := range complainOfText(name, string(content)) {
			t.Errorf("%s %s", name, complaint)
		}
		return nil
	}))
	require.Greater(t, read, 20)
}

// complainOfText says what no file of that name may hold.
func complainOfText(name, content string) (complaints []string) {
	for _, address := range elsewhere {
		if strings.Contains(content, address) {
			complaints = append(complaints, "mentions "+address)
		}
	}
	if isLockFile(name) {
		if fetchedFrom.MatchString(content) {
			complaints = append(complaints, "records where packages were fetched")
		}
		return complaints // its digests may spell anything
	}
	if note := notes.FindString(content); note != "" {
		complaints = append(complaints, "holds a "+note)
	}
	switch path.Ext(name) {
	case ".js", ".mjs", ".cjs", ".ts":
		if passing := passedOver.FindString(content); passing != "" {
			complaints = append(complaints, "has "+passing)
		}
	}
	return complaints
}

func TestEveryFilePolicyBites(t *testing.T) {
	require.Len(t, complainOfText("README.md", "see /wor"+"k/main"), 1)
	require.Len(t, complainOfText("a.go", "// TO"+"DO: later"), 1)
	require.Len(t, complainOfText("wasm/widget/package-lock.json", `{"resolved": "https://example.org/x.tgz"}`), 1)
	require.Len(t, complainOfText("a.test.js", "test.only('x')"), 1)
	require.Empty(t, complainOfText("wasm/widget/package-lock.json", `{"integrity": "sha512-TO`+`DO/x"}`))
	require.Empty(t, complainOfText("a.js", "const mastodon = 1"))
}

// The guide's fenced pieces, each with its kind, and the rows of its table of folders.
var (
	fence  = regexp.MustCompile("(?ms)^```([a-z]+)\n(.*?)^```$")
	folder = regexp.MustCompile("(?m)^\\| `([^`]+)` \\|")
)

// What the guide shows is there: each piece of Go in a source file, each
// archive in testdata, and the folders in the order of rooms.
func TestGuideIsTrue(t *testing.T) {
	guide, err := os.ReadFile(filepath.Join(root, ".github", "CONTRIBUTING.md"))
	require.NoError(t, err)

	shown := make(map[string][]string)
	for _, match := range fence.FindAllStringSubmatch(string(guide), -1) {
		shown[match[1]] = append(shown[match[1]], strings.Join(strings.Fields(match[2]), " "))
	}
	require.NotEmpty(t, shown["go"])
	require.NotEmpty(t, shown["txtar"])
	require.NoError(t, eachFile(func(name string) error {
		kind := strings.TrimPrefix(path.Ext(name), ".")
		if len(shown[kind]) == 0 || kind != "go" && kind != "txtar" {
			return nil
		}
		content, err := os.ReadFile(filepath.Join(root, name))
		text := strings.Join(strings.Fields(string(content)), " ")
		shown[kind] = slices.DeleteFunc(shown[kind], func(piece string) bool { return strings.Contains(text, piece) })
		return err
	}))
	require.Empty(t, shown["go"], "no Go file holds this")
	require.Empty(t, shown["txtar"], "no archive is like this")

	var listed, expected []string
	for _, match := range folder.FindAllStringSubmatch(string(guide), -1) {
		listed = append(listed, match[1])
	}
	for _, r := range rooms {
		expected = append(expected, r.path)
	}
	expected = slices.DeleteFunc(expected, func(name string) bool { return strings.HasPrefix(name, "wasm/") })
	require.Equal(t, append(expected, "examples"), listed)
}

// One command runs everything, here and wherever the project is checked.
func TestChecksHaveOneDoor(t *testing.T) {
	run, err := os.ReadFile(filepath.Join(root, ".ci", "run"))
	require.NoError(t, err)
	require.Equal(t, "#!/usr/bin/env bash\nexec bash \"$(dirname \"$0\")/test\"\n", string(run))
	require.FileExists(t, filepath.Join(root, ".ci", "test"))
}
