package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// small is a website with a small folder in the place of the self-check.
func small(t *testing.T) *site {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"heard.wasm": "plain", "heard.wasm.gz": "zipped", "heard.wasm.br": "packed",
		"heard-check.js": "script", "self-check.en.html": "paper",
		"manifest.json": `{"files":{"heard-check.js":{"size":700,"integrity":"sha384-AbC+/="},"heard.wasm":{"integrity":"sha384-Def"}}}`,
	} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
	}
	s, err := newSite(folder)
	require.NoError(t, err)
	return s
}

func ask(s *site, method, target, encodings string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	if encodings != "" {
		r.Header.Set("Accept-Encoding", encodings)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	require.NoError(t, r.Body.Close())
	return string(text)
}

func TestHeaders(t *testing.T) {
	s := small(t)
	for target, want := range map[string]struct {
		kind  string
		bound bool
	}{
		"/":                         {"text/html; charset=utf-8", true},
		"/heard/self-check.en.html": {"text/html; charset=utf-8", true},
		"/icon.svg":                 {"image/svg+xml", true},
		"/validate":                 {"text/html; charset=utf-8", true},
		"/validate.js":              {"text/javascript; charset=utf-8", true},
		"/validate.css":             {"text/css; charset=utf-8", false},
		"/heard/heard-check.js":     {"text/javascript; charset=utf-8", true},
		"/site.css":                 {"text/css; charset=utf-8", false},
		"/heard/manifest.json":      {"application/json", false},
		"/heard/heard.wasm":         {"application/wasm", false},
		"/heard/heard.wasm?again":   {"application/wasm", false},
	} {
		r := ask(s, http.MethodGet, target, "")
		require.Equal(t, http.StatusOK, r.StatusCode, target)
		require.Equal(t, want.kind, r.Header.Get("Content-Type"), target)
		require.Equal(t, "nosniff", r.Header.Get("X-Content-Type-Options"), target)
		require.NotContains(t, r.Header.Get("Cache-Control"), "no-store", target)
		if want.bound {
			require.Equal(t, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; "+
				"worker-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
				r.Header.Get("Content-Security-Policy"), target)
			require.Equal(t, "no-referrer", r.Header.Get("Referrer-Policy"), target)
		}
		require.NotEmpty(t, body(t, r), target)

		head := ask(s, http.MethodHead, target, "")
		require.Equal(t, r.Header, head.Header, target)
		require.Empty(t, body(t, head))
	}
}

func TestWhatHasNotChangedIsNotSentAgain(t *testing.T) {
	s := small(t)
	seen := map[string]bool{}
	for _, encoding := range []string{"", "gzip", "br"} {
		first := ask(s, http.MethodGet, "/heard/heard.wasm", encoding)
		tag := first.Header.Get("ETag")
		require.Regexp(t, `^"[\w-]+"$`, tag)
		require.False(t, seen[tag], "each form has a tag of its own")
		seen[tag] = true
		r := httptest.NewRequest(http.MethodGet, "/heard/heard.wasm", nil)
		r.Header.Set("Accept-Encoding", encoding)
		r.Header.Set("If-None-Match", tag)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		require.Equal(t, http.StatusNotModified, w.Code)
		require.Empty(t, w.Body.Bytes())
	}
}

func TestWhatIsNotThere(t *testing.T) {
	s := small(t)
	for _, target := range []string{"/nothing", "/heard", "/heard/", "/heard/heard.wasm.br", "/heard/../main.go", "/pages/index.html", "//"} {
		r := ask(s, http.MethodGet, target, "")
		require.Equal(t, http.StatusNotFound, r.StatusCode, target)
		require.Equal(t, policy, r.Header.Get("Content-Security-Policy"))
	}
	r := ask(s, http.MethodPost, "/", "")
	require.Equal(t, http.StatusMethodNotAllowed, r.StatusCode)
	require.Equal(t, "GET, HEAD", r.Header.Get("Allow"))
}

func TestClientsGetTheBestFormTheyTake(t *testing.T) {
	s := small(t)
	for _, row := range []struct{ encodings, encoding, body string }{
		{"", "", "plain"},
		{"gzip, deflate, br, zstd", "br", "packed"},
		{"BR", "br", "packed"},
		{"gzip", "gzip", "zipped"},
		{"br;q=0, gzip;q=0.5", "gzip", "zipped"},
		{"br; q=0.001", "br", "packed"},
		{"*", "br", "packed"},
		{"*, br;q=0", "gzip", "zipped"},
		{"*;q=0", "", "plain"},
		{"identity", "", "plain"},
		{"br;q=much", "", "plain"},
		{"brotli, x-gzip", "", "plain"},
	} {
		r := ask(s, http.MethodGet, "/heard/heard.wasm", row.encodings)
		require.Equal(t, row.encoding, r.Header.Get("Content-Encoding"), row.encodings)
		require.Equal(t, "Accept-Encoding", r.Header.Get("Vary"))
		require.Equal(t, row.body, body(t, r), row.encodings)
	}

	r := ask(s, http.MethodGet, "/heard/heard-check.js", "gzip, br")
	require.Empty(t, r.Header.Get("Content-Encoding"), "it lies there in no other form")

	r = ask(s, http.MethodGet, "/site.css", "gzip, br")
	require.Equal(t, "gzip", r.Header.Get("Content-Encoding"))
	unpacked, err := gzip.NewReader(bytes.NewReader([]byte(body(t, r))))
	require.NoError(t, err)
	text, err := io.ReadAll(unpacked)
	require.NoError(t, err)
	require.Equal(t, body(t, ask(s, http.MethodGet, "/site.css", "")), string(text))
}

func TestThePageRunsTheScriptThatWasBuilt(t *testing.T) {
	page := body(t, ask(small(t), http.MethodGet, "/", ""))
	require.Contains(t, page, `<script type="module" src="/heard/heard-check.js" integrity="sha384-AbC&#43;/=" crossorigin></script>`)
	require.Contains(t, page, `<a href="/heard/self-check.en.html">read the questions and answer on paper</a>`)
	require.NotContains(t, page, "style=")

	require.Contains(t, body(t, ask(small(t), http.MethodGet, "/validate", "")), `data-integrity="sha384-Def"`)

	_, err := newSite(t.TempDir())
	require.ErrorContains(t, err, "manifest.json")
}

// started runs the command as a person does, and gives the address that it prints.
func started(t *testing.T, arguments ...string) (run *exec.Cmd, address, scratch string) {
	t.Helper()
	command := filepath.Join(t.TempDir(), "website")
	output, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput()
	require.NoError(t, err, "%s", output)
	scratch = t.TempDir()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	t.Cleanup(cancel)
	run = exec.CommandContext(ctx, command, arguments...)
	run.Env = append(os.Environ(), "TMPDIR="+scratch)
	run.Stderr = os.Stderr
	out, err := run.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, run.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	return run, strings.TrimSuffix(line, "\n"), scratch
}

func leftBehind(t *testing.T, folder string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func TestWebsiteEndsByItself(t *testing.T) {
	run, address, scratch := started(t, "-for", "3s")
	require.Regexp(t, `^http://127\.0\.0\.1:\d+/$`, address)
	for _, name := range []string{"", "heard/heard-check.js", "heard/heard.wasm", "heard/first.en.json", "heard/words.en.json", "heard/self-check.en.html"} {
		r, err := http.Get(address + name)
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, r.StatusCode, name)
		require.NotEmpty(t, body(t, r))
	}
	require.NoError(t, run.Wait())
	require.Empty(t, leftBehind(t, scratch))
}

func TestWebsiteEndsWhenInterrupted(t *testing.T) {
	run, address, scratch := started(t)
	require.NoError(t, run.Process.Signal(syscall.SIGTERM))
	require.NoError(t, run.Wait())
	require.Empty(t, leftBehind(t, scratch))
	_, err := http.Get(address)
	require.Error(t, err)
}

func TestInterruptedWhileBuilding(t *testing.T) {
	scratch := t.TempDir()
	t.Setenv("TMPDIR", scratch)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	var out strings.Builder
	require.NoError(t, run(ctx, nil, &out, io.Discard))
	require.Empty(t, out.String())
	require.Empty(t, leftBehind(t, scratch))
}

func TestAddressThatIsTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	require.ErrorContains(t, run(context.Background(), []string{"-addr", taken.Addr().String()}, io.Discard, os.Stderr), "address already in use")
}

func TestWithoutGo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	require.ErrorIs(t, run(context.Background(), nil, io.Discard, io.Discard), exec.ErrNotFound)
}

func TestWrongUse(t *testing.T) {
	for _, arguments := range [][]string{{"-colour"}, {"-for", "soon"}, {"-for", "-1s"}, {"extra"}} {
		var out, complaints strings.Builder
		require.ErrorIs(t, run(context.Background(), arguments, &out, &complaints), errUsage, arguments)
		require.NotEmpty(t, complaints.String())
		require.Empty(t, out.String())
	}
}
