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

// tree reads a whole document with the strict reader, into the values that the validator takes.
func tree(r *wire.Reader) any {
	switch r.Kind() {
	case wire.Object:
		object := map[string]any{}
		for key := range r.Object() {
			object[key] = tree(r)
		}
		return object
	case wire.Array:
		list := []any{}
		for range r.Array() {
			list = append(list, tree(r))
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
