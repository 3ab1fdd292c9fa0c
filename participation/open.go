package participation

import "math/bits"

// Open holds the questions of one purpose that can still change something, sorted: first what
// settles most, then what most outcomes wait for, then what the table asks first. The zero Open
// holds none.
type Open struct {
	program *Program
	// Each number packs, from its top, 16 bits each: how many outcomes the question does not
	// settle alone, how many do not wait for it, when the table asks it, and its Name. So sorting
	// the numbers sorts the questions.
	packed []uint64
}

// Len returns how many questions there are.
func (o Open) Len() int { return len(o.packed) }

// At returns the fact or list that question i asks for, how many outcomes it settles alone, and
// how many wait for it.
func (o Open) At(i int) (fact string, settles, waits int) {
	q := o.packed[i]
	return o.program.names[uint16(q)], most - int(q>>48), most - int(uint16(q>>32))
}

const most = 1<<16 - 1

// Waits counts, by Name, how many outcomes wait for a question among others.
type Waits [maxNames]uint16

// Add counts one outcome more for each name of a set.
func (w *Waits) Add(names *Names) {
	for n := range names.All {
		w[n]++
	}
}

// Settled counts, for the questions of one run, how many outcomes each settles alone.
type Settled [Supposed]uint16

// Count adds one to each question that settles an outcome, given the worlds in which the outcome
// is settled.
func (s *Settled) Count(settled uint64) {
	// The answer yes to question k is world 1+2k, the answer no is world 2+2k.
	const even = 0x1555_5555_5555_5555
	for plane := (settled>>1 | settled>>2) & even; plane != 0; plane &= plane - 1 {
		s[bits.TrailingZeros64(plane)/2]++
	}
}

// Weigh sorts questions by what they settle. It supposes an answer to each, some at a time, and
// calls count for each run.
func (w *Worlds) Weigh(questions *Names, waits *Waits, count func() Settled) Open {
	p := w.program
	open := Open{p, make([]uint64, 0, questions.Len())}
	var run [Supposed]Name
	supposed := 0
	weigh := func() {
		w.Suppose(run[:supposed])
		settles := count()
		for k, n := range run[:supposed] {
			open.insert(uint64(most-settles[k])<<48 | uint64(most-waits[n])<<32 | uint64(p.asked[n])<<16 | uint64(n))
		}
		supposed = 0
	}
	for n := range questions.All {
		run[supposed] = n
		if supposed++; supposed == Supposed {
			weigh()
		}
	}
	if supposed > 0 {
		weigh()
	}
	return open
}

// insert puts a question in its place. Questions are few, and come nearly in order.
func (o *Open) insert(question uint64) {
	all := append(o.packed, question)
	at := len(all) - 1
	for ; at > 0 && all[at-1] > question; at-- {
		all[at] = all[at-1]
	}
	all[at] = question
	o.packed = all
}
