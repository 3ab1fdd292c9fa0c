package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// TimelineMarkdown appends, as Markdown, who owes the duty under which provision over all dates of
// the law table. What is only announced stands apart, and is not called law.
func (p Printer) TimelineMarkdown(dst []byte, c *participation.Case) []byte {
	return p.native(c).timeline().markdown(dst)
}

// TimelineHTML appends the same as a complete HTML document that needs nothing beside it.
func (p Printer) TimelineHTML(dst []byte, c *participation.Case) []byte {
	return p.native(c).timeline().html(dst)
}

func (k *composer) timeline() *document {
	d := k.document("timeline.title")
	periods := section13q.Timeline(&k.c)
	law := k.says(&d.node, kindSection, "timeline.law").add(kindList, "")
	var plans *node
	for i := range periods {
		p := &periods[i]
		if p.Status != section13q.AnnouncedLaw {
			k.period(law, p)
			continue
		}
		if plans == nil {
			plans = k.says(&d.node, kindSection, "timeline.plans")
			k.says(plans.add(kindLaw, ""), kindText, "timeline.plans.about")
			plans = plans.add(kindList, "")
		}
		k.period(plans, p)
	}
	return k.end(k.sourced(d))
}

// period gives one stretch of time. Of a plan, nothing is said as if it were so.
func (k *composer) period(all *node, p *section13q.Period) {
	planned := p.Status == section13q.AnnouncedLaw
	when := k.fill("timeline.from", "date", k.date(p.From))
	switch {
	case planned:
		when = k.fill("timeline.planned", "date", k.date(p.From))
	case !p.Until.IsZero():
		when = k.fill("timeline.until", "date", k.date(p.From), "until", k.date(p.Until.AddDays(-1)))
	}
	when = when.with(k.dateMark(p.DateMark)).with(k.tag("report.timeline.status", string(p.Status)))
	item := all.add(kindItem, when)
	item.add(kindText, k.word("duty.law", p.From.String()).with(k.unread(p.Mark)))
	if p.CompanionsOnly {
		k.says(item, kindText, "timeline.companions")
	}
	if p.NoBody {
		k.says(item, kindText, "timeline.no-body")
		return
	}
	provision, holder, basis, verdict := text("provision"), text("holder"), text("timeline.basis"), text("timeline.verdict")
	if planned {
		provision, holder, basis, verdict = "timeline.provision.planned", "timeline.holder.planned", "timeline.basis.planned", "timeline.verdict.planned"
	}
	about := item.add(kindPairs, "")
	var sources text
	if len(p.Basis) > 0 {
		sources = k.sourceIDs(p.Basis)
	}
	k.pairs(about,
		provision, k.word("duty.provision", string(p.Provision)),
		holder, k.optional("term.decider", string(p.Holder)),
		basis, sources,
		verdict, k.word("duty.verdict", string(p.Verdict)).joined(", ", k.optional("duty.strength", string(p.Strength))).with("("+k.word("duty.code", p.Code)+")"))
}

// dateMark says that a date was not read in the law itself, where it was not.
func (k *composer) dateMark(mark catalogue.Mark) text {
	switch mark {
	case catalogue.Seen:
		return ""
	case catalogue.Unverified:
		return k.say("date-not-verified")
	}
	return k.fill("date-mark", "mark", k.word("mark", string(mark)))
}

// unread says how far the source of something was read, where it was not read itself.
func (k *composer) unread(mark catalogue.Mark) text {
	if mark == catalogue.Seen {
		return ""
	}
	return k.tag("mark", string(mark))
}

// DiffMarkdown appends, as Markdown, what is other in the duty between two cases, or between two
// dates of one, and what causes it. The title is that of the second case.
func (p Printer) DiffMarkdown(dst []byte, a, b *participation.Case) []byte {
	return p.native(b).difference(a).markdown(dst)
}

// DiffHTML appends the same as a complete HTML document that needs nothing beside it.
func (p Printer) DiffHTML(dst []byte, a, b *participation.Case) []byte {
	return p.native(b).difference(a).html(dst)
}

