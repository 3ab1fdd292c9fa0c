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
	names   Names
	waits   Waits
	roots   []int
	unclear []int
}

// ask adds what a root waits for, and counts the root among the outcomes, if it waits at all.
func (t *trial) ask(q *inquiry, root int) {
	if t.Answer(root) != NotStated {
		return
	}
	q.roots = append(q.roots, root)
	var one Names
	t.Missing(root, &one)
	t.wait(q, &one)
}

// wait counts the names that one outcome waits for.
func (t *trial) wait(q *inquiry, one *Names) {
	q.waits.Add(one)
	q.names.Join(one)
}

// open returns the questions for the verdict, then those for what stands beside it that are not
// among the first.
func (t *trial) open() (forDuty, forAdvice Open) {
	var duty, advice inquiry
	t.beforeLimbs(&duty)
	if t.settledBy == nil && !t.settledForGood() {
		t.ofLimbs(&duty)
	}
	t.ofNotes(&advice)
	advice.names.Leave(&duty.names)
	// The worlds of a case are those of the suppositions from here on.
	return t.weighed(&duty), t.weighed(&advice)
}

// beforeLimbs asks for what can settle the verdict before the limbs, and for the cap on a verdict
// that one of these rows gives.
func (t *trial) beforeLimbs(q *inquiry) {
	t.ask(q, t.outsideEngland.holds+twin)
	switch t.settledBy {
	case &t.outsideEngland, &t.notADutyHolder:
		t.ask(q, t.capped+twin)
		return
	}
	t.ask(q, t.notADutyHolder.holds+twin)
	for i := range t.blocks {
		b := &t.blocks[i]
		if b == t.settledBy {
			t.ask(q, t.capped+twin)
			return
		}
		t.askRow(q, b)
	}
}

// askRow asks whether a row bears and, once it does, whether it holds.
func (t *trial) askRow(q *inquiry, r *compiledRow) {
	if t.Answer(r.given) == NotStated {
		t.ask(q, r.given)
		return
	}
	t.ask(q, r.holds+twin)
}

// ofLimbs asks for what unclear limbs lack, and for what can still change a limb that is settled,
// where that can change the verdict.
func (t *trial) ofLimbs(q *inquiry) {
	var least, most [len(limbs)]int
	var firm [len(limbs)][]int
	for i := range t.limbs {
		if t.duty.Limbs[i].Verdict == VerdictUnclear {
			q.unclear = append(q.unclear, i)
			var one Names
			t.lacks(i, &one)
			t.wait(q, &one)
		}
		least[i], most[i], firm[i] = t.reach(i)
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
				t.ask(q, root)
			}
		}
		best = max(best, most[i])
	}
	if best == rankClear {
		t.ask(q, t.capped+twin)
	}
	if t.duty.Verdict == DoesNotApply {
		t.ask(q, t.raised.holds+twin)
	}
}

// reach returns the weakest and the strongest that limb i can still give, and the roots that can
// still change what it gives now.
func (t *trial) reach(i int) (least, most int, roots []int) {
	l, now := &t.engine.limbs[i], &t.limbs[i]
	least, most = rankClear, rankNot
	can := func(rank int) { least, most = min(least, rank), max(most, rank) }
	if now.verdict == VerdictUnclear {
		can(rankNot)
		can(rankClear)
	} else if now.row == nil {
		can(rankNot)
		if t.Answer(l.open) != No {
			roots = append(roots, t.laterRows(l, can)...)
		}
		return least, most, roots
	}
	for k := range l.rows {
		r := &l.rows[k]
		if r == now.row {
			can(t.rank(r))
			if t.Answer(r.holds+twin) == NotStated {
				roots = append(roots, r.holds+twin)
				can(rankNot)
			}
			if r.Gives == Applies && t.Answer(r.sure+twin) == NotStated {
				roots = append(roots, r.sure+twin)
				can(rankLikely)
				can(rankClear)
			}
			return least, most, roots
		}
		if t.Answer(r.given) == Yes && t.Answer(r.holds+twin) == NotStated {
			roots = append(roots, r.holds+twin)
			can(t.rank(r))
		}
	}
	return least, most, roots
}

// laterRows returns the rows of a limb in which unknown counts as no, where none holds now.
func (t *trial) laterRows(l *compiledLimb, can func(int)) (roots []int) {
	for k := range l.rows {
		if r := &l.rows[k]; t.Answer(r.given) == Yes && t.Answer(r.holds+twin) == NotStated {
			roots = append(roots, r.holds+twin)
			can(t.rank(r))
		}
	}
	return roots
}

