package catalogue_test

import (
	"iter"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/catalogue"
)

func count(entries iter.Seq[catalogue.Entry]) int {
	n := 0
	for range entries {
		n++
	}
	return n
}

func TestTheCatalogueIsWhole(t *testing.T) {
	documents := map[string]int{}
	for e := range catalogue.All() {
		documents[e.Document]++
	}
	require.Equal(t, 1251, documents["HJF"])
	require.Equal(t, 181, documents["LD"])
	require.Equal(t, 1432+82, count(catalogue.All()))

	for force, want := range map[catalogue.Force]int{
		catalogue.Must: 59, catalogue.Should: 432, catalogue.May: 222, catalogue.Factual: 719, "": 82, "shall": 0,
	} {
		require.Equal(t, want, count(catalogue.WithForce(force)), "force %q", force)
	}
	for role, want := range map[catalogue.Role]int{
		catalogue.RoleCheck: 426, catalogue.RoleObligation: 109, catalogue.RoleVocabulary: 408, catalogue.RoleAdvice: 151,
		catalogue.RoleContext: 220, catalogue.RoleReference: 118, catalogue.RoleProvision: 82, "": 0,
	} {
		require.Equal(t, want, count(catalogue.WithRole(role)), "role %q", role)
	}
}

func TestEveryEntryIsSound(t *testing.T) {
	var documents []string
	kinds := map[string]catalogue.Kind{}
	for _, d := range catalogue.Documents {
		require.NotContains(t, documents, d.Code)
		documents = append(documents, d.Code)
		kinds[d.Code] = d.Kind
		require.Contains(t, []catalogue.Kind{catalogue.Guidance, catalogue.Act, catalogue.Instrument, catalogue.Judgment}, d.Kind)
		require.NotEmpty(t, d.Title)
	}
	sections := map[string]string{}
	for _, s := range catalogue.Sections() {
		require.NotContains(t, sections, s.Code)
		require.Contains(t, documents, s.Document)
		require.NotEmpty(t, s.Title)
		sections[s.Code] = s.Document
	}

	seen := map[catalogue.ID]bool{}
	var document, section []string // in the order of their first entries
	for e := range catalogue.All() {
		require.False(t, seen[e.ID], "%s stands twice", e.ID)
		seen[e.ID] = true
		require.Equal(t, e.Document, sections[e.Section], "%s", e.ID)
		law := kinds[e.Document] != catalogue.Guidance
		require.Equal(t, law, e.Role == catalogue.RoleProvision, "%s", e.ID)
		require.Equal(t, law, e.Force == "", "%s", e.ID)
		require.Equal(t, law, e.Mark != "", "%s", e.ID)

		found, err := catalogue.Find(e.ID)
		require.NoError(t, err)
		require.Equal(t, e, found)

		if !slices.Contains(document, e.Document) {
			document = append(document, e.Document)
		}
		if !slices.Contains(section, e.Section) {
			section = append(section, e.Section)
		}
	}
	require.Equal(t, documents, document, "every document has entries, in the order of Documents")
	var codes []string
	for _, s := range catalogue.Sections() {
		codes = append(codes, s.Code)
	}
	require.Equal(t, codes, section, "every section has entries, in the order of Sections")
}

func TestASectionIsOnlyItself(t *testing.T) {
	total := 0
	for _, s := range catalogue.Sections() {
		for e := range catalogue.InSection(s.Code) {
			require.Equal(t, s.Code, e.Section)
			total++
		}
	}
	require.Equal(t, 1432+82, total)
	require.Equal(t, 6, count(catalogue.InSection("D")))
	require.Zero(t, count(catalogue.InSection("D99")))
	require.Zero(t, count(catalogue.InSection("")))
}

func TestSectionsCannotBeChanged(t *testing.T) {
	catalogue.Sections()[0].Title = "changed"
	require.NotEqual(t, "changed", catalogue.Sections()[0].Title)
}

func TestIterationCanStop(t *testing.T) {
	var first catalogue.Entry
	for e := range catalogue.All() {
		first = e
		break
	}
	require.Equal(t, "governance", first.Principles.String())
	first.Principles = 0
	require.Equal(t, catalogue.Entry{ID: "S.action.1", Document: "HJF", Section: "S", Force: catalogue.Should, Role: catalogue.RoleCheck}, first)
}

func TestCompareIsSourceOrder(t *testing.T) {
	var ids []catalogue.ID
	for e := range catalogue.All() {
		ids = append(ids, e.ID)
	}
	ids = append(ids, "", "D1.tip.99", "nonsense", "zz")
	sorted := slices.Clone(ids)
	slices.Reverse(sorted)
	slices.SortFunc(sorted, catalogue.Compare)
	require.Equal(t, ids, sorted)

	require.Negative(t, catalogue.Compare("D1.tip.7.b", "D10.tip.1.a"))
	require.Negative(t, catalogue.Compare("D9.tip.7", "D10.tip.1.a"))
	require.Negative(t, catalogue.Compare("Glossary.ref.1", "LD.info.1"))
	require.Negative(t, catalogue.Compare("LD.info.1", "nhsa2006.13Q.1"))
	require.Negative(t, catalogue.Compare("nhsa2006.13Q.4", "nhsa2006.242"))
	require.Zero(t, catalogue.Compare("unknown", "unknown"))
	require.Positive(t, catalogue.Compare("unknown", "khurana2022"))
}

func TestCodesOfAnEntry(t *testing.T) {
	e, err := catalogue.Find("D2.tip.4.b")
	require.NoError(t, err)
	require.Equal(t, []string{"yoi", "stc", "sch", "secure-school"}, slices.Collect(e.Settings.All()))
	require.True(t, e.Settings.Has("secure-school"))
	require.False(t, e.Settings.Has("secure"))
	require.False(t, e.Settings.Has("stc sch"))

	law, err := catalogue.Find("nhsa2006.13Q.1")
	require.NoError(t, err)
	for _, none := range []catalogue.Codes{e.People, law.Principles, law.Settings, law.People, law.Stages} {
		require.Zero(t, none)
		require.Empty(t, none.String())
		require.Empty(t, slices.Collect(none.All()))
		require.False(t, none.Has(""))
	}
}

func TestFirstUseFromManyGoroutines(t *testing.T) {
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			if _, err := catalogue.Find("D1.tip.7.b"); err != nil {
				t.Error(err)
			}
			if n := count(catalogue.InSection("LD")); n != 181 {
				t.Error(n)
			}
		})
	}
	group.Wait()
}

func TestFindAllocatesNothing(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if _, err := catalogue.Find("nhsa2006.13Q.2.a"); err != nil {
			t.Error(err)
		}
	}))
}

func BenchmarkFind(b *testing.B) {
	for b.Loop() {
		if _, err := catalogue.Find("D1.tip.7.b"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	for b.Loop() {
		catalogue.Compare("D1.tip.7.b", "nhsa2006.13Q.2.a")
	}
}
