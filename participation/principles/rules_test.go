package principles_test

import (
	"os"
	"testing"

	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/ruletest"
)

func TestRules(t *testing.T) {
	ruletest.Run(t, principles.Rules(), os.DirFS("testdata"))
}

func TestPrompts(t *testing.T) {
	ruletest.RunPrompts(t, principles.Prompts)
}
