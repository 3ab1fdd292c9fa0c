package ruletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// holder knows how a case holds a list.
type holder struct {
	list  participation.List
	code  func(string) participation.Coded
	state func(*participation.Case, []string)
}

type code interface {
	~string
	participation.Coded
}

var holders = []holder{
	one(participation.ListDeciders, func(c *participation.Case) *participation.Decider { return &c.Decider }),
	many(participation.ListSettings, func(c *participation.Case) *[]participation.Setting { return &c.Settings }),
	many(participation.ListPeopleGroups, func(c *participation.Case) *[]participation.PeopleGroup { return &c.People }),
	many(participation.ListStages, func(c *participation.Case) *[]participation.Stage { return &c.Stages }),
	many(participation.ListActs, func(c *participation.Case) *[]participation.Act { return &c.Acts }),
	one(participation.ListContractEvents, func(c *participation.Case) *participation.ContractEvent { return &c.ContractEvent }),
	one(participation.ListDecisionStages, func(c *participation.Case) *participation.DecisionStage { return &c.DecisionStage }),
	many(participation.ListLevels, func(c *participation.Case) *[]participation.Level { return &c.Levels }),
	many(participation.ListMethods, func(c *participation.Case) *[]participation.Method { return &c.Methods }),
	many(participation.ListInsightSources, func(c *participation.Case) *[]participation.InsightSource { return &c.InsightSources }),
	many(participation.ListPartners, func(c *participation.Case) *[]participation.Partner { return &c.Partners }),
	many(participation.ListFormats, func(c *participation.Case) *[]participation.Format { return &c.Formats }),
}

func one[C code](l participation.List, field func(*participation.Case) *C) holder {
	return holder{
		list:  l,
		code:  func(word string) participation.Coded { return C(word) },
		state: func(c *participation.Case, words []string) { *field(c) = C(words[0]) },
	}
}

func many[C code](l participation.List, field func(*participation.Case) *[]C) holder {
	return holder{
		list: l,
		code: func(word string) participation.Coded { return C(word) },
		state: func(c *participation.Case, words []string) {
			codes := make([]C, len(words))
			for i, word := range words {
				codes[i] = C(word)
			}
			*field(c) = codes
		},
	}
}

func holderOf(l participation.List) holder {
	return holders[slices.IndexFunc(holders, func(h holder) bool { return h.list == l })]
}

// words returns the codes that an item of an In stands for, and their list.
func words(item participation.Coded) (participation.List, []string) {
	if group, ok := item.(participation.Group); ok {
		property, _, _ := strings.Cut(string(group), ".")
		l, _ := participation.ListNamed(property)
		var members []string
		for _, term := range l.Terms() {
			if slices.Contains(term.Groups, group) {
				members = append(members, term.Code)
			}
		}
		return l, members
	}
	word := fmt.Sprint(item)
	of := slices.IndexFunc(holders, func(h holder) bool { return h.code(word) == item })
	return holders[of].list, []string{word}
}

// wordsOf returns, by list, the codes that an In stands for.
func wordsOf(in participation.In) map[participation.List][]string {
	all := make(map[participation.List][]string)
	for _, item := range in {
		l, some := words(item)
		all[l] = append(all[l], some...)
	}
	return all
}

// allWords returns every code of a list.
func allWords(l participation.List) []string {
	var all []string
	for _, term := range l.Terms() {
		all = append(all, term.Code)
	}
	return all
}
