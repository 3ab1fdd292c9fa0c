package section13q

import (
	"bytes"
	"maps"
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Reassessment says whether an assessment has to be made anew, and what causes it. The zero value is
// that of one that stands.
type Reassessment struct {
	// Needed is true where anything below gives cause.
	Needed bool
	// State is that of the old record. One that is not completed, or is superseded, is no assessment
	// to rely on.
	State RecordState
	// Answers are those that are not as they were. Those that Decide cause a new assessment.
	Answers []ChangedAnswer
	// Law holds the changes of the law between the dates of the two cases, where they cause a new
	// assessment. Changes that are Announced are not law.
	Law []Change
	// Rules is true where today's tables find another duty in the very case that was assessed.
	Rules bool
	// Due is true where the day set for a review has come.
	Due bool
	// ReassessIf is what the record says calls for a new assessment, for a person to judge.
	ReassessIf []string
	// Before is the duty as it was recorded, After as it is now.
	Before, After Duty
}

// ChangedAnswer is a fact, or a code of a list such as "acts.plan", that is not as it was. Where a
// list is given that was not, or no longer is, the codes it does not hold are left out. Decides is
// true where the change makes the duty another.
type ChangedAnswer struct {
	Fact          string
	Before, After Answer
	Decides       bool
}

// Reassess compares an assessment with the case as it is now: whether it has to be made anew, and
// which changed answers or which change of the law cause it.
func Reassess(old *RecordDocument, c *Case) Reassessment {
	record := Record{old.Steps}
	now := Determine(c)
	r := Reassessment{State: State(&record), Before: old.Duty, After: now}
	if done := record.Last(StepComplete); done != nil {
		r.ReassessIf = done.Data.ReassessIf
		r.Due = !done.Data.ReviewBy.IsZero() && !c.AsAt.Before(done.Data.ReviewBy)
	}
	then := Determine(&old.Case)
	r.Rules = !sameDuty(&then, &old.Duty)
	changed := !sameDuty(&then, &now)
	if changed {
		undated := *c
		undated.AsAt = old.Case.AsAt
		if duty := Determine(&undated); !sameDuty(&duty, &now) {
			r.Law = lawBetween(old.Case.AsAt, c.AsAt)
		}
	}
	r.answers(&old.Case, c, &now)
	// Answers that change nothing one by one can still change it together.
	decides := func(a ChangedAnswer) bool { return a.Decides }
	if changed && r.Law == nil && !slices.ContainsFunc(r.Answers, decides) {
		for i := range r.Answers {
			r.Answers[i].Decides = true
		}
	}
	stands := r.State == StateCompleted || r.State == StateSignedOff || r.State == StateReported
	r.Needed = changed || r.Rules || r.Due || !stands
	return r
}

// answers finds what was answered otherwise, and whether putting it back makes the duty another.
func (r *Reassessment) answers(old, c *Case, now *Duty) {
	for _, f := range DutyFacts {
		before, after := old.Answers[f.ID], c.Answers[f.ID]
		if before == after {
			continue
		}
		back := *c
		back.Answers = maps.Clone(c.Answers)
		if back.Answers == nil {
			back.Answers = map[string]Answer{}
		}
		back.Answers[f.ID] = before
		duty := Determine(&back)
		r.Answers = append(r.Answers, ChangedAnswer{f.ID, before, after, !sameDuty(&duty, now)})
	}
	for _, l := range Lists() {
		before, after := old.Codes(l), c.Codes(l)
		if (before == nil) == (after == nil) && sameCodes(before, after) {
			continue
		}
		back := *c
		putBack(&back, old, l)
		duty := Determine(&back)
		decides := !sameDuty(&duty, now)
		if len(before) == 0 && len(after) == 0 {
			r.Answers = append(r.Answers, ChangedAnswer{l.Property(), given(before), given(after), decides})
		}
		for _, t := range l.Terms() {
			was, is := holds(before, t.Code), holds(after, t.Code)
			if was != is && (was == Yes || is == Yes) {
				r.Answers = append(r.Answers, ChangedAnswer{l.Property() + "." + t.Code, was, is, decides})
			}
		}
	}
}

// given says whether a list that holds nothing was given.
func given(codes []string) Answer {
	if codes == nil {
		return NotStated
	}
	return No
}

func holds(codes []string, code string) Answer {
	if slices.Contains(codes, code) {
		return Yes
	}
	return given(codes)
}

func sameCodes(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

func sameDuty(a, b *Duty) bool { return bytes.Equal(AppendDuty(nil, a), AppendDuty(nil, b)) }

// lawBetween returns the rows of the law table that begin after one date and not after another,
// whichever is earlier.
func lawBetween(a, b wire.Date) (rows []Change) {
	if b.Before(a) {
		a, b = b, a
	}
	for _, row := range Law {
		if a.Before(row.From) && !b.Before(row.From) {
			rows = append(rows, row)
		}
	}
	return rows
}

// putBack gives a case the codes of a list that an old one has.
func putBack(c, old *Case, l List) {
	switch l {
	case ListDeciders:
		c.Decider = old.Decider
	case ListSettings:
		c.Settings = old.Settings
	case ListPeopleGroups:
		c.People = old.People
	case ListStages:
		c.Stages = old.Stages
	case ListActs:
		c.Acts = old.Acts
	case ListContractEvents:
		c.ContractEvent = old.ContractEvent
	case ListDecisionStages:
		c.DecisionStage = old.DecisionStage
	case ListLevels:
		c.Levels = old.Levels
	case ListMethods:
		c.Methods = old.Methods
	case ListInsightSources:
		c.InsightSources = old.InsightSources
	case ListPartners:
		c.Partners = old.Partners
	case ListFormats:
		c.Formats = old.Formats
	}
}
