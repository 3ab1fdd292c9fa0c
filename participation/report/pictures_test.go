package report_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// part is a part of a picture as a page reads it.
type part struct {
	Text, Lang, Class, Join, Ring, Width, Sign string
	Parts                                      []part
}

// picturesOf gives the pictures of a case by their names.
func picturesOf(t *testing.T, p report.Printer, c *participation.Case, r *participation.Report) map[string]part {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(string(p.Pictures(nil, c, r))))
	decoder.DisallowUnknownFields()
	var all map[string]part
	require.NoError(t, decoder.Decode(&all))
	return all
}

// stops gives what stands at each stop of a picture: its class, its text and what is said of it.
func (p part) stops() (all []string) {
	for _, stop := range p.Parts[0].Parts {
		line := stop.Class + ": " + stop.Text
		for _, said := range stop.Parts {
			line += " | " + said.Text
		}
		all = append(all, line)
	}
	return all
}

// owedOn lists obligations that are due on so many days from a day on.
func owedOn(from wire.Date, days int) (owed []participation.Obligation) {
	for i := range days {
		owed = append(owed, participation.Obligation{Obligation: "feedback.told.thanks", State: participation.NotYetDue, Due: from.AddDays(i)})
	}
	return owed
}

func TestNothingIsDrawnOfACaseWithoutTheData(t *testing.T) {
	for _, document := range []string{
		`{"as_at":"2026-03-02"}`, `{"as_at":"2026-03-02","stages":[],"levels":[]}`, `{"as_at":"2026-03-02","settings":["prison"]}`,
	} {
		c, r := assessed(t, document)
		require.Equal(t, "{}", string(report.Printer{}.Pictures(nil, &c, &r)))
		require.NotContains(t, string(report.Printer{}.HTML(nil, &c, &r)), "<figure")
	}
}

func TestTheCycleShowsWhereTheCaseStands(t *testing.T) {
	c, r := assessed(t, `{"as_at":"2026-03-02","stages":["procuring"]}`)
	cycle := picturesOf(t, report.Printer{}, &c, &r)["cycle"]
	require.Equal(t, "The commissioning cycle, and where this case stands", cycle.Text)
	require.Equal(t, []string{
		"elsewhere: Planning and designing services | This case is not here.",
		"here: Buying services | This case is here.",
		"elsewhere: Monitoring, assuring and evaluating services | This case is not here.",
	}, cycle.stops())
	stops := cycle.Parts[0].Parts
	require.NotEqual(t, stops[0].Width, stops[1].Width, "it is told without colour")
	for _, stop := range stops {
		require.NotEmpty(t, stop.Join, "the last leads back to the first")
	}
}

func TestTheSpectrumTellsWhatIsPromisedFromWhatIsShown(t *testing.T) {
	c, r := assessed(t, `{"as_at":"2026-03-02","levels":["information","consultation","participation"],"answers":{
		"information.sound":"yes","feedback.weighed-in-decisions":"no","process.shaped-by-people":"yes","routes.open":"unknown",
		"decisions.made-together":"yes","users.resourced-to-decide":"no"}}`)
	spectrum := picturesOf(t, report.Printer{}, &c, &r)["spectrum"]
	require.Equal(t, []string{
		"met: Information | Promised, and the answers show that it is kept.",
		"not-met: Consultation | Promised, but the answers show that it is not kept.",
		"unclear: Participation | Promised. The answers do not show yet whether it is kept.",
		"met: Partnership or co-production | Not promised, but the answers show it.",
		"elsewhere: Control | Not promised.",
	}, spectrum.stops())
	require.Equal(t, "None of these is better than another. What is promised is owed.", spectrum.Parts[1].Text)
	marks := map[[2]string]bool{}
	for _, stop := range spectrum.Parts[0].Parts {
		marks[[2]string{stop.Width, stop.Sign}] = true
	}
	require.Len(t, marks, 5, "no two marks look alike, whatever their colour")

	for _, f := range r.Findings {
		for i, rule := range []string{"information-sound", "consultation-taken-seriously", "participation-shapes"} {
			if f.Rule == "participation.spectrum."+rule {
				require.Equal(t, string(f.Outcome), spectrum.Parts[0].Parts[i].Class)
			}
		}
	}
}

