package catalogue_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation/catalogue"
)

func reason(t *testing.T, id catalogue.ID) catalogue.Reason {
	t.Helper()
	e, err := catalogue.Find(id)
	if err == nil {
		require.Equal(t, id, e.ID)
		return ""
	}
	require.Zero(t, e)
	var wrong *catalogue.IDError
	require.True(t, errors.As(err, &wrong), "%q gives another type of error: %v", id, err)
	require.Equal(t, id, wrong.ID)
	return wrong.Reason
}

func TestIDsThatAreNotInTheShapeOfOneAreMalformed(t *testing.T) {
	for _, id := range []catalogue.ID{
		"", " ", ".", "..", "D1", "D1.", "D1.tip", "D1.tip.", ".tip.7", "tip.7.b",
		"D1.tip.7.", "D1.tip.7.b.", "D1.tip.7.bb", "D1.tip.7.b.c", "D1.tip.7.1", "D1.tip.7.B", "D1.tip.7b",
		" D1.tip.7.b", "D1.tip.7.b ", "D1.tip.7.b\n", "D1..tip.7.b", "D1 tip 7 b", "D1-tip-7-b", "D1/tip/7/b", "D1,tip,7,b",
		"d1.tip.7.b", "D1.Tip.7.b", "D1.TIP.7.b", "D1.t.7.b", "D1.tip7.b", "D1.tip.07.b", "D1.tip.-7.b", "D1.tip.seven.b",
		"D01.tip.7", "D1a.tip.7", "1D.tip.7", "D.1.tip.7", "03.6.principle.4", "3.06.principle.4", "3.6.4.principle.4", "3..principle.4", "3.6.4.c",
		"D1.tip.٧.b", "Д1.tip.7.b", "D1․tip․7․b", "D1.tip.7.é", "D1.tip.7.\x00", "\xff",
		"nhsa", "nhsa.13Q", "nhsa206.13Q", "nhsa02006.13Q", "nhsa20066.13Q", "2006.13Q", "NHSA2006.13Q", "Nhsa2006.13Q", "nhsa2006.", "nhsa2006..13Q",
		"nhsa2006.13q", "nhsa2006.Q13", "nhsa2006.13Q(2)(a)", "nhsa2006.13Q.2(a)", "nhsa2006.13Q.2a", "nhsa2006.13Q.2.A", "nhsa2006.13Q.2.", "nhsa2006.13Q.02", "nhsa2006.013Q",
		"nhsa2006.s13Q", "nhsa2006.s.13Q", "nhsa2006/13Q", "nhsa2006 13Q", "nhsa2006.13Q.2.a ", "nhsa2006.14Z45a", "nhsa2006.14Z45A", "nhsa2006.sch", "nhsa2006.Sch10A", "nhsa2006.sched10A", "nhsa2006.sch10A1",
		"si2013/218.23", "si2013-.23", "si2013-0218.23", "si2013-218-23", "si2013-218.reg23", "si-2013-218.23", "SI2013-218.23",
		"https://example.org/", "<b>D1.tip.7.b</b>",
		catalogue.ID("D1.tip." + strings.Repeat("1", 30)), catalogue.ID("nhsa2006" + strings.Repeat(".a", 1000)), catalogue.ID(strings.Repeat("a", 1<<20)),
	} {
		require.Equal(t, catalogue.Malformed, reason(t, id), "%q", id)
	}
}

func TestIDsThatAreInTheShapeOfOneAreUnknown(t *testing.T) {
	for _, id := range []catalogue.ID{
		"D1.tip.99", "D1.tip.7.z", "D12.tip.7.b", "D1.tips.7.b", "D1.tip.0", "Z.tip.1", "3.7.principle.1", "9.text.1", "GLOSSARY.ref.1", "Ld.info.1", "LD.tip.7.b",
		"nhsa2006", "nhsa2006.13", "nhsa2006.13Q.5", "nhsa2006.13Q.2.d", "nhsa2006.13Q.2.a.ii", "nhsa2006.13QA", "nhsa2006.14Z46", "nhsa2007.13Q", "hsca2006.13Q", "nhsa2006.242.1B.d",
		"nhsa2006.sch10B", "nhsa2006.note1", "si2013-218", "si2013-218.28", "si2013-219.23", "si2013.218", "si2024-15.2", "si2024-17", "moseley2014.1", "moseley2015", "ha2010.1A.2B.c.iv",
	} {
		require.Equal(t, catalogue.Unknown, reason(t, id), "%q", id)
	}
}

// shape says the grammar once more, as a check of the one in the package.
var shape = regexp.MustCompile(strings.ReplaceAll(`^(`+
	`(N(\.N)?|[A-Z]N?|[A-Z][A-Za-z]+)\.[a-z]{2,}\.N(\.[a-z])?`+`|`+
	`[a-z]+[0-9]{4}(-N)?(\.(N([A-Z]+N?)?|(sch|note)N[A-Z]*)(\.(N[A-Z]*|[a-z]+))*)?`+
	`)$`, "N", "(0|[1-9][0-9]*)"))

func TestEverySlipInAnIDIsToldRight(t *testing.T) {
	known := map[catalogue.ID]bool{}
	for e := range catalogue.All() {
		known[e.ID] = true
	}
	check := func(s string) {
		id := catalogue.ID(s)
		want := catalogue.Unknown
		switch {
		case known[id]:
			want = ""
		case len(s) > 32 || !shape.MatchString(s):
			want = catalogue.Malformed
		}
		if got := reason(t, id); got != want {
			require.Equal(t, want, got, "%q", id)
		}
	}
	n := 0
	for e := range catalogue.All() {
		s := string(e.ID)
		check(s)
		if n++; e.Role != catalogue.RoleProvision && n%10 != 0 {
			continue // the guidance's ids are much alike
		}
		for i := range len(s) {
			check(s[:i] + s[i+1:])
			for _, c := range []string{".", "0", "7", "b", "Q", "-", " "} {
				check(s[:i] + c + s[i+1:])
				check(s[:i] + c + s[i:])
			}
		}
	}
}

func TestAnErrorSaysWhatWasWanted(t *testing.T) {
	_, err := catalogue.Find("d1.tip.7")
	require.EqualError(t, err, `malformed id "d1.tip.7": wanted a statement such as "D1.tip.7.b" (section, kind, number, part) or a provision such as "nhsa2006.13Q.2.a" (act and year, section, parts)`)
	_, err = catalogue.Find("D1.tip.99")
	require.EqualError(t, err, `unknown id "D1.tip.99": wanted an id of the catalogue`)
	_, err = catalogue.Find(catalogue.ID("\x00<b>" + strings.Repeat("é", 1<<20)))
	require.Less(t, len(err.Error()), 300)
	require.NotContains(t, err.Error(), "\x00")
}
