package framework_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// meaningFiles hold what every case of the corpus comes out as, one file an edition of the rules.
// Those of editions that were released stay as they are; UPDATE=1 writes that of today, as long as the
// changelog names it in no release.
const meaningFiles = "testdata/meaning"

// editionOf finds which edition of the rules a release has, as the changelog says it beneath the
// heading of the release.
var editionOf = regexp.MustCompile(`(?ms)^## \[?v?[0-9]+\.[0-9]+\.[0-9]+[^\n]*\n\s*Edition of the rules: ([0-9]+\.[0-9]+\.[0-9]+)\.$`)

// releasedEditions are the editions of the rules that the changelog says were released. Each release
// has to say its own.
func releasedEditions(t *testing.T, changelog string) (editions []string) {
	for _, match := range editionOf.FindAllStringSubmatch(changelog, -1) {
		editions = append(editions, match[1])
	}
	require.Len(t, releaseHeading.FindAllString(changelog, -1), len(editions), "a release says: Edition of the rules: 1.2.3.")
	return editions
}

func TestReleasesSayTheirEdition(t *testing.T) {
	require.Equal(t, []string{"2.0.0", "1.1.0"}, releasedEditions(t,
		"# Changelog\n\n## Unreleased\n\nMore.\n\n## 1.1.0 (2027-01-01)\n\nEdition of the rules: 2.0.0.\n\nWords.\n\n## v1.0.0\n\nEdition of the rules: 1.1.0.\n"))
	changelog, err := os.ReadFile(filepath.Join(root, ".github", "CHANGELOG.md"))
	require.NoError(t, err)
	for _, edition := range releasedEditions(t, string(changelog)) {
		require.FileExists(t, filepath.Join(meaningFiles, edition+".jsonl"))
	}
}

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
	changelog, err := os.ReadFile(filepath.Join(root, ".github", "CHANGELOG.md"))
	require.NoError(t, err)
	if os.Getenv("UPDATE") == "1" && !slices.Contains(releasedEditions(t, string(changelog)), framework.RulesEdition) {
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
	slices.SortFunc(files, func(a, b string) int { x, y := editionIn(a), editionIn(b); return slices.Compare(x[:], y[:]) })
	changelog, err := os.ReadFile(filepath.Join(root, ".github", "CHANGELOG.md"))
	require.NoError(t, err)
	for i := 1; i < len(files); i++ {
		lines := changed(meanings(t, files[i-1]), meanings(t, files[i]))
		for _, line := range lines {
			require.Contains(t, string(changelog), line)
		}
		require.True(t, enough(editionIn(files[i-1]), editionIn(files[i]), lines), "%s: raise the edition further", files[i])
	}
}

// enough reports whether an edition rises as far as it has to: by a major version where the duty of an
// old case came out differently, by a minor one where findings did. Only a person can tell a rule that
// is new from one that gives another outcome.
func enough(before, after [3]int, lines []string) bool {
	switch {
	case slices.ContainsFunc(lines, func(line string) bool { return strings.Contains(line, dutyWas) }):
		return after[0] > before[0]
	case len(lines) > 0:
		return after[0] > before[0] || after[0] == before[0] && after[1] > before[1]
	}
	return slices.Compare(after[:], before[:]) > 0
}

func TestEditionsRiseAsFarAsTheyHaveTo(t *testing.T) {
	duty, finding := []string{fmt.Sprintf(dutyChanged, "a", "x", "y")}, []string{fmt.Sprintf(findingsChanged, "a", "x", "y")}
	require.True(t, enough([3]int{1, 2, 3}, [3]int{2, 0, 0}, duty))
	require.False(t, enough([3]int{1, 2, 3}, [3]int{1, 3, 0}, duty))
	require.True(t, enough([3]int{1, 2, 3}, [3]int{1, 3, 0}, finding))
	require.True(t, enough([3]int{1, 2, 3}, [3]int{2, 0, 0}, finding))
	require.False(t, enough([3]int{1, 2, 3}, [3]int{1, 2, 4}, finding))
	require.True(t, enough([3]int{1, 2, 3}, [3]int{1, 2, 4}, nil))
	require.False(t, enough([3]int{1, 2, 3}, [3]int{1, 2, 3}, nil))
	require.Equal(t, [3]int{1, 10, 3}, editionIn("testdata/meaning/1.10.3.jsonl"))
}

// editionIn gives the edition that a file is named for.
func editionIn(file string) (edition [3]int) {
	for i, part := range strings.SplitN(strings.TrimSuffix(filepath.Base(file), ".jsonl"), ".", 3) {
		edition[i], _ = strconv.Atoi(part)
	}
	return edition
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
	dutyWas         = "the duty was"
	dutyChanged     = "- `%s`: " + dutyWas + " %s and is %s."
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
