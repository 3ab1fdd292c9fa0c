package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Write writes the logic of every table of the duty: equal logic gives equal bytes. Texts are
// left out.
func Write(w *wire.Writer) {
	w.Object()
	w.Key("law")
	w.Array()
	for _, change := range Law {
		w.Object()
		w.Key("from")
		w.Date(change.From)
		w.Key("companions_only")
		w.Bool(change.CompanionsOnly)
		w.Key("announced")
		w.Bool(change.Announced)
		w.EndObject()
	}
	w.EndArray()
	w.Key("holdings")
	w.Array()
	for _, h := range Holdings {
		w.Object()
		writeExpr(w, "deciders", h.Deciders)
		w.Key("from")
		w.Date(h.From)
		w.Key("until")
		w.Date(h.Until)
		writeText(w, "provision", string(h.Provision))
		writeText(w, "holder", string(h.Holder))
		w.EndObject()
	}
	w.EndArray()
	w.Key("before")
	w.Array()
	for _, row := range append([]*Row{&outsideEngland, &notADutyHolder}, blocks...) {
		writeRow(w, row)
	}
	w.EndArray()
	w.Key("limbs")
	w.Array()
	for i := range limbs {
		w.Object()
		writeText(w, "limb", limbs[i].id)
		writeExpr(w, "open", limbs[i].open)
		w.Key("rows")
		w.Array()
		for _, row := range limbs[i].rows {
			writeRow(w, row)
		}
		w.EndArray()
		w.EndObject()
	}
	w.EndArray()
	w.Key("raised")
	writeRow(w, &raised)
	writeExpr(w, "capped", capped)
	writeExpr(w, "capped_limbs", cappedLimbs)
	w.Key("existing_involvement")
	w.Array()
	for i := range grades {
		w.Object()
		writeText(w, "gives", string(grades[i].gives))
		writeExpr(w, "when", grades[i].when)
		w.EndObject()
	}
	w.EndArray()
	writeNotes(w, "flags", Flags)
	writeNotes(w, "companions", Companions)
	writeNotes(w, "next", Steps)
	w.EndObject()
}

func writeRow(w *wire.Writer, r *Row) {
	w.Object()
	writeText(w, "rule", r.ID)
	writeExpr(w, "given", r.Given)
	writeExpr(w, "if", r.If)
	writeText(w, "gives", string(r.Gives))
	writeExpr(w, "sure", r.Sure)
	writeText(w, "code", r.Code)
	w.EndObject()
}

func writeNotes(w *wire.Writer, key string, notes []Note) {
	w.Key(key)
	w.Array()
	for i := range notes {
		n := &notes[i]
		w.Object()
		writeText(w, "id", n.ID)
		writeExpr(w, "given", n.Given)
		writeExpr(w, "first", n.First)
		writeExpr(w, "when", n.When)
		w.Key("verdicts")
		w.Array()
		for _, v := range n.Verdicts {
			w.String(string(v))
		}
		w.EndArray()
		w.Key("codes")
		w.Array()
		for _, code := range n.Codes {
			w.String(code)
		}
		w.EndArray()
		w.EndObject()
	}
	w.EndArray()
}

func writeText(w *wire.Writer, key, text string) {
	w.Key(key)
	w.String(text)
}

func writeExpr(w *wire.Writer, key string, e Expr) {
	w.Key(key)
	if e == nil {
		w.Null()
		return
	}
	WriteExpr(w, e)
}
