package main

import "github.com/heard-framework/heard/participation/catalogue"

// sectionCount is how the statements of a section are accounted for.
type sectionCount struct {
	all, checks, enforced, judged, excluded int
}

// counts counts the statements of each section, by its code.
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
