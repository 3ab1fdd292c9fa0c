package main

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// world is a case in which some things are known: the facts, the lists, and the date.
type world struct {
	answers map[*participation.Fact]participation.Answer
	lists   map[participation.List][]string
	date    wire.Date
}

// randomWorld makes up answers and lists; one in so many is not known, where that is not zero.
func randomWorld(random *rand.Rand, unknown int) world {
	w := world{map[*participation.Fact]participation.Answer{}, map[participation.List][]string{}, wire.Date{Year: 2013 + random.IntN(16), Month: 6, Day: 1}}
	known := func() bool { return unknown == 0 || random.IntN(unknown) > 0 }
	facts := slices.Clone(framework.Standard().Facts())
	for _, f := range participation.RecordFacts {
		facts = append(facts, ofRecord[f])
	}
	rare := 2 + 14*random.IntN(2) // one in so many is answered yes
	for _, f := range facts {
		if known() {
			w.answers[f] = map[bool]participation.Answer{true: participation.Yes, false: participation.No}[random.IntN(rare) == 0]
		}
	}
	for _, l := range participation.Lists() {
		if !known() {
			continue
		}
		codes := []string{}
		for _, term := range l.Terms() {
			if random.IntN(6) == 0 {
				codes = append(codes, term.Code)
			}
		}
		if l.One() {
			codes = []string{l.Terms()[random.IntN(len(l.Terms()))].Code}
		}
		w.lists[l] = codes
	}
	return w
}

// asCase is the world as a case.
func (w *world) asCase(t *testing.T) participation.Case {
	t.Helper()
	document := fmt.Sprintf(`{"as_at": %q`, w.date)
	for _, l := range participation.Lists() {
		switch codes := w.lists[l]; {
		case codes == nil:
		case l.One():
			document += fmt.Sprintf(`, %q: %q`, l.Property(), codes[0])
		case len(codes) == 0:
			document += fmt.Sprintf(`, %q: []`, l.Property())
		default:
			document += fmt.Sprintf(`, %q: ["%s"]`, l.Property(), strings.Join(codes, `", "`))
		}
	}
	c, problems := participation.ReadCase([]byte(document + "}"))
	require.Empty(t, problems)
	c.Answers = map[string]participation.Answer{}
	for f, answer := range w.answers {
		c.Answers[f.ID] = answer
	}
	return c
}

// knows answers what a person would be asked at a step of a diagram, by its words alone.
func (w *world) knows(l *logic) participation.Answer {
	of := func(yes bool) participation.Answer {
		if yes {
			return participation.Yes
		}
		return participation.No
	}
	switch l.kind {
	case asked:
		return w.answers[l.fact]
	case among:
		codes := w.lists[l.list]
		if codes == nil {
			return participation.NotStated
		}
		return of(slices.ContainsFunc(l.terms, func(term participation.Term) bool { return slices.Contains(codes, term.Code) }))
	case stated:
		if w.lists[l.list] == nil {
			return participation.NotStated
		}
		return of(len(w.lists[l.list]) > 0)
	case since:
		return of(!w.date.Before(l.date))
	}
	panic("not a question of its own")
}

// holds works out whether a condition holds; each of its questions is put as it is meant.
func (w *world) holds(l *logic) participation.Answer {
	if len(l.parts) == 0 {
		answer := w.knows(l)
		if answer == participation.NotStated {
			return map[unknown]participation.Answer{fails: participation.No, holds: participation.Yes}[l.unknown]
		}
		if l.no {
			return map[participation.Answer]participation.Answer{participation.Yes: participation.No, participation.No: participation.Yes}[answer]
		}
		return answer
	}
	count := map[participation.Answer]int{}
	for i := range l.parts {
		count[w.holds(&l.parts[i])]++
	}
	wanted := map[logicKind]int{all: len(l.parts), some: 1, atLeast: l.least}[l.kind]
	switch {
	case count[participation.Yes] >= wanted:
		return participation.Yes
	case count[participation.Yes]+count[participation.NotStated] < wanted:
		return participation.No
	}
	return participation.NotStated
}

