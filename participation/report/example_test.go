package report_test

import (
	"fmt"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// Check a plan and show what came of it as Markdown. HTML and JSON are one word away.
func ExamplePrinter() {
	c := participation.Case{
		Title:    "Prison primary care, three-year plan",
		AsAt:     wire.Date{Year: 2026, Month: 3, Day: 2},
		Decider:  participation.NHSEngland,
		Settings: []participation.Setting{participation.Prison},
		Acts:     []participation.Act{participation.ActPlan},
		Answers:  map[string]participation.Answer{"health-service.arranged": participation.Yes},
	}
	r := framework.Assess(c)
	markdown := string(report.Printer{}.Markdown(nil, &c, &r))
	top, _, _ := strings.Cut(markdown, "\n### ")
	fmt.Println(top)

	// Output:
	// # Self-check of Prison primary care, three-year plan
	//
	// - **Judged as at:** 2 March 2026
	// - **Edition of the framework:** January 2017
	// - **Edition of the rules:** `0.1.0`
	//
	// > **This is not legal advice. Take advice wherever a point is flagged.**
	// >
	// > No point is flagged in this case.
	//
	// ## The legal duty to involve people
	//
	// > **The duty to involve people applies.**
	// >
	// > - **Reason:** Commissioning is being planned
	// > - **How sure:** Clear
	// > - **Law:** Section 13Q of the National Health Service Act 2006
	// > - **Who holds the duty:** NHS England
	// > - **Law as it stands from:** 1 July 2022
	// >
	// >   Carers and representatives are to be involved too; integrated care boards follow clinical commissioning groups, under section 14Z45.
	// >
	// > > This answer has gaps. Open questions that can still change it, or how sure it is: 19.
}

// Show a report in words of one's own where one has them, and in English elsewhere.
func ExampleOverlay() {
	words := report.Overlay(report.English(nil), "cy", map[string]string{"answer.yes": "Ydy"})
	fmt.Println(words.Text("answer.yes"))
	fmt.Println(words.Text("answer.no"))

	// Output:
	// Ydy cy
	// No en
}
