package report

import (
	"strings"
	"unicode/utf8"
)

// clean makes one line of a text: white space becomes single spaces, control characters become
// U+FFFD, and characters that turn the direction of the text around them are left out.
func clean(s string) string {
	if isClean(s) {
		return s
	}
	out := make([]byte, 0, len(s))
	space := false
	for _, r := range s {
		switch {
		case isSpace(r):
			space = len(out) > 0
			continue
		case turnsText(r):
			continue
		case isControl(r):
			r = utf8.RuneError
		}
		if space {
			out = append(out, ' ')
			space = false
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}

// isClean reports whether a text is plain ASCII that clean would leave alone.
func isClean(s string) bool {
	before := byte(' ')
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' || s[i] == ' ' && before == ' ' {
			return false
		}
		before = s[i]
	}
	return len(s) == 0 || before != ' '
}

// lines parts a text into clean lines, without those that are empty.
func lines(s string) quote {
	var all quote
	for _, line := range strings.FieldsFunc(s, endsLine) {
		if line = clean(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

func endsLine(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || endsLine(r) }

func isControl(r rune) bool { return r < ' ' || r >= 0x7f && r <= 0x9f }

// turnsText reports whether r embeds, overrides or isolates a direction. The plain marks of
// direction, which act on nothing beyond themselves, are left where they are.
func turnsText(r rune) bool { return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' }

// runsLeft reports whether a text has letters that are written from right to left.
func runsLeft(s string) bool {
	for _, r := range s {
		if r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfeff ||
			r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff {
			return true
		}
	}
	return false
}
