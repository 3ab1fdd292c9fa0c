package report

import (
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// Texts appends, as a JSON object, the texts that a page needs to show the report of a case and
// to ask its questions: {"lang":"en","words":{id:text}}. Where a text is in another language than
// the rest, as where a translation is wanting, "langs" names its language by the same id.
func (p Printer) Texts(dst []byte, c *participation.Case, r *participation.Report) []byte {
	k := p.composer(c, r)
	used := &wanted{words: k.words}
	k.words = used
	lang := k.compose().lang
	used.change(c, r)
	used.ids.sort()

	var w wire.Writer
	w.Reset(dst)
	w.Object()
	w.Key("lang")
	w.String(lang)
	used.write(&w, lang, "words")
	used.write(&w, lang, "langs")
	w.EndObject()
	return w.Bytes()
}

// wanted keeps the ids of the texts that are looked up, as often as they are.
type wanted struct {
	words Words
	ids   stringList
}

// Text looks a text up and keeps its id, and that of the help beside a question.
func (u *wanted) Text(textID string) (text, lang string) {
	u.ids.add(textID)
	if name, isAsk := strings.CutSuffix(textID, ".ask"); isAsk {
		u.ids.add(name + ".help")
	}
	return u.words.Text(textID)
}

// write writes the texts under the key "words" or, under "langs", the languages of those that are
// in another than the rest, if any are.
func (u *wanted) write(w *wire.Writer, lang, key string) {
	languages := key == "langs"
	begun := false
	for _, textID := range u.ids {
		text, of := u.words.Text(textID)
		if text == "" {
			continue
		}
		if languages {
			if text = of; of == lang {
				continue
			}
		}
		if !begun {
			begun = true
			w.Key(key)
			w.Object()
		}
		w.Key(textID)
		w.String(text)
	}
	if begun {
		w.EndObject()
	}
}

// change adds what is needed when answers change: the lists with their terms, the words of every
// code, and what may be asked then, so that a page need not fetch words between two questions.
func (u *wanted) change(c *participation.Case, r *participation.Report) {
	u.ids.join(participation.Keys(codes().texts))
	if c != nil {
		ofDuty, ofPlan := framework.Standard().Ahead(*c)
		for _, names := range [...][]string{ofDuty, ofPlan} {
			for _, name := range names {
				u.Text("fact." + name + ".ask")
			}
		}
	}
	for i := range section13q.Verdicts {
		u.ids.add("report.verdict." + section13q.Verdicts[i].Code)
	}
	obligations := r.Obligations
	for i := range obligations {
		u.ids.add("rule." + obligations[i].Obligation + ".fix")
	}
}
