package wire

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Reader reads one document from front to back. Read makes it; the zero Reader cannot be used.
//
// A value is read by the method for its type. Where the value is of another type a problem is noted, the
// value is passed over and the method's second result is false: the caller need not note anything.
// Once a document stops being JSON nothing more is read or noted.
type Reader struct {
	doc      string // what was given, as text: what is read of it stays when the bytes change
	bytes    []byte
	pos      int
	limits   Limits
	entries  int              // the limit of entries here
	bound    int              // where the document, or its large property, becomes too large
	large    int              // where the value of the large property begins; 0 outside of it
	ready    bool             // a value comes next, at pos
	stopped  bool             // nothing more can be read
	frames   []frame          // the value at hand, from the outside in; the first is the document
	names    []string         // the keys of all objects at hand, to find those that stand twice
	noted    []Problem        // in place of line and column, the column is the offset and one more
	furthest int              // the furthest offset of a problem that was noted
	found    [len(beyond)]int // how many problems there were, also of those that were not kept
}

// frame is one object or list that is being read, with the place of the value at hand in it.
type frame struct {
	value  int    // where the value at hand begins
	key    int    // where its key begins, at the quote
	name   string // its key
	index  int    // its index; -1 before the first
	names  int    // where the names of this object begin in Reader.names
	many   map[string]struct{}
	object bool
}

// Read begins to read a document. A document over the limit is refused here, without a look at it.
func Read(document []byte, limits Limits) *Reader {
	r := readerOf(document, limits)
	most := limits.Most()
	if len(document) > bound(0, most) {
		r.stop(TooLarge, 0, strconv.Itoa(most), strconv.Itoa(len(document)))
		return r
	}
	r.doc = string(document)
	r.begin()
	return r
}

// Again begins to read the document of a reader once more, with limits of its own but that of its
// length. It takes no memory for the text.
func (r *Reader) Again(limits Limits) *Reader {
	again := readerOf(r.bytes, limits)
	again.doc = r.doc
	again.begin()
	return again
}

func readerOf(document []byte, limits Limits) *Reader {
	if limits.Depth <= 0 {
		limits.Depth = usualDepth
	}
	r := &Reader{bytes: document, limits: limits, entries: limits.Entries, bound: bound(0, limits.Bytes)}
	r.frames = append(make([]frame, 0, someFrames), frame{})
	return r
}

// begin goes to the first value.
func (r *Reader) begin() {
	if strings.HasPrefix(r.doc, byteOrderMark) {
		r.stop(Syntax, 0, wordNoMark, wordMark)
		return
	}
	r.next()
	r.frames[0].value = r.pos
	r.ready = r.fits(r.pos)
}

const (
	byteOrderMark = "\xef\xbb\xbf"
	someFrames    = 8 // more than most documents need
)

// Done says that the caller has read all it wants, and returns all problems, sorted by place.
// It passes over what was not read and makes sure that nothing follows the document.
// At most 100 problems are listed, and at most 100 unknown properties: one more problem at the end
// then says how many there were beyond. It is called once, outside of every Object and Array.
func (r *Reader) Done() []Problem {
	r.skip()
	if !r.stopped {
		r.next()
		if r.fits(len(r.doc)) && r.pos < len(r.doc) {
			r.note(TrailingData, r.pos, "", r.glimpse(r.pos))
		}
	}
	for l := range r.found {
		if more := r.found[l] - keptAtMost; more > 0 {
			r.noted = append(r.noted, Problem{Column: max(r.pos, r.furthest) + 1, Code: beyond[l].code, more: more})
		}
	}
	return shortlist(r.doc, r.noted)
}

// Noted gives how many problems were noted, beside unknown properties. Enough of them is a reason to
// pass over the rest.
func (r *Reader) Noted() int { return r.found[0] }

// note keeps a problem, unless reading has stopped. Of a million only the first hundred cost anything.
func (r *Reader) note(code Code, offset int, want, got string) {
	if r.stopped {
		return
	}
	n := &r.found[lot(code)]
	*n++
	if *n <= keptAtMost {
		r.furthest = max(r.furthest, offset)
		r.noted = append(r.noted, Problem{Pointer: r.Pointer(), Column: offset + 1, Code: code, Message: message(code, want, got)})
	}
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
func (r *Reader) Wrong(code Code, want, got string) { r.note(code, r.top().value, want, got) }

// Unknown notes that the key just yielded is not known, at the place of the key.
func (r *Reader) Unknown() {
	f := r.top()
	r.note(UnknownProperty, f.key, "", f.name)
}

func (r *Reader) top() *frame { return &r.frames[len(r.frames)-1] }

// Pointer gives the JSON Pointer of the value that comes next or was just read.
// A step that would make it longer than 1,024 bytes is left out, with all after it.
func (r *Reader) Pointer() string {
	var pointer []byte
	for i := 1; i < len(r.frames); i++ {
		f := &r.frames[i]
		if f.index < 0 || f.object && f.key == noKey {
			break
		}
		step := f.name
		if !f.object {
			step = strconv.Itoa(f.index)
		}
		end := len(pointer)
		pointer = append(pointer, '/')
		for at := range len(step) {
			c := step[at]
			if at := strings.IndexByte(stepEscaped, c); at >= 0 {
				pointer = append(pointer, '~')
				c = '0' + byte(at)
			}
			pointer = append(pointer, c)
		}
		if len(pointer) > pointerBytes {
			pointer = pointer[:end]
			break
		}
	}
	return string(pointer)
}

// stepEscaped are the bytes that stand in a step of a pointer as ~0 and ~1.
const stepEscaped = "~/"

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
		_, size := utf8.DecodeRuneInString(r.doc[offset:])
		end += size
	}
	return `"` + r.doc[offset:end] + `"`
}

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ||
		c == '-' || c == '+' || c == '.' || c == '_' || c == '$'
}
