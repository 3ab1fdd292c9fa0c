package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// explain adds a condition in plain words: a lead, and what has to hold. It is one sentence if the
// condition is one.
func (s *sheet) explain(lead, ifAlways string, l logic) {
	if l.kind == always {
		s.say(plain(ifAlways))
		return
	}
	it := s.condition(l)
	it.Text[0].Words = lowered(it.Text[0].Words)
	s.say(plain(lead + " ").and(it.Text))
	for _, below := range it.Below {
		if below.Kind == kindList {
			below.Class = strings.TrimSpace("conditions " + below.Class)
		}
		s.add(below)
	}
}

// lowered makes the first letter of words small, where they go on a sentence.
func lowered(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToLower(first)) + words[size:]
}

// condition says a condition, and its parts below it.
func (s *sheet) condition(l logic) item {
	switch l.kind {
	case always:
		return item{Text: plain(phraseHoldsAlways)}
	case never:
		return item{Text: plain(phraseHoldsNever)}
	case asked:
		return item{Text: s.question(l.fact).and(plain(" "), strong(answerWanted(l)), plain(sureTail(l)))}
	case among:
		return s.oneOf(l)
	case stated:
		return item{Text: plain(statedPhrase(l) + ".")}
	case since:
		return item{Text: plain(fmt.Sprintf(sincePhrase(l), day(l.date)) + ".")}
	}
	if head, same := sameAnswers(l); same {
		questions := make([]item, len(l.parts))
		for i, part := range l.parts {
			questions[i] = item{Text: s.question(part.fact)}
		}
		below := []block{{Kind: kindList, Items: questions}}
		if tail := map[unknown]string{fails: tailFails, holds: tailHolds}[l.parts[0].unknown]; tail != "" {
			below = append(below, paragraph("quiet", plain(tail)))
		}
		return item{Text: plain(head), Below: below}
	}
	parts := make([]item, len(l.parts))
	for i, part := range l.parts {
		parts[i] = s.condition(part)
	}
	return item{Text: plain(joint(l)), Below: []block{{Kind: kindList, Items: parts}}}
}

// joint says how many of the parts have to hold.
func joint(l logic) string {
	switch l.kind {
	case all:
		return headAll
	case some:
		return headSome
	}
	return fmt.Sprintf(headAtLeast, l.least)
}

// sameAnswers says for several questions at once which answer is wanted, where it is the same.
func sameAnswers(l logic) (head string, same bool) {
	if l.kind == atLeast || len(l.parts) < 3 || !alike(l.parts) {
		return "", false
	}
	heads := map[logicKind][2]string{all: {headAllYes, headAllNo}, some: {headSomeYes, headSomeNo}}
	if l.parts[0].no {
		return heads[l.kind][1], true
	}
	return heads[l.kind][0], true
}

func answerWanted(l logic) string {
	switch {
	case l.unknown == holds && l.no:
		return leafNoUnknown
	case l.unknown == holds:
		return leafYesUnknown
	case l.no:
		return leafNo
	}
	return leafYes
}

func sureTail(l logic) string {
	if l.unknown == fails {
		return "; " + leafSureTail + "."
	}
	return "."
}

// oneOf says which terms of a list are wanted.
func (s *sheet) oneOf(l logic) item {
	p := listPhrases[l.list.Property()]
	begin := p.several
	single := len(l.terms) == 1 || l.group != ""
	switch {
	case single && l.no:
		begin = p.not
	case single:
		begin = p.one
	case l.no:
		begin = p.none
	}
	words := labels(l.terms)
	switch {
	case l.group != "" && len(words) > 1:
		begin += " " + groupPhrases[l.group] + " (" + strings.Join(words, "; ") + ")"
	case len(words) == 1:
		begin += " “" + words[0] + "”"
	case len(words) <= 6:
		begin += ": " + strings.Join(words, "; ")
	default:
		terms := make([]item, len(words))
		for i, word := range words {
			terms[i] = item{Text: plain(word)}
		}
		return item{Text: plain(begin + ":"), Below: []block{{Kind: kindList, Class: "terms", Items: terms}}}
	}
	return item{Text: plain(begin + sureTail(l))}
}

func statedPhrase(l logic) string {
	if l.no {
		return listPhrases[l.list.Property()].empty
	}
	return listPhrases[l.list.Property()].stated
}

func sincePhrase(l logic) string {
	if l.no {
		return leafBefore
	}
	return leafSince
}

func labels(terms []participation.Term) []string {
	words := make([]string, len(terms))
	for i, term := range terms {
		words[i] = term.Label
	}
	return words
}

// question quotes the question of a fact, and leads to it.
func (s *sheet) question(f *participation.Fact) text {
	return plain("“").and(s.link(f.Ask, questionPath(f.ID)), plain("”"))
}

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August",
	"September", "October", "November", "December"}

// day writes a date for people.
func day(d wire.Date) string {
	return strconv.Itoa(int(d.Day)) + " " + months[d.Month] + " " + strconv.Itoa(int(d.Year))
}
