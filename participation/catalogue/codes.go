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

// String returns the codes of the set with a space between them.
func (c Codes) String() string { return decoded().sets[c] }
