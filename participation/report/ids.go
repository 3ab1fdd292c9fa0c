package report

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
)

// TextIDs lists the ids of all texts that English has for a set of rules, each once, for those who
// translate them or carry them somewhere. A nil set stands for framework.Standard.
func TextIDs(set *framework.Set) []string {
	if set == nil {
		set = framework.Standard()
	}
	words := English(set)
	var ids []string
	add := func(textID string) {
		if text, _ := words.Text(textID); text != "" {
			ids = append(ids, textID)
		}
	}
	terms := func(kind string, terms []participation.Term) {
		for i := range terms {
			add(kind + "." + terms[i].Code)
		}
	}
	terms("report", phrases)
	for i := range labelled {
		terms(labelled[i].kind, *labelled[i].terms)
	}
	for i := range ofTheDuty {
		terms("duty."+ofTheDuty[i].kind, *ofTheDuty[i].terms)
	}
	for _, row := range section13q.Rows() {
		add("duty.row." + row.ID)
	}
	for i := range section13q.Law {
		add("duty.law." + section13q.Law[i].From.String())
	}
	notes := func(kind string, notes []section13q.Note) {
		for i := range notes {
			add("duty." + kind + "." + notes[i].ID)
		}
	}
	notes("flag", section13q.Flags)
	notes("companion", section13q.Companions)
	notes("next", section13q.Steps)
	for _, l := range participation.Lists() {
		add("list." + l.Property() + ".ask")
		add("list." + l.Property() + ".help")
		terms("term."+l.Property(), l.Terms())
	}
	for _, f := range set.Facts() {
		add("fact." + f.ID + ".ask")
		add("fact." + f.ID + ".help")
	}
	for i := range set.Rules() {
		of := "rule." + set.Rules()[i].ID
		add(of + ".title")
		add(of + ".fix")
		add(of + ".shown")
	}
	for i := range set.Prompts() {
		of := "prompt." + string(set.Prompts()[i].Statement)
		add(of + ".ask")
		add(of + ".why")
	}
	for i := range catalogue.Documents {
		of := "document." + catalogue.Documents[i].Code
		add(of)
		add(of + ".note")
	}
	return ids
}
