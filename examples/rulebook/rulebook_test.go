package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// made is the site of the standard rules, made once for all tests.
var made = sync.OnceValues(func() (map[string]string, error) {
	from, err := sources()
	if err != nil {
		return nil, err
	}
	files, err := site(framework.Standard(), from)
	return byName(files), err
})

func byName(files []file) map[string]string {
	all := map[string]string{}
	for _, f := range files {
		all[f.name] = string(f.content)
	}
	return all
}

func theSite(t *testing.T) map[string]string {
	t.Helper()
	files, err := made()
	require.NoError(t, err)
	return files
}

// bound is the book of the standard rules, made once for all tests. They do not change it.
var bound = sync.OnceValues(func() (*book, error) {
	from, err := sources()
	if err != nil {
		return nil, err
	}
	return newBook(framework.Standard(), from)
})

func theBook(t *testing.T) *book {
	t.Helper()
	b, err := bound()
	require.NoError(t, err)
	return b
}

// withEnd lists the names of the files with an ending, in order.
func withEnd(files map[string]string, ending string) (names []string) {
	for name := range files {
		if path.Ext(name) == ending {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func TestEveryRuleHasItsPageInBothForms(t *testing.T) {
	files := theSite(t)
	for _, r := range framework.Standard().Rules() {
		html := words(t, files[rulePath(r.ID)+".html"])
		markdown := unescaped(files[rulePath(r.ID)+".md"])
		says := []string{r.ID, r.Title, r.Fix, forcePhrases[r.Force].label}
		if r.Shown != "" {
			says = append(says, sentence(r.Shown))
		}
		for _, id := range r.Basis {
			says = append(says, string(id))
		}
		for _, f := range factsOf(&r) {
			says = append(says, f.ID, f.Ask, f.Help)
		}
		for _, o := range r.Overrides {
			says = append(says, sentence(o.Note))
		}
		for _, each := range says {
			require.Contains(t, html, oneLine(each), r.ID)
			require.Contains(t, markdown, oneLine(each), r.ID)
		}
		require.Contains(t, files[rulePath(r.ID)+".svg"], "<svg ", r.ID)
		require.Contains(t, files[rulePath(r.ID)+".md"], "("+r.ID+".svg)")
	}
	for _, r := range section13q.Rows() {
		require.Contains(t, words(t, files[dutyRowPath(r.ID)+".html"]), oneLine(r.Text))
		require.Contains(t, unescaped(files[dutyRowPath(r.ID)+".md"]), oneLine(r.Text))
		require.Contains(t, files[dutyRowPath(r.ID)+".svg"], "<svg ")
	}
	for _, k := range noteKinds() {
		for _, note := range k.notes {
			require.Contains(t, words(t, files[k.path+".html"]), oneLine(strings.TrimSuffix(note.Text, ".")))
			require.Contains(t, unescaped(files[k.path+".md"]), oneLine(strings.TrimSuffix(note.Text, ".")))
		}
	}
	require.Equal(t, len(withEnd(files, ".html")), len(withEnd(files, ".md"))+1, "all but the search have both forms")
}

// words are the texts of a page, without its markup.
func words(t *testing.T, page string) string {
	t.Helper()
	var all strings.Builder
	for decoder := xml.NewDecoder(strings.NewReader(page)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			return oneLine(all.String())
		}
		require.NoError(t, err)
		if text, is := token.(xml.CharData); is {
			all.Write(text)
		}
	}
}

var escapes = regexp.MustCompile(`\\([[:punct:]])`)

func unescaped(markdown string) string { return oneLine(escapes.ReplaceAllString(markdown, "$1")) }

func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// element is a start tag with its attributes.
type element struct {
	name string
	of   map[string]string
	text string // of an element that holds text alone
}

// elements parses a page strictly, as XML, and lists its elements in order.
func elements(t *testing.T, name, page string) (all []element) {
	t.Helper()
	var open []int
	for decoder := xml.NewDecoder(strings.NewReader(page)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			require.NotEmpty(t, all, name)
			return all
		}
		require.NoError(t, err, name)
		switch token := token.(type) {
		case xml.StartElement:
			e := element{token.Name.Local, map[string]string{}, ""}
			for _, attribute := range token.Attr {
				e.of[attribute.Name.Local] = attribute.Value
			}
			open = append(open, len(all))
			all = append(all, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 {
				all[open[len(open)-1]].text += string(token)
			}
		}
	}
}

func TestEveryPageIsWellFormedAndAccessible(t *testing.T) {
	files := theSite(t)
	for _, name := range withEnd(files, ".html") {
		complaints := complainOfPage(elements(t, name, files[name]))
		require.Empty(t, complaints, name)
		require.True(t, strings.HasPrefix(files[name], "<!doctype html>\n"), name)
	}
}

// complainOfPage says what a page lacks that everyone, and a strict policy, needs.
func complainOfPage(all []element) (complaints []string) {
	count := map[string]int{}
	ids := map[string]bool{}
	level := 0
	want := func(ok bool, words string) {
		if !ok {
			complaints = append(complaints, words)
		}
	}
	for _, e := range all {
		count[e.name]++
		if id, has := e.of["id"]; has {
			want(id != "" && !ids[id] && !strings.ContainsAny(id, " "), "an id twice or empty: "+id)
			ids[id] = true
		}
		for attribute := range e.of {
			want(attribute != "style" && !strings.HasPrefix(attribute, "on"), "an inline "+attribute)
		}
		if len(e.name) == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6' {
			now := int(e.name[1] - '0')
			want(now <= level+1, "a heading is left out before "+e.text)
			level = now
			want(strings.TrimSpace(e.text) != "", "an empty heading")
		}
		switch e.name {
		case "html":
			want(e.of["lang"] == "en-GB", "no language")
		case "script":
			want(e.of["src"] != "" && strings.TrimSpace(e.text) == "", "a script in the page")
		case "style":
			want(false, "a style in the page")
		case "th":
			want(e.of["scope"] != "", "a head of a table without scope")
		case "svg":
			want(e.of["role"] == "img" && ids[e.of["aria-labelledby"]] == false && e.of["aria-labelledby"] != "" && e.of["aria-describedby"] != "", "a drawing without name")
		case "input", "select":
			want(e.of["id"] != "", "a field without id")
		case "nav":
			want(e.of["aria-label"] != "", "a navigation without name")
		}
	}
	for _, once := range []string{"html", "title", "h1", "main", "header", "footer"} {
		want(count[once] == 1 || once == "title" && count[once] == 1+count["svg"], "wants one "+once)
	}
	want(count["table"] == count["caption"], "a table without caption")
	for _, e := range all {
		if e.name == "label" {
			want(ids[e.of["for"]], "a label for nothing")
		}
		if e.of["aria-labelledby"] != "" {
			want(ids[e.of["aria-labelledby"]] && ids[e.of["aria-describedby"]], "a name that is not there")
		}
	}
	i := slices.IndexFunc(all, func(e element) bool { return e.name == "a" })
	want(i >= 0 && all[i].of["href"] == "#main", "the first link leads to the text")
	return complaints
}

func TestWhatIsWrongWithAPageIsSeen(t *testing.T) {
	good := `<html lang="en-GB"><head><title>a</title></head><body><a href="#main">x</a><header/><main id="main"><h1>a</h1></main><footer/></body></html>`
	require.Empty(t, complainOfPage(elements(t, "good", good)))
	for _, change := range [][2]string{
		{` lang="en-GB"`, ""}, {"<h1>a</h1>", "<h1>a</h1><h3>b</h3>"}, {"<h1>a</h1>", ""}, {"<header/>", `<header onclick="x"/>`},
		{"<header/>", `<header style="x"/>`}, {"<header/>", `<header/><script>x</script>`}, {"<header/>", `<header/><table/>`},
		{"<header/>", `<header/><th/>`}, {"<header/>", `<header/><nav/>`}, {"<header/>", `<header id="main"/>`}, {`href="#main"`, `href="x"`},
		{"<header/>", `<header/><label for="none"/>`}, {"<header/>", `<header/><svg role="img"/>`},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		require.NotEmpty(t, complainOfPage(elements(t, bad, bad)), bad)
	}
}

func TestEveryDrawingHasTitleAndDescription(t *testing.T) {
	files := theSite(t)
	names := withEnd(files, ".svg")
	require.Len(t, names, 1+len(framework.Standard().Rules())+len(section13q.Rows()))
	for _, name := range names {
		if name == "icon.svg" {
			continue
		}
		all := elements(t, name, files[name])
		require.Equal(t, "svg", all[0].name, name)
		require.Equal(t, "img", all[0].of["role"], name)
		require.Equal(t, "title", all[1].name, name)
		require.Equal(t, all[1].of["id"], all[0].of["aria-labelledby"], name)
		require.NotEmpty(t, all[1].text, name)
		require.Equal(t, "desc", all[2].name, name)
		require.Equal(t, all[2].of["id"], all[0].of["aria-describedby"], name)
		require.NotEmpty(t, all[2].text, name)
		require.Contains(t, files[strings.TrimSuffix(name, ".svg")+".html"], files[name], "the page holds the drawing of the file")
		for _, e := range all {
			var left int
			if cut, _ := fmt.Sscanf(strings.Trim(e.text, "•\u00a0 "), askMore, &left); cut == 1 {
				continue // the description lists what the drawing has no room for
			}
			if e.name == "text" {
				require.Contains(t, strings.ToLower(all[2].text), strings.ToLower(strings.Trim(e.text, "•\u00a0 ")), "%s: the description says what is drawn", name)
			}
		}
	}
}

func TestEveryLinkResolves(t *testing.T) {
	files := theSite(t)
	anchors := map[string]map[string]bool{}
	for _, name := range withEnd(files, ".html") {
		anchors[name] = map[string]bool{"": true}
		for _, e := range elements(t, name, files[name]) {
			anchors[name][e.of["id"]] = true
		}
	}
	anchor := regexp.MustCompile(`<a id="([^"]+)"></a>`)
	for _, name := range withEnd(files, ".md") {
		anchors[name] = map[string]bool{"": true}
		for _, found := range anchor.FindAllStringSubmatch(files[name], -1) {
			anchors[name][found[1]] = true
		}
	}
	followed := 0
	follow := func(from, to string) {
		target, err := url.Parse(to)
		if err != nil || target.IsAbs() {
			t.Errorf("%s leads elsewhere: %s", from, to)
			return
		}
		at := from
		if target.Path != "" {
			at = path.Join(path.Dir(from), target.Path)
		}
		places, page := anchors[at]
		if _, there := files[at]; !there || page && !places[target.Fragment] {
			t.Errorf("%s leads to %s, which is not there", from, to)
		}
		followed++
	}
	for _, name := range withEnd(files, ".html") {
		for _, e := range elements(t, name, files[name]) {
			for _, attribute := range []string{"href", "src", "action"} {
				if to, has := e.of[attribute]; has {
					follow(name, to)
				}
			}
		}
	}
	link := regexp.MustCompile(`\]\(([^)]+)\)`)
	for _, name := range withEnd(files, ".md") {
		for _, found := range link.FindAllStringSubmatch(files[name], -1) {
			follow(name, found[1])
		}
	}
	require.Greater(t, followed, 10000)
}

func TestNamesDifferInMoreThanCase(t *testing.T) {
	seen := map[string]string{}
	for name := range theSite(t) {
		require.Empty(t, seen[strings.ToLower(name)], name)
		seen[strings.ToLower(name)] = name
	}
}

// Whatever a rule says stays text, wherever it is shown.
func TestHostileTextsStayText(t *testing.T) {
	const hostile = `</title><script>alert(1)</script> "><img src=x onerror='a'> & ]](x) ` + "`" + ` | * _ {{.}} </desc> 1. é`
	fact := participation.Fact{ID: "region.hostile", Ask: hostile + "?", Help: hostile, Basis: []catalogue.ID{"S.action.1"}}
	set, err := framework.With(framework.Extension{Name: "region", Facts: []*participation.Fact{&fact}, Rules: []participation.Rule{{
		ID: "region.rule.hostile", Force: participation.Should, Principle: participation.Equity, Basis: []catalogue.ID{"S.action.1"},
		Title: hostile, Fix: hostile, When: participation.Always{}, Check: participation.Is{Fact: &fact},
		Overrides: []participation.Override{{Rule: "settings.prison.staff-presence", Note: hostile}},
	}}, Prompts: []participation.Prompt{{Statement: "S.action.2.a", Ask: hostile, Why: hostile, When: participation.Always{}}}})
	require.NoError(t, err)
	archive := "x (S.action.1)\n-- met/" + hostile + " --\n" + `{"answers": {"region.hostile": "yes"}, "notes": {"region.hostile": "</code></pre><script>"}}` + "\n"
	files, err := site(set, fstest.MapFS{archives[0] + "/region.rule.hostile.txtar": {Data: []byte(archive)}})
	require.NoError(t, err)
	all := byName(files)
	at := rulePath("region.rule.hostile")
	require.Contains(t, words(t, all[at+".html"]), oneLine(hostile))
	require.Contains(t, unescaped(all[at+".md"]), oneLine(hostile))
	raw := regexp.MustCompile(`(^|[^\\])<(script|img|/title|/desc|/code)`)
	for name, content := range all {
		switch path.Ext(name) {
		case ".html":
			page := elements(t, name, content)
			require.Empty(t, complainOfPage(page), name)
			require.False(t, slices.ContainsFunc(page, func(e element) bool { return e.name == "img" }), name)
		case ".svg":
			elements(t, name, content)
		case ".md":
			fenced := regexp.MustCompile("(?ms)^\\s*(```+)json\n.*?^\\s*```+$").ReplaceAllString(content, "")
			require.NotRegexp(t, raw, fenced, name)
		case ".js":
			require.NotContains(t, content, "</script", name)
		}
	}
}

func TestCountsAreThoseOfTheLibrary(t *testing.T) {
	files := theSite(t)
	set := framework.Standard()
	a := set.Coverage()
	require.Equal(t, len(a.Statements), a.Enforced+a.Judged+a.Excluded)
	coverage := words(t, files["coverage.html"])
	for label, count := range map[string]int{
		rowEnforced: a.Enforced, rowJudged: a.Judged, rowExcluded: a.Excluded,
		rowChecks: len(a.Statements), rowGuidance: a.Guidance, rowAll: len(a.Statements) + a.Guidance,
	} {
		require.Contains(t, files["coverage.md"], label)
		require.Regexp(t, regexp.QuoteMeta(label)+`(\*\*)? \| (\*\*)?`+written(count)+`\b`, files["coverage.md"])
		require.Contains(t, coverage, label+written(count))
	}
	for _, st := range a.Statements {
		if st.Rules == nil {
			require.Contains(t, coverage, string(st.Statement))
			require.Contains(t, coverage, oneLine(st.Why))
		}
	}
	home := words(t, files["index.html"])
	for _, count := range []int{len(set.Rules()), len(set.Facts()), len(a.Statements), a.Enforced} {
		require.Contains(t, home, written(count))
	}
	b := theBook(t)
	sum := sectionCount{}
	for _, c := range b.counts() {
		sum.all += c.all
		sum.checks += c.checks
		sum.enforced += c.enforced
		sum.judged += c.judged
		sum.excluded += c.excluded
	}
	entries := 0
	for range catalogue.All() {
		entries++
	}
	require.Equal(t, sectionCount{entries, len(a.Statements), a.Enforced, a.Judged, a.Excluded}, sum)
	require.Equal(t, "1,432", written(1432))
	require.Equal(t, "12,007", written(12007))
}

func TestEveryRuleStandsInEveryIndex(t *testing.T) {
	b := theBook(t)
	for _, of := range b.indexes() {
		stands := make([]int, len(b.rules))
		for _, shelf := range of.shelves {
			for _, i := range shelf.rules {
				stands[i]++
			}
		}
		for _, i := range of.others {
			require.Zero(t, stands[i], of.path)
			stands[i]++
		}
		for i, times := range stands {
			require.NotZero(t, times, "%s: %s", of.path, b.rules[i].ID)
			if of.path == principlePath || of.path == forcePath {
				require.Equal(t, 1, times, "%s: %s", of.path, b.rules[i].ID)
			}
		}
	}
}

func TestReach(t *testing.T) {
	b := theBook(t)
	settings, people, stages := participation.ListSettings, participation.ListPeopleGroups, participation.ListStages
	require.Equal(t, []string{"prison"}, b.reach["settings.prison.staff-presence"].narrow[settings])
	require.Empty(t, b.reach["settings.prison.staff-presence"].narrow[people])
	require.Equal(t, []string{"sarc"}, b.reach["settings.survivors.enough-supporters"].narrow[settings])
	require.Equal(t, []string{"victims-adult", "survivors-childhood-abuse-adult", "victims-cyp"}, b.reach["settings.survivors.enough-supporters"].narrow[people])
	require.Empty(t, b.reach["participation.approach.people-equipped"].narrow[settings])
	require.Equal(t, []string{"sarc"}, b.reach["participation.approach.people-equipped"].outside[settings])
	require.Equal(t, []string{"prison", "mbu"}, b.reach["participation.people.recent-experience"].outside[settings])
	require.Equal(t, []string{"planning", "procuring"}, b.reach["participation.insight.known-insight-first"].narrow[stages])
	require.Empty(t, b.reach["participation.insight.free-to-speak"].narrow)
	require.Empty(t, b.reach["participation.insight.free-to-speak"].outside)
}

// What the search can find is every page but the start and itself.
func TestSearchIndexIsComplete(t *testing.T) {
	files := theSite(t)
	_, list, _ := strings.Cut(files["search-index.js"], "globalThis.rulebookIndex = ")
	list = strings.Replace(strings.TrimSuffix(list, ";\n"), ",\n]", "\n]", 1)
	var entries []entry
	require.NoError(t, json.Unmarshal([]byte(list), &entries))
	found := map[string]entry{}
	for _, e := range entries {
		require.NotContains(t, found, e.Path)
		require.NotEmpty(t, e.Title)
		require.NotEmpty(t, e.Kind)
		found[e.Path] = e
	}
	for _, name := range withEnd(files, ".html") {
		at := strings.TrimSuffix(name, ".html")
		if at != homePath && at != searchPath {
			require.Contains(t, found, at)
			require.Contains(t, words(t, files[name]), oneLine(found[at].Title))
			delete(found, at)
		}
	}
	require.Empty(t, found, "an entry without a page")
	b := theBook(t)
	for _, e := range entries {
		r := slices.IndexFunc(b.rules, func(r participation.Rule) bool { return e.Kind == ruleKind && r.ID == e.ID })
		if r < 0 {
			require.NotEqual(t, ruleKind, e.Kind)
			continue
		}
		require.Equal(t, string(b.rules[r].Force), e.Force)
		require.Contains(t, e.Words, b.rules[r].Fix)
		for _, id := range b.rules[r].Basis {
			require.Contains(t, e.Also, string(id))
		}
	}
}

func TestTheSameRulesGiveTheSameBytes(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "site")
	var out, complaints bytes.Buffer
	require.NoError(t, run([]string{"-o", folder}, &out, &complaints))
	require.Empty(t, complaints.String())
	require.Contains(t, out.String(), filepath.Join(folder, "index.html"))
	files := theSite(t)
	written := 0
	require.NoError(t, filepath.WalkDir(folder, func(_ string, entry fs.DirEntry, err error) error {
		if !entry.IsDir() {
			written++
		}
		return err
	}))
	require.Equal(t, len(files), written)
	for name, content := range files {
		again, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
		require.NoError(t, err)
		require.True(t, content == string(again), name)
	}
}

