package wire

import (
	"strconv"
)

// name is a key with its digest, which tells nearly all keys apart at once.
type name struct {
	digest uint64
	key    string
}

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
	if r.stopped || r.pos > r.bound && !r.fits(r.pos) {
		return "", false, false
	}
	if r.large > 0 && len(r.frames) == outermost {
		r.endLarge()
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
	if whole && len(r.frames) == outermost && key == r.limits.Large.Property && r.limits.Large != (Large{}) {
		r.beginLarge()
	}
	return key, whole, true
}

// linearNames is how many keys of one object are compared one by one before a map takes over.
const linearNames = 64

// noKey stands in a frame where the key at hand is not known, or is no text.
const noKey = -1

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
	d := digest(key)
	for i := range names {
		if names[i].digest == d && names[i].key == key {
			return true
		}
	}
	if len(names) < linearNames {
		r.names = append(r.names, name{d, key})
		return false
	}
	f.many = make(map[string]struct{}, 2*linearNames)
	for i := range names {
		f.many[names[i].key] = struct{}{}
	}
	f.many[key] = struct{}{}
	return false
}

// digest mixes the first and the last eight bytes of a key and its length.
func digest(key string) uint64 {
	n := len(key)
	if n < 8 {
		d := uint64(n)
		for i := range n {
			d = d<<8 | uint64(key[i])
		}
		return d
	}
	return load(key)*0x9e3779b97f4a7c15 ^ load(key[n-8:]) ^ uint64(n)<<56
}

// nextEntry reads up to the next entry of the list at hand; ok is false where the list or the reading has ended.
func (r *Reader) nextEntry() (index int, ok bool) {
	if r.stopped || r.pos > r.bound && !r.fits(r.pos) {
		return 0, false
	}
	f := r.top()
	c := r.next()
	switch {
	case c == ']':
		count := f.index + 1
		r.shut()
		if r.entries > 0 && count > r.entries {
			r.Wrong(TooMany, strconv.Itoa(r.entries)+wordEntries, strconv.Itoa(count))
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
func (r *Reader) skip() { r.visit(nil) }

// visit is skip, and calls each before every value.
func (r *Reader) visit(each func()) {
	base := len(r.frames)
	for {
		if each != nil {
			each()
		}
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
