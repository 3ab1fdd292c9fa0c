package report

import (
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// ask says the question of a fact, of a list, or of the list that a code belongs to. It is empty
// where there is none.
func (k *composer) ask(name string) text {
	if t := k.find("fact", name, ".ask"); t != "" {
		return t
	}
	property, _, _ := strings.Cut(name, ".")
	return k.find("list", property, ".ask")
}

// asked says a question, or its id where no more is known of it.
func (k *composer) asked(name string) text {
	if t := k.ask(name); t != "" {
		return t
	}
	return id(name)
}

// asks adds questions, if there are any, each with the id that tables name it by.
func (k *composer) asks(n *node, names []string) {
	if len(names) == 0 {
		return
	}
	all := n.add(kindList, "")
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
	n := k.says(about, kindPair, "answers")
	all := n.add(kindList, "")
	for i := 0; i < len(facts); {
		name, last := facts[i].Fact, i+1
		answer := k.answer(facts[i].Answer)
		if l := k.listOf(name); l != 0 {
			for last < len(facts) && k.listOf(facts[last].Fact) == l {
				last++
			}
			name, answer = l.Property(), k.codes(l, facts[i:last])
		}
		of := all.add(kindItem, k.asked(name).with(answer))
		if note := k.c.Notes[name]; clean(note) != "" {
			quote(k.says(of.add(kindPairs, ""), kindPair, "note"), note)
		}
		i = last
	}
	n.fold(all)
}

func (k *composer) answer(a participation.Answer) text {
	return k.word("answer", a.String()).strong()
}

// listOf returns the list that a name of a fact belongs to, where it is not a fact of its own, and
// 0 where it belongs to none.
func (k *composer) listOf(name string) participation.List {
	if k.find("fact", name, ".ask") != "" {
		return 0
	}
	property, _, _ := strings.Cut(name, ".")
	l, _ := participation.ListNamed(property)
	return l
}

// codes says which codes of a list decided something, those that are in the case first.
func (k *composer) codes(l participation.List, facts participation.Facts) text {
	var said text
	for _, answer := range [...]participation.Answer{participation.Yes, participation.No} {
		var labels text
		for i := range facts {
			if _, code, isCode := strings.Cut(facts[i].Fact, "."); facts[i].Answer == answer && isCode {
				labels = labels.joined("; ", k.label(l, code))
			}
		}
		if labels != "" {
			said = said.joined(". ", k.answer(answer)+": "+labels)
		}
	}
	if said == "" {
		return k.chosen(l)
	}
	return said
}

func (k *composer) label(l participation.List, code string) text {
	if t := k.find("term."+l.Property(), code, ""); t != "" {
		return t
	}
	return id(code)
}

// chosen says what the case states for a list.
func (k *composer) chosen(l participation.List) text {
	codes := k.c.Codes(l)
	if codes == nil {
		return k.say("not-stated").strong()
	}
	var labels text
	for _, code := range codes {
		labels = labels.joined("; ", k.label(l, code))
	}
	if labels == "" {
		return k.say("none-of-list").strong()
	}
	return labels
}

// shownPurposes lists what questions are for, in the order in which they are read.
var shownPurposes = [...]participation.Purpose{participation.ForDuty, participation.ForAdvice, participation.ForPlan}

// questions gives what is still open, and what for.
func (k *composer) questions(s *node) {
	open := k.r.Questions
	if len(open) == 0 {
		k.says(s, kindText, "questions.none")
		return
	}
	k.says(s, kindText, "questions.about")
	for _, purpose := range shownPurposes {
		var t *node
		for i := range open {
			q := &open[i]
			if q.For != purpose {
				continue
			}
			if t == nil {
				t = k.table(s, kindCounts, k.word("question-for", string(purpose)), "question", "settles")
			}
			asked := k.ask(q.Fact).with(id(q.Fact))
			if q.Answered != "" {
				asked = asked.with(k.tag("answer", q.Answered))
			}
			t.row(asked, number(q.Settles))
		}
	}
}

// given gives the case as it was answered, and the reasons beside the answers.
func (k *composer) given(s *node) {
	t := k.table(s, kindTable, k.say("given.caption"), "question", "answer", "note")
	for _, l := range participation.Lists() {
		if k.c.Codes(l) != nil {
			k.row(t, l.Property(), k.chosen(l))
		}
	}
	for _, f := range k.set.Facts() {
		k.answered(t, f.ID)
	}
	// What the rules do not know comes last.
	var names stringList
	names.join(participation.Keys(k.c.Answers))
	names.join(participation.Keys(k.c.Notes))
	names.sort()
	for _, name := range names {
		if k.set.Fact(name) == nil {
			k.answered(t, name)
		}
	}
	if len(t.nodes) == 1 {
		s.nodes = nil
		k.says(s, kindText, "given.none")
	}
}

// answered adds the row of a fact that the case answers, or gives a reason for.
func (k *composer) answered(t *node, fact string) {
	answer, answered := k.c.Answers[fact]
	if answered {
		k.row(t, fact, k.answer(answer))
	} else if _, noted := k.c.Notes[fact]; noted {
		k.row(t, fact, k.say("not-stated").strong())
	}
}

func (k *composer) row(t *node, name string, answer text) {
	t.row(k.asked(name), answer, k.stated(own(k.c.Notes[name])))
}

// beside gives the acceptances, judgements and time limits that bear on nothing in the report.
func (k *composer) beside(s *node) {
	s.id = ""
	var names stringList
	names.join(participation.Keys(k.c.Accepted))
	names.join(participation.Keys(k.c.Judgements))
	names.join(participation.Keys(k.c.Policy))
	names.sort()
	var all *node
	for _, name := range names {
		if slices.Contains(k.named, name) {
			continue
		}
		if all == nil {
			all = s.add(kindPairs, "")
		}
		if _, ok := k.c.Accepted[name]; ok {
			k.accepted(all.add(kindPair, k.of("rule", name, ".title")), name)
		}
		if _, ok := k.c.Judgements[catalogue.ID(name)]; ok {
			k.judged(all.add(kindPair, k.of("prompt", name, ".ask")), catalogue.ID(name))
		}
		if days, ok := k.c.Policy[name]; ok {
			all.add(kindPair, k.of("rule", name, ".title")).add(kindText, k.say("own-limit")+": "+number(days))
		}
	}
}

// ignored names what the rules do not know.
func (k *composer) ignored(s *node) {
	s.id = ""
	if len(k.r.Ignored) > 0 {
		s.add(kindText, ids(k.r.Ignored))
	}
}

// receipt gives the digests by which a report can be checked.
func (k *composer) receipt(s *node) {
	receipt := &k.r.Receipt
	if receipt.Case == "" && receipt.Rules == "" {
		k.says(s, kindText, "receipt.none")
		return
	}
	k.says(s, kindText, "receipt.about")
	k.pairs(s.add(kindPairs, ""), "receipt.case", id(receipt.Case), "receipt.rules", id(receipt.Rules))
}
