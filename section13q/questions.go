package section13q

import (
	. "github.com/heard-framework/heard/participation"
)

// The ranks of what a limb gives, weakest first: the verdict is that of the strongest limb.
const (
	rankNot = iota
	rankJudgement
	rankLikely
	rankClear
)

// inquiry gathers what may be asked for one purpose: the names, how many outcomes wait for each,
// and the roots and limbs that an answer can settle.
type inquiry struct {
	*trial
	names   Names
	one     Names
	waits   []uint8
	roots   []int
	unclear []int
}

func (t *trial) inquiry() *inquiry {
	return &inquiry{trial: t, names: t.program.Names(), one: t.program.Names(), waits: make([]uint8, t.program.Len()), roots: make([]int, 0, 32)}
}

// ask adds what a root waits for, and counts the root among the outcomes, if it waits at all.
func (q *inquiry) ask(root int) {
	if q.Answer(root) != NotStated {
		return
	}
	q.roots = append(q.roots, root)
	q.one.Clear()
	q.Missing(root, q.one)
	q.wait()
}

// wait counts the names that were gathered in one for one outcome.
func (q *inquiry) wait() {
	for n := range q.one.All {
		q.waits[n]++
	}
	q.names.Join(q.one)
}

// open returns the questions for the verdict, then those for what stands beside it that are not
// among the first.
func (t *trial) open() (forDuty, forAdvice []Open) {
	duty := t.inquiry()
	duty.beforeLimbs()
	if t.settledBy == nil {
		duty.ofLimbs()
	}
	advice := t.inquiry()
	advice.ofNotes()
	for i := range advice.names {
		advice.names[i] &^= duty.names[i]
	}
	// The worlds of a case are those of the suppositions from here on.
	return duty.count(), advice.count()
}

// beforeLimbs asks for what can settle the verdict before the limbs, and for the cap on a verdict
// that one of these rows gives.
func (q *inquiry) beforeLimbs() {
	q.ask(q.outsideEngland.looseAll)
	switch q.settledBy {
	case &q.outsideEngland, &q.notADutyHolder:
		q.ask(q.looseCapped)
		return
	}
	q.ask(q.notADutyHolder.looseAll)
	for i := range q.blocks {
		b := &q.blocks[i]
		if b == q.settledBy {
			q.ask(q.looseCapped)
			return
		}
		q.askRow(b)
	}
}

// askRow asks whether a row bears and, once it does, whether it holds.
func (q *inquiry) askRow(r *compiledRow) {
	if q.Answer(r.given) == NotStated {
		q.ask(r.given)
		return
	}
	q.ask(r.looseAll)
}

// ofLimbs asks for what unclear limbs lack, and for what can still change a limb that is settled,
// where that can change the verdict.
func (q *inquiry) ofLimbs() {
	var least, most [len(limbs)]int
	var firm [len(limbs)][]int
	for i := range q.trial.limbs {
		if q.duty.Limbs[i].Verdict == VerdictUnclear {
			q.unclear = append(q.unclear, i)
			q.one.Clear()
			q.lacks(i, q.one)
			q.wait()
		}
		least[i], most[i], firm[i] = q.reach(i)
	}
	best := 0
	for i := range firm {
		floor := 0
		for k := range least {
			if k != i {
				floor = max(floor, least[k])
			}
		}
		if most[i] > max(floor, least[i]) {
			for _, root := range firm[i] {
				q.ask(root)
			}
		}
		best = max(best, most[i])
	}
	if best == rankClear {
		q.ask(q.looseCapped)
	}
	if q.duty.Verdict == DoesNotApply {
		q.ask(q.raised.looseAll)
	}
}

