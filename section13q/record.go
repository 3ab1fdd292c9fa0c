package section13q

import (
	"slices"
	"strconv"
	"strings"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// By is who takes a step of a record, and when. Each of its methods returns a new record with one
// step more, and leaves the one that it is given as it is; the error is a *StepError.
//
// Role is a role, never a name. Digest works out the links of the chain: native callers pass
// sha256.Sum256.
type By struct {
	Role   string
	Date   wire.Date
	Digest Digest
}

// StepError says what is wrong with a step that was to be taken: each problem has the pointer of
// what it is about, within the step, and says what was wanted.
type StepError struct {
	Kind     StepKind
	State    RecordState // of the record before the step
	Problems []wire.Problem
}

// Error names the step and gives every problem.
func (e *StepError) Error() string {
	text := string(e.Kind)
	for _, p := range e.Problems {
		text += ": " + p.Error()
	}
	return text
}

// Completion is what a person says when a record is completed. Reasons must be given. Form names
// the form that was used, Team the team that the author belongs to, Actions what will be done to
// meet the duty; ReassessIf says what calls for a new assessment, and ReviewBy when one is due in
// any event.
type Completion struct {
	Reasons    string
	Form       string
	Team       Team
	Actions    []Action
	ReassessIf []string
	ReviewBy   wire.Date
}

// Open begins a record, in draft.
func (by By) Open() (Record, error) { return by.take(Record{}, StepOpen, StepData{}) }

// Complete determines the duty for the case and puts it on record, with what a person says of it.
// The record holds the digest of the case as well, so that a later change of the case shows.
func (by By) Complete(r Record, c *Case, says Completion) (Record, error) {
	if problems := slices.Concat(c.Problems(), Problems(c)); len(problems) > 0 {
		return Record{}, &StepError{StepComplete, State(&r), problems}
	}
	duty := Determine(c)
	return by.take(r, StepComplete, StepData{
		Case: CaseDigest(c, by.Digest), AsAt: c.AsAt, Duty: duty.Short(),
		Reasons: says.Reasons, Form: says.Form, Team: says.Team, Actions: slices.Clone(says.Actions),
		ReassessIf: slices.Clone(says.ReassessIf), ReviewBy: says.ReviewBy,
	})
}

// Override puts a person's verdict beside the computed one, with a reason. It replaces nothing.
func (by By) Override(r Record, verdict Verdict, reason string) (Record, error) {
	return by.take(r, StepOverride, StepData{Verdict: verdict, Reason: reason})
}

// SignOff signs a completed record off. Held says where it is held; it may be empty.
func (by By) SignOff(r Record, held string) (Record, error) {
	return by.take(r, StepSignOff, StepData{Held: held})
}

// Report notes who a signed record was reported to.
func (by By) Report(r Record, to string) (Record, error) {
	return by.take(r, StepReport, StepData{To: to})
}

// Supersede says that a record no longer stands, and why. Successor names the one that takes its
// place; it may be empty.
func (by By) Supersede(r Record, reason, successor string) (Record, error) {
	return by.take(r, StepSupersede, StepData{Reason: reason, Successor: successor})
}

// take adds a step, unless something is wrong with it.
func (by By) take(r Record, kind StepKind, data StepData) (Record, error) {
	n := len(r.Steps)
	s := Step{Stamp: Stamp{Seq: n + 1, Date: by.Date, Role: by.Role}, Kind: kind, Data: data}
	if n > 0 {
		s.Prev = Link(by.Digest, AppendStep(nil, &r.Steps[n-1]))
	}
	after := Record{append(slices.Clip(slices.Clone(r.Steps)), s)}
	found := s.Problems()
	var w walker
	w.walk(after.Steps)
	for _, p := range w.found {
		if property, ofStep := strings.CutPrefix(p.Pointer, pointerSteps+strconv.Itoa(n)+"/"); ofStep {
			p.Pointer = "/" + property
			found = append(found, p)
		}
	}
	if len(found) > 0 {
		return Record{}, &StepError{kind, State(&r), found}
	}
	return after, nil
}

// CaseDigest returns the digest of a case as a record of it holds it: of its canonical bytes without
// the record itself and without the register, which goes on growing.
func CaseDigest(c *Case, digest Digest) string {
	assessed := *c
	assessed.Record, assessed.Register = nil, nil
	return Link(digest, AppendCase(nil, &assessed))
}

// Verify checks the chain of the record of a case. The error is a *ChainError, which names the first
// link that is broken. To notice a change of the last step, keep its Link elsewhere and pass it as
// head; an empty head is not checked.
func Verify(c *Case, digest Digest, head string) error {
	if c.Record == nil {
		return nil
	}
	return VerifyChain(len(c.Record.Steps), func(i int) (Stamp, []byte) {
		return c.Record.Steps[i].Stamp, c.AppendStep(nil, i)
	}, digest, head)
}
