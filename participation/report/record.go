package report

import (
	"strconv"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// RecordJSON appends a record as indented JSON, for people to read. Its content is that of
// participation.AppendRecord.
func (p Printer) RecordJSON(dst []byte, d *participation.RecordDocument) []byte {
	return wire.Indent(dst, participation.AppendRecord(nil, d))
}

// RecordMarkdown appends a record as Markdown: what was computed, what a person says beside it, the
// reasons, what will be done, and every step.
func (p Printer) RecordMarkdown(dst []byte, d *participation.RecordDocument) []byte {
	return p.recorded(d).markdown(dst)
}

// RecordHTML appends the same as a complete HTML document that needs nothing beside it. Printed, it
// is a form to sign.
func (p Printer) RecordHTML(dst []byte, d *participation.RecordDocument) []byte {
	return p.recorded(d).html(dst)
}

// recordComposer makes the document of one record. Its report is that of the case by the rules of
// today, with the duty as it was recorded.
type recordComposer struct {
	*composer
	steps  []participation.Step
	record participation.Record
	done   *participation.Step // nil while it is not completed
}

func (p Printer) recorded(d *participation.RecordDocument) *document {
	k := recordComposer{composer: p.native(&d.Case), steps: d.Steps, record: participation.Record{Steps: d.Steps}}
	k.r.Duty = d.Duty
	k.done = k.record.Last(participation.StepComplete)
	name := own(k.c.Title)
	if name == "" {
		name = own(k.c.ID)
	}
	if name == "" {
		name = k.say("case.unnamed")
	}
	doc := k.begin(k.fill("record.title", "case", name))
	k.about(&doc.node)
	for _, section := range recordSections {
		s := k.says(&doc.node, kindSection, section.name)
		s.id = string(section.name)
		section.compose(&k, s)
	}
	k.cited = inOrder(k.cited)
	if s := k.says(&doc.node, kindSection, "documents"); len(k.cited) > 0 {
		k.documents(s)
	}
	return k.end(doc)
}

// recordSections lists the sections in reading order: what is to be signed comes before the answers
// that it rests on.
var recordSections = [...]struct {
	name    text
	compose func(*recordComposer, *node)
}{
	{"record.duty", (*recordComposer).duty},
	{"record.override", (*recordComposer).override},
	{"record.reasons", (*recordComposer).reasons},
	{"record.actions", (*recordComposer).actions},
	{"record.reassess", (*recordComposer).reassess},
	{"record.judged", (*recordComposer).judgements},
	{"record.signatures", (*recordComposer).signatures},
	{"given", func(k *recordComposer, s *node) { k.given(s) }},
	{"record.advice", (*recordComposer).advice},
	{"record.history", (*recordComposer).history},
}

// about says what the record is of, how far it has come, and that it is no advice.
func (k *recordComposer) about(n *node) {
	state := section13q.State(&k.record)
	var form, team, held, to text
	if k.done != nil {
		form = own(k.done.Data.Form)
		team = k.optional("report.record.team", string(k.done.Data.Team))
	}
	if s := k.record.Last(participation.StepSignOff); s != nil {
		held = own(s.Data.Held)
	}
	if s := k.record.Last(participation.StepReport); s != nil {
		to = own(s.Data.To)
	}
	said := k.say("record.unopened")
	if state != "" {
		said = k.tag("report.return.in-state", string(state))
	}
	k.pairs(n.add(kindPairs, ""),
		"case", own(k.c.ID),
		"as-at", k.date(k.c.AsAt),
		"record.state", said,
		"record.form", form,
		"record.team", team,
		"record.held", held,
		"record.to", to)
	if s := k.record.Last(participation.StepSupersede); s != nil {
		gap := n.add(kindGap, "")
		k.says(gap, kindLead, "record.superseded")
		k.signed(gap, s.Data.Reason, s.Role, s.Date)
		if s.Data.Successor != "" {
			gap.add(kindText, k.say("record.successor")+": "+own(s.Data.Successor))
		}
	} else if k.done == nil {
		k.says(n.add(kindGap, ""), kindLead, "record.draft")
	}
	k.advise(n)
}

// duty gives the duty as it was computed. A person's own verdict stands after it.
func (k *recordComposer) duty(s *node) {
	k.verdict(s)
	if k.done != nil && k.done.Data.Duty != k.r.Duty.Short() {
		k.says(s.add(kindGap, ""), kindText, "record.other-duty")
	}
	k.parts(s, []recordPart{{"missing", (*composer).missing}, {"why", (*composer).why}, {"limbs", (*composer).limbs}, {partFlags, (*composer).notes}})
}

// advice gives what the computing has to say besides, for those who do the work.
func (k *recordComposer) advice(s *node) {
	k.parts(s, []recordPart{{"existing", (*composer).existing}, {partNext, (*composer).notes}, {partCompanions, (*composer).notes}})
}

// recordPart is a part of a section that reports have too.
type recordPart struct {
	name    string
	compose func(*composer, *node)
}

func (k *recordComposer) parts(s *node, parts []recordPart) {
	for _, part := range parts {
		n := s.add(kindPart, k.say(text(part.name)))
		n.id = part.name
		if part.compose(k.composer, n); len(n.nodes) == 0 {
			s.drop()
		}
	}
}

// override sets each verdict of a person beside the computed one.
func (k *recordComposer) override(s *node) {
	var t *node
	for i := range k.steps {
		step := &k.steps[i]
		if step.Kind != participation.StepOverride {
			continue
		}
		if t == nil {
			k.says(s, kindText, "record.override.about")
			t = k.table(s, kindTable, k.say("record.override.caption"), "record.computed", "record.own", "record.reason", "record.by")
		}
		t.row(k.word("duty.verdict", string(k.r.Duty.Verdict)), k.word("duty.verdict", string(step.Data.Verdict)).strong(),
			own(step.Data.Reason), k.signature(step))
	}
	if t == nil {
		k.says(s, kindText, "record.override.none")
	}
}

// signature names who took a step, and when.
func (k *recordComposer) signature(step *participation.Step) text {
	return k.fill("signed", "role", own(step.Role), "date", k.date(step.Date))
}

func (k *recordComposer) reasons(s *node) {
	if k.done == nil {
		k.says(s, kindText, "record.reasons.none")
		return
	}
	k.signed(s, k.done.Data.Reasons, k.done.Role, k.done.Date)
}

// actions says what will be done, by whom and when.
func (k *recordComposer) actions(s *node) {
	if k.done == nil || len(k.done.Data.Actions) == 0 {
		k.says(s, kindText, "record.actions.none")
		return
	}
	t := k.table(s, kindTable, k.say("record.actions.caption"), "record.what", "record.who", "record.when")
	for _, a := range k.done.Data.Actions {
		t.row(own(a.What), own(a.By), k.date(a.Date))
	}
}

// reassess says what calls for a new assessment, and when one is due.
func (k *recordComposer) reassess(s *node) {
	k.says(s, kindText, "record.reassess.about")
	if k.done == nil {
		return
	}
	if n := len(k.done.Data.ReassessIf); n > 0 {
		k.says(s, kindText, "record.reassess.if")
		all := s.add(kindList, "")
		for _, trigger := range k.done.Data.ReassessIf {
			all.add(kindItem, own(trigger))
		}
	}
	if !k.done.Data.ReviewBy.IsZero() {
		k.pairs(s.add(kindPairs, ""), "record.review-by", k.date(k.done.Data.ReviewBy))
	}
}

// judgements gives what a person judged and what a person accepted, beside what was computed.
func (k *recordComposer) judgements(s *node) {
	if len(k.c.Judgements)+len(k.c.Accepted) == 0 {
		k.says(s, kindText, "record.judged.none")
		return
	}
	all := s.add(kindList, "")
	for _, statement := range participation.Keys(k.c.Judgements) {
		item := all.add(kindItem, k.of("prompt", statement, ".ask").strong())
		k.judged(k.says(item.add(kindPairs, ""), kindPair, "judgement"), catalogue.ID(statement))
	}
	for _, rule := range participation.Keys(k.c.Accepted) {
		about := k.titled(all, rule, k.outcome(rule))
		k.accepted(k.says(about, kindPair, "accepted"), rule)
	}
}

// outcome says what became of a rule, where it bears.
func (k *recordComposer) outcome(rule string) text {
	for i := range k.r.Findings {
		if k.r.Findings[i].Rule == rule {
			return k.tag("outcome", string(k.r.Findings[i].Outcome))
		}
	}
	return k.tag("outcome", string(participation.NotApplicable))
}

// signatures gives lines to sign on, filled in as far as the record has come.
func (k *recordComposer) signatures(s *node) {
	k.says(s, kindText, "record.signatures.about")
	t := k.table(s, kindSign, k.say("record.signatures.caption"), "record.as", "record.role", "record.date", "record.signature")
	for _, line := range [...]struct {
		as text
		of participation.StepKind
	}{
		{"record.author", participation.StepComplete}, {"record.head", participation.StepSignOff}, {"record.upward", participation.StepReport},
	} {
		var role, date text
		if step := k.record.Last(line.of); step != nil {
			role, date = own(step.Role), k.date(step.Date)
		}
		t.row(k.say(line.as), role, date, "")
	}
}

// history gives every step as it was taken, with its link to the one before.
func (k *recordComposer) history(s *node) {
	if len(k.steps) == 0 {
		k.says(s, kindText, "record.history.none")
		return
	}
	k.says(s, kindText, "record.history.about")
	t := k.table(s, kindTable, k.say("record.history.caption"), "record.number", "record.date", "record.role", "record.step", "record.said")
	for i := range k.steps {
		step := &k.steps[i]
		t.row(text(strconv.Itoa(step.Seq)), k.date(step.Date), own(step.Role), k.word("report.record.kind", string(step.Kind)), k.stated(k.said(step)))
	}
	var links *node
	for i := range k.steps {
		if k.steps[i].Prev == "" {
			continue
		}
		if links == nil {
			links = k.says(s, kindPart, "record.links").add(kindPairs, "")
		}
		links.add(kindPair, k.count("record.link", k.steps[i].Seq)).add(kindText, id(k.steps[i].Prev))
	}
	if done := k.done; done != nil {
		if links == nil {
			links = k.says(s, kindPart, "record.links").add(kindPairs, "")
		}
		k.pairs(links, "receipt.case", id(done.Data.Case))
	}
}

// said says in short what a step says.
func (k *recordComposer) said(step *participation.Step) text {
	d := &step.Data
	switch step.Kind {
	case participation.StepComplete:
		return k.word("duty.verdict", string(d.Duty.Verdict)).joined(", ", k.optional("duty.strength", string(d.Duty.Strength)))
	case participation.StepOverride:
		return k.word("duty.verdict", string(d.Verdict)).joined(": ", own(d.Reason))
	case participation.StepSupersede:
		return own(d.Reason).joined(" ", own(d.Successor))
	}
	return own(d.Held + d.To)
}
