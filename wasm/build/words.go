package main

import (
	"encoding/json"
	"io/fs"
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/section13q"
	"github.com/heard-framework/heard/wasm/widget"
)

// interfaceWords is the element's file that is not served as it is: its words go into the first
// words.
const interfaceWords = "ui." + report.LangEnglish + ".json"

// firstLists are those that the element asks for before the module has arrived.
var firstLists = []participation.List{
	participation.ListSettings, participation.ListPeopleGroups, participation.ListStages,
	participation.ListDeciders, participation.ListActs, participation.ListContractEvents,
	participation.ListDecisionStages,
}

// wordsFile is a file of words, and of the lists that can be asked for once it is there.
type wordsFile struct {
	Lang  string            `json:"lang"`
	Words map[string]string `json:"words"`
	Lists map[string]list   `json:"lists,omitempty"`
}

// list says how the element asks for one.
type list struct {
	One   bool     `json:"one"`
	Codes []string `json:"codes"`
}

// elementFiles gives the element's files that are served as they are.
func elementFiles() ([]file, error) {
	var files []file
	err := fs.WalkDir(widget.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == interfaceWords {
			return err
		}
		content, err := widget.Files.ReadFile(name)
		files = append(files, file{name, content})
		return err
	})
	return files, err
}

func wordFiles() ([]file, error) {
	own, err := widget.Files.ReadFile(interfaceWords)
	if err != nil {
		return nil, err
	}
	first, err := firstWords(own)
	if err != nil {
		return nil, err
	}
	var files []file
	for _, made := range []struct {
		name  string
		words wordsFile
	}{{"first", first}, {"words", citedWords()}} {
		content, err := json.Marshal(made.words)
		if err != nil {
			return nil, err
		}
		files = append(files, file{made.name + "." + made.words.Lang + ".json", content})
	}
	return files, nil
}

// firstWords are what the element shows before the module has arrived: its own words, and the
// lists that it asks for first.
func firstWords(own []byte) (wordsFile, error) {
	first := wordsFile{Lang: report.LangEnglish, Words: map[string]string{}, Lists: map[string]list{}}
	if err := json.Unmarshal(own, &first.Words); err != nil {
		return wordsFile{}, err
	}
	english := report.English(framework.Standard())
	add := func(id string) { first.Words[id], _ = english.Text(id) }
	for _, l := range firstLists {
		property := l.Property()
		add("list." + property + ".ask")
		add("list." + property + ".help")
		for _, term := range l.Terms() {
			add("term." + property + "." + term.Code)
		}
		first.Lists[property] = shown(l)
	}
	return first, nil
}

// shown gives the codes of a list in the order in which they are shown.
func shown(l participation.List) list {
	asked := list{One: l.One()}
	for _, term := range l.Terms() {
		asked.Codes = append(asked.Codes, term.Code)
	}
	return asked
}

// citedWords are the statements that a report can cite. With them come the lists that are asked for
// later, whose words the module has.
func citedWords() wordsFile {
	cites := wordsFile{Lang: report.LangEnglish, Words: map[string]string{}, Lists: map[string]list{}}
	for id := range cited() {
		if s, err := statements.Find(id); err == nil && s.Text != "" {
			cites.Words["statement."+string(id)] = s.Text
		}
	}
	for _, l := range participation.Lists() {
		if !slices.Contains(firstLists, l) {
			cites.Lists[l.Property()] = shown(l)
		}
	}
	return cites
}

// cited gives the ids of every statement that a rule, a prompt or a note beside the verdict names,
// and of every provision of law, since it hangs on the case which of them a row of the duty cites.
func cited() map[catalogue.ID]bool {
	found := map[catalogue.ID]bool{}
	add := func(ids ...catalogue.ID) {
		for _, id := range ids {
			found[id] = true
		}
	}
	for _, r := range framework.Standard().Rules() {
		add(r.Basis...)
	}
	for _, p := range framework.Standard().Prompts() {
		add(p.Statement)
	}
	for _, n := range slices.Concat(section13q.Flags, section13q.Companions, section13q.Steps) {
		add(n.Basis...)
	}
	for e := range catalogue.WithRole(catalogue.RoleProvision) {
		add(e.ID)
	}
	return found
}
