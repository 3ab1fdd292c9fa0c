package main

import (
	"fmt"
	"strconv"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
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

// sectionCount is how the statements of a section are accounted for.
type sectionCount struct {
	all, checks, enforced, judged, excluded int
}

func (b *book) counts() map[string]sectionCount {
	counts := map[string]sectionCount{}
	for e := range catalogue.All() {
		c := counts[e.Section]
		c.all++
		if covered := b.statements[e.ID].covered; covered != nil {
			c.checks++
			switch {
			case covered.Rules != nil:
				c.enforced++
			case covered.Prompt:
				c.judged++
			default:
				c.excluded++
			}
		}
		counts[e.Section] = c
	}
	return counts
}

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

// What the page of coverage says.
const (
	coverageTitle   = "Coverage"
	coverageLead    = "No statement of the sources is silently missing. Each is enforced by a rule, judged by a person, or set aside as context with its reason; the others are guidance."
	coverageCaption = "How the statements of the guidance are accounted for"
	forceCaption    = "Checks and obligations, by force"
	sectionCaption  = "Checks and obligations, by section"
	rowEnforced     = "Enforced by a rule"
	rowJudged       = "Judged by a person"
	rowExcluded     = "Context, with its reason"
	rowChecks       = "Checks and obligations"
	rowGuidance     = "Guidance and context"
	rowAll          = "Statements in all"
	headJudged      = "Judged by a person"
	judgedLead      = "No rule can test these. A report asks a person, who says in a role what they find."
	headExcluded    = "Set aside, with the reason"
	excludedLead    = "These say what should be done, and yet there is nothing in them to ask of a plan."
)

func (b *book) coveragePage() page {
	s := sheetFor(coveragePath)
	a := b.account
	s.heading(2, "counts", "The counts")
	s.add(block{Kind: kindTable, Class: "counts", Words: coverageCaption, Head: []string{"", "Statements"}, Rows: [][]text{
		{plain(rowEnforced), number(a.Enforced)}, {plain(rowJudged), number(a.Judged)}, {plain(rowExcluded), number(a.Excluded)},
		{strong(rowChecks), strong(written(len(a.Statements)))}, {plain(rowGuidance), number(a.Guidance)},
		{strong(rowAll), strong(written(len(a.Statements) + a.Guidance))},
	}})
	byForce := block{Kind: kindTable, Class: "counts", Words: forceCaption, Head: []string{"Force", "All", rowEnforced, rowJudged, rowExcluded}}
	for _, force := range []catalogue.Force{catalogue.Must, catalogue.Should, catalogue.May, catalogue.Factual} {
		var c sectionCount
		for _, st := range a.Statements {
			if st.Force != force {
				continue
			}
			c.checks++
			switch {
			case st.Rules != nil:
				c.enforced++
			case st.Prompt:
				c.judged++
			default:
				c.excluded++
			}
		}
		if c.checks > 0 {
			byForce.Rows = append(byForce.Rows, []text{plain(forcePhrases[force].label), number(c.checks), number(c.enforced), number(c.judged), number(c.excluded)})
		}
	}
	s.add(byForce)
	s.heading(2, "judged", headJudged)
	s.say(plain(judgedLead))
	judged := block{Kind: kindList, Class: "statements"}
	for _, p := range b.set.Prompts() {
		q := s.quote(b, p.Statement)
		below := []block{paragraph("", strong(p.Ask)), paragraph("quiet", plain(p.Why))}
		before := s.blocks
		s.blocks = nil
		s.explain(phraseBearsWhere, phraseBearsAlways, logicOf(p.When))
		below = append(below, s.blocks...)
		s.blocks = before
		judged.Items = append(judged.Items, item{ID: anchor("judged", string(p.Statement)), Text: q.Text, Note: q.Note, Below: below})
	}
	s.add(judged)
	s.heading(2, "excluded", headExcluded)
	s.say(plain(excludedLead))
	excluded := block{Kind: kindList, Class: "statements"}
	for _, st := range a.Statements {
		if st.Rules == nil && !st.Prompt {
			q := s.quote(b, st.Statement)
			excluded.Items = append(excluded.Items, item{Text: q.Text, Note: q.Note, Below: []block{paragraph("quiet", plain(st.Why))}})
		}
	}
	s.add(excluded)
	s.heading(2, "sections", "By section")
	counts := b.counts()
	bySection := block{Kind: kindTable, Class: "counts", Words: sectionCaption, Head: []string{"Section", "All", rowEnforced, rowJudged, rowExcluded}}
	for _, section := range b.sections {
		if c := counts[section.Code]; c.checks > 0 {
			bySection.Rows = append(bySection.Rows, []text{
				code(section.Code).and(plain(" "), s.link(section.Title, sectionPath(section.Code))),
				number(c.checks), number(c.enforced), number(c.judged), number(c.excluded)})
		}
	}
	s.add(bySection)
	return page{path: coveragePath, nav: coveragePath, title: coverageTitle, lead: plain(coverageLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}},
		found: &entry{Kind: coverageTitle, Path: coveragePath, Title: coverageTitle, Words: coverageLead}}
}

// What the page of the questions says.
const (
	questionsTitle = "Questions"
	questionsLead  = "Every yes-or-no question that the duty or a rule can ask. In a case at hand, only those are asked that still matter."
	askedByRules   = "Read by:"
	askedByDuty    = "Asked for the legal duty, and for rules where it says so."
	askedOfNobody  = "Nobody is asked these: the record of the assessment answers them by itself."
	headNobodyAsks = "Answered by the record"
	headDutyAsks   = "For the legal duty"
	headRuleAsks   = "For the rules"
)

func (b *book) questionsPage() page {
	s := sheetFor(questionsAll)
	duty, asked := len(section13q.DutyFacts), len(b.set.Facts())
	var words, also []string
	for _, part := range []struct {
		id, head, about string
		facts           []*participation.Fact
	}{
		{"-duty", headDutyAsks, askedByDuty, b.facts[:duty]},
		{"-rules", headRuleAsks, "", b.facts[duty:asked]},
		{"-record", headNobodyAsks, askedOfNobody, b.facts[asked:]},
	} {
		if len(part.facts) == 0 {
			continue
		}
		s.heading(2, part.id, part.head)
		if part.about != "" {
			s.say(plain(part.about))
		}
		list := block{Kind: kindList, Class: "statements"}
		for _, f := range part.facts {
			it := item{ID: f.ID, Text: strong(f.Ask), Note: code(f.ID), Below: help(f)}
			if rules := b.asking[f.ID]; len(rules) > 0 {
				var items []item
				for _, r := range rules {
					items = append(items, item{Text: s.link(b.rules[r].Title, rulePath(b.rules[r].ID))})
				}
				it.Below = append(it.Below, paragraph("quiet", plain(askedByRules)), block{Kind: kindList, Class: "rests", Items: items})
			}
			rests := text{}
			for _, id := range f.Basis {
				if len(rests) > 0 {
					rests = rests.and(plain(" "))
				}
				rests = rests.and(text{{Words: string(id), To: s.to(b.statementPath(id)), Kind: spanCode}})
			}
			it.Below = append(it.Below, paragraph("basis", rests))
			list.Items = append(list.Items, it)
			words, also = append(words, f.Ask), append(also, f.ID)
		}
		s.add(list)
	}
	return page{path: questionsAll, nav: questionsAll, title: questionsTitle, lead: plain(questionsLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}},
		found: &entry{Kind: questionsTitle, Path: questionsAll, Title: questionsTitle, Words: joined(words), Also: joined(also)}}
}