// walk follows a diagram. It stops with nil at a question whose answer is not known and matters.
func (w *world) walk(t *testing.T, f *flow) *outcome {
	t.Helper()
	if len(f.steps) == 0 {
		return f.only()
	}
	for at := 0; ; {
		s := f.steps[at]
		turned := s.whole.no
		if len(s.whole.parts) > 0 && s.whole.kind != atLeast {
			turned = s.whole.parts[0].no
		}
		var way exit
		switch w.holds(s.whole) {
		case participation.NotStated:
			return nil
		case participation.Yes:
			way = map[bool]exit{false: s.yes, true: s.no}[turned]
		default:
			way = map[bool]exit{false: s.no, true: s.yes}[turned]
		}
		if way.outcome != nil {
			return way.outcome
		}
		if way.step <= at {
			t.Fatalf("step %d leads back to %d", at+1, way.step+1)
		}
		at = way.step
	}
}

// A diagram leads where the library comes to: for every rule, and whatever is known.
func TestDiagramsOfRulesAreTrue(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	reached := map[string]int{}
	rules := slices.Clone(framework.Standard().Rules())
	flows, programs := make([]flow, len(rules)), make([]*participation.Program, len(rules))
	for i := range rules {
		rules[i].Check = asQuestions(rules[i].Check)
		roots := []participation.Expr{rules[i].When}
		if rules[i].Check != nil {
			roots = append(roots, rules[i].Check)
		}
		flows[i], programs[i] = ruleFlow(&rules[i]), participation.Compile(roots...)
	}
	for _, unknown := range []int{0, 3} {
		for range 60 {
			w := randomWorld(random, unknown)
			c := w.asCase(t)
			for i, r := range rules {
				var truth participation.Worlds
				truth.Load(programs[i], &c)
				end := w.walk(t, &flows[i])
				if end == nil {
					require.NotZero(t, unknown)
					continue // an answer asked sooner may matter less than one asked later
				}
				want := outcomeNotBear
				switch bears := truth.Answer(0); {
				case bears == participation.NotStated:
					t.Fatalf("%s: the diagram is surer than the rule", r.ID)
				case bears == participation.Yes && r.Check == nil:
					want = kindPhrases[r.Kind].owed
				case bears == participation.Yes:
					want = map[participation.Answer]string{participation.Yes: outcomeMet, participation.No: outcomeNotMet}[truth.Answer(1)]
				}
				if want != end.words {
					t.Fatalf("%s: wants %q, got %q in %+v", r.ID, want, end.words, w)
				}
				reached[end.words]++
			}
		}
	}
	for _, end := range []string{outcomeNotBear, outcomeMet, outcomeNotMet, kindPhrases[participation.OnRegister].owed} {
		require.NotZero(t, reached[end], end)
	}
}

// ofRecord are questions that stand for the facts that a record answers by itself.
var ofRecord = func() map[*participation.Fact]*participation.Fact {
	all := map[*participation.Fact]*participation.Fact{}
	for _, f := range participation.RecordFacts {
		all[f] = &participation.Fact{ID: "test." + strings.ReplaceAll(f.ID, ".", "-"), Ask: f.Ask}
	}
	return all
}()

// asQuestions puts questions in the place of what only a record answers.
func asQuestions(e participation.Expr) participation.Expr {
	each := func(parts []participation.Expr) []participation.Expr {
		all := slices.Clone(parts)
		for i := range all {
			all[i] = asQuestions(all[i])
		}
		return all
	}
	switch e := e.(type) {
	case participation.Is:
		if f := ofRecord[e.Fact]; f != nil {
			return participation.Is{Fact: f}
		}
	case participation.Not:
		return participation.Not{Expr: asQuestions(e.Expr)}
	case participation.All:
		return participation.All(each(e))
	case participation.Any:
		return participation.Any(each(e))
	}
	return e
}

