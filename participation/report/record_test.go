package report_test

import (
	"crypto/sha256"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func day(month, day int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: day} }

func by(role string, month, dayOf int) section13q.By {
	return section13q.By{Role: role, Date: day(month, dayOf), Digest: sha256.Sum256}
}

const head = "Head of health and justice commissioning"

// hours is a case in which the opening hours of two prison clinics change.
func hours() *participation.Case {
	return &participation.Case{
		ID: "yh-2026-031", Title: "Evening clinics in two prisons", AsAt: day(3, 2),
		Decider: participation.NHSEnglandAndICB, Settings: []participation.Setting{participation.Prison},
		Acts: []participation.Act{participation.ActProposal}, Stages: []participation.Stage{participation.Planning},
		ContractEvent: participation.ContractReProcure, DecisionStage: participation.AtPreferredOption,
		Answers: map[string]participation.Answer{"health-service.arranged": participation.Yes, "decision.ours": participation.Yes,
			"planning.content": participation.No, "impact.hours": participation.Yes, "impact.staffing": participation.Yes, "interest.high": participation.Yes,
			"session.healthcare-staff-absent": participation.No, "session.staff-presence-justified": participation.No},
		Notes: map[string]string{"impact.hours": "Clinics move from the morning to the evening.\nAssociation time is shorter.",
			"interest.high": "A local paper has asked about it."},
		Accepted: map[string]participation.Acceptance{"settings.prison.staff-presence": {
			Reason: "The men asked for the nurse to stay.", Role: "Commissioning manager", Date: day(2, 20)}},
		Judgements: map[catalogue.ID]participation.Judgement{"3.6.principle.1": {
			Text: "Yes: the rota changed.", Role: "Chair of the council", Date: day(2, 24)}},
	}
}

func recordOf(t testing.TB, kinds ...participation.StepKind) participation.RecordDocument {
	t.Helper()
	c := hours()
	var r participation.Record
	for _, kind := range kinds {
		var err error
		switch kind {
		case participation.StepOpen:
			r, err = by("Commissioning manager", 3, 2).Open()
		case participation.StepComplete:
			r, err = by("Commissioning manager", 3, 4).Complete(r, c, section13q.Completion{
				Reasons: "The clinics move to the evening, so people see the nurse at another time.\nThe council was asked about it once, in January.",
				Form:    "Section 13Q assessment form, version 4", Team: participation.TeamCommissioning,
				Actions: []participation.Action{
					{What: "Ask the prisoner councils of both prisons about the hours.", By: "Commissioning manager", Date: day(3, 20)},
					{What: "Write to families through the visitors' centres.", By: "Engagement lead", Date: day(4, 10)}},
				ReassessIf: []string{"The hours change again.", "The contract is varied."}, ReviewBy: day(9, 2)})
		case participation.StepOverride:
			r, err = by(head, 3, 6).Override(r, participation.NotRequiredYet, "The prisons have not settled the new regime. It is looked at again when they have.")
		case participation.StepSignOff:
			r, err = by(head, 3, 9).SignOff(r, "Yorkshire and the Humber health and justice team, folder 13Q")
		case participation.StepReport:
			r, err = by("Regional lead", 3, 30).Report(r, "National health and justice oversight group")
		case participation.StepSupersede:
			r, err = by("Commissioning manager", 5, 4).Supersede(r, "The regime was settled.", "yh-2026-058")
		}
		require.NoError(t, err)
	}
	c.Record = &r
	return section13q.Document(c)
}

var lives = map[string][]participation.StepKind{
	"draft":  {participation.StepOpen},
	"signed": {participation.StepOpen, participation.StepComplete, participation.StepOverride, participation.StepSignOff},
	"superseded": {participation.StepOpen, participation.StepComplete, participation.StepSignOff, participation.StepReport,
		participation.StepSupersede},
}

// goldenRecord holds a rendering to its file, or rewrites the file. The style sheet has a test of its
// own.
func goldenRecord(t *testing.T, name string, rendered []byte) {
	t.Helper()
	text := sheet.ReplaceAllString(string(rendered), "$1$2")
	if os.Getenv("UPDATE") == "1" {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
		return
	}
	kept, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(kept), text, "%s is stale: run UPDATE=1 go test ./participation/report", name)
}

func TestRecordRenderings(t *testing.T) {
	for name, kinds := range lives {
		d := recordOf(t, kinds...)
		goldenRecord(t, "testdata/record-"+name+".md", report.Printer{}.RecordMarkdown(nil, &d))
		document := report.Printer{}.RecordHTML(nil, &d)
		goldenRecord(t, "testdata/record-"+name+".html", document)
		requireSound(t, string(document))
		goldenRecord(t, "testdata/record-"+name+".json", report.Printer{}.RecordJSON(nil, &d))
	}
}

