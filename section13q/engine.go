package section13q

import (
	"sync"

	. "github.com/heard-framework/heard/participation"
)

// engine is the decision table, compiled: every expression of every table is a root of one
// program, and the root after it is its loose twin.
type engine struct {
	program *Program

	outsideEngland, notADutyHolder, raised compiledRow
	blocks                                 []compiledRow
	limbs                                  [len(limbs)]compiledLimb
	flags, companions, steps               []compiledNote
	grades                                 [len(grades)]root
	capped, cappedLimbs                    root
}

// root is the place of an expression among the roots of the program.
type root = int

// twin is how far from a root its loose twin stands: the same expression with Surely taken out.
// While it is unknown, an answer can still change what the row gives, even where unknown counts
// as no.
const twin root = 1

// compiledRow holds the roots of a row.
type compiledRow struct {
	*Row
	given, holds, sure root
}

type compiledLimb struct {
	*limb
	open root
	rows []compiledRow
}

type compiledNote struct {
	*Note
	given, first, when root
}

var compiled = sync.OnceValue(compile)

func compile() *engine {
	var e engine
	var table exprs
	e.outsideEngland, e.notADutyHolder = table.row(&outsideEngland), table.row(&notADutyHolder)
	e.blocks = table.rows(blocks)
	for i := range limbs {
		e.limbs[i] = compiledLimb{&limbs[i], table.root(limbs[i].open), table.rows(limbs[i].rows)}
	}
	e.raised = table.row(&raised)
	e.capped, e.cappedLimbs = table.root(capped), table.root(cappedLimbs)
	e.flags, e.companions, e.steps = table.notes(Flags), table.notes(Companions), table.notes(Steps)
	for i := range grades {
		e.grades[i] = table.root(grades[i].when)
	}
	e.program = Compile(table...)
	return &e
}

// exprs gathers the expressions of all tables.
type exprs []Expr

// root adds an expression and its loose twin. A nil expression is always yes.
func (t *exprs) root(e Expr) root {
	if e == nil {
		e = Always{}
	}
	*t = append(*t, e, loose(e))
	return len(*t) - 2
}

func (t *exprs) row(r *Row) compiledRow {
	holds := r.If
	if r.Given != nil {
		holds = All{r.Given, r.If}
	}
	return compiledRow{r, t.root(r.Given), t.root(holds), t.root(r.Sure)}
}

func (t *exprs) rows(list []*Row) []compiledRow {
	all := make([]compiledRow, len(list))
	for i, r := range list {
		all[i] = t.row(r)
	}
	return all
}

func (t *exprs) notes(list []Note) []compiledNote {
	all := make([]compiledNote, len(list))
	for i := range list {
		all[i] = compiledNote{&list[i], t.root(list[i].Given), t.root(list[i].First), t.root(list[i].When)}
	}
	return all
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
