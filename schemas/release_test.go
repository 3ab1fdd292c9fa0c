package schemas_test

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

// releases holds, by version, what each release published: its schemas without their words, every
// valid document of its corpus, and a list of the whole corpus with digests. FREEZE=1 adds the version
// that is being made; nothing changes or removes what lies there.
const releases = "testdata/releases"

const (
	changesMajor = "what the last release published may not change so within a major version: give the schema a new $id, or take the change back"
	wantsMinor   = "properties or codes were added since the last release: raise the minor version of the document"
	isFrozen     = "is frozen already, and stays as it is; raise the version in wasm/widget/package.json first"
	notTaken     = "a document of an earlier release has to be taken for ever"
)

// released is a document of the corpus of a release. Those that were valid are kept as copies.
type released struct {
	entry
	SHA256 string `json:"sha256"`
}

// version is the one of the library, the schemas and the npm package.
func version(t testing.TB) string {
	t.Helper()
	content, err := os.ReadFile("../wasm/widget/package.json")
	require.NoError(t, err)
	var about struct{ Version string }
	require.NoError(t, json.Unmarshal(content, &about))
	return about.Version
}

// frozen gives the versions that were released, the oldest first.
func frozen(t testing.TB) []string {
	t.Helper()
	folders, err := os.ReadDir(releases)
	require.NoError(t, err)
	var versions []string
	for _, folder := range folders {
		versions = append(versions, folder.Name())
	}
	slices.SortFunc(versions, compareVersions)
	return versions
}

func compareVersions(a, b string) int {
	one, other := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(one), len(other)) {
		x, _ := strconv.Atoi(one[i])
		y, _ := strconv.Atoi(other[i])
		if x != y {
			return cmp.Compare(x, y)
		}
	}
	return cmp.Compare(len(one), len(other))
}

func TestVersionsCompare(t *testing.T) {
	mixed := []string{"1.0.0", "0.10.0", "0.2.0", "0.1.0"}
	require.Equal(t, []string{"0.1.0", "0.2.0", "0.10.0", "1.0.0"}, slices.SortedFunc(slices.Values(mixed), compareVersions))
}

// freeze keeps what is published as that of the version that is being made.
func freeze(t *testing.T) {
	t.Helper()
	folder := filepath.Join(releases, version(t))
	require.NoDirExists(t, folder, isFrozen)
	put := func(name string, content []byte) {
		name = filepath.Join(folder, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, content, 0o644))
	}
	for _, s := range schemas.Published {
		content, err := json.Marshal(bare(schema(t, s.Name)))
		require.NoError(t, err)
		put("schemas/"+s.File, append(layOut(t, content, 0), '\n'))
	}
	put("schemas/index.json", index(t))
	var all []released
	for _, e := range corpus(t) {
		if strings.HasPrefix(e.File, "releases/") {
			continue
		}
		content, err := os.ReadFile("testdata/" + e.File)
		require.NoError(t, err)
		if e.Outcome == "valid" || e.Outcome == "newer" {
			name := e.Schema + "/" + filepath.Base(e.File)
			put(name, content)
			e.File = strings.TrimPrefix(folder, "testdata/") + "/" + name
		}
		all = append(all, released{e, digestOf(content)})
	}
	content, err := json.MarshalIndent(all, "", "  ")
	require.NoError(t, err)
	put("corpus.json", append(content, '\n'))
}

func digestOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// corpus is what testdata/corpus.json lists.
func corpus(t testing.TB) []entry {
	t.Helper()
	content, err := os.ReadFile("testdata/corpus.json")
	require.NoError(t, err)
	var list struct{ Documents []entry }
	require.NoError(t, json.Unmarshal(content, &list))
	return list.Documents
}

// releasedCorpus gives the corpus of a release.
func releasedCorpus(t testing.TB, version string) (all []released) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(releases, version, "corpus.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(content, &all))
	require.NotEmpty(t, all)
	return all
}

// Within a major version, no schema goes back on what the last release published.
func TestSchemasKeepWhatWasReleased(t *testing.T) {
	if os.Getenv("FREEZE") == "1" {
		freeze(t)
	}
	versions := frozen(t)
	last := versions[len(versions)-1]
	require.GreaterOrEqual(t, compareVersions(version(t), last), 0)
	content, err := os.ReadFile(filepath.Join(releases, last, "schemas", "index.json"))
	require.NoError(t, err)
	var index struct {
		Schemas []struct {
			Name, File string
			Minor      int
		}
	}
	require.NoError(t, json.Unmarshal(content, &index))
	require.NotEmpty(t, index.Schemas)
	for _, before := range index.Schemas {
		at := slices.IndexFunc(schemas.Published, func(s schemas.Schema) bool { return s.Name == before.Name })
		require.GreaterOrEqual(t, at, 0, "%s is gone: %s", before.Name, changesMajor)
		content, err := os.ReadFile(filepath.Join(releases, last, "schemas", before.File))
		require.NoError(t, err)
		was, is := parsedText(t, string(content)), schema(t, before.Name)
		if majorOf(t, is) > majorOf(t, was) {
			continue
		}
		of, known := uses[before.Name]
		require.True(t, known, before.Name)
		c := compared(was, is, of)
		require.Empty(t, c.breaking, "%s: %s", before.Name, changesMajor)
		if now := schemas.Published[at].Minor; len(c.added) > 0 && version(t) != last {
			require.Greater(t, now, before.Minor, "%s: %s: %s", before.Name, c.added, wantsMinor)
		} else {
			require.GreaterOrEqual(t, now, before.Minor, before.Name)
		}
	}
	for _, s := range schemas.Published {
		require.Contains(t, uses, s.Name)
	}
	require.Len(t, uses, len(schemas.Published))
}

