package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/wasm/widget"
)

// built builds into a new folder and gives its files by name.
func built(t *testing.T) map[string][]byte {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "deep", "site")
	var out, complaints strings.Builder
	require.NoError(t, run([]string{"-o", folder}, &out, &complaints))
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	files := map[string][]byte{}
	for _, entry := range entries {
		require.Contains(t, out.String(), " "+entry.Name()+"\n")
		files[entry.Name()], err = os.ReadFile(filepath.Join(folder, entry.Name()))
		require.NoError(t, err)
	}
	return files
}

func TestFolder(t *testing.T) {
	files := built(t)

	t.Run("again gives the same bytes", func(t *testing.T) {
		require.Equal(t, files, built(t))
	})
	t.Run("module", func(t *testing.T) {
		require.True(t, bytes.HasPrefix(files["heard.wasm"], []byte("\x00asm\x01\x00\x00\x00")))
	})
	t.Run("compressed forms", func(t *testing.T) {
		node, err := exec.LookPath("node")
		for name, plain := range served(files) {
			zipped, made := files[name+".gz"]
			require.True(t, made, name)
			require.Less(t, len(zipped), len(plain), name)
			r, wrong := gzip.NewReader(bytes.NewReader(zipped))
			require.NoError(t, wrong, name)
			unpacked, wrong := io.ReadAll(r)
			require.NoError(t, wrong, name)
			require.True(t, bytes.Equal(plain, unpacked), name)

			packed, made := files[name+".br"]
			require.Equal(t, err == nil && name != standaloneName, made, name)
			if made {
				require.Less(t, len(packed), len(zipped), name)
				unpacked, wrong = pipe(exec.Command(node, "-e", unpackScript), packed)
				require.NoError(t, wrong, name)
				require.True(t, bytes.Equal(plain, unpacked), name)
			}
		}
	})
	t.Run("scripts", func(t *testing.T) {
		for _, name := range scripts {
			code := string(files[name+scriptEnd])
			require.NotEmpty(t, code, name)
			require.NotRegexp(t, `(?m)^import |^//`, code, name)
		}
		require.Contains(t, string(files["heard-check.js"]), "export { HeardCheck };")
		require.Contains(t, string(files["heard-check.js"]), "import('./later.js')")
		require.False(t, strings.Contains(string(files["standalone.html"]), "import('"))
		for name := range files {
			require.NotContains(t, name, "ui.", "the element's own words travel with the first words")
		}
	})
	t.Run("manifest", func(t *testing.T) {
		var m manifestFile
		require.NoError(t, json.Unmarshal(files[manifestName], &m))
		require.Equal(t, manifestFormat, m.Format)
		require.Equal(t, "en", m.Languages[0])
		listed := 0
		for name, content := range files {
			if !strings.HasPrefix(name, manifestName) {
				listed++
				require.Equal(t, entry{len(content), hashOf(content)}, m.Files[name], name)
			}
		}
		require.Len(t, m.Files, listed)
	})
	t.Run("sizes after brotli", func(t *testing.T) {
		limits := map[string]int{
			"heard-check.js": 14 << 10, "heard-check.css": 4 << 10, "engine.js": 2 << 10,
			"first.": 4 << 10, "words.": 40 << 10, "guidance.": 20 << 10, // in every language
		}
		for start, most := range limits {
			found := 0
			for name := range files {
				// Without node there is gzip alone, which is longer.
				if strings.HasPrefix(name, start) && strings.HasSuffix(name, ".br") {
					found++
					require.LessOrEqual(t, len(files[name]), most, name)
				}
			}
			_, err := exec.LookPath("node")
			require.Equal(t, err == nil, found > 0, start)
		}
	})
	t.Run("guidance", func(t *testing.T) {
		told, guidance := words(t, files["words.en.json"]), words(t, files["guidance.en.json"])
		for s := range statements.All() {
			id := statementText + string(s.ID)
			_, cites := told.Words[id]
			_, more := guidance.Words[id]
			require.Equal(t, s.Text != "", cites != more, "%s stands in one of both", id)
		}
		welsh := words(t, files["words.cy.json"])
		require.Equal(t, "guidance.cy.json", welsh.More)
		require.Greater(t, len(words(t, files[welsh.More]).Words), 500)
		for id := range welsh.Words {
			require.NotContains(t, id, statementText)
		}
	})
	t.Run("paper", func(t *testing.T) {
		var codes map[string]string
		require.NoError(t, json.Unmarshal(files["codes.json"], &codes))
		page := string(files["self-check.en.html"])
		escaped := strings.NewReplacer("'", "&#39;", `"`, "&#34;", "+", "&#43;")
		asked := func(id, text string) {
			require.Equal(t, id, codes[code(id)])
			require.Equal(t, 1, strings.Count(page, `<b class="code">`+code(id)+`</b> `+escaped.Replace(text)+"</"), id)
		}
		for _, f := range framework.Standard().Facts() {
			asked(f.ID, f.Ask)
		}
		for _, l := range participation.Lists() {
			asked(l.Property(), l.Ask())
			for _, term := range l.Terms() {
				asked(l.Property()+"."+term.Code, term.Label)
			}
		}
	})
	t.Run("standalone", func(t *testing.T) {
		page := string(files["standalone.html"])
		require.False(t, regexp.MustCompile(`(?:src|href)="`).MatchString(page))
		for _, part := range regexp.MustCompile(`(?s)<style>(.*?)</style>|<script type="module">(.*?)</script>`).FindAllStringSubmatch(page, -1) {
			require.Contains(t, page, "'"+strings.ReplaceAll(hashOf([]byte(part[1]+part[2])), "+", "&#43;")+"'")
		}
		module := regexp.MustCompile(`data-heard="heard.wasm.gz">([^<]+)<`).FindStringSubmatch(page)[1]
		zipped, err := base64.StdEncoding.DecodeString(module)
		require.NoError(t, err)
		require.Equal(t, files["heard.wasm.gz"], zipped)
	})
	t.Run("first words", func(t *testing.T) {
		first := words(t, files["first.en.json"])
		require.Equal(t, "en", first.Lang)
		require.Len(t, first.Lists, len(firstLists))
		for _, l := range firstLists {
			shown := first.Lists[l.Property()]
			require.Equal(t, l.One(), shown.One)
			require.Len(t, shown.Codes, len(l.Terms()))
			for i, term := range l.Terms() {
				require.Equal(t, term.Code, shown.Codes[i])
				require.Equal(t, term.Label, first.Words["term."+l.Property()+"."+term.Code])
			}
			require.Equal(t, l.Ask(), first.Words["list."+l.Property()+".ask"])
			require.Equal(t, l.Help(), first.Words["list."+l.Property()+".help"])
		}
		own := map[string]string{}
		content, err := widget.Files.ReadFile("ui.en.json")
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(content, &own))
		require.NotEmpty(t, own)
		later := words(t, files["words.en.json"])
		for id, text := range own {
			_, soon := first.Words[id]
			require.Equal(t, text, first.Words[id]+later.Words[id], "it stands in one of both")
			require.Equal(t, soon, later.Words[id] == "")
		}
		require.Contains(t, first.Words, "ui.continue")
		require.Contains(t, first.Words, "ui.left.other")
		require.NotContains(t, first.Words, "ui.result.title")
	})
	t.Run("words of every statement that a report can cite", func(t *testing.T) {
		told := words(t, files["words.en.json"])
		require.Equal(t, "en", told.Lang)
		require.Len(t, told.Lists, len(participation.Lists())-len(firstLists))
		require.Equal(t, string(participation.Levels[0].Code), told.Lists["levels"].Codes[0])
		for id := range cited() {
			require.NotEmpty(t, told.Words["statement."+string(id)], id)
		}
		for _, d := range participation.ListDeciders.Terms() {
			r := framework.Assess(participation.Case{
				AsAt: wire.Date{Year: 2024, Month: 5, Day: 6}, Decider: participation.Decider(d.Code),
				Settings: []participation.Setting{participation.Prison}, Acts: []participation.Act{participation.ActPlan},
			})
			for _, reason := range r.Duty.Because {
				for _, id := range reason.Basis {
					require.NotEmpty(t, told.Words["statement."+string(id)], id)
				}
			}
			for _, finding := range r.Findings {
				for _, id := range finding.Basis {
					require.NotEmpty(t, told.Words["statement."+string(id)], id)
				}
			}
		}
	})
}

