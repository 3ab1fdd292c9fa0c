package schemas

import (
	"encoding/json"
	"math"
	"net/url"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/heard-framework/heard/participation/wire"
)

// unread stands for a text that could not be read. No text is the same: it is not UTF-8.
const unread = "\xff"

// large is the length of a document from which on the entries of its long lists are validated one by
// one, and not kept.
const large = 1 << 20

// enough is how many problems of such a document are looked for: far more than are listed.
const enough = 1000

// elsewhere stands for the pointer of a value in which no long list can stand.
const elsewhere = "-"

// branches reads a document with the strict reader, into the values that the validator takes.
type branches struct {
	*wire.Reader
	finder // of a large document; its validator is nil for others
}

// tree reads the value that comes next, which the pointer names in a large document.
func (r *branches) tree(at string) any {
	switch r.Kind() {
	case wire.Object:
		object := map[string]any{}
		for key := range r.Object() {
			object[key] = r.tree(r.within(at, key))
		}
		return object
	case wire.Array:
		list := []any{}
		var of *jsonschema.Schema
		if r.validator != nil {
			of = r.lists[at]
		}
		for i := range r.Array() {
			switch {
			case of == nil:
				list = append(list, r.tree(elsewhere))
			case len(r.found)+r.Noted() < enough:
				r.entry(of, at+"/"+strconv.Itoa(i), r.tree(elsewhere))
			}
		}
		return list
	case wire.String:
		if text, ok := r.String(); ok {
			return text
		}
		return unread
	case wire.Bool:
		value, _ := r.Bool()
		return value
	case wire.Number:
		if raw := r.Raw(); raw != nil {
			return number(raw)
		}
		return nil
	}
	r.Raw()
	return nil
}

// within gives the pointer of a property, where a long list may stand there or below.
func (r *branches) within(at, key string) string {
	if r.validator == nil || at == elsewhere {
		return elsewhere
	}
	at += "/" + escape(key)
	for list := range r.lists {
		if strings.HasPrefix(list, at) {
			return at
		}
	}
	return elsewhere
}

// entry validates an entry of a list by itself.
func (r *branches) entry(of *jsonschema.Schema, at string, entry any) {
	f := finder{validator: r.validator, instance: entry, newer: r.newer}
	f.check(of, "", entry)
	for _, p := range f.distinct() {
		p.Pointer = at + p.Pointer
		r.found = append(r.found, p)
	}
}

// minorOf gives what says of which minor version a document is, without the rest of it.
func minorOf(document *wire.Reader) any {
	r := branches{Reader: document}
	for key := range r.Object() {
		if key == "minor" {
			return map[string]any{key: r.tree(elsewhere)}
		}
	}
	return nil
}

// Numbers of more digits than this, and those with an exponent, are not written out for the
// validator: to work out 1e999999999 takes longer than anyone waits.
const (
	plainDigits = 15
	beyond      = 1e15
	notWhole    = json.Number("0.5")
)

// number gives a number as the validator takes it. One that is not in plain digits keeps only what
// a schema asks about: whether it is whole, and about how large it is.
func number(raw []byte) json.Number {
	digits := string(raw)
	if len(digits) <= plainDigits && !strings.ContainsAny(digits, "eE") {
		return json.Number(digits)
	}
	r := wire.Read(raw, wire.Limits{})
	r.Int()
	for _, p := range r.Done() {
		if p.Code == wire.WrongType {
			return notWhole
		}
	}
	value, _ := strconv.ParseFloat(digits, 64) // out of range gives an infinity
	value = math.Trunc(max(-beyond, min(value, beyond)))
	return json.Number(strconv.FormatFloat(value, 'f', 1, 64))
}

// lookup gives the value that a JSON Pointer names, or nil.
func lookup(value any, pointer string) any {
	if pointer == "" {
		return value
	}
	for step := range strings.SplitSeq(pointer[1:], "/") {
		switch of := value.(type) {
		case map[string]any:
			value = of[unescape(step)]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i < 0 || i >= len(of) {
				return nil
			}
			value = of[i]
		default:
			return nil
		}
	}
	return value
}

// cut parts a pointer into that of the parent and the last step.
func cut(pointer string) (parent, step string) {
	i := strings.LastIndexByte(pointer, '/')
	if i < 0 {
		return "", pointer
	}
	return pointer[:i], unescape(pointer[i+1:])
}

// escape writes a key as a step of a JSON Pointer.
func escape(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

// unescape reads a step of a JSON Pointer as a key.
func unescape(step string) string {
	return strings.ReplaceAll(strings.ReplaceAll(step, "~1", "/"), "~0", "~")
}

// instancePointer gives the pointer of the value that is wrong. The validator writes it as part of
// a URL.
func instancePointer(e *jsonschema.ValidationError) string { return unescapeURL(e.InstanceLocation) }

// keywordPointer gives the pointer, in the schema, of the keyword that a value breaks.
func keywordPointer(e *jsonschema.ValidationError) string {
	_, pointer, _ := strings.Cut(e.AbsoluteKeywordLocation, "#")
	return unescapeURL(pointer)
}

func unescapeURL(pointer string) string {
	if plain, err := url.PathUnescape(pointer); err == nil {
		return plain
	}
	return pointer
}
