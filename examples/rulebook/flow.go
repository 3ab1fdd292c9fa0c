package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/heard-framework/heard/participation"
)

// flow is the way to an outcome, question by question. Of the two ways out of a step, one always
// leads to the step after it, or, from the last, to an outcome.
type flow struct {
	begin string // what the way begins with, where no question stands before the outcome
	steps []step
}

// step is one question of the way.
type step struct {
	phase   string // a heading, where a new part of the way begins
	ask     string
	of      []string // what the question is about, if that is a list
	yes, no exit
	whole   *logic // the condition that the step decides
}

// exit is a way out of a step.
type exit struct {
	words string
	place
}

// place is a step by its index, or an outcome.
type place struct {
	step    int
	outcome *outcome
}

// outcome is an end of the way. Its mark is a shape beside its words, so that it needs no colour.
type outcome struct{ words, mark string }

// The marks of outcomes.
const (
	markYes   = "yes"
	markNo    = "no"
	markOpen  = "open"
	markApart = "apart"
)

// phase is a part of the way: a condition, and where it leads.
type phase struct {
	words string
	logic logic
	fails *outcome
}

// newFlow lays the phases one after the other. Each leads to the next where it holds, the last to
// the outcome.
func newFlow(phases []phase, end *outcome) flow {
	var f flow
	starts := make([]int, len(phases)+1)
	for i, p := range phases {
		starts[i+1] = starts[i] + count(p.logic)
	}
	last := func(i int) place {
		for j := i; j < len(phases); j++ {
			if phases[j].logic.kind == never {
				return place{outcome: phases[j].fails}
			}
			if starts[j+1] > starts[j] {
				return place{step: starts[j]}
			}
		}
		return place{outcome: end}
	}
	for i, p := range phases {
		at := len(f.steps)
		f.lay(p.logic, last(i+1), place{outcome: p.fails})
		if len(f.steps) > at {
			f.steps[at].phase = p.words
		}
	}
	if len(f.steps) == 0 {
		f.begin = last(0).outcome.words
	}
	return f
}

// count is how many steps a condition takes.
func count(l logic) int {
	switch {
	case l.kind == always, l.kind == never:
		return 0
	case l.kind != all && l.kind != some, asOne(l):
		return 1
	}
	n := 0
	for _, part := range l.parts {
		n += count(part)
	}
	return n
}

// asOne reports whether several conditions are put as one question.
func asOne(l logic) bool { return len(l.parts) >= gathered && alike(l.parts) }

// lay adds the steps of a condition, which lead to one place where it holds and to another where it
// fails.
func (f *flow) lay(l logic, holding, failing place) {
	switch {
	case l.kind == always, l.kind == never:
	case (l.kind == all || l.kind == some) && !asOne(l):
		for i, part := range l.parts {
			onHold, onFail := holding, failing
			if i < len(l.parts)-1 {
				next := place{step: len(f.steps) + count(part)}
				if l.kind == all {
					onHold = next
				} else {
					onFail = next
				}
			}
			f.lay(part, onHold, onFail)
		}
	default:
		f.steps = append(f.steps, newStep(l, holding, failing))
	}
}

func newStep(l logic, holding, failing place) step {
	s := step{whole: &l}
	s.ask, s.of = asking(l)
	first := l
	kind := l.kind
	if len(l.parts) > 0 {
		first = l.parts[0]
	}
	s.yes, s.no = exit{exitYes, holding}, exit{exitNo, failing}
	if first.no && l.kind != atLeast {
		// What is asked for is turned round: all answered no is not one answered yes.
		s.yes, s.no = exit{exitYes, failing}, exit{exitNo, holding}
		kind = map[logicKind]logicKind{all: some, some: all}[kind]
	}
	if len(l.parts) > 0 && l.kind != atLeast {
		s.ask = map[logicKind]string{all: askAll, some: askSome}[kind]
	}
	switch {
	case first.unknown == fails && failing == s.no.place, first.unknown == holds && holding == s.no.place:
		s.no.words += ", " + exitNot
	case first.unknown != waits:
		s.yes.words += ", " + exitNot
	}
	return s
}