// The examples are what they are said to be.
func TestExamplesHaveTheirOutcome(t *testing.T) {
	b := theBook(t)
	shown := 0
	for _, r := range b.rules {
		require.NotEmpty(t, b.examples[r.ID], r.ID)
		good, bad, ok := pairOf(b.examples[r.ID])
		require.True(t, ok, r.ID)
		outcomes := [][]string{{"met"}, {"not-met"}}
		if r.Kind == participation.OnRegister {
			outcomes[1] = []string{"overdue", "no-date-set"}
		}
		for place, e := range []example{good, bad} {
			require.Contains(t, outcomes[place], e.outcome, r.ID)
			given := map[string]json.RawMessage{"as_at": json.RawMessage(`"2026-03-02"`)}
			for property, value := range e.given {
				given[property] = value
			}
			document, err := json.Marshal(given)
			require.NoError(t, err)
			c, problems := b.set.Read(document)
			require.False(t, wire.Refused(problems), "%s: %v", r.ID, problems)
			report := b.set.Assess(c)
			if r.Kind == participation.OnRegister {
				require.True(t, slices.ContainsFunc(report.Obligations, func(o participation.Obligation) bool {
					return o.Obligation == r.ID && string(o.State) == e.outcome
				}), r.ID)
				said := b.registered(&r, &e)
				require.NotEmpty(t, said, r.ID)
				require.Contains(t, said[len(said)-1].Note.String(), statePhrases[participation.ObligationState(e.outcome)], r.ID)
			} else {
				i := slices.IndexFunc(report.Findings, func(f participation.Finding) bool { return f.Rule == r.ID })
				require.GreaterOrEqual(t, i, 0, r.ID)
				require.Equal(t, e.outcome, string(report.Findings[i].Outcome), r.ID)
				require.Empty(t, b.registered(&r, &e), r.ID)
			}
			for _, l := range participation.Lists() {
				codes, stated := e.codes(l)
				require.Equal(t, c.Codes(l) != nil, stated, r.ID)
				require.ElementsMatch(t, c.Codes(l), codes, r.ID)
			}
			require.Len(t, e.answers(), len(c.Answers), r.ID)
			shown++
		}
	}
	require.Greater(t, shown, 300)
}

