package main

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// document is a case as people write it: not in canonical form.
const document = `{
  "as_at": "2026-03-02", "id": "north-7",
  "settings": ["prison"], "decider": "nhs-england",
  "acts": ["procurement", "plan"],
  "answers": {"health-service.arranged": "yes", "impact.hours": "unknown"},
  "notes": {"health-service.arranged": "<b>By contract</b> & \"by law\""}
}`

func caseOf(t *testing.T, document string) participation.Case {
	t.Helper()
	c, problems := framework.Standard().Read([]byte(document))
	require.Empty(t, problems)
	return c
}

// ask gives what stands under "ok" in the response.
func ask(t *testing.T, message string) json.RawMessage {
	t.Helper()
	response := respond(t, []byte(message))
	require.Empty(t, response.Problems, message)
	return response.OK
}

// refused gives the problems in the response.
func refused(t *testing.T, message string) []wire.Problem {
	t.Helper()
	response := respond(t, []byte(message))
	require.NotEmpty(t, response.Problems, message)
	return response.Problems
}

type response struct {
	OK       json.RawMessage
	Problems []wire.Problem
}

// respond calls, and holds the response to its form.
func respond(t testing.TB, message []byte) response {
	t.Helper()
	before := string(message)
	answer := call(message)
	require.Equal(t, before, string(message), "call changed the request")
	var keys map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(answer, &keys), "%s", answer)
	require.Len(t, keys, 1)
	var r response
	require.NoError(t, json.Unmarshal(answer, &r))
	require.NotEqual(t, keys["ok"] != nil, len(r.Problems) > 0, "%s", answer)
	return r
}

// quote writes a text as JSON.
func quote(t testing.TB, text string) string {
	t.Helper()
	quoted, err := json.Marshal(text)
	require.NoError(t, err)
	return string(quoted)
}

func text(t *testing.T, ok json.RawMessage) string {
	t.Helper()
	var s string
	require.NoError(t, json.Unmarshal(ok, &s))
	return s
}

func TestAssessGivesTheReport(t *testing.T) {
	r := framework.Assess(caseOf(t, document))
	require.Equal(t, string(participation.AppendReport(nil, &r)), string(ask(t, `{"op":"assess","case":`+document+`}`)))
}

func TestAssessWritesTheReceiptAsNativeCodeDoes(t *testing.T) {
	c := caseOf(t, document)
	r := framework.Assess(c)
	receipt.Stamp(nil, c, &r)
	require.Equal(t, string(participation.AppendReport(nil, &r)), string(ask(t, `{"op":"assess","receipt":`+stamp(r)+`,"case":`+document+`}`)))
}

func stamp(r participation.Report) string {
	return `{"case":"` + r.Receipt.Case + `","rules":"` + r.Receipt.Rules + `"}`
}

func TestCanonicalGivesTheBytesOfTheReceipt(t *testing.T) {
	var got struct{ Case, Rules string }
	require.NoError(t, json.Unmarshal(ask(t, `{"op":"canonical","case":`+document+`}`), &got))
	require.Equal(t, string(framework.Canonical(caseOf(t, document))), got.Case)
	require.Equal(t, string(framework.Standard().Canonical()), got.Rules)
}

func TestAheadGivesWhatMayStillBeAsked(t *testing.T) {
	c := caseOf(t, document)
	ofDuty, ofPlan := framework.Standard().Ahead(c)
	require.NotEmpty(t, ofDuty)
	require.NotEmpty(t, ofPlan)
	var got struct{ Duty, Plan []string }
	require.NoError(t, json.Unmarshal(ask(t, `{"op":"ahead","case":`+document+`}`), &got))
	require.Equal(t, ofDuty, got.Duty)
	require.Equal(t, ofPlan, got.Plan)
}

func TestFlipsGivesWhatWouldChangeTheVerdict(t *testing.T) {
	c := caseOf(t, document)
	found, more := section13q.Flips(&c)
	require.NotEmpty(t, found)
	got := string(ask(t, `{"op":"flips","case":`+document+`}`))
	require.Equal(t, string(section13q.AppendFlips(nil, found, more)), got)
	require.Contains(t, got, `{"to":"does-not-apply","if":{"health-service.arranged":"no"}}`)
	require.Equal(t, wire.UnknownProperty, refused(t, `{"op":"flips","format":"html","case":`+document+`}`)[0].Code)
	require.Equal(t, wire.OutOfRange, refused(t, `{"op":"flips","case":{"as_at":"1999-01-01"}}`)[0].Code)
}

