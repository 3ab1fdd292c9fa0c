package ruletest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// RunTogether tests the rules of all packages as one set: no two of them make one claim or demand
// opposite things of one case, and what an override names is there. Rules that come close to one
// another are logged, for a person to read.
func RunTogether(t *testing.T, rules []participation.Rule) {
	t.Helper()
	for _, complaint := range slices.Concat(complainOfTwins(rules), complainOfOverrides(rules), complainOfConflicts(rules)) {
		t.Error(complaint)
	}
	for _, near := range nearTwins(rules) {
		t.Log(near)
	}
}

// complainOfTwins finds two rules with one title, and two that ask one thing of the same cases.
func complainOfTwins(rules []participation.Rule) (complaints []string) {
	for i, a := range rules {
		for _, b := range rules[:i] {
			if strings.EqualFold(a.Title, b.Title) {
				complaints = append(complaints, fmt.Sprintf("%s and %s have one title", b.ID, a.ID))
			}
			if a.Kind == b.Kind && same(a.When, b.When) && sameCheck(a, b) {
				complaints = append(complaints, fmt.Sprintf("%s and %s ask one thing of the same cases", b.ID, a.ID))
			}
		}
	}
	return complaints
}

// sameCheck reports whether two rules of one kind ask one thing.
func sameCheck(a, b participation.Rule) bool {
	if a.Kind == participation.OnPlan {
		return same(a.Check, b.Check)
	}
	return a.Shown == b.Shown
}

// alike is the share of the words of two titles, in per cent, from which they are logged.
const alike = 50

// nearTwins lists pairs that a person should look at: one Check under two Whens, or titles that
// share most of their words.
func nearTwins(rules []participation.Rule) (near []string) {
	for i, a := range rules {
		for _, b := range rules[:i] {
			if a.Kind == participation.OnPlan && b.Kind == a.Kind && sameCheck(a, b) {
				near = append(near, fmt.Sprintf("%s and %s ask one thing of different cases: %s", b.ID, a.ID, spell(a.Check)))
			} else if share := sharedWords(a.Title, b.Title); share >= alike {
				near = append(near, fmt.Sprintf("%s and %s share %d %% of their titles' words", b.ID, a.ID, share))
			}
		}
	}
	return near
}

func same(a, b participation.Expr) bool { return written(a) == written(b) }

func written(e participation.Expr) string {
	var w wire.Writer
	participation.WriteExpr(&w, e)
	return string(w.Bytes())
}

// sharedWords returns how many of the different words of two texts stand in both, in per cent.
func sharedWords(a, b string) int {
	wordsOf := func(text string) map[string]bool {
		all := make(map[string]bool)
		for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" ,.:;()", r) }) {
			all[word] = true
		}
		return all
	}
	one, other := wordsOf(a), wordsOf(b)
	both := 0
	for word := range one {
		if other[word] {
			both++
		}
	}
	return 100 * both / (len(one) + len(other) - both)
}

// complainOfOverrides finds overrides of rules that are not there or that override back.
func complainOfOverrides(rules []participation.Rule) (complaints []string) {
	for _, rule := range rules {
		for _, override := range rule.Overrides {
			at := slices.IndexFunc(rules, func(other participation.Rule) bool { return other.ID == override.Rule })
			if at < 0 {
				complaints = append(complaints, fmt.Sprintf("%s overrides %s, which is no rule", rule.ID, override.Rule))
				continue
			}
			if slices.ContainsFunc(rules[at].Overrides, func(back participation.Override) bool { return back.Rule == rule.ID }) {
				complaints = append(complaints, fmt.Sprintf("%s and %s override each other", rule.ID, override.Rule))
			}
		}
	}
	return complaints
}

// complainOfConflicts finds two rules that cannot both be met however one question is answered,
// though each could be: in one case, every way of stating it makes one of the two not met.
func complainOfConflicts(rules []participation.Rule) (complaints []string) {
	refusals := make([]map[string]refusal, len(rules))
	for i, rule := range rules {
		refusals[i] = refusalsOf(rule)
	}
	for i, a := range rules {
		for k, b := range rules[:i] {
			for name, first := range refusals[i] {
				if second, shared := refusals[k][name]; shared && first.opposes(second) && conflict(a, b, name) {
					complaints = append(complaints, fmt.Sprintf("%s and %s demand opposite things of %s in one case", b.ID, a.ID, name))
				}
			}
		}
	}
	return complaints
}

// refusal says which ways of stating a question can alone make a rule not met: the first, which is
// yes or an empty list, and the last, which is no or every code. Of a list of one code, any.
type refusal struct{ first, last bool }

func (r refusal) opposes(other refusal) bool {
	return r.first && other.last || r.last && other.first
}

// refusalsOf returns what a rule refuses, by the name of the question.
func refusalsOf(rule participation.Rule) map[string]refusal {
	if rule.Kind != participation.OnPlan {
		return nil
	}
	refused := make(map[string]refusal)
	s := spaceOf(rule)
	all := s.outcomes(rule)
	step := 1
	for _, q := range s {
		places := 1 + len(q.stated)
		var r refusal
		for i := range all {
			if i/step%places != 0 {
				continue
			}
			ways := make([]string, len(q.stated))
			for w := range ways {
				ways[w] = all[i+(w+1)*step]
			}
			if slices.Contains(ways, met) && slices.Contains(ways, notMet) {
				l, isList := participation.ListNamed(q.name)
				one := isList && l.One()
				r.first = r.first || one || ways[0] == notMet
				r.last = r.last || one || ways[len(ways)-1] == notMet
			}
		}
		if r != (refusal{}) {
			refused[q.name] = r
		}
		step *= places
	}
	return refused
}

// conflict tries both rules on every case that either can tell apart.
func conflict(a, b participation.Rule, name string) bool {
	s := spaceOf(a, b)
	ofA, ofB := s.outcomes(a), s.outcomes(b)
	step := 1
	for _, q := range s {
		places := 1 + len(q.stated)
		for i := 0; q.name == name && i < len(ofA); i++ {
			if i/step%places != 0 {
				continue
			}
			metA, metB, refused := false, false, true
			for w := 1; w < places; w++ {
				outcomeA, outcomeB := ofA[i+w*step], ofB[i+w*step]
				metA, metB = metA || outcomeA == met, metB || outcomeB == met
				refused = refused && (outcomeA == notMet || outcomeB == notMet)
			}
			if metA && metB && refused {
				return true
			}
		}
		step *= places
	}
	return false
}
