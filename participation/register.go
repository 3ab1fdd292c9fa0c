package participation

import "github.com/heard-framework/heard/participation/wire"

// RegisterSchema names the document that holds a register by itself. The name is never fetched.
const RegisterSchema = "https://github.com/heard-framework/heard/schemas/v1/register.schema.json"

// Register is what people said, what came of it, and who was told. It holds either events, which
// are authoritative, or the state that they come to; never both. Package feedback adds events,
// folds them and verifies them. The zero Register is one in which nothing is written yet.
type Register struct {
	// Schema is the name of the schema that a register by itself was written for.
	Schema string `json:"schema,omitempty"`
	// Minor is the minor version of the schema that a register by itself was written for. In a case
	// that of the case counts.
	Minor  int     `json:"minor,omitempty"`
	Events []Event `json:"events,omitzero"`
	RegisterState

	// Extra holds the properties that a newer minor version put into the register, by their JSON
	// Pointers in it, as they stood.
	Extra map[string][]byte `json:"-"`
}

// RegisterState is what the events of a register come to.
type RegisterState struct {
	Programmes []Programme `json:"programmes,omitzero"`
	Themes     []Theme     `json:"themes,omitzero"`
	Responses  []Response  `json:"responses,omitzero"`
	Tellings   []Telling   `json:"tellings,omitzero"`
}

// Event is one entry of a register. Entries are added at the end and never changed. The zero
// Event is none.
type Event struct {
	Stamp
	Kind EventKind `json:"kind"`
	Data EventData `json:"data"`
}

// EventKind says what happened. The zero value is nothing.
type EventKind string

// The kinds of events.
const (
	ProgrammeStarted EventKind = "programme-started"
	ScopeSaid        EventKind = "scope-said"
	ProgrammeEnded   EventKind = "programme-ended"
	ThemeHeard       EventKind = "theme-heard"
	ThemeCorrected   EventKind = "theme-corrected"
	ThemesMerged     EventKind = "themes-merged"
	ResponseGiven    EventKind = "response-given"
	TellingMade      EventKind = "telling-made"
	ClosureConfirmed EventKind = "closure-confirmed"
	ClosureDisputed  EventKind = "closure-disputed"
)

// EventData is what an event says. Which properties it has hangs on its kind; the others are
// zero. EventProperties lists them.
type EventData struct {
	// On is the day on which it happened, where that is before the day of the entry.
	On wire.Date `json:"on,omitzero"`
	// ID is the register's own id of what is new: a programme, a theme, a response, a telling.
	ID string `json:"id,omitempty"`
	// Programme and Theme are the ids of those that the event is about, Into that of the theme
	// that says the same.
	Programme string `json:"programme,omitempty"`
	Theme     string `json:"theme,omitempty"`
	Into      string `json:"into,omitempty"`

	Settings      []Setting     `json:"settings,omitzero"`
	People        []PeopleGroup `json:"people,omitzero"`
	Level         Level         `json:"level,omitempty"`
	FormatsNeeded []Way         `json:"formats_needed,omitzero"`

	CanInfluence    string `json:"can_influence,omitempty"`
	CannotInfluence string `json:"cannot_influence,omitempty"`

	Source  InsightSource `json:"source,omitempty"`
	Method  Method        `json:"method,omitempty"`
	HowMany Band          `json:"how_many,omitempty"`
	// Consent says whether the people agreed that their words may be published.
	Consent Answer `json:"consent,omitzero"`

	Kind   ResponseKind `json:"kind,omitempty"`
	Reason ReasonCode   `json:"reason,omitempty"`
	// Words are those of the people for a theme and a dispute, and ours for a response.
	Words string `json:"words,omitempty"`
	// DecidedTogether says whether people had an equal part in the decision.
	DecidedTogether Answer `json:"decided_together,omitzero"`
	// By is the day by which something is planned.
	By wire.Date `json:"by,omitzero"`

	To        Audience `json:"to,omitempty"`
	Responses []string `json:"responses,omitzero"`
	Formats   []Format `json:"formats,omitzero"`
	How       []Way    `json:"how,omitzero"`
	Thanked   bool     `json:"thanked,omitempty"`
}

