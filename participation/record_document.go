package participation

import (
	"maps"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation/wire"
)

// RecordDocument is the record of an assessment as it is kept: the case that was assessed, with the
// reasons for its answers, the duty as it was computed, and the steps. The zero RecordDocument is
// none.
type RecordDocument struct {
	Schema string `json:"schema"`
	// Minor is the minor version of the schema that the record was written for.
	Minor int `json:"minor,omitempty"`
	// Case is the case that was assessed, without its record and its register.
	Case  Case   `json:"case"`
	Duty  Duty   `json:"duty"`
	Steps []Step `json:"steps"`

	// Extra holds the properties that a newer minor version put beside these or into the steps, by
	// JSON Pointer, as they stood.
	Extra map[string][]byte `json:"-"`
}

// Whole returns the case with its record, as it was before the two were parted.
func (d *RecordDocument) Whole() Case {
	c := d.Case
	c.Record = &Record{d.Steps}
	for pointer, value := range d.Extra {
		if strings.HasPrefix(pointer, pointerOfRecord+"/") {
			if len(c.Extra) == len(d.Case.Extra) {
				c.Extra = maps.Clone(c.Extra)
			}
			if c.Extra == nil {
				c.Extra = map[string][]byte{}
			}
			c.Extra[pointer] = value
		}
	}
	return c
}

// RecordLimits are the limits of a record with its copy of the case.
var RecordLimits = wire.Limits{Bytes: 2 << 20, Depth: 34, Entries: 1000}

// What a record with its case wants besides.
const (
	wantBareCase = "a case without its record and its register"

	pointerCase = "/case"
	pointerDuty = "/duty"
)

// ReadRecord reads a record with its copy of the case. It reports every problem at once, sorted by
// position; if one of them is more than a notice, the record is the zero RecordDocument. The checks
// see the case, and then a case that holds the steps alone; pointers are those in the document.
func ReadRecord(document []byte, checks ...Check) (RecordDocument, []wire.Problem) {
	r := documentReader{caseReader: caseReader{Reader: wire.Read(document, RecordLimits)}, checks: checks}
	r.read()
	found := r.Done()
	d := &r.d
	d.Extra = r.c.Extra
	newer := d.Minor > Minor
	tolerate(newer, found)
	if !newer {
		d.Extra = nil
	}
	if !slices.ContainsFunc(found, stopped) {
		found = r.Place(append(place(r.Reader, found, r.find(newer)), r.inner...))
	}
	if wire.Refused(found) {
		return RecordDocument{}, found
	}
	own(d.Extra)
	return *d, found
}

// documentReader reads the shape of a record with its case.
type documentReader struct {
	caseReader
	d      RecordDocument
	checks []Check
	has    map[string]bool
	inner  []wire.Problem // those of the case, with their pointers in the document
}

func (r *documentReader) read() {
	d := &r.d
	r.has = map[string]bool{}
	for key := range r.Object() {
		r.has[key] = true
		switch key {
		case "schema":
			d.Schema = r.word(wire.NotInVocabulary, RecordSchema)
		case propertyMinor:
			d.Minor = r.number(0, largest, wantMinor)
		case "case":
			r.innerCase(r.Raw())
		case "duty":
			r.duty(&d.Duty)
		case propertySteps:
			d.Steps = r.steps()
		default:
			r.extra("", key)
		}
	}
}

// innerCase reads the case. What it says of the bytes themselves, reading the document says too.
func (r *documentReader) innerCase(raw []byte) {
	if raw == nil {
		return
	}
	c, found := ReadCase(raw, r.checks...)
	for _, p := range found {
		switch p.Code {
		case wire.DuplicateKey, wire.InvalidUTF8, wire.LoneSurrogate:
			continue
		}
		p.Pointer = pointerCase + p.Pointer
		p.Line = 0
		r.inner = append(r.inner, p)
	}
	for _, pointer := range [...]string{pointerOfRecord, pointerOfRegister} {
		if _, _, ok := wire.Locate(raw, pointer); ok {
			r.inner = append(r.inner, wire.Wrong(wire.NotSupported, pointerCase+pointer, wantBareCase, ""))
		}
	}
	r.d.Case = c
}

// find says what is wrong beyond the shape of a value.
func (r *documentReader) find(newer bool) []wire.Problem {
	d := &r.d
	var p problems
	for _, property := range [...]string{"schema", "case", "duty", propertySteps} {
		if !r.has[property] {
			p.missing("", property)
		}
	}
	if d.Schema != "" && d.Schema != RecordSchema {
		p.add(wire.NotInVocabulary, "/schema", RecordSchema, d.Schema)
	}
	if r.has["duty"] {
		p.duty(&d.Duty)
	}
	p.steps(d.Steps, r.steplike)
	tolerate(newer, p.all)
	alone := Case{Record: &Record{d.Steps}}
	for _, check := range r.checks {
		p.all = append(p.all, check(&alone)...)
	}
	for i := range p.all {
		if within, ok := strings.CutPrefix(p.all[i].Pointer, pointerOfRecord); ok {
			p.all[i].Pointer = within
		}
	}
	return p.all
}

// AppendRecord appends the canonical bytes of a record with its copy of the case.
func AppendRecord(to []byte, d *RecordDocument) []byte {
	holder := Case{Extra: d.Extra}
	w := caseWriter{c: &holder, extra: Keys(d.Extra)}
	w.Reset(to)
	w.Object()
	w.Key("schema")
	w.String(d.Schema)
	if d.Minor != 0 {
		w.Key(propertyMinor)
		w.Int(d.Minor)
	}
	w.Key("case")
	w.Raw(AppendCase(nil, &d.Case))
	w.Key("duty")
	w.Raw(AppendDuty(nil, &d.Duty))
	w.Key(propertySteps)
	w.steps(d.Steps)
	w.unknown("")
	w.EndObject()
	return w.Bytes()
}

// AppendDuty appends the bytes of a duty, as a report holds them.
func AppendDuty(to []byte, d *Duty) []byte {
	w := reportWriter{}
	w.Reset(to)
	w.duty(d)
	return w.Bytes()
}

// MarshalJSON writes the canonical bytes of the record.
func (d RecordDocument) MarshalJSON() ([]byte, error) { return AppendRecord(nil, &d), nil }

// UnmarshalJSON reads a record as ReadRecord does. The error is a *Refusal.
func (d *RecordDocument) UnmarshalJSON(document []byte) error {
	read, found := ReadRecord(document)
	if wire.Refused(found) {
		return &Refusal{found}
	}
	*d = read
	return nil
}
