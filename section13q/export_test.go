package section13q

import (
	"slices"
	"strconv"

	. "github.com/heard-framework/heard/participation"
)

// Mutant is the decision table with one slip in one row. Apply makes the slip, compiles the tables
// anew and returns what Determine would then be; restore takes the slip back.
type Mutant struct {
	Row, Slip string
	Apply     func() (determine func(*Case) Duty, restore func())
}

// Mutants returns every slip of every row: of the rows before the limbs and of the limbs, of what
// opens a limb, of what lifts and what caps, of flags, companions, steps and grades, and of who
// holds the duty when.
func Mutants() (all []Mutant) {
	named := map[string]int{}
	add := func(row, what string, change func() (restore func())) {
		if named[row+what]++; named[row+what] > 1 {
			what += ", " + strconv.Itoa(named[row+what]) // the second of its name, and so on
		}
		all = append(all, Mutant{row, what, func() (func(*Case) Duty, func()) {
			restore := change()
			e := compile()
			return func(c *Case) Duty {
				t := trial{engine: e}
				t.determine(c)
				return t.duty
			}, restore
		}})
	}
	expr := func(row, where string, at *Expr) {
		if *at == nil {
			return
		}
		for _, s := range slips(*at) {
			add(row, where+": "+s.what, set(at, s.to))
		}
	}
	for _, r := range Rows() {
		expr(r.ID, "given", &r.Given)
		expr(r.ID, "if", &r.If)
		expr(r.ID, "sure", &r.Sure)
		for _, v := range []Verdict{Applies, DoesNotApply, NeedsJudgement} {
			if r.Gives != v && !(r.Gives == NotRequiredYet && v != DoesNotApply) {
				add(r.ID, "gives "+string(v), set(&r.Gives, v))
			}
		}
		if r.Code != "" {
			add(r.ID, "another code", set(&r.Code, "another"))
		}
		add(r.ID, "never", set(&r.If, Expr(Any{})))
		add(r.ID, "always", set(&r.If, Expr(Always{})))
	}
	for i := range limbs {
		expr(limbs[i].id, "open", &limbs[i].open)
		for k := range limbs[i].rows {
			add(limbs[i].id, "without "+limbs[i].rows[k].ID, set(&limbs[i].rows, slices.Delete(slices.Clone(limbs[i].rows), k, k+1)))
			if k > 0 {
				rows := slices.Clone(limbs[i].rows)
				rows[k-1], rows[k] = rows[k], rows[k-1]
				add(limbs[i].id, rows[k-1].ID+" before "+rows[k].ID, set(&limbs[i].rows, rows))
			}
		}
	}
	for i := range blocks {
		add(blocks[i].ID, "left out", set(&blocks, slices.Delete(slices.Clone(blocks), i, i+1)))
	}
	for _, s := range slips(capped) {
		add("capped", s.what, set(&capped, Any{s.to}))
	}
	for _, s := range slips(cappedLimbs) {
		add("capped limbs", s.what, set(&cappedLimbs, All{s.to}))
	}
	for _, notes := range [][]Note{Flags, Companions, Steps} {
		for i := range notes {
			n := &notes[i]
			expr(n.ID, "when", &n.When)
			add(n.ID, "never", set(&n.When, Expr(Any{})))
			if _, is := n.When.(Always); !is {
				add(n.ID, "always", set(&n.When, Expr(Always{})))
			}
			for k := range n.Verdicts {
				add(n.ID, "not with "+string(n.Verdicts[k]), set(&n.Verdicts, slices.Delete(slices.Clone(n.Verdicts), k, k+1)))
			}
			for k := range n.Codes {
				add(n.ID, "not with "+n.Codes[k], set(&n.Codes, slices.Delete(slices.Clone(n.Codes), k, k+1)))
			}
			if n.Verdicts != nil {
				add(n.ID, "with any verdict", set(&n.Verdicts, []Verdict{Applies, DoesNotApply, NotRequiredYet, NeedsJudgement}))
			}
		}
	}
	for i := range grades {
		expr(string(grades[i].gives), "when", &grades[i].when)
		add(string(grades[i].gives), "never", set(&grades[i].when, Expr(Any{})))
		add(string(grades[i].gives), "another grade", set(&grades[i].gives, "another"))
	}
	for i := range Holdings {
		h := &Holdings[i]
		row := string(h.Provision) + " from " + h.From.String()
		add(row, "left out", set(&Holdings, slices.Delete(slices.Clone(Holdings), i, i+1)))
		add(row, "a day later", set(&h.From, h.From.AddDays(1)))
		if !h.Until.IsZero() {
			add(row, "ends a day sooner", set(&h.Until, h.Until.AddDays(-1)))
		}
		add(row, "another holder", set(&h.Holder, HMPPS))
		add(row, "another provision", set(&h.Provision, "another"))
		for k := range h.Deciders {
			add(row, "a decider less", set(&h.Deciders, slices.Delete(slices.Clone(h.Deciders), k, k+1)))
		}
	}
	for i := range Law {
		row := &Law[i]
		what := "law of " + row.From.String()
		add(what, "a day later", set(&row.From, row.From.AddDays(1)))
		add(what, "companions or not", set(&row.CompanionsOnly, !row.CompanionsOnly))
		add(what, "announced or not", set(&row.Announced, !row.Announced))
	}
	return all
}

func set[T any](at *T, to T) func() func() {
	return func() func() {
		before := *at
		*at = to
		return func() { *at = before }
	}
}

type slip struct {
	to   Expr
	what string
}

// slips returns what an expression could be by mistake: a part left out, one turned round, all for
// any, a code too few, a date a day late, unknown counted as no where it is not and the reverse.
func slips(e Expr) (all []slip) {
	switch e := e.(type) {
	case Is:
		all = append(all, slip{Not{e}, "not " + e.Fact.ID})
	case From:
		all = append(all, slip{Not{e}, "before " + e.Date.String()}, slip{From{e.Date.AddDays(1)}, "a day after " + e.Date.String()},
			slip{From{e.Date.AddDays(-1)}, "a day before " + e.Date.String()})
	case In:
		all = append(all, slip{Not{e}, "not the codes"})
		for i := range e {
			if len(e) > 1 {
				all = append(all, slip{slices.Delete(slices.Clone(e), i, i+1), "without a code"})
			}
		}
	case Not:
		all = append(all, slip{e.Expr, "without not"})
		for _, s := range slips(e.Expr) {
			all = append(all, slip{Not{s.to}, s.what})
		}
	case Surely:
		all = append(all, slip{e.Expr, "without surely"})
		for _, s := range slips(e.Expr) {
			all = append(all, slip{Surely{s.to}, s.what})
		}
	case All:
		all = append(all, slip{Any(e), "any for all"})
		for _, s := range slipsOfParts(e) {
			all = append(all, slip{All(s.parts), s.what})
		}
	case Any:
		if len(e) > 0 {
			all = append(all, slip{All(e), "all for any"})
		}
		for _, s := range slipsOfParts(e) {
			all = append(all, slip{Any(s.parts), s.what})
		}
	}
	return all
}

type slipOfParts struct {
	parts []Expr
	what  string
}

func slipsOfParts(parts []Expr) (all []slipOfParts) {
	for i, part := range parts {
		all = append(all, slipOfParts{slices.Delete(slices.Clone(parts), i, i+1), "a part less"})
		for _, s := range slips(part) {
			with := slices.Clone(parts)
			with[i] = s.to
			all = append(all, slipOfParts{with, s.what})
		}
	}
	return all
}
