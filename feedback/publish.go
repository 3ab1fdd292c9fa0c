package feedback

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Publication is what of a register may be shown to everyone: what people said and what came of it.
// It holds words only where the people agreed that they may be shown and nothing in them points at
// anyone. The zero Publication shows nothing.
type Publication struct {
	// Answers holds one entry for each theme that may be shown, in the order in which the themes
	// were heard; those that say the same stand together, under the first that may be shown.
	Answers []SaidAndDone
	// Held holds what may not be shown, for the adopter to see to. It is not for publication.
	Held []Held
}

// SaidAndDone is one theme and what came of it. Kind is empty while nothing did, as it is while people
// say that it is not settled.
type SaidAndDone struct {
	Programme, Theme string
	Said             string
	Kind             ResponseKind
	Reason           ReasonCode
	Did              string
	By               wire.Date
}

// Held is a text that may not be shown, and why: the error is a *ScreenError. Response is empty for
// what people said.
type Held struct {
	Theme, Response string
	Why             error
}

// Publish returns what of some programmes, or of all, where none is named, may be shown. Where an
// answer may not be shown, its theme is held back too: to show one without the other would mislead.
func Publish(r *Register, programmes ...string) Publication {
	state := State(r)
	last := map[string]*Response{}
	for i := range state.Responses {
		last[state.Responses[i].Theme] = &state.Responses[i]
	}
	into := map[string]string{}
	disputed := map[string]bool{}
	for i := range state.Themes {
		t := &state.Themes[i]
		into[t.ID], disputed[t.ID] = t.Into, t.Closure == Disputed
	}
	var p Publication
	shown := map[string]bool{}
	for i := range state.Themes {
		t := &state.Themes[i]
		if len(programmes) > 0 && !slices.Contains(programmes, t.Programme) {
			continue
		}
		root := t.ID
		for into[root] != "" {
			root = into[root]
		}
		if shown[root] {
			continue
		}
		if why := Publishable(t.Words, t.Consent == Yes); why != nil {
			p.Held = append(p.Held, Held{Theme: t.ID, Why: why})
			continue
		}
		a := SaidAndDone{Programme: t.Programme, Theme: t.ID, Said: t.Words}
		if answer := last[root]; answer != nil && !disputed[root] {
			if why := Publishable(answer.Words, true); why != nil {
				p.Held = append(p.Held, Held{Theme: t.ID, Response: answer.ID, Why: why})
				continue
			}
			a.Kind, a.Reason, a.Did, a.By = answer.Kind, answer.Reason, answer.Words, answer.By
		}
		shown[root] = true
		p.Answers = append(p.Answers, a)
	}
	return p
}
