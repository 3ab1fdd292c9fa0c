package participation_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

var (
	factA = Fact{ID: "test.a"}
	factB = Fact{ID: "test.b"}
	factC = Fact{ID: "test.c"}

	a, b, c = Is{&factA}, Is{&factB}, Is{&factC}
)

// answerTo compiles an expression and gives its answer in a case.
func answerTo(e Expr, of Case) Answer {
	var w Worlds
	w.Load(Compile(e), &of)
	return w.Answer(0)
}

func stated(a, b, c Answer) Case {
	return Case{Answers: map[string]Answer{"test.a": a, "test.b": b, "test.c": c}}
}

func TestTruthTables(t *testing.T) {
	const u, n, y = NotStated, No, Yes
	for _, row := range []struct{ a, b, all, any, not, surely Answer }{
		{n, n, n, n, y, n},
		{n, u, n, u, y, n},
		{n, y, n, y, y, n},
		{u, n, n, u, u, n},
		{u, u, u, u, u, n},
		{u, y, u, y, u, n},
		{y, n, n, y, n, y},
		{y, u, u, y, n, y},
		{y, y, y, y, n, y},
	} {
		of := stated(row.a, row.b, NotStated)
		require.Equal(t, row.all, answerTo(All{a, b}, of), "all of %v, %v", row.a, row.b)
		require.Equal(t, row.any, answerTo(Any{a, b}, of), "any of %v, %v", row.a, row.b)
		require.Equal(t, row.not, answerTo(Not{a}, of), "not %v", row.a)
		require.Equal(t, row.surely, answerTo(Surely{a}, of), "surely %v", row.a)
		require.Equal(t, row.all, answerTo(Not{Any{Not{a}, Not{b}}}, of), "all by De Morgan of %v, %v", row.a, row.b)
		require.Equal(t, row.all, answerTo(AtLeast{2, []Expr{a, b}}, of), "both of %v, %v", row.a, row.b)
		require.Equal(t, row.any, answerTo(AtLeast{1, []Expr{a, b}}, of), "one of %v, %v", row.a, row.b)
	}
	require.Equal(t, Yes, answerTo(Always{}, Case{}))
	require.Equal(t, Yes, answerTo(All{}, Case{}))
	require.Equal(t, No, answerTo(Any{}, Case{}))
}

func TestAtLeast(t *testing.T) {
	two := AtLeast{2, []Expr{a, b, c}}
	answers := []Answer{NotStated, No, Yes}
	for _, first := range answers {
		for _, second := range answers {
			for _, third := range answers {
				yes, can := 0, 0
				for _, answer := range []Answer{first, second, third} {
					if answer == Yes {
						yes++
					}
					if answer != No {
						can++
					}
				}
				want := NotStated
				if yes >= 2 {
					want = Yes
				} else if can < 2 {
					want = No
				}
				require.Equal(t, want, answerTo(two, stated(first, second, third)), "%v %v %v", first, second, third)
			}
		}
	}
	require.Equal(t, No, answerTo(AtLeast{3, []Expr{a, b}}, stated(Yes, Yes, NotStated)), "more than there are")
}

func TestLists(t *testing.T) {
	locked := In{Prison, SecureChildrenSettings}
	for _, row := range []struct {
		settings   []Setting
		in, stated Answer
	}{
		{nil, NotStated, NotStated},
		{[]Setting{}, No, No},
		{[]Setting{Community}, No, Yes},
		{[]Setting{Community, Prison}, Yes, Yes},
		{[]Setting{STC}, Yes, Yes},
		{[]Setting{"jail"}, No, Yes},
	} {
		require.Equal(t, row.in, answerTo(locked, Case{Settings: row.settings}), "%q", row.settings)
		if len(row.settings) == 0 || row.settings[0] != "jail" {
			require.Equal(t, row.stated, answerTo(Stated{ListSettings}, Case{Settings: row.settings}), "%q", row.settings)
		}
	}
	several := In{Prison, CYP} // any of two lists
	require.Equal(t, NotStated, answerTo(several, Case{Settings: []Setting{}}))
	require.Equal(t, Yes, answerTo(several, Case{People: []PeopleGroup{CYP}}))
	require.Equal(t, No, answerTo(several, Case{Settings: []Setting{}, People: []PeopleGroup{Older}}))

	require.Equal(t, NotStated, answerTo(In{NHSEngland}, Case{}))
	require.Equal(t, Yes, answerTo(In{NHSEngland}, Case{Decider: NHSEngland}))
	require.Equal(t, No, answerTo(In{NHSEngland}, Case{Decider: ICB}))
	require.Equal(t, Yes, answerTo(Stated{ListDeciders}, Case{Decider: ICB}))
}

func TestFrom(t *testing.T) {
	from := From{wire.Date{Year: 2022, Month: 7, Day: 1}}
	require.Equal(t, No, answerTo(from, Case{AsAt: wire.Date{Year: 2022, Month: 6, Day: 30}}))
	require.Equal(t, Yes, answerTo(from, Case{AsAt: wire.Date{Year: 2022, Month: 7, Day: 1}}))
	require.Equal(t, No, answerTo(from, Case{}))
}

