package participation

import (
	"github.com/heard-framework/heard/participation/wire"
)

// WriteExpr writes an expression in the language of the published rulebook: true, {"fact": id},
// {"in": [list, code, …]}, {"stated": [list]}, {"not": x}, {"all": [x, …]}, {"any": [x, …]},
// {"at_least": n, "of": [x, …]}, {"surely": x}, {"from": date}. Groups are written out, in the
// order of the vocabulary, so that equal logic gives equal bytes.
func WriteExpr(w *wire.Writer, e Expr) {
	if _, ok := e.(Always); ok {
		w.Bool(true)
		return
	}
	if in, ok := e.(In); ok {
		writeIn(w, in)
		return
	}
	w.Object()
	switch e := e.(type) {
	case Is:
		w.Key("fact")
		w.String(e.Fact.ID)
	case Stated:
		w.Key("stated")
		w.Array()
		w.String(e.List.Property())
		w.EndArray()
	case All:
		writeEach(w, "all", e)
	case Any:
		writeEach(w, "any", e)
	case AtLeast:
		w.Key("at_least")
		w.Int(e.N)
		writeEach(w, "of", e.Of)
	case Not:
		w.Key("not")
		WriteExpr(w, e.Expr)
	case Surely:
		w.Key("surely")
		WriteExpr(w, e.Expr)
	case From:
		w.Key("from")
		w.Date(e.Date)
	default:
		panic(errUnknownExpr)
	}
	w.EndObject()
}

func writeEach(w *wire.Writer, key string, parts []Expr) {
	w.Key(key)
	w.Array()
	for _, part := range parts {
		WriteExpr(w, part)
	}
	w.EndArray()
}

// writeIn writes one test for each list that the codes belong to, and any of them where there
// are several.
func writeIn(w *wire.Writer, codes In) {
	masks := codes.masks()
	several := 0
	for _, mask := range masks {
		if mask != 0 {
			several++
		}
	}
	if several > 1 {
		w.Object()
		w.Key("any")
		w.Array()
	}
	for l := ListDeciders; l < listEnd; l++ {
		if masks[l] == 0 {
			continue
		}
		w.Object()
		w.Key("in")
		w.Array()
		w.String(l.Property())
		for i, t := range l.Terms() {
			if masks[l]&(1<<i) != 0 {
				w.String(t.Code)
			}
		}
		w.EndArray()
		w.EndObject()
	}
	if several > 1 {
		w.EndArray()
		w.EndObject()
	}
}
