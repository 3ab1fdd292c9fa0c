package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Change is a row of the law table: a date from which the law is another. CompanionsOnly marks a
// change that leaves the duty itself alone; Announced one that was planned, not enacted, when the
// table was written. A mark stands for the text, another for the date: a date that is Unverified
// is shown as such.
type Change struct {
	From           wire.Date
	Text           string
	Mark, DateMark catalogue.Mark
	CompanionsOnly bool
	Announced      bool
}

// Law lists the changes of the law by date. Before the first of them the duty is not modelled.
var Law = []Change{
	{From: wire.Date{Year: 2013, Month: 4, Day: 1}, Mark: catalogue.Seen, DateMark: catalogue.Unverified,
		Text: "Section 13Q places the duty on NHS England; section 14Z2 places it on clinical commissioning groups."},
	{From: wire.Date{Year: 2014, Month: 7, Day: 1}, Mark: catalogue.Seen, DateMark: catalogue.Unverified,
		Text: "A matter that a trust special administrator's report covers waits for the decisions named there."},
	{From: wire.Date{Year: 2022, Month: 7, Day: 1}, Mark: catalogue.Seen, DateMark: catalogue.Seen,
		Text: "Carers and representatives are to be involved too; integrated care boards follow clinical commissioning groups, under section 14Z45."},
	{From: wire.Date{Year: 2024, Month: 1, Day: 31}, Mark: catalogue.Seen, DateMark: catalogue.SecondHand, CompanionsOnly: true,
		Text: "The Secretary of State can call a change in and must be notified; local authorities can no longer refer one."},
	{From: wire.Date{Year: 2027, Month: 4, Day: 1}, Mark: catalogue.Seen, DateMark: catalogue.Seen, Announced: true,
		Text: "Announced, not enacted: health and justice commissioning passes to integrated care boards, under section 14Z45."},
}

// The dates that rows of other tables turn on.
var (
	began           = wire.Date{Year: 2013, Month: 4, Day: 1}
	administrators  = From{wire.Date{Year: 2014, Month: 7, Day: 1}}
	carersToo       = From{wire.Date{Year: 2022, Month: 7, Day: 1}}
	ministerToo     = From{wire.Date{Year: 2024, Month: 1, Day: 31}}
	lawInTransition = From{wire.Date{Year: 2027, Month: 4, Day: 1}}
)

// Holding is a row that says which provision bears on a decider from a date until another. A zero
// Until means that no end is known.
type Holding struct {
	Deciders    In
	From, Until wire.Date
	Provision   Provision
	Holder      Decider
}

// Holdings lists which provision bears on whom. A decider outside the duty has no row.
var Holdings = []Holding{
	{Deciders: In{NHSEngland}, Provision: Section13Q, Holder: NHSEngland,
		From: wire.Date{Year: 2013, Month: 4, Day: 1}, Until: wire.Date{Year: 2027, Month: 4, Day: 1}},
	{Deciders: In{ICB, ICBDelegated}, Provision: Section14Z45, Holder: ICB,
		From: wire.Date{Year: 2022, Month: 7, Day: 1}, Until: wire.Date{Year: 2027, Month: 4, Day: 1}},
	{Deciders: In{NHSEnglandAndICB}, Provision: Section13Q, Holder: NHSEngland,
		From: wire.Date{Year: 2022, Month: 7, Day: 1}, Until: wire.Date{Year: 2027, Month: 4, Day: 1}},
	{Deciders: In{NHSEngland, ICB, ICBDelegated, NHSEnglandAndICB}, Provision: Section14Z45, Holder: ICB,
		From: wire.Date{Year: 2027, Month: 4, Day: 1}},
	{Deciders: In{CCG}, Provision: Section14Z2, Holder: CCG,
		From: wire.Date{Year: 2013, Month: 4, Day: 1}, Until: wire.Date{Year: 2022, Month: 7, Day: 1}},
	{Deciders: In{NHSTrust}, Provision: Section242, Holder: NHSTrust,
		From: wire.Date{Year: 2013, Month: 4, Day: 1}},
}

// outside lists the deciders that the duty does not bind.
var outside = In{IndependentProvider, PCC, HMPPS, HomeOffice, LocalAuthority, SecretaryOfState}

// part is a part of the duty that rows rest on. Each provision numbers it in its own way.
type part int

const (
	partServices part = iota
	partArrangements
	partPlanning
	partProposals
	partDecisions
	partDelivered
	partAdministrator
	parts
)

// provisions gives the ids of the parts under each provision. A place or decider outside the
// duty is so for want of section 13Q.
var provisions = []struct {
	provision Provision
	ids       [parts]catalogue.ID
}{
	{Section13Q, [parts]catalogue.ID{"nhsa2006.13Q.1", "nhsa2006.13Q.2",
		"nhsa2006.13Q.2.a", "nhsa2006.13Q.2.b", "nhsa2006.13Q.2.c", "nhsa2006.13Q.3", "nhsa2006.13Q.4"}},
	{Section14Z45, [parts]catalogue.ID{"nhsa2006.14Z45.1", "nhsa2006.14Z45.2",
		"nhsa2006.14Z45.2.a", "nhsa2006.14Z45.2.b", "nhsa2006.14Z45.2.c", "nhsa2006.14Z45.3", "nhsa2006.14Z45.4"}},
	{Section14Z2, [parts]catalogue.ID{"nhsa2006.14Z2.1", "nhsa2006.14Z2.2",
		"nhsa2006.14Z2.2.a", "nhsa2006.14Z2.2.b", "nhsa2006.14Z2.2.c", "nhsa2006.14Z2.6", "nhsa2006.14Z2.7"}},
	{Section242, [parts]catalogue.ID{"nhsa2006.242.1B", "nhsa2006.242.1B",
		"nhsa2006.242.1B.a", "nhsa2006.242.1B.b", "nhsa2006.242.1B.c", "nhsa2006.242.1E", "nhsa2006.242.1B"}},
}

// basis returns the ids of the parts under a provision.
func basis(p Provision, of []part) []catalogue.ID {
	ids := &provisions[0].ids
	for i := range provisions {
		if provisions[i].provision == p {
			ids = &provisions[i].ids
		}
	}
	list := make([]catalogue.ID, len(of))
	for i, part := range of {
		list[i] = ids[part]
	}
	return list
}

// holding finds the row for a decider at a date.
func holding(d Decider, asAt wire.Date) (Holding, bool) {
	for _, h := range Holdings {
		if has(h.Deciders, d) && !asAt.Before(h.From) && (h.Until.IsZero() || asAt.Before(h.Until)) {
			return h, true
		}
	}
	return Holding{}, false
}

func has(codes In, d Decider) bool {
	for _, code := range codes {
		if code == Coded(d) {
			return true
		}
	}
	return false
}

// governing returns the row of the law table that governs a provision at a date: changes of
// companions alone do not count, nor does announced law for a provision that it leaves alone.
func governing(p Provision, asAt wire.Date) Change {
	row := Law[0]
	for _, change := range Law {
		if asAt.Before(change.From) || change.CompanionsOnly || change.Announced && p == Section242 {
			continue
		}
		row = change
	}
	return row
}
