package schemas_test

import (
	"fmt"

	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/schemas"
)

// Read a case from elsewhere and check it.
func ExampleDecode() {
	c, err := schemas.Decode([]byte(`{
		"as_at": "2026-03-02",
		"decider": "nhs-england",
		"settings": ["prison"],
		"acts": ["plan"],
		"answers": {"health-service.arranged": "yes", "decision.ours": "yes"}
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	report := framework.Assess(c)
	fmt.Println(report.Duty.Provision, report.Duty.Verdict)
	// Output: 13Q applies
}

// Check a document against its schema, by name or by $id, without reading it into a case.
func ExampleValidate() {
	err := schemas.Validate("case", []byte(`{
		"as_at": "2026-03-02",
		"stages": ["planning", "plan"],
		"answers": {"impact.hours": "perhaps"}
	}`))
	fmt.Println(err)
	// Output:
	// line 3, column 26: /stages/1: wants one of planning, procuring, monitoring, got "plan"
	// line 4, column 31: /answers/impact.hours: wants one of yes, no, unknown, got "perhaps"
}

// Show a person, or a program, each thing that is wrong.
func ExampleProblems() {
	_, err := schemas.Decode([]byte(`{"as_at": "2026-02-30", "answers": {"impact.ours": "yes"}}`))
	for _, problem := range schemas.Problems(err) {
		fmt.Println(problem.Code, problem.Pointer, problem.Line, problem.Column)
	}
	// Output:
	// not-a-date /as_at 1 11
	// unknown-id /answers/impact.ours 1 52
}
