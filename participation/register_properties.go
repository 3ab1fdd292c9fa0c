package participation

import (
	"strconv"
	"unsafe"
)

// form says what a property of a register or of a record holds.
type form uint8

const (
	formID       form = iota // an id of the register's own
	formIDs                  // a list of them
	formText                 // words
	formCode                 // a code of a vocabulary
	formCodes                // a list of them
	formDate                 // a day
	formAnswer               // yes or no
	formFlag                 // true or false
	formNumber               // a number from 1
	formDigest               // the link to the entry before
	formData                 // what an event says: properties of its own
	formStepData             // what a step of a record says, likewise
	formDuty                 // a duty in short, likewise
	formActions              // a list of actions, likewise
	formTexts                // a list of words
	formWord                 // a code that need not be one of today's
)

// property is a property of an entry of a register or of a record. Reading, checking and writing go by tables of
// them: at is its place in the entry, as the compiler lays it out.
type property struct {
	name  string
	form  form
	must  bool
	at    uintptr
	terms *[]Term
}

// shelf is a list of a register. The zero shelf is that of the events.
type shelf uint8

const (
	onEvents shelf = iota
	onProgrammes
	onThemes
	onResponses
	onTellings
	noShelf
)

var shelves = [noShelf + 1]struct {
	name string
	of   []property
}{
	onEvents: {"events", []property{
		{propertySeq, formNumber, true, unsafe.Offsetof(Event{}.Seq), nil},
		{propertyDate, formDate, true, unsafe.Offsetof(Event{}.Date), nil},
		{propertyRole, formText, true, unsafe.Offsetof(Event{}.Role), nil},
		{propertyKind, formCode, true, unsafe.Offsetof(Event{}.Kind), &EventKinds},
		{propertyData, formData, true, unsafe.Offsetof(Event{}.Data), nil},
		{propertyPrev, formDigest, false, unsafe.Offsetof(Event{}.Prev), nil},
	}},
	onProgrammes: {"programmes", []property{
		{"id", formID, true, unsafe.Offsetof(Programme{}.ID), nil},
		{"settings", formCodes, false, unsafe.Offsetof(Programme{}.Settings), &Settings},
		{"people", formCodes, false, unsafe.Offsetof(Programme{}.People), &PeopleGroups},
		{"level", formCode, false, unsafe.Offsetof(Programme{}.Level), &Levels},
		{"formats_needed", formCodes, false, unsafe.Offsetof(Programme{}.FormatsNeeded), &Ways},
		{"started", formDate, true, unsafe.Offsetof(Programme{}.Started), nil},
		{"ended", formDate, false, unsafe.Offsetof(Programme{}.Ended), nil},
		{"can_influence", formText, false, unsafe.Offsetof(Programme{}.CanInfluence), nil},
		{"cannot_influence", formText, false, unsafe.Offsetof(Programme{}.CannotInfluence), nil},
		{"scope_said", formDate, false, unsafe.Offsetof(Programme{}.ScopeSaid), nil},
	}},
	onThemes: {"themes", []property{
		{"id", formID, true, unsafe.Offsetof(Theme{}.ID), nil},
		{"programme", formID, true, unsafe.Offsetof(Theme{}.Programme), nil},
		{"words", formText, true, unsafe.Offsetof(Theme{}.Words), nil},
		{"source", formCode, false, unsafe.Offsetof(Theme{}.Source), &InsightSources},
		{"method", formCode, false, unsafe.Offsetof(Theme{}.Method), &Methods},
		{"settings", formCodes, false, unsafe.Offsetof(Theme{}.Settings), &Settings},
		{"people", formCodes, false, unsafe.Offsetof(Theme{}.People), &PeopleGroups},
		{"how_many", formCode, false, unsafe.Offsetof(Theme{}.HowMany), &Bands},
		{"consent", formAnswer, false, unsafe.Offsetof(Theme{}.Consent), nil},
		{"heard", formDate, true, unsafe.Offsetof(Theme{}.Heard), nil},
		{"into", formID, false, unsafe.Offsetof(Theme{}.Into), nil},
		{"closure", formCode, false, unsafe.Offsetof(Theme{}.Closure), &Closures},
		{"closure_on", formDate, false, unsafe.Offsetof(Theme{}.ClosureOn), nil},
		{"closure_words", formText, false, unsafe.Offsetof(Theme{}.ClosureWords), nil},
	}},
	onResponses: {"responses", []property{
		{"id", formID, true, unsafe.Offsetof(Response{}.ID), nil},
		{"theme", formID, true, unsafe.Offsetof(Response{}.Theme), nil},
		{propertyKind, formCode, true, unsafe.Offsetof(Response{}.Kind), &Responses},
		{propertyReason, formCode, false, unsafe.Offsetof(Response{}.Reason), &ReasonCodes},
		{"words", formText, false, unsafe.Offsetof(Response{}.Words), nil},
		{"decided_together", formAnswer, false, unsafe.Offsetof(Response{}.DecidedTogether), nil},
		{"by", formDate, false, unsafe.Offsetof(Response{}.By), nil},
		{"given", formDate, true, unsafe.Offsetof(Response{}.Given), nil},
		{propertyRole, formText, true, unsafe.Offsetof(Response{}.Role), nil},
	}},
	onTellings: {"tellings", []property{
		{"id", formID, true, unsafe.Offsetof(Telling{}.ID), nil},
		{"programme", formID, true, unsafe.Offsetof(Telling{}.Programme), nil},
		{"to", formCode, true, unsafe.Offsetof(Telling{}.To), &Audiences},
		{"people", formCodes, false, unsafe.Offsetof(Telling{}.People), &PeopleGroups},
		{"responses", formIDs, false, unsafe.Offsetof(Telling{}.Responses), nil},
		{"formats", formCodes, true, unsafe.Offsetof(Telling{}.Formats), &Formats},
		{"how", formCodes, false, unsafe.Offsetof(Telling{}.How), &Ways},
		{"thanked", formFlag, false, unsafe.Offsetof(Telling{}.Thanked), nil},
		{"told", formDate, true, unsafe.Offsetof(Telling{}.Told), nil},
		{propertyRole, formText, true, unsafe.Offsetof(Telling{}.Role), nil},
	}},
	onSteps: {propertySteps, nil},
}

