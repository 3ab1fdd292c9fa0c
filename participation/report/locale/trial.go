package locale

import (
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/report/locales"
)

// Trial returns words in the made-up language locales.TrialTag, which is written from right to
// left, made from the English below. It is for tests of pages and reports, not for readers: Match
// never finds it.
func Trial(below report.Words) report.Words { return trial{below} }

type trial struct{ below report.Words }

// Text finds a text by its id.
func (t trial) Text(id string) (text, lang string) {
	text, _ = t.below.Text(id)
	if id == "report.direction" {
		return locales.TrialDirection, locales.TrialTag
	}
	return locales.Trial(text), locales.TrialTag
}
