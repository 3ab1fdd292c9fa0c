package feedback_test

import (
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// What enters a register stays there, so that nothing enters which points at someone.
func TestAppendRefusesWordsThatPointAtSomeone(t *testing.T) {
	day := wire.Date{Year: 2026, Month: 3, Day: 2}
	event := func(kind participation.EventKind, data participation.EventData) participation.Event {
		return participation.Event{Stamp: participation.Stamp{Date: day, Role: "commissioner"}, Kind: kind, Data: data}
	}
	r, err := feedback.Append(&participation.Register{}, event(participation.ProgrammeStarted, participation.EventData{ID: "spring"}), sha256.Sum256)
	require.NoError(t, err)

	heard := event(participation.ThemeHeard, participation.EventData{ID: "B2-14", Programme: "spring", Words: "A1234BC waits for the dentist, ring 07700 900123"})
	_, err = feedback.Append(r, heard, sha256.Sum256)
	var screened *feedback.ScreenError
	require.ErrorAs(t, err, &screened)
	require.EqualError(t, err, "wants words that point at no one, got prisoner-number at /data/words, telephone-number at /data/words")
	require.NotContains(t, err.Error(), "A1234BC")

	heard.Data.Words = feedback.Mask(heard.Data.Words, screened.Found[0].Hits)
	next, err := feedback.Append(r, heard, sha256.Sum256)
	require.NoError(t, err)
	require.Len(t, next.Events, 2)
	require.Len(t, r.Events, 1)

	hidden := heard
	hidden.Data.ID, hidden.Data.Words = "hidden", strings.Join(strings.Split("\u202eA1234BC", ""), "\u200b")
	_, err = feedback.Append(next, hidden, sha256.Sum256)
	require.ErrorAs(t, err, &screened)

	signed := heard
	signed.Data.ID, signed.Role = "signed", "officer on 07700 900123"
	_, err = feedback.Append(next, signed, sha256.Sum256)
	require.EqualError(t, err, "wants words that point at no one, got telephone-number at /role")
}
