package feedback

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// registerOf makes a register in the form of its state, with themes of some programmes and
// settings, and answers at random.
func registerOf(r *rand.Rand, programmes, themes int) *participation.Register {
	g := &participation.Register{}
	for i := range programmes {
		g.Programmes = append(g.Programmes, participation.Programme{ID: fmt.Sprint("p", i), Started: spring.From})
	}
	kinds := []participation.ResponseKind{participation.ResponseDone, participation.ResponseNotDone, participation.ResponsePlanned, participation.ResponseConsidering}
	settings := []participation.Setting{participation.Prison, participation.YOI, participation.IRC}
	for i := range themes {
		theme := participation.Theme{ID: fmt.Sprint("t", i), Programme: fmt.Sprint("p", min(r.IntN(programmes), r.IntN(programmes))),
			Words: "x", Heard: spring.From.AddDays(r.IntN(80))}
		for _, s := range settings {
			if r.IntN(3) == 0 {
				theme.Settings = append(theme.Settings, s)
			}
		}
		if r.IntN(4) > 0 {
			response := participation.Response{ID: fmt.Sprint("r", i), Theme: theme.ID, Kind: kinds[r.IntN(len(kinds))], Given: summer.AddDays(-3)}
			g.Responses = append(g.Responses, response)
			if r.IntN(2) == 0 {
				g.Tellings = append(g.Tellings, participation.Telling{ID: fmt.Sprint("n", i), Programme: theme.Programme,
					To: participation.ToParticipants, Responses: []string{response.ID}, Told: summer.AddDays(-2)})
				if response.Kind.Final() && r.IntN(2) == 0 {
					theme.Closure, theme.ClosureOn = []participation.Closure{participation.Confirmed, participation.Disputed}[r.IntN(2)], summer.AddDays(-1)
				}
			}
		}
		g.Themes = append(g.Themes, theme)
	}
	return g
}

func numbers(t *testing.T, figures []Figure) map[Measure]string {
	t.Helper()
	got := map[Measure]string{}
	for _, f := range figures {
		parts := f.Definition()
		got[f.Measure()] = parts[0].Value + " of " + parts[1].Value
	}
	return got
}

func TestStatisticsCountWhatIsOpenToo(t *testing.T) {
	day := spring.From
	g := &participation.Register{}
	g.Programmes = []participation.Programme{{ID: "clinic", Settings: []participation.Setting{participation.Prison}, Started: day}}
	theme := func(kind participation.ResponseKind, told bool, closure participation.Closure, heard wire.Date) {
		n := len(g.Themes)
		th := participation.Theme{ID: fmt.Sprint("t", n), Programme: "clinic", Heard: heard, Closure: closure}
		if closure != "" {
			th.ClosureOn = summer
		}
		g.Themes = append(g.Themes, th)
		if kind != "" {
			response := participation.Response{ID: fmt.Sprint("r", n), Theme: th.ID, Kind: kind, Given: summer}
			if kind == participation.ResponsePlanned {
				response.By = summer.AddDays(30)
			}
			g.Responses = append(g.Responses, response)
			if told {
				g.Tellings = append(g.Tellings, participation.Telling{To: participation.ToParticipants, Responses: []string{response.ID}, Told: summer})
			}
		}
	}
	for range 6 {
		theme(participation.ResponseDone, true, participation.Confirmed, day)
		theme(participation.ResponseDone, false, "", day)
		theme(participation.ResponseNotDone, true, participation.Disputed, day)
		theme(participation.ResponseNotOurs, true, "", day)
		theme(participation.ResponsePlanned, true, "", day)
		theme("", false, "", day)
		theme("", false, "", day.AddDays(-1))
		theme("", false, "", summer.AddDays(1)) // not heard by then
	}
	for i := range 7 {
		g.Themes = append(g.Themes, participation.Theme{ID: fmt.Sprint("m", i), Into: "t0", Programme: "clinic", Heard: day})
	}
	s, err := Statistics(g, Count{Window: spring, AsAt: summer})
	require.NoError(t, err)
	want := map[Measure]string{CountedAnswered: "18 of 36", CountedOpen: "18 of 36", CountedNotYetDue: "6 of 36", CountedDone: "12 of 36",
		CountedClosed: "12 of 36", CountedTold: "24 of 36", CountedConfirmed: "6 of 36", CountedDisputed: "6 of 36"}
	require.Equal(t, want, numbers(t, s.All))
	require.Equal(t, []Exclusion{{Why: OutsideWindow, Count: 6}, {Why: MergedIntoOne, Count: 7}}, s.All[0].Excluded())
	require.Len(t, s.Programmes, 1)
	require.Equal(t, want, numbers(t, s.Programmes[0].Figures))
	require.Equal(t, "prison", s.Settings[0].Of)
	require.Equal(t, want, numbers(t, s.Settings[0].Figures))
	require.Empty(t, s.People[0].Of)

	s, err = Statistics(g, Count{Window: spring, AsAt: summer, AnswerDays: 200})
	require.NoError(t, err)
	require.Equal(t, "18 of 36", numbers(t, s.All)[CountedNotYetDue])

	before, err := Statistics(g, Count{Window: spring, AsAt: summer.AddDays(-1)})
	require.NoError(t, err)
	require.Equal(t, "36 of 36", numbers(t, before.All)[CountedOpen], "what came later does not count")

	none, err := Statistics(&participation.Register{}, Count{Window: spring, AsAt: summer})
	require.NoError(t, err)
	require.Equal(t, "0 of 0", numbers(t, none.All)[CountedDone])
	for _, wrong := range []Count{{}, {Window: spring}, {Window: spring, AsAt: summer, Threshold: 2}} {
		_, err := Statistics(g, wrong)
		var figureError *FigureError
		require.ErrorAs(t, err, &figureError)
	}
}

