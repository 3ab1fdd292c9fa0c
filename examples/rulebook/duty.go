package main

import (
	"fmt"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// noteKind is one of the three tables that stand beside the verdict on the duty.
type noteKind struct {
	path, kind, title, lead string
	notes                   []section13q.Note
}

func noteKinds() []noteKind {
	return []noteKind{
		{"duty/flags", "Flag", "Flags", flagsLead, section13q.Flags},
		{"duty/companions", "Companion duty", "Companion duties", companionsLead, section13q.Companions},
		{"duty/steps", "Next step", "What to do next", stepsLead, section13q.Steps},
	}
}

// What the pages of the duty say.
const (
	lawPath = "duty/law"

	dutyTitle = "The legal duty to involve people"
	dutyLead  = "Section 13Q of the National Health Service Act 2006 and its sisters, as a decision table. Each row says in plain English what it gives, and why."
	dutyAbout = "The rows are tried in order. The first rows can settle the answer at once. Then each of the three limbs (planning, proposals, decisions) is decided by its first row that holds. The duty applies if it does on one limb. The legal duty and the rules of good practice are never added up."
	dutyNot   = "This is not legal advice. Seek it where a flag says so."

	rowsCaption = "The rows of the decision table, in the order in which they are tried"
	rowKind     = "Row of the duty’s table"

	flagsLead      = "What calls for advice or judgement, beside the answer on the duty and never instead of it. What is not known raises no flag, unless the text says so."
	companionsLead = "Other duties that bear on a case, whatever the answer on this one."
	stepsLead      = "What follows from the answer."

	lawTitle        = "The law by date"
	lawLead         = "Which provision bears on whom, from when, and how sure that is. What was announced and not enacted is not law."
	changesCaption  = "Changes of the law, by date"
	holdingsCaption = "Which provision places the duty on whom"
	phraseAnnounced = "announced, not law"
	phraseEnacted   = "in force"
	phraseBeside    = "in force; changes other duties, not this one"
	phraseNoEnd     = "no end is known"

	columnDecides = "Who decides"
	columnUntil   = "Until, not included"
	columnHolds   = "Who holds the duty"

	phraseRowHolds  = "The row holds where"
	phraseRowAlways = "It holds in every case."
	phraseSure      = "What it gives is likely. It is clear where"
	phraseClear     = "What it gives is always clear."
	phraseLikely    = "What it gives is likely, never clear."
	phraseNoSure    = "It asks a person to judge, so it has no strength."
	phraseNoteHolds = "It is shown where"
	phraseNoteEvery = "It is shown on every case that it fits."
	phraseOnlyWith  = "Only where the answer on the duty is: %s."
	phraseOnlyCodes = "Only where the reason is: %s."
	phraseEither    = "Only where the answer on the duty is: %s; or the reason is: %s."

	headGives   = "What it gives"
	headHolds   = "When it holds"
	headMarks   = "How far the law was read"
	headStrong  = "How sure it is"
	phraseNext  = "The row does not hold"
	figureOfRow = "How this row is decided: %s"
)

func dutyRowPath(id string) string { return "duty/" + id }

func termLabel(terms []participation.Term, code string) string {
	for _, term := range terms {
		if term.Code == code {
			return term.Label
		}
	}
	return code
}

// citeDuty notes what the tables of the duty rest on.
func (b *book) citeDuty() {
	for _, k := range noteKinds() {
		for i := range k.notes {
			b.cite(k.kind, k.notes[i].Basis, k.notes[i].Text, k.path+"#"+k.notes[i].ID)
		}
	}
}

// dutyPages makes the pages of the legal duty.
func (b *book) dutyPages() []page {
	pages := []page{b.dutyIndex()}
	rows := section13q.Rows()
	for i := range rows {
		pages = append(pages, b.rowPage(rows, i))
	}
	for _, k := range noteKinds() {
		pages = append(pages, b.notePage(k))
	}
	return append(pages, b.lawPage())
}

func (b *book) dutyIndex() page {
	s := sheetFor(dutyPath)
	s.say(plain(dutyAbout))
	s.add(paragraph("notice", plain(dutyNot)))
	s.heading(2, "rows", "The decision table")
	table := block{Kind: kindTable, Words: rowsCaption, Head: []string{"Row", "Gives", "Because"}}
	for _, r := range section13q.Rows() {
		table.Rows = append(table.Rows, []text{
			{{Words: r.ID, To: s.to(dutyRowPath(r.ID)), Kind: spanCode}},
			strong(termLabel(section13q.Verdicts, string(r.Gives))), plain(r.Text),
		})
	}
	s.add(table)
	s.heading(2, "beside", "Beside the answer")
	var items []item
	for _, k := range noteKinds() {
		items = append(items, item{Text: s.link(k.title, k.path).and(plain(fmt.Sprintf(" (%d). ", len(k.notes))), quiet(k.lead))})
	}
	items = append(items, item{Text: s.link(lawTitle, lawPath).and(plain(". "), quiet(lawLead))})
	s.add(block{Kind: kindList, Items: items})
	return page{path: dutyPath, nav: dutyPath, kind: "The duty", title: dutyTitle, lead: plain(dutyLead),
		trail: []link{{siteName, s.to(homePath)}}, body: s.blocks,
		found: &entry{Kind: "The duty", Path: dutyPath, Title: dutyTitle, Words: dutyLead + " " + dutyAbout}}
}

// rowFlow is the way through a row: whether it holds, and how sure what it gives is.
func rowFlow(r *section13q.Row) flow {
	gives := termLabel(section13q.Verdicts, string(r.Gives))
	mark := map[participation.Verdict]string{participation.Applies: markYes, participation.DoesNotApply: markNo}[r.Gives]
	if mark == "" {
		mark = markOpen
	}
	phases := []phase{{phaseRow, logicOf(holdsWhere(r)), &outcome{phraseNext, markApart}}}
	if r.Sure == nil {
		return newFlow(phases, &outcome{gives, mark})
	}
	grade := func(s participation.Strength) *outcome {
		return &outcome{gives + ": " + strings.ToLower(termLabel(section13q.Strengths, string(s))), mark}
	}
	phases = append(phases, phase{phaseSure, surely(r.Sure), grade(participation.Likely)})
	return newFlow(phases, grade(participation.Clear))
}

func holdsWhere(r *section13q.Row) participation.Expr {
	if r.Given == nil {
		return r.If
	}
	return participation.All{r.Given, r.If}
}

func (b *book) rowPage(rows []*section13q.Row, i int) page {
	r := rows[i]
	path := dutyRowPath(r.ID)
	s := sheetFor(path)
	gives := termLabel(section13q.Verdicts, string(r.Gives))
	s.heading(2, "gives", headGives)
	s.say(strong(gives + ".").and(plain(" " + r.Text)))
	if r.Code != "" {
		s.add(paragraph("quiet", plain(termLabel(section13q.Codes, r.Code)+". ").and(code(r.Code))))
	}
	s.heading(2, "when", headHolds)
	s.explain(phraseRowHolds, phraseRowAlways, logicOf(holdsWhere(r)))
	s.heading(2, "sure", headStrong)
	switch l := surely(r.Sure); {
	case r.Sure == nil:
		s.say(plain(phraseNoSure))
	case l.kind == never:
		s.say(plain(phraseLikely))
	default:
		s.explain(phraseSure, phraseClear, l)
	}
	s.heading(2, "marks", headMarks)
	marks := make([]string, len(r.Marks))
	for i, mark := range r.Marks {
		marks[i] = termLabel(section13q.Marks, string(mark))
	}
	s.say(plain(strings.Join(marks, "; ") + "."))
	s.heading(2, "decided", headDecided)
	s.figure(r.ID, fmt.Sprintf(figureOfRow, r.Text), rowFlow(r))
	words := []string{gives + "."}
	also := []string{r.Code, termLabel(section13q.Codes, r.Code)}
	l := logicOf(holdsWhere(r))
	l.each(func(part *logic) {
		if part.fact != nil {
			words, also = append(words, part.fact.Ask), append(also, part.fact.ID)
		}
	})
	return page{path: path, nav: dutyPath, kind: rowKind, title: r.Text, lead: code(r.ID), body: s.blocks,
		tags:  []tag{{gives, "verdict"}},
		trail: []link{{siteName, s.to(homePath)}, {dutyTitle, s.to(dutyPath)}},
		last:  around(s, i, len(rows), func(i int) link { return link{rows[i].Text, dutyRowPath(rows[i].ID)} }),
		found: &entry{Kind: rowKind, Path: path, Title: r.Text, ID: r.ID, Words: joined(words), Also: joined(also)}}
}

func (b *book) notePage(k noteKind) page {
	s := sheetFor(k.path)
	var words, also []string
	for i := range k.notes {
		note := &k.notes[i]
		s.heading(2, note.ID, strings.TrimSuffix(note.Text, "."))
		s.add(paragraph("id", code(note.ID)))
		s.explain(phraseNoteHolds, phraseNoteEvery, logicOf(note.When))
		if only := onlyWith(note); only != "" {
			s.say(plain(only))
		}
		quotes := block{Kind: kindQuotes}
		for _, id := range note.Basis {
			quotes.Items = append(quotes.Items, s.quote(b, id))
		}
		s.heading(3, "", headSources)
		s.add(quotes)
		words, also = append(words, note.Text), append(also, note.ID)
	}
	return page{path: k.path, nav: dutyPath, kind: k.kind, title: k.title, lead: plain(k.lead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}, {dutyTitle, s.to(dutyPath)}},
		found: &entry{Kind: k.kind, Path: k.path, Title: k.title, Words: joined(words), Also: joined(also)}}
}

