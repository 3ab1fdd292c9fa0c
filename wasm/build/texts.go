package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// texts holds texts by their ids. A file nests them by the parts of their ids, between the dots, which
// makes it shorter. The text of an id that begins others stands under an empty part. Where the parts
// count from 1, or below a number from a, the texts stand in a list.
type texts map[string]string

// MarshalJSON nests the texts.
func (t texts) MarshalJSON() ([]byte, error) {
	whole := nest{texts: map[string]any{}}
	for id, text := range t {
		at := whole
		for part := range strings.SplitSeq(id, ".") {
			below, ok := at.texts[part].(nest)
			if !ok {
				below = nest{isNumber(part), map[string]any{}}
				at.texts[part] = below
			}
			at = below
		}
		at.texts[""] = text
	}
	return json.Marshal(whole)
}

// nest holds texts, and nests of them, by a part of their ids. It says whether it stands below a number.
type nest struct {
	numbered bool
	texts    map[string]any
}

// MarshalJSON writes numbers in their order, before the other parts: what stands together in a source
// is alike, and so takes less room.
func (n nest) MarshalJSON() ([]byte, error) {
	if text, ok := n.texts[""]; ok && len(n.texts) == 1 {
		return json.Marshal(text)
	}
	parts := slices.SortedFunc(maps.Keys(n.texts), inOrder)
	if n.counts(parts) {
		list := make([]any, len(parts))
		for i, part := range parts {
			list[i] = n.texts[part]
		}
		return json.Marshal(list)
	}
	out := []byte{'{'}
	for i, part := range parts {
		if i > 0 {
			out = append(out, ',')
		}
		key, err := json.Marshal(part)
		if err != nil {
			return nil, err
		}
		below, err := json.Marshal(n.texts[part])
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, key...), ':'), below...)
	}
	return append(out, '}'), nil
}

// counts reports whether the parts count from 1, or below a number from a.
func (n nest) counts(parts []string) bool {
	for i, part := range parts {
		if part != counted(n.numbered, i) {
			return false
		}
	}
	return len(parts) > 0
}

// counted is the part at a place in a list.
func counted(numbered bool, at int) string {
	if numbered {
		return string(rune('a' + at))
	}
	return strconv.Itoa(at + 1)
}

func isNumber(part string) bool {
	_, err := strconv.Atoi(part)
	return err == nil
}

// inOrder compares parts of ids.
func inOrder(a, b string) int {
	first, one := strconv.Atoi(a)
	second, other := strconv.Atoi(b)
	switch {
	case one == nil && other == nil:
		return cmp.Compare(first, second)
	case one == nil:
		return -1
	case other == nil:
		return 1
	}
	return strings.Compare(a, b)
}

// UnmarshalJSON takes the texts out of their nest.
func (t *texts) UnmarshalJSON(document []byte) error {
	var whole any
	if err := json.Unmarshal(document, &whole); err != nil {
		return err
	}
	*t = texts{}
	return t.flatten(nil, whole)
}

// flatten takes in what stands under the parts of an id.
func (t texts) flatten(parts []string, below any) error {
	with := func(part string) []string { return append(slices.Clone(parts), part) }
	switch below := below.(type) {
	case string:
		t[strings.Join(parts, ".")] = below
		return nil
	case []any:
		numbered := len(parts) > 0 && isNumber(parts[len(parts)-1])
		for i, each := range below {
			if err := t.flatten(with(counted(numbered, i)), each); err != nil {
				return err
			}
		}
		return nil
	case map[string]any:
		for part, each := range below {
			of := parts
			if part != "" {
				of = with(part)
			}
			if err := t.flatten(of, each); err != nil {
				return err
			}
		}
		return nil
	}
	return fmt.Errorf("words: wants a text under %q", strings.Join(parts, "."))
}
