package principles_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/principles"
)

// A team plans a public event on a matter that the press follows. Who can help, beside those who always can?
func ExampleSupportOf() {
	c := Case{
		Methods: []Method{MethodPublicEvent}, Formats: []Format{}, People: []PeopleGroup{},
		Answers: map[string]Answer{"interest.high": Yes},
	}
	for i, s := range principles.SupportOf(&c) {
		if _, always := principles.SupportTeams[i].Fits.(Always); !always {
			fmt.Println(s.Team, s.Fits)
		}
	}
	// Output:
	// central-equality unknown
	// central-events yes
	// digital-communications no
	// legal yes
	// contracted-specialists yes
	// publications no
}

func TestEveryTeamHasItsHelp(t *testing.T) {
	require.Len(t, principles.SupportTeams, len(Teams))
	for i, s := range principles.SupportTeams {
		require.Equal(t, Teams[i].Code, s.Team)
		require.NotEmpty(t, s.Helps, s.Team)
		require.True(t, slices.ContainsFunc(s.Basis, func(id catalogue.ID) bool { return slices.Contains(Teams[i].Basis, id) }), s.Team)
	}
}

func TestSupportOfAnEmptyPlan(t *testing.T) {
	for _, s := range principles.SupportOf(&Case{}) {
		require.NotEqual(t, No, s.Fits, s.Team)
	}
}

// A plan for a prison tells people by a blog alone. What stands between them and it?
func ExampleFormatsOf() {
	c := Case{Settings: []Setting{Prison}, Formats: []Format{FormatBlog}}
	for _, f := range principles.FormatsOf(&c) {
		if f.Chosen == Yes {
			fmt.Println(f.Format, f.Barriers)
		}
	}
	// Output:
	// blog [cut-off-from-digital language-literacy-communication]
}

func TestEveryFormatHasItsLimits(t *testing.T) {
	require.Len(t, principles.FormatLimits, len(Formats))
	for i, f := range principles.FormatLimits {
		require.Equal(t, Formats[i].Code, string(f.Format))
		digital := slices.Contains(Formats[i].Groups, DigitalFormats)
		require.Equal(t, digital, slices.Contains(f.Barriers, "cut-off-from-digital"), f.Format)
		if slices.Contains(Formats[i].Groups, VisualFormats) {
			require.Empty(t, f.Barriers, f.Format)
		}
		for _, b := range f.Barriers {
			require.True(t, slices.ContainsFunc(Barriers, func(term Term) bool { return term.Code == b }), b)
		}
	}
}

func TestFormatsOfAnEmptyPlan(t *testing.T) {
	for _, f := range principles.FormatsOf(&Case{}) {
		require.Equal(t, NotStated, f.Chosen)
		require.NotContains(t, f.Barriers, "cut-off-from-digital", "where the plan is for is not stated")
	}
	for _, f := range principles.FormatsOf(&Case{Formats: []Format{}, Settings: []Setting{Community}, People: []PeopleGroup{}}) {
		require.Equal(t, No, f.Chosen)
		require.NotContains(t, f.Barriers, "distance")
	}
}