func TestObligationsGivesWhatTheRegisterShows(t *testing.T) {
	const with = `{"as_at":"2026-03-02","policy":{"feedback.told.what-changed":28},"register":{"events":[
		{"seq":1,"date":"2026-01-05","role":"Lead","kind":"programme-started","data":{"id":"spring","settings":["prison"]}},
		{"seq":2,"date":"2026-01-06","role":"Lead","kind":"theme-heard","data":{"id":"clinic","programme":"spring","words":"Shut."}},
		{"seq":3,"date":"2026-02-02","role":"Lead","kind":"programme-ended","data":{"programme":"spring"}}]}}`
	c := caseOf(t, with)
	got := string(ask(t, `{"op":"obligations","case":`+with+`}`))
	require.Equal(t, string(participation.AppendObligations(nil, framework.Assess(c).Obligations)), got)
	require.Contains(t, got, `{"obligation":"feedback.told.what-changed","state":"due","to":"participants","since":"2026-02-02",`+
		`"due":"2026-03-02","about":"spring","how":["not-by-web-alone"],"basis":["S.action.7.a",`)
	require.Contains(t, got, `{"obligation":"feedback.answered.each-theme","state":"no-date-set","to":"participants","since":"2026-01-06","age":55,"about":"clinic",`)
	require.Equal(t, `[]`, string(ask(t, `{"op":"obligations","case":`+document+`}`)))
	require.Equal(t, wire.NotAStep, refused(t, `{"op":"obligations","case":`+strings.Replace(with, `"seq":2`, `"seq":3`, 1)+`}`)[0].Code)
}

func TestScreenFindsWhatPointsAtSomeone(t *testing.T) {
	got := ask(t, `{"op":"screen","text":"\ud83d\ude42 \u00c9lan: 943 476 5919, A\u200b1234BC"}`)
	require.JSONEq(t, `[{"pointer":"","kind":"nhs-number","at":9,"length":12,"masked":"[NHS number]"},
		{"pointer":"","kind":"prisoner-number","at":23,"length":8,"masked":"[prisoner number]"}]`, string(got))
	require.Equal(t, `[]`, string(ask(t, `{"op":"screen","text":""}`)))
	require.Equal(t, `[]`, string(ask(t, `{"op":"screen","case":`+document+`}`)))
	got = ask(t, `{"op":"screen","case":{"as_at":"2026-03-02","title":"Fine","notes":{"impact.hours":"ring 07700 900123"}}}`)
	require.JSONEq(t, `[{"pointer":"/notes/impact.hours","kind":"telephone-number","at":5,"length":12,"masked":"[telephone number]"}]`, string(got))
}

func TestScreenTakesAsMuchAsARequestHolds(t *testing.T) {
	long := strings.Repeat("A1234BC ", 1<<16)
	var hits []struct{ At, Length int }
	require.NoError(t, json.Unmarshal(ask(t, `{"op":"screen","text":"`+long+`"}`), &hits))
	require.Len(t, hits, 1<<16)
	require.Equal(t, wire.TooLarge, refused(t, `{"op":"screen","text":"`+strings.Repeat("x", 8<<20)+`"}`)[0].Code)
}

func TestReadGivesTheCaseInCanonicalForm(t *testing.T) {
	got := ask(t, `{"op":"read","document":`+quote(t, document)+`}`)
	require.Equal(t, `{"case":`+string(framework.Canonical(caseOf(t, document)))+`,"notices":[]}`, string(got))
}

func TestReadGivesNoticesForNewerDocuments(t *testing.T) {
	got := ask(t, `{"op":"read","document":`+quote(t, `{"minor":7,"as_at":"2026-03-02","weather":"fine"}`)+`}`)
	var read struct {
		Case    json.RawMessage
		Notices []wire.Problem
	}
	require.NoError(t, json.Unmarshal(got, &read))
	require.Len(t, read.Notices, 1)
	require.Equal(t, wire.Notice, read.Notices[0].Severity)
	require.Contains(t, string(read.Case), `"weather":"fine"`)
}

func TestReadGivesPlacesInTheDocument(t *testing.T) {
	problems := refused(t, `{"op":"read","document":`+quote(t, "{\"as_at\":\n \"2026-02-30\"}")+`}`)
	require.Equal(t, []wire.Problem{{Pointer: "/as_at", Line: 2, Column: 2, Code: wire.NotADate,
		Message: `wants a date that exists, written YYYY-MM-DD, got "2026-02-30"`}}, problems)
}

