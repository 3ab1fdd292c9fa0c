// Command wazero checks cases with the module heard.wasm and prints their reports, with the receipt
// of each: what ../../check does, with the same bytes, and without the library in the program.
//
//	wazero MODULE FILE…
//
// A file holds one case; "-" is standard input. The reports follow one another, in order. What is
// wrong with a file goes to standard error.
//
// The exit status is 0 where every case could be read, whatever its report says; 1 where one had
// problems, or could not be read; 2 where the command was called wrongly.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/heard-framework/heard/examples/hosts/wazero/host"
)

// The exit statuses.
const (
	allRead    = 0
	notAllRead = 1
	wrongUse   = 2
)

// limits leave room for the largest requests. An ordinary one takes milliseconds, and 10 MiB.
func limits() host.Limits {
	return host.Limits{Instances: runtime.GOMAXPROCS(0), Memory: 1 << 30, Time: 20 * time.Second}
}

var errNotText = errors.New("wants a text in UTF-8")

func main() {
	os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(ctx context.Context, arguments []string, in io.Reader, out, complaints io.Writer) int {
	if len(arguments) < 2 {
		fmt.Fprintln(complaints, "usage: wazero MODULE FILE…")
		return wrongUse
	}
	module, err := os.ReadFile(arguments[0])
	if err != nil {
		fmt.Fprintln(complaints, "wazero:", err)
		return notAllRead
	}
	pool, err := host.Open(ctx, module, limits())
	if err != nil {
		fmt.Fprintln(complaints, "wazero:", err)
		return notAllRead
	}
	defer pool.Close(ctx)

	names := arguments[1:]
	reports, errs := make([]string, len(names)), make([]error, len(names))
	var working sync.WaitGroup
	for i, name := range names {
		working.Go(func() { reports[i], errs[i] = check(ctx, pool, in, name) })
	}
	working.Wait()
	status := allRead
	for i, name := range names {
		if errs[i] != nil {
			fmt.Fprintf(complaints, "%s: %s\n", name, strings.ReplaceAll(errs[i].Error(), "\n", "\n"+name+": "))
			status = notAllRead
		}
		io.WriteString(out, reports[i])
	}
	return status
}

// check reads a case, and gives its report with its receipt. A text from elsewhere goes to the
// module as a string first, in "read": pasted in at once as the case, it could bring more than a case.
func check(ctx context.Context, pool *host.Pool, in io.Reader, name string) (string, error) {
	document, err := read(in, name)
	if err != nil {
		return "", err
	}
	text := string(document)
	if _, err := ask[json.RawMessage](ctx, pool, request{Op: "read", Document: &text}); err != nil {
		return "", err
	}
	texts, err := ask[receipt](ctx, pool, request{Op: "canonical", Case: document})
	if err != nil {
		return "", err
	}
	return ask[string](ctx, pool, request{Op: "render", Format: "json", Case: document,
		Receipt: &receipt{Case: digest(texts.Case), Rules: digest(texts.Rules)}})
}

// read gives the content of a file. It must be UTF-8: encoding/json would put other characters for
// what is not, and the module would never see what is wrong.
func read(in io.Reader, name string) (document []byte, err error) {
	if name == "-" {
		document, err = io.ReadAll(in)
	} else {
		document, err = os.ReadFile(name)
	}
	if err == nil && !utf8.Valid(document) {
		err = errNotText
	}
	return document, err
}

// request and response are what the module takes and gives.
type request struct {
	Op       string          `json:"op"`
	Document *string         `json:"document,omitempty"`
	Case     json.RawMessage `json:"case,omitempty"`
	Format   string          `json:"format,omitempty"`
	Receipt  *receipt        `json:"receipt,omitempty"`
}

type response[T any] struct {
	OK       T         `json:"ok"`
	Problems []problem `json:"problems"`
}

// receipt holds the digests of a case and of the rules, or the texts that they are made from.
type receipt struct {
	Case  string `json:"case"`
	Rules string `json:"rules"`
}

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256:" + hex.EncodeToString(sum[:])
}

// problem is what is wrong at one place.
type problem struct {
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// refusal says that a response held problems.
type refusal []problem

func (r refusal) Error() string {
	var lines []string
	for _, p := range r {
		lines = append(lines, fmt.Sprintf("%d:%d: %s", p.Line, p.Column, p.Message))
	}
	return strings.Join(lines, "\n")
}

// ask has a request answered, and gives what stands under "ok".
func ask[T any](ctx context.Context, pool *host.Pool, q request) (ok T, err error) {
	message, err := json.Marshal(q)
	if err != nil {
		return ok, err
	}
	text, err := pool.Ask(ctx, message)
	if err != nil {
		return ok, err
	}
	var r response[T]
	if err := json.Unmarshal(text, &r); err != nil {
		return ok, err
	}
	if len(r.Problems) > 0 {
		return ok, refusal(r.Problems)
	}
	return r.OK, nil
}
