package report_test

import (
	"encoding/xml"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/section13q"
)

// natives renders everything that native programs alone render about a case.
func natives(p report.Printer, c *participation.Case) map[string]string {
	before := *c
	before.AsAt.Year--
	before.Acts = nil
	return map[string]string{
		"why.md": string(p.WhyMarkdown(nil, c)), "why.html": string(p.WhyHTML(nil, c)),
		"timeline.md": string(p.TimelineMarkdown(nil, c)), "timeline.html": string(p.TimelineHTML(nil, c)),
		"difference.md": string(p.DiffMarkdown(nil, &before, c)), "difference.html": string(p.DiffHTML(nil, &before, c)),
		"narrow.svg": string(p.Diagram(nil, c, 0)), "wide.svg": string(p.Diagram(nil, c, report.DiagramWide)),
		"diagram.txt": string(p.DiagramText(nil, c)),
	}
}

// hatch is a case about which everything has something to say.
const hatch = `{"as_at":"2026-03-02","title":"Move the pharmacy hatch","decider":"nhs-england","settings":["prison"],
	"acts":["proposal","decision"],"contract_event":"vary","decision_stage":"decided","answers":{"health-service.arranged":"yes",
	"decision.ours":"yes","planning.content":"no","impact.location":"no","impact.access-route":"yes","impact.temporary":"yes","setting.basis-evident":"no"}}`

func read(t testing.TB, document string) participation.Case {
	t.Helper()
	c, problems := framework.Standard().Read([]byte(document))
	require.Empty(t, problems)
	return c
}

func TestWhyTellsEveryRowWithItsSourceAndMark(t *testing.T) {
	c := read(t, hatch)
	why := string(report.Printer{}.WhyMarkdown(nil, &c))
	for _, want := range []string{
		"# Why the duty comes out as it does: Move the pharmacy hatch\n",
		"**This is not legal advice. Take advice wherever a point is flagged.**",
		"`decided-before-involvement` `setting-basis-unclear`",
		"The proposal would have an impact on how care is received, or on the range of services. **Source read** **Our reading**\n",
		"1. The place is not in England, and the duty is about the health service in England. **Does not hold**\n",
		"- **How far the source was read:** **Our reading**\n",
		"Is the place in England? **Not stated** (wants a no: not stated does not count as one)",
		"**Waits for an answer**", "**Not reached**", "**Holds** **Decides**\n",
		"- **Rests on:** `nhsa2006.13Q.2.b` `nhsa2006.13Q.3`",
		"The law that makes the decider commission for this setting is not known.",
	} {
		require.Contains(t, why, want)
	}
}

func TestDifferenceSaysWhatAndWhy(t *testing.T) {
	a := read(t, hatch)
	b := a
	b.AsAt.Year = 2028
	b.Acts = []participation.Act{participation.ActDecision}
	difference := string(report.Printer{}.DiffMarkdown(nil, &a, &b))
	for _, want := range []string{
		"| Judged as at | 2 March 2026 | 2 March 2028 |", "| What kind of act is this? Proposal for a change | Yes | No |",
		"### Announced in between, not law", "| Who holds the duty | NHS England | Integrated care board |",
		"| Proposals for change | Applies | Does not apply |", "| Law in force, not only announced | Yes | No |",
		"- **No longer:** The proposal would have an impact", "- **New:** The law at this date was announced, not enacted",
	} {
		require.Contains(t, difference, want)
	}
	require.NotContains(t, difference, "### Changes of the law in between")
	same := string(report.Printer{}.DiffMarkdown(nil, &a, &a))
	require.Contains(t, same, "No answer differs, and the law is the same.")
	require.Contains(t, same, "Nothing changes in the duty.")
}

// What is announced is told as a plan, whatever the case's date, and no rendering calls it law.
func TestAnnouncedLawIsShownAsAPlan(t *testing.T) {
	for _, asAt := range []string{"2015-01-01", "2026-03-02", "2027-04-01", "2030-01-01"} {
		c := read(t, strings.Replace(hatch, "2026-03-02", asAt, 1))
		timeline := string(report.Printer{}.TimelineMarkdown(nil, &c))
		law, plans, ok := strings.Cut(timeline, "## Announced, not law\n")
		require.True(t, ok)
		require.NotContains(t, law, "until 31 March 2027", "the plan ends nothing: %s", asAt)
		require.NotContains(t, law, "From 1 April 2027")
		require.Equal(t, 1, strings.Count(plans, "Planned for 1 April 2027 **Announced, not law**"))
		require.Contains(t, plans, "It was not enacted. It binds nobody until it is.")
		for _, isLaw := range []string{"**Law:**", "**Who holds the duty:**", "**Legal basis:**", "In force"} {
			require.NotContains(t, plans, isLaw)
		}
		for name, rendering := range natives(report.Printer{}, &c) {
			if c.AsAt.Year >= 2027 && c.AsAt.String() >= "2027-04-01" && !strings.HasPrefix(name, "timeline") {
				if strings.HasSuffix(name, ".svg") {
					rendering = strings.Join(readSVG(t, rendering), " ")
				}
				require.Contains(t, rendering, "announced, not enacted", name)
				require.NotContains(t, rendering, "Law as it stands from", name)
			}
		}
	}
}