func TestProblemsOfACaseGivePlacesInTheCase(t *testing.T) {
	for _, bad := range []string{
		`{}`,
		`5`,
		`null`,
		`{"as_at":"2026-03-02","answers":{"impact.hours":"maybe"}}`,
		`{"as_at":"2026-03-02","id":"a","id":"b"}`,
		`{"as_at":"2026-03-02","title":"\ud800"}`,
		"{\"as_at\":\"2026-03-02\",\n\"title\":\"\xff\"}",
		`{"as_at":"2026-03-02","title":` + strings.Repeat("[", 40) + strings.Repeat("]", 40) + `}`,
		`{"as_at":"2026-03-02","register":{"events":[{}]}}`,
		`{"as_at":"2026-03-02","settings":[` + strings.Repeat(`"prison",`, 1000) + `"irc"]}`,
		`{"as_at":"2026-03-02","x":{` + strings.Repeat(`"a":1,`, 500) + `"a":2}}`,
		`{"as_at":"2026-03-02","` + strings.Repeat("k", 5000) + `":{"a":1,"a":2}}`,
		`{"as_at":"2026-03-02","title":"` + strings.Repeat("x", 1<<20) + `"}`,
	} {
		_, want := framework.Standard().Read([]byte(bad))
		require.NotEmpty(t, want)
		for _, before := range []string{`{"op":"assess","case":`, "{\"op\": \"canonical\",\n \"case\" :  ", `{"op":"render","format":"html","case":`} {
			require.Equal(t, string(refusal(want)), string(call([]byte(before+bad+`}`))), "%.80s", bad)
		}
	}
}

func TestRenderGivesWhatThePrinterGives(t *testing.T) {
	c := caseOf(t, document)
	r := framework.Assess(c)
	receipt.Stamp(nil, c, &r)
	var p report.Printer
	request := func(format string) string {
		return `{"op":"render","case":` + document + `,"format":"` + format + `","receipt":` + stamp(r) + `}`
	}
	require.Equal(t, string(p.JSON(nil, &r)), text(t, ask(t, request("json"))))
	require.Equal(t, string(p.Markdown(nil, &c, &r)), text(t, ask(t, request("markdown"))))
	require.Equal(t, string(p.HTML(nil, &c, &r)), text(t, ask(t, request("html"))))
	require.Equal(t, string(p.Texts(nil, &c, &r)), string(ask(t, request("words"))))
	require.Equal(t, string(p.Pictures(nil, &c, &r)), string(ask(t, request("pictures"))))

	const staged = `{"as_at":"2026-03-02","stages":["planning"]}`
	c = caseOf(t, staged)
	r = framework.Assess(c)
	drawn := string(ask(t, `{"op":"render","case":`+staged+`,"format":"pictures"}`))
	require.Equal(t, string(p.Pictures(nil, &c, &r)), drawn)
	require.Contains(t, drawn, `"cycle":`)
}

func TestRenderTakesWordsThatTheRequestBrings(t *testing.T) {
	c := caseOf(t, document)
	r := framework.Assess(c)
	texts := map[string]string{"list.settings.ask": "Where, <b>please</b>?", "statement.D1.tip.7.b": "Ask who is in the room."}
	p := report.Printer{Words: report.Overlay(report.English(nil), "en-x-test", texts)}
	words, err := json.Marshal(map[string]any{"lang": "en-x-test", "texts": texts})
	require.NoError(t, err)
	got := text(t, ask(t, `{"op":"render","format":"html","words":`+string(words)+`,"case":`+document+`}`))
	require.Equal(t, string(p.HTML(nil, &c, &r)), got)
}

