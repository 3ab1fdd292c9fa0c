package section13q_test

import (
	"crypto/sha256"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// kept is the document of a case whose record was signed off.
func kept(t *testing.T, c *Case) RecordDocument {
	t.Helper()
	r, err := by(manager, 3, 2).Open()
	require.NoError(t, err)
	r, err = by(manager, 3, 3).Complete(r, c, says)
	require.NoError(t, err)
	r, err = by(head, 3, 4).SignOff(r, "Folder 13Q")
	require.NoError(t, err)
	whole := *c
	whole.Record = &r
	return section13q.Document(&whole)
}

// proposal is a case to which the duty applies for one change that people would notice.
func proposal() *Case {
	return &Case{AsAt: on(3, 2), Decider: NHSEngland, Acts: []Act{ActProposal}, ContractEvent: ContractNone,
		Answers: map[string]Answer{"health-service.arranged": Yes, "decision.ours": Yes, "planning.content": No,
			"procurement.provider-choice": No, "impact.hours": Yes, "impact.mode": No}}
}

func TestAnAssessmentStandsWhileNothingChanges(t *testing.T) {
	d := kept(t, proposal())
	again := proposal()
	again.AsAt = on(5, 5)
	again.Title, again.Notes = "A title", map[string]string{"impact.hours": "On Sundays."}
	r := section13q.Reassess(&d, again)
	require.False(t, r.Needed)
	require.Equal(t, section13q.Reassessment{State: StateSignedOff, ReassessIf: says.ReassessIf, Before: d.Duty, After: d.Duty}, r)
}

func TestChangedAnswersThatCallForAnAssessment(t *testing.T) {
	d := kept(t, proposal())
	now := proposal()
	now.Answers["impact.hours"] = No
	now.Answers["existing.recent"] = No
	now.Answers["impact.reasons-recorded"] = No
	delete(now.Answers, "impact.mode")
	now.Formats = []Format{FormatBlog}
	r := section13q.Reassess(&d, now)
	require.True(t, r.Needed)
	require.Equal(t, Applies, r.Before.Verdict)
	require.NotEqual(t, Applies, r.After.Verdict)
	require.Empty(t, r.Law)
	got := map[string]section13q.ChangedAnswer{}
	for _, a := range r.Answers {
		got[a.Fact] = a
	}
	require.Equal(t, section13q.ChangedAnswer{Fact: "impact.hours", Before: Yes, After: No, Decides: true}, got["impact.hours"])
	require.Equal(t, section13q.ChangedAnswer{Fact: "impact.mode", Before: No, After: NotStated, Decides: true}, got["impact.mode"])
	require.Equal(t, section13q.ChangedAnswer{Fact: "existing.recent", After: No, Decides: true}, got["existing.recent"])
	require.Equal(t, section13q.ChangedAnswer{Fact: "impact.reasons-recorded", After: No}, got["impact.reasons-recorded"])
	require.Equal(t, section13q.ChangedAnswer{Fact: "formats.blog", After: Yes}, got["formats.blog"])
	require.Len(t, r.Answers, 5)
}

func TestChangedListsAreNamedByTheirCodes(t *testing.T) {
	old := proposal()
	old.People = []PeopleGroup{Older}
	d := kept(t, old)
	now := proposal()
	now.Decider = NHSEnglandAndICB
	now.Acts = []Act{ActDecision, ActProposal}
	now.Stages = []Stage{}
	r := section13q.Reassess(&d, now)
	require.Equal(t, []section13q.ChangedAnswer{
		{Fact: "decider.nhs-england", Before: Yes, After: No, Decides: true},
		{Fact: "decider.nhs-england-and-icb", Before: No, After: Yes, Decides: true},
		{Fact: "people.older", Before: Yes},
		{Fact: "stages", After: No},
		{Fact: "acts.decision", Before: No, After: Yes, Decides: true},
	}, r.Answers)
	require.True(t, r.Needed)
}

func TestChangeOfTheLawCallsForAnAssessment(t *testing.T) {
	old := proposal()
	old.AsAt = wire.Date{Year: 2022, Month: 6, Day: 30}
	d := kept(t, old)
	r := section13q.Reassess(&d, proposal())
	require.True(t, r.Needed)
	require.Empty(t, r.Answers)
	require.Len(t, r.Law, 2)
	require.Equal(t, wire.Date{Year: 2022, Month: 7, Day: 1}, r.Law[0].From)

	later := proposal()
	later.AsAt = wire.Date{Year: 2027, Month: 4, Day: 1}
	d = kept(t, proposal())
	r = section13q.Reassess(&d, later)
	require.True(t, r.Needed)
	require.Len(t, r.Law, 1)
	require.True(t, r.Law[0].Announced, "which is not law")
	require.True(t, r.Due, "the day set for a review has come")
}

func TestOtherReasonsForAnAssessment(t *testing.T) {
	d := kept(t, proposal())
	due := proposal()
	due.AsAt = says.ReviewBy
	r := section13q.Reassess(&d, due)
	require.True(t, r.Due)
	require.True(t, r.Needed)

	other := d
	other.Duty.Code = "decision"
	r = section13q.Reassess(&other, proposal())
	require.True(t, r.Rules, "today's tables find another duty in the same case")
	require.True(t, r.Needed)

	draft := d
	draft.Steps = d.Steps[:1]
	r = section13q.Reassess(&draft, proposal())
	require.Equal(t, StateDraft, r.State)
	require.True(t, r.Needed, "nothing was assessed yet")
}

// Two answers that change the duty only together are both named.
func TestAnswersThatDecideTogether(t *testing.T) {
	d := kept(t, proposal())
	now := proposal()
	now.Settings, now.People = []Setting{SARC}, []PeopleGroup{VictimsAdult}
	now.Title = "Either alone would bring safeguarding in."
	r := section13q.Reassess(&d, now)
	require.True(t, r.Needed)
	require.Equal(t, []section13q.ChangedAnswer{
		{Fact: "settings.sarc", After: Yes, Decides: true}, {Fact: "people.victims-adult", After: Yes, Decides: true},
	}, r.Answers)
}

// Whatever list alone is other decides exactly where the duty is other.
func TestEveryListIsComparedAndPutBack(t *testing.T) {
	old := proposal()
	old.DecisionStage, old.Partners, old.Levels = AtIdea, []Partner{PartnerJointCommissioner}, []Level{LevelConsultation}
	d := kept(t, old)
	decided := 0
	for _, l := range Lists() {
		for _, term := range l.Terms() {
			now := proposal()
			now.DecisionStage, now.Partners, now.Levels = old.DecisionStage, old.Partners, old.Levels
			document := string(AppendCase(nil, now))
			stated := `["` + term.Code + `"]`
			if l.One() {
				stated = `"` + term.Code + `"`
			}
			var properties map[string]json.RawMessage
			require.NoError(t, json.Unmarshal([]byte(document), &properties))
			properties[l.Property()] = json.RawMessage(stated)
			changed, err := json.Marshal(properties)
			require.NoError(t, err)
			c, problems := ReadCase(changed, section13q.Problems)
			if len(problems) > 0 {
				continue // a body that was no body then
			}
			r := section13q.Reassess(&d, &c)
			before, after := AppendDuty(nil, &r.Before), AppendDuty(nil, &r.After)
			require.Equal(t, string(before) != string(after), r.Needed, term.Code)
			for _, a := range r.Answers {
				require.Equal(t, r.Needed, a.Decides, "%s: %v", term.Code, a)
			}
			if r.Needed {
				decided++
				require.NotEmpty(t, r.Answers, term.Code)
			}
		}
	}
	require.Greater(t, decided, 20)
}

func TestDocumentsOfRecords(t *testing.T) {
	d := kept(t, proposal())
	written := AppendRecord(nil, &d)
	read, problems := ReadRecord(written, section13q.Problems, section13q.RecordProblems)
	require.Empty(t, problems)
	require.Equal(t, d, read)
	require.Equal(t, string(written), string(AppendRecord(nil, &read)))
	require.NoError(t, section13q.VerifyDocument(&read, sha256.Sum256, ""))

	marshalled, err := json.Marshal(d)
	require.NoError(t, err)
	require.Equal(t, string(written), string(marshalled))
	var again RecordDocument
	require.NoError(t, json.Unmarshal(marshalled, &again))
	require.Equal(t, d, again)

	edited := read
	edited.Case.Title = "Another"
	require.Equal(t, section13q.ErrOtherCase, section13q.VerifyDocument(&edited, sha256.Sum256, ""))
	edited = read
	edited.Duty.Strength = Likely
	require.Equal(t, section13q.ErrOtherDuty, section13q.VerifyDocument(&edited, sha256.Sum256, ""))
	edited = read
	edited.Steps = append([]Step{}, read.Steps...)
	edited.Steps[1].Data.Reasons = "Others."
	var broken *ChainError
	require.ErrorAs(t, section13q.VerifyDocument(&edited, sha256.Sum256, ""), &broken)
	require.Equal(t, 3, broken.Seq)

	none := section13q.Document(proposal())
	require.Empty(t, none.Steps)
	require.NoError(t, section13q.VerifyDocument(&none, sha256.Sum256, ""))
}
