package section13q

import (
	"sync"

	. "github.com/heard-framework/heard/participation"
)

// engine is the decision table, compiled: every expression of every table is a root of one
// program. A loose root is the same expression with Surely taken out: while it is unknown, an
// answer can still change what the row gives, even where unknown counts as no.
type engine struct {
	program *Program

	outsideEngland, notADutyHolder, raised compiledRow
	blocks                                 []compiledRow
	limbs                                  [len(limbs)]compiledLimb
	flags, companions, steps               []compiledNote
	grades                                 [len(grades)]struct{ when, loose int }
	capped, looseCapped, cappedLimbs       int
}

// compiledRow holds the roots of a row.
type compiledRow struct {
	*Row
	given, holds, sure           int
	looseIf, looseAll, looseSure int
}

type compiledLimb struct {
	*limb
	open int
	rows []compiledRow
}

type compiledNote struct {
	*Note
	given, when, loose int
}

var compiled = sync.OnceValue(compile)

func compile() *engine {
	var e engine
	var roots []Expr
	root := func(x Expr) int {
		roots = append(roots, x)
		return len(roots) - 1
	}
	row := func(r *Row) compiledRow {
		given, sure := r.Given, r.Sure
		if given == nil {
			given = Always{}
		}
		if sure == nil {
			sure = onlyLikely
		}
		holds := All{given, r.If}
		return compiledRow{Row: r, given: root(given), holds: root(holds), sure: root(sure),
			looseIf: root(loose(r.If)), looseAll: root(loose(holds)), looseSure: root(loose(sure))}
	}
	rows := func(list []*Row) []compiledRow {
		all := make([]compiledRow, len(list))
		for i, r := range list {
			all[i] = row(r)
		}
		return all
	}
	notes := func(list []Note) []compiledNote {
		all := make([]compiledNote, len(list))
		for i := range list {
			n := &list[i]
			given := n.Given
			if given == nil {
				given = Always{}
			}
			all[i] = compiledNote{n, root(given), root(n.When), root(loose(n.When))}
		}
		return all
	}
	e.outsideEngland, e.notADutyHolder = row(&outsideEngland), row(&notADutyHolder)
	e.blocks = rows(blocks)
	for i := range limbs {
		e.limbs[i] = compiledLimb{&limbs[i], root(limbs[i].open), rows(limbs[i].rows)}
	}
	e.raised = row(&raised)
	e.capped, e.looseCapped, e.cappedLimbs = root(capped), root(loose(capped)), root(cappedLimbs)
	e.flags, e.companions, e.steps = notes(Flags), notes(Companions), notes(Steps)
	for i := range grades {
		e.grades[i].when, e.grades[i].loose = root(grades[i].when), root(loose(grades[i].when))
	}
	e.program = Compile(roots...)
	return &e
}

// loose takes Surely out of an expression.
func loose(e Expr) Expr {
	switch e := e.(type) {
	case Surely:
		return loose(e.Expr)
	case Not:
		return Not{loose(e.Expr)}
	case All:
		return All(looseEach(e))
	case Any:
		return Any(looseEach(e))
	}
	return e
}

func looseEach(parts []Expr) []Expr {
	each := make([]Expr, len(parts))
	for i, part := range parts {
		each[i] = loose(part)
	}
	return each
}

// planes is what a limb gives in every world, one bit a world.
type planes struct{ applies, not, judgement uint64 }

func (p planes) settled() uint64 { return p.applies | p.not | p.judgement }

// planes evaluates a limb in every world. The first row that holds decides; a row above it that
// is unknown, not false, leaves the limb unclear, unless it would give the same. A limb that is
// not open, or whose rows are all false, does not apply.
func (l *compiledLimb) planes(w *Worlds) planes {
	var gives, above planes
	undecided := ^uint64(0)
	try := func(yes, no uint64, v Verdict) {
		decides := undecided & yes
		undecided &^= yes
		unknown := undecided &^ no
		switch v {
		case Applies:
			gives.applies |= decides &^ (above.not | above.judgement)
			above.applies |= unknown
		case NeedsJudgement:
			gives.judgement |= decides &^ (above.not | above.applies)
			above.judgement |= unknown
		case DoesNotApply:
			gives.not |= decides &^ (above.applies | above.judgement)
			above.not |= unknown
		}
	}
	open, closed := w.Planes(l.open)
	try(closed, open, DoesNotApply)
	for i := range l.rows {
		yes, no := w.Planes(l.rows[i].holds)
		try(yes, no, l.rows[i].Gives)
	}
	try(^(above.applies | above.judgement | above.not), ^uint64(0), DoesNotApply)
	return gives
}

// decides returns the row that decides the limb in the case as it stands, or nil where the limb
// is not open, unclear, or without a row that holds.
func (l *compiledLimb) decides(w *Worlds) *compiledRow {
	if w.Answer(l.open) == No {
		return nil
	}
	for i := range l.rows {
		if w.Answer(l.rows[i].holds) == Yes {
			return &l.rows[i]
		}
	}
	return nil
}
