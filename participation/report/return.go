package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// ReturnJSON appends a return as indented JSON, for people to read. Its content is that of
// section13q.AppendReturn.
func (p Printer) ReturnJSON(dst []byte, r *section13q.Return) []byte {
	return wire.Indent(dst, section13q.AppendReturn(nil, r))
}

// ReturnMarkdown appends a return as Markdown: each figure with what it counts, of how many, and
// what it leaves out, then the records that are overdue or overridden, one by one.
func (p Printer) ReturnMarkdown(dst []byte, r *section13q.Return) []byte {
	return p.returned(r).markdown(dst)
}

// ReturnHTML appends the same as a complete HTML document that needs nothing beside it.
func (p Printer) ReturnHTML(dst []byte, r *section13q.Return) []byte {
	return p.returned(r).html(dst)
}

// returnPhrases lists the headings and sentences of a return.
var returnPhrases = []participation.Term{
	{Code: "return.title", Label: "Records of the duty to involve people, as at {date}"},
	{Code: "return.records", Label: "Records"},
	{Code: "return.limit", Label: "Time limit for sign-off, in days"},
	{Code: "return.limit.none", Label: "None stated, so none is overdue"},
	{Code: "return.advice", Label: "This is not legal advice. Take advice wherever a record is flagged."},
	{Code: "return.state", Label: "How far the records have come"},
	{Code: "return.state.about", Label: "Every record is counted, in the state that it had on the date of the return."},
	{Code: "return.verdict", Label: "What was computed"},
	{Code: "return.verdict.about", Label: "The verdict that was computed when the record was completed. A person's own verdict never takes its place."},
	{Code: "return.overridden", Label: "A person's own verdict beside the computed one"},
	{Code: "return.overridden.about", Label: "Records in which a person put a verdict of their own beside the computed one, with a reason."},
	{Code: "return.overridden.all", Label: "Overridden"},
	{Code: "return.overdue-for-sign-off", Label: "Waiting too long to be signed off"},
	{Code: "return.overdue-for-sign-off.about", Label: "Completed records that have waited for longer than the time limit, of those that wait."},
	{Code: "return.overdue-for-sign-off.all", Label: "Overdue"},
	{Code: "return.setting", Label: "Where the services are"},
	{Code: "return.setting.about", Label: "A record can name several settings, so these figures can add up to more than all."},
	{Code: "return.decider", Label: "Who decides"},
	{Code: "return.decider.about", Label: "Each record counts under the one who decides."},
	{Code: "return.flag", Label: "Flags"},
	{Code: "return.flag.about", Label: "Points of the cases that call for advice or judgement. A record can carry several."},
	{Code: "return.counted", Label: "What is counted"},
	{Code: "return.numerator", Label: "Records"},
	{Code: "return.denominator", Label: "Of"},
	{Code: "return.no-others", Label: "Whatever is not listed here was looked for and counts none."},
	{Code: "return.left-out", Label: "Left out of these figures"},
	{Code: "return.left-out.superseded", Label: "another record has taken its place: {count}"},
	{Code: "return.left-out.draft", Label: "nothing is completed yet: {count}"},
	{Code: "return.left-out.signed-off", Label: "signed off already: {count}"},
	{Code: "return.left-out.not-stated", Label: "the case does not say: {count}"},
	{Code: "return.left-out.no-time-limit-stated", Label: "no time limit is stated: {count}"},
	{Code: "return.left-out.none", Label: "nothing"},
	{Code: "return.in-state.draft", Label: "Draft"},
	{Code: "return.in-state.completed", Label: "Completed, waiting to be signed off"},
	{Code: "return.in-state.signed-off", Label: "Signed off"},
	{Code: "return.in-state.reported", Label: "Reported upward"},
	{Code: "return.in-state.superseded", Label: "Superseded"},
	{Code: "return.one-by-one", Label: "Which records these are"},
	{Code: "return.record", Label: "Record"},
	{Code: "return.completed", Label: "Completed"},
	{Code: "return.waited", Label: "Days waited"},
	{Code: "return.computed", Label: "Computed"},
	{Code: "return.own", Label: "A person's own"},
}