var inID = regexp.MustCompile(`/schemas/v([0-9]+)/`)

func majorOf(t testing.TB, root map[string]any) int {
	t.Helper()
	match := inID.FindStringSubmatch(root["$id"].(string))
	require.NotNil(t, match, root["$id"])
	major, err := strconv.Atoi(match[1])
	require.NoError(t, err)
	return major
}

// A document of the corpus of any release is there as it was, and what was valid is taken still.
func TestOldDocumentsStay(t *testing.T) {
	for _, version := range frozen(t) {
		taken := 0
		for _, e := range releasedCorpus(t, version) {
			content, err := os.ReadFile("testdata/" + e.File)
			require.NoError(t, err, notTaken)
			require.Equal(t, e.SHA256, digestOf(content), "%s: %s", e.File, notTaken)
			if e.Outcome != "valid" && e.Outcome != "newer" {
				continue
			}
			taken++
			require.True(t, strings.HasPrefix(e.File, "releases/"+version+"/"))
			require.NoError(t, schemas.Validate(e.Schema, content), "%s: %s", e.File, notTaken)
			if read := readers[e.Schema]; read != nil {
				require.Empty(t, refused(read(content)), "%s: %s", e.File, notTaken)
			}
		}
		require.Greater(t, taken, 20)
		for _, s := range schemas.Published {
			name := filepath.Join(releases, version, "schemas", s.File)
			if _, err := os.Stat(name); err != nil {
				continue // it came later
			}
			require.True(t, slices.ContainsFunc(releasedCorpus(t, version), func(e released) bool {
				return e.Schema == s.Name && e.Outcome == "valid"
			}), "%s %s", version, s.Name)
		}
	}
}

// headings are the versions that the changelog tells of.
var headings = regexp.MustCompile(`(?m)^## \[?v?([0-9]+\.[0-9]+\.[0-9]+)`)

// What was released was frozen, and nothing is called released that is newer than the version.
func TestOneVersion(t *testing.T) {
	changelog, err := os.ReadFile("../.github/CHANGELOG.md")
	require.NoError(t, err)
	for _, heading := range headings.FindAllStringSubmatch(string(changelog), -1) {
		require.Contains(t, frozen(t), heading[1], "freeze what it published: FREEZE=1 go test -run TestSchemasKeepWhatWasReleased ./schemas")
		require.LessOrEqual(t, compareVersions(heading[1], version(t)), 0)
	}
	require.Equal(t, []string{"1.2.3"}, headings.FindStringSubmatch("# Changelog\n\n## 1.2.3 (2026-12-01)\n")[1:])
}

// The comparison overlooks nothing: where it finds no break, a document that was valid is valid still.
func TestComparisonOverlooksNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 5))
	found, silent := 0, 0
	for _, name := range []string{"return", "provider_return", "words"} {
		was := schema(t, name)
		var good []any
		for _, document := range sortedDocuments(t, folderOf(name)+"/valid/*.json") {
			good = append(good, parsedText(t, string(document)))
		}
		good = slices.DeleteFunc(good, func(d any) bool { return schemaOf(t, was).Validate(d) != nil })
		require.NotEmpty(t, good)
		for range 150 {
			content, err := json.Marshal(was)
			require.NoError(t, err)
			is := parsedText(t, string(content))
			changed(random, is)
			c := compared(was, is, use{taken: true})
			if len(c.breaking) > 0 {
				found++
				continue
			}
			silent++
			now := schemaOf(t, is)
			for _, document := range good {
				require.NoError(t, now.Validate(document), "%s: %.2000s", name, jsonText(is))
			}
		}
	}
	require.Greater(t, found, 50)
	require.Greater(t, silent, 50)
}

func schemaOf(t testing.TB, root map[string]any) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat = true
	require.NoError(t, compiler.AddResource(root["$id"].(string), strings.NewReader(jsonText(root))))
	compiled, err := compiler.Compile(root["$id"].(string))
	require.NoError(t, err)
	return compiled
}

// changed changes one thing, somewhere in a schema.
func changed(random *rand.Rand, root map[string]any) {
	var all []map[string]any
	eachRule(root, "", func(at string, rule map[string]any) {
		if rule["type"] != nil && !strings.Contains(at, "/if") {
			all = append(all, rule)
		}
	})
	for {
		rule := all[random.IntN(len(all))]
		properties, _ := rule["properties"].(map[string]any)
		names := slices.Sorted(func(yield func(string) bool) {
			for name := range properties {
				if !yield(name) {
					return
				}
			}
		})
		codes, _ := rule["oneOf"].([]any)
		required, _ := rule["required"].([]any)
		switch kind := random.IntN(10); {
		case kind == 0 && len(names) > 0:
			delete(properties, names[random.IntN(len(names))])
		case kind == 1 && len(without(names, texts(required))) > 0:
			rule["required"] = append(slices.Clone(required), without(names, texts(required))[0])
		case kind == 2 && len(required) > 0:
			rule["required"] = required[1:]
		case kind == 3 && len(codes) > 1:
			rule["oneOf"] = slices.Delete(slices.Clone(codes), 0, 1)
		case kind == 4 && codes != nil:
			rule["oneOf"] = append(slices.Clone(codes), map[string]any{"const": "new"})
		case kind == 5 && rule["type"] == "object":
			rule["additionalProperties"] = random.IntN(2) == 0
		case kind == 6 && rule["type"] == "string":
			rule["pattern"] = "^a"
		case kind == 7 && rule["type"] == "integer":
			rule["maximum"] = 3.0
		case kind == 8 && rule["type"] == "array":
			rule["maxItems"] = 1.0
		case kind == 9 && properties != nil:
			properties["new"] = map[string]any{"type": "integer"}
		default:
			continue
		}
		return
	}
}
