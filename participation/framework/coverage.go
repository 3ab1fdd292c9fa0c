package framework

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/settings"
)

// Account accounts for every statement of the guidance: the checks and obligations one by one,
// and how many of them are enforced, judged and excluded. Guidance counts the other statements,
// which ask for nothing that could be checked; settings.Guidance shows them.
type Account struct {
	Statements []Covered // every check and obligation, in source order
	Enforced   int       // those that a rule cites
	Judged     int       // those that a person is asked to judge
	Excluded   int       // those that are context
	Guidance   int
}

// Covered says how one check or obligation is accounted for: by the rules that cite it, in report
// order; by a prompt; or as context. Why is the reason where no rule cites it.
type Covered struct {
	Statement catalogue.ID
	Role      catalogue.Role
	Force     catalogue.Force
	Rules     []string
	Prompt    bool
	Why       string
}

// Coverage accounts for every statement of the guidance with the standard rules.
func Coverage() Account { return Standard().Coverage() }

// Coverage accounts for every statement of the guidance with the rules and prompts of the set.
func (s *Set) Coverage() Account {
	citing := map[catalogue.ID][]string{}
	for i := range s.rules.Rules {
		for _, id := range s.rules.Rules[i].Basis {
			citing[id] = append(citing[id], s.rules.Rules[i].ID)
		}
	}
	prompts := map[catalogue.ID]*participation.Prompt{}
	for i := range s.rules.Prompts {
		prompts[s.rules.Prompts[i].Statement] = &s.rules.Prompts[i]
	}
	excluded := map[catalogue.ID]string{}
	for i := range settings.Exclusions {
		excluded[settings.Exclusions[i].Statement] = settings.Exclusions[i].Why
	}

	var a Account
	for e := range catalogue.All() {
		switch e.Role {
		case catalogue.RoleCheck, catalogue.RoleObligation:
		case catalogue.RoleProvision:
			continue
		default:
			a.Guidance++
			continue
		}
		c := Covered{Statement: e.ID, Role: e.Role, Force: e.Force, Rules: citing[e.ID]}
		switch prompt := prompts[e.ID]; {
		case c.Rules != nil:
			a.Enforced++
		case prompt != nil:
			c.Prompt, c.Why = true, prompt.Why
			a.Judged++
		case excluded[e.ID] != "":
			c.Why = excluded[e.ID]
			a.Excluded++
		}
		a.Statements = append(a.Statements, c)
	}
	return a
}
