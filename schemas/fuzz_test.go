package schemas_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

// FuzzDecode holds that reading never panics; that what is read can be assessed, is written in
// bytes that are read as the same case, and passes the schema; and that what is refused leaves
// nothing half-read and agrees with the schema.
func FuzzDecode(f *testing.F) {
	for _, pattern := range []string{"testdata/valid/*.json", "testdata/invalid/*.json"} {
		for _, document := range documents(f, pattern) {
			if len(document) < 4096 {
				f.Add(document)
			}
		}
	}
	f.Fuzz(func(t *testing.T, document []byte) { sound(t, document) })
}

// FuzzDecodeOthers holds that reading any other document never panics, agrees with its schema, and
// gives what is written in bytes that are read alike.
func FuzzDecodeOthers(f *testing.F) {
	for name := range rewritten {
		for _, kind := range []string{"valid", "invalid"} {
			files, err := filepath.Glob(folderOf(name) + "/" + kind + "/*.json")
			require.NoError(f, err)
			for _, file := range files {
				document, err := os.ReadFile(file)
				require.NoError(f, err)
				if len(document) < 8192 {
					f.Add(name, document)
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, name string, document []byte) {
		rewrite := rewritten[name]
		if rewrite == nil || name == caseName {
			return
		}
		written, found := rewrite(document)
		agreed(t, document, refused(found), schemas.Problems(schemas.Validate(name, document)))
		if wire.Refused(found) {
			return
		}
		require.NoError(t, schemas.Validate(name, written), "%s", written)
		again, found := rewrite(written)
		require.False(t, wire.Refused(found), "%s", written)
		require.Equal(t, string(written), string(again))
	})
}

func sound(t *testing.T, document []byte) {
	t.Helper()
	c, err := schemas.Decode(document)
	problems := schemas.Problems(err)
	agreed(t, document, problems, schemas.Problems(schemas.Validate("case", document)))
	_ = schemas.Validate("report", document)
	if err != nil {
		require.Equal(t, participation.Case{}, c)
		require.NotEmpty(t, problems)
		require.True(t, wire.Refused(problems))
		return
	}
	report := participation.AppendReport(nil, new(framework.Assess(c)))
	require.NoError(t, schemas.Validate("report", report), "%s", report)

	written := participation.AppendCase(nil, &c)
	require.NoError(t, schemas.Validate("case", written), "%s", written)
	again, err := schemas.Decode(written)
	require.NoError(t, err, "%s", written)
	require.Equal(t, string(written), string(participation.AppendCase(nil, &again)))
	require.Equal(t, string(report), string(participation.AppendReport(nil, new(framework.Assess(again)))))
}

// Chance alone seldom gives JSON. This breaks a good case in ways that leave it JSON.
func TestBrokenCases(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 81))
	good := [][]byte{documents(t, "testdata/valid/full.json")["full"], documents(t, "testdata/valid/record.json")["record"],
		documents(t, "testdata/valid/register.json")["register"], documents(t, "testdata/valid/register-state.json")["register-state"]}
	for i := range 6000 {
		var whole any
		require.NoError(t, json.Unmarshal(good[i%len(good)], &whole))
		for range 1 + random.IntN(3) {
			whole = broken(random, whole)
		}
		document, err := json.Marshal(whole)
		require.NoError(t, err)
		sound(t, document)
	}
}

// scraps are what a broken case has in place of a value.
var scraps = []string{
	`null`, `true`, `-1`, `1.5`, `36501`, `1e2`, `""`, `" "`, `"prison"`, `"yes"`, `"2026-03-02"`, `"2026-13-02"`, `"nhs-england"`,
	`"impact.hours"`, `[]`, `["prison", "prison"]`, `["yoi", 1]`, `{}`, `{"text": "x", "role": "y"}`,
	`"theme-heard"`, `"response-given"`, `"telling-made"`, `"done"`, `"women"`, `["women", "women"]`, `"theme-1"`, `"Mr Smith"`,
	`"open"`, `"complete"`, `"sign-off"`, `"sha256:1f14e45fceea167a5a36dedd4bea2543c6f0ef8b1f6b4d1f2a4f0f1c1f2d3e4a"`,
}

func scrap(random *rand.Rand) (value any) {
	if err := json.Unmarshal([]byte(scraps[random.IntN(len(scraps))]), &value); err != nil {
		panic(err)
	}
	return value
}

// strays are keys that a broken case has where others were.
var strays = []string{"", "minor", "as_at", "register", "answers", "impact.hours", "impact.smell", "Impact", "3.6.principle.1",
	"feedback.told.thanks", "settings.prison.staff-presence", "role", "text", "a/b~c",
	"events", "themes", "id", "programme", "theme", "words", "people", "responses", "formats", "reason", "thanked",
	"steps", "kind", "data", "prev", "reasons", "duty", "verdict", "held", "to", "actions"}

// broken changes one place of a value.
func broken(random *rand.Rand, value any) any {
	if random.IntN(4) == 0 {
		return scrap(random)
	}
	switch value := value.(type) {
	case map[string]any:
		keys := slices.Sorted(maps.Keys(value))
		if len(keys) == 0 || random.IntN(6) == 0 {
			value[strays[random.IntN(len(strays))]] = scrap(random)
			return value
		}
		key := keys[random.IntN(len(keys))]
		switch random.IntN(8) {
		case 0:
			delete(value, key)
		case 1:
			value[strays[random.IntN(len(strays))]] = value[key]
		default:
			value[key] = broken(random, value[key])
		}
		return value
	case []any:
		if len(value) == 0 || random.IntN(4) == 0 {
			return append(value, scrap(random))
		}
		i := random.IntN(len(value))
		value[i] = broken(random, value[i])
		return value
	}
	return scrap(random)
}
