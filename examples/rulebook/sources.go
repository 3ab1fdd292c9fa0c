package main

import (
	"fmt"
	"strconv"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
)

// What the pages of the sources say.
const (
	sourcesTitle  = "Rules by source"
	sourcesLead   = "Every section of the guidance and every document of law, with what rests on it."
	sourcesAbout  = "Two documents of guidance were taken apart into statements, each in our own words. A check or an obligation asks for something that a plan can be held to; each is accounted for. The other statements are guidance and context."
	guidanceTable = "Guidance, section by section"
	lawTable      = "Law and judgments"
	sectionKind   = "Source"
	columnRests   = "What rests on it"
	restsOn       = "What rests on it:"
	phraseJudged  = "A person judges this. "
	phraseContext = "No rule asks for this: "
)

// written writes a number for people.
func written(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

func number(n int) text { return plain(written(n)) }

func (b *book) isLaw(s catalogue.Section) bool {
	return b.documents[s.Document].Kind != catalogue.Guidance
}

func (b *book) sourcePages() []page {
	pages := []page{b.sourceIndex()}
	for i := range b.sections {
		pages = append(pages, b.sectionPage(i))
	}
	return pages
}

func (b *book) sourceIndex() page {
	s := sheetFor(sourcesPath)
	s.say(plain(sourcesAbout))
	counts := b.counts()
	guidance := block{Kind: kindTable, Words: guidanceTable, Class: "counts",
		Head: []string{"Section", "Statements", rowChecks, rowEnforced, rowJudged, "Context"}}
	laws := block{Kind: kindTable, Words: lawTable, Class: "counts", Head: []string{"Document", "Provisions", columnRests}}
	for _, section := range b.sections {
		c := counts[section.Code]
		if b.isLaw(section) {
			rests := 0
			for e := range catalogue.InSection(section.Code) {
				rests += len(b.citing[e.ID])
			}
			laws.Rows = append(laws.Rows, []text{s.link(section.Title, sectionPath(section.Code)), number(c.all), number(rests)})
			continue
		}
		guidance.Rows = append(guidance.Rows, []text{
			code(section.Code).and(plain(" "), s.link(section.Title, sectionPath(section.Code))),
			number(c.all), number(c.checks), number(c.enforced), number(c.judged), number(c.excluded)})
	}
	s.heading(2, "guidance", "Guidance")
	for _, d := range catalogue.Documents {
		if d.Kind == catalogue.Guidance {
			s.add(paragraph("quiet", plain(documentName(d)+". "+d.Note)))
		}
	}
	s.add(guidance)
	s.heading(2, "law", "Law")
	s.add(laws)
	return page{path: sourcesPath, nav: sourcesPath, kind: indexKind, title: sourcesTitle, lead: plain(sourcesLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}},
		found: &entry{Kind: indexKind, Path: sourcesPath, Title: sourcesTitle, Words: sourcesLead}}
}

func (b *book) sectionPage(i int) page {
	section := b.sections[i]
	path := sectionPath(section.Code)
	s := sheetFor(path)
	d := b.documents[section.Document]
	var words, also []string
	list := block{Kind: kindList, Class: "statements"}
	for e := range catalogue.InSection(section.Code) {
		st := b.statements[e.ID]
		note := code(string(e.ID)).and(plain(" "), text{{Words: rolePhrases[string(st.Role)], Kind: spanTag}})
		if st.Force != "" {
			note = note.and(plain(" "), text{{Words: forcePhrases[st.Force].label, Kind: spanTag}})
		}
		if st.Mark != "" {
			note = note.and(plain(" "), text{{Words: markPhrases[string(st.Mark)], Kind: spanTag}})
		}
		it := item{ID: string(e.ID), Text: st.says(), Note: note}
		if c := st.covered; c != nil && c.Rules == nil {
			it.Below = append(it.Below, paragraph("quiet", plain(accounted(c)+c.Why)))
		}
		if rests := b.citing[e.ID]; len(rests) > 0 {
			var items []item
			for _, l := range rests {
				items = append(items, item{Text: quiet(l.kind + ": ").and(s.link(l.Words, l.To))})
			}
			it.Below = append(it.Below, paragraph("quiet", plain(restsOn)), block{Kind: kindList, Class: "rests", Items: items})
		}
		list.Items = append(list.Items, it)
		also = append(also, string(e.ID))
		if st.Mark != catalogue.Unverified {
			words = append(words, st.Text)
		}
	}
	title, lead := section.Title, plain(documentName(d))
	if !b.isLaw(section) {
		lead = plain(capital(sectionPhrase)+" ").and(code(section.Code), plain(" "+ofPhrase+" "+documentName(d)))
	}
	s.add(list)
	return page{path: path, nav: sourcesPath, kind: sectionKind, title: title, lead: lead, body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}, {sourcesTitle, s.to(sourcesPath)}},
		last: around(s, i, len(b.sections), func(i int) link {
			return link{b.sections[i].Title, sectionPath(b.sections[i].Code)}
		}),
		found: &entry{Kind: sectionKind, Path: path, Title: title, ID: section.Code, Words: joined(words), Also: joined(also)}}
}

func accounted(c *framework.Covered) string {
	if c.Prompt {
		return phraseJudged
	}
	return phraseContext
}
