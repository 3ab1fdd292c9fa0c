package section13q_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func TestTimelineOfEachDecider(t *testing.T) {
	const plan = section13q.AnnouncedLaw
	type row struct {
		status    section13q.Status
		provision participation.Provision
		holder    participation.Decider
	}
	for _, of := range []struct {
		decider participation.Decider
		asAt    string
		rows    [5]row // 2013, 2014, 2022, 2024, 2027
	}{
		{participation.NHSEngland, "2026-03-02", [5]row{{"superseded", "13Q", "nhs-england"}, {"superseded", "13Q", "nhs-england"},
			{"in-force", "13Q", "nhs-england"}, {"in-force", "13Q", "nhs-england"}, {plan, "14Z45", "icb"}}},
		{participation.NHSEngland, "2015-03-02", [5]row{{"superseded", "13Q", "nhs-england"}, {"in-force", "13Q", "nhs-england"},
			{"later", "13Q", "nhs-england"}, {"later", "13Q", "nhs-england"}, {plan, "14Z45", "icb"}}},
		{participation.NHSEngland, "2028-03-02", [5]row{{"superseded", "13Q", "nhs-england"}, {"superseded", "13Q", "nhs-england"},
			{"in-force", "13Q", "nhs-england"}, {"in-force", "13Q", "nhs-england"}, {plan, "14Z45", "icb"}}},
		{participation.ICB, "2026-03-02", [5]row{{"superseded", "", ""}, {"superseded", "", ""},
			{"in-force", "14Z45", "icb"}, {"in-force", "14Z45", "icb"}, {plan, "14Z45", "icb"}}},
		{participation.CCG, "2020-03-02", [5]row{{"superseded", "14Z2", "ccg"}, {"in-force", "14Z2", "ccg"},
			{"later", "", ""}, {"later", "", ""}, {plan, "", ""}}},
		{participation.PCC, "2026-03-02", [5]row{{"superseded", "none", ""}, {"superseded", "none", ""},
			{"in-force", "none", ""}, {"in-force", "none", ""}, {plan, "none", ""}}},
		{"", "2026-03-02", [5]row{{"superseded", "unsettled", ""}, {"superseded", "unsettled", ""},
			{"in-force", "unsettled", ""}, {"in-force", "unsettled", ""}, {plan, "unsettled", ""}}},
	} {
		c := participation.Case{AsAt: date(t, of.asAt), Decider: of.decider}
		periods := section13q.Timeline(&c)
		require.Len(t, periods, 5)
		for i, p := range periods {
			require.Equal(t, of.rows[i], row{p.Status, p.Provision, p.Holder}, "%s %s", of.decider, p.From)
			require.Equal(t, p.Provision == "", p.NoBody)
			require.Equal(t, p.Holder != "", len(p.Basis) == 1)
			require.Equal(t, p.NoBody, p.Verdict == "")
		}
		require.Equal(t, periods[1].From, periods[0].Until)
		require.Equal(t, periods[2].From, periods[1].Until)
		for _, p := range periods[2:] {
			require.Zero(t, p.Until, "a change of companions and a plan end nothing")
		}
	}
}

// What is only announced is never in force, whatever date a case has, and its verdict never clear.
func TestAnnouncedLawIsNeverInForce(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	for range 500 {
		c := randomCase(r, r.IntN(101))
		inForce := 0
		for _, p := range section13q.Timeline(&c) {
			if p.Status == section13q.InForce && !p.CompanionsOnly {
				inForce++
			}
			if p.From.Year == 2027 {
				require.Equal(t, section13q.AnnouncedLaw, p.Status)
				require.NotEqual(t, participation.Clear, p.Strength)
			}
		}
		require.Equal(t, 1, inForce, "one state of the law is in force at %s", c.AsAt)
	}
}

// A new commencement date is one row: everything that depends on dates follows it.
func TestANewDateOfLawIsOneRow(t *testing.T) {
	before := section13q.Law
	t.Cleanup(func() { section13q.Law = before })
	day := wire.Date{Year: 2025, Month: 10, Day: 1}
	row := section13q.Change{From: day, Mark: catalogue.Seen, DateMark: catalogue.Seen, Text: "A change of the law."}
	section13q.Law = slices.Insert(slices.Clone(before), 4, row)

	c := participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland, Acts: []participation.Act{participation.ActPlan}}
	periods := section13q.Timeline(&c)
	require.Len(t, periods, 6)
	require.Equal(t, section13q.Superseded, periods[2].Status)
	require.Equal(t, section13q.InForce, periods[4].Status)
	require.Equal(t, day, periods[4].From)
	require.Equal(t, "2025-10-01", section13q.Determine(&c).LawFrom.String())
	d := section13q.DiffAt(&c, date(t, "2025-01-01"), c.AsAt)
	require.Equal(t, []section13q.Change{row}, d.Law)
	require.Contains(t, d.Duty, section13q.Turn{What: "law_from", From: "2022-07-01", To: "2025-10-01"})
	var w wire.Writer
	section13q.Write(&w)
	require.Contains(t, string(w.Bytes()), "2025-10-01")
}

