package section13q_test

import (
	"crypto/sha256"
	"fmt"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// hatch is a proposal to move the hatch at which a prison's medicines are handed out.
func hatch() participation.Case {
	return participation.Case{
		AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Decider: participation.NHSEngland,
		Acts: []participation.Act{participation.ActProposal}, ContractEvent: participation.ContractNone,
		Answers: map[string]participation.Answer{
			"health-service.arranged": participation.Yes, "decision.ours": participation.Yes, "tsa.report-covers": participation.No,
			"planning.content": participation.No, "impact.location": participation.Yes,
		},
	}
}

// Say in words why the duty applies, and which rows could not decide.
func ExampleWhy() {
	c := hatch()
	why := section13q.Why(&c)
	for _, sentence := range why.Sentences() {
		fmt.Println(sentence)
	}
	for _, row := range why.Before[:3] {
		fmt.Println(row.Rule, row.Outcome)
	}
	// Output:
	// The proposal would have an impact on how care is received, or on the range of services.
	// 13q.outside-england failed
	// 13q.not-a-duty-holder failed
	// 13q.not-arranged failed
}

// Find what would turn the verdict.
func ExampleFlips() {
	c := hatch()
	flips, more := section13q.Flips(&c)
	for _, flip := range flips[:3] {
		fmt.Println(flip.To, flip.If)
	}
	fmt.Println(len(flips), more)
	// Output:
	// judgement [{acts.proposal no}]
	// judgement [{cause.setting-removed yes}]
	// judgement [{decision.ours no}]
	// 9 0
}

// Ask who owes the duty, and when.
func ExampleTimeline() {
	c := hatch()
	for _, p := range section13q.Timeline(&c) {
		fmt.Println(p.From, p.Provision, p.Holder, p.Status)
	}
	// Output:
	// 2013-04-01 13Q nhs-england superseded
	// 2014-07-01 13Q nhs-england superseded
	// 2022-07-01 13Q nhs-england in-force
	// 2024-01-31 13Q nhs-england in-force
	// 2027-04-01 14Z45 icb announced
}

// Say what changes if the same proposal is judged later.
func ExampleDiffAt() {
	c := hatch()
	d := section13q.DiffAt(&c, c.AsAt, wire.Date{Year: 2027, Month: 4, Day: 1})
	for _, turn := range d.Duty {
		fmt.Println(turn.What, turn.From, "->", turn.To)
	}
	fmt.Println(d.Flags.New)
	// Output:
	// provision 13Q -> 14Z45
	// holder nhs-england -> icb
	// law_from 2022-07-01 -> 2027-04-01
	// in_force yes -> no
	// strength clear -> likely
	// [law-in-transition]
}

// Name the one question to ask next.
func ExampleNext() {
	q, ok := section13q.Next(&participation.Case{AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}})
	fmt.Println(q.Fact, q.For, ok)
	// Output:
	// impact.location duty true
}

// Keep a record: complete it, put a person's verdict beside the computed one, sign it off. A step
// that is not allowed leaves the record as it was.
func ExampleBy() {
	c := hatch()
	by := section13q.By{Role: "Commissioning manager", Date: c.AsAt, Digest: sha256.Sum256}
	record, _ := by.Open()
	record, _ = by.Complete(record, &c, section13q.Completion{Reasons: "The hatch moves to another wing.", Form: "Section 13Q form"})
	by.Role = "Head of health and justice commissioning"
	_, err := by.Override(record, participation.DoesNotApply, "")
	fmt.Println(err)
	record, _ = by.Override(record, participation.DoesNotApply, "The wing is the same for everyone concerned.")
	record, _ = by.SignOff(record, "Regional team, folder 13Q")
	for _, step := range record.Steps {
		fmt.Println(step.Seq, step.Kind)
	}
	fmt.Println("computed", record.Last(participation.StepComplete).Data.Duty.Verdict)
	fmt.Println("beside it", record.Last(participation.StepOverride).Data.Verdict)
	fmt.Println(section13q.State(&record))
	// Output:
	// override: /data: wants the property "reason"
	// 1 open
	// 2 complete
	// 3 override
	// 4 sign-off
	// computed applies
	// beside it does-not-apply
	// signed-off
}

// Ask whether an assessment still stands for the case as it is now, and find an edited history.
func ExampleReassess() {
	c := hatch()
	by := section13q.By{Role: "Commissioning manager", Date: c.AsAt, Digest: sha256.Sum256}
	record, _ := by.Open()
	record, _ = by.Complete(record, &c, section13q.Completion{Reasons: "The hatch moves to another wing."})
	c.Record = &record
	old := section13q.Document(&c)

	now := hatch()
	now.Answers["impact.location"] = participation.No
	r := section13q.Reassess(&old, &now)
	fmt.Println(r.Needed, r.Before.Verdict, r.After.Verdict, r.Answers)

	old.Steps[0].Role = "Somebody else"
	fmt.Println(section13q.VerifyDocument(&old, sha256.Sum256, ""))
	// Output:
	// true applies judgement [{impact.location yes no true}]
	// wants a link that is the digest of the entry before it, at entry 2
}
