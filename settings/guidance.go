package settings

import (
	"slices"
	"strings"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// About says what a planner wants to read about. A statement is wanted if it names one of the
// settings or one of the groups of people, whichever are given; where a section of the source is
// given, such as "D1", only what stands there. The zero value wants all guidance.
type About struct {
	Settings []Setting
	People   []PeopleGroup
	Section  string
}

// Part says what a statement is to someone who reads it.
type Part string

// The parts of the guidance. A tip is anything that is advised or asked for without being called
// a principle; a source is further reading.
const (
	PartFigure    Part = "figure"
	PartContext   Part = "context"
	PartPrinciple Part = "principle"
	PartTip       Part = "tip"
	PartTerm      Part = "term"
	PartSource    Part = "source"
)

// Reading is one statement to read. AsAt is the date of a figure, empty for any other part. Rules
// are the ids of the rules that cite the statement: those that hold a plan to it, where it asks
// for something. Its text is in package statements.
type Reading struct {
	Entry catalogue.Entry
	Part  Part
	AsAt  string
	Rules []string
}

// Guidance returns what the guidance says about a setting, a group of people or a section of the
// source, in source order: figures and context, principles, tips, terms and further reading. The
// rules given are those that a reading may name, such as those of a framework.Set; their ids come
// in the order given.
func Guidance(rules []Rule, about About) []Reading {
	citing := map[catalogue.ID][]string{}
	for i := range rules {
		for _, id := range rules[i].Basis {
			citing[id] = append(citing[id], rules[i].ID)
		}
	}
	var readings []Reading
	for e := range catalogue.All() {
		if e.Role != catalogue.RoleProvision && about.wants(&e) {
			r := Reading{Entry: e, Part: partOf(&e), Rules: citing[e.ID]}
			if r.Part == PartFigure {
				r.AsAt = Figures[figureAt(e.ID)].AsAt
			}
			readings = append(readings, r)
		}
	}
	return readings
}

func (a *About) wants(e *catalogue.Entry) bool {
	if a.Section != "" && a.Section != e.Section {
		return false
	}
	return len(a.Settings)+len(a.People) == 0 ||
		slices.ContainsFunc(a.Settings, func(s Setting) bool { return e.Settings.Has(string(s)) }) ||
		slices.ContainsFunc(a.People, func(p PeopleGroup) bool { return e.People.Has(string(p)) })
}

func partOf(e *catalogue.Entry) Part {
	switch e.Role {
	case catalogue.RoleVocabulary:
		return PartTerm
	case catalogue.RoleReference:
		return PartSource
	case catalogue.RoleContext:
		if figureAt(e.ID) >= 0 {
			return PartFigure
		}
		return PartContext
	}
	if strings.Contains(string(e.ID), principleKind) {
		return PartPrinciple
	}
	return PartTip
}

// principleKind is how the id of a principle names its kind.
const principleKind = ".principle."

func figureAt(id catalogue.ID) int {
	return slices.IndexFunc(Figures, func(f Figure) bool { return f.Statement == id })
}
