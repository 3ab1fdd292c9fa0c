package main

import (
	"bytes"
	"encoding/json"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// entry is a page as the search finds it.
type entry struct {
	Kind      string   `json:"kind"`
	Path      string   `json:"path"`
	Title     string   `json:"title"`
	ID        string   `json:"id,omitempty"`
	Force     string   `json:"force,omitempty"`
	Principle string   `json:"principle,omitempty"`
	Settings  []string `json:"settings,omitempty"` // that a rule is made for
	Words     string   `json:"words,omitempty"`    // what it says, of which a piece is shown
	Also      string   `json:"also,omitempty"`     // ids and labels by which it can be found too
}

// searchIndex is a script that holds every entry. A script, since a page that was opened from a
// file may load one, and may not read a file.
func searchIndex(pages []page) ([]byte, error) {
	var all bytes.Buffer
	all.WriteString("// Made by the command rulebook.\nglobalThis.rulebookIndex = [\n")
	for _, p := range pages {
		if p.found == nil {
			continue
		}
		line, err := json.Marshal(p.found)
		if err != nil {
			return nil, err
		}
		all.Write(line)
		all.WriteString(",\n")
	}
	all.WriteString("];\n")
	return all.Bytes(), nil
}

// choice is a choice by which results are narrowed.
type choice struct{ Value, Label string }

// searchForm is what the form of the search page shows.
type searchForm struct {
	Forces, Principles, Settings []choice
}

func newSearchForm() searchForm {
	var f searchForm
	for _, force := range []catalogue.Force{catalogue.Must, catalogue.Should, catalogue.May} {
		f.Forces = append(f.Forces, choice{string(force), forcePhrases[force].label})
	}
	for _, term := range participation.Principles {
		f.Principles = append(f.Principles, choice{term.Code, term.Label})
	}
	for _, term := range participation.Settings {
		f.Settings = append(f.Settings, choice{term.Code, term.Label})
	}
	return f
}

// What the search page says.
const (
	searchTitle = "Search"
	searchLead  = "Every word you type has to be found: in a claim, in what to do, in a question or in a source."
)

func searchPage() page {
	s := sheetFor(searchPath)
	s.add(block{Kind: kindSearch})
	return page{path: searchPath, nav: searchPath, title: searchTitle, lead: plain(searchLead), body: s.blocks,
		trail: []link{{siteName, s.to(homePath)}}}
}