// reach returns the weakest and the strongest that limb i can still give, and the roots that can
// still change what it gives now.
func (q *inquiry) reach(i int) (least, most int, roots []int) {
	l, now := &q.engine.limbs[i], &q.trial.limbs[i]
	least, most = rankClear, rankNot
	can := func(rank int) { least, most = min(least, rank), max(most, rank) }
	if now.verdict == VerdictUnclear {
		can(rankNot)
		can(rankClear)
	} else if now.row == nil {
		can(rankNot)
		if q.Answer(l.open) != No {
			roots = append(roots, q.laterRows(l, can)...)
		}
		return least, most, roots
	}
	for k := range l.rows {
		r := &l.rows[k]
		if r == now.row {
			can(q.rank(r))
			if q.Answer(r.looseAll) == NotStated {
				roots = append(roots, r.looseAll)
				can(rankNot)
			}
			if r.Gives == Applies && q.Answer(r.looseSure) == NotStated {
				roots = append(roots, r.looseSure)
				can(rankLikely)
				can(rankClear)
			}
			return least, most, roots
		}
		if q.Answer(r.given) == Yes && q.Answer(r.looseAll) == NotStated {
			roots = append(roots, r.looseAll)
			can(q.rank(r))
		}
	}
	return least, most, roots
}

// laterRows returns the rows of a limb in which unknown counts as no, where none holds now.
func (q *inquiry) laterRows(l *compiledLimb, can func(int)) (roots []int) {
	for k := range l.rows {
		if r := &l.rows[k]; q.Answer(r.given) == Yes && q.Answer(r.looseAll) == NotStated {
			roots = append(roots, r.looseAll)
			can(q.rank(r))
		}
	}
	return roots
}

// rank is what a row gives where it holds.
func (q *inquiry) rank(r *compiledRow) int {
	switch {
	case r.Gives == DoesNotApply:
		return rankNot
	case r.Gives == NeedsJudgement:
		return rankJudgement
	case q.Answer(r.sure) == Yes && q.Answer(q.capped) != Yes:
		return rankClear
	}
	return rankLikely
}

// ofNotes asks for what can still add a flag, a companion or a step, or change the grade of
// existing involvement.
func (q *inquiry) ofNotes() {
	for _, list := range [][]compiledNote{q.flags, q.companions, q.steps} {
		for i := range list {
			n := &list[i]
			if !n.fits(q.duty.Verdict, q.duty.Code) {
				continue
			}
			if q.Answer(n.given) == NotStated {
				q.ask(n.given)
			} else if q.Answer(n.given) == Yes {
				q.ask(n.loose)
			}
		}
	}
	for i := range q.grades {
		if grades[i].gives == InvolvementNotStated && q.duty.ExistingInvolvement != InvolvementNotStated {
			continue
		}
		if q.Answer(q.grades[i].loose) == Yes {
			break
		}
		q.ask(q.grades[i].loose)
	}
}

// count says how many outcomes each question settles alone.
func (q *inquiry) count() []Open {
	questions := make([]Name, 0, q.names.Len())
	for n := range q.names.All {
		questions = append(questions, n)
	}
	open := make([]Open, len(questions))
	for from := 0; from < len(questions); from += Supposed {
		q.Suppose(questions[from:min(from+Supposed, len(questions))])
		q.Run()
		blocked := q.blocked()
		for _, i := range q.unclear {
			CountSettled(blocked|q.engine.limbs[i].planes(q.Worlds).settled(), open[from:])
		}
		for _, root := range q.roots {
			yes, no := q.Planes(root)
			CountSettled(yes|no, open[from:])
		}
	}
	for k, n := range questions {
		open[k].Fact, open[k].Waits, open[k].Asked = q.program.Spell(n), int(q.waits[n]), q.program.Asked(n)
	}
	SortOpen(open)
	return open
}

// blocked returns the worlds in which a row before the limbs settles the verdict. The blocks do
// not, while the case does not say who decides.
func (q *inquiry) blocked() uint64 {
	all, _ := q.Planes(q.outsideEngland.holds)
	yes, _ := q.Planes(q.notADutyHolder.holds)
	all |= yes
	for i := range q.blocks {
		if q.duty.Provision == Unsettled {
			break
		}
		yes, _ := q.Planes(q.blocks[i].holds)
		all |= yes
	}
	return all
}
