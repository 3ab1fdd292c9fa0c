package section13q

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Codes of a verdict that no row gives.
const (
	codeMissing    = "missing"
	codeOutOfRange = "out-of-range"
	codeNoImpact   = "no-impact"
)

// Determine says whether the duty applies to a case, and why. A case that Problems refuses gets
// judgement with the code "out-of-range" and no more.
func Determine(c *Case) Duty {
	t := trial{engine: compiled()}
	t.determine(c)
	return t.duty
}

// Assess is Determine with the questions that can still change something: the verdict, its
// strength or a limb that is unclear (ForDuty), and a flag, a companion, a next step or existing
// involvement (ForAdvice).
func Assess(c *Case) (duty Duty, forDuty, forAdvice Open) {
	t := trial{engine: compiled()}
	if t.determine(c) {
		forDuty, forAdvice = t.open()
	}
	return t.duty, forDuty, forAdvice
}

// trial is the work of determining one case.
type trial struct {
	*engine
	Worlds
	duty Duty
	// settledBy is the row before the limbs that settled the verdict, waits the one that keeps it
	// waiting.
	settledBy, waits *compiledRow
	limbs            [len(limbs)]decided
}

// decided is what became of a limb, and the row that decided it, if one did.
type decided struct {
	planes
	row     *compiledRow
	verdict Verdict
}

// determine fills in the duty, and reports whether the law table covers the case.
func (t *trial) determine(c *Case) bool {
	if problems := Problems(c); c.AsAt.IsZero() || len(problems) > 0 {
		t.duty = outOfRange(problems)
		return false
	}
	t.Load(t.program, c)
	t.provision(c)
	t.settle()
	if t.settledBy == nil {
		t.weigh()
	}
	t.strengths()
	t.missing()
	t.beside()
	return true
}

// outOfRange answers for a case made in Go that no row of the law table covers.
func outOfRange(problems []wire.Problem) Duty {
	missing := []string{"as_at"}
	if len(problems) > 0 {
		missing = []string{problems[0].Pointer[1:]}
	}
	return Duty{Provision: Unsettled, Verdict: NeedsJudgement, Code: codeOutOfRange, Limbs: []Limb{},
		Flags: []string{}, ExistingInvolvement: InvolvementNotStated, Companions: []string{}, Next: []string{},
		Missing: missing, Because: []Reason{}}
}

// provision finds which provision bears, by place, decider and date.
func (t *trial) provision(c *Case) {
	d := &t.duty
	d.Limbs, d.Because = make([]Limb, 0, len(limbs)), make([]Reason, 0, len(limbs))
	d.Provision = Unsettled
	switch h, ok := holding(c.Decider, c.AsAt); {
	case t.Answer(t.outsideEngland.holds) == Yes:
		d.Provision, t.settledBy = NoProvision, &t.outsideEngland
	case t.Answer(t.notADutyHolder.holds) == Yes:
		d.Provision, t.settledBy = NoProvision, &t.notADutyHolder
	case ok:
		row := governing(h.Provision, c.AsAt)
		d.Provision, d.Holder, d.LawFrom, d.InForce = h.Provision, h.Holder, row.From, !row.Announced
	}
}

// settle tries the rows before the limbs, unless the case does not say who decides.
func (t *trial) settle() {
	d := &t.duty
	switch {
	case t.settledBy != nil:
	case d.Provision == Unsettled:
		t.waits = &t.notADutyHolder
	default:
		for i := range t.blocks {
			b := &t.blocks[i]
			if t.Answer(b.holds) == Yes {
				t.settledBy = b
				break
			}
			if b.Given != nil && t.Answer(b.given) == Yes && t.Answer(b.holds) == NotStated {
				t.waits = b
				break
			}
		}
	}
	if t.settledBy != nil {
		d.Verdict, d.Code = t.settledBy.Gives, t.settledBy.Code
		t.because(t.settledBy, basis(d.Provision, []part{t.settledBy.Part}), t.settledBy.Marks, t.settledBy.holds)
	}
}

// weigh determines the limbs and, unless the verdict waits for something, their union.
func (t *trial) weigh() {
	d := &t.duty
	for i := range t.limbs {
		l := &t.engine.limbs[i]
		out := &t.limbs[i]
		out.planes = l.planes(&t.Worlds)
		switch {
		case out.applies&1 != 0:
			out.verdict = Applies
		case out.not&1 != 0:
			out.verdict = DoesNotApply
		case out.judgement&1 != 0:
			out.verdict = NeedsJudgement
		default:
			out.verdict = VerdictUnclear
		}
		shown := Limb{Limb: l.id, Verdict: out.verdict}
		if out.verdict != VerdictUnclear {
			if out.row = l.decides(&t.Worlds); out.row != nil {
				shown.Rules = []string{out.row.ID}
				t.because(out.row, t.limbBasis(l, out.row), t.limbMarks(l, out.row), l.open, out.row.holds)
			}
		}
		d.Limbs = append(d.Limbs, shown)
	}
	if t.waits != nil {
		d.Verdict, d.Code = NeedsJudgement, codeMissing
		return
	}
	t.union()
}

