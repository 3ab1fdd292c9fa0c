package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// codeMissing is the code of a verdict that waits for answers.
const codeMissing = "missing"

// verdict says, first of all, whether the duty applies: the answer in words, how sure it is, under
// which law, and whether it has gaps.
func (k *composer) verdict(s *node) {
	d := &k.r.Duty
	n := s.add(kindVerdict, "")
	said := text(d.Verdict)
	if d.Verdict == participation.NeedsJudgement && d.Code == codeMissing {
		said = codeMissing
	}
	k.says(n, kindLead, "verdict."+said)
	about := n.add(kindPairs, "")
	k.pairs(about,
		"reason", k.word("duty.code", d.Code),
		"strength", k.optional("duty.strength", string(d.Strength)),
		"provision", k.word("duty.provision", string(d.Provision)),
		"holder", k.optional("term.decider", string(d.Holder)))
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
		n.add(kindGap, "").add(kindText, k.count("gaps.duty", open))
	}
	if !d.LawFrom.IsZero() && !d.InForce {
		k.says(n.add(kindLaw, ""), kindText, "announced")
	}
}

// law says which row of the law table governs. Law that is only announced is never called law in
// force, and a date that was not verified says so.
func (k *composer) law(about *node) {
	d := &k.r.Duty
	term := text("law-from")
	if !d.InForce {
		term = "law-announced"
	}
	date := k.date(d.LawFrom)
	for i := range section13q.Law {
		if row := &section13q.Law[i]; row.From == d.LawFrom && row.DateMark == catalogue.Unverified {
			date = date.with(k.say("date-not-verified"))
		}
	}
	p := k.says(about, kindPair, term)
	p.add(kindText, date)
	if t := k.find("duty.law", d.LawFrom.String(), ""); t != "" {
		p.add(kindQuiet, t)
	}
}

func (k *composer) missing(s *node) { k.asks(s, k.r.Duty.Missing) }

// why gives each row of the decision table that decided something.
func (k *composer) why(s *node) {
	rows := k.list(s, kindList, len(k.r.Duty.Because), "why.none")
	for i := range k.r.Duty.Because {
		because := &k.r.Duty.Because[i]
		t := k.word("duty.row", because.Rule)
		for _, mark := range because.Marks {
			t = t.with(k.tag("mark", string(mark)))
		}
		about := rows.add(kindItem, t).add(kindPairs, "")
		k.basis(k.says(about, kindPair, "rests-on"), because.Basis)
		k.facts(about, because.Facts)
	}
	if rows.kind == kindList {
		k.says(s, kindQuiet, "marks")
	}
}

// wideTable is the id of the one table that is too wide for a small screen.
const wideTable = "table-1"

// limbs gives the limbs as a table.
func (k *composer) limbs(s *node) {
	if len(k.r.Duty.Limbs) == 0 {
		k.says(s, kindText, "limbs.none")
		return
	}
	t := k.table(s, kindWide, k.say("limbs.caption"), "limb", "verdict", "strength", "row", "missing")
	t.id = wideTable
	for i := range k.r.Duty.Limbs {
		l := &k.r.Duty.Limbs[i]
		t.row(k.word("duty.limb", l.Limb),
			k.tag("duty.verdict", string(l.Verdict)),
			k.stated(k.optional("duty.strength", string(l.Strength))),
			k.stated(ids(l.Rules)),
			k.stated(ids(l.Missing)))
	}
}

// ids names ids in a line.
func ids(names []string) text {
	var all text
	for _, name := range names {
		all = all.with(id(name))
	}
	return all
}

// The parts that notes make.
const (
	partFlags      = "flags"
	partNext       = "next"
	partCompanions = "companions"
)

// notes gives what stands beside the verdict: flags, steps or companions.
func (k *composer) notes(s *node) {
	of, name, noted, rows := kindList, "flag", k.r.Duty.Flags, section13q.Flags
	switch s.id {
	case partNext:
		of, name, noted, rows = kindSteps, "next", k.r.Duty.Next, section13q.Steps
	case partCompanions:
		name, noted, rows = "companion", k.r.Duty.Companions, section13q.Companions
	}
	all := k.list(s, of, len(noted), "none")
	for _, noteID := range noted {
		t := k.word("duty."+name, noteID)
		for i := range rows {
			if rows[i].ID == noteID {
				t = t.with(k.sourceIDs(rows[i].Basis))
			}
		}
		all.add(kindItem, t).id = name + "-" + noteID
	}
}

func (k *composer) existing(s *node) {
	s.add(kindText, k.word("duty.existing", string(k.r.Duty.ExistingInvolvement)))
}
