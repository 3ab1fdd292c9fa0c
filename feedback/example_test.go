package feedback_test

import (
	"crypto/sha256"
	"fmt"

	"github.com/heard-framework/heard/feedback"
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// A programme has ended. Who is still owed what?
func ExampleObligations() {
	day := func(month, day int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: day} }
	register := &Register{}
	for _, e := range []Event{
		{Stamp{Date: day(1, 5), Role: "Involvement lead"}, ProgrammeStarted, EventData{ID: "spring", Settings: []Setting{Prison}}},
		{Stamp{Date: day(1, 12), Role: "Involvement lead"}, ThemeHeard, EventData{ID: "clinic", Programme: "spring", Words: "The clinic is never open."}},
		{Stamp{Date: day(2, 2), Role: "Head of healthcare"}, ResponseGiven, EventData{ID: "answer", Theme: "clinic", Kind: ResponseNotDone,
			Reason: NoStaff, Words: "There is nobody for the evenings before June."}},
		{Stamp{Date: day(2, 9), Role: "Involvement lead"}, ProgrammeEnded, EventData{Programme: "spring"}},
	} {
		next, err := feedback.Append(register, e, sha256.Sum256)
		if err != nil {
			fmt.Println(err)
			return
		}
		register = next
	}

	c := Case{AsAt: day(3, 9), Register: register, Policy: map[string]int{"feedback.told.what-changed": 28}}
	for _, o := range feedback.Obligations(&c) {
		switch o.Obligation {
		case "feedback.answered.each-theme", "feedback.told.what-changed", "feedback.told.explain-not-done":
			fmt.Println(o.Obligation, o.State, "to", o.To, "about", o.About, "due", o.Due, "age", o.Age, o.How)
		}
	}
	// Output:
	// feedback.answered.each-theme met to participants about clinic due  age 0 []
	// feedback.told.what-changed due to participants about spring due 2026-03-09 age 0 [not-by-web-alone]
	// feedback.told.what-changed due to others-involved about spring due 2026-03-09 age 0 []
	// feedback.told.explain-not-done no-date-set to participants about clinic due  age 35 [not-by-web-alone]
}

// A register is refused what may not happen, and says where.
func ExampleAppend() {
	started := Event{Stamp{Date: wire.Date{Year: 2026, Month: 1, Day: 5}, Role: "Involvement lead"}, ProgrammeStarted, EventData{ID: "spring"}}
	register, err := feedback.Append(&Register{}, started, sha256.Sum256)
	fmt.Println(len(register.Events), err)

	answer := Event{Stamp{Date: wire.Date{Year: 2026, Month: 1, Day: 6}, Role: "Head of healthcare"}, ResponseGiven,
		EventData{ID: "answer", Theme: "clinic", Kind: ResponseDone}}
	_, err = feedback.Append(register, answer, sha256.Sum256)
	fmt.Println(err)

	register.Events[0].Role = "Somebody else"
	fmt.Println(feedback.Verify(register, sha256.Sum256, "sha256:kept-elsewhere"))
	// Output:
	// 1 <nil>
	// /events/1/data/theme: wants the id of a theme that was heard by then, got "clinic"
	// wants a link that is the digest of the entry before it, at entry 2
}
