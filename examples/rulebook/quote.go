package main

import (
	"fmt"

	"github.com/heard-framework/heard/participation/catalogue"
)

// quotes adds what a rule rests on, by the sections of the sources.
func (s *sheet) quotes(b *book, basis []catalogue.ID) {
	s.add(paragraph("quiet", plain(phraseOurWords)))
	var quoted *block
	in := ""
	flush := func() {
		if quoted != nil {
			s.add(*quoted)
		}
	}
	for _, id := range basis {
		if section := b.statements[id].section; quoted == nil || section != in {
			flush()
			in, quoted = section, &block{Kind: kindQuotes}
			s.add(paragraph("section", s.sectionName(b, section)))
		}
		quoted.Items = append(quoted.Items, s.quote(b, id))
	}
	flush()
}

// quote is what a statement says, and where. Law that was not read has no text.
func (s *sheet) quote(b *book, id catalogue.ID) item {
	st := b.statements[id]
	note := text{{Words: string(id), To: s.to(b.statementPath(id)), Kind: spanCode}}
	if st.Force != "" {
		note = note.and(plain(" "), text{{Words: forcePhrases[st.Force].label, Kind: spanTag}})
	}
	if st.Mark != "" {
		note = note.and(plain(" "), text{{Words: markPhrases[string(st.Mark)], Kind: spanTag}})
	}
	return item{Text: st.says(), Note: note}
}

func (st *statement) says() text {
	if st.Mark == catalogue.Unverified {
		return quiet(phraseNotShown)
	}
	return plain(st.Text)
}

// sectionName names a section and its document, and leads there.
func (s *sheet) sectionName(b *book, wanted string) text {
	for _, section := range b.sections {
		if section.Code != wanted {
			continue
		}
		d := b.documents[section.Document]
		if d.Kind != catalogue.Guidance {
			return s.link(section.Title, sectionPath(wanted))
		}
		return s.link(section.Title, sectionPath(wanted)).and(plain(", "+sectionPhrase+" "), code(section.Code), plain(" "+ofPhrase+" "), quiet(shortName(d)))
	}
	return plain(wanted)
}

const (
	sectionPhrase = "section"
	ofPhrase      = "of"
)

// shortNames name the documents of guidance where the whole title would be too much.
var shortNames = map[string]string{
	"HJF": "NHS England’s framework, 2017",
	"LD":  "the liaison and diversion paper",
}

func shortName(d catalogue.Document) string {
	if short := shortNames[d.Code]; short != "" {
		return short
	}
	return documentName(d)
}

func documentName(d catalogue.Document) string {
	name := d.Title
	if d.Publisher != "" {
		name += ", " + d.Publisher
	}
	if d.Kind == catalogue.Guidance && d.Year != 0 {
		name += fmt.Sprintf(", %d", d.Year)
	}
	return name
}
