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
		link = participation.Link(digest, participation.AppendEvent(nil, &r.Events[n-1]))
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
	return participation.VerifyChain(len(r.Events), func(i int) (participation.Stamp, []byte) {
		return r.Events[i].Stamp, participation.AppendEvent(nil, &r.Events[i])
	}, digest, head)
}

// Head returns the link to the last event, which the next one will hold, and an empty text where
// there is no event.
func Head(r *participation.Register, digest participation.Digest) string {
	n := len(r.Events)
	if n == 0 {
		return ""
	}
	return participation.Link(digest, participation.AppendEvent(nil, &r.Events[n-1]))
}

// Read reads a register that stands by itself, and folds it. It reports every problem at once,
// sorted by position; if there is one, the register is the zero Register.
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

func check(r *participation.Register) []wire.Problem {
	if len(r.Events) > 0 {
		_, found := Fold(r.Events)
		return found
	}
	return checkState(&r.RegisterState)
}

// checker finds ids of a state that stand twice, or that name what is not there.
type checker struct{ found []wire.Problem }

// checkState finds what is wrong with a register in the form of its state. What happened in which
// order it does not say, so that little can be wrong.
func checkState(s *participation.RegisterState) []wire.Problem {
	var c checker
	programmes, themes, responses := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range s.Programmes {
		p := &s.Programmes[i]
		c.fresh(programmes, "/programmes/", i, p.ID)
		if !p.Ended.IsZero() && p.Ended.Before(p.Started) {
			c.add(wire.OutOfRange, "/programmes/", i, "/ended", wantNotBefore+p.Started.String(), p.Ended.String())
		}
	}
	for i := range s.Themes {
		c.fresh(themes, "/themes/", i, s.Themes[i].ID)
		c.known(programmes, "/themes/", i, "/programme", wantProgramme, s.Themes[i].Programme)
	}
	for i := range s.Responses {
		c.fresh(responses, "/responses/", i, s.Responses[i].ID)
		c.known(themes, "/responses/", i, "/theme", wantTheme, s.Responses[i].Theme)
	}
	tellings := map[string]bool{}
	for i := range s.Tellings {
		t := &s.Tellings[i]
		c.fresh(tellings, "/tellings/", i, t.ID)
		c.known(programmes, "/tellings/", i, "/programme", wantProgramme, t.Programme)
		if len(t.Responses) == 0 && !t.Thanked {
			c.add(wire.NotAStep, "/tellings/", i, "", wantDecided, "")
		}
		for k, id := range t.Responses {
			c.known(responses, "/tellings/", i, "/responses/"+strconv.Itoa(k), wantResponse, id)
		}
	}
	c.merged(s.Themes, themes)
	return c.found
}

// merged finds themes that were merged into one that is not there, or that lead back to themselves.
func (c *checker) merged(all []participation.Theme, known map[string]bool) {
	into := map[string]string{}
	for i := range all {
		if t := &all[i]; t.Into != "" {
			c.known(known, "/themes/", i, "/into", wantTheme, t.Into)
			into[t.ID] = t.Into
		}
	}
	ends := map[string]int{} // the walk that came by first
	for i := range all {
		for id := all[i].ID; into[id] != ""; id = into[id] {
			if ends[id] == i+1 {
				c.add(wire.NotThere, "/themes/", i, "/into", wantOther, all[i].Into)
			}
			if ends[id] != 0 {
				break
			}
			ends[id] = i + 1
		}
	}
}

func (c *checker) add(code wire.Code, list string, i int, property, want, got string) {
	if len(c.found) < mostFound {
		c.found = append(c.found, wire.Wrong(code, list+strconv.Itoa(i)+property, want, got))
	}
}

func (c *checker) fresh(ids map[string]bool, list string, i int, id string) {
	if ids[id] {
		c.add(wire.DuplicateID, list, i, "/id", "", id)
	}
	ids[id] = true
}

func (c *checker) known(ids map[string]bool, list string, i int, property, want, id string) {
	if !ids[id] {
		c.add(wire.NotThere, list, i, property, want, id)
	}
}
