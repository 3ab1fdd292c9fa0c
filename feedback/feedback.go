// Package feedback holds the rules about what becomes of people's views: what a plan promises
// about feedback, and what is owed, and shown in the feedback register, to people who were
// involved.
package feedback

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
)

// Rules returns the rules of this package in the order in which reports show them.
func Rules() []Rule { return slices.Concat(planRules, registerRules) }
