package hosts_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/examples/cases"
	"github.com/heard-framework/heard/examples/hosts/wazero/host"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// module is the file of the module, as wasm/build builds it for a site.
var module string

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "heard-hosts-")
	if err == nil {
		module = filepath.Join(folder, "heard.wasm")
		err = build(folder)
	}
	status := 1
	if err == nil {
		status = m.Run()
	} else {
		fmt.Fprintln(os.Stderr, err)
	}
	os.RemoveAll(folder)
	os.Exit(status)
}

// build hides Node from the command where it can: with it, the command would spend most of its time
// on making files smaller that are not used here.
func build(folder string) error {
	command := exec.Command("go", "run", "github.com/heard-framework/heard/wasm/build", "-o", folder)
	if command.Err == nil {
		command.Env = append(os.Environ(), "PATH="+filepath.Dir(command.Path))
	}
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, output)
	}
	return nil
}

// command is a host: a program that takes the module and the files of cases.
type command struct {
	name  string
	needs []string // the programs that it needs
	start func(t *testing.T) []string
}

var commands = []command{
	{"wazero", []string{"go"}, func(t *testing.T) []string {
		file := filepath.Join(filepath.Dir(module), "wazero.exe")
		run(t, exec.Command("go", "build", "-o", file, "./wazero"))
		return []string{file, module}
	}},
	{"node", []string{"node"}, func(*testing.T) []string {
		return []string{"node", "--no-warnings", "node/main.mjs", module}
	}},
	{"python", forPython, func(t *testing.T) []string {
		return []string{"python3", "-B", "python/main.py", library(t)}
	}},
}

var forPython = []string{"python3", "wasm2c", "tcc"}

// library is what Python loads. It is built once.
func library(t *testing.T) string {
	t.Helper()
	file := filepath.Join(filepath.Dir(module), "heard.so")
	if _, err := os.Stat(file); err != nil {
		command := exec.Command("python3", "-B", "python/build.py", module, file)
		command.Env = append(os.Environ(), "CC=tcc")
		run(t, command)
	}
	return file
}

func run(t *testing.T, command *exec.Cmd) {
	t.Helper()
	output, err := command.CombinedOutput()
	require.NoError(t, err, "%s", output)
}

// atHand reports whether programs are there. Only a full run insists on them.
func atHand(t *testing.T, programs []string) bool {
	t.Helper()
	for _, program := range programs {
		if _, err := exec.LookPath(program); err != nil {
			require.NotEqual(t, "true", os.Getenv("CI"), "wants %s", program)
			t.Log("left out:", err)
			return false
		}
	}
	return true
}

func onEveryHost(t *testing.T, test func(t *testing.T, c command)) {
	for _, c := range commands {
		t.Run(c.name, func(t *testing.T) {
			if atHand(t, c.needs) {
				test(t, c)
			}
		})
	}
}

// output runs a host over files, and gives what it writes, what it complains of, and its exit status.
func (c command) output(t *testing.T, in string, files ...string) (out, complaints string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	arguments := append(c.start(t), files...)
	command := exec.Command(arguments[0], arguments[1:]...)
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(in), &o, &e
	if err := command.Run(); err != nil {
		require.ErrorAs(t, err, new(*exec.ExitError))
	}
	return o.String(), e.String(), command.ProcessState.ExitCode()
}

func TestEveryHostGivesTheReportsOfTheLibrary(t *testing.T) {
	onEveryHost(t, func(t *testing.T, c command) {
		var files []string
		want := ""
		for _, name := range cases.Names() {
			files = append(files, filepath.Join("..", "cases", name+".json"))
			want += string(cases.Report(name))
		}
		out, complaints, status := c.output(t, "", files...)
		require.Equal(t, want, out)
		require.Empty(t, complaints)
		require.Zero(t, status)
	})
}

// hostile are documents that nobody should send.
func hostile() map[string]string {
	return map[string]string{
		"empty":          "",
		"truncated":      string(cases.Document(cases.Names()[0])[:100]),
		"two problems":   "{\"as_at\":\"2026-02-30\",\n\"settings\":[\"castle\"]}",
		"more than case": `{"as_at":"2026-03-02"},"receipt":{"case":"","rules":""}`,
		"duplicate key":  `{"as_at":"2026-03-02","id":"a","id":"b"}`,
		"lone surrogate": `{"as_at":"2026-03-02","title":"\udc00"}`,
		"prototype":      `{"as_at":"2026-03-02","__proto__":{},"constructor":1}`,
		"markup":         `{"as_at":"2026-03-02","settings":["</script><img src=x onerror=alert(1)>"]}`,
		"mark of order":  "\ufeff{}",
		"deep":           strings.Repeat(`[`, 100_000),
		"large":          `{"as_at":"2026-03-02","title":"` + strings.Repeat("x", 2<<20) + `"}`,
	}
}

