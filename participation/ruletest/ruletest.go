// Package ruletest tests tables of rules: it runs their test archives, checks the properties that
// every rule must have, and breaks each rule on purpose to see whether its archive notices. Of the
// rules of all packages together it checks that they do not repeat or contradict one another.
//
// An archive is a file of testdata named for its rule. The first line is a title that cites the
// statements the rule rests on; then come files in the txtar form. A file's name is the outcome it
// expects, and after a slash what it shows:
//
//	People can speak without healthcare staff in the room (D1.tip.7.b)
//	-- met --
//	{"settings": ["prison"], "answers": {"session.healthcare-staff-absent": "yes"}}
//	-- not-met/staff-in-room --
//	…
//
// A file holds as much of a case as it needs. The outcomes of a rule that a plan answers are met,
// not-met, unclear and not-applicable. A rule that the register answers has bears, unclear and
// not-applicable; and, where RunWithRegister tests it, files with a register, whose outcome is the
// state of what is owed by the rule: one at least that is met, and one that is overdue or has no
// date set. A rule that the record answers has all five: it is met or not where the case has a
// record, and bears where it has none.
package ruletest

import (
	"io/fs"
	"slices"
	"testing"

	"github.com/heard-framework/heard/participation"
)

// enoughKilled is the share of broken rules that archives must notice, in per cent.
const enoughKilled = 95

// Run tests the rules of one package, all of them, with the archives of its testdata.
func Run(t *testing.T, rules []participation.Rule, testdata fs.FS) {
	t.Helper()
	run(t, rules, testdata, nil)
}

// RunWithRegister tests the rules of one package as Run does and, with a function that assesses a
// case, what is owed by those that the register answers: each needs a register that shows it, and
// one that does not.
func RunWithRegister(t *testing.T, rules []participation.Rule, testdata fs.FS, assess func(participation.Case) participation.Report) {
	t.Helper()
	run(t, rules, testdata, assess)
}

func run(t *testing.T, rules []participation.Rule, testdata fs.FS, assess func(participation.Case) participation.Report) {
	t.Helper()
	table, complaints := read(rules, testdata)
	for _, complaint := range complaints {
		t.Error(complaint)
	}
	company := participation.CompileRules(rules, nil)
	for _, complaint := range complainOfFacts(company.Facts()) {
		t.Error(complaint)
	}
	for i := range table {
		t.Run(table[i].rule.ID, func(t *testing.T) {
			for _, complaint := range slices.Concat(
				complainOfWords(table[i].rule), complainOfSource(table[i].rule),
				complainOfSpace(table[i].rule), table[i].complain(), table[i].complainOfRegisters(assess),
			) {
				t.Error(complaint)
			}
		})
	}
	t.Run("in-company", func(t *testing.T) {
		for _, complaint := range complainOfCompany(rules) {
			t.Error(complaint)
		}
	})
	t.Run("mutants", func(t *testing.T) {
		killed, survivors := kill(table)
		for _, survivor := range survivors {
			t.Log("no file notices: ", survivor)
		}
		rate := 100.0
		if all := killed + len(survivors); all > 0 {
			rate = 100 * float64(killed) / float64(all)
		}
		t.Logf("%d of %d broken rules noticed: %.1f %%", killed, killed+len(survivors), rate)
		if rate < enoughKilled {
			t.Errorf("wants %d %% of broken rules noticed", enoughKilled)
		}
	})
}

// RunPrompts tests the prompts of one package.
func RunPrompts(t *testing.T, prompts []participation.Prompt) {
	t.Helper()
	for _, complaint := range complainOfPrompts(prompts) {
		t.Error(complaint)
	}
}
