package schemas_test

import (
	"crypto/sha256"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// kept is the document of the case of testdata/valid/full.json, signed off and reported.
func kept(t testing.TB) []byte {
	t.Helper()
	c, err := schemas.Decode(documents(t, "testdata/valid/full.json")["full"])
	require.NoError(t, err)
	by := section13q.By{Role: "Commissioning manager", Date: wire.Date{Year: 2026, Month: 3, Day: 2}, Digest: sha256.Sum256}
	r, err := by.Open()
	require.NoError(t, err)
	r, err = by.Complete(r, &c, section13q.Completion{
		Reasons: "A plan is being written.", Form: "Section 13Q form", Team: participation.TeamCommissioning,
		Actions:    []participation.Action{{What: "Ask the council.", By: "Engagement lead", Date: by.Date}},
		ReassessIf: []string{"The opening hours are to change."}, ReviewBy: by.Date.AddDays(180),
	})
	require.NoError(t, err)
	r, err = by.Override(r, participation.NotRequiredYet, "It waits for the administrator.")
	require.NoError(t, err)
	r, err = by.SignOff(r, "Folder 13Q")
	require.NoError(t, err)
	r, err = by.Report(r, "National oversight group")
	require.NoError(t, err)
	c.Record = &r
	d := section13q.Document(&c)
	return participation.AppendRecord(nil, &d)
}

func TestRecordDocuments(t *testing.T) {
	document := kept(t)
	d, err := schemas.DecodeRecord(document)
	require.NoError(t, err)
	require.Equal(t, string(document), string(participation.AppendRecord(nil, &d)))
	require.NoError(t, section13q.VerifyDocument(&d, sha256.Sum256, ""))
	require.NoError(t, schemas.Validate("record", document))
	require.NoError(t, schemas.Validate(participation.RecordSchema, document))
	require.NoError(t, plainly(t, "record", document))
}

// A record of testdata/record/invalid is refused; the file beside it holds every problem.
func TestInvalidRecords(t *testing.T) {
	for name, document := range documents(t, "testdata/record/invalid/*.json") {
		t.Run(name, func(t *testing.T) {
			d, err := schemas.DecodeRecord(document)
			require.Error(t, err)
			require.Equal(t, participation.RecordDocument{}, d)
			problems := schemas.Problems(err)
			golden(t, "testdata/record/invalid/"+name+".problems", spell(problems))
			validated := schemas.Problems(schemas.Validate("record", document))
			agreed(t, document, problems, validated)
			require.Equal(t, spell(ofShape(problems)), spell(ofShape(validated)), "other words")
		})
	}
}

// This breaks a good record in ways that leave it JSON: reader and schema say the same of each.
func TestBrokenRecords(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 5))
	good := kept(t)
	refused := 0
	for range 1500 {
		var whole any
		require.NoError(t, json.Unmarshal(good, &whole))
		for range 1 + random.IntN(3) {
			whole = broken(random, whole)
		}
		document, err := json.Marshal(whole)
		require.NoError(t, err)
		d, err := schemas.DecodeRecord(document)
		agreed(t, document, schemas.Problems(err), schemas.Problems(schemas.Validate("record", document)))
		if err != nil {
			refused++
			require.Equal(t, participation.RecordDocument{}, d)
			continue
		}
		again, err := schemas.DecodeRecord(participation.AppendRecord(nil, &d))
		require.NoError(t, err)
		require.Equal(t, string(participation.AppendRecord(nil, &d)), string(participation.AppendRecord(nil, &again)))
	}
	require.Greater(t, refused, 100)
}

// keptLater is the same document with what a newer minor version may put into it.
func keptLater(t testing.TB) []byte {
	t.Helper()
	var whole map[string]any
	require.NoError(t, json.Unmarshal(kept(t), &whole))
	whole["minor"], whole["place"] = 9, "Leeds"
	steps := whole["steps"].([]any)
	last := steps[len(steps)-1].(map[string]any)
	last["witness"] = map[string]any{"role": "Chair"}
	last["data"].(map[string]any)["by_post"] = true
	document, err := json.Marshal(whole)
	require.NoError(t, err)
	return document
}

// What a newer minor version puts into a record is kept, and is part of the chain.
func TestRecordsOfANewerVersion(t *testing.T) {
	document := keptLater(t)
	d, err := schemas.DecodeRecord(document)
	require.NoError(t, err)
	require.NoError(t, schemas.Validate("record", document))
	require.JSONEq(t, string(document), string(participation.AppendRecord(nil, &d)))
	require.NoError(t, section13q.VerifyDocument(&d, sha256.Sum256, ""))

	c := d.Whole()
	link := participation.Link(sha256.Sum256, c.AppendStep(nil, len(d.Steps)-1))
	require.NoError(t, section13q.Verify(&c, sha256.Sum256, link))
	pointer := "/record/steps/4/data/by_post"
	require.True(t, slices.Contains(participation.Keys(c.Extra), pointer))
	c.Extra[pointer] = []byte("false")
	require.Error(t, section13q.Verify(&c, sha256.Sum256, link))
}