// unpackScript undoes brotli.
const unpackScript = `
const { readFileSync, writeSync } = require("node:fs");
const whole = require("node:zlib").brotliDecompressSync(readFileSync(0));
for (let done = 0; done < whole.length;) done += writeSync(1, whole, done);
`

// served are the files without their compressed forms.
func served(files map[string][]byte) map[string][]byte {
	plain := map[string][]byte{}
	for name, content := range files {
		if end := filepath.Ext(name); end != ".gz" && end != ".br" {
			plain[name] = content
		}
	}
	return plain
}

func words(t *testing.T, content []byte) wordsFile {
	t.Helper()
	var w wordsFile
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&w))
	for id, text := range w.Words {
		require.NotEmpty(t, strings.TrimSpace(text), id)
	}
	return w
}

func TestWithoutNode(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	var complaints strings.Builder
	more, err := compressed([]file{{"long", make([]byte, 1000)}, {"short", []byte("x")}}, &complaints)
	require.NoError(t, err)
	require.Equal(t, []string{"long.gz"}, names(more))
	require.Equal(t, "build: files that end in .br are left out, for want of node\n", complaints.String())
}

func TestWithoutGo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := gather(nil, io.Discard)
	require.ErrorIs(t, err, exec.ErrNotFound)
}

func names(files []file) (names []string) {
	for _, f := range files {
		names = append(names, f.name)
	}
	return names
}

