package participation

import (
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation/wire"
)

// Problems says what is wrong with the case as a value: codes that no list has, codes given
// twice, ids that are not formed as ids, a date that is missing. It returns nil where nothing is.
// Problems of a case made in Go have pointers but no line or column.
func (c *Case) Problems() []wire.Problem {
	found := c.find(&caseReader{})
	for i := range found {
		found[i] = ofParent(found[i])
	}
	return wire.SortProblems(found)
}

// find is Problems, but the pointer of a property that is missing is that of the property. Read is
// what the case was read with, and knows more of it; it may be the zero caseReader.
func (c *Case) find(read *caseReader) []wire.Problem {
	p := problems{all: read.late}
	if c.AsAt.IsZero() {
		p.missing("", propertyAsAt)
	}
	if c.Schema != "" && c.Schema != CaseSchema {
		p.add(wire.NotInVocabulary, "/schema", CaseSchema, c.Schema)
	}
	for l := ListDeciders; l < listEnd; l++ {
		p.codes(l, c.Codes(l))
	}
	for id := range c.Answers {
		p.fact("/answers/", id)
	}
	for id := range c.Notes {
		p.fact("/notes/", id)
	}
	for id, j := range c.Judgements {
		at := "/judgements/" + escape(string(id))
		p.stated(at, propertyText, j.Text)
		p.stated(at, propertyRole, j.Role)
		p.dated(at, j.Date)
	}
	for id, a := range c.Accepted {
		at := "/accepted/" + escape(id)
		p.stated(at, propertyReason, a.Reason)
		p.stated(at, propertyRole, a.Role)
		p.dated(at, a.Date)
	}
	for id, days := range c.Policy {
		if days < 0 || days > longestPolicy {
			p.add(wire.OutOfRange, "/policy/"+escape(id), wantDays, strconv.Itoa(days))
		}
	}
	if c.Register != nil {
		p.register(pointerOfRegister, c.Register, read.Reader != nil)
	}
	if c.Record != nil {
		p.steps(c.Record.Steps, read.steplike)
	}
	tolerate(c.Minor > Minor, p.all)
	return p.all
}

// problems gathers what is wrong with a case.
type problems struct{ all []wire.Problem }

func (p *problems) add(code wire.Code, pointer, want, got string) {
	p.all = append(p.all, wire.Wrong(code, pointer, want, got))
}

func (p *problems) missing(at, property string) {
	p.add(wire.MissingProperty, at+"/"+property, property, "")
}

func (p *problems) codes(l List, codes []string) {
	var seen uint64
	for i, code := range codes {
		mask := maskOfCode(l, code)
		if mask != 0 && seen&mask == 0 {
			seen |= mask
			continue
		}
		at := "/" + l.Property()
		if !l.One() {
			at += "/" + strconv.Itoa(i)
		}
		if mask == 0 {
			p.add(wire.NotInVocabulary, at, l.wanted(), code)
		} else {
			p.add(wire.DuplicateCode, at, "", code)
		}
	}
}

func (p *problems) fact(at, id string) {
	if !IsFactID(id) {
		p.add(wire.NotAnID, at+escape(id), wantFact, id)
	}
}

// blank is the white space of JSON. A text of nothing else states nothing.
const blank = " \t\n\r"

func (p *problems) stated(at, property, text string) {
	if isBlank(text) {
		p.missing(at, property)
	}
}

func isBlank(text string) bool {
	for i := range len(text) {
		if strings.IndexByte(blank, text[i]) < 0 {
			return false
		}
	}
	return true
}

func (p *problems) dated(at string, date wire.Date) {
	if date.IsZero() {
		p.missing(at, propertyDate)
	}
}

// wanted lists the codes of the list in words.
func (l List) wanted() string { return wanted(l.Terms()) }

func wanted(terms []Term) string {
	codes := terms[0].Code
	for _, t := range terms[1:] {
		codes += ", " + t.Code
	}
	return codes
}

