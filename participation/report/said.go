package report

import (
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// Notice is a "you said, we did": what people said and what came of it, for them to read. It shows
// a Publication and nothing else, so that nothing is shown which may not be.
type Notice struct {
	// Place names where it is for, such as an establishment; never a person. It may be empty.
	Place string
	// On is the day that it speaks of.
	On   wire.Date
	Said feedback.Publication
}

// saidPhrases lists the headings and sentences of notices.
var saidPhrases = []participation.Term{
	{Code: "said.title", Label: "You said, we did"},
	{Code: "said.title.place", Label: "You said, we did: {place}"},
	{Code: "said.on", Label: "As at {date}"},
	{Code: "said.thanks", Label: "Thank you to everyone who spoke up."},
	{Code: "said.done", Label: "What we did"},
	{Code: "said.part-done", Label: "What we did in part"},
	{Code: "said.planned", Label: "What we plan"},
	{Code: "said.open", Label: "What we are still looking at"},
	{Code: "said.not-done", Label: "What we could not do, and why"},
	{Code: "said.not-ours", Label: "What others decide"},
	{Code: "said.you", Label: "You said"},
	{Code: "said.we.done", Label: "We did"},
	{Code: "said.we.part-done", Label: "We did a part"},
	{Code: "said.we.planned", Label: "We plan"},
	{Code: "said.we.open", Label: "We are looking at it"},
	{Code: "said.we.not-done", Label: "We could not do it"},
	{Code: "said.we.not-ours", Label: "It is not ours to decide"},
	{Code: "said.why", Label: "Why"},
	{Code: "said.by", Label: "By {date}"},
	{Code: "said.wait", Label: "We will tell you what comes of it."},
	{Code: "said.nothing", Label: "There is nothing to show yet."},
	{Code: "said.held", Label: "We heard more than is shown here. The rest is kept back so that nobody can be recognised."},
	{Code: "said.wrong", Label: "Is something not right, or not settled? Please say so."},
	{Code: "said.news", Label: "You said: {said} {we}: {did}"},
	{Code: "said.page", Label: "Page {page} of {pages}"},
}

// outcomes lists what can have come of a theme, in the order in which a notice shows it, with the
// symbol that stands beside it. The last one is for what nothing came of yet.
var outcomes = [...]struct {
	kind   participation.ResponseKind
	name   text
	symbol string
}{
	{participation.ResponseDone, "done", "tick"},
	{participation.ResponsePartDone, "part-done", "puzzle"},
	{participation.ResponsePlanned, "planned", "calendar"},
	{participation.ResponseNotDone, "not-done", "cross"},
	{participation.ResponseNotOurs, "not-ours", "signpost"},
	{participation.ResponseConsidering, "open", "hourglass"},
}

// outcomeOf returns the place among outcomes of what came of a theme.
func outcomeOf(a *feedback.SaidAndDone) int {
	for i := range outcomes {
		if outcomes[i].kind == a.Kind {
			return i
		}
	}
	return len(outcomes) - 1
}

// SaidMarkdown appends a notice as Markdown.
func (p Printer) SaidMarkdown(dst []byte, n *Notice) []byte {
	return p.noticed(n).document().markdown(dst)
}

// SaidHTML appends a notice as a complete HTML document that prints and needs nothing beside it.
func (p Printer) SaidHTML(dst []byte, n *Notice) []byte { return p.noticed(n).document().html(dst) }

// noticeComposer puts a notice into words.
type noticeComposer struct {
	*composer
	n *Notice
}

func (p Printer) noticed(n *Notice) noticeComposer {
	k := p.composer(&participation.Case{}, &participation.Report{AsAt: n.On})
	k.words = Native(k.words)
	return noticeComposer{k, n}
}

func (k noticeComposer) title() text {
	if place := own(k.n.Place); place != "" {
		return k.fill("said.title.place", "place", place)
	}
	return k.say("said.title")
}

// each calls show for every theme, those of one outcome together, in the order of the outcomes.
func (k noticeComposer) each(show func(outcome int, a *feedback.SaidAndDone)) {
	for outcome := range outcomes {
		for i := range k.n.Said.Answers {
			if a := &k.n.Said.Answers[i]; outcomeOf(a) == outcome {
				show(outcome, a)
			}
		}
	}
}

// answer returns what we say to a theme: what came of it, why, and by when.
func (k noticeComposer) answer(outcome int, a *feedback.SaidAndDone) (did, why, by text) {
	did = own(a.Did)
	if did == "" && outcome == len(outcomes)-1 {
		did = k.say("said.wait")
	}
	if a.Reason != "" && a.Reason != participation.AnotherReason {
		why = k.word("register.reason", string(a.Reason))
	}
	if !a.By.IsZero() && outcome == 2 {
		by = k.fill("said.by", "date", k.date(a.By))
	}
	return did, why, by
}

func (k noticeComposer) document() *document {
	d := k.begin(k.title())
	d.add(kindQuiet, k.fill("said.on", "date", k.date(k.n.On)))
	k.says(&d.node, kindLead, "said.thanks")
	if len(k.n.Said.Answers) == 0 {
		k.says(&d.node, kindText, "said.nothing")
	}
	var section *node
	at := -1
	k.each(func(outcome int, a *feedback.SaidAndDone) {
		if outcome != at {
			at = outcome
			section = k.says(&d.node, kindSection, "said."+outcomes[outcome].name).add(kindList, "")
		}
		did, why, by := k.answer(outcome, a)
		card := section.add(kindItem, "")
		card.text = k.say("said.you") + ":"
		k.quote(card, a.Said)
		k.pairs(card.add(kindPairs, ""), "said.we."+outcomes[outcome].name, did.joined(" ", by), "said.why", why)
	})
	if len(k.n.Said.Held) > 0 {
		k.says(&d.node, kindText, "said.held")
	}
	k.says(&d.node, kindText, "said.wrong")
	return d
}

// quote gives the words of people, line by line.
func (k noticeComposer) quote(n *node, words string) {
	q := n.add(kindQuote, "")
	for _, line := range lines(words) {
		q.add(kindLine, own(line))
	}
}

// SaidText appends a notice as plain text, for a screen without pictures or to be read out.
func (p Printer) SaidText(dst []byte, n *Notice) []byte {
	k := p.noticed(n)
	o := output{dst}
	line := func(t text) { o.raw(plain(t) + "\n") }
	line(k.title())
	line(k.fill("said.on", "date", k.date(n.On)))
	o.raw("\n")
	line(k.say("said.thanks"))
	if len(n.Said.Answers) == 0 {
		line(k.say("said.nothing"))
	}
	at := -1
	k.each(func(outcome int, a *feedback.SaidAndDone) {
		if outcome != at {
			at = outcome
			heading := plain(k.say("said." + outcomes[outcome].name))
			o.raw("\n" + heading + "\n" + strings.Repeat("-", len([]rune(heading))) + "\n")
		}
		did, why, by := k.answer(outcome, a)
		o.raw("\n")
		line(k.say("said.you") + ": " + own(a.Said))
		line(k.say("said.we."+outcomes[outcome].name) + ": " + did.joined(" ", by))
		if why != "" {
			line(k.say("said.why") + ": " + why)
		}
	})
	o.raw("\n")
	if len(n.Said.Held) > 0 {
		line(k.say("said.held"))
	}
	line(k.say("said.wrong"))
	return o.buf
}

// SaidNews appends a notice as one paragraph for a newsletter: what was done first.
func (p Printer) SaidNews(dst []byte, n *Notice) []byte {
	k := p.noticed(n)
	o := output{dst}
	o.raw(plain(k.title()) + ". " + plain(k.say("said.thanks")))
	if len(n.Said.Answers) == 0 {
		o.raw(" " + plain(k.say("said.nothing")))
	}
	k.each(func(outcome int, a *feedback.SaidAndDone) {
		did, why, by := k.answer(outcome, a)
		o.raw(" " + plain(k.fill("said.news", "said", ended(own(a.Said)), "we", k.say("said.we."+outcomes[outcome].name),
			"did", ended(did.joined(" ", by)))))
		if why != "" {
			o.raw(" " + plain(ended(why)))
		}
	})
	o.raw(" " + plain(k.say("said.wrong")) + "\n")
	return o.buf
}

// ended gives a text the full stop that it lacks.
func ended(t text) text {
	words := plain(t)
	if words == "" || strings.HasSuffix(words, ".") || strings.HasSuffix(words, "!") || strings.HasSuffix(words, "?") {
		return t
	}
	return t + "."
}