func TestDiagramsOfRowsAreTrue(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	reached := map[string]bool{}
	rows := section13q.Rows()
	flows, programs := make([]flow, len(rows)), make([]*participation.Program, len(rows))
	for i, r := range rows {
		sure := r.Sure
		if sure == nil {
			sure = participation.Always{}
		}
		flows[i], programs[i] = rowFlow(r), participation.Compile(holdsWhere(r), sure)
	}
	for _, unknown := range []int{0, 2, 4} {
		for range 400 {
			w := randomWorld(random, unknown)
			c := w.asCase(t)
			for i, r := range rows {
				var truth participation.Worlds
				truth.Load(programs[i], &c)
				end := w.walk(t, &flows[i])
				if end == nil {
					continue
				}
				gives := termLabel(section13q.Verdicts, string(r.Gives))
				want := phraseNext
				if truth.Answer(0) == participation.Yes {
					want = gives
					if r.Sure != nil {
						want += map[bool]string{true: ": clear", false: ": likely"}[truth.Answer(1) == participation.Yes]
					}
				}
				if truth.Answer(0) == participation.NotStated || want != end.words {
					t.Fatalf("%s: wants %q, got %q in %+v", r.ID, want, end.words, w)
				}
				reached[r.ID+" "+end.words] = true
			}
		}
	}
	for _, r := range rows {
		require.True(t, reached[r.ID+" "+phraseNext], r.ID)
	}
	require.True(t, reached["13q.proposal-impact Applies: clear"] && reached["13q.proposal-impact Applies: likely"])
}

func TestQuestionsSayWhatTheirAnswersMean(t *testing.T) {
	a, b := participation.Fact{ID: "test.a", Ask: "A?"}, participation.Fact{ID: "test.b", Ask: "B?"}
	five := make(participation.Any, 5)
	for i := range five {
		five[i] = participation.Is{Fact: &participation.Fact{ID: "test.c" + strconv.Itoa(i), Ask: strconv.Itoa(i) + "?"}}
	}
	yes, no := &outcome{"Holds", markYes}, &outcome{"Fails", markNo}
	for _, row := range []struct {
		e    participation.Expr
		want string
	}{
		{participation.Is{Fact: &a}, "1. A? Yes: Holds. No: Fails."},
		{participation.Not{Expr: participation.Is{Fact: &a}}, "1. A? Yes: Fails. No: Holds."},
		{participation.Surely{Expr: participation.Is{Fact: &a}}, "1. A? Yes: Holds. No, or not known: Fails."},
		{participation.Surely{Expr: participation.Not{Expr: participation.Is{Fact: &a}}}, "1. A? Yes, or not known: Fails. No: Holds."},
		{participation.Not{Expr: participation.Surely{Expr: participation.Is{Fact: &a}}}, "1. A? Yes: Fails. No, or not known: Holds."},
		{participation.Not{Expr: participation.Surely{Expr: participation.Not{Expr: participation.Is{Fact: &a}}}}, "1. A? Yes, or not known: Holds. No: Fails."},
		{participation.All{participation.Is{Fact: &a}, participation.Is{Fact: &b}}, "1. A? Yes: go to step 2. No: Fails. 2. B? Yes: Holds. No: Fails."},
		{participation.Not{Expr: participation.All{participation.Is{Fact: &a}, participation.Is{Fact: &b}}}, "1. A? Yes: go to step 2. No: Holds. 2. B? Yes: Fails. No: Holds."},
		{five, "1. Is at least one of these so? 0? 1? 2? 3? 4? Yes: Holds. No: Fails."},
		{participation.Not{Expr: five}, "1. Is at least one of these so? 0? 1? 2? 3? 4? Yes: Fails. No: Holds."},
		{participation.Not{Expr: participation.All(five)}, "1. Are all of these so? 0? 1? 2? 3? 4? Yes: Fails. No: Holds."},
		{participation.Surely{Expr: five}, "1. Is at least one of these so? 0? 1? 2? 3? 4? Yes: Holds. No, or not known: Fails."},
		{participation.In{participation.Prison}, "1. Do the settings include “Prison”? Yes: Holds. No: Fails."},
		{participation.Not{Expr: participation.In{participation.Prison}}, "1. Do the settings include “Prison”? Yes: Fails. No: Holds."},
		{participation.In{participation.ImmigrationSettings}, "1. Do the settings include immigration detention? Yes: Holds. No: Fails."},
		{participation.In{participation.Prison, participation.IRC}, "1. Do the settings include one of these? Prison; Immigration removal centre; Yes: Holds. No: Fails."},
		{participation.Stated{List: participation.ListMethods}, "1. Some method is named? Yes: Holds. No: Fails."},
		{participation.From{Date: wire.Date{Year: 2022, Month: 7, Day: 1}}, "1. Is the case judged as at 1 July 2022 or later? Yes: Holds. No: Fails."},
		{participation.AtLeast{N: 2, Of: five}, "1. Are at least 2 of these so? 0? 1? 2? 3? 4? Yes: Holds. No: Fails."},
		{participation.Always{}, "Holds."},
		{participation.Any{}, "Fails."},
		{participation.All{participation.Always{}, participation.Not{Expr: participation.Any{}}}, "Holds."},
	} {
		f := newFlow([]phase{{"", logicOf(row.e), no}}, yes)
		require.Equal(t, row.want, strings.TrimSpace(strings.TrimSuffix(f.inOneLine(), phraseUnknown)))
	}
}

