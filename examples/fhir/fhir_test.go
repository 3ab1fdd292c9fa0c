package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/examples/cases"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/schemas"
)

// fhir runs the command.
func fhir(in string, arguments ...string) (status int, out, complaints string) {
	var said, complained bytes.Buffer
	status = run(arguments, strings.NewReader(in), &said, &complained)
	return status, said.String(), complained.String()
}

// thereAndBack turns a case into a response and back, by way of bytes, and wants the same case.
func thereAndBack(t *testing.T, document []byte) string {
	t.Helper()
	c, err := schemas.Decode(document)
	require.NoError(t, err, "%s", document)
	status, response, complaints := fhir(string(document), "response", "-")
	require.Equal(t, done, status, complaints)
	status, back, complaints := fhir(response, "case", "-")
	require.Equal(t, done, status, "%s\n%s", complaints, response)
	require.Equal(t, compact(t, string(participation.AppendCase(nil, &c))), compact(t, back))
	return response
}

// compact leaves out white space: what a newer version wrote, the library keeps as it was laid out.
func compact(t *testing.T, text string) string {
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, []byte(text)))
	return b.String()
}

func TestTheEightCasesGoThereAndBack(t *testing.T) {
	files, err := filepath.Glob("../cases/*.json")
	require.NoError(t, err)
	gone := 0
	for _, file := range files {
		if strings.HasSuffix(file, ".report.json") {
			continue
		}
		document, err := os.ReadFile(file)
		require.NoError(t, err)
		gone++
		response := thereAndBack(t, document)
		require.NotContains(t, response, restURL, "the form asks for all that a plain case says")
	}
	require.Equal(t, len(cases.Names()), gone)
}

// Cases with everything a case can have, and those of a newer version, lose nothing either.
func TestEveryCaseOfTheCorpusGoesThereAndBack(t *testing.T) {
	files, err := filepath.Glob("../../schemas/testdata/valid/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		document, err := os.ReadFile(file)
		require.NoError(t, err)
		thereAndBack(t, document)
	}
}

func TestRandomCasesGoThereAndBack(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 2017))
	for range 150 {
		thereAndBack(t, randomCase(t, random))
	}
}

// randomCase states anything that a case can state.
func randomCase(t *testing.T, random *rand.Rand) []byte {
	c := map[string]any{"as_at": "2026-03-02"}
	for _, l := range participation.Lists() {
		codes := []string{}
		for _, term := range l.Terms() {
			if random.IntN(4) == 0 {
				codes = append(codes, term.Code)
			}
		}
		codes = slices.DeleteFunc(codes, func(code string) bool { return code == "ccg" }) // gone by then
		switch {
		case random.IntN(3) == 0:
		case !l.One():
			c[l.Property()] = codes
		case len(codes) > 0:
			c[l.Property()] = codes[0]
		}
	}
	answers, notes := map[string]string{}, map[string]string{}
	for _, f := range framework.Standard().Facts() {
		if random.IntN(3) == 0 {
			answers[f.ID] = participation.Answers[random.IntN(3)].Code
		}
		if random.IntN(5) == 0 {
			notes[f.ID] = []string{"", " ", "Because.", "<b>\u2028\"'\\ \u0001", "  spaced  ", "Ysbyty, tŷ 🙂"}[random.IntN(6)]
		}
	}
	c["answers"], c["notes"] = answers, notes
	if random.IntN(2) == 0 {
		c["title"] = []string{"A plan", " ", "0"}[random.IntN(3)]
	}
	if random.IntN(2) == 0 {
		c["policy"] = map[string]int{"feedback.told.what-changed": random.IntN(100)}
	}
	document, err := json.Marshal(c)
	require.NoError(t, err)
	return document
}

// No question is hidden while a rule or the duty waits for its answer: as every case is filled in, in
// the order of its questions, the next question is shown.
func TestEnableWhenHidesNothingThatIsAsked(t *testing.T) {
	shown := conditions()
	require.Greater(t, len(shown), 50)
	random := rand.New(rand.NewPCG(7, 7))
	for range 150 {
		c, err := schemas.Decode(randomCase(t, random))
		require.NoError(t, err)
		for _, f := range framework.Assess(c).Findings {
			for _, missing := range f.Missing {
				if framework.Standard().Fact(missing) == nil || slices.ContainsFunc(f.Missing, isList) {
					continue // a list comes first
				}
				require.True(t, len(shown[missing]) == 0 || slices.ContainsFunc(shown[missing], func(w EnableWhen) bool { return holds(&c, w) }),
					"%s waits for %s", f.Rule, missing)
			}
		}
	}
}

