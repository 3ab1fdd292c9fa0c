package participation

import (
	"slices"
	"unsafe"

	"github.com/heard-framework/heard/participation/wire"
)

// AppendRegister appends the canonical bytes of a register: properties in the order of the tables,
// lists of codes in the order of the vocabulary. Equal registers give equal bytes.
func AppendRegister(to []byte, g *Register) []byte {
	w := caseWriter{}
	w.Reset(to)
	w.register(g)
	return w.Bytes()
}

// AppendEvent appends the canonical bytes of one event of this version.
func AppendEvent(to []byte, e *Event) []byte {
	w := caseWriter{c: &Case{}}
	w.Reset(to)
	w.properties(shelves[onEvents].of, unsafe.Pointer(e), spot{})
	return w.Bytes()
}

// Canonical returns what gives the canonical bytes of event i of the register, with what a newer
// minor version put into it: those that the event after it links to.
func (g *Register) Canonical() func(i int) []byte {
	w := caseWriter{c: &Case{Extra: g.Extra}, extra: Keys(g.Extra)}
	return func(i int) []byte {
		w.Reset(nil)
		w.properties(shelves[onEvents].of, unsafe.Pointer(&g.Events[i]), spot{shelf: onEvents, i: i})
		return w.Bytes()
	}
}

// MarshalJSON writes the canonical bytes of the register.
func (g Register) MarshalJSON() ([]byte, error) { return AppendRegister(nil, &g), nil }

// UnmarshalJSON reads a register as ReadRegister does. The error is a *Refusal.
func (g *Register) UnmarshalJSON(document []byte) error {
	read, found := ReadRegister(document)
	if wire.Refused(found) {
		return &Refusal{found}
	}
	*g = read
	return nil
}

func (w *caseWriter) register(g *Register) {
	of, beside := w.c, w.extra
	w.c, w.extra = &Case{Extra: g.Extra}, Keys(g.Extra)
	w.Object()
	w.text(propertySchema, g.Schema)
	if g.Minor != 0 {
		w.Key(propertyMinor)
		w.Int(g.Minor)
	}
	for s := range noShelf {
		n := g.many(s)
		if n == 0 {
			continue
		}
		w.Key(shelves[s].name)
		w.Array()
		for i := range n {
			w.properties(shelves[s].of, g.entry(s, i), spot{"", s, i, ""})
		}
		w.EndArray()
	}
	w.unknown("")
	w.EndObject()
	w.c, w.extra = of, beside
}

// properties writes an entry by its table: what is given, and what must be.
func (w *caseWriter) properties(of []property, entry unsafe.Pointer, at spot) {
	w.Object()
	for i := range of {
		p := &of[i]
		if !p.must && p.isZero(entry) {
			continue
		}
		value := unsafe.Add(entry, p.at)
		w.Key(p.name)
		switch p.form {
		case formData, formStepData, formDuty:
			at := at
			at.below += "/" + p.name
			w.properties(p.form.below(), value, at)
		case formActions:
			w.actions(*(*[]Action)(value), at)
		case formIDs, formTexts:
			w.strings(*(*[]string)(value))
		case formCodes:
			w.codes(*p.terms, *(*[]string)(value))
		case formDate:
			w.Date(*(*wire.Date)(value))
		case formAnswer:
			w.String((*(*Answer)(value)).String())
		case formFlag:
			w.Bool(*(*bool)(value))
		case formNumber:
			w.Int(*(*int)(value))
		default:
			w.String(*(*string)(value))
		}
	}
	if len(w.extra) > 0 {
		w.unknown(at.String())
	}
	w.EndObject()
}

func (w *caseWriter) strings(list []string) {
	w.Array()
	for _, text := range list {
		w.String(text)
	}
	w.EndArray()
}

// codes writes codes in the order of the vocabulary; a code that it does not have comes last.
func (w *caseWriter) codes(terms []Term, codes []string) {
	var counts [maxCodes]int
	var others []string
	for _, code := range codes {
		if i := termAt(terms, code); i >= 0 {
			counts[i]++
		} else {
			others = append(others, code)
		}
	}
	slices.Sort(others)
	w.Array()
	for i := range terms {
		for range counts[i] {
			w.String(terms[i].Code)
		}
	}
	for _, code := range others {
		w.String(code)
	}
	w.EndArray()
}
