package wire

import (
	"encoding/json"
	"math"
	"math/rand"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDatesAgreeWithTheStandardLibrary(t *testing.T) {
	first := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	for at := first; at.Year() <= 2100; at = at.AddDate(0, 0, 1) {
		text := at.Format(time.DateOnly)
		d, err := ParseDate(text)
		require.NoError(t, err)
		want := Date{at.Year(), int(at.Month()), at.Day()}
		if d != want || d.String() != text {
			require.Equal(t, want, d)
			require.Equal(t, text, d.String())
		}
		days := int(at.Sub(first).Hours() / 24)
		if (Date{1900, 1, 1}).DaysUntil(d) != days || (Date{1900, 1, 1}).AddDays(days) != d || d.AddDays(-days) != (Date{1900, 1, 1}) {
			require.Fail(t, "days are counted wrongly", text)
		}
	}
}

func TestEveryDayFollowsTheOneBefore(t *testing.T) {
	last := Date{9999, 12, 31}
	require.Equal(t, firstDay, Date{1, 1, 1}.days())
	require.Equal(t, lastDay, last.days())
	for d, n := (Date{1, 1, 1}), firstDay; n < lastDay; n++ {
		next := Date{d.Year, d.Month, d.Day + 1}
		if next.Day > daysIn(d.Year, d.Month) {
			next = Date{d.Year, d.Month + 1, 1}
		}
		if next.Month > 12 {
			next = Date{d.Year + 1, 1, 1}
		}
		if d.days() != n || fromDays(n+1) != next || !d.Before(next) || next.Before(d) {
			require.Equal(t, n, d.days())
			require.Equal(t, next, fromDays(n+1))
			require.Fail(t, "order", "%v %v", d, next)
		}
		d = next
	}
}

func TestWhatIsNoDateIsRefused(t *testing.T) {
	for _, text := range []string{
		"", "2026", "2026-3-02", "2026-03-2", "2026-03-02 ", " 2026-03-02", "2026/03/02", "2026-03-02T00:00:00Z", "20260302",
		"0000-01-01", "-001-01-01", "+026-01-01", "10000-01-01", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32",
		"2026-04-31", "2025-02-29", "1900-02-29", "2026-02-30", "２026-03-0", "2026-0a-01", "yyyy-mm-dd", "2026-03\x0002",
	} {
		d, err := ParseDate(text)
		require.Error(t, err, text)
		require.True(t, d.IsZero())
		require.IsType(t, &DateError{}, err)
		require.Equal(t, text, err.(*DateError).Text)
	}
	_, err := ParseDate("2025-02-29")
	require.EqualError(t, err, `wants a date that exists, written YYYY-MM-DD, got "2025-02-29"`)
	_, err = ParseDate("")
	require.EqualError(t, err, `wants a date that exists, written YYYY-MM-DD`)
}

func TestRandomTextsAreDatesOnlyWhereTheStandardLibrarySaysSo(t *testing.T) {
	const letters = "0000111222233456789--T :/"
	random := rand.New(rand.NewSource(1))
	found := 0
	for range 300_000 {
		text := []byte("2024-02-28")
		for range random.Intn(6) {
			text[random.Intn(len(text))] = letters[random.Intn(len(letters))]
		}
		if random.Intn(50) == 0 {
			text = text[:random.Intn(len(text))]
		}
		at, want := time.Parse(time.DateOnly, string(text))
		d, err := ParseDate(string(text))
		if want == nil && at.Year() == 0 {
			want = &DateError{} // the year 0 is no year of ours
		}
		require.Equal(t, want == nil, err == nil, "%s", text)
		if err == nil {
			found++
			require.Equal(t, Date{at.Year(), int(at.Month()), at.Day()}, d)
		}
	}
	require.Greater(t, found, 1000)
}

func TestDatesCompare(t *testing.T) {
	dates := []Date{{}, {1, 1, 1}, {2025, 12, 31}, {2026, 1, 1}, {2026, 1, 2}, {2026, 2, 1}, {9999, 12, 31}}
	for i, a := range dates {
		for j, b := range dates {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			require.Equal(t, want, a.Compare(b))
			require.Equal(t, want < 0, a.Before(b))
		}
	}
}

func TestDaysStayWithinTheCalendar(t *testing.T) {
	d := Date{2026, 3, 2}
	require.Equal(t, Date{2026, 2, 28}, d.AddDays(-2))
	require.Equal(t, Date{9999, 12, 31}, d.AddDays(math.MaxInt))
	require.Equal(t, Date{1, 1, 1}, d.AddDays(math.MinInt))
	require.Equal(t, Date{9999, 12, 31}, Date{9999, 12, 31}.AddDays(1))
	require.Equal(t, Date{1, 1, 1}, Date{1, 1, 1}.AddDays(-1))
	require.Equal(t, Date{9999, 12, 31}, Date{1, 1, 1}.AddDays(lastDay-firstDay))
}

func TestNoDateStaysNoDate(t *testing.T) {
	var none Date
	require.True(t, none.IsZero())
	require.Equal(t, none, none.AddDays(5))
	require.Zero(t, none.DaysUntil(Date{2026, 1, 1}))
	require.Zero(t, Date{2026, 1, 1}.DaysUntil(none))
	require.Empty(t, none.String())
}

func TestDatesTravelAsText(t *testing.T) {
	type row struct {
		At   Date `json:"at"`
		None Date `json:"none"`
		Left Date `json:"left,omitzero"`
	}
	text, err := json.Marshal(row{At: Date{2026, 3, 2}})
	require.NoError(t, err)
	require.JSONEq(t, `{"at":"2026-03-02","none":""}`, string(text))
	back := row{None: Date{1999, 1, 1}}
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, row{At: Date{2026, 3, 2}}, back)

	kept := Date{2026, 3, 2}
	require.Error(t, kept.UnmarshalText([]byte("2026-02-30")))
	require.Equal(t, Date{2026, 3, 2}, kept)

	added, err := kept.AppendText([]byte("at "))
	require.NoError(t, err)
	require.Equal(t, "at 2026-03-02", string(added))
}
