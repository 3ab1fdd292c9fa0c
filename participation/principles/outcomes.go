package principles

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
)

// RuleOutcome is what became of one rule in a report.
type RuleOutcome struct {
	Rule    string
	Outcome Outcome
}

// registerRule is a rule that the feedback register answers, and when it bears. A report names such a
// rule only where it surely bears, so that without When it would not be known whether it does.
type registerRule struct {
	rule string
	when Expr
}

// registerRules lists the register's rules that the tables of this package name. The rules themselves
// stand in package feedback, which is built on this one; a test holds the two to the same When.
var registerRules = []registerRule{
	{"feedback.told.outcome-of-procurement", All{In{Procuring}, In{AtDecided, AtImplemented}}},
	{"feedback.kept.approach-input-and-effect", Always{}},
}

// assessed is a case with the report on it.
type assessed struct {
	report *Report
	bears  []Answer // by row of registerRules
}

func assessedAs(c *Case, r *Report) assessed {
	when := make([]Expr, len(registerRules))
	for i := range registerRules {
		when[i] = registerRules[i].when
	}
	return assessed{r, answersTo(c, when)}
}

// outcomes returns what the report says of some rules. A rule that the report does not hold does not
// apply. A rule that the register answers is met once every obligation under it is discharged, not
// met once one is overdue, and unclear until then. A report that was made from no case, as the zero
// Report, says nothing: every rule is unclear.
func (a assessed) outcomes(rules []string) []RuleOutcome {
	all := make([]RuleOutcome, len(rules))
	for i, rule := range rules {
		all[i] = RuleOutcome{rule, a.outcome(rule)}
	}
	return all
}

func (a assessed) outcome(rule string) Outcome {
	r := a.report
	if r == nil || r.Tally == (Tally{}) {
		return Unclear
	}
	if i := slices.IndexFunc(r.Findings, func(f Finding) bool { return f.Rule == rule }); i >= 0 {
		return r.Findings[i].Outcome
	}
	owed := NotApplicable
	for i := range r.Obligations {
		if r.Obligations[i].Obligation == rule {
			owed = worse(owed, ofObligation(r.Obligations[i].State))
		}
	}
	if owed == NotApplicable && a.mayBear(rule) {
		return Unclear
	}
	return owed
}

// mayBear reports whether a rule is one of the register's that bears, or of which that is not known.
func (a assessed) mayBear(rule string) bool {
	i := slices.IndexFunc(registerRules, func(row registerRule) bool { return row.rule == rule })
	return i >= 0 && a.bears[i] != No
}

func ofObligation(s ObligationState) Outcome {
	switch s {
	case Discharged:
		return Met
	case Overdue:
		return NotMet
	}
	return Unclear
}

// together is the outcome of several rules at once: not met where one is not, else unclear where one
// is, else met where one bears. Without any rule it is unclear: a person has to say.
func together(outcomes []RuleOutcome) Outcome {
	if len(outcomes) == 0 {
		return Unclear
	}
	all := NotApplicable
	for _, o := range outcomes {
		all = worse(all, o.Outcome)
	}
	return all
}

func worse(a, b Outcome) Outcome {
	for _, o := range [...]Outcome{NotMet, Unclear, Met} {
		if a == o || b == o {
			return o
		}
	}
	return NotApplicable
}

// holds says whether a list of a case holds a code: it is not stated where the list is not.
func holds[C comparable](list []C, code C) Answer {
	switch {
	case list == nil:
		return NotStated
	case slices.Contains(list, code):
		return Yes
	}
	return No
}

// among returns the wanted codes that a list holds, in the order of wanted.
func among[C comparable](list, wanted []C) []C {
	var found []C
	for _, code := range wanted {
		if slices.Contains(list, code) {
			found = append(found, code)
		}
	}
	return found
}

// answersTo evaluates expressions in a case.
func answersTo(c *Case, exprs []Expr) []Answer {
	var w Worlds
	w.Load(Compile(exprs...), c)
	answers := make([]Answer, len(exprs))
	for i := range exprs {
		answers[i] = w.Answer(i)
	}
	return answers
}
