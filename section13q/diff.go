package section13q

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Difference is what is other between two cases, or between two dates of one case, and why. The
// zero Difference is that of two cases that are alike.
type Difference struct {
	// Facts and Law are why: the answers and codes that differ, of those that the tables of the
	// duty read, and the rows of the law table between the two dates, the earlier date left out.
	Facts []Turn   `json:"facts,omitempty"`
	Law   []Change `json:"law,omitempty"`
	// Duty is what is other about the duty itself: its provision, holder, law and verdict.
	Duty  []Turn `json:"duty,omitempty"`
	Limbs []Turn `json:"limbs,omitempty"`
	// Rows are the rows of the decision table that decide in one and not in the other.
	Rows       Swap `json:"rows,omitzero"`
	Flags      Swap `json:"flags,omitzero"`
	Companions Swap `json:"companions,omitzero"`
	Next       Swap `json:"next,omitzero"`
	Missing    Swap `json:"missing,omitzero"`
}

// Turn is a thing that has one value in the first case and another in the second. Empty is none.
type Turn struct {
	What string `json:"what"`
	From string `json:"from"`
	To   string `json:"to"`
}

// Swap holds what is gone in the second case, and what is new there.
type Swap struct {
	Gone []string `json:"gone,omitempty"`
	New  []string `json:"new,omitempty"`
}

// IsZero reports whether nothing is gone and nothing new.
func (s Swap) IsZero() bool { return len(s.Gone)+len(s.New) == 0 }

// DiffAt says what is other when a case is judged at another date, and why.
func DiffAt(c *Case, from, to wire.Date) Difference {
	a, b := *c, *c
	a.AsAt, b.AsAt = from, to
	return Diff(&a, &b)
}

// Diff says what is other in the duty between two cases, and why.
func Diff(a, b *Case) Difference {
	from, to := Determine(a), Determine(b)
	d := Difference{
		Facts: factTurns(a, b),
		Law:   lawBetween(a.AsAt, b.AsAt),
		Duty: changed(
			Turn{"provision", string(from.Provision), string(to.Provision)},
			Turn{"holder", string(from.Holder), string(to.Holder)},
			Turn{"law_from", dateText(from.LawFrom), dateText(to.LawFrom)},
			Turn{"in_force", forceText(&from), forceText(&to)},
			Turn{"verdict", string(from.Verdict), string(to.Verdict)},
			Turn{"strength", string(from.Strength), string(to.Strength)},
			Turn{"code", from.Code, to.Code},
			Turn{"existing_involvement", string(from.ExistingInvolvement), string(to.ExistingInvolvement)}),
		Rows:       swap(deciding(&from), deciding(&to)),
		Flags:      swap(from.Flags, to.Flags),
		Companions: swap(from.Companions, to.Companions),
		Next:       swap(from.Next, to.Next),
		Missing:    swap(from.Missing, to.Missing),
	}
	for i := range limbs {
		was, now := limbAt(&from, i), limbAt(&to, i)
		d.Limbs = append(d.Limbs, changed(
			Turn{limbs[i].id, string(was.Verdict), string(now.Verdict)},
			Turn{limbs[i].id + strengthOf, string(was.Strength), string(now.Strength)})...)
	}
	return d
}

// strengthOf ends the name of a turn that is about how sure a limb is.
const strengthOf = ".strength"

// changed returns the turns that turn.
func changed(all ...Turn) (turns []Turn) {
	for _, turn := range all {
		if turn.From != turn.To {
			turns = append(turns, turn)
		}
	}
	return turns
}

// dutyLists are the lists that the tables of the duty read.
var dutyLists = [...]List{ListDeciders, ListSettings, ListPeopleGroups, ListActs, ListContractEvents,
	ListDecisionStages, ListLevels, ListMethods, ListPartners}

// factTurns returns what the cases say otherwise: the date, the codes, then the answers, in the
// order of the vocabulary and of the questions.
func factTurns(a, b *Case) []Turn {
	all := []Turn{{"as_at", dateText(a.AsAt), dateText(b.AsAt)}}
	for _, l := range dutyLists {
		from, to := a.Codes(l), b.Codes(l)
		if l.One() {
			all = append(all, Turn{l.Property(), one(from), one(to)})
			continue
		}
		for _, term := range l.Terms() {
			all = append(all, Turn{l.Property() + "." + term.Code, holds(from, term.Code).String(), holds(to, term.Code).String()})
		}
	}
	for _, f := range DutyFacts {
		all = append(all, Turn{f.ID, a.Answers[f.ID].String(), b.Answers[f.ID].String()})
	}
	return changed(all...)
}

func one(codes []string) string {
	if len(codes) == 0 {
		return ""
	}
	return codes[0]
}

func dateText(d wire.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// forceText says whether the law of a duty is in force: nothing, where there is none.
func forceText(d *Duty) string {
	if d.LawFrom.IsZero() {
		return ""
	}
	return is(d.InForce).String()
}

func limbAt(d *Duty, i int) Limb {
	if i < len(d.Limbs) {
		return d.Limbs[i]
	}
	return Limb{}
}

func deciding(d *Duty) (rules []string) {
	for _, because := range d.Because {
		rules = append(rules, because.Rule)
	}
	return rules
}

func swap(from, to []string) (s Swap) {
	for _, id := range from {
		if !slices.Contains(to, id) {
			s.Gone = append(s.Gone, id)
		}
	}
	for _, id := range to {
		if !slices.Contains(from, id) {
			s.New = append(s.New, id)
		}
	}
	return s
}
