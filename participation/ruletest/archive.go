package ruletest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// asAt is the date of every case in an archive that does not give one. No rule looks at it.
const asAt = "2026-03-02"

const extension = ".txtar"

// archived is a rule with its archive.
type archived struct {
	rule  participation.Rule
	set   *participation.RuleSet
	title string
	files []file
	// registers are the files of a rule that the register answers whose case holds one.
	registers []file
}

// file is one case of an archive and the outcome that its name expects.
type file struct {
	name string
	want string
	c    participation.Case
}

// read reads the archive of every rule. A rule without an archive stands in the table with no
// files.
func read(rules []participation.Rule, testdata fs.FS) (table []archived, complaints []string) {
	names, err := fs.Glob(testdata, "*"+extension)
	if err != nil {
		return nil, []string{err.Error()}
	}
	for _, name := range names {
		id := strings.TrimSuffix(name, extension)
		if !slices.ContainsFunc(rules, func(rule participation.Rule) bool { return rule.ID == id }) {
			complaints = append(complaints, name+": no rule has this id")
		}
	}
	for i, rule := range rules {
		if slices.ContainsFunc(rules[:i], func(other participation.Rule) bool { return other.ID == rule.ID }) {
			complaints = append(complaints, rule.ID+": two rules have this id")
		}
		a := archived{rule: rule, set: participation.CompileRules(rules[i:i+1], nil)}
		if content, err := fs.ReadFile(testdata, rule.ID+extension); err != nil {
			complaints = append(complaints, rule.ID+": has no archive: "+err.Error())
		} else {
			complaints = append(complaints, a.fill(content)...)
		}
		table = append(table, a)
	}
	return table, complaints
}

// fileLine is the line that begins a file of a txtar archive.
var fileLine = regexp.MustCompile(`(?m)^-- (\S.*?) --$\n?`)

// fill reads an archive: a title, perhaps more words, and files.
func (a *archived) fill(content []byte) (complaints []string) {
	complain := func(name, format string, args ...any) {
		complaints = append(complaints, fmt.Sprintf("%s: %s: %s", a.rule.ID, name, fmt.Sprintf(format, args...)))
	}
	places := fileLine.FindAllSubmatchIndex(content, -1)
	comment := content
	for i, place := range places {
		end := len(content)
		if i+1 < len(places) {
			end = places[i+1][0]
		}
		if i == 0 {
			comment = content[:place[0]]
		}
		name := string(content[place[2]:place[3]])
		if slices.ContainsFunc(slices.Concat(a.files, a.registers), func(f file) bool { return f.name == name }) {
			complain(name, "two files have this name")
		}
		c, problems := participation.ReadCase(dated(content[place[1]:end]))
		for _, problem := range problems {
			complain(name, "%v", problem)
		}
		if len(problems) == 0 {
			f := file{name: name, c: c}
			f.want, _, _ = strings.Cut(name, "/")
			if a.rule.Kind == participation.OnRegister && c.Register != nil {
				a.registers = append(a.registers, f)
			} else {
				a.files = append(a.files, f)
			}
		}
	}
	a.title, _, _ = strings.Cut(string(comment), "\n")
	return complaints
}

// dated adds the date to a case that has none.
func dated(document []byte) []byte {
	var properties map[string]json.RawMessage
	if json.Unmarshal(document, &properties) != nil || properties["as_at"] != nil {
		return document // whatever is wrong, reading the case will say
	}
	date := fmt.Sprintf(`{"as_at": %q, `, asAt)
	if len(properties) == 0 {
		date = strings.TrimSuffix(date, ", ")
	}
	return bytes.Replace(document, []byte("{"), []byte(date), 1)
}

// complain compares the archive with its rule.
func (a *archived) complain() (complaints []string) {
	complain := func(format string, args ...any) {
		complaints = append(complaints, a.rule.ID+": "+fmt.Sprintf(format, args...))
	}
	cited := strings.FieldsFunc(a.title, func(r rune) bool { return strings.ContainsRune(" ,;()", r) })
	for _, id := range a.rule.Basis {
		if !slices.Contains(cited, string(id)) {
			complain("the title wants to cite %s", id)
		}
	}
	outcomes := possible(a.rule)
	for _, wanted := range outcomes {
		if !slices.ContainsFunc(a.files, func(f file) bool { return f.want == wanted }) {
			complain("has no file for %s", wanted)
		}
	}
	asked := spaceOf(a.rule)
	for _, f := range a.files {
		if !slices.Contains(outcomes, f.want) {
			complain("%s: wants a name that begins with one of %s", f.name, strings.Join(outcomes, ", "))
		} else if got := outcome(a.set, &f.c, 0); got != f.want {
			complain("%s: is %s", f.name, got)
		}
		for fact := range f.c.Answers {
			if !slices.ContainsFunc(asked, func(q question) bool { return q.name == fact }) {
				complain("%s: the rule does not read %s", f.name, fact)
			}
		}
	}
	return complaints
}
