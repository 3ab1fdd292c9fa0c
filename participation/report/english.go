package report

import (
	"maps"
	"slices"
	"sync"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/section13q"
)

// LangEnglish is the language of the library's own words.
const LangEnglish = "en"

// English returns the library's own words for a set of rules, from the tables where they stand.
// It has no statement texts: those travel apart. A nil set stands for framework.Standard; keep the
// words of any other set for as long as the set.
func English(set *framework.Set) Words {
	if set == nil || set == framework.Standard() {
		return standard()
	}
	return englishOf(set)
}

var standard = sync.OnceValue(func() *english { return englishOf(framework.Standard()) })

// english holds every text by its id.
type english struct{ texts map[string]string }

// Text finds a text by its id.
func (e *english) Text(id string) (text, lang string) { return e.texts[id], LangEnglish }

// TextIDs lists the ids of all texts that the Native English of a set of rules has, each once, for those who
// translate them or carry them somewhere. A nil set stands for framework.Standard.
func TextIDs(set *framework.Set) []string {
	if set == nil {
		set = framework.Standard()
	}
	ids := slices.Collect(maps.Keys(englishOf(set).texts))
	for i := range natives {
		for _, term := range *natives[i].terms {
			ids = append(ids, natives[i].kind+"."+term.Code)
		}
	}
	slices.Sort(ids)
	return ids
}

// vocabularies lists the kinds of id whose names are the codes of one table.
var vocabularies = [...]struct {
	kind  string
	terms *[]participation.Term
}{
	{"principle", &participation.Principles},
	{"outcome", &participation.OutcomeTerms},
	{"force", &participation.Forces},
	{"answer", &participation.Answers},
	{"mark", &section13q.Marks},
	{"obligation-state", &obligationStates},
	{"audience", &participation.Audiences},
	{"way", &participation.Ways},
	{"question-for", &purposes},
	{"duty.verdict", &section13q.Verdicts},
	{"duty.strength", &section13q.Strengths},
	{"duty.code", &section13q.Codes},
	{"duty.provision", &section13q.Provisions},
	{"duty.limb", &section13q.LimbTerms},
	{"duty.existing", &section13q.Involvements},
}

// add adds a text, if there is one, of a part of something of a kind.
func (e *english) add(kind, name, part, text string) {
	if text != "" {
		e.texts[kind+"."+name+part] = text
	}
}

func (e *english) terms(kind string, terms []participation.Term) {
	for i := range terms {
		e.add(kind, terms[i].Code, "", terms[i].Label)
	}
}

func (e *english) notes(kind string, notes []section13q.Note) {
	for i := range notes {
		e.add(kind, notes[i].ID, "", notes[i].Text)
	}
}

// codes finds the texts of every code, and the questions of the lists.
func codes() *english {
	e := &english{map[string]string{}}
	for _, v := range vocabularies {
		e.terms(v.kind, *v.terms)
	}
	for _, l := range participation.Lists() {
		property := l.Property()
		e.add("list", property, ".ask", l.Ask())
		e.add("list", property, ".help", l.Help())
		e.terms("term."+property, l.Terms())
	}
	return e
}

func englishOf(set *framework.Set) *english {
	e := codes()
	e.terms("report", phrases)
	for _, row := range section13q.Rows() {
		e.add("duty.row", row.ID, "", row.Text)
	}
	for _, row := range section13q.Law {
		e.add("duty.law", row.From.String(), "", row.Text)
	}
	e.notes("duty.flag", section13q.Flags)
	e.notes("duty.companion", section13q.Companions)
	e.notes("duty.next", section13q.Steps)
	for i := range section13q.Points {
		e.add("duty.point", section13q.Points[i].ID, "", section13q.Points[i].Text)
	}
	for _, f := range set.Facts() {
		e.add("fact", f.ID, ".ask", f.Ask)
		e.add("fact", f.ID, ".help", f.Help)
	}
	for _, f := range participation.RecordFacts {
		e.add("fact", f.ID, ".ask", f.Ask)
	}
	for _, r := range set.Rules() {
		e.add("rule", r.ID, ".title", r.Title)
		e.add("rule", r.ID, ".fix", r.Fix)
		e.add("rule", r.ID, ".shown", r.Shown)
	}
	for _, p := range set.Prompts() {
		e.add("prompt", string(p.Statement), ".ask", p.Ask)
		e.add("prompt", string(p.Statement), ".why", p.Why)
	}
	for _, d := range catalogue.Documents {
		e.add("document", d.Code, "", d.Title)
		e.add("document", d.Code, ".note", d.Note)
	}
	return e
}