func (k *composer) difference(a *participation.Case) *document {
	x := section13q.Diff(a, &k.c)
	d := k.document("diff.title")
	causes := k.says(&d.node, kindSection, "diff.causes")
	if len(x.Facts)+len(x.Law) == 0 {
		k.says(causes, kindText, "diff.nothing-differs")
	}
	k.turns(causes, "diff.facts", x.Facts)
	k.changes(causes, "diff.law", x.Law, false)
	k.changes(causes, "diff.plans", x.Law, true)

	effects := k.says(&d.node, kindSection, "diff.effects")
	k.turns(effects, "duty", x.Duty)
	k.turns(effects, "limbs", x.Limbs)
	k.swap(effects, "diff.rows", "duty.row", x.Rows)
	k.swap(effects, partFlags, "duty.flag", x.Flags)
	k.swap(effects, partCompanions, "duty.companion", x.Companions)
	k.swap(effects, partNext, "duty.next", x.Next)
	k.swap(effects, "diff.missing", "", x.Missing)
	if len(effects.nodes) == 0 {
		k.says(effects, kindText, "diff.no-effects")
	}
	if !k.r.Duty.LawFrom.IsZero() && !k.r.Duty.InForce {
		k.says(effects.add(kindLaw, ""), kindText, "announced")
	}
	return k.end(k.sourced(d))
}

// changes gives rows of the law table: law, or what is only announced.
func (k *composer) changes(s *node, heading text, rows []section13q.Change, announced bool) {
	var all *node
	for i := range rows {
		row := &rows[i]
		if row.Announced != announced {
			continue
		}
		if all == nil {
			all = k.says(s, kindPart, heading)
			if announced {
				k.says(all.add(kindLaw, ""), kindText, "timeline.plans.about")
			}
			all = all.add(kindList, "")
		}
		all.add(kindItem, (k.date(row.From)+": ").joined("", k.word("duty.law", row.From.String())).with(k.dateMark(row.DateMark)).with(k.unread(row.Mark)))
	}
}

// turns gives what has another value than before, as a table.
func (k *composer) turns(s *node, heading text, turns []section13q.Turn) {
	if len(turns) == 0 {
		return
	}
	t := k.table(s, kindTable, k.say(heading), "diff.what", "diff.from", "diff.to")
	for i := range turns {
		turn := &turns[i]
		what, kind := k.turned(turn.What)
		t.row(what, k.turn(kind, turn.From), k.turn(kind, turn.To))
	}
}

// turnKinds gives the kind of the texts of what turns. Dates and answers have none.
var turnKinds = []participation.Term{
	{Code: "as_at", Label: ""}, {Code: "law_from", Label: ""}, {Code: "in_force", Label: "answer"},
	{Code: "provision", Label: "duty.provision"}, {Code: "holder", Label: "term.decider"}, {Code: "verdict", Label: "duty.verdict"},
	{Code: "strength", Label: "duty.strength"}, {Code: "code", Label: "duty.code"}, {Code: "existing_involvement", Label: "duty.existing"},
}

// turned says what turns, and of which kind the texts of its values are.
func (k *composer) turned(what string) (name text, kind string) {
	for _, of := range turnKinds {
		if of.Code == what {
			return k.say(text("diff." + what)), of.Label
		}
	}
	for _, limb := range section13q.LimbTerms {
		switch what {
		case limb.Code:
			return k.word("duty.limb", what), "duty.verdict"
		case limb.Code + strengthOf:
			return k.word("duty.limb", limb.Code) + ": " + k.say("strength"), "duty.strength"
		}
	}
	l := k.listOf(what)
	switch {
	case l == 0:
		return k.asked(what), "answer"
	case l.Property() == what:
		return k.asked(what), "term." + what
	}
	return k.asked(what).with(k.label(l, what[len(l.Property())+1:])), "answer"
}

// strengthOf ends the name of a turn that is about how sure a limb is.
const strengthOf = ".strength"

// turn says a value.
func (k *composer) turn(kind, value string) text {
	switch {
	case value == "":
		return k.say("nothing")
	case kind == "":
		if d, err := wire.ParseDate(value); err == nil {
			return k.date(d)
		}
	case kind == "answer" && value == participation.NotStated.String():
		return k.say("not-stated")
	}
	return k.word(kind, value)
}

// swap gives what is gone and what is new. Without a kind they are questions.
func (k *composer) swap(s *node, heading text, kind string, swap section13q.Swap) {
	if swap.IsZero() {
		return
	}
	pairs := k.says(s, kindPart, heading).add(kindPairs, "")
	for _, of := range [...]struct {
		name text
		ids  []string
	}{{"diff.gone", swap.Gone}, {"diff.new", swap.New}} {
		if len(of.ids) == 0 {
			continue
		}
		n := k.says(pairs, kindPair, of.name)
		all := n.add(kindList, "")
		for _, swapped := range of.ids {
			if kind == "" {
				all.add(kindItem, k.asked(swapped))
			} else {
				all.add(kindItem, k.word(kind, swapped))
			}
		}
		n.fold(all)
	}
}