// IsFactID reports whether a text has the form of a fact id: two or more words of lower-case
// letters, digits and single hyphens, joined by dots.
func IsFactID(text string) bool {
	dots, last := 0, byte('.')
	for i := 0; i < len(text); i++ {
		b := text[i]
		switch {
		case b >= 'a' && b <= 'z', b >= '0' && b <= '9':
		case (b == '-' || b == '.') && last != '.' && last != '-':
			if b == '.' {
				dots++
			}
		default:
			return false
		}
		last = b
	}
	return dots > 0 && last != '.' && last != '-'
}

// escape writes a key as a step of a JSON Pointer.
func escape(key string) string {
	var step []byte
	for i := range len(key) {
		switch key[i] {
		case '~':
			step = append(step, "~0"...)
		case '/':
			step = append(step, "~1"...)
		default:
			step = append(step, key[i])
		}
	}
	return string(step)
}

// unescape reads a step of a JSON Pointer as a key.
func unescape(step string) string {
	var key []byte
	for i := 0; i < len(step); i++ {
		char := step[i]
		if char == '~' && i+1 < len(step) {
			i++
			char = "~/"[step[i]&1]
		}
		key = append(key, char)
	}
	return string(key)
}

// Known says which ids a set of rules knows.
type Known struct {
	Fact, Rule, Prompt, Obligation func(id string) bool
	// All gives every id that any of them knows, for what was probably meant. It may be nil.
	All func() []string
}

// UnknownIDs finds the ids in a case that a set of rules does not know: facts in answers and
// notes, prompts in judgements, rules in accepted, obligations in policy. In a case of a newer
// minor version an unknown fact is a notice. They come in no order.
func UnknownIDs(c *Case, known Known) []wire.Problem {
	var p problems
	for id := range c.Answers {
		p.unknown("/answers/", wantFact, id, known.Fact)
	}
	answers := len(p.all)
	for id := range c.Notes {
		p.unknown("/notes/", wantFact, id, known.Fact)
	}
	notes := len(p.all)
	for i := range p.all {
		if c.Minor > Minor {
			p.all[i].Severity = wire.Notice
		}
	}
	for id := range c.Accepted {
		p.unknown("/accepted/", wantRule, id, known.Rule)
	}
	accepted := len(p.all)
	for id := range c.Policy {
		p.unknown("/policy/", wantObligation, id, known.Obligation)
	}
	policy := len(p.all)
	for id := range c.Judgements {
		p.unknown("/judgements/", wantPrompt, string(id), known.Prompt)
	}
	if len(p.all) > 0 && known.All != nil {
		all := known.All()
		among := func(found []wire.Problem, knows func(string) bool) {
			var ids []string
			for _, id := range all {
				if len(found) > 0 && knows(id) {
					ids = append(ids, id)
				}
			}
			wire.MeantIDs(found, ids)
		}
		among(p.all[:answers], known.Fact)
		among(p.all[answers:notes], known.Fact)
		among(p.all[notes:accepted], known.Rule)
		among(p.all[accepted:policy], known.Obligation)
		among(p.all[policy:], known.Prompt)
	}
	return p.all
}

func (p *problems) unknown(at, want, id string, known func(string) bool) {
	if !known(id) {
		p.add(wire.UnknownID, at+escape(id), want, id)
	}
}

const (
	wantRule       = "the id of a rule that is checked on a plan"
	wantObligation = "the id of an obligation"
)

// UnknownCodes names, as "acts.plan" is named, the codes of the case that no list has.
func (c *Case) UnknownCodes() []string {
	var names []string
	for l := ListDeciders; l < listEnd; l++ {
		for _, code := range c.Codes(l) {
			if code != "" && maskOfCode(l, code) == 0 {
				names = append(names, l.Property()+"."+code)
			}
		}
	}
	return names
}
