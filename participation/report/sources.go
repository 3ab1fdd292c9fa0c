package report

import (
	"slices"

	"github.com/heard-framework/heard/participation/catalogue"
)

// basis gives what something rests on, one source an item, each with what it says where the words
// have it.
func (k *composer) basis(ids []catalogue.ID) []block {
	if !slices.ContainsFunc(ids, func(sourceID catalogue.ID) bool { return k.statement(sourceID) != nil }) {
		return says(k.sourceIDs(ids))
	}
	var all []item
	for _, sourceID := range ids {
		all = append(all, item{text: join(" ", k.source(sourceID), k.statement(sourceID))})
	}
	return listed(all)
}

// sourceIDs names sources in a line.
func (k *composer) sourceIDs(ids []catalogue.ID) text {
	var all text
	for _, sourceID := range ids {
		all = join(" ", all, k.source(sourceID))
	}
	return all
}

// source names one source, with the mark of law that was not itself read.
func (k *composer) source(sourceID catalogue.ID) text {
	k.cited = append(k.cited, sourceID)
	named := span{kind: spanID, text: clean(string(sourceID))}
	if k.statement(sourceID) != nil {
		named.ref = sourceRef + string(sourceID)
	}
	return join(" ", text{named}, k.mark(sourceID))
}

func (k *composer) mark(sourceID catalogue.ID) text {
	entry, err := catalogue.Find(sourceID)
	if err != nil || entry.Mark == "" || entry.Mark == catalogue.Seen {
		return nil
	}
	return k.tag("mark", string(entry.Mark))
}

// statement says what a source says. Law that was not verified is never rendered as law: it has
// its id and its mark, and no text.
func (k *composer) statement(sourceID catalogue.ID) text {
	entry, err := catalogue.Find(sourceID)
	textID := "statement." + string(sourceID)
	if err == nil && entry.Mark == catalogue.Unverified || !k.has(textID) {
		return nil
	}
	return k.word(textID)
}

// sources lists everything that the report cites, once, and the documents it comes from.
func (k *composer) sources() section {
	slices.SortFunc(k.cited, catalogue.Compare)
	k.cited = slices.Compact(k.cited)
	s := section{id: "sources", heading: k.say("sources")}
	var said pairs
	for _, sourceID := range k.cited {
		if statement := k.statement(sourceID); statement != nil {
			said = append(said, pair{
				id:     sourceRef + string(sourceID),
				term:   join(" ", id(string(sourceID)), k.mark(sourceID)),
				blocks: says(statement),
			})
		}
	}
	if len(said) > 0 {
		s.blocks = append(s.blocks, paragraph{text: k.say("sources.about")}, said)
	}
	if documents := k.documents(); len(documents.items) > 0 {
		if len(said) == 0 {
			s.heading = k.say("documents")
			s.blocks = []block{documents}
		} else {
			s.sections = []section{{heading: k.say("documents"), blocks: []block{documents}}}
		}
	}
	return s
}

// documents lists the documents that the sources cited belong to.
func (k *composer) documents() list {
	var cited []string
	for _, sourceID := range k.cited {
		if entry, err := catalogue.Find(sourceID); err == nil && !slices.Contains(cited, entry.Document) {
			cited = append(cited, entry.Document)
		}
	}
	var all list
	for i := range catalogue.Documents {
		d := &catalogue.Documents[i]
		if !slices.Contains(cited, d.Code) {
			continue
		}
		entry := item{text: join(", ", k.word("document."+d.Code), publisher(d.Publisher))}
		if d.Kind == catalogue.Guidance && d.Year != 0 {
			entry.text = join(", ", entry.text, count(d.Year))
		}
		if textID := "document." + d.Code + ".note"; d.Note != "" && k.has(textID) {
			entry.blocks = []block{paragraph{text: k.word(textID), weight: weightQuiet}}
		}
		all.items = append(all.items, entry)
	}
	return all
}

// publisher is a name, the same in every language.
func publisher(name string) text {
	if name == "" {
		return nil
	}
	return text{{text: name, lang: LangEnglish}}
}
