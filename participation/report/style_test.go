package report

import (
	"crypto/sha256"
	"encoding/base64"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The policy of every document names its one style sheet by its digest, which the module does not
// compute: it stands in the source, and this holds it to the sheet.
func TestStyleDigestsAreThoseOfTheStyles(t *testing.T) {
	for file, sheet := range map[string]struct{ style, digest string }{
		"style.go": {style, styleDigest}, "easyread.go": {easyStyle, easyDigest},
	} {
		sum := sha256.Sum256([]byte(sheet.style))
		want := "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
		if os.Getenv("UPDATE") == "1" && want != sheet.digest {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			fixed := strings.Replace(string(source), `Digest = "`+sheet.digest, `Digest = "`+want, 1)
			require.NoError(t, os.WriteFile(file, []byte(fixed), 0o644))
			continue
		}
		require.Equal(t, want, sheet.digest, "run UPDATE=1 go test ./participation/report")
	}
}

func TestStylesLoadNothing(t *testing.T) {
	for _, way := range []string{"@import", "url(", "<", "expression("} {
		require.NotContains(t, style, way)
		require.NotContains(t, easyStyle, way)
	}
}
