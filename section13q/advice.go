package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Advice is what to do next about a case, with the sources: what the ids in a Duty stand for.
type Advice struct {
	Steps      []Advised `json:"steps"`
	Flags      []Advised `json:"flags"`
	Companions []Advised `json:"companions"`
	// Existing says how far involvement that already took place goes, and Tests why.
	Existing ExistingInvolvement `json:"existing_involvement"`
	Tests    []Tested            `json:"tests"`
}

// Advised is one step, flag or companion duty, with the points under it.
type Advised struct {
	ID     string           `json:"id"`
	Text   string           `json:"text"`
	Basis  []catalogue.ID   `json:"basis"`
	Marks  []catalogue.Mark `json:"marks,omitempty"`
	Points []Advised        `json:"points,omitempty"`
}

// Tested is one test of involvement that already took place: what the case answers, and what being
// enough wants.
type Tested struct {
	Fact   string `json:"fact"`
	Answer Answer `json:"answer"`
	Wanted Answer `json:"wanted"`
}

// Advise says what to do next about a case: every step with its points, one by one, the flags and
// the other duties that bear, and each test of existing involvement that counts at its date.
func Advise(c *Case) Advice {
	d := Determine(c)
	a := Advice{Existing: d.ExistingInvolvement, Steps: advised(Steps, d.Next), Flags: advised(Flags, d.Flags),
		Companions: advised(Companions, d.Companions)}
	for i := range Sufficiencies {
		if s := &Sufficiencies[i]; !c.AsAt.Before(s.Since) {
			a.Tests = append(a.Tests, Tested{s.Fact.ID, c.Answers[s.Fact.ID], s.Wanted})
		}
	}
	return a
}

func advised(notes []Note, ids []string) []Advised {
	all := make([]Advised, 0, len(ids))
	for _, id := range ids {
		for i := range notes {
			if n := &notes[i]; n.ID == id {
				all = append(all, Advised{ID: n.ID, Text: n.Text, Basis: n.Basis, Points: points(n.ID)})
			}
		}
	}
	return all
}

func points(step string) (all []Advised) {
	for i := range Points {
		if p := &Points[i]; p.Step == step {
			all = append(all, Advised{ID: p.ID, Text: p.Text, Basis: p.Basis, Marks: p.Marks})
		}
	}
	return all
}
