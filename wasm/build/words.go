package main

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/section13q"
)

// firstLists are those that the element asks for before the module has arrived.
var firstLists = []participation.List{
	participation.ListSettings, participation.ListPeopleGroups, participation.ListStages,
	participation.ListDeciders, participation.ListActs, participation.ListContractEvents,
	participation.ListDecisionStages,
}

// statementText begins the id of the text of a statement.
const statementText = "statement."

// wordsFile is a file of words, and of the lists that can be asked for once it is there.
type wordsFile struct {
	Lang  string `json:"lang"`
	Dir   string `json:"dir,omitempty"`
	Words texts  `json:"words"`
	// Langs names the language of each text that is in another one.
	Langs map[string]string `json:"langs,omitempty"`
	Lists map[string]list   `json:"lists,omitempty"`
	// Symbols names the symbol beside a text, and Paths draws each, as the d of an SVG path.
	Symbols map[string]string `json:"symbols,omitempty"`
	Paths   map[string]string `json:"paths,omitempty"`
	// Advice lists the statements that advise on a setting, as settings.code, on a group of people,
	// as people.code, or on any case, under the empty name.
	Advice map[string][]catalogue.ID `json:"advice,omitempty"`
	// More names the file with the statements that results cite, where it is another.
	More string `json:"more,omitempty"`
	// Points lists what stands under each step of what to do next.
	Points map[string][]point `json:"points,omitempty"`
}

// flatFile is a file of words that are not nested: the first, which is short as it is.
type flatFile struct {
	wordsFile
	Words map[string]string `json:"words"`
}

// point is one of the things to do, to weigh or to check under a step, whose text the module has.
type point struct {
	ID    string           `json:"id"`
	Basis []catalogue.ID   `json:"basis"`
	Marks []catalogue.Mark `json:"marks,omitempty"`
}

// list says how the element asks for one.
type list struct {
	One   bool     `json:"one"`
	Codes []string `json:"codes"`
}

// wordFiles gives the files of every language: the first words, which come before the module; the
// texts that results need; and the guidance that is read on demand.
func wordFiles(all []tongue) ([]file, error) {
	script, err := script(firstScript, false)
	if err != nil {
		return nil, err
	}
	soon := soonest(script)
	var files []file
	for _, t := range all {
		made := []struct {
			name  string
			words wordsFile
		}{{"first", t.first(soon)}, {"words", t.later(soon)}, {"guidance", t.guidance()}}
		for _, made := range made {
			if len(made.words.Words) == 0 {
				continue
			}
			var shown any = made.words
			if made.name == "first" {
				shown = flatFile{made.words, made.words.Words}
			}
			content, err := json.Marshal(shown)
			if err != nil {
				return nil, err
			}
			files = append(files, file{made.name + "." + t.tag + ".json", content})
		}
	}
	return files, nil
}

// put puts a text into a file, and says where it is in another language.
func (w *wordsFile) put(id, text, lang string) {
	if text == "" {
		return
	}
	w.Words[id] = text
	if lang != w.Lang {
		if w.Langs == nil {
			w.Langs = map[string]string{}
		}
		w.Langs[id] = lang
	}
}

func (t tongue) file() wordsFile {
	return wordsFile{Lang: t.tag, Words: texts{}}
}

// first gives what the element shows before the module has arrived: its own words, and the lists
// that it asks for first. What the language lacks stands in it in English.
func (t tongue) first(soon func(string) bool) wordsFile {
	first := t.file()
	first.Dir = t.dir()
	first.Lists = map[string]list{}
	t.putOwn(&first, soon)
	if text, lang := t.text(reviewText); t.unchecked() {
		first.put(reviewText, text, lang)
	}
	t.dates(&first)
	for _, l := range firstLists {
		property := l.Property()
		t.picture(&first, "list."+property+".ask")
		ids := []string{"list." + property + ".ask", "list." + property + ".help"}
		for _, term := range l.Terms() {
			ids = append(ids, "term."+property+"."+term.Code)
		}
		for _, id := range ids {
			text, lang := t.text(id)
			first.put(id, text, lang)
		}
		first.Lists[property] = shown(l)
	}
	return first
}

// dates puts what a date is written with into a file.
func (t tongue) dates(w *wordsFile) {
	ids := []string{"report.date"}
	for month := range 12 {
		ids = append(ids, "report.month."+strconv.Itoa(month+1))
	}
	for _, id := range ids {
		text, lang := t.text(id)
		w.put(id, text, lang)
	}
}

// putOwn puts those of the element's own words into a file that are wanted.
func (t tongue) putOwn(w *wordsFile, wanted func(id string) bool) {
	for id := range t.own {
		if wanted(id) {
			text, lang := t.text(id)
			w.put(id, text, lang)
		}
	}
}

// ownID is an id of the element's own words as the element's code names it. Where it ends in a dot,
// the code adds the rest.
var ownID = regexp.MustCompile("['`](ui\\.[\\w.-]+)")

