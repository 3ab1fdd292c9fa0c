package principles

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
)

// PromiseRule says which rule holds a plan to the promise of a level, and which rule of the feedback
// register holds the part of the promise that is kept only afterwards. Register is empty where the
// promise has no such part.
type PromiseRule struct {
	Level    Level
	Rule     string
	Register string
}

// PromiseRules lists the five levels of the spectrum with the rules that hold their promises. The
// promises themselves, with the methods that the source names for each, are participation.Promises.
var PromiseRules = []PromiseRule{
	{Level: LevelInformation, Rule: "participation.spectrum.information-sound"},
	{Level: LevelConsultation, Rule: "participation.spectrum.consultation-taken-seriously", Register: "feedback.told.effect-of-consultation"},
	{Level: LevelParticipation, Rule: "participation.spectrum.participation-shapes", Register: "feedback.promise.influence-shown"},
	{Level: LevelPartnership, Rule: "participation.spectrum.partnership-decides-together", Register: "feedback.promise.decided-together"},
	{Level: LevelControl, Rule: "participation.spectrum.control-resourced-and-honoured", Register: "feedback.promise.decisions-carried-out"},
}

// LevelSupport says how one level of the spectrum stands in a case.
type LevelSupport struct {
	Level Level
	// Promised says whether the plan claims the level.
	Promised Answer
	// Methods holds the methods of the case that the source names as examples for the level. They
	// are examples: another method can serve as well, and none of them proves the promise.
	Methods []Method
	// Kept is what became of the promise in the plan: NotApplicable where the level is not claimed.
	Kept Outcome
	// Shown is what the case's answers show of the promise, claimed or not: a plan may do more than
	// it claims.
	Shown Outcome
	// Missing holds what Shown waits for, sorted.
	Missing []string
	// Rule holds the plan to the promise. Register holds the part of it that is kept only
	// afterwards, where there is one: Kept and Shown say nothing of that part.
	Rule, Register string
}

// Supported says, for each of the five levels, whether a case claims it, which of its methods belong
// to it and whether its promise is kept. The levels stand in the vocabulary's order and are not
// ranked: none is better than another, and what a plan owes is the promise that it makes.
//
// Sources: the spectrum of the liaison and diversion paper and section 4 of the framework.
func Supported(c *Case) []LevelSupport {
	promises, shownBy := CompileRules(spectrumRules, nil), promisesShown()
	all := make([]LevelSupport, len(PromiseRules))
	for i, p := range PromiseRules {
		kept, _ := promises.Outcome(c, i)
		shown, missing := shownBy.Outcome(c, i)
		all[i] = LevelSupport{
			Level: p.Level, Promised: holds(c.Levels, p.Level), Methods: among(c.Methods, examples(p.Level)),
			Kept: kept, Shown: shown, Missing: missing, Rule: p.Rule, Register: p.Register,
		}
	}
	return all
}

// Shown says of each of the five levels, in the vocabulary's order, what the answers of a case show of
// its promise, claimed or not. Supported says more.
func Shown(c *Case) []Outcome {
	set := promisesShown()
	all := make([]Outcome, len(set.Rules))
	for i := range all {
		all[i], _ = set.Outcome(c, i)
	}
	return all
}

// promisesShown holds the rules of the promises as they are where every level is claimed. They stand
// in the order of PromiseRules.
func promisesShown() *RuleSet {
	rules := make([]Rule, len(spectrumRules))
	for i := range rules {
		rules[i] = spectrumRules[i]
		rules[i].When = Always{}
	}
	return CompileRules(rules, nil)
}

// examples returns the methods that the source names for a level.
func examples(l Level) []Method {
	i := slices.IndexFunc(Promises, func(p Promise) bool { return p.Level == l })
	return Promises[i].Methods
}

// UnplacedMethods returns the methods of a case that the source names for no level: how far they
// involve people depends on how they are used, so a person has to say.
func UnplacedMethods(c *Case) []Method {
	var unplaced []Method
	for _, m := range c.Methods {
		if !slices.ContainsFunc(Promises, func(p Promise) bool { return slices.Contains(p.Methods, m) }) {
			unplaced = append(unplaced, m)
		}
	}
	return unplaced
}
