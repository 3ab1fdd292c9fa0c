package statements

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// provisions lists, document by document, every provision that the duty, its
// companions and its questions name. A space stands for a dot and a unit.
var provisions = map[string]string{
	"nhsa2006": "7A 13G 13H 13I 13NA 13O 13Z4 13Z4.1 65Z5 65Z6 244 249 275A sch10A" +
		" 13Q 13Q.1 13Q.2 13Q.2.a 13Q.2.b 13Q.2.c 13Q.3 13Q.4" +
		" 14Z45 14Z45.1 14Z45.2 14Z45.2.a 14Z45.2.b 14Z45.2.c 14Z45.3 14Z45.4" +
		" 14Z2 14Z2.1 14Z2.2 14Z2.2.a 14Z2.2.b 14Z2.2.c 14Z2.6 14Z2.7" +
		" 242 242.1B 242.1B.a 242.1B.b 242.1B.c 242.1C 242.1D 242.1E",
	"hsca2012":    "23 26 note226",
	"ca2014":      "120",
	"hca2022":     "6 8 10 13 25 71 72 sch8 sch9",
	"eqa2010":     "149",
	"si2012-2996": "10 sch3",
	"si2013-218":  "21 22 23 24 25 26 27",
}

// whole lists what is cited as a whole.
const whole = "si2022-734 si2024-15 si2024-16 pow1997 smith2006 morris2006 fudge2007 moseley2014" +
	" buckingham2018 homeopathic2018 nettleship2020 glatter2021 khurana2022"

func TestEveryProvisionIsThere(t *testing.T) {
	want := strings.Fields(whole)
	for document, units := range provisions {
		for _, unit := range strings.Fields(units) {
			want = append(want, document+"."+unit)
		}
	}
	var got []string
	for s := range WithRole(catalogue.RoleProvision) {
		got = append(got, string(s.ID))
	}
	require.ElementsMatch(t, want, got)
}

func TestUnverifiedLawHasOnlyATitle(t *testing.T) {
	title := regexp.MustCompile(`^((Section|Regulation|Schedule) \w+: |Explanatory note \d+, |The (regulations|judgment) as a whole$)`)
	law := regexp.MustCompile(`\b(must|shall|may not|has to|have to|is required|are required|duty to)\b`)
	marks := map[catalogue.Mark]int{}
	for s := range WithRole(catalogue.RoleProvision) {
		marks[s.Mark]++
		if s.Mark != catalogue.Unverified {
			require.True(t, strings.HasSuffix(s.Text, "."), "%s is no sentence", s.ID)
			continue
		}
		require.Regexp(t, title, s.Text, "%s", s.ID)
		require.NotRegexp(t, law, s.Text, "%s says what the law is", s.ID)
		require.False(t, strings.HasSuffix(s.Text, "."), "%s is a sentence", s.ID)
	}
	require.Equal(t, map[catalogue.Mark]int{catalogue.Seen: 35, catalogue.SecondHand: 2, catalogue.Inferred: 3, catalogue.Unverified: 42}, marks)
}

func TestTheLawHasItsDates(t *testing.T) {
	day := func(text string) wire.Date {
		if text == "" {
			return wire.Date{}
		}
		d, err := wire.ParseDate(text)
		require.NoError(t, err)
		return d
	}
	for _, row := range []struct {
		id          catalogue.ID
		from, until string
		dated       catalogue.Mark
	}{
		{"nhsa2006.13Q.2.a", "2013-04-01", "", catalogue.Unverified},
		{"nhsa2006.13Q.4", "2014-07-01", "", catalogue.Unverified},
		{"nhsa2006.14Z2.2.b", "2013-04-01", "2022-06-30", catalogue.Unverified},
		{"nhsa2006.14Z2.7", "2014-07-01", "2022-06-30", catalogue.Unverified},
		{"nhsa2006.14Z45.2.c", "2022-07-01", "", ""},
		{"nhsa2006.13NA", "2022-07-01", "", ""},
		{"nhsa2006.sch10A", "2024-01-31", "", ""},
		{"si2024-15", "2024-01-31", "", ""},
		{"nhsa2006.242", "", "", ""},
	} {
		s, err := Find(row.id)
		require.NoError(t, err)
		require.Equal(t, day(row.from), s.From, "%s", row.id)
		require.Equal(t, day(row.until), s.Until, "%s", row.id)
		require.Equal(t, row.dated, s.Dated, "%s", row.id)
	}
	for s := range All() {
		if s.Role != catalogue.RoleProvision {
			require.Zero(t, s.From)
			require.Zero(t, s.Until)
			require.Empty(t, s.Dated)
		}
		require.False(t, !s.From.IsZero() && !s.Until.IsZero() && s.Until.Before(s.From), "%s", s.ID)
	}
}
