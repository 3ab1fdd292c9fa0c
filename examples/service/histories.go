package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// tag is the ETag of a history: the link to its last entry.
func tag(of *chain) string {
	if of.head == "" {
		return `"empty"`
	}
	return `"` + of.head + `"`
}

func (s *service) addEvent(w http.ResponseWriter, r *http.Request) error {
	return s.addEntry(w, r, readEvent)
}

func (s *service) addStep(w http.ResponseWriter, r *http.Request) error {
	return s.addEntry(w, r, readStep)
}

// tries is how often an entry is tried again that is meant for no place of its own, where another
// process was quicker.
const tries = 20

// addEntry adds an entry and answers with it and the link to it, once it is on the disk.
func (s *service) addEntry(w http.ResponseWriter, r *http.Request, read func([]byte) (*proposal, error)) error {
	body, err := readBody(w, r, entryLimits.Bytes)
	if err != nil {
		return err
	}
	p, err := read(body)
	if err != nil {
		return err
	}
	if err := named(body); err != nil {
		return err
	}
	id := r.PathValue("id")
	defer s.turn(id)()
	for range tries {
		entry, added, err := s.add1(r.Context(), id, p, r.Header.Get("If-Match"))
		if errors.Is(err, errMoved) {
			continue
		}
		if err != nil {
			return err
		}
		status := http.StatusOK // it was there before: the answer was lost
		if added {
			status = http.StatusCreated
		}
		head := link(entry)
		w.Header().Set("ETag", `"`+head+`"`)
		var answer wire.Writer
		answer.Object()
		answer.Key("entry")
		answer.Raw(entry)
		answer.Key("link")
		answer.String(head)
		answer.EndObject()
		return send(w, status, kindJSON, answer.Bytes())
	}
	return refuse(http.StatusConflict, wire.NotAStep, "/prev", wantHead, "")
}

// add1 tries once to add an entry. It is false where the very entry was there already, at the place
// that it is meant for: who lost the answer may send the request again.
func (s *service) add1(ctx context.Context, id string, p *proposal, match string) (entry []byte, added bool, err error) {
	c, kept, err := s.read(ctx, id)
	if err != nil {
		return nil, false, err
	}
	of := kept.of(p.of)
	n := len(of.entries)
	place := p.place(of)
	if match != "" && match != "*" && !slices.Contains(strings.Split(strings.ReplaceAll(match, " ", ""), ","), tag(of)) {
		return nil, false, refuse(http.StatusPreconditionFailed, wire.NotAStep, "", wantETag, match)
	}
	if place != n {
		pointer, want, got := "/prev", wantHead, p.prev
		if p.seq > 0 {
			pointer, want, got = "/seq", wantSeq, number(p.seq)
		}
		moved := refuse(http.StatusConflict, wire.NotAStep, pointer, want, got)
		if place < 0 || place > n {
			return nil, false, moved
		}
		_, entry, err := p.take(before(c, p.of, place))
		if err != nil || string(entry) != of.entries[place] || p.prev != "" && place > 0 && p.prev != link([]byte(of.entries[place-1])) {
			return nil, false, moved
		}
		return entry, false, nil
	}
	if p.prev != "" && p.prev != of.head {
		return nil, false, refuse(http.StatusConflict, wire.NotAStep, "/prev", wantHead, p.prev)
	}
	_, entry, err = p.take(c)
	if err != nil {
		return nil, false, err
	}
	return entry, true, s.add(ctx, id, p.of, n, string(entry), link(entry))
}

// place is where an entry is meant to stand: at the end unless it says otherwise, -1 where its link
// leads nowhere.
func (p *proposal) place(of *chain) int {
	switch {
	case p.seq > 0:
		return p.seq - 1
	case p.prev == "" || p.prev == of.head:
		return len(of.entries)
	}
	return slices.IndexFunc(of.entries, func(entry string) bool { return strings.Contains(entry, `"prev":"`+p.prev+`"`) })
}

func (s *service) showRegister(w http.ResponseWriter, r *http.Request) error {
	c, kept, err := s.read(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	g := *registerOf(c)
	g.Schema = participation.RegisterSchema
	w.Header().Set("ETag", tag(&kept.register))
	return send(w, http.StatusOK, kindJSON, participation.AppendRegister(nil, &g))
}

func (s *service) showRecord(w http.ResponseWriter, r *http.Request) error {
	kind, err := choose(r, kindJSON, kindHTML, kindMarkdown)
	if err != nil {
		return err
	}
	c, kept, err := s.read(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	d := section13q.Document(c)
	w.Header().Set("ETag", tag(&kept.record))
	w.Header().Set("Vary", "Accept")
	return send(w, http.StatusOK, kind, renderRecord(kind, &d))
}

// verify says of each history whether its links hold, from what is stored and nothing else.
func (s *service) verify(w http.ResponseWriter, r *http.Request) error {
	kept, err := s.load(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	var answer wire.Writer
	answer.Object()
	for _, h := range [...]history{registerHistory, recordHistory} {
		of := kept.of(h)
		at, holds := broken(h, of, kept.document)
		answer.Key(string(h))
		answer.Object()
		answer.Key("entries")
		answer.Int(len(of.entries))
		if of.head != "" {
			answer.Key("head")
			answer.String(of.head)
		}
		if seen := r.URL.Query().Get(string(h) + "_head"); holds && seen != "" && !linked(of, seen) {
			at, holds = len(of.entries)+1, false
		}
		answer.Key("holds")
		answer.Bool(holds)
		if !holds {
			answer.Key("broken_at")
			answer.Int(at)
		}
		answer.EndObject()
	}
	answer.EndObject()
	return send(w, http.StatusOK, kindJSON, answer.Bytes())
}

// broken finds the first entry of a history whose link is wrong; an end that is not the one that was
// noted counts as the entry after the last.
func broken(h history, of *chain, document string) (at int, is bool) {
	var err error
	list := strings.Join(of.entries, ",")
	if h == registerHistory {
		g, problems := participation.ReadRegister([]byte(`{"events":[` + list + `]}`))
		if wire.Refused(problems) {
			return 1, false
		}
		err = feedback.Verify(&g, sha256.Sum256, of.head)
	} else {
		alone := &stored{document: document, record: *of}
		c, problems := participation.ReadCase(alone.whole())
		if wire.Refused(problems) {
			return 1, false
		}
		err = section13q.Verify(&c, sha256.Sum256, of.head)
	}
	var chain *participation.ChainError
	switch {
	case errors.As(err, &chain):
		return chain.Seq, false
	case len(of.entries) != of.count:
		return len(of.entries) + 1, false
	}
	return 0, true
}

// linked reports whether a link that someone kept is in a history still.
func linked(of *chain, kept string) bool {
	return slices.ContainsFunc(of.entries, func(entry string) bool { return link([]byte(entry)) == kept })
}
