package participation_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
)

func TestAnswers(t *testing.T) {
	require.Zero(t, NotStated)
	words := []string{}
	for _, answer := range []Answer{Yes, No, NotStated} {
		words = append(words, answer.String())
		back, err := ParseAnswer(answer.String())
		require.NoError(t, err)
		require.Equal(t, answer, back)
		text, err := answer.MarshalText()
		require.NoError(t, err)
		require.Equal(t, answer.String(), string(text))
	}
	codes := []string{}
	for _, term := range Answers {
		codes = append(codes, term.Code)
	}
	require.Equal(t, codes, words)
}

func TestOtherWordsAreNoAnswers(t *testing.T) {
	for _, text := range []string{"", "Yes", "YES", "true", "not stated", "yes "} {
		_, err := ParseAnswer(text)
		require.EqualError(t, err, "an answer is one of yes, no, unknown")
		kept := Yes
		require.Error(t, kept.UnmarshalText([]byte(text)))
	}
	var answers map[string]Answer
	require.NoError(t, json.Unmarshal([]byte(`{"a": "yes", "b": "no", "c": "unknown"}`), &answers))
	require.Equal(t, map[string]Answer{"a": Yes, "b": No, "c": NotStated}, answers)
}
