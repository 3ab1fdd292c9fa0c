package feedback_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	. "github.com/heard-framework/heard/participation"
)

// agreed is the state of spring up to an event, with the consent of those whose themes are named.
func agreed(t *testing.T, events int, themes ...string) *Register {
	state := feedback.State(written(t, spring[:events]...))
	for i := range state.Themes {
		if slices.Contains(themes, state.Themes[i].ID) {
			state.Themes[i].Consent = Yes
		}
	}
	return &Register{RegisterState: state}
}

var (
	answered = feedback.SaidAndDone{Programme: "spring", Theme: "clinic", Said: "The clinic is shut when we are free.",
		Kind: ResponseNotDone, Reason: NoStaff, Did: "Not before June."}
	noConsent = &feedback.ScreenError{NoConsent: true}
)

// What people said is shown with their consent alone, and merged themes once, under the first that
// may be shown.
func TestOnlyWhatPeopleAgreedToIsPublished(t *testing.T) {
	require.Equal(t, feedback.Publication{}, feedback.Publish(&Register{}))
	require.Equal(t, feedback.Publication{Held: []feedback.Held{{Theme: "clinic", Why: noConsent}, {Theme: "evenings", Why: noConsent}}},
		feedback.Publish(agreed(t, 6)))
	require.Equal(t, feedback.Publication{Answers: []feedback.SaidAndDone{answered}}, feedback.Publish(agreed(t, 6, "clinic", "evenings")))
	other := answered
	other.Theme, other.Said = "evenings", "Nobody gets there after work."
	require.Equal(t, feedback.Publication{Answers: []feedback.SaidAndDone{other}, Held: []feedback.Held{{Theme: "clinic", Why: noConsent}}},
		feedback.Publish(agreed(t, 6, "evenings")))
	require.Equal(t, feedback.Publication{Answers: []feedback.SaidAndDone{answered}}, feedback.Publish(agreed(t, 6, "clinic"), "spring"))
	require.Equal(t, feedback.Publication{}, feedback.Publish(agreed(t, 6, "clinic"), "autumn"))
}

// An answer is the last one given, and none while people say that it is not settled.
func TestTheLastAnswerIsPublished(t *testing.T) {
	open := feedback.SaidAndDone{Programme: answered.Programme, Theme: answered.Theme, Said: answered.Said}
	require.Equal(t, []feedback.SaidAndDone{open}, feedback.Publish(agreed(t, 5, "clinic")).Answers)
	require.Equal(t, []feedback.SaidAndDone{open}, feedback.Publish(agreed(t, 9, "clinic")).Answers)
	done := open
	done.Kind = ResponseDone
	require.Equal(t, []feedback.SaidAndDone{done}, feedback.Publish(agreed(t, 12, "clinic")).Answers)
}

// Words that point at someone are held back, and an answer that does takes its theme with it.
func TestNobodyIsPointedAt(t *testing.T) {
	const pointing = "Ring Mr Smith on 07700 900123."
	said := agreed(t, 6, "clinic", "evenings")
	said.Themes[0].Words = pointing
	p := feedback.Publish(said)
	require.Len(t, p.Answers, 1)
	require.Equal(t, "evenings", p.Answers[0].Theme)
	require.Len(t, p.Held, 1)
	require.Equal(t, "clinic", p.Held[0].Theme)
	require.Empty(t, p.Held[0].Response)
	require.ErrorContains(t, p.Held[0].Why, "wants words that point at no one")

	did := agreed(t, 6, "clinic")
	did.Themes = did.Themes[:1]
	did.Responses[0].Words = pointing
	p = feedback.Publish(did)
	require.Empty(t, p.Answers)
	require.Len(t, p.Held, 1)
	require.Equal(t, "r1", p.Held[0].Response)
}
