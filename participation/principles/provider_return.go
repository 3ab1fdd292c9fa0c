package principles

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// The name and the version of the document. The name is never fetched.
const (
	ProviderReturnSchema = "https://github.com/heard-framework/heard/schemas/v1/provider_return.schema.json"
	// ProviderReturnMinor is the minor version of the document that this library writes.
	ProviderReturnMinor = 0
)

// ProviderReturnLimits are the limits of a provider return: 1 MiB, 32 levels, 1,000 entries a list.
var ProviderReturnLimits = wire.Limits{Bytes: 1 << 20, Depth: 32, Entries: 1000}

// ProviderReturn is what a provider answers to the lines of enquiry, each with its evidence. A line
// that is absent was not answered: nothing is known of it.
type ProviderReturn struct {
	Schema string `json:"schema,omitempty"`
	// Minor is the minor version of the schema that the return was written for.
	Minor int `json:"minor,omitempty"`
	// ID, Title and Provider are the adopter's own; never a person's name.
	ID       string `json:"id,omitempty"`
	Title    string `json:"title,omitempty"`
	Provider string `json:"provider,omitempty"`
	// AsAt is the date for which the return speaks. It alone has to be there.
	AsAt wire.Date `json:"as_at"`
	// Lines holds the answers, by the line of Enquiries.
	Lines map[string]LineAnswer `json:"lines,omitempty"`

	// Extra holds the properties of a return written for a newer minor version that this one does not
	// know, by JSON Pointer, as they stood.
	Extra map[string][]byte `json:"-"`
}

// LineAnswer is the answer to one line of enquiry. An answer that claims something, yes or partly,
// brings its evidence. Role is the role of whoever answers, never a name.
type LineAnswer struct {
	State    LineState `json:"state"`
	Evidence string    `json:"evidence,omitempty"`
	Role     string    `json:"role"`
	Date     wire.Date `json:"date"`
}

// The properties of a return, and what its problems want.
const (
	propertyAsAt     = "as_at"
	propertyLines    = "lines"
	propertyState    = "state"
	propertyEvidence = "evidence"
	propertyRole     = "role"
	propertyDate     = "date"

	wantLine        = "a line of enquiry, such as existing-insight"
	wantReturnMinor = "a minor version, 0 or more"
)

// Problems says what is wrong with the return as a value: lines that are none, states that are none,
// a claim without evidence, a role or a date that is missing. It returns nil where nothing is. Problems
// of a return made in Go have pointers but no line or column.
func (p *ProviderReturn) Problems() []wire.Problem {
	found := p.find()
	for i := range found {
		found[i] = ofObject(found[i])
	}
	return wire.SortProblems(found)
}

// find is Problems, but the pointer of a property that is missing is that of the property.
func (p *ProviderReturn) find() []wire.Problem {
	var found []wire.Problem
	missing := func(at, property string) {
		found = append(found, wire.Wrong(wire.MissingProperty, at+"/"+property, property, ""))
	}
	if p.Schema != "" && p.Schema != ProviderReturnSchema {
		found = append(found, wire.Wrong(wire.NotInVocabulary, "/schema", ProviderReturnSchema, p.Schema))
	}
	if p.AsAt.IsZero() {
		missing("", propertyAsAt)
	}
	var unknown []wire.Problem
	for line, answer := range p.Lines {
		at := "/" + propertyLines + "/" + escape(line)
		if enquiryAt(line) < 0 {
			none := wire.Wrong(wire.UnknownID, at, wantLine, line)
			if p.Minor > ProviderReturnMinor {
				none.Severity = wire.Notice
			}
			unknown = append(unknown, none)
		}
		switch answer.State {
		case "":
			missing(at, propertyState)
		case LineYes, LinePartly:
			if blank(answer.Evidence) {
				missing(at, propertyEvidence)
			}
		case LinePlanned, LineNo, LineUnknown:
		default:
			found = append(found, wire.Wrong(wire.NotInVocabulary, at+"/"+propertyState, wantState(), string(answer.State)))
		}
		if blank(answer.Role) {
			missing(at, propertyRole)
		}
		if answer.Date.IsZero() {
			missing(at, propertyDate)
		}
	}
	if len(unknown) > 0 {
		lines := make([]string, len(Enquiries))
		for i := range Enquiries {
			lines[i] = Enquiries[i].Line
		}
		wire.MeantIDs(unknown, lines)
	}
	return append(found, unknown...)
}

