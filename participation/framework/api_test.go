package framework_test

import (
	"bytes"
	"go/ast"
	"go/printer"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// apiFile holds what the last release exports, a line each. UPDATE=1 writes it until there is a
// release, and FREEZE=1 for each release.
const apiFile = "testdata/api.txt"

const apiGone = "gone from what the last release exported: %s; a release that takes anything away is a new major version, " +
	"and FREEZE=1 go test ./participation/framework begins it"

// releaseHeading is how the changelog begins what it says of a release.
var releaseHeading = regexp.MustCompile(`(?m)^## \[?v?[0-9]+\.[0-9]+\.[0-9]+`)

// What a release exported stays: whoever uses it need not change a line. More may come. Until there
// is a release, anything may still change.
func TestNothingExportedIsTakenAway(t *testing.T) {
	lines := exported(t)
	require.Greater(t, len(lines), 500)
	changelog, err := os.ReadFile(filepath.Join(root, ".github", "CHANGELOG.md"))
	require.NoError(t, err)
	isReleased := releaseHeading.Match(changelog)
	if os.Getenv("FREEZE") == "1" || os.Getenv("UPDATE") == "1" && !isReleased {
		require.NoError(t, os.WriteFile(apiFile, []byte(strings.Join(lines, "\n")+"\n"), 0o644))
	}
	released, err := os.ReadFile(apiFile)
	require.NoError(t, err)
	if !isReleased {
		return
	}
	for _, gone := range takenAway(strings.Split(strings.TrimSpace(string(released)), "\n"), lines) {
		t.Errorf(apiGone, gone)
	}
}

func takenAway(released, now []string) []string {
	return slices.DeleteFunc(slices.Clone(released), func(line string) bool { return slices.Contains(now, line) })
}

func TestAPIComparisonBites(t *testing.T) {
	require.True(t, releaseHeading.MatchString("# Changelog\n\n## 1.0.0 (2026-12-01)\n"))
	require.False(t, releaseHeading.MatchString("# Changelog\n\n## Unreleased\n"))
	require.Equal(t, []string{"a: func F()"}, takenAway([]string{"a: func F()", "a: func G()"}, []string{"a: func F(int)", "a: func G()", "a: func H()"}))
}

// exported gives every exported name of the library with its type, one a line, sorted.
func exported(t *testing.T) (lines []string) {
	for _, source := range librarySources(t) {
		if path.Base(source.dir) == "build" || within(source.dir, "wasm") {
			continue // programs, and the element's files
		}
		add := func(text string) { lines = append(lines, source.dir+": "+text) }
		for _, decl := range source.file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Name.IsExported() && onExported(decl) {
					shown := *decl
					shown.Body, shown.Doc = nil, nil
					add(written(t, &shown))
				}
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					exportedOf(t, decl.Tok, spec, add)
				}
			}
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// onExported reports whether a function has no receiver, or one that others can name.
func onExported(decl *ast.FuncDecl) bool {
	if decl.Recv == nil {
		return true
	}
	of := decl.Recv.List[0].Type
	if star, ok := of.(*ast.StarExpr); ok {
		of = star.X
	}
	name, ok := of.(*ast.Ident)
	return ok && name.IsExported()
}

func exportedOf(t *testing.T, token token.Token, spec ast.Spec, add func(string)) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if !spec.Name.IsExported() {
			return
		}
		object, ok := spec.Type.(*ast.StructType)
		if !ok {
			add("type " + spec.Name.Name + " " + written(t, spec.Type))
			return
		}
		add("type " + spec.Name.Name + " struct")
		for _, field := range object.Fields.List { // a field more breaks nobody who names fields
			for _, name := range field.Names {
				if name.IsExported() {
					add("type " + spec.Name.Name + " struct, " + name.Name + " " + written(t, field.Type))
				}
			}
			if len(field.Names) == 0 {
				add("type " + spec.Name.Name + " struct, embeds " + written(t, field.Type))
			}
		}
	case *ast.ValueSpec:
		for i, name := range spec.Names {
			if !name.IsExported() {
				continue
			}
			text := token.String() + " " + name.Name
			if spec.Type != nil {
				text += " " + written(t, spec.Type)
			}
			if literal, ok := valueAt(spec, i).(*ast.BasicLit); ok && spec.Type != nil && token.String() == "const" {
				text += " = " + literal.Value
			}
			add(text)
		}
	}
}

func valueAt(spec *ast.ValueSpec, i int) ast.Expr {
	if i < len(spec.Values) {
		return spec.Values[i]
	}
	return nil
}

// written prints a node on one line.
func written(t *testing.T, node ast.Node) string {
	var text bytes.Buffer
	require.NoError(t, printer.Fprint(&text, token.NewFileSet(), node))
	return strings.Join(strings.Fields(text.String()), " ")
}
