package main

import (
	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// requestLimits bound a request as a whole. A case or a document in it has limits of its own, so
// that they are the same as everywhere else.
var requestLimits = wire.Limits{Bytes: 8 << 20}

// roughly is how long a response with a report is: what is set aside for it from the start.
const roughly = 32 << 10

// operations lists what a request can ask for, what it has to bring, and what it may bring.
var operations = [...]operation{
	{name: "ahead", needs: hasCase, run: ahead},
	{name: "assess", needs: hasCase, takes: hasReceipt, run: assess},
	{name: "canonical", needs: hasCase, run: canonical},
	{name: "flips", needs: hasCase, run: flips},
	{name: "obligations", needs: hasCase, run: obligations},
	{name: "read", needs: hasDocument, run: read},
	{name: "render", needs: hasCase | hasFormat, takes: hasReceipt | hasWords, run: render},
	{name: "screen", takes: hasText | hasCase, run: screen},
}

// operation writes what it was asked for about a case that was read.
type operation struct {
	name         string
	needs, takes property
	run          func(*wire.Writer, *request)
}

// call answers a request. Whatever the request holds, the response is a JSON object with either
// "ok" or "problems".
func call(message []byte) []byte {
	return guarded(func() []byte { return answer(message) })
}

// guarded turns a panic into a response, so that a host learns of it and can show it.
func guarded(work func() []byte) (response []byte) {
	defer func() {
		if reason := recover(); reason != nil {
			response = refusal([]wire.Problem{wire.Wrong(wire.Internal, "", "", inWords(reason))})
		}
	}()
	return work()
}

// inWords gives what a panic says of itself. Of anything longer than a line, wire.Wrong shows the
// beginning.
func inWords(reason any) string {
	switch reason := reason.(type) {
	case error:
		return reason.Error()
	case string:
		return reason
	}
	return ""
}

func answer(message []byte) []byte {
	q, o, problems := readRequest(message)
	if len(problems) > 0 {
		return refusal(problems)
	}
	if q.given&hasText == 0 {
		q.subject, q.notices = framework.Standard().Read(q.text)
		if wire.Refused(q.notices) {
			return refusal(q.notices)
		}
	}
	var w wire.Writer
	w.Reset(make([]byte, 0, roughly))
	w.Object()
	w.Key("ok")
	o.run(&w, q)
	w.EndObject()
	return w.Bytes()
}

func refusal(problems []wire.Problem) []byte {
	var w wire.Writer
	w.Object()
	w.Key("problems")
	w.Raw(wire.AppendProblems(nil, problems))
	w.EndObject()
	return w.Bytes()
}

// ahead gives what may still be asked, of the duty and of the plan.
func ahead(w *wire.Writer, q *request) {
	ofDuty, ofPlan := framework.Standard().Ahead(q.subject)
	w.Object()
	for _, part := range [...]struct {
		key   string
		names []string
	}{{"duty", ofDuty}, {"plan", ofPlan}} {
		w.Key(part.key)
		w.Array()
		for _, name := range part.names {
			w.String(name)
		}
		w.EndArray()
	}
	w.EndObject()
}

func assess(w *wire.Writer, q *request) {
	w.Raw(participation.AppendReport(make([]byte, 0, roughly), q.assessed()))
}

func canonical(w *wire.Writer, q *request) {
	w.Object()
	w.Key("case")
	w.String(string(framework.Canonical(q.subject)))
	w.Key("rules")
	w.String(string(framework.Standard().Canonical()))
	w.EndObject()
}

func flips(w *wire.Writer, q *request) {
	found, more := section13q.Flips(&q.subject)
	w.Raw(section13q.AppendFlips(nil, found, more))
}

// obligations gives what the register of a case shows to be owed; without a register, nothing.
func obligations(w *wire.Writer, q *request) {
	w.Raw(participation.AppendObligations(nil, feedback.Obligations(&q.subject)))
}

func read(w *wire.Writer, q *request) {
	w.Object()
	w.Key("case")
	w.Raw(framework.Canonical(q.subject))
	w.Key("notices")
	w.Raw(wire.AppendProblems(nil, q.notices))
	w.EndObject()
}

func render(w *wire.Writer, q *request) {
	c, r := &q.subject, q.assessed()
	p := report.Printer{Words: q.printed()}
	var text []byte
	switch q.format {
	case formatJSON:
		text = p.JSON(nil, r)
	case formatMarkdown:
		text = p.Markdown(nil, c, r)
	case formatHTML:
		text = p.HTML(nil, c, r)
	case formatPictures:
		w.Raw(p.Pictures(nil, c, r))
		return
	default:
		w.Raw(p.Texts(nil, c, r))
		return
	}
	w.String(string(text))
}

// assessed checks the case of a request. The report carries the receipt that the request brought:
// the host computes digests, the module does not.
func (q *request) assessed() *participation.Report {
	r := framework.Standard().Assess(q.subject)
	r.Receipt = q.receipt
	return &r
}