// dataProperties lists what an event can say, in the order in which it is written. Which of it
// belongs to a kind of event, eventForms says.
var dataProperties = []property{
	{"on", formDate, false, unsafe.Offsetof(EventData{}.On), nil},
	{"id", formID, false, unsafe.Offsetof(EventData{}.ID), nil},
	{"programme", formID, false, unsafe.Offsetof(EventData{}.Programme), nil},
	{"theme", formID, false, unsafe.Offsetof(EventData{}.Theme), nil},
	{"into", formID, false, unsafe.Offsetof(EventData{}.Into), nil},
	{"settings", formCodes, false, unsafe.Offsetof(EventData{}.Settings), &Settings},
	{"people", formCodes, false, unsafe.Offsetof(EventData{}.People), &PeopleGroups},
	{"level", formCode, false, unsafe.Offsetof(EventData{}.Level), &Levels},
	{"formats_needed", formCodes, false, unsafe.Offsetof(EventData{}.FormatsNeeded), &Ways},
	{"can_influence", formText, false, unsafe.Offsetof(EventData{}.CanInfluence), nil},
	{"cannot_influence", formText, false, unsafe.Offsetof(EventData{}.CannotInfluence), nil},
	{"source", formCode, false, unsafe.Offsetof(EventData{}.Source), &InsightSources},
	{"method", formCode, false, unsafe.Offsetof(EventData{}.Method), &Methods},
	{"how_many", formCode, false, unsafe.Offsetof(EventData{}.HowMany), &Bands},
	{"consent", formAnswer, false, unsafe.Offsetof(EventData{}.Consent), nil},
	{propertyKind, formCode, false, unsafe.Offsetof(EventData{}.Kind), &Responses},
	{propertyReason, formCode, false, unsafe.Offsetof(EventData{}.Reason), &ReasonCodes},
	{"words", formText, false, unsafe.Offsetof(EventData{}.Words), nil},
	{"decided_together", formAnswer, false, unsafe.Offsetof(EventData{}.DecidedTogether), nil},
	{"by", formDate, false, unsafe.Offsetof(EventData{}.By), nil},
	{"to", formCode, false, unsafe.Offsetof(EventData{}.To), &Audiences},
	{"responses", formIDs, false, unsafe.Offsetof(EventData{}.Responses), nil},
	{"formats", formCodes, false, unsafe.Offsetof(EventData{}.Formats), &Formats},
	{"how", formCodes, false, unsafe.Offsetof(EventData{}.How), &Ways},
	{"thanked", formFlag, false, unsafe.Offsetof(EventData{}.Thanked), nil},
}

// properties is a set of properties of one table, by their places in it.
type properties uint32

// The properties of dataProperties, in their order.
const (
	hasOn properties = 1 << iota
	hasID
	hasProgramme
	hasTheme
	hasInto
	hasSettings
	hasPeople
	hasLevel
	hasFormatsNeeded
	hasCanInfluence
	hasCannotInfluence
	hasSource
	hasMethod
	hasHowMany
	hasConsent
	hasKind
	hasReason
	hasWords
	hasDecidedTogether
	hasBy
	hasTo
	hasResponses
	hasFormats
	hasHow
	hasThanked

	hasHearing = hasSettings | hasPeople | hasSource | hasMethod | hasHowMany | hasConsent
	// whys are the properties that a response has wherever it is not done, in both tables.
	whys        = hasReason | hasWords
	whysOfState = properties(1<<3 | 1<<4)
	// hasData is the data of an event, in the table of events.
	hasData = properties(1 << 4)
)