func TestEveryHostSaysWhatIsWrong(t *testing.T) {
	onEveryHost(t, func(t *testing.T, c command) {
		folder := t.TempDir()
		var files []string
		want := ""
		add := func(name, document string) string {
			file := filepath.Join(folder, name)
			require.NoError(t, os.WriteFile(file, []byte(document), 0o600))
			files = append(files, file)
			return file
		}
		for name, document := range hostile() {
			file := add(name, document)
			_, problems := framework.Standard().Read([]byte(document))
			require.True(t, wire.Refused(problems), name)
			for _, p := range problems {
				want += fmt.Sprintf("%s: %d:%d: %s\n", file, p.Line, p.Column, p.Message)
			}
		}
		want += add("larger than a request", strings.Repeat(" ", 9<<20)) + ": wants a request of 1 byte to 8 MiB\n"
		bytes := add("bytes that are no text", "{\"as_at\":\"2026-03-02\",\"title\":\"\xff\"}")
		good := cases.Names()[0]
		out, complaints, status := c.output(t, string(cases.Document(good)), append(files, "-")...)
		require.Equal(t, string(cases.Report(good)), out, "what is wrong with one stops no other")
		complaints, last, _ := strings.Cut(complaints, bytes+": ")
		require.Equal(t, want, complaints)
		require.NotEmpty(t, last)
		require.Equal(t, 1, status)

		out, complaints, status = c.output(t, "")
		require.Empty(t, out)
		require.Contains(t, complaints, "usage: ")
		require.Equal(t, 2, status)
	})
}

// open makes a pool in Go.
func open(t testing.TB, limits host.Limits) *host.Pool {
	t.Helper()
	content, err := os.ReadFile(module)
	require.NoError(t, err)
	pool, err := host.Open(t.Context(), content, limits)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, pool.Close(context.Background())) })
	return pool
}

const (
	small = `{"op":"screen","text":"A1234BC"}`
	found = `{"ok":[{"pointer":"","kind":"prisoner-number","at":0,"length":7,"masked":"[prisoner number]"}]}`
)

// little is memory enough for ordinary requests, and not for wide. To answer slow takes seconds.
const little = 32 << 20

var (
	wide = `{"op":"read","document":"` + strings.Repeat("x", 7<<20) + `"}`
	slow = `{"op":"screen","text":"` + strings.Repeat("A1234BC ", 1<<19) + `"}`
	much = strings.Repeat(" ", 8<<20+1)
)

func TestPoolAnswersManyAtOnceAndLivesOn(t *testing.T) {
	pool := open(t, host.Limits{Instances: 3, Memory: little, Time: time.Minute})
	var asking sync.WaitGroup
	for n := range 8 {
		asking.Go(func() {
			for i := range cases.Names() {
				document := cases.Document(cases.Names()[(i+n)%len(cases.Names())])
				c, _ := framework.Standard().Read(document)
				r := framework.Assess(c)
				response, err := pool.Ask(t.Context(), fmt.Appendf(nil, `{"op":"assess","case":%s}`, document))
				if err != nil || string(response) != `{"ok":`+string(participation.AppendReport(nil, &r))+`}` {
					t.Errorf("%v: %.100s", err, response)
				}
			}
		})
	}
	asking.Wait()

	answers := func() {
		t.Helper()
		for range 3 {
			response, err := pool.Ask(t.Context(), []byte(small))
			require.NoError(t, err)
			require.Equal(t, found, string(response))
		}
	}
	for _, request := range []string{"", much} {
		_, err := pool.Ask(t.Context(), []byte(request))
		require.ErrorIs(t, err, host.ErrTooLarge)
		answers()
	}
	_, err := pool.Ask(t.Context(), []byte(wide))
	require.ErrorContains(t, err, "unreachable", "how the module ends where its memory does")
	answers()
	short, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = pool.Ask(short, []byte(slow))
	require.ErrorContains(t, err, context.DeadlineExceeded.Error())
	answers()
	_, err = pool.Ask(short, []byte(small))
	require.Error(t, err, "too late from the start")
	answers()
}

