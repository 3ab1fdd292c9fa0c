package ruletest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// longestAsk is how many words a question may have.
const longestAsk = 25

// The forms of ids: of a rule, package, subject and claim; of a fact, a noun and a claim.
var (
	ruleForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){2}$`)
	factForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$`)
)

var principles = []participation.Principle{
	participation.Experience, participation.Diversity, participation.Equity,
	participation.Transparency, participation.Governance, participation.Outcomes,
}

// complainOfWords looks at what a rule says, and at whether it has what its kind needs.
func complainOfWords(rule participation.Rule) (complaints []string) {
	want := func(ok bool, sentence string) {
		if !ok {
			complaints = append(complaints, rule.ID+": "+sentence)
		}
	}
	want(ruleForm.MatchString(rule.ID), "the id wants the form package.subject.claim")
	want(isSentence(rule.Title), "the title wants to be a claim with a full stop")
	want(isSentence(rule.Fix), "the fix wants to be a sentence with a full stop")
	want(slices.Contains(principles, rule.Principle), "wants one of the six principles")
	want(rule.When != nil, "wants a When: Always{} if it bears on every case")
	switch rule.Kind {
	case participation.OnPlan:
		want(rule.Check != nil && rule.Shown == "", "a rule on the plan wants Check, and not Shown")
	case participation.OnRegister:
		want(rule.Check == nil && rule.Shown != "", "a rule on the register wants Shown, and not Check")
	case participation.OnRecord:
		want(rule.Check != nil && rule.Shown != "", "a rule on the record wants Shown, and Check too")
		participation.EachFact(rule.Check, func(f *participation.Fact) {
			want(slices.Contains(participation.RecordFacts[:], f), "a rule on the record wants a Check of what a record shows")
		})
	}
	want(!forDutyAlone(rule.When) && !forDutyAlone(rule.Check), "Surely and From are for the legal duty alone")
	for _, override := range rule.Overrides {
		want(ruleForm.MatchString(override.Rule) && override.Rule != rule.ID && override.Note != "",
			"an override wants another rule and a note")
	}
	return complaints
}

// forDutyAlone reports whether an expression holds what only the table of the legal duty may hold.
func forDutyAlone(e participation.Expr) bool {
	switch e.(type) {
	case participation.Surely, participation.From:
		return true
	}
	return slices.ContainsFunc(parts(e), forDutyAlone)
}

func isSentence(text string) bool {
	return len(text) > 1 && strings.HasSuffix(text, ".") && strings.ToLower(text[:1]) != text[:1]
}

// strength orders the forces. What only tells of a fact shows what can be done: it counts as may.
var strength = map[catalogue.Force]int{catalogue.Must: 3, catalogue.Should: 2, catalogue.May: 1, catalogue.Factual: 1}

// complainOfSource looks at what a rule rests on: statements of the catalogue, the strongest of
// which gives the rule its force.
func complainOfSource(rule participation.Rule) (complaints []string) {
	strongest := 0
	for _, id := range rule.Basis {
		statement, err := catalogue.Find(id)
		if err != nil {
			complaints = append(complaints, fmt.Sprintf("%s: %v", rule.ID, err))
		}
		strongest = max(strongest, strength[statement.Force])
	}
	if len(rule.Basis) == 0 {
		return append(complaints, rule.ID+": wants a basis")
	}
	if !slices.IsSortedFunc(rule.Basis, catalogue.Compare) || len(slices.Compact(slices.Clone(rule.Basis))) < len(rule.Basis) {
		complaints = append(complaints, rule.ID+": the basis wants the order of the sources, each statement once")
	}
	if rule.Force == catalogue.Factual || strength[rule.Force] != strongest {
		complaints = append(complaints, rule.ID+": the force wants to be the strongest of the basis")
	}
	return complaints
}

// complainOfFacts looks at the questions that a table asks.
func complainOfFacts(facts []*participation.Fact) (complaints []string) {
	for _, fact := range facts {
		want := func(ok bool, sentence string) {
			if !ok {
				complaints = append(complaints, fact.ID+": "+sentence)
			}
		}
		want(factForm.MatchString(fact.ID), "the id wants the form noun.claim")
		want(strings.HasSuffix(fact.Ask, "?"), "Ask wants to be a question")
		want(len(strings.Fields(fact.Ask)) <= longestAsk, fmt.Sprintf("Ask wants at most %d words", longestAsk))
		want(isSentence(strings.TrimLeft(fact.Help, `"`)), "Help wants to be a sentence with a full stop")
		want(len(fact.Basis) > 0, "wants a basis")
		for _, id := range fact.Basis {
			if _, err := catalogue.Find(id); err != nil {
				want(false, err.Error())
			}
		}
	}
	return complaints
}

// complainOfPrompts looks at the questions to a person who judges.
func complainOfPrompts(prompts []participation.Prompt) (complaints []string) {
	for _, prompt := range prompts {
		want := func(ok bool, sentence string) {
			if !ok {
				complaints = append(complaints, string(prompt.Statement)+": "+sentence)
			}
		}
		if _, err := catalogue.Find(prompt.Statement); err != nil {
			want(false, err.Error())
		}
		want(strings.HasSuffix(prompt.Ask, "?"), "Ask wants to be a question")
		want(len(strings.Fields(prompt.Ask)) <= longestAsk, fmt.Sprintf("Ask wants at most %d words", longestAsk))
		want(isSentence(prompt.Why), "Why wants to be a sentence with a full stop")
		want(prompt.When != nil && !forDutyAlone(prompt.When), "wants a When without Surely and From")
	}
	return complaints
}
