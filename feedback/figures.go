package feedback

import (
	"slices"
	"strconv"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Measure is what a figure counts. Its value is the word used in every document; the zero value is
// nothing.
type Measure string

// The codes of Measures, in the order in which they are shown.
const (
	CountedAnswered  Measure = "answered"
	CountedOpen      Measure = "open"
	CountedNotYetDue Measure = "not-yet-due"
	CountedDone      Measure = "done"
	CountedClosed    Measure = "closed"
	CountedTold      Measure = "told"
	CountedConfirmed Measure = "confirmed"
	CountedDisputed  Measure = "disputed"
)

// Measures lists every Measure with its label, which follows the numbers.
var Measures = []participation.Term{
	{Code: string(CountedAnswered), Label: "themes were answered: done, not done or not ours", Basis: []catalogue.ID{"3.6.principle.4.c", "A.monitoring.4.b"}},
	{Code: string(CountedOpen), Label: "themes are open: no answer yet, or one that is planned or in part", Basis: []catalogue.ID{"3.6.principle.4.c"}},
	{Code: string(CountedNotYetDue), Label: "themes are open and their day has not come", Basis: []catalogue.ID{"3.6.principle.4.c"}},
	{Code: string(CountedDone), Label: "themes were done", Basis: []catalogue.ID{"3.6.principle.4.c"}},
	{Code: string(CountedClosed), Label: "themes were closed: answered, and people were told, whether anything was done or not", Basis: []catalogue.ID{"A.text.2"}},
	{Code: string(CountedTold), Label: "themes whose people were told the last answer", Basis: []catalogue.ID{"A.text.2", "3.6.principle.3.b"}},
	{Code: string(CountedConfirmed), Label: "themes that people agree are settled", Basis: []catalogue.ID{"A.text.2"}},
	{Code: string(CountedDisputed), Label: "themes that people say are not settled", Basis: []catalogue.ID{"A.text.2"}},
}

// ExclusionReason says why something is left out of a figure. The zero value is no reason.
type ExclusionReason string

// The codes of ExclusionReasons.
const (
	OutsideWindow ExclusionReason = "outside-window"
	MergedIntoOne ExclusionReason = "merged"
)

// ExclusionReasons lists every ExclusionReason with its label.
var ExclusionReasons = []participation.Term{
	{Code: string(OutsideWindow), Label: "heard at another time"},
	{Code: string(MergedIntoOne), Label: "merged into a theme that says the same, which counts"},
}

// Exclusion is what was left out of a figure, and why.
type Exclusion struct {
	Why   ExclusionReason
	Count int
	// Hidden says that the count is too small to be shown.
	Hidden bool
}

// Window is the time in which what is counted was heard, both days included.
type Window struct{ From, To wire.Date }

// Figure is a number that says what it is: so many, of how many, in which time, without what, and
// as things stood on which day. Only NewFigure and Statistics make one. The zero Figure is none,
// and prints as none.
type Figure struct {
	of                               Measure
	numerator, denominator           int
	hidesNumerator, hidesDenominator bool
	window                           Window
	excluded                         []Exclusion
	asAt                             wire.Date
}

// FigureError says what a figure lacks, or what in it cannot be.
type FigureError struct {
	// Part is a row of FigureParts.
	Part string
	// Want says what was wanted.
	Want string
}

// Error says which part it is and what was wanted.
func (e *FigureError) Error() string { return wantPart + e.Part + ": " + e.Want }

// What a FigureError wants.
const (
	wantPart       = "wants a figure with its "
	wantMeasure    = "one of Measures"
	wantCount      = "0 or more, and no more than the denominator"
	wantWindow     = "two dates that exist, the first not after the second"
	wantExclusions = "a list, empty where nothing was left out, and counts of 0 or more"
	wantAsAt       = "a date that exists, not before the end of the window"
	wantThreshold  = "3 or more: with less, a count that is hidden is known"
	wantCounts     = "rows of the same length, and counts of 0 or more"
)

// The parts of a figure, as FigurePart and FigureError name them.
const (
	PartMeasure     = "measure"
	PartNumerator   = "numerator"
	PartDenominator = "denominator"
	PartWindow      = "window"
	PartExclusions  = "exclusions"
	PartAsAt        = "as_at"
	PartThreshold   = "threshold"
	PartCounts      = "counts"
)

// NewFigure makes a figure of all that it needs. An empty list of exclusions says that nothing was
// left out; a nil one says nothing, and is refused. The error is a *FigureError.
func NewFigure(of Measure, numerator, denominator int, window Window, excluded []Exclusion, asAt wire.Date) (Figure, error) {
	known := func(terms []participation.Term, code string) bool {
		return slices.ContainsFunc(terms, func(t participation.Term) bool { return t.Code == code })
	}
	switch {
	case !known(Measures, string(of)):
		return Figure{}, &FigureError{PartMeasure, wantMeasure}
	case numerator < 0 || numerator > denominator:
		return Figure{}, &FigureError{PartNumerator, wantCount}
	case !exists(window.From) || !exists(window.To) || window.To.Before(window.From):
		return Figure{}, &FigureError{PartWindow, wantWindow}
	case excluded == nil || slices.ContainsFunc(excluded, func(e Exclusion) bool { return e.Count < 0 || !known(ExclusionReasons, string(e.Why)) }):
		return Figure{}, &FigureError{PartExclusions, wantExclusions}
	case !exists(asAt) || asAt.Before(window.To):
		return Figure{}, &FigureError{PartAsAt, wantAsAt}
	}
	return Figure{of: of, numerator: numerator, denominator: denominator, window: window, excluded: slices.Clone(excluded), asAt: asAt}, nil
}

// exists reports whether a date exists.
func exists(d wire.Date) bool {
	parsed, err := wire.ParseDate(d.String())
	return err == nil && parsed == d
}

// IsZero reports whether the figure is none.
func (f Figure) IsZero() bool { return f.of == "" }

// Measure returns what the figure counts.
func (f Figure) Measure() Measure { return f.of }

// Numerator returns how many, and false where that is not shown.
func (f Figure) Numerator() (int, bool) {
	return shown(f.numerator, f.hidesNumerator || f.IsZero())
}

// Denominator returns of how many, and false where that is not shown.
func (f Figure) Denominator() (int, bool) {
	return shown(f.denominator, f.hidesDenominator || f.IsZero())
}

func shown(n int, hidden bool) (int, bool) {
	if hidden {
		return 0, false
	}
	return n, true
}

// Window returns the time in which what is counted was heard.
func (f Figure) Window() Window { return f.window }

// Excluded returns what was left out.
func (f Figure) Excluded() []Exclusion { return slices.Clone(f.excluded) }

// AsAt returns the day on which things stood so.
func (f Figure) AsAt() wire.Date { return f.asAt }

// FigurePart is a part of the definition of a figure: which one, as a text id, what it says in
// English, and its value.
type FigurePart struct{ ID, Words, Value string }

// What the definition of a figure says, in English.
const (
	saysNone      = "no figure"
	saysNotShown  = "not shown"
	saysOf        = "of"
	saysHeard     = "heard from"
	saysTo        = "to"
	saysLeftOut   = "left out"
	saysNothing   = "nothing"
	saysAsAt      = "as at"
	figureTextID  = "figure."
	measureTextID = "figure.measure."
	reasonTextID  = "figure.exclusion."
)

// Definition returns the parts of a figure in the order in which they are read: the numbers never
// stand without what they are numbers of. The zero Figure has one part, which says so.
func (f Figure) Definition() []FigurePart {
	if f.IsZero() {
		return []FigurePart{{ID: figureTextID + "none", Words: saysNone}}
	}
	number := func(n int, shown bool) string {
		if shown {
			return strconv.Itoa(n)
		}
		return saysNotShown
	}
	parts := []FigurePart{
		{ID: figureTextID + PartNumerator, Value: number(f.Numerator())},
		{ID: figureTextID + PartDenominator, Words: saysOf, Value: number(f.Denominator())},
		{ID: measureTextID + string(f.of), Words: labelOf(Measures, string(f.of))},
		{ID: figureTextID + "from", Words: saysHeard, Value: f.window.From.String()},
		{ID: figureTextID + "to", Words: saysTo, Value: f.window.To.String()},
	}
	if len(f.excluded) == 0 {
		parts = append(parts, FigurePart{ID: figureTextID + "nothing-left-out", Words: saysLeftOut, Value: saysNothing})
	}
	for _, e := range f.excluded {
		parts = append(parts, FigurePart{ID: reasonTextID + string(e.Why), Words: saysLeftOut + ", " + labelOf(ExclusionReasons, string(e.Why)), Value: number(shown(e.Count, e.Hidden))})
	}
	return append(parts, FigurePart{ID: figureTextID + PartAsAt, Words: saysAsAt, Value: f.asAt.String()})
}

func labelOf(terms []participation.Term, code string) string {
	for i := range terms {
		if terms[i].Code == code {
			return terms[i].Label
		}
	}
	return code
}

// String says the figure with its definition, on one line.
func (f Figure) String() string {
	text := ""
	for i, part := range f.Definition() {
		if i > 0 {
			text += " "
			if part.ID != figureTextID+PartDenominator && part.ID != figureTextID+"to" && part.ID != measureTextID+string(f.of) {
				text = text[:len(text)-1] + "; "
			}
		}
		text += part.Words
		if part.Words != "" && part.Value != "" {
			text += " "
		}
		text += part.Value
	}
	return text
}

// AppendFigure adds a figure to dst as compact JSON. A number that is not shown is null. The zero
// Figure is null.
func AppendFigure(dst []byte, f Figure) []byte {
	var w wire.Writer
	w.Reset(dst)
	f.write(&w)
	return w.Bytes()
}

func (f Figure) write(w *wire.Writer) {
	if f.IsZero() {
		w.Null()
		return
	}
	number := func(key string, n int, shown bool) {
		w.Key(key)
		if shown {
			w.Int(n)
		} else {
			w.Null()
		}
	}
	w.Object()
	w.Key(PartMeasure)
	w.String(string(f.of))
	n, ok := f.Numerator()
	number(PartNumerator, n, ok)
	n, ok = f.Denominator()
	number(PartDenominator, n, ok)
	w.Key(PartWindow)
	w.Object()
	w.Key("from")
	w.Date(f.window.From)
	w.Key("to")
	w.Date(f.window.To)
	w.EndObject()
	w.Key(PartExclusions)
	w.Array()
	for _, e := range f.excluded {
		w.Object()
		w.Key("why")
		w.String(string(e.Why))
		number("count", e.Count, !e.Hidden)
		w.EndObject()
	}
	w.EndArray()
	w.Key(PartAsAt)
	w.Date(f.asAt)
	w.EndObject()
}

// MarshalJSON writes a figure as AppendFigure does. It never fails.
func (f Figure) MarshalJSON() ([]byte, error) { return AppendFigure(nil, f), nil }
