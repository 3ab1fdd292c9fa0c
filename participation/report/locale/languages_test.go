package locale

import (
	"encoding/json"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/report/locales"
	"github.com/heard-framework/heard/participation/wire"
)

// easyRead is the tag of easy-read English.
const easyRead = "en-x-easyread"

// eachText calls check with each text of each file of a language, and the English of it.
func eachText(t *testing.T, check func(tag, id, text, english string)) {
	t.Helper()
	translated(t, func(name, tag string, document []byte, english map[string]string) {
		var entries map[string]entry
		require.NoError(t, json.Unmarshal(document, &entries))
		missing := 0
		for id, e := range entries {
			switch {
			case e.English != english[id]: // another test says so
			case e.Text != "":
				check(tag, id, e.Text, e.English)
			case !strings.HasPrefix(id, statementKind):
				missing++
			}
		}
		t.Logf("%s: %d of %d texts, not counting statements, are missing", name, missing, len(entries))
	})
}

func TestTextsKeepNamesInBraces(t *testing.T) {
	eachText(t, func(tag, id, text, english string) {
		require.Equal(t, braces(english), braces(text), "%s %s", tag, id)
		require.Equal(t, strings.HasPrefix(english, " "), strings.HasPrefix(text, " "), "%s %s", tag, id)
		require.Equal(t, strings.TrimSpace(text), strings.TrimPrefix(text, " "), "%s %s", tag, id)
	})
}

// budget is how many words a sentence of easy read has at most.
const budget = 14

// endOfSentence is what ends a sentence, or what stands before a list.
var endOfSentence = regexp.MustCompile(`[.?!:]["”]?\s+`)

// forOthers says of a text whether its length is not ours to choose: the names of laws and papers,
// the words of the statements, and what is written for the owner of a site.
func forOthers(id string) bool {
	return strings.HasPrefix(id, "document.") && !strings.HasSuffix(id, ".note") || strings.HasPrefix(id, statementKind) || id == "ui.console"
}

func TestEasyReadSentencesAreShort(t *testing.T) {
	checked := 0
	eachText(t, func(tag, id, text, _ string) {
		if tag != easyRead || forOthers(id) {
			return
		}
		checked++
		for _, sentence := range endOfSentence.Split(text, -1) {
			if words := len(strings.Fields(sentence)); words > budget {
				t.Errorf("%s: %d words: %s", id, words, sentence)
			}
		}
	})
	require.Greater(t, checked, 1300)
}

// hard lists words that easy read does without.
var hard = regexp.MustCompile(`(?i)\b(commission(ing|er|ers)?|procure\w*|stakeholder\w*|utilis\w*|co-production|offender\w*|specification|governance|in accordance|pursuant|thereof|mitigat\w*|facilitat\w*)\b`)

// named lists what goes by a name that has such a word in it.
var named = []string{"clinical commissioning group", "clinical commissioning groups", "lay members of commissioning groups",
	"health and justice commissioning", "police and crime commissioner", "commissioning board", "care quality commission", "young offender institution", "youth offending"}

func TestEasyReadHasNoHardWords(t *testing.T) {
	eachText(t, func(tag, id, text, _ string) {
		if tag != easyRead || forOthers(id) {
			return
		}
		text = strings.ToLower(text)
		for _, name := range named {
			text = strings.ReplaceAll(text, name, "")
		}
		if found := hard.FindString(text); found != "" {
			t.Errorf("%s: %q in %q", id, found, text)
		}
	})
}

func TestLanguagesThatReadersGet(t *testing.T) {
	for preferred, want := range map[string]string{
		"cy": "cy", "cy-GB": "cy", "cy, en;q=0.5": "cy", "fr, cy;q=0.8": "cy",
		easyRead: easyRead, "EN-X-EASYREAD": easyRead,
		"en": "en", "en-GB": "en", "en-US": "en", "en-x-other": "en", "ga": "en", locales.TrialTag: "en", "ar": "en", "": "en",
	} {
		_, tag := Match(preferred)
		require.Equal(t, want, tag.String(), preferred)
	}
}

// What a language lacks is in English, and marked as English wherever it stands.
func TestMissingWordsFallBackAndAreMarked(t *testing.T) {
	for _, tag := range []string{"cy", easyRead} {
		words, _ := Match(tag)
		law, lang := words.Text("statement.nhsa2006.13Q.2.a")
		require.NotEmpty(t, law)
		require.Equal(t, "en", lang, "the law stands in English")
		text, lang := words.Text("answer.yes")
		require.NotEmpty(t, text)
		require.Equal(t, tag, lang)
		c, r := example()
		document := string(report.Printer{Words: words}.HTML(nil, &c, &r))
		require.Contains(t, document, `<html lang="`+tag+`"`)
		require.Contains(t, document, `<span lang="en" dir="auto">`+html.EscapeString(law))
	}
}

