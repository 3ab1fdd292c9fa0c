// Package framework puts the rules of every package together, in the order in which reports show
// them, and checks cases against them. It is the door for Go callers: Assess answers for a case,
// Read reads one.
package framework

import (
	"slices"
	"sync"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
	"github.com/heard-framework/heard/settings"
)

// The editions that a report names: that of the framework document, and that of these rules. The
// second rises major when an outcome can change for an old case, minor for new rules, and patch
// for words.
const (
	FrameworkEdition = "2017-01"
	RulesEdition     = "0.1.0"
)

// Set is a set of rules with the legal duty. It never changes and is safe for concurrent use.
// Make one with Standard or With.
type Set struct {
	rules       *participation.RuleSet
	facts       []*participation.Fact
	shared      []string // the facts that both the duty and a rule read
	factIDs     map[string]*participation.Fact
	ruleIDs     map[string]bool
	promptIDs   map[string]bool
	obligations map[string]bool
}

// Standard returns the library's own rules, compiled once.
func Standard() *Set { return standard() }

var standard = sync.OnceValue(func() *Set { return compile(standardRules(), standardPrompts()) })

func standardRules() []participation.Rule {
	return slices.Concat(principles.Rules(), settings.Rules(), feedback.Rules(), section13q.Rules())
}

func standardPrompts() []participation.Prompt {
	return slices.Concat(principles.Prompts, settings.Prompts)
}

func compile(rules []participation.Rule, prompts []participation.Prompt) *Set {
	s := &Set{
		rules:       participation.CompileRules(rules, prompts),
		factIDs:     map[string]*participation.Fact{},
		ruleIDs:     map[string]bool{},
		promptIDs:   map[string]bool{},
		obligations: map[string]bool{},
	}
	for _, f := range slices.Concat(section13q.DutyFacts, s.rules.Facts()) {
		if s.factIDs[f.ID] != nil {
			s.shared = append(s.shared, f.ID)
			continue
		}
		s.factIDs[f.ID] = f
		s.facts = append(s.facts, f)
	}
	for i := range rules {
		switch rules[i].Kind {
		case participation.OnRegister:
			s.obligations[rules[i].ID] = true
		default:
			s.ruleIDs[rules[i].ID] = true
		}
	}
	for i := range prompts {
		s.promptIDs[string(prompts[i].Statement)] = true
	}
	return s
}

// Rules returns the rules of the set in report order. The slice is the set's own: do not change it.
func (s *Set) Rules() []participation.Rule { return s.rules.Rules }

// Prompts returns the prompts of the set. The slice is the set's own: do not change it.
func (s *Set) Prompts() []participation.Prompt { return s.rules.Prompts }

// Facts returns every fact that the duty or a rule reads: those of the duty first, then the others
// in the order in which the rules ask. The slice is the set's own: do not change it.
func (s *Set) Facts() []*participation.Fact { return s.facts }

// Fact returns the fact with an id, or nil.
func (s *Set) Fact(id string) *participation.Fact { return s.factIDs[id] }

// Read reads a case and checks it against the vocabulary, the law table and the ids of the set.
// It reports every problem at once, sorted by position; if one of them is more than a notice, the
// case is the zero Case.
func (s *Set) Read(document []byte) (participation.Case, []wire.Problem) {
	return participation.ReadCase(document, s.unknown, section13q.Problems, section13q.RecordProblems, feedback.Problems)
}

// Problems finds what is wrong with a case that was made in Go: what Read finds, without places.
// Assess answers all the same, but what it cannot use, it does not use.
func (s *Set) Problems(c *participation.Case) []wire.Problem {
	return wire.SortProblems(slices.Concat(c.Problems(), s.unknown(c), section13q.Problems(c), section13q.RecordProblems(c), feedback.Problems(c)))
}

// ids gives the ids of every fact, rule and prompt.
func (s *Set) ids() []string {
	var all []string
	for _, f := range s.Facts() {
		all = append(all, f.ID)
	}
	for i := range s.Rules() {
		all = append(all, s.Rules()[i].ID)
	}
	for _, p := range s.Prompts() {
		all = append(all, string(p.Statement))
	}
	return all
}

func (s *Set) unknown(c *participation.Case) []wire.Problem {
	return participation.UnknownIDs(c, participation.Known{
		Fact:       func(id string) bool { return s.factIDs[id] != nil },
		Rule:       func(id string) bool { return s.ruleIDs[id] },
		Prompt:     func(id string) bool { return s.promptIDs[id] },
		Obligation: func(id string) bool { return s.obligations[id] },
		All:        s.ids,
	})
}
