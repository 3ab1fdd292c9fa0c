package feedback_test

import (
	"os"
	"testing"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/ruletest"
)

func TestRules(t *testing.T) {
	ruletest.RunWithRegister(t, feedback.Rules(), os.DirFS("testdata"), framework.Assess)
}
