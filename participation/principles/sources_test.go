package principles_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/principles"
)

// A plan for a prison rests on the provider's own figures alone. What does that lack?
func ExampleInsightOf() {
	c := Case{
		Settings:       []Setting{Prison},
		InsightSources: []InsightSource{SourceProviderComplaintsAndCompliments, SourceHJIPAdult, SourceHJIPIRC},
	}
	cover := principles.InsightOf(&c)
	for _, kind := range cover.Kinds {
		fmt.Println(kind.Kind, kind.Covered, kind.Sources)
	}
	fmt.Println("independent:", cover.Independent)
	fmt.Println("not found here:", cover.Elsewhere)
	// Output:
	// insight_sources.complaints yes [provider-complaints-and-compliments]
	// insight_sources.reports no []
	// insight_sources.monitoring yes [hjip-adult hjip-irc]
	// insight_sources.direct-listening no []
	// insight_sources.stakeholder-evidence no []
	// independent: no
	// not found here: [hjip-irc]
}

func TestEverySourceHasItsOrigin(t *testing.T) {
	require.Len(t, principles.SourceOrigins, len(InsightSources))
	for i, origin := range principles.SourceOrigins {
		term := InsightSources[i]
		require.Equal(t, term.Code, string(origin.Source))
		require.NotEmpty(t, origin.Gatherer, term.Code)
		if slices.Contains(term.Groups, FromInsideSources) {
			require.Equal(t, No, origin.Independent, "%s is gathered inside", term.Code)
		}
		if slices.Contains(term.Groups, ScrutinySources) {
			require.Equal(t, Yes, origin.Independent, "%s is scrutiny", term.Code)
		}
		kinds := 0
		for _, kind := range principles.InsightKinds {
			if slices.Contains(term.Groups, kind.Kind) {
				kinds++
			}
		}
		require.Equal(t, 1, kinds, "%s is of one kind", term.Code)
	}
}

func TestInsightOfAnEmptyPlan(t *testing.T) {
	cover := principles.InsightOf(&Case{Settings: []Setting{Prison}})
	for _, kind := range cover.Kinds {
		require.Equal(t, NotStated, kind.Covered)
	}
	cover.Kinds = nil
	require.Equal(t, principles.InsightCover{}, cover)

	none := principles.InsightOf(&Case{InsightSources: []InsightSource{}})
	for _, kind := range none.Kinds {
		require.Equal(t, No, kind.Covered)
	}
	require.Equal(t, No, none.Independent)
	require.Empty(t, none.Unused, "where the plan is for is not stated")
	require.Empty(t, none.Elsewhere)
}

func TestIndependence(t *testing.T) {
	for _, row := range []struct {
		sources []InsightSource
		want    Answer
	}{
		{[]InsightSource{SourceMQPLSurvey}, No},
		{[]InsightSource{SourceMQPLSurvey, SourceCaseStudies}, NotStated},
		{[]InsightSource{SourceMQPLSurvey, SourceCaseStudies, SourceHealthwatchReports}, Yes},
	} {
		require.Equal(t, row.want, principles.InsightOf(&Case{InsightSources: row.sources}).Independent, row.sources)
	}
}

// A plan for two settings may draw on what is found in either.
func TestSourcesAreFoundWhereTheyAre(t *testing.T) {
	cover := principles.InsightOf(&Case{
		Settings:       []Setting{YOI, IRC},
		InsightSources: []InsightSource{SourceHJIPAdult, SourceHJIPCYP, SourceHJIPIRC, SourceSocialMedia},
	})
	require.Equal(t, []InsightSource{SourceHJIPAdult}, cover.Elsewhere)
	require.Equal(t, []InsightSource{SourceHJIPAdult, SourceHJIPIRC, SourceHJIPCYP}, cover.FromInside)
	require.Contains(t, cover.Unused, SourceYouthJusticeBoardData)
	require.NotContains(t, cover.Unused, SourcePrisonMagazines)
	require.NotContains(t, cover.Unused, SourceSocialMedia)
	require.Contains(t, cover.Unused, SourceOfstedReports)

	adults := Case{Settings: []Setting{Prison}, InsightSources: []InsightSource{SourceOfstedReports}}
	require.Contains(t, principles.InsightOf(&adults).Unused, SourceYouthCouncilReports, "whose voices are meant is not stated")
	adults.People = []PeopleGroup{Older}
	require.NotContains(t, principles.InsightOf(&adults).Unused, SourceYouthCouncilReports)
	require.Empty(t, principles.InsightOf(&adults).Elsewhere, "to draw on a source meant for others is no fault")
}

// What a source is chiefly for is what its statement of section B says, wherever young people are.
func TestSourcesForYoungPeople(t *testing.T) {
	for i, origin := range principles.SourceOrigins {
		if origin.Chiefly == nil {
			continue
		}
		require.Equal(t, In{SecureChildrenSettings, CYP, VictimsCYP}, origin.Chiefly)
		for _, id := range InsightSources[i].Basis {
			s, err := statements.Find(id)
			require.NoError(t, err)
			require.Equal(t, []string{"yoi", "stc", "sch", "secure-school"}, s.Settings, "%s", id)
			require.Subset(t, []string{"cyp", "victims-cyp"}, s.People, "%s", id)
		}
	}
}