func (b *book) lawPage() page {
	s := sheetFor(lawPath)
	s.heading(2, "changes", changesCaption)
	changes := block{Kind: kindTable, Words: changesCaption, Head: []string{"From", "What changed", "Status", "Read"}}
	for _, c := range section13q.Law {
		status := phraseEnacted
		switch {
		case c.Announced:
			status = phraseAnnounced
		case c.CompanionsOnly:
			status = phraseBeside
		}
		when := plain(day(c.From))
		if c.DateMark != catalogue.Seen {
			when = when.and(plain(" "), quiet("("+markPhrases[string(c.DateMark)]+")"))
		}
		changes.Rows = append(changes.Rows, []text{when, plain(c.Text), plain(status), plain(termLabel(section13q.Marks, string(c.Mark)))})
	}
	s.add(changes)
	s.heading(2, "holders", holdingsCaption)
	holdings := block{Kind: kindTable, Words: holdingsCaption, Head: []string{columnDecides, "From", columnUntil, "Provision", columnHolds}}
	for _, h := range section13q.Holdings {
		until := phraseNoEnd
		if !h.Until.IsZero() {
			until = day(h.Until)
		}
		holdings.Rows = append(holdings.Rows, []text{
			plain(strings.Join(labels(termsOf(h.Deciders, participation.ListDeciders)), "; ")), plain(day(h.From)), plain(until),
			plain(termLabel(section13q.Provisions, string(h.Provision))), plain(labelOf(participation.ListDeciders, string(h.Holder))),
		})
	}
	s.add(holdings)
	return page{path: lawPath, nav: dutyPath, kind: "The duty", title: lawTitle, lead: plain(lawLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}, {dutyTitle, s.to(dutyPath)}},
		found: &entry{Kind: "The duty", Path: lawPath, Title: lawTitle, Words: lawLead}}
}

// onlyWith says with which answers or reasons a note is shown, if not with all.
func onlyWith(note *section13q.Note) string {
	var verdicts, reasons []string
	for _, v := range note.Verdicts {
		verdicts = append(verdicts, termLabel(section13q.Verdicts, string(v)))
	}
	for _, c := range note.Codes {
		reasons = append(reasons, termLabel(section13q.Codes, c))
	}
	switch {
	case verdicts != nil && reasons != nil:
		return fmt.Sprintf(phraseEither, strings.Join(verdicts, "; "), strings.Join(reasons, "; "))
	case verdicts != nil:
		return fmt.Sprintf(phraseOnlyWith, strings.Join(verdicts, "; "))
	case reasons != nil:
		return fmt.Sprintf(phraseOnlyCodes, strings.Join(reasons, "; "))
	}
	return ""
}
