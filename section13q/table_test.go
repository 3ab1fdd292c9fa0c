package section13q_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// Every row of every table decides in some case and stays silent in another.
func TestEveryRowIsHitBothWays(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 18))
	const cases = 25_000
	hit := map[string]int{}
	for range cases {
		c := randomCase(r, 40+r.IntN(60))
		c.Levels = codes[participation.Level](r, participation.ListLevels)
		d := section13q.Determine(&c)
		for _, reason := range d.Because {
			hit["row "+reason.Rule]++
		}
		for _, id := range d.Flags {
			hit["flag "+id]++
		}
		for _, id := range d.Companions {
			hit["companion "+id]++
		}
		for _, id := range d.Next {
			hit["step "+id]++
		}
		hit["existing "+string(d.ExistingInvolvement)]++
		hit["provision "+string(d.Provision)]++
		hit["strength "+string(d.Strength)]++
	}
	always := func(n section13q.Note) bool {
		_, ok := n.When.(participation.Always)
		return ok && n.Verdicts == nil && n.Codes == nil
	}
	both := func(name string) {
		require.Positive(t, hit[name], "%s is never hit", name)
		require.Less(t, hit[name], cases, "%s is hit always", name)
	}
	for _, row := range section13q.Rows() {
		both("row " + row.ID)
	}
	for kind, notes := range map[string][]section13q.Note{"flag ": section13q.Flags, "companion ": section13q.Companions, "step ": section13q.Steps} {
		for _, n := range notes {
			if always(n) {
				require.Equal(t, cases, hit[kind+n.ID])
				continue
			}
			both(kind + n.ID)
		}
	}
	for _, existing := range []participation.ExistingInvolvement{participation.InvolvementNotStated, participation.InvolvementNone,
		participation.InvolvementUnclear, participation.InvolvementMoreNeeded, participation.InvolvementSufficient} {
		both("existing " + string(existing))
	}
	for _, provision := range []participation.Provision{participation.Section13Q, participation.Section14Z45, participation.Section14Z2,
		participation.Section242, participation.NoProvision, participation.Unsettled} {
		both("provision " + string(provision))
	}
	for _, strength := range []participation.Strength{participation.Clear, participation.Likely, ""} {
		both("strength " + string(strength))
	}
}

// Whatever the tables name is in the catalogue, has words, and stands once.
func TestTablesAreWhole(t *testing.T) {
	seen := map[string]bool{}
	once := func(id string) {
		require.False(t, seen[id], "%s stands once", id)
		seen[id] = true
	}
	cited := func(ids []catalogue.ID) {
		for _, id := range ids {
			_, err := catalogue.Find(id)
			require.NoError(t, err)
		}
	}
	for _, row := range section13q.Rows() {
		once(row.ID)
		require.NotEmpty(t, row.Text)
		require.NotEmpty(t, row.Marks)
		require.NotContains(t, row.Marks, catalogue.Unverified)
	}
	for kind, notes := range map[string][]section13q.Note{"flag ": section13q.Flags, "companion ": section13q.Companions, "step ": section13q.Steps} {
		for _, n := range notes {
			once(kind + n.ID)
			require.NotEmpty(t, n.Text)
			require.NotEmpty(t, n.Basis)
			cited(n.Basis)
		}
	}
	used := map[*participation.Fact]bool{}
	visit := func(f *participation.Fact) { used[f] = true }
	for _, row := range section13q.Rows() {
		for _, e := range []participation.Expr{row.Given, row.If, row.Sure} {
			participation.EachFact(e, visit)
		}
	}
	for _, notes := range [][]section13q.Note{section13q.Flags, section13q.Companions, section13q.Steps} {
		for _, n := range notes {
			participation.EachFact(n.When, visit)
		}
	}
	require.Len(t, section13q.DutyFacts, 50)
	for _, f := range section13q.DutyFacts {
		once(f.ID)
		cited(f.Basis)
		require.NotEmpty(t, f.Ask)
		require.True(t, used[f] || f == &section13q.SettingBasisEvident, "%s is used", f.ID)
	}
	for _, provision := range []participation.Decider{participation.NHSEngland, participation.ICB, participation.NHSTrust, participation.PCC} {
		r := rand.New(rand.NewPCG(19, 20))
		for range 500 {
			c := randomCase(r, 80)
			c.Decider = provision
			if len(section13q.Problems(&c)) == 0 {
				for _, reason := range section13q.Determine(&c).Because {
					cited(reason.Basis)
				}
			}
		}
	}
}
