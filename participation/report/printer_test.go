package report_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
)

func assessed(t *testing.T, document string) (participation.Case, participation.Report) {
	t.Helper()
	c, problems := framework.Standard().Read([]byte(document))
	require.Empty(t, problems)
	return c, framework.Assess(c)
}

func TestUnverifiedDateOfLawSaysSo(t *testing.T) {
	p := report.Printer{}
	c, r := assessed(t, `{"as_at":"2015-05-05","decider":"ccg"}`)
	require.Contains(t, string(p.Markdown(nil, &c, &r)), "**Law as it stands from:** 1 July 2014 (date not verified)\n")
	require.Contains(t, string(p.HTML(nil, &c, &r)), "1 July 2014 (date not verified)")

	c, r = assessed(t, `{"as_at":"2024-05-05","decider":"icb"}`)
	require.Contains(t, string(p.Markdown(nil, &c, &r)), "**Law as it stands from:** 1 July 2022\n")
}

func TestAnnouncedLawIsNotShownAsLaw(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/announced-law.txtar"))
	require.False(t, r.Duty.InForce)
	for name, rendering := range renderings(report.Printer{}, &c, &r) {
		if name == "report.json" {
			continue
		}
		require.Contains(t, rendering, "Announced for", name)
		require.Contains(t, rendering, "1 April 2027", name)
		require.Contains(t, rendering, "It is not law.", name)
		require.NotContains(t, rendering, "Law as it stands from", name)
	}
}

// Law that nobody verified has its id and its mark. Even words that are given for it stay out.
func TestUnverifiedLawIsNotQuoted(t *testing.T) {
	words := report.Overlay(report.English(nil), "en", map[string]string{
		"statement.eqa2010.149":       "ANYTHING AT ALL",
		"statement.nhsa2006.13Q.2.a":  "People are involved in planning.",
		"statement.3.2.principle.6.a": "The standard is met.",
	})
	c, r := caseOf(t, readArchive(t, "testdata/clean.txtar"))
	p := report.Printer{Words: words}
	markdown := string(p.Markdown(nil, &c, &r))
	require.NotContains(t, markdown, "ANYTHING")
	require.NotContains(t, string(p.HTML(nil, &c, &r)), "ANYTHING")
	require.Contains(t, markdown, "`eqa2010.149` **Not verified**")
	require.Contains(t, markdown, "`nhsa2006.13Q.2.a` People are involved in planning.\n", "beside the row that decided")
	require.Contains(t, markdown, "- `3.2.principle.6.a`: The standard is met.\n", "in the list of sources")
}

func TestMarksAreShown(t *testing.T) {
	c, r := assessed(t, `{"as_at":"2026-03-02","decider":"nhs-england","contract_event":"new","acts":["proposal"],"answers":{"impact.hours":"yes","planning.content":"no"}}`)
	markdown := string(report.Printer{}.Markdown(nil, &c, &r))
	require.Contains(t, markdown, "choosing between providers is part of planning. **Second-hand**\n")
	require.Contains(t, markdown, "or on the range of services. **Source read** **Our reading**\n")
}

func TestAcceptanceStandsBesideTheFinding(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/accepted-and-judged.txtar"))
	markdown := string(report.Printer{}.Markdown(nil, &c, &r))
	_, after, found := strings.Cut(markdown, "#### Not met\n\n- **People can speak without healthcare staff in the room")
	if !found {
		_, after, found = strings.Cut(markdown, "- **People can speak without healthcare staff in the room")
	}
	require.True(t, found)
	entry, _, _ := strings.Cut(after, "\n\n- **")
	require.Contains(t, entry, "**What to do:**")
	require.Contains(t, entry, "**Accepted, and shown beside the finding:**\n\n    > The men asked for the nurse to stay, as some need help to stand.\n\n    Health and justice commissioner, 20 June 2025\n")
	require.Contains(t, markdown, "### Said in the case, for points that do not bear now\n\n- **People with lived experience help to score the bids")
	require.Contains(t, markdown, "    > Yes: the board changed the shower rota although it costs more.\n\n    Chair of the lived experience group, 25 June 2025\n")
	require.Contains(t, markdown, "**Own time limit, in days:** 30\n")
}

