package report_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/report"
)

// element is a start tag of a document: its name, its attributes and the names of the elements
// that it stands in, outermost first.
type element struct {
	name       string
	attributes map[string]string
	within     []string
	text       string // what it holds, tags left out
}

// containers are elements whose text nobody asks for, and which are long.
var containers = []string{"html", "head", "body", "main", "section", "ul", "dl", "table", "tbody"}

// voids are the elements without an end tag that documents hold.
var voids = []string{"meta"}

// parse reads a document of ours. It is stricter than a browser: every tag is balanced, every
// attribute has a value in double quotes, no < or > stands for itself, every & begins one of our
// entities.
func parse(t *testing.T, document string) []*element {
	t.Helper()
	rest, isHTML := strings.CutPrefix(document, "<!doctype html>\n")
	require.True(t, isHTML)
	var all, open []*element
	for rest != "" {
		at := strings.IndexByte(rest, '<')
		if at < 0 {
			at = len(rest)
		}
		run := rest[:at]
		rest = rest[at:]
		if len(open) > 0 && open[len(open)-1].name != "style" {
			if strings.Contains(run, ">") {
				t.Fatalf("a > that ends nothing: %q", run)
			}
			for i := range len(run) {
				if run[i] == '&' {
					requireEntity(t, run[i:])
				}
			}
		}
		for _, e := range open {
			if !slices.Contains(containers, e.name) {
				e.text += run
			}
		}
		if rest == "" {
			break
		}
		end := strings.IndexByte(rest, '>')
		require.Positive(t, end, "a tag without an end")
		tag := rest[1:end]
		rest = rest[end+1:]
		if name, ends := strings.CutPrefix(tag, "/"); ends {
			require.NotEmpty(t, open, "</%s> ends nothing", name)
			require.Equal(t, open[len(open)-1].name, name)
			open = open[:len(open)-1]
			continue
		}
		e := parseTag(t, tag)
		for _, of := range open {
			e.within = append(e.within, of.name)
		}
		all = append(all, e)
		if !slices.Contains(voids, e.name) {
			open = append(open, e)
		}
	}
	require.Empty(t, open)
	return all
}

func requireEntity(t *testing.T, s string) {
	t.Helper()
	for _, entity := range []string{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"} {
		if strings.HasPrefix(s, entity) {
			return
		}
	}
	require.Fail(t, "an & that begins no entity", s)
}

func parseTag(t *testing.T, tag string) *element {
	t.Helper()
	name, rest, _ := strings.Cut(tag, " ")
	e := &element{name: name, attributes: map[string]string{}}
	for rest != "" {
		key, after, ok := strings.Cut(rest, `="`)
		require.True(t, ok, tag)
		value, after, ok := strings.Cut(after, `"`)
		require.True(t, ok, tag)
		require.NotContains(t, value, "<")
		require.NotContains(t, e.attributes, key)
		e.attributes[key] = value
		rest = strings.TrimPrefix(after, " ")
	}
	return e
}

func named(all []*element, name string) []*element {
	var found []*element
	for _, e := range all {
		if e.name == name {
			found = append(found, e)
		}
	}
	return found
}

// requireSound checks what every document has to keep to, whatever its case says.
func requireSound(t *testing.T, document string) []*element {
	t.Helper()
	all := parse(t, document)
	require.Len(t, named(all, "main"), 1)
	require.Len(t, named(all, "h1"), 1)
	require.Len(t, named(all, "style"), 1)
	require.Len(t, named(all, "title"), 1)
	requireDrawings(t, all)
	require.NotEmpty(t, named(all, "title")[0].text)
	require.NotEmpty(t, named(all, "html")[0].attributes["lang"])
	for _, barred := range []string{"script", "img", "iframe", "object", "link", "form", "input", "base"} {
		require.Empty(t, named(all, barred), barred)
	}

	ids := map[string]bool{}
	level := 0
	for _, e := range all {
		for key, value := range e.attributes {
			if key == "style" || strings.HasPrefix(key, "on") {
				t.Fatalf("%s on <%s>", key, e.name)
			}
			switch key {
			case "id":
				if ids[value] {
					t.Fatalf("two elements are called %q", value)
				}
				ids[value] = true
			case "href":
				if !strings.HasPrefix(value, "#") {
					t.Fatalf("a link out of the document: %q", value)
				}
			}
		}
		if len(e.name) == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6' {
			next, err := strconv.Atoi(e.name[1:])
			require.NoError(t, err)
			require.LessOrEqual(t, next, level+1, "the headings jump at %q", e.text)
			require.NotEmpty(t, strings.TrimSpace(e.text))
			require.Contains(t, e.within, "main")
			level = next
		}
	}
	for _, e := range all {
		if target, ok := strings.CutPrefix(e.attributes["href"], "#"); ok {
			if !ids[target] {
				t.Fatalf("nothing is called %q", target)
			}
		}
	}
	requireTables(t, all)
	requireLists(t, all)
	return all
}

