package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
)

// book is everything that the pages are drawn from.
type book struct {
	set        *framework.Set
	rules      []participation.Rule
	examples   map[string][]example          // by rule
	statements map[catalogue.ID]statement    // all of them
	sections   []catalogue.Section           // in source order
	documents  map[string]catalogue.Document // by code
	citing     map[catalogue.ID][]cited      // what rests on a statement
	facts      []*participation.Fact         // those of the set, then those that nobody is asked
	asking     map[string][]int              // the rules that read a fact, by its id
	reach      map[string]reach              // by rule
	account    framework.Account
}

// statement is a statement of the sources with what becomes of it.
type statement struct {
	statements.Statement
	section string
	covered *framework.Covered // of a check or an obligation
}

// newBook gathers a set of rules with the examples of its archives.
func newBook(set *framework.Set, from fs.FS) (*book, error) {
	b := &book{
		set: set, rules: set.Rules(), facts: slices.Clone(set.Facts()), account: set.Coverage(), sections: catalogue.Sections(),
		examples: map[string][]example{}, statements: map[catalogue.ID]statement{},
		documents: map[string]catalogue.Document{}, citing: map[catalogue.ID][]cited{},
		asking: map[string][]int{}, reach: map[string]reach{},
	}
	for _, d := range catalogue.Documents {
		b.documents[d.Code] = d
	}
	covered := map[catalogue.ID]*framework.Covered{}
	for i := range b.account.Statements {
		covered[b.account.Statements[i].Statement] = &b.account.Statements[i]
	}
	for s := range statements.All() {
		b.statements[s.ID] = statement{Statement: s, covered: covered[s.ID]}
	}
	for e := range catalogue.All() {
		s := b.statements[e.ID]
		s.section = e.Section
		b.statements[e.ID] = s
	}
	for i := range b.rules {
		r := &b.rules[i]
		var err error
		if b.examples[r.ID], err = examplesOf(from, r); err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
		for _, f := range factsOf(r) {
			b.asking[f.ID] = append(b.asking[f.ID], i)
			if !slices.Contains(b.facts, f) {
				b.facts = append(b.facts, f)
			}
		}
		b.reach[r.ID] = reachOf(r)
		b.cite(ruleKind, r.Basis, r.Title, rulePath(r.ID))
	}
	b.citeDuty()
	for _, p := range set.Prompts() {
		b.cite(judgedKind, []catalogue.ID{p.Statement}, p.Ask, coveragePath+"#"+anchor("judged", string(p.Statement)))
	}
	for _, f := range b.facts {
		b.cite(questionKind, f.Basis, f.Ask, questionPath(f.ID))
	}
	return b, nil
}

// cited is something that rests on a statement, of a kind, with its path from the top of the site.
type cited struct {
	kind string
	link
}

// The kinds of what rests on statements, beside those of the tables of the duty.
const (
	ruleKind     = "Rule"
	questionKind = "Question"
	judgedKind   = "For a person to judge"
)

func (b *book) cite(kind string, ids []catalogue.ID, words, path string) {
	for _, id := range ids {
		b.citing[id] = append(b.citing[id], cited{kind, link{words, path}})
	}
}

// factsOf lists the facts that a rule asks, each once, in the order in which they stand there.
func factsOf(r *participation.Rule) (facts []*participation.Fact) {
	for _, e := range []participation.Expr{r.When, r.Check} {
		participation.EachFact(e, func(f *participation.Fact) {
			if !slices.Contains(facts, f) {
				facts = append(facts, f)
			}
		})
	}
	return facts
}

// listsOf lists the lists that a rule reads, in the order of a case.
func listsOf(r *participation.Rule) (lists []participation.List) {
	read := map[participation.List]bool{}
	for _, e := range []participation.Expr{r.When, r.Check} {
		l := logicOf(e)
		l.each(func(part *logic) { read[part.list] = true })
	}
	for _, l := range participation.Lists() {
		if read[l] {
			lists = append(lists, l)
		}
	}
	return lists
}

// The paths of pages.
const (
	homePath     = "index"
	rulesPath    = "rules/index"
	sourcesPath  = "sources/index"
	dutyPath     = "duty/index"
	coveragePath = "coverage"
	questionsAll = "questions"
	searchPath   = "search"
)

func rulePath(id string) string       { return "rules/" + id }
func sectionPath(code string) string  { return "sources/" + code }
func questionPath(fact string) string { return questionsAll + "#" + fact }

