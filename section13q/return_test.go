package section13q_test

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func day(t testing.TB, text string) wire.Date {
	d, err := wire.ParseDate(text)
	require.NoError(t, err)
	return d
}

// recorded gives a case its record, up to a number of steps.
func recorded(t testing.TB, c participation.Case, steps int) *participation.Case {
	by := func(date string) section13q.By {
		return section13q.By{Role: "Commissioning manager", Date: day(t, date), Digest: sha256.Sum256}
	}
	var record participation.Record
	for i, step := range []func() (participation.Record, error){
		func() (participation.Record, error) { return by("2026-03-02").Open() },
		func() (participation.Record, error) {
			return by("2026-03-03").Complete(record, &c, section13q.Completion{Reasons: "The model of care changes."})
		},
		func() (participation.Record, error) {
			return by("2026-03-09").SignOff(record, "Shared drive of the team")
		},
		func() (participation.Record, error) { return by("2026-04-01").Report(record, "Oversight group") },
		func() (participation.Record, error) {
			return by("2026-05-01").Supersede(record, "The plan has changed.", "")
		},
	} {
		if i == steps {
			break
		}
		var err error
		record, err = step()
		require.NoError(t, err)
	}
	c.Record = &record
	return &c
}

func planned(id string) participation.Case {
	return participation.Case{
		ID: id, AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Decider: participation.NHSEngland,
		Settings: []participation.Setting{participation.Prison}, Acts: []participation.Act{participation.ActPlan},
		Answers: map[string]participation.Answer{
			"health-service.arranged": participation.Yes, "decision.ours": participation.Yes, "planning.content": participation.Yes,
			"promise.to-involve": participation.Yes,
		},
	}
}

func figure(t testing.TB, r *section13q.Return, kind section13q.FigureKind, code string) section13q.ReturnFigure {
	for _, f := range r.Figures() {
		if f.Figure == kind && f.Code == code {
			return f
		}
	}
	require.Fail(t, "no figure", "%s %s", kind, code)
	return section13q.ReturnFigure{}
}

func TestReturnCountsRecords(t *testing.T) {
	unstated := planned("f")
	unstated.Settings = nil
	r, err := section13q.NewReturn(day(t, "2026-05-01"), 28, recorded(t, planned("a"), 1), recorded(t, planned("c"), 3),
		recorded(t, planned("b"), 2), recorded(t, planned("d"), 4), recorded(t, planned("e"), 5), recorded(t, unstated, 2))
	require.NoError(t, err)
	ids := ""
	for i := range r.Lines {
		ids += r.Lines[i].ID
	}
	require.Equal(t, "abcdef", ids)

	superseded := section13q.LeftOut{Why: section13q.LeftOutSuperseded, Count: 1}
	draft := section13q.LeftOut{Why: section13q.LeftOutDraft, Count: 1}
	require.Equal(t, section13q.ReturnFigure{Figure: section13q.FigureState, Code: "completed", Numerator: 2, Denominator: 6},
		figure(t, &r, section13q.FigureState, "completed"))
	require.Equal(t, section13q.ReturnFigure{Figure: section13q.FigureVerdict, Code: "applies", Numerator: 4, Denominator: 4,
		LeftOut: []section13q.LeftOut{draft, superseded}}, figure(t, &r, section13q.FigureVerdict, "applies"))
	require.Equal(t, 0, figure(t, &r, section13q.FigureVerdict, "judgement").Numerator)
	require.Equal(t, section13q.ReturnFigure{Figure: section13q.FigureOverdue, Numerator: 2, Denominator: 2,
		LeftOut: []section13q.LeftOut{draft, {Why: section13q.LeftOutSigned, Count: 2}, superseded}},
		figure(t, &r, section13q.FigureOverdue, ""))
	require.Equal(t, section13q.ReturnFigure{Figure: section13q.FigureSetting, Code: "prison", Numerator: 4, Denominator: 4,
		LeftOut: []section13q.LeftOut{{Why: section13q.LeftOutNotStated, Count: 1}, superseded}},
		figure(t, &r, section13q.FigureSetting, "prison"))
	require.Equal(t, 5, figure(t, &r, section13q.FigureDecider, "nhs-england").Numerator)
	require.Equal(t, 5, figure(t, &r, section13q.FigureFlag, "earlier-promise").Numerator)

	without, err := section13q.NewReturn(r.AsAt, 0, recorded(t, planned("b"), 2))
	require.NoError(t, err)
	require.Equal(t, section13q.ReturnFigure{Figure: section13q.FigureOverdue,
		LeftOut: []section13q.LeftOut{{Why: section13q.LeftOutNoLimit, Count: 1}}}, figure(t, &without, section13q.FigureOverdue, ""))
}

