package wire

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// codesInSource gives every constant of type Code, in the order of the source.
func codesInSource(t *testing.T) (codes []Code) {
	file, err := parser.ParseFile(token.NewFileSet(), "code.go", nil, 0)
	require.NoError(t, err)
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			if kind, ok := spec.Type.(*ast.Ident); ok && kind.Name == "Code" {
				text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
				require.NoError(t, err)
				codes = append(codes, Code(text))
			}
		}
		return true
	})
	return codes
}

func TestEveryCodeIsDescribedOnce(t *testing.T) {
	var listed []Code
	for _, row := range Codes {
		listed = append(listed, row.Code)
		require.Contains(t, []CodeKind{Shape, Reading}, row.Kind, row.Code)
		require.Regexp(t, `^[A-Z].*\.$`, row.Doc, row.Code)
		require.Regexp(t, `^wants .*[^.]$`, row.Message, row.Code)
		require.Regexp(t, `^[a-z]+(-[a-z0-9]+)*$`, string(row.Code))
		rest := strings.NewReplacer("{want}", "", "{got}", "", "[", "", "]", "").Replace(row.Message)
		require.NotContains(t, rest, "{")
		require.Equal(t, strings.Count(row.Message, "["), strings.Count(row.Message, "]"))
		for _, want := range []string{"", "WANT"} {
			for _, got := range []string{"", "GOT"} {
				message := Wrong(row.Code, "", want, got).Message
				require.NotContains(t, message, "{", row.Code)
				require.NotContains(t, message, "[", row.Code)
				require.Equal(t, want != "" && strings.Contains(row.Message, "{want}"), strings.Contains(message, "WANT"), row.Code)
				require.Equal(t, got != "" && strings.Contains(row.Message, "{got}"), strings.Contains(message, "GOT"), row.Code)
			}
		}
	}
	require.NotEmpty(t, listed)
	require.Equal(t, codesInSource(t), listed)
}

func TestMessagesAreFilledIn(t *testing.T) {
	for _, row := range []struct {
		problem Problem
		want    string
	}{
		{Wrong(NotInVocabulary, "/answers/impact.hours", "yes, no, unknown", ""), "/answers/impact.hours: wants one of yes, no, unknown"},
		{Wrong(NotInVocabulary, "/a", "yes, no, unknown", "maybe"), `/a: wants one of yes, no, unknown, got "maybe"`},
		{Wrong(MissingProperty, "", "as_at", ""), `wants the property "as_at"`},
		{Wrong(UnknownProperty, "/x", "a, b", "x"), `/x: wants only known properties (a, b), got "x"`},
		{Wrong(UnknownProperty, "/x", "", "{want}[x"), `/x: wants only known properties, got "{want}[x"`},
		{Wrong(Internal, "", "", ""), "wants nothing wrong here: this is a mistake in the program, not in the document"},
		{Wrong("new-code", "", "", ""), "new-code"},
		{Problem{Line: 12, Column: 21, Pointer: "/answers/impact.hours", Message: "wants one of yes, no, unknown"},
			"line 12, column 21: /answers/impact.hours: wants one of yes, no, unknown"},
		{Problem{Line: 1, Column: 1, Message: "wants a value"}, "line 1, column 1: wants a value"},
		{Problem{Pointer: "/a\nb\u2028", Message: "wants a value"}, `/a\u000ab\u2028: wants a value`},
		{Problem{}, ""},
	} {
		require.EqualError(t, row.problem, row.want)
	}
}

func TestMessagesAreOneShortLine(t *testing.T) {
	got := func(text string) string { return Wrong(NotADate, "", "", text).Message }
	const start = `wants a date that exists, written YYYY-MM-DD, got "`
	require.Equal(t, start+strings.Repeat("é", 80)+`"`, got(strings.Repeat("é", 80)))
	require.Equal(t, start+strings.Repeat("é", 80)+`…"`, got(strings.Repeat("é", 81)))
	require.Equal(t, start+`a\u000ab\u0000\u007f\u0085\u2028\u202e\u200f\ufeff`+`"`, got("a\nb\x00\x7f\u0085\u2028\u202e\u200f\ufeff"))
	require.Equal(t, start+"\ufffd<b>😀"+`"`, got("\xff<b>😀"))
	require.Less(t, len(got(strings.Repeat("\x00", 1<<20))), 600)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) || unicode.Is(unicode.Bidi_Control, r) {
			require.NotContains(t, got(string(r)), string(r))
		}
	}
}

func TestProblemsAreSortedByPlace(t *testing.T) {
	sorted := []Problem{
		{Code: Syntax},
		{Line: 1, Column: 2, Pointer: "/b", Code: Syntax},
		{Line: 1, Column: 10, Pointer: "/a", Code: Syntax},
		{Line: 1, Column: 10, Pointer: "/b", Code: TooLong},
		{Line: 1, Column: 10, Pointer: "/b", Code: WrongType, Message: "a"},
		{Line: 1, Column: 10, Pointer: "/b", Code: WrongType, Message: "b"},
		{Line: 1, Column: 10, Pointer: "/b", Code: WrongType, Message: "b", Severity: Notice},
		{Line: 10, Column: 1, Pointer: "/a", Code: Syntax},
	}
	for range 20 {
		mixed := append(append([]Problem{}, sorted...), sorted[2:5]...)
		rand.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		require.Equal(t, sorted, SortProblems(mixed))
	}
	require.Empty(t, SortProblems(nil))
}

func TestANoticeRefusesNothing(t *testing.T) {
	require.False(t, Refused(nil))
	require.False(t, Refused([]Problem{{Severity: Notice}, {Severity: Notice}}))
	require.True(t, Refused([]Problem{{Severity: Notice}, {}}))
}

func TestProblemsAsJSON(t *testing.T) {
	problems := []Problem{
		{Pointer: "/a~1b", Line: 3, Column: 7, Code: NotADate, Message: `wants a date, got "<b>"`},
		{Pointer: "", Line: 1, Column: 1, Code: UnknownProperty, Message: "wants less", Severity: Notice},
	}
	text := AppendProblems([]byte("{"), problems)
	require.Equal(t, `{[{"pointer":"/a~1b","line":3,"column":7,"code":"not-a-date","message":"wants a date, got \"\u003cb\u003e\""},`+
		`{"pointer":"","line":1,"column":1,"code":"unknown-property","message":"wants less","severity":"notice"}]`, string(text))
	require.Equal(t, "[]", string(AppendProblems(nil, nil)))

	standard, err := json.Marshal(problems)
	require.NoError(t, err)
	require.Equal(t, string(standard), string(text[1:]), "both writers give the same bytes")
}
