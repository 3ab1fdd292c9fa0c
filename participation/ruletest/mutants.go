package ruletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// Mutant is a rule with one slip in its When or Check, and what the slip is.
type Mutant struct {
	Rule participation.Rule
	Slip string
}

// Mutants returns every rule with every slip that changes what becomes of some case: a part left
// out or turned round, all for any, one too few or too many, a code too few or too many.
func Mutants(rules []participation.Rule) []Mutant {
	var mutants []Mutant
	for _, rule := range rules {
		try := func(broken participation.Rule, slip string) {
			if s := spaceOf(rule, broken); !slices.Equal(s.outcomes(rule), s.outcomes(broken)) {
				mutants = append(mutants, Mutant{broken, rule.ID + ": " + slip})
			}
		}
		for _, slip := range slipsOfRoot(rule.When) {
			broken := rule
			broken.When = slip.to
			try(broken, "when: "+slip.what)
		}
		if rule.Check == nil {
			continue
		}
		for _, slip := range slipsOfRoot(rule.Check) {
			broken := rule
			broken.Check = slip.to
			try(broken, "check: "+slip.what)
		}
	}
	return mutants
}

// kill counts the mutants that some file of their archive notices, and says of the others what
// the slip was.
func kill(table []archived) (killed int, survivors []string) {
	for _, a := range table {
		for _, mutant := range Mutants([]participation.Rule{a.rule}) {
			set := participation.CompileRules([]participation.Rule{mutant.Rule}, nil)
			if slices.ContainsFunc(a.files, func(f file) bool { return outcome(set, &f.c, 0) != f.want }) {
				killed++
			} else {
				survivors = append(survivors, mutant.Slip)
			}
		}
	}
	return killed, survivors
}

// slip is what an expression could be by mistake.
type slip struct {
	to   participation.Expr
	what string
}

// slipsOfRoot returns the slips of a whole When or Check, which can be left out too.
func slipsOfRoot(e participation.Expr) []slip {
	if _, always := e.(participation.Always); always {
		return nil
	}
	return append(slips(e), slip{participation.Always{}, "always"})
}

func slips(e participation.Expr) (all []slip) {
	switch e := e.(type) {
	case participation.Is, participation.Stated:
		all = append(all, slip{participation.Not{Expr: e}, "not " + spell(e)})
	case participation.In:
		all = append(otherCodes(e), slip{participation.Not{Expr: e}, "not " + spell(e)})
	case participation.Not:
		all = append(all, slip{e.Expr, "without not: " + spell(e.Expr)})
		for _, s := range slips(e.Expr) {
			all = append(all, slip{participation.Not{Expr: s.to}, s.what})
		}
	case participation.All:
		all = append(slipsOfParts(e, func(parts []participation.Expr) participation.Expr { return participation.All(parts) }),
			slip{participation.Any(e), "any for " + spell(e)})
	case participation.Any:
		all = append(slipsOfParts(e, func(parts []participation.Expr) participation.Expr { return participation.Any(parts) }),
			slip{participation.All(e), "all for " + spell(e)})
	case participation.AtLeast:
		all = append(slipsOfParts(e.Of, func(parts []participation.Expr) participation.Expr { return participation.AtLeast{N: e.N, Of: parts} }),
			slip{participation.AtLeast{N: e.N - 1, Of: e.Of}, "one less for " + spell(e)},
			slip{participation.AtLeast{N: e.N + 1, Of: e.Of}, "one more for " + spell(e)})
	}
	return all
}

// slipsOfParts returns the slips by which one part is left out or is wrong in itself.
func slipsOfParts(parts []participation.Expr, join func([]participation.Expr) participation.Expr) (all []slip) {
	for i, part := range parts {
		all = append(all, slip{join(without(parts, i)), "without " + spell(part)})
		for _, s := range slips(part) {
			all = append(all, slip{join(with(parts, i, s.to)), s.what})
		}
	}
	return all
}

// shortList is how many codes a list may have for every code outside an In to be tried in it. Of
// a longer list, the codes just before and just after are.
const shortList = 16

// otherCodes returns an In with an item too few, with one member for a whole group, and with a
// code too many.
func otherCodes(e participation.In) (all []slip) {
	for i, item := range e {
		if len(e) > 1 {
			all = append(all, slip{without(e, i), "without " + fmt.Sprint(item)})
		}
		l, members := words(item)
		for _, member := range members {
			if len(members) > 1 {
				all = append(all, slip{with(e, i, holderOf(l).code(member)), fmt.Sprintf("%s for %s", member, item)})
			}
		}
	}
	for _, h := range holders {
		for _, word := range tooMany(h.list, wordsOf(e)[h.list]) {
			all = append(all, slip{append(slices.Clone(e), h.code(word)), spell(e) + " or " + word})
		}
	}
	return all
}

// tooMany returns codes of a list that are not in a set of them: for a short list all, for a long
// one, or one of which a case states a single code, the neighbours of the set.
func tooMany(l participation.List, inside []string) []string {
	if len(inside) == 0 {
		return nil
	}
	all := allWords(l)
	isInside := func(word string) bool { return slices.Contains(inside, word) }
	if len(all) <= shortList && !l.One() {
		return slices.DeleteFunc(all, isInside)
	}
	var near []string
	first := slices.IndexFunc(all, isInside)
	if first > 0 {
		near = append(near, all[first-1])
	}
	for _, word := range all[first:] {
		if !isInside(word) {
			return append(near, word)
		}
	}
	return near
}

func without[S ~[]E, E any](s S, i int) S { return slices.Delete(slices.Clone(s), i, i+1) }

func with[S ~[]E, E any](s S, i int, e E) S {
	s = slices.Clone(s)
	s[i] = e
	return s
}

// spell writes an expression in short.
func spell(e participation.Expr) string {
	var of []string
	for _, part := range parts(e) {
		of = append(of, spell(part))
	}
	joined := "(" + strings.Join(of, ", ") + ")"
	switch e := e.(type) {
	case participation.Is:
		return e.Fact.ID
	case participation.Stated:
		return e.List.Property() + " stated"
	case participation.In:
		for _, item := range e {
			of = append(of, fmt.Sprint(item))
		}
		return strings.Join(of, " or ")
	case participation.Not:
		return "not" + joined
	case participation.All:
		return "all" + joined
	case participation.Any:
		return "any" + joined
	case participation.AtLeast:
		return fmt.Sprintf("at least %d of %s", e.N, joined)
	}
	return "always"
}
