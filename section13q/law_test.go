package section13q_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func date(t testing.TB, text string) wire.Date {
	d, err := wire.ParseDate(text)
	require.NoError(t, err)
	return d
}

// Every row of the law table and of the holdings, on the day before, on the day, and later. An
// expectation that starts with a slash is the pointer of the problem that refuses the case.
func TestWhichProvisionBearsByDeciderAndDate(t *testing.T) {
	const (
		from2013 = "2013-04-01"
		from2014 = "2014-07-01"
		from2022 = "2022-07-01"
		from2027 = "2027-04-01"
	)
	for _, row := range []struct {
		decider   participation.Decider
		asAt      string
		provision string
		holder    participation.Decider
		lawFrom   string
		inForce   bool
	}{
		{participation.NHSEngland, "2013-03-31", "/as_at", "", "", false},
		{participation.NHSEngland, "2013-04-01", "13Q", "nhs-england", from2013, true},
		{participation.NHSEngland, "2014-06-30", "13Q", "nhs-england", from2013, true},
		{participation.NHSEngland, "2014-07-01", "13Q", "nhs-england", from2014, true},
		{participation.NHSEngland, "2022-06-30", "13Q", "nhs-england", from2014, true},
		{participation.NHSEngland, "2022-07-01", "13Q", "nhs-england", from2022, true},
		{participation.NHSEngland, "2024-01-31", "13Q", "nhs-england", from2022, true},
		{participation.NHSEngland, "2027-03-31", "13Q", "nhs-england", from2022, true},
		{participation.NHSEngland, "2027-04-01", "14Z45", "icb", from2027, false},
		{participation.ICB, "2022-06-30", "/decider", "", "", false},
		{participation.ICB, "2022-07-01", "14Z45", "icb", from2022, true},
		{participation.ICB, "2027-03-31", "14Z45", "icb", from2022, true},
		{participation.ICB, "2027-04-01", "14Z45", "icb", from2027, false},
		{participation.ICBDelegated, "2022-06-30", "/decider", "", "", false},
		{participation.ICBDelegated, "2022-07-01", "14Z45", "icb", from2022, true},
		{participation.ICBDelegated, "2027-04-01", "14Z45", "icb", from2027, false},
		{participation.NHSEnglandAndICB, "2022-06-30", "/decider", "", "", false},
		{participation.NHSEnglandAndICB, "2022-07-01", "13Q", "nhs-england", from2022, true},
		{participation.NHSEnglandAndICB, "2027-04-01", "14Z45", "icb", from2027, false},
		{participation.CCG, "2013-03-31", "/as_at", "", "", false},
		{participation.CCG, "2013-04-01", "14Z2", "ccg", from2013, true},
		{participation.CCG, "2014-07-01", "14Z2", "ccg", from2014, true},
		{participation.CCG, "2022-06-30", "14Z2", "ccg", from2014, true},
		{participation.CCG, "2022-07-01", "/decider", "", "", false},
		{participation.CCG, "2027-04-01", "/decider", "", "", false},
		{participation.NHSTrust, "2013-03-31", "/as_at", "", "", false},
		{participation.NHSTrust, "2013-04-01", "242", "nhs-trust", from2013, true},
		{participation.NHSTrust, "2022-07-01", "242", "nhs-trust", from2022, true},
		{participation.NHSTrust, "2027-04-01", "242", "nhs-trust", from2022, true},
		{participation.IndependentProvider, "2026-03-02", "none", "", "", false},
		{participation.PCC, "2013-03-31", "/as_at", "", "", false},
		{participation.PCC, "2013-04-01", "none", "", "", false},
		{participation.HMPPS, "2026-03-02", "none", "", "", false},
		{participation.HomeOffice, "2026-03-02", "none", "", "", false},
		{participation.LocalAuthority, "2026-03-02", "none", "", "", false},
		{participation.SecretaryOfState, "2026-03-02", "none", "", "", false},
		{participation.SecretaryOfState, "2027-04-01", "none", "", "", false},
		{"", "2013-03-31", "/as_at", "", "", false},
		{"", "2026-03-02", "unsettled", "", "", false},
	} {
		name := string(row.decider) + " " + row.asAt
		c := participation.Case{AsAt: date(t, row.asAt), Decider: row.decider}
		problems := section13q.Problems(&c)
		if row.provision[0] == '/' {
			require.Len(t, problems, 1, name)
			require.Equal(t, wire.OutOfRange, problems[0].Code, name)
			require.Equal(t, row.provision, problems[0].Pointer, name)
			d := section13q.Determine(&c)
			require.Equal(t, "out-of-range", d.Code, name)
			require.Equal(t, []string{row.provision[1:]}, d.Missing, name)
			continue
		}
		require.Empty(t, problems, name)
		d := section13q.Determine(&c)
		require.Equal(t, row.provision, string(d.Provision), name)
		require.Equal(t, row.holder, d.Holder, name)
		require.Equal(t, row.inForce, d.InForce, name)
		if row.lawFrom == "" {
			require.True(t, d.LawFrom.IsZero(), name)
		} else {
			require.Equal(t, row.lawFrom, d.LawFrom.String(), name)
		}
		late := row.asAt >= from2027
		require.Equal(t, late, has(d.Flags, "law-in-transition"), name)
		require.Equal(t, row.decider == participation.ICBDelegated || row.decider == participation.NHSEnglandAndICB,
			has(d.Flags, "delegated-or-joint"), name)
		require.Equal(t, row.decider == participation.NHSEnglandAndICB && !late, has(d.Companions, "icb-duty"), name)
		require.Equal(t, row.provision == "none", has(d.Companions, "own-arrangements"), name)
		if row.provision == "none" && !late {
			require.Equal(t, participation.Clear, d.Strength, name)
		}
		if late {
			require.NotEqual(t, participation.Clear, d.Strength, name)
		}
	}
}

