package schemas_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

// region adds one of each: a fact, rules on the plan and on the register, and something to judge.
func region(t testing.TB) *framework.Set {
	asked := participation.Fact{ID: "region.asked", Ask: "Was the forum asked?", Help: "Before the plan was drawn up."}
	set, err := framework.With(framework.Extension{
		Name: "region", Facts: []*participation.Fact{&asked},
		Rules: []participation.Rule{
			{ID: "region.forum.asked", Force: participation.Should, Principle: participation.Experience, Basis: []catalogue.ID{"region.policy.1"},
				Title: "The forum was asked.", Fix: "Ask it.", When: participation.Always{}, Check: participation.Is{Fact: &asked}},
			{ID: "region.forum.told", Kind: participation.OnRegister, Force: participation.Should, Principle: participation.Outcomes,
				Title: "The forum is told.", Fix: "Tell it.", When: participation.Always{}, Shown: "The forum was told."},
		},
		Prompts: []participation.Prompt{{Statement: "region.policy.2", Ask: "Was it asked well?", Why: "Only a person can say.", When: participation.Always{}}},
	})
	require.NoError(t, err)
	return set
}

const ofRegion = `{
	"as_at": "2026-03-02",
	"answers": {"region.asked": "no"}, "notes": {"region.asked": "There was no time."},
	"accepted": {"region.forum.asked": {"reason": "r", "role": "q", "date": "2026-03-01"}},
	"policy": {"region.forum.told": 10},
	"judgements": {"region.policy.2": {"text": "t", "role": "q", "date": "2026-03-01"}}
}`

func TestADoorKnowsWhatIsAdded(t *testing.T) {
	door := schemas.For(region(t))
	c, err := door.Decode([]byte(ofRegion))
	require.NoError(t, err)
	require.Equal(t, participation.No, c.Answers["region.asked"])
	for _, name := range []string{"case", participation.CaseSchema} {
		require.NoError(t, door.Validate(name, []byte(ofRegion)))
	}

	r := region(t).Assess(c)
	document := participation.AppendReport(nil, &r)
	require.NoError(t, door.Validate("report", document))
	require.ErrorContains(t, schemas.Validate("report", document), "region.forum.asked")

	book := door.Rulebook()
	content, err := json.Marshal(book)
	require.NoError(t, err)
	require.NoError(t, door.Validate("rulebook", content))
	require.Equal(t, len(schemas.PublishedRulebook().Rules)+2, len(book.Rules))
}

// Reading and validating say the same of what is wrong with what is added, and neither takes what
// another set adds.
func TestADoorRefusesWhatIsWrong(t *testing.T) {
	door := schemas.For(region(t))
	for _, document := range []string{
		`{"as_at":"2026-03-02","answers":{"region.asked":"perhaps"}}`,
		`{"as_at":"2026-03-02","answers":{"region.unasked":"yes"}}`,
		`{"as_at":"2026-03-02","notes":{"region.asked":1}}`,
		`{"as_at":"2026-03-02","policy":{"region.forum.told":-1}}`,
		`{"as_at":"2026-03-02","policy":{"region.forum.asked":1}}`,
		`{"as_at":"2026-03-02","accepted":{"region.forum.told":{"reason":"r","role":"q","date":"2026-03-01"}}}`,
		`{"as_at":"2026-03-02","judgements":{"region.policy.1":{"text":"t","role":"q","date":"2026-03-01"}}}`,
	} {
		_, err := door.Decode([]byte(document))
		read, validated := schemas.Problems(err), schemas.Problems(door.Validate("case", []byte(document)))
		require.Len(t, read, 1, document)
		require.Len(t, validated, 1, document)
		read[0].Message, validated[0].Message = "", ""
		require.Equal(t, whereabouts(read[0]), whereabouts(validated[0]), document)
	}
	for _, standard := range []schemas.Door{{}, schemas.For(nil), schemas.For(framework.Standard())} {
		_, err := standard.Decode([]byte(ofRegion))
		require.Len(t, schemas.Problems(err), 5)
		require.Len(t, schemas.Problems(standard.Validate("case", []byte(ofRegion))), 5)
	}
	var wrong *schemas.NameError
	require.ErrorAs(t, door.Validate("nothing", nil), &wrong)
	_, err := door.Schema("nothing")
	require.ErrorAs(t, err, &wrong)
}