// A page in a language that runs from right to left says so, and says which parts are English.
func TestOtherLanguages(t *testing.T) {
	texts := map[string]string{
		"report.direction": "rtl", "report.contents": "ב", "report.title": "{case} – א", "report.date": "{day}.{month}.{year}",
		"report.month.3": "3",
	}
	words := report.Overlay(report.English(nil), "he", texts)
	c, r := assessed(t, `{"as_at":"2026-03-02","title":"Title"}`)
	p := report.Printer{Words: words}
	document := string(p.HTML(nil, &c, &r))
	requireSound(t, document)
	require.Contains(t, document, `<html lang="he" dir="rtl">`)
	require.Contains(t, document, `<h1><bdi dir="auto">Title</bdi> – א</h1>`)
	require.Contains(t, document, `<span lang="en" dir="auto">Judged as at</span>`)
	require.Contains(t, document, `<dd>2.3.2026</dd>`)
	require.NotContains(t, document, `lang="he" dir="auto"`)
}

func TestTextsForAPage(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/prison-procurement-half-answered.txtar"))
	type texts struct {
		Lang  string            `json:"lang"`
		Words map[string]string `json:"words"`
		Langs map[string]string `json:"langs"`
	}
	var got texts
	require.NoError(t, json.Unmarshal(report.Printer{}.Texts(nil, &c, &r), &got))
	require.Equal(t, "en", got.Lang)
	require.Empty(t, got.Langs)
	var want []string
	for _, q := range r.Questions {
		if _, isList := participation.ListNamed(q.Fact); !isList {
			want = append(want, "fact."+q.Fact+".ask", "fact."+q.Fact+".help")
		}
	}
	ofDuty, ofPlan := framework.Standard().Ahead(c)
	for _, name := range slices.Concat(ofDuty, ofPlan) {
		if framework.Standard().Fact(name) != nil {
			want = append(want, "fact."+name+".ask")
		}
	}
	for _, f := range r.Findings {
		want = append(want, "rule."+f.Rule+".title", "rule."+f.Rule+".fix")
	}
	for _, o := range r.Obligations {
		want = append(want, "rule."+o.Obligation+".title", "rule."+o.Obligation+".fix", "rule."+o.Obligation+".shown")
	}
	for _, prompt := range r.Prompts {
		want = append(want, "prompt."+string(prompt)+".ask", "prompt."+string(prompt)+".why")
	}
	for _, reason := range r.Duty.Because {
		want = append(want, "duty.row."+reason.Rule)
		for _, f := range reason.Facts {
			if framework.Standard().Fact(f.Fact) != nil {
				want = append(want, "fact."+f.Fact+".ask")
			}
		}
	}
	for kind, ids := range map[string][]string{"flag": r.Duty.Flags, "companion": r.Duty.Companions, "next": r.Duty.Next} {
		for _, id := range ids {
			want = append(want, "duty."+kind+"."+id)
		}
	}
	for _, l := range participation.Lists() {
		want = append(want, "list."+l.Property()+".ask", "list."+l.Property()+".help")
		for _, term := range l.Terms() {
			want = append(want, "term."+l.Property()+"."+term.Code)
		}
	}
	want = append(want, "answer.yes", "outcome.not-met", "force.must", "principle.equity", "mark.inferred", "obligation-state.due",
		"question-for.plan", "duty.verdict.unclear", "duty.existing.sufficient", "report.verdict.judgement")
	words := report.English(nil)
	for _, id := range want {
		text, _ := words.Text(id)
		require.NotEmpty(t, text, id)
		require.Equal(t, text, got.Words[id], id)
	}

	var mixed texts
	p := report.Printer{Words: report.Overlay(words, "cy", map[string]string{"report.contents": "…", "answer.yes": "Ydy"})}
	require.NoError(t, json.Unmarshal(p.Texts(nil, &c, &r), &mixed))
	require.Equal(t, "cy", mixed.Lang)
	require.Equal(t, "Ydy", mixed.Words["answer.yes"])
	require.NotContains(t, mixed.Langs, "answer.yes")
	require.Equal(t, "en", mixed.Langs["answer.no"])
	require.Len(t, mixed.Langs, len(mixed.Words)-2)
}

func TestTextsAreThoseOfAPage(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/clean.txtar"))
	require.NotContains(t, string(report.Printer{}.Texts(nil, &c, &r)), `"":`)
	require.NotContains(t, string(report.Printer{}.Texts(nil, &c, &r)), "\n")
}
