// Package locale holds the texts of reports for native programs: the library's English with the
// texts of the statements, and the languages of the files beside it.
package locale

import (
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/report"
)

// English returns the library's own words with the texts of the statements.
func English() report.Words { return withStatements{report.English(nil)} }

// withStatements answers for statements, and lets the words below answer for the rest.
type withStatements struct{ report.Words }

const statementPrefix = "statement."

// Text finds a text by its id.
func (w withStatements) Text(id string) (text, lang string) {
	if len(id) > len(statementPrefix) && id[:len(statementPrefix)] == statementPrefix {
		s, err := statements.Find(catalogue.ID(id[len(statementPrefix):]))
		if err == nil {
			return s.Text, report.LangEnglish
		}
		return "", ""
	}
	return w.Words.Text(id)
}
