package ruletest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
)

func TestTwinsAreFound(t *testing.T) {
	one, two := sound(), sound()
	two.ID, two.Title = "settings.prison.other", "Something else is so."
	require.Equal(t, []string{"settings.prison.staff-presence and settings.prison.other ask one thing of the same cases"},
		complainOfTwins([]participation.Rule{one, two}))

	two.When = participation.In{participation.MBU}
	require.Empty(t, complainOfTwins([]participation.Rule{one, two}))
	require.Len(t, nearTwins([]participation.Rule{one, two}), 1, "one check under two whens is logged")

	two.Check = participation.Is{Fact: &absent}
	require.Empty(t, nearTwins([]participation.Rule{one, two}))
	two.Title = one.Title
	require.Len(t, complainOfTwins([]participation.Rule{one, two}), 1)
	require.Len(t, nearTwins([]participation.Rule{one, two}), 1)

	owing := owed()
	owing.ID, owing.Title = "feedback.told.other", "Something else is owed."
	require.Len(t, complainOfTwins([]participation.Rule{owed(), owing}), 1)
	owing.Shown = "something else"
	require.Empty(t, complainOfTwins([]participation.Rule{owed(), owing}))
	require.Empty(t, nearTwins([]participation.Rule{one, owing}))
}

func TestOverridesOfNothingAreFound(t *testing.T) {
	one, two := sound(), owed()
	one.Overrides = []participation.Override{{Rule: two.ID, Note: "it is closer"}}
	require.Empty(t, complainOfOverrides([]participation.Rule{one, two}))
	require.Len(t, complainOfOverrides([]participation.Rule{one}), 1)
	two.Overrides = []participation.Override{{Rule: one.ID, Note: "it is closer still"}}
	require.Len(t, complainOfOverrides([]participation.Rule{one, two}), 2)
}

func TestConflictsAreFound(t *testing.T) {
	rule := func(id string, when, check participation.Expr) participation.Rule {
		r := sound()
		r.ID, r.When, r.Check = id, when, check
		return r
	}
	in := func(codes ...participation.Coded) participation.Expr { return participation.In(codes) }
	is := func(f *participation.Fact) participation.Expr { return participation.Is{Fact: f} }
	not := func(e participation.Expr) participation.Expr { return participation.Not{Expr: e} }

	demands := rule("a.b.demands", in(participation.Prison), is(&absent))
	for what, want := range map[string]struct {
		other participation.Rule
		found int
	}{
		"the opposite in the same case":      {rule("a.b.forbids", in(participation.Prison, participation.YOI), not(is(&absent))), 1},
		"the opposite in another case":       {rule("a.b.forbids", participation.All{in(participation.YOI), not(in(participation.Prison))}, not(is(&absent))), 0},
		"the same":                           {rule("a.b.demands-too", in(participation.YOI), is(&absent)), 0},
		"the opposite, with a way out":       {rule("a.b.forbids", in(participation.Prison), participation.Any{not(is(&absent)), is(&justified)}), 1},
		"the opposite, and never met itself": {rule("a.b.forbids", in(participation.Prison), participation.All{not(is(&absent)), is(&absent)}), 0},
	} {
		require.Len(t, complainOfConflicts([]participation.Rule{demands, want.other}), want.found, what)
		require.Len(t, complainOfConflicts([]participation.Rule{want.other, demands}), want.found, what)
	}

	// The same of the codes of a list.
	film := rule("a.b.film", in(participation.Prison), in(participation.MethodFilm))
	noFilm := rule("a.b.no-film", in(participation.LiaisonDiversion), not(in(participation.MethodFilm)))
	noPoster := rule("a.b.no-poster", in(participation.Prison), not(in(participation.MethodPoster)))
	require.Len(t, complainOfConflicts([]participation.Rule{film, noFilm}), 1)
	require.Empty(t, complainOfConflicts([]participation.Rule{film, noPoster}))

	// And of a list of one code.
	decided := rule("a.b.decided", in(participation.Prison), in(participation.AtDecided))
	idea := rule("a.b.idea", in(participation.Prison), in(participation.AtIdea))
	early := rule("a.b.early", in(participation.Prison), in(participation.AtIdea, participation.AtDecided))
	require.Len(t, complainOfConflicts([]participation.Rule{decided, idea}), 1)
	require.Empty(t, complainOfConflicts([]participation.Rule{decided, early}))

	require.Empty(t, complainOfConflicts([]participation.Rule{demands, owed()}))
}
