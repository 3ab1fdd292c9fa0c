package participation_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

func TestProblemsOfACaseMadeInGo(t *testing.T) {
	require.Nil(t, (&Case{AsAt: spring}).Problems())
	require.Nil(t, (&full).Problems())

	wrong := Case{
		Schema: "other", Decider: "nobody", Settings: []Setting{Prison, "jail", Prison},
		Answers:    map[string]Answer{"hours": Yes},
		Notes:      map[string]string{"Impact.hours": "x"},
		Policy:     map[string]int{"feedback.told.thanks": -1},
		Judgements: map[catalogue.ID]Judgement{"3.6.principle.1": {Text: " \n", Role: "Head"}},
		Accepted:   map[string]Acceptance{"a/b": {Reason: "For now.", Date: spring}},
	}
	type at struct {
		pointer string
		code    wire.Code
	}
	var found []at
	for _, p := range wrong.Problems() {
		require.Zero(t, p.Line)
		found = append(found, at{p.Pointer, p.Code})
	}
	require.Equal(t, []at{
		{"", wire.MissingProperty},
		{"/accepted/a~1b", wire.MissingProperty},
		{"/answers/hours", wire.NotAnID},
		{"/decider", wire.NotInVocabulary},
		{"/judgements/3.6.principle.1", wire.MissingProperty},
		{"/judgements/3.6.principle.1", wire.MissingProperty},
		{"/notes/Impact.hours", wire.NotAnID},
		{"/policy/feedback.told.thanks", wire.OutOfRange},
		{"/schema", wire.NotInVocabulary},
		{"/settings/1", wire.NotInVocabulary},
		{"/settings/2", wire.DuplicateCode},
	}, found)
}

// A case made in Go and the same case read have the same problems, but for their places.
func TestProblemsWithAndWithoutPlaces(t *testing.T) {
	wrong := Case{
		AsAt: wire.Date{Year: 2012, Month: 1, Day: 1}, Decider: ICB, Acts: []Act{"x", "x", ActPlan, ActPlan},
		Answers:  map[string]Answer{"impact.smell": Yes, "impact.hours": No},
		Policy:   map[string]int{"feedback.told.loudly": 1, "feedback.told.thanks": 36501},
		Accepted: map[string]Acceptance{"feedback.told.thanks": {}},
	}
	_, read := framework.Standard().Read(AppendCase(nil, &wrong))
	made := framework.Standard().Problems(&wrong)
	type at struct {
		pointer, message string
		code             wire.Code
	}
	bare := func(problems []wire.Problem) (list []at) {
		for _, p := range problems {
			list = append(list, at{p.Pointer, p.Message, p.Code})
		}
		return list
	}
	// An empty text is missing where it was made, and so is a date; where it was read, the date is none.
	for i, p := range read {
		if p.Code == wire.NotADate {
			read[i] = wire.Wrong(wire.MissingProperty, "/accepted/feedback.told.thanks", "date", "")
		}
	}
	// The writer puts codes in order, those of no list last.
	moved := map[string]string{"/acts/1": "/acts/3", "/acts/0": "/acts/2", "/acts/3": "/acts/1"}
	for i, p := range made {
		if to, ok := moved[p.Pointer]; ok {
			made[i].Pointer = to
		}
	}
	require.ElementsMatch(t, bare(made), bare(read))
}

func TestFormOfFactIDs(t *testing.T) {
	for text, want := range map[string]bool{
		"impact.hours": true, "a.b": true, "session.healthcare-staff-absent": true, "a.b.c": true, "a1.2b": true,
		"": false, "impact": false, "impact.": false, ".hours": false, "impact..hours": false, "impact.-hours": false,
		"impact-.hours": false, "impact.hours-": false, "impact.ho--urs": false, "Impact.hours": false, "impact hours.x": false,
		"impact_x.hours": false, "impäct.hours": false, "impact.hours\n": false,
	} {
		require.Equal(t, want, IsFactID(text), "%q", text)
	}
	for _, f := range framework.Standard().Facts() {
		require.True(t, IsFactID(f.ID), f.ID)
	}
}

func TestUnknownIDs(t *testing.T) {
	c := full
	nothing := func(string) bool { return false }
	found := UnknownIDs(&c, Known{Fact: nothing, Rule: nothing, Prompt: nothing, Obligation: nothing})
	require.Len(t, found, 3+2+1+1+2)
	for _, p := range found {
		require.Equal(t, wire.UnknownID, p.Code)
		require.Empty(t, p.Severity)
	}
	c.Minor = Minor + 1
	notices := 0
	for _, p := range UnknownIDs(&c, Known{Fact: nothing, Rule: nothing, Prompt: nothing, Obligation: nothing}) {
		if p.Severity == wire.Notice {
			notices++
		}
	}
	require.Equal(t, 3+2, notices, "a newer version may know more facts")
	everything := func(string) bool { return true }
	require.Empty(t, UnknownIDs(&c, Known{Fact: everything, Rule: everything, Prompt: everything, Obligation: everything}))
}

func TestUnknownCodes(t *testing.T) {
	require.Empty(t, (&full).UnknownCodes())
	c := Case{Decider: "nobody", Settings: []Setting{Prison, "jail"}, DecisionStage: "late", Formats: []Format{"smoke", "signal"}}
	require.Equal(t, []string{"decider.nobody", "settings.jail", "decision_stage.late", "formats.smoke", "formats.signal"}, c.UnknownCodes())
}
