package feedback

import (
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Screened is a text within a document and what can point at one person in it.
type Screened struct {
	// Pointer is the JSON Pointer of the text.
	Pointer string
	Text    string
	Hits    []Hit
}

// ScreenCase screens every text in a case, its register and its record included. The places are
// those of the texts themselves, not of the document; texts without a hit are left out.
func ScreenCase(c *participation.Case) []Screened {
	return ScreenDocument(participation.AppendCase(nil, c))
}

// ScreenDocument screens every text in a JSON document, in the order in which they stand there. A
// text of one word may be an id, so that no cell or wing is seen in it.
func ScreenDocument(document []byte) (found []Screened) {
	screenValue(wire.Read(document, wire.Limits{}), &found)
	return found
}

func screenValue(r *wire.Reader, found *[]Screened) {
	switch r.Kind() {
	case wire.Object:
		r.Object()(func(string) bool { screenValue(r, found); return true })
	case wire.Array:
		r.Array()(func(int) bool { screenValue(r, found); return true })
	case wire.String:
		text, _ := r.String()
		hits := Screen(text)
		if len(hits) > 0 && (hits[0].Kind != Location || strings.IndexByte(text, ' ') >= 0) {
			*found = append(*found, Screened{r.Pointer(), text, hits})
		}
	}
}
