package wire

import (
	"bytes"
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
	doc     []byte
	pos     int
	limits  Limits
	entries int             // the limit of entries here
	bound   int             // where the document, or its large property, becomes too large
	large   int             // where the value of the large property begins; 0 outside of it
	ready   bool            // a value comes next, at pos
	stopped bool            // nothing more can be read
	frames  []frame         // the value at hand, from the outside in; the first is the document
	names   []name          // the keys of all objects at hand, to find those that stand twice
	keys    strings.Builder // where the keys are copied to, many in one allocation
	texts   strings.Builder // the same for the values
	noted   []noted
	left    int // problems that were not kept
	unknown int // unknown properties found
	spare   int // unknown properties that were not kept

	// What most documents need stands in the reader itself, in one allocation.
	someFrames [8]frame
	someNames  [linearNames]name
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
	r := &Reader{doc: document, limits: limits, entries: limits.Entries, bound: bound(0, limits.Bytes)}
	r.frames = append(r.someFrames[:0], frame{})
	r.names = r.someNames[:0]
	most := limits.Bytes
	if limits.Large != (Large{}) {
		most = bound(bound(0, most), limits.Large.Bytes)
	}
	if len(document) > bound(0, most) {
		r.stop(TooLarge, 0, strconv.Itoa(most), strconv.Itoa(len(document)))
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
		if r.fits(len(r.doc)) && r.pos < len(r.doc) {
			r.note(TrailingData, r.pos, "", r.glimpse(r.pos))
		}
	}
	return r.problems()
}

func (r *Reader) problems() []Problem {
	if len(r.noted) == 0 {
		return nil
	}
	list := make([]Problem, 0, len(r.noted)+2)
	at := place{line: 1, column: 1}
	for _, n := range r.noted { // in order, so that the lines of a large document are counted once
		at.advance(r.doc, n.offset)
		n.problem.Line, n.problem.Column = at.line, at.column
		list = append(list, n.problem)
	}
	at.advance(r.doc, max(r.pos, at.offset))
	if r.left > 0 {
		list = append(list, Problem{Line: at.line, Column: at.column, Code: TooMany, more: r.left})
	}
	if r.spare > 0 {
		list = append(list, Problem{Line: at.line, Column: at.column, Code: UnknownProperty, more: r.spare})
	}
	return shortlist(list)
}

// note keeps a problem, in the order of places. Of a million only the first hundred cost anything.
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
	i := len(r.noted)
	for i > 0 && r.noted[i-1].offset > offset {
		i--
	}
	r.noted = append(r.noted, noted{})
	copy(r.noted[i+1:], r.noted[i:])
	r.noted[i] = noted{offset, Wrong(code, r.Pointer(), want, got)}
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

// Pointer gives the JSON Pointer of the value that comes next or was just read.
// A step that would make it longer than 1,024 bytes is left out, with all after it.
func (r *Reader) Pointer() string { return string(r.appendPointer(nil)) }

func (r *Reader) appendPointer(pointer []byte) []byte {
	for i := range r.frames {
		f := &r.frames[i]
		end := len(pointer)
		switch {
		case i == 0 || f.index < 0:
			continue
		case f.object && f.key == noKey:
			return pointer
		case f.object:
			pointer = appendStep(pointer, r.keyAt(f.key))
		default:
			pointer = strconv.AppendInt(append(pointer, '/'), int64(f.index), 10)
		}
		if len(pointer) > pointerBytes {
			return pointer[:end]
		}
	}
	return pointer
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
