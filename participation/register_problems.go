package participation

import (
	"strconv"
	"unsafe"

	"github.com/heard-framework/heard/participation/wire"
)

// Problems says what is wrong with the register as a value: each entry by itself and, in the form of
// its state, ids that stand twice or that name what is not there. It returns nil where nothing is.
// Whether events may follow one another, package feedback says.
func (g *Register) Problems() []wire.Problem {
	var p problems
	p.register("", g, false)
	for i := range p.all {
		p.all[i] = ofParent(p.all[i])
	}
	return wire.SortProblems(p.all)
}

// A register holds at most so many programmes: for each of them much is owed.
const (
	mostProgrammes = 10_000
	wantProgrammes = "10000 programmes"
)

// register finds what is wrong with a register whose pointer is at. Of one that was read, its entries
// were looked at one by one already.
func (p *problems) register(at string, g *Register, wasRead bool) {
	if g.Schema != "" && g.Schema != RegisterSchema {
		p.add(wire.NotInVocabulary, at+"/"+propertySchema, RegisterSchema, g.Schema)
	}
	for s := range noShelf {
		n := g.many(s)
		if s != onEvents && n > 0 && len(g.Events) > 0 {
			p.add(wire.NotSupported, at+"/"+shelves[s].name, wantOneForm, "")
		}
		for i := 0; i < n && !wasRead && len(p.all) <= mostFound; i++ {
			p.entry(g.entry(s, i), spot{at, s, i, ""}, true)
		}
	}
	if len(p.all) > mostFound {
		return
	}
	if len(g.Events) == 0 {
		p.references(at, g)
	}
	begun, where := len(g.Programmes), onProgrammes
	for i := range g.Events {
		if g.Events[i].Kind == ProgrammeStarted {
			begun, where = begun+1, onEvents
		}
	}
	if begun > mostProgrammes {
		p.add(wire.TooMany, at+"/"+shelves[where].name, wantProgrammes, strconv.Itoa(begun))
	}
}

// entry finds what is wrong with an entry by itself. An event that came without data lacks them alone.
func (p *problems) entry(entry unsafe.Pointer, at spot, hasData bool) {
	var also properties
	if at.shelf == onResponses && (*Response)(entry).Kind != ResponseDone {
		also = whysOfState
	}
	p.properties(shelves[at.shelf].of, entry, at, also)
	switch at.shelf {
	case onProgrammes:
		if ended := (*Programme)(entry); !ended.Ended.IsZero() && ended.Ended.Before(ended.Started) {
			p.add(wire.OutOfRange, at.String()+"/ended", wantLater, ended.Ended.String())
		}
	case onTellings:
		p.untold(len((*Telling)(entry).Responses), (*Telling)(entry).Thanked, at)
	case onEvents:
		if hasData {
			at.below = belowData
			p.data((*Event)(entry), at)
		}
	}
}

// untold finds a telling before anything was decided: one of nothing, and without thanks.
func (p *problems) untold(responses int, thanked bool, at spot) {
	if responses == 0 && !thanked {
		p.add(wire.NotAStep, at.String(), wantDecided, "")
	}
}

// references finds ids of a state that stand twice or name what is not there, and themes that were
// merged into one that leads back to them.
func (p *problems) references(at string, g *Register) {
	var ids [noShelf]map[string]int // the number of the entry, from 1
	for s := onProgrammes; s < noShelf; s++ {
		ids[s] = make(map[string]int, g.many(s))
		for i := range g.many(s) {
			id := *(*string)(g.entry(s, i)) // it comes first in each of them
			if id == "" {
				continue
			}
			if ids[s][id] != 0 {
				p.add(wire.DuplicateID, spot{at, s, i, "/id"}.String(), "", id)
			}
			ids[s][id] = i + 1
		}
	}
	for s := onThemes; s < noShelf; s++ {
		for i := range g.many(s) {
			entry := g.entry(s, i)
			for k := range shelves[s].of {
				property := &shelves[s].of[k]
				of, value := property.refersTo(), unsafe.Add(entry, property.at)
				if of == onEvents || len(p.all) > mostFound || property.isZero(entry) {
					continue
				}
				named := unsafe.Slice((*string)(value), 1)
				if property.form == formIDs {
					named = *(*[]string)(value)
				}
				for n, id := range named {
					if ids[of][id] == 0 {
						below := "/" + property.name
						if property.form == formIDs {
							below += "/" + strconv.Itoa(n)
						}
						p.add(wire.NotThere, spot{at, s, i, below}.String(), wantThere, id)
					}
				}
			}
		}
	}
	came := make([]int, len(g.Themes)) // by theme: the walk that came by first
	for i := range g.Themes {
		next := i + 1
		for next != 0 && came[next-1] == 0 {
			came[next-1] = i + 1
			next = ids[onThemes][g.Themes[next-1].Into]
		}
		if next != 0 && came[next-1] == i+1 {
			p.add(wire.NotThere, spot{at, onThemes, next - 1, "/into"}.String(), wantOther, g.Themes[next-1].Into)
		}
	}
}

