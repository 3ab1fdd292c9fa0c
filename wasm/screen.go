package main

import (
	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation/wire"
)

// screen writes what can point at one person in a text, or in the texts of a case. Places are
// counted in units of UTF-16, as browsers count.
func screen(w *wire.Writer, q *request) {
	w.Array()
	for _, s := range feedback.ScreenDocument(q.text) {
		done, units := 0, 0
		for _, h := range s.Hits {
			w.Object()
			w.Key("pointer")
			w.String(s.Pointer)
			w.Key("kind")
			w.String(string(h.Kind))
			w.Key("at")
			units += utf16Length(s.Text[done:h.At])
			w.Int(units)
			done = h.At + h.Length
			length := utf16Length(s.Text[h.At:done])
			units += length
			w.Key("length")
			w.Int(length)
			w.Key("masked")
			w.String(h.Masked())
			w.EndObject()
		}
	}
	w.EndArray()
}

// utf16Length is how many units of UTF-16 a text has.
func utf16Length(text string) (n int) {
	for _, r := range text {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