func TestWrongUse(t *testing.T) {
	for _, wrong := range []struct {
		arguments []string
		complaint string
	}{
		{nil, "wants the folder to write"},
		{[]string{"-o", ""}, "wants the folder to write"},
		{[]string{"-o", t.TempDir(), "more"}, `wants no argument but -o and -trial, got "more"`},
		{[]string{"-x"}, "flag provided but not defined"},
	} {
		var out, complaints strings.Builder
		require.ErrorIs(t, run(wrong.arguments, &out, &complaints), errUsage)
		require.Contains(t, complaints.String(), wrong.complaint)
		require.Empty(t, out.String())
	}
}

func TestFolderThatCannotBeMade(t *testing.T) {
	taken := filepath.Join(t.TempDir(), "taken")
	require.NoError(t, os.WriteFile(taken, nil, 0o600))
	require.ErrorContains(t, run([]string{"-o", taken}, io.Discard, io.Discard), taken)
}

func TestBundle(t *testing.T) {
	modules := map[string]string{
		"entry": "// Says.\nimport { twice as two } from './a.js';\nlet later = () => import('./b.js');\nexport class Entry {}\n",
		"a":     "import { one } from './b.js';\n  export const twice = one + one;\nexport async function go() {}\n",
		"b":     "export const one = 1;\nconst x = 2;\nexport { x };\n",
	}
	modules["a"] = strings.ReplaceAll(modules["a"], "  export", "export")
	joined, err := bundled(modules, "entry", true)
	require.NoError(t, err)
	require.Equal(t, `const heard_b = (() => {
const one = 1;
const x = 2;
return { x, one };
})();
const heard_a = (() => {
const { one } = heard_b;
const twice = one + one;
async function go() {}
return { twice, go };
})();
const { twice: two } = heard_a;
let later = () => Promise.resolve(heard_b);
export class Entry {}
`, joined)

	apart, err := bundled(modules, "entry", false)
	require.NoError(t, err)
	require.Contains(t, apart, "import('./b.js')")

	_, err = bundled(modules, "missing", false)
	require.EqualError(t, err, "bundle: wants a module missing.js")
	modules["a"] = "import { x }\nfrom './b.js';\n"
	_, err = bundled(modules, "entry", false)
	require.ErrorContains(t, err, "bundle: wants a.js to import and export in the known forms")
}

