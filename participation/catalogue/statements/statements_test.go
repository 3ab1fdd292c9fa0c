package statements

import (
	"errors"
	"iter"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/catalogue"
)

func ids[T any](all iter.Seq[T], id func(T) catalogue.ID) []catalogue.ID {
	var found []catalogue.ID
	for x := range all {
		found = append(found, id(x))
	}
	return found
}

func entryID(e catalogue.Entry) catalogue.ID { return e.ID }
func statementID(s Statement) catalogue.ID   { return s.ID }

func TestStatementsAndEntriesAreTheSame(t *testing.T) {
	require.Len(t, decode(), 1432+82)
	for i, s := range decode() {
		e, err := catalogue.Find(s.ID)
		require.NoError(t, err, "line %d of the data is not in the catalogue", i)
		for _, list := range []struct {
			entry     catalogue.Codes
			statement []string
		}{{e.Principles, s.Principles}, {e.Settings, s.Settings}, {e.People, s.People}, {e.Stages, s.Stages}} {
			require.Equal(t, strings.Join(list.statement, " "), list.entry.String(), "%s", s.ID)
		}
		e.Principles, e.Settings, e.People, e.Stages = 0, 0, 0, 0
		require.Equal(t, catalogue.Entry{ID: s.ID, Document: s.Source, Section: e.Section, Force: s.Force, Role: s.Role, Mark: s.Mark}, e)
	}
	require.Len(t, byID(), 1432+82, "an id stands twice")
	for e := range catalogue.All() {
		require.Contains(t, byID(), e.ID)
	}
}

func TestTheDataStandInSourceOrder(t *testing.T) {
	var order []catalogue.ID
	line, source := 0, ""
	for _, s := range decode() {
		order = append(order, s.ID)
		if s.Source != source {
			line, source = 0, s.Source
		}
		if s.Role != catalogue.RoleProvision {
			require.GreaterOrEqual(t, s.Line, line, "%s stands before its place", s.ID)
			require.Positive(t, s.Line)
			line = s.Line
		}
	}
	require.Equal(t, order, ids(catalogue.All(), entryID))
	require.Equal(t, order, ids(All(), statementID))
}

func TestEveryStatementIsSound(t *testing.T) {
	wanted := map[string][]string{
		"settings": {
			"prison", "yoi", "stc", "sch", "secure-school", "irc", "sthf", "sarc", "liaison-diversion", "mbu", "police-custody",
			"community", "public-health-secure",
		},
		"people": {
			"bame", "older", "women", "cyp", "victims-adult", "survivors-childhood-abuse-adult", "victims-cyp", "families-carers",
			"asylum-seekers", "learning-disability", "mental-health", "disabled", "perinatal",
		},
		"stages":     {"planning", "procuring", "monitoring"},
		"principles": {"experience", "diversity", "equity", "transparency", "governance", "outcomes"},
		"actor":      {"", "commissioner", "provider", "regional-team", "partner", "national-team", "staff", "head-of-hj"},
	}
	texts := map[string]int{}
	for s := range All() {
		for list, codes := range map[string][]string{
			"settings": s.Settings, "people": s.People, "stages": s.Stages, "principles": s.Principles, "actor": {s.Actor},
		} {
			require.Subset(t, wanted[list], codes, "%s of %s", list, s.ID)
		}
		for _, text := range []string{s.Text, s.Note} {
			require.True(t, utf8.ValidString(text))
			require.Equal(t, strings.TrimSpace(text), text, "%s", s.ID)
			require.NotContains(t, text, "\n", "%s", s.ID)
		}
		require.NotEmpty(t, s.Text, "%s", s.ID)
		texts[s.Source]++
	}
	require.Equal(t, 1251, texts["HJF"])
	require.Equal(t, 181, texts["LD"])
}

func TestStatementsBySectionRoleAndForce(t *testing.T) {
	for _, s := range catalogue.Sections() {
		require.Equal(t, ids(catalogue.InSection(s.Code), entryID), ids(InSection(s.Code), statementID))
	}
	for role, want := range map[catalogue.Role]int{catalogue.RoleCheck: 426, catalogue.RoleObligation: 109, "none": 0} {
		require.Len(t, ids(WithRole(role), statementID), want)
	}
	for force, want := range map[catalogue.Force]int{catalogue.Must: 59, catalogue.May: 222, "none": 0} {
		require.Len(t, ids(WithForce(force), statementID), want)
	}
	for s := range All() {
		require.Equal(t, catalogue.ID("S.action.1"), s.ID)
		break
	}
}

func TestFindTellsMalformedFromUnknown(t *testing.T) {
	for id, want := range map[catalogue.ID]catalogue.Reason{
		"d1.tip.7.b": catalogue.Malformed, "": catalogue.Malformed, "D1.tip.99": catalogue.Unknown, "nhsa2006.13Q.9": catalogue.Unknown,
	} {
		s, err := Find(id)
		require.Zero(t, s)
		var wrong *catalogue.IDError
		require.True(t, errors.As(err, &wrong))
		require.Equal(t, catalogue.IDError{ID: id, Reason: want}, *wrong)
	}
}

func TestFirstUseFromManyGoroutines(t *testing.T) {
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			if s, err := Find("D1.tip.7.b"); err != nil || s.Text == "" {
				t.Error(s, err)
			}
		})
	}
	group.Wait()
}

func TestTheSlipInTheFrameworkIsNoted(t *testing.T) {
	s, err := Find("1.text.10")
	require.NoError(t, err)
	require.Contains(t, s.Note, "National Health Service Act 2006")
	require.Equal(t, catalogue.Documents[0].Note, s.Note)
	for s := range All() {
		require.NotContains(t, s.Text, "Health and Social Care Act 2006", "%s", s.ID)
	}
}

func BenchmarkFind(b *testing.B) {
	for b.Loop() {
		if _, err := Find("D1.tip.7.b"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		decode()
	}
}