// Where a date was not read in the law itself, every timeline says so.
func TestDatesCarryTheirMarks(t *testing.T) {
	c := read(t, hatch)
	timeline := string(report.Printer{}.TimelineMarkdown(nil, &c))
	require.Contains(t, timeline, "From 1 April 2013 until 30 June 2014 (date not verified) **Superseded**")
	require.Contains(t, timeline, "From 1 July 2022 **In force**")
	require.Contains(t, timeline, "From 31 January 2024 (date: Second-hand) **In force**")
}

// Whatever rests on our reading or on a summary says so, wherever it decides; nothing that nobody
// verified is given as law.
func TestMarksStandWhereverSomethingDecides(t *testing.T) {
	mark := map[catalogue.Mark]string{catalogue.SecondHand: "Second-hand", catalogue.Inferred: "Our reading"}
	words := report.Overlay(report.English(nil), "en", map[string]string{"statement.eqa2010.149": "ANYTHING AT ALL", "statement.nhsa2006.13G": "ANYTHING AT ALL"})
	r := rand.New(rand.NewPCG(51, 52))
	seen := map[catalogue.Mark]int{}
	for range 50 {
		c := anyCase(r)
		why := section13q.Why(&c)
		rendered := natives(report.Printer{Words: words}, &c)
		for _, because := range why.Duty.Because {
			for _, m := range because.Marks {
				require.NotEqual(t, catalogue.Unverified, m)
				if m == catalogue.Seen {
					continue
				}
				seen[m]++
				for _, name := range []string{"why.md", "why.html", "narrow.svg", "diagram.txt"} {
					require.Contains(t, rendered[name], mark[m], "%s of %s", name, because.Rule)
				}
			}
		}
		for name, rendering := range rendered {
			require.NotContains(t, rendering, "ANYTHING", name)
		}
	}
	require.Len(t, seen, 2)
}

// anyCase is a case about the duty, with answers at random.
func anyCase(r *rand.Rand) participation.Case {
	c := participation.Case{AsAt: section13q.Law[r.IntN(5)].From, Answers: map[string]participation.Answer{}}
	c.Decider = []participation.Decider{participation.NHSEngland, participation.NHSTrust, participation.HMPPS, ""}[r.IntN(4)]
	for _, f := range section13q.DutyFacts {
		if r.IntN(3) > 0 {
			c.Answers[f.ID] = participation.Answer(1 + r.IntN(2))
		}
		if f == &section13q.HealthServiceArranged || f == &section13q.PlaceEngland || f == &section13q.DecisionOurs {
			c.Answers[f.ID] = participation.Yes
		}
	}
	for _, term := range participation.ListActs.Terms() {
		if r.IntN(3) == 0 {
			c.Acts = append(c.Acts, participation.Act(term.Code))
		}
	}
	events := participation.ListContractEvents.Terms()
	c.ContractEvent = participation.ContractEvent(events[r.IntN(len(events))].Code)
	return c
}

// The drawing is sound XML that holds text and shapes alone, has a title and a description, keeps
// every box on the paper, and says every word that its text says.
func TestDiagramIsSoundAndSaysWhatItsTextSays(t *testing.T) {
	r := rand.New(rand.NewPCG(53, 54))
	for range 25 {
		c := anyCase(r)
		c.Title = `</title><script>alert(1)</script> & "quotes" ` + "\u202e\x01\ufffe"
		for _, width := range []int{0, 500, report.DiagramWide} {
			svg := string(report.Printer{}.Diagram(nil, &c, width))
			texts := readSVG(t, svg)
			said := strings.Join(texts, " ")
			for _, line := range strings.Split(string(report.Printer{}.DiagramText(nil, &c)), "\n")[1:] {
				for _, word := range strings.Fields(line) {
					if len(word) < 20 { // a long one can be broken
						require.Contains(t, said, word)
					}
				}
			}
			for _, because := range section13q.Determine(&c).Because {
				require.Contains(t, strings.ReplaceAll(said, " ", ""), strings.ReplaceAll(sentence(because.Rule), " ", ""))
			}
			require.Contains(t, said, "This is not legal advice.")
		}
	}
}

func sentence(rule string) string {
	for _, row := range section13q.Rows() {
		if row.ID == rule {
			return row.Text
		}
	}
	return ""
}

