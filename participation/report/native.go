package report

import (
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// natives lists the tables of what native programs alone render, so that no page carries them: the
// headings and sentences, whose ids begin as those of phrases do, and the codes.
var natives = [...]struct {
	kind  string
	terms *[]participation.Term
}{
	{"report", &explanations}, {"report", &returnPhrases}, {"report", &saidPhrases}, {"report", &recordPhrases},
	{"register.reason", &participation.ReasonCodes},
}

// Native returns words with, beneath them, the English of what native programs alone render:
// explanations, timelines, differences, diagrams, records, returns and notices.
func Native(words Words) Words { return native{words} }

type native struct{ Words }

// Text looks in the words, then in the tables.
func (n native) Text(id string) (text, lang string) {
	if text, lang = n.Words.Text(id); text != "" {
		return text, lang
	}
	for i := range natives {
		if name, ok := strings.CutPrefix(id, natives[i].kind+"."); ok {
			for _, term := range *natives[i].terms {
				if term.Code == name {
					return term.Label, LangEnglish
				}
			}
		}
	}
	return "", ""
}

// native makes the composer of what is rendered about one case by native programs alone.
func (p Printer) native(c *participation.Case) *composer {
	set := p.Set
	if set == nil {
		set = framework.Standard()
	}
	r := set.Assess(*c)
	k := p.composer(c, &r)
	k.words = Native(k.words)
	return k
}

// document begins a document about a case: its title, what it is about and what it is not.
func (k *composer) document(title text) *document {
	name := own(k.c.Title)
	if name == "" {
		name = own(k.c.ID)
	}
	if name == "" {
		name = k.say("case.unnamed")
	}
	d := k.begin(k.fill(title, "case", name))
	k.lead(&d.node)
	return d
}

// begin begins a document with a title, in the language of the words.
func (k *composer) begin(title text) *document {
	d := &document{lang: LangEnglish}
	d.text = title
	if said, _ := k.say("contents").cut(); said.lang != "" {
		d.lang = said.lang
	}
	direction, _ := k.words.Text("report.direction")
	d.rtl = direction == rightToLeft
	return d
}

// sourced adds what a document about one case leads to: its flags, and what the sources say.
func (k *composer) sourced(d *document) *document {
	flags := k.says(&d.node, kindSection, partFlags)
	flags.id = partFlags
	k.notes(flags)
	sources := k.says(&d.node, kindSection, "sources")
	k.sources(sources)
	if len(sources.nodes) == 0 {
		d.drop()
	}
	return d
}

// end adds what every document of ours ends with.
func (k *composer) end(d *document) *document {
	s := k.says(&d.node, kindSection, "disclaimer")
	k.says(s, kindQuiet, "marks")
	k.disclaimer(s)
	return d
}
