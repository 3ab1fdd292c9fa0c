package report

import (
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// ask says the question of a fact, of a list, or of the list that a code belongs to. It is nil
// where there is none.
func (k *composer) ask(name string) text {
	if t := k.find("fact." + name + ".ask"); t != nil {
		return t
	}
	property, _, _ := strings.Cut(name, ".")
	return k.find("list." + property + ".ask")
}

// asks adds questions, each with the id that tables name it by.
func (k *composer) asks(n *node, names []string) {
	all := n.add(kindList, nil)
	for _, name := range names {
		all.add(kindItem, k.ask(name).with(id(name)))
	}
	n.fold(all)
}

// facts adds answers with their questions, and the reasons the case gives for them. The codes of
// one list stand together.
func (k *composer) facts(about *node, facts participation.Facts) {
	if len(facts) == 0 {
		return
	}
	n := about.add(kindPair, k.say("answers"))
	all := n.add(kindList, nil)
	for i := 0; i < len(facts); {
		name, last := facts[i].Fact, i+1
		answer := k.answer(facts[i].Answer)
		if l, isList := k.listOf(name); isList {
			for ; last < len(facts); last++ {
				if next, also := k.listOf(facts[last].Fact); !also || next != l {
					break
				}
			}
			name, answer = l.Property(), k.codes(l, facts[i:last])
		}
		ask := k.ask(name)
		if ask == nil {
			ask = id(name)
		}
		of := all.add(kindItem, ask.with(answer))
		if note := k.c.Notes[name]; clean(note) != "" {
			quote(of.add(kindPairs, nil).add(kindPair, k.say("note")), note)
		}
		i = last
	}
	n.fold(all)
}

func (k *composer) answer(a participation.Answer) text {
	return k.word("answer." + a.String()).strong()
}

// listOf returns the list that a name of a fact belongs to, where it is not a fact of its own.
func (k *composer) listOf(name string) (participation.List, bool) {
	if k.find("fact."+name+".ask") != nil {
		return 0, false
	}
	property, _, _ := strings.Cut(name, ".")
	return participation.ListNamed(property)
}

// codes says which codes of a list decided something, those that are in the case first.
func (k *composer) codes(l participation.List, facts participation.Facts) text {
	var said text
	for _, answer := range [...]participation.Answer{participation.Yes, participation.No} {
		var labels text
		for _, f := range facts {
			if _, code, isCode := strings.Cut(f.Fact, "."); f.Answer == answer && isCode {
				labels = labels.joined("; ", k.label(l, code))
			}
		}
		if labels != nil {
			said = said.joined(". ", k.answer(answer).joined(": ", labels))
		}
	}
	if said == nil {
		return k.chosen(l)
	}
	return said
}

func (k *composer) label(l participation.List, code string) text {
	if t := k.find("term." + l.Property() + "." + code); t != nil {
		return t
	}
	return id(code)
}

// chosen says what the case states for a list.
func (k *composer) chosen(l participation.List) text {
	codes, stated := k.codesOf(l)
	switch {
	case !stated:
		return k.say("not-stated").strong()
	case len(codes) == 0:
		return k.say("none-of-list").strong()
	}
	var labels text
	for _, code := range codes {
		labels = labels.joined("; ", k.label(l, code))
	}
	return labels
}

func (k *composer) codesOf(l participation.List) (codes []string, stated bool) {
	c := k.c
	switch l {
	case participation.ListDeciders:
		return one(string(c.Decider))
	case participation.ListSettings:
		return many(c.Settings)
	case participation.ListPeopleGroups:
		return many(c.People)
	case participation.ListStages:
		return many(c.Stages)
	case participation.ListActs:
		return many(c.Acts)
	case participation.ListContractEvents:
		return one(string(c.ContractEvent))
	case participation.ListDecisionStages:
		return one(string(c.DecisionStage))
	case participation.ListLevels:
		return many(c.Levels)
	case participation.ListMethods:
		return many(c.Methods)
	case participation.ListInsightSources:
		return many(c.InsightSources)
	case participation.ListPartners:
		return many(c.Partners)
	case participation.ListFormats:
		return many(c.Formats)
	}
	return nil, false
}

func one(code string) ([]string, bool) { return []string{code}, code != "" }

func many[C ~string](codes []C) ([]string, bool) {
	all := make([]string, len(codes))
	for i, code := range codes {
		all[i] = string(code)
	}
	return all, codes != nil
}

// shownPurposes lists what questions are for, in the order in which they are read.
var shownPurposes = [...]participation.Purpose{participation.ForDuty, participation.ForAdvice, participation.ForPlan}

// questions gives what is still open, and what for.
func (k *composer) questions(s *node) {
	if len(k.r.Questions) == 0 {
		s.add(kindText, k.say("questions.none"))
		return
	}
	s.add(kindText, k.say("questions.about"))
	for _, purpose := range shownPurposes {
		var t *node
		for i := range k.r.Questions {
			q := &k.r.Questions[i]
			if q.For != purpose {
				continue
			}
			if t == nil {
				t = k.table(s, kindCounts, k.word("question-for."+string(purpose)), questionHeads)
			}
			asked := k.ask(q.Fact).with(id(q.Fact))
			if q.Answered != "" {
				asked = asked.with(k.tag("answer", q.Answered))
			}
			row := t.add(kindRow, nil)
			row.add(kindCell, asked)
			row.add(kindCell, number(q.Settles))
		}
	}
}

// The columns of the tables of questions and answers.
var (
	questionHeads = []string{"question", "settles"}
	answerHeads   = []string{"question", "answer", "note"}
)

// given gives the case as it was answered, the reasons beside the answers, and whatever it says
// that found no place above.
func (k *composer) given(s *node) {
	t := k.table(s, kindTable, k.say("given.caption"), answerHeads)
	for _, l := range participation.Lists() {
		if _, stated := k.codesOf(l); stated {
			k.row(t, l.Property(), k.chosen(l))
		}
	}
	for _, f := range k.set.Facts() {
		_, answered := k.c.Answers[f.ID]
		if _, noted := k.c.Notes[f.ID]; answered || noted {
			k.row(t, f.ID, k.answered(f.ID))
		}
	}
	for _, name := range k.unknown() {
		k.row(t, name, k.answered(name))
	}
	if len(t.nodes) == 1 {
		s.nodes = nil
		s.add(kindText, k.say("given.none"))
	}
	k.beside(s)
	if len(k.r.Ignored) > 0 {
		s.add(kindSection, k.say("ignored")).add(kindText, k.ids(k.r.Ignored))
	}
}

func (k *composer) row(t *node, name string, answer text) {
	ask := k.ask(name)
	if ask == nil {
		ask = id(name)
	}
	note := own(k.c.Notes[name])
	if note[0].text == "" {
		note = k.say("nothing")
	}
	row := t.add(kindRow, nil)
	row.add(kindCell, ask)
	row.add(kindCell, answer)
	row.add(kindCell, note)
}

func (k *composer) answered(fact string) text {
	if a, ok := k.c.Answers[fact]; ok {
		return k.answer(a)
	}
	return k.say("not-stated").strong()
}

// unknown lists the facts that the case names and the rules do not know, sorted.
func (k *composer) unknown() []string {
	var names []string
	for name := range k.c.Answers {
		if k.set.Fact(name) == nil {
			names = append(names, name)
		}
	}
	for name := range k.c.Notes {
		if _, answered := k.c.Answers[name]; !answered && k.set.Fact(name) == nil {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// beside gives the acceptances, judgements and time limits that bear on nothing in the report.
func (k *composer) beside(s *node) {
	var names []string
	for rule := range k.c.Accepted {
		names = append(names, rule)
	}
	for statement := range k.c.Judgements {
		names = append(names, string(statement))
	}
	for rule := range k.c.Policy {
		names = append(names, rule)
	}
	slices.Sort(names)
	names = slices.DeleteFunc(slices.Compact(names), k.bears)
	if len(names) == 0 {
		return
	}
	all := s.add(kindSection, k.say("beside")).add(kindPairs, nil)
	for _, name := range names {
		if a, ok := k.c.Accepted[name]; ok {
			k.signed(all.add(kindPair, k.of("rule", name, "title")), a.Reason, a.Role, a.Date)
		}
		if j, ok := k.c.Judgements[catalogue.ID(name)]; ok {
			k.signed(all.add(kindPair, k.of("prompt", name, "ask")), j.Text, j.Role, j.Date)
		}
		if days, ok := k.c.Policy[name]; ok {
			all.pair(k.of("rule", name, "title"), k.say("own-limit").joined(": ", number(days)))
		}
	}
}

// bears reports whether a rule, an obligation or a prompt stands in the report.
func (k *composer) bears(name string) bool {
	for i := range k.r.Findings {
		if k.r.Findings[i].Rule == name {
			return true
		}
	}
	for i := range k.r.Obligations {
		if k.r.Obligations[i].Obligation == name {
			return true
		}
	}
	for _, statement := range k.r.Prompts {
		if string(statement) == name {
			return true
		}
	}
	return false
}

// receipt gives the digests by which a report can be checked.
func (k *composer) receipt(s *node) {
	if k.r.Receipt == (participation.Receipt{}) {
		s.add(kindText, k.say("receipt.none"))
		return
	}
	s.add(kindText, k.say("receipt.about"))
	about := s.add(kindPairs, nil)
	about.pair(k.say("receipt.case"), id(k.r.Receipt.Case))
	about.pair(k.say("receipt.rules"), id(k.r.Receipt.Rules))
}
