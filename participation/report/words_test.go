package report_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/section13q"
)

// everyText lists the ids of all texts that a report of the standard rules can name.
func everyText() []string {
	var ids []string
	add := func(parts ...string) { ids = append(ids, strings.Join(parts, ".")) }
	set := framework.Standard()
	for _, r := range set.Rules() {
		add("rule", r.ID, "title")
		add("rule", r.ID, "fix")
		if r.Kind != participation.OnPlan {
			add("rule", r.ID, "shown")
		}
		add("force", string(r.Force))
		add("principle", string(r.Principle))
	}
	for _, f := range set.Facts() {
		add("fact", f.ID, "ask")
		add("fact", f.ID, "help")
	}
	for _, p := range set.Prompts() {
		add("prompt", string(p.Statement), "ask")
		add("prompt", string(p.Statement), "why")
	}
	for _, l := range participation.Lists() {
		add("list", l.Property(), "ask")
		add("list", l.Property(), "help")
		for _, term := range l.Terms() {
			add("term", l.Property(), term.Code)
		}
	}
	for _, row := range section13q.Rows() {
		add("duty.row", row.ID)
		add("duty.verdict", string(row.Gives))
		if row.Code != "" {
			add("duty.code", row.Code)
		}
		for _, mark := range row.Marks {
			add("mark", string(mark))
		}
	}
	for _, change := range section13q.Law {
		add("duty.law", change.From.String())
	}
	for _, holding := range section13q.Holdings {
		add("duty.provision", string(holding.Provision))
		add("term.decider", string(holding.Holder))
	}
	for _, limb := range []string{"planning", "proposal", "decision"} {
		add("duty.limb", limb)
		add("duty.code", limb)
	}
	for kind, notes := range map[string][]section13q.Note{
		"flag": section13q.Flags, "companion": section13q.Companions, "next": section13q.Steps,
	} {
		for _, note := range notes {
			add("duty", kind, note.ID)
		}
	}
	for _, d := range catalogue.Documents {
		add("document", d.Code)
		if d.Note != "" {
			add("document", d.Code, "note")
		}
	}
	for _, v := range []participation.Verdict{participation.Applies, participation.DoesNotApply,
		participation.NotRequiredYet, participation.NeedsJudgement} {
		add("duty.verdict", string(v))
		add("report.verdict", string(v))
	}
	add("duty.verdict", string(participation.VerdictUnclear))
	for _, e := range []participation.ExistingInvolvement{participation.InvolvementNotStated, participation.InvolvementNone,
		participation.InvolvementUnclear, participation.InvolvementMoreNeeded, participation.InvolvementSufficient} {
		add("duty.existing", string(e))
	}
	for _, o := range []participation.Outcome{participation.Met, participation.NotMet, participation.Unclear, participation.NotApplicable} {
		add("outcome", string(o))
	}
	for _, s := range []participation.ObligationState{participation.NoDateSet, participation.NotYetDue,
		participation.Due, participation.Overdue, participation.Discharged} {
		add("obligation-state", string(s))
	}
	for _, p := range []participation.Purpose{participation.ForDuty, participation.ForAdvice, participation.ForPlan} {
		add("question-for", string(p))
	}
	return append(ids, "duty.strength.clear", "duty.strength.likely", "duty.code.missing", "duty.code.out-of-range",
		"duty.provision.none", "duty.provision.unsettled",
		"answer.yes", "answer.no", "answer.unknown", "mark.seen", "mark.second-hand", "mark.inferred", "mark.unverified",
		"report.direction", "report.title")
}

func TestEveryTextHasEnglish(t *testing.T) {
	words := report.English(nil)
	ids := everyText()
	require.Greater(t, len(ids), 1000)
	for _, id := range ids {
		text, lang := words.Text(id)
		require.NotEmpty(t, text, id)
		require.Equal(t, text, strings.TrimSpace(text), id)
		require.Equal(t, "en", lang)
	}

	listed := report.TextIDs(nil)
	for _, id := range ids {
		if !slices.Contains(listed, id) {
			t.Errorf("TextIDs leaves out %s", id)
		}
	}
	sorted := slices.Sorted(slices.Values(listed))
	require.Len(t, slices.Compact(sorted), len(listed), "TextIDs lists an id twice")
}

func TestUnknownTextsAreEmpty(t *testing.T) {
	words := report.English(nil)
	for _, id := range []string{"", ".", "..", "rule", "rule.", "rule.no.such", "rule.feedback.format.chosen", "rule.feedback.format.chosen.",
		"rule.feedback.format.chosen.no", "fact.place.england", "fact.place.england.no", "fact.no.such.ask", "list.settings", "list.settings.no",
		"list.no.ask", "term.settings", "term.settings.no", "term.no.prison", "duty", "duty.", "duty.no.such", "duty.verdict", "duty.verdict.no",
		"duty.row.no", "duty.law.2020-01-01", "duty.flag.no", "document.no", "document.HJF.no", "document.LD.no", "prompt.no.ask",
		"prompt.3.6.principle.1.no", "principle.no", "report.no", "statement.S.action.1", "ui.start", "no.such"} {
		text, _ := words.Text(id)
		require.Empty(t, text, "%q", id)
	}
}

// used keeps the texts that were asked for and the ones among them that were missing.
type used struct {
	words   report.Words
	ids     map[string]bool
	missing []string
}