func TestWhatIsOwedStandsAtItsDay(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/feedback-register.txtar"))
	owed := picturesOf(t, report.Printer{}, &c, &r)["owed"]
	require.Equal(t, []string{
		"met: 5 January 2026 – Met | People are told at first contact what they can influence and what they cannot.",
		"met: 30 March 2026 – Met | Everyone who took part, and others involved, are told what changed because of them.",
		"overdue: 30 March 2026 – Overdue | Everyone who took part, and others involved, are told what changed because of them.",
		"overdue: 16 April 2026 – Overdue | Other agencies hear what was done and what came of it, where that is suitable.",
		"today: Judged as at | 20 April 2026",
		"due: 20 April 2026 – Due | What was learned is made public.",
	}, owed.stops())
	require.Equal(t, "Owed, with no date set: 4.", owed.Parts[1].Text)

	dates := func(owed []participation.Obligation) (all []string) {
		r.Obligations = owed
		picture := picturesOf(t, report.Printer{}, &c, &r)["owed"]
		for _, stop := range picture.Parts[0].Parts {
			all = append(all, strings.TrimSuffix(stop.Text, " – Not yet due"))
		}
		for _, note := range picture.Parts[1:] {
			all = append(all, note.Text)
		}
		return all
	}
	early, late := r.AsAt.AddDays(-3), r.AsAt.AddDays(3)
	require.Equal(t, []string{"17 April 2026", "Judged as at"}, dates(owedOn(early, 1)))
	require.Equal(t, []string{"Judged as at", "23 April 2026"}, dates(owedOn(late, 1)))
	require.Len(t, dates(append(owedOn(early, 1), owedOn(early, 1)...)), 2, "what is alike is drawn once")
	require.Len(t, dates(owedOn(late, 12)), 13)
	most := dates(owedOn(late, 20))
	require.Equal(t, "There is more than this picture can show. The list has all of it.", most[len(most)-1])
	require.LessOrEqual(t, len(most), 15)

	met := owedOn(early, 12)
	for i := range met {
		met[i].State = participation.Discharged
	}
	require.Equal(t, []string{"Judged as at", "23 April 2026"}, dates(append(met, owedOn(late, 1)...)), "what is met gives way")
}

func TestTheCountsAreDrawnBesideTheFigures(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/accepted-and-judged.txtar"))
	all := parse(t, string(report.Printer{}.HTML(nil, &c, &r)))
	bars, cells := 0, 0
	for i, e := range all {
		if e.name != "svg" || e.attributes["class"] != "bar" {
			continue
		}
		bars++
		for part := range 3 {
			count := all[i+4+part].text
			_, width, _ := strings.Cut(all[i+1+part].attributes["d"], "h")
			require.Equal(t, count, width)
			require.Equal(t, "td", all[i+4+part].name)
			cells++
		}
	}
	require.Equal(t, 6, bars)
	require.Equal(t, 18, cells)
}

func TestPicturesSayTheirLanguageAndHoldTextAlone(t *testing.T) {
	c, r := assessed(t, `{"as_at":"2026-03-02","stages":["planning"]}`)
	p := report.Printer{Words: report.Overlay(report.English(nil), "he", map[string]string{
		"report.direction": "rtl", "report.contents": "ב", "report.picture.here": `<script>א</script>"'&`,
	})}
	stop := picturesOf(t, p, &c, &r)["cycle"].Parts[0].Parts[0]
	require.Equal(t, "en", stop.Lang)
	require.Equal(t, part{Text: `<script>א</script>"'&`, Lang: "he"}, stop.Parts[0])
	document := string(p.HTML(nil, &c, &r))
	requireSound(t, document)
	require.Contains(t, document, "<p>&lt;script&gt;א&lt;/script&gt;&quot;&#39;&amp;</p>")
	require.Contains(t, document, `<p class="lead"><span lang="en" dir="auto">Planning and designing services</span></p>`)
}
