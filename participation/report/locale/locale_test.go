package locale

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/report/locales"
	"github.com/heard-framework/heard/participation/wire"
)

// textIDs lists the ids of all texts that can be translated. Law that nobody verified is never
// shown, so there is nothing to translate.
func textIDs() []string {
	ids := report.TextIDs(nil)
	for s := range statements.All() {
		if s.Mark != catalogue.Unverified {
			ids = append(ids, statementKind+string(s.ID))
		}
	}
	return ids
}

// libraryEnglish returns the English of all texts that can be translated, by id.
func libraryEnglish() map[string]string {
	texts := map[string]string{}
	for _, id := range textIDs() {
		texts[id], _ = English().Text(id)
	}
	return texts
}

// updated returns the file of a language as it should be today: an entry for each text of today's
// English, a translation only where it is of that.
func updated(t *testing.T, document []byte, english map[string]string) []byte {
	t.Helper()
	var before map[string]entry
	require.NoError(t, json.Unmarshal(document, &before))
	after := map[string]entry{}
	for id, english := range english {
		after[id] = entry{English: english}
		if before[id].English == english {
			after[id] = before[id]
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(after))
	return b.Bytes()
}

// element is the folder of the self-check's element, whose own words are translated too.
const element = "../../../wasm/widget/"

// ownEnglish returns the English of the element's own words.
func ownEnglish(t *testing.T) map[string]string {
	t.Helper()
	document, err := os.ReadFile(element + "ui.en.json")
	require.NoError(t, err)
	var texts map[string]string
	require.NoError(t, json.Unmarshal(document, &texts))
	return texts
}

// translated calls check with every file of a language, and the English that it translates.
func translated(t *testing.T, check func(name, tag string, document []byte, english map[string]string)) {
	t.Helper()
	for pattern, english := range map[string]map[string]string{
		"../locales/*" + extension: libraryEnglish(), element + "ui.*" + extension: ownEnglish(t),
	} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			tag := strings.TrimPrefix(strings.TrimSuffix(filepath.Base(name), extension), "ui.")
			if tag == report.LangEnglish {
				continue
			}
			document, err := os.ReadFile(name)
			require.NoError(t, err)
			check(name, tag, document, english)
		}
	}
}

func TestFilesHoldTodaysEnglish(t *testing.T) {
	translated(t, func(name, _ string, document []byte, english map[string]string) {
		want := updated(t, document, english)
		if os.Getenv("UPDATE") == "1" {
			require.NoError(t, os.WriteFile(name, want, 0o644))
			return
		}
		if !bytes.Equal(want, document) {
			t.Errorf("%s is stale: run UPDATE=1 go test ./participation/report/...", name)
		}
	})
}

func TestUpdateDropsWhatIsNotCurrent(t *testing.T) {
	document := updated(t, []byte(`{
		"answer.yes": {"en": "Yes", "text": "Ydy"},
		"answer.no": {"en": "Nay", "text": "Nac ydy"},
		"no.such": {"en": "Old", "text": "Hen"}}`), libraryEnglish())
	var entries map[string]entry
	require.NoError(t, json.Unmarshal(document, &entries))
	require.Len(t, entries, len(textIDs()))
	require.Equal(t, entry{"Yes", "Ydy"}, entries["answer.yes"])
	require.Equal(t, entry{"No", ""}, entries["answer.no"])
	require.NotContains(t, entries, "no.such")
	require.Equal(t, document, updated(t, document, libraryEnglish()))
}

func TestEveryTextHasEnglish(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range textIDs() {
		require.False(t, seen[id], "%s stands twice", id)
		seen[id] = true
		text, lang := English().Text(id)
		require.NotEmpty(t, text, id)
		require.Equal(t, report.LangEnglish, lang, id)
	}
	for _, id := range []string{"statement.", "statement.no.such.1", "no.such"} {
		text, _ := English().Text(id)
		require.Empty(t, text, id)
	}
}

func TestLanguagesOfTheLibraryCanBeRead(t *testing.T) {
	_, err := read(locales.Files, English())
	require.NoError(t, err)
	words, tag := Match("tlh", "*", "no tag at all")
	require.Equal(t, language.English, tag)
	require.Equal(t, "Yes", first(words, "answer.yes"))
	_, tag = Match()
	require.Equal(t, language.English, tag)
}

func TestMatchFindsTheLanguageOfTheReader(t *testing.T) {
	l, err := read(os.DirFS("testdata"), English())
	require.NoError(t, err)
	for preferred, want := range map[string]string{
		"ar-XB": "ar-XB", "ar-XB;q=0.5, de;q=0.9": "ar-XB", "en-GB, ar-XB": "en", "fr": "en", "": "en", "en": "en",
	} {
		_, tag := l.match([]string{preferred})
		require.Equal(t, want, tag.String(), preferred)
	}
}

func TestATranslationOfOldEnglishIsNotUsed(t *testing.T) {
	l, err := read(fstest.MapFS{"cy.json": {Data: []byte(`{
		"answer.yes": {"en": "Yes", "text": "Ydy"},
		"answer.no": {"en": "Nay", "text": "Nac ydy"},
		"answer.unknown": {"en": "Not known", "text": ""},
		"statement.S.action.4": {"en": "Involve people through joint work with partner bodies.", "text": "…"}}`)}}, English())
	require.NoError(t, err)
	words, tag := l.match([]string{"cy"})
	require.Equal(t, "cy", tag.String())
	for id, want := range map[string][2]string{
		"answer.yes":           {"Ydy", "cy"},
		"answer.no":            {"No", "en"},
		"answer.unknown":       {"Not known", "en"},
		"statement.S.action.4": {"…", "cy"},
		"statement.S.action.1": {"Participation is essential to commissioning; think about it when planning, when buying and when monitoring services.", "en"},
	} {
		text, lang := words.Text(id)
		require.Equal(t, want, [2]string{text, lang}, id)
	}
}

func TestFaultyFilesAreRefused(t *testing.T) {
	for name, document := range map[string]string{
		"cy.json": `{"answer.yes": "Ydy"}`, "no tag.json": `{}`, "CY.json": `{}`, "en.json": `{}`,
	} {
		_, err := read(fstest.MapFS{name: {Data: []byte(document)}}, English())
		require.Error(t, err, name)
	}
	_, err := read(fstest.MapFS{"cy.json": {Mode: fs.ModeDir}}, English())
	require.Error(t, err)
}

// The made-up language of testdata runs from right to left. A report in a language that is
// translated in part runs its way, says what is English, and quotes
// the statements.
func TestReportInAnotherLanguage(t *testing.T) {
	l, err := read(os.DirFS("testdata"), English())
	require.NoError(t, err)
	words, _ := l.match([]string{"ar-XB"})
	c := participation.Case{
		AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Decider: participation.NHSEngland,
		Settings: []participation.Setting{participation.Prison}, Acts: []participation.Act{participation.ActPlan},
		Answers: map[string]participation.Answer{"session.healthcare-staff-absent": participation.No, "session.staff-presence-justified": participation.No},
	}
	r := framework.Assess(c)
	document := string(report.Printer{Words: words}.HTML(nil, &c, &r))
	require.Contains(t, document, `<html lang="ar-XB" dir="rtl">`)
	require.Contains(t, document, `<span lang="en" dir="auto">Weigh carefully whether health workers sit in on consultations, because their presence tends to bias answers.</span>`)
	require.Contains(t, document, `<p class="lead">`+strings.TrimSpace(first(words, "report.verdict.applies"))+`</p>`)
}

func first(words report.Words, id string) string {
	text, _ := words.Text(id)
	return text
}
