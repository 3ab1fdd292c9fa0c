package principles

import "github.com/heard-framework/heard/participation"

// RegisterRules gives tests the rules of the register that the tables name, with their When.
func RegisterRules() map[string]participation.Expr {
	rules := map[string]participation.Expr{}
	for _, row := range registerRules {
		rules[row.rule] = row.when
	}
	return rules
}
