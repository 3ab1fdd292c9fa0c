package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// entryLimits are the limits of an entry that is to be added.
var entryLimits = wire.Limits{Bytes: 256 << 10, Depth: 16, Entries: 1000, Keys: 1000}

// proposal is an entry that is to be added to a history. Where seq or prev are given, it is meant for
// that place and no other. Take adds it to a case whose history ends before its place and gives its
// canonical bytes.
type proposal struct {
	of   history
	seq  int
	prev string
	take func(*participation.Case) (*participation.Case, []byte, error)
}

// link is the link to an entry, for the one after it.
func link(entry []byte) string { return participation.Link(sha256.Sum256, entry) }

func number(n int) string { return strconv.Itoa(n) }

// readEvent reads an event of a register. Its number and its link may be left out.
func readEvent(body []byte) (*proposal, error) {
	if _, err := readWhole(body); err != nil {
		return nil, err
	}
	register, opening := body, "{\"events\":[\n"
	_, _, numbered := wire.Locate(body, "/seq")
	if object := bytes.TrimRight(body, " \t\r\n"); !numbered && bytes.Contains(object, []byte(":")) {
		register = append(bytes.Clone(object[:len(object)-1]), `,"seq":1}`...)
	}
	register = slices.Concat([]byte(opening), register, []byte("]}"))
	read, problems := participation.ReadRegister(register)
	if wire.Refused(problems) {
		for i := range problems {
			problems[i].Line--
			problems[i].Pointer = strings.TrimPrefix(problems[i].Pointer, "/events/0")
		}
		return nil, &refusal{http.StatusBadRequest, problems}
	}
	e := read.Events[0]
	if !numbered {
		e.Seq = 0
	}
	p := &proposal{of: registerHistory, seq: e.Seq, prev: e.Prev}
	p.take = func(c *participation.Case) (*participation.Case, []byte, error) {
		next, err := feedback.Append(registerOf(c), e, sha256.Sum256)
		var refused *participation.Refusal
		if errors.As(err, &refused) {
			at := "/events/" + number(len(registerOf(c).Events))
			for i := range refused.Problems {
				refused.Problems[i].Pointer = strings.TrimPrefix(refused.Problems[i].Pointer, at)
			}
			return nil, nil, unfit(body, refused.Problems)
		}
		if err != nil {
			return nil, nil, err
		}
		after := *c
		after.Register = next
		return &after, participation.AppendEvent(nil, &next.Events[len(next.Events)-1]), nil
	}
	return p, nil
}

// unfit says that an entry may not be added, with the places in the body.
func unfit(body []byte, problems []wire.Problem) error {
	return &refusal{http.StatusUnprocessableEntity, wire.Place(body, problems)}
}

// readWhole finds what is wrong with a body as JSON.
func readWhole(body []byte) ([]byte, error) {
	r := wire.Read(body, entryLimits)
	raw := r.Raw()
	if problems := r.Done(); wire.Refused(problems) {
		return nil, &refusal{http.StatusBadRequest, problems}
	}
	return raw, nil
}

// registerOf is the register of a case, which may not have been begun.
func registerOf(c *participation.Case) *participation.Register {
	if c.Register == nil {
		return &participation.Register{}
	}
	return c.Register
}

// recordOf is the record of a case, which may not have been opened.
func recordOf(c *participation.Case) participation.Record {
	if c.Record == nil {
		return participation.Record{}
	}
	return *c.Record
}

// before gives a case as it was when one of its histories had n entries.
func before(c *participation.Case, h history, n int) *participation.Case {
	was := *c
	switch {
	case h == registerHistory && n == 0:
		was.Register = nil
	case h == registerHistory:
		was.Register = &participation.Register{Events: c.Register.Events[:n:n]}
	case n == 0:
		was.Record = nil
	default:
		was.Record = &participation.Record{Steps: c.Record.Steps[:n:n]}
	}
	return &was
}

// stepBody is a step of a record as a request gives it: what a person says. The rest is computed.
type stepBody struct {
	seq        int
	prev       string
	kind       participation.StepKind
	by         section13q.By
	completion section13q.Completion
	verdict    participation.Verdict
	reason     string
	held       string
	to         string
	successor  string
}

