package main

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// logic is an expression with its negations worked down to what is asked: what people read and the
// diagrams draw is made of it.
type logic struct {
	kind  logicKind
	parts []logic // of all, some and atLeast
	least int     // of atLeast

	fact  *participation.Fact
	list  participation.List
	terms []participation.Term // of the list, of which the case states at least one
	group participation.Group  // that the terms are, if they are one
	date  wire.Date

	no      bool // the answer wanted is no
	unknown unknown
}

type logicKind int

const (
	always logicKind = iota
	never
	asked   // the answer to a fact
	among   // a list holds one of the terms
	stated  // a list is given and not empty
	since   // the case's date is this or later
	all     // every part holds
	some    // a part holds
	atLeast // so many parts hold
)

// unknown says what becomes of a condition while the answer is not known.
type unknown int

const (
	waits unknown = iota // it is not known either
	fails
	holds
)

// logicOf works an expression down. A nil expression always holds.
func logicOf(e participation.Expr) logic {
	if e == nil {
		return logic{kind: always}
	}
	return lower(e, false, waits)
}

// surely is logicOf with what is not known counted as no.
func surely(e participation.Expr) logic {
	if e == nil {
		return logic{kind: always}
	}
	return lower(e, false, fails)
}

// lower works an expression down. Negated says that a Not stands above it; then says what becomes of
// the whole, the Not included, while it is not known.
func lower(e participation.Expr, negated bool, then unknown) logic {
	leaf := logic{no: negated, unknown: then}
	switch e := e.(type) {
	case participation.Always:
		return constant(!negated)
	case participation.Is:
		leaf.kind, leaf.fact = asked, e.Fact
	case participation.Stated:
		leaf.kind, leaf.list = stated, e.List
	case participation.From:
		leaf.kind, leaf.date = since, e.Date
	case participation.In:
		var parts []logic
		for _, l := range participation.Lists() {
			if terms := termsOf(e, l); terms != nil {
				leaf.kind, leaf.list, leaf.terms, leaf.group = among, l, terms, groupOf(e, l)
				parts = append(parts, leaf)
			}
		}
		return join(some, 0, parts, negated)
	case participation.All:
		return join(all, 0, lowerEach(e, negated, then), negated)
	case participation.Any:
		return join(some, 0, lowerEach(e, negated, then), negated)
	case participation.AtLeast:
		return join(atLeast, e.N, lowerEach(e.Of, negated, then), negated)
	case participation.Not:
		return lower(e.Expr, !negated, then)
	case participation.Surely:
		if negated {
			return lower(e.Expr, true, holds)
		}
		return lower(e.Expr, false, fails)
	}
	return leaf
}

func lowerEach(parts []participation.Expr, negated bool, then unknown) []logic {
	each := make([]logic, len(parts))
	for i, part := range parts {
		each[i] = lower(part, negated, then)
	}
	return each
}

func constant(holds bool) logic {
	if holds {
		return logic{kind: always}
	}
	return logic{kind: never}
}

// join puts parts together that are already negated where the whole is: then all becomes some, some
// becomes all, and at least n of m becomes at least m+1-n.
func join(kind logicKind, least int, parts []logic, negated bool) logic {
	if negated {
		switch kind {
		case all:
			kind = some
		case some:
			kind = all
		case atLeast:
			least = len(parts) + 1 - least
		}
	}
	if kind == atLeast {
		return logic{kind: atLeast, least: least, parts: parts}
	}
	var flat []logic
	for _, part := range parts {
		switch {
		case part.kind == kind:
			flat = append(flat, part.parts...)
		case part.kind == always && kind == some, part.kind == never && kind == all:
			return part
		case part.kind != always && part.kind != never:
			flat = append(flat, part)
		}
	}
	switch len(flat) {
	case 0:
		return constant(kind == all)
	case 1:
		return flat[0]
	}
	return logic{kind: kind, parts: gather(kind, flat)}
}

// gathered is how many questions in a row, answered in one way, are put as one.
const gathered = 5

// gather puts long runs of questions that are answered in one way together, as a part of its own.
func gather(kind logicKind, parts []logic) (all []logic) {
	for len(parts) > 0 {
		n := 1
		for n < len(parts) && alike(parts[:n+1]) {
			n++
		}
		if n >= gathered && (len(all) > 0 || n < len(parts)) {
			all = append(all, logic{kind: kind, parts: parts[:n]})
		} else {
			all = append(all, parts[:n]...)
		}
		parts = parts[n:]
	}
	return all
}

// termsOf returns the terms of a list that the codes stand for, in the order of the list.
func termsOf(codes participation.In, l participation.List) (terms []participation.Term) {
	for _, term := range l.Terms() {
		for _, c := range codes {
			if of, word := codeOf(c); of == l && (word == term.Code || slices.Contains(term.Groups, participation.Group(word))) {
				terms = append(terms, term)
				break
			}
		}
	}
	return terms
}

// groupOf returns the group that is all that the codes name of a list, if it is one.
func groupOf(codes participation.In, l participation.List) participation.Group {
	var only participation.Group
	for _, c := range codes {
		if of, _ := codeOf(c); of != l {
			continue
		}
		group, is := c.(participation.Group)
		if !is || only != "" {
			return ""
		}
		only = group
	}
	return only
}

// codeOf returns the list of a code or a group, and its word.
func codeOf(c participation.Coded) (participation.List, string) {
	switch c := c.(type) {
	case participation.Decider:
		return participation.ListDeciders, string(c)
	case participation.Setting:
		return participation.ListSettings, string(c)
	case participation.PeopleGroup:
		return participation.ListPeopleGroups, string(c)
	case participation.Stage:
		return participation.ListStages, string(c)
	case participation.Act:
		return participation.ListActs, string(c)
	case participation.ContractEvent:
		return participation.ListContractEvents, string(c)
	case participation.DecisionStage:
		return participation.ListDecisionStages, string(c)
	case participation.Level:
		return participation.ListLevels, string(c)
	case participation.Method:
		return participation.ListMethods, string(c)
	case participation.InsightSource:
		return participation.ListInsightSources, string(c)
	case participation.Partner:
		return participation.ListPartners, string(c)
	case participation.Format:
		return participation.ListFormats, string(c)
	case participation.Group:
		for _, l := range participation.Lists() {
			for _, term := range l.Terms() {
				if slices.Contains(term.Groups, c) {
					return l, string(c)
				}
			}
		}
	}
	return 0, ""
}

// each visits a condition and all its parts.
func (l *logic) each(visit func(*logic)) {
	visit(l)
	for i := range l.parts {
		l.parts[i].each(visit)
	}
}

// alike reports whether all parts are facts of which the same answer is wanted, treated alike while
// it is not known.
func alike(parts []logic) bool {
	return !slices.ContainsFunc(parts, func(part logic) bool {
		return part.kind != asked || part.no != parts[0].no || part.unknown != parts[0].unknown
	})
}
