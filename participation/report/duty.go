package report

import (
	"slices"

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
		"holder", k.optional("term.decider", string(d.Holder)),
		"certainty", k.certainty())
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
		t := k.marks(k.word("duty.row", because.Rule), because.Marks)
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
			k.stated(k.rows(l.Rules)),
			k.stated(ids(l.Missing)))
	}
}

// certainty gives the marks of the rows that the verdict comes from: those of the limbs that came out
// as it did, or all where none has.
func (k *composer) certainty() text {
	d := &k.r.Duty
	var decided, marks stringList
	for i := range d.Limbs {
		if d.Limbs[i].Verdict == d.Verdict {
			decided.join(d.Limbs[i].Rules)
		}
	}
	var all text
	for i := range d.Because {
		because := &d.Because[i]
		if len(decided) > 0 && !slices.Contains(decided, because.Rule) {
			continue
		}
		for _, mark := range because.Marks {
			if !slices.Contains(marks, string(mark)) {
				marks.add(string(mark))
				all = all.with(k.tag("mark", string(mark)))
			}
		}
	}
	return all
}

// rows names rows of the decision table, with the marks of those that were not read in the law
// itself.
func (k *composer) rows(names []string) text {
	var all text
	for _, name := range names {
		all = all.with(id(name))
		for i := range k.r.Duty.Because {
			because := &k.r.Duty.Because[i]
			for _, mark := range because.Marks {
				if because.Rule == name && mark != catalogue.Seen {
					all = all.with(k.tag("mark", string(mark)))
				}
			}
		}
	}
	return all
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
		n := all.add(kindItem, k.word("duty."+of.name, noteID))
		n.id = of.name + "-" + noteID
		for i := range rows {
			row := &rows[i]
			if row.ID != noteID {
				continue
			}
			n.text = n.text.with(k.sourceIDs(row.Basis))
			if row.Warns != "" && slices.Contains(k.r.Duty.Next, row.Warns) {
				n.add(kindText, k.word("duty.next", row.Warns))
			}
		}
		if of.kind == kindSteps {
			k.points(n, noteID)
		}
	}
}

// points gives what stands under a step, point by point.
func (k *composer) points(step *node, stepID string) {
	var all *node
	points := section13q.Points
	for i := range points {
		p := &points[i]
		if p.Step != stepID {
			continue
		}
		if all == nil {
			all = step.add(kindList, "")
		}
		t, marks := k.word("duty.point", p.ID), p.Marks
		if markOf(string(p.Basis[0])) != catalogue.Seen {
			marks = nil // the source comes with its own
		}
		all.add(kindItem, k.marks(t, marks).with(k.sourceIDs(p.Basis)))
	}
}

// marks adds how far the sources of something go.
func (k *composer) marks(t text, marks []catalogue.Mark) text {
	for _, mark := range marks {
		t = t.with(k.tag("mark", string(mark)))
	}
	return t
}

// existing says how far involvement so far goes, and gives each test of it with its answer.
func (k *composer) existing(s *node) {
	s.add(kindText, k.word("duty.existing", string(k.r.Duty.ExistingInvolvement)))
	k.says(s, kindText, "existing.about")
	all := s.add(kindList, "")
	tests := section13q.Sufficiencies
	for i := range tests {
		test := &tests[i]
		if k.r.AsAt.Before(test.Since) {
			continue
		}
		said := k.say("not-stated").strong()
		if answer := k.c.Answers[test.Fact.ID]; answer != participation.NotStated {
			said = k.answer(answer)
		}
		all.add(kindItem, k.asked(test.Fact.ID).with(said).with(k.fill("existing.wanted", "answer", k.word("answer", test.Wanted.String()))))
	}
}
