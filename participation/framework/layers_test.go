package framework_test

import (
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// room is a package and what it may stand on.
type room struct {
	path string
	// linked says that the WebAssembly module may link the package: it then
	// keeps to leanImports, so that pages stay quick to load.
	linked bool
	// outside holds the modules of others that its code may import.
	outside []string
}

// rooms is a statement of policy: the packages from the ground floor up. A
// package imports only from rows above its own. A new package gets a row; a
// row is not moved to make an import possible.
var rooms = []room{
	{path: "participation/wire", linked: true},
	{path: "participation/catalogue", linked: true},
	{path: "participation", linked: true},
	{path: "participation/catalogue/statements"},
	{path: "participation/ruletest", outside: []string{"github.com/stretchr/testify"}},
	{path: "section13q", linked: true},
	{path: "participation/principles", linked: true},
	{path: "settings", linked: true},
	{path: "feedback", linked: true},
	{path: "participation/framework", linked: true},
	{path: "participation/report", linked: true},
	{path: "participation/report/locales"},
	{path: "participation/report/locale", outside: []string{"golang.org/x/text"}},
	{path: "participation/receipt"},
	{path: "schemas", outside: []string{
		"github.com/hashicorp/go-multierror",
		"github.com/invopop/jsonschema",
		"github.com/santhosh-tekuri/jsonschema/v5",
	}},
	{path: "wasm", linked: true},
	{path: "wasm/widget"},
	{path: "wasm/build"},
}

// leanImports are the standard packages that the linked rooms may import. All
// are small, and none brings in a large one.
var leanImports = []string{
	"bytes", "cmp", "errors", "iter", "maps", "math", "math/bits", "slices", "strconv", "strings", "sync",
	"unicode/utf16", "unicode/utf8",
}

// heavyImports are the packages whose weight people would feel: each adds tens
// or hundreds of kilobytes to the module. They stay out even where a package
// of leanImports would bring them in one day.
var heavyImports = []string{
	"crypto", "crypto/sha256", "embed", "encoding/json", "fmt", "html/template", "os", "reflect", "regexp",
	"text/template", "time",
}

// wasip1 is the platform that the module is built for.
var wasip1 = []string{"GOOS=wasip1", "GOARCH=wasm"}

func roomOf(dir string) int {
	return slices.IndexFunc(rooms, func(r room) bool { return r.path == dir })
}

func TestEveryPackageHasItsRoom(t *testing.T) {
	present := make(map[string]bool)
	for _, source := range librarySources(t) {
		present[source.dir] = true
	}
	for dir := range present {
		if roomOf(dir) < 0 {
			t.Errorf("%s is no row of rooms", dir)
		}
	}
	for _, r := range rooms {
		if !present[r.path] {
			t.Errorf("%s is missing", r.path)
		}
	}
}

func TestPackagesImportOnlyFromAbove(t *testing.T) {
	for _, source := range librarySources(t) {
		at := roomOf(source.dir)
		if at < 0 {
			continue // TestEveryPackageHasItsRoom says so
		}
		for _, spec := range source.file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			if complaint := complainOfImport(rooms[at], at, name); complaint != "" {
				t.Errorf("%s imports %s: %s", place(source, spec), name, complaint)
			}
		}
	}
}

// complainOfImport says why the room at that row may not import a package, or
// nothing if it may.
func complainOfImport(r room, row int, name string) string {
	own, isOwn := strings.CutPrefix(name, modulePath+"/")
	first, _, _ := strings.Cut(name, "/")
	switch {
	case isOwn:
		other := roomOf(own)
		switch {
		case other < 0:
			return "that is no row of rooms"
		case other >= row:
			return "its row is not above"
		case r.linked && !rooms[other].linked:
			return "the module does not link it"
		}
	case strings.Contains(first, "."):
		if !slices.ContainsFunc(r.outside, func(module string) bool { return within(name, module) }) {
			return "the row does not name that module"
		}
	case name == "unsafe" && (r.path == "wasm" || r.path == "participation"):
		return "" // it hands out addresses of memory
	case r.linked && !slices.Contains(leanImports, name):
		return "it is not in leanImports"
	}
	return ""
}

func TestImportPolicyBites(t *testing.T) {
	for _, bad := range []struct{ from, to string }{
		{"participation/wire", modulePath + "/participation"},
		{"participation", modulePath + "/participation"},
		{"section13q", modulePath + "/settings"},
		{"participation/report", modulePath + "/participation/catalogue/statements"},
		{"participation/report", modulePath + "/elsewhere"},
		{"participation/report", "golang.org/x/text/language"},
		{"participation/receipt", "github.com/stretchr/testify/require"},
		{"participation/wire", "unicode"},
		{"participation/wire", "unsafe"},
		{"participation", "encoding/json"},
	} {
		row := roomOf(bad.from)
		require.NotEmpty(t, complainOfImport(rooms[row], row, bad.to), "%s importing %s", bad.from, bad.to)
	}
	for _, good := range []struct{ from, to string }{
		{"participation", modulePath + "/participation/wire"},
		{"participation/report/locale", "golang.org/x/text/language"},
		{"participation/receipt", "crypto/sha256"},
		{"wasm", "unsafe"},
		{"schemas", "embed"},
	} {
		row := roomOf(good.from)
		require.Empty(t, complainOfImport(rooms[row], row, good.to), "%s importing %s", good.from, good.to)
	}
}

// What a package imports is one thing, what the linker then gets another: this
// asks the go command for everything below the module, however it came there.
func TestTheModuleStaysLean(t *testing.T) {
	lean := strings.Fields(runGo(t, wasip1, append([]string{"list", "-deps", "runtime", "unsafe"}, leanImports...)...))
	for _, line := range strings.Split(strings.TrimSpace(runGo(t, wasip1,
		"list", "-deps", "-f", "{{.ImportPath}} {{.Standard}}", "./wasm")), "\n") {
		name, standard, _ := strings.Cut(line, " ")
		if standard == "true" {
			if !slices.Contains(lean, name) {
				t.Errorf("the module links %s, which nothing in leanImports needs", name)
			}
			if slices.Contains(heavyImports, name) {
				t.Errorf("the module links %s", name)
			}
			continue
		}
		own, isOwn := strings.CutPrefix(name, modulePath+"/")
		if row := roomOf(path.Clean(own)); !isOwn || row < 0 || !rooms[row].linked {
			t.Errorf("the module links %s, whose row does not allow it", name)
		}
	}
}