// returnKinds lists the kinds of figures in the order in which they are shown, with the kind of the
// texts of their codes.
var returnKinds = [...]struct {
	figure section13q.FigureKind
	words  string
}{
	{section13q.FigureState, "report.return.in-state"},
	{section13q.FigureVerdict, "duty.verdict"},
	{section13q.FigureOverridden, ""},
	{section13q.FigureOverdue, ""},
	{section13q.FigureSetting, "term.settings"},
	{section13q.FigureDecider, "term.decider"},
	{section13q.FigureFlag, "duty.flag"},
}

func (p Printer) returned(r *section13q.Return) *document {
	k := p.composer(&participation.Case{}, &participation.Report{AsAt: r.AsAt})
	k.words = Native(k.words)
	d := k.begin(k.fill("return.title", "date", k.date(r.AsAt)))
	limit := number(r.SignOffWithin)
	if r.SignOffWithin == 0 {
		limit = k.say("return.limit.none")
	}
	k.pairs(d.add(kindPairs, ""), "as-at", k.date(r.AsAt), "return.records", number(len(r.Lines)), "return.limit", limit)
	k.says(d.add(kindAdvice, ""), kindLead, "return.advice")
	figures := r.Figures()
	for _, of := range returnKinds {
		name := text("return." + string(of.figure))
		s := k.says(&d.node, kindSection, name)
		s.id = string(of.figure)
		k.says(s, kindText, name+".about")
		k.figures(s, name, of.words, of.figure, figures)
		switch of.figure {
		case section13q.FigureOverdue:
			k.overdue(s, r)
		case section13q.FigureOverridden:
			k.overridden(s, r)
		}
	}
	return k.end(d)
}

// figures gives the figures of one kind: those of a list only where they count something.
func (k *composer) figures(s *node, name text, words string, kind section13q.FigureKind, figures []section13q.ReturnFigure) {
	t := k.table(s, kindCounts, k.say(name), "return.counted", "return.numerator", "return.denominator")
	var leftOut []section13q.LeftOut
	hidden := false
	for i := range figures {
		f := &figures[i]
		if f.Figure != kind {
			continue
		}
		leftOut = f.LeftOut
		listed := kind == section13q.FigureSetting || kind == section13q.FigureDecider || kind == section13q.FigureFlag
		switch {
		case f.Code == "":
			t.row(k.say(name+".all"), number(f.Numerator), number(f.Denominator))
		case listed && f.Numerator == 0:
			hidden = true
		default:
			t.row(k.word(words, f.Code), number(f.Numerator), number(f.Denominator))
		}
	}
	if len(t.nodes) == 1 {
		s.drop()
	}
	if hidden {
		k.says(s, kindText, "return.no-others")
	}
	said := k.say("return.left-out") + ": "
	for i, l := range leftOut {
		if i > 0 {
			said += "; "
		}
		said += k.count(text("return.left-out."+string(l.Why)), l.Count)
	}
	if len(leftOut) == 0 {
		said += k.say("return.left-out.none")
	}
	s.add(kindQuiet, said+".")
}

// overdue lists the records that have waited too long.
func (k *composer) overdue(s *node, r *section13q.Return) {
	var t *node
	for i := range r.Lines {
		l := &r.Lines[i]
		if !r.Overdue(l) {
			continue
		}
		if t == nil {
			t = k.table(s, kindTable, k.say("return.one-by-one"), "return.record", "return.completed", "return.waited")
		}
		t.row(own(l.ID), k.date(l.Completed), number(l.Completed.DaysUntil(r.AsAt)))
	}
}

// overridden lists the records with a person's own verdict.
func (k *composer) overridden(s *node, r *section13q.Return) {
	var t *node
	for i := range r.Lines {
		l := &r.Lines[i]
		if l.Override == "" || l.State == participation.StateSuperseded {
			continue
		}
		if t == nil {
			t = k.table(s, kindTable, k.say("return.one-by-one"), "return.record", "return.computed", "return.own")
		}
		t.row(own(l.ID), k.word("duty.verdict", string(l.Verdict)), k.word("duty.verdict", string(l.Override)))
	}
}