// requireDrawings checks that all that is drawn is hidden from those who are read to, beside words that
// say the same, and that it has nothing in it but paths.
func requireDrawings(t *testing.T, all []*element) {
	t.Helper()
	for _, e := range all {
		switch parent := ""; e.name {
		case "svg":
			require.Equal(t, "true", e.attributes["aria-hidden"])
			parent = e.within[len(e.within)-1]
			require.Contains(t, []string{"li", "th"}, parent)
		case "path":
			require.Equal(t, "svg", e.within[len(e.within)-1])
			require.Regexp(t, `^[MhHvVaqlm0-9. -]*$`, e.attributes["d"])
		default:
			require.NotContains(t, e.within, "svg")
		}
	}
}

func requireTables(t *testing.T, all []*element) {
	t.Helper()
	require.Len(t, named(all, "caption"), len(named(all, "table")))
	columns, cells := 0, 0
	for _, e := range append(slices.Clone(all), &element{name: "tr"}) {
		switch e.name {
		case "caption":
			require.NotEmpty(t, e.text)
			require.Equal(t, "table", e.within[len(e.within)-1])
		case "tr":
			require.Zero(t, cells%max(columns, 1), "a row is short")
			cells = 0
		case "thead":
			columns = 0
		case "th":
			require.Contains(t, []string{"col", "row"}, e.attributes["scope"])
			if e.attributes["scope"] == "col" {
				columns++
			} else {
				cells++
			}
		case "td":
			cells++
		}
	}
}

var blockElements = []string{"p", "dl", "ul", "ol", "table", "blockquote", "div", "section"}

func requireLists(t *testing.T, all []*element) {
	t.Helper()
	parents := map[string][]string{"li": {"ul", "ol"}, "dt": {"div"}, "dd": {"div"}, "tr": {"thead", "tbody"}}
	for _, e := range all {
		if wanted, ok := parents[e.name]; ok {
			if parent := e.within[len(e.within)-1]; !slices.Contains(wanted, parent) {
				t.Fatalf("<%s> in <%s>", e.name, parent)
			}
		}
		if slices.Contains(blockElements, e.name) && slices.Contains(e.within, "p") {
			t.Fatalf("<%s> in a paragraph", e.name)
		}
	}
}

func TestDocumentsAreSound(t *testing.T) {
	for _, name := range archives(t) {
		t.Run(name, func(t *testing.T) {
			c, r := caseOf(t, readArchive(t, name))
			requireSound(t, string(report.Printer{}.HTML(nil, &c, &r)))
		})
	}
}

func TestDocumentForbidsScripts(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/hostile-texts.txtar"))
	all := parse(t, string(report.Printer{}.HTML(nil, &c, &r)))
	metas := named(all, "meta")
	require.Equal(t, "Content-Security-Policy", metas[1].attributes["http-equiv"], "after the charset, before anything it governs")
	require.Regexp(t, `^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$`,
		metas[1].attributes["content"])
}

func TestTextOfTheCaseStandsApart(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/hostile-texts.txtar"))
	document := string(report.Printer{}.HTML(nil, &c, &r))
	all := parse(t, document)
	require.Contains(t, named(all, "h1")[0].text, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
	for _, e := range named(all, "bdi") {
		require.Equal(t, "auto", e.attributes["dir"])
	}
	for _, turned := range []string{"\u202e", "\u202c", "\u2066", "\u2067", "\u2068", "\u2069", "\x00", "\x1b", "\u0085", "\u2028"} {
		require.NotContains(t, document, turned)
	}
	require.Contains(t, document, "&lt;/main&gt;&lt;/body&gt;&lt;/html&gt;")
}

func TestMarkdownHasNoMarkupOfTheCase(t *testing.T) {
	c, r := caseOf(t, readArchive(t, "testdata/hostile-texts.txtar"))
	markdown := string(report.Printer{}.Markdown(nil, &c, &r))
	requireInert(t, markdown)
	for _, want := range []string{
		`> \# Heading`, `> \- list`, `> 1\. one`, `> &gt; quote`, "> \\`\\`\\`", `> \---`, `> \| a \| b \|`,
		`> &lt;!-- comment --&gt;`, "> indented\n", `> \[ref\]: http\://example.org`, `> !\[i\](x)`,
		`&amp;lt;b&amp;gt;`, `\\ \*em\* \_em\_ \~\~del\~\~ \` + "`code\\`" + ` \$x\$`,
		`> \+ plus`, `> \= equals`, `> \===`, `> 2\. two`, `www\.example.org a\@b.example`,
	} {
		require.Contains(t, markdown, want)
	}
}

// requireInert checks what keeps Markdown free of markup that is not ours: no < begins a tag, no
// bracket a link, no line is a heading or a fence but ours.
func requireInert(t *testing.T, markdown string) {
	t.Helper()
	require.NotContains(t, markdown, "<")
	headings := 0
	for line := range strings.Lines(markdown) {
		for i := range len(line) {
			if (line[i] == '[' || line[i] == ']') && (i == 0 || line[i-1] != '\\') {
				t.Fatalf("a bracket without a backslash: %q", line)
			}
		}
		if strings.HasPrefix(line, "# ") {
			headings++
		}
		if strings.HasPrefix(strings.TrimLeft(line, "> "), "```") {
			t.Fatalf("a fence: %q", line)
		}
	}
	require.Equal(t, 1, headings)
}
