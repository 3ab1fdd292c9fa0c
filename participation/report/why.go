package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

// WhyMarkdown appends, as Markdown, why the verdict on the legal duty is what it is: every row of
// the decision table that was tried, part by part, from the facts to the verdict.
func (p Printer) WhyMarkdown(dst []byte, c *participation.Case) []byte {
	return p.native(c).explained().markdown(dst)
}

// WhyHTML appends the same as a complete HTML document that needs nothing beside it.
func (p Printer) WhyHTML(dst []byte, c *participation.Case) []byte {
	return p.native(c).explained().html(dst)
}

// explained composes the explanation of the verdict.
func (k *composer) explained() *document {
	x := section13q.Why(&k.c)
	d := k.document("why.title")
	s := k.says(&d.node, kindSection, "duty")
	k.verdict(s)
	short := k.says(s, kindPart, "why.short")
	if len(x.Duty.Because) == 0 {
		k.says(short, kindText, "why.none")
	}
	for _, because := range x.Duty.Because {
		short.add(kindText, k.marks(k.word("duty.row", because.Rule), because.Marks))
	}
	k.stillMissing(s)

	s = k.says(&d.node, kindSection, "why")
	k.says(s, kindText, "why.order")
	k.triedRows(k.says(s, kindPart, "why.before"), x.Before)
	for i := range x.Limbs {
		l := &x.Limbs[i]
		part := s.add(kindPart, k.word("duty.limb", l.Limb.Limb))
		part.add(kindText, k.tag("duty.verdict", string(l.Limb.Verdict)).with(k.optional("duty.strength", string(l.Limb.Strength))))
		if l.Open.Form != section13q.OfAlways {
			k.reasoning(k.says(part.add(kindPairs, ""), kindPair, "why.opens"), &l.Open)
		}
		k.triedRows(part, l.Rows)
	}
	if len(x.After) > 0 {
		k.triedRows(k.says(s, kindPart, "why.after"), x.After)
	}
	if len(x.Caps) > 0 {
		caps := k.says(s, kindPart, "why.caps").add(kindList, "")
		for i := range x.Caps {
			caps.add(kindItem, k.say(text("why.cap."+x.Caps[i].ID)))
		}
	}
	return k.end(k.sourced(d))
}

func (k *composer) stillMissing(s *node) {
	if len(k.r.Duty.Missing) > 0 {
		k.missing(k.says(s, kindPart, "missing"))
	}
}

// triedRows gives rows as they were tried, each with what it asks.
func (k *composer) triedRows(n *node, rows []section13q.Tried) {
	all := n.add(kindSteps, "")
	for i := range rows {
		row := &rows[i]
		item := all.add(kindItem, k.word("duty.row", row.Rule).with(k.outcome(row)))
		if row.Outcome == section13q.NotReached {
			continue
		}
		about := item.add(kindPairs, "")
		gives := k.word("duty.verdict", string(row.Gives))
		if row.Decided {
			gives = gives.joined(", ", k.optional("duty.strength", string(row.Strength)))
		}
		k.says(about, kindPair, "why.gives").add(kindText, gives)
		k.says(about, kindPair, "rests-on").add(kindText, k.sourceIDs(row.Basis))
		k.says(about, kindPair, "why.mark").add(kindText, k.marks("", row.Marks))
		k.reasoning(k.says(about, kindPair, "why.asked"), &row.Logic)
		if row.Sure.Form != "" {
			k.reasoning(k.says(about, kindPair, "why.sure"), &row.Sure)
		}
	}
}

// outcome says what became of a row.
func (k *composer) outcome(row *section13q.Tried) text {
	t := k.tag("report.why", string(row.Outcome))
	if row.Decided {
		t = t.with(k.tag("report.why", "decided"))
	}
	return t
}

// reasoning gives what an expression asks, part by part, with every answer.
func (k *composer) reasoning(n *node, r *section13q.Reasoning) {
	all := n.add(kindList, "")
	k.reasoned(all, r)
	n.fold(all)
}

// reasoned gives one expression. A question that is turned round stands in one line: what is asked,
// what was answered, and what is wanted.
func (k *composer) reasoned(all *node, r *section13q.Reasoning) {
	wants, leaf := "", r
	for len(leaf.Of) == 1 && (leaf.Form == section13q.OfNot || leaf.Form == section13q.OfSurely) {
		wants += "." + string(leaf.Form)
		leaf = &leaf.Of[0]
	}
	if wants != "" && len(leaf.Of) == 0 {
		all.add(kindItem, k.question(leaf).with(k.said(leaf.Answer)).with(k.say(text("wants"+wants))))
		return
	}
	item := all.add(kindItem, k.question(r).with(k.said(r.Answer)))
	if len(r.Of) > 0 {
		below := item.add(kindList, "")
		for i := range r.Of {
			k.reasoned(below, &r.Of[i])
		}
	}
}

// question says what an expression asks.
func (k *composer) question(r *section13q.Reasoning) text {
	switch r.Form {
	case section13q.OfFact:
		return k.asked(r.Fact)
	case section13q.OfDate:
		return k.fill("form.date", "date", k.date(r.From))
	case section13q.OfCodes:
		l, _ := participation.ListNamed(r.List)
		var labels text
		for _, code := range r.Codes {
			labels = labels.joined("; ", k.label(l, code.Fact[len(r.List)+1:]))
		}
		return k.asked(r.List).with(labels)
	}
	return k.say(text("form." + string(r.Form)))
}

// said says an answer, or that there is none.
func (k *composer) said(a participation.Answer) text {
	if a == participation.NotStated {
		return k.say("not-stated").strong()
	}
	return k.answer(a)
}
