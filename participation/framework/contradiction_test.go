package framework_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// A case that contradicts itself is never passed over in silence: something in the report says so.
func TestContradictionsShow(t *testing.T) {
	for document, says := range map[string]func(*Report) bool{
		// A prison that is said not to be in England may be in Wales: the flag asks to look.
		`{"as_at":"2026-03-02","decider":"nhs-england","settings":["prison"],"answers":{"place.england":"no"}}`: func(r *Report) bool {
			return r.Duty.Code == "outside-england" && len(r.Duty.Flags) == 1 && r.Duty.Flags[0] == "cross-border"
		},
		// No methods, yet a session's facts are answered.
		`{"as_at":"2026-03-02","settings":["prison"],"methods":[],"answers":{"session.healthcare-staff-absent":"yes"}}`: notMet("participation.approach.who-when-and-how-far"),
		// Nobody but patients is meant, yet families were consulted.
		`{"as_at":"2026-03-02","settings":["prison"],"people":[],"answers":{"families.consulted":"yes"}}`: notMet("participation.approach.who-when-and-how-far"),
	} {
		c, problems := framework.Standard().Read([]byte(document))
		require.Empty(t, problems)
		report := framework.Assess(c)
		require.True(t, says(&report), document)
	}
}

func notMet(rule string) func(*Report) bool {
	return func(r *Report) bool {
		for _, f := range r.Findings {
			if f.Rule == rule {
				return f.Outcome == NotMet
			}
		}
		return false
	}
}
