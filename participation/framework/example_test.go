package framework_test

import (
	"fmt"
	"log"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/schemas"
)

// A case goes in; what the law asks, what the plan lacks and what to ask next come out.
func Example() {
	c, err := schemas.Decode([]byte(`{
		"id": "gp-clinics", "as_at": "2026-03-02", "decider": "nhs-england",
		"settings": ["prison"], "people": ["families-carers"], "stages": ["monitoring"],
		"acts": ["proposal", "contract-management"], "contract_event": "vary",
		"answers": {
			"health-service.arranged": "yes", "decision.ours": "yes", "tsa.report-covers": "no",
			"impact.hours": "yes", "people.speak-freely": "no", "families.consulted": "yes"
		},
		"notes": {"impact.hours": "From five days a week to three."}
	}`))
	if err != nil {
		log.Fatal(err) // every problem of the document, each with its line and column
	}
	r := framework.Assess(c)
	fmt.Println("the duty:", r.Duty.Verdict, r.Duty.Strength, r.Duty.Code)
	fmt.Println("because:", r.Duty.Because[0].Rule, r.Duty.Because[0].Basis)
	for _, f := range r.Findings {
		if f.Outcome == participation.NotMet {
			fmt.Println("not met:", f.Rule, f.Basis)
		}
	}
	fmt.Println("ask next:", r.Questions[0].Fact)
	// Output:
	// the duty: applies clear proposal
	// because: 13q.proposal-impact [nhsa2006.13Q.2.b nhsa2006.13Q.3]
	// not met: participation.insight.free-to-speak [B.text.5.a B.text.5.b D1.principle.5.b D9.principle.5.b]
	// ask next: planning.content
}

// The code of the README is the example above, and so is what it prints.
func TestTheReadmeShowsTheExample(t *testing.T) {
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(source), "func Example() {\n")
	body, rest, _ := strings.Cut(rest, "\t// Output:\n")
	output, _, _ := strings.Cut(rest, "}\n")
	code := strings.TrimSuffix(strings.ReplaceAll("\n"+body, "\n\t", "\n"), "\n")
	require.Contains(t, string(readme), "```go"+code+"\n```")
	for _, count := range readmeCounts() {
		require.Contains(t, string(readme), count)
	}
	require.Contains(t, string(readme), "```text\n"+strings.ReplaceAll(output, "\t// ", "")+"```")
}

// readmeCounts are the numbers that the README states.
func readmeCounts() []string {
	statements, provisions := 0, 0
	for e := range catalogue.All() {
		if e.Role == catalogue.RoleProvision {
			provisions++
		} else {
			statements++
		}
	}
	set := framework.Standard()
	kinds := map[participation.Kind]int{}
	for _, r := range set.Rules() {
		kinds[r.Kind]++
	}
	account := set.Coverage()
	return []string{
		fmt.Sprintf("%d,%03d statements", statements/1000, statements%1000),
		fmt.Sprintf("%d provisions", provisions),
		fmt.Sprintf("%d rules rest on them: %d are checked on a plan, %d are owed in the feedback register, %d in the record",
			len(set.Rules()), kinds[participation.OnPlan], kinds[participation.OnRegister], kinds[participation.OnRecord]),
		fmt.Sprintf("at most %d questions", len(set.Facts())),
		fmt.Sprintf("%d are checks or obligations: %d are enforced by a rule, %d are put to a person to judge, and %d are set aside as context",
			len(account.Statements), account.Enforced, account.Judged, account.Excluded),
		fmt.Sprintf("The other %d ask", account.Guidance),
	}
}
