package participation

import "github.com/heard-framework/heard/participation/catalogue"

// Force says how strongly a rule binds.
type Force = catalogue.Force

// How strongly a rule binds: the strongest force of the statements it rests on.
const (
	Must   = catalogue.Must
	Should = catalogue.Should
	May    = catalogue.May
)

// Principle is one of the six principles of the framework.
type Principle string

// The six principles, in the framework's order.
const (
	Experience   Principle = "experience"
	Diversity    Principle = "diversity"
	Equity       Principle = "equity"
	Transparency Principle = "transparency"
	Governance   Principle = "governance"
	Outcomes     Principle = "outcomes"
)

// Kind says what answers a rule. The zero value is OnPlan.
type Kind uint8

// What answers a rule: the plan's own lists and answers; the feedback register; or the record of
// the assessment of the legal duty. Rules of the last two kinds never add a question: while a case
// has no record, those OnRecord do not bear.
const (
	OnPlan Kind = iota
	OnRegister
	OnRecord
)

// Rule is one row of the rulebook: a claim that should be true of a plan. When says whether it
// bears on the case; Check, for a rule OnPlan or OnRecord, whether it holds. Shown says in words
// what the register or the record has to show, for the other kinds; a Check OnRecord reads
// RecordFacts alone.
type Rule struct {
	ID        string
	Kind      Kind
	Force     Force
	Principle Principle
	Basis     []catalogue.ID
	Title     string
	Fix       string
	When      Expr
	Check     Expr
	Shown     string
	Overrides []Override
}

// Override explains why a more general rule steps aside. It changes no outcome: the general
// rule's When does that.
type Override struct {
	Rule string
	Note string
}

// Prompt is a statement that no rule can test: a person has to judge it. When says whether it
// bears on the case.
type Prompt struct {
	Statement catalogue.ID
	Ask       string
	Why       string
	When      Expr
}

// Excluded is a check or an obligation of the guidance that no rule enforces and nobody is asked
// to judge: it is context. Why gives the reason. The zero value is no statement.
type Excluded struct {
	Statement catalogue.ID
	Why       string
}
