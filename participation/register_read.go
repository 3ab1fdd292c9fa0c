package participation

import (
	"slices"
	"unsafe"

	"github.com/heard-framework/heard/participation/wire"
)

// RegisterLimits are the limits of a register: 64 MiB, 32 levels, 200,000 events.
var RegisterLimits = wire.Limits{Bytes: 64 << 20, Depth: 32, Entries: 200_000, Keys: 50_000}

// What the properties of a register want, for the sentences of problems.
const (
	wantRegisterID = "an id of letters, digits, dots, hyphens and underscores, at most 64 of them"
	wantOneForm    = "a register of events alone, or of its state alone"
	wantLength     = "10000 bytes"
	wantDecided    = "a telling of responses that were given, or with thanks"
	wantThere      = "the id of an entry of the register"
	wantOther      = "the id of another theme that does not lead back to this one"
	wantLater      = "a date not before the first day"
	wantExtras     = "10000 unknown properties in a register"
	longestText    = 10_000
	longestID      = 64
	mostExtra      = 10_000
	mostFound      = 1000

	propertyRegister  = "register"
	propertySchema    = "schema"
	propertyMinor     = "minor"
	pointerOfRegister = "/" + propertyRegister
)

// unreadID keeps the place of an id that could not be read, of which enough is said.
const unreadID = "0"

// ReadRegister reads a register that stands by itself. It reports every problem at once, as
// ReadCase does; if one of them is more than a notice, the register is the zero Register. The checks
// see the register after its shape; the pointers of what they find begin at it.
func ReadRegister(document []byte, checks ...func(*Register) []wire.Problem) (Register, []wire.Problem) {
	reader := caseReader{Reader: wire.Read(document, RegisterLimits)}
	g := reader.register("")
	found := reader.Done()
	newer := g.Minor > Minor
	if !newer {
		g.Extra = nil
	}
	tolerate(newer, found)
	if !slices.ContainsFunc(found, stopped) {
		p := problems{all: reader.late}
		if !reader.full {
			p.register("", g, true)
		}
		tolerate(newer, p.all)
		for i := 0; i < len(checks) && !reader.full; i++ {
			p.all = append(p.all, checks[i](g)...)
		}
		found = place(reader.Reader, found, p.all)
	}
	if wire.Refused(found) {
		return Register{}, found
	}
	own(g.Extra)
	return *g, found
}

// register reads a register, whose pointer in the document is at.
func (r *caseReader) register(at string) *Register {
	g := &Register{}
	beside := r.c.Extra
	r.c.Extra, r.within = nil, len(at)
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		s := onEvents
		for s < noShelf && shelves[s].name != key {
			s++
		}
		switch {
		case s < noShelf:
			for _, more := r.First(wire.Array); more; _, more = r.Next() {
				if r.full = r.full || r.Noted()+len(r.late) > mostFound; r.full {
					continue // enough is said
				}
				i := g.many(s)
				g.add(s)
				r.entry(g.entry(s, i), spot{at, s, i, ""})
			}
		case key == propertySchema:
			g.Schema = r.schema(RegisterSchema)
		case key == propertyMinor:
			g.Minor = r.number(0, largest, wantMinor)
		default:
			r.extra(at, key)
		}
	}
	g.Extra = r.c.Extra
	r.c.Extra, r.within = beside, 0
	return g
}

// entry reads an entry of a register, and looks at it. What belongs to an event of its kind is known
// only once the whole was read, since the kind may come last.
func (r *caseReader) entry(to unsafe.Pointer, at spot) {
	var data properties
	has := r.properties(shelves[at.shelf].of, to, at, &data)
	hasData := at.shelf != onEvents || has&hasData != 0
	p := problems{all: r.late}
	if !hasData {
		p.missing(at.String(), propertyData)
	} else if at.shelf == onEvents {
		if _, may, ok := (*Event)(to).Kind.set(); ok {
			within := at
			within.below = belowData
			p.all = strange(p.all, dataProperties, data&^may, within)
		}
	}
	p.entry(to, at, hasData)
	r.late = p.all
}

// properties reads an object by its table and returns which properties it has; data gets those of
// the data of an event.
func (r *caseReader) properties(of []property, to unsafe.Pointer, at spot, data *properties) (has properties) {
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		i := 0
		for i < len(of) && of[i].name != key {
			i++
		}
		if i == len(of) {
			switch {
			case len(r.c.Extra) < mostExtra:
				r.extra(at.String(), key)
			case !r.crowded:
				r.crowded = true
				r.Wrong(wire.TooMany, wantExtras, "")
			}
			continue
		}
		has |= 1 << i
		p, value := &of[i], unsafe.Add(to, of[i].at)
		switch p.form {
		case formData, formStepData, formDuty:
			at := at
			at.below += "/" + key
			if has := r.properties(p.form.below(), value, at, nil); data != nil {
				*data = has
			}
		case formActions:
			r.actions((*[]Action)(value), at)
		case formID:
			*(*string)(value) = r.word(wire.NotAnID, wantRegisterID)
		case formDigest:
			*(*string)(value) = r.word(wire.NotAnID, wantDigest)
		case formCode:
			code, ok := r.String()
			if *(*string)(value) = code; ok && code == "" {
				r.Wrong(wire.NotInVocabulary, wanted(*p.terms), "")
			}
		case formText:
			text, ok := r.String()
			if *(*string)(value) = text; ok && text == "" {
				r.late = append(r.late, wire.Wrong(wire.MissingProperty, at.String()+"/"+key, key, ""))
			}
		case formWord:
			*(*string)(value) = r.word(wire.NotAnID, wantWord)
		case formIDs, formCodes, formTexts:
			list := []string{}
			for _, more := r.First(wire.Array); more; _, more = r.Next() {
				if p.form == formCodes && len(list) > mostFound {
					continue // most of them stand twice, or are none
				}
				text, ok := r.String()
				if !ok && p.form == formIDs {
					text = unreadID
				}
				list = append(list, text)
			}
			*(*[]string)(value) = list
		case formDate:
			*(*wire.Date)(value), _ = r.Date()
		case formAnswer:
			*(*Answer)(value) = r.answer()
		case formFlag:
			*(*bool)(value), _ = r.Bool()
		case formNumber:
			*(*int)(value) = r.number(1, largest, wantSeq)
		}
	}
	return has
}

// strange adds the properties that do not belong to an event or a step of its kind.
func strange(to []wire.Problem, of []property, has properties, at spot) []wire.Problem {
	for i := range of {
		if has&(1<<i) != 0 {
			name := of[i].name
			to = append(to, wire.Wrong(wire.UnknownProperty, at.String()+"/"+name, "", name))
		}
	}
	return to
}