// Overdue begins on the day after the time limit has run out.
func TestReturnOverdueDay(t *testing.T) {
	c := recorded(t, planned("a"), 2) // completed on 3 March
	for date, want := range map[string]int{"2026-03-31": 0, "2026-04-01": 1} {
		r, err := section13q.NewReturn(day(t, date), 28, c)
		require.NoError(t, err)
		require.Equal(t, want, figure(t, &r, section13q.FigureOverdue, "").Numerator, date)
	}
}

func TestReturnCountsOverrides(t *testing.T) {
	c := recorded(t, planned("a"), 2)
	by := section13q.By{Role: "Head of health and justice commissioning", Date: day(t, "2026-03-05"), Digest: sha256.Sum256}
	record, err := by.Override(*c.Record, participation.DoesNotApply, "The change was withdrawn.")
	require.NoError(t, err)
	c.Record = &record
	r, err := section13q.NewReturn(day(t, "2026-05-01"), 28, c)
	require.NoError(t, err)
	require.Equal(t, 1, figure(t, &r, section13q.FigureOverridden, "").Numerator)
	require.Equal(t, 1, figure(t, &r, section13q.FigureVerdict, "applies").Numerator, "the computed verdict counts")
	require.Equal(t, participation.DoesNotApply, r.Lines[0].Override)
}

func TestReturnProblems(t *testing.T) {
	good := recorded(t, planned("a"), 2)
	before := string(participation.AppendCase(nil, good))
	bad := recorded(t, planned("b"), 2)
	bad.Record.Steps[1].Seq = 7
	old := recorded(t, planned("o"), 2)
	old.AsAt = day(t, "2012-03-31")
	none := planned("n")
	nameless := recorded(t, planned(""), 2)
	for want, make := range map[section13q.ReturnProblem]func() (section13q.Return, error){
		section13q.ReturnNoDate:   func() (section13q.Return, error) { return section13q.NewReturn(day(t, "2012-12-31"), 28, good) },
		section13q.ReturnNoID:     func() (section13q.Return, error) { return section13q.NewReturn(day(t, "2026-05-01"), 28, nameless) },
		section13q.ReturnNoRecord: func() (section13q.Return, error) { return section13q.NewReturn(day(t, "2026-05-01"), 28, good, &none) },
		section13q.ReturnBadCase:  func() (section13q.Return, error) { return section13q.NewReturn(day(t, "2026-05-01"), 28, bad) },
		section13q.ReturnTooLate:  func() (section13q.Return, error) { return section13q.NewReturn(day(t, "2026-03-02"), 28, good) },
		section13q.ReturnOverlap:  func() (section13q.Return, error) { return section13q.NewReturn(day(t, "2026-05-01"), 28, good, good) },
		section13q.ReturnOtherTerms: func() (section13q.Return, error) {
			return section13q.Return{AsAt: day(t, "2026-05-01")}.Merge(section13q.Return{AsAt: day(t, "2026-05-02")})
		},
	} {
		r, err := make()
		var problem *section13q.ReturnError
		require.ErrorAs(t, err, &problem, want)
		require.Equal(t, want, problem.Problem)
		require.Zero(t, r)
		require.NotEmpty(t, problem.Error())
	}
	_, err := section13q.NewReturn(day(t, "2026-05-01"), -1, good)
	require.Error(t, err)
	_, err = section13q.NewReturn(day(t, "2026-05-01"), 28, old)
	var problem *section13q.ReturnError
	require.ErrorAs(t, err, &problem)
	require.Equal(t, section13q.ReturnBadCase, problem.Problem)
	require.NotEmpty(t, problem.Problems)
	require.Equal(t, before, string(participation.AppendCase(nil, good)), "the case is as it was")
}

