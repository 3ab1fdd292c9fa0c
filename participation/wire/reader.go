package wire

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits bounds what a Reader takes. A zero field sets no limit, but Depth, where it means 10,000.
type Limits struct {
	Bytes   int // the length of the document
	Depth   int // the objects and lists that may stand inside each other
	Entries int // the entries of one list
}

const (
	usualDepth  = 10_000
	keptAtMost  = 100
	linearNames = 32
	shortText   = 128  // what is longer gets an allocation of its own
	textChunk   = 1024 // what many short texts are copied to at once
	noKey       = -1
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
	String:  "a text",
	Object:  "an object",
	Array:   "a list",
}

// String names the kind as messages do, such as "a list".
func (k Kind) String() string { return kindNames[k] }

// Words for what messages say was wanted or was there.
const (
	wordValue       = "a value"
	wordEnd         = "the end of the document"
	wordKey         = `a key in double quotes`
	wordKeyOrEnd    = `a key in double quotes or "}"`
	wordColon       = `":" after the key`
	wordCommaObject = `"," or "}"`
	wordCommaArray  = `"," or "]"`
	wordQuote       = `a closing double quote`
	wordControl     = `control characters only as escapes`
	wordEscape      = `an escape that JSON knows`
	wordDigit       = `a digit`
	wordNoZero      = `a number without leading zeros`
	wordNoMark      = `no byte order mark`
	wordMark        = `one`
	wordWhole       = "a whole number"
	wordPlainWhole  = "a whole number in plain digits"
	wordInt32       = "a whole number from -2147483648 to 2147483647"
	wordEntries     = " entries"
	wordNotAsked    = "a value was asked for where none comes"
	moreProblems    = "lists at most {want} problems, got {got} more"
	moreProperties  = "lists at most {want} unknown properties, got {got} more"
)

// Reader reads one document from front to back. Made by Read; the zero Reader reads the empty document.
//
// A value is read by the method for its type. Where the value is of another type a problem is noted, the
// value is passed over and the method's second result is false: the caller need not note anything.
// Once a document stops being JSON nothing more is read or noted.
type Reader struct {
	doc     []byte
	pos     int
	limits  Limits
	ready   bool    // a value comes next, at pos
	stopped bool    // nothing more can be read
	frames  []frame // the value at hand, from the outside in; the first is the document
	names   []string
	keys    strings.Builder // where the keys are copied to, many in one allocation
	texts   strings.Builder // the same for the values
	noted   []noted
	left    int // problems that were not kept
	unknown int // unknown properties found
	spare   int // unknown properties that were not kept
}

// frame is one object or list that is being read, with the place of the value at hand in it.
type frame struct {
	value  int // where the value at hand begins
	key    int // where its key begins, at the quote
	index  int // its index; -1 before the first
	names  int // where the names of this object begin in Reader.names
	many   map[string]struct{}
	object bool
}

// noted is a problem whose line and column are still an offset.
type noted struct {
	offset  int
	problem Problem
}

// Read begins to read a document. A document over the limit is refused here, without a look at it.
func Read(document []byte, limits Limits) *Reader {
	if limits.Depth <= 0 {
		limits.Depth = usualDepth
	}
	r := &Reader{doc: document, limits: limits, frames: make([]frame, 1, 8)}
	if limits.Bytes > 0 && len(document) > limits.Bytes {
		r.stop(TooLarge, 0, strconv.Itoa(limits.Bytes), strconv.Itoa(len(document)))
		return r
	}
	if bytes.HasPrefix(document, []byte("\xef\xbb\xbf")) {
		r.stop(Syntax, 0, wordNoMark, wordMark)
		return r
	}
	r.space()
	r.frames[0].value = r.pos
	r.ready = true
	return r
}

// Done says that the caller has read all it wants, and returns all problems, sorted by place.
// It passes over what was not read and makes sure that nothing follows the document.
// At most 100 problems are listed, and at most 100 unknown properties: one more problem at the end
// then says how many there were beyond. It is called once, outside of every Object and Array.
func (r *Reader) Done() []Problem {
	if r.ready && !r.stopped {
		r.skip()
	}
	if !r.stopped {
		r.space()
		if r.pos < len(r.doc) {
			r.note(TrailingData, r.pos, "", r.glimpse(r.pos))
		}
	}
	return r.problems()
}