// wantState lists the states in words.
func wantState() string {
	states := make([]string, len(LineStates))
	for i := range LineStates {
		states[i] = LineStates[i].Code
	}
	return strings.Join(states, ", ")
}

// ofObject turns the problem of a property that is missing into one of the object that lacks it.
func ofObject(p wire.Problem) wire.Problem {
	if p.Code == wire.MissingProperty {
		p.Pointer = p.Pointer[:strings.LastIndexByte(p.Pointer, '/')]
	}
	return p
}

// blank reports whether a text states nothing: white space of JSON does not.
func blank(text string) bool { return strings.Trim(text, " \t\n\r") == "" }

// escape writes a key as a step of a JSON Pointer.
func escape(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

// unescape reads a step of a JSON Pointer as a key.
func unescape(step string) string {
	return strings.ReplaceAll(strings.ReplaceAll(step, "~1", "/"), "~0", "~")
}

// AppendProviderReturn appends the canonical bytes of a return: its lines in the order of Enquiries.
// Equal returns give equal bytes.
func AppendProviderReturn(to []byte, p *ProviderReturn) []byte {
	w := returnWriter{p: p, extra: slices.Sorted(maps.Keys(p.Extra))}
	w.Reset(to)
	w.write()
	return w.Bytes()
}

// MarshalJSON writes the canonical bytes of the return.
func (p ProviderReturn) MarshalJSON() ([]byte, error) { return AppendProviderReturn(nil, &p), nil }

// UnmarshalJSON reads a return as ReadProviderReturn does. The error is a *participation.Refusal.
func (p *ProviderReturn) UnmarshalJSON(document []byte) error {
	read, problems := ReadProviderReturn(document)
	if wire.Refused(problems) {
		return &Refusal{Problems: problems}
	}
	*p = read
	return nil
}

type returnWriter struct {
	wire.Writer
	p     *ProviderReturn
	extra []string // the pointers of ProviderReturn.Extra, sorted
}

func (w *returnWriter) write() {
	p := w.p
	w.Object()
	w.text("schema", p.Schema)
	if p.Minor != 0 {
		w.Key("minor")
		w.Int(p.Minor)
	}
	w.text("id", p.ID)
	w.text("title", p.Title)
	w.text("provider", p.Provider)
	w.Key(propertyAsAt)
	w.Date(p.AsAt)
	if len(p.Lines) > 0 {
		w.Key(propertyLines)
		w.Object()
		for _, line := range slices.SortedFunc(maps.Keys(p.Lines), compareLines) {
			w.line(line, p.Lines[line])
		}
		w.EndObject()
	}
	w.unknown("")
	w.EndObject()
}

// compareLines puts lines in the order of Enquiries, those that are none after them.
func compareLines(a, b string) int {
	place := func(line string) uint { return uint(enquiryAt(line)) }
	return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b))
}

func (w *returnWriter) line(line string, answer LineAnswer) {
	w.Key(line)
	w.Object()
	w.text(propertyState, string(answer.State))
	w.text(propertyEvidence, answer.Evidence)
	w.text(propertyRole, answer.Role)
	if !answer.Date.IsZero() {
		w.Key(propertyDate)
		w.Date(answer.Date)
	}
	w.unknown("/" + propertyLines + "/" + escape(line))
	w.EndObject()
}

func (w *returnWriter) text(key, text string) {
	if text != "" {
		w.Key(key)
		w.String(text)
	}
}

// unknown writes back what a newer minor version put into the object at the pointer.
func (w *returnWriter) unknown(object string) {
	for _, pointer := range w.extra {
		if key, within := strings.CutPrefix(pointer, object+"/"); within && !strings.Contains(key, "/") {
			w.Key(unescape(key))
			w.Raw(w.p.Extra[pointer])
		}
	}
}
