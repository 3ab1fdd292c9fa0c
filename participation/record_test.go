package participation_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

const digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

func step(seq int, kind StepKind, data StepData) Step {
	s := Step{Stamp: Stamp{Seq: seq, Date: spring, Role: "Head & \"deputy\""}, Kind: kind, Data: data}
	if seq > 1 {
		s.Prev = digest
	}
	return s
}

// lived is a record that has come all the way, with everything said that can be.
var lived = Record{[]Step{
	step(1, StepOpen, StepData{}),
	step(2, StepComplete, StepData{
		Case: digest, AsAt: spring,
		Duty:    RecordedDuty{Section13Q, wire.Date{Year: 2022, Month: 7, Day: 1}, true, Applies, Likely, "planning"},
		Reasons: "A plan <is> written.", Form: "Form", Team: TeamCommissioning,
		Actions: []Action{{"Ask.", "Manager", spring}, {"Write.", "Lead", spring}}, ReassessIf: []string{"Hours change."}, ReviewBy: spring.AddDays(99)}),
	step(3, StepOverride, StepData{Verdict: DoesNotApply, Reason: "Settled."}),
	step(4, StepSignOff, StepData{Held: "Folder"}),
	step(5, StepReport, StepData{To: "Group"}),
	step(6, StepSupersede, StepData{Reason: "It grew.", Successor: "nw-2"}),
}}

const livedBytes = `{"as_at":"2026-03-02","record":{"steps":[` +
	`{"seq":1,"date":"2026-03-02","role":"Head \u0026 \"deputy\"","kind":"open","data":{}},` +
	`{"seq":2,"date":"2026-03-02","role":"Head \u0026 \"deputy\"","kind":"complete","data":{"case":"` + digest + `","as_at":"2026-03-02",` +
	`"duty":{"provision":"13Q","law_from":"2022-07-01","in_force":true,"verdict":"applies","strength":"likely","code":"planning"},` +
	`"reasons":"A plan \u003cis\u003e written.","form":"Form","team":"commissioning","actions":[{"what":"Ask.","by":"Manager","date":"2026-03-02"},` +
	`{"what":"Write.","by":"Lead","date":"2026-03-02"}],"reassess_if":["Hours change."],"review_by":"2026-06-09"},"prev":"` + digest + `"},` +
	`{"seq":3,"date":"2026-03-02","role":"Head \u0026 \"deputy\"","kind":"override","data":{"verdict":"does-not-apply","reason":"Settled."},"prev":"` + digest + `"},` +
	`{"seq":4,"date":"2026-03-02","role":"Head \u0026 \"deputy\"","kind":"sign-off","data":{"held":"Folder"},"prev":"` + digest + `"},` +
	`{"seq":5,"date":"2026-03-02","role":"Head \u0026 \"deputy\"","kind":"report","data":{"to":"Group"},"prev":"` + digest + `"},` +
	`{"seq":6,"date":"2026-03-02","role":"Head \u0026 \"deputy\"","kind":"supersede","data":{"reason":"It grew.","successor":"nw-2"},"prev":"` + digest + `"}]}}`

func TestRecordIsWrittenAndReadWhole(t *testing.T) {
	c := Case{AsAt: spring, Record: &lived}
	require.Equal(t, livedBytes, string(AppendCase(nil, &c)))
	read, problems := framework.Standard().Read([]byte(livedBytes))
	require.Empty(t, problems)
	require.Equal(t, c, read)
	require.Empty(t, framework.Standard().Problems(&c))
	require.Equal(t, string(AppendStep(nil, &lived.Steps[3])), string(c.AppendStep(nil, 3)))

	type bare Case
	tagged, err := json.Marshal(bare(c))
	require.NoError(t, err)
	require.JSONEq(t, string(tagged), livedBytes)

	empty, problems := framework.Standard().Read([]byte(`{"as_at": "2026-03-02", "record": {"steps": []}}`))
	require.Empty(t, problems)
	require.Equal(t, &Record{}, empty.Record)
	require.Equal(t, `{"as_at":"2026-03-02","record":{"steps":[]}}`, string(AppendCase(nil, &empty)))
}

// Each property belongs to some kind of step, and what must be there may be.
func TestStepProperties(t *testing.T) {
	var seen []string
	for _, s := range lived.Steps {
		may, must := StepProperties(s.Kind)
		for _, name := range must {
			require.Contains(t, may, name)
		}
		var has map[string]any
		data, err := json.Marshal(s.Data)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &has))
		require.ElementsMatch(t, may, Keys(has), s.Kind)
		seen = append(seen, may...)
	}
	slices.Sort(seen)
	require.Len(t, slices.Compact(seen), 14)
	may, must := StepProperties("close")
	require.Empty(t, may)
	require.Empty(t, must)
}

func TestStepProblems(t *testing.T) {
	s := lived.Steps[2]
	require.Empty(t, s.Problems())
	s.Data.Reason, s.Data.Held, s.Role = "", "x", "\t"
	var got []string
	for _, p := range s.Problems() {
		got = append(got, p.Error())
	}
	require.Equal(t, []string{`wants the property "role"`, `/data: wants the property "reason"`, `/data/held: wants only known properties, got "held"`}, got)
	require.Equal(t, `wants the property "date"`, (&Step{Stamp: Stamp{Seq: 1, Role: "x"}, Kind: StepOpen}).Problems()[0].Error())
}

// What a record shows, at each point of its life.
func TestWhatARecordShows(t *testing.T) {
	stands, completed, form, team, signed, held, reported, calls, named := 0, 1, 2, 3, 4, 5, 6, 7, 8
	for n, yes := range [][]int{
		{}, {stands}, {stands, completed, form, team, calls, named}, {stands, completed, form, team, calls, named},
		{stands, completed, form, team, calls, named, signed, held}, {stands, completed, form, team, calls, named, signed, held, reported},
		{completed, form, team, calls, named, signed, held, reported},
	} {
		r := Record{lived.Steps[:n]}
		for i, answer := range r.Shows() {
			want := No
			if slices.Contains(yes, i) {
				want = Yes
			}
			require.Equal(t, want, answer, "%s after %d steps", RecordFacts[i].ID, n)
		}
	}
	for _, verdicts := range []struct {
		computed, own Verdict
		calls         Answer
	}{
		{Applies, "", Yes}, {Applies, DoesNotApply, Yes}, {NeedsJudgement, "", Yes}, {NeedsJudgement, DoesNotApply, No},
		{NeedsJudgement, Applies, Yes}, {DoesNotApply, "", No}, {DoesNotApply, Applies, Yes}, {NotRequiredYet, "", No},
	} {
		r := Record{[]Step{step(1, StepComplete, StepData{Duty: RecordedDuty{Verdict: verdicts.computed}}),
			step(2, StepOverride, StepData{Verdict: verdicts.own})}}
		require.Equal(t, verdicts.calls, r.Shows()[calls], verdicts)
	}
}
