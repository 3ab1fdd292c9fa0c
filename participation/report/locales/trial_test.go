package locales

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTrialKeepsWhatIsNoLetter(t *testing.T) {
	require.Equal(t, "ئيس", Trial("Yes"))
	require.Equal(t, "«{n}» 12 ؤيلسه: é!", Trial("«{n}» 12 Welsh: é!"))
	require.Empty(t, Trial(""))
	seen := map[rune]bool{}
	for _, r := range arabic {
		require.False(t, seen[r], "two letters become %c", r)
		seen[r] = true
	}
}
