package principles_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
)

// What did a provider answer, and what has it not answered yet?
func ExampleProviderReturn_Summary() {
	march := wire.Date{Year: 2026, Month: 3, Day: 2}
	p := principles.ProviderReturn{AsAt: march, Lines: map[string]principles.LineAnswer{
		"existing-insight": {State: principles.LineYes, Evidence: "Plan of 2026, section 2", Role: "head of healthcare", Date: march},
		"incentives":       {State: principles.LinePlanned, Role: "contract lead", Date: march},
	}}
	s := p.Summary()
	fmt.Println(s.Answered, "of", s.Asked, "answered,", s.Evidenced, "of them with evidence")
	for _, state := range s.States {
		fmt.Println(state.State, state.Lines, "of", s.Answered)
	}
	fmt.Println("open:", s.Open[0], "and", len(s.Open)-1, "more")
	// Output:
	// 2 of 11 answered, 1 of them with evidence
	// yes 1 of 2
	// partly 0 of 2
	// planned 1 of 2
	// no 0 of 2
	// unknown 0 of 2
	// open: active-listening and 8 more
}

func TestElevenLines(t *testing.T) {
	require.Len(t, principles.Enquiries, 11)
	lines := map[string]bool{}
	for i, e := range principles.Enquiries {
		require.False(t, lines[e.Line], e.Line)
		lines[e.Line] = true
		for _, id := range e.Basis {
			require.Regexp(t, fmt.Sprintf(`^G\.enquiry\.%d(\.[a-z])?$`, i+1), string(id))
		}
		for _, sign := range e.Signs {
			for _, id := range sign.Basis {
				require.Regexp(t, fmt.Sprintf(`^G\.enquiry\.%d\.[a-z]$`, i+1), string(id))
			}
		}
		require.True(t, slices.ContainsFunc(principles.Rules(), func(r Rule) bool { return r.ID == e.Rule }), e.Rule)
	}
}

func TestSummaryOfAnEmptyReturn(t *testing.T) {
	var p principles.ProviderReturn
	s := p.Summary()
	require.Equal(t, 11, s.Asked)
	require.Zero(t, s.Answered)
	require.Zero(t, s.Evidenced)
	require.Len(t, s.Open, 11)
	for _, state := range s.States {
		require.Zero(t, state.Lines)
	}
}

// Every line is counted once: as one state, or as open.
func TestSummaryCountsEachLineOnce(t *testing.T) {
	p := principles.ProviderReturn{Lines: map[string]principles.LineAnswer{
		"nothing":      {State: principles.LineYes, Evidence: "of no line"},
		"what-changed": {State: "perhaps"},
	}}
	for i := range principles.LineStates {
		p.Lines[principles.Enquiries[i].Line] = principles.LineAnswer{
			State: principles.LineState(principles.LineStates[i].Code), Evidence: " ",
		}
	}
	s := p.Summary()
	sum := 0
	for _, state := range s.States {
		require.Equal(t, 1, state.Lines, state.State)
		sum += state.Lines
	}
	require.Equal(t, s.Answered, sum)
	require.Equal(t, s.Asked, s.Answered+len(s.Open))
	require.Zero(t, s.Evidenced, "white space is no evidence")
}
