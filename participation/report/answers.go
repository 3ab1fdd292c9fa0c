package report

import (
	"maps"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// ask says the question of a fact, of a list, or of the list that a code belongs to.
func (k *composer) ask(name string) text {
	if k.has("fact." + name + ".ask") {
		return k.word("fact." + name + ".ask")
	}
	property, _, _ := strings.Cut(name, ".")
	if k.has("list." + property + ".ask") {
		return k.word("list." + property + ".ask")
	}
	return id(name)
}

// asks lists questions, each with the id that tables name it by.
func (k *composer) asks(names []string) []block {
	var all []item
	for _, name := range names {
		all = append(all, item{text: k.asked(name)})
	}
	return listed(all)
}

// asked says a question and the id that tables name it by.
func (k *composer) asked(name string) text {
	ask := k.ask(name)
	if ask[0].kind == spanID {
		return ask // nothing but its id is known
	}
	return join(" ", ask, id(name))
}

// listed makes a list of items, where there is more than one.
func listed(items []item) []block {
	if len(items) == 1 {
		return append(says(items[0].text), items[0].blocks...)
	}
	return []block{list{items: items}}
}

// facts lists answers with their questions, and the reasons the case gives for them. The codes of
// one list stand together.
func (k *composer) facts(facts participation.Facts) []block {
	var all []item
	for i := 0; i < len(facts); i++ {
		name := facts[i].Fact
		if l, isList := k.listOf(name); isList {
			last := i
			for last+1 < len(facts) {
				if next, also := k.listOf(facts[last+1].Fact); !also || next != l {
					break
				}
				last++
			}
			all = append(all, k.withNote(l.Property(), k.codes(l, facts[i:last+1])))
			i = last
			continue
		}
		all = append(all, k.withNote(name, k.answer(facts[i].Answer)))
	}
	return listed(all)
}

func (k *composer) withNote(name string, answer text) item {
	answered := item{text: join(" ", k.ask(name), answer)}
	if note := lines(k.c.Notes[name]); note != nil {
		answered.blocks = []block{pairs{{term: k.say("note"), blocks: []block{note}}}}
	}
	return answered
}

func (k *composer) answer(a participation.Answer) text {
	return k.strong(k.word("answer." + a.String()))
}

// listOf returns the list that a name of a fact belongs to, where it is not a fact of its own.
func (k *composer) listOf(name string) (participation.List, bool) {
	if k.has("fact." + name + ".ask") {
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
				labels = join("; ", labels, k.word("term."+l.Property()+"."+code))
			}
		}
		if labels != nil {
			said = join(". ", said, join(": ", k.answer(answer), labels))
		}
	}
	if said == nil {
		return k.chosen(l)
	}
	return said
}

// chosen says what the case states for a list.
func (k *composer) chosen(l participation.List) text {
	codes, stated := k.codesOf(l)
	switch {
	case !stated:
		return k.strong(k.say("not-stated"))
	case len(codes) == 0:
		return k.strong(k.say("none-of-list"))
	}
	var labels text
	for _, code := range codes {
		label := id(code)
		if textID := "term." + l.Property() + "." + code; k.has(textID) {
			label = k.word(textID)
		}
		labels = join("; ", labels, label)
	}
	return labels
}

