package feedback

import (
	"strconv"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Append returns a register with one event more. Of the event it fills in the number and the link
// to the entry before, where they are not set. The register that it is given stays as it is. The
// error is a *participation.Refusal: the event is not formed as it should be, or it may not follow
// what came before; or a *ScreenError: a text in it points at someone, and was not masked. What a
// register holds cannot be taken out of it again.
func Append(r *participation.Register, e participation.Event, digest participation.Digest) (*participation.Register, error) {
	words := e
	words.Prev = "" // a link is no text
	if found := ScreenDocument(participation.AppendEvent(nil, &words)); len(found) > 0 {
		return nil, &ScreenError{Found: found}
	}
	n := len(r.Events)
	if e.Seq == 0 {
		e.Seq = n + 1
	}
	link := ""
	if n > 0 {
		link = participation.Link(digest, r.Canonical()(n-1))
	}
	if e.Prev == "" {
		e.Prev = link
	}
	next := *r
	next.Events = append(r.Events[:n:n], e)
	found := next.Problems()
	if len(found) == 0 {
		_, found = Fold(next.Events)
	}
	if e.Prev != link {
		found = append(found, wire.Wrong(wire.NotAStep, "/events/"+strconv.Itoa(n)+"/prev", wantLink, e.Prev))
	}
	if n >= participation.RegisterLimits.Entries {
		found = append(found, wire.Wrong(wire.TooMany, "/events", strconv.Itoa(participation.RegisterLimits.Entries)+wantEvents, strconv.Itoa(n+1)))
	}
	if len(found) > 0 {
		return nil, &participation.Refusal{Problems: wire.SortProblems(found)}
	}
	return &next, nil
}

const (
	wantLink   = "the digest of the entry before"
	wantEvents = " events"
)

// Verify follows the links of a register's events. Where an entry was changed after it was written
// the error is a *participation.ChainError. To notice a change of the last entry too, keep what
// Head gave elsewhere and pass it as head; an empty head is not checked. A register in the form of
// its state has no links, and nothing can be said of it.
func Verify(r *participation.Register, digest participation.Digest, head string) error {
	canonical := r.Canonical()
	return participation.VerifyChain(len(r.Events), func(i int) (participation.Stamp, []byte) {
		return r.Events[i].Stamp, canonical(i)
	}, digest, head)
}

// Head returns the link to the last event, which the next one will hold, and an empty text where
// there is no event.
func Head(r *participation.Register, digest participation.Digest) string {
	n := len(r.Events)
	if n == 0 {
		return ""
	}
	return participation.Link(digest, r.Canonical()(n-1))
}

// Read reads a register that stands by itself, and folds it. It reports every problem at once,
// sorted by position; if one of them is more than a notice, the register is the zero Register.
func Read(document []byte) (participation.Register, []wire.Problem) {
	return participation.ReadRegister(document, check)
}

// State returns what a register comes to, in whichever form it is.
func State(r *participation.Register) participation.RegisterState {
	if len(r.Events) == 0 {
		return r.RegisterState
	}
	state, _ := Fold(r.Events)
	return state
}

// Problems finds what is wrong with the register of a case: its entries do not fit together.
func Problems(c *participation.Case) []wire.Problem {
	if c.Register == nil {
		return nil
	}
	found := check(c.Register)
	for i := range found {
		found[i].Pointer = "/register" + found[i].Pointer
	}
	return found
}

// check folds the events. What is wrong with a state, reading has found: it does not say in which
// order anything happened.
func check(r *participation.Register) []wire.Problem {
	_, found := Fold(r.Events)
	return found
}
