package schemas_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"

	"github.com/hashicorp/go-multierror"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

const twoSlips = `{"as_at": "2026-02-30",
 "settings": ["jail"]}`

func TestDecodeGivesEveryProblemAsAnError(t *testing.T) {
	_, err := schemas.Decode([]byte(twoSlips))
	var list *multierror.Error
	require.ErrorAs(t, err, &list)
	require.Len(t, list.Errors, 2)
	for _, each := range list.Errors {
		require.IsType(t, wire.Problem{}, each)
	}
	var first wire.Problem
	require.ErrorAs(t, err, &first)
	require.Equal(t, wire.NotADate, first.Code)
	lines := strings.Split(err.Error(), "\n")
	require.Len(t, lines, 2)
	require.True(t, strings.HasPrefix(lines[0], `line 1, column 11: /as_at: wants a date that exists`), lines[0])
	require.True(t, strings.HasPrefix(lines[1], `line 2, column 15: /settings/0: wants one of prison, yoi`), lines[1])
}

func TestProblemsOfAnyError(t *testing.T) {
	_, err := schemas.Decode([]byte(twoSlips))
	problems := schemas.Problems(err)
	require.Len(t, problems, 2)
	require.Equal(t, problems, schemas.Problems(fmt.Errorf("case 7: %w", err)))
	require.Equal(t, problems, schemas.Problems(schemas.Validate("case", []byte(twoSlips))))

	require.Equal(t, problems[:1], schemas.Problems(problems[0]))
	require.Nil(t, schemas.Problems(nil))
	require.Equal(t, []wire.Problem{{Message: fs.ErrNotExist.Error()}}, schemas.Problems(fs.ErrNotExist))
	require.Equal(t, problems[1:], schemas.Problems(&multierror.Error{Errors: problems2errors(problems[1:])}))
	mixed := schemas.Problems(multierror.Append(nil, problems[0], fs.ErrNotExist))
	require.Equal(t, []wire.Problem{problems[0], {Message: fs.ErrNotExist.Error()}}, mixed)

	var c participation.Case
	refusal := json.Unmarshal([]byte(`{"as_at": "2026-02-30"}`), &c)
	require.Error(t, refusal)
	require.Equal(t, wire.NotADate, schemas.Problems(refusal)[0].Code)
}

func problems2errors(problems []wire.Problem) (all []error) {
	for _, p := range problems {
		all = append(all, p)
	}
	return all
}

func TestNoticesAreNoErrors(t *testing.T) {
	document := documents(t, "testdata/valid/newer-minor.json")["newer-minor"]
	c, err := schemas.Decode(document)
	require.NoError(t, err)
	require.Len(t, c.Extra, 3)
	require.Equal(t, []string{"impact.smell"}, framework.Assess(c).Ignored)

	_, notices := framework.Standard().Read(document)
	require.Len(t, notices, 5)
	for _, p := range notices {
		require.Equal(t, wire.Notice, p.Severity)
	}
}

func TestValidateWantsAKnownName(t *testing.T) {
	for _, name := range []string{"", "Case", "case.schema.json", participation.CaseSchema + "#"} {
		err := schemas.Validate(name, []byte(`{}`))
		var unknown *schemas.NameError
		require.ErrorAs(t, err, &unknown)
		require.Equal(t, name, unknown.Name)
		require.ErrorContains(t, err, fmt.Sprintf("%q", name))
	}
	for _, s := range schemas.Published {
		require.Error(t, schemas.Validate(s.Name, []byte(`[]`)))
		require.Equal(t, schemas.Validate(s.Name, []byte(`[]`)).Error(), schemas.Validate(s.ID, []byte(`[]`)).Error())
	}
}

func TestReportsAreValidated(t *testing.T) {
	c, err := schemas.Decode(documents(t, "testdata/valid/full.json")["full"])
	require.NoError(t, err)
	r := framework.Assess(c)
	require.NotEmpty(t, r.Findings)
	document := string(participation.AppendReport(nil, &r))
	require.NoError(t, schemas.Validate("report", []byte(document)))

	for _, slip := range []struct {
		old, new, pointer string
		code              wire.Code
	}{
		{`"as_at":"2026-03-02",`, ``, "", wire.MissingProperty},
		{`"as_at":"2026-03-02"`, `"as_at":"2026-02-30"`, "/as_at", wire.NotADate},
		{`"provision":"13Q"`, `"provision":"13q"`, "/duty/provision", wire.NotInVocabulary},
		{`"verdict":"applies"`, `"verdict":"unclear"`, "/duty/verdict", wire.NotInVocabulary},
		{`"companions":["equality-duty"`, `"companions":["equality"`, "/duty/companions/0", wire.NotInVocabulary},
		{`"facts":{"`, `"facts":{"No Fact":"yes","`, "/duty/because/0/facts/No Fact", wire.NotAnID},
		{`"facts":{"`, `"facts":{"a.b":"unknown","`, "/duty/because/0/facts/a.b", wire.NotInVocabulary},
		{`"tally":{"met":`, `"tally":{"met":-`, "/tally/met", wire.OutOfRange},
		{`"tally":{"met":`, `"tally":{"met":0.`, "/tally/met", wire.WrongType},
		{`"edition":{"framework":"2017-01"`, `"edition":{"framework":"January"`, "/edition/framework", wire.NotAnID},
		{`"in_force":true`, `"in_force":"yes"`, "/duty/in_force", wire.WrongType},
		{`"prompts":[`, `"prompts":["D1.tip.7.b",`, "/prompts/0", wire.NotInVocabulary},
	} {
		require.Contains(t, document, slip.old)
		changed := strings.Replace(document, slip.old, slip.new, 1)
		problems := schemas.Problems(schemas.Validate("report", []byte(changed)))
		require.Len(t, problems, 1, "%s: %v", slip.new, problems)
		require.Equal(t, slip.pointer, problems[0].Pointer)
		require.Equal(t, slip.code, problems[0].Code)
		require.NotZero(t, problems[0].Line)
		require.NotContains(t, problems[0].Message, "validate")
	}
	digest := strings.Replace(document, `{"schema"`, `{"receipt":{"case":"md5:1","rules":"sha256:`+strings.Repeat("0", 64)+`"},"schema"`, 1)
	require.EqualError(t, schemas.Validate("report", []byte(digest)),
		`line 1, column 20: /receipt/case: wants a digest, written as sha256, a colon and 64 hexadecimal digits, got "md5:1"`)
	later := strings.Replace(document, `{"schema"`, `{"later":{"x":1},"schema"`, 1)
	require.NoError(t, schemas.Validate("report", []byte(later)))
}

func TestConcurrentUse(t *testing.T) {
	document := documents(t, "testdata/invalid/wrong-type.json")["wrong-type"]
	want := schemas.Validate("case", document).Error()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 10 {
				_, err := schemas.Decode(document)
				if schemas.Validate("case", document).Error() != want || errors.Is(err, fs.ErrNotExist) {
					t.Error("the answers differ")
				}
			}
		})
	}
	all.Wait()
}