func (u *used) Text(id string) (text, lang string) {
	text, lang = u.words.Text(id)
	u.ids[id] = true
	if text == "" && !strings.HasPrefix(id, "statement.") { // those travel apart
		u.missing = append(u.missing, id)
	}
	return text, lang
}

// Renderings of many different reports find every text, and leave no phrase unused.
func TestPhrasesAreUsed(t *testing.T) {
	u := &used{words: report.Overlay(report.English(nil), "en", map[string]string{"statement.S.action.1": "…"}), ids: map[string]bool{}}
	p := report.Printer{Words: u}
	for _, name := range archives(t) {
		c, r := caseOf(t, readArchive(t, name))
		p.Markdown(nil, &c, &r)
	}
	for _, document := range variety {
		c, problems := framework.Standard().Read([]byte(document))
		require.Empty(t, problems)
		r := framework.Assess(c)
		r.Receipt = participation.Receipt{Case: "sha256:0", Rules: "sha256:1"}
		r.Ignored = []string{"no.such"}
		for i, state := range []participation.ObligationState{participation.Due, participation.Overdue} {
			r.Obligations = append(r.Obligations, participation.Obligation{Obligation: "feedback.told.thanks", State: state,
				To: "participants", About: "theme-3", Since: r.AsAt.AddDays(-5), Due: r.AsAt.AddDays(31 * i), How: []participation.Way{participation.WithThanks}})
		}
		r.Obligations = append(r.Obligations, participation.Obligation{Obligation: "feedback.told.what-changed", State: participation.NoDateSet,
			To: "women", About: "prison", Since: r.AsAt.AddDays(-5), Age: 5})
		p.Markdown(nil, &c, &r)
		r.Obligations = owedOn(r.AsAt, 13)
		p.Markdown(nil, &c, &r)
		r.Findings, r.Obligations, r.Prompts, r.Questions = nil, nil, nil, nil
		p.Markdown(nil, &c, &r)
	}
	made := framework.Assess(participation.Case{})
	p.Markdown(nil, nil, &made)

	var missing []string
	for _, id := range u.missing {
		// A name is looked for among the facts before the lists, and what is no question is among
		// neither. Only rules that a register answers say what it has to show, and few documents want
		// a note.
		if !strings.HasPrefix(id, "fact.") && !strings.HasSuffix(id, ".shown") && !strings.HasSuffix(id, ".note") && id != "list.as_at.ask" {
			missing = append(missing, id)
		}
	}
	require.Empty(t, missing)
	for _, code := range report.Phrases() {
		if !u.ids["report."+code] {
			t.Errorf("nothing says report.%s", code)
		}
	}
}

// variety holds cases that differ from those of testdata.
var variety = []string{
	`{"as_at":"2026-01-01"}`,
	`{"as_at":"2026-02-01"}`,
	`{"as_at":"2013-05-01","decider":"ccg","acts":[]}`,
	`{"as_at":"2026-03-01","decider":"nhs-england","answers":{"health-service.arranged":"no"}}`,
	`{"as_at":"2026-04-01","decider":"nhs-england","answers":{"tsa.report-covers":"yes","tsa.decisions-made":"no"}}`,
	`{"as_at":"2026-06-01","decider":"nhs-england","acts":["proposal"],"contract_event":"novate","answers":{"planning.content":"no","impact.location":"no"}}`,
	`{"as_at":"2026-08-01","decider":"icb","policy":{"feedback.told.what-changed":30,"feedback.told.thanks":10}}`,
	`{"as_at":"2026-09-01","levels":["consultation"],"answers":{"feedback.weighed-in-decisions":"no","decisions.made-together":"yes"}}`, `{"as_at":"2026-10-01"}`, `{"as_at":"2026-11-01"}`, `{"as_at":"2026-12-01"}`,
}

func TestOverlayStandsBeforeEnglish(t *testing.T) {
	words := report.Overlay(report.English(nil), "cy", map[string]string{
		"answer.yes": "Ydy", "answer.no": "", "statement.S.action.1": "…", "new.id": "newydd"})
	for id, want := range map[string][2]string{
		"answer.yes":           {"Ydy", "cy"},
		"answer.no":            {"No", "en"},
		"answer.unknown":       {"Not known", "en"},
		"statement.S.action.1": {"…", "cy"},
		"new.id":               {"newydd", "cy"},
	} {
		text, lang := words.Text(id)
		require.Equal(t, want, [2]string{text, lang}, id)
	}
}

// An adopter's own rule brings its words with it.
func TestEnglishOfASetOfOnesOwn(t *testing.T) {
	quiet := participation.Fact{ID: "own.room-quiet", Ask: "Is the room quiet?", Help: "Ask those who sat in it."}
	set, err := framework.With(framework.Extension{Name: "own", Facts: []*participation.Fact{&quiet}, Rules: []participation.Rule{{
		ID: "own.room.quiet", Force: participation.May, Principle: participation.Equity,
		Title: "The room is quiet.", Fix: "Find a quiet room.", When: participation.Always{}, Check: participation.Is{Fact: &quiet},
	}}})
	require.NoError(t, err)
	c := participation.Case{AsAt: section13q.Law[2].From, Answers: map[string]participation.Answer{"own.room-quiet": participation.No}}
	r := set.Assess(c)
	markdown := string(report.Printer{Set: set}.Markdown(nil, &c, &r))
	require.Contains(t, markdown, "- **The room is quiet.** **May**\n  - **What to do:** Find a quiet room.\n  - **Answers:** Is the room quiet? **No**\n")
	require.Contains(t, markdown, "| Is the room quiet? | **No** | – |")
}