// easyRead ends the tag of a language that shows a symbol beside each question.
const easyRead = "-x-easyread"

// picture puts the symbol beside a text into a file, where the language shows them and the text has
// one.
func (t tongue) picture(w *wordsFile, id string) {
	name := report.SymbolName(id)
	if !strings.HasSuffix(t.tag, easyRead) || name == "" {
		return
	}
	if w.Symbols == nil {
		w.Symbols, w.Paths = map[string]string{}, map[string]string{}
	}
	w.Symbols[id], w.Paths[name] = name, report.SymbolPath(name)
}

// soonest says which of the element's own words its first script names: they are shown before the
// module is there, the others after it.
func soonest(script string) func(id string) bool {
	named := map[string]bool{}
	var begins []string
	for _, found := range ownID.FindAllStringSubmatch(script, -1) {
		if id := found[1]; strings.HasSuffix(id, ".") {
			begins = append(begins, id)
		} else {
			named[id] = true
		}
	}
	return func(id string) bool {
		for _, form := range pluralForms {
			if named[strings.TrimSuffix(id, form)] {
				return true
			}
		}
		return slices.ContainsFunc(begins, func(start string) bool { return strings.HasPrefix(id, start) })
	}
}

// pluralForms end the ids of texts that have a form for each kind of number.
var pluralForms = []string{"", ".none", ".zero", ".one", ".two", ".few", ".many", ".other"}

// shown gives the codes of a list in the order in which they are shown.
func shown(l participation.List) list {
	asked := list{One: l.One()}
	for _, term := range l.Terms() {
		asked.Codes = append(asked.Codes, term.Code)
	}
	return asked
}

// later gives what comes with the module. In English that is the statements that a report can
// cite, since the module has all other words; in another language every word that it has and the first
// file has not, but for the statements, which follow in a file of their own. With them come the lists
// that are asked for later, and the element's own words for that time.
func (t tongue) later(soon func(string) bool) wordsFile {
	w := t.file()
	t.putOwn(&w, func(id string) bool { return !soon(id) })
	if t.tag == report.LangEnglish {
		w.Lists = map[string]list{}
		for _, l := range participation.Lists() {
			if !slices.Contains(firstLists, l) {
				w.Lists[l.Property()] = shown(l)
			}
		}
		w.Points = map[string][]point{}
		for _, p := range section13q.Points {
			w.Points[p.Step] = append(w.Points[p.Step], point{p.ID, p.Basis, p.Marks})
		}
	} else {
		first := t.first(soon).Words
		for _, id := range report.TextIDs(nil) {
			if !strings.HasPrefix(id, "term.") && !strings.HasSuffix(id, ".help") {
				t.picture(&w, id)
			}
			if text, lang := t.words.Text(id); lang == t.tag && first[id] == "" {
				w.put(id, text, lang)
			}
		}
		if len(t.guidance().Words) > 0 {
			w.More = t.guidanceName()
		}
		return w
	}
	for id := range cited() {
		t.statement(&w, id)
	}
	return w
}

// guidanceName names the file of guidance.
func (t tongue) guidanceName() string { return "guidance." + t.tag + ".json" }

// guidance gives the statements that no rule cites; in a language other than English, all that it has.
func (t tongue) guidance() wordsFile {
	w := t.file()
	known := cited()
	for s := range statements.All() {
		if known[s.ID] && t.tag == report.LangEnglish {
			continue
		}
		t.statement(&w, s.ID)
		if s.Role == catalogue.RoleAdvice && t.tag == report.LangEnglish {
			w.advise(s)
		}
	}
	return w
}

// advise lists a statement under all that it advises on.
func (w *wordsFile) advise(s statements.Statement) {
	if w.Advice == nil {
		w.Advice = map[string][]catalogue.ID{}
	}
	for _, code := range s.Settings {
		w.Advice["settings."+code] = append(w.Advice["settings."+code], s.ID)
	}
	for _, code := range s.People {
		w.Advice["people."+code] = append(w.Advice["people."+code], s.ID)
	}
	if len(s.Settings)+len(s.People) == 0 {
		w.Advice[""] = append(w.Advice[""], s.ID)
	}
}

// statement puts the text of a statement into a file, if the language has one.
func (t tongue) statement(w *wordsFile, id catalogue.ID) {
	if text, lang := t.words.Text(statementText + string(id)); lang == t.tag {
		w.put(statementText+string(id), text, lang)
	}
}

// cited gives the ids of every statement that a rule, a prompt, a note beside the verdict or a point
// under one names,
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
	for _, p := range section13q.Points {
		add(p.Basis...)
	}
	for _, n := range slices.Concat(section13q.Flags, section13q.Companions, section13q.Steps) {
		add(n.Basis...)
	}
	for e := range catalogue.WithRole(catalogue.RoleProvision) {
		add(e.ID)
	}
	return found
}
