package wire

import (
	"strconv"
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
func (w *Writer) Object() { w.open('{') }

// EndObject ends the object that was begun last.
func (w *Writer) EndObject() { w.close('}') }

// Array begins a list.
func (w *Writer) Array() { w.open('[') }

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
	w.value()
	w.buf = strconv.AppendBool(w.buf, b)
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
func (w *Writer) Null() {
	w.value()
	w.buf = append(w.buf, "null"...)
}

func (w *Writer) open(bracket byte) {
	w.value()
	w.buf = append(w.buf, bracket)
	w.comma = false
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

const hex = "0123456789abcdef"

func appendString(dst []byte, text string) []byte {
	dst = append(dst, '"')
	done := 0 // text[:done] is written
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' {
				i++
				continue
			}
			dst = append(dst, text[done:i]...)
			switch c {
			case '"', '\\':
				dst = append(dst, '\\', c)
			case '\b':
				dst = append(dst, '\\', 'b')
			case '\f':
				dst = append(dst, '\\', 'f')
			case '\n':
				dst = append(dst, '\\', 'n')
			case '\r':
				dst = append(dst, '\\', 'r')
			case '\t':
				dst = append(dst, '\\', 't')
			default:
				dst = appendEscape(dst, rune(c))
			}
			i++
			done = i
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			dst = utf8.AppendRune(append(dst, text[done:i]...), utf8.RuneError)
			done = i + size
		case r == '\u2028' || r == '\u2029':
			dst = appendEscape(append(dst, text[done:i]...), r)
			done = i + size
		}
		i += size
	}
	dst = append(dst, text[done:]...)
	return append(dst, '"')
}

// appendEscape writes a character of the basic plane as \uXXXX.
func appendEscape(dst []byte, r rune) []byte {
	return append(dst, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}

// Indent adds to dst the compact value laid out for people: two spaces a level, a new line at the end.
// Empty objects and lists stay on one line.
func Indent(dst, compact []byte) []byte {
	depth := 0
	for i := 0; i < len(compact); i++ {
		switch c := compact[i]; c {
		case '"':
			end := stringEnd(compact, i)
			dst = append(dst, compact[i:end]...)
			i = end - 1
		case '{', '[':
			dst = append(dst, c)
			if i+1 < len(compact) && compact[i+1] == c+2 { // '}' and ']' stand two after '{' and '['
				dst = append(dst, c+2)
				i++
				continue
			}
			depth++
			dst = newLine(dst, depth)
		case '}', ']':
			depth--
			dst = append(newLine(dst, depth), c)
		case ',':
			dst = newLine(append(dst, c), depth)
		case ':':
			dst = append(dst, c, ' ')
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '\n')
}

func newLine(dst []byte, depth int) []byte {
	dst = append(dst, '\n')
	for ; depth > 0; depth-- {
		dst = append(dst, ' ', ' ')
	}
	return dst
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
