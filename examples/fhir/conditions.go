package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// FHIR can say that one of several answers was given. It cannot mix "and" with "or" on one item, and
// knows no third value. So a condition here is a list of answers of which one has to be given, and is
// never narrower than the rules: a question may be shown that settles nothing, but none that settles
// something is hidden by it.

// conditions says, by fact, when to ask. A fact that is absent is always asked.
func conditions() map[string][]EnableWhen {
	shown, always := map[string][]EnableWhen{}, map[string]bool{}
	ask := func(fact string, when []EnableWhen) {
		if when == nil {
			always[fact] = true
		}
		for _, w := range when {
			if !slices.Contains(shown[fact], w) {
				shown[fact] = append(shown[fact], w)
			}
		}
	}
	for _, r := range framework.Standard().Rules() {
		when := oneOf(r.When)
		participation.EachFact(r.Check, func(f *participation.Fact) { ask(f.ID, when) })
		participation.EachFact(r.When, func(f *participation.Fact) { ask(f.ID, without(when, f.ID)) })
	}
	for _, notes := range [][]section13q.Note{section13q.Flags, section13q.Companions, section13q.Steps} {
		for _, n := range notes {
			given := oneOf(n.Given)
			participation.EachFact(n.When, func(f *participation.Fact) { ask(f.ID, without(given, f.ID)) })
		}
	}
	for _, fact := range decisive() {
		always[fact] = true
	}
	for fact := range always {
		delete(shown, fact)
	}
	return shown
}

// without is a condition for a fact that the condition itself may read: then it is always asked.
func without(when []EnableWhen, fact string) []EnableWhen {
	if slices.ContainsFunc(when, func(w EnableWhen) bool { return w.Question == fact }) {
		return nil
	}
	return when
}

// decisive lists the facts that the verdict of the duty rests on, or involvement that took place.
func decisive() []string {
	duty := schemas.PublishedRulebook().Duty
	duty.Flags, duty.Companions, duty.Next = nil, nil, nil
	text, err := json.Marshal(duty)
	if err != nil {
		panic(err) // the library's own tables
	}
	var facts []string
	for _, f := range section13q.DutyFacts {
		if strings.Contains(string(text), `{"fact":"`+f.ID+`"}`) {
			facts = append(facts, f.ID)
		}
	}
	return facts
}

// oneOf gives the answers of which one has to be given for an expression to be yes, or nil where FHIR
// cannot say it. Of several things that all have to be so, it takes the first that FHIR can say.
func oneOf(e participation.Expr) []EnableWhen {
	switch e := e.(type) {
	case participation.Is:
		return []EnableWhen{answered(e.Fact.ID, answerSystem, participation.Yes.String())}
	case participation.In:
		return codes(e)
	case participation.All:
		for _, part := range e {
			if when := oneOf(part); when != nil {
				return when
			}
		}
	case participation.Any:
		var all []EnableWhen
		for _, part := range e {
			when := oneOf(part)
			if when == nil {
				return nil
			}
			all = append(all, when...)
		}
		return all
	case participation.Not:
		if is, ok := e.Expr.(participation.Is); ok {
			return []EnableWhen{answered(is.Fact.ID, answerSystem, participation.No.String())}
		}
	}
	return nil
}

func answered(question, system, code string) EnableWhen {
	return EnableWhen{Question: question, Operator: "=", AnswerCoding: Coding{System: system, Code: code}}
}

// codes takes the codes of lists from the way in which the rulebook writes them, with groups written
// out.
func codes(in participation.In) []EnableWhen {
	var w wire.Writer
	participation.WriteExpr(&w, in)
	var test struct {
		In  []string
		Any []struct{ In []string }
	}
	if err := json.Unmarshal(w.Bytes(), &test); err != nil {
		panic(err) // the library's own words
	}
	lists := [][]string{test.In}
	for _, one := range test.Any {
		lists = append(lists, one.In)
	}
	var all []EnableWhen
	for _, list := range lists {
		for i := 1; i < len(list); i++ {
			all = append(all, answered(list[0], listSystem+list[0], list[i]))
		}
	}
	return all
}
