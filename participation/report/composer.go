package report

import (
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// composer makes the document of one report.
type composer struct {
	words Words
	set   *framework.Set
	c     *participation.Case
	r     *participation.Report
	cited []string // the ids of what the document rests on, as often as they come up
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
	d := &document{contents: k.say("contents"), title: k.title()}
	if d.lang = d.contents[0].lang; d.lang == "" {
		d.lang = LangEnglish
	}
	if direction, _ := k.words.Text("report.direction"); direction == rightToLeft {
		d.rtl = true
	}
	k.lead(&d.node)
	k.duty(k.part(&d.node, "duty"))
	k.findings(k.part(&d.node, "findings"))
	k.obligations(k.part(&d.node, "obligations"))
	k.prompts(k.part(&d.node, "prompts"))
	k.questions(k.part(&d.node, "questions"))
	k.tally(k.part(&d.node, "tally"))
	k.given(k.part(&d.node, "given"))
	k.receipt(k.part(&d.node, "receipt"))
	k.sources(&d.node)
	about := k.part(&d.node, "disclaimer")
	about.add(kindText, k.say("disclaimer.advice"))
	about.add(kindText, k.say("disclaimer.nhs"))
	return d
}

// rightToLeft is the text report.direction of a language that is written from right to left.
const rightToLeft = "rtl"

// part adds a section with the heading of a name.
func (k *composer) part(n *node, name string) *node {
	s := n.add(kindSection, k.say(name))
	s.id = name
	return s
}

func (k *composer) title() text {
	name := own(k.c.Title)
	if name[0].text == "" {
		name = own(k.c.ID)
	}
	if name[0].text == "" {
		return k.say("title.bare")
	}
	return k.fill("title", value{"case", name})
}

// lead says what the report is about, and what it is not.
func (k *composer) lead(n *node) {
	about := n.add(kindPairs, nil)
	about.pair(k.say("as-at"), k.date(k.r.AsAt))
	if k.c.ID != "" && k.c.Title != "" {
		about.pair(k.say("case"), own(k.c.ID))
	}
	about.pair(k.say("edition.framework"), k.edition(k.r.Edition.Framework))
	about.pair(k.say("edition.rules"), id(k.r.Edition.Rules))

	advice := n.add(kindAdvice, nil)
	advice.add(kindLead, k.say("advice"))
	flags := k.say("advice.no-flags")
	if len(k.r.Duty.Flags) > 0 {
		flags = k.say("advice.flags")
		for _, flag := range k.r.Duty.Flags {
			flags = flags.with(text{{kind: spanID, text: clean(flag), ref: flagRef + flag}})
		}
	}
	advice.add(kindText, flags)
}

// What stands in links, before the id of what they lead to.
const (
	flagRef   = "flag-"
	sourceRef = "source-"
)

// word looks a text up, and falls back to its id without the first word.
func (k *composer) word(textID string) text {
	if t := k.find(textID); t != nil {
		return t
	}
	return id(textID[strings.IndexByte(textID, '.')+1:])
}

// of looks up a text of a row, such as the title of a rule, and falls back to the id of the row.
func (k *composer) of(kind, row, part string) text {
	if t := k.find(kind + "." + row + "." + part); t != nil {
		return t
	}
	return id(row)
}

// find looks a text up. It is nil where there is none.
func (k *composer) find(textID string) text {
	found, lang := k.words.Text(textID)
	if found = clean(found); found == "" {
		return nil
	}
	return text{{text: found, lang: lang}}
}

// say looks up a text of the renderings.
func (k *composer) say(name string) text { return k.word("report." + name) }

// tag makes a label of the text of a code, such as the outcome "met".
func (k *composer) tag(kind, code string) text {
	t := k.word(kind + "." + code)
	t[0].kind, t[0].ref = spanTag, code
	return t
}

// fill says a text with values in place of the names in braces.
func (k *composer) fill(name string, values ...value) text {
	template := k.say(name)[0]
	rest := template.text
	var all text
	words := func(s string) {
		if s != "" {
			all = append(all, span{text: s, lang: template.lang})
		}
	}
	for {
		open := strings.IndexByte(rest, '{')
		end := strings.IndexByte(rest, '}')
		if open < 0 || end < open {
			words(rest)
			return all
		}
		words(rest[:open])
		for i := range values {
			if values[i].name == rest[open+1:end] {
				all = append(all, values[i].text...)
			}
		}
		rest = rest[end+1:]
	}
}

// value is what is filled in for a name in braces.
type value struct {
	name string
	text text
}

// count says a text in which a number is filled in.
func (k *composer) count(name string, n int) text { return k.fill(name, value{"count", number(n)}) }

// date says a date in words.
func (k *composer) date(d wire.Date) text {
	if d.IsZero() {
		return k.say("not-stated")
	}
	return k.dated("date", d)
}

func (k *composer) dated(name string, d wire.Date) text {
	return k.fill(name, value{"day", number(d.Day)},
		value{"month", k.say("month." + strconv.Itoa(d.Month))}, value{"year", number(d.Year)})
}

// edition says an edition that is a month, such as "2017-01", in words.
func (k *composer) edition(e string) text {
	if d, err := wire.ParseDate(e + "-01"); err == nil {
		return k.dated("date.month", d)
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

func number(n int) text { return text{{text: strconv.Itoa(n)}} }
