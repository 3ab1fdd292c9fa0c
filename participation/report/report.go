// Package report renders a report for people: as indented JSON, as Markdown, and as a complete
// HTML document that prints. It takes every text through Words, so one report can be shown in
// many languages, and it holds whatever text a case brings as text, never as markup.
package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// Printer renders reports. Set is the set of rules that the report was made by; nil stands for
// framework.Standard. Nil Words stand for the English of the set. The zero Printer is ready to
// use, as is any other from many goroutines at once.
type Printer struct {
	Words Words
	Set   *framework.Set
}

// JSON appends the report as indented JSON, for people to read. Its content is that of
// participation.AppendReport.
func (p Printer) JSON(dst []byte, r *participation.Report) []byte {
	return wire.Indent(dst, participation.AppendReport(nil, r))
}
