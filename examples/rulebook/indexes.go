package main

import (
	"fmt"
	"slices"

	"github.com/heard-framework/heard/participation"
)

// shelf is a part of an index: a code or a word, and the rules that stand there.
type shelf struct {
	id, label, about string
	rules            []int
	outside          []int // rules that step aside there
}

// index is a page that leads to rules from one side.
type index struct {
	path, title, lead string
	general, rest     string // what the rules that stand on no shelf are called, and what is said of them
	shelves           []shelf
	others            []int
}

// What the indexes say.
const (
	indexKind     = "Index"
	settingsLead  = "The rules that are made for a setting, and those that bear in every one. A rule can stand under several."
	peopleLead    = "The rules that are made for a group of people, and those that bear whoever is meant. A rule can stand under several."
	stagesLead    = "The rules that are made for a stage of commissioning, and those that bear at every one. A rule can stand under several."
	settingsTitle = "Rules by setting"
	peopleTitle   = "Rules by group of people"
	stagesTitle   = "Rules by stage of commissioning"
	forceTitle    = "Rules by force"
	forceLead     = "How strongly a rule binds is how strongly the strongest of its sources speaks. What the law requires is another matter: the duty has its own pages."
	principTitle  = "Rules by principle"
	principLead   = "Each rule serves one of the six principles of the framework."
	rulesTitle    = "All rules"
	rulesLead     = "Every rule, in the order in which reports show them."

	restSettings = "These rules bear whatever the setting, where the rest of the case calls for them."
	restPeople   = "These rules bear whoever is meant, where the rest of the case calls for them."
	restStages   = "These rules bear at every stage, where the rest of the case calls for them."
	anySetting   = "Any setting"
	anyone       = "Anyone"
	anyStage     = "Any stage"
	phraseCount  = "%d rules"
	phraseOne    = "1 rule"
	phraseNoRule = "No rule is made for this alone. The rules that bear everywhere bear here too."
	phraseAside  = "General rules that do not bear where this alone is named, since a narrower one does:"
)

func (b *book) indexes() []index {
	return []index{
		b.byList(index{path: settingsPath, title: settingsTitle, lead: settingsLead, general: anySetting, rest: restSettings}, participation.ListSettings),
		b.byList(index{path: peoplePath, title: peopleTitle, lead: peopleLead, general: anyone, rest: restPeople}, participation.ListPeopleGroups),
		b.byList(index{path: stagesPath, title: stagesTitle, lead: stagesLead, general: anyStage, rest: restStages}, participation.ListStages),
		b.byPrinciple(),
		b.byForce(),
	}
}

const (
	settingsPath  = "by/setting"
	peoplePath    = "by/people"
	stagesPath    = "by/stage"
	principlePath = "by/principle"
	forcePath     = "by/force"
)

// byList fills an index of the codes of a list.
func (b *book) byList(of index, l participation.List) index {
	for _, term := range l.Terms() {
		s := shelf{id: term.Code, label: term.Label}
		for i := range b.rules {
			reach := b.reach[b.rules[i].ID]
			if slices.Contains(reach.narrow[l], term.Code) {
				s.rules = append(s.rules, i)
			} else if slices.Contains(reach.outside[l], term.Code) && b.hasNarrower(i) {
				s.outside = append(s.outside, i)
			}
		}
		of.shelves = append(of.shelves, s)
	}
	for i := range b.rules {
		if len(b.reach[b.rules[i].ID].narrow[l]) == 0 {
			of.others = append(of.others, i)
		}
	}
	return of
}

// hasNarrower reports whether another rule stands before a rule.
func (b *book) hasNarrower(i int) bool {
	return slices.ContainsFunc(b.rules, func(other participation.Rule) bool {
		return slices.ContainsFunc(other.Overrides, func(o participation.Override) bool { return o.Rule == b.rules[i].ID })
	})
}

func (b *book) byPrinciple() index {
	of := index{path: principlePath, title: principTitle, lead: principLead}
	for _, term := range participation.Principles {
		s := shelf{id: term.Code, label: term.Label}
		for _, id := range term.Basis {
			s.about = b.statements[id].Text
		}
		for i := range b.rules {
			if string(b.rules[i].Principle) == term.Code {
				s.rules = append(s.rules, i)
			}
		}
		of.shelves = append(of.shelves, s)
	}
	return of
}

