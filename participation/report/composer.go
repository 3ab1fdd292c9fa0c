package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// composer makes the document of one report.
type composer struct {
	words Words
	set   *framework.Set
	c     *participation.Case
	r     *participation.Report
	cited []catalogue.ID // what the document rests on, as often as it comes up
}

func (p Printer) composer(c *participation.Case, r *participation.Report) *composer {
	set := p.Set
	if set == nil {
		set = framework.Standard()
	}
	words := p.Words
	if words == nil {
		words = English(set)
	}
	if c == nil {
		c = &participation.Case{ID: r.Case, AsAt: r.AsAt}
	}
	return &composer{words: words, set: set, c: c, r: r}
}

// compose puts the whole report in reading order.
func (k *composer) compose() *document {
	d := &document{contents: k.say("contents"), title: k.title(), lead: k.lead()}
	if d.lang = d.contents[0].lang; d.lang == "" {
		d.lang = LangEnglish
	}
	if direction, _ := k.words.Text("report.direction"); direction == "rtl" {
		d.rtl = true
	}
	d.sections = []section{
		k.duty(), k.findings(), k.obligations(), k.prompts(), k.questions(), k.tally(), k.given(), k.receipt(),
	}
	if sources := k.sources(); len(sources.blocks) > 0 {
		d.sections = append(d.sections, sources)
	}
	d.sections = append(d.sections, k.disclaimer())
	return d
}

func (k *composer) title() text {
	name := k.c.Title
	if clean(name) == "" {
		name = k.c.ID
	}
	if clean(name) == "" {
		return k.say("title.bare")
	}
	return k.fill("title", value{"case", own(name)})
}

// lead says what the report is about, and what it is not.
func (k *composer) lead() []block {
	about := pairs{{term: k.say("as-at"), blocks: says(k.date(k.r.AsAt))}}
	if k.c.ID != "" && k.c.Title != "" {
		about = append(about, pair{term: k.say("case"), blocks: says(own(k.c.ID))})
	}
	about = append(about,
		pair{term: k.say("edition.framework"), blocks: says(k.edition(k.r.Edition.Framework))},
		pair{term: k.say("edition.rules"), blocks: says(id(k.r.Edition.Rules))})

	advice := paragraph{text: k.say("advice"), weight: weightLead}
	flags := k.say("advice.no-flags")
	if len(k.r.Duty.Flags) > 0 {
		flags = k.say("advice.flags")
		for _, flag := range k.r.Duty.Flags {
			flags = append(flags, space, span{kind: spanID, text: clean(flag), ref: flagRef + flag})
		}
	}
	return []block{about, notice{noticeAdvice, []block{advice, paragraph{text: flags}}}}
}

// What stands in links, before the id of what they lead to.
const (
	flagRef   = "flag-"
	sourceRef = "source-"
)

// space stands between two spans.
var space = span{kind: spanWords, text: " "}

// word looks a text up, and falls back to the last part of its id.
func (k *composer) word(textID string) text {
	found, lang := k.words.Text(textID)
	if found = clean(found); found == "" {
		return id(textID[strings.IndexByte(textID, '.')+1:])
	}
	return text{{text: found, lang: lang}}
}

// of looks up a text of a row, such as the title of a rule, and falls back to the id of the row.
func (k *composer) of(kind, row, part string) text {
	if textID := kind + "." + row + "." + part; k.has(textID) {
		return k.word(textID)
	}
	return id(row)
}

// has reports whether there is a text.
func (k *composer) has(textID string) bool {
	found, _ := k.words.Text(textID)
	return clean(found) != ""
}

// say looks up a text of the renderings.
func (k *composer) say(name string) text { return k.word("report." + name) }

// tag makes a label of the text of a code, such as the outcome "met".
func (k *composer) tag(kind, code string) text {
	t := k.word(kind + "." + code)
	return text{{kind: spanTag, text: t[0].text, lang: t[0].lang, ref: code}}
}

func (k *composer) strong(t text) text {
	t = slices.Clone(t)
	for i := range t {
		if t[i].kind == spanWords && t[i].text != " " {
			t[i].kind = spanStrong
		}
	}
	return t
}

// fill says a text with values, given by name, in place of the names in braces.
func (k *composer) fill(name string, values ...value) text {
	template := k.say(name)[0]
	var out text
	rest := template.text
	for {
		open := strings.IndexByte(rest, '{')
		end := strings.IndexByte(rest, '}')
		if open < 0 || end < open {
			break
		}
		if open > 0 {
			out = append(out, span{text: rest[:open], lang: template.lang})
		}
		out = append(out, valueOf(rest[open+1:end], values)...)
		rest = rest[end+1:]
	}
	if rest != "" {
		out = append(out, span{text: rest, lang: template.lang})
	}
	return out
}

// value is what is filled in for a name in braces.
type value struct {
	name string
	text text
}

func valueOf(name string, values []value) text {
	for i := range values {
		if values[i].name == name {
			return values[i].text
		}
	}
	return nil
}

// date says a date in words.
func (k *composer) date(d wire.Date) text {
	if d.IsZero() {
		return k.say("not-stated")
	}
	return k.fill("date", value{"day", count(d.Day)}, value{"month", k.month(d)}, value{"year", count(d.Year)})
}

func (k *composer) month(d wire.Date) text { return k.say("month." + strconv.Itoa(d.Month)) }

// edition says an edition that is a month, such as "2017-01", in words.
func (k *composer) edition(e string) text {
	if d, err := wire.ParseDate(e + "-01"); err == nil {
		return k.fill("date.month", value{"month", k.month(d)}, value{"year", count(d.Year)})
	}
	return id(e)
}

// own is text of the case itself.
func own(s string) text { return text{{kind: spanOwn, text: clean(s)}} }

// id is an id, as it stands in documents.
func id(s string) text {
	if s = clean(s); s == "" {
		return text{{text: noID}}
	}
	return text{{kind: spanID, text: s}}
}

// noID stands where an id is empty.
const noID = "–"

func count(n int) text { return text{{text: strconv.Itoa(n)}} }

// join joins texts with a separator between them.
func join(separator string, texts ...text) text {
	var all text
	for _, t := range texts {
		if len(t) == 0 {
			continue
		}
		if len(all) > 0 {
			all = append(all, span{text: separator})
		}
		all = append(all, t...)
	}
	return all
}

// says makes blocks of one text.
func says(t text) []block { return []block{paragraph{text: t}} }
