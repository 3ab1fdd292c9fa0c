package ruletest

import (
	"fmt"
	"math/rand"
	"slices"

	"github.com/heard-framework/heard/participation"
)

// walks is how many times a package's rules walk from a case that states nothing to one that
// states everything.
const walks = 12

// complainOfCompany walks all rules together, compiled as one, from nothing stated to everything
// stated, in a random order that is the same in every run. On the way, what a rule does not read
// never matters to it; what it reads never unsettles it; and at the end nothing is unclear.
func complainOfCompany(rules []participation.Rule) (complaints []string) {
	set := participation.CompileRules(rules, nil)
	read := make([]space, len(rules))
	for i, rule := range rules {
		read[i] = spaceOf(rule)
	}
	random := rand.New(rand.NewSource(1))
	for range walks {
		c := &participation.Case{Answers: make(map[string]participation.Answer)}
		before := make([]string, len(rules))
		for i := range rules {
			before[i] = outcome(set, c, i)
		}
		questions := everyQuestion(set, random)
		random.Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
		for _, q := range questions {
			q.stated[0](c)
			for i, rule := range rules {
				after := outcome(set, c, i)
				reads := slices.ContainsFunc(read[i], func(r question) bool { return r.name == q.name })
				if after != before[i] && (!reads || before[i] != unclear) {
					complaints = append(complaints, fmt.Sprintf("%s: stating %s turns %s into %s", rule.ID, q.name, before[i], after))
				}
				before[i] = after
			}
		}
		for i, rule := range rules {
			if before[i] == unclear {
				complaints = append(complaints, rule.ID+": unclear though everything is stated")
			}
		}
	}
	slices.Sort(complaints)
	return slices.Compact(complaints)
}

// everyQuestion returns every fact that the rules read and every list, each with one way to state
// it.
func everyQuestion(set *participation.RuleSet, random *rand.Rand) []question {
	var all []question
	for _, fact := range set.Facts() {
		answer := []participation.Answer{participation.Yes, participation.No}[random.Intn(2)]
		all = append(all, question{fact.ID, []func(*participation.Case){
			func(c *participation.Case) { c.Answers[fact.ID] = answer },
		}})
	}
	for _, h := range holders {
		words := allWords(h.list)
		random.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
		if h.list.One() {
			words = words[:1]
		} else {
			words = words[:random.Intn(len(words)+1)]
		}
		all = append(all, question{h.list.Property(), []func(*participation.Case){
			func(c *participation.Case) { h.state(c, words) },
		}})
	}
	return all
}
