package framework_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// tools are the rooms whose code is run by us and not by those who use the
// library: they may touch files and speak in sentences.
var tools = []string{"participation/ruletest", "wasm/build"}

func isTool(dir string) bool { return slices.Contains(tools, dir) }

func TestPackageComments(t *testing.T) {
	all, err := goSources()
	require.NoError(t, err)
	comments := make(map[string][]string) // folder to its comments
	names := make(map[string]string)
	for _, source := range all {
		if source.test() {
			continue
		}
		names[source.dir] = source.file.Name.Name
		if source.file.Doc != nil {
			comments[source.dir] = append(comments[source.dir], source.file.Doc.Text())
		}
	}
	for dir, name := range names {
		if len(comments[dir]) != 1 {
			t.Errorf("%s has %d package comments, wants one", dir, len(comments[dir]))
			continue
		}
		openings := []string{"Package " + name + " "}
		if name == "main" {
			command := path.Base(dir)
			openings = []string{"Command " + command + " ", strings.ToUpper(command[:1]) + command[1:] + " "}
		}
		comment := comments[dir][0]
		if !slices.ContainsFunc(openings, func(opening string) bool { return strings.HasPrefix(comment, opening) }) {
			t.Errorf("%s: the package comment wants to begin with %q", dir, openings)
		}
		first, _, _ := strings.Cut(comment, "\n\n")
		if !strings.HasSuffix(strings.TrimSpace(first), ".") {
			t.Errorf("%s: the package comment's first paragraph wants a full stop", dir)
		}
	}
}

func TestExportedNamesAreExplained(t *testing.T) {
	for _, source := range librarySources(t) {
		if source.file.Name.Name == "main" {
			continue
		}
		for _, declaration := range source.file.Decls {
			switch declaration := declaration.(type) {
			case *ast.FuncDecl:
				if declaration.Name.IsExported() && receiverIsExported(declaration) {
					wantComment(t, source, declaration.Name, declaration.Doc)
				}
			case *ast.GenDecl:
				for _, spec := range declaration.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						if spec.Name.IsExported() {
							comment := spec.Doc
							if comment == nil {
								comment = declaration.Doc
							}
							wantComment(t, source, spec.Name, comment)
						}
					case *ast.ValueSpec:
						// A comment over a block, or at the end of a line, does for the
						// words of a vocabulary and the rows of a table.
						if spec.Names[0].IsExported() && spec.Doc == nil && declaration.Doc == nil && spec.Comment == nil {
							t.Errorf("%s: %s has no comment", place(source, spec), spec.Names[0].Name)
						}
					}
				}
			}
		}
	}
}

func receiverIsExported(method *ast.FuncDecl) bool {
	if method.Recv == nil {
		return true
	}
	exported := true
	ast.Inspect(method.Recv.List[0].Type, func(node ast.Node) bool {
		name, isName := node.(*ast.Ident)
		if isName {
			exported = name.IsExported()
		}
		return !isName && exported
	})
	return exported
}

func wantComment(t *testing.T, source goSource, name *ast.Ident, comment *ast.CommentGroup) {
	t.Helper()
	text := strings.TrimSpace(comment.Text())
	opening := regexp.MustCompile(`^((A|An|The) )?` + name.Name + `\b`)
	switch {
	case text == "":
		t.Errorf("%s: %s has no comment", place(source, name), name.Name)
	case !opening.MatchString(text):
		t.Errorf("%s: the comment of %s wants to begin with its name", place(source, name), name.Name)
	}
}

func TestNothingRegistersItself(t *testing.T) {
	for _, source := range librarySources(t) {
		for _, declaration := range source.file.Decls {
			function, isFunction := declaration.(*ast.FuncDecl)
			if isFunction && function.Recv == nil && function.Name.Name == "init" {
				t.Errorf("%s: an init function", place(source, function))
			}
		}
	}
}

// outsideWorld are the packages by which a library would come to depend on
// more than what it is given. A name that ends in a slash stands for all below.
var outsideWorld = []string{
	"crypto/rand", "io/ioutil", "log", "log/", "math/rand", "math/rand/", "net", "net/http", "net/http/", "net/rpc", "net/rpc/", "net/smtp", "os", "os/", "plugin", "syscall", "syscall/",
}

// clock are the functions of package time that read the clock.
var clock = []string{"After", "AfterFunc", "NewTicker", "NewTimer", "Now", "Since", "Sleep", "Tick", "Until"}

