package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Explanation is why the verdict on a case is what it is: every row in the order in which it was
// tried, from the facts to the verdict, with the provisions.
type Explanation struct {
	Duty Duty `json:"duty"`
	// Before are the rows before the limbs; the first that held settled the verdict.
	Before []Tried `json:"before"`
	// Limbs are the three limbs. There are none where the verdict was settled before them.
	Limbs []TriedLimb `json:"limbs,omitempty"`
	// After is the row that can lift a does-not-apply to judgement, where the limbs gave that.
	After []Tried `json:"after,omitempty"`
	// Caps are what keeps the verdict, or a limb, from being clear.
	Caps []Cap `json:"caps,omitempty"`
}

// Tried is a row of the decision table as it was tried on a case.
type Tried struct {
	Rule string `json:"rule"`
	// Text is the row's own sentence, in English.
	Text    string  `json:"text"`
	Outcome Trial   `json:"outcome"`
	Gives   Verdict `json:"gives"`
	// Decided says that the verdict, or that of the limb, is this row's. Strength is that of what
	// it gave, if it gave any.
	Decided  bool             `json:"decided,omitempty"`
	Strength Strength         `json:"strength,omitempty"`
	Basis    []catalogue.ID   `json:"basis"`
	Marks    []catalogue.Mark `json:"marks"`
	// Logic is what the row asks, with every answer. It is the zero Reasoning where the row was
	// not reached. Sure is what makes a verdict clear, where the row decided and asks for something.
	Logic Reasoning `json:"logic,omitzero"`
	Sure  Reasoning `json:"sure,omitzero"`
}

// Trial is what became of a row.
type Trial string

// What can become of a row. Waited is a row that an answer not given keeps open.
const (
	Held       Trial = "held"
	Failed     Trial = "failed"
	Waited     Trial = "waited"
	NotReached Trial = "not-reached"
)

// TriedLimb is a limb as it was tried: whether it was open at all, and its rows.
type TriedLimb struct {
	Limb Limb      `json:"limb"`
	Open Reasoning `json:"open"`
	Rows []Tried   `json:"rows"`
}

// Cap is something that keeps a verdict at likely. Limbs says that it is for the limbs, and for a
// verdict drawn from them, alone.
type Cap struct {
	ID    string    `json:"id"`
	Limbs bool      `json:"limbs,omitempty"`
	Logic Reasoning `json:"logic"`
}

// capIDs names the parts of the first cap, in order, and then the second cap.
var capIDs = [...]string{"setting-basis-evident", "as-at", "health-service.arranged"}

// Why explains the verdict on a case. A case that Problems refuses has no rows.
func Why(c *Case) Explanation {
	t := trial{engine: compiled()}
	if !t.determine(c) {
		return Explanation{Duty: t.duty, Before: []Tried{}}
	}
	x := Explanation{Duty: t.duty}
	t.whyBefore(c, &x)
	if t.settledBy == nil {
		t.whyLimbs(c, &x)
	}
	for i, part := range capped {
		x.cap(capIDs[i], false, reason(part, c))
	}
	if t.settledBy == nil {
		x.cap(capIDs[len(capped)], true, reason(cappedLimbs, c))
	}
	return x
}

func (x *Explanation) cap(id string, limbs bool, logic Reasoning) {
	if logic.Answer == Yes {
		x.Caps = append(x.Caps, Cap{id, limbs, logic})
	}
}

// whyBefore goes through the rows before the limbs. Nothing is reached after the row that settles
// the verdict, or keeps it waiting.
func (t *trial) whyBefore(c *Case, x *Explanation) {
	rows := []*compiledRow{&t.outsideEngland, &t.notADutyHolder}
	for i := range t.blocks {
		rows = append(rows, &t.blocks[i])
	}
	reached := true
	for _, r := range rows {
		tried := Tried{Outcome: NotReached}
		if reached {
			tried = t.tried(c, r)
		}
		tried.of(r, basis(t.duty.Provision, []part{r.Part}), r.Marks)
		if r == t.settledBy {
			tried.Decided, tried.Strength = true, t.duty.Strength
			tried.sure(r, c)
		}
		x.Before = append(x.Before, tried)
		reached = reached && r != t.settledBy && r != t.waits
	}
}

// whyLimbs goes through the limbs, and what lifts their no.
func (t *trial) whyLimbs(c *Case, x *Explanation) {
	for i := range t.limbs {
		l := &t.engine.limbs[i]
		limb := TriedLimb{Limb: t.duty.Limbs[i], Open: reason(l.limb.open, c)}
		reached := limb.Open.Answer != No
		for k := range l.rows {
			r := &l.rows[k]
			tried := Tried{Outcome: NotReached}
			if reached {
				tried = t.tried(c, r)
			}
			tried.of(r, t.limbBasis(l, r), t.limbMarks(l, r))
			if r == t.limbs[i].row {
				tried.Decided, tried.Strength = true, limb.Limb.Strength
				tried.sure(r, c)
			}
			limb.Rows = append(limb.Rows, tried)
			reached = reached && tried.Outcome != Held
		}
		x.Limbs = append(x.Limbs, limb)
	}
	if t.duty.Verdict == DoesNotApply || t.duty.Code == t.raised.Code {
		tried := t.tried(c, &t.raised)
		tried.of(&t.raised, basis(t.duty.Provision, []part{t.raised.Part, partDelivered}), t.raised.Marks)
		tried.Decided = tried.Outcome == Held
		x.After = []Tried{tried}
	}
}

func (t *trial) tried(c *Case, r *compiledRow) Tried {
	tried := Tried{Outcome: Failed, Logic: reason(r.If, c)}
	if r.Given != nil {
		tried.Logic = reason(All{r.Given, r.If}, c)
	}
	switch tried.Logic.Answer {
	case Yes:
		tried.Outcome = Held
	case NotStated:
		tried.Outcome = Waited
	}
	return tried
}

func (tried *Tried) of(r *compiledRow, basis []catalogue.ID, marks []catalogue.Mark) {
	tried.Rule, tried.Text, tried.Gives, tried.Basis, tried.Marks = r.ID, r.Text, r.Gives, basis, marks
}

// sure adds what makes the verdict clear, unless there is nothing to it.
func (tried *Tried) sure(r *compiledRow, c *Case) {
	if all, ok := r.Sure.(All); ok {
		tried.Sure = reason(all, c)
	}
}

// Sentences says in plain English why the verdict is what it is: one sentence for each row that
// decided something, in the row's own words, each row once.
func (x *Explanation) Sentences() (sentences []string) {
	for _, because := range x.Duty.Because {
		for _, r := range Rows() {
			if r.ID == because.Rule {
				sentences = append(sentences, r.Text)
			}
		}
	}
	return sentences
}
