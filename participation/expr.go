package participation

import (
	"strings"

	"github.com/heard-framework/heard/participation/wire"
)

// Expr is the logic of a rule as a value. Its types are a closed set: Always, Is, In, Stated,
// All, Any, Not, AtLeast, and, for the table of the legal duty alone, Surely and From.
// They are written as composite literals, so that a table of rules is static data.
type Expr interface{ expr() }

// Always is yes in every case.
type Always struct{}

// Is is the answer to a fact.
type Is struct{ Fact *Fact }

// In is yes where the case states at least one of the codes or a code of one of the groups, no
// where the lists are stated and hold none of them, and unknown otherwise.
type In []Coded

// Stated is yes where the list is given and not empty, no where it is given and empty, and
// unknown where it is absent.
type Stated struct{ List List }

// All is yes where every part is yes, and no where one is no.
type All []Expr

// Any is yes where one part is yes, and no where every part is no.
type Any []Expr

// Not turns yes into no and no into yes.
type Not struct{ Expr Expr }

// AtLeast is yes where N or more of the parts are yes, and no where fewer than N still can be.
type AtLeast struct {
	N  int
	Of []Expr
}

// Surely counts unknown as no. It is for the table of the legal duty alone: stating a fact can
// unsettle what rests on it.
type Surely struct{ Expr Expr }

// From is yes where the case's as_at is the date or later. It is for the table of the legal duty
// alone.
type From struct{ Date wire.Date }

func (Always) expr()  {}
func (Is) expr()      {}
func (In) expr()      {}
func (Stated) expr()  {}
func (All) expr()     {}
func (Any) expr()     {}
func (Not) expr()     {}
func (AtLeast) expr() {}
func (Surely) expr()  {}
func (From) expr()    {}

// Mistakes in our own tables, found when they are compiled. A test compiles every table.
const (
	errUnknownCode mistake = "an expression names a code or group that no list has"
	errUnknownExpr mistake = "an expression is nil or not of the closed set"
	errFactID      mistake = "a fact wants an id such as impact.hours, which is no code of a list"
	errTwoFacts    mistake = "two facts have one id"
	errTooLarge    mistake = "a table is too large to compile"
)

// mistake is an error that is a constant: as variables, errors would be made by code at the start.
type mistake string

func (m mistake) Error() string { return string(m) }

// CheckExpr says what is wrong with expressions that come from outside this library: a code or
// group that no list has, a fact without the form of an id, a nil part. A nil expression is
// passed over.
func CheckExpr(exprs ...Expr) error {
	for _, e := range exprs {
		if e == nil {
			continue
		}
		if err := checkExpr(e); err != nil {
			return err
		}
	}
	return nil
}

func checkExpr(e Expr) error {
	switch e := e.(type) {
	case Always, From:
		return nil
	case Is:
		if e.Fact == nil || !IsFactID(e.Fact.ID) || isCode(e.Fact.ID) {
			return errFactID
		}
		return nil
	case In:
		for _, code := range e {
			if code == nil || !exists(code) {
				return errUnknownCode
			}
		}
		return nil
	case Stated:
		if e.List == 0 || e.List >= listEnd {
			return errUnknownCode
		}
		return nil
	case All:
		return checkEach(e)
	case Any:
		return checkEach(e)
	case AtLeast:
		if e.N < 1 || e.N > maxCodes {
			return errTooLarge
		}
		return checkEach(e.Of)
	case Not:
		return checkExpr(e.Expr)
	case Surely:
		return checkExpr(e.Expr)
	}
	return errUnknownExpr
}

// isCode reports whether a name spells a code, as people.older does: a fact may not.
func isCode(name string) bool {
	property, code, _ := strings.Cut(name, ".")
	l, ok := ListNamed(property)
	if ok {
		_, ok = l.Term(code)
	}
	return ok
}

func checkEach(parts []Expr) error {
	for _, part := range parts {
		if err := checkExpr(part); err != nil {
			return err
		}
	}
	return nil
}
