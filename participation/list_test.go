package participation_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

var codeForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func TestListsHaveWords(t *testing.T) {
	require.Len(t, Lists(), 12)
	for _, l := range Lists() {
		named, ok := ListNamed(l.Property())
		require.True(t, ok)
		require.Equal(t, l, named)
		require.True(t, strings.HasSuffix(l.Ask(), "?"), l.Ask())
		require.True(t, strings.HasSuffix(l.Help(), "."), l.Help())
		require.NotEmpty(t, l.Terms())
		require.LessOrEqual(t, len(l.Terms()), 64, "%s: a mask holds no more", l.Property())
	}
	for _, name := range []string{"", "answers", "Settings", "setting"} {
		_, ok := ListNamed(name)
		require.False(t, ok, name)
	}
}

func TestListsOfOneCode(t *testing.T) {
	var one []string
	for _, l := range Lists() {
		if l.One() {
			one = append(one, l.Property())
		}
	}
	require.Equal(t, []string{"decider", "contract_event", "decision_stage"}, one)
}

func TestTerms(t *testing.T) {
	for _, l := range Lists() {
		codes := map[string]bool{}
		labels := map[string]bool{}
		for _, term := range l.Terms() {
			require.Regexp(t, codeForm, term.Code)
			require.NotEmpty(t, term.Label, term.Code)
			require.False(t, codes[term.Code], "%s twice in %s", term.Code, l.Property())
			require.False(t, labels[term.Label], "%s twice in %s", term.Label, l.Property())
			codes[term.Code], labels[term.Label] = true, true
			found, ok := l.Term(term.Code)
			require.True(t, ok)
			require.Equal(t, term, found)
			for _, id := range term.Basis {
				_, err := catalogue.Find(id)
				require.NoError(t, err, "%s: %s", l.Property(), term.Code)
			}
			for _, group := range term.Groups {
				require.True(t, strings.HasPrefix(string(group), l.Property()+"."), "%s is no group of %s", group, l.Property())
			}
		}
		_, ok := l.Term("no-such-code")
		require.False(t, ok)
	}
}

// Every group that a rule can name holds a code, and is yes for each of its codes alone.
func TestGroups(t *testing.T) {
	seen := map[Group]bool{}
	for _, l := range Lists() {
		for _, term := range l.Terms() {
			for _, group := range term.Groups {
				seen[group] = true
				require.NoError(t, CheckExpr(In{group}))
				w := world{lists: map[string][]string{l.Property(): {term.Code}}}
				require.Equal(t, Yes, w.evaluate(parsed(t, In{group})), "%s is in %s", term.Code, group)
			}
		}
	}
	require.ElementsMatch(t, groupConstants(t), slices.Collect(maps.Keys(seen)))
}

// groupConstants reads the groups that the source names.
func groupConstants(t *testing.T) (groups []Group) {
	file, err := parser.ParseFile(token.NewFileSet(), "list.go", nil, 0)
	require.NoError(t, err)
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		name, typed := spec.Type.(*ast.Ident)
		literal, plain := spec.Values[0].(*ast.BasicLit)
		if typed && plain && name.Name == "Group" {
			text, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			groups = append(groups, Group(text))
		}
		return true
	})
	return groups
}
