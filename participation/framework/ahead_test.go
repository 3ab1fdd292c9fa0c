package framework_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// ahead is what may still be asked of a case, without what it answers already, "unknown" included.
func ahead(c Case) (names []string) {
	ofDuty, ofPlan := framework.Standard().Ahead(c)
	for _, name := range append(ofDuty, ofPlan...) {
		if _, answered := c.Answers[name]; !answered && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// Whatever is answered, in whatever order, nothing is asked that was not ahead, and with every
// answer less is. It is no wild guess either: of four that are ahead, three are asked.
func TestNothingIsAskedThatWasNotAhead(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	sum, asked := 0, 0
	for range 5 {
		for _, p := range typicalPairings {
			c := p.asCase()
			c.Acts = []Act{ActProposal, ActDecision}[:r.IntN(3)]
			before := ahead(c)
			sum += len(before)
			for {
				now := ahead(c)
				require.Subset(t, before, now)
				var open []string
				for _, q := range framework.Assess(c).Questions {
					if q.Answered == "" {
						open = append(open, q.Fact)
					}
				}
				if len(open) == 0 {
					break
				}
				require.Subset(t, now, open)
				next := open[r.IntN(len(open))]
				c.Answers[next] = Answer(r.IntN(3))
				require.NotContains(t, ahead(c), next)
				before = now
				asked++
			}
		}
	}
	t.Logf("%d were ahead, %d were asked", sum, asked)
	require.Greater(t, asked, sum*7/10)
}
