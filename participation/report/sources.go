package report

import (
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
)

// basis adds what something rests on: one source an item, each with what it says where the words
// have it, or the ids alone where they have none.
func (k *composer) basis(n *node, ids []catalogue.ID) {
	all := n.add(kindList, "")
	quoted := false
	for _, sourceID := range ids {
		says := k.statement(string(sourceID))
		quoted = quoted || says != ""
		all.add(kindItem, k.source(string(sourceID)).with(says))
	}
	if quoted {
		n.fold(all)
	} else {
		n.drop()
		n.add(kindText, k.sourceIDs(ids))
	}
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
	k.cited.add(sourceID)
	ref := ""
	if k.statement(sourceID) != "" {
		ref = sourceRef + sourceID
	}
	return k.marked(sourceID, ref)
}

// marked names one source, with the mark of law that was not itself read and a link to what the
// source says, if there is such a place.
func (k *composer) marked(sourceID, ref string) text {
	named := id(sourceID)
	if ref != "" {
		named = spanned(spanID, "", ref, clean(sourceID))
	}
	if mark := markOf(sourceID); mark != catalogue.Seen {
		return named.with(k.tag("mark", string(mark)))
	}
	return named
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

// statement says what a source says. Law that was not verified is never rendered as law: it has
// its id and its mark, and no text.
func (k *composer) statement(sourceID string) text {
	if markOf(sourceID) == catalogue.Unverified {
		return ""
	}
	return k.find("statement", sourceID, "")
}

// sources lists, once, everything that the report cites and the words have.
func (k *composer) sources(s *node) {
	k.cited = inOrder(k.cited)
	var said *node
	for _, sourceID := range k.cited {
		statement := k.statement(sourceID)
		if statement == "" {
			continue
		}
		if said == nil {
			k.says(s, kindText, "sources.about")
			said = s.add(kindPairs, "")
		}
		p := said.add(kindPair, k.marked(sourceID, ""))
		p.id = sourceRef + sourceID
		p.add(kindText, statement)
	}
}

// documents lists the documents that the sources cited belong to.
func (k *composer) documents(s *node) {
	if len(k.cited) == 0 {
		return
	}
	all := s.add(kindList, "")
	known := catalogue.Documents
	for i := range known {
		d := &known[i]
		if !k.cites(d.Code) {
			continue
		}
		t := k.word("document", d.Code)
		if d.Publisher != "" {
			// A name is the same in every language.
			t += ", " + spanned(spanWords, LangEnglish, "", d.Publisher)
		}
		if d.Kind == catalogue.Guidance && d.Year != 0 {
			t += ", " + number(d.Year)
		}
		of := all.add(kindItem, t)
		if note := k.find("document", d.Code, ".note"); note != "" {
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
	var keys, all stringList
	for _, sourceID := range ids {
		keys.add(orderKey(sourceID) + keyEnd + sourceID)
	}
	keys.sort()
	for _, key := range keys {
		_, sourceID, _ := strings.Cut(key, keyEnd)
		all.add(sourceID)
	}
	return all
}

const (
	keyEnd = "\x00" // stands between an order key and its id
	zeros  = "0000" // as many digits as an order key makes of every number
)

func orderKey(sourceID string) string {
	key := "0"
	switch document := documentOf(sourceID); {
	case document == paperOnLD:
		key = "1"
	case document != framework2017:
		key = "2"
	}
	begin := 0
	for i := 0; i <= len(sourceID); i++ {
		if i < len(sourceID) && sourceID[i] >= '0' && sourceID[i] <= '9' {
			continue
		}
		if i > begin {
			key += zeros[min(i-begin, len(zeros)):] + sourceID[begin:i]
		}
		if i < len(sourceID) {
			key += sourceID[i : i+1]
		}
		begin = i + 1
	}
	return key
}
