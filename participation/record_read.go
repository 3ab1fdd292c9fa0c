package participation

import (
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation/wire"
)

// What a record wants, for the sentences of problems. A vocabulary is its codes, as a sentence
// lists them.
const (
	wantStepKind  = "open, complete, override, sign-off, report, supersede"
	wantProvision = "13Q, 14Z45, 14Z2, 242, none, unsettled"
	wantVerdict   = "applies, does-not-apply, not-required-yet, judgement"
	wantStrength  = "clear, likely"
	wantTeam      = "commissioning, other"
	wantDigest    = "a digest, written as sha256, a colon and 64 hexadecimal digits"
	wantCode      = "a code of lower-case words, such as no-impact"
	wantSeq       = "a number from 1"
	largest       = 1 << 30

	propertySeq  = "seq"
	propertyKind = "kind"
	propertyData = "data"
	propertyPrev = "prev"

	propertySteps = "steps"
	pointerSteps  = "/record/" + propertySteps
	atSteps       = pointerSteps + "/"
)

// given says which properties of StepData a document gives, one bit each.
type given uint16

// record reads the steps of a record. Whether each may stand where it does, package section13q
// says.
func (r *caseReader) record() *Record {
	record := &Record{}
	stated := false
	for key := range r.Object() {
		if key != propertySteps {
			r.extra("/record", key)
			continue
		}
		stated = true
		record.Steps = r.steps()
	}
	r.stepless = !stated
	return record
}

func (r *caseReader) steps() (steps []Step) {
	for i := range r.Array() {
		steps = append(steps, r.step(atSteps+strconv.Itoa(i)))
	}
	return steps
}

func (r *caseReader) step(at string) (s Step) {
	var of given
	data := false
	for key := range r.Object() {
		switch key {
		case propertySeq:
			s.Seq = r.number(1, largest, wantSeq)
		case propertyDate:
			s.Date, _ = r.Date()
		case propertyRole:
			s.Role, _ = r.String()
		case propertyKind:
			s.Kind = StepKind(r.word(wire.NotInVocabulary, wantStepKind))
		case propertyData:
			data = true
			of = r.stepData(&s.Data, at+"/"+propertyData)
		case propertyPrev:
			s.Prev = r.word(wire.NotAnID, wantDigest)
		default:
			r.extra(at, key)
		}
	}
	if !data {
		of = noData
	}
	r.of = append(r.of, of)
	return s
}

// noData marks a step without data.
const noData given = 1 << 15

func (r *caseReader) stepData(d *StepData, at string) (of given) {
	for key := range r.Object() {
		property := -1
		for i := range stepProperties {
			if stepProperties[i].name == key {
				property = i
				of |= 1 << i
			}
		}
		switch property {
		case ofCase:
			d.Case = r.word(wire.NotAnID, wantDigest)
		case ofAsAt:
			d.AsAt, _ = r.Date()
		case ofDuty:
			r.recordedDuty(&d.Duty, at+"/duty")
		case ofTeam:
			d.Team = Team(r.word(wire.NotInVocabulary, wantTeam))
		case ofActions:
			for i := range r.Array() {
				d.Actions = append(d.Actions, r.action(at+"/actions/"+strconv.Itoa(i)))
			}
		case ofReassessIf:
			for range r.Array() {
				text, _ := r.String()
				d.ReassessIf = append(d.ReassessIf, text)
			}
		case ofReviewBy:
			d.ReviewBy, _ = r.Date()
		case ofVerdict:
			d.Verdict = Verdict(r.word(wire.NotInVocabulary, wantVerdict))
		case -1:
			r.extra(at, key)
		default:
			*d.text(property), _ = r.String()
		}
	}
	return of
}

// text returns the place of a property that is free text, and nil for the others.
func (d *StepData) text(property int) *string {
	switch property {
	case ofReasons:
		return &d.Reasons
	case ofForm:
		return &d.Form
	case ofReason:
		return &d.Reason
	case ofHeld:
		return &d.Held
	case ofTo:
		return &d.To
	case ofSuccessor:
		return &d.Successor
	}
	return nil
}

func (r *caseReader) recordedDuty(d *RecordedDuty, at string) {
	for key := range r.Object() {
		switch key {
		case "provision":
			d.Provision = Provision(r.word(wire.NotInVocabulary, wantProvision))
		case "law_from":
			d.LawFrom, _ = r.Date()
		case "in_force":
			d.InForce, _ = r.Bool()
		case "verdict":
			d.Verdict = Verdict(r.word(wire.NotInVocabulary, wantVerdict))
		case "strength":
			d.Strength = Strength(r.word(wire.NotInVocabulary, wantStrength))
		case "code":
			d.Code = r.word(wire.NotAnID, wantCode)
		default:
			r.extra(at, key)
		}
	}
}

func (r *caseReader) action(at string) (a Action) {
	for key := range r.Object() {
		switch key {
		case "what":
			a.What, _ = r.String()
		case "by":
			a.By, _ = r.String()
		case propertyDate:
			a.Date, _ = r.Date()
		default:
			r.extra(at, key)
		}
	}
	return a
}

