package wire

import (
	"bytes"
	"math/bits"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// load takes eight bytes as one number, in one instruction.
func load[T string | []byte](b T) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

const (
	shortText = 128  // what is longer gets an allocation of its own
	textChunk = 1024 // what many short texts are copied to at once
)

// text reads the text or key at hand into a string. It is false where a problem was noted.
func (r *Reader) text(into *strings.Builder) (string, bool) {
	start := r.pos + 1
	escaped, valid := r.check()
	r.ready = false
	if !valid {
		return "", false
	}
	raw := r.doc[start : r.pos-1]
	switch {
	case len(raw) <= shortText:
		if into.Cap()-into.Len() < len(raw) {
			into.Reset()
			into.Grow(min(textChunk, len(r.doc)))
		}
	case escaped:
		into = new(strings.Builder)
		into.Grow(len(raw))
	default:
		return string(raw), true
	}
	begin := into.Len()
	if escaped {
		unescape(into, raw)
	} else {
		into.Write(raw)
	}
	return into.String()[begin:], true
}

// check passes over the text at hand. It is not valid where a problem was noted, which need not stop the reading.
func (r *Reader) check() (escaped, valid bool) {
	valid = true
	doc := r.doc
	for i := r.pos + 1; i < len(doc); {
		if i+8 <= len(doc) {
			special := unplain(load(doc[i : i+8]))
			if special == 0 {
				i += 8
				continue
			}
			i += bits.TrailingZeros64(special) / 8
		}
		c := doc[i]
		switch {
		case c == '"':
			r.pos = i + 1
			return escaped, valid
		case c == '\\':
			escaped = true
			size, lone := escape(doc[i:])
			if size == 0 {
				r.syntax(i, wordEscape)
				return escaped, false
			}
			if lone && valid {
				r.note(LoneSurrogate, i, "", string(doc[i:i+size]))
				valid = false
			}
			i += size
		case c < 0x20:
			r.syntax(i, wordControl)
			return escaped, false
		case c < utf8.RuneSelf:
			i++
		default:
			char, size := utf8.DecodeRune(doc[i:])
			if char == utf8.RuneError && size == 1 && valid {
				r.note(InvalidUTF8, i, "", string([]byte{'0', 'x', hex[c>>4], hex[c&15]}))
				valid = false
			}
			i += size
		}
	}
	r.syntax(len(doc), wordQuote)
	return escaped, false
}

// escape gives the length of the escape that text begins with, 0 where it is none. A surrogate pair is one escape.
func escape(text []byte) (size int, lone bool) {
	if len(text) < 2 {
		return 0, false
	}
	switch text[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2, false
	case 'u':
		unit, ok := hex4(text)
		if !ok {
			return 0, false
		}
		if !utf16.IsSurrogate(unit) {
			return 6, false
		}
		if second, ok := hex4(text[6:]); ok && utf16.DecodeRune(unit, second) != utf8.RuneError {
			return 12, false
		}
		return 6, true
	}
	return 0, false
}

// hex4 reads an escape of the form \uXXXX.
func hex4(text []byte) (unit rune, ok bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	for _, c := range text[2:6] {
		switch {
		case isDigit(c):
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		unit = unit<<4 | rune(c)
	}
	return unit, true
}

// unescape writes the text that stands between quotes and was checked before.
func unescape(into *strings.Builder, raw []byte) {
	for len(raw) > 0 {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 {
			into.Write(raw)
			return
		}
		into.Write(raw[:i])
		raw = raw[i:]
		size, _ := escape(raw)
		switch c := raw[1]; c {
		case 'u':
			unit, _ := hex4(raw)
			if size == 12 {
				second, _ := hex4(raw[6:])
				unit = utf16.DecodeRune(unit, second)
			}
			into.WriteRune(unit)
		case 'b':
			into.WriteByte('\b')
		case 'f':
			into.WriteByte('\f')
		case 'n':
			into.WriteByte('\n')
		case 'r':
			into.WriteByte('\r')
		case 't':
			into.WriteByte('\t')
		default:
			into.WriteByte(c)
		}
		raw = raw[size:]
	}
}

// keyAt gives a key that was checked before, by the place of its quote.
func (r *Reader) keyAt(offset int) string {
	raw := r.doc[offset+1 : stringEnd(r.doc, offset)-1]
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw)
	}
	var key strings.Builder
	unescape(&key, raw)
	return key.String()
}

// unplain marks, among eight bytes, those that do not stand for themselves alone in a text: quotes, backslashes,
// control characters and all beyond ASCII. The lowest mark is exact; marks above it may be too many.
func unplain(eight uint64) uint64 {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	quote := (eight ^ ones*'"') - ones
	backslash := (eight ^ ones*'\\') - ones
	control := eight - ones*0x20
	return (quote | backslash | control | eight) & tops
}
