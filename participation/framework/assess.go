package framework

import (
	"slices"
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// Assess checks a case against the standard rules.
func Assess(c participation.Case) participation.Report { return Standard().Assess(c) }

// Assess checks a case: the legal duty, every rule, what is owed, what a person must judge, and
// what to ask next. The receipt is left empty; package receipt stamps it. A case that was read is
// always used whole; for one that was made in Go, see Problems.
func (s *Set) Assess(c participation.Case) participation.Report {
	r := participation.Report{
		Schema:  participation.ReportSchema,
		Case:    c.ID,
		AsAt:    c.AsAt,
		Edition: participation.Edition{Framework: FrameworkEdition, Rules: RulesEdition},
	}
	duty, forDuty, forAdvice := section13q.Assess(&c)
	r.Duty = duty
	forPlan := s.rules.Assess(&c, &r)
	if c.Register != nil {
		r.Obligations = append(feedback.Obligations(&c), slices.DeleteFunc(r.Obligations, feedback.WorksOut)...)
	}
	r.Questions = s.questions(&c, forDuty, forAdvice, forPlan)
	r.Ignored = s.ignored(&c)
	return r
}

// Ahead returns, each sorted, every fact and list that may still be asked of the duty, advice
// included, and of the plan, whatever the answers: what Assess asks now, and what these answers may
// bring. With each answer there are fewer, so it can say how many questions are left at most.
func (s *Set) Ahead(c participation.Case) (ofDuty, ofPlan []string) {
	return section13q.Ahead(&c), s.rules.Ahead(&c)
}

// questions joins the questions of the three purposes: each question once, under the first that
// asks it, and those answered "unknown" after all that were never answered.
func (s *Set) questions(c *participation.Case, forDuty, forAdvice, forPlan participation.Open) []participation.Question {
	var unknown []string
	for id, answer := range c.Answers {
		if answer == participation.NotStated {
			unknown = append(unknown, id)
		}
	}
	all := make([]participation.Question, 0, forDuty.Len()+forAdvice.Len()+forPlan.Len())
	var passed []participation.Question
	var twice []string // what a rule may ask again
	add := func(open participation.Open, purpose participation.Purpose) {
		for i := range open.Len() {
			q := participation.Question{For: purpose}
			q.Fact, q.Settles, _ = open.At(i)
			switch {
			case slices.Contains(twice, q.Fact):
			case slices.Contains(unknown, q.Fact):
				q.Answered = participation.NotStated.String()
				passed = append(passed, q)
			default:
				all = append(all, q)
			}
		}
	}
	add(forDuty, participation.ForDuty)
	add(forAdvice, participation.ForAdvice)
	for _, some := range [...][]participation.Question{all, passed} {
		for i := range some {
			if s.readTwice(some[i].Fact) {
				twice = append(twice, some[i].Fact)
			}
		}
	}
	add(forPlan, participation.ForPlan)
	return append(all, passed...)
}

// readTwice reports whether both the duty and a rule may read a name: any list, and few facts.
func (s *Set) readTwice(name string) bool {
	return strings.IndexByte(name, '.') < 0 || slices.Contains(s.shared, name)
}

// ignored names what the case states and the set does not know: nothing in a case that was read,
// unless it was written for a newer version.
func (s *Set) ignored(c *participation.Case) []string {
	var names []string
	for id := range c.Answers {
		if s.factIDs[id] == nil {
			names = append(names, id)
		}
	}
	names = append(names, c.UnknownCodes()...)
	slices.Sort(names)
	return names
}

// Canonical returns the canonical bytes of a case: equal cases give equal bytes. Their digest
// stands in the receipt of a report.
func Canonical(c participation.Case) []byte { return participation.AppendCase(nil, &c) }

// Canonical returns the canonical bytes of the set: the edition, the tables of the duty and the
// logic of every rule, without words. Their digest stands in the receipt of a report.
func (s *Set) Canonical() []byte {
	var w wire.Writer
	w.Object()
	w.Key("framework")
	w.String(FrameworkEdition)
	w.Key("rules")
	w.String(RulesEdition)
	w.Key("duty")
	section13q.Write(&w)
	w.Key("rulebook")
	w.Array()
	for i := range s.rules.Rules {
		writeRule(&w, &s.rules.Rules[i])
	}
	w.EndArray()
	w.Key("prompts")
	w.Array()
	for i := range s.rules.Prompts {
		w.Object()
		w.Key("statement")
		w.String(string(s.rules.Prompts[i].Statement))
		w.Key("when")
		participation.WriteExpr(&w, s.rules.Prompts[i].When)
		w.EndObject()
	}
	w.EndArray()
	w.EndObject()
	return w.Bytes()
}

func writeRule(w *wire.Writer, r *participation.Rule) {
	w.Object()
	w.Key("rule")
	w.String(r.ID)
	w.Key("force")
	w.String(string(r.Force))
	w.Key("principle")
	w.String(string(r.Principle))
	w.Key("basis")
	w.Array()
	for _, id := range r.Basis {
		w.String(string(id))
	}
	w.EndArray()
	w.Key("when")
	participation.WriteExpr(w, r.When)
	switch r.Kind {
	case participation.OnPlan:
		w.Key("check")
		participation.WriteExpr(w, r.Check)
	case participation.OnRegister:
		w.Key("register")
		w.Bool(true)
	case participation.OnRecord:
		w.Key("record")
		w.Bool(true)
		if r.Check != nil {
			w.Key("check")
			participation.WriteExpr(w, r.Check)
		}
	}
	w.EndObject()
}
