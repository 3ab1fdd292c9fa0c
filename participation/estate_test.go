package participation_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

func known(t *testing.T, ids []catalogue.ID) {
	t.Helper()
	for _, id := range ids {
		_, err := catalogue.Find(id)
		require.NoError(t, err)
	}
}

func TestEveryEstablishmentHasSomeoneInCharge(t *testing.T) {
	places := map[Setting]bool{}
	for _, kind := range EstablishmentTypes {
		for _, setting := range kind.Settings {
			places[setting] = true
		}
		for _, charge := range []Charge{kind.RunBy, kind.CommissionedBy} {
			require.NotEmpty(t, charge.Who, kind.Code)
			require.Contains(t, []catalogue.Mark{"", catalogue.Inferred, catalogue.Unverified}, charge.Mark, kind.Code)
			require.Equal(t, charge.Mark == catalogue.Unverified, charge.Basis == nil, "%s: what the guidance says is cited, what it does not say is marked", kind.Code)
			known(t, charge.Basis)
		}
	}
	for _, setting := range []Setting{Prison, YOI, STC, SCH, SecureSchool, IRC, STHF, SARC, LiaisonDiversion, MBU} {
		require.True(t, places[setting], "%s", setting)
	}
}

// law finds words that would pass general knowledge off as law.
var law = regexp.MustCompile(`\b(section|Act|regulations?|statute|law|must|duty)\b`)

func TestFormerNames(t *testing.T) {
	require.True(t, slices.IsSortedFunc(FormerNames, func(a, b FormerName) int { return a.From.Compare(b.From) }))
	for _, former := range FormerNames {
		require.NotEmpty(t, former.By, former.Name)
		require.False(t, former.From.IsZero(), former.Name)
		require.NotEmpty(t, former.Basis, former.Name)
		known(t, former.Basis)
		if former.Codes != nil {
			require.NoError(t, CheckExpr(In(former.Codes)), former.Name)
		}
		if former.Mark == catalogue.Unverified {
			require.NotRegexp(t, law, former.Note, former.Name)
			require.False(t, former.Announced, "%s: what is only planned has to have been seen", former.Name)
			continue
		}
		require.Equal(t, catalogue.Seen, former.Mark, former.Name)
		require.True(t, slices.ContainsFunc(former.Basis, func(id catalogue.ID) bool {
			e, err := catalogue.Find(id)
			return err == nil && e.Mark == catalogue.Seen
		}), "%s: what was seen is law that was seen", former.Name)
	}
}

// A term that says in which edition its name stood has a row that says what became of it.
func TestEveryNameThatHasGoneIsExplained(t *testing.T) {
	count := 0
	for _, l := range Lists() {
		for _, term := range l.Terms() {
			if term.NamedIn == "" {
				continue
			}
			count++
			require.True(t, slices.ContainsFunc(FormerNames, func(former FormerName) bool {
				return slices.ContainsFunc(former.Codes, func(code Coded) bool {
					return l == ListPartners && code == Partner(term.Code)
				})
			}), "%s", term.Code)
		}
	}
	require.Equal(t, 3, count)
}
