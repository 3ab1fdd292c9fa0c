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
	c     participation.Case
	r     participation.Report
	tally node       // the rows of the count of findings, from when they are composed
	most  int        // how many findings a row counts at most
	named stringList // the ids of the rules and prompts that have come up
	cited stringList // the ids of what the document rests on, as often as they come up
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
	return &composer{words: words, set: set, c: *c, r: *r}
}

// sections lists the sections in reading order, each with the parts that follow in it. One that
// has nothing to say is left out.
var sections = [...]struct {
	kind    kind
	name    string
	compose func(*composer, *node)
}{
	{kindSection, "duty", (*composer).verdict},
	{kindPart, "missing", (*composer).missing},
	{kindPart, "why", (*composer).why},
	{kindPart, "limbs", (*composer).limbs},
	{kindPart, partFlags, (*composer).notes},
	{kindPart, partNext, (*composer).notes},
	{kindPart, partCompanions, (*composer).notes},
	{kindPart, "existing", (*composer).existing},
	{kindSection, "findings", (*composer).findings},
	{kindSection, "obligations", (*composer).obligations},
	{kindSection, "prompts", (*composer).prompts},
	{kindSection, "questions", (*composer).questions},
	{kindSection, "tally", (*composer).counts},
	{kindSection, "given", (*composer).given},
	{kindPart, "beside", (*composer).beside},
	{kindPart, "ignored", (*composer).ignored},
	{kindSection, "receipt", (*composer).receipt},
	{kindSection, "sources", (*composer).sources},
	{kindSection, "documents", (*composer).documents},
	{kindSection, "disclaimer", (*composer).disclaimer},
}

// compose puts the whole report in reading order.
func (k *composer) compose() *document {
	d := &document{lang: LangEnglish}
	d.text = k.title()
	k.lead(&d.node)
	heading := k.say("contents")
	if said, _ := heading.cut(); said.lang != "" {
		d.lang = said.lang
	}
	review := k.say("review")
	if d.lang != LangEnglish && !review.saysAs(k.say("nothing")) {
		d.add(kindAdvice, "").add(kindText, review)
	}
	contents := d.add(kindContents, heading)
	contents.id = "contents"
	direction, _ := k.words.Text("report.direction")
	d.rtl = direction == rightToLeft
	section := &d.node
	for i := range sections {
		row, above := &sections[i], &d.node
		if row.kind == kindPart {
			above = section
		}
		n := above.add(row.kind, "")
		n.id = row.name
		row.compose(k, n)
		if len(n.nodes) == 0 {
			above.drop()
			continue
		}
		n.text = k.say(text(row.name))
		if row.kind == kindSection {
			section = n
			contents.add(kindLink, n.text).id = n.id
		}
	}
	return d
}

// rightToLeft is the text report.direction of a language that is written from right to left.
const rightToLeft = "rtl"

func (k *composer) title() text {
	name := own(k.c.Title)
	if name == "" {
		name = own(k.c.ID)
	}
	if name == "" {
		return k.say("title.bare")
	}
	return k.fill("title", "case", name)
}

// lead says what the report is about, and what it is not.
func (k *composer) lead(n *node) {
	var caseID text
	if k.c.Title != "" {
		caseID = own(k.c.ID)
	}
	k.pairs(n.add(kindPairs, ""),
		"as-at", k.date(k.r.AsAt),
		"case", caseID,
		"edition.framework", k.edition(k.r.Edition.Framework),
		"edition.rules", id(k.r.Edition.Rules))
	k.advise(n)
}

// advise says that this is no legal advice, and where to take some.
func (k *composer) advise(n *node) {
	advice := n.add(kindAdvice, "")
	k.says(advice, kindLead, "advice")
	flags := k.say("advice.no-flags")
	if len(k.r.Duty.Flags) > 0 {
		flags = k.say("advice.flags")
	}
	for _, flag := range k.r.Duty.Flags {
		flags = flags.with(spanned(spanID, "", flagRef+flag, clean(flag)))
	}
	advice.add(kindText, flags)
}

// What stands in links, before the id of what they lead to.
const (
	flagRef   = "flag-"
	sourceRef = "source-"
)

func (k *composer) disclaimer(s *node) {
	k.says(s, kindText, "disclaimer.advice")
	k.says(s, kindText, "disclaimer.nhs")
}

