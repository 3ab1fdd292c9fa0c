package section13q

import (
	"cmp"
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// The name and the version of the document of a return. The name is never fetched.
const (
	ReturnSchema = "https://github.com/heard-framework/heard/schemas/v1/return.schema.json"
	// ReturnMinor is the minor version of the document that this library writes.
	ReturnMinor = 0
)

// longestSignOff is the longest time limit for sign-off, in days.
const longestSignOff = 36500

// Return rolls records up, for a regional team or for the national oversight group. It holds one
// line for each record, sorted by id; every figure is worked out from the lines, so that none can
// differ from them. The zero Return is one without a date, which nothing can be merged with.
type Return struct {
	// Minor is the minor version of the schema that the return was written for.
	Minor int `json:"minor,omitempty"`
	// AsAt is the date at which the records are judged. None of them goes further.
	AsAt wire.Date `json:"as_at"`
	// SignOffWithin is the policy of those who ask for the return: how many days a completed record
	// may wait to be signed off. Zero states none; no record is overdue then.
	SignOffWithin int    `json:"sign_off_within,omitempty"`
	Lines         []Line `json:"records"`

	// Extra holds what a newer minor version put into the return and this one does not know, by JSON
	// Pointer, as it stood; its figures too, which may count what is not known here.
	Extra map[string][]byte `json:"-"`
}

// Line is what a return says of one record. Its id is that of the case.
type Line struct {
	ID       string      `json:"id"`
	State    RecordState `json:"state"`
	Decider  Decider     `json:"decider,omitempty"`
	Settings []Setting   `json:"settings,omitzero"`
	// Verdict, Strength and Completed are those of the completed record, and absent in a draft.
	Verdict   Verdict   `json:"verdict,omitempty"`
	Strength  Strength  `json:"strength,omitempty"`
	Completed wire.Date `json:"completed,omitzero"`
	// Override is the verdict that a person put beside the computed one, and absent where nobody did.
	Override Verdict `json:"override,omitempty"`
	// Flags are those of the case at its own date.
	Flags []string `json:"flags,omitempty"`
}

// ReturnProblem says why a return could not be made. Its value is one of those below.
type ReturnProblem string

// Why a return cannot be made.
const (
	ReturnNoDate     ReturnProblem = "no-date"     // the return has no date, or one before the law table
	ReturnNoID       ReturnProblem = "no-id"       // a case has no id to tell its record by
	ReturnNoRecord   ReturnProblem = "no-record"   // a case has no record, or one that nobody has opened
	ReturnBadCase    ReturnProblem = "bad-case"    // a case or its record does not hold together
	ReturnTooLate    ReturnProblem = "too-late"    // a record goes on after the date of the return
	ReturnOverlap    ReturnProblem = "overlap"     // two returns, or two cases, speak of one record
	ReturnOtherTerms ReturnProblem = "other-terms" // two returns have another date or another policy
	ReturnNewer      ReturnProblem = "newer"       // a return is of a newer minor version than this library writes
)

// returnWords says what was wanted.
var returnWords = [...]struct {
	problem ReturnProblem
	want    string
}{
	{ReturnNoDate, "wants a date that the law table covers, and a time limit of 0 to 36500 days"},
	{ReturnNoID, "wants an id in each case"},
	{ReturnNoRecord, "wants a record that was opened, in the case"},
	{ReturnBadCase, "wants a case and a record that hold together, in the case"},
	{ReturnTooLate, "wants a record without steps after the date of the return, in the case"},
	{ReturnOverlap, "wants each record once, but twice found the case"},
	{ReturnOtherTerms, "wants returns of one date and one time limit"},
	{ReturnNewer, "wants returns of the minor version that this library writes, since nothing of them may be lost"},
}

// ReturnError says why a return could not be made, and which case is in the way, if one is.
type ReturnError struct {
	Problem ReturnProblem
	Case    string
	// Problems are those of the case, with ReturnBadCase.
	Problems []wire.Problem
}

// Error says what was wanted, and names the case.
func (e *ReturnError) Error() string {
	text := ""
	for _, row := range returnWords {
		if row.problem == e.Problem {
			text = row.want
		}
	}
	if e.Case != "" {
		text += " " + e.Case
	}
	return text
}

// NewReturn makes the return of some cases with their records. The error is a *ReturnError; the
// cases are left as they are.
func NewReturn(asAt wire.Date, signOffWithin int, cases ...*Case) (Return, error) {
	r := Return{AsAt: asAt, SignOffWithin: signOffWithin}
	if asAt.Before(began) || signOffWithin < 0 || signOffWithin > longestSignOff {
		return Return{}, &ReturnError{Problem: ReturnNoDate}
	}
	for _, c := range cases {
		line, err := r.line(c)
		if err != nil {
			return Return{}, err
		}
		r.Lines = append(r.Lines, line)
	}
	return r.sorted()
}

func (r *Return) line(c *Case) (Line, error) {
	wrong := func(why ReturnProblem, problems []wire.Problem) (Line, error) {
		return Line{}, &ReturnError{why, c.ID, problems}
	}
	if blank(c.ID) {
		return wrong(ReturnNoID, nil)
	}
	if c.Record == nil || len(c.Record.Steps) == 0 {
		return wrong(ReturnNoRecord, nil)
	}
	if problems := slices.Concat(c.Problems(), Problems(c), RecordProblems(c)); len(problems) > 0 {
		return wrong(ReturnBadCase, wire.SortProblems(problems))
	}
	if last := c.Record.Steps[len(c.Record.Steps)-1]; r.AsAt.Before(last.Date) {
		return wrong(ReturnTooLate, nil)
	}
	line := Line{ID: c.ID, State: State(c.Record), Decider: c.Decider, Settings: slices.Clone(c.Settings),
		Flags: Determine(c).Flags}
	if done := c.Record.Last(StepComplete); done != nil {
		line.Verdict, line.Strength, line.Completed = done.Data.Duty.Verdict, done.Data.Duty.Strength, done.Date
	}
	if own := c.Record.Last(StepOverride); own != nil {
		line.Override = own.Data.Verdict
	}
	return line, nil
}

// Merge returns the return of the records of both. In which order returns are merged makes no
// difference. The error is a *ReturnError: the two must have one date and one policy, no record in
// common, and nothing that this version does not know. Neither is changed.
func (r Return) Merge(other Return) (Return, error) {
	if max(r.Minor, other.Minor) > ReturnMinor {
		return Return{}, &ReturnError{Problem: ReturnNewer}
	}
	if r.AsAt != other.AsAt || r.AsAt.IsZero() || r.SignOffWithin != other.SignOffWithin {
		return Return{}, &ReturnError{Problem: ReturnOtherTerms}
	}
	r.Lines = slices.Concat(r.Lines, other.Lines)
	return r.sorted()
}

// sorted puts the lines in the order of their ids, each of which stands once.
func (r Return) sorted() (Return, error) {
	slices.SortFunc(r.Lines, func(a, b Line) int { return cmp.Compare(a.ID, b.ID) })
	for i := 1; i < len(r.Lines); i++ {
		if r.Lines[i].ID == r.Lines[i-1].ID {
			return Return{}, &ReturnError{Problem: ReturnOverlap, Case: r.Lines[i].ID}
		}
	}
	return r, nil
}

// Overdue reports whether a completed record has waited longer to be signed off than the policy of
// the return allows.
func (r *Return) Overdue(l *Line) bool {
	return r.SignOffWithin > 0 && l.State == StateCompleted && l.Completed.DaysUntil(r.AsAt) > r.SignOffWithin
}

// ReturnFigure is one figure of a return: of Denominator records, Numerator are as Figure and Code
// say. What is left out of the denominator is counted by reason.
type ReturnFigure struct {
	Figure      FigureKind `json:"figure"`
	Code        string     `json:"code,omitempty"`
	Numerator   int        `json:"numerator"`
	Denominator int        `json:"denominator"`
	LeftOut     []LeftOut  `json:"left_out"`
}

// LeftOut says how many records a figure leaves out, and why.
type LeftOut struct {
	Why   LeftOutReason `json:"why"`
	Count int           `json:"count"`
}

// FigureKind says what a figure counts.
type FigureKind string

// What figures count. FigureOverdue and FigureOverridden have no codes. A record can be in several
// settings and carry several flags, so that figures of these two can add up to more than all.
const (
	FigureState      FigureKind = "state"
	FigureVerdict    FigureKind = "verdict"
	FigureOverridden FigureKind = "overridden"
	FigureOverdue    FigureKind = "overdue-for-sign-off"
	FigureSetting    FigureKind = "setting"
	FigureDecider    FigureKind = "decider"
	FigureFlag       FigureKind = "flag"
)

// LeftOutReason says why a record is left out of a figure.
type LeftOutReason string

// Why a record is left out.
const (
	LeftOutSuperseded LeftOutReason = "superseded"           // another record has taken its place
	LeftOutDraft      LeftOutReason = "draft"                // nothing is completed yet
	LeftOutSigned     LeftOutReason = "signed-off"           // it waits no longer
	LeftOutNotStated  LeftOutReason = "not-stated"           // the case does not say
	LeftOutNoLimit    LeftOutReason = "no-time-limit-stated" // the return has no policy
)

// counter works out one kind of figure.
type counter struct {
	figure FigureKind
	codes  []string
	// leaves says why a record is left out, and nothing where it is not.
	leaves func(*Return, *Line) LeftOutReason
	// counts reports whether a record counts under a code.
	counts func(r *Return, l *Line, code string) bool
}

// Figures works out every figure, in a fixed order: each code of a vocabulary has its figure, also
// where no record is counted.
func (r *Return) Figures() []ReturnFigure {
	var figures []ReturnFigure
	for _, c := range counters() {
		figure := ReturnFigure{Figure: c.figure}
		var kept []*Line
		for i := range r.Lines {
			l := &r.Lines[i]
			if why := c.leaves(r, l); why != "" {
				figure.leaveOut(why)
				continue
			}
			kept = append(kept, l)
		}
		figure.Denominator = len(kept)
		for _, figure.Code = range c.codes {
			figure.Numerator = 0
			for _, l := range kept {
				if c.counts(r, l, figure.Code) {
					figure.Numerator++
				}
			}
			figures = append(figures, figure)
		}
	}
	return figures
}

// leaveOut counts one record more that is left out for a reason.
func (f *ReturnFigure) leaveOut(why LeftOutReason) {
	at, known := slices.BinarySearchFunc(f.LeftOut, why, func(l LeftOut, why LeftOutReason) int { return cmp.Compare(l.Why, why) })
	if !known {
		f.LeftOut = slices.Insert(f.LeftOut, at, LeftOut{Why: why})
	}
	f.LeftOut[at].Count++
}

// The words that a return uses, in their order.
var (
	recordStates = []string{string(StateDraft), string(StateCompleted), string(StateSignedOff), string(StateReported),
		string(StateSuperseded)}
	verdicts  = []string{string(Applies), string(NotRequiredYet), string(NeedsJudgement), string(DoesNotApply)}
	strengths = []string{string(Clear), string(Likely)}

	figureKinds = []string{string(FigureState), string(FigureVerdict), string(FigureOverridden), string(FigureOverdue),
		string(FigureSetting), string(FigureDecider), string(FigureFlag)}
	leftOutReasons = []string{string(LeftOutSuperseded), string(LeftOutDraft), string(LeftOutSigned), string(LeftOutNotStated),
		string(LeftOutNoLimit)}
)

func flagIDs() []string {
	ids := make([]string, len(Flags))
	for i := range Flags {
		ids[i] = Flags[i].ID
	}
	return ids
}

func counters() []counter {
	return []counter{
		{FigureState, recordStates,
			func(*Return, *Line) LeftOutReason { return "" },
			func(_ *Return, l *Line, code string) bool { return string(l.State) == code }},
		{FigureVerdict, verdicts, leavesDraft,
			func(_ *Return, l *Line, code string) bool { return string(l.Verdict) == code }},
		{FigureOverridden, []string{""}, leavesDraft,
			func(_ *Return, l *Line, _ string) bool { return l.Override != "" }},
		{FigureOverdue, []string{""}, leavesSigned,
			func(r *Return, l *Line, _ string) bool { return r.Overdue(l) }},
		{FigureSetting, termCodes(ListSettings),
			func(_ *Return, l *Line) LeftOutReason { return leavesUnstated(l, l.Settings == nil) },
			func(_ *Return, l *Line, code string) bool { return slices.Contains(l.Settings, Setting(code)) }},
		{FigureDecider, termCodes(ListDeciders),
			func(_ *Return, l *Line) LeftOutReason { return leavesUnstated(l, l.Decider == "") },
			func(_ *Return, l *Line, code string) bool { return string(l.Decider) == code }},
		{FigureFlag, flagIDs(),
			func(_ *Return, l *Line) LeftOutReason { return leavesUnstated(l, false) },
			func(_ *Return, l *Line, code string) bool { return slices.Contains(l.Flags, code) }},
	}
}

func leavesUnstated(l *Line, unstated bool) LeftOutReason {
	switch {
	case l.State == StateSuperseded:
		return LeftOutSuperseded
	case unstated:
		return LeftOutNotStated
	}
	return ""
}

func leavesDraft(_ *Return, l *Line) LeftOutReason {
	if l.State == StateDraft {
		return LeftOutDraft
	}
	return leavesUnstated(l, false)
}

func leavesSigned(r *Return, l *Line) LeftOutReason {
	switch {
	case r.SignOffWithin == 0:
		return LeftOutNoLimit
	case l.State == StateSignedOff || l.State == StateReported:
		return LeftOutSigned
	}
	return leavesDraft(r, l)
}

func termCodes(l List) []string {
	terms := l.Terms()
	all := make([]string, len(terms))
	for i := range terms {
		all[i] = terms[i].Code
	}
	return all
}