func (b *book) byForce() index {
	of := index{path: forcePath, title: forceTitle, lead: forceLead}
	for _, force := range []participation.Force{participation.Must, participation.Should, participation.May} {
		s := shelf{id: string(force), label: forcePhrases[force].label, about: forcePhrases[force].about}
		for i := range b.rules {
			if b.rules[i].Force == force {
				s.rules = append(s.rules, i)
			}
		}
		of.shelves = append(of.shelves, s)
	}
	return of
}

func counted(n int) string {
	if n == 1 {
		return phraseOne
	}
	return fmt.Sprintf(phraseCount, n)
}

func (b *book) indexPages() []page {
	var pages []page
	for _, of := range b.indexes() {
		s := sheetFor(of.path)
		s.contents(of)
		for _, shelf := range of.shelves {
			s.heading(2, shelf.id, shelf.label)
			if shelf.about != "" {
				s.say(plain(shelf.about))
			}
			if len(shelf.rules) == 0 {
				s.say(plain(phraseNoRule))
			} else {
				s.add(s.rules(b, shelf.rules))
			}
			if len(shelf.outside) > 0 {
				s.say(plain(phraseAside))
				s.add(s.rules(b, shelf.outside))
			}
		}
		if len(of.others) > 0 {
			s.heading(2, restID, of.general)
			s.say(plain(of.rest))
			s.add(s.rules(b, of.others))
		}
		pages = append(pages, page{path: of.path, nav: of.path, kind: indexKind, title: of.title, lead: plain(of.lead), body: s.blocks,
			trail: []link{{siteName, s.to(homePath)}},
			found: &entry{Kind: indexKind, Path: of.path, Title: of.title, Words: of.words()}})
	}
	return append(pages, b.ruleIndex())
}

// restID marks the part of an index for the rules that stand on no shelf. No code is like it.
const restID = "-rest"

func (of *index) words() string {
	words := []string{of.lead}
	for _, shelf := range of.shelves {
		words = append(words, shelf.label)
	}
	return joined(words)
}

// contents leads to the shelves of an index.
func (s *sheet) contents(of index) {
	var items []item
	for _, shelf := range of.shelves {
		items = append(items, item{Text: text{{Words: shelf.label, To: "#" + shelf.id}}.and(quiet(" " + counted(len(shelf.rules))))})
	}
	if len(of.others) > 0 {
		items = append(items, item{Text: text{{Words: of.general, To: "#" + restID}}.and(quiet(" " + counted(len(of.others))))})
	}
	s.add(block{Kind: kindList, Class: "contents", Items: items})
}

// rules lists rules by their claims.
func (s *sheet) rules(b *book, which []int) block {
	list := block{Kind: kindList, Class: "rules"}
	for _, i := range which {
		r := &b.rules[i]
		list.Items = append(list.Items, item{
			Text: s.link(r.Title, rulePath(r.ID)).and(plain(" "), text{{Words: forcePhrases[r.Force].label, Kind: spanTag}}),
			Note: code(r.ID),
		})
	}
	return list
}

// ruleIndex lists every rule.
func (b *book) ruleIndex() page {
	s := sheetFor(rulesPath)
	of := index{}
	for i := range b.rules {
		about := subject(b.rules[i].ID)
		k := slices.IndexFunc(of.shelves, func(s shelf) bool { return s.id == about })
		if k < 0 {
			k = len(of.shelves)
			of.shelves = append(of.shelves, shelf{id: about, label: subjectName(about)})
		}
		of.shelves[k].rules = append(of.shelves[k].rules, i)
	}
	s.contents(of)
	for _, shelf := range of.shelves {
		s.heading(2, shelf.id, shelf.label)
		s.add(s.rules(b, shelf.rules))
	}
	return page{path: rulesPath, nav: rulesPath, kind: indexKind, title: rulesTitle, lead: plain(rulesLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}},
		found: &entry{Kind: indexKind, Path: rulesPath, Title: rulesTitle, Words: of.words()}}
}
