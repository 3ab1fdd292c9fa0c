package participation

import "github.com/heard-framework/heard/participation/catalogue"

// Fact is a yes/no question about a case: a noun, a dot and a claim that can be true, such as
// "session.healthcare-staff-absent". The zero value is no fact. Facts are compared by address,
// so a fact is declared once, as a package variable.
type Fact struct {
	ID    string
	Ask   string
	Help  string
	Basis []catalogue.ID
}
