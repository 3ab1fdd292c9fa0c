package section13q

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Reasoning is an expression of a row with its answer in a case, and the same of its parts. The
// zero Reasoning is no expression.
type Reasoning struct {
	Form   Form   `json:"form"`
	Answer Answer `json:"answer"`
	// Fact is the fact that is asked, where Form is OfFact. List is the property of the list of
	// which codes are asked, where it is OfCodes, and Codes says for each what the case gives.
	Fact  string `json:"fact,omitempty"`
	List  string `json:"list,omitempty"`
	Codes Facts  `json:"codes,omitempty"`
	// From is the date from which it is yes, where Form is OfDate.
	From wire.Date   `json:"from,omitzero"`
	Of   []Reasoning `json:"of,omitempty"`
}

// Form says what an expression is.
type Form string

// The forms of expressions. OfSurely counts an unknown part as no.
const (
	OfAlways Form = "always"
	OfFact   Form = "fact"
	OfCodes  Form = "codes"
	OfDate   Form = "date"
	OfAll    Form = "all"
	OfAny    Form = "any"
	OfNot    Form = "not"
	OfSurely Form = "surely"
)

// reason evaluates an expression in the open, part by part. It shares nothing with the compiled
// table, and a test holds the two together. The tables of the duty count and ask for lists nowhere.
func reason(e Expr, c *Case) Reasoning {
	switch e := e.(type) {
	case Is:
		return Reasoning{Form: OfFact, Fact: e.Fact.ID, Answer: c.Answers[e.Fact.ID]}
	case In:
		return reasonCodes(e, c)
	case From:
		return Reasoning{Form: OfDate, From: e.Date, Answer: is(!c.AsAt.Before(e.Date))}
	case Not:
		r := Reasoning{Form: OfNot, Of: reasonEach([]Expr{e.Expr}, c)}
		r.Answer = opposite(r.Of[0].Answer)
		return r
	case Surely:
		r := Reasoning{Form: OfSurely, Of: reasonEach([]Expr{e.Expr}, c)}
		r.Answer = is(r.Of[0].Answer == Yes)
		return r
	case All:
		r := Reasoning{Form: OfAll, Of: reasonEach(e, c)}
		r.Answer = r.joined(No, Yes)
		return r
	case Any:
		r := Reasoning{Form: OfAny, Of: reasonEach(e, c)}
		r.Answer = r.joined(Yes, No)
		return r
	}
	return Reasoning{Form: OfAlways, Answer: Yes}
}

func reasonEach(parts []Expr, c *Case) []Reasoning {
	each := make([]Reasoning, len(parts))
	for i, part := range parts {
		each[i] = reason(part, c)
	}
	return each
}

// joined returns one where a part is one, every where all are every, and unknown otherwise.
func (r *Reasoning) joined(one, every Answer) Answer {
	answer := every
	for i := range r.Of {
		switch r.Of[i].Answer {
		case one:
			return one
		case NotStated:
			answer = NotStated
		}
	}
	return answer
}

// reasonCodes asks for codes: those of one list, or any of those of several.
func reasonCodes(codes In, c *Case) Reasoning {
	r := Reasoning{Form: OfAny}
	codes.Codes(func(l List, code string) {
		if len(r.Of) == 0 || r.Of[len(r.Of)-1].List != l.Property() {
			r.Of = append(r.Of, Reasoning{Form: OfCodes, List: l.Property()})
		}
		list, given := &r.Of[len(r.Of)-1], c.Codes(l)
		answer := NotStated
		if given != nil {
			answer = is(slices.Contains(given, code))
		}
		if list.Answer != Yes {
			list.Answer = answer
		}
		list.Codes = append(list.Codes, FactAnswer{Fact: l.Property() + "." + code, Answer: answer})
	})
	if len(r.Of) == 1 {
		return r.Of[0]
	}
	r.Answer = r.joined(Yes, No)
	return r
}

func is(condition bool) Answer {
	if condition {
		return Yes
	}
	return No
}

func opposite(a Answer) Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return NotStated
}
