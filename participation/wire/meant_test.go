package wire

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhatWasProbablyMeant(t *testing.T) {
	settings := []string{"prison", "yoi", "stc", "sch", "secure-school", "irc", "sthf", "sarc", "liaison-diversion", "police-custody"}
	for text, meant := range map[string]string{
		"prisn": "prison", "prisom": "prison", "prsion": "prison", "prisoon": "prison", "Prison": "prison", "PRISON ": "prison",
		"secure school": "secure-school", "liaison_diversion": "liaison-diversion", "liason-diverson": "liaison-diversion",
		"yoj": "yoi", "sct": "sch", "sarcs": "sarc", "policecustody": "police-custody",
		"jail": "", "p": "", "": "", "hospital": "", "school": "", "xx": "", "pr": "",
		strings.Repeat("prison", 20): "",
	} {
		require.Equal(t, meant, nearest(text, settings), text)
	}
	require.Equal(t, "ab-c", nearest("ab-x", []string{"ab-d", "ab-c"}), "the first by the alphabet")
	require.Equal(t, "yes", nearest("Yes", []string{"no", "yes"}))

	p := Wrong(NotInVocabulary, "/settings/0", "prison, yoi", "prisn")
	require.Equal(t, `wants one of prison, yoi, got "prisn"; perhaps "prison" is meant`, p.Message)
	require.Equal(t, `wants one of prison, yoi, got "jail"`, Wrong(NotInVocabulary, "", "prison, yoi", "jail").Message)
	require.NotContains(t, Wrong(NotInVocabulary, "", "https://a/v1/b", "https://a/v2/b").Message, "perhaps", "nothing else is wanted")
	require.NotContains(t, Wrong(UnknownProperty, "", "", "prison").Message, "perhaps")
	require.Equal(t, `wants a fact; perhaps "prison" is meant`, Problem{Message: "wants a fact"}.Meant("prison1", settings).Message)
}

// slips is what a plain, slow count gives, as far as it counts.
func TestSlips(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		a, b := letters(random), letters(random)
		for most := range 3 {
			require.Equal(t, min(slow(a, b), most+1), slips(a, b, most), "%q %q", a, b)
			require.Equal(t, slips(a, b, most), slips(b, a, most))
		}
	}
	require.Zero(t, slips("prison", "prison", 2))
}

func letters(random *rand.Rand) string {
	text := make([]byte, random.IntN(7))
	for i := range text {
		text[i] = "abc"[random.IntN(3)]
	}
	return string(text)
}

func slow(a, b string) int {
	if a == "" || b == "" {
		return len(a) + len(b)
	}
	cost := 1
	if a[0] == b[0] {
		cost = 0
	}
	n := min(slow(a[1:], b)+1, slow(a, b[1:])+1, slow(a[1:], b[1:])+cost)
	if len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] {
		n = min(n, slow(a[2:], b[2:])+1)
	}
	return n
}
