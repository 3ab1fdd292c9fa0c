package main

import (
	"io/fs"

	"github.com/heard-framework/heard/participation/framework"
)

// pages makes every page of a book.
func (b *book) pages() []page {
	all := []page{b.homePage(), searchPage(), b.coveragePage(), b.questionsPage()}
	all = append(all, b.indexPages()...)
	all = append(all, b.rulePages()...)
	all = append(all, b.dutyPages()...)
	return append(all, b.sourcePages()...)
}

// site makes every file of the site of a set of rules, with examples from the sources of the
// library. The same rules give the same bytes.
func site(set *framework.Set, from fs.FS) ([]file, error) {
	b, err := newBook(set, from)
	if err != nil {
		return nil, err
	}
	pages := b.pages()
	var files []file
	for i := range pages {
		p := &pages[i]
		rendered, err := p.asHTML()
		if err != nil {
			return nil, err
		}
		files = append(files, file{p.path + ".html", rendered})
		if p.path != searchPath {
			files = append(files, file{p.path + ".md", p.asMarkdown()})
		}
		for _, drawing := range drawings(p.body) {
			files = append(files, file{p.path + ".svg", []byte(drawing.SVG)})
		}
	}
	found, err := searchIndex(pages)
	if err != nil {
		return nil, err
	}
	files = append(files, file{"search-index.js", found})
	for _, name := range []string{"site.css", "search.js", "icon.svg"} {
		content, err := assets.ReadFile("assets/" + name)
		if err != nil {
			return nil, err
		}
		files = append(files, file{name, content})
	}
	return files, nil
}

// drawings lists the drawings of a page.
func drawings(blocks []block) (all []figure) {
	for _, b := range blocks {
		if b.Kind == kindFigure {
			all = append(all, b.Figure)
		}
		all = append(all, drawings(b.Blocks)...)
	}
	return all
}
