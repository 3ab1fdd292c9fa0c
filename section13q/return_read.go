package section13q

import (
	"math"
	"slices"
	"strconv"
	"strings"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// ReturnLimits are the limits of a return: 64 MiB, 8 levels, 200,000 records.
var ReturnLimits = wire.Limits{Bytes: 64 << 20, Depth: 8, Entries: 200_000, Keys: 50_000}

// What the properties of a return want, for the sentences of problems.
const (
	wantDays    = "a number of days from 0 to 36500"
	wantCount   = "a number of records, 0 or more"
	wantMinor   = "a minor version, 0 or more"
	wantCode    = "a code of lower-case words, such as no-impact"
	wantFigures = "the figures that the records come to"
	wantInOrder = "records in the order of their ids"
	wantUpTo    = "a date up to "
	wantExtras  = "10000 unknown properties in a return"

	largestMinor = 1 << 30
	mostExtra    = 10_000
	mostFound    = 1000
)

// ReadReturn reads a return. It reports every problem at once, sorted by position; if one of them is
// more than a notice, the return is the zero Return: nothing is half-read. Figures may be left out;
// where they are given, they must be those that the records come to, unless the return is of a newer
// minor version, whose figures are kept as they stand.
func ReadReturn(document []byte) (Return, []wire.Problem) {
	r := returnReader{Reader: wire.Read(document, ReturnLimits), schema: among([]string{ReturnSchema}),
		settings: among(termCodes(ListSettings)), deciders: among(termCodes(ListDeciders)),
		states: among(recordStates), verdicts: among(verdictCodes()), strengths: among(strengths), flags: among(flagIDs()),
		kinds: among(figureKinds), reasons: among(leftOutReasons)}
	r.read()
	problems := r.Done()
	newer := r.of.Minor > ReturnMinor
	for i := range problems {
		if newer && problems[i].Code == wire.UnknownProperty {
			problems[i].Severity = wire.Notice
		}
	}
	if !newer {
		r.of.Extra = nil
	}
	if !slices.ContainsFunc(problems, stopped) && r.Noted() <= mostFound {
		problems = r.Place(append(problems, r.find()...))
		if r.given && !newer && len(problems) == 0 && !slices.EqualFunc(r.figures, r.of.Figures(), sameFigure) {
			problems = r.Place([]wire.Problem{wire.Wrong(wire.NotSupported, "/"+propertyFigures, wantFigures, "")})
		}
	}
	if wire.Refused(problems) {
		return Return{}, problems
	}
	if r.given && newer {
		r.keepFigures()
	}
	for pointer, value := range r.of.Extra {
		r.of.Extra[pointer] = slices.Clone(value)
	}
	return r.of, problems
}

// stopped reports whether the reader went no further than the problem.
func stopped(p wire.Problem) bool {
	return p.Code == wire.Syntax || p.Code == wire.TooDeep || p.Code == wire.TooLarge
}

func sameFigure(a, b ReturnFigure) bool {
	return a.Figure == b.Figure && a.Code == b.Code && a.Numerator == b.Numerator && a.Denominator == b.Denominator &&
		slices.Equal(a.LeftOut, b.LeftOut)
}

// choice is the codes that may stand somewhere, with the words that want one of them.
type choice struct {
	codes []string
	want  string
}

func among(codes []string) choice { return choice{codes, strings.Join(codes, ", ")} }

// verdictCodes are the verdicts on a whole case, as the vocabulary has them.
func verdictCodes() []string {
	var all []string
	for i := range Verdicts {
		if Verdicts[i].Code != string(VerdictUnclear) {
			all = append(all, Verdicts[i].Code)
		}
	}
	return all
}

type returnReader struct {
	*wire.Reader
	of      Return
	figures []ReturnFigure
	given   bool // figures are given
	crowded bool // there are too many unknown properties

	schema, settings, deciders, states, verdicts, strengths, flags, kinds, reasons choice
}

func (r *returnReader) read() {
	hasDate, hasRecords, isObject := false, false, r.Kind() == wire.Object
	for key := range r.Object() {
		switch key {
		case "schema":
			r.oneOf(r.schema)
		case "minor":
			r.of.Minor = r.number(largestMinor, wantMinor)
		case propertyAsAt:
			hasDate = true
			r.of.AsAt, _ = r.Date()
		case "sign_off_within":
			r.of.SignOffWithin = r.number(longestSignOff, wantDays)
		case propertyRecords:
			hasRecords = true
			r.of.Lines = nil
			for i := range r.Array() {
				if r.Noted() > mostFound {
					continue // enough is said
				}
				r.of.Lines = append(r.of.Lines, r.line("/"+propertyRecords+"/"+strconv.Itoa(i)))
			}
		case propertyFigures:
			r.given = true
			for range r.Array() {
				if r.Noted() > mostFound {
					continue
				}
				r.figures = append(r.figures, r.figure())
			}
		default:
			r.extra("", key)
		}
	}
	r.wants(isObject && !hasDate, propertyAsAt)
	r.wants(isObject && !hasRecords, propertyRecords)
}

func (r *returnReader) line(at string) (l Line) {
	l.Flags = []string{}
	hasID, hasState, hasVerdict, hasCompleted, isObject := false, false, false, false, r.Kind() == wire.Object
	for key := range r.Object() {
		switch key {
		case "id":
			text, ok := r.String()
			l.ID, hasID = text, !ok || !blank(text)
		case "state":
			hasState = true
			l.State = RecordState(r.oneOf(r.states))
		case "decider":
			l.Decider = Decider(r.oneOf(r.deciders))
		case "settings":
			l.Settings = []Setting{}
			for _, code := range r.list(r.settings) {
				l.Settings = append(l.Settings, Setting(code))
			}
		case "verdict":
			hasVerdict = true
			l.Verdict = Verdict(r.oneOf(r.verdicts))
		case "strength":
			l.Strength = Strength(r.oneOf(r.strengths))
		case "completed":
			hasCompleted = true
			l.Completed, _ = r.Date()
		case "override":
			l.Override = Verdict(r.oneOf(r.verdicts))
		case "flags":
			l.Flags = r.list(r.flags)
		default:
			r.extra(at, key)
		}
	}
	done := l.State == StateCompleted || l.State == StateSignedOff || l.State == StateReported
	r.wants(isObject && !hasID, "id")
	r.wants(isObject && !hasState, "state")
	r.wants(done && !hasVerdict, "verdict")
	r.wants(done && !hasCompleted, "completed")
	return l
}

func (r *returnReader) figure() (f ReturnFigure) {
	hasFigure, hasNumerator, hasDenominator, hasLeftOut, isObject := false, false, false, false, r.Kind() == wire.Object
	for key := range r.Object() {
		switch key {
		case "figure":
			hasFigure = true
			f.Figure = FigureKind(r.oneOf(r.kinds))
		case "code":
			f.Code = r.code()
		case "numerator":
			hasNumerator = true
			f.Numerator = r.number(math.MaxInt32, wantCount)
		case "denominator":
			hasDenominator = true
			f.Denominator = r.number(math.MaxInt32, wantCount)
		case "left_out":
			hasLeftOut = true
			for range r.Array() {
				f.LeftOut = append(f.LeftOut, r.leftOut())
			}
		default:
			r.Unknown()
		}
	}
	r.wants(isObject && !hasFigure, "figure")
	r.wants(isObject && !hasNumerator, "numerator")
	r.wants(isObject && !hasDenominator, "denominator")
	r.wants(isObject && !hasLeftOut, "left_out")
	return f
}

func (r *returnReader) leftOut() (l LeftOut) {
	hasWhy, hasCount, isObject := false, false, r.Kind() == wire.Object
	for key := range r.Object() {
		switch key {
		case "why":
			hasWhy = true
			l.Why = LeftOutReason(r.oneOf(r.reasons))
		case "count":
			hasCount = true
			l.Count = r.number(math.MaxInt32, wantCount)
		default:
			r.Unknown()
		}
	}
	r.wants(isObject && !hasWhy, "why")
	r.wants(isObject && !hasCount, "count")
	return l
}

// wants notes a property that the object that was just read lacks.
func (r *returnReader) wants(lacks bool, property string) {
	if lacks {
		r.Wrong(wire.MissingProperty, property, "")
	}
}

func (r *returnReader) oneOf(among choice) string {
	code, ok := r.String()
	if ok && !slices.Contains(among.codes, code) {
		r.Wrong(wire.NotInVocabulary, among.want, code)
	}
	return code
}

func (r *returnReader) list(among choice) []string {
	codes := []string{}
	for range r.Array() {
		code, ok := r.String()
		switch {
		case ok && !slices.Contains(among.codes, code):
			r.Wrong(wire.NotInVocabulary, among.want, code)
		case ok && slices.Contains(codes, code):
			r.Wrong(wire.DuplicateCode, "", code)
		case ok:
			codes = append(codes, code)
		}
	}
	return codes
}

// code reads a code of lower-case words: which there are hangs on the figure.
func (r *returnReader) code() string {
	code, ok := r.String()
	if ok && !isCode(code) {
		r.Wrong(wire.NotAnID, wantCode, code)
	}
	return code
}

func isCode(code string) bool {
	for word := range strings.SplitSeq(code, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

func (r *returnReader) number(most int, want string) int {
	n, ok := r.Int()
	if ok && (n < 0 || n > most) {
		r.Wrong(wire.OutOfRange, want, strconv.Itoa(n))
		return 0
	}
	return n
}

// extra notes an unknown property of an object and keeps its value, in case the return is of a newer
// minor version: as a part of the document, until nothing else is read of it.
func (r *returnReader) extra(object, key string) {
	switch {
	case len(r.of.Extra) < mostExtra:
		r.Unknown()
		if r.of.Extra == nil {
			r.of.Extra = map[string][]byte{}
		}
		r.of.Extra[object+"/"+escape(key)] = r.Raw()
	case !r.crowded:
		r.crowded = true
		r.Wrong(wire.TooMany, wantExtras, "")
	}
}

// keepFigures keeps the figures of a return as they stand.
func (r *returnReader) keepFigures() {
	again := r.Again(ReturnLimits)
	for key := range again.Object() {
		if key == propertyFigures {
			if r.of.Extra == nil {
				r.of.Extra = map[string][]byte{}
			}
			r.of.Extra["/"+propertyFigures] = again.Raw()
		}
	}
}

// find finds what is wrong with a return whose parts are right by themselves.
func (r *returnReader) find() (found []wire.Problem) {
	if !r.of.AsAt.IsZero() && r.of.AsAt.Before(began) {
		found = append(found, wire.Wrong(wire.OutOfRange, "/"+propertyAsAt, wantAsAt, r.of.AsAt.String()))
	}
	for i := range r.of.Lines {
		if len(found) > mostFound {
			break
		}
		l := &r.of.Lines[i]
		at := "/" + propertyRecords + "/" + strconv.Itoa(i)
		if !r.of.AsAt.IsZero() && r.of.AsAt.Before(l.Completed) {
			found = append(found, wire.Wrong(wire.OutOfRange, at+"/completed", wantUpTo+r.of.AsAt.String(), l.Completed.String()))
		}
		if i == 0 || blank(l.ID) || blank(r.of.Lines[i-1].ID) {
			continue
		}
		switch before := r.of.Lines[i-1].ID; {
		case l.ID == before:
			found = append(found, wire.Wrong(wire.DuplicateID, at+"/id", "", l.ID))
		case l.ID < before:
			found = append(found, wire.Wrong(wire.OutOfRange, at+"/id", wantInOrder, l.ID))
		}
	}
	return found
}

// blank reports whether a text states nothing: white space of JSON does not.
func blank(text string) bool { return strings.Trim(text, " \t\n\r") == "" }
