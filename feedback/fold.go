package feedback

import (
	"strconv"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// fault is something that can be wrong with an event.
type fault uint8

const (
	badSeq fault = iota
	badDate
	badDay
	lateDay
	badBy
	badStep
	badInto
	noInto
	noProgramme
	noTheme
	noResponse
	notFresh
	notRunning
)

var faults = [...]struct {
	code        wire.Code
	where, want string
}{
	badSeq:      {wire.NotAStep, "seq", "the number "},
	badDate:     {wire.OutOfRange, "date", wantNotBefore},
	badDay:      {wire.OutOfRange, "data/on", wantNotBefore},
	lateDay:     {wire.OutOfRange, "data/on", "a date not after "},
	badBy:       {wire.OutOfRange, "data/by", wantNotBefore},
	badStep:     {wire.NotAStep, "kind", "a step that is legal for a theme that is "},
	badInto:     {wire.NotThere, "data/into", "the id of another theme that does not lead back to this one"},
	noInto:      {wire.NotThere, "data/into", wantTheme},
	noProgramme: {wire.NotThere, "data/programme", "the id of a programme that began by then"},
	noTheme:     {wire.NotThere, "data/theme", wantTheme},
	noResponse:  {wire.NotThere, "data/responses/", "the id of a response that was given by then"},
	notFresh:    {wire.DuplicateID, "data/id", ""},
	notRunning:  {wire.NotAStep, "data/programme", "a programme that has not ended"},
}

const (
	wantNotBefore = "a date not before "
	wantTheme     = "the id of a theme that was heard by then"
	mostFound     = 1000
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

// kinds are the lists of a state, each with ids of its own.
type kinds uint8

const (
	programmes kinds = iota
	themes
	responses
	tellings
	noKind
)

// brings says which list an event of a kind makes longer.
func brings(kind EventKind) kinds {
	switch kind {
	case ProgrammeStarted:
		return programmes
	case ThemeHeard:
		return themes
	case ResponseGiven:
		return responses
	case TellingMade:
		return tellings
	}
	return noKind
}

// newFolder makes a folder with as much room as the events need, so that nothing is moved.
func newFolder(events []Event) *folder {
	var counts [noKind + 1]int
	for i := range events {
		counts[brings(events[i].Kind)]++
	}
	f := &folder{standing: make([]standing, 0, counts[themes]), into: make([]int32, 0, counts[themes])}
	for k := range f.ids {
		f.ids[k] = make(map[string]int32, counts[k])
	}
	f.state.Programmes = make([]Programme, 0, counts[programmes])
	f.state.Themes = make([]Theme, 0, counts[themes])
	f.state.Responses = make([]Response, 0, counts[responses])
	f.state.Tellings = make([]Telling, 0, counts[tellings])
	return f
}

// folder folds events. It keeps what a state does not hold: where every id stands and how far each
// theme has come.
type folder struct {
	state    RegisterState
	ids      [noKind]map[string]int32
	standing []standing // by theme
	into     []int32    // by theme: where it was merged into, -1 where it was not
	at       int
	event    *Event
	on       wire.Date // the day on which the event happened
	last     wire.Date // that of the entry before
	found    []wire.Problem
}

// standing is how far a theme has come: its state, the place of the response that counts, -1 where
// none does, and the day of the last thing that happened to it.
type standing struct {
	state    ThemeState
	response int32
	on       wire.Date
}

// wrong notes a fault. More stands after what is wanted, or, for one of many responses, after where
// it is.
func (f *folder) wrong(as fault, more, got string) {
	if len(f.found) >= mostFound {
		return
	}
	row := &faults[as]
	where, want := row.where, row.want
	switch {
	case as == noResponse:
		where += more
	case as == noInto && got == "":
		where = "data"
	case as == badDay && f.event.Data.On.IsZero():
		where = "date"
		fallthrough
	default:
		want += more
	}
	f.found = append(f.found, wire.Wrong(row.code, "/events/"+strconv.Itoa(f.at)+"/"+where, want, got))
}

// known finds where an id stands, and returns -1 where it is not there. Of an id that is missing
// there is nothing more to say, unless it is that of a theme that says the same.
func (f *folder) known(of kinds, id string, as fault, more string) int {
	place, ok := f.ids[of][id]
	if ok {
		return int(place)
	}
	if id != "" || as == noInto {
		f.wrong(as, more, id)
	}
	return -1
}

// fresh keeps the id of what is new, or says that it is there already.
func (f *folder) fresh(place int) bool {
	id, ids := f.event.Data.ID, f.ids[brings(f.event.Kind)]
	_, ok := ids[id]
	if ok {
		f.wrong(notFresh, "", id)
	} else if id != "" {
		ids[id] = int32(place)
	}
	return !ok && id != ""
}

// inOrder reports whether a day is not before another, or says that it is.
func (f *folder) inOrder(day, other *wire.Date, as fault) bool {
	before := day.Before(*other)
	if before {
		f.wrong(as, other.String(), day.String())
	}
	return !before
}

func (f *folder) fold() {
	e := f.event
	d := &e.Data
	if e.Seq != f.at+1 {
		f.wrong(badSeq, strconv.Itoa(f.at+1), strconv.Itoa(e.Seq))
	}
	if !f.inOrder(&e.Date, &f.last, badDate) {
		return
	}
	f.last, f.on = e.Date, d.On
	if f.on.IsZero() {
		f.on = e.Date
	} else if e.Date.Before(f.on) {
		f.wrong(lateDay, e.Date.String(), f.on.String())
		return
	}
	switch e.Kind {
	case ProgrammeStarted:
		if n := len(f.state.Programmes); f.fresh(n) {
			f.state.Programmes = f.state.Programmes[:n+1]
			p := &f.state.Programmes[n]
			p.Started = f.on
			d.FillProgramme(p)
		}
	case ScopeSaid, ProgrammeEnded, ThemeHeard, TellingMade:
		if i := f.known(programmes, d.Programme, noProgramme, ""); i >= 0 {
			f.inProgramme(&f.state.Programmes[i])
		}
	case ThemeCorrected, ThemesMerged, ResponseGiven, ClosureConfirmed, ClosureDisputed:
		if i := f.known(themes, d.Theme, noTheme, ""); i >= 0 {
			f.toTheme(i)
		}
	}
}

func (f *folder) inProgramme(p *Programme) {
	d := &f.event.Data
	switch f.event.Kind {
	case ScopeSaid:
		d.FillProgramme(p)
		if p.ScopeSaid.IsZero() {
			p.ScopeSaid = f.on
		}
	case ProgrammeEnded:
		if !p.Ended.IsZero() {
			f.wrong(notRunning, "", p.ID)
		} else if f.inOrder(&f.on, &p.Started, badDay) {
			p.Ended = f.on
		}
	case ThemeHeard:
		if n := len(f.state.Themes); f.fresh(n) {
			f.state.Themes = f.state.Themes[:n+1]
			t := &f.state.Themes[n]
			t.Heard = f.on
			d.FillTheme(t)
			f.standing = append(f.standing, standing{StateHeard, -1, f.on})
			f.into = append(f.into, -1)
		}
	case TellingMade:
		f.telling(p)
	}
}

// telling adds a telling. It settles a theme only where those who took part in the theme's own
// programme are told of the response that counts.
func (f *folder) telling(p *Programme) {
	d := &f.event.Data
	for k, id := range d.Responses {
		i := f.known(responses, id, noResponse, strconv.Itoa(k))
		if i < 0 || !f.inOrder(&f.on, &f.state.Responses[i].Given, badDay) {
			return
		}
	}
	n := len(f.state.Tellings)
	if !f.fresh(n) {
		return
	}
	f.state.Tellings = f.state.Tellings[:n+1]
	t := &f.state.Tellings[n]
	t.Told, t.Role = f.on, f.event.Role
	d.FillTelling(t)
	for _, id := range d.Responses {
		response := f.ids[responses][id]
		theme := f.ids[themes][f.state.Responses[response].Theme]
		s := &f.standing[theme]
		if t.To != ToParticipants || s.response != response || f.state.Themes[theme].Programme != p.ID {
			continue
		}
		if state, ok := s.state.Take(TellingMade, ""); ok {
			s.state, s.on = state, f.on
		}
	}
}

// toTheme folds what happens to a theme.
func (f *folder) toTheme(i int) {
	d, kind := &f.event.Data, f.event.Kind
	closes := kind == ClosureConfirmed || kind == ClosureDisputed
	if closes {
		i = root(f.into, i)
	}
	theme, s := &f.state.Themes[i], &f.standing[i]
	state, ok := s.state.Take(kind, d.Kind)
	if !ok {
		f.wrong(badStep, string(s.state), string(kind))
		return
	}
	if kind == ThemeCorrected {
		d.FillTheme(theme)
		return
	}
	if !f.inOrder(&f.on, &s.on, badDay) {
		return
	}
	other := -1
	if state == StateMerged {
		other = f.known(themes, d.Into, noInto, "")
		if other < 0 {
			return
		}
		if root(f.into, other) == i {
			f.wrong(badInto, "", d.Into)
			return
		}
	}
	if kind == ResponseGiven {
		n := len(f.state.Responses)
		if !d.By.IsZero() && !f.inOrder(&d.By, &f.on, badBy) || !f.fresh(n) {
			return
		}
		s.response = int32(n)
		f.state.Responses = f.state.Responses[:n+1]
		r := &f.state.Responses[n]
		r.Given, r.Role = f.on, f.event.Role
		d.FillResponse(r)
		theme.Closure, theme.ClosureOn, theme.ClosureWords = "", wire.Date{}, ""
	}
	if closes {
		theme.Closure, theme.ClosureOn, theme.ClosureWords = Confirmed, f.on, d.Words
		if kind == ClosureDisputed {
			theme.Closure = Disputed
		}
	}
	s.state, s.on = state, f.on
	if other >= 0 {
		theme.Into, f.into[i] = d.Into, int32(other)
	}
}

// root returns the theme whose answer is the answer to a theme. It shortens the way for those who
// come after, so that long chains cost no more than short ones.
func root(into []int32, i int) int {
	for steps := 0; into[i] >= 0 && steps < len(into); steps++ {
		if beyond := into[into[i]]; beyond >= 0 {
			into[i] = beyond
		}
		i = int(into[i])
	}
	return i
}
