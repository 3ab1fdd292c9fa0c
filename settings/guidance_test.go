package settings_test

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/settings"
)

func TestGuidanceIsWholeAndInSourceOrder(t *testing.T) {
	all := settings.Guidance(nil, settings.About{})
	require.Len(t, all, 1251+181, "every statement of guidance, and no law")
	inOrder := func(a, b settings.Reading) int { return catalogue.Compare(a.Entry.ID, b.Entry.ID) }
	require.True(t, slices.IsSortedFunc(all, inOrder))

	// Section by section it is the same, and nothing is lost.
	var bySection []settings.Reading
	for _, s := range catalogue.Sections() {
		some := settings.Guidance(nil, settings.About{Section: s.Code})
		for _, r := range some {
			require.Equal(t, s.Code, r.Entry.Section)
		}
		require.True(t, slices.IsSortedFunc(some, inOrder))
		bySection = append(bySection, some...)
	}
	slices.SortFunc(bySection, inOrder)
	require.Equal(t, all, bySection)
	require.Empty(t, settings.Guidance(nil, settings.About{Section: "D99"}))
}

func TestGuidanceAboutSettingsAndPeople(t *testing.T) {
	ids := func(about settings.About) (ids []catalogue.ID) {
		for _, r := range settings.Guidance(nil, about) {
			ids = append(ids, r.Entry.ID)
		}
		return ids
	}
	for _, term := range Settings {
		var want []catalogue.ID
		for s := range statements.All() {
			if slices.Contains(s.Settings, term.Code) {
				want = append(want, s.ID)
			}
		}
		require.Equal(t, want, ids(settings.About{Settings: []Setting{Setting(term.Code)}}), term.Code)
	}
	for _, term := range PeopleGroups {
		var want []catalogue.ID
		for s := range statements.All() {
			if slices.Contains(s.People, term.Code) {
				want = append(want, s.ID)
			}
		}
		require.NotEmpty(t, want, term.Code)
		require.Equal(t, want, ids(settings.About{People: []PeopleGroup{PeopleGroup(term.Code)}}), term.Code)
	}

	prison, older := settings.About{Settings: []Setting{Prison}}, settings.About{People: []PeopleGroup{Older}}
	both := ids(settings.About{Settings: []Setting{Prison}, People: []PeopleGroup{Older}})
	union := slices.Concat(ids(prison), ids(older))
	slices.SortFunc(union, catalogue.Compare)
	require.Equal(t, slices.Compact(union), both, "either is enough")

	families := ids(settings.About{People: []PeopleGroup{FamiliesCarers}, Section: "D1"})
	require.Equal(t, []catalogue.ID{"D1.principle.7.b"}, families)
}

func TestPartsOfTheGuidance(t *testing.T) {
	parts := map[catalogue.ID]settings.Part{}
	count := map[settings.Part]int{}
	for _, r := range settings.Guidance(nil, settings.About{}) {
		parts[r.Entry.ID] = r.Part
		count[r.Part]++
		require.Equal(t, r.Part == settings.PartFigure, r.AsAt != "", "%s", r.Entry.ID)
	}
	for id, want := range map[catalogue.ID]settings.Part{
		"D1.context.1.a": settings.PartFigure, "D1.context.4.b": settings.PartContext, "D1.principle.1.a": settings.PartPrinciple,
		"D1.tip.7.b": settings.PartTip, "S.action.1": settings.PartTip, "D1.mencategory.1": settings.PartTerm,
		"D1.ref.1": settings.PartSource, "3.4.principle.1": settings.PartPrinciple, "LD.incentive.1.b": settings.PartTip,
	} {
		require.Equal(t, want, parts[id], "%s", id)
	}
	require.Equal(t, 220, count[settings.PartFigure]+count[settings.PartContext])
	require.Equal(t, 408, count[settings.PartTerm])
	require.Equal(t, 118, count[settings.PartSource])
}

func TestReadingsNameTheRulesThatCiteThem(t *testing.T) {
	rules := settings.Rules()
	named := map[string]bool{}
	for _, r := range settings.Guidance(rules, settings.About{}) {
		for _, id := range r.Rules {
			named[id] = true
			at := slices.IndexFunc(rules, func(rule Rule) bool { return rule.ID == id })
			require.Contains(t, rules[at].Basis, r.Entry.ID)
		}
	}
	require.Len(t, named, len(rules))
	for _, r := range settings.Guidance(nil, settings.About{Section: "D1"}) {
		require.Empty(t, r.Rules)
	}
}

// inNumbers finds what gives a number, by digit or by word.
var inNumbers = regexp.MustCompile(`(?i)\d|\b(half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|fifteen|sixteen|sixty|hundred|growing)\b`)

// notFigures are statements of context with a number that measures nothing: a section, a year, a
// list that is counted, a law, a case.
var notFigures = []catalogue.ID{
	"1.text.7", "1.text.10", "2.1.figure.1", "4.text.3", "4.figure.1", "4.figure.2", "D1.context.2.b", "D1.context.3", "D1.context.4.a",
	"D2.context.1.d", "D7.context.1", "D7.context.6", "D7.finding.1", "D9.context.3.a", "D10.principle.4.a", "E.context.1.b",
	"LD.who.1", "LD.benefit.0", "LD.programme.1.b", "LD.programme.1.c", "LD.model.0",
}

func TestEveryFigureHasItsDate(t *testing.T) {
	date := regexp.MustCompile(`^20\d\d(-(0[1-9]|1[0-2])|/\d\d)?$`)
	var listed []catalogue.ID
	for _, f := range settings.Figures {
		listed = append(listed, f.Statement)
		require.Regexp(t, date, f.AsAt, "%s", f.Statement)
		if f.Cited == "" {
			continue
		}
		figure, err := catalogue.Find(f.Statement)
		require.NoError(t, err)
		cited, err := catalogue.Find(f.Cited)
		require.NoError(t, err)
		require.Equal(t, catalogue.RoleReference, cited.Role, "%s", f.Cited)
		require.Equal(t, figure.Section, cited.Section, "%s", f.Cited)
	}
	var found []catalogue.ID
	for s := range statements.WithRole(catalogue.RoleContext) {
		if inNumbers.MatchString(s.Text) && !slices.Contains(notFigures, s.ID) {
			found = append(found, s.ID)
		}
	}
	require.Equal(t, found, listed)
}

// The figures of establishments in the vocabulary are those of the guidance, of the same date or earlier.
func TestEstablishmentsHaveTheFiguresOfTheGuidance(t *testing.T) {
	inWords := map[int]string{3: "three", 4: "four", 6: "six", 3483: "3,483"}
	for _, kind := range EstablishmentTypes {
		for _, number := range []int{kind.Counted, kind.PeopleHeld, kind.PlacesForBabies} {
			word := regexp.MustCompile(`\b(` + strconv.Itoa(number) + `|` + cmp.Or(inWords[number], strconv.Itoa(number)) + `)\b`)
			require.True(t, number == 0 || slices.ContainsFunc(settings.Figures, func(f settings.Figure) bool {
				s, err := statements.Find(f.Statement)
				require.NoError(t, err)
				return slices.Contains(kind.Basis, f.Statement) && word.MatchString(s.Text) && f.AsAt <= kind.AsAt
			}), "%s: %d", kind.Code, number)
		}
	}
}