func TestRequestsThatAreWrong(t *testing.T) {
	const fine = `"case":{"as_at":"2026-03-02"}`
	digest := `"sha256:` + strings.Repeat("0", 64) + `"`
	for _, wrong := range []struct {
		request string
		code    wire.Code
		pointer string
		column  int
	}{
		{``, wire.Syntax, "", 1},
		{`[]`, wire.WrongType, "", 1},
		{`"assess"`, wire.WrongType, "", 1},
		{`{`, wire.Syntax, "", 2},
		{`{}`, wire.MissingProperty, "", 1},
		{`{"op":"assess",` + fine + `} x`, wire.TrailingData, "", 47},
		{`{"op":"dance",` + fine + `}`, wire.NotInVocabulary, "/op", 7},
		{`{"op":7,` + fine + `}`, wire.WrongType, "/op", 7},
		{`{` + fine + `}`, wire.MissingProperty, "", 1},
		{`{"op":"assess"}`, wire.MissingProperty, "", 1},
		{`{"op":"read"}`, wire.MissingProperty, "", 1},
		{`{"op":"read","document":{}}`, wire.WrongType, "/document", 25},
		{`{"op":"read","document":"\ud800"}`, wire.LoneSurrogate, "/document", 26},
		{`{"op":"read","document":"{}",` + fine + `}`, wire.UnknownProperty, "/case", 30},
		{`{"op":"assess","clock":1,` + fine + `}`, wire.UnknownProperty, "/clock", 16},
		{`{"op":"assess","op":"read",` + fine + `}`, wire.DuplicateKey, "/op", 16},
		{`{"op":"assess",` + fine + `,` + fine + `}`, wire.DuplicateKey, "/case", 46},
		{`{"op":"assess","format":"html",` + fine + `}`, wire.UnknownProperty, "/format", 16},
		{`{"op":"render",` + fine + `}`, wire.MissingProperty, "", 1},
		{`{"op":"render","format":"pdf",` + fine + `}`, wire.NotInVocabulary, "/format", 25},
		{`{"op":"assess","receipt":{},` + fine + `}`, wire.MissingProperty, "/receipt", 26},
		{`{"op":"assess","receipt":{"case":` + digest + `},` + fine + `}`, wire.MissingProperty, "/receipt", 26},
		{`{"op":"assess","receipt":{"case":` + digest + `,"rules":"sha256:0"},` + fine + `}`, wire.NotAnID, "/receipt/rules", 116},
		{`{"op":"assess","receipt":null,` + fine + `}`, wire.WrongType, "/receipt", 26},
		{`{"op":"render","format":"html","words":{"texts":{}},` + fine + `}`, wire.MissingProperty, "/words", 40},
		{`{"op":"render","format":"html","words":{"lang":"en"},` + fine + `}`, wire.MissingProperty, "/words", 40},
		{`{"op":"render","format":"html","words":{"lang":"e\"n","texts":{}},` + fine + `}`, wire.NotAnID, "/words/lang", 48},
		{`{"op":"render","format":"html","words":{"lang":"en","texts":{"a":1}},` + fine + `}`, wire.WrongType, "/words/texts/a", 66},
		{`{"op":"screen"}`, wire.MissingProperty, "", 1},
		{`{"op":"screen","text":7}`, wire.WrongType, "/text", 23},
		{`{"op":"screen","text":"\ud800"}`, wire.LoneSurrogate, "/text", 24},
		{`{"op":"screen","text":"x",` + fine + `}`, wire.UnknownProperty, "/text", 16},
		{`{"op":"screen","format":"html","text":"x"}`, wire.UnknownProperty, "/format", 16},
		{`{"op":"screen","case":{}}`, wire.MissingProperty, "", 1},
		{`{"op":"assess","text":"x",` + fine + `}`, wire.UnknownProperty, "/text", 16},
		{`{"op":"assess","case":{"as_at"}}`, wire.Syntax, "/case/as_at", 31},
		{`{"op":"assess","case":` + strings.Repeat("[", 20_000), wire.TooDeep, "/case" + strings.Repeat("/0", 509), 10_022},
		{`{"op":"read","document":"` + strings.Repeat("x", 8<<20) + `"}`, wire.TooLarge, "", 1},
	} {
		problems := refused(t, wrong.request)
		first := problems[0]
		require.Equal(t, wrong.code, first.Code, "%.80s: %v", wrong.request, problems)
		require.Equal(t, wrong.pointer, first.Pointer, "%.80s: %v", wrong.request, problems)
		require.Equal(t, [2]int{1, wrong.column}, [2]int{first.Line, first.Column}, "%.80s: %v", wrong.request, problems)
	}
}

func TestEveryProblemOfARequestIsReported(t *testing.T) {
	problems := refused(t, `{"op":"render","format":"pdf","clock":1,"receipt":{"case":"x"},"case":{"as_at":"never"}}`)
	var codes []wire.Code
	for _, p := range problems {
		codes = append(codes, p.Code)
	}
	require.Equal(t, []wire.Code{wire.NotInVocabulary, wire.UnknownProperty, wire.MissingProperty, wire.NotAnID}, codes)
}

func TestAPanicBecomesAProblem(t *testing.T) {
	for _, reason := range []any{"an index is wrong", errors.New("an index is wrong")} {
		got := string(guarded(func() []byte { panic(reason) }))
		require.Equal(t, `{"problems":[{"pointer":"","line":0,"column":0,"code":"internal","message":`+
			`"wants nothing wrong here: this is a mistake in the program, not in the document: an index is wrong"}]}`, got)
	}
	long := string(guarded(func() []byte { panic(strings.Repeat("x", 1000)) }))
	require.Less(t, len(long), 300)
	unnamed := string(guarded(func() []byte { panic(7) }))
	require.Contains(t, unnamed, `"code":"internal"`)
	var none []int
	require.Contains(t, string(guarded(func() []byte { return make([]byte, none[5]) })), "index out of range")
}

func TestLanguageTags(t *testing.T) {
	for _, good := range []string{"en", "cy", "en-GB", "en-x-easyread", "zh-Hant-TW", "de-1996"} {
		require.True(t, isTag(good), good)
	}
	for _, bad := range []string{"", "-", "en-", "en--GB", "en_GB", "1en", "en GB", `en"`, "verylonglanguage"} {
		require.False(t, isTag(bad), bad)
	}
}

func BenchmarkCallAssess(b *testing.B) {
	message := []byte(`{"op":"assess","case":` + document + `}`)
	b.ReportAllocs()
	for b.Loop() {
		call(message)
	}
}
