package section13q

import (
	"strconv"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Transition says that a step of a kind leads from one state of a record to another.
type Transition struct {
	From RecordState
	Kind StepKind
	To   RecordState
}

// Transitions lists every step that may be taken. Whatever is not here is not allowed: a verdict
// of a person's own comes before the signature, so that what is signed holds it.
var Transitions = []Transition{
	{"", StepOpen, StateDraft},
	{StateDraft, StepComplete, StateCompleted},
	{StateDraft, StepSupersede, StateSuperseded},
	{StateCompleted, StepOverride, StateCompleted},
	{StateCompleted, StepSignOff, StateSignedOff},
	{StateCompleted, StepSupersede, StateSuperseded},
	{StateSignedOff, StepReport, StateReported},
	{StateSignedOff, StepSupersede, StateSuperseded},
	{StateReported, StepSupersede, StateSuperseded},
}

// What a step wants, for the sentences of problems.
const (
	wantNoStep   = "no step after supersede"
	wantNumber   = "the number "
	wantFrom     = "a date from "
	wantOther    = "a verdict of a person's own, other than the computed one"
	pointerSteps = "/record/steps/"
)

// leads finds where a step of a kind leads from a state, and says which kinds may be taken there.
func leads(from RecordState, kind StepKind) (to RecordState, allowed string) {
	for i := range Transitions {
		t := &Transitions[i]
		if t.From != from {
			continue
		}
		if t.Kind == kind {
			return t.To, ""
		}
		if allowed != "" {
			allowed += ", "
		}
		allowed += string(t.Kind)
	}
	if allowed == "" {
		allowed = wantNoStep
	}
	return from, allowed
}

// walker goes through the steps of a record and gathers everything about them that does not follow
// from those before.
type walker struct {
	state RecordState
	found []wire.Problem
	step  int // the place of the step at hand
	// done is the step that completed the record, and last the latest date so far.
	done *Step
	last wire.Date
}

// wrong adds a problem about a property of the step at hand.
func (w *walker) wrong(code wire.Code, property, want, got string) {
	w.found = append(w.found, wire.Wrong(code, pointerSteps+strconv.Itoa(w.step)+property, want, got))
}

// from finds a date that is given and comes too early.
func (w *walker) from(property string, d, first wire.Date) {
	if !d.IsZero() && d.Before(first) {
		w.wrong(wire.OutOfRange, property, wantFrom+first.String(), d.String())
	}
}

// walk takes every step; one that is not allowed leads nowhere.
func (w *walker) walk(steps []Step) {
	for i := range steps {
		s := &steps[i]
		d := &s.Data
		w.step = i
		if s.Seq != i+1 {
			w.wrong(wire.OutOfRange, "/seq", wantNumber+strconv.Itoa(i+1), strconv.Itoa(s.Seq))
		}
		w.from("/date", s.Date, w.last)
		to, allowed := leads(w.state, s.Kind)
		if allowed != "" {
			w.wrong(wire.NotSupported, "/kind", allowed, string(s.Kind))
		}
		w.from("/data/as_at", d.AsAt, began)
		w.from("/data/review_by", d.ReviewBy, s.Date.AddDays(1))
		switch s.Kind {
		case StepComplete:
			w.done = s
		case StepOverride:
			if allowed == "" && (d.Verdict == w.done.Data.Duty.Verdict || d.Verdict == NeedsJudgement) {
				w.wrong(wire.NotSupported, "/data/verdict", wantOther, string(d.Verdict))
			}
		}
		w.state = to
		if w.last.Before(s.Date) {
			w.last = s.Date
		}
	}
}

// State returns how far a record has come. A step that is not allowed leads nowhere; what is wrong
// with a record, RecordProblems says.
func State(r *Record) RecordState {
	var w walker
	w.walk(r.Steps)
	return w.state
}

// RecordProblems finds what is wrong with the order of the steps of a case's record: one that may
// not be taken where it stands, a date before an earlier one, a number out of turn, a person's
// verdict that is no other than the computed one. What is wrong with a step by itself,
// participation.ReadCase finds.
func RecordProblems(c *Case) []wire.Problem {
	var w walker
	if c.Record != nil {
		w.walk(c.Record.Steps)
	}
	return w.found
}