func TestConditionsAreSaidInPlainWords(t *testing.T) {
	a := participation.Fact{ID: "test.a", Ask: "A?"}
	is := participation.Is{Fact: &a}
	for _, row := range []struct {
		e    participation.Expr
		want string
	}{
		{participation.Always{}, "Always."},
		{participation.Any{}, "Where it never holds."},
		{is, "Where “A?” is answered yes."},
		{participation.Not{Expr: is}, "Where “A?” is answered no."},
		{participation.Surely{Expr: is}, "Where “A?” is answered yes; while it is not known, this does not count."},
		{participation.Not{Expr: participation.Surely{Expr: is}}, "Where “A?” is answered no, or not known yet."},
		{participation.Not{Expr: participation.Surely{Expr: participation.Not{Expr: is}}}, "Where “A?” is answered yes, or not known yet."},
		{participation.In{participation.Prison}, "Where the settings include “Prison”."},
		{participation.Not{Expr: participation.In{participation.Prison, participation.MBU}}, "Where the settings include none of: Prison; Mother and baby unit."},
		{participation.In{participation.ImmigrationSettings}, "Where the settings include immigration detention (Immigration removal centre; Short-term holding facility)."},
		{participation.In{participation.NHSEngland}, "Where the decider is “NHS England”."},
		{participation.Not{Expr: participation.Stated{List: participation.ListFormats}}, "Where no form of feedback is named."},
		{participation.Not{Expr: participation.From{Date: wire.Date{Year: 2024, Month: 1, Day: 31}}}, "Where the case is judged as at a day before 31 January 2024."},
		{participation.All{is, participation.Any{is, participation.In{participation.CYP}}},
			"Where all of these hold: (“A?” is answered yes.) (At least one of these holds: (“A?” is answered yes.) (The people meant include “Children and young people”.))"},
		{participation.All{is, is, is}, "Where each of these is answered yes: (“A?”) (“A?”) (“A?”)"},
		{participation.Surely{Expr: participation.Any{is, is, is}}, "Where at least one of these is answered yes: (“A?”) (“A?”) (“A?”) " + tailFails},
		{participation.Not{Expr: participation.AtLeast{N: 2, Of: []participation.Expr{is, is, is}}},
			"Where at least 2 of these hold: (“A?” is answered no.) (“A?” is answered no.) (“A?” is answered no.)"},
	} {
		s := sheetFor("x")
		s.explain("Where", "Always.", logicOf(row.e))
		require.Equal(t, row.want, spoken(s.blocks))
	}
}

// spoken puts blocks into one line, each item of a list in brackets.
func spoken(blocks []block) string {
	var all []string
	for _, b := range blocks {
		if b.Kind == kindParagraph {
			all = append(all, b.Text.String())
		}
		for _, it := range b.Items {
			all = append(all, "("+strings.TrimSpace(it.Text.String()+" "+spoken(it.Below))+")")
		}
	}
	return strings.Join(all, " ")
}

var coordinates = regexp.MustCompile(`viewBox="0 0 ([\d.]+) ([\d.]+)"`)

