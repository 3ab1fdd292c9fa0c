package feedback_test

import (
	"os"
	"testing"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation/ruletest"
)

func TestRules(t *testing.T) {
	ruletest.Run(t, feedback.Rules(), os.DirFS("testdata"))
}
