package section13q_test

import (
	"os"
	"testing"

	"github.com/heard-framework/heard/participation/ruletest"
	"github.com/heard-framework/heard/section13q"
)

func TestRules(t *testing.T) {
	ruletest.Run(t, section13q.Rules(), os.DirFS("testdata"))
}
