package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"
)

func get(t *testing.T, h http.Handler, target, encodings string) *http.Response {
	r := httptest.NewRequest(http.MethodGet, target, nil)
	if encodings != "" {
		r.Header.Set("Accept-Encoding", encodings)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestSiteServesPackedFilesToThoseWhoTakeThem(t *testing.T) {
	h := site(fstest.MapFS{"index.html": {Data: []byte("page")}}, fstest.MapFS{
		"heard.wasm": {Data: []byte("plain")}, "heard.wasm.gz": {Data: []byte("zipped")}, "heard.wasm.br": {Data: []byte("packed")},
		"heard-check.js": {Data: []byte("script")},
	})
	for _, row := range []struct{ target, encodings, body, encoding, kind string }{
		{"/", "", "page", "", "text/html; charset=utf-8"},
		{"/heard/heard.wasm", "gzip, deflate, br, zstd", "packed", "br", "application/wasm"},
		{"/heard/heard.wasm", "gzip", "zipped", "gzip", "application/wasm"},
		{"/heard/heard.wasm", "br;q=0, gzip;q=0.5", "zipped", "gzip", "application/wasm"},
		{"/heard/heard.wasm", "", "plain", "", "application/wasm"},
		{"/heard/heard-check.js", "br", "script", "", "text/javascript; charset=utf-8"},
	} {
		r := get(t, h, row.target, row.encodings)
		body, err := io.ReadAll(r.Body)
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, r.StatusCode, row.target)
		require.Equal(t, row.body, string(body))
		require.Equal(t, row.encoding, r.Header.Get("Content-Encoding"))
		require.Equal(t, row.kind, r.Header.Get("Content-Type"))
		require.Equal(t, policy, r.Header.Get("Content-Security-Policy"))
		require.Equal(t, "nosniff", r.Header.Get("X-Content-Type-Options"))
	}
	for _, target := range []string{"/nothing", "/heard/", "/heard/../main.go", "/heard/%2e%2e/main.go"} {
		require.NotEqual(t, http.StatusOK, get(t, h, target, "").StatusCode, target)
	}
}

// The command builds the site, says where it is, ends by itself, and leaves nothing behind.
func TestWebsiteAsAPersonStartsIt(t *testing.T) {
	command := filepath.Join(t.TempDir(), "website")
	built, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput()
	require.NoError(t, err, string(built))
	scratch := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	run := exec.CommandContext(ctx, command, "-for", "3s")
	run.Env = append(os.Environ(), "TMPDIR="+scratch)
	out, err := run.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, run.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	address := strings.TrimSpace(line)
	require.True(t, strings.HasPrefix(address, "http://127.0.0.1:"), address)
	for _, name := range []string{"", "heard/heard-check.js", "heard/heard.wasm", "heard/manifest.json"} {
		r, err := http.Get(address + name)
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, r.StatusCode, name)
		require.NoError(t, r.Body.Close())
	}
	require.NoError(t, run.Wait())
	left, err := filepath.Glob(filepath.Join(scratch, "heard-website-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestWrongUsage(t *testing.T) {
	command := filepath.Join(t.TempDir(), "website")
	built, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput()
	require.NoError(t, err, string(built))
	for _, arguments := range [][]string{{"-colour"}, {"-for", "soon"}, {"-for", "-1s"}, {"extra"}} {
		err := exec.Command(command, arguments...).Run()
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit)
		require.Equal(t, 2, exit.ExitCode(), arguments)
	}
}
