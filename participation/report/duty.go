package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// codeMissing is the code of a verdict that waits for answers.
const codeMissing = "missing"

// duty says whether the duty applies, first of all, then why, and what stands beside it.
func (k *composer) duty(s *node) {
	d := &k.r.Duty
	k.verdict(s.add(kindVerdict, nil))
	if len(d.Missing) > 0 {
		k.asks(k.part(s, "missing"), d.Missing)
	}
	k.why(k.part(s, "why"))
	k.limbs(k.part(s, "limbs"))
	k.notes(k.part(s, "flags"), kindList, "flag", d.Flags, section13q.Flags)
	k.notes(k.part(s, "next"), kindSteps, "next", d.Next, section13q.Steps)
	k.notes(k.part(s, "companions"), kindList, "companion", d.Companions, section13q.Companions)
	k.part(s, "existing").add(kindText, k.word("duty.existing."+string(d.ExistingInvolvement)))
}

// verdict says the answer in words, how sure it is, under which law, and whether it has gaps.
func (k *composer) verdict(n *node) {
	d := &k.r.Duty
	said := string(d.Verdict)
	if d.Verdict == participation.NeedsJudgement && d.Code == codeMissing {
		said = codeMissing
	}
	n.add(kindLead, k.say("verdict."+said))
	about := n.add(kindPairs, nil)
	about.pair(k.say("reason"), k.word("duty.code."+d.Code))
	if d.Strength != "" {
		about.pair(k.say("strength"), k.word("duty.strength."+string(d.Strength)))
	}
	about.pair(k.say("provision"), k.word("duty.provision."+string(d.Provision)))
	if d.Holder != "" {
		about.pair(k.say("holder"), k.word("term.decider."+string(d.Holder)))
	}
	if !d.LawFrom.IsZero() {
		k.law(about)
	}
	open := 0
	for i := range k.r.Questions {
		if k.r.Questions[i].For == participation.ForDuty {
			open++
		}
	}
	if open > 0 {
		n.add(kindGap, nil).add(kindText, k.count("gaps.duty", open))
	}
	if !d.LawFrom.IsZero() && !d.InForce {
		n.add(kindLaw, nil).add(kindText, k.say("announced"))
	}
}

// law says which row of the law table governs. Law that is only announced is never called law in
// force, and a date that was not verified says so.
func (k *composer) law(about *node) {
	d := &k.r.Duty
	term := "law-from"
	if !d.InForce {
		term = "law-announced"
	}
	date := k.date(d.LawFrom)
	for i := range section13q.Law {
		if row := &section13q.Law[i]; row.From == d.LawFrom && row.DateMark == catalogue.Unverified {
			date = date.with(k.say("date-not-verified"))
		}
	}
	p := about.pair(k.say(term), date)
	if t := k.find("duty.law." + d.LawFrom.String()); t != nil {
		p.add(kindQuiet, t)
	}
}

// why gives each row of the decision table that decided something.
func (k *composer) why(s *node) {
	if len(k.r.Duty.Because) == 0 {
		s.add(kindText, k.say("why.none"))
		return
	}
	rows := s.add(kindList, nil)
	for i := range k.r.Duty.Because {
		because := &k.r.Duty.Because[i]
		t := k.word("duty.row." + because.Rule)
		for _, mark := range because.Marks {
			t = t.with(k.tag("mark", string(mark)))
		}
		about := rows.add(kindItem, t).add(kindPairs, nil)
		k.basis(about.add(kindPair, k.say("rests-on")), because.Basis)
		k.facts(about, because.Facts)
	}
	s.add(kindQuiet, k.say("marks"))
}

// limbs gives the limbs as a table.
func (k *composer) limbs(s *node) {
	if len(k.r.Duty.Limbs) == 0 {
		s.add(kindText, k.say("limbs.none"))
		return
	}
	t := k.table(s, kindTable, k.say("limbs.caption"), limbHeads)
	for i := range k.r.Duty.Limbs {
		l := &k.r.Duty.Limbs[i]
		strength := k.say("nothing")
		if l.Strength != "" {
			strength = k.word("duty.strength." + string(l.Strength))
		}
		row := t.add(kindRow, nil)
		row.add(kindCell, k.word("duty.limb."+l.Limb))
		row.add(kindCell, k.tag("duty.verdict", string(l.Verdict)))
		row.add(kindCell, strength)
		row.add(kindCell, k.ids(l.Rules))
		row.add(kindCell, k.ids(l.Missing))
	}
}

// limbHeads names the columns of the table of limbs.
var limbHeads = []string{"limb", "verdict", "strength", "row", "missing"}

// table adds a table with the heads of its columns.
func (k *composer) table(n *node, of kind, caption text, heads []string) *node {
	t := n.add(of, caption)
	row := t.add(kindRow, nil)
	for _, head := range heads {
		row.add(kindCell, k.say(head))
	}
	return t
}

// ids names ids in a line.
func (k *composer) ids(names []string) text {
	if len(names) == 0 {
		return k.say("nothing")
	}
	var all text
	for _, name := range names {
		all = all.with(id(name))
	}
	return all
}

// notes gives what stands beside the verdict: flags, steps or companions.
func (k *composer) notes(s *node, of kind, name string, ids []string, rows []section13q.Note) {
	if len(ids) == 0 {
		s.add(kindText, k.say("none"))
		return
	}
	all := s.add(of, nil)
	for _, noteID := range ids {
		t := k.word("duty." + name + "." + noteID)
		for i := range rows {
			if rows[i].ID == noteID {
				t = t.with(k.sourceIDs(rows[i].Basis))
			}
		}
		all.add(kindItem, t).id = name + "-" + noteID
	}
}