// In whatever parts and order returns are merged, the same comes out; what overlaps never merges.
func TestReturnsMergeInAnyOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 5))
	asAt := day(t, "2026-06-01")
	for range 60 {
		var cases []*participation.Case
		for i := range 1 + random.IntN(8) {
			c := planned("case-" + strconv.Itoa(i))
			c.Settings = []participation.Setting{[]participation.Setting{participation.Prison, participation.IRC, participation.SARC}[random.IntN(3)]}
			cases = append(cases, recorded(t, c, 1+random.IntN(5)))
		}
		whole, err := section13q.NewReturn(asAt, 14, cases...)
		require.NoError(t, err)
		var parts []section13q.Return
		for _, c := range cases {
			part, err := section13q.NewReturn(asAt, 14, c)
			require.NoError(t, err)
			parts = append(parts, part)
		}
		for len(parts) > 1 { // merge any two
			random.Shuffle(len(parts), func(i, k int) { parts[i], parts[k] = parts[k], parts[i] })
			one, other := string(section13q.AppendReturn(nil, &parts[0])), string(section13q.AppendReturn(nil, &parts[1]))
			merged, err := parts[0].Merge(parts[1])
			require.NoError(t, err)
			back, err := parts[1].Merge(parts[0])
			require.NoError(t, err)
			require.Equal(t, merged, back)
			_, err = merged.Merge(parts[1])
			require.Equal(t, section13q.ReturnOverlap, returnError(t, err).Problem)
			require.Equal(t, one, string(section13q.AppendReturn(nil, &parts[0])))
			require.Equal(t, other, string(section13q.AppendReturn(nil, &parts[1])))
			parts = append(parts[2:], merged)
		}
		require.Equal(t, whole, parts[0])

		document := section13q.AppendReturn(nil, &whole)
		read, problems := section13q.ReadReturn(document)
		require.Empty(t, problems)
		require.Equal(t, string(document), string(section13q.AppendReturn(nil, &read)))
		require.Equal(t, whole, read)
	}
}

func returnError(t testing.TB, err error) *section13q.ReturnError {
	var problem *section13q.ReturnError
	require.True(t, errors.As(err, &problem), "%v", err)
	return problem
}

func TestReadReturnProblems(t *testing.T) {
	for document, want := range map[string]string{
		`{}`:                                     "missing-property missing-property",
		`{"as_at": "2012-01-01", "records": []}`: "out-of-range",
		`{"as_at": "2026-05-01", "records": [{}]}`:                                                                            "missing-property missing-property",
		`{"as_at": "2026-05-01", "records": [{"id": "", "state": "lost", "smell": 1}]}`:                                       "missing-property not-in-vocabulary unknown-property",
		`{"as_at": "2026-05-01", "records": [{"id": "a", "state": 7, "settings": ["prison", "prison", "moon"], "flags": 1}]}`: "wrong-type duplicate-code not-in-vocabulary wrong-type",
		`{"as_at": "2026-05-01", "schema": "", "records": [[]]}`:                                                              "not-in-vocabulary wrong-type",
		`{"as_at": "2026-05-01", "sign_off_within": 36501, "minor": -1, "records": []}`:                                       "out-of-range out-of-range",
		`{"as_at": "2026-05-01", "records": [{"id": "a", "state": "completed"}]}`:                                             "missing-property missing-property",
		`{"as_at": "2026-05-01", "records": [{"id": "b", "state": "draft"}, {"id": "a", "state": "draft"}]}`:                  "out-of-range",
		`{"as_at": "2026-05-01", "records": [{"id": "a", "state": "draft"}, {"id": "a", "state": "draft"}]}`:                  "duplicate-id",
		`{"as_at": "2026-05-01", "records": [{"id": "a", "state": "draft", "completed": "2026-05-02"}]}`:                      "out-of-range",
		`{"as_at": "2026-05-01", "sign_off_within": -1, "records": []}`:                                                       "out-of-range",
		`{"as_at": "2026-05-01", "records": [], "figures": []}`:                                                               "not-supported",
		`{"as_at": "2026-05-01", "records": [], "figures": [{"figure": "x", "code": "A", "numerator": "x"}]}`:                 "missing-property missing-property not-in-vocabulary not-an-id wrong-type",
		`[`: "syntax",
	} {
		r, problems := section13q.ReadReturn([]byte(document))
		require.Zero(t, r)
		codes := ""
		for i, p := range problems {
			if i > 0 {
				codes += " "
			}
			codes += string(p.Code)
			require.Positive(t, p.Line)
		}
		require.Equal(t, want, codes, document)
	}
}

