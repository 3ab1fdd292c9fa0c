package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
)

// homePage is where readers begin.
func (b *book) homePage() page {
	s := sheetFor(homePath)
	a := b.account
	kinds := map[string]int{}
	for i := range b.rules {
		kinds[string(b.rules[i].Force)]++
	}
	s.add(block{Kind: kindPairs, Class: "figures", Items: []item{
		{Text: plain(figureRules), Note: strong(written(len(b.rules)))},
		{Text: plain(figureAsks), Note: strong(written(len(b.set.Facts())))},
		{Text: plain(figureChecks), Note: strong(written(len(a.Statements)))},
		{Text: plain(figureEnforced), Note: strong(written(a.Enforced))},
	}})
	s.heading(2, "ways", headWays)
	var ways []item
	for _, of := range b.indexes() {
		ways = append(ways, item{Text: s.link(of.title, of.path), Below: []block{paragraph("quiet", plain(shelfNames(of)))}})
	}
	ways = append(ways,
		item{Text: s.link(sourcesTitle, sourcesPath), Below: []block{paragraph("quiet", plain(sourcesLead))}},
		item{Text: s.link(rulesTitle, rulesPath), Below: []block{paragraph("quiet", plain(rulesLead))}},
		item{Text: s.link(questionsTitle, questionsAll), Below: []block{paragraph("quiet", plain(questionsLead))}},
		item{Text: s.link(dutyTitle, dutyPath), Below: []block{paragraph("quiet", plain(dutyLead))}},
		item{Text: s.link(coverageTitle, coveragePath), Below: []block{paragraph("quiet", plain(coverageLead))}},
	)
	s.add(block{Kind: kindList, Class: "ways", Items: ways})
	s.heading(2, "words", headWords)
	var terms []item
	for _, force := range []catalogue.Force{catalogue.Must, catalogue.Should, catalogue.May} {
		p := forcePhrases[force]
		terms = append(terms, item{Text: plain(p.label), Note: plain(fmt.Sprintf("%s %s.", p.about, capital(counted(kinds[string(force)]))))})
	}
	for _, w := range homeWords {
		terms = append(terms, item{Text: plain(w.word), Note: plain(w.meaning)})
	}
	s.add(block{Kind: kindPairs, Items: terms})
	return page{path: homePath, nav: homePath, title: siteName, lead: plain(homeLead), body: s.blocks}
}

// What the page says beside its figures and lists.
const (
	figureRules    = "rules"
	figureAsks     = "questions at most"
	figureChecks   = "checks and obligations in the sources"
	figureEnforced = "of them enforced by a rule"

	headWays  = "Ways in"
	headWords = "What the words mean"
)

// homeWords are the words of the rules that need explaining.
var homeWords = []struct{ word, meaning string }{
	{"Bears", "The rule has something to say about the plan at hand."},
	{"Met, not met", "What the plan states settles it, one way or the other."},
	{"Unclear", "An answer that it turns on is not known. Not known is never read as no."},
	{"Setting aside", "A narrower rule takes the place of a general one; the page of each says so."},
}

// named is how many shelves of an index are named where it is introduced.
const named = 6

func shelfNames(of index) string {
	var names []string
	for _, shelf := range of.shelves {
		names = append(names, shelf.label)
	}
	if len(names) > named {
		names = append(slices.Clone(names[:named]), fmt.Sprintf(andMore, len(of.shelves)-named))
	}
	return strings.Join(names, "; ")
}
