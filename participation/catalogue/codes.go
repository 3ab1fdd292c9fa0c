package catalogue

import (
	"iter"
	"strings"
)

// Codes is a set of codes of one list of the vocabulary, such as the settings
// that a statement is about. The zero value is empty.
type Codes uint8

// Has reports whether the code is in the set.
func (c Codes) Has(code string) bool {
	for one := range c.All() {
		if one == code {
			return true
		}
	}
	return false
}

// All yields the codes of the set, in the order of the vocabulary.
func (c Codes) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for code, rest := "", c.String(); rest != ""; {
			if code, rest, _ = strings.Cut(rest, " "); !yield(code) {
				return
			}
		}
	}
}

// blockSize is how many sets one block of codes has room for. A set's number
// is the sizes of the blocks before its own, its place in it and one more.
const blockSize = 63

// String returns the codes of the set with a space between them.
func (c Codes) String() string {
	block, n := 0, 0
	for set, rest := "", codes; rest != ""; {
		set, rest, _ = strings.Cut(rest, "\n")
		if set == "" {
			block, n = block+blockSize, 0
			continue
		}
		if n++; block+n == int(c) {
			return set
		}
	}
	return ""
}
