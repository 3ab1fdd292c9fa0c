package participation_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

var (
	spring = wire.Date{Year: 2026, Month: 3, Day: 2}
	full   = Case{
		Schema: CaseSchema, ID: "nw-2026-014", Title: "Two prisons & \"one\" <model>", AsAt: spring,
		Decider: NHSEngland, Settings: []Setting{Prison, YOI}, People: []PeopleGroup{Older}, Stages: []Stage{},
		Acts: []Act{ActPlan}, ContractEvent: ContractReProcure, DecisionStage: AtOptions,
		Levels: []Level{LevelConsultation}, Methods: []Method{MethodFilm}, InsightSources: []InsightSource{SourceIMBData},
		Partners: []Partner{PartnerJointCommissioner}, Formats: []Format{FormatBlog},
		Answers:    map[string]Answer{"impact.hours": Yes, "impact.mode": NotStated, "impact.location": No},
		Notes:      map[string]string{"impact.hours": "open on Sundays", "impact.mode": ""},
		Policy:     map[string]int{"feedback.told.thanks": 0, "feedback.told.what-changed": 90},
		Judgements: map[catalogue.ID]Judgement{"3.6.principle.1": {Text: "It does.", Role: "Head", Date: spring}},
		Accepted:   map[string]Acceptance{"settings.prison.staff-presence": {Reason: "For now.", Role: "Head", Date: spring}},
	}
)

const fullBytes = `{"schema":"https://github.com/heard-framework/heard/schemas/v1/case.schema.json","id":"nw-2026-014",` +
	`"title":"Two prisons \u0026 \"one\" \u003cmodel\u003e","as_at":"2026-03-02","decider":"nhs-england",` +
	`"settings":["prison","yoi"],"people":["older"],"stages":[],"acts":["plan"],"contract_event":"re-procure",` +
	`"decision_stage":"options","levels":["consultation"],"methods":["film"],"insight_sources":["imb-data"],` +
	`"partners":["joint-commissioner"],"formats":["blog"],` +
	`"answers":{"impact.hours":"yes","impact.location":"no","impact.mode":"unknown"},` +
	`"notes":{"impact.hours":"open on Sundays","impact.mode":""},` +
	`"policy":{"feedback.told.thanks":0,"feedback.told.what-changed":90},` +
	`"judgements":{"3.6.principle.1":{"text":"It does.","role":"Head","date":"2026-03-02"}},` +
	`"accepted":{"settings.prison.staff-presence":{"reason":"For now.","role":"Head","date":"2026-03-02"}}}`

func TestCaseIsWrittenAndReadWhole(t *testing.T) {
	require.Equal(t, fullBytes, string(AppendCase(nil, &full)))
	require.Equal(t, "before"+fullBytes, string(AppendCase([]byte("before"), &full)))
	read, problems := ReadCase([]byte(fullBytes))
	require.Empty(t, problems)
	require.Equal(t, full, read)
	require.Empty(t, framework.Standard().Problems(&full))

	marshalled, err := json.Marshal(full)
	require.NoError(t, err)
	require.Equal(t, fullBytes, string(marshalled))
	var unmarshalled Case
	require.NoError(t, json.Unmarshal(marshalled, &unmarshalled))
	require.Equal(t, full, unmarshalled)
	require.Equal(t, `{"as_at":""}`, string(AppendCase(nil, &Case{})))
}

// Absent is not empty: what was stated as none is written as none.
func TestAbsentIsNotEmpty(t *testing.T) {
	read, problems := ReadCase([]byte(`{"as_at": "2026-03-02", "settings": [], "answers": {}}`))
	require.Empty(t, problems)
	require.NotNil(t, read.Settings)
	require.Nil(t, read.People)
	require.Equal(t, `{"as_at":"2026-03-02","settings":[]}`, string(AppendCase(nil, &read)))
}

func TestOrderDoesNotMatter(t *testing.T) {
	orderly := Case{AsAt: spring, Settings: []Setting{Prison, STC, Community}, Methods: []Method{MethodPoster, MethodFilm}}
	disorderly := Case{AsAt: spring, Settings: []Setting{Community, Prison, STC}, Methods: []Method{MethodFilm, MethodPoster}}
	require.Equal(t, string(AppendCase(nil, &orderly)), string(AppendCase(nil, &disorderly)))
	require.Equal(t, []Setting{Community, Prison, STC}, disorderly.Settings, "the case itself is left alone")

	unknown := Case{AsAt: spring, Settings: []Setting{"zoo", "jail", Prison, "jail"}}
	require.Contains(t, string(AppendCase(nil, &unknown)), `["prison","jail","jail","zoo"]`)

	forwards, _ := ReadCase([]byte(`{"as_at": "2026-03-02", "id": "x", "answers": {"impact.hours": "no", "impact.mode": "yes"}}`))
	backwards, _ := ReadCase([]byte(`{"answers": {"impact.mode": "yes", "impact.hours": "no"}, "id": "\u0078", "as_at": "2026-03-02"}`))
	require.Equal(t, string(AppendCase(nil, &forwards)), string(AppendCase(nil, &backwards)))
}

