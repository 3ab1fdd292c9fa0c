package wire

import (
	"strconv"
	"strings"
)

// next gives the byte at hand after white space, 0 at the end.
func (r *Reader) next() byte {
	for {
		c := r.peek()
		if c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return c
		}
		r.pos++
	}
}

// open begins the object or list that comes next; it is false where none comes or the reading had to stop.
func (r *Reader) open(kind Kind) bool {
	if !r.is(kind, kindNames[kind]) {
		return false
	}
	// The first frame is the document, so that there are always one fewer objects and lists than frames.
	if len(r.frames) > r.limits.Depth {
		r.stop(TooDeep, r.pos, strconv.Itoa(r.limits.Depth), "")
		return false
	}
	r.frames = append(r.frames, frame{index: -1, names: len(r.names), object: kind == Object})
	r.pos++
	r.ready = false
	return true
}

// shut ends the object or list at hand.
func (r *Reader) shut() {
	f := r.top()
	count := f.index + 1
	object := f.object
	r.names = r.names[:f.names]
	f.many = nil
	r.frames = r.frames[:len(r.frames)-1]
	r.pos++
	most, word := r.entries, wordEntries
	if object {
		most, word = r.limits.Keys, wordKeys
	}
	if most > 0 && count > most {
		r.Wrong(TooMany, strconv.Itoa(most)+word, strconv.Itoa(count))
	}
}

// wantedWords says what is wanted of an object or list: at its beginning, after a value, and after a comma.
type wantedWords struct{ first, after, again string }

var (
	wantedInArray  = wantedWords{wordValue, wordCommaArray, wordValue}
	wantedInObject = wantedWords{wordKeyOrEnd, wordCommaObject, wordKey}
)

// step moves on to the next value of the object or list at hand; ok is false where that or the reading has ended.
// It gives the key in an object. A key that is whole neither stood before nor holds what is not text; whatever
// stands in a list is whole.
func (r *Reader) step() (key string, whole, ok bool) {
	if !r.fits(r.pos) {
		return "", false, false
	}
	if r.large > 0 && len(r.frames) == outermost {
		r.endLarge()
	}
	f := r.top()
	c, end, words := r.next(), byte(']'), &wantedInArray
	if f.object {
		end, words = '}', &wantedInObject
	}
	if c == end {
		r.shut()
		return "", false, false
	}
	want := words.first
	if f.index >= 0 {
		want = words.after
		if c == ',' {
			r.pos++
			want = words.again
			c = r.next()
		} else {
			c = ']' // which no value begins with
		}
	}
	if c == ']' || f.object && c != '"' {
		r.syntax(r.pos, want)
		return "", false, false
	}
	f.index++
	f.value = r.pos
	whole = true
	if f.object {
		key, whole = r.key(f)
	}
	r.ready = !r.stopped
	return key, whole, r.ready
}

// key reads a key and the colon after it.
func (r *Reader) key(f *frame) (key string, whole bool) {
	start := r.pos
	f.key = noKey
	if key, whole = r.text(); whole {
		f.key, f.name = start, key
		if most := r.limits.Keys; most > 0 && f.index >= most {
			whole = false // passed over, and not remembered: shut says so once
		} else if r.repeats(f, key) {
			r.note(DuplicateKey, start, "", key)
			whole = false
		}
	}
	if r.next() != ':' {
		r.syntax(r.pos, wordColon)
		return "", false
	}
	r.pos++
	r.next()
	f.value = r.pos
	if whole && len(r.frames) == outermost && key == r.limits.Large.Property && key != "" {
		r.beginLarge()
	}
	return key, whole
}

// linearNames is how many keys of one object are compared one by one before a map takes over.
const linearNames = 64

// noKey stands in a frame where the key at hand is not known, or is no text.
const noKey = -1

// repeats reports whether the object has the key already, and remembers it.
func (r *Reader) repeats(f *frame, key string) bool {
	names := r.names[f.names:]
	for i := range names {
		if names[i] == key {
			return true
		}
	}
	if len(names) < linearNames {
		if r.names == nil {
			r.names = make([]string, 0, linearNames)
		}
		r.names = append(r.names, key)
		return false
	}
	_, found := f.many[key]
	if f.many == nil {
		f.many = map[string]struct{}{}
	}
	f.many[key] = struct{}{}
	return found
}

// skip passes over the value that comes next, however deep, and checks it.
func (r *Reader) skip() {
	if r.ready {
		r.visit(nil)
	}
}

// visit is skip, and calls each before every value.
func (r *Reader) visit(each func()) {
	base := len(r.frames)
	for {
		if each != nil {
			each()
		}
		switch kind := r.Kind(); kind {
		case Object, Array:
			r.open(kind)
		default:
			r.scalar()
		}
		for ok := false; !ok; {
			if r.stopped || len(r.frames) == base {
				return
			}
			_, _, ok = r.step()
		}
	}
}

// scalar passes over a value that is no object and no list.
func (r *Reader) scalar() bool {
	r.ready = false
	switch kinds[r.peek()] {
	case String:
		r.text()
	case Number:
		r.number()
	default:
		for _, word := range literals {
			if strings.HasPrefix(r.doc[r.pos:], word) {
				r.pos += len(word)
				return true
			}
		}
		r.syntax(r.pos, wordValue)
	}
	return !r.stopped
}

// literals are the values that are words.
var literals = [...]string{"null", "true", "false"}
