package settings_test

import (
	"os"
	"testing"

	"github.com/heard-framework/heard/participation/ruletest"
	"github.com/heard-framework/heard/settings"
)

func TestRules(t *testing.T) {
	ruletest.Run(t, settings.Rules(), os.DirFS("testdata"))
}

func TestPrompts(t *testing.T) {
	ruletest.RunPrompts(t, settings.Prompts)
}