func (k *composer) codesOf(l participation.List) (codes []string, stated bool) {
	c := k.c
	switch l {
	case participation.ListDeciders:
		return one(c.Decider)
	case participation.ListSettings:
		return many(c.Settings)
	case participation.ListPeopleGroups:
		return many(c.People)
	case participation.ListStages:
		return many(c.Stages)
	case participation.ListActs:
		return many(c.Acts)
	case participation.ListContractEvents:
		return one(c.ContractEvent)
	case participation.ListDecisionStages:
		return one(c.DecisionStage)
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

func one[C ~string](code C) ([]string, bool) { return []string{string(code)}, code != "" }

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
func (k *composer) questions() section {
	s := section{id: "questions", heading: k.say("questions"), blocks: says(k.say("questions.about"))}
	for _, purpose := range shownPurposes {
		caption := k.word("question-for." + string(purpose))
		t := table{caption: caption, heads: []text{k.say("question"), k.say("settles")}, counts: true}
		for i := range k.r.Questions {
			q := &k.r.Questions[i]
			if q.For != purpose {
				continue
			}
			asked := k.asked(q.Fact)
			if q.Answered != "" {
				asked = join(" ", asked, k.tag("answer", q.Answered))
			}
			t.rows = append(t.rows, []text{asked, count(q.Settles)})
		}
		if len(t.rows) > 0 {
			s.blocks = append(s.blocks, t)
		}
	}
	if len(s.blocks) == 1 {
		s.blocks = says(k.say("questions.none"))
	}
	return s
}

// given gives the case as it was answered, the reasons beside the answers, and whatever it says
// that found no place above.
func (k *composer) given() section {
	s := section{id: "given", heading: k.say("given")}
	t := table{caption: k.say("given.caption"), heads: []text{k.say("question"), k.say("answer"), k.say("note")}}
	for _, l := range participation.Lists() {
		_, stated := k.codesOf(l)
		if note := k.c.Notes[l.Property()]; stated || note != "" {
			t.rows = append(t.rows, []text{k.ask(l.Property()), k.chosen(l), k.note(note)})
		}
	}
	for _, fact := range k.answered() {
		answer := k.strong(k.say("not-stated"))
		if a, ok := k.c.Answers[fact]; ok {
			answer = k.answer(a)
		}
		t.rows = append(t.rows, []text{k.ask(fact), answer, k.note(k.c.Notes[fact])})
	}
	if len(t.rows) == 0 {
		s.blocks = says(k.say("given.none"))
	} else {
		s.blocks = []block{t}
	}
	if beside := k.beside(); len(beside) > 0 {
		s.sections = append(s.sections, section{heading: k.say("beside"), blocks: []block{beside}})
	}
	if len(k.r.Ignored) > 0 {
		s.sections = append(s.sections, section{heading: k.say("ignored"), blocks: says(k.ids(k.r.Ignored))})
	}
	return s
}

// answered lists the facts that the case answers or gives a reason for, in the order in which the
// rules ask; those that the rules do not know come last.
func (k *composer) answered() []string {
	var known, others []string
	for _, f := range k.set.Facts() {
		if _, ok := k.c.Answers[f.ID]; ok || k.c.Notes[f.ID] != "" {
			known = append(known, f.ID)
		}
	}
	for name := range k.c.Answers {
		if k.set.Fact(name) == nil {
			others = append(others, name)
		}
	}
	for name := range k.c.Notes {
		_, answered := k.c.Answers[name]
		_, isList := participation.ListNamed(name)
		if !answered && !isList && k.set.Fact(name) == nil {
			others = append(others, name)
		}
	}
	slices.Sort(others)
	return append(known, others...)
}

func (k *composer) note(note string) text {
	if clean(note) == "" {
		return k.say("nothing")
	}
	return own(note)
}

// beside gives the acceptances, judgements and time limits that bear on nothing in the report.
func (k *composer) beside() pairs {
	var all pairs
	for _, rule := range slices.Sorted(maps.Keys(k.c.Accepted)) {
		if !slices.ContainsFunc(k.r.Findings, func(f participation.Finding) bool { return f.Rule == rule }) {
			a := k.c.Accepted[rule]
			all = append(all, pair{term: k.of("rule", rule, "title"), blocks: k.signed(a.Reason, a.Role, a.Date)})
		}
	}
	for _, statementID := range slices.SortedFunc(maps.Keys(k.c.Judgements), catalogue.Compare) {
		if !slices.Contains(k.r.Prompts, statementID) {
			j := k.c.Judgements[statementID]
			all = append(all, pair{
				term:   k.of("prompt", string(statementID), "ask"),
				blocks: k.signed(j.Text, j.Role, j.Date)})
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(k.c.Policy)) {
		if !slices.ContainsFunc(k.r.Obligations, func(o participation.Obligation) bool { return o.Obligation == rule }) {
			all = append(all, pair{
				term:   k.of("rule", rule, "title"),
				blocks: says(join(": ", k.say("own-limit"), count(k.c.Policy[rule])))})
		}
	}
	return all
}

// receipt gives the digests by which a report can be checked.
func (k *composer) receipt() section {
	s := section{id: "receipt", heading: k.say("receipt")}
	if k.r.Receipt == (participation.Receipt{}) {
		s.blocks = says(k.say("receipt.none"))
		return s
	}
	s.blocks = []block{
		paragraph{text: k.say("receipt.about")},
		pairs{
			{term: k.say("receipt.case"), blocks: says(id(k.r.Receipt.Case))},
			{term: k.say("receipt.rules"), blocks: says(id(k.r.Receipt.Rules))},
		},
	}
	return s
}

func (k *composer) disclaimer() section {
	return section{id: "disclaimer", heading: k.say("disclaimer"), blocks: []block{
		paragraph{text: k.say("disclaimer.advice")},
		paragraph{text: k.say("disclaimer.nhs")},
	}}
}
