package report

import (
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// Texts appends, as a JSON object, the texts that a page needs to show the report of a case and
// to ask its questions: {"lang":"en","words":{id:text}}. Where a text is in another language than
// the rest, as where a translation is wanting, "langs" names its language by the same id.
func (p Printer) Texts(dst []byte, c *participation.Case, r *participation.Report) []byte {
	k := p.composer(c, r)
	used := &wanted{words: k.words, ids: map[string]bool{}}
	k.words = used
	d := k.compose()
	used.asking(k)

	var w wire.Writer
	w.Reset(dst)
	w.Object()
	w.Key("lang")
	w.String(d.lang)
	w.Key("words")
	w.Object()
	var foreign text
	for _, textID := range used.sorted() {
		text, lang := used.words.Text(textID)
		if text == "" {
			continue
		}
		w.Key(textID)
		w.String(text)
		if lang != d.lang {
			foreign = append(foreign, span{text: textID, lang: lang})
		}
	}
	w.EndObject()
	if len(foreign) > 0 {
		w.Key("langs")
		w.Object()
		for _, s := range foreign {
			w.Key(s.text)
			w.String(s.lang)
		}
		w.EndObject()
	}
	w.EndObject()
	return w.Bytes()
}

// wanted keeps the ids of the texts that are looked up.
type wanted struct {
	words Words
	ids   map[string]bool
}

// Text looks a text up and keeps its id.
func (u *wanted) Text(textID string) (text, lang string) {
	u.ids[textID] = true
	return u.words.Text(textID)
}

func (u *wanted) sorted() []string {
	all := make([]string, 0, len(u.ids))
	for textID := range u.ids {
		all = append(all, textID)
	}
	slices.Sort(all)
	return all
}

// asking adds what is needed to ask: the lists with their terms, and the help of every question
// that the report names. It adds the words of every code, too, since an answer changes the codes.
func (u *wanted) asking(k *composer) {
	for _, l := range participation.Lists() {
		u.ids["list."+l.Property()+".ask"] = true
		u.ids["list."+l.Property()+".help"] = true
		u.terms("term."+l.Property(), l.Terms())
	}
	for i := range labelled {
		u.terms(labelled[i].kind, *labelled[i].terms)
	}
	for i := range ofTheDuty {
		u.terms("duty."+ofTheDuty[i].kind, *ofTheDuty[i].terms)
	}
	for i := range section13q.Verdicts {
		u.ids["report.verdict."+section13q.Verdicts[i].Code] = true
	}
	for _, textID := range u.sorted() {
		if name, isAsk := strings.CutSuffix(textID, ".ask"); isAsk {
			u.ids[name+".help"] = true
		}
	}
	for i := range k.r.Findings {
		u.ids["rule."+k.r.Findings[i].Rule+".fix"] = true
	}
	for i := range k.r.Obligations {
		u.ids["rule."+k.r.Obligations[i].Obligation+".fix"] = true
	}
}

func (u *wanted) terms(kind string, terms []participation.Term) {
	for i := range terms {
		u.ids[kind+"."+terms[i].Code] = true
	}
}