func whereabouts(p wire.Problem) string { return fmt.Sprint(p.Code, p.Pointer, p.Line, p.Column) }

// A record holds a copy of its case, and that may answer what is added.
func TestADoorReadsRecords(t *testing.T) {
	document := documents(t, "testdata/record/valid/*.json")
	require.NotEmpty(t, document)
	door := schemas.For(region(t))
	for name, content := range document {
		var record map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(content, &record))
		record["case"] = json.RawMessage(ofRegion)
		changed, err := json.Marshal(record)
		require.NoError(t, err)
		require.NoError(t, door.Validate("record", changed), name)
		require.ErrorContains(t, schemas.Validate("record", changed), "region.asked", name)
		_, err = door.DecodeRecord(content)
		require.NoError(t, err, name)
	}
}

// The schema of a set holds what the published one does, and what is added.
func TestTheSchemaOfASet(t *testing.T) {
	for _, s := range schemas.Published {
		published, err := schemas.Door{}.Schema(s.ID)
		require.NoError(t, err)
		content, err := schemas.FS.Open(s.File)
		require.NoError(t, err)
		require.NoError(t, content.Close())

		added, err := schemas.For(region(t)).Schema(s.Name)
		require.NoError(t, err)
		switch s.Name {
		case "case", "report":
			require.Contains(t, string(added), `"region.forum.asked"`)
			require.NotContains(t, string(published), `"region.forum.asked"`)
			require.Greater(t, len(added), len(published)/2)
		default:
			require.JSONEq(t, string(published), string(added), s.Name)
		}
	}
	var schema struct {
		Properties struct {
			Answers struct {
				Properties map[string]map[string]string
			}
		}
	}
	content, err := schemas.For(region(t)).Schema("case")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(content, &schema))
	require.Equal(t, map[string]string{"$ref": "#/$defs/answer", "title": "Was the forum asked?", "description": "Before the plan was drawn up."},
		schema.Properties.Answers.Properties["region.asked"])
	require.Contains(t, schema.Properties.Answers.Properties, "impact.hours")
	for of, ids := range map[string][2]string{"notes": {"region.asked", "impact.hours"}, "policy": {"region.forum.told", "feedback.told.explain-not-done"},
		"accepted": {"region.forum.asked", "settings.prison.staff-presence"}} {
		var all struct {
			Properties map[string]struct {
				Properties map[string]map[string]string
			}
		}
		require.NoError(t, json.Unmarshal(content, &all))
		added, known := all.Properties[of].Properties[ids[0]], all.Properties[of].Properties[ids[1]]
		require.NotEmpty(t, added["description"], of)
		require.Equal(t, known["description"], added["description"], of)
	}
}

// ExampleFor checks documents against the rules of a region beside the library's own.
func ExampleFor() {
	visited := participation.Fact{ID: "north-west.landing-visited", Ask: "Did someone from the forum visit the landing?"}
	set, err := framework.With(framework.Extension{
		Name:  "north-west",
		Facts: []*participation.Fact{&visited},
		Rules: []participation.Rule{{
			ID: "north-west.forum.visits-first", Force: participation.Should, Principle: participation.Experience,
			Title: "The forum visits before it advises.", Fix: "Arrange a visit.",
			When: participation.In{participation.Prison}, Check: participation.Is{Fact: &visited},
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	door := schemas.For(set)
	c, err := door.Decode([]byte(`{"as_at": "2026-03-02", "settings": ["prison"], "answers": {"north-west.landing-visited": "no"}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	report := set.Assess(c)
	last := report.Findings[len(report.Findings)-1]
	fmt.Println(last.Rule, last.Outcome)
	fmt.Println(door.Validate("report", participation.AppendReport(nil, &report)))
	// Output:
	// north-west.forum.visits-first not-met
	// <nil>
}
