package main

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// requestLimits bound a request as a whole. A case or a document in it has limits of its own, so
// that they are the same as everywhere else.
var requestLimits = wire.Limits{Bytes: 8 << 20}

// roughly is how long a response with a report is: what is set aside for it from the start.
const roughly = 32 << 10

// operations lists what a request can ask for, what it has to bring, and what it may bring.
var operations = [...]operation{
	{name: "assess", needs: hasCase, takes: hasReceipt, run: assess},
	{name: "canonical", needs: hasCase, run: canonical},
	{name: "read", needs: hasDocument, run: read},
	{name: "render", needs: hasCase | hasFormat, takes: hasReceipt | hasWords, run: render},
}

// operation writes what it was asked for, or returns the problems that kept it from it.
type operation struct {
	name         string
	needs, takes property
	run          func(*wire.Writer, *request) []wire.Problem
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
	var w wire.Writer
	w.Reset(make([]byte, 0, roughly))
	w.Object()
	w.Key("ok")
	if problems := o.run(&w, q); len(problems) > 0 {
		return refusal(problems)
	}
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

func assess(w *wire.Writer, q *request) []wire.Problem {
	_, r, problems := q.assessed()
	if problems != nil {
		return problems
	}
	w.Raw(participation.AppendReport(make([]byte, 0, roughly), &r))
	return nil
}

func canonical(w *wire.Writer, q *request) []wire.Problem {
	c, problems := framework.Standard().Read(q.caseText)
	if wire.Refused(problems) {
		return problems
	}
	w.Object()
	w.Key("case")
	w.String(string(framework.Canonical(c)))
	w.Key("rules")
	w.String(string(framework.Standard().Canonical()))
	w.EndObject()
	return nil
}

func read(w *wire.Writer, q *request) []wire.Problem {
	c, problems := framework.Standard().Read([]byte(q.document))
	if wire.Refused(problems) {
		return problems
	}
	w.Object()
	w.Key("case")
	w.Raw(framework.Canonical(c))
	w.Key("notices")
	w.Raw(wire.AppendProblems(nil, problems))
	w.EndObject()
	return nil
}

func render(w *wire.Writer, q *request) []wire.Problem {
	c, r, problems := q.assessed()
	if problems != nil {
		return problems
	}
	p := report.Printer{Words: q.printed()}
	switch q.format {
	case formatJSON:
		w.String(string(p.JSON(nil, &r)))
	case formatMarkdown:
		w.String(string(p.Markdown(nil, &c, &r)))
	case formatHTML:
		w.String(string(p.HTML(nil, &c, &r)))
	case formatWords:
		w.Raw(p.Texts(nil, &c, &r))
	}
	return nil
}

// assessed reads the case of a request and checks it. The report carries the receipt that the
// request brought: the host computes digests, the module does not.
func (q *request) assessed() (participation.Case, participation.Report, []wire.Problem) {
	c, problems := framework.Standard().Read(q.caseText)
	if wire.Refused(problems) {
		return participation.Case{}, participation.Report{}, problems
	}
	r := framework.Standard().Assess(c)
	r.Receipt = q.receipt
	return c, r, nil
}
