package wire

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

const pointerBytes = 1024

// place is an offset with its line and column.
type place struct{ offset, line, column int }

// advance moves on to a later offset.
func (p *place) advance(document []byte, offset int) {
	passed := document[p.offset:offset]
	if lines := bytes.Count(passed, []byte{'\n'}); lines > 0 {
		p.line += lines
		p.column = 1
		passed = passed[bytes.LastIndexByte(passed, '\n')+1:]
	}
	p.column += utf8.RuneCount(passed)
	p.offset = offset
}

// Locate gives line and column of the value that a JSON Pointer names, both counted from 1; the column
// counts code points. Of a key that stands twice the first counts. It is false where the value is not there or
// the document cannot be read so far.
func Locate(document []byte, pointer string) (line, column int, ok bool) {
	return locate(document, pointer, false)
}

// LocateKey is Locate for the key of a property in place of its value: the place of an unknown property.
// An entry of a list and the document itself have no key; for them it gives what Locate gives.
func LocateKey(document []byte, pointer string) (line, column int, ok bool) {
	return locate(document, pointer, true)
}

func locate(document []byte, pointer string, key bool) (line, column int, ok bool) {
	if pointer != "" && pointer[0] != '/' {
		return 0, 0, false
	}
	r := Read(document, Limits{Depth: len(document) + 1})
	for pointer != "" {
		step := pointer[1:]
		pointer = ""
		if i := strings.IndexByte(step, '/'); i >= 0 {
			step, pointer = step[:i], step[i:]
		}
		if !r.descend(step) {
			return 0, 0, false
		}
	}
	if r.Kind() == Nothing {
		return 0, 0, false
	}
	f := r.top()
	at := place{line: 1, column: 1}
	if key && f.object {
		at.advance(document, f.key)
	} else {
		at.advance(document, f.value)
	}
	return at.line, at.column, true
}

// descend moves on to the value that one step of a pointer names, within the value that comes next.
func (r *Reader) descend(step string) bool {
	switch r.Kind() {
	case Object:
		want, valid := unescapeStep(step)
		if !valid || !r.open(true) {
			return false
		}
		for {
			key, whole, ok := r.nextKey()
			if !ok {
				return false
			}
			if whole && key == want {
				return true
			}
			r.skip()
		}
	case Array:
		if !r.open(false) {
			return false
		}
		for {
			index, ok := r.nextEntry()
			if !ok {
				return false
			}
			if strconv.Itoa(index) == step {
				return true
			}
			r.skip()
		}
	}
	return false
}

// Place gives every problem that has a pointer but no line the place of the value that it is about, or of the key
// for an unknown property, in one reading of the document. A problem whose pointer leads nowhere keeps none.
// It sorts the problems and lists at most 100, as Reader.Done does; what Done returned may be among them.
// It works within the slice that it is given.
func Place(document []byte, problems []Problem) []Problem {
	wanted := map[string][]int{}
	for i := range problems {
		if p := &problems[i]; p.Line == 0 {
			p.Pointer = shortPointer(p.Pointer)
			wanted[p.Pointer] = append(wanted[p.Pointer], i)
		}
	}
	if len(wanted) == 0 {
		return shortlist(problems)
	}
	r := Read(document, Limits{Depth: len(document) + 1})
	at := place{line: 1, column: 1}
	var pointer []byte
	r.visit(func() {
		pointer = r.appendPointer(pointer[:0])
		found, ok := wanted[string(pointer)]
		if !ok || r.Kind() == Nothing {
			return
		}
		f := r.top()
		for _, key := range [...]bool{true, false} { // the key stands before the value
			for _, i := range found {
				p := &problems[i]
				if (p.Code == UnknownProperty && f.object) != key {
					continue
				}
				if key {
					at.advance(document, f.key)
				} else {
					at.advance(document, f.value)
				}
				p.Line, p.Column = at.line, at.column
			}
		}
		delete(wanted, string(pointer)) // of a key that stands twice the first counts
		r.stopped = len(wanted) == 0
	})
	return shortlist(problems)
}

// shortPointer leaves out the steps that Reader.Pointer leaves out.
func shortPointer(pointer string) string {
	if len(pointer) <= pointerBytes {
		return pointer
	}
	return pointer[:max(0, strings.LastIndexByte(pointer[:pointerBytes+1], '/'))]
}

// appendStep adds one step to a pointer, with ~ and / escaped.
func appendStep(pointer []byte, key string) []byte {
	pointer = append(pointer, '/')
	for i := 0; i < len(key); i++ {
		switch key[i] {
		case '~':
			pointer = append(pointer, '~', '0')
		case '/':
			pointer = append(pointer, '~', '1')
		default:
			pointer = append(pointer, key[i])
		}
	}
	return pointer
}

// unescapeStep undoes the escapes of one step. It is false where a ~ stands for nothing.
func unescapeStep(step string) (string, bool) {
	if !strings.Contains(step, "~") {
		return step, true
	}
	var b strings.Builder
	for i := 0; i < len(step); i++ {
		if step[i] != '~' {
			b.WriteByte(step[i])
			continue
		}
		i++
		switch {
		case i < len(step) && step[i] == '0':
			b.WriteByte('~')
		case i < len(step) && step[i] == '1':
			b.WriteByte('/')
		default:
			return "", false
		}
	}
	return b.String(), true
}
