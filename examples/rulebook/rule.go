package main

import (
	"fmt"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// rulePages makes the page of every rule, in report order.
func (b *book) rulePages() []page {
	pages := make([]page, len(b.rules))
	for i := range b.rules {
		pages[i] = b.rulePage(i)
	}
	return pages
}

func (b *book) rulePage(i int) page {
	r := &b.rules[i]
	s := sheetFor(rulePath(r.ID))
	p := page{
		path: rulePath(r.ID), nav: rulesPath, kind: ruleKind, title: r.Title, lead: code(r.ID), tags: b.ruleTags(r),
		trail: []link{{siteName, s.to(homePath)}, {"Rules", s.to(rulesPath)},
			{subjectName(subject(r.ID)), s.to(rulesPath + "#" + subject(r.ID))}},
	}

	s.heading(2, "why", headWhy)
	s.quotes(b, r.Basis)

	s.heading(2, "when", headWhen)
	s.explain(phraseBearsWhere, phraseBearsAlways, logicOf(r.When))
	s.reach(b.reach[r.ID])

	s.heading(2, "meet", headMeet)
	s.add(paragraph("fix", plain(r.Fix)))
	if r.Kind != participation.OnPlan {
		s.say(strong(phraseShown).and(plain(" " + sentence(r.Shown))))
		s.add(paragraph("quiet", plain(kindPhrases[r.Kind].about)))
	}
	if r.Check != nil {
		s.explain(phraseMetWhere, phraseHoldsAlways, logicOf(r.Check))
		s.add(paragraph("quiet", plain(phraseUnknownPlain)))
	}

	s.heading(2, "questions", kindPhrases[r.Kind].reads)
	s.questions(r)

	if good, bad, ok := pairOf(b.examples[r.ID]); ok {
		s.heading(2, "examples", headExamples)
		s.group("examples", func() {
			for _, e := range []example{good, bad} {
				s.group("example "+e.outcome, func() { s.example(b, r, e) })
			}
		})
	}

	s.heading(2, "decided", headDecided)
	f := ruleFlow(r)
	s.figure(r.ID, fmt.Sprintf(figureTitle, r.Title), f)

	s.beside(b, r)
	p.body = s.blocks
	p.last = around(s, i, len(b.rules), func(i int) link { return link{b.rules[i].Title, rulePath(b.rules[i].ID)} })
	p.found = &entry{Kind: p.kind, Path: p.path, Title: r.Title, ID: r.ID, Force: string(r.Force), Principle: string(r.Principle)}
	words := []string{r.Fix, r.Shown}
	also := []string{kindPhrases[r.Kind].label, subjectName(subject(r.ID))}
	for _, f := range factsOf(r) {
		words, also = append(words, f.Ask, f.Help), append(also, f.ID)
	}
	for _, id := range r.Basis {
		st := b.statements[id]
		words, also = append(words, st.says().String()), append(also, string(id))
	}
	for _, l := range indexed {
		for _, c := range b.reach[r.ID].narrow[l] {
			also = append(also, labelOf(l, c))
			if l == participation.ListSettings {
				p.found.Settings = append(p.found.Settings, c)
			}
		}
	}
	p.found.Words, p.found.Also = joined(words), joined(also)
	return p
}

// figureTitle is the title of a diagram.
const figureTitle = "How it is decided: %s"

func (b *book) ruleTags(r *participation.Rule) []tag {
	return []tag{
		{forcePhrases[r.Force].label, "force-" + string(r.Force)},
		{principleLabel(r.Principle), "principle"},
		{kindPhrases[r.Kind].label, "answered"},
	}
}

func principleLabel(p participation.Principle) string {
	for _, term := range participation.Principles {
		if term.Code == string(p) {
			return term.Label
		}
	}
	return string(p)
}

func labelOf(l participation.List, code string) string {
	term, _ := l.Term(code)
	return term.Label
}

// reach adds in a line for whom a rule is made, and where it steps aside.
func (s *sheet) reach(of reach) {
	for _, l := range indexed {
		if codes := of.outside[l]; len(codes) > 0 {
			s.add(paragraph("quiet", plain(fmt.Sprintf(phraseOutside, strings.Join(labelsOf(l, codes), "; ")))))
		}
	}
}

const phraseOutside = "It does not bear where this alone is named: %s."

func labelsOf(l participation.List, codes []string) []string {
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = labelOf(l, c)
	}
	return words
}

// questions adds what a rule asks, and the lists that it reads.
func (s *sheet) questions(r *participation.Rule) {
	facts := factsOf(r)
	if len(facts) > 0 {
		var items []item
		for _, f := range facts {
			items = append(items, item{Text: s.link(f.Ask, questionPath(f.ID)), Below: append(help(f), paragraph("id", code(f.ID)))})
		}
		s.add(block{Kind: kindList, Class: "questions", Items: items})
	} else if r.Kind == participation.OnPlan {
		s.say(plain(phraseNoQuestion))
	}
	lists := listsOf(r)
	if len(lists) == 0 {
		if len(facts) == 0 {
			s.say(plain(phraseNoList))
		}
		return
	}
	s.say(plain(phraseListsRead))
	var items []item
	for _, l := range lists {
		items = append(items, item{Text: plain(l.Ask() + " ").and(code(l.Property()))})
	}
	s.add(block{Kind: kindList, Items: items})
}

