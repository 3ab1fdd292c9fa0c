package main

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

// What the page of the questions says.
const (
	questionsTitle = "Questions"
	questionsLead  = "Every yes-or-no question that the duty or a rule can ask. In a case at hand, only those are asked that still matter."
	askedByRules   = "Read by:"
	askedByDuty    = "Asked for the legal duty, and for rules where it says so."
	askedOfNobody  = "Nobody is asked these: the record of the assessment answers them by itself."
	headNobodyAsks = "Answered by the record"
	headDutyAsks   = "For the legal duty"
	headRuleAsks   = "For the rules"
)

func (b *book) questionsPage() page {
	s := sheetFor(questionsAll)
	duty, asked := len(section13q.DutyFacts), len(b.set.Facts())
	var words, also []string
	for _, part := range []struct {
		id, head, about string
		facts           []*participation.Fact
	}{
		{"-duty", headDutyAsks, askedByDuty, b.facts[:duty]},
		{"-rules", headRuleAsks, "", b.facts[duty:asked]},
		{"-record", headNobodyAsks, askedOfNobody, b.facts[asked:]},
	} {
		if len(part.facts) == 0 {
			continue
		}
		s.heading(2, part.id, part.head)
		if part.about != "" {
			s.say(plain(part.about))
		}
		list := block{Kind: kindList, Class: "statements"}
		for _, f := range part.facts {
			it := item{ID: f.ID, Text: strong(f.Ask), Note: code(f.ID), Below: help(f)}
			if rules := b.asking[f.ID]; len(rules) > 0 {
				var items []item
				for _, r := range rules {
					items = append(items, item{Text: s.link(b.rules[r].Title, rulePath(b.rules[r].ID))})
				}
				it.Below = append(it.Below, paragraph("quiet", plain(askedByRules)), block{Kind: kindList, Class: "rests", Items: items})
			}
			rests := text{}
			for _, id := range f.Basis {
				if len(rests) > 0 {
					rests = rests.and(plain(" "))
				}
				rests = rests.and(text{{Words: string(id), To: s.to(b.statementPath(id)), Kind: spanCode}})
			}
			it.Below = append(it.Below, paragraph("basis", rests))
			list.Items = append(list.Items, it)
			words, also = append(words, f.Ask), append(also, f.ID)
		}
		s.add(list)
	}
	return page{path: questionsAll, nav: questionsAll, title: questionsTitle, lead: plain(questionsLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}},
		found: &entry{Kind: questionsTitle, Path: questionsAll, Title: questionsTitle, Words: joined(words), Also: joined(also)}}
}