func TestLanguages(t *testing.T) {
	folder := fstest.MapFS{
		"aa.json": {Data: []byte(`{"a":{"en":"A","text":"Aa"},"b":{"en":"yesterday","text":"Bb"},"c":{"en":"C","text":""},"d":"Dd"}`)},
		"bb.json": {Data: []byte(`{"a":1}`)},
	}
	english := func(id string) string { return strings.ToUpper(id) }
	found, err := entriesOf(folder, "aa.json", english)
	require.NoError(t, err)
	require.Equal(t, map[string]string{"a": "Aa", "d": "Dd"}, found)
	found, err = entriesOf(folder, "cc.json", english)
	require.NoError(t, err)
	require.Empty(t, found)
	_, err = entriesOf(folder, "bb.json", english)
	require.ErrorContains(t, err, "bb.json: a: ")

	own := map[string]string{"ui.a": "A", "ui.b": "B"}
	arabic := tongue{"ar", report.Overlay(withStatements{report.English(nil)}, "ar", map[string]string{
		"report.direction": "rtl", "term.settings.prison": "x",
	}), own, map[string]string{"ui.a": "y"}}
	first := arabic.first(func(string) bool { return true })
	require.Equal(t, "rtl", first.Dir)
	require.Equal(t, "x", first.Words["term.settings.prison"])
	require.Equal(t, "B", first.Words["ui.b"])
	require.Equal(t, "en", first.Langs["ui.b"])
	require.NotContains(t, first.Langs, "ui.a")
	require.NotContains(t, first.Langs, "term.settings.prison")
	require.Equal(t, texts{"report.direction": "rtl"}, arabic.later(func(string) bool { return true }).Words)
}

// What a file holds is what was put into it, whatever the ids.
func TestTextsAreNestedWithoutLoss(t *testing.T) {
	for want, held := range map[string]texts{
		`{}`:                                  {},
		`{"a":"1"}`:                           {"a": "1"},
		`{"a":{"b":"1"}}`:                     {"a.b": "1"},
		`{"a":{"":"1","b":{"":"2","c":"3"}}}`: {"a": "1", "a.b": "2", "a.b.c": "3"},
		`{"a":["1","2"]}`:                     {"a.1": "1", "a.2": "2"},
		`{"a":{"2":"1","10":"2"}}`:            {"a.2": "1", "a.10": "2"},
		`{"a":[["1","2"],{"b":"3"}]}`:         {"a.1.a": "1", "a.1.b": "2", "a.2.b": "3"},
		`{"a":{"1":["1"],"":"0"}}`:            {"a": "0", "a.1.a": "1"},
		`{"2":{"1":"1"}}`:                     {"2.1": "1"},
	} {
		got, err := json.Marshal(held)
		require.NoError(t, err)
		require.Equal(t, want, string(got))
		var back texts
		require.NoError(t, json.Unmarshal(got, &back))
		require.Equal(t, held, back)
	}
	require.ErrorContains(t, new(texts).UnmarshalJSON([]byte(`{"a":{"b":1}}`)), `wants a text under "a.b"`)
	require.Error(t, new(texts).UnmarshalJSON([]byte(`{`)))
}

func TestTrialLanguage(t *testing.T) {
	without, err := tongues(false)
	require.NoError(t, err)
	with, err := tongues(true)
	require.NoError(t, err)
	require.Len(t, with, len(without)+1)
	trial := with[len(without)]
	require.Equal(t, "ar-XB", trial.tag)
	require.Equal(t, "rtl", trial.dir())
	for _, made := range []wordsFile{trial.first(func(string) bool { return true }), trial.later(func(string) bool { return true })} {
		require.NotEmpty(t, made.Words)
		require.Empty(t, made.Langs)
		delete(made.Words, directionText)
		for id, text := range made.Words {
			require.Regexp(t, `^([^a-zA-Z]|\{\w+\})*$`, text, id)
		}
	}
}

func TestUncheckedLanguagesSaySo(t *testing.T) {
	all, err := tongues(true)
	require.NoError(t, err)
	for _, made := range all {
		first := made.first(func(string) bool { return false })
		if made.tag == "en" {
			require.NotContains(t, first.Words, reviewText)
			continue
		}
		require.NotEmpty(t, first.Words[reviewText], made.tag)
		made.said = map[string]string{reviewText: checked}
		require.NotContains(t, made.first(func(string) bool { return false }).Words, reviewText, made.tag)
	}
}