// A person's verdict stands beside the computed one, and what was accepted beside what was found.
func TestRecordShowsBothVerdicts(t *testing.T) {
	d := recordOf(t, lives["signed"]...)
	for _, rendered := range [][]byte{report.Printer{}.RecordMarkdown(nil, &d), report.Printer{}.RecordHTML(nil, &d), report.Printer{}.RecordJSON(nil, &d)} {
		for _, said := range []string{"not settled the new regime", "The men asked for the nurse to stay.", "Chair of the council",
			"Clinics move from the morning to the evening.", "folder 13Q"} {
			require.Contains(t, string(rendered), said)
		}
	}
	markdown := string(report.Printer{}.RecordMarkdown(nil, &d))
	require.Contains(t, markdown, "> **The duty to involve people applies.**")
	require.Contains(t, markdown, "| Applies | **Not required yet** | The prisons have not settled")
	require.Contains(t, markdown, "This is not legal advice. Take advice wherever a point is flagged.")
	require.Contains(t, markdown, "`contested-or-high-profile`")
	require.Contains(t, markdown, "- **People can speak without healthcare staff in the room, or the plan says why not.** **Not met**\n")
	require.Contains(t, markdown, "**Second-hand**", "how far the source was read")
}

// A duty that the record was not completed with is not passed off as the one that was.
func TestRecordOfAnotherDuty(t *testing.T) {
	d := recordOf(t, lives["signed"]...)
	const said = "This is not the duty that the record was completed with."
	require.NotContains(t, string(report.Printer{}.RecordMarkdown(nil, &d)), said)
	d.Duty.Strength = participation.Likely
	d.Duty.Verdict = participation.DoesNotApply
	require.Contains(t, string(report.Printer{}.RecordMarkdown(nil, &d)), said)
}

// Law that is only announced is not called law in a record either.
func TestRecordUnderAnnouncedLaw(t *testing.T) {
	c := hours()
	c.AsAt = wire.Date{Year: 2027, Month: 4, Day: 1}
	d := section13q.Document(c)
	for _, rendered := range [][]byte{report.Printer{}.RecordMarkdown(nil, &d), report.Printer{}.RecordHTML(nil, &d)} {
		require.Contains(t, string(rendered), "It is not law.")
		require.Contains(t, string(rendered), "Announced for")
		require.NotContains(t, string(rendered), "Law as it stands from")
		require.Contains(t, string(rendered), "law-in-transition")
	}
}

func TestRecordOfNothing(t *testing.T) {
	var d participation.RecordDocument
	markdown := string(report.Printer{}.RecordMarkdown(nil, &d))
	require.Contains(t, markdown, "Record of an assessment of the duty to involve people: a case")
	require.Contains(t, markdown, "Not opened")
	require.Contains(t, markdown, "No step was taken yet.")
	requireSound(t, string(report.Printer{}.RecordHTML(nil, &d)))
}

// Every phrase is used, and the kinds of steps and teams all have one.
func TestRecordPhrases(t *testing.T) {
	asked := map[string]bool{}
	words := recording{report.Native(report.English(nil)), asked}
	for _, kinds := range lives {
		d := recordOf(t, kinds...)
		report.Printer{Words: words}.RecordMarkdown(nil, &d)
		d.Duty.Code = "decision"
		d.Case.Judgements, d.Case.Accepted = nil, nil
		for i := range d.Steps {
			d.Steps[i].Data.Team, d.Steps[i].Data.Actions = participation.TeamOther, nil
		}
		report.Printer{Words: words}.RecordMarkdown(nil, &d)
	}
	var none participation.RecordDocument
	report.Printer{Words: words}.RecordMarkdown(nil, &none)
	for _, code := range report.RecordPhrases() {
		require.True(t, asked["report."+code], "%s is used nowhere", code)
		require.True(t, slices.Contains(report.TextIDs(nil), "report."+code))
	}
	for _, terms := range [][]participation.Term{section13q.StepKinds, section13q.AuthorTeams} {
		for _, term := range terms {
			text, _ := words.Text("report.record.kind." + term.Code)
			team, _ := words.Text("report.record.team." + term.Code)
			require.NotEmpty(t, text+team, term.Code)
		}
	}
}

// What a record says stays text.
func TestHostileRecord(t *testing.T) {
	const hostile = "</table><script>alert(1)</script> [link](javascript:x) | `a` \n# b"
	d := recordOf(t, lives["superseded"]...)
	for i := range d.Steps {
		s := &d.Steps[i]
		s.Role = hostile
		for _, text := range []*string{&s.Data.Reasons, &s.Data.Form, &s.Data.Reason, &s.Data.Held, &s.Data.To, &s.Data.Successor, &s.Prev, &s.Data.Case} {
			*text = hostile
		}
		s.Data.ReassessIf = []string{hostile}
		s.Data.Actions = []participation.Action{{What: hostile, By: hostile}}
	}
	document := string(report.Printer{}.RecordHTML(nil, &d))
	requireSound(t, document)
	require.NotContains(t, document, "<script")
	markdown := string(report.Printer{}.RecordMarkdown(nil, &d))
	require.NotContains(t, markdown, "<script")
	require.NotContains(t, markdown, "[link](")
	for line := range strings.Lines(markdown) {
		require.False(t, strings.HasPrefix(line, "# b"))
	}
}