// Programme is an engagement: a time in which people in some places are asked, heard and answered.
type Programme struct {
	ID string `json:"id"`
	// Settings and People say where it takes place and whose voices are meant. Where they are nil,
	// what the case states holds.
	Settings []Setting     `json:"settings,omitzero"`
	People   []PeopleGroup `json:"people,omitzero"`
	// Level is the level of involvement that was promised.
	Level Level `json:"level,omitempty"`
	// FormatsNeeded says what people need in order to take in what they are told.
	FormatsNeeded []Way     `json:"formats_needed,omitzero"`
	Started       wire.Date `json:"started"`
	// Ended is no date while the programme runs.
	Ended wire.Date `json:"ended,omitzero"`
	// CanInfluence and CannotInfluence are what people were told that they can and cannot
	// influence, and ScopeSaid is the day on which they were first told.
	CanInfluence    string    `json:"can_influence,omitempty"`
	CannotInfluence string    `json:"cannot_influence,omitempty"`
	ScopeSaid       wire.Date `json:"scope_said,omitzero"`
}

// Theme is something that people said. Those who said it are owed an answer, also where the theme
// was merged into another that says the same: the answer to that one is then the answer to both.
type Theme struct {
	ID        string        `json:"id"`
	Programme string        `json:"programme"`
	Words     string        `json:"words"`
	Source    InsightSource `json:"source,omitempty"`
	Method    Method        `json:"method,omitempty"`
	Settings  []Setting     `json:"settings,omitzero"`
	People    []PeopleGroup `json:"people,omitzero"`
	// HowMany people said it, as a band and never as a number.
	HowMany Band `json:"how_many,omitempty"`
	// Consent says whether the people agreed that their words may be published. Not stated is no.
	Consent Answer    `json:"consent,omitzero"`
	Heard   wire.Date `json:"heard"`
	// Into is the id of the theme that this one was merged into.
	Into string `json:"into,omitempty"`
	// Closure is what people said once they were told, with the day and, for a dispute, their
	// words. A new response takes it away.
	Closure      Closure   `json:"closure,omitempty"`
	ClosureOn    wire.Date `json:"closure_on,omitzero"`
	ClosureWords string    `json:"closure_words,omitempty"`
}

// Response is what came of a theme. The last one to a theme is the one that counts; the others
// remain as they were given.
type Response struct {
	ID    string       `json:"id"`
	Theme string       `json:"theme"`
	Kind  ResponseKind `json:"kind"`
	// Reason and Words say why, wherever the kind is not ResponseDone.
	Reason          ReasonCode `json:"reason,omitempty"`
	Words           string     `json:"words,omitempty"`
	DecidedTogether Answer     `json:"decided_together,omitzero"`
	By              wire.Date  `json:"by,omitzero"`
	Given           wire.Date  `json:"given"`
	// Role is the role of the person who gave it, never a name.
	Role string `json:"role"`
}

// Telling is one time at which some people were told what came of what was said.
type Telling struct {
	ID        string   `json:"id"`
	Programme string   `json:"programme"`
	To        Audience `json:"to"`
	// People are the groups that it reached; nil is every group of the programme.
	People    []PeopleGroup `json:"people,omitzero"`
	Responses []string      `json:"responses,omitzero"`
	Formats   []Format      `json:"formats"`
	How       []Way         `json:"how,omitzero"`
	Thanked   bool          `json:"thanked,omitempty"`
	Told      wire.Date     `json:"told"`
	// Role is the role of the person who told, never a name.
	Role string `json:"role"`
}

// ResponseKind says what came of a theme. Its value is one of Responses; the zero value is nothing.
type ResponseKind string

// The kinds of responses.
const (
	ResponseDone        ResponseKind = "done"
	ResponsePartDone    ResponseKind = "part-done"
	ResponsePlanned     ResponseKind = "planned"
	ResponseNotDone     ResponseKind = "not-done"
	ResponseNotOurs     ResponseKind = "not-ours"
	ResponseDuplicate   ResponseKind = "duplicate"
	ResponseConsidering ResponseKind = "considering"
)

// Final reports whether the response settles a theme: nothing more is to come of it.
func (k ResponseKind) Final() bool {
	return k == ResponseDone || k == ResponseNotDone || k == ResponseNotOurs
}

// Closure says what people made of what they were told. The zero value is nothing.
type Closure string

// What people make of what they were told. A dispute opens the theme again.
const (
	Confirmed Closure = "confirmed"
	Disputed  Closure = "disputed"
)