func isList(name string) bool {
	_, ok := participation.ListNamed(name)
	return ok
}

// holds reports whether a case gives the answer that a condition wants.
func holds(c *participation.Case, w EnableWhen) bool {
	var said map[string]any
	if json.Unmarshal(participation.AppendCase(nil, c), &said) != nil {
		return false
	}
	switch value := said[w.Question].(type) {
	case string:
		return value == w.AnswerCoding.Code
	case []any:
		return slices.Contains(value, any(w.AnswerCoding.Code))
	}
	answers, _ := said["answers"].(map[string]any)
	return answers[w.Question] == w.AnswerCoding.Code
}

func TestQuestionnaireAsksForEverything(t *testing.T) {
	status, out, complaints := fhir("", "questionnaire", "cy")
	require.Equal(t, done, status, complaints)
	var q Questionnaire
	require.NoError(t, json.Unmarshal([]byte(out), &q))
	links, words := map[string]bool{}, 0
	var visit func(items []Item)
	visit = func(items []Item) {
		for _, item := range items {
			require.False(t, links[item.LinkID], item.LinkID)
			links[item.LinkID] = true
			require.NotEmpty(t, item.Text, item.LinkID)
			if item.TextElement != nil {
				words++
				require.Equal(t, "cy", item.TextElement.Extension[0].Extension[0].ValueCode)
			}
			visit(item.Item)
		}
	}
	visit(q.Item)
	for _, f := range framework.Standard().Facts() {
		require.True(t, links[f.ID], f.ID)
	}
	for _, l := range participation.Lists() {
		require.True(t, links[l.Property()])
	}
	require.Positive(t, words, "translations, as far as there are any")
	require.NotContains(t, out, `"text": ""`)
}

func TestBadResponses(t *testing.T) {
	head := `{"resourceType": "QuestionnaireResponse", "questionnaire": "` + formURL + `", "item": [`
	date := `{"linkId": "as_at", "answer": [{"valueDate": "2026-03-02"}]}`
	coding := func(link, system, code string) string {
		return `{"linkId": "` + link + `", "answer": [{"valueCoding": {"system": "` + system + `", "code": "` + code + `"}}]}`
	}
	status, _, complaints := fhir(head+date+`]}`, "case", "-")
	require.Equal(t, done, status, complaints)
	for _, response := range []string{
		``, `{}`, `[]`, `{"resourceType": "QuestionnaireResponse", "questionnaire": "urn:other"}`,
		head + `]}`, // no date
		head + date + `,` + date + `]}`,
		head + date + `, {"linkId": "no.such", "answer": [{"valueString": "x"}]}]}`,
		head + date + `,` + coding("settings", answerSystem, "yes") + `]}`,
		head + date + `,` + coding("settings", listSystem+"settings", "jail") + `]}`,
		head + date + `,` + coding("impact.hours", listSystem+"settings", "yes") + `]}`,
		head + date + `, {"linkId": "impact.hours", "answer": [{"valueString": "yes"}]}]}`,
		`{"resourceType": "QuestionnaireResponse", "questionnaire": "` + formURL + `", "extension": [{"url": "` + restURL + `", "valueString": "["}]}`,
	} {
		status, out, complaints := fhir(response, "case", "-")
		require.Equal(t, refused, status, response)
		require.Empty(t, out)
		require.NotEmpty(t, complaints)
	}
}

func TestWrongUse(t *testing.T) {
	for _, arguments := range [][]string{{}, {"bundle"}, {"response"}, {"case", "a", "b"}} {
		status, _, complaints := fhir("", arguments...)
		require.Equal(t, wrongUse, status)
		require.Contains(t, complaints, "usage")
	}
	status, _, _ := fhir("", "response", "no-such-file.json")
	require.Equal(t, refused, status)
}
