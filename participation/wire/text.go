package wire

import (
	"strings"
	"unicode/utf8"
)

// text reads the text or key at hand. It is false where a problem was noted, which need not stop the reading.
func (r *Reader) text() (text string, whole bool) {
	r.ready = false
	whole = true
	var read []byte // what was read up to the last escape
	begin := r.pos + 1
	for i := begin; i < len(r.doc); {
		c := r.doc[i]
		switch {
		case c == '"':
			r.pos = i + 1
			if !whole {
				return "", false
			}
			if text = r.doc[begin:i]; read != nil {
				text = string(read) + text
			}
			return text, true
		case c == '\\':
			char, size := escape(r.doc[i:])
			if size == 0 {
				r.syntax(i, wordEscape)
				return "", false
			}
			if whole && char&^0x7ff == firstSurrogate {
				r.note(LoneSurrogate, i, "", r.doc[i:i+size])
				whole = false
			}
			read = utf8.AppendRune(append(read, r.doc[begin:i]...), char)
			i += size
			begin = i
		case c < ' ':
			r.syntax(i, wordControl)
			return "", false
		case c < utf8.RuneSelf:
			i++
		default:
			char, size := utf8.DecodeRuneInString(r.doc[i:])
			if whole && char == utf8.RuneError && size == 1 {
				r.note(InvalidUTF8, i, "", string([]byte{'0', 'x', hexDigits[c>>4], hexDigits[c&15]}))
				whole = false
			}
			i += size
		}
	}
	r.syntax(len(r.doc), wordQuote)
	return "", false
}

// Two surrogates, the first from 0xd800 and the second from 0xdc00 on, are one character beyond the basic plane.
const (
	firstSurrogate  = 0xd800
	secondSurrogate = 0xdc00
	beyondBasic     = 0x10000
)

// escape reads the escape that text begins with; size is 0 where it is none. A surrogate pair is one escape;
// half a pair is given as it is.
func escape(text string) (char rune, size int) {
	if len(text) > 1 {
		if i := strings.IndexByte(escapeLetters, text[1]); i >= 0 {
			return rune(escaped[i]), 2
		}
	}
	if char = hex4(text); char < 0 {
		return 0, 0
	}
	if char&^0x3ff == firstSurrogate {
		if second := hex4(text[6:]); second&^0x3ff == secondSurrogate {
			return (char-firstSurrogate)<<10 + (second - secondSurrogate) + beyondBasic, 12
		}
	}
	return char, 6
}

// hex4 reads an escape of the form \uXXXX; -1 where it is none.
func hex4(text string) (unit rune) {
	if len(text) < 6 || text[:2] != `\u` {
		return -1
	}
	for i := 2; i < 6; i++ {
		digit := strings.IndexByte(hexDigits, text[i])
		if digit < 0 {
			return -1
		}
		if digit > 15 {
			digit -= 6
		}
		unit = unit<<4 | rune(digit)
	}
	return unit
}