// The page names every operation that the module has, and shows an answer as the module gives it.
func TestPageSaysWhatTheModuleDoes(t *testing.T) {
	page, err := os.ReadFile("README.md")
	require.NoError(t, err)
	pool := open(t, host.Limits{Instances: 1, Memory: little})
	ask := func(request string) string {
		response, err := pool.Ask(t.Context(), []byte(request))
		require.NoError(t, err)
		return string(response)
	}
	_, list, _ := strings.Cut(ask(`{"op":"none"}`), `wants one of `)
	list, _, _ = strings.Cut(list, `, got `)
	operations := strings.Split(list, ", ")
	require.Contains(t, operations, "assess")
	for _, name := range operations {
		require.Contains(t, string(page), "\n| `"+name+"` | ")
	}
	shown := strings.Split(string(page), "```json\n")
	require.Len(t, shown, 3)
	request, _, _ := strings.Cut(shown[1], "\n```")
	response, _, _ := strings.Cut(shown[2], "\n```")
	require.Equal(t, response, ask(request))
}

// The pools in other languages do the same. Each is asked by a program that tells a line for each
// request: the response, or the name and sentence of an error.
func TestPoolsInOtherLanguagesLiveOn(t *testing.T) {
	const page = 64 << 10
	ends := func(t *testing.T, command *exec.Cmd, input map[string]any, want ...string) {
		t.Helper()
		told, err := json.Marshal(input)
		require.NoError(t, err)
		command.Stdin = bytes.NewReader(told)
		output, err := command.Output()
		require.NoError(t, err)
		require.Equal(t, want, strings.Split(strings.TrimSpace(string(output)), "\n"))
	}
	breaking := []string{small, "", small, much, small, wide, small}
	lasting := []string{small, slow, small}
	t.Run("node", func(t *testing.T) {
		if !atHand(t, []string{"node"}) {
			return
		}
		const tooLarge = "Error: wants a request of 1 byte to 8 MiB"
		ends(t, exec.Command("node", "--no-warnings", fmt.Sprint("--wasm-max-mem-pages=", little/page), "testdata/tell.mjs"),
			map[string]any{"module": module, "milliseconds": 60_000, "requests": breaking},
			found, tooLarge, found, tooLarge, found, "RuntimeError: unreachable", found, found, found, found)
		ends(t, exec.Command("node", "--no-warnings", "testdata/tell.mjs"),
			map[string]any{"module": module, "milliseconds": 1_000, "requests": lasting},
			found, "AbortError: The operation was aborted", found, found, found, found)
	})
	t.Run("python", func(t *testing.T) {
		if !atHand(t, forPython) {
			return
		}
		python := func() *exec.Cmd {
			command := exec.Command("python3", "-B", "testdata/tell.py")
			command.Env = append(os.Environ(), "PYTHONPATH=python")
			return command
		}
		const tooLarge = "TooLarge: wants a request of 1 byte to 8 MiB"
		ends(t, python(), map[string]any{"module": library(t), "memory": little, "milliseconds": 60_000, "requests": breaking},
			found, tooLarge, found, tooLarge, found, "Broken: Unreachable instruction executed", found, found, found, found)
		ends(t, python(), map[string]any{"module": library(t), "memory": 1 << 30, "milliseconds": 1_000, "requests": lasting},
			found, "TimeoutError: wants an answer within 1.0 s", found, found, found, found)
	})
}

// measured is the case that the figures of README.md are about.
func measured() []byte {
	return fmt.Appendf(nil, `{"op":"assess","case":%s}`, cases.Document("west-yorkshire-prisons-procurement"))
}

func BenchmarkOpen(b *testing.B) {
	content, err := os.ReadFile(module)
	require.NoError(b, err)
	for b.Loop() {
		pool, err := host.Open(b.Context(), content, host.Limits{Instances: 1, Memory: little, Time: time.Minute})
		require.NoError(b, err)
		require.NoError(b, pool.Close(b.Context()))
	}
}

func BenchmarkAnswer(b *testing.B) {
	for name, limit := range map[string]time.Duration{"unlimited": 0, "limited": time.Minute} {
		b.Run(name, func(b *testing.B) {
			pool := open(b, host.Limits{Instances: runtime.GOMAXPROCS(0), Memory: little, Time: limit})
			request := measured()
			b.ResetTimer()
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if _, err := pool.Ask(b.Context(), request); err != nil {
						b.Error(err)
					}
				}
			})
		})
	}
}
