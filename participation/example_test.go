package participation_test

import (
	"fmt"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// State what is known, and leave out what is not: an empty list says none, a nil list says nothing.
func ExampleCase() {
	c := participation.Case{
		ID:       "nw-2026-014",
		AsAt:     wire.Date{Year: 2026, Month: 3, Day: 2},
		Decider:  participation.NHSEngland,
		Settings: []participation.Setting{participation.YOI, participation.Prison},
		People:   []participation.PeopleGroup{},
		Answers:  map[string]participation.Answer{"impact.hours": participation.Yes},
	}
	fmt.Printf("%s\n", participation.AppendCase(nil, &c))
	// Output:
	// {"id":"nw-2026-014","as_at":"2026-03-02","decider":"nhs-england","settings":["prison","yoi"],"people":[],"answers":{"impact.hours":"yes"}}
}

// Read a case and say what is wrong with it, all at once.
func ExampleReadCase() {
	_, problems := participation.ReadCase([]byte(`{
		"as_at": "2026-02-30",
		"settings": ["prison", "prison"]
	}`))
	for _, problem := range problems {
		fmt.Println(problem)
	}
	// Output:
	// line 2, column 12: /as_at: wants a date that exists, written YYYY-MM-DD, got "2026-02-30"
	// line 3, column 26: /settings/1: wants each code once, got "prison" again
}

var staffAbsent = participation.Fact{
	ID:  "session.healthcare-staff-absent",
	Ask: "Can people speak without healthcare staff in the room?",
}

var staffPresence = participation.Rule{
	ID:    "settings.prison.staff-presence",
	Force: participation.Should, Principle: participation.Equity,
	Basis: []catalogue.ID{"D1.tip.7.b"},
	Title: "People can speak without healthcare staff in the room",
	When:  participation.In{participation.Prison},
	Check: participation.Is{Fact: &staffAbsent},
}

// A rule is a row of data. The outcome, what it waits for and what decided it all come from its
// expressions.
func ExampleRuleSet() {
	rules := participation.CompileRules([]participation.Rule{staffPresence}, nil)
	c := participation.Case{}
	show := func() {
		outcome, missing := rules.Outcome(&c, 0)
		fmt.Println(outcome, missing)
	}
	show()
	c.Settings = []participation.Setting{participation.Prison}
	show()
	c.Answers = map[string]participation.Answer{staffAbsent.ID: participation.No}
	show()
	c.Settings = []participation.Setting{participation.Community}
	show()
	// Output:
	// unclear [settings]
	// unclear [session.healthcare-staff-absent]
	// not-met []
	// not-applicable []
}

// Ask first what settles most.
func ExampleRuleSet_Assess() {
	rules := participation.CompileRules([]participation.Rule{staffPresence}, nil)
	var report participation.Report
	c := participation.Case{Settings: []participation.Setting{participation.Prison}}
	open := rules.Assess(&c, &report)
	for i := range open.Len() {
		fact, settles, _ := open.At(i)
		fmt.Println(fact, settles)
	}
	fmt.Println(report.Findings[0].Rule, report.Findings[0].Outcome)
	// Output:
	// session.healthcare-staff-absent 1
	// settings.prison.staff-presence unclear
}

// Logic is three-valued: what is not stated stays open until it cannot matter.
func ExampleExpr() {
	logic := participation.Any{
		participation.Is{Fact: &staffAbsent},
		participation.Not{Expr: participation.In{participation.Prison}},
	}
	program := participation.Compile(logic)
	for _, c := range []participation.Case{
		{},
		{Settings: []participation.Setting{participation.Prison}},
		{Settings: []participation.Setting{}},
	} {
		var worlds participation.Worlds
		worlds.Load(program, &c)
		fmt.Println(worlds.Answer(0), worlds.AppendFacts(nil, 0))
	}
	// Output:
	// unknown []
	// unknown []
	// yes [{settings.prison no}]
}

// Write the logic of a rule for a program in another language.
func ExampleWriteExpr() {
	var w wire.Writer
	participation.WriteExpr(&w, participation.All{staffPresence.When, staffPresence.Check})
	fmt.Printf("%s\n", w.Bytes())
	// Output:
	// {"all":[{"in":["settings","prison"]},{"fact":"session.healthcare-staff-absent"}]}
}

// Show a list as a question with its choices.
func ExampleList() {
	l, _ := participation.ListNamed("stages")
	fmt.Println(l.Ask())
	for _, term := range l.Terms() {
		fmt.Println("-", term.Label)
	}
	// Output:
	// Which stage of commissioning is this?
	// - Planning and designing services
	// - Buying services
	// - Monitoring, assuring and evaluating services
}

// The zero Answer is not stated.
func ExampleAnswer() {
	var answer participation.Answer
	fmt.Println(answer)
	answer, err := participation.ParseAnswer("perhaps")
	fmt.Println(answer, err)
	// Output:
	// unknown
	// unknown an answer is one of yes, no, unknown
}