func has(list []string, id string) bool {
	for _, s := range list {
		if s == id {
			return true
		}
	}
	return false
}

func TestBasisFollowsTheProvision(t *testing.T) {
	for _, row := range []struct {
		decider participation.Decider
		asAt    string
		basis   []catalogue.ID
	}{
		{participation.NHSEngland, "2026-03-02", []catalogue.ID{"nhsa2006.13Q.2.b", "nhsa2006.13Q.3"}},
		{participation.ICB, "2026-03-02", []catalogue.ID{"nhsa2006.14Z45.2.b", "nhsa2006.14Z45.3"}},
		{participation.CCG, "2015-03-02", []catalogue.ID{"nhsa2006.14Z2.2.b", "nhsa2006.14Z2.6"}},
		{participation.NHSTrust, "2026-03-02", []catalogue.ID{"nhsa2006.242.1B.b", "nhsa2006.242.1E"}},
	} {
		d := section13q.Determine(&participation.Case{AsAt: date(t, row.asAt), Decider: row.decider,
			Acts: []participation.Act{participation.ActProposal}, ContractEvent: participation.ContractNone,
			Answers: map[string]answer{"impact.hours": yes, "planning.content": no}})
		require.Len(t, d.Because, 1)
		require.Equal(t, row.basis, d.Because[0].Basis)
	}
}

func TestCompanionsTurnOnDates(t *testing.T) {
	at := func(asAt string) participation.Duty {
		return section13q.Determine(&participation.Case{AsAt: date(t, asAt), Decider: participation.NHSEngland,
			Answers: map[string]answer{"variation.substantial": yes, "variation.authority-consulted": yes}})
	}
	require.NotContains(t, at("2022-06-30").Companions, "wider-effects")
	require.Contains(t, at("2022-07-01").Companions, "wider-effects")
	require.NotContains(t, at("2024-01-30").Companions, "minister-notification")
	require.NotContains(t, at("2024-01-30").Flags, "substantial-variation")
	require.Contains(t, at("2024-01-31").Companions, "minister-notification")
	require.Contains(t, at("2024-01-31").Flags, "substantial-variation")
}
