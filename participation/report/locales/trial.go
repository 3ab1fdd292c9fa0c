package locales

import "strings"

// TrialTag is the tag of the trial language. It is the one that is customary for made-up languages
// that are written from right to left.
const TrialTag = "ar-XB"

// TrialDirection is the text report.direction of the trial language.
const TrialDirection = "rtl"

// Trial writes an English text in the trial language: every letter becomes an Arabic one, and what
// stands in braces stays as it is. It shows how a page or a report looks in a language that is
// written from right to left, and which of its texts are not translated. It is for tests alone: no
// file holds it.
func Trial(english string) string {
	var b strings.Builder
	inBraces := false
	for _, r := range english {
		switch {
		case r == '{':
			inBraces = true
		case r == '}':
			inBraces = false
		case !inBraces && r < 0x80:
			if i := strings.IndexRune(letters, r|0x20); i >= 0 {
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