// A register of an example is said line by line: each theme with its answers, then who was told.
func TestRegistersAreSaidInWords(t *testing.T) {
	b := theBook(t)
	i := slices.IndexFunc(b.rules, func(r participation.Rule) bool { return r.ID == "feedback.told.what-changed" })
	register := `{"events": [
		{"seq": 1, "date": "2026-01-05", "role": "Lead", "kind": "programme-started", "data": {"id": "p", "settings": ["yoi"], "people": ["cyp"], "level": "consultation", "formats_needed": ["easy-read"]}},
		{"seq": 2, "date": "2026-01-06", "role": "Lead", "kind": "scope-said", "data": {"programme": "p", "can_influence": "Times.", "cannot_influence": "Money."}},
		{"seq": 3, "date": "2026-01-07", "role": "Lead", "kind": "theme-heard", "data": {"id": "a", "programme": "p", "words": "It is shut."}},
		{"seq": 4, "date": "2026-01-08", "role": "Lead", "kind": "theme-heard", "data": {"id": "b", "programme": "p", "people": ["women"], "words": "It is loud."}},
		{"seq": 5, "date": "2026-02-01", "role": "Lead", "kind": "response-given", "data": {"id": "r", "theme": "a", "kind": "not-done", "reason": "no-staff", "words": "Not yet.", "decided_together": "no"}},
		{"seq": 6, "date": "2026-02-02", "role": "Lead", "kind": "response-given", "data": {"id": "s", "theme": "b", "kind": "done", "decided_together": "yes"}},
		{"seq": 7, "date": "2026-02-03", "role": "Lead", "kind": "programme-ended", "data": {"programme": "p"}},
		{"seq": 8, "date": "2026-02-04", "role": "Lead", "kind": "telling-made", "data": {"id": "t", "programme": "p", "to": "participants", "people": ["cyp"], "responses": ["r"], "formats": ["poster"], "how": ["easy-read"], "thanked": true}}
	]}`
	all, err := readArchive("a title\n-- no-date-set/told-of-one --\n{\"as_at\": \"2026-03-02\", \"register\": " + register + "}\n")
	require.NoError(t, err)
	var said []string
	for _, it := range b.registered(&b.rules[i], &all[0]) {
		said = append(said, it.Text.String()+" | "+it.Note.String())
	}
	require.Equal(t, []string{
		"Programme | From 5 January 2026 to 3 February 2026",
		"Where are the services? | Young offender institution",
		"Whose voices are meant, beyond patients in general? | Children and young people",
		"Promised | Consultation",
		"People said that they need | Easy read",
		"Said to people, 6 January 2026 | They can influence: “Times.” They cannot: “Money.”",
		"People said, 7 January 2026 | “It is shut.”",
		"Answered, 1 February 2026 | Not done; There are not enough staff; “Not yet.”; Not decided together with people",
		"Women said, 8 January 2026 | “It is loud.”",
		"Answered, 2 February 2026 | Done; Decided together with people",
		"Told, 4 February 2026 | Children and young people; Poster; Easy read; With thanks",
		"So it stands on 2 March 2026 | Open, and no date is set",
	}, said)

	all, err = readArchive("a title\n-- overdue/unreadable --\n{\"as_at\": \"2026-03-02\", \"register\": {\"events\": 1}}\n")
	require.NoError(t, err)
	require.Empty(t, b.registered(&b.rules[i], &all[0]))
}

