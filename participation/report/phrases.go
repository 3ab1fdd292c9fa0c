package report

import "github.com/heard-framework/heard/participation"

// phrases lists the headings and sentences of renderings: "title" is the text report.title. A
// name in braces stands for what is filled in there.
var phrases = []participation.Term{
	{Code: "title", Label: "Self-check of {case}"},
}

// obligationStates lists how something owed to people can stand.
var obligationStates = []participation.Term{
	{Code: string(participation.NoDateSet), Label: "No date set"},
	{Code: string(participation.NotYetDue), Label: "Not yet due"},
	{Code: string(participation.Due), Label: "Due"},
	{Code: string(participation.Overdue), Label: "Overdue"},
	{Code: string(participation.Discharged), Label: "Met"},
}

// purposes lists what a question can be for.
var purposes = []participation.Term{
	{Code: string(participation.ForDuty), Label: "The verdict on the duty"},
	{Code: string(participation.ForAdvice), Label: "Advice beside the verdict"},
	{Code: string(participation.ForPlan), Label: "The plan"},
}