func TestLibraryIsGivenEverything(t *testing.T) {
	for _, source := range librarySources(t) {
		clockName := ""
		for _, spec := range source.file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			if name == "time" {
				clockName = "time"
				if spec.Name != nil {
					clockName = spec.Name.Name
				}
			}
			outside := slices.ContainsFunc(outsideWorld, func(of string) bool {
				return name == of || strings.HasSuffix(of, "/") && strings.HasPrefix(name, of)
			})
			if outside && !isTool(source.dir) {
				t.Errorf("%s: a library does not import %s", place(source, spec), name)
			}
		}
		if clockName == "" {
			continue
		}
		ast.Inspect(source.file, func(node ast.Node) bool {
			selector, isSelector := node.(*ast.SelectorExpr)
			if !isSelector || !slices.Contains(clock, selector.Sel.Name) {
				return true
			}
			if of, isName := selector.X.(*ast.Ident); isName && of.Name == clockName {
				t.Errorf("%s: reads the clock", place(source, selector))
			}
			return true
		})
	}
}

// A package variable is a table or a lazy value: no function assigns to it.
// Only the module's door keeps state, which is the memory it has lent out.
func TestGlobalsDoNotChange(t *testing.T) {
	packages := make(map[string][]goSource)
	for _, source := range librarySources(t) {
		if source.dir != "wasm" && !isTool(source.dir) {
			packages[source.dir] = append(packages[source.dir], source)
		}
	}
	for dir, sources := range packages {
		files := make([]*ast.File, len(sources))
		for i, source := range sources {
			files[i] = source.file
		}
		for _, name := range globalsChanged(dir, files) {
			position := positions.Position(name.Pos())
			t.Errorf("%s:%d: a function changes %s", path.Join(dir, filepath.Base(position.Filename)), position.Line, name.Name)
		}
	}
}

// globalsChanged gives the names of package variables to which functions
// assign. The types of other packages do not matter to that, so none is read.
func globalsChanged(dir string, files []*ast.File) []*ast.Ident {
	uses := types.Info{Uses: make(map[*ast.Ident]types.Object)}
	config := types.Config{Importer: nothing{}, Error: func(error) {}}
	checked, _ := config.Check(dir, positions, files, &uses)
	var found []*ast.Ident
	for _, file := range files {
		ast.Inspect(file, func(node ast.Node) bool {
			var changed []ast.Expr
			switch node := node.(type) {
			case *ast.AssignStmt:
				changed = node.Lhs
			case *ast.IncDecStmt:
				changed = []ast.Expr{node.X}
			case *ast.RangeStmt:
				changed = []ast.Expr{node.Key, node.Value}
			}
			for _, expression := range changed {
				name := assignedName(expression)
				if name == nil {
					continue
				}
				if variable := uses.Uses[name]; variable != nil && variable.Parent() == checked.Scope() {
					found = append(found, name)
				}
			}
			return true
		})
	}
	return found
}

// nothing is an importer that finds no package.
type nothing struct{}

func (nothing) Import(name string) (*types.Package, error) {
	return nil, fmt.Errorf("%s is not read", name)
}

// assignedName gives the variable at the root of what is assigned to: a for
// a.b[0] and *a, nil for what is no variable.
func assignedName(expression ast.Expr) *ast.Ident {
	for {
		switch of := expression.(type) {
		case *ast.Ident:
			return of
		case *ast.SelectorExpr:
			expression = of.X
		case *ast.IndexExpr:
			expression = of.X
		case *ast.StarExpr:
			expression = of.X
		case *ast.ParenExpr:
			expression = of.X
		default:
			return nil
		}
	}
}

// Every sentence that a person reads stands in a table or a constant beside
// what it describes, where it can be found, checked and translated.
func TestNoProseInFunctions(t *testing.T) {
	for _, source := range librarySources(t) {
		if isTool(source.dir) {
			continue
		}
		for _, literal := range proseInFunctions(source.file) {
			t.Errorf("%s: %s wants to stand in a table or a package constant", place(source, literal), literal.Value)
		}
	}
}

func proseInFunctions(file *ast.File) []*ast.BasicLit {
	var found []*ast.BasicLit
	inBody := func(node ast.Node) bool {
		if literal, isLiteral := node.(*ast.BasicLit); isLiteral && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil && isProse(text) {
				found = append(found, literal)
			}
		}
		return true
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch function := node.(type) {
		case *ast.FuncDecl:
			if function.Body != nil {
				ast.Inspect(function.Body, inBody)
			}
			return false
		case *ast.FuncLit:
			ast.Inspect(function.Body, inBody)
			return false
		}
		return true
	})
	return found
}

var markup = regexp.MustCompile(`<[^>]*>`)