func TestRandomCasesAreReadAsTheyWereWritten(t *testing.T) {
	chance := throw(6)
	for range 200 {
		w := chance.world(framework.Standard().Facts())
		c := w.read(t)
		written := AppendCase(nil, &c)
		again, problems := ReadCase(written)
		require.Empty(t, problems)
		require.Equal(t, string(written), string(AppendCase(nil, &again)))
		require.Equal(t, c.Answers, again.Answers)
		require.ElementsMatch(t, c.Methods, again.Methods)
		require.Equal(t, c.Methods == nil, again.Methods == nil)
	}
}

const newer = `{"minor":2,"as_at":"2026-03-02","answers":{"impact.hours":"yes"},` +
	`"judgements":{"3.6.principle.1":{"text":"It does.","role":"Head","date":"2026-03-02","by~/":{"a": [1]}}},` +
	`"accepted":{"settings.prison.staff-presence":{"reason":"For now.","role":"Head","date":"2026-03-02","until":null}},` +
	`"a/b":{"accepted":"x"},"weather":"fair"}`

func TestNewerCasesKeepWhatIsNotKnown(t *testing.T) {
	c, notices := ReadCase([]byte(newer))
	require.Len(t, notices, 4)
	for _, p := range notices {
		require.Equal(t, wire.UnknownProperty, p.Code)
		require.Equal(t, wire.Notice, p.Severity)
		require.NotZero(t, p.Column)
	}
	require.Equal(t, map[string][]byte{
		"/weather":                           []byte(`"fair"`),
		"/a~1b":                              []byte(`{"accepted":"x"}`),
		"/judgements/3.6.principle.1/by~0~1": []byte(`{"a": [1]}`),
		"/accepted/settings.prison.staff-presence/until": []byte(`null`),
	}, c.Extra)
	require.Equal(t, newer, string(AppendCase(nil, &c)))

	older := strings.Replace(newer, `"minor":2,`, ``, 1)
	c, problems := ReadCase([]byte(older))
	require.Equal(t, Case{}, c)
	require.True(t, wire.Refused(problems))
	require.Len(t, problems, 4)
}

// However long the name of a property, what stands there is kept.
func TestLongNamesAreKept(t *testing.T) {
	long := strings.Repeat("x", 3000)
	document := `{"minor":1,"as_at":"2026-03-02","judgements":{"3.6.principle.1":{"text":"It does.","role":"Head",` +
		`"date":"2026-03-02","` + long + `":1}},"` + long + `":2,"` + long + `y":3}`
	c, problems := ReadCase([]byte(document))
	require.False(t, wire.Refused(problems))
	require.Len(t, c.Extra, 3)
	require.Equal(t, document, string(AppendCase(nil, &c)))
}

func TestNothingIsHalfRead(t *testing.T) {
	kept := full
	err := json.Unmarshal([]byte(`{"as_at": "2026-03-03", "id": "other", "settings": ["jail"]}`), &kept)
	var refusal *Refusal
	require.ErrorAs(t, err, &refusal)
	require.Len(t, refusal.Problems, 1)
	require.Equal(t, refusal.Problems[0].Error(), err.Error())
	require.Equal(t, full, kept)
}

func TestChecksSeeTheCase(t *testing.T) {
	document := []byte("{\"as_at\": \"2026-03-02\",\n \"id\": \"x\",\n \"decider\": \"nobody\"}")
	seen := 0
	check := func(c *Case) []wire.Problem {
		seen++
		require.Equal(t, "x", c.ID)
		return []wire.Problem{wire.Wrong(wire.TooLong, "/id", "less", ""), wire.Wrong(wire.OutOfRange, "/decider", "a body", "")}
	}
	_, problems := ReadCase(document, check, check)
	require.Equal(t, 2, seen)
	require.Len(t, problems, 2, "each once, and nothing more of a value that is wrong already")
	require.Equal(t, []wire.Code{wire.TooLong, wire.NotInVocabulary}, []wire.Code{problems[0].Code, problems[1].Code})
	require.Equal(t, [2]int{2, 8}, [2]int{problems[0].Line, problems[0].Column})
	require.Equal(t, [2]int{3, 13}, [2]int{problems[1].Line, problems[1].Column})

	for _, unread := range []string{`{"as_at": "2026-03-02"`, strings.Repeat("[", 40), strings.Repeat(" ", CaseLimits.Bytes+1)} {
		_, problems := ReadCase([]byte(unread), func(*Case) []wire.Problem {
			t.Error("a check saw what could not be read")
			return nil
		})
		require.True(t, wire.Refused(problems))
	}
}

func TestProblemsAreSortedByPlace(t *testing.T) {
	_, problems := ReadCase([]byte(`{"formats": ["x"], "answers": {"z": "yes", "a": "no"}, "unknown": 1, "decider": "x"}`))
	require.True(t, slices.IsSortedFunc(problems, func(a, b wire.Problem) int { return a.Column - b.Column }))
	var pointers []string
	for _, p := range problems {
		pointers = append(pointers, p.Pointer)
	}
	require.Equal(t, []string{"", "/formats/0", "/answers/z", "/answers/a", "/unknown", "/decider"}, pointers)
}
