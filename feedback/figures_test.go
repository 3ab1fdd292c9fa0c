package feedback

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/wire"
)

var (
	spring  = Window{From: wire.Date{Year: 2026, Month: 3, Day: 1}, To: wire.Date{Year: 2026, Month: 5, Day: 31}}
	summer  = wire.Date{Year: 2026, Month: 6, Day: 15}
	nothing = []Exclusion{}
)

func TestAFigureSaysWhatItIs(t *testing.T) {
	f, err := NewFigure(CountedDone, 12, 20, spring, []Exclusion{{Why: MergedIntoOne, Count: 6}, {Why: OutsideWindow, Hidden: true}}, summer)
	require.NoError(t, err)
	require.Equal(t, "12 of 20 themes were done; heard from 2026-03-01 to 2026-05-31; left out, merged into a theme that says the same, which counts 6; "+
		"left out, heard at another time not shown; as at 2026-06-15", f.String())
	document, err := json.Marshal(f)
	require.NoError(t, err)
	require.Equal(t, `{"measure":"done","numerator":12,"denominator":20,"window":{"from":"2026-03-01","to":"2026-05-31"},`+
		`"exclusions":[{"why":"merged","count":6},{"why":"outside-window","count":null}],"as_at":"2026-06-15"}`, string(document))
	n, ok := f.Numerator()
	require.True(t, ok && n == 12)

	f, err = NewFigure(CountedOpen, 0, 0, spring, nothing, summer)
	require.NoError(t, err)
	require.Contains(t, f.String(), "left out nothing")
}

func TestNoFigureWithoutAllItsParts(t *testing.T) {
	day := func(month, day int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: day} }
	for part, err := range map[string]error{
		PartMeasure:          second(NewFigure("happy", 1, 2, spring, nothing, summer)),
		PartNumerator:        second(NewFigure(CountedDone, 3, 2, spring, nothing, summer)),
		PartWindow:           second(NewFigure(CountedDone, 1, 2, Window{}, nothing, summer)),
		PartExclusions:       second(NewFigure(CountedDone, 1, 2, spring, nil, summer)),
		PartAsAt:             second(NewFigure(CountedDone, 1, 2, spring, nothing, wire.Date{})),
		PartAsAt + " ":       second(NewFigure(CountedDone, 1, 2, spring, nothing, day(5, 30))),
		PartWindow + " ":     second(NewFigure(CountedDone, 1, 2, Window{From: day(2, 30), To: day(3, 1)}, nothing, summer)),
		PartWindow + "2":     second(NewFigure(CountedDone, 1, 2, Window{From: spring.To, To: spring.From}, nothing, summer)),
		PartNumerator + " ":  second(NewFigure(CountedDone, -1, 2, spring, nothing, summer)),
		PartExclusions + " ": second(NewFigure(CountedDone, 1, 2, spring, []Exclusion{{Why: "dull", Count: 1}}, summer)),
	} {
		var figureError *FigureError
		require.ErrorAs(t, err, &figureError, part)
		require.Contains(t, part, figureError.Part)
		require.Contains(t, err.Error(), "wants a figure with its "+figureError.Part+": ")
	}
	var none Figure
	require.Equal(t, "no figure", none.String())
	require.Equal(t, "null", string(AppendFigure(nil, none)))
	_, shown := none.Numerator()
	require.False(t, shown)
	_, shown = none.Denominator()
	require.False(t, shown)
}

func second(_ Figure, err error) error { return err }

// inferred looks for another table that shows the same, with hidden counts of 1 or more, and gives
// the places of the hidden counts that are the same in all. It tries every change of the hidden
// counts within the table by at most one: what can change at all can change by one, since the
// equations of a table are those of a flow.
func inferred(t *Table) (known []int) {
	width := t.columns + 1
	free := make([]bool, len(t.counts))
	delta := make([]int, len(t.counts))
	var try func(place int)
	try = func(place int) {
		if place%width == t.columns { // the row is complete: its total follows
			sum := 0
			for j := range t.columns {
				sum += delta[place-t.columns+j]
			}
			if sum != 0 && !t.hidden[place] || t.hidden[place] && t.counts[place]+sum < 1 {
				return
			}
			delta[place] = sum
			if place+1 < t.rows*width {
				try(place + 1)
				return
			}
			for j := range width {
				sum, last := 0, t.rows*width+j
				for i := range t.rows {
					sum += delta[i*width+j]
				}
				if sum != 0 && !t.hidden[last] || t.hidden[last] && t.counts[last]+sum < 1 {
					return
				}
				delta[last] = sum
			}
			for at := range delta {
				free[at] = free[at] || delta[at] != 0
			}
			return
		}
		for d := -1; d <= 1; d++ {
			if delta[place] = d; d == 0 || t.hidden[place] && t.counts[place]+d >= 1 {
				try(place + 1)
			}
		}
	}
	try(0)
	for place := range free {
		if t.hidden[place] && !free[place] {
			known = append(known, place)
		}
	}
	return known
}

func TestNoHiddenCountCanBeWorkedOut(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 2026))
	careless, hiddenAtAll := 0, 0
	for range 3000 {
		counts := make([][]int, 1+r.IntN(3))
		columns, most := 1+r.IntN(3), 3+r.IntN(18)
		for i := range counts {
			for range columns {
				counts[i] = append(counts[i], r.IntN(most)*r.IntN(2))
			}
		}
		threshold := 3 + r.IntN(4)
		table, err := Suppress(counts, threshold)
		require.NoError(t, err)
		require.Empty(t, inferred(table), "%v %d %v", counts, threshold, table.hidden)
		for place, n := range table.counts {
			require.False(t, n > 0 && n < threshold && !table.hidden[place], "%v: a small count is shown", counts)
			if n == 0 {
				require.False(t, table.hidden[place], "%v: nothing is hidden", counts)
			}
		}
		if slices.Contains(table.hidden, true) {
			hiddenAtAll++
		}
		alone := &Table{rows: table.rows, columns: table.columns, counts: table.counts, hidden: make([]bool, len(table.counts))}
		alone.hideSmall(threshold)
		if len(inferred(alone)) > 0 {
			careless++
		}
	}
	require.Greater(t, careless, 500, "hiding small counts alone is not enough, and the solver knows")
	require.Greater(t, hiddenAtAll, 1000)
}

func TestTablesHideAsLittleAsTheyCan(t *testing.T) {
	table, err := Suppress([][]int{{20, 30, 40}, {25, 3, 35}, {50, 60, 70}}, 0)
	require.NoError(t, err)
	hidden := 0
	for _, is := range table.hidden {
		if is {
			hidden++
		}
	}
	require.Equal(t, 4, hidden, "a small count takes three others with it")
	_, shown := table.At(1, 1)
	require.False(t, shown)
	n, shown := table.At(3, 3)
	require.True(t, shown)
	require.Equal(t, 333, n)

	whole, err := Suppress([][]int{{20, 30}, {25, 0}}, 5)
	require.NoError(t, err)
	require.NotContains(t, whole.hidden, true)
	for _, wrong := range []error{last(Suppress(nil, 2)), last(Suppress([][]int{{1}, {1, 2}}, 5)), last(Suppress([][]int{{-1}}, 5))} {
		var figureError *FigureError
		require.ErrorAs(t, wrong, &figureError)
	}
}

func last(_ *Table, err error) error { return err }