// statementPath leads to where a statement stands.
func (b *book) statementPath(id catalogue.ID) string {
	return sectionPath(b.statements[id].section) + "#" + string(id)
}

func anchor(kind, id string) string { return kind + "-" + id }

// reach says for which codes of a list a rule is made, and where it steps aside.
type reach struct {
	narrow  map[participation.List][]string // it bears there, and would not without the code
	outside map[participation.List][]string // it does not bear there, though it is not made for one
}

// indexed are the lists by which rules can be looked up.
var indexed = []participation.List{participation.ListSettings, participation.ListPeopleGroups, participation.ListStages}

// families are the lists that speak of one matter: for whom a rule is made, and on what occasion it
// bears. A rule is general in such a matter if it bears while they all are empty.
var families = map[participation.List][]participation.List{
	participation.ListSettings:     {participation.ListSettings, participation.ListPeopleGroups},
	participation.ListPeopleGroups: {participation.ListSettings, participation.ListPeopleGroups},
	participation.ListStages:       {participation.ListStages, participation.ListActs},
}

// sayNothing reports whether a background says of each of the lists that it is empty, but for those
// that no background speaks of and the one that is looked at.
func sayNothing(background map[string][]string, all []map[string][]string, lists []participation.List, but participation.List) bool {
	for _, l := range lists {
		spoken := slices.ContainsFunc(all, func(other map[string][]string) bool { return other[l.Property()] != nil })
		if codes := background[l.Property()]; l != but && spoken && (codes == nil || len(codes) > 0) {
			return false
		}
	}
	return true
}

func reachOf(r *participation.Rule) reach {
	of := reach{map[participation.List][]string{}, map[participation.List][]string{}}
	when := participation.Compile(r.When)
	backgrounds := backgroundsOf(r.When)
	for _, l := range indexed {
		if !slices.ContainsFunc(backgrounds, func(background map[string][]string) bool { return background[l.Property()] != nil }) {
			continue // it does not read the list
		}
		general := slices.ContainsFunc(backgrounds, func(background map[string][]string) bool {
			return sayNothing(background, backgrounds, families[l], l) && bears(when, background, l)
		})
		for _, term := range l.Terms() {
			narrow, ever, otherwise := false, false, false
			for _, background := range backgrounds {
				with, without := bears(when, background, l, term.Code), bears(when, background, l)
				narrow = narrow || !general && with && !without
				ever, otherwise = ever || with, otherwise || without
			}
			if narrow {
				of.narrow[l] = append(of.narrow[l], term.Code)
			} else if otherwise && !ever {
				of.outside[l] = append(of.outside[l], term.Code)
			}
		}
	}
	return of
}

// backgroundsOf lists what a case may state besides: of each list that a condition reads, nothing,
// everything, or none.
func backgroundsOf(e participation.Expr) []map[string][]string {
	all := []map[string][]string{{}}
	condition := logicOf(e)
	for _, l := range participation.Lists() {
		reads := false
		condition.each(func(part *logic) { reads = reads || part.list == l })
		if !reads || l.One() {
			continue
		}
		every := []string{}
		for _, term := range l.Terms() {
			every = append(every, term.Code)
		}
		for _, background := range slices.Clone(all) {
			for _, codes := range [][]string{{}, every} {
				more := map[string][]string{l.Property(): codes}
				for property, stated := range background {
					more[property] = stated
				}
				all = append(all, more)
			}
		}
	}
	return all
}

// bears reports whether a condition can hold in a case with these codes of a list before a
// background.
func bears(when *participation.Program, background map[string][]string, l participation.List, codes ...string) bool {
	document := map[string]any{"as_at": "2026-03-02"}
	for property, stated := range background {
		document[property] = stated
	}
	document[l.Property()] = append([]string{}, codes...)
	text, err := json.Marshal(document)
	if err != nil {
		panic(err)
	}
	c, problems := participation.ReadCase(text)
	if len(problems) > 0 {
		panic(problems[0])
	}
	var w participation.Worlds
	w.Load(when, &c)
	return w.Answer(0) != participation.No
}

// subject is the part of a rule's id that says what it is about: settings.prison.
func subject(id string) string { return id[:strings.LastIndexByte(id, '.')] }

// section13QName is how people write the name of that package.
const section13QName = "section 13Q"

// subjectName writes a subject for people.
func subjectName(subject string) string {
	packageName, about, _ := strings.Cut(strings.ReplaceAll(subject, "-", " "), ".")
	if packageName == "section13q" {
		packageName = section13QName
	}
	return capital(packageName) + ": " + about
}
