package wire

import (
	"iter"
)

// Kind is the kind of a JSON value. The zero Kind, Nothing, means that there is no value.
type Kind uint8

// The kinds of values.
const (
	Nothing Kind = iota
	Null
	Bool
	Number
	String
	Object
	Array
)

var kindNames = [...]string{
	Nothing: "nothing",
	Null:    "null",
	Bool:    "true or false",
	Number:  "a number",
	String:  "text",
	Object:  "an object",
	Array:   "a list",
}

// String names the kind as messages do, such as "a list".
func (k Kind) String() string { return kindNames[k] }

// Kind gives the kind of the value that comes next, without reading it; Nothing where no value comes.
func (r *Reader) Kind() Kind {
	if !r.ready || r.pos >= len(r.doc) {
		return Nothing
	}
	switch c := r.doc[r.pos]; c {
	case '{':
		return Object
	case '[':
		return Array
	case '"':
		return String
	case 'n':
		return Null
	case 't', 'f':
		return Bool
	default:
		if c == '-' || c >= '0' && c <= '9' {
			return Number
		}
		return Nothing
	}
}

// is reports whether a value of this kind comes next. Where it does not, the value is passed over and a problem noted.
func (r *Reader) is(want Kind, word string) bool {
	if r.stopped {
		return false
	}
	if !r.ready {
		r.Wrong(Internal, "", wordNotAsked)
		return false
	}
	got := r.Kind()
	if got == want {
		return true
	}
	r.skip()
	r.Wrong(WrongType, word, got.String())
	return false
}

// Object yields each key of the object that comes next. The body of the loop reads the value or leaves it,
// whereupon it is passed over. A key that stands twice is yielded once. Where no object comes, it yields nothing.
// Leaving the loop early passes over the rest of the object.
func (r *Reader) Object() iter.Seq[string] {
	return func(yield func(string) bool) { r.object(yield) }
}

func (r *Reader) object(yield func(string) bool) {
	if !r.is(Object, kindNames[Object]) {
		return
	}
	if !r.open(true) {
		return
	}
	more := true
	for {
		key, whole, ok := r.nextKey()
		if !ok {
			return
		}
		if more && whole {
			more = yield(key)
		}
		if r.ready {
			r.skip()
		}
	}
}

// Array yields each index of the list that comes next. The body of the loop reads the entry or leaves it,
// whereupon it is passed over; so are all entries beyond the limit, which are one problem.
// Where no list comes, it yields nothing. Leaving the loop early passes over the rest of the list.
func (r *Reader) Array() iter.Seq[int] {
	return func(yield func(int) bool) { r.array(yield) }
}

func (r *Reader) array(yield func(int) bool) {
	if !r.is(Array, kindNames[Array]) {
		return
	}
	if !r.open(false) {
		return
	}
	more := true
	for {
		index, ok := r.nextEntry()
		if !ok {
			return
		}
		if more && (r.entries <= 0 || index < r.entries) {
			more = yield(index)
		}
		if r.ready {
			r.skip()
		}
	}
}

// String reads a text. It is false where a problem was noted.
func (r *Reader) String() (string, bool) {
	if !r.is(String, kindNames[String]) {
		return "", false
	}
	return r.text(&r.texts)
}

// Int reads a whole number that fits 32 bits, written without fraction and exponent. It is false where a problem was noted.
func (r *Reader) Int() (int, bool) {
	if !r.is(Number, wordWhole) {
		return 0, false
	}
	start := r.pos
	if !r.number() {
		return 0, false
	}
	r.ready = false
	n, code := whole(r.doc[start:r.pos])
	switch code {
	case "":
		return n, true
	case WrongType:
		r.Wrong(code, wordWhole, r.shown(start))
	case NotSupported:
		r.Wrong(code, wordPlainWhole, r.shown(start))
	default:
		r.Wrong(code, wordInt32, r.shown(start))
	}
	return 0, false
}

// shown is the number that was just read, as far as a message can need it.
func (r *Reader) shown(start int) string {
	return string(r.doc[start:min(r.pos, start+gotRunes+1)])
}

// Bool reads true or false. Its second result is false where a problem was noted.
func (r *Reader) Bool() (value, ok bool) {
	if !r.is(Bool, kindNames[Bool]) {
		return false, false
	}
	value = r.doc[r.pos] == 't'
	if !r.scalar() {
		return false, false
	}
	return value, true
}

// Date reads a date written as YYYY-MM-DD. It is false where a problem was noted.
func (r *Reader) Date() (Date, bool) {
	if !r.is(String, wordDate) {
		return Date{}, false
	}
	text, ok := r.text(&r.texts)
	if !ok {
		return Date{}, false
	}
	d, ok := parseDate(text)
	if !ok {
		r.Wrong(NotADate, "", text)
	}
	return d, ok
}

// Null reads null where it comes next, and otherwise nothing.
func (r *Reader) Null() bool {
	return r.Kind() == Null && r.scalar()
}

// Raw passes over the value that comes next and returns its bytes, as a part of the document.
// They are checked as all others are; nil where reading had to stop.
func (r *Reader) Raw() []byte {
	if r.stopped {
		return nil
	}
	if !r.ready {
		r.Wrong(Internal, "", wordNotAsked)
		return nil
	}
	start := r.pos
	r.skip()
	if r.stopped {
		return nil
	}
	return r.doc[start:r.pos:r.pos]
}
