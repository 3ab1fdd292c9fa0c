package ruletest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
)

const registerArchive = owedArchive + `-- met/told --
{"register": {"programmes": [{"id": "met", "started": "2026-01-12"}]}}
-- overdue/not-told --
{"register": {"programmes": [{"id": "met", "started": "2026-01-12"}, {"id": "overdue", "started": "2026-01-12"}]}}
-- due/to-be-told --
{"register": {"programmes": [{"id": "due", "started": "2026-01-12"}]}}
`

// assessed owes something for each programme, in the state that its id names, and one thing of
// another rule.
func assessed(c participation.Case) (r participation.Report) {
	r.Obligations = []participation.Obligation{{Obligation: "feedback.told.other", To: "participants", State: participation.Overdue}}
	if c.Register != nil && len(c.Register.Programmes) == 0 {
		r.Obligations = append(r.Obligations, participation.Obligation{Obligation: owed().ID, State: participation.NoDateSet})
	} else if c.Register != nil {
		for _, p := range c.Register.Programmes {
			r.Obligations = append(r.Obligations, participation.Obligation{
				Obligation: owed().ID, To: "participants", About: p.ID, State: participation.ObligationState(p.ID)})
		}
	}
	return r
}

func TestRegistersAreComparedWithWhatIsOwed(t *testing.T) {
	rules := []participation.Rule{sound(), owed()}
	RunWithRegister(t, rules, folder(sound().ID, soundArchive, owed().ID, registerArchive), assessed)

	complaints := func(old, new string) (all []string) {
		require.Equal(t, 1, strings.Count(registerArchive, old), old)
		table, all := read([]participation.Rule{owed()}, folder(owed().ID, strings.Replace(registerArchive, old, new, 1)))
		return append(append(all, table[0].complain()...), table[0].complainOfRegisters(assessed)...)
	}
	require.Empty(t, complaints("-- bears --", "-- bears --"))
	for _, test := range []struct{ old, new, want string }{
		{"-- met/told", "-- overdue/told", "has no file with a register for met"},
		{"-- overdue/not", "-- due/not", "has no file with a register for overdue or no-date-set"},
		{"-- overdue/not", "-- met/not", "met/not-told: is met and overdue"},
		{"-- overdue/not", "-- no-date-set/not", "no-date-set/not-told: is met and overdue"},
		{"-- due/to", "-- met/to", "met/to-be-told: is due"},
		{"-- due/to", "-- bears/to", "bears/to-be-told: holds a register, and wants a name that begins with one of met, "},
		{"-- due/to-be-told", "-- met/told", "met/told: two files have this name"},
		{`[{"id": "due", "started": "2026-01-12"}]`, "[]", "due/to-be-told: nothing is owed"},
		{`"id": "due", "started"`, `"id": "due", "began"`, "/register/programmes/0"},
	} {
		require.Contains(t, strings.Join(complaints(test.old, test.new), "\n"), test.want)
	}

	// Files with a register do not count as files without: those show where the rule bears.
	require.Contains(t, complaints("-- bears --\n{", "-- met/else --\n{\"register\": {}, "), owed().ID+": has no file for bears")

	table, all := read([]participation.Rule{owed()}, folder(owed().ID, registerArchive))
	require.Empty(t, all)
	require.Len(t, table[0].complainOfRegisters(nil), len(table[0].registers), "nobody works them out")
}
