package schemas_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

// enough is how many bytes show whether the time grows with the square of the length. A case may
// have five times as many.
const enough = 200 << 10

// flood repeats a part, with its number filled in, until there is enough of it.
func flood(before, part, after string) string {
	var b strings.Builder
	b.WriteString(before)
	for i := 0; b.Len() < enough; i++ {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, part, i)
	}
	b.WriteString(after)
	return b.String()
}

// bad holds documents that are refused, with the code of the first problem of each.
var bad = map[string]struct {
	document func() string
	code     wire.Code
}{
	"nothing":            {func() string { return "" }, wire.Syntax},
	"white space":        {func() string { return " \n\t" }, wire.Syntax},
	"half a case":        {func() string { return `{"as_at": "2026-03-02", "settings": ["prison"` }, wire.Syntax},
	"not JSON":           {func() string { return "as_at: 2026-03-02\n" }, wire.Syntax},
	"a byte order mark":  {func() string { return "\ufeff{}" }, wire.Syntax},
	"an unknown code":    {func() string { return `{"as_at": "2026-03-02", "settings": ["jail"]}` }, wire.NotInVocabulary},
	"no such date":       {func() string { return `{"as_at": "2025-02-29"}` }, wire.NotADate},
	"a key twice":        {func() string { return `{"as_at": "2026-03-02", "as\u005fat": "2026-03-02"}` }, wire.DuplicateKey},
	"bytes of no text":   {func() string { return "{\"as_at\": \"2026-03-02\", \"title\": \"\xc3\x28\"}" }, wire.InvalidUTF8},
	"bytes of no key":    {func() string { return "{\"as_at\": \"2026-03-02\", \"\xff\": 1}" }, wire.InvalidUTF8},
	"50 MB in one text":  {func() string { return `{"as_at": "2026-03-02", "title": "` + strings.Repeat("x", 50<<20) + `"}` }, wire.TooLarge},
	"50 MB of nothing":   {func() string { return strings.Repeat(" ", 50<<20) }, wire.TooLarge},
	"10,000 lists":       {func() string { return strings.Repeat("[", 10_000) }, wire.TooDeep},
	"10,000 objects":     {func() string { return `{"as_at":` + strings.Repeat(`{"a":`, 10_000) }, wire.TooDeep},
	"deep within answer": {func() string { return `{"answers":{"impact.hours":` + strings.Repeat(`[`, 10_000) }, wire.TooDeep},
	"HTML as a code":     {func() string { return `{"as_at": "2026-03-02", "decider": "<script>alert(1)</script>"}` }, wire.NotInVocabulary},
	"HTML as a property": {func() string { return `{"as_at": "2026-03-02", "<img src=x onerror=alert(1)>": 1}` }, wire.UnknownProperty},

	"a flood of facts":      {func() string { return flood(`{"as_at": "2026-03-02", "answers": {`, `"a.b%d":"yes"`, `}}`) }, wire.UnknownID},
	"a flood of no ids":     {func() string { return flood(`{"as_at": "2026-03-02", "answers": {`, `"%d":5`, `}}`) }, wire.NotAnID},
	"a flood of notices":    {func() string { return flood(`{"minor": 9, "answers": {`, `"a.b%d":"yes"`, `}}`) }, wire.MissingProperty},
	"a flood of properties": {func() string { return flood(`{"as_at": "2026-03-02",`, `"p%d":0`, `}`) }, wire.UnknownProperty},
	"a flood of codes":      {func() string { return flood(`{"as_at": "2026-03-02", "methods": [`, `"%d"`, `]}`) }, wire.TooMany},
	"a flood of nothing":    {func() string { return flood(`{"as_at": "2026-03-02", "settings": [`, `%.0d`, `]}`) }, wire.Syntax},
	"a flood of keys":       {func() string { return flood(`{"as_at": "2026-03-02",`, `"id":"%.0d"`, `}`) }, wire.DuplicateKey},
	"a flood of judgements": {func() string { return flood(`{"as_at": "2026-03-02", "judgements": {`, `"%d":{"x":1}`, `}}`) }, wire.MissingProperty},
	"a flood of newer judgements": {func() string {
		return flood(`{"as_at": "2026-03-02", "minor": 1, "judgements": {`, `"%d":{"x":1}`, `}}`)
	}, wire.MissingProperty},
	"a flood of limits": {func() string { return flood(`{"as_at": "2026-03-02", "policy": {`, `"%d":99999`, `}}`) }, wire.OutOfRange},
	"a key without end": {func() string {
		return `{"as_at": "2026-03-02", "answers": {"` + strings.Repeat("a~/.", enough/4) + `": 1}}`
	}, wire.NotAnID},
	"a number without end": {func() string {
		return `{"as_at": "2026-03-02", "minor": 1` + strings.Repeat("0", enough) + `}`
	}, wire.OutOfRange},
	"a fraction without end": {func() string {
		return `{"as_at": "2026-03-02", "minor": 0.` + strings.Repeat("0", enough) + `1}`
	}, wire.WrongType},
	"a great power": {func() string { return `{"as_at": "2026-03-02", "minor": 1e999999999}` }, wire.NotSupported},
	"a small power": {func() string { return `{"as_at": "2026-03-02", "minor": 1e-999999999}` }, wire.WrongType},
	"many powers": {func() string {
		return flood(`{"as_at": "2026-03-02", "settings": [`, `1e99999999%d`, `]}`)
	}, wire.WrongType},
}