// What a summary shows, taken as the table that a reader sees, gives no hidden count away: neither
// by one measure, nor by what measures have in common.
func TestStatisticsGiveNoSmallCountAway(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 2026))
	some, leaks := 0, 0
	for range 400 {
		g := registerOf(r, 1+r.IntN(4), 5+r.IntN(40))
		threshold := 3 + r.IntN(3)
		s, err := Statistics(g, Count{Window: spring, AsAt: summer, Threshold: threshold})
		require.NoError(t, err)
		for _, rows := range [][]Row{s.Programmes, s.Settings} {
			for m := range Measures {
				for _, row := range append(rows, Row{Figures: s.All}) {
					f := row.Figures[m]
					n, ok := f.Numerator()
					of, whole := f.Denominator()
					require.False(t, ok && !whole, "a numerator without its denominator")
					require.False(t, ok && (n > 0 && n < threshold || of > n && of-n < threshold), "%d of %d is shown", n, of)
					require.False(t, whole && of > 0 && of < threshold)
					if !ok {
						some++
					}
				}
			}
		}
		require.Empty(t, given(s.Programmes, s.All))
		for _, row := range s.Programmes {
			answered, open := row.Figures[0], row.Figures[1]
			require.Equal(t, answered.hidesNumerator, open.hidesNumerator, "the one is what the other leaves")
		}

		state := State(g)
		careless := newSums(&state, &Count{Window: spring, AsAt: summer})
		for _, row := range append(careless.rows[byProgramme], careless.all) {
			row.whole = row.themes < threshold
			for m, n := range row.measures {
				row.hidden[m] = n > 0 && n < threshold || row.themes > n && row.themes-n < threshold
			}
		}
		s = careless.summary(&Count{Window: spring, AsAt: summer})
		if len(given(s.Programmes, s.All)) > 0 {
			leaks++
		}
	}
	require.Greater(t, some, 1000)
	require.Greater(t, leaks, 100, "hiding small counts alone is not enough, and the search knows")
}

// given tries, for rows that add up to a whole, every other way in which the hidden numbers could
// be, near to what they are, and says which of them cannot differ.
func given(rows []Row, all []Figure) (known []string) {
	n := len(rows)
	themes := make([]int, n)
	free := make([]bool, n)                 // the rows whose denominator can differ,
	freely := make([][]bool, len(Measures)) // and whose numerator, by measure
	for m := range freely {
		freely[m] = make([]bool, n)
	}
	var try func(row, sum int)
	try = func(row, sum int) {
		if row < n {
			f := rows[row].Figures[0]
			for d := -1; d <= 1; d++ {
				if d == 0 || f.hidesDenominator && f.denominator+d > 0 {
					themes[row] = f.denominator + d
					try(row+1, sum+d)
				}
			}
			return
		}
		if sum != 0 && !all[0].hidesDenominator {
			return
		}
		var ways [][][]int // by measure, the numerators that are possible
		for m := range Measures {
			possible := numerators(rows, all[m], m, themes)
			if len(possible) == 0 {
				return // these denominators cannot be
			}
			ways = append(ways, possible)
		}
		for i, row := range rows {
			free[i] = free[i] || themes[i] != row.Figures[0].denominator
			for m := range Measures {
				for _, way := range ways[m] {
					freely[m][i] = freely[m][i] || way[i] != row.Figures[m].numerator
				}
			}
		}
	}
	try(0, 0)
	for i, row := range rows {
		if !free[i] && row.Figures[0].hidesDenominator {
			known = append(known, row.Of)
		}
		for m, f := range row.Figures {
			if f.hidesNumerator && !f.hidesDenominator && !freely[m][i] {
				known = append(known, row.Of+" "+string(f.of))
			}
		}
	}
	return known
}

// numerators gives the numerators of a measure that fit the denominators and what is shown.
func numerators(rows []Row, all Figure, m int, themes []int) (ways [][]int) {
	way := make([]int, len(rows))
	var try func(row, sum int)
	try = func(row, sum int) {
		if row == len(rows) {
			if sum == all.numerator || all.hidesNumerator && sum > 0 {
				ways = append(ways, slices.Clone(way))
			}
			return
		}
		f := rows[row].Figures[m]
		for d := -1; d <= 1; d++ {
			n := f.numerator + d
			if d != 0 && (!f.hidesNumerator || !f.hidesDenominator && (n < 1 || n >= themes[row])) || n < 0 || n > themes[row] {
				continue
			}
			way[row] = n
			try(row+1, sum+n)
		}
	}
	try(0, 0)
	return ways
}

func BenchmarkStatistics(b *testing.B) {
	g := registerOf(rand.New(rand.NewPCG(1, 1)), 30, 10_000)
	for b.Loop() {
		_, err := Statistics(g, Count{Window: spring, AsAt: summer})
		require.NoError(b, err)
	}
}
