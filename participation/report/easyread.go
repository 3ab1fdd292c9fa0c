package report

import (
	"strings"

	"github.com/heard-framework/heard/feedback"
)

// SaidEasyRead appends a notice in easy read, as a complete HTML document that prints and needs
// nothing beside it: large type, one idea a line, and a picture beside each. The words of people
// and of those who answer stay their own; only sentences are set apart. Use it with the words of
// the easy-read language.
func (p Printer) SaidEasyRead(dst []byte, n *Notice) []byte {
	k := p.noticed(n)
	d := k.begin(k.title())
	h := html{lang: d.lang}
	h.buf = dst
	h.raw(beforeLang)
	h.escape(d.lang)
	if d.rtl {
		h.raw(`" dir="rtl`)
	}
	h.raw(easyBeforeTitle)
	h.plain(d.text)
	h.raw(easyAfterTitle)
	h.plain(d.text)
	h.raw("</h1>\n")
	row := func(symbol, tag string, words text) {
		for _, sentence := range sentences(plain(words)) {
			h.easyRow(symbol, tag, sentence)
			symbol = ""
		}
	}
	row("calendar", "p", k.fill("said.on", "date", k.date(n.On)))
	row("heart", "p", k.say("said.thanks"))
	if len(n.Said.Answers) == 0 {
		row("ear", "p", k.say("said.nothing"))
	}
	k.each(func(outcome int, a *feedback.SaidAndDone) {
		did, why, by := k.answer(outcome, a)
		h.raw("<section>\n")
		h.easyRow("speech", "h2", plain(k.say("said.you")))
		row("", "p", own(a.Said))
		h.easyRow(outcomes[outcome].symbol, "h3", plain(k.say("said.we."+outcomes[outcome].name)))
		row("", "p", did)
		row("calendar", "p", by)
		if why != "" {
			h.easyRow("question", "h3", plain(k.say("said.why")))
			row("", "p", why)
		}
		h.raw("</section>\n")
	})
	if len(n.Said.Held) > 0 {
		row("shield", "p", k.say("said.held"))
	}
	row("talk", "p", k.say("said.wrong"))
	h.raw("</main>\n</body>\n</html>\n")
	return h.buf
}

// easyRow writes a line with a picture beside it, or with room where one would be.
func (h *html) easyRow(symbol, tag, words string) {
	h.raw(`<div class="row">`)
	if path := SymbolPath(symbol); path != "" {
		h.raw(`<svg viewBox="` + SymbolBox + `" aria-hidden="true"><path d="` + path + `"/></svg>`)
	}
	h.raw("<" + tag + ` dir="auto">`)
	h.escape(words)
	h.raw("</" + tag + "></div>\n")
}

// sentences parts a text where sentences and clauses of a list end.
func sentences(words string) (all []string) {
	begin := 0
	for i, r := range words {
		if !strings.ContainsRune(".!?;", r) {
			continue
		}
		if end := i + 1; end == len(words) || words[end] == ' ' {
			all = append(all, strings.TrimSpace(words[begin:end]))
			begin = end
		}
	}
	if rest := strings.TrimSpace(words[begin:]); rest != "" {
		all = append(all, rest)
	}
	return all
}

// What stands around the title of an easy-read document.
const (
	easyBeforeTitle = `">` + "\n" + `<head>` + "\n" + `<meta charset="utf-8">` + "\n" +
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '` + easyDigest + `'; base-uri 'none'; form-action 'none'">` + "\n" +
		`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n" +
		`<meta name="color-scheme" content="light dark">` + "\n" + `<title>`
	easyAfterTitle = `</title>` + "\n" + `<style>` + easyStyle + `</style>` + "\n" + `</head>` + "\n" + `<body>` + "\n" + `<main>` + "\n" + `<h1>`
)

// easyStyle is the one style sheet of easy read. Its bytes are named by easyDigest.
const easyStyle = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:Canvas;color:CanvasText;font:1.375rem/1.6 Arial,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}
h1{font-size:2.25rem;line-height:1.25;margin:0 0 1.5rem}
h2,h3{font-size:1.5rem;margin:0}
p{margin:0}
section{border-top:4px solid;margin:1.5rem 0;padding-top:1.25rem}
.row{display:grid;grid-template-columns:6rem 1fr;gap:1.25rem;align-items:center;margin:0 0 .75rem}
.row>:last-child{grid-column:2}
svg{width:6rem;height:6rem;fill:none;stroke:currentColor;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
@media (max-width:30rem){.row{grid-template-columns:4rem 1fr;gap:.75rem}svg{width:4rem;height:4rem}}
@media print{body{font-size:16pt}main{padding:0;max-width:none}section,.row{break-inside:avoid}h2,h3{break-after:avoid}}
`

// easyDigest names the style sheet in the policy of the document. A test holds it to easyStyle.
const easyDigest = "sha256-rxKBUYStRIlByXkREDrocFEsWXx/mKEEZmiMJ9ERpiU="