// readStep reads a step of a record. Its number and its link may be left out.
func readStep(body []byte) (*proposal, error) {
	r := wire.Read(body, entryLimits)
	s := stepBody{by: section13q.By{Digest: sha256.Sum256}}
	has := map[string]bool{}
	var given []string
	for key := range r.Object() {
		has[key] = true
		switch key {
		case "seq":
			if s.seq, _ = r.Int(); s.seq < 1 {
				r.Wrong(wire.OutOfRange, wantSeq, number(s.seq))
			}
		case "prev":
			s.prev, _ = r.String()
		case "date":
			s.by.Date, _ = r.Date()
		case "role":
			s.by.Role, _ = r.String()
		case "kind":
			s.kind = readKind(r)
		case "data":
			given = s.readData(r)
		default:
			r.Unknown()
		}
	}
	problems := r.Done()
	for _, must := range [...]string{"date", "role", "kind"} {
		if !wire.Refused(problems) && !has[must] {
			problems = append(problems, wire.Wrong(wire.MissingProperty, "", must, ""))
		}
	}
	may, _ := participation.StepProperties(s.kind)
	for _, key := range given {
		if !wire.Refused(problems) && !slices.Contains(may, key) {
			problems = append(problems, wire.Wrong(wire.UnknownProperty, "/data/"+key, "", key))
		}
	}
	if wire.Refused(problems) {
		return nil, &refusal{http.StatusBadRequest, wire.Place(body, problems)}
	}
	p := &proposal{of: recordHistory, seq: s.seq, prev: s.prev}
	p.take = func(c *participation.Case) (*participation.Case, []byte, error) {
		next, err := s.take(c)
		var refused *section13q.StepError
		if errors.As(err, &refused) {
			return nil, nil, unfit(body, refused.Problems)
		}
		if err != nil {
			return nil, nil, err
		}
		after := *c
		after.Record = &next
		return &after, participation.AppendStep(nil, &next.Steps[len(next.Steps)-1]), nil
	}
	return p, nil
}

func readKind(r *wire.Reader) participation.StepKind {
	kind, ok := r.String()
	var kinds []string
	for _, term := range section13q.StepKinds {
		kinds = append(kinds, term.Code)
	}
	if ok && !slices.Contains(kinds, kind) {
		r.Wrong(wire.NotInVocabulary, strings.Join(kinds, ", "), kind)
	}
	return participation.StepKind(kind)
}

// readData reads what a person says with a step, and names the properties that were given.
func (s *stepBody) readData(r *wire.Reader) (given []string) {
	for key := range r.Object() {
		given = append(given, key)
		switch key {
		case "reasons":
			s.completion.Reasons, _ = r.String()
		case "form":
			s.completion.Form, _ = r.String()
		case "team":
			team, _ := r.String()
			s.completion.Team = participation.Team(team)
		case "review_by":
			s.completion.ReviewBy, _ = r.Date()
		case "reassess_if":
			for range r.Array() {
				text, _ := r.String()
				s.completion.ReassessIf = append(s.completion.ReassessIf, text)
			}
		case "actions":
			for range r.Array() {
				s.completion.Actions = append(s.completion.Actions, readAction(r))
			}
		case "verdict":
			verdict, _ := r.String()
			s.verdict = participation.Verdict(verdict)
		case "reason":
			s.reason, _ = r.String()
		case "held":
			s.held, _ = r.String()
		case "to":
			s.to, _ = r.String()
		case "successor":
			s.successor, _ = r.String()
		default:
			r.Unknown()
		}
	}
	return given
}

func readAction(r *wire.Reader) (a participation.Action) {
	for key := range r.Object() {
		switch key {
		case "what":
			a.What, _ = r.String()
		case "by":
			a.By, _ = r.String()
		case "date":
			a.Date, _ = r.Date()
		default:
			r.Unknown()
		}
	}
	return a
}

// take takes the step. The duty is determined for the case as it is.
func (s *stepBody) take(c *participation.Case) (participation.Record, error) {
	r := recordOf(c)
	switch s.kind {
	case participation.StepComplete:
		return s.by.Complete(r, c, s.completion)
	case participation.StepOverride:
		return s.by.Override(r, s.verdict, s.reason)
	case participation.StepSignOff:
		return s.by.SignOff(r, s.held)
	case participation.StepReport:
		return s.by.Report(r, s.to)
	case participation.StepSupersede:
		return s.by.Supersede(r, s.reason, s.successor)
	}
	if len(r.Steps) > 0 {
		return r, unopened(&r)
	}
	return s.by.Open()
}

// unopened says that a record can be opened once.
func unopened(r *participation.Record) error {
	var allowed []string
	for _, t := range section13q.Transitions {
		if t.From == section13q.State(r) {
			allowed = append(allowed, string(t.Kind))
		}
	}
	return &section13q.StepError{Kind: participation.StepOpen, State: section13q.State(r), Problems: []wire.Problem{
		wire.Wrong(wire.NotSupported, "/kind", strings.Join(allowed, ", "), string(participation.StepOpen)),
	}}
}
