package cases_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/heard-framework/heard/examples/cases"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// These tests run the module in a host of its own kind, without a browser, and hold it to what the
// library gives natively: byte for byte.

// host is one instance of the module. Its clock runs, as the module needs it to.
type host struct{ api.Module }

// compiled is the module as wasm/build builds it for a site, compiled once.
var compiled = sync.OnceValues(func() (wazero.CompiledModule, error) {
	folder, err := os.MkdirTemp("", "heard-module-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	build := exec.Command("go", "run", "github.com/heard-framework/heard/wasm/build", "-o", folder)
	if output, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, output)
	}
	module, err := os.ReadFile(filepath.Join(folder, "heard.wasm"))
	if err != nil {
		return nil, err
	}
	if _, err := wasi_snapshot_preview1.Instantiate(context.Background(), machine()); err != nil {
		return nil, err
	}
	return machine().CompileModule(context.Background(), module)
})

var machine = sync.OnceValue(func() wazero.Runtime { return wazero.NewRuntime(context.Background()) })

func start(t testing.TB) host {
	t.Helper()
	module, err := compiled()
	require.NoError(t, err)
	instance, err := machine().InstantiateModule(context.Background(), module,
		wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize").WithSysNanotime().WithSysWalltime())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, instance.Close(context.Background())) })
	return host{instance}
}

func (h host) run(t testing.TB, export string, arguments ...uint64) uint64 {
	t.Helper()
	results, err := h.ExportedFunction(export).Call(context.Background(), arguments...)
	require.NoError(t, err)
	if len(results) == 0 {
		return 0
	}
	return results[0]
}

// ask hands a request to the module and gives its response.
func (h host) ask(t testing.TB, request []byte) []byte {
	t.Helper()
	at := h.run(t, "heard_alloc", uint64(len(request)))
	require.NotZero(t, at)
	require.True(t, h.Memory().Write(uint32(at), request))
	response := h.response(t, at, uint64(len(request)))
	h.run(t, "heard_free", at)
	return response
}

func (h host) response(t testing.TB, at, length uint64) []byte {
	t.Helper()
	result := h.run(t, "heard_call", at, length)
	response, ok := h.Memory().Read(uint32(result>>32), uint32(result))
	require.True(t, ok)
	return bytes.Clone(response)
}

func object(parts ...any) []byte {
	var b bytes.Buffer
	for i := 0; i < len(parts); i += 2 {
		b.WriteString(map[bool]string{true: "{", false: ","}[i == 0])
		key, _ := json.Marshal(parts[i])
		b.Write(append(key, ':'))
		switch value := parts[i+1].(type) {
		case []byte:
			b.Write(value)
		case string:
			text, _ := json.Marshal(value)
			b.Write(text)
		}
	}
	return append(b.Bytes(), '}')
}

// native is what the library gives natively for a case, operation by operation.
func native(t *testing.T, document []byte, stamp bool) (assess, canonical, read []byte) {
	t.Helper()
	set := framework.Standard()
	c, problems := set.Read(document)
	if wire.Refused(problems) {
		refusal := object("problems", wire.AppendProblems(nil, problems))
		return refusal, refusal, refusal
	}
	r := set.Assess(c)
	if stamp {
		receipt.Stamp(set, c, &r)
	}
	quoted := func(text []byte) []byte {
		var w wire.Writer
		w.String(string(text))
		return w.Bytes()
	}
	return object("ok", participation.AppendReport(nil, &r)),
		object("ok", object("case", quoted(framework.Canonical(c)), "rules", quoted(set.Canonical()))),
		object("ok", object("case", framework.Canonical(c), "notices", wire.AppendProblems(nil, problems)))
}

func TestModuleGivesTheSameBytes(t *testing.T) {
	h := start(t)
	for _, name := range cases.Names() {
		t.Run(name, func(t *testing.T) {
			document := cases.Document(name)
			assess, canonical, read := native(t, document, false)
			require.Equal(t, string(assess), string(h.ask(t, object("op", "assess", "case", document))))
			require.Equal(t, string(canonical), string(h.ask(t, object("op", "canonical", "case", document))))
			require.Equal(t, string(read), string(h.ask(t, object("op", "read", "document", string(document)))))

			c, _ := framework.Standard().Read(document)
			r := framework.Standard().Assess(c)
			receipt.Stamp(nil, c, &r)
			stamp := object("case", r.Receipt.Case, "rules", r.Receipt.Rules)
			stamped, _, _ := native(t, document, true)
			require.Equal(t, string(stamped), string(h.ask(t, object("op", "assess", "receipt", stamp, "case", document))))

			var p report.Printer
			for format, want := range map[string][]byte{
				"json": p.JSON(nil, &r), "markdown": p.Markdown(nil, &c, &r), "html": p.HTML(nil, &c, &r),
			} {
				var got struct{ OK string }
				response := h.ask(t, object("op", "render", "format", format, "receipt", stamp, "case", document))
				require.NoError(t, json.Unmarshal(response, &got))
				require.Equal(t, string(want), got.OK)
			}
			require.Equal(t, string(object("ok", p.Texts(nil, &c, &r))),
				string(h.ask(t, object("op", "render", "format", "words", "receipt", stamp, "case", document))))
		})
	}
}

// hostile are documents that nobody should send.
func hostile() map[string][]byte {
	whole := cases.Document(cases.Names()[0])
	of := func(text string) []byte { return []byte(`{"as_at":"2026-03-02",` + text + `}`) }
	return map[string][]byte{
		"empty":           nil,
		"truncated":       whole[:len(whole)/2],
		"number":          []byte("1e999"),
		"null":            []byte("null"),
		"no date":         []byte(`{}`),
		"no such date":    []byte(`{"as_at":"2026-02-30"}`),
		"before the law":  []byte(`{"as_at":"1999-01-01"}`),
		"duplicate key":   of(`"id":"a","id":"b"`),
		"duplicate code":  of(`"settings":["prison","prison"]`),
		"unknown code":    of(`"settings":["castle"]`),
		"unknown fact":    of(`"answers":{"a.b":"yes"}`),
		"wrong types":     of(`"settings":{"a":[1]},"answers":[null],"title":7`),
		"invalid UTF-8":   of("\"title\":\"\xff\xfe\""),
		"lone surrogate":  of(`"title":"\udc00"`),
		"markup":          of(`"title":"</script><img src=x onerror=alert(1)>"`),
		"long key":        of(`"` + strings.Repeat("k", 5000) + `":{"x":1,"x":2}`),
		"a thousand keys": of(`"answers":{` + strings.Repeat(`"a":"b",`, 999) + `"a":"c"}`),
		"deep":            of(`"title":` + strings.Repeat(`[`, 1000) + strings.Repeat(`]`, 1000)),
		"large":           of(`"title":"` + strings.Repeat("x", 2<<20) + `"`),
		"newer":           []byte(`{"minor":9,"as_at":"2026-03-02","later":{"a":[1,2]},"answers":{"new.fact":"yes"}}`),
	}
}

func TestModuleGivesTheSameBytesForHostileDocuments(t *testing.T) {
	h := start(t)
	for name, document := range hostile() {
		t.Run(name, func(t *testing.T) {
			assess, canonical, read := native(t, document, false)
			if !slices.Contains([]string{"empty", "truncated"}, name) { // else there is no request
				require.Equal(t, string(assess), string(h.ask(t, object("op", "assess", "case", document))))
				require.Equal(t, string(canonical), string(h.ask(t, object("op", "canonical", "case", document))))
			}
			if utf8.Valid(document) { // else it cannot be told within JSON
				quoted, err := json.Marshal(string(document))
				require.NoError(t, err)
				require.Equal(t, string(read), string(h.ask(t, object("op", "read", "document", quoted))))
			}
		})
	}
}

func TestModuleLivesOnAfterHostileRequests(t *testing.T) {
	h := start(t)
	document := cases.Document(cases.Names()[0])
	want, _, _ := native(t, document, false)
	for _, request := range []string{
		"{", "[]", `{"op":"assess"}`, `{"op":"dance","case":{}}`, `{"op":"assess","case":{},"case":{}}`, "\x00", "\xff",
		`{"op":"read","document":"` + strings.Repeat(`\u0000`, 100_000) + `"}`,
		`{"op":"assess","case":` + strings.Repeat("[", 100_000),
		`{"op":"assess","case":` + strings.Repeat(`{"a":`, 9_000) + `1` + strings.Repeat("}", 9_000) + "}",
		`{"op":"read","document":"` + strings.Repeat(`[`, 3<<20) + `"}`,
		strings.Repeat(" ", 8<<20),
	} {
		var response struct {
			OK       json.RawMessage
			Problems []wire.Problem
		}
		require.NoError(t, json.Unmarshal(h.ask(t, []byte(request)), &response), "%.40s", request)
		require.Nil(t, response.OK)
		require.NotEmpty(t, response.Problems)
		require.Equal(t, string(want), string(h.ask(t, object("op", "assess", "case", document))))
	}
}

func TestModuleLendsOnlyWhatItCanTake(t *testing.T) {
	h := start(t)
	for _, size := range []uint64{0, 8<<20 + 1, 50 << 20, 1<<32 - 1} {
		require.Zero(t, h.run(t, "heard_alloc", size), size)
	}
	at := h.run(t, "heard_alloc", 100)
	require.NotZero(t, at)
	for _, wrong := range [][2]uint64{{0, 0}, {0, 100}, {at, 101}, {at + 1, 10}, {at, 1<<32 - 1}, {1<<32 - 1, 1}} {
		require.Contains(t, string(h.response(t, wrong[0], wrong[1])), `"code":"out-of-range"`, wrong)
	}
	h.run(t, "heard_free", at)
	h.run(t, "heard_free", at)
	h.run(t, "heard_free", 12345)
	require.Contains(t, string(h.response(t, at, 10)), `"code":"out-of-range"`)
}

// A page that stays open for days must not fill the machine.
func TestModuleMemoryDoesNotGrow(t *testing.T) {
	h := start(t)
	request := object("op", "assess", "case", cases.Document("removal-centres-needs-assessment"))
	var early uint32
	for i := range 10_000 {
		h.ask(t, request)
		if i == 1_000 {
			early = h.Memory().Size()
		}
	}
	// One step more is how the collector paces itself; a leak of two hundred bytes a call would show.
	require.LessOrEqual(t, h.Memory().Size(), early+early/8, "bytes of memory after 1,000 and after 10,000 assessments")
}

func BenchmarkModuleAssess(b *testing.B) {
	h := start(b)
	request := object("op", "assess", "case", cases.Document("west-yorkshire-prisons-procurement"))
	for b.Loop() {
		h.ask(b, request)
	}
}