// example is a case in a prison, and its report.
func example() (participation.Case, participation.Report) {
	c := participation.Case{
		AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Decider: participation.NHSEngland,
		Settings: []participation.Setting{participation.Prison}, Acts: []participation.Act{participation.ActPlan},
		Answers: map[string]participation.Answer{"session.healthcare-staff-absent": participation.No, "session.staff-presence-justified": participation.No},
	}
	return c, framework.Assess(c)
}

// A translation that nobody has checked says so in every rendering for people, one that has been
// checked does not, and neither does English.
func TestUncheckedTranslationSaysSo(t *testing.T) {
	c, r := example()
	for _, tag := range []string{"cy", easyRead} {
		words, _ := Match(tag)
		note, lang := words.Text(reviewText)
		require.Equal(t, tag, lang)
		p := report.Printer{Words: words}
		require.Equal(t, 1, strings.Count(string(p.HTML(nil, &c, &r)), "<p>"+html.EscapeString(note)+"</p>"), tag)
		require.Equal(t, 1, strings.Count(string(p.Markdown(nil, &c, &r)), note), tag)
	}
	english, _ := English().Text(reviewText)
	none := report.Printer{Words: report.Overlay(English(), "fr", map[string]string{"report.contents": "Contenu"})}
	require.Contains(t, string(none.HTML(nil, &c, &r)), `<p><span lang="en" dir="auto">`+english+`</span></p>`)
	checked := report.Printer{Words: report.Overlay(English(), "fr", map[string]string{"report.contents": "Contenu", reviewText: "–"})}
	require.NotContains(t, string(checked.HTML(nil, &c, &r)), english)
	require.NotContains(t, string(report.Printer{}.HTML(nil, &c, &r)), english)
}

// reviewText is the text that says that a translation has not been checked.
const reviewText = "report.review"

func TestTrialLanguageRunsTheOtherWay(t *testing.T) {
	words := Trial(English())
	for id, want := range map[string]string{
		"answer.yes": "ئيس", "report.direction": "rtl", "report.date": "{day} {month} {year}", "no.such": "",
	} {
		text, lang := words.Text(id)
		require.Equal(t, want, text, id)
		require.Equal(t, locales.TrialTag, lang, id)
	}
	c, r := example()
	document := string(report.Printer{Words: words}.HTML(nil, &c, &r))
	require.Contains(t, document, `<html lang="ar-XB" dir="rtl">`)
	body := document[strings.Index(document, "<body"):]
	for _, english := range []string{"The duty", "What to do", "Answer", "Prison", "Must"} {
		require.NotContains(t, body, english, "a text does not come from words")
	}
}

func TestPartnersWordsStandOverALanguage(t *testing.T) {
	welsh, _ := Match("cy")
	words, err := Partner([]byte(`{"lang":"cy","words":{"answer.yes":"Ydy","ui.continue":"Ymlaen","statement.D1.tip.7.b":"…"}}`), welsh)
	require.NoError(t, err)
	for id, want := range map[string]string{"answer.yes": "Ydy", "statement.D1.tip.7.b": "…"} {
		text, lang := words.Text(id)
		require.Equal(t, []string{want, "cy"}, []string{text, lang}, id)
	}
	ours, _ := welsh.Text("answer.no")
	text, lang := words.Text("answer.no")
	require.Equal(t, []string{ours, "cy"}, []string{text, lang})
}

func TestFaultyPartnersWordsAreRefused(t *testing.T) {
	_, err := Partner([]byte(`{"lang":"en","words":{"answer.yess":"Yes","answer.no":" ","report.title":"The check","report.title.bare":"A {case}"}}`), English())
	require.EqualError(t, err, strings.Join([]string{
		"answer.no: wants a text; leave the entry out to keep ours",
		"answer.yess: wants an id that some text has",
		"report.title.bare: wants the names in braces that our text has, each as often",
		"report.title: wants the names in braces that our text has, each as often",
	}, "\n"))
	var fault *WordError
	require.ErrorAs(t, err, &fault)
	require.Equal(t, WordEmpty, fault.Fault)
	for _, document := range []string{``, `{`, `{"words":{}}`, `{"lang":"no tag","words":{}}`, `{"lang":"en","texts":{}}`, `{"lang":"en","words":{"answer.no":1}}`} {
		_, err := Partner([]byte(document), English())
		require.Error(t, err, document)
	}
}

func TestBracesAreSorted(t *testing.T) {
	require.Equal(t, []string{"{a}", "{b}", "{b}"}, braces("{b} and {a} or {b}, not { c } or {}"))
	require.True(t, slices.Equal(braces("none"), nil))
}