// Every date on which a row of another table turns is a row of the law table.
func TestEveryDateIsARowOfTheLawTable(t *testing.T) {
	known := map[wire.Date]bool{{}: true}
	for i, row := range section13q.Law {
		known[row.From] = true
		require.True(t, i == 0 || section13q.Law[i-1].From.Before(row.From), "rows stand in order of date")
	}
	for _, h := range section13q.Holdings {
		require.True(t, known[h.From], "%s", h.From)
		require.True(t, known[h.Until], "%s", h.Until)
	}
	for _, s := range section13q.Sufficiencies {
		require.True(t, known[s.Since], "%s", s.Since)
	}
	r := rand.New(rand.NewPCG(43, 44))
	seen := 0
	var see func(section13q.Reasoning)
	see = func(part section13q.Reasoning) {
		if part.Form == section13q.OfDate {
			seen++
			require.True(t, known[part.From], "%s", part.From)
		}
		for _, below := range part.Of {
			see(below)
		}
	}
	for range 200 {
		c := randomCase(r, 90)
		x := section13q.Why(&c)
		for _, row := range x.Before {
			see(row.Logic)
		}
		for _, l := range x.Limbs {
			for _, row := range l.Rows {
				see(row.Logic)
			}
		}
		for _, limit := range x.Caps {
			see(limit.Logic)
		}
	}
	require.Positive(t, seen)
	// Between two rows of the law nothing but the rows' own dates makes a difference.
	for range 500 {
		c := randomCase(r, 80)
		for i, row := range section13q.Law {
			if i+1 == len(section13q.Law) {
				continue
			}
			last := section13q.Law[i+1].From.AddDays(-1)
			d := section13q.DiffAt(&c, row.From, last)
			d.Facts = nil
			require.Equal(t, section13q.Difference{}, d, show(c))
		}
	}
}

func TestDiffOfTwoDates(t *testing.T) {
	c := participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland, Acts: []participation.Act{participation.ActPlan},
		Answers: map[string]answer{"health-service.arranged": yes}}
	d := section13q.DiffAt(&c, date(t, "2022-06-30"), date(t, "2027-04-01"))
	require.Equal(t, []section13q.Turn{{What: "as_at", From: "2022-06-30", To: "2027-04-01"}}, d.Facts)
	require.Len(t, d.Law, 3)
	require.Equal(t, []section13q.Turn{
		{What: "provision", From: "13Q", To: "14Z45"}, {What: "holder", From: "nhs-england", To: "icb"},
		{What: "law_from", From: "2014-07-01", To: "2027-04-01"}, {What: "in_force", From: "yes", To: "no"},
		{What: "strength", From: "clear", To: "likely"},
	}, d.Duty)
	require.Equal(t, []section13q.Turn{{What: "planning.strength", From: "clear", To: "likely"}}, d.Limbs)
	require.Equal(t, section13q.Swap{New: []string{"law-in-transition"}}, d.Flags)
	require.Equal(t, section13q.Swap{New: []string{"wider-effects"}}, d.Companions)
	require.Equal(t, section13q.Swap{New: []string{"involve-carers"}}, d.Next)
	back := section13q.DiffAt(&c, date(t, "2027-04-01"), date(t, "2022-06-30"))
	require.Equal(t, d.Law, back.Law)
	require.Equal(t, section13q.Swap{Gone: []string{"law-in-transition"}}, back.Flags)
	require.Equal(t, "2026-03-02", c.AsAt.String(), "the case is as it was")
}

func TestDiffOfTwoCases(t *testing.T) {
	a := participation.Case{AsAt: date(t, "2026-03-02"), Decider: participation.NHSEngland, Acts: []participation.Act{participation.ActPlan},
		ContractEvent: participation.ContractNovate, Answers: map[string]answer{"interest.high": yes, "impact.hours": unknown}}
	b := a
	b.Acts = []participation.Act{participation.ActIndividualCare}
	b.ContractEvent = participation.ContractNone
	b.Answers = map[string]answer{"health-service.arranged": no}
	b.Formats = []participation.Format{}
	d := section13q.Diff(&a, &b)
	require.Equal(t, []section13q.Turn{
		{What: "acts.plan", From: "yes", To: "no"}, {What: "acts.individual-care", From: "no", To: "yes"},
		{What: "contract_event", From: "novate", To: "none"},
		{What: "health-service.arranged", From: "unknown", To: "no"}, {What: "interest.high", From: "yes", To: "unknown"},
	}, d.Facts)
	require.Empty(t, d.Law)
	require.Contains(t, d.Duty, section13q.Turn{What: "verdict", From: "applies", To: "does-not-apply"})
	require.Equal(t, section13q.Swap{Gone: []string{"13q.planning"}, New: []string{"13q.not-arranged"}}, d.Rows)
	require.Contains(t, d.Limbs, section13q.Turn{What: "planning", From: "applies", To: ""})
	document, err := json.Marshal(section13q.Diff(&a, &a))
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(document))
}

// Whatever differs between two duties has a cause that is named.
func TestDiffNamesACause(t *testing.T) {
	r := rand.New(rand.NewPCG(45, 46))
	changes := 0
	for range 2_000 {
		a := randomCase(r, r.IntN(101))
		b := a
		if r.IntN(2) == 0 {
			b = randomCase(r, r.IntN(101))
		} else {
			b.Formats, b.Stages, b.InsightSources = []participation.Format{}, []participation.Stage{}, []participation.InsightSource{}
		}
		d := section13q.Diff(&a, &b)
		one, err := json.Marshal(section13q.Determine(&a))
		require.NoError(t, err)
		two, err := json.Marshal(section13q.Determine(&b))
		require.NoError(t, err)
		if string(one) != string(two) {
			changes++
			require.NotEmpty(t, d.Facts, show(a)+show(b))
			continue
		}
		d.Facts, d.Law = nil, nil
		require.Equal(t, section13q.Difference{}, d)
	}
	require.Greater(t, changes, 500)
}