// word reads a code, an id or a digest. An empty one would read as left out.
func (r *caseReader) word(code wire.Code, want string) string {
	word, ok := r.String()
	if ok && word == "" {
		r.Wrong(code, want, "")
	}
	return word
}

// record finds what is wrong with a record, each step by itself. Of says which properties a
// document gives; of a record made in Go, those that are not zero count.
func (p *problems) record(record *Record, newer bool, of []given) {
	for i := range record.Steps {
		s := &record.Steps[i]
		known := s.Data.given()
		if i < len(of) {
			known |= of[i]
		}
		p.step(atSteps+strconv.Itoa(i), s, known, newer)
	}
}

// Problems says what is wrong with a step by itself. Pointers begin at the step.
func (s *Step) Problems() []wire.Problem {
	var p problems
	p.step("", s, s.Data.given(), false)
	for i := range p.all {
		p.all[i] = ofParent(p.all[i])
	}
	return wire.SortProblems(p.all)
}

func (p *problems) step(at string, s *Step, of given, newer bool) {
	if s.Seq == 0 {
		p.missing(at, propertySeq)
	} else if s.Seq < 0 || s.Seq > largest {
		p.add(wire.OutOfRange, at+"/"+propertySeq, wantSeq, strconv.Itoa(s.Seq))
	}
	p.dated(at, s.Date)
	p.stated(at, propertyRole, s.Role)
	p.code(at, propertyKind, string(s.Kind), wantStepKind, true)
	p.formed(at+"/"+propertyPrev, s.Prev, wantDigest, isDigest)
	if of&noData != 0 {
		p.missing(at, propertyData)
		return
	}
	at += "/" + propertyData
	d := &s.Data
	if kinds := s.Kind.set(); kinds != 0 {
		for i := range stepProperties {
			property := &stepProperties[i]
			has := of&(1<<i) != 0
			switch {
			case has && property.may&kinds == 0:
				unknown := wire.Wrong(wire.UnknownProperty, at+"/"+property.name, "", property.name)
				if newer {
					unknown.Severity = wire.Notice
				}
				p.all = append(p.all, unknown)
			case !has && property.must&kinds != 0:
				p.missing(at, property.name)
			}
		}
	}
	for i := range stepProperties {
		if text := d.text(i); text != nil && of&(1<<i) != 0 {
			p.stated(at, stepProperties[i].name, *text)
		}
	}
	p.formed(at+"/case", d.Case, wantDigest, isDigest)
	if of&(1<<ofDuty) != 0 {
		at := at + "/duty"
		p.code(at, "provision", string(d.Duty.Provision), wantProvision, true)
		p.code(at, "verdict", string(d.Duty.Verdict), wantVerdict, true)
		p.code(at, "strength", string(d.Duty.Strength), wantStrength, false)
		p.code(at, "code", d.Duty.Code, "", true)
		p.formed(at+"/code", d.Duty.Code, wantCode, isKebab)
	}
	p.code(at, "team", string(d.Team), wantTeam, false)
	p.code(at, "verdict", string(d.Verdict), wantVerdict, false)
	for i := range d.Actions {
		a, at := &d.Actions[i], at+"/actions/"+strconv.Itoa(i)
		p.stated(at, "what", a.What)
		p.stated(at, "by", a.By)
		p.dated(at, a.Date)
	}
	for i, text := range d.ReassessIf {
		p.stated(at+"/reassess_if", strconv.Itoa(i), text)
	}
}

// given says which properties are not zero.
func (d *StepData) given() (of given) {
	for i := range stepProperties {
		text := d.text(i)
		if i == ofCase && d.Case != "" || i == ofAsAt && !d.AsAt.IsZero() || i == ofDuty && d.Duty != (RecordedDuty{}) ||
			i == ofTeam && d.Team != "" || i == ofActions && len(d.Actions) > 0 || i == ofReassessIf && len(d.ReassessIf) > 0 ||
			i == ofReviewBy && !d.ReviewBy.IsZero() || i == ofVerdict && d.Verdict != "" || text != nil && *text != "" {
			of |= 1 << i
		}
	}
	return of
}

// code finds a code that is missing, or is none of those wanted where some are.
func (p *problems) code(at, property, code, want string, must bool) {
	switch {
	case code == "" && must:
		p.missing(at, property)
	case code != "" && want != "" && !among(want, code):
		p.add(wire.NotInVocabulary, at+"/"+property, want, code)
	}
}

// among reports whether a code is one of those that a sentence lists.
func among(want, code string) bool {
	const between = ", "
	return strings.IndexByte(code, ' ') < 0 && strings.Contains(between+want+between, between+code+between)
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

// isKebab reports whether a text has the form of a code: lower-case words joined by hyphens.
func isKebab(text string) bool { return IsFactID("a."+text) && strings.IndexByte(text, '.') < 0 }
