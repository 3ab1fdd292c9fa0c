package framework_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// The policy tests read the repository as it lies on the disk, below this
// folder. They need neither git nor its history, so they hold in a copy, an
// archive and a fresh clone alike.
const root = "../.."

const modulePath = "github.com/heard-framework/heard"

// goSource is one Go file of the repository.
type goSource struct {
	path string // from the root, with slashes
	dir  string // the folder's path from the root
	file *ast.File
}

func (s goSource) test() bool { return strings.HasSuffix(s.path, "_test.go") }

// positions resolves the positions of every file in goSources.
var positions = token.NewFileSet()

// goSources parses every Go file once for all policy tests, those of the
// examples included.
var goSources = sync.OnceValues(func() ([]goSource, error) {
	var found []goSource
	err := eachFile(func(name string) error {
		if !strings.HasSuffix(name, ".go") || slices.Contains(strings.Split(name, "/"), "testdata") {
			return nil
		}
		file, err := parser.ParseFile(positions, filepath.Join(root, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		found = append(found, goSource{path: name, dir: path.Dir(name), file: file})
		return err
	})
	return found, err
})

// eachFile visits every file that people wrote, by its path from the root:
// neither git's own nor what a package manager fetched.
func eachFile(visit func(name string) error) error {
	return filepath.WalkDir(root, func(at string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if entry.Name() == ".git" || entry.Name() == "node_modules" {
				return filepath.SkipDir
			}
			return nil
		}
		name, err := filepath.Rel(root, at)
		if err != nil {
			return err
		}
		return visit(filepath.ToSlash(name))
	})
}

// librarySources gives the files that make up the root module's packages,
// without tests.
func librarySources(t *testing.T) []goSource {
	t.Helper()
	all, err := goSources()
	require.NoError(t, err)
	return slices.DeleteFunc(slices.Clone(all), func(s goSource) bool {
		return s.test() || within(s.dir, "examples")
	})
}

// within reports whether a folder is the other one or lies below it.
func within(dir, parent string) bool {
	return dir == parent || strings.HasPrefix(dir, parent+"/")
}

// place says where a node stands, for a failure's message.
func place(s goSource, node ast.Node) string {
	position := positions.Position(node.Pos())
	position.Filename = s.path
	return position.String()
}

// runGo runs the go command at the root and gives what it printed.
func runGo(t *testing.T, environment []string, arguments ...string) string {
	t.Helper()
	command := exec.Command("go", arguments...)
	command.Dir = root
	command.Env = append(os.Environ(), environment...)
	var complaint strings.Builder
	command.Stderr = &complaint
	output, err := command.Output()
	require.NoError(t, err, "go %s\n%s", strings.Join(arguments, " "), &complaint)
	return string(output)
}
