package wire

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// space moves to the next byte that is not white space.
func (r *Reader) space() {
	for r.pos < len(r.doc) {
		switch r.doc[r.pos] {
		case ' ', '\n', '\r', '\t':
			r.pos++
		default:
			return
		}
	}
}

// next gives the byte at hand after white space, 0 at the end. A zero byte in the document is refused wherever it is.
func (r *Reader) next() byte {
	r.space()
	if r.pos < len(r.doc) {
		return r.doc[r.pos]
	}
	return 0
}

// open begins the object or list at hand.
func (r *Reader) open(object bool) bool {
	// The first frame is the document, so that there are always one fewer objects and lists than frames.
	if len(r.frames) > r.limits.Depth {
		r.stop(TooDeep, r.pos, strconv.Itoa(r.limits.Depth), "")
		return false
	}
	r.frames = append(r.frames, frame{index: -1, names: len(r.names), object: object})
	r.pos++
	r.ready = false
	return true
}

// shut ends the object or list at hand.
func (r *Reader) shut() {
	f := r.top()
	r.names = r.names[:f.names]
	f.many = nil
	r.frames = r.frames[:len(r.frames)-1]
	r.pos++
	r.ready = false
}

// nextKey reads up to the next value of the object at hand; ok is false where the object or the reading has ended.
// A key that is whole neither stood before nor holds what is not text.
func (r *Reader) nextKey() (key string, whole, ok bool) {
	if r.stopped {
		return "", false, false
	}
	f := r.top()
	c := r.next()
	switch {
	case c == '}':
		r.shut()
		return "", false, false
	case f.index < 0:
		if c != '"' {
			r.syntax(r.pos, wordKeyOrEnd)
			return "", false, false
		}
	case c == ',':
		r.pos++
		if c = r.next(); c != '"' {
			r.syntax(r.pos, wordKey)
			return "", false, false
		}
	default:
		r.syntax(r.pos, wordCommaObject)
		return "", false, false
	}
	f.index++
	start := r.pos
	f.key, f.value = noKey, start
	key, whole = r.text(&r.keys)
	if r.stopped {
		return "", false, false
	}
	if whole {
		f.key = start
		if r.repeats(f, key) {
			r.note(DuplicateKey, start, "", key)
			whole = false
		}
	}
	if r.next() != ':' {
		r.syntax(r.pos, wordColon)
		return "", false, false
	}
	r.pos++
	r.space()
	f.value = r.pos
	r.ready = true
	return key, whole, true
}

// repeats reports whether the object has the key already, and remembers it.
func (r *Reader) repeats(f *frame, key string) bool {
	if f.many != nil {
		if _, found := f.many[key]; found {
			return true
		}
		f.many[key] = struct{}{}
		return false
	}
	names := r.names[f.names:]
	for _, name := range names {
		if name == key {
			return true
		}
	}
	if len(names) < linearNames {
		r.names = append(r.names, key)
		return false
	}
	f.many = make(map[string]struct{}, 2*linearNames)
	for _, name := range names {
		f.many[name] = struct{}{}
	}
	f.many[key] = struct{}{}
	return false
}

// nextEntry reads up to the next entry of the list at hand; ok is false where the list or the reading has ended.
func (r *Reader) nextEntry() (index int, ok bool) {
	if r.stopped {
		return 0, false
	}
	f := r.top()
	c := r.next()
	switch {
	case c == ']':
		count := f.index + 1
		r.shut()
		if r.limits.Entries > 0 && count > r.limits.Entries {
			r.Wrong(TooMany, strconv.Itoa(r.limits.Entries)+wordEntries, strconv.Itoa(count))
		}
		return 0, false
	case f.index < 0:
	case c == ',':
		r.pos++
		if r.next() == ']' {
			r.syntax(r.pos, wordValue)
			return 0, false
		}
	default:
		r.syntax(r.pos, wordCommaArray)
		return 0, false
	}
	f.index++
	f.value = r.pos
	r.ready = true
	return f.index, true
}

// skip passes over the value that comes next, however deep, and checks it.
func (r *Reader) skip() {
	base := len(r.frames)
	for {
		switch r.Kind() {
		case Object:
			r.open(true)
		case Array:
			r.open(false)
		default:
			r.scalar()
		}
		for {
			if r.stopped || len(r.frames) == base {
				return
			}
			var more bool
			if r.top().object {
				_, _, more = r.nextKey()
			} else {
				_, more = r.nextEntry()
			}
			if more {
				break
			}
		}
	}
}

