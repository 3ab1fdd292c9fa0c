package main

import (
	"bytes"
	"embed"
	"html/template"
	"strings"
)

// assets are the template of every page, and the files that pages load.
//
//go:embed assets
var assets embed.FS

// layout is the template of every page. Whatever a page says is escaped for the place where it
// stands; a drawing alone is put in as it is, since draw escapes all that it writes.
var layout = template.Must(template.New("page.html").Funcs(template.FuncMap{
	"href": func(to string) string { return withEnding(to, ".html") },
	"svg":  func(drawing string) template.HTML { return template.HTML(drawing) },
}).ParseFS(assets, "assets/page.html"))

// withEnding puts the ending of a rendering onto a path, before its fragment.
func withEnding(to, ending string) string {
	path, fragment, has := strings.Cut(to, "#")
	if path != "" {
		path += ending
	}
	if has {
		return path + "#" + fragment
	}
	return path
}

// navigation leads to the main pages from every page.
var navigation = []link{
	{"Start", homePath}, {"All rules", rulesPath}, {"Settings", settingsPath}, {"People", peoplePath}, {"Stages", stagesPath},
	{"Principles", principlePath}, {"Force", forcePath}, {"Sources", sourcesPath}, {"Questions", questionsAll},
	{"The duty", dutyPath}, {"Coverage", coveragePath},
}

// view is a page as the template takes it.
type view struct {
	Up, Kind, Title, Name, About, Footer string
	Nav                                  []navLink
	Trail                                []link
	Lead, Last                           text
	Tags                                 []tag
	Body                                 []block
	Search                               *searchForm
	Markdown                             string // the same page in Markdown, beside it
}

type navLink struct {
	link
	Here bool // the page is this one or below it
}

// asHTML renders a page as a complete HTML document.
func (p *page) asHTML() ([]byte, error) {
	s := sheetFor(p.path)
	v := view{Up: s.up, Kind: p.kind, Title: p.title, Name: siteName, About: siteAbout, Footer: siteFooter,
		Trail: p.trail, Lead: p.lead, Last: p.last, Tags: p.tags, Body: p.body}
	for _, l := range navigation {
		v.Nav = append(v.Nav, navLink{link{l.Words, s.to(l.To)}, l.To == p.nav})
	}
	if p.path == searchPath {
		form := newSearchForm()
		v.Search = &form
	} else {
		v.Markdown = p.path[strings.LastIndexByte(p.path, '/')+1:] + ".md"
	}
	var out bytes.Buffer
	err := layout.Execute(&out, v)
	return out.Bytes(), err
}
