package participation

import (
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Case is one plan, proposal or decision about healthcare in a justice setting, and how people
// will be involved in it. Every property but AsAt is optional.
//
// Absent is not false. A nil list is not stated; a list that is given is complete, so a code
// that is not in it is no, and an empty list that is not nil says none. A fact that is absent
// from Answers, or there as NotStated, is not stated.
type Case struct {
	Schema string `json:"schema,omitempty"`
	// Minor is the minor version of the schema that the case was written for.
	Minor int `json:"minor,omitempty"`
	// ID and Title are the adopter's own; never a person's name.
	ID    string `json:"id,omitempty"`
	Title string `json:"title,omitempty"`
	// AsAt is the date at which law and obligations are judged. The library never reads the clock.
	AsAt wire.Date `json:"as_at"`

	Decider        Decider         `json:"decider,omitempty"`
	Settings       []Setting       `json:"settings,omitzero"`
	People         []PeopleGroup   `json:"people,omitzero"`
	Stages         []Stage         `json:"stages,omitzero"`
	Acts           []Act           `json:"acts,omitzero"`
	ContractEvent  ContractEvent   `json:"contract_event,omitempty"`
	DecisionStage  DecisionStage   `json:"decision_stage,omitempty"`
	Levels         []Level         `json:"levels,omitzero"`
	Methods        []Method        `json:"methods,omitzero"`
	InsightSources []InsightSource `json:"insight_sources,omitzero"`
	Partners       []Partner       `json:"partners,omitzero"`
	Formats        []Format        `json:"formats,omitzero"`

	// Answers holds the answer to every other fact, by fact id. NotStated is the answer "unknown".
	Answers map[string]Answer `json:"answers,omitempty"`
	// Notes holds the reason given for an answer, by fact id. It is shown, never interpreted.
	Notes map[string]string `json:"notes,omitempty"`
	// Policy holds the adopter's own time limits in days, by obligation id. None is assumed.
	Policy map[string]int `json:"policy,omitempty"`
	// Judgements holds a person's answer to a prompt, by statement id.
	Judgements map[catalogue.ID]Judgement `json:"judgements,omitempty"`
	// Accepted says, by rule id, why a finding that is not met is accepted. It stands beside the
	// finding, never instead of it.
	Accepted map[string]Acceptance `json:"accepted,omitempty"`
	// Register is what people said and what came of it. It is nil where none was opened.
	Register *Register `json:"register,omitempty"`
	// Record is the record of the assessment of the duty, without its copy of the case. It is nil
	// where none was opened.
	Record *Record `json:"record,omitempty"`

	// Extra holds the properties of a case written for a newer minor version that this one does
	// not know, by JSON Pointer, as they stood.
	Extra map[string][]byte `json:"-"`
}

// Judgement is a person's answer to a prompt. Role is a role, never a name.
type Judgement struct {
	Text string    `json:"text"`
	Role string    `json:"role"`
	Date wire.Date `json:"date"`
}

// Acceptance says why a finding that is not met is accepted. Role is a role, never a name.
type Acceptance struct {
	Reason string    `json:"reason"`
	Role   string    `json:"role"`
	Date   wire.Date `json:"date"`
}
