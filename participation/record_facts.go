package participation

import "github.com/heard-framework/heard/participation/catalogue"

// The facts that a record answers by itself. Nobody is asked them, and an answer of a case to them
// counts for nothing: rules OnRecord read them.
var (
	RecordStands = Fact{
		ID:    "record.stands",
		Ask:   "Does the record still stand, with no other in its place?",
		Basis: []catalogue.ID{"5.2.duty.3.a"},
	}
	RecordCompleted = Fact{
		ID:    "record.completed",
		Ask:   "Has the assessment been completed, with its reasons?",
		Basis: []catalogue.ID{"5.2.duty.3.a"},
	}
	RecordFormNamed = Fact{
		ID:    "record.form-named",
		Ask:   "Does the record name the form it was made on?",
		Basis: []catalogue.ID{"5.2.duty.3.b"},
	}
	RecordByCommissioningTeam = Fact{
		ID:    "record.by-commissioning-team",
		Ask:   "Does its author's role belong to the commissioning team concerned?",
		Basis: []catalogue.ID{"5.2.process.1"},
	}
	RecordSignedOff = Fact{
		ID:    "record.signed-off",
		Ask:   "Has the record been signed off?",
		Basis: []catalogue.ID{"5.2.process.2.a"},
	}
	RecordPlaceNamed = Fact{
		ID:    "record.place-named",
		Ask:   "Does the record say where it is held?",
		Basis: []catalogue.ID{"5.2.process.2.b"},
	}
	RecordReported = Fact{
		ID:    "record.reported",
		Ask:   "Has the record been reported upward?",
		Basis: []catalogue.ID{"5.2.process.3"},
	}
	RecordCallsForAction = Fact{
		ID:    "record.calls-for-action",
		Ask:   "Does the record find that the duty applies, or leave that to be judged?",
		Basis: []catalogue.ID{"5.2.duty.2.b"},
	}
	RecordActionsNamed = Fact{
		ID:    "record.actions-named",
		Ask:   "Does the record say what will be done, by whom and when?",
		Basis: []catalogue.ID{"5.2.duty.2.b"},
	}
)

// RecordFacts lists the facts that a record answers, in the order of its life.
var RecordFacts = [...]*Fact{
	&RecordStands, &RecordCompleted, &RecordFormNamed, &RecordByCommissioningTeam, &RecordSignedOff,
	&RecordPlaceNamed, &RecordReported, &RecordCallsForAction, &RecordActionsNamed,
}

// Shows answers RecordFacts, in their order. Each answer is yes or no: what a record does not say,
// it does not show.
func (r *Record) Shows() (answers [len(RecordFacts)]Answer) {
	var none Step
	done, given, signed, reported := &none, &none, &none, &none
	stands := len(r.Steps) > 0
	for i := range r.Steps {
		s := &r.Steps[i]
		switch s.Kind {
		case StepComplete:
			done = s
		case StepOverride:
			given = s
		case StepSignOff:
			signed = s
		case StepReport:
			reported = s
		case StepSupersede:
			stands = false
		}
	}
	// A person's verdict stands beside the computed one: it can settle a judgement or add the duty,
	// and never takes it away.
	computed, own := done.Data.Duty.Verdict, given.Data.Verdict
	shown := [len(RecordFacts)]bool{
		stands, done.Kind != "", done.Data.Form != "", done.Data.Team == TeamCommissioning, signed.Kind != "",
		signed.Data.Held != "", reported.Kind != "",
		computed == Applies || own == Applies || computed == NeedsJudgement && own == "", len(done.Data.Actions) > 0,
	}
	for i := range shown {
		answers[i] = No
		if shown[i] {
			answers[i] = Yes
		}
	}
	return answers
}
