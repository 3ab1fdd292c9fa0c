package feedback

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Count says what Statistics counts, and as things stood when.
type Count struct {
	// Window is the time in which the themes were heard.
	Window Window
	// AsAt is the day on which the register is looked at: what came later does not count. It is not
	// before the end of the window.
	AsAt wire.Date
	// Threshold is how small a count may be to be shown; 0 means 5.
	Threshold int
	// AnswerDays is the adopter's own time limit for an answer, in days. Without one, only what is
	// planned for a day is not yet due: no time limit is assumed.
	AnswerDays int
}

// Summary is what became of the themes of a register, in figures. A theme in several settings, or of
// several groups, counts in each.
type Summary struct {
	All        []Figure `json:"all"`
	Programmes []Row    `json:"programmes"`
	Settings   []Row    `json:"settings"`
	People     []Row    `json:"people"`
}

// Row holds the figures of one programme, setting or group.
type Row struct {
	// Of is the id of the programme, or the code. It is empty where none was stated.
	Of      string   `json:"of"`
	Figures []Figure `json:"figures"`
}

// Statistics counts what became of the themes in a register: for all, and by programme, setting and
// group, a figure for each of Measures. What is open counts like everything else, and what is closed
// is counted apart from what was done. Counts below the threshold are hidden, with as many others as
// it takes that nobody can work them out; a row of fewer themes than the threshold is hidden whole.
// The error is a *FigureError.
func Statistics(r *participation.Register, c Count) (Summary, error) {
	if c.Threshold == 0 {
		c.Threshold = usualThreshold
	}
	if c.Threshold < 3 {
		return Summary{}, &FigureError{PartThreshold, wantThreshold}
	}
	if _, err := NewFigure(CountedOpen, 0, 0, c.Window, []Exclusion{}, c.AsAt); err != nil {
		return Summary{}, err
	}
	state := State(r)
	s := newSums(&state, &c)
	s.hide(c.Threshold)
	return s.summary(&c), nil
}

// The ways in which themes are broken down.
const (
	byProgramme = iota
	bySetting
	byPeople
	breakdowns
)

// sums are the counts of all rows, before any becomes a figure.
type sums struct {
	all      *sum
	rows     [breakdowns][]*sum
	excluded []Exclusion
}

// sum counts the themes of one row, and of these, those of each measure.
type sum struct {
	of       string
	themes   int
	measures []int
	// whole says that nothing of the row is shown, and hidden of which measures nothing is.
	whole  bool
	hidden []bool
}

func newSum(of string) *sum {
	return &sum{of: of, measures: make([]int, len(Measures)), hidden: make([]bool, len(Measures))}
}

func (s *sum) add(counted []bool) {
	s.themes++
	for m, yes := range counted {
		if yes {
			s.measures[m]++
		}
	}
}

func newSums(state *participation.RegisterState, c *Count) *sums {
	s := &sums{all: newSum("")}
	programmes := map[string]*participation.Programme{}
	for i := range state.Programmes {
		programmes[state.Programmes[i].ID] = &state.Programmes[i]
	}
	latest := map[string]*participation.Response{} // by theme
	for i := range state.Responses {
		if r := &state.Responses[i]; !c.AsAt.Before(r.Given) {
			latest[r.Theme] = r
		}
	}
	told := map[string]bool{} // by response
	for i := range state.Tellings {
		if t := &state.Tellings[i]; t.To == participation.ToParticipants && !c.AsAt.Before(t.Told) {
			for _, response := range t.Responses {
				told[response] = true
			}
		}
	}
	rows := [breakdowns]map[string]*sum{{}, {}, {}}
	add := func(by int, of string, counted []bool) {
		row := rows[by][of]
		if row == nil {
			row = newSum(of)
			rows[by][of] = row
			s.rows[by] = append(s.rows[by], row)
		}
		row.add(counted)
	}
	outside, merged := 0, 0
	for i := range state.Themes {
		t := &state.Themes[i]
		switch {
		case c.AsAt.Before(t.Heard): // not yet heard on that day
			continue
		case t.Heard.Before(c.Window.From) || c.Window.To.Before(t.Heard):
			outside++
			continue
		case t.Into != "":
			merged++
			continue
		}
		counted := measured(t, latest[t.ID], told, c)
		s.all.add(counted)
		add(byProgramme, t.Programme, counted)
		settings, people := t.Settings, t.People
		if p := programmes[t.Programme]; p != nil {
			if settings == nil {
				settings = p.Settings
			}
			if people == nil {
				people = p.People
			}
		}
		for _, setting := range orNone(settings) {
			add(bySetting, string(setting), counted)
		}
		for _, group := range orNone(people) {
			add(byPeople, string(group), counted)
		}
	}
	s.excluded = []Exclusion{}
	for _, e := range [...]Exclusion{{Why: OutsideWindow, Count: outside}, {Why: MergedIntoOne, Count: merged}} {
		if e.Hidden = e.Count < c.Threshold; e.Count > 0 {
			s.excluded = append(s.excluded, e)
		}
	}
	return s
}

