package participation

import (
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Provision is the section of the National Health Service Act 2006 that places the duty.
type Provision string

// The provisions. NoProvision is for a decider, or a place, outside the duty; Unsettled is for a
// case that does not say who decides, or whose date no row of the law table covers.
const (
	Section13Q   Provision = "13Q"
	Section14Z45 Provision = "14Z45"
	Section14Z2  Provision = "14Z2"
	Section242   Provision = "242"
	NoProvision  Provision = "none"
	Unsettled    Provision = "unsettled"
)

// Verdict says whether the duty applies.
type Verdict string

// The verdicts. VerdictUnclear is for a limb alone: the duty as a whole is then NeedsJudgement with the
// code "missing".
const (
	Applies        Verdict = "applies"
	DoesNotApply   Verdict = "does-not-apply"
	NotRequiredYet Verdict = "not-required-yet"
	NeedsJudgement Verdict = "judgement"
	VerdictUnclear Verdict = "unclear"
)

// Strength says how sure a verdict is. It is empty where a verdict has none.
type Strength string

// The strengths.
const (
	Clear  Strength = "clear"
	Likely Strength = "likely"
)

// ExistingInvolvement says how far involvement that already took place goes.
type ExistingInvolvement string

// How far existing involvement goes. InvolvementSufficient is a judgement on stated facts, for a
// named role to sign.
const (
	InvolvementNotStated  ExistingInvolvement = "not-stated"
	InvolvementNone       ExistingInvolvement = "none"
	InvolvementUnclear    ExistingInvolvement = "unclear"
	InvolvementMoreNeeded ExistingInvolvement = "more-needed"
	InvolvementSufficient ExistingInvolvement = "sufficient"
)

// Duty is the legal duty to involve the public as it bears on a case: the provision by decider
// and date, the verdict with its limbs and trace, and what stands beside it. It is not legal
// advice.
type Duty struct {
	Provision Provision `json:"provision"`
	// Holder, LawFrom and InForce are absent with NoProvision and Unsettled. LawFrom is the date
	// of the row of the law table that governs; InForce is false for law that is announced only.
	Holder  Decider   `json:"holder,omitempty"`
	LawFrom wire.Date `json:"law_from,omitzero"`
	InForce bool      `json:"in_force,omitempty"`

	Verdict  Verdict  `json:"verdict"`
	Strength Strength `json:"strength,omitempty"`
	Code     string   `json:"code"`
	Limbs    []Limb   `json:"limbs"`
	// Flags say "seek advice or use judgement" beside the verdict, never instead of it.
	Flags               []string            `json:"flags"`
	ExistingInvolvement ExistingInvolvement `json:"existing_involvement"`
	// Companions are the other duties that bear.
	Companions []string `json:"companions"`
	// Next holds the steps that follow, by id.
	Next    []string `json:"next"`
	Missing []string `json:"missing"`
	// Because is the trace: the rows of the decision table that decided.
	Because []Reason `json:"because"`
}

// Limb is one of the three limbs of the duty: planning, proposal or decision.
type Limb struct {
	Limb     string   `json:"limb"`
	Verdict  Verdict  `json:"verdict"`
	Strength Strength `json:"strength,omitempty"`
	Rules    []string `json:"rules,omitempty"`
	Missing  []string `json:"missing,omitempty"`
}

// Reason is one row of the decision table that decided something: its basis, the marks of
// certainty that its sources carry, and the facts it rests on.
type Reason struct {
	Rule  string           `json:"rule"`
	Basis []catalogue.ID   `json:"basis"`
	Marks []catalogue.Mark `json:"marks"`
	Facts Facts            `json:"facts"`
}
