// Package feedback holds what becomes of people's views: the rules about what a plan promises and
// what is owed to people who were involved; the feedback register, which is a fold over events that
// are added at the end and never changed; what it shows to be owed, to whom and since when; figures
// that cannot mislead; and a screen for texts that point at one person.
//
// The sources set no time limits, so none is assumed. The clock is never read: the date of the case
// decides.
package feedback

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
)

// Rules returns the rules of this package in the order in which reports show them.
func Rules() []Rule { return slices.Concat(planRules, registerRules) }
