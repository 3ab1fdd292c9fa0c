package section13q_test

import (
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