// union draws the verdict from the limbs.
func (t *trial) union() {
	d := &t.duty
	first := func(v Verdict) int {
		return slices.IndexFunc(t.limbs[:], func(l decided) bool { return l.verdict == v })
	}
	if i := first(Applies); i >= 0 {
		d.Verdict, d.Code = Applies, limbs[i].id
	} else if i := first(NeedsJudgement); i >= 0 {
		d.Verdict, d.Code = NeedsJudgement, t.limbs[i].row.Code
	} else if first(VerdictUnclear) >= 0 {
		d.Verdict, d.Code = NeedsJudgement, codeMissing
	} else if t.Answer(t.raised.holds) == Yes {
		d.Verdict, d.Code = t.raised.Gives, t.raised.Code
		t.because(&t.raised, basis(d.Provision, []part{t.raised.Part, partDelivered}), t.raised.Marks, t.raised.holds)
	} else {
		d.Verdict, d.Code = DoesNotApply, codeNoImpact
	}
}

// strengths says how sure the limbs and the verdict are.
func (t *trial) strengths() {
	d := &t.duty
	if t.settledBy != nil {
		d.Strength = t.strength(t.settledBy)
		return
	}
	for i := range d.Limbs {
		if row := t.limbs[i].row; row != nil {
			d.Limbs[i].Strength = t.strength(row)
		}
		if d.Limbs[i].Strength == Clear && t.Answer(t.cappedLimbs) == Yes {
			d.Limbs[i].Strength = Likely
		}
	}
	switch d.Verdict {
	case Applies:
		d.Strength = Likely
		for _, l := range d.Limbs {
			if l.Verdict == Applies && l.Strength == Clear {
				d.Strength = Clear
			}
		}
	case DoesNotApply:
		d.Strength = Likely
	}
}

func (t *trial) strength(r *compiledRow) Strength {
	switch {
	case r.Sure == nil:
		return ""
	case t.Answer(r.sure) == Yes && t.Answer(t.capped) == No:
		return Clear
	}
	return Likely
}

// missing lists what the verdict waits for, the facts of the blocks that are not stated, and what
// each unclear limb lacks.
func (t *trial) missing() {
	d, p := &t.duty, t.program
	d.Missing = []string{}
	if t.settledBy != nil {
		return
	}
	var all Names
	if t.waits != nil {
		t.Missing(t.waits.holds, &all)
	}
	for i := range t.blocks {
		t.Missing(t.pending(&t.blocks[i]), &all)
	}
	for i := range d.Limbs {
		if d.Limbs[i].Verdict == VerdictUnclear {
			var one Names
			t.lacks(i, &one)
			all.Join(&one)
			d.Limbs[i].Missing = p.AppendNames(nil, &one)
		}
	}
	d.Missing = p.AppendNames(d.Missing, &all)
}

// pending is the part of a block whose facts are listed while they are not stated: the fact that
// makes the block bear, not the one it then waits for, nor the acts, which the limbs ask for.
func (t *trial) pending(b *compiledRow) int {
	if b.Given == nil && b.Row != &individualCare {
		return b.holds
	}
	return b.given
}

// lacks adds what limb i waits for: whether it is open, and the rows down to the one that holds.
func (t *trial) lacks(i int, into *Names) {
	l := &t.engine.limbs[i]
	t.Missing(l.open, into)
	for k := range l.rows {
		if t.Answer(l.rows[k].holds) == Yes {
			return
		}
		t.Missing(l.rows[k].holds, into)
	}
}

// because adds a row to the trace, with the facts that decided it. A row that decides two limbs
// stands there once.
func (t *trial) because(r *compiledRow, basis []catalogue.ID, marks []catalogue.Mark, roots ...int) {
	d := &t.duty
	facts := t.AppendFacts(make(Facts, 0, 4), roots...)
	for i := range d.Because {
		if known := &d.Because[i]; known.Rule == r.ID {
			for _, id := range basis {
				if !slices.Contains(known.Basis, id) {
					known.Basis = append(known.Basis, id)
				}
			}
			if len(marks) > len(known.Marks) {
				known.Marks = marks
			}
			known.Facts = known.Facts.Join(facts)
			return
		}
	}
	d.Because = append(d.Because, Reason{Rule: r.ID, Basis: basis, Marks: marks, Facts: facts})
}

func (t *trial) limbBasis(l *compiledLimb, r *compiledRow) []catalogue.ID {
	if r.Impact {
		return basis(t.duty.Provision, []part{l.part, partDelivered})
	}
	return basis(t.duty.Provision, []part{l.part})
}

// limbMarks returns the marks of a row that decides a limb. That the meaning of "delivered" governs
// decisions as well as proposals is our reading, save in section 242.
func (t *trial) limbMarks(l *compiledLimb, r *compiledRow) []catalogue.Mark {
	if l.part == partDecisions && r.Impact && t.duty.Provision != Section242 && !slices.Contains(r.Marks, catalogue.Inferred) {
		return append(slices.Clip(r.Marks), catalogue.Inferred)
	}
	return r.Marks
}

// beside adds what stands beside the verdict.
func (t *trial) beside() {
	d := &t.duty
	d.ExistingInvolvement = InvolvementUnclear
	for i := range t.grades {
		if t.Answer(t.grades[i]) == Yes {
			d.ExistingInvolvement = grades[i].gives
			break
		}
	}
	d.Flags = t.notes(t.flags)
	d.Companions = t.notes(t.companions)
	d.Next = t.notes(t.steps)
}

func (t *trial) notes(list []compiledNote) []string {
	ids := make([]string, 0, 8)
	for i := range list {
		if list[i].fits(t.duty.Verdict, t.duty.Code) && t.Answer(list[i].when) == Yes {
			ids = append(ids, list[i].ID)
		}
	}
	return ids
}
