package main

import (
	"fmt"
	"regexp"
	"strings"
)

// markdown writes pages as CommonMark with tables. Whatever a page says stays text.
type markdown struct {
	strings.Builder
	indent string
}

// special are the characters that mean something in a line of Markdown, or in HTML.
var special = strings.NewReplacer(`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`,
	`<`, `\<`, `>`, `\>`, `#`, `\#`, `|`, `\|`, `&`, `\&`, `~`, `\~`, "\n", " ", "\r", " ")

// begins finds what would make a line a list, a rule or a heading.
var begins = regexp.MustCompile(`^(\s*)(\d+)([.)])|^(\s*)([-+=])`)

func literal(words string) string {
	return begins.ReplaceAllString(special.Replace(words), `$1$2$4\$3$5`)
}

// fence is a run of backticks longer than any in the words.
func fence(words string, least int) string {
	longest := 0
	for _, run := range regexp.MustCompile("`+").FindAllString(words, -1) {
		longest = max(longest, len(run))
	}
	return strings.Repeat("`", max(longest+1, least))
}

func inlineCode(words string) string {
	words = strings.Join(strings.Fields(words), " ")
	if !strings.ContainsAny(words, "`|") {
		return "`" + words + "`"
	}
	return literal(words) // a table would break at a bar even within code
}

func (t text) markdown() string {
	var all strings.Builder
	for _, s := range t {
		words := literal(s.Words)
		switch s.Kind {
		case spanCode:
			words = inlineCode(s.Words)
		case spanStrong:
			words = "**" + words + "**"
		case spanTag:
			words = "(" + words + ")"
		}
		if s.To != "" {
			words = "[" + words + "](" + target(s.To) + ")"
		}
		all.WriteString(words)
	}
	return all.String()
}

// target is where a link leads, with whatever could end it early encoded.
func target(to string) string {
	return strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", "\\", "%5C").Replace(withEnding(to, ".md"))
}

func (m *markdown) line(words string) {
	if words == "" {
		m.WriteString(strings.TrimRight(m.indent, " ") + "\n")
		return
	}
	m.WriteString(m.indent + words + "\n")
}

// asMarkdown renders a page.
func (p *page) asMarkdown() []byte {
	var m markdown
	m.line("<!-- Made by the command rulebook. -->")
	m.line("")
	var trail []string
	for _, l := range p.trail {
		trail = append(trail, text{{Words: l.Words, To: l.To}}.markdown())
	}
	if trail != nil {
		m.line(strings.Join(trail, " › "))
		m.line("")
	}
	m.line("# " + literal(p.title))
	m.line("")
	if len(p.lead) > 0 {
		m.line(p.lead.markdown())
		m.line("")
	}
	var tags []string
	for _, t := range p.tags {
		tags = append(tags, "**"+literal(t.Words)+"**")
	}
	if tags != nil {
		m.line(strings.Join(tags, " · "))
		m.line("")
	}
	m.blocks(p.body)
	for _, s := range p.last {
		m.line(text{s}.markdown())
		m.line("")
	}
	m.line("---")
	m.line("")
	m.line(literal(siteFooter))
	return []byte(m.String())
}

func (m *markdown) blocks(all []block) {
	for _, b := range all {
		m.block(b)
	}
}

func (m *markdown) block(b block) {
	switch b.Kind {
	case kindHeading:
		if b.ID != "" {
			m.line(`<a id="` + escape(b.ID) + `"></a>`)
			m.line("")
		}
		m.line(strings.Repeat("#", b.Level) + " " + literal(b.Words))
	case kindParagraph:
		m.line(b.Text.markdown())
	case kindList:
		m.items(b.Items, false)
	case kindSteps:
		m.items(b.Items, true)
	case kindQuotes:
		for i, it := range b.Items {
			if i > 0 {
				m.line("")
			}
			m.line("> " + it.Text.markdown())
			m.line(">")
			m.line("> — " + it.Note.markdown())
		}
	case kindPairs:
		for _, it := range b.Items {
			m.line("- " + it.Text.markdown() + " — " + it.Note.markdown())
		}
	case kindTable:
		m.table(b)
	case kindCode:
		words := b.Text.String()
		ticks := fence(words, 3)
		m.line(ticks + b.Class)
		for line := range strings.Lines(words) {
			m.line(strings.TrimRight(line, "\r\n"))
		}
		m.line(ticks)
	case kindFigure:
		m.line("![" + literal(b.Figure.Alt) + "](" + b.Figure.File + ")")
	case kindGroup, kindFold:
		m.blocks(b.Blocks)
		return
	default:
		return
	}
	m.line("")
}

func (m *markdown) items(items []item, counted bool) {
	for i, it := range items {
		sign := "- "
		if counted {
			sign = fmt.Sprintf("%d. ", i+1)
		}
		words := it.Text.markdown()
		if it.ID != "" {
			words = `<a id="` + escape(it.ID) + `"></a>` + words
		}
		if len(it.Note) > 0 {
			words += " " + it.Note.markdown()
		}
		m.line(sign + words)
		if len(it.Below) == 0 {
			continue
		}
		outer := m.indent
		m.indent += strings.Repeat(" ", len(sign))
		for _, b := range it.Below {
			m.line("")
			m.nested(b)
		}
		m.indent = outer
		if i+1 < len(items) {
			m.line("")
		}
	}
}

// nested writes a block below an item, without the empty line after it.
func (m *markdown) nested(b block) {
	if b.Kind == kindList || b.Kind == kindSteps {
		m.items(b.Items, b.Kind == kindSteps)
		return
	}
	m.line(b.Text.markdown())
}

func (m *markdown) table(b block) {
	m.line("**" + literal(b.Words) + "**")
	m.line("")
	head := make([]string, len(b.Head))
	for i, words := range b.Head {
		head[i] = literal(words)
	}
	m.line("| " + strings.Join(head, " | ") + " |")
	m.line("|" + strings.Repeat(" --- |", len(head)))
	for _, row := range b.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = cell.markdown()
		}
		m.line("| " + strings.Join(cells, " | ") + " |")
	}
}
