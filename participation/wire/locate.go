package wire

import (
	"slices"
	"strconv"
	"strings"
)

const pointerBytes = 1024

// place is an offset with its line and column.
type place struct{ offset, line, column int }

// advance moves on to a later offset.
func (p *place) advance(document string, offset int) {
	for _, c := range document[p.offset:offset] {
		p.column++
		if c == '\n' {
			p.line++
			p.column = 1
		}
	}
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
		at.advance(r.doc, f.key)
	} else {
		at.advance(r.doc, f.value)
	}
	return at.line, at.column, true
}

// descend moves on to the value that one step of a pointer names, within the value that comes next.
func (r *Reader) descend(step string) bool {
	want, valid := unescapeStep(step)
	kind := r.Kind()
	if !valid || kind != Object && kind != Array || !r.open(kind) {
		return false
	}
	for {
		key, whole, ok := r.step()
		if !ok {
			return false
		}
		if kind == Array {
			key = strconv.Itoa(r.top().index)
		}
		if whole && key == want {
			return true
		}
		r.skip()
	}
}

// Place gives every problem that has a pointer but no line the place of the value that it is about, or of the key
// for an unknown property, in one reading of the document. A problem whose pointer leads nowhere keeps none.
// It sorts the problems and lists at most 100, as Reader.Done does; what Done returned may be among them.
// It works within the slice that it is given.
func Place(document []byte, problems []Problem) []Problem {
	if !slices.ContainsFunc(problems, func(p Problem) bool { return p.Line == 0 }) {
		return shortlist("", problems)
	}
	return Read(document, Limits{}).Place(problems)
}

// Place is the function Place for the document of the reader, which need not be taken anew.
func (r *Reader) Place(problems []Problem) []Problem {
	wanted := map[string][]int{}
	left := 0
	for i := range problems {
		if p := &problems[i]; p.Line == 0 {
			p.Pointer = shortPointer(p.Pointer)
			p.Column = 0
			wanted[p.Pointer] = append(wanted[p.Pointer], i)
			left++
		}
	}
	if left == 0 {
		return shortlist("", problems)
	}
	again := r.Again(Limits{Depth: len(r.doc) + 1})
	again.visit(func() {
		f := again.top()
		if again.Kind() != Nothing {
			for _, i := range wanted[again.Pointer()] {
				p := &problems[i]
				if p.Column > 0 { // of a key that stands twice the first counts
					break
				}
				p.Column = f.value + 1
				if p.Code == UnknownProperty && f.object {
					p.Column = f.key + 1
				}
				left--
			}
		}
		again.stopped = left == 0
	})
	return shortlist(r.doc, problems)
}

// shortPointer leaves out the steps that Reader.Pointer leaves out.
func shortPointer(pointer string) string {
	if len(pointer) <= pointerBytes {
		return pointer
	}
	return pointer[:max(0, strings.LastIndexByte(pointer[:pointerBytes+1], '/'))]
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