func TestArchivesAreRead(t *testing.T) {
	all, err := readArchive("a title\n-- met --\n{}\n-- not-met/of-two-words --\n{\n  \"methods\": [],\n  \"decider\": \"icb\"\n}\n")
	require.NoError(t, err)
	require.Len(t, all, 2)
	require.Equal(t, "met", all[0].outcome)
	require.Equal(t, "of two words", all[1].shows)
	codes, stated := all[1].codes(participation.ListMethods)
	require.True(t, stated)
	require.Empty(t, codes)
	codes, stated = all[1].codes(participation.ListDeciders)
	require.True(t, stated)
	require.Equal(t, []string{"icb"}, codes)
	_, stated = all[0].codes(participation.ListMethods)
	require.False(t, stated)

	all, err = readArchive("a title\n-- met/irc --\n{\"settings\": [\"irc\"]}\n" +
		"-- met/yoi-staff-absent --\n{\"settings\": [\"yoi\"]}\n-- met/film-and-two-lots --\n{\"formats\": [\"film\"], \"methods\": [\"film\"]}\n")
	require.NoError(t, err)
	require.Equal(t, []string{"", "staff absent", "two lots"}, []string{all[0].shows, all[1].shows, all[2].shows}, "labels say the codes")

	_, err = readArchive("-- met --\n{")
	require.Error(t, err)

	broken := fstest.MapFS{archives[1] + "/settings.prison.staff-presence.txtar": {Data: []byte("-- met --\n{")}}
	_, err = site(framework.Standard(), broken)
	require.ErrorContains(t, err, "settings.prison.staff-presence")
	_, err = site(framework.Standard(), unreadable{})
	require.ErrorIs(t, err, fs.ErrPermission)
}

