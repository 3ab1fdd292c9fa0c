package report

// Words looks texts up by id. Package report speaks only through it, so that one stored report
// can be shown in many languages.
type Words interface {
	// Text returns the text with an id and the language that it is in, as a BCP 47 tag. The text
	// is empty where there is none.
	Text(id string) (text, lang string)
}

// Overlay returns words that take a text from texts, in the language lang, and from below where
// texts has none or an empty one. It keeps texts; do not change it afterwards.
func Overlay(below Words, lang string, texts map[string]string) Words {
	return &overlay{below, lang, texts}
}

type overlay struct {
	below Words
	lang  string
	texts map[string]string
}

// Text looks in the texts on top, then below.
func (o *overlay) Text(id string) (text, lang string) {
	if text := o.texts[id]; text != "" {
		return text, o.lang
	}
	return o.below.Text(id)
}
