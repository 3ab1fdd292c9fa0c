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
func TestStyleDigestIsThatOfTheStyle(t *testing.T) {
	sum := sha256.Sum256([]byte(style))
	want := "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	if os.Getenv("UPDATE") == "1" && want != styleDigest {
		source, err := os.ReadFile("style.go")
		require.NoError(t, err)
		fixed := strings.Replace(string(source), styleDigest, want, 1)
		require.NoError(t, os.WriteFile("style.go", []byte(fixed), 0o644))
		return
	}
	require.Equal(t, want, styleDigest, "run UPDATE=1 go test ./participation/report")
}

func TestStyleLoadsNothing(t *testing.T) {
	for _, way := range []string{"@import", "url(", "<", "expression("} {
		require.NotContains(t, style, way)
	}
}
