package section13q

import (
	"slices"
	"strconv"
	"strings"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// ReturnLimits are the limits of a return: 64 MiB, 8 levels, 200,000 records.
var ReturnLimits = wire.Limits{Bytes: 64 << 20, Depth: 8, Entries: 200_000}

// What the properties of a return want, for the sentences of problems.
const (
	wantDays    = "a number of days, 0 or more"
	wantCount   = "a number of records, 0 or more"
	wantFigures = "the figures that the records come to"
	wantInOrder = "records in the order of their ids"
	wantID      = "an id"
	wantUpTo    = "a date up to "
)

// MarshalJSON writes the return with its figures. Equal returns give equal bytes.
func (r Return) MarshalJSON() ([]byte, error) { return AppendReturn(nil, &r), nil }

// AppendReturn appends the canonical bytes of a return, with its figures.
func AppendReturn(dst []byte, r *Return) []byte {
	var w wire.Writer
	w.Reset(dst)
	w.Object()
	writeText(&w, "schema", ReturnSchema)
	w.Key("as_at")
	w.Date(r.AsAt)
	w.Key("sign_off_within")
	w.Int(r.SignOffWithin)
	w.Key("records")
	w.Array()
	for i := range r.Lines {
		r.Lines[i].write(&w)
	}
	w.EndArray()
	w.Key("figures")
	w.Array()
	for _, f := range r.Figures() {
		f.write(&w)
	}
	w.EndArray()
	w.EndObject()
	return w.Bytes()
}

func (l *Line) write(w *wire.Writer) {
	text := func(key, value string) {
		if value != "" {
			writeText(w, key, value)
		}
	}
	w.Object()
	text("id", l.ID)
	text("state", string(l.State))
	text("decider", string(l.Decider))
	if l.Settings != nil {
		w.Key("settings")
		writeCodes(w, l.Settings)
	}
	text("verdict", string(l.Verdict))
	text("strength", string(l.Strength))
	if !l.Completed.IsZero() {
		w.Key("completed")
		w.Date(l.Completed)
	}
	text("override", string(l.Override))
	w.Key("flags")
	writeCodes(w, l.Flags)
	w.EndObject()
}

func writeCodes[Code ~string](w *wire.Writer, codes []Code) {
	w.Array()
	for _, code := range codes {
		w.String(string(code))
	}
	w.EndArray()
}

func (f *ReturnFigure) write(w *wire.Writer) {
	w.Object()
	writeText(w, "figure", string(f.Figure))
	if f.Code != "" {
		writeText(w, "code", f.Code)
	}
	w.Key("numerator")
	w.Int(f.Numerator)
	w.Key("denominator")
	w.Int(f.Denominator)
	w.Key("left_out")
	w.Array()
	for _, l := range f.LeftOut {
		w.Object()
		writeText(w, "why", string(l.Why))
		w.Key("count")
		w.Int(l.Count)
		w.EndObject()
	}
	w.EndArray()
	w.EndObject()
}

// ReadReturn reads a return. It reports every problem at once, sorted by position; if there is one,
// the return is the zero Return. Figures may be left out; where they are given, they must be those
// that the records come to.
func ReadReturn(document []byte) (Return, []wire.Problem) {
	r := returnReader{Reader: wire.Read(document, ReturnLimits)}
	r.read()
	if problems := r.Done(); len(problems) > 0 {
		return Return{}, problems
	}
	if found := r.find(); len(found) > 0 {
		return Return{}, wire.Place(document, found)
	}
	return r.of, nil
}

type returnReader struct {
	*wire.Reader
	of      Return
	figures []ReturnFigure
	given   bool // figures are given
	seen    map[string]bool
}

func (r *returnReader) read() {
	r.seen = map[string]bool{}
	for key := range r.Object() {
		r.seen[key] = true
		switch key {
		case "schema":
			r.oneOf(ReturnSchema)
		case "as_at":
			r.of.AsAt, _ = r.Date()
		case "sign_off_within":
			r.of.SignOffWithin = r.count(wantDays)
		case "records":
			for range r.Array() {
				r.of.Lines = append(r.of.Lines, r.line())
			}
		case "figures":
			r.given = true
			for range r.Array() {
				r.figures = append(r.figures, r.figure())
			}
		default:
			r.Unknown()
		}
	}
}

func (r *returnReader) line() (l Line) {
	l.Flags = []string{}
	for key := range r.Object() {
		switch key {
		case "id":
			if l.ID, _ = r.String(); l.ID == "" {
				r.Wrong(wire.NotAnID, wantID, "")
			}
		case "state":
			l.State = RecordState(r.oneOf(recordStates...))
		case "decider":
			l.Decider = Decider(r.oneOf(termCodes(ListDeciders)...))
		case "settings":
			l.Settings = []Setting{}
			codes := termCodes(ListSettings)
			for range r.Array() {
				l.Settings = append(l.Settings, Setting(r.oneOf(codes...)))
			}
		case "verdict":
			l.Verdict = Verdict(r.oneOf(verdicts...))
		case "strength":
			l.Strength = Strength(r.oneOf(string(Clear), string(Likely)))
		case "completed":
			l.Completed, _ = r.Date()
		case "override":
			l.Override = Verdict(r.oneOf(verdicts...))
		case "flags":
			codes := flagIDs()
			for range r.Array() {
				l.Flags = append(l.Flags, r.oneOf(codes...))
			}
		default:
			r.Unknown()
		}
	}
	return l
}

func (r *returnReader) figure() (f ReturnFigure) {
	for key := range r.Object() {
		switch key {
		case "figure":
			text, _ := r.String()
			f.Figure = FigureKind(text)
		case "code":
			f.Code, _ = r.String()
		case "numerator":
			f.Numerator = r.count(wantCount)
		case "denominator":
			f.Denominator = r.count(wantCount)
		case "left_out":
			for range r.Array() {
				f.LeftOut = append(f.LeftOut, r.leftOut())
			}
		default:
			r.Unknown()
		}
	}
	return f
}

func (r *returnReader) leftOut() (l LeftOut) {
	for key := range r.Object() {
		switch key {
		case "why":
			text, _ := r.String()
			l.Why = LeftOutReason(text)
		case "count":
			l.Count = r.count(wantCount)
		default:
			r.Unknown()
		}
	}
	return l
}

func (r *returnReader) oneOf(codes ...string) string {
	code, ok := r.String()
	if ok && !slices.Contains(codes, code) {
		r.Wrong(wire.NotInVocabulary, strings.Join(codes, ", "), code)
	}
	return code
}

func (r *returnReader) count(want string) int {
	n, ok := r.Int()
	if ok && n < 0 {
		r.Wrong(wire.OutOfRange, want, strconv.Itoa(n))
	}
	return n
}

// find finds what is wrong with a return whose parts are right by themselves.
func (r *returnReader) find() (found []wire.Problem) {
	missing := func(at, property string) {
		found = append(found, wire.Wrong(wire.MissingProperty, at, property, ""))
	}
	for _, property := range [...]string{"as_at", "records"} {
		if !r.seen[property] {
			missing("", property)
		}
	}
	if r.seen["as_at"] && r.of.AsAt.Before(began) {
		found = append(found, wire.Wrong(wire.OutOfRange, "/as_at", wantAsAt, r.of.AsAt.String()))
	}
	for i := range r.of.Lines {
		l := &r.of.Lines[i]
		at := "/records/" + strconv.Itoa(i)
		if l.ID == "" {
			missing(at, "id")
		}
		if l.State == "" {
			missing(at, "state")
		}
		if l.State != "" && l.State != StateDraft && l.State != StateSuperseded {
			if l.Verdict == "" {
				missing(at, "verdict")
			}
			if l.Completed.IsZero() {
				missing(at, "completed")
			}
		}
		if r.of.AsAt.Before(l.Completed) {
			found = append(found, wire.Wrong(wire.OutOfRange, at+"/completed", wantUpTo+r.of.AsAt.String(), l.Completed.String()))
		}
		if i > 0 && l.ID != "" {
			switch before := r.of.Lines[i-1].ID; {
			case l.ID == before:
				found = append(found, wire.Wrong(wire.DuplicateID, at+"/id", "", l.ID))
			case l.ID < before:
				found = append(found, wire.Wrong(wire.OutOfRange, at+"/id", wantInOrder, l.ID))
			}
		}
	}
	if len(found) == 0 && r.given && !slices.EqualFunc(r.figures, r.of.Figures(), sameFigure) {
		found = append(found, wire.Wrong(wire.NotSupported, "/figures", wantFigures, ""))
	}
	return found
}

func sameFigure(a, b ReturnFigure) bool {
	return a.Figure == b.Figure && a.Code == b.Code && a.Numerator == b.Numerator && a.Denominator == b.Denominator &&
		slices.Equal(a.LeftOut, b.LeftOut)
}
