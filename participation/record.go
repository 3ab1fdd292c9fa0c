package participation

import (
	"github.com/heard-framework/heard/participation/wire"
)

// RecordSchema names the document that holds a record with its copy of the case. The name is never
// fetched.
const RecordSchema = "https://github.com/heard-framework/heard/schemas/v1/record.schema.json"

// Record is the record of an assessment of the duty, as a case holds it: its steps, in the order in
// which they were taken. Steps are added at the end and never changed. Package section13q takes
// them. The zero Record is one that nobody has opened.
type Record struct {
	Steps []Step `json:"steps"`
}

// Step is one entry of a record. The zero Step is none.
type Step struct {
	Stamp
	Kind StepKind `json:"kind"`
	Data StepData `json:"data"`
}

// StepKind says what was done with a record. The zero value is no step.
type StepKind string

// The kinds of steps. StepOverride puts a person's verdict beside the one that was computed; it
// never replaces it.
const (
	StepOpen      StepKind = "open"
	StepComplete  StepKind = "complete"
	StepOverride  StepKind = "override"
	StepSignOff   StepKind = "sign-off"
	StepReport    StepKind = "report"
	StepSupersede StepKind = "supersede"
)

// RecordState says how far a record has come. The zero value is that of a record that nobody has
// opened.
type RecordState string

// The states of a record. Any but the first leads to StateSuperseded too, from which nothing leads.
const (
	StateDraft      RecordState = "draft"
	StateCompleted  RecordState = "completed"
	StateSignedOff  RecordState = "signed-off"
	StateReported   RecordState = "reported"
	StateSuperseded RecordState = "superseded"
)

// StepData is what a step says. Which properties a step has hangs on its kind; the others are
// zero.
type StepData struct {
	// Case is the digest of the case that was assessed, AsAt its date and Duty what was computed
	// of it, for StepComplete, as is all up to ReviewBy.
	Case string       `json:"case,omitempty"`
	AsAt wire.Date    `json:"as_at,omitzero"`
	Duty RecordedDuty `json:"duty,omitzero"`
	// Reasons are those for the assessment, in words.
	Reasons string `json:"reasons,omitempty"`
	// Form names the form that the assessment was made on.
	Form string `json:"form,omitempty"`
	// Team is the team that the author's role belongs to.
	Team Team `json:"team,omitempty"`
	// Actions holds what will be done to meet the duty.
	Actions []Action `json:"actions,omitempty"`
	// ReassessIf says what calls for a new assessment, and ReviewBy when one is due in any event.
	ReassessIf []string  `json:"reassess_if,omitempty"`
	ReviewBy   wire.Date `json:"review_by,omitzero"`
	// Verdict is a person's own, for StepOverride.
	Verdict Verdict `json:"verdict,omitempty"`
	// Reason is why the verdict is another, or why the record no longer stands: for StepOverride
	// and StepSupersede.
	Reason string `json:"reason,omitempty"`
	// Held says where the signed record is held, for StepSignOff.
	Held string `json:"held,omitempty"`
	// To is who the record was reported to, for StepReport.
	To string `json:"to,omitempty"`
	// Successor names the record that takes the place of this one, for StepSupersede.
	Successor string `json:"successor,omitempty"`
}

// RecordedDuty is the duty as it was computed, in short. LawFrom and InForce are absent where
// Duty has none. The zero value is no duty at all.
type RecordedDuty struct {
	Provision Provision `json:"provision"`
	LawFrom   wire.Date `json:"law_from,omitzero"`
	InForce   bool      `json:"in_force,omitempty"`
	Verdict   Verdict   `json:"verdict"`
	Strength  Strength  `json:"strength,omitempty"`
	Code      string    `json:"code"`
}

// Short returns the duty as a record keeps it.
func (d *Duty) Short() RecordedDuty {
	return RecordedDuty{d.Provision, d.LawFrom, d.InForce, d.Verdict, d.Strength, d.Code}
}

// Team says which team the author of a record belongs to. The zero value is not stated.
type Team string

// The teams.
const (
	TeamCommissioning Team = "commissioning"
	TeamOther         Team = "other"
)

// Action is something that will be done to meet the duty. By is a role, never a name.
type Action struct {
	What string    `json:"what"`
	By   string    `json:"by"`
	Date wire.Date `json:"date"`
}

// Last returns the last step of a kind, and nil where there is none.
func (r *Record) Last(kind StepKind) *Step {
	for i := len(r.Steps) - 1; i >= 0; i-- {
		if r.Steps[i].Kind == kind {
			return &r.Steps[i]
		}
	}
	return nil
}
