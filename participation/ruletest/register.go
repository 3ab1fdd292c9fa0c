package ruletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// The states of what is owed by a rule, as words. The good ones say that the register shows it, the
// bad ones that it does not; the others, that it need not yet.
var (
	goodStates  = []string{string(participation.Discharged)}
	badStates   = []string{string(participation.Overdue), string(participation.NoDateSet)}
	otherStates = []string{string(participation.Due), string(participation.NotYetDue)}
)

// complainOfRegisters compares the files with a register with what is owed by the rule. Nothing else
// of the rule may be owed where the name says that it is met; else something in that state has to be.
// What is owed to nobody and of nothing is that of an empty register, which shows nothing.
func (a *archived) complainOfRegisters(assess func(participation.Case) participation.Report) (complaints []string) {
	complain := func(format string, args ...any) {
		complaints = append(complaints, a.rule.ID+": "+fmt.Sprintf(format, args...))
	}
	if assess == nil || a.rule.Kind != participation.OnRegister {
		for _, f := range a.registers {
			complain("%s: holds a register, and wants RunWithRegister", f.name)
		}
		return complaints
	}
	for _, wanted := range [][]string{goodStates, badStates} {
		if !slices.ContainsFunc(a.registers, func(f file) bool { return slices.Contains(wanted, f.want) }) {
			complain("has no file with a register for %s", strings.Join(wanted, " or "))
		}
	}
	states := slices.Concat(goodStates, badStates, otherStates)
	for _, f := range a.registers {
		var got []string
		for _, o := range assess(f.c).Obligations {
			state, some := string(o.State), o.To != "" || o.About != ""
			if o.Obligation == a.rule.ID && some && !slices.Contains(got, state) {
				got = append(got, state)
			}
		}
		switch {
		case !slices.Contains(states, f.want):
			complain("%s: holds a register, and wants a name that begins with one of %s", f.name, strings.Join(states, ", "))
		case len(got) == 0:
			complain("%s: nothing is owed", f.name)
		case !slices.Contains(got, f.want), slices.Contains(goodStates, f.want) && len(got) > 1:
			complain("%s: is %s", f.name, strings.Join(got, " and "))
		}
	}
	return complaints
}
