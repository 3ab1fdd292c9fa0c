package participation

import (
	"strconv"
	"strings"
	"unsafe"

	"github.com/heard-framework/heard/participation/wire"
)

// What a record wants, for the sentences of problems.
const (
	wantDigest = "a digest, written as sha256, a colon and 64 hexadecimal digits"
	wantWord   = "a code of lower-case words, such as no-impact"
	wantSeq    = "a number from 1"
	largest    = 1 << 30

	propertySeq  = "seq"
	propertyKind = "kind"
	propertyData = "data"
	propertyPrev = "prev"

	propertySteps   = "steps"
	pointerOfRecord = "/record"
	belowData       = "/" + propertyData
	belowDuty       = belowData + "/duty"
	belowActions    = belowData + "/actions/"
)

// record reads the steps of a record. Whether each may stand where it does, package section13q
// says.
func (r *caseReader) record() *Record {
	record := &Record{}
	r.stepless = true
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		if key != propertySteps {
			r.extra(pointerOfRecord, key)
			continue
		}
		r.stepless = false
		record.Steps = r.steps()
	}
	return record
}

func (r *caseReader) steps() (steps []Step) {
	for _, more := r.First(wire.Array); more; _, more = r.Next() {
		i := len(steps)
		steps = append(steps, Step{})
		var data properties
		if has := r.properties(stepProperties, unsafe.Pointer(&steps[i]), stepAt(i), &data); has&hasData == 0 {
			data = keepsNothing
		}
		r.steplike = append(r.steplike, data)
	}
	return steps
}

func stepAt(i int) spot { return spot{pointerOfRecord, onSteps, i, ""} }

// actions reads a list of actions.
func (r *caseReader) actions(to *[]Action, at spot) {
	for _, more := r.First(wire.Array); more; _, more = r.Next() {
		i := len(*to)
		*to = append(*to, Action{})
		at.below = belowActions + strconv.Itoa(i)
		r.properties(actionProperties, unsafe.Pointer(&(*to)[i]), at, nil)
	}
}

// word reads a code, an id or a digest. An empty one would read as left out.
func (r *caseReader) word(code wire.Code, want string) string {
	word, ok := r.String()
	if ok && word == "" {
		r.Wrong(code, want, "")
	}
	return word
}

// Problems says what is wrong with a step by itself. Pointers begin at the step.
func (s *Step) Problems() []wire.Problem {
	var p problems
	p.steps([]Step{*s}, nil)
	at := stepAt(0).String()
	for i := range p.all {
		p.all[i] = ofParent(p.all[i])
		p.all[i].Pointer = strings.TrimPrefix(p.all[i].Pointer, at)
	}
	return wire.SortProblems(p.all)
}

// steps finds what is wrong with steps, each by itself. Read says which data a document gives; of
// steps made in Go, what is not zero counts.
func (p *problems) steps(steps []Step, read []properties) {
	for i := range steps {
		s, at := &steps[i], stepAt(i)
		p.properties(stepProperties, unsafe.Pointer(s), at, 0)
		data := unsafe.Pointer(&s.Data)
		var has properties
		for k := range stepDataProperties {
			if !stepDataProperties[k].isZero(data) {
				has |= 1 << k
			}
		}
		if i < len(read) {
			has |= read[i]
		}
		if has == keepsNothing {
			p.missing(at.String(), propertyData)
			continue
		}
		must, may, known := s.Kind.set()
		at.below = belowData
		p.properties(stepDataProperties, data, at, must&^has)
		if known {
			p.all = strange(p.all, stepDataProperties, has&^may, at)
		}
		for k := range s.Data.Actions {
			at.below = belowActions + strconv.Itoa(k)
			p.properties(actionProperties, unsafe.Pointer(&s.Data.Actions[k]), at, 0)
		}
		if has&keepsDuty != 0 {
			at.below = belowDuty
			p.properties(dutyProperties, unsafe.Pointer(&s.Data.Duty), at, 0)
		}
	}
}

func (p *problems) formed(at, text, want string, has func(string) bool) {
	if text != "" && !has(text) {
		p.add(wire.NotAnID, at, want, text)
	}
}

// isDigest reports whether a text has the form of a digest, as Link writes it.
func isDigest(text string) bool {
	digits, ok := strings.CutPrefix(text, digestPrefix)
	for i := range len(digits) {
		ok = ok && strings.IndexByte(hexDigits, digits[i]) >= 0
	}
	return ok && len(digits) == 64
}

// isWord reports whether a text has the form of a code: lower-case words joined by hyphens.
func isWord(text string) bool { return IsFactID("a."+text) && strings.IndexByte(text, '.') < 0 }
