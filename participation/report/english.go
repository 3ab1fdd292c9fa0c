package report

import (
	"strings"
	"sync"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
)

// LangEnglish is the language of the library's own words.
const LangEnglish = "en"

// English returns the library's own words for a set of rules. They are looked up in the tables
// where they stand, so nothing is kept twice. It has no statement texts: those travel apart. A
// nil set stands for framework.Standard.
func English(set *framework.Set) Words {
	if set == nil {
		set = framework.Standard()
	}
	return english{set, sync.OnceValue(func() rows { return rowsOf(set) })}
}

type english struct {
	set  *framework.Set
	rows func() rows
}

// rows finds what the set itself does not find by id.
type rows struct {
	rules   map[string]*participation.Rule
	prompts map[string]*participation.Prompt
	phrases map[string]string
}

func rowsOf(set *framework.Set) rows {
	r := rows{
		rules:   make(map[string]*participation.Rule, len(set.Rules())),
		prompts: make(map[string]*participation.Prompt, len(set.Prompts())),
		phrases: make(map[string]string, len(phrases)),
	}
	for i := range set.Rules() {
		r.rules[set.Rules()[i].ID] = &set.Rules()[i]
	}
	for i := range set.Prompts() {
		r.prompts[string(set.Prompts()[i].Statement)] = &set.Prompts()[i]
	}
	for i := range phrases {
		r.phrases[phrases[i].Code] = phrases[i].Label
	}
	return r
}

// Text finds a text by its id.
func (e english) Text(id string) (text, lang string) {
	return e.text(id), LangEnglish
}

func (e english) text(id string) string {
	kind, name, _ := strings.Cut(id, ".")
	for i := range labelled {
		if labelled[i].kind == kind {
			return label(*labelled[i].terms, name)
		}
	}
	switch kind {
	case "report":
		return e.rows().phrases[name]
	case "duty":
		return ofDuty(name)
	case "document":
		return ofDocument(name)
	case "term":
		property, code, _ := strings.Cut(name, ".")
		if l, ok := participation.ListNamed(property); ok {
			term, _ := l.Term(code)
			return term.Label
		}
		return ""
	}
	name, part := cutPart(name)
	switch kind {
	case "rule":
		return ofRule(e.rows().rules[name], part)
	case "fact":
		return ofFact(e.set.Fact(name), part)
	case "list":
		return ofList(name, part)
	case "prompt":
		return ofPrompt(e.rows().prompts[name], part)
	}
	return ""
}

// labelled lists the kinds of id whose names are the codes of one table.
var labelled = []struct {
	kind  string
	terms *[]participation.Term
}{
	{"principle", &participation.Principles},
	{"outcome", &participation.OutcomeTerms},
	{"force", &participation.Forces},
	{"answer", &participation.Answers},
	{"mark", &section13q.Marks},
	{"obligation-state", &obligationStates},
	{"question-for", &purposes},
}

// ofTheDuty lists, in the same way, the kinds that stand below "duty".
var ofTheDuty = []struct {
	kind  string
	terms *[]participation.Term
}{
	{"verdict", &section13q.Verdicts},
	{"strength", &section13q.Strengths},
	{"code", &section13q.Codes},
	{"provision", &section13q.Provisions},
	{"limb", &section13q.LimbTerms},
	{"existing", &section13q.Involvements},
}

func label(terms []participation.Term, code string) string {
	for i := range terms {
		if terms[i].Code == code {
			return terms[i].Label
		}
	}
	return ""
}

func ofDuty(id string) string {
	kind, name, _ := strings.Cut(id, ".")
	for i := range ofTheDuty {
		if ofTheDuty[i].kind == kind {
			return label(*ofTheDuty[i].terms, name)
		}
	}
	switch kind {
	case "row":
		for _, row := range section13q.Rows() {
			if row.ID == name {
				return row.Text
			}
		}
	case "law":
		for i := range section13q.Law {
			if section13q.Law[i].From.String() == name {
				return section13q.Law[i].Text
			}
		}
	case "flag":
		return ofNote(section13q.Flags, name)
	case "companion":
		return ofNote(section13q.Companions, name)
	case "next":
		return ofNote(section13q.Steps, name)
	}
	return ""
}

func ofNote(notes []section13q.Note, id string) string {
	for i := range notes {
		if notes[i].ID == id {
			return notes[i].Text
		}
	}
	return ""
}

func ofDocument(id string) string {
	code, isNote := strings.CutSuffix(id, ".note")
	for i := range catalogue.Documents {
		switch d := &catalogue.Documents[i]; {
		case d.Code != code:
		case isNote:
			return d.Note
		default:
			return d.Title
		}
	}
	return ""
}

// cutPart parts the last word of an id, which says which text of a row is wanted.
func cutPart(id string) (name, part string) {
	if i := strings.LastIndexByte(id, '.'); i >= 0 {
		return id[:i], id[i+1:]
	}
	return id, ""
}

func ofRule(r *participation.Rule, part string) string {
	if r == nil {
		return ""
	}
	switch part {
	case "title":
		return r.Title
	case "fix":
		return r.Fix
	case "shown":
		return r.Shown
	}
	return ""
}

func ofFact(f *participation.Fact, part string) string {
	if f == nil {
		return ""
	}
	return askOrHelp(part, f.Ask, f.Help)
}

func ofList(property, part string) string {
	l, ok := participation.ListNamed(property)
	if !ok {
		return ""
	}
	return askOrHelp(part, l.Ask(), l.Help())
}

func askOrHelp(part, ask, help string) string {
	switch part {
	case "ask":
		return ask
	case "help":
		return help
	}
	return ""
}

func ofPrompt(p *participation.Prompt, part string) string {
	if p == nil {
		return ""
	}
	switch part {
	case "ask":
		return p.Ask
	case "why":
		return p.Why
	}
	return ""
}

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
