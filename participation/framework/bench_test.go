package framework_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// typical is a prison procurement, half answered: what a regional team would hold in its second
// week.
const typical = `{
	"id": "nw-2026-014", "title": "Primary care in three prisons", "as_at": "2026-03-02", "decider": "nhs-england",
	"settings": ["prison"], "people": ["families-carers"], "stages": ["procuring"],
	"acts": ["specification", "procurement"], "contract_event": "re-procure", "decision_stage": "options",
	"levels": ["consultation"], "methods": ["questionnaire", "focus-group", "workshop"],
	"insight_sources": ["hmip-reports", "provider-complaints-and-compliments"],
	"partners": ["voluntary-and-community-sector", "providers"], "formats": ["poster"],
	"answers": {
		"health-service.arranged": "yes", "decision.ours": "yes", "tsa.report-covers": "no", "place.england": "yes",
		"planning.content": "yes", "existing.on-this-proposal": "yes", "existing.recent": "yes",
		"participation.need-explained": "yes", "approach.fits": "yes", "involvement.started-early": "yes",
		"people.varied": "yes", "people.speak-freely": "no", "access.language-and-reading": "unknown",
		"session.healthcare-staff-absent": "no", "families.consulted": "yes", "confidentiality.kept": "yes"
	}
}`

func typicalCase(t testing.TB) participation.Case {
	c, problems := framework.Standard().Read([]byte(typical))
	require.Empty(t, problems)
	return c
}

func BenchmarkAssess(b *testing.B) {
	c := typicalCase(b)
	b.ReportAllocs()
	for b.Loop() {
		framework.Assess(c)
	}
}

// BenchmarkPeer decodes the same case into a map with encoding/json: the yardstick for a machine
// whose speed is not known.
func BenchmarkPeer(b *testing.B) {
	for b.Loop() {
		var v map[string]any
		require.NoError(b, json.Unmarshal([]byte(typical), &v))
	}
}
