package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Status says how a row of the law table stands at the date of a case.
type Status string

// How a row stands. LaterLaw is law that had been made when the table was written and is not yet in
// force at the case's date. AnnouncedLaw is a plan: it is not law at any date.
const (
	InForce      Status = "in-force"
	Superseded   Status = "superseded"
	LaterLaw     Status = "later"
	AnnouncedLaw Status = "announced"
)

// Period is a stretch of time with one state of the law, for one decider: who owes the duty then,
// under which provision, and what the verdict on the case is. Until is the first day on which
// another row takes its place. A zero Until means that no end is known: a plan ends nothing.
type Period struct {
	From   wire.Date `json:"from"`
	Until  wire.Date `json:"until,omitzero"`
	Status Status    `json:"status"`
	// Provision and Holder say who owes the duty under what. Provision is NoProvision for a decider
	// outside the duty and Unsettled where the case names none; NoBody says that the decider is not
	// a body in this period, and both are then empty.
	Provision Provision `json:"provision,omitempty"`
	Holder    Decider   `json:"holder,omitempty"`
	NoBody    bool      `json:"no_body,omitempty"`
	// Basis is the legal basis: the section and what it obliges the holder to do. It is empty
	// without a provision.
	Basis []catalogue.ID `json:"basis,omitempty"`
	// Mark says how far the text of the row was read, DateMark how far its date was.
	Mark           catalogue.Mark `json:"mark"`
	DateMark       catalogue.Mark `json:"date_mark"`
	CompanionsOnly bool           `json:"companions_only,omitempty"`
	// Verdict, Strength and Code are those of the case, if it were judged on the first day of the
	// period. They are empty where NoBody is set.
	Verdict  Verdict  `json:"verdict,omitempty"`
	Strength Strength `json:"strength,omitempty"`
	Code     string   `json:"code,omitempty"`
}

// Timeline says who owes the duty under which provision over all dates of the law table: one period
// for each row, in order of date. A change of companion duties alone runs beside the others. What is only announced says so, and is never law.
func Timeline(c *Case) []Period {
	periods := make([]Period, len(Law))
	for i := range Law {
		row := &Law[i]
		p := &periods[i]
		*p = Period{From: row.From, Mark: row.Mark, DateMark: row.DateMark, CompanionsOnly: row.CompanionsOnly, Status: row.status(c.AsAt)}
		if next := row.next(); next != nil {
			p.Until = next.From
		}
		at := *c
		at.AsAt = row.From
		d := Determine(&at)
		if d.Code == codeOutOfRange {
			p.NoBody = true
			continue
		}
		p.Provision, p.Holder, p.Verdict, p.Strength, p.Code = d.Provision, d.Holder, d.Verdict, d.Strength, d.Code
		if !d.LawFrom.IsZero() {
			p.Basis = basis(d.Provision, []part{partArrangements})
		}
	}
	return periods
}

// next returns the row that takes the place of one, if there is any: a change of companions alone
// leaves the duty as it is, and a plan leaves everything as it is.
func (row *Change) next() *Change {
	for i := range Law {
		if later := &Law[i]; row.From.Before(later.From) && later.CompanionsOnly == row.CompanionsOnly && !later.Announced {
			return later
		}
	}
	return nil
}

// status says how a row stands at a date.
func (row *Change) status(asAt wire.Date) Status {
	next := row.next()
	switch {
	case row.Announced:
		return AnnouncedLaw
	case asAt.Before(row.From):
		return LaterLaw
	case next != nil && !asAt.Before(next.From):
		return Superseded
	}
	return InForce
}