func (r *Reader) problems() []Problem {
	if len(r.noted) == 0 {
		return nil
	}
	// From front to back, so that the lines of a large document are counted once.
	slices.SortStableFunc(r.noted, func(a, b noted) int { return cmp.Compare(a.offset, b.offset) })
	list := make([]Problem, 0, len(r.noted)+2)
	at := place{line: 1, column: 1}
	for _, n := range r.noted {
		at.advance(r.doc, n.offset)
		n.problem.Line, n.problem.Column = at.line, at.column
		list = append(list, n.problem)
	}
	list = SortProblems(list)
	if r.left == 0 && r.spare == 0 {
		return list
	}
	at.advance(r.doc, max(r.pos, at.offset))
	if r.left > 0 {
		list = append(list, Problem{Line: at.line, Column: at.column, Code: TooMany,
			Message: fill(moreProblems, strconv.Itoa(keptAtMost), strconv.Itoa(r.left))})
	}
	if r.spare > 0 {
		list = append(list, Problem{Line: at.line, Column: at.column, Code: UnknownProperty,
			Message: fill(moreProperties, strconv.Itoa(keptAtMost), strconv.Itoa(r.spare))})
	}
	return list
}

// note keeps a problem. Of a million only the first hundred cost anything.
func (r *Reader) note(code Code, offset int, want, got string) {
	if code == UnknownProperty {
		r.unknown++
		if r.unknown > keptAtMost {
			r.spare++
			return
		}
	} else if len(r.noted)-min(r.unknown, keptAtMost) >= keptAtMost {
		r.left++
		return
	}
	r.noted = append(r.noted, noted{offset, Wrong(code, r.Pointer(), want, got)})
}

// stop notes a problem after which nothing can be read.
func (r *Reader) stop(code Code, offset int, want, got string) {
	r.note(code, offset, want, got)
	r.stopped, r.ready = true, false
}

// syntax stops the reading at offset, where want was wanted.
func (r *Reader) syntax(offset int, want string) {
	r.stop(Syntax, offset, want, r.glimpse(offset))
}

// Wrong notes a problem at the value that was just read or comes next. It notes nothing once reading has stopped,
// since what is missing then may only not have been reached.
func (r *Reader) Wrong(code Code, want, got string) {
	if r.stopped {
		return
	}
	r.note(code, r.top().value, want, got)
}

// Unknown notes that the key just yielded is not known, at the place of the key.
func (r *Reader) Unknown() {
	if r.stopped {
		return
	}
	f := r.top()
	r.note(UnknownProperty, f.key, "", r.keyAt(f.key))
}

func (r *Reader) top() *frame { return &r.frames[len(r.frames)-1] }

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
		if more && (r.limits.Entries <= 0 || index < r.limits.Entries) {
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
	text, ok := r.String()
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

// Pointer gives the JSON Pointer of the value that comes next or was just read.
// A step that would make it longer than 1,024 bytes is left out, with all after it.
func (r *Reader) Pointer() string {
	var pointer []byte
	for i := range r.frames {
		f := &r.frames[i]
		switch {
		case i == 0 || f.index < 0:
			continue
		case f.object && f.key == noKey:
			return string(pointer)
		case f.object:
			step := r.keyAt(f.key)
			if len(pointer)+1+len(step) > pointerBytes {
				return string(pointer)
			}
			pointer = appendStep(pointer, step)
		default:
			pointer = strconv.AppendInt(append(pointer, '/'), int64(f.index), 10)
		}
		if len(pointer) > pointerBytes {
			return string(pointer[:bytes.LastIndexByte(pointer, '/')])
		}
	}
	return string(pointer)
}

// glimpse shows what stands at offset: a word or a number, else one character.
func (r *Reader) glimpse(offset int) string {
	if offset >= len(r.doc) {
		return wordEnd
	}
	end := offset
	for end < len(r.doc) && end-offset <= gotRunes && isWord(r.doc[end]) {
		end++
	}
	if end == offset {
		_, size := utf8.DecodeRune(r.doc[offset:])
		end += size
	}
	return `"` + string(r.doc[offset:end]) + `"`
}

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ||
		c == '-' || c == '+' || c == '.' || c == '_' || c == '$'
}
