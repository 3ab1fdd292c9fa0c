package section13q

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Rules returns the rules about what is to be written down of the duty, in the order in which
// reports show them. The record of an assessment answers them.
func Rules() []Rule { return slices.Clone(recordRules) }

var recordRules = []Rule{
	{
		ID:   "section13q.assessment.written",
		Kind: OnRecord, Force: Must, Principle: Governance,
		Basis: []catalogue.ID{"S.action.8.b", "S.action.8.c", "S.action.8.d", "5.2.duty.3.a", "5.2.duty.3.b"},
		Title: "The judgement whether the duty to involve applies is written down, with reasons, on the standard form.",
		Fix:   "Complete the record of the assessment, and copy it to the standard form where there is one.",
		When:  In{NHSEngland, NHSEnglandAndICB, ICBDelegated, ICB},
		Check: All{Is{&RecordStands}, Is{&RecordCompleted}, Is{&RecordFormNamed}},
		Shown: "a record exists in state completed or later, with reasons, and names the form it was made on",
	},
	{
		ID:   "section13q.assessment.by-commissioning-team",
		Kind: OnRecord, Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.process.1"},
		Title: "The commissioning team concerned completed it.",
		Fix:   "Have the commissioning team complete the record.",
		When:  In{NHSEngland, NHSEnglandAndICB, ICBDelegated, ICB},
		Check: All{Is{&RecordStands}, Is{&RecordByCommissioningTeam}},
		Shown: "the author's role belongs to the commissioning team",
	},
	{
		ID:   "section13q.sign-off.by-the-head-and-held",
		Kind: OnRecord, Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.process.2.a", "5.2.process.2.b"},
		Title: "The head of health and justice commissioning signed the record off and holds it locally.",
		Fix:   "Ask the head of health and justice commissioning to sign the record off, and note where it is held.",
		When:  In{NHSEngland, NHSEnglandAndICB, ICBDelegated, ICB},
		Check: All{Is{&RecordStands}, Is{&RecordSignedOff}, Is{&RecordPlaceNamed}},
		Shown: "the record is signed off, with role and date, and says where it is held",
	},
	{
		ID:   "section13q.reporting.reaches-oversight",
		Kind: OnRecord, Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.process.3"},
		Title: "The assessment is part of what is reported to the oversight group.",
		Fix:   "Include the assessment in the next assurance report.",
		When:  In{NHSEngland, NHSEnglandAndICB, ICBDelegated, ICB},
		Check: All{Is{&RecordStands}, Is{&RecordReported}},
		Shown: "the record is in state reported, with a date",
	},
	{
		ID:   "section13q.duty.known-and-acted-on",
		Kind: OnRecord, Force: Must, Principle: Governance,
		Basis: []catalogue.ID{"1.purpose.2", "5.2.duty.2.a", "5.2.duty.2.b"},
		Title: "Those responsible know the duty, and the record says what they will do to meet it.",
		Fix:   "Write into the record what will be done, by whom and when.",
		When:  In{NHSEngland, NHSEnglandAndICB, ICBDelegated, ICB},
		Check: All{Is{&RecordStands}, Is{&RecordCompleted}, Any{Not{Is{&RecordCallsForAction}}, Is{&RecordActionsNamed}}},
		Shown: "a record whose verdict is applies names the steps to be taken",
	},
}
