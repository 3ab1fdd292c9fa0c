package report

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
)

// Pictures appends, as a JSON object, what a page needs to draw the pictures that a case has the data
// for, without parsing any markup: "cycle", the commissioning cycle with where the case stands;
// "spectrum", the levels of involvement with what is promised and what the answers show; and "owed",
// what is owed to people by the day it is due.
//
// Each has a text, which is its title, and parts: first its stops, then texts that stand below. A stop
// has a text, parts that say more, and its mark in a box of 52 by 28 whose lower end is open: a class,
// the path of what joins it to the next, that of its ring, how thick the ring is, and the path of the
// sign in the ring. A text comes with its language.
func (p Printer) Pictures(dst []byte, c *participation.Case, r *participation.Report) []byte {
	k := p.composer(c, r)
	var all node
	k.plan(&all)
	k.calendar(&all)

	var w wire.Writer
	w.Reset(dst)
	w.Object()
	for _, n := range all.nodes {
		w.Key(n.id)
		n.write(&w)
	}
	w.EndObject()
	return w.Bytes()
}

// write writes a part of a picture.
func (n *node) write(w *wire.Writer) {
	w.Object()
	words, lang := "", ""
	for t := n.text; t != ""; {
		var s span
		s, t = t.cut()
		words += s.text
		if s.lang != "" {
			lang = s.lang
		}
	}
	m := &stopMarks[n.mark]
	for i, said := range [...]string{words, lang, m.class, n.join, m.ring, m.width, m.sign} {
		if said != "" {
			w.Key(partKeys[i])
			w.String(said)
		}
	}
	if len(n.nodes) > 0 {
		w.Key("parts")
		w.Array()
		for _, part := range n.nodes {
			part.write(w)
		}
		w.EndArray()
	}
	w.EndObject()
}

// partKeys names what a part of a picture has.
var partKeys = [...]string{"text", "lang", "class", "join", "ring", "width", "sign"}

// draw has pictures drawn side by side, if there are any.
func (k *composer) draw(s *node, pictures func(*composer, *node)) {
	all := s.add(kindPictures, "")
	pictures(k, all)
	if len(all.nodes) == 0 {
		s.drop()
	}
}

// picture adds a picture.
func (k *composer) picture(all *node, name text) *node {
	n := k.says(all, kindPicture, "picture."+name)
	n.id = string(name)
	n.add(kindRail, "")
	return n
}

// stop adds a stop to a picture, and joins the one before to it.
func (n *node) stop(m mark, head, said text) {
	rail := n.nodes[0]
	if last := len(rail.nodes) - 1; last >= 0 {
		rail.nodes[last].join = straight
	}
	stop := rail.add(kindStop, head)
	stop.mark = m
	stop.add(kindText, said)
}

// plan draws the commissioning cycle and the levels of involvement.
func (k *composer) plan(all *node) {
	if n := k.codesDrawn(all, "cycle", participation.ListStages, nil); n != nil {
		for i, stop := range n.nodes[0].nodes {
			stop.join = rounds[i]
		}
	}
	shown := principles.Shown(&k.c)
	if n := k.codesDrawn(all, "spectrum", participation.ListLevels, shown); n != nil {
		k.says(n, kindText, "picture.levels")
	}
}

// chosenMarks says how the codes of a list are drawn: by whether the case states one, and what the
// answers show of it. No outcome stands for every other.
var chosenMarks = [...]struct {
	list    participation.List
	chosen  bool
	outcome participation.Outcome
	mark    mark
	said    text
}{
	{participation.ListStages, true, "", markHere, "picture.here"},
	{participation.ListStages, false, "", markElsewhere, "picture.elsewhere"},
	{participation.ListLevels, true, participation.Met, markKept, "picture.promised.met"},
	{participation.ListLevels, true, participation.NotMet, markBroken, "picture.promised.not-met"},
	{participation.ListLevels, true, "", markOpen, "picture.promised.unclear"},
	{participation.ListLevels, false, participation.Met, markDone, "picture.unpromised.met"},
	{participation.ListLevels, false, "", markElsewhere, "picture.unpromised"},
}

// codesDrawn draws the codes of a list, if the case states any.
func (k *composer) codesDrawn(all *node, name text, l participation.List, outcomes []participation.Outcome) *node {
	codes := k.c.Codes(l)
	if len(codes) == 0 {
		return nil
	}
	n := k.picture(all, name)
	terms := l.Terms()
	for i := range terms {
		code := terms[i].Code
		chosen := slices.Contains(codes, code)
		for m := range chosenMarks {
			of := &chosenMarks[m]
			if of.list == l && of.chosen == chosen && (of.outcome == "" || of.outcome == outcomes[i]) {
				n.stop(of.mark, k.label(l, code), k.say(of.said))
				break
			}
		}
	}
	return n
}

// mostStops is how much of what is owed a picture shows. Where there is more, it leaves out what is
// met, and then what is due last.
const mostStops = 12

// calendar draws what is owed by the day it is due. What has no such day is counted.
func (k *composer) calendar(all *node) {
	owed := k.r.Obligations
	dated, undated := 0, 0
	for i := range owed {
		if !owed[i].Due.IsZero() {
			dated++
		} else if owed[i].State == participation.NoDateSet {
			undated++
		}
	}
	if dated == 0 {
		return
	}
	n := k.picture(all, "owed")
	last, past := "", false
	for drawn := range mostStops + 1 {
		next, first := -1, ""
		for i := range owed {
			o := &owed[i]
			// What is alike is drawn once.
			key := o.Due.String() + string(o.State) + o.Obligation
			if !o.Due.IsZero() && key > last && (next < 0 || key < first) && (dated <= mostStops || o.State != participation.Discharged) {
				next, first = i, key
			}
		}
		if !past && (next < 0 || !owed[next].Due.Before(k.r.AsAt)) {
			past = true
			n.stop(markToday, k.say("as-at"), k.date(k.r.AsAt))
		}
		if next < 0 {
			break
		}
		if drawn == mostStops {
			k.says(n, kindText, "picture.owed.more")
			break
		}
		o := &owed[next]
		m := markNotYetDue
		for int(m) < len(stopMarks)-1 && stopMarks[m].class != string(o.State) {
			m++
		}
		n.stop(m, k.date(o.Due).joined(" – ", k.word("obligation-state", string(o.State))), k.of("rule", o.Obligation, ".title"))
		last = first
	}
	if undated > 0 {
		n.add(kindText, k.count("picture.owed.undated", undated))
	}
}
