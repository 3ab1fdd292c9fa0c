package feedback

import (
	"strconv"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// What the entries of a register want, for the sentences of problems.
const (
	wantSeq       = "the number "
	wantNotBefore = "a date not before "
	wantNotAfter  = "a date not after "
	wantProgramme = "the id of a programme that began by then"
	wantTheme     = "the id of a theme that was heard by then"
	wantOther     = "the id of another theme that does not lead back to this one"
	wantResponse  = "the id of a response that was given by then"
	wantRunning   = "a programme that has not ended"
	wantStep      = "a step that is legal for a theme that is "
	mostFound     = 1000
	propertyInto  = "data/into"
	propertyOn    = "data/on"
	propertyDate  = "date"
)

// Fold returns the state that events come to, one after the other, and what is wrong with them:
// entries that are out of order, that name what is not there, or that may not follow what came
// before. Pointers begin at the register. What is wrong is passed over.
func Fold(events []Event) (RegisterState, []wire.Problem) {
	f := newFolder(events)
	for i := range events {
		f.at, f.event = i, &events[i]
		f.fold()
	}
	return f.state, f.found
}

// newFolder makes a folder with as much room as the events need, so that nothing is moved.
func newFolder(events []Event) *folder {
	var programmes, themes, responses, tellings int
	for i := range events {
		switch events[i].Kind {
		case ProgrammeStarted:
			programmes++
		case ThemeHeard:
			themes++
		case ResponseGiven:
			responses++
		case TellingMade:
			tellings++
		}
	}
	f := &folder{
		programmes: make(map[string]int32, programmes), themes: make(map[string]int32, themes),
		responses: make(map[string]int32, responses), tellings: make(map[string]int32, tellings),
		standing: make([]standing, 0, themes),
	}
	f.state = RegisterState{make([]Programme, 0, programmes), make([]Theme, 0, themes), make([]Response, 0, responses), make([]Telling, 0, tellings)}
	return f
}

// folder folds events. It keeps what a state does not hold: where every id stands and how far each
// theme has come.
type folder struct {
	state                                   RegisterState
	programmes, themes, responses, tellings map[string]int32
	standing                                []standing // by theme
	at                                      int
	event                                   *Event
	last                                    wire.Date
	found                                   []wire.Problem
}

// standing is how far a theme has come: its state, the place of the response that counts, -1 where
// none does, and the day of the last thing that happened to it.
type standing struct {
	state    ThemeState
	response int32
	on       wire.Date
}

func (f *folder) wrong(code wire.Code, property, want, got string) {
	if len(f.found) < mostFound {
		f.found = append(f.found, wire.Wrong(code, "/events/"+strconv.Itoa(f.at)+"/"+property, want, got))
	}
}

// known finds where an id stands, or says that it is not there. Of an id that is missing there is
// nothing more to say.
func (f *folder) known(places map[string]int32, id, property, want string) (int, bool) {
	place, ok := places[id]
	if !ok && id == "" && property == propertyInto {
		f.wrong(wire.NotThere, "data", want, "")
	} else if !ok && id != "" {
		f.wrong(wire.NotThere, property, want, id)
	}
	return int(place), ok
}

// fresh keeps the id of what is new, or says that it is there already.
func (f *folder) fresh(places map[string]int32, place int) bool {
	id := f.event.Data.ID
	_, ok := places[id]
	if ok {
		f.wrong(wire.DuplicateID, "data/id", "", id)
	} else if id != "" {
		places[id] = int32(place)
	}
	return !ok && id != ""
}

// notBefore reports whether a day is not before another, or says that it is. Where the event does
// not say on which day it happened, it was the day of the entry.
func (f *folder) notBefore(on, other wire.Date, property string) bool {
	if on.Before(other) {
		if property == propertyOn && f.event.Data.On.IsZero() {
			property = propertyDate
		}
		f.wrong(wire.OutOfRange, property, wantNotBefore+other.String(), on.String())
		return false
	}
	return true
}

func (f *folder) fold() {
	e := f.event
	if e.Seq != f.at+1 {
		f.wrong(wire.NotAStep, "seq", wantSeq+strconv.Itoa(f.at+1), strconv.Itoa(e.Seq))
	}
	if !f.notBefore(e.Date, f.last, propertyDate) {
		return
	}
	f.last = e.Date
	on := e.Data.On
	if on.IsZero() {
		on = e.Date
	} else if e.Date.Before(on) {
		f.wrong(wire.OutOfRange, propertyOn, wantNotAfter+e.Date.String(), on.String())
		return
	}
	switch e.Kind {
	case ProgrammeStarted:
		if f.fresh(f.programmes, len(f.state.Programmes)) {
			f.state.Programmes = append(f.state.Programmes, Programme{Started: on})
			e.Data.FillProgramme(&f.state.Programmes[len(f.state.Programmes)-1])
		}
	case ScopeSaid, ProgrammeEnded, ThemeHeard, TellingMade:
		if i, ok := f.known(f.programmes, e.Data.Programme, "data/programme", wantProgramme); ok {
			f.inProgramme(&f.state.Programmes[i], on)
		}
	case ThemeCorrected, ThemesMerged, ResponseGiven, ClosureConfirmed, ClosureDisputed:
		if i, ok := f.known(f.themes, e.Data.Theme, "data/theme", wantTheme); ok {
			f.toTheme(i, on)
		}
	}
}

func (f *folder) inProgramme(p *Programme, on wire.Date) {
	d := &f.event.Data
	switch f.event.Kind {
	case ScopeSaid:
		d.FillProgramme(p)
		if p.ScopeSaid.IsZero() {
			p.ScopeSaid = on
		}
	case ProgrammeEnded:
		switch {
		case !p.Ended.IsZero():
			f.wrong(wire.NotAStep, "data/programme", wantRunning, p.ID)
		case f.notBefore(on, p.Started, propertyOn):
			p.Ended = on
		}
	case ThemeHeard:
		if f.fresh(f.themes, len(f.state.Themes)) {
			f.state.Themes = append(f.state.Themes, Theme{Heard: on})
			d.FillTheme(&f.state.Themes[len(f.state.Themes)-1])
			f.standing = append(f.standing, standing{StateHeard, -1, on})
		}
	case TellingMade:
		f.telling(p, on)
	}
}

// telling adds a telling. It settles a theme only where those who took part in the theme's own
// programme are told of the response that counts.
func (f *folder) telling(p *Programme, on wire.Date) {
	d := &f.event.Data
	sound := true
	for k, id := range d.Responses {
		property := "data/responses/" + strconv.Itoa(k)
		i, ok := f.known(f.responses, id, property, wantResponse)
		sound = sound && ok && f.notBefore(on, f.state.Responses[i].Given, propertyOn)
	}
	if !sound || !f.fresh(f.tellings, len(f.state.Tellings)) {
		return
	}
	f.state.Tellings = append(f.state.Tellings, Telling{Told: on, Role: f.event.Role})
	d.FillTelling(&f.state.Tellings[len(f.state.Tellings)-1])
	if d.To != ToParticipants {
		return
	}
	for _, id := range d.Responses {
		response := f.responses[id]
		theme := f.themes[f.state.Responses[response].Theme]
		s := &f.standing[theme]
		if s.response != response || f.state.Themes[theme].Programme != p.ID {
			continue
		}
		if state, ok := s.state.Take(TellingMade, ""); ok {
			s.state, s.on = state, on
		}
	}
}

// toTheme folds what happens to a theme.
func (f *folder) toTheme(i int, on wire.Date) {
	d, kind := &f.event.Data, f.event.Kind
	if kind == ClosureConfirmed || kind == ClosureDisputed {
		i = f.root(i)
	}
	theme, s := &f.state.Themes[i], &f.standing[i]
	state, ok := s.state.Take(kind, d.Kind)
	if !ok {
		f.wrong(wire.NotAStep, "kind", wantStep+string(s.state), string(kind))
		return
	}
	if kind == ThemeCorrected {
		d.FillTheme(theme)
		return
	}
	if !f.notBefore(on, s.on, propertyOn) {
		return
	}
	into := ""
	if state == StateMerged {
		other, ok := f.known(f.themes, d.Into, propertyInto, wantTheme)
		if !ok {
			return
		}
		if f.root(other) == i {
			f.wrong(wire.NotThere, propertyInto, wantOther, d.Into)
			return
		}
		into = d.Into
	}
	switch kind {
	case ResponseGiven:
		if !d.By.IsZero() && !f.notBefore(d.By, on, "data/by") || !f.fresh(f.responses, len(f.state.Responses)) {
			return
		}
		s.response = int32(len(f.state.Responses))
		f.state.Responses = append(f.state.Responses, Response{Given: on, Role: f.event.Role})
		d.FillResponse(&f.state.Responses[s.response])
		closeTheme(theme, "", wire.Date{}, "")
	case ClosureConfirmed:
		closeTheme(theme, Confirmed, on, "")
	case ClosureDisputed:
		closeTheme(theme, Disputed, on, d.Words)
	}
	s.state, s.on, theme.Into = state, on, into
}

// root returns the theme whose answer is the answer to a theme.
func (f *folder) root(i int) int {
	for f.state.Themes[i].Into != "" {
		i = int(f.themes[f.state.Themes[i].Into])
	}
	return i
}

// closeTheme notes what people made of what they were told.
func closeTheme(t *Theme, as Closure, on wire.Date, words string) {
	t.Closure, t.ClosureOn, t.ClosureWords = as, on, words
}
