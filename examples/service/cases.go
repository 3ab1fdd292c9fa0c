package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// readBody reads a JSON body of at most so many bytes.
func readBody(w http.ResponseWriter, r *http.Request, most int) ([]byte, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != kindJSON {
		return nil, refuse(http.StatusUnsupportedMediaType, wire.NotSupported, "", wantJSON, r.Header.Get("Content-Type"))
	}
	return io.ReadAll(http.MaxBytesReader(w, r.Body, int64(most)))
}

// The kinds of answers.
const (
	kindJSON     = "application/json"
	kindHTML     = "text/html"
	kindMarkdown = "text/markdown"
)

// send answers with a document.
func send(w http.ResponseWriter, status int, kind string, body []byte) error {
	if kind != kindJSON {
		kind += "; charset=utf-8"
	} else if !bytes.HasSuffix(body, []byte("\n")) {
		body = append(body, '\n')
	}
	header := w.Header()
	header.Set("Content-Type", kind)
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	w.Write(body) // a client that is gone misses it
	return nil
}

// whole puts a case and its histories together again.
func (c *stored) whole() []byte {
	body := []byte(strings.TrimSuffix(c.document, "}"))
	for _, part := range [...]struct {
		property, list string
		chain          *chain
	}{{"register", "events", &c.register}, {"record", "steps", &c.record}} {
		if len(part.chain.entries) > 0 {
			body = fmt.Appendf(body, `,%q:{%q:[%s]}`, part.property, part.list, strings.Join(part.chain.entries, ","))
		}
	}
	return append(body, '}')
}

// errUnreadable says that what is stored was changed by other hands.
var errUnreadable = errors.New("wants a case as it was stored: it cannot be read")

// read gives a case, with its histories, and how it is stored.
func (s *service) read(ctx context.Context, id string) (*participation.Case, *stored, error) {
	kept, err := s.load(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	c, problems := framework.Standard().Read(kept.whole())
	if wire.Refused(problems) {
		return nil, nil, fmt.Errorf("%w: %q: %w", errUnreadable, id, &Unread{problems})
	}
	return &c, kept, nil
}

// Unread holds what is wrong with a case that was stored. The zero Unread says nothing.
type Unread struct{ problems []wire.Problem }

// Error gives the first problem and how many there are.
func (e *Unread) Error() string {
	return fmt.Sprintf("%v (1 of %d)", e.problems[0], len(e.problems))
}

// at is the case of a request, as it is at the date that the request asks for.
func (s *service) at(r *http.Request) (*participation.Case, error) {
	c, _, err := s.read(r.Context(), r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	text := r.URL.Query().Get("as_at")
	if text == "" {
		return c, nil
	}
	if c.AsAt, err = wire.ParseDate(text); err != nil {
		return nil, refuse(http.StatusBadRequest, wire.NotADate, "/as_at", "", text)
	}
	if problems := framework.Standard().Problems(c); len(problems) > 0 {
		return nil, &refusal{http.StatusBadRequest, problems}
	}
	return c, nil
}

// listing is how many cases one answer lists unless told otherwise, and at most.
const (
	listing     = 100
	mostListing = 1000
)

func (s *service) listCases(w http.ResponseWriter, r *http.Request) error {
	most := listing
	if text := r.URL.Query().Get("most"); text != "" {
		var err error
		if most, err = strconv.Atoi(text); err != nil || most < 1 || most > mostListing {
			return refuse(http.StatusBadRequest, wire.OutOfRange, "/most", wantCount, text)
		}
	}
	ids, err := s.ids(r.Context(), r.URL.Query().Get("after"), most)
	if err != nil {
		return err
	}
	var list wire.Writer
	list.Object()
	list.Key("cases")
	list.Array()
	for _, id := range ids {
		list.String(id)
	}
	list.EndArray()
	list.EndObject()
	return send(w, http.StatusOK, kindJSON, list.Bytes())
}

// createCase keeps a case. Its histories may come with it, whole and with links that hold.
func (s *service) createCase(w http.ResponseWriter, r *http.Request) error {
	body, err := readBody(w, r, participation.CaseLimits.Most())
	if err != nil {
		return err
	}
	c, problems := framework.Standard().Read(body)
	if wire.Refused(problems) {
		return &refusal{http.StatusBadRequest, problems}
	}
	kept, problems := parted(&c)
	if len(problems) > 0 {
		return &refusal{http.StatusUnprocessableEntity, wire.Place(body, problems)}
	}
	if err := named(body); err != nil {
		return err
	}
	switch err := s.create(r.Context(), c.ID, kept); {
	case errors.Is(err, errExists):
		return refuse(http.StatusConflict, wire.DuplicateID, "/id", "", c.ID)
	case err != nil:
		return err
	}
	w.Header().Set("Location", "/v1/cases/"+c.ID)
	return send(w, http.StatusCreated, kindJSON, participation.AppendCase(nil, &c))
}

// parted takes a case apart, to be stored, and finds why it cannot be.
func parted(c *participation.Case) (kept *stored, problems []wire.Problem) {
	if !isID(c.ID) {
		problems = append(problems, wire.Wrong(wire.NotAnID, "/id", wantID, c.ID))
	}
	if c.Minor > participation.Minor {
		problems = append(problems, wire.Wrong(wire.NotSupported, "/minor", wantMinor, number(c.Minor)))
	}
	alone := *c
	alone.Register, alone.Record = nil, nil
	kept = &stored{document: string(participation.AppendCase(nil, &alone))}
	if g := c.Register; g != nil {
		if g.Events == nil && g.RegisterState.Programmes != nil {
			problems = append(problems, wire.Wrong(wire.NotSupported, "/register", wantEvents, ""))
		}
		if feedback.Verify(g, sha256.Sum256, "") != nil {
			problems = append(problems, wire.Wrong(wire.NotAStep, "/register/events", wantChain, ""))
		}
		for i := range g.Events {
			kept.register.put(participation.AppendEvent(nil, &g.Events[i]))
		}
	}
	if c.Record != nil {
		if section13q.Verify(c, sha256.Sum256, "") != nil {
			problems = append(problems, wire.Wrong(wire.NotAStep, "/record/steps", wantChain, ""))
		}
		for i := range c.Record.Steps {
			kept.record.put(c.AppendStep(nil, i))
		}
	}
	return kept, problems
}

func (of *chain) put(entry []byte) {
	of.entries = append(of.entries, string(entry))
	of.count++
	of.head = link(entry)
}

// isID reports whether a text can be the id of a case here: it stands in paths.
func isID(text string) bool {
	for i := range len(text) {
		c := text[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && (i == 0 || c != '-' && c != '.' && c != '_') {
			return false
		}
	}
	return text != "" && len(text) <= 64
}

// named refuses a body with words that can point at one person: what a history holds cannot be taken
// out of it again. What the words are, the answer does not repeat.
func named(body []byte) error {
	if found := feedback.ScreenDocument(body); len(found) > 0 {
		return &refusal{http.StatusUnprocessableEntity, wire.Place(body, screened(found))}
	}
	return nil
}

// screened makes a problem of each place where words point at someone.
func screened(all []feedback.Screened) (problems []wire.Problem) {
	for _, found := range all {
		for _, hit := range found.Hits {
			problems = append(problems, wire.Wrong(wire.NotSupported, found.Pointer, wantNobody, string(hit.Kind)))
		}
	}
	return problems
}

func (s *service) showCase(w http.ResponseWriter, r *http.Request) error {
	c, _, err := s.read(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	return send(w, http.StatusOK, kindJSON, participation.AppendCase(nil, c))
}