// pairs adds pairs, given as names of terms and what is said of each, if anything is.
func (k *composer) pairs(n *node, given ...text) {
	for i := 0; i < len(given); i += 2 {
		if given[i+1] != "" {
			k.says(n, kindPair, given[i]).add(kindText, given[i+1])
		}
	}
}

// says adds a node with a text of the renderings.
func (k *composer) says(n *node, of kind, name text) *node { return n.add(of, k.say(name)) }

// table adds a table with the heads of its columns, by their names.
func (k *composer) table(n *node, of kind, caption text, names ...text) *node {
	t := n.add(of, caption)
	for i, name := range names {
		names[i] = k.say(name)
	}
	t.row(names...)
	return t
}

// list adds a list for a number of items, or says that there are none.
func (k *composer) list(n *node, of kind, items int, none text) *node {
	if items == 0 {
		return k.says(n, kindText, none)
	}
	return n.add(of, "")
}

// find looks a text up. It is empty where there is none.
func (k *composer) find(kind, name, part string) text {
	found, lang := k.words.Text(kind + "." + name + part)
	if found = clean(found); found == "" {
		return ""
	}
	return spanned(spanWords, lang, "", found)
}

// word looks up the text of a code, and falls back to the code.
func (k *composer) word(kind, code string) text {
	if t := k.find(kind, code, ""); t != "" {
		return t
	}
	if _, of, below := strings.Cut(kind, "."); below {
		code = of + "." + code
	}
	return id(code)
}

// optional looks up the text of a code, if it is not empty.
func (k *composer) optional(kind, code string) text {
	if code == "" {
		return ""
	}
	return k.word(kind, code)
}

// of looks up a text of a row, such as the title of a rule, and falls back to the id of the row.
func (k *composer) of(kind, row, part string) text {
	k.named.add(row)
	if t := k.find(kind, row, part); t != "" {
		return t
	}
	return id(row)
}

// say looks up a text of the renderings.
func (k *composer) say(name text) text { return k.word("report", string(name)) }

// stated says something, or that there is nothing.
func (k *composer) stated(t text) text {
	if t == "" {
		return k.say("nothing")
	}
	return t
}

// tag makes a label of the text of a code, such as the outcome "met".
func (k *composer) tag(kind, code string) text {
	s, _ := k.word(kind, code).cut()
	return spanned(spanTag, s.lang, code, s.text)
}

// fill says a text with values in place of the names in braces: each name, then its value.
func (k *composer) fill(name text, values ...text) text {
	template, _ := k.say(name).cut()
	var all text
	begin := 0
	for i := 0; i <= len(template.text); i++ {
		if i < len(template.text) && template.text[i] != '{' && template.text[i] != '}' {
			continue
		}
		part := template.text[begin:i]
		if i == len(template.text) || template.text[i] == '{' {
			if part != "" {
				all += spanned(spanWords, template.lang, "", part)
			}
		} else {
			for v := 0; v < len(values); v += 2 {
				if string(values[v]) == part {
					all += values[v+1]
				}
			}
		}
		begin = i + 1
	}
	return all
}

// count says a text in which a number is filled in.
func (k *composer) count(name text, n int) text { return k.fill(name, "count", number(n)) }

// date says a date in words.
func (k *composer) date(d wire.Date) text {
	if d.IsZero() {
		return k.say("not-stated")
	}
	return k.dated("date", d)
}

func (k *composer) dated(name text, d wire.Date) text {
	return k.fill(name, "day", number(d.Day), "month", k.say("month."+number(d.Month)), "year", number(d.Year))
}

// edition says an edition that is a month, such as "2017-01", in words.
func (k *composer) edition(e string) text {
	if d, err := wire.ParseDate(e + "-01"); err == nil {
		return k.dated("date.month", d)
	}
	return id(e)
}

// own is text of the case itself, if there is any.
func own(s string) text {
	if s = clean(s); s == "" {
		return ""
	}
	return spanned(spanOwn, "", "", s)
}

// id is an id, as it stands in documents.
func id(s string) text {
	if s = clean(s); s == "" {
		return noID
	}
	return spanned(spanID, "", "", s)
}

// noID stands where an id is empty.
const noID = "–"

func number(n int) text { return text(strconv.Itoa(n)) }
