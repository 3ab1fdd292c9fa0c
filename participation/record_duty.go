package participation

import (
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// What a duty in a record wants, for the sentences of problems.
const (
	wantProvision   = "13Q, 14Z45, 14Z2, 242, none, unsettled"
	wantVerdict     = "applies, does-not-apply, not-required-yet, judgement"
	wantStrength    = "clear, likely"
	wantInvolvement = "not-stated, none, unclear, more-needed, sufficient"
	wantLimbVerdict = wantVerdict + ", unclear"
	wantMark        = "seen, second-hand, inferred, unverified"
	wantName        = "the name of a fact, a list or a code, such as impact.hours, acts or acts.plan"
	wantStatement   = "the id of a statement or a provision, such as D1.tip.7.b or nhsa2006.13Q.2.a"
	wantSettled     = "yes, no"
)

// duty reads a duty as a report holds it.
func (r *documentReader) duty(d *Duty) {
	for key := range r.Object() {
		switch key {
		case "provision":
			d.Provision = Provision(r.word(wire.NotInVocabulary, wantProvision))
		case "holder":
			d.Holder = Decider(r.word(wire.NotInVocabulary, ListDeciders.wanted()))
		case "law_from":
			d.LawFrom, _ = r.Date()
		case "in_force":
			d.InForce, _ = r.Bool()
		case "verdict":
			d.Verdict = Verdict(r.word(wire.NotInVocabulary, wantVerdict))
		case "strength":
			d.Strength = Strength(r.word(wire.NotInVocabulary, wantStrength))
		case "code":
			d.Code = r.word(wire.NotAnID, wantWord)
		case "limbs":
			d.Limbs = []Limb{}
			for i := range r.Array() {
				d.Limbs = append(d.Limbs, r.limb(pointerDuty+"/limbs/"+strconv.Itoa(i)))
			}
		case "flags":
			d.Flags = r.texts(wire.NotAnID, wantWord)
		case "existing_involvement":
			d.ExistingInvolvement = ExistingInvolvement(r.word(wire.NotInVocabulary, wantInvolvement))
		case "companions":
			d.Companions = r.texts(wire.NotAnID, wantWord)
		case "next":
			d.Next = r.texts(wire.NotAnID, wantWord)
		case "missing":
			d.Missing = r.texts(wire.NotAnID, wantName)
		case "because":
			d.Because = []Reason{}
			for i := range r.Array() {
				d.Because = append(d.Because, r.reason(pointerDuty+"/because/"+strconv.Itoa(i)))
			}
		default:
			r.extra(pointerDuty, key)
		}
	}
}

func (r *documentReader) limb(at string) (l Limb) {
	for key := range r.Object() {
		switch key {
		case "limb":
			l.Limb = r.word(wire.NotAnID, wantWord)
		case "verdict":
			l.Verdict = Verdict(r.word(wire.NotInVocabulary, wantLimbVerdict))
		case "strength":
			l.Strength = Strength(r.word(wire.NotInVocabulary, wantStrength))
		case "rules":
			l.Rules = r.texts(wire.NotAnID, wantName)
		case "missing":
			l.Missing = r.texts(wire.NotAnID, wantName)
		default:
			r.extra(at, key)
		}
	}
	return l
}

func (r *documentReader) reason(at string) (reason Reason) {
	for key := range r.Object() {
		switch key {
		case "rule":
			reason.Rule = r.word(wire.NotAnID, wantName)
		case "basis":
			reason.Basis = []catalogue.ID{}
			for _, id := range r.texts(wire.NotAnID, wantStatement) {
				reason.Basis = append(reason.Basis, catalogue.ID(id))
			}
		case "marks":
			reason.Marks = []catalogue.Mark{}
			for _, mark := range r.texts(wire.NotInVocabulary, wantMark) {
				reason.Marks = append(reason.Marks, catalogue.Mark(mark))
			}
		case "facts":
			reason.Facts = Facts{}
			for name := range r.Object() {
				answer := r.word(wire.NotInVocabulary, wantSettled)
				settled, err := ParseAnswer(answer)
				if answer != "" && (err != nil || settled == NotStated) {
					r.Wrong(wire.NotInVocabulary, wantSettled, answer)
				}
				reason.Facts = reason.Facts.Join(Facts{{name, settled}})
			}
		default:
			r.extra(at, key)
		}
	}
	return reason
}

// texts reads a list of codes or ids, which is not nil even where it is empty.
func (r *documentReader) texts(code wire.Code, want string) []string {
	all := []string{}
	for range r.Array() {
		all = append(all, r.word(code, want))
	}
	return all
}

// duty finds what is wrong with a duty that was read.
func (p *problems) duty(d *Duty) {
	p.code(pointerDuty, "provision", string(d.Provision), wantProvision, true)
	if d.Holder != "" && maskOfCode(ListDeciders, string(d.Holder)) == 0 {
		p.add(wire.NotInVocabulary, pointerDuty+"/holder", ListDeciders.wanted(), string(d.Holder))
	}
	p.code(pointerDuty, "verdict", string(d.Verdict), wantVerdict, true)
	p.code(pointerDuty, "strength", string(d.Strength), wantStrength, false)
	p.code(pointerDuty, "code", d.Code, "", true)
	p.formed(pointerDuty+"/code", d.Code, wantWord, isWord)
	p.code(pointerDuty, "existing_involvement", string(d.ExistingInvolvement), wantInvolvement, true)
	p.ids(pointerDuty, "flags", d.Flags, wantWord, isWord)
	p.ids(pointerDuty, "companions", d.Companions, wantWord, isWord)
	p.ids(pointerDuty, "next", d.Next, wantWord, isWord)
	p.ids(pointerDuty, "missing", d.Missing, wantName, isName)
	if d.Limbs == nil {
		p.missing(pointerDuty, "limbs")
	}
	for i := range d.Limbs {
		l, at := &d.Limbs[i], pointerDuty+"/limbs/"+strconv.Itoa(i)
		p.code(at, "limb", l.Limb, "", true)
		p.formed(at+"/limb", l.Limb, wantWord, isWord)
		p.code(at, "verdict", string(l.Verdict), wantLimbVerdict, true)
		p.code(at, "strength", string(l.Strength), wantStrength, false)
		if l.Rules != nil {
			p.ids(at, "rules", l.Rules, wantName, isName)
		}
		if l.Missing != nil {
			p.ids(at, "missing", l.Missing, wantName, isName)
		}
	}
	if d.Because == nil {
		p.missing(pointerDuty, "because")
	}
	for i := range d.Because {
		reason, at := &d.Because[i], pointerDuty+"/because/"+strconv.Itoa(i)
		p.code(at, "rule", reason.Rule, "", true)
		p.formed(at+"/rule", reason.Rule, wantName, isName)
		p.ids(at, "basis", asTexts(reason.Basis), wantStatement, isStatement)
		if reason.Marks == nil {
			p.missing(at, "marks")
		}
		for k, mark := range reason.Marks {
			if mark != "" && !among(wantMark, string(mark)) {
				p.add(wire.NotInVocabulary, at+"/marks/"+strconv.Itoa(k), wantMark, string(mark))
			}
		}
		if reason.Facts == nil {
			p.missing(at, "facts")
		}
		for _, f := range reason.Facts {
			if !isName(f.Fact) {
				p.add(wire.NotAnID, at+"/facts/"+escape(f.Fact), wantName, f.Fact)
			}
		}
	}
}

// ids finds the entries of a list that are not formed as they should be, or that there is no list.
func (p *problems) ids(at, property string, list []string, want string, has func(string) bool) {
	if list == nil {
		p.missing(at, property)
	}
	for i, id := range list {
		if id != "" && !has(id) {
			p.add(wire.NotAnID, at+"/"+property+"/"+strconv.Itoa(i), want, id)
		}
	}
}

func asTexts(ids []catalogue.ID) []string {
	if ids == nil {
		return nil
	}
	texts := []string{}
	for _, id := range ids {
		texts = append(texts, string(id))
	}
	return texts
}

// isName reports whether a text has the form of the name of a fact, a list or a code.
func isName(text string) bool {
	last := byte('.')
	for i := 0; i < len(text); i++ {
		b := text[i]
		joins := b == '.' || b == '_' || b == '-'
		if joins && strings.IndexByte("._-", last) >= 0 ||
			!joins && (b < 'a' || b > 'z') && (b < '0' || b > '9') {
			return false
		}
		last = b
	}
	return strings.IndexByte("._-", last) < 0
}

// isStatement reports whether a text has the form of the id of a statement.
func isStatement(text string) bool {
	for i := 0; i < len(text); i++ {
		b := text[i]
		if (b < 'a' || b > 'z') && (b < 'A' || b > 'Z') && (b < '0' || b > '9') && (i == 0 || b != '.' && b != '-') {
			return false
		}
	}
	return len(text) >= 2 && len(text) <= 32
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
