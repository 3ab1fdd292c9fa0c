package report_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// Whatever can be read can be rendered, and stays inert, with any text wherever a case has text.
func FuzzRender(f *testing.F) {
	names, err := filepath.Glob("testdata/*.txtar")
	require.NoError(f, err)
	for _, name := range names {
		content, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add([]byte(parseArchive(string(content)).parts["case.json"]), "")
	}
	for _, document := range variety {
		f.Add([]byte(document), "")
	}
	for _, text := range []string{"]", "1. one", "--- ", "<!--", "a\u2028\u202eb", "\\", "www.a", "{date}", "&#60;", "\t#"} {
		f.Add([]byte(textual), text)
	}
	f.Add([]byte(`{"as_at":"2026-03-02","minor":99,"title":"\ufeff\u2028<!--","answers":{"no.such":"yes"},"settings":["new-code"],"notes":{"no.such":"]]>"}}`), "")
	f.Fuzz(func(t *testing.T, document []byte, text string) {
		c, problems := framework.Standard().Read(document)
		if wire.Refused(problems) {
			return
		}
		if text != "" {
			c.ID, c.Title = text, text+text
			for id := range c.Notes {
				c.Notes[id] = text
			}
			for id := range c.Accepted {
				c.Accepted[id] = participation.Acceptance{Reason: text, Role: text, Date: c.AsAt}
			}
			for id := range c.Judgements {
				c.Judgements[id] = participation.Judgement{Text: text, Role: text, Date: c.AsAt}
			}
		}
		r := framework.Assess(c)
		p := report.Printer{}
		requireSound(t, string(p.HTML(nil, &c, &r)))
		requireInert(t, string(p.Markdown(nil, &c, &r)))
		require.NotEmpty(t, p.Texts(nil, &c, &r))
		require.NotEmpty(t, p.JSON(nil, &r))
	})
}

// textual is a case with a text in every place that takes one.
const textual = `{"as_at":"2026-03-02","decider":"hmpps","title":"-","answers":{"approach.fits":"no"},
	"notes":{"approach.fits":"-","people.varied":"-"},
	"accepted":{"participation.approach.fits-the-matter-and-people":{"reason":"-","role":"-","date":"2026-01-01"}},
	"judgements":{"3.6.principle.1":{"text":"-","role":"-","date":"2026-01-01"}}}`

// A report made by hand, or by a later version, can name anything.
func FuzzRenderNames(f *testing.F) {
	f.Add("settings.prison.staff-presence", "applies", "acts.plan", "nhsa2006.13Q")
	f.Add("", "", "", "")
	f.Add("<script>", "a b", "acts.", "\"'&")
	f.Add("]", "`", "as_at", "{case}")
	f.Fuzz(func(t *testing.T, a, b, c, d string) {
		r := participation.Report{
			Case: a, Edition: participation.Edition{Framework: b, Rules: c}, Receipt: participation.Receipt{Case: d, Rules: a},
			Duty: participation.Duty{
				Provision: participation.Provision(a), Holder: participation.Decider(b), Verdict: participation.Verdict(c),
				Strength: participation.Strength(d), Code: a, LawFrom: wire.Date{Year: 1, Month: 99, Day: -1},
				Limbs:      []participation.Limb{{Limb: a, Verdict: participation.Verdict(b), Rules: []string{c}, Missing: []string{d}}},
				Companions: []string{b}, Next: []string{c}, Missing: []string{d}, ExistingInvolvement: participation.ExistingInvolvement(a),
				Because: []participation.Reason{{Rule: b, Facts: participation.Facts{{Fact: c}, {Fact: d, Answer: participation.Yes}}}},
			},
			Findings: []participation.Finding{{Rule: a, Outcome: participation.NotMet, Force: participation.Force(b),
				Principle: participation.Principle(c), Missing: []string{d}}},
			Obligations: []participation.Obligation{{Obligation: a, State: participation.ObligationState(b), To: c, About: d}},
			Questions:   []participation.Question{{Fact: a, For: participation.ForDuty, Answered: b}},
			Ignored:     []string{c, d},
		}
		p := report.Printer{}
		requireSound(t, string(p.HTML(nil, nil, &r)))
		requireInert(t, string(p.Markdown(nil, nil, &r)))
		require.NotEmpty(t, p.Texts(nil, nil, &r))
	})
}
