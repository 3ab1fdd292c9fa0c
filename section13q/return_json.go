package section13q

import (
	"slices"
	"strconv"
	"strings"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// MarshalJSON writes the return with its figures. Equal returns give equal bytes.
func (r Return) MarshalJSON() ([]byte, error) { return AppendReturn(nil, &r), nil }

// UnmarshalJSON reads a return as ReadReturn does. The error is a *participation.Refusal.
func (r *Return) UnmarshalJSON(document []byte) error {
	read, problems := ReadReturn(document)
	if wire.Refused(problems) {
		return &Refusal{Problems: problems}
	}
	*r = read
	return nil
}

// AppendReturn appends the canonical bytes of a return, with its figures.
func AppendReturn(dst []byte, r *Return) []byte {
	w := returnWriter{r: r, extra: Keys(r.Extra)}
	w.Reset(dst)
	w.Object()
	writeText(&w.Writer, "schema", ReturnSchema)
	if r.Minor != 0 {
		w.Key("minor")
		w.Int(r.Minor)
	}
	w.Key(propertyAsAt)
	w.Date(r.AsAt)
	w.Key("sign_off_within")
	w.Int(r.SignOffWithin)
	w.Key(propertyRecords)
	w.Array()
	for i := range r.Lines {
		r.Lines[i].write(&w, "/"+propertyRecords+"/"+strconv.Itoa(i))
	}
	w.EndArray()
	if _, kept := r.Extra["/"+propertyFigures]; !kept {
		w.Key(propertyFigures)
		w.Array()
		for _, f := range r.Figures() {
			f.write(&w.Writer)
		}
		w.EndArray()
	}
	w.unknown("")
	w.EndObject()
	return w.Bytes()
}

// The properties of a return that are named more than once.
const (
	propertyAsAt    = "as_at"
	propertyRecords = "records"
	propertyFigures = "figures"
)

type returnWriter struct {
	wire.Writer
	r     *Return
	extra []string // the pointers of Return.Extra, sorted
}

// unknown writes back what a newer minor version put into the object at the pointer.
func (w *returnWriter) unknown(object string) {
	at, _ := slices.BinarySearch(w.extra, object+"/")
	for _, pointer := range w.extra[at:] {
		key, within := strings.CutPrefix(pointer, object+"/")
		if !within {
			break
		}
		if !strings.Contains(key, "/") {
			w.Key(unescape(key))
			w.Raw(w.r.Extra[pointer])
		}
	}
}

// escape writes a key as a step of a JSON Pointer, unescape reads it.
func escape(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

func unescape(step string) string {
	return strings.ReplaceAll(strings.ReplaceAll(step, "~1", "/"), "~0", "~")
}

func (l *Line) write(w *returnWriter, at string) {
	text := func(key, value string) {
		if value != "" {
			writeText(&w.Writer, key, value)
		}
	}
	w.Object()
	text("id", l.ID)
	text("state", string(l.State))
	text("decider", string(l.Decider))
	if l.Settings != nil {
		w.Key("settings")
		writeCodes(&w.Writer, l.Settings)
	}
	text("verdict", string(l.Verdict))
	text("strength", string(l.Strength))
	if !l.Completed.IsZero() {
		w.Key("completed")
		w.Date(l.Completed)
	}
	text("override", string(l.Override))
	w.Key("flags")
	writeCodes(&w.Writer, l.Flags)
	if len(w.extra) > 0 {
		w.unknown(at)
	}
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