// orNone gives the codes of a list, or the empty one where nothing was stated.
func orNone[C ~string](codes []C) []C {
	if len(codes) == 0 {
		return []C{""}
	}
	return codes
}

// measured says which of Measures a theme counts for.
func measured(t *participation.Theme, r *participation.Response, told map[string]bool, c *Count) []bool {
	answered, wasTold := r != nil && r.Kind.Final(), r != nil && told[r.ID]
	closure := t.Closure
	if c.AsAt.Before(t.ClosureOn) {
		closure = ""
	}
	if closure == participation.Disputed {
		answered = false // it is open again
	}
	due := wire.Date{}
	if c.AnswerDays > 0 {
		due = t.Heard.AddDays(c.AnswerDays)
	}
	if r != nil && !r.By.IsZero() {
		due = r.By
	}
	counted := make([]bool, len(Measures))
	for m := range Measures {
		switch Measure(Measures[m].Code) {
		case CountedAnswered:
			counted[m] = answered
		case CountedOpen:
			counted[m] = !answered
		case CountedNotYetDue:
			counted[m] = !answered && !due.IsZero() && !due.Before(c.AsAt)
		case CountedDone:
			counted[m] = answered && r.Kind == participation.ResponseDone
		case CountedClosed:
			counted[m] = answered && wasTold
		case CountedTold:
			counted[m] = wasTold
		case CountedConfirmed:
			counted[m] = closure == participation.Confirmed
		case CountedDisputed:
			counted[m] = closure == participation.Disputed
		}
	}
	return counted
}

// hide marks what is not to be shown. The same totals stand in many tables: what is hidden in one
// is hidden in all, until nothing more needs to be.
func (s *sums) hide(threshold int) {
	for more := true; more; {
		more = false
		for by := range s.rows {
			if len(s.rows[by]) == 0 {
				continue
			}
			more = s.hideRows(s.rows[by], threshold) || more
			for m := range Measures {
				more = s.hideMeasure(s.rows[by], m, threshold) || more
			}
		}
	}
}

// hideRows hides rows of few themes, and one more where that leaves one alone.
func (s *sums) hideRows(rows []*sum, threshold int) (more bool) {
	hidden := 0
	var least *sum
	for _, row := range rows {
		if row.themes < threshold && !row.whole {
			row.whole, more = true, true
		}
		if row.whole {
			hidden++
		} else if least == nil || row.themes < least.themes {
			least = row
		}
	}
	if s.all.themes > 0 && s.all.themes < threshold && !s.all.whole {
		s.all.whole, more = true, true
	}
	if hidden == 1 && least != nil {
		least.whole, more = true, true
	}
	return more
}

// mask gives the measure whose hidden counts are those of a measure: what is open is what is not
// answered, so that the one would give the other away.
func mask(m int) int {
	if Measure(Measures[m].Code) == CountedOpen {
		return slices.IndexFunc(Measures, func(t participation.Term) bool { return t.Code == string(CountedAnswered) })
	}
	return m
}

// hideMeasure hides counts of one measure: those that are few, or that leave few, and what they
// could be worked out from.
func (s *sums) hideMeasure(rows []*sum, measure, threshold int) (more bool) {
	m := mask(measure)
	counts := make([][]int, len(rows))
	for i, row := range rows {
		counts[i] = []int{row.measures[measure], row.themes - row.measures[measure]}
	}
	t, err := Suppress(counts, threshold)
	if err != nil {
		return false
	}
	// What other tables hide is hidden here too.
	hide := func(row int, sum *sum) {
		for column := range 3 {
			if sum.whole || sum.hidden[m] && column < 2 {
				t.hidden[row*3+column] = true
			}
		}
	}
	for i, row := range rows {
		hide(i, row)
	}
	hide(len(rows), s.all)
	t.protect()
	note := func(row int, sum *sum) {
		_, yes := t.At(row, 0)
		_, no := t.At(row, 1)
		_, total := t.At(row, 2)
		if !(yes && no) && !sum.hidden[m] {
			sum.hidden[m], more = true, true
		}
		if !total && !sum.whole {
			sum.whole, more = true, true
		}
	}
	for i, row := range rows {
		note(i, row)
	}
	note(len(rows), s.all)
	return more
}

func (s *sums) summary(c *Count) Summary {
	figures := func(row *sum) (figures []Figure) {
		for m := range Measures {
			f := Figure{of: Measure(Measures[m].Code), numerator: row.measures[m], denominator: row.themes,
				window: c.Window, excluded: s.excluded, asAt: c.AsAt}
			f.hidesNumerator, f.hidesDenominator = row.hidden[mask(m)] || row.whole, row.whole
			figures = append(figures, f)
		}
		return figures
	}
	result := Summary{All: figures(s.all)}
	for by, into := range [...]*[]Row{&result.Programmes, &result.Settings, &result.People} {
		slices.SortFunc(s.rows[by], func(a, b *sum) int {
			if a.of < b.of {
				return -1
			}
			return 1
		})
		for _, row := range s.rows[by] {
			*into = append(*into, Row{Of: row.of, Figures: figures(row)})
		}
	}
	return result
}