// eventForms says, by kind, which properties the data must have and which it may have besides.
var eventForms = [...]struct {
	kind      EventKind
	must, may properties
}{
	{ProgrammeStarted, hasID, hasOn | hasSettings | hasPeople | hasLevel | hasFormatsNeeded},
	{ScopeSaid, hasProgramme | hasCanInfluence | hasCannotInfluence, hasOn},
	{ProgrammeEnded, hasProgramme, hasOn},
	{ThemeHeard, hasID | hasProgramme | hasWords, hasOn | hasHearing},
	{ThemeCorrected, hasTheme, hasWords | hasHearing},
	{ThemesMerged, hasTheme | hasInto, 0},
	{ResponseGiven, hasID | hasTheme | hasKind, hasOn | hasInto | whys | hasDecidedTogether | hasBy},
	{TellingMade, hasID | hasProgramme | hasTo | hasFormats, hasOn | hasPeople | hasResponses | hasHow | hasThanked},
	{ClosureConfirmed, hasTheme, hasOn},
	{ClosureDisputed, hasTheme | hasWords, hasOn},
}

// set returns the properties that the data of an event of the kind must have, and all that it may
// have. It is false where there is no such kind.
func (k EventKind) set() (must, may properties, ok bool) {
	for i := range eventForms {
		if eventForms[i].kind == k {
			return eventForms[i].must, eventForms[i].must | eventForms[i].may, true
		}
	}
	return 0, 0, false
}

// EventProperties returns the properties that the data of an event of a kind may have, in the order
// in which they are written, and those of them that it must have. A response that is not
// ResponseDone must have "reason" and "words" too.
func EventProperties(kind EventKind) (may, must []string) {
	needs, takes, _ := kind.set()
	for i := range dataProperties {
		if takes&(1<<i) != 0 {
			may = append(may, dataProperties[i].name)
		}
		if needs&(1<<i) != 0 {
			must = append(must, dataProperties[i].name)
		}
	}
	return may, must
}

// sizes says, by shelf, where a register has the list and how large an entry is.
var sizes = [noShelf]struct{ at, entry uintptr }{
	onEvents:     {unsafe.Offsetof(Register{}.Events), unsafe.Sizeof(Event{})},
	onProgrammes: {unsafe.Offsetof(Register{}.Programmes), unsafe.Sizeof(Programme{})},
	onThemes:     {unsafe.Offsetof(Register{}.Themes), unsafe.Sizeof(Theme{})},
	onResponses:  {unsafe.Offsetof(Register{}.Responses), unsafe.Sizeof(Response{})},
	onTellings:   {unsafe.Offsetof(Register{}.Tellings), unsafe.Sizeof(Telling{})},
}

// list returns the entries on a shelf, whose length alone is right.
func (g *Register) list(s shelf) *[]byte {
	return (*[]byte)(unsafe.Add(unsafe.Pointer(g), sizes[s].at))
}

// many counts the entries on a shelf.
func (g *Register) many(s shelf) int { return len(*g.list(s)) }

// entry returns the place of an entry that is there.
func (g *Register) entry(s shelf, i int) unsafe.Pointer {
	return unsafe.Add(unsafe.Pointer(unsafe.SliceData(*g.list(s))), uintptr(i)*sizes[s].entry)
}

// add puts an empty entry onto a shelf.
func (g *Register) add(s shelf) {
	switch s {
	case onEvents:
		g.Events = append(g.Events, make([]Event, 1)...)
	case onProgrammes:
		g.Programmes = append(g.Programmes, make([]Programme, 1)...)
	case onThemes:
		g.Themes = append(g.Themes, make([]Theme, 1)...)
	case onResponses:
		g.Responses = append(g.Responses, make([]Response, 1)...)
	default:
		g.Tellings = append(g.Tellings, make([]Telling, 1)...)
	}
}

// below returns the properties of what has some of its own.
func (f form) below() []property {
	switch f {
	case formStepData:
		return stepDataProperties
	case formDuty:
		return dutyProperties
	}
	return dataProperties
}

// isZero reports whether a property is not given.
func (p *property) isZero(entry unsafe.Pointer) bool {
	value := unsafe.Add(entry, p.at)
	switch p.form {
	case formIDs, formCodes:
		return *(*[]string)(value) == nil
	case formDate:
		return *(*[3]int)(value) == [3]int{}
	case formAnswer:
		return *(*Answer)(value) == NotStated
	case formFlag:
		return !*(*bool)(value)
	case formNumber:
		return *(*int)(value) == 0
	case formActions, formTexts:
		return len(*(*[]string)(value)) == 0
	case formDuty:
		for i := range dutyProperties {
			if !dutyProperties[i].isZero(value) {
				return false
			}
		}
		return true
	case formData, formStepData:
		return false
	}
	return *(*string)(value) == ""
}

// spot names an entry of a register or of a record, or what is below it, for pointers: it is spelled
// only where there is something to say of it.
type spot struct {
	register string // the pointer of the register, or the record, itself
	shelf    shelf
	i        int
	below    string // a pointer within the entry
}

func (s spot) String() string {
	return s.register + "/" + shelves[s.shelf].name + "/" + strconv.Itoa(s.i) + s.below
}
