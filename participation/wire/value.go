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
	return kinds[r.doc[r.pos]]
}

// kinds gives the kind of a value by its first byte.
var kinds = [256]Kind{
	'{': Object, '[': Array, '"': String, 'n': Null, 't': Bool, 'f': Bool, '-': Number,
	'0': Number, '1': Number, '2': Number, '3': Number, '4': Number,
	'5': Number, '6': Number, '7': Number, '8': Number, '9': Number,
}

// asked reports whether a value comes next. To ask for one where none comes is a mistake, unless reading has stopped.
func (r *Reader) asked() bool {
	if !r.ready {
		r.Wrong(Internal, "", wordNotAsked)
	}
	return r.ready
}

// is reports whether a value of this kind comes next. Where it does not, the value is passed over and a problem noted.
func (r *Reader) is(want Kind, word string) bool {
	if !r.asked() {
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
	return func(yield func(string) bool) {
		more := true
		for key, ok := r.First(Object); ok; key, ok = r.Next() {
			more = more && yield(key)
		}
	}
}

// Array yields each index of the list that comes next. The body of the loop reads the entry or leaves it,
// whereupon it is passed over; so are all entries beyond the limit, which are one problem.
// Where no list comes, it yields nothing. Leaving the loop early passes over the rest of the list.
func (r *Reader) Array() iter.Seq[int] {
	return func(yield func(int) bool) {
		more := true
		for _, ok := r.First(Array); ok; _, ok = r.Next() {
			more = more && yield(r.top().index)
		}
	}
}

// First begins the object or list that comes next, as Object and Array do, and moves on to its first value. It is
// false where there is none. A loop of First and Next must go on to the end; what it reads in a module is half as
// much code as a loop over Object or Array.
func (r *Reader) First(kind Kind) (key string, ok bool) {
	if !r.open(kind) {
		return "", false
	}
	return r.Next()
}

// Next passes over the value at hand, where it was not read, and moves on to the next one of the object or list. It
// gives the key in an object, and is false at the end.
func (r *Reader) Next() (key string, ok bool) {
	for whole := false; !whole; {
		r.skip()
		if key, whole, ok = r.step(); !ok {
			return "", false
		}
		if f := r.top(); !f.object && r.entries > 0 && f.index >= r.entries {
			whole = false
		}
	}
	return key, true
}

// String reads a text. It is false where a problem was noted.
func (r *Reader) String() (string, bool) {
	if !r.is(String, kindNames[String]) {
		return "", false
	}
	return r.text()
}

// Int reads a whole number that fits 32 bits, written without fraction and exponent. It is false where a problem was noted.
func (r *Reader) Int() (int, bool) {
	if !r.is(Number, wordWhole) {
		return 0, false
	}
	start := r.pos
	if !r.scalar() {
		return 0, false
	}
	n, code, want := whole(r.doc[start:r.pos])
	if code != "" {
		r.Wrong(code, want, r.doc[start:min(r.pos, start+gotRunes+1)]) // as far as a message can need it
	}
	return n, code == ""
}

// Bool reads true or false. Its second result is false where a problem was noted.
func (r *Reader) Bool() (value, ok bool) {
	if !r.is(Bool, kindNames[Bool]) {
		return false, false
	}
	value = r.peek() == 't'
	ok = r.scalar()
	return value && ok, ok
}

// Date reads a date written as YYYY-MM-DD. It is false where a problem was noted.
func (r *Reader) Date() (d Date, ok bool) {
	if !r.is(String, wordDate) {
		return Date{}, false
	}
	text, ok := r.text()
	if ok {
		if d, ok = parseDate(text); !ok {
			r.Wrong(NotADate, "", text)
		}
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
	if !r.asked() {
		return nil
	}
	start := r.pos
	r.skip()
	if r.stopped {
		return nil
	}
	return r.bytes[start:r.pos:r.pos]
}
