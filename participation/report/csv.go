package report

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/heard-framework/heard/section13q"
)

// The columns of the two tables of a return.
const (
	figureColumns = "figure,code,label,numerator,denominator,left_out,as_at"
	lineColumns   = "id,state,decider,settings,verdict,strength,completed,overdue,override,flags,as_at"
)

// ReturnFigures appends the figures of a return as CSV, for spreadsheets: a line each, with what it
// leaves out as "reason: count". A cell that a spreadsheet would run begins with an apostrophe.
func (p Printer) ReturnFigures(dst []byte, r *section13q.Return) []byte {
	words := p.Words
	if words == nil {
		words = English(p.Set)
	}
	t := csv{output{dst}}
	t.raw(figureColumns)
	for _, f := range r.Figures() {
		label := ""
		for _, of := range figureTexts {
			if of.figure == f.Figure {
				label, _ = words.Text(of.prefix + f.Code)
			}
		}
		leftOut := make([]string, len(f.LeftOut))
		for i, l := range f.LeftOut {
			leftOut[i] = string(l.Why) + ": " + strconv.Itoa(l.Count)
		}
		t.line(string(f.Figure), f.Code, label, strconv.Itoa(f.Numerator), strconv.Itoa(f.Denominator),
			strings.Join(leftOut, "; "), r.AsAt.String())
	}
	t.end()
	return t.buf
}

// figureTexts says where the texts of the codes of each kind of figure stand.
var figureTexts = [...]struct {
	figure section13q.FigureKind
	prefix string
}{
	{section13q.FigureVerdict, "duty.verdict."},
	{section13q.FigureSetting, "term.settings."},
	{section13q.FigureDecider, "term.decider."},
	{section13q.FigureFlag, "duty.flag."},
}

// ReturnRecords appends the records of a return as CSV, a line each, in the order of their ids.
func (p Printer) ReturnRecords(dst []byte, r *section13q.Return) []byte {
	t := csv{output{dst}}
	t.raw(lineColumns)
	for i := range r.Lines {
		l := &r.Lines[i]
		settings := make([]string, len(l.Settings))
		for k, s := range l.Settings {
			settings[k] = string(s)
		}
		completed, overdue := "", ""
		if !l.Completed.IsZero() {
			completed = l.Completed.String()
		}
		if r.Overdue(l) {
			overdue = "yes"
		}
		t.line(l.ID, string(l.State), string(l.Decider), strings.Join(settings, "; "), string(l.Verdict), string(l.Strength),
			completed, overdue, string(l.Override), strings.Join(l.Flags, "; "), r.AsAt.String())
	}
	t.end()
	return t.buf
}

// csv writes comma-separated values, as RFC 4180 has them.
type csv struct {
	output
}

func (t *csv) end() { t.raw("\r\n") }

func (t *csv) line(cells ...string) {
	t.end()
	for i, cell := range cells {
		if i > 0 {
			t.raw(",")
		}
		t.cell(cell)
	}
}

// harmful begins a cell that a spreadsheet may take for something to run. Some take the wide forms too.
const harmful = "=+-@|%＝＋－＠"

func (t *csv) cell(cell string) {
	cell = clean(cell)
	if first, _ := utf8.DecodeRuneInString(cell); strings.ContainsRune(harmful, first) && cell != "" {
		cell = "'" + cell
	}
	if strings.ContainsAny(cell, "\",;\r\n'") {
		cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
	}
	t.raw(cell)
}