// refersTo returns the list of the register of which a property names entries. That of an entry's
// own id is the events, which have none.
func (p *property) refersTo() shelf {
	switch p.name {
	case "programme":
		return onProgrammes
	case "theme", "into":
		return onThemes
	case "responses":
		return onResponses
	}
	return onEvents
}

// data finds what is wrong with what an event says.
func (p *problems) data(e *Event, at spot) {
	must, may, ok := e.Kind.set()
	if e.Kind == ResponseGiven && e.Data.Kind != ResponseDone {
		must |= whys
	}
	p.properties(dataProperties, unsafe.Pointer(&e.Data), at, must)
	if e.Kind == TellingMade {
		p.untold(len(e.Data.Responses), e.Data.Thanked, at)
	}
	var has properties
	for i := range dataProperties {
		if !dataProperties[i].isZero(unsafe.Pointer(&e.Data)) {
			has |= 1 << i
		}
	}
	if ok {
		p.all = strange(p.all, dataProperties, has&^may, at)
	}
}

// properties finds what is wrong with an entry by its table. Also holds what must be there besides
// what the table says.
func (p *problems) properties(of []property, entry unsafe.Pointer, at spot, also properties) {
	for i := range of {
		property := &of[i]
		if property.isZero(entry) {
			if property.must || also&(1<<i) != 0 {
				p.missing(at.String(), property.name)
			}
			continue
		}
		value := unsafe.Add(entry, property.at)
		switch property.form {
		case formID:
			p.id(*(*string)(value), at, property.name)
		case formIDs:
			for k, id := range *(*[]string)(value) {
				if len(p.all) > mostFound {
					return
				}
				p.id(id, at, property.name+"/"+strconv.Itoa(k))
			}
		case formDigest:
			p.formed(at.String()+"/"+property.name, *(*string)(value), wantDigest, isDigest)
		case formText:
			p.words(*(*string)(value), at, property.name)
		case formTexts:
			at := at
			at.below += "/" + property.name
			for k, text := range *(*[]string)(value) {
				p.words(text, at, strconv.Itoa(k))
			}
		case formWord:
			p.formed(at.String()+"/"+property.name, *(*string)(value), wantWord, isWord)
		case formCode:
			if code := *(*string)(value); termAt(*property.terms, code) < 0 {
				p.add(wire.NotInVocabulary, at.String()+"/"+property.name, wanted(*property.terms), code)
			}
		case formCodes:
			p.list(*property.terms, *(*[]string)(value), at, property.name)
		case formNumber:
			if n := *(*int)(value); n < 1 || n > largest {
				p.add(wire.OutOfRange, at.String()+"/"+property.name, wantSeq, strconv.Itoa(n))
			}
		}
	}
}

func (p *problems) id(id string, at spot, name string) {
	if !isRegisterID(id) {
		p.add(wire.NotAnID, at.String()+"/"+name, wantRegisterID, id)
	}
}

// words finds words that say nothing, or too much for one theme.
func (p *problems) words(text string, at spot, name string) {
	switch {
	case len(text) > longestText:
		p.add(wire.TooLong, at.String()+"/"+name, wantLength, strconv.Itoa(len(text)))
	case isBlank(text):
		p.missing(at.String(), name)
	}
}

func (p *problems) list(terms []Term, codes []string, at spot, name string) {
	var seen uint64
	for i, code := range codes {
		if len(p.all) > mostFound {
			return
		}
		term := termAt(terms, code)
		switch {
		case term < 0:
			p.add(wire.NotInVocabulary, at.String()+"/"+name+"/"+strconv.Itoa(i), wanted(terms), code)
		case seen&(1<<term) != 0:
			p.add(wire.DuplicateCode, at.String()+"/"+name+"/"+strconv.Itoa(i), "", code)
		default:
			seen |= 1 << term
		}
	}
}

// termAt returns the place of a code among terms, and -1 where it is none of them.
func termAt(terms []Term, code string) int {
	for i := range terms {
		if terms[i].Code == code {
			return i
		}
	}
	return -1
}

// isRegisterID reports whether a text has the form of an id of a register. An id names nobody.
func isRegisterID(text string) bool {
	for i := range len(text) {
		c := text[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && (i == 0 || c != '-' && c != '.' && c != '_') {
			return false
		}
	}
	return text != "" && len(text) <= longestID
}