// Nothing is drawn beyond the edge, and no box over another.
func TestDrawingsFit(t *testing.T) {
	number := func(words string) float64 {
		value, err := strconv.ParseFloat(words, 64)
		require.NoError(t, err)
		return value
	}
	files := theSite(t)
	for _, name := range withEnd(files, ".svg") {
		if name == "icon.svg" {
			continue
		}
		size := coordinates.FindStringSubmatch(files[name])
		wide, high := number(size[1]), number(size[2])
		type box struct{ x, y, right, bottom float64 }
		var boxes []box
		for _, e := range elements(t, name, files[name]) {
			switch {
			case e.name == "rect" && e.of["class"] != "ground":
				b := box{number(e.of["x"]), number(e.of["y"]), number(e.of["x"]) + number(e.of["width"]), number(e.of["y"]) + number(e.of["height"])}
				if b.x < 0 || b.y < 0 || b.right > wide || b.bottom > high {
					t.Errorf("%s: a box leaves the drawing", name)
				}
				for _, other := range boxes {
					if b.x < other.right && other.x < b.right && b.y < other.bottom && other.y < b.bottom {
						t.Errorf("%s: boxes overlap", name)
					}
				}
				boxes = append(boxes, b)
			case e.name == "text":
				x, y := number(e.of["x"]), number(e.of["y"])
				if e.of["text-anchor"] == "end" {
					x -= widthOf(e.text)
				}
				if x < 0 || x+widthOf(e.text) > wide || y < fontSize || y > high {
					t.Errorf("%s: %q leaves the drawing", name, e.text)
				}
				for _, b := range boxes {
					if e.of["class"] == "" && x >= b.x && x < b.right && y >= b.y && y <= b.bottom && x+widthOf(e.text) > b.right {
						t.Errorf("%s: %q leaves its box", name, e.text)
					}
				}
			}
		}
		require.NotEmpty(t, boxes, name)
	}
}

func TestWaysThatPassOverStepsHaveLanesOfTheirOwn(t *testing.T) {
	var facts [8]participation.Fact
	is := func(i int) participation.Expr {
		facts[i] = participation.Fact{ID: "test.a" + strconv.Itoa(i), Ask: "Is it so?"}
		return participation.Is{Fact: &facts[i]}
	}
	// The first leads past the second and third, the second past the third.
	f := newFlow([]phase{{"", logicOf(participation.All{
		participation.Any{is(0), participation.All{participation.Any{is(1), is(2)}, is(3)}}, is(4), is(5)}),
		&outcome{"Fails", markNo}}}, &outcome{"Holds", markYes})
	require.Equal(t, []int{1, 2, 0, 0, 0, 0}, f.lanes())
	drawn := draw("x", "y", f)
	require.Equal(t, 2, strings.Count(drawn, `text-anchor="end"`))
}

func TestWrap(t *testing.T) {
	require.Equal(t, []string{""}, wrap("", 100, ""))
	require.Equal(t, []string{"one two"}, wrap("one  two", 100, ""))
	require.Equal(t, []string{"one", "two"}, wrap("one two", 30, ""))
	require.Equal(t, []string{"• one", "\u00a0\u00a0two"}, wrap("one two", 40, "• "))
	require.Equal(t, []string{"immeasurable"}, wrap("immeasurable", 10, ""), "a word is never broken")
	require.Equal(t, "12.5", n(12.5))
	require.Equal(t, "12", n(12))
	require.Equal(t, "100", n(100))
}

// What a diagram cuts short for want of room, the words beside it list in full.
func TestWordsListWhatTheDiagramCutsShort(t *testing.T) {
	many := participation.In{participation.Prison, participation.YOI, participation.STC, participation.SCH,
		participation.SecureSchool, participation.IRC, participation.SARC, participation.MBU}
	f := ruleFlow(&participation.Rule{When: many, Check: participation.Always{}})
	var words []string
	for _, b := range f.words()[0].Below[:1] {
		for _, each := range b.Items {
			words = append(words, each.Text.String())
		}
	}
	require.Len(t, words, len(many))
	require.Equal(t, "Mother and baby unit", words[len(words)-1])
	drawn := draw("many", "Many", f)
	require.Contains(t, drawn, "or 3 more")
}
