package feedback

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// ThemeState says how far a theme has come. The zero value is that of no theme.
type ThemeState string

// The states of a theme. A closed theme is one that was settled and of which people were told,
// whether anything was done or not; StateClosed is not done.
const (
	StateHeard       ThemeState = "heard"
	StateConsidering ThemeState = "considering"
	StateUnderWay    ThemeState = "under-way"
	StateAnswered    ThemeState = "answered"
	StateClosed      ThemeState = "closed"
	StateAgreed      ThemeState = "agreed"
	StateReopened    ThemeState = "reopened"
	StateMerged      ThemeState = "merged"
)

// ThemeStates lists every ThemeState with its label and the statements it rests on.
var ThemeStates = []Term{
	{Code: string(StateHeard), Label: "Heard, and not answered", Basis: []catalogue.ID{"A.monitoring.4.a"}},
	{Code: string(StateConsidering), Label: "Being considered", Basis: []catalogue.ID{"3.6.principle.4.c"}},
	{Code: string(StateUnderWay), Label: "Planned, or partly done", Basis: []catalogue.ID{"3.6.principle.4.c"}},
	{Code: string(StateAnswered), Label: "Answered, and people were not told", Basis: []catalogue.ID{"3.6.principle.4.c"}},
	{Code: string(StateClosed), Label: "Closed: answered, and people were told", Basis: []catalogue.ID{"A.text.2"}},
	{Code: string(StateAgreed), Label: "Closed, and people agree", Basis: []catalogue.ID{"A.text.2"}},
	{Code: string(StateReopened), Label: "Open again: people say it is not settled", Basis: []catalogue.ID{"A.text.2"}},
	{Code: string(StateMerged), Label: "Merged into a theme that says the same", Basis: []catalogue.ID{"A.monitoring.4.a"}},
}

// Move is a legal step of a theme: what may happen in which states, and what state it leads to.
// Without Responses it does not matter what the response is; without To the state stays.
// Whatever the table does not list is not legal.
type Move struct {
	From      []ThemeState // none for a theme that is not there yet
	Event     EventKind
	Responses []ResponseKind
	To        ThemeState
}

var (
	open       = []ThemeState{StateHeard, StateConsidering, StateUnderWay, StateReopened}
	answerable = []ThemeState{StateHeard, StateConsidering, StateUnderWay, StateAnswered, StateClosed, StateReopened}
)

// Moves lists every legal step of a theme. A theme that was merged goes where the one goes into
// which it was merged: what people say of its closure is said of that one.
var Moves = []Move{
	{Event: ThemeHeard, To: StateHeard},
	{From: []ThemeState{StateHeard, StateConsidering, StateUnderWay, StateAnswered, StateClosed, StateAgreed, StateReopened, StateMerged}, Event: ThemeCorrected},
	{From: open, Event: ThemesMerged, To: StateMerged},
	{From: answerable, Event: ResponseGiven, Responses: []ResponseKind{ResponseConsidering}, To: StateConsidering},
	{From: answerable, Event: ResponseGiven, Responses: []ResponseKind{ResponsePlanned, ResponsePartDone}, To: StateUnderWay},
	{From: answerable, Event: ResponseGiven, Responses: []ResponseKind{ResponseDone, ResponseNotDone, ResponseNotOurs}, To: StateAnswered},
	{From: open, Event: ResponseGiven, Responses: []ResponseKind{ResponseDuplicate}, To: StateMerged},
	{From: []ThemeState{StateConsidering, StateUnderWay, StateClosed, StateAgreed, StateReopened, StateMerged}, Event: TellingMade},
	{From: []ThemeState{StateAnswered}, Event: TellingMade, To: StateClosed},
	{From: []ThemeState{StateClosed}, Event: ClosureConfirmed, To: StateAgreed},
	{From: []ThemeState{StateClosed, StateAgreed}, Event: ClosureDisputed, To: StateReopened},
}

// Take returns the state to which something that happens takes a theme, and false where it may not
// happen. The response matters for ResponseGiven alone.
func (s ThemeState) Take(event EventKind, response ResponseKind) (ThemeState, bool) {
	for i := range Moves {
		move := &Moves[i]
		if move.Event != event || move.Responses != nil && !has(move.Responses, response) ||
			s == "" != (move.From == nil) || s != "" && !has(move.From, s) {
			continue
		}
		if move.To == "" {
			return s, true
		}
		return move.To, true
	}
	return "", false
}