// asking puts a condition as a question, and lists what it is about.
func asking(l logic) (ask string, of []string) {
	switch l.kind {
	case asked:
		return l.fact.Ask, nil
	case stated:
		return listPhrases[l.list.Property()].stated + "?", nil
	case since:
		return fmt.Sprintf(askSince, day(l.date)), nil
	case among:
		ask = listPhrases[l.list.Property()].ask
		if l.group != "" && len(l.terms) > 1 {
			return ask + " " + groupPhrases[l.group] + "?", nil
		}
		if len(l.terms) == 1 {
			return ask + " “" + l.terms[0].Label + "”?", nil
		}
		return ask + " " + askOneOf, labels(l.terms)
	}
	for _, part := range l.parts {
		if asOne(l) && l.kind != atLeast {
			of = append(of, part.fact.Ask) // how it is answered is said for all of them at once
		} else {
			of = append(of, brief(part))
		}
	}
	return fmt.Sprintf(askAtLeast, l.least), of
}

// shown is how many terms a step of a diagram lists. The words beside it list them all.
const shown = 5

func short(words []string) []string {
	if len(words) > shown+1 {
		return append(slices.Clone(words[:shown]), fmt.Sprintf(askMore, len(words)-shown))
	}
	return words
}

// brief says a part of a larger condition in few words.
func brief(l logic) string {
	words := ""
	switch l.kind {
	case asked:
		return l.fact.Ask + map[bool]string{true: " " + capital(exitNo) + "."}[l.no]
	case among:
		words = strings.Join(short(labels(l.terms)), ", ")
		if l.group != "" {
			words = groupPhrases[l.group]
		}
		if l.no {
			words = listPhrases[l.list.Property()].none + " " + words
		}
		return words
	case stated:
		return statedPhrase(l)
	case since:
		return fmt.Sprintf(sincePhrase(l), day(l.date))
	}
	parts := make([]string, len(l.parts))
	for i, part := range l.parts {
		parts[i] = brief(part)
	}
	return joint(l) + " " + strings.Join(parts, "; ")
}

// onward is the way out that leads to the step after the one at i, or, from the last, the one that
// is drawn below it; aside is the other.
func (f *flow) onward(i int) (onward, aside exit) {
	s := f.steps[i]
	switch next := (place{step: i + 1}); {
	case s.no.place == next:
		return s.no, s.yes
	case s.yes.place == next:
		return s.yes, s.no
	case i > 0:
		// At the end, the way aside stays what it was.
		if _, before := f.onward(i - 1); before.outcome != nil && before.outcome == s.yes.outcome {
			return s.no, s.yes
		}
	}
	if s.no.outcome != nil && s.no.outcome.mark == markYes {
		return s.no, s.yes
	}
	return s.yes, s.no
}

// words says the way step by step, as the text that stands for the diagram.
func (f *flow) words() []item {
	var steps []item
	for _, s := range f.steps {
		ask := plain(s.ask)
		if s.phase != "" {
			ask = strong(s.phase).and(plain(" "), ask)
		}
		var below []block
		if len(s.of) > 0 {
			var items []item
			for _, each := range s.of {
				items = append(items, item{Text: plain(each)})
			}
			below = append(below, block{Kind: kindList, Items: items})
		}
		steps = append(steps, item{Text: ask, Below: append(below, block{Kind: kindList, Class: "exits", Items: []item{
			{Text: strong(capital(s.yes.words) + ":").and(plain(" " + s.yes.says()))},
			{Text: strong(capital(s.no.words) + ":").and(plain(" " + s.no.says()))},
		}})})
	}
	return steps
}

func (p place) says() string {
	if p.outcome != nil {
		return p.outcome.words + "."
	}
	return fmt.Sprintf(stepGoTo, p.step+1) + "."
}

func capital(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[size:]
}

// inOneLine says the whole way in one text, for those who hear the diagram.
func (f *flow) inOneLine() string {
	if len(f.steps) == 0 {
		return f.begin + "."
	}
	var line strings.Builder
	for i, it := range f.words() {
		if i > 0 {
			line.WriteString(" ")
		}
		fmt.Fprintf(&line, "%d. %s", i+1, it.Text)
		for _, below := range it.Below {
			for _, each := range below.Items {
				line.WriteString(" " + each.Text.String())
				if !strings.ContainsAny(line.String()[line.Len()-1:], ".?") {
					line.WriteString(";")
				}
			}
		}
	}
	return line.String() + " " + phraseUnknown
}

// ruleFlow is the way to the outcome of a rule.
func ruleFlow(r *participation.Rule) flow {
	bears := phase{phaseWhen, logicOf(r.When), &outcome{outcomeNotBear, markApart}}
	if r.Check == nil {
		return newFlow([]phase{bears}, &outcome{kindPhrases[r.Kind].owed, markOpen})
	}
	check := phase{phaseCheck, logicOf(r.Check), &outcome{outcomeNotMet, markNo}}
	return newFlow([]phase{bears, check}, &outcome{outcomeMet, markYes})
}