// isProse reports whether a text holds three words in a row. A tag of HTML is
// no word; a placeholder of a format counts as one.
func isProse(text string) bool {
	words := 0
	for _, token := range strings.Fields(markup.ReplaceAllString(text, " ")) {
		if !isWord(token) {
			words = 0
			continue
		}
		if words++; words == 3 {
			return true
		}
	}
	return false
}

func isWord(token string) bool {
	token = strings.Trim(token, `.,;:!?()[]"'“”‘’`)
	if len(token) == 2 && token[0] == '%' {
		return true
	}
	return token != "" && !strings.ContainsFunc(token, func(r rune) bool {
		return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’'
	})
}

// neverNames are words that say nothing about what a thing is for.
var neverNames = []string{"base", "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}

func TestNamesSayWhatThingsAre(t *testing.T) {
	all, err := goSources()
	require.NoError(t, err)
	for _, source := range all {
		for _, part := range append(strings.Split(strings.TrimSuffix(source.path, ".go"), "/"), source.file.Name.Name) {
			for _, word := range strings.Split(part, "_") {
				if slices.Contains(neverNames, word) {
					t.Errorf("%s is called %s", source.path, word)
				}
			}
		}
		for _, name := range vagueNames(source.file) {
			t.Errorf("%s is called %s", place(source, name), name.Name)
		}
	}
}

// vagueNames gives the names of functions and types that house style bars.
func vagueNames(file *ast.File) []*ast.Ident {
	var found []*ast.Ident
	for _, declaration := range file.Decls {
		switch declaration := declaration.(type) {
		case *ast.FuncDecl:
			if getter.MatchString(declaration.Name.Name) || vagueEnding.MatchString(declaration.Name.Name) {
				found = append(found, declaration.Name)
			}
		case *ast.GenDecl:
			for _, spec := range declaration.Specs {
				if named, isType := spec.(*ast.TypeSpec); isType && vagueEnding.MatchString(named.Name.Name) {
					found = append(found, named.Name)
				}
			}
		}
	}
	return found
}

var (
	getter      = regexp.MustCompile(`^[Gg]et([A-Z]|$)`)
	vagueEnding = regexp.MustCompile(`(Helper|Helpers|Manager|Util|Utils)$|^(helper|helpers|manager|util|utils)$`)
)

func TestNoTestIsPassedOver(t *testing.T) {
	all, err := goSources()
	require.NoError(t, err)
	for _, source := range all {
		for _, call := range skips(source.file) {
			t.Errorf("%s: passes the test over", place(source, call))
		}
	}
}

// skips gives the calls by which a test leaves itself out.
func skips(file *ast.File) []*ast.CallExpr {
	var found []*ast.CallExpr
	ast.Inspect(file, func(node ast.Node) bool {
		call, isCall := node.(*ast.CallExpr)
		if !isCall {
			return true
		}
		selector, isSelector := call.Fun.(*ast.SelectorExpr)
		if !isSelector || !slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, selector.Sel.Name) {
			return true
		}
		if of, isName := selector.X.(*ast.Ident); isName && slices.Contains([]string{"t", "b", "f", "tb"}, of.Name) {
			found = append(found, call)
		}
		return true
	})
	return found
}

// The tests above read code of ours that they should pass. This one reads code
// that they should not.
func TestPolicyBites(t *testing.T) {
	file, err := parser.ParseFile(positions, "bad.go", `package bad

var seen = map[string]bool{}
var count struct{ of [1]int }
var say = func() string { return "<b>one</b> two three" }

const fine = "this may be said"

func GetThing(t T) string {
	seen["x"] = true
	count.of[0]++
	local := seen
	local = nil
	t.Skip("later")
	return "could not read " + fine + "%s is wrong" + "<p class=\"a b c\">" + "two words"
}

type RuleManager struct{}
`, parser.SkipObjectResolution)
	require.NoError(t, err)

	var prose []string
	for _, literal := range proseInFunctions(file) {
		prose = append(prose, literal.Value)
	}
	require.Equal(t, []string{`"<b>one</b> two three"`, `"could not read "`, `"%s is wrong"`}, prose)

	var changed []string
	for _, name := range globalsChanged("bad", []*ast.File{file}) {
		changed = append(changed, name.Name)
	}
	require.Equal(t, []string{"seen", "count"}, changed)

	var vague []string
	for _, name := range vagueNames(file) {
		vague = append(vague, name.Name)
	}
	require.Equal(t, []string{"GetThing", "RuleManager"}, vague)
	require.Len(t, skips(file), 1)
}
