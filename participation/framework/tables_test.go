package framework_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tablePackages hold the vocabulary, the facts, the rules and the duty's rows.
// Their tables are static data: composite literals that the compiler lays out,
// so that nothing runs before the first question is asked.
var tablePackages = []string{"participation", "section13q", "participation/principles", "settings", "feedback"}

// initialisation finds the instructions that a package runs at start: the
// function the compiler makes for variables that it could not lay out, and the
// pieces into which it cuts the filling of large maps.
const initialisation = `\.(map\.)?init(\.[0-9]+)?$`

// instruction is a line of a disassembly: the file's name and the line that
// the instruction was made from.
var instruction = regexp.MustCompile(`^  (\S+\.go):([0-9]+)\t`)

func TestTablesNeedNoCodeAtStart(t *testing.T) {
	for _, dir := range tablePackages {
		t.Run(dir, func(t *testing.T) {
			require.Empty(t, linesRunAtStart(t, dir), "worked out at start: write composite literals of constants")
		})
	}
}

// The compiler decides what is static, so the test above asks the compiler.
// This one shows that it would notice.
func TestCodeAtStartIsNoticed(t *testing.T) {
	require.Equal(t,
		[]string{"atstart.go:14", "atstart.go:17", "atstart.go:19"},
		linesRunAtStart(t, "participation/framework/testdata/atstart"))
}

// linesRunAtStart compiles a package and gives the lines of its source for
// which code runs at start. Lazy values are not counted: sync.OnceValue sets
// up a closure at start, and the work waits for the first call.
func linesRunAtStart(t *testing.T, dir string) []string {
	t.Helper()
	lazy := lazyLines(t, filepath.Join(root, dir))
	archive := filepath.Join(t.TempDir(), "package.a")
	runGo(t, nil, "build", "-o", archive, "./"+dir)
	var found []string
	for line := range strings.Lines(runGo(t, nil, "tool", "objdump", "-s", initialisation, archive)) {
		match := instruction.FindStringSubmatch(line)
		if match == nil {
			continue
		}
		isLazy, ours := lazy[match[1]]
		number, err := strconv.Atoi(match[2])
		require.NoError(t, err)
		if ours && !isLazy[number] {
			found = append(found, match[1]+":"+match[2])
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// lazyLines gives, for every file of a package, the lines that declare lazy
// values.
func lazyLines(t *testing.T, dir string) map[string]map[int]bool {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, names, "no Go files in %s", dir)
	lines := make(map[string]map[int]bool)
	for _, name := range names {
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		marked := make(map[int]bool)
		lines[filepath.Base(name)] = marked
		for _, declaration := range file.Decls {
			general, isGeneral := declaration.(*ast.GenDecl)
			if !isGeneral {
				continue
			}
			for _, spec := range general.Specs {
				value, isValue := spec.(*ast.ValueSpec)
				if !isValue || len(value.Values) != 1 || !isLazyValue(value.Values[0]) {
					continue
				}
				for at := files.Position(value.Pos()).Line; at <= files.Position(value.End()).Line; at++ {
					marked[at] = true
				}
			}
		}
	}
	return lines
}

// isLazyValue reports whether an expression is a call of sync.OnceValue or of
// one of its siblings.
func isLazyValue(value ast.Expr) bool {
	call, isCall := value.(*ast.CallExpr)
	if !isCall {
		return false
	}
	name, isName := call.Fun.(*ast.SelectorExpr)
	if !isName || !strings.HasPrefix(name.Sel.Name, "Once") {
		return false
	}
	of, isPackage := name.X.(*ast.Ident)
	return isPackage && of.Name == "sync"
}
