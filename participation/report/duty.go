package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// codeMissing is the code of a verdict that waits for answers.
const codeMissing = "missing"

// duty says whether the duty applies, first of all, then why, and what stands beside it.
func (k *composer) duty() section {
	s := section{id: "duty", heading: k.say("duty"), blocks: []block{k.verdict()}}
	if missing := k.r.Duty.Missing; len(missing) > 0 {
		s.sections = append(s.sections, section{id: "missing", heading: k.say("missing"), blocks: k.asks(missing)})
	}
	s.sections = append(s.sections, k.why(), k.limbs(),
		section{id: "flags", heading: k.say("flags"),
			blocks: k.notes("flag", "flags.none", k.r.Duty.Flags, section13q.Flags, false)},
		section{id: "next", heading: k.say("next"),
			blocks: k.notes("next", "flags.none", k.r.Duty.Next, section13q.Steps, true)},
		section{id: "companions", heading: k.say("companions"),
			blocks: k.notes("companion", "companions.none", k.r.Duty.Companions, section13q.Companions, false)},
		section{id: "existing", heading: k.say("existing"),
			blocks: says(k.word("duty.existing." + string(k.r.Duty.ExistingInvolvement)))},
	)
	return s
}

// verdict says the answer in words, how sure it is, under which law, and whether it has gaps.
func (k *composer) verdict() block {
	d := &k.r.Duty
	said := string(d.Verdict)
	if d.Verdict == participation.NeedsJudgement && d.Code == codeMissing {
		said = codeMissing
	}
	blocks := []block{paragraph{text: k.say("verdict." + said), weight: weightLead}}
	about := pairs{{term: k.say("reason"), blocks: says(k.word("duty.code." + d.Code))}}
	if d.Strength != "" {
		about = append(about, pair{term: k.say("strength"), blocks: says(k.word("duty.strength." + string(d.Strength)))})
	}
	about = append(about, pair{term: k.say("provision"), blocks: says(k.word("duty.provision." + string(d.Provision)))})
	if d.Holder != "" {
		about = append(about, pair{term: k.say("holder"), blocks: says(k.word("term.decider." + string(d.Holder)))})
	}
	if !d.LawFrom.IsZero() {
		about = append(about, k.law())
	}
	blocks = append(blocks, about)
	if n := k.openForDuty(); n > 0 {
		blocks = append(blocks, notice{noticeGap, says(k.fill("gaps.duty", value{"count", count(n)}))})
	}
	if !d.LawFrom.IsZero() && !d.InForce {
		blocks = append(blocks, notice{noticeLaw, says(k.say("announced"))})
	}
	return notice{noticeVerdict, blocks}
}

func (k *composer) openForDuty() int {
	n := 0
	for i := range k.r.Questions {
		if k.r.Questions[i].For == participation.ForDuty {
			n++
		}
	}
	return n
}

// law says which row of the law table governs. Law that is only announced is never called law in
// force, and a date that was not verified says so.
func (k *composer) law() pair {
	d := &k.r.Duty
	term := "law-from"
	if !d.InForce {
		term = "law-announced"
	}
	date := k.date(d.LawFrom)
	for i := range section13q.Law {
		if row := &section13q.Law[i]; row.From == d.LawFrom && row.DateMark == catalogue.Unverified {
			date = join(" ", date, k.say("date-not-verified"))
		}
	}
	blocks := says(date)
	if textID := "duty.law." + d.LawFrom.String(); k.has(textID) {
		blocks = append(blocks, paragraph{text: k.word(textID), weight: weightQuiet})
	}
	return pair{term: k.say(term), blocks: blocks}
}

// why gives each row of the decision table that decided something.
func (k *composer) why() section {
	s := section{id: "why", heading: k.say("why")}
	if len(k.r.Duty.Because) == 0 {
		s.blocks = says(k.say("why.none"))
		return s
	}
	var rows list
	for i := range k.r.Duty.Because {
		because := &k.r.Duty.Because[i]
		text := k.word("duty.row." + because.Rule)
		for _, mark := range because.Marks {
			text = join(" ", text, k.tag("mark", string(mark)))
		}
		about := pairs{{term: k.say("rests-on"), blocks: k.basis(because.Basis)}}
		if len(because.Facts) > 0 {
			about = append(about, pair{term: k.say("answers"), blocks: k.facts(because.Facts)})
		}
		rows.items = append(rows.items, item{text: text, blocks: []block{about}})
	}
	s.blocks = []block{rows, paragraph{text: k.say("marks"), weight: weightQuiet}}
	return s
}

// limbs gives the limbs as a table.
func (k *composer) limbs() section {
	s := section{id: "limbs", heading: k.say("limbs")}
	if len(k.r.Duty.Limbs) == 0 {
		s.blocks = says(k.say("limbs.none"))
		return s
	}
	t := table{caption: k.say("limbs.caption"),
		heads: []text{k.say("limb"), k.say("verdict"), k.say("strength"), k.say("row"), k.say("missing")}}
	for _, l := range k.r.Duty.Limbs {
		t.rows = append(t.rows, []text{
			k.word("duty.limb." + l.Limb),
			k.tag("duty.verdict", string(l.Verdict)),
			k.orNothing(string(l.Strength), "duty.strength."),
			k.ids(l.Rules),
			k.ids(l.Missing),
		})
	}
	s.blocks = []block{t}
	return s
}

func (k *composer) orNothing(code, kind string) text {
	if code == "" {
		return k.say("nothing")
	}
	return k.word(kind + code)
}

// ids names ids in a cell of a table.
func (k *composer) ids(names []string) text {
	if len(names) == 0 {
		return k.say("nothing")
	}
	var all text
	for _, name := range names {
		all = join(" ", all, id(name))
	}
	return all
}

// notes gives what stands beside the verdict: flags, steps or companions.
func (k *composer) notes(kind, none string, ids []string, rows []section13q.Note, steps bool) []block {
	if len(ids) == 0 {
		return says(k.say(none))
	}
	all := list{steps: steps}
	for _, noteID := range ids {
		var basis []catalogue.ID
		for i := range rows {
			if rows[i].ID == noteID {
				basis = rows[i].Basis
			}
		}
		all.items = append(all.items, item{
			id:   kind + "-" + noteID,
			text: join(" ", k.word("duty."+kind+"."+noteID), k.sourceIDs(basis)),
		})
	}
	return []block{all}
}
