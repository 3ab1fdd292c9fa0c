package participation

import "unsafe"

// onSteps is the shelf of the steps of a record. No register has it.
const onSteps = noShelf

// The codes of a record. Where people read them, package section13q has them with their labels.
var (
	stepKinds  = []Term{{Code: string(StepOpen)}, {Code: string(StepComplete)}, {Code: string(StepOverride)}, {Code: string(StepSignOff)}, {Code: string(StepReport)}, {Code: string(StepSupersede)}}
	provisions = []Term{{Code: string(Section13Q)}, {Code: string(Section14Z45)}, {Code: string(Section14Z2)}, {Code: string(Section242)}, {Code: string(NoProvision)}, {Code: string(Unsettled)}}
	verdicts   = []Term{{Code: string(Applies)}, {Code: string(DoesNotApply)}, {Code: string(NotRequiredYet)}, {Code: string(NeedsJudgement)}}
	strengths  = []Term{{Code: string(Clear)}, {Code: string(Likely)}}
	authors    = []Term{{Code: string(TeamCommissioning)}, {Code: string(TeamOther)}}
)

// stepProperties lists what every step of a record has.
var stepProperties = []property{
	{propertySeq, formNumber, true, unsafe.Offsetof(Step{}.Seq), nil},
	{propertyDate, formDate, true, unsafe.Offsetof(Step{}.Date), nil},
	{propertyRole, formText, true, unsafe.Offsetof(Step{}.Role), nil},
	{propertyKind, formCode, true, unsafe.Offsetof(Step{}.Kind), &stepKinds},
	{propertyData, formStepData, true, unsafe.Offsetof(Step{}.Data), nil},
	{propertyPrev, formDigest, false, unsafe.Offsetof(Step{}.Prev), nil},
}

// stepDataProperties lists what a step can say, in the order in which it is written. Which of it
// belongs to a kind of step, stepForms says.
var stepDataProperties = []property{
	{"case", formDigest, false, unsafe.Offsetof(StepData{}.Case), nil},
	{propertyAsAt, formDate, false, unsafe.Offsetof(StepData{}.AsAt), nil},
	{"duty", formDuty, false, unsafe.Offsetof(StepData{}.Duty), nil},
	{"reasons", formText, false, unsafe.Offsetof(StepData{}.Reasons), nil},
	{"form", formText, false, unsafe.Offsetof(StepData{}.Form), nil},
	{"team", formCode, false, unsafe.Offsetof(StepData{}.Team), &authors},
	{"actions", formActions, false, unsafe.Offsetof(StepData{}.Actions), nil},
	{"reassess_if", formTexts, false, unsafe.Offsetof(StepData{}.ReassessIf), nil},
	{"review_by", formDate, false, unsafe.Offsetof(StepData{}.ReviewBy), nil},
	{"verdict", formCode, false, unsafe.Offsetof(StepData{}.Verdict), &verdicts},
	{propertyReason, formText, false, unsafe.Offsetof(StepData{}.Reason), nil},
	{"held", formText, false, unsafe.Offsetof(StepData{}.Held), nil},
	{"to", formText, false, unsafe.Offsetof(StepData{}.To), nil},
	{"successor", formText, false, unsafe.Offsetof(StepData{}.Successor), nil},
}

// dutyProperties lists what is kept of the duty as it was computed.
var dutyProperties = []property{
	{"provision", formCode, true, unsafe.Offsetof(RecordedDuty{}.Provision), &provisions},
	{"law_from", formDate, false, unsafe.Offsetof(RecordedDuty{}.LawFrom), nil},
	{"in_force", formFlag, false, unsafe.Offsetof(RecordedDuty{}.InForce), nil},
	{"verdict", formCode, true, unsafe.Offsetof(RecordedDuty{}.Verdict), &verdicts},
	{"strength", formCode, false, unsafe.Offsetof(RecordedDuty{}.Strength), &strengths},
	{"code", formWord, true, unsafe.Offsetof(RecordedDuty{}.Code), nil},
}

var actionProperties = []property{
	{"what", formText, true, unsafe.Offsetof(Action{}.What), nil},
	{"by", formText, true, unsafe.Offsetof(Action{}.By), nil},
	{propertyDate, formDate, true, unsafe.Offsetof(Action{}.Date), nil},
}

// The properties of stepDataProperties, in their order.
const (
	keepsCase properties = 1 << iota
	keepsAsAt
	keepsDuty
	keepsReasons
	keepsForm
	keepsTeam
	keepsActions
	keepsReassessIf
	keepsReviewBy
	keepsVerdict
	keepsReason
	keepsHeld
	keepsTo
	keepsSuccessor

	// keepsNothing marks a step that came without data.
	keepsNothing properties = 1 << 31
)

// stepForms says, by the place of a kind in stepKinds, which properties the data must have and which
// it may have besides.
var stepForms = [...]struct{ must, may properties }{
	{},
	{keepsCase | keepsAsAt | keepsDuty | keepsReasons, keepsForm | keepsTeam | keepsActions | keepsReassessIf | keepsReviewBy},
	{keepsVerdict | keepsReason, 0},
	{0, keepsHeld},
	{keepsTo, 0},
	{keepsReason, keepsSuccessor},
}

// set returns the properties that the data of a step of the kind must have, and all that it may
// have. It is false where there is no such kind.
func (k StepKind) set() (must, may properties, ok bool) {
	i := termAt(stepKinds, string(k))
	if i < 0 {
		return 0, 0, false
	}
	return stepForms[i].must, stepForms[i].must | stepForms[i].may, true
}

// StepProperties returns the properties that the data of a kind of step may have, in the order in
// which they are written, and those of them that it must have.
func StepProperties(kind StepKind) (may, must []string) {
	needs, takes, _ := kind.set()
	for i := range stepDataProperties {
		if takes&(1<<i) != 0 {
			may = append(may, stepDataProperties[i].name)
		}
		if needs&(1<<i) != 0 {
			must = append(must, stepDataProperties[i].name)
		}
	}
	return may, must
}
