package locale

import (
	"strings"

	"github.com/heard-framework/heard/participation/report"
)

// TrialTag is the tag of the trial language. It is the one that is customary for made-up languages
// that are written from right to left.
const TrialTag = "ar-XB"

// Trial returns words in a made-up language that is written from right to left: every letter of
// the English below becomes an Arabic one. It shows how a page or a report looks in such a
// language, and which of its texts do not come from words. It is no language for readers: Match
// never finds it, and no file holds it.
func Trial(below report.Words) report.Words { return trial{below} }

type trial struct{ below report.Words }

// Text finds a text by its id.
func (t trial) Text(id string) (text, lang string) {
	text, _ = t.below.Text(id)
	if id == "report.direction" {
		return rightToLeft, TrialTag
	}
	return Mirror(text), TrialTag
}

// rightToLeft is the text report.direction of a language that is written from right to left.
const rightToLeft = "rtl"

// Mirror writes a text in the letters of the trial language. What stands in braces stays as it is.
func Mirror(text string) string {
	var b strings.Builder
	inBraces := false
	for _, r := range text {
		switch {
		case r == '{':
			inBraces = true
		case r == '}':
			inBraces = false
		case !inBraces:
			if i := strings.IndexRune(letters, r|0x20); i >= 0 && r < 0x80 {
				r = arabic[i]
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// The letters of English, and those that stand for them.
const letters = "abcdefghijklmnopqrstuvwxyz"

var arabic = [len(letters)]rune{
	'ا', 'ب', 'ص', 'د', 'ي', 'ف', 'غ', 'ه', 'ى', 'ج', 'ك', 'ل', 'م',
	'ن', 'و', 'پ', 'ق', 'ر', 'س', 'ت', 'ة', 'ڤ', 'ؤ', 'خ', 'ئ', 'ز',
}