// The compiled rules and the published language say the same.
func TestEngineAgreesWithThePublishedLanguage(t *testing.T) {
	all := everyExpr()
	require.Greater(t, len(all), 300)
	parsedExprs := make([]any, len(all))
	for i, e := range all {
		parsedExprs[i] = parsed(t, e)
	}
	program := Compile(all...)
	chance := throw(1)
	seen := map[Answer]int{}
	for range 150 {
		w := chance.world(framework.Standard().Facts())
		of := w.read(t)
		var worlds Worlds
		worlds.Load(program, &of)
		for i := range all {
			want := w.evaluate(parsedExprs[i])
			seen[want]++
			if got := worlds.Answer(i); got != want {
				t.Fatalf("%v is %v, wants %v in %s", parsedExprs[i], got, want, w.document(t))
			}
		}
	}
	for _, answer := range []Answer{NotStated, No, Yes} {
		require.Greater(t, seen[answer], 1000)
	}
}

func TestNamesAreSortedAndKnowWhenTheyWereAsked(t *testing.T) {
	p := Compile(All{b, In{Prison}}, Any{All{b, In{Prison}}, a}, Not{Stated{ListStages}})
	require.Equal(t, []string{"test.a", "test.b"}, p.Reads())
	var w Worlds
	w.Load(p, &Case{})
	var missing Names
	for root := range 3 {
		w.Missing(root, &missing)
	}
	require.Equal(t, []string{"settings", "stages", "test.a", "test.b"}, p.AppendNames(nil, &missing))
	open := w.Weigh(&missing, &Waits{}, func() Settled { return Settled{} })
	var order []string
	for i := range open.Len() {
		fact, _, _ := open.At(i)
		order = append(order, fact)
	}
	require.Equal(t, []string{"test.b", "settings", "test.a", "stages"}, order)
}

func TestNames(t *testing.T) {
	p := Compile(a, b, In{MethodFilm}, In{Prison}) // names enough for two words of bits
	of := stated(Yes, NotStated, NotStated)
	var w Worlds
	w.Load(p, &of)
	var set, other Names
	w.Missing(1, &set)
	w.Missing(0, &set) // settled: adds nothing
	w.Missing(2, &other)
	require.Equal(t, []string{"test.b"}, p.AppendNames(nil, &set))
	require.Zero(t, new(Names).Len())
	require.Equal(t, 1, set.Len())
	set.Join(&other)
	set.Join(&other)
	require.Equal(t, 2, set.Len())
	require.Equal(t, []string{"methods", "test.b"}, p.AppendNames(nil, &set))
	for n := range set.All {
		require.Equal(t, "methods", p.Spell(n))
		break
	}
	set.Leave(&other)
	require.Equal(t, []string{"test.b"}, p.AppendNames(nil, &set))
	require.Equal(t, []string{"methods"}, p.AppendNames(nil, &other))
}

// What is said to have decided does decide: with nothing else stated the answer is the same.
func TestExplanationsAreEnough(t *testing.T) {
	all := everyExpr()
	chance := throw(2)
	explained := 0
	for range 60 {
		w := chance.world(framework.Standard().Facts())
		of := w.read(t)
		for range 40 {
			e := all[chance.IntN(len(all))]
			p := Compile(e)
			var worlds Worlds
			worlds.Load(p, &of)
			facts := worlds.AppendFacts(nil, 0)
			if worlds.Answer(0) == NotStated {
				require.Empty(t, facts)
				continue
			}
			expr := parsed(t, e)
			require.Equal(t, worlds.Answer(0), only(facts, w).evaluate(expr), "%v: %v", expr, facts)
			explained++
		}
	}
	require.Greater(t, explained, 500)
}

// only is a world that states the facts and no more, at the same date.
func only(facts Facts, of world) world {
	w := world{answers: map[string]Answer{}, lists: map[string][]string{}, asAt: of.asAt}
	for _, f := range facts {
		property, code, isCode := cutCode(f.Fact)
		switch {
		case isCode && f.Answer == Yes:
			w.lists[property] = append(w.lists[property], code)
		case isCode:
			w.lists[property] = append([]string{}, w.lists[property]...)
		default:
			w.answers[f.Fact] = f.Answer
		}
	}
	return w
}

// cutCode parts the name of a code, or of a list that was asked for as a whole. A fact may begin
// as a list does: people.varied.
func cutCode(name string) (property, code string, ok bool) {
	property, code, _ = strings.Cut(name, ".")
	l, ok := ListNamed(property)
	if !ok {
		return "", "", false
	}
	if code == "" {
		return property, codesOf(l)[0], true
	}
	_, ok = l.Term(code)
	return property, code, ok
}

func TestNoFactIsNamedAsACode(t *testing.T) {
	for _, f := range framework.Standard().Facts() {
		_, _, isCode := cutCode(f.ID)
		require.False(t, isCode, f.ID)
	}
}

func TestCompileRefusesMistakes(t *testing.T) {
	twin := Fact{ID: "test.a"}
	for name, e := range map[string]Expr{
		"nothing":             nil,
		"nothing within":      All{a, nil},
		"a code of no list":   In{Setting("jail")},
		"a group of no list":  In{Group("settings.nice")},
		"two facts of one id": Any{a, Is{&twin}},
		"no list at all":      In{Group("")},
	} {
		require.Panics(t, func() { Compile(e) }, name)
	}
}
