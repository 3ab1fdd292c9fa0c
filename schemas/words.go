package schemas

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/report"
)

// Words is a file of texts in one language, by their ids. Lists says how the lists that the texts
// belong to are asked for. The zero value holds none.
type Words struct {
	Schema string               `json:"schema,omitempty"`
	Lang   string               `json:"lang"`
	Words  map[string]string    `json:"words"`
	Lists  map[string]WordsList `json:"lists,omitempty"`
}

// WordsList says how a list is asked for: One that one code is chosen and not many, Codes in which
// order they are shown. The zero value is none.
type WordsList struct {
	One   bool     `json:"one"`
	Codes []string `json:"codes"`
}

// PublishedWords gives the library's English texts, without those of the statements, which the
// catalogue holds.
func PublishedWords() Words {
	w := Words{Schema: WordsSchema, Lang: report.LangEnglish, Words: map[string]string{}, Lists: map[string]WordsList{}}
	english := report.English(nil)
	for _, id := range report.TextIDs(nil) {
		w.Words[id], _ = english.Text(id)
	}
	for _, l := range participation.Lists() {
		list := WordsList{One: l.One()}
		for _, t := range l.Terms() {
			list.Codes = append(list.Codes, t.Code)
		}
		w.Lists[l.Property()] = list
	}
	return w
}