// scalar passes over a value that is no object and no list.
func (r *Reader) scalar() bool {
	switch r.Kind() {
	case String:
		r.check()
	case Number:
		r.number()
	case Null:
		r.literal("null")
	case Bool:
		if r.doc[r.pos] == 't' {
			r.literal("true")
		} else {
			r.literal("false")
		}
	default:
		r.syntax(r.pos, wordValue)
	}
	r.ready = false
	return !r.stopped
}

func (r *Reader) literal(word string) {
	if end := r.pos + len(word); end <= len(r.doc) && string(r.doc[r.pos:end]) == word {
		r.pos = end
		return
	}
	r.syntax(r.pos, wordValue)
}

// number passes over a number. It is false where the reading had to stop.
func (r *Reader) number() bool {
	if r.doc[r.pos] == '-' {
		r.pos++
	}
	if r.pos < len(r.doc) && r.doc[r.pos] == '0' {
		r.pos++
		if r.pos < len(r.doc) && isDigit(r.doc[r.pos]) {
			r.syntax(r.pos-1, wordNoZero)
			return false
		}
	} else if !r.digits() {
		return false
	}
	if r.pos < len(r.doc) && r.doc[r.pos] == '.' {
		r.pos++
		if !r.digits() {
			return false
		}
	}
	if r.pos < len(r.doc) && (r.doc[r.pos] == 'e' || r.doc[r.pos] == 'E') {
		r.pos++
		if r.pos < len(r.doc) && (r.doc[r.pos] == '+' || r.doc[r.pos] == '-') {
			r.pos++
		}
		if !r.digits() {
			return false
		}
	}
	return true
}

// digits passes over one digit or more.
func (r *Reader) digits() bool {
	start := r.pos
	for r.pos < len(r.doc) && isDigit(r.doc[r.pos]) {
		r.pos++
	}
	if r.pos == start {
		r.syntax(r.pos, wordDigit)
		return false
	}
	return true
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// whole gives the value of a number, or the code of what is wrong with it: WrongType where it is not whole,
// NotSupported where it is whole but not in plain digits, OutOfRange where it needs more than 32 bits.
func whole(number []byte) (int, Code) {
	digits, negative := number, false
	if digits[0] == '-' {
		digits, negative = digits[1:], true
	}
	n := int64(0)
	for _, c := range digits {
		if !isDigit(c) {
			if isWhole(digits) {
				return 0, NotSupported
			}
			return 0, WrongType
		}
		if n < 1<<40 { // far beyond the range, and far from an overflow
			n = n*10 + int64(c-'0')
		}
	}
	if negative {
		if n == 0 {
			return 0, NotSupported
		}
		n = -n
	}
	if n != int64(int32(n)) {
		return 0, OutOfRange
	}
	return int(n), ""
}

// isWhole reports whether a number with a fraction or an exponent stands for a whole number, as 1.50e1 does.
func isWhole(number []byte) bool {
	digits, exponent, places, zeros := number, 0, 0, 0
	if i := bytes.IndexAny(number, "eE"); i >= 0 {
		digits, exponent = number[:i], power(string(number[i+1:]))
	}
	if i := bytes.IndexByte(digits, '.'); i >= 0 {
		places = len(digits) - i - 1
	}
	end := len(digits)
	for ; end > 0 && (digits[end-1] == '0' || digits[end-1] == '.'); end-- {
		if digits[end-1] == '0' {
			zeros++
		}
	}
	return end == 0 || exponent+zeros >= places
}

// power reads an exponent. One that no document has digits enough to make up for is cut.
func power(text string) int {
	const most = 1 << 30
	n, _ := strconv.Atoi(text) // out of range gives the nearest number
	return max(-most, min(n, most))
}

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
	bad := func(code Code, offset int, got string) {
		if valid {
			r.note(code, offset, "", got)
			valid = false
		}
	}
	for i := r.pos + 1; i < len(r.doc); {
		switch c := r.doc[i]; {
		case c == '"':
			r.pos = i + 1
			return escaped, valid
		case c == '\\':
			escaped = true
			size, lone := escape(r.doc[i:])
			if size == 0 {
				r.syntax(i, wordEscape)
				return escaped, false
			}
			if lone {
				bad(LoneSurrogate, i, string(r.doc[i:i+size]))
			}
			i += size
		case c < 0x20:
			r.syntax(i, wordControl)
			return escaped, false
		case c < utf8.RuneSelf:
			i++
		default:
			char, size := utf8.DecodeRune(r.doc[i:])
			if char == utf8.RuneError && size == 1 {
				bad(InvalidUTF8, i, string([]byte{'0', 'x', hex[c>>4], hex[c&15]}))
			}
			i += size
		}
	}
	r.syntax(len(r.doc), wordQuote)
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
