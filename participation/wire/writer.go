package wire

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Writer writes one compact JSON value. It sets commas and colons itself; that every object and list
// that is begun is ended, and that keys stand only in objects, is up to the caller.
// The zero Writer is ready to write. Text may stand in HTML as it is: <, >, & and the separators
// U+2028 and U+2029 are escaped. What is not valid UTF-8 becomes U+FFFD.
type Writer struct {
	buf   []byte
	comma bool // a value was written, so that the next one needs a comma
}

// Reset makes w write anew, after what buf holds already.
func (w *Writer) Reset(buf []byte) { w.buf, w.comma = buf, false }

// Bytes returns what was written so far, after what the buffer given to Reset held. Writing on may overwrite it.
func (w *Writer) Bytes() []byte { return w.buf }

// Object begins an object.
func (w *Writer) Object() { w.add("{", false) }

// EndObject ends the object that was begun last.
func (w *Writer) EndObject() { w.close('}') }

// Array begins a list.
func (w *Writer) Array() { w.add("[", false) }

// EndArray ends the list that was begun last.
func (w *Writer) EndArray() { w.close(']') }

// Key writes the key of the value that comes next.
func (w *Writer) Key(key string) {
	w.value()
	w.buf = append(appendString(w.buf, key), ':')
	w.comma = false
}

// String writes a text.
func (w *Writer) String(text string) {
	w.value()
	w.buf = appendString(w.buf, text)
}

// Int writes a whole number.
func (w *Writer) Int(n int) {
	w.value()
	w.buf = strconv.AppendInt(w.buf, int64(n), 10)
}

// Bool writes true or false.
func (w *Writer) Bool(b bool) {
	word := "false"
	if b {
		word = "true"
	}
	w.add(word, true)
}

// Date writes a date as a text; no date is the empty text.
func (w *Writer) Date(d Date) {
	w.value()
	w.buf = append(d.append(append(w.buf, '"')), '"')
}

// Raw writes a value that is compact JSON already; nothing is checked. No bytes are written as null.
func (w *Writer) Raw(value []byte) {
	if len(value) == 0 {
		w.Null()
		return
	}
	w.value()
	w.buf = append(w.buf, value...)
}

// Null writes null.
func (w *Writer) Null() { w.add("null", true) }

// add writes what needs no escapes; comma says whether the next value or key needs one.
func (w *Writer) add(text string, comma bool) {
	w.value()
	w.buf = append(w.buf, text...)
	w.comma = comma
}

func (w *Writer) close(bracket byte) {
	w.buf = append(w.buf, bracket)
	w.comma = true
}

// value sets the comma before a value or a key, and remembers that the next one needs one.
func (w *Writer) value() {
	if w.comma {
		w.buf = append(w.buf, ',')
	}
	w.comma = true
}

// The escapes of one letter: escapeLetters[i] stands for escaped[i]. A slash needs no escape.
const (
	escapeLetters = `"\/bfnrt`
	escaped       = "\"\\/\b\f\n\r\t"
)

func appendString(dst []byte, text string) []byte {
	dst = append(dst, '"')
	done := 0 // text[:done] is written
	for i, c := range text {
		size := 1
		switch {
		case c < ' ', c == '"', c == '\\', c == '<', c == '>', c == '&':
		case c == '\u2028', c == '\u2029':
			size = len("\u2028")
		case c == utf8.RuneError && !strings.HasPrefix(text[i:], replacement): // a byte that is not UTF-8
		default:
			continue
		}
		dst = append(dst, text[done:i]...)
		done = i + size
		if c == utf8.RuneError {
			dst = append(dst, replacement...)
		} else if at := strings.IndexByte(escaped, byte(c)); at >= 0 && size == 1 {
			dst = append(dst, '\\', escapeLetters[at])
		} else {
			dst = appendEscape(dst, c)
		}
	}
	dst = append(dst, text[done:]...)
	return append(dst, '"')
}

// replacement stands for what is not UTF-8.
const replacement = string(utf8.RuneError)

// hexDigits are the digits of escapes; those from the seventeenth on are only read.
const hexDigits = "0123456789abcdefABCDEF"

// appendEscape writes a character of the basic plane as \uXXXX.
func appendEscape(dst []byte, c rune) []byte {
	dst = append(dst, '\\', 'u')
	for shift := 12; shift >= 0; shift -= 4 {
		dst = append(dst, hexDigits[c>>shift&15])
	}
	return dst
}

// Indent adds to dst the compact value laid out for people: two spaces a level, a new line at the end.
// Empty objects and lists stay on one line.
func Indent(dst, compact []byte) []byte {
	depth := 0
	last := byte(0) // how the piece before began
	for start, end := 0, 0; start < len(compact); start = end {
		c := compact[start]
		if end = start + 1; c == '"' {
			end = stringEnd(compact, start)
		}
		closes := c|0x20 == '}' // as ] too, which is } without that bit
		if closes {
			depth--
		}
		if last == ',' || (last|0x20 == '{') != closes {
			dst = append(dst, '\n')
			for range depth {
				dst = append(dst, ' ', ' ')
			}
		}
		dst = append(dst, compact[start:end]...)
		switch c {
		case '{', '[':
			depth++
		case ':':
			dst = append(dst, ' ')
		}
		last = c
	}
	return append(dst, '\n')
}

// stringEnd gives the place after the text that begins at start.
func stringEnd(compact []byte, start int) int {
	for i := start + 1; i < len(compact); i++ {
		switch compact[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(compact)
}