// help says what helps to answer a question, if anything is said.
func help(f *participation.Fact) []block {
	if f.Help == "" {
		return nil
	}
	return []block{paragraph("help", plain(f.Help))}
}

// pairOf picks a good and a bad example; of a rule whose archive shows neither, one that bears and
// one that does not.
func pairOf(all []example) (good, bad example, ok bool) {
	good, hasGood := first(all, "met", "bears")
	bad, hasBad := first(all, "not-met", "overdue", "no-date-set", "not-applicable")
	return good, bad, hasGood || hasBad
}

// example adds a case in words, and as it is written.
func (s *sheet) example(b *book, r *participation.Rule, e example) {
	if e.outcome == "" {
		s.heading(3, "", phraseNotOwed)
		s.say(plain(phraseEverywhere))
		return
	}
	s.heading(3, "", headOf(r, e.outcome))
	if e.shows != "" {
		s.add(paragraph("shows", plain(capital(e.shows)+".")))
	}
	var pairs []item
	for _, l := range participation.Lists() {
		codes, stated := e.codes(l)
		if !stated {
			continue
		}
		said := plain(strings.Join(labelsOf(l, codes), "; "))
		if len(codes) == 0 {
			said = plain(phraseNone)
		}
		pairs = append(pairs, item{Text: plain(l.Ask()), Note: said})
	}
	answers := e.answers()
	if n, has := e.entries("record", "steps"); has {
		pairs = append(pairs, item{Text: plain(phraseRecord), Note: plain(fmt.Sprintf(phraseEntries, n))})
	}
	pairs = append(pairs, b.registered(r, &e)...)
	for _, f := range b.set.Facts() {
		if answer := answers[f.ID]; answer != "" {
			pairs = append(pairs, item{Text: plain(f.Ask), Note: strong(answerPhrases[answer])})
		}
	}
	if len(pairs) == 0 {
		s.say(plain(phraseNothing))
	} else {
		s.add(block{Kind: kindPairs, Items: pairs})
	}
	s.add(block{Kind: kindFold, Words: phraseAsCase, Blocks: []block{
		{Kind: kindCode, Class: "json", Text: plain(strings.TrimRight(e.text, "\n"))}}})
}

// headOf says what an example is one of.
func headOf(r *participation.Rule, outcome string) string {
	switch outcome {
	case "bears":
		return phraseOwed
	case "not-applicable":
		return phraseNotOwed
	case "met":
		return kindPhrases[r.Kind].good
	}
	return kindPhrases[r.Kind].bad
}

// A record is a document of its own: in words, an example only says how long it is.
const (
	phraseRecord  = "Record of the assessment"
	phraseEntries = "Given below, entries: %d"
)

// phraseEverywhere stands in the place of an example that there cannot be.
const phraseEverywhere = "There is none: it bears on every case."

// figure adds a diagram and, beside it, the same in words.
func (s *sheet) figure(name, title string, f flow) {
	s.group("decided", func() {
		s.add(block{Kind: kindFigure, Words: title, Figure: figure{File: name + ".svg", SVG: draw(name, title, f), Alt: title}})
		s.group("steps", func() {
			if len(f.steps) == 0 {
				s.say(plain(f.begin + "."))
				return
			}
			s.heading(3, "", phraseInWords)
			s.add(block{Kind: kindSteps, Items: f.words()})
			s.add(paragraph("quiet", plain(phraseUnknown)))
		})
	})
}

// beside adds which rules a rule stands before, and which stand before it.
func (s *sheet) beside(b *book, r *participation.Rule) {
	var items []item
	for _, o := range r.Overrides {
		items = append(items, item{Text: strong(phraseNarrower+": ").and(s.ruleLink(b, o.Rule), plain(". "+sentence(o.Note)))})
	}
	for i := range b.rules {
		for _, o := range b.rules[i].Overrides {
			if o.Rule == r.ID {
				items = append(items, item{Text: strong(phraseGeneral+": ").and(s.ruleLink(b, b.rules[i].ID), plain(". "+sentence(o.Note)))})
			}
		}
	}
	if len(items) == 0 {
		return
	}
	s.heading(2, "beside", headBeside)
	s.add(block{Kind: kindList, Items: items})
}

// sentence makes a note a sentence.
func sentence(note string) string { return capital(strings.TrimSuffix(note, ".")) + "." }

// ruleLink leads to a rule by its claim.
func (s *sheet) ruleLink(b *book, id string) text {
	for i := range b.rules {
		if b.rules[i].ID == id {
			return s.link(strings.TrimSuffix(b.rules[i].Title, "."), rulePath(id))
		}
	}
	return code(id)
}

// around leads to the page before and to the page after.
func around(s *sheet, i, most int, at func(int) link) (last text) {
	if i > 0 {
		before := at(i - 1)
		last = last.and(text{{Words: phraseBefore + ": " + before.Words, To: s.to(before.To), Kind: spanBefore}})
	}
	if i+1 < most {
		after := at(i + 1)
		last = last.and(text{{Words: phraseAfter + ": " + after.Words, To: s.to(after.To), Kind: spanAfter}})
	}
	return last
}

const (
	phraseBefore = "Before"
	phraseAfter  = "Next"
)

// joined puts words together for the search, without those that are empty.
func joined(words []string) string {
	var all []string
	for _, word := range words {
		if word != "" {
			all = append(all, word)
		}
	}
	return strings.Join(all, " ")
}