// rank is what a row gives where it holds.
func (t *trial) rank(r *compiledRow) int {
	switch {
	case r.Gives == DoesNotApply:
		return rankNot
	case r.Gives == NeedsJudgement:
		return rankJudgement
	case t.Answer(r.sure) == Yes && t.Answer(t.capped) != Yes:
		return rankClear
	}
	return rankLikely
}

// ofNotes asks for what can still add a flag, a companion or a step, or change the grade of
// existing involvement.
func (t *trial) ofNotes(q *inquiry) {
	for _, list := range [][]compiledNote{t.flags, t.companions, t.steps} {
		for i := range list {
			n := &list[i]
			if !n.fits(t.duty.Verdict, t.duty.Code) {
				continue
			}
			switch {
			case t.Answer(n.given) == NotStated:
				t.ask(q, n.given)
			case t.Answer(n.given) == No:
			case t.waitsLong(n):
				t.ask(q, n.first)
			default:
				t.ask(q, n.when+twin)
			}
		}
	}
	for i := range t.grades {
		if grades[i].gives == InvolvementNotStated && t.duty.ExistingInvolvement != InvolvementNotStated {
			continue
		}
		if t.Answer(t.grades[i]+twin) == Yes {
			break
		}
		t.ask(q, t.grades[i]+twin)
	}
}

// waitsLong reports whether the first part of a note is open and no one answer to the rest could
// settle it: the rest need not be asked yet.
func (t *trial) waitsLong(n *compiledNote) bool {
	if t.Answer(n.first) != NotStated {
		return false
	}
	var first, rest Names
	t.Missing(n.first, &first)
	t.Missing(n.when, &rest)
	rest.Leave(&first)
	waits := 0
	for range rest.All {
		waits++
	}
	return waits > 1
}

// weighed sorts what is asked by how many outcomes each question settles alone.
func (t *trial) weighed(q *inquiry) Open {
	return t.Weigh(&q.names, &q.waits, func() (settles Settled) {
		blocked := t.blocked()
		for _, i := range q.unclear {
			settles.Count(blocked | t.engine.limbs[i].planes(&t.Worlds).settled())
		}
		for _, root := range q.roots {
			yes, no := t.Planes(root)
			settles.Count(yes | no)
		}
		return settles
	})
}

// blocked returns the worlds in which a row before the limbs settles the verdict. The blocks do
// not, while the case does not say who decides.
func (t *trial) blocked() uint64 {
	all, _ := t.Planes(t.outsideEngland.holds)
	yes, _ := t.Planes(t.notADutyHolder.holds)
	all |= yes
	for i := range t.blocks {
		if t.duty.Provision == Unsettled {
			break
		}
		yes, _ := t.Planes(t.blocks[i].holds)
		all |= yes
	}
	return all
}

// Ahead returns, sorted, every fact and list that the duty of a case, or what stands beside it, may
// still ask for, whatever the answers: what Assess asks for now, and what these answers may bring.
// With each answer there are fewer.
func Ahead(c *Case) []string {
	t := trial{engine: compiled()}
	var names Names
	if t.determine(c) {
		t.ahead(&names)
	}
	return t.program.AppendNames(nil, &names)
}

// settledForGood reports whether a row before the limbs holds and no answer can change that.
func (t *trial) settledForGood() bool {
	holds := func(r *compiledRow) bool { return t.Answer(r.holds+twin) == Yes }
	settled := holds(&t.outsideEngland) || holds(&t.notADutyHolder)
	for i := range t.blocks {
		settled = settled || t.duty.Provision != Unsettled && holds(&t.blocks[i])
	}
	return settled
}

// ahead adds what open roots wait for, but not those of rows that nothing can lead to any more.
func (t *trial) ahead(names *Names) {
	never := func(root root) bool { return t.Answer(root+twin) == No }
	add := func(roots ...root) {
		for _, root := range roots {
			t.Missing(root+twin, names)
		}
	}
	rows := func(rows []compiledRow) {
		for i := range rows {
			if !never(rows[i].given) {
				add(rows[i].given, rows[i].holds, rows[i].sure)
			}
		}
	}
	add(t.outsideEngland.holds, t.notADutyHolder.holds, t.capped, t.cappedLimbs)
	rows(t.blocks)
	if !t.settledForGood() {
		for i := range t.limbs {
			l := &t.engine.limbs[i]
			if !never(l.open) {
				add(l.open)
				rows(l.rows)
			}
		}
		add(t.raised.holds)
	}
	for _, list := range [][]compiledNote{t.flags, t.companions, t.steps} {
		for i := range list {
			if n := &list[i]; !never(n.given) {
				add(n.given, n.when)
			}
		}
	}
	for _, grade := range t.grades {
		if t.Answer(grade+twin) == Yes {
			break
		}
		add(grade)
	}
}