// readSVG reads a picture and returns its texts.
func readSVG(t *testing.T, svg string) (texts []string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	width, height := 0, 0
	var path, seen []string
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			path, seen = append(path, name), append(seen, name)
			require.Contains(t, []string{"svg", "title", "desc", "rect", "path", "text"}, name)
			at := map[string]int{}
			for _, a := range token.Attr {
				require.False(t, strings.HasPrefix(a.Name.Local, "on"), a.Name.Local)
				require.NotContains(t, []string{"style", "href", "class"}, a.Name.Local)
				at[a.Name.Local], _ = strconv.Atoi(a.Value)
			}
			switch {
			case name == "svg":
				width, height = at["width"], at["height"]
				require.Positive(t, width)
			case name == "rect" && at["x"] > 0 || name == "text":
				require.LessOrEqual(t, at["x"]+at["width"], width)
				require.LessOrEqual(t, at["y"]+at["height"], height)
			}
		case xml.EndElement:
			path = path[:len(path)-1]
		case xml.CharData:
			if last := path[max(0, len(path)-1):]; len(last) == 1 && last[0] == "text" {
				texts = append(texts, string(token))
			}
		}
	}
	require.Equal(t, []string{"svg", "title", "desc"}, seen[:3])
	require.Regexp(t, regexp.MustCompile(`role="img" aria-labelledby="t d"`), svg)
	return texts
}

// Shapes tell apart what decides, what was tried and what waits, without colour: and each says it
// in words as well.
func TestDiagramNeedsNoColour(t *testing.T) {
	c := read(t, hatch)
	svg := string(report.Printer{}.Diagram(nil, &c, 0))
	for _, colour := range regexp.MustCompile(`"#[0-9a-f]+"`).FindAllString(svg, -1) {
		require.Equal(t, `"#`+strings.Repeat(colour[2:3], 3)+`"`, colour, "a grey")
	}
	require.Contains(t, svg, "stroke-dasharray")
	for _, words := range []string{"Does not hold", "Waits for an answer", "Holds: Applies, Likely"} {
		require.Contains(t, svg, ">"+words+"<")
	}
}

func TestNativesEscapeWhatACaseBrings(t *testing.T) {
	c := read(t, hatch)
	c.Title = `<img src=x onerror=alert(1)> [link](javascript:alert(1))`
	c.ID = "</svg>"
	for name, rendering := range natives(report.Printer{}, &c) {
		if strings.HasSuffix(name, ".txt") {
			continue
		}
		require.NotContains(t, rendering, "<img", name)
		require.NotContains(t, strings.TrimSuffix(rendering, "</svg>\n"), "</svg>", name)
		if strings.HasSuffix(name, ".md") {
			require.NotContains(t, rendering, "[link](", name)
		}
	}
}

// Every link leads somewhere, also to what the sources say where the words have that.
func TestLinksOfNativesLead(t *testing.T) {
	c := read(t, hatch)
	words := report.Overlay(report.English(nil), "en", map[string]string{"statement.nhsa2006.13Q.2.b": "Proposals count.", "statement.nhsa2006.13Q.2": "People are involved."})
	for name, rendering := range natives(report.Printer{Words: words}, &c) {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		links := regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(rendering, -1)
		require.NotEmpty(t, links, name)
		for _, link := range links {
			require.Equal(t, 1, strings.Count(rendering, ` id="`+link[1]+`"`), "%s in %s", link[1], name)
		}
	}
}

// Every phrase is used, and comes in the language of the words where they have it.
func TestNativePhrases(t *testing.T) {
	asked := map[string]bool{}
	words := recording{report.Native(report.English(nil)), asked}
	r := rand.New(rand.NewPCG(55, 56))
	for range 80 {
		c := anyCase(r)
		natives(report.Printer{Words: words}, &c)
	}
	c := read(t, hatch)
	natives(report.Printer{Words: words}, &c)
	report.Printer{Words: words}.DiffMarkdown(nil, &c, &c)
	for _, code := range report.Explanations() {
		text, lang := words.Text("report." + code)
		require.NotEmpty(t, text)
		require.Equal(t, "en", lang)
		require.True(t, slices.Contains(report.TextIDs(nil), "report."+code))
		if !slices.Contains([]string{"form.not", "form.surely", "form.always", "case.unnamed"}, code) {
			require.True(t, asked["report."+code], "%s is used nowhere", code)
		}
	}
	welsh := report.Overlay(report.Native(report.English(nil)), "cy", map[string]string{"report.why.title": "Pam: {case}", "report.contents": "…"})
	require.Contains(t, string(report.Printer{Words: welsh}.WhyMarkdown(nil, &c)), "# Pam: Move the pharmacy hatch")
	require.Contains(t, string(report.Printer{Words: report.Overlay(report.English(nil), "ar", map[string]string{"report.direction": "rtl"})}.Diagram(nil, &c, 0)), ` direction="rtl"`)
}

type recording struct {
	report.Words
	asked map[string]bool
}

func (w recording) Text(id string) (text, lang string) {
	w.asked[id] = true
	return w.Words.Text(id)
}
