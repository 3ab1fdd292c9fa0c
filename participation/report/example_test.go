package report_test

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
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
	// > - **How far its sources were read:** **Source read**
	// > - **Law as it stands from:** 1 July 2022
	// >
	// >   Carers and representatives are to be involved too; integrated care boards follow clinical commissioning groups, under section 14Z45.
	// >
	// > > This answer has gaps. Open questions that can still change it, a part of it, or how sure it is: 19.
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

// Open a record, complete it, sign it off, and print the form that is kept. A step that is not
// allowed says what is.
func ExamplePrinter_RecordMarkdown() {
	c := participation.Case{
		Title:    "Prison primary care, three-year plan",
		AsAt:     wire.Date{Year: 2026, Month: 3, Day: 2},
		Decider:  participation.NHSEngland,
		Settings: []participation.Setting{participation.Prison},
		Acts:     []participation.Act{participation.ActPlan},
		Answers:  map[string]participation.Answer{"health-service.arranged": participation.Yes},
	}
	by := section13q.By{Role: "Commissioning manager", Date: wire.Date{Year: 2026, Month: 3, Day: 4}, Digest: sha256.Sum256}
	record, _ := by.Open()
	if _, err := by.SignOff(record, "Folder 13Q"); err != nil {
		fmt.Println(err)
	}
	record, err := by.Complete(record, &c, section13q.Completion{Reasons: "A plan is being written.", Form: "Section 13Q form"})
	if err != nil {
		fmt.Println(err)
	}
	by.Role = "Head of health and justice commissioning"
	if record, err = by.SignOff(record, "Folder 13Q"); err != nil {
		fmt.Println(err)
	}
	c.Record = &record
	document := section13q.Document(&c)
	fmt.Println(section13q.State(&record), section13q.VerifyDocument(&document, sha256.Sum256, ""))
	markdown := string(report.Printer{}.RecordMarkdown(nil, &document))
	_, signatures, _ := strings.Cut(markdown, "**Roles, dates and signatures**\n\n")
	table, _, _ := strings.Cut(signatures, "\n\n")
	fmt.Println(table)

	// Output:
	// sign-off: /kind: wants complete, supersede, got sign-off
	// signed-off <nil>
	// | Signs as | Role | Date | Signature |
	// | --- | --- | --- | --- |
	// | Author of the assessment | Commissioning manager | 4 March 2026 |  |
	// | Head of health and justice commissioning | Head of health and justice commissioning | 4 March 2026 |  |
	// | Reported upward by |  |  |  |
}
