package ruletest

import (
	"fmt"
	"slices"

	"github.com/heard-framework/heard/participation"
)

// space holds one case for every way of answering what some expressions read. Codes of a list
// that no expression tells apart are tried as one, so it is small enough to try it all.
type space []question

// question is a fact or a list, with each way to state it. Place 0 of a question is to leave it
// out, place i is stated[i-1].
type question struct {
	name   string
	stated []func(*participation.Case)
}

// spaceOf returns the space of what the rules read.
func spaceOf(rules ...participation.Rule) space {
	reads := reading{sets: make(map[participation.List][][]string)}
	for _, rule := range rules {
		reads.add(rule.When)
		reads.add(rule.Check)
	}
	var s space
	for _, fact := range reads.facts {
		q := question{name: fact.ID}
		for _, answer := range []participation.Answer{participation.Yes, participation.No} {
			q.stated = append(q.stated, func(c *participation.Case) { c.Answers[fact.ID] = answer })
		}
		s = append(s, q)
	}
	for _, l := range participation.Lists() {
		if sets, read := reads.sets[l]; read {
			s = append(s, listQuestion(l, sets))
		}
	}
	return s
}

// reading gathers the facts and the sets of codes that expressions ask about.
type reading struct {
	facts []*participation.Fact
	sets  map[participation.List][][]string
}

func (r *reading) add(e participation.Expr) {
	switch e := e.(type) {
	case participation.Is:
		if !slices.Contains(r.facts, e.Fact) {
			r.facts = append(r.facts, e.Fact)
		}
	case participation.In:
		for l, set := range wordsOf(e) {
			r.sets[l] = append(r.sets[l], set)
		}
	case participation.Stated:
		r.sets[e.List] = append(r.sets[e.List], allWords(e.List))
	default:
		for _, part := range parts(e) {
			r.add(part)
		}
	}
}

// parts returns the expressions that an expression is made of.
func parts(e participation.Expr) []participation.Expr {
	switch e := e.(type) {
	case participation.All:
		return e
	case participation.Any:
		return e
	case participation.AtLeast:
		return e.Of
	case participation.Not:
		return []participation.Expr{e.Expr}
	case participation.Surely:
		return []participation.Expr{e.Expr}
	}
	return nil
}

// listQuestion takes one code of each kind that the sets tell apart, and tries every selection.
func listQuestion(l participation.List, sets [][]string) question {
	seen := make(map[string]bool)
	var kinds []string
	for _, word := range allWords(l) {
		signature := ""
		for _, set := range sets {
			signature += fmt.Sprint(slices.Contains(set, word), " ")
		}
		if !seen[signature] {
			seen[signature] = true
			kinds = append(kinds, word)
		}
	}
	var selections [][]string
	if l.One() {
		for _, word := range kinds {
			selections = append(selections, []string{word})
		}
	} else {
		for chosen := range 1 << len(kinds) {
			selection := []string{}
			for k, word := range kinds {
				if chosen&(1<<k) != 0 {
					selection = append(selection, word)
				}
			}
			selections = append(selections, selection)
		}
	}
	q := question{name: l.Property()}
	for _, selection := range selections {
		q.stated = append(q.stated, func(c *participation.Case) { holderOf(l).state(c, selection) })
	}
	return q
}

// size returns how many cases the space holds.
func (s space) size() int {
	n := 1
	for _, q := range s {
		n *= 1 + len(q.stated)
	}
	return n
}

// at returns case i: the digits of i say how each question is stated.
func (s space) at(i int) *participation.Case {
	c := &participation.Case{Answers: make(map[string]participation.Answer)}
	for _, q := range s {
		if place := i % (1 + len(q.stated)); place > 0 {
			q.stated[place-1](c)
		}
		i /= 1 + len(q.stated)
	}
	return c
}

// outcomes returns what becomes of the rule in every case of the space. What a record would show
// is answered there as a plan answers.
func (s space) outcomes(rule participation.Rule) []string {
	rule = answered(rule)
	set := participation.CompileRules([]participation.Rule{rule}, nil)
	all := make([]string, s.size())
	for i := range all {
		all[i] = outcome(set, s.at(i), 0)
	}
	return all
}

// bears is the outcome of a rule that a register or a record answers, where it bears on a case that
// has none.
const bears = "bears"

// The other outcomes, as words.
const (
	met           = string(participation.Met)
	notMet        = string(participation.NotMet)
	unclear       = string(participation.Unclear)
	notApplicable = string(participation.NotApplicable)
)

// outcome returns what becomes of rule i in a case. For a rule that a register or a record
// answers, its When alone decides while the case has no record.
func outcome(set *participation.RuleSet, c *participation.Case, i int) string {
	kind := set.Rules[i].Kind
	if kind == participation.OnPlan || kind == participation.OnRecord && c.Record != nil {
		o, _ := set.Outcome(c, i)
		return string(o)
	}
	switch set.Bears(c, i) {
	case participation.Yes:
		return bears
	case participation.No:
		return notApplicable
	}
	return unclear
}

// answered returns a rule on the record as one on the plan, which reads the same.
func answered(rule participation.Rule) participation.Rule {
	if rule.Kind == participation.OnRecord && rule.Check != nil {
		rule.Kind = participation.OnPlan
	}
	return rule
}

// possible returns the outcomes that a rule of this form should have.
func possible(rule participation.Rule) []string {
	if of := answered(rule); of.Kind != rule.Kind {
		return append(possible(of), bears)
	}
	_, always := rule.When.(participation.Always)
	switch {
	case rule.Kind == participation.OnPlan && always:
		return []string{met, notMet, unclear}
	case rule.Kind == participation.OnPlan:
		return []string{met, notMet, unclear, notApplicable}
	case always:
		return []string{bears}
	}
	return []string{bears, unclear, notApplicable}
}

// complainOfSpace tries a rule on every case that it can tell apart: it has every outcome that it
// should, and stating one more thing never unsettles it.
func complainOfSpace(rule participation.Rule) (complaints []string) {
	s := spaceOf(rule)
	all := s.outcomes(rule)
	for _, wanted := range possible(answered(rule)) {
		if !slices.Contains(all, wanted) {
			complaints = append(complaints, fmt.Sprintf("%s: no case is %s", rule.ID, wanted))
		}
	}
	step := 1
	for _, q := range s {
		places := 1 + len(q.stated)
		for i, before := range all {
			if before == unclear || i/step%places != 0 {
				continue
			}
			for place := 1; place < places; place++ {
				if after := all[i+place*step]; after != before {
					complaints = append(complaints, fmt.Sprintf("%s: stating %s turns %s into %s", rule.ID, q.name, before, after))
				}
			}
		}
		step *= places
	}
	slices.Sort(complaints)
	return slices.Compact(complaints)
}
