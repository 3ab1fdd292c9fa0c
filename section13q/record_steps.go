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
	wantStep     = "one of "
	wantAfter    = " after "
	wantNumber   = "the number "
	wantFrom     = "a date from "
	wantLater    = "a date after "
	wantOther    = "a verdict of a person's own, other than the computed one"
	pointerSteps = "/record/steps/"
)

// leads finds where a step of a kind leads from a state.
func leads(from RecordState, kind StepKind) (to RecordState, ok bool) {
	for i := range Transitions {
		if t := &Transitions[i]; t.From == from && t.Kind == kind {
			return t.To, true
		}
	}
	return from, false
}

// allowed says which kinds of steps may be taken in a state.
func allowed(in RecordState, last StepKind) string {
	kinds := ""
	for i := range Transitions {
		if t := &Transitions[i]; t.From == in {
			if kinds != "" {
				kinds += ", "
			}
			kinds += string(t.Kind)
		}
	}
	switch {
	case in == "":
		return kinds
	case kinds == "":
		return wantNoStep
	}
	return wantStep + kinds + wantAfter + string(last)
}

// walk goes through the steps of a record and calls wrong for everything about a step that does
// not follow from those before it: property is its place within the step. It returns the state that
// the record comes to; a step that is not allowed leads nowhere.
func walk(steps []Step, wrong func(i int, code wire.Code, property, want, got string)) (state RecordState) {
	var before Step
	var computed Verdict
	for i := range steps {
		s := &steps[i]
		d := &s.Data
		if s.Seq != i+1 {
			wrong(i, wire.OutOfRange, "/seq", wantNumber+strconv.Itoa(i+1), strconv.Itoa(s.Seq))
		}
		if !s.Date.IsZero() && s.Date.Before(before.Date) {
			wrong(i, wire.OutOfRange, "/date", wantFrom+before.Date.String(), s.Date.String())
		}
		to, ok := leads(state, s.Kind)
		if !ok {
			wrong(i, wire.NotSupported, "/kind", allowed(state, before.Kind), string(s.Kind))
		}
		switch s.Kind {
		case StepComplete:
			computed = d.Duty.Verdict
			if !d.AsAt.IsZero() && d.AsAt.Before(began) {
				wrong(i, wire.OutOfRange, "/data/as_at", wantAsAt, d.AsAt.String())
			}
			if !d.ReviewBy.IsZero() && !s.Date.Before(d.ReviewBy) {
				wrong(i, wire.OutOfRange, "/data/review_by", wantLater+s.Date.String(), d.ReviewBy.String())
			}
		case StepOverride:
			if ok && (d.Verdict == computed || d.Verdict == NeedsJudgement) {
				wrong(i, wire.NotSupported, "/data/verdict", wantOther, string(d.Verdict))
			}
		}
		state = to
		if ok {
			before.Kind = s.Kind
		}
		if before.Date.Before(s.Date) {
			before.Date = s.Date
		}
	}
	return state
}

// State returns how far a record has come. A step that is not allowed leads nowhere; what is wrong
// with a record, RecordProblems says.
func State(r *Record) RecordState {
	return walk(r.Steps, func(int, wire.Code, string, string, string) {})
}

// RecordProblems finds what is wrong with the order of the steps of a case's record: one that may
// not be taken where it stands, a date before an earlier one, a number out of turn, a person's
// verdict that is no other than the computed one. What is wrong with a step by itself,
// participation.ReadCase finds.
func RecordProblems(c *Case) (found []wire.Problem) {
	if c.Record != nil {
		walk(c.Record.Steps, func(i int, code wire.Code, property, want, got string) {
			found = append(found, wire.Wrong(code, pointerSteps+strconv.Itoa(i)+property, want, got))
		})
	}
	return found
}
