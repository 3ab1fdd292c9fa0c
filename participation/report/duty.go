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
	for _, q := range k.r.Questions {
		if q.For == participation.ForDuty {
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
	rows := section13q.Law
	for i := range rows {
		if row := &rows[i]; row.From == d.LawFrom && row.DateMark == catalogue.Unverified {
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
	reasons := k.r.Duty.Because
	rows := k.list(s, kindList, len(reasons), "why.none")
	for i := range reasons {
		because := &reasons[i]
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
	limbs := k.r.Duty.Limbs
	if len(limbs) == 0 {
		k.says(s, kindText, "limbs.none")
		return
	}
	t := k.table(s, kindWide, k.say("limbs.caption"), "limb", "verdict", "strength", "row", "missing")
	t.id = wideTable
	for i := range limbs {
		l := &limbs[i]
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

// ofNotes says how the notes of each part are listed, what their texts are called and where they
// stand.
var ofNotes = [...]struct {
	kind kind
	name string
	rows *[]section13q.Note
}{
	{kindList, "flag", &section13q.Flags},
	{kindSteps, "next", &section13q.Steps},
	{kindList, "companion", &section13q.Companions},
}

// notes gives what stands beside the verdict: flags, steps or companions.
func (k *composer) notes(s *node) {
	noted := k.r.Duty.Flags
	of := &ofNotes[0]
	switch s.id {
	case partNext:
		noted, of = k.r.Duty.Next, &ofNotes[1]
	case partCompanions:
		noted, of = k.r.Duty.Companions, &ofNotes[2]
	}
	rows := *of.rows
	all := k.list(s, of.kind, len(noted), "none")
	for _, noteID := range noted {
		t := k.word("duty."+of.name, noteID)
		for i := range rows {
			if row := &rows[i]; row.ID == noteID {
				t = t.with(k.sourceIDs(row.Basis))
			}
		}
		all.add(kindItem, t).id = of.name + "-" + noteID
	}
}

func (k *composer) existing(s *node) {
	s.add(kindText, k.word("duty.existing", string(k.r.Duty.ExistingInvolvement)))
}
