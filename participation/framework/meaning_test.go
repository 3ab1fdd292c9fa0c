package framework_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// meaningFiles hold what every case of the corpus comes out as, one file an edition of the rules.
// Those of editions that were released stay as they are; UPDATE=1 writes that of today.
const meaningFiles = "testdata/meaning"

// meaning is what a case comes out as. Findings is a digest of the outcome of every rule that bears.
type meaning struct {
	Case     string              `json:"case"`
	Duty     string              `json:"duty"`
	Tally    participation.Tally `json:"tally"`
	Findings string              `json:"findings"`
}

// What a case means changes only with the edition of the rules.
func TestMeaningOfThisEdition(t *testing.T) {
	var lines []string
	for name, c := range meaningCorpus(t) {
		line, err := json.Marshal(meant(name, framework.Assess(c)))
		require.NoError(t, err)
		lines = append(lines, string(line))
	}
	slices.Sort(lines)
	require.Greater(t, len(lines), 30)
	file := filepath.Join(meaningFiles, framework.RulesEdition+".jsonl")
	content := strings.Join(lines, "\n") + "\n"
	if os.Getenv("UPDATE") == "1" {
		require.NoError(t, os.WriteFile(file, []byte(content), 0o644))
	}
	golden, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(golden), content,
		"a case comes out as something else: raise framework.RulesEdition once it was released, then UPDATE=1 go test ./participation/framework")
}

// The changelog names every case that comes out differently between two editions.
func TestChangelogSaysWhatChangedItsMeaning(t *testing.T) {
	files, err := filepath.Glob(meaningFiles + "/*.jsonl")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	slices.Sort(files)
	changelog, err := os.ReadFile(filepath.Join(root, ".github", "CHANGELOG.md"))
	require.NoError(t, err)
	for i := 1; i < len(files); i++ {
		for _, line := range changed(meanings(t, files[i-1]), meanings(t, files[i])) {
			require.Contains(t, string(changelog), line)
		}
	}
}

func TestChangesOfMeaning(t *testing.T) {
	before := map[string]meaning{
		"a": {Case: "a", Duty: "applies clear planning", Findings: "1"},
		"b": {Case: "b", Duty: "applies clear planning", Tally: participation.Tally{Met: 2}, Findings: "1"},
		"c": {Case: "c", Duty: "applies clear planning", Findings: "1"},
	}
	after := map[string]meaning{
		"a": {Case: "a", Duty: "applies likely planning", Findings: "1"},
		"b": {Case: "b", Duty: "applies clear planning", Tally: participation.Tally{Met: 1, NotMet: 1}, Findings: "2"},
		"c": before["c"],
		"d": {Case: "d"},
	}
	require.Equal(t, []string{
		"- `a`: the duty was applies clear planning and is applies likely planning.",
		"- `b`: findings were 2 met, 0 not met, 0 unclear and are 1 met, 1 not met, 0 unclear.",
	}, changed(before, after))
	require.Empty(t, changed(before, before))
}

const (
	dutyChanged     = "- `%s`: the duty was %s and is %s."
	findingsChanged = "- `%s`: findings were %s and are %s."
)

// changed gives the lines for the changelog, by case. A case that only one edition has changes nothing.
func changed(before, after map[string]meaning) (lines []string) {
	for name, was := range before {
		is, there := after[name]
		if there && was.Duty != is.Duty {
			lines = append(lines, fmt.Sprintf(dutyChanged, name, was.Duty, is.Duty))
		}
		if there && was.Findings != is.Findings {
			lines = append(lines, fmt.Sprintf(findingsChanged, name, counts(was.Tally), counts(is.Tally)))
		}
	}
	slices.Sort(lines)
	return lines
}

func counts(t participation.Tally) string {
	return fmt.Sprintf("%d met, %d not met, %d unclear", t.Met, t.NotMet, t.Unclear)
}

func meant(name string, r participation.Report) meaning {
	digest := sha256.New()
	for _, f := range r.Findings {
		fmt.Fprintln(digest, f.Rule, f.Outcome)
	}
	duty := strings.Join(strings.Fields(fmt.Sprint(r.Duty.Verdict, " ", r.Duty.Strength, " ", r.Duty.Code)), " ")
	return meaning{Case: name, Duty: duty, Tally: r.Tally, Findings: fmt.Sprintf("%x", digest.Sum(nil)[:8])}
}

func meanings(t *testing.T, file string) map[string]meaning {
	all := map[string]meaning{}
	eachLine(t, file, func(line []byte) {
		var m meaning
		require.NoError(t, json.Unmarshal(line, &m))
		all[m.Case] = m
	})
	return all
}

// meaningCorpus is the eight examples and the scenarios of the duty, by name.
func meaningCorpus(t *testing.T) map[string]participation.Case {
	all := map[string]participation.Case{}
	files, err := filepath.Glob(filepath.Join(root, "examples", "cases", "*.json"))
	require.NoError(t, err)
	for _, file := range files {
		name, isCase := strings.CutSuffix(filepath.Base(file), ".json")
		if !isCase || strings.HasSuffix(name, ".report") {
			continue
		}
		document, err := os.ReadFile(file)
		require.NoError(t, err)
		all[name] = taken(t, document)
	}
	number := 0
	eachLine(t, filepath.Join(root, "section13q", "testdata", "scenarios.jsonl"), func(line []byte) {
		var scenario struct{ Case json.RawMessage }
		require.NoError(t, json.Unmarshal(line, &scenario))
		number++
		all[fmt.Sprintf("scenario-%02d", number)] = taken(t, scenario.Case)
	})
	return all
}

func taken(t *testing.T, document []byte) participation.Case {
	c, problems := framework.Standard().Read(document)
	require.Empty(t, problems)
	return c
}

func eachLine(t *testing.T, file string, visit func(line []byte)) {
	opened, err := os.Open(file)
	require.NoError(t, err)
	defer opened.Close()
	lines := bufio.NewScanner(opened)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		visit(lines.Bytes())
	}
	require.NoError(t, lines.Err())
}