// unreadable is a folder whose files cannot be read.
type unreadable struct{}

func (unreadable) Open(string) (fs.File, error) { return nil, fs.ErrPermission }

func TestEveryWordOfTheVocabularyIsSaid(t *testing.T) {
	for _, l := range participation.Lists() {
		p, ok := listPhrases[l.Property()]
		require.True(t, ok, l.Property())
		for _, phrase := range []string{p.one, p.several, p.not, p.none, p.stated, p.empty, p.ask} {
			require.NotEmpty(t, phrase, l.Property())
		}
		for _, term := range l.Terms() {
			for _, group := range term.Groups {
				require.NotEmpty(t, groupPhrases[group], group)
			}
		}
	}
	for e := range catalogue.All() {
		require.NotEmpty(t, rolePhrases[string(e.Role)], e.ID)
		if e.Force != "" {
			require.NotEmpty(t, forcePhrases[e.Force].label, e.ID)
		}
		if e.Mark != "" {
			require.NotEmpty(t, markPhrases[string(e.Mark)], e.ID)
		}
	}
}

func TestUnverifiedLawIsNotQuoted(t *testing.T) {
	b := theBook(t)
	files := theSite(t)
	seen := 0
	for e := range catalogue.WithRole(catalogue.RoleProvision) {
		if e.Mark != catalogue.Unverified {
			continue
		}
		seen++
		st := b.statements[e.ID]
		require.Equal(t, phraseNotShown, st.says().String())
		require.NotContains(t, words(t, files[sectionPath(e.Section)+".html"]), oneLine(st.Text), e.ID)
	}
	require.NotZero(t, seen)
}

func TestWrongUseOfTheCommand(t *testing.T) {
	folder := t.TempDir()
	var complaints bytes.Buffer
	for _, wrong := range [][]string{{}, {"-o"}, {"-o", folder, "more"}, {"-x"}} {
		complaints.Reset()
		require.ErrorIs(t, run(wrong, io.Discard, &complaints), errUsage)
		require.NotEmpty(t, complaints.String())
	}
	require.ErrorIs(t, run([]string{"-h"}, io.Discard, io.Discard), flag.ErrHelp)
	blocked := filepath.Join(folder, "file")
	require.NoError(t, os.WriteFile(blocked, nil, 0o600))
	err := run([]string{"-o", blocked}, io.Discard, io.Discard)
	require.Error(t, err)
	require.NotErrorIs(t, err, errUsage)
}