func TestBadInput(t *testing.T) {
	for name, input := range bad {
		t.Run(name, func(t *testing.T) {
			document := []byte(input.document())
			c, err := schemas.Decode(document)
			require.Error(t, err)
			require.Equal(t, participation.Case{}, c)
			problems := schemas.Problems(err)
			require.Equal(t, input.code, problems[0].Code, "%v", problems[0])
			require.LessOrEqual(t, len(problems), 202)
			require.Less(t, len(err.Error()), 300_000)
			for _, p := range problems {
				require.NotZero(t, p.Line)
				require.NotZero(t, p.Column)
				require.NotEmpty(t, p.Message)
				require.NotContains(t, p.Message, "\n")
				require.NotEqual(t, wire.Internal, p.Code)
			}
			require.NotContains(t, string(wire.AppendProblems(nil, problems)), "<")

			validated := schemas.Validate("case", document)
			if input.code != wire.NotSupported && input.code != wire.OutOfRange {
				require.Error(t, validated)
			}
			agreed(t, document, problems, schemas.Problems(validated))
		})
	}
}

// Text is text: it is kept as it is, and written so that it can stand in HTML.
func TestHTMLInTextIsInert(t *testing.T) {
	const markup = `</script><img src=x onerror="alert(1)">&amp;`
	document := `{"as_at": "2026-03-02", "id": "<b>", "title": "</script><img src=x onerror=\"alert(1)\">&amp;",
		"notes": {"impact.hours": "</script><img src=x onerror=\"alert(1)\">&amp;"}}`
	c, err := schemas.Decode([]byte(document))
	require.NoError(t, err)
	require.Equal(t, markup, c.Title)
	require.Equal(t, markup, c.Notes["impact.hours"])
	r := framework.Assess(c)
	for _, written := range [][]byte{participation.AppendCase(nil, &c), participation.AppendReport(nil, &r)} {
		require.NotContains(t, string(written), "<")
		require.NotContains(t, string(written), "&")
	}
}

// A flood of what a newer version may know is taken, and written back whole.
func TestFloodOfNewProperties(t *testing.T) {
	for _, document := range []string{
		flood(`{"as_at": "2026-03-02", "minor": 9,`, `"p%d":0`, `}`),
		flood(`{"as_at": "2026-03-02", "minor": 9, "notes": {`, `"a.b%d":""`, `}}`),
		flood(`{"as_at": "2026-03-02", "minor": 9, "accepted": {"settings.prison.staff-presence": {
			"reason": "For now.", "role": "Head", "date": "2026-02-20",`, `"p%d":0`, `}}}`),
	} {
		c, err := schemas.Decode([]byte(document))
		require.NoError(t, err)
		require.NoError(t, schemas.Validate("case", []byte(document)))
		written := participation.AppendCase(nil, &c)
		require.Greater(t, len(written), enough*9/10)
	}
}
