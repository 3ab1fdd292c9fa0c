package feedback_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A fact that no rule asks about would be a question without a purpose. This package stands above
// all others that declare facts, so here every one of them must have been used.
func TestEveryFactIsAsked(t *testing.T) {
	declared := make(map[string]bool)
	asked := make(map[string]bool)
	for _, dir := range []string{"../section13q", "../participation/principles", "../settings", "."} {
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			ast.Inspect(file, func(node ast.Node) bool {
				switch node := node.(type) {
				case *ast.ValueSpec:
					if len(node.Values) == 1 && isFact(node.Values[0]) {
						declared[file.Name.Name+"."+node.Names[0].Name] = true
					}
				case *ast.UnaryExpr:
					asked[pointedAt(file, node.X)] = true
				}
				return true
			})
		}
	}
	require.Greater(t, len(declared), 150)
	for fact := range declared {
		require.Contains(t, asked, fact)
	}
}

// pointedAt returns a variable with its package: "settings.BenefitExplained".
func pointedAt(file *ast.File, of ast.Expr) string {
	switch of := of.(type) {
	case *ast.Ident:
		return file.Name.Name + "." + of.Name
	case *ast.SelectorExpr:
		if from, ok := of.X.(*ast.Ident); ok {
			return from.Name + "." + of.Sel.Name
		}
	}
	return ""
}

func isFact(value ast.Expr) bool {
	literal, ok := value.(*ast.CompositeLit)
	if !ok {
		return false
	}
	name, ok := literal.Type.(*ast.Ident)
	return ok && name.Name == "Fact"
}
