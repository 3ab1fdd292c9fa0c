package report

import (
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
)

// basis adds what something rests on: one source an item, each with what it says where the words
// have it, or the ids alone where they have none.
func (k *composer) basis(n *node, ids []catalogue.ID) {
	quoted := false
	for _, sourceID := range ids {
		quoted = quoted || k.statement(string(sourceID)) != nil
	}
	if !quoted {
		n.add(kindText, k.sourceIDs(ids))
		return
	}
	all := n.add(kindList, nil)
	for _, sourceID := range ids {
		all.add(kindItem, k.source(string(sourceID)).with(k.statement(string(sourceID))))
	}
	n.fold(all)
}

// sourceIDs names sources in a line.
func (k *composer) sourceIDs(ids []catalogue.ID) text {
	var all text
	for _, sourceID := range ids {
		all = all.with(k.source(string(sourceID)))
	}
	return all
}

// source names one source, with the mark of law that was not itself read.
func (k *composer) source(sourceID string) text {
	k.cited = append(k.cited, sourceID)
	named := id(sourceID)
	if k.statement(sourceID) != nil {
		named[0].ref = sourceRef + sourceID
	}
	return named.with(k.mark(sourceID))
}

// markOf returns the mark of a source. Guidance was read throughout.
func markOf(sourceID string) catalogue.Mark {
	among := " " + sourceID + " "
	switch {
	case strings.Contains(unverifiedLaw, among):
		return catalogue.Unverified
	case strings.Contains(inferredLaw, among):
		return catalogue.Inferred
	case strings.Contains(secondHandLaw, among):
		return catalogue.SecondHand
	}
	return catalogue.Seen
}

// mark labels law that was not itself read.
func (k *composer) mark(sourceID string) text {
	if mark := markOf(sourceID); mark != catalogue.Seen {
		return k.tag("mark", string(mark))
	}
	return nil
}

// statement says what a source says. Law that was not verified is never rendered as law: it has
// its id and its mark, and no text.
func (k *composer) statement(sourceID string) text {
	if markOf(sourceID) == catalogue.Unverified {
		return nil
	}
	return k.find("statement." + sourceID)
}

// sources lists everything that the report cites, once, and the documents it comes from.
func (k *composer) sources(d *node) {
	k.cited = inOrder(k.cited)
	var said *node
	for _, sourceID := range k.cited {
		statement := k.statement(sourceID)
		if statement == nil {
			continue
		}
		if said == nil {
			s := k.part(d, "sources")
			s.add(kindText, k.say("sources.about"))
			said = s.add(kindPairs, nil)
		}
		said.pair(id(sourceID).with(k.mark(sourceID)), statement).id = sourceRef + sourceID
	}
	if len(k.cited) > 0 {
		k.documents(k.part(d, "documents"))
	}
}

// documents lists the documents that the sources cited belong to.
func (k *composer) documents(s *node) {
	all := s.add(kindList, nil)
	for i := range catalogue.Documents {
		d := &catalogue.Documents[i]
		if !k.cites(d.Code) {
			continue
		}
		t := k.word("document." + d.Code)
		if d.Publisher != "" {
			// A name is the same in every language.
			t = t.joined(", ", text{{text: d.Publisher, lang: LangEnglish}})
		}
		if d.Kind == catalogue.Guidance && d.Year != 0 {
			t = t.joined(", ", number(d.Year))
		}
		of := all.add(kindItem, t)
		if note := k.find("document." + d.Code + ".note"); note != nil {
			of.add(kindQuiet, note)
		}
	}
}

func (k *composer) cites(document string) bool {
	for _, sourceID := range k.cited {
		if documentOf(sourceID) == document {
			return true
		}
	}
	return false
}

// The codes of the two documents of guidance, whose statements do not begin with them.
const (
	framework2017 = "HJF"
	paperOnLD     = "LD"
)

// documentOf returns the code of the document that a source is part of, going by the shape of ids.
func documentOf(sourceID string) string {
	document, _, _ := strings.Cut(sourceID, ".")
	switch {
	case document == paperOnLD:
		return paperOnLD
	case document != "" && document[0] >= 'a' && document[0] <= 'z':
		return document
	}
	return framework2017
}

// inOrder puts ids in order, each once: the framework, the paper, then law, and numbers by their
// size, so that D2 stands before D10.
func inOrder(ids []string) []string {
	keys := make([]string, len(ids))
	for i, sourceID := range ids {
		keys[i] = orderKey(sourceID) + " " + sourceID
	}
	slices.Sort(keys)
	all := ids[:0]
	for _, key := range keys {
		sourceID := key[strings.IndexByte(key, ' ')+1:]
		if len(all) == 0 || all[len(all)-1] != sourceID {
			all = append(all, sourceID)
		}
	}
	return all
}

// digitsWide is how wide an order key makes every number.
const digitsWide = 4

func orderKey(sourceID string) string {
	key := []byte{'0'}
	switch document := documentOf(sourceID); {
	case document == paperOnLD:
		key[0] = '1'
	case document != framework2017:
		key[0] = '2'
	}
	for i := 0; i < len(sourceID); {
		digits := i
		for digits < len(sourceID) && sourceID[digits] >= '0' && sourceID[digits] <= '9' {
			digits++
		}
		for wide := digits - i; wide > 0 && wide < digitsWide; wide++ {
			key = append(key, '0')
		}
		if digits == i {
			digits++
		}
		if sourceID[i] != ' ' {
			key = append(key, sourceID[i:digits]...)
		}
		i = digits
	}
	return string(key)
}