// What a newer minor version put into a return is kept, written back, and never merged away.
func TestReturnsOfANewerVersion(t *testing.T) {
	whole, err := section13q.NewReturn(day(t, "2026-05-01"), 28, recorded(t, planned("a"), 2), recorded(t, planned("b"), 3))
	require.NoError(t, err)
	var document map[string]any
	require.NoError(t, json.Unmarshal(section13q.AppendReturn(nil, &whole), &document))
	document["minor"], document["a/b"] = 9, "new"
	document["records"].([]any)[1].(map[string]any)["reviewed"] = true
	document["figures"].([]any)[0].(map[string]any)["share"] = "100"
	document["figures"].([]any)[0].(map[string]any)["numerator"] = 7
	newer, err := json.Marshal(document)
	require.NoError(t, err)
	read, notices := section13q.ReadReturn(newer)
	require.Len(t, notices, 3)
	for _, p := range notices {
		require.Equal(t, wire.Notice, p.Severity, "%v", p)
		require.Equal(t, wire.UnknownProperty, p.Code)
	}
	require.JSONEq(t, string(newer), string(section13q.AppendReturn(nil, &read)))
	require.Equal(t, whole.Lines, read.Lines)
	var again section13q.Return
	require.NoError(t, json.Unmarshal(newer, &again))
	require.Equal(t, read, again)

	other := section13q.Return{AsAt: whole.AsAt, SignOffWithin: whole.SignOffWithin}
	_, err = read.Merge(other)
	require.Equal(t, section13q.ReturnNewer, returnError(t, err).Problem)
	_, err = other.Merge(read)
	require.Equal(t, section13q.ReturnNewer, returnError(t, err).Problem)

	document["minor"] = 0
	same, err := json.Marshal(document)
	require.NoError(t, err)
	_, problems := section13q.ReadReturn(same)
	require.Len(t, problems, 3)
	require.True(t, wire.Refused(problems))
	var refusal *participation.Refusal
	require.ErrorAs(t, json.Unmarshal(same, &again), &refusal)
}

// A regional team sends its return; the national group merges it with another.
func ExampleReturn_Merge() {
	date := wire.Date{Year: 2026, Month: 5, Day: 1}
	north := section13q.Return{AsAt: date, SignOffWithin: 28, Lines: []section13q.Line{
		{ID: "north-1", State: participation.StateCompleted, Verdict: participation.Applies, Completed: wire.Date{Year: 2026, Month: 3, Day: 3}},
	}}
	south := section13q.Return{AsAt: date, SignOffWithin: 28, Lines: []section13q.Line{
		{ID: "south-1", State: participation.StateReported, Verdict: participation.DoesNotApply, Completed: wire.Date{Year: 2026, Month: 2, Day: 3}},
	}}
	both, err := north.Merge(south)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range both.Figures() {
		if f.Figure == section13q.FigureOverdue {
			fmt.Println(f.Numerator, "of", f.Denominator, "overdue;", f.LeftOut[0].Count, f.LeftOut[0].Why)
		}
	}
	_, err = both.Merge(south)
	fmt.Println(err)
	// Output:
	// 1 of 1 overdue; 1 signed-off
	// wants each record once, but twice found the case south-1
}
