package section13q_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/section13q"
)

// scenario is a case with the duty that is expected. What is not given is not looked at; flags,
// companions and limbs (those that apply) are the least that must be there.
type scenario struct {
	Name   string             `json:"name"`
	Title  string             `json:"title"`
	Case   participation.Case `json:"case"`
	Expect struct {
		Verdict             participation.Verdict             `json:"verdict"`
		Strength            participation.Strength            `json:"strength"`
		Code                string                            `json:"code"`
		Provision           participation.Provision           `json:"provision"`
		Holder              participation.Decider             `json:"holder"`
		LawFrom             string                            `json:"law_from"`
		InForce             *bool                             `json:"in_force"`
		Limbs               []string                          `json:"limbs"`
		Flags               []string                          `json:"flags"`
		Companions          []string                          `json:"companions"`
		ExistingInvolvement participation.ExistingInvolvement `json:"existing_involvement"`
	} `json:"expect"`
	Why string `json:"why"`
}

func scenarios(t testing.TB) []scenario {
	file, err := os.Open("testdata/scenarios.jsonl")
	require.NoError(t, err)
	defer file.Close()
	var all []scenario
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var s scenario
		require.NoError(t, json.Unmarshal(lines.Bytes(), &s))
		all = append(all, s)
	}
	require.Len(t, all, 26)
	return all
}

func TestScenarios(t *testing.T) {
	for _, s := range scenarios(t) {
		t.Run(s.Name, func(t *testing.T) {
			d, want := section13q.Determine(&s.Case), s.Expect
			require.Equal(t, want.Verdict, d.Verdict)
			require.Equal(t, want.Strength, d.Strength)
			require.Equal(t, want.Code, d.Code)
			if want.Provision != "" {
				require.Equal(t, want.Provision, d.Provision)
			}
			if want.Holder != "" {
				require.Equal(t, want.Holder, d.Holder)
			}
			if want.LawFrom != "" {
				require.Equal(t, want.LawFrom, d.LawFrom.String())
			}
			if want.InForce != nil {
				require.Equal(t, *want.InForce, d.InForce)
			}
			if want.ExistingInvolvement != "" {
				require.Equal(t, want.ExistingInvolvement, d.ExistingInvolvement)
			}
			require.ElementsMatch(t, want.Flags, d.Flags)
			require.Subset(t, d.Companions, want.Companions)
			var applying []string
			for _, l := range d.Limbs {
				if l.Verdict == participation.Applies {
					applying = append(applying, l.Limb)
				}
			}
			require.ElementsMatch(t, want.Limbs, applying)
		})
	}
}
