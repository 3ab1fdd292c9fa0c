package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
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
			require.Equal(t, err == nil, made, name)
			if made {
				require.Less(t, len(packed), len(zipped), name)
				unpacked, wrong = pipe(exec.Command(node, "-e", unpackScript), packed)
				require.NoError(t, wrong, name)
				require.True(t, bytes.Equal(plain, unpacked), name)
			}
		}
	})
	t.Run("element", func(t *testing.T) {
		require.NotContains(t, files, interfaceWords)
		script, err := widget.Files.ReadFile("heard-check.js")
		require.NoError(t, err)
		require.Equal(t, string(script), string(files["heard-check.js"]))
	})
	t.Run("manifest", func(t *testing.T) {
		var m manifestFile
		require.NoError(t, json.Unmarshal(files["manifest.json"], &m))
		require.Len(t, m.Files, len(served(files))-1)
		for name, told := range m.Files {
			sum := sha512.Sum384(files[name])
			require.Equal(t, entry{len(files[name]), "sha384-" + base64.StdEncoding.EncodeToString(sum[:])}, told, name)
		}
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
		content, err := widget.Files.ReadFile(interfaceWords)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(content, &own))
		require.NotEmpty(t, own)
		for id, text := range own {
			require.Equal(t, text, first.Words[id])
		}
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
	_, err := gather(io.Discard)
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
		{[]string{"-o", t.TempDir(), "more"}, `wants no argument but -o, got "more"`},
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

func TestFilesAreInOrder(t *testing.T) {
	files, err := elementFiles()
	require.NoError(t, err)
	require.True(t, slices.IsSorted(names(files)))
}
