package main

import (
	"bytes"
	"crypto/sha256"
	"os"
	"path/filepath"
	"strings"
	"testing"

	ical "github.com/arran4/golang-ical"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

func on(month, day int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: day} }

// said are words that must not reach a calendar.
const said = "The clinic is shut when we are free."

// spring is a case with a register: two themes, one of them answered.
func spring(t *testing.T) Case {
	r := &Register{}
	for _, e := range []Event{
		{Stamp: Stamp{Date: on(1, 5), Role: "Involvement lead"}, Kind: ProgrammeStarted, Data: EventData{ID: "spring", Level: LevelConsultation}},
		{Stamp: Stamp{Date: on(1, 12), Role: "Involvement lead"}, Kind: ThemeHeard, Data: EventData{ID: "clinic", Programme: "spring", Words: said}},
		{Stamp: Stamp{Date: on(1, 13), Role: "Involvement lead"}, Kind: ThemeHeard, Data: EventData{ID: "letters", Programme: "spring", Words: said}},
		{Stamp: Stamp{Date: on(2, 2), Role: "Involvement lead"}, Kind: ResponseGiven, Data: EventData{ID: "r1", Theme: "clinic", Kind: ResponseDone}},
	} {
		next, err := feedback.Append(r, e, sha256.Sum256)
		require.NoError(t, err)
		r = next
	}
	return Case{ID: "nw-2026-014", Title: "A new clinic", AsAt: on(3, 2), Decider: NHSEngland, Settings: []Setting{Prison}, Acts: []Act{ActPlan},
		Register: r, Policy: map[string]int{"feedback.answered.each-theme": 30}}
}

func written(t *testing.T, c Case) string {
	name := filepath.Join(t.TempDir(), "case.json")
	require.NoError(t, os.WriteFile(name, AppendCase(nil, &c), 0o600))
	return name
}

func made(t *testing.T, arguments ...string) string {
	var out, complaints bytes.Buffer
	require.Equal(t, allRead, run(arguments, strings.NewReader(""), &out, &complaints), complaints.String())
	require.Empty(t, complaints.String())
	return out.String()
}

func value(c interface {
	GetProperty(ical.ComponentProperty) *ical.IANAProperty
}, property ical.ComponentProperty) string {
	if p := c.GetProperty(property); p != nil {
		return p.Value
	}
	return ""
}

// Whatever is owed is read back from the calendar: each obligation is one task, in order.
func TestCalendarIsReadBack(t *testing.T) {
	c := spring(t)
	text := made(t, written(t, c))
	read, err := ical.ParseCalendar(strings.NewReader(text))
	require.NoError(t, err)
	owed := framework.Assess(c).Obligations
	todos := read.Todos()
	require.NotEmpty(t, owed)
	require.Len(t, todos, len(owed))
	require.Len(t, read.Components, len(owed))
	seen := map[string]bool{}
	var due, undated, met int
	for i, o := range owed {
		task := todos[i]
		require.Equal(t, taskUID+uid(&c, &o), task.Id())
		require.False(t, seen[task.Id()], "no two have one UID")
		seen[task.Id()] = true
		require.Equal(t, "20260302T000000Z", value(task, ical.ComponentPropertyDtstamp))
		require.NotEmpty(t, value(task, ical.ComponentPropertySummary))
		require.Contains(t, value(task, ical.ComponentPropertyDescription), string(o.Basis[0]))
		for _, way := range o.How {
			term := Ways[indexOf(Ways, string(way))]
			require.Contains(t, value(task, ical.ComponentPropertyDescription), term.Label)
		}
		status := "NEEDS-ACTION"
		if o.State == Discharged {
			status = "COMPLETED"
			met++
		}
		require.Equal(t, status, value(task, ical.ComponentPropertyStatus))
		if o.Due.IsZero() {
			require.Nil(t, task.GetProperty(ical.ComponentPropertyDue))
			undated++
			continue
		}
		due++
		require.Equal(t, strings.ReplaceAll(o.Due.String(), "-", ""), value(task, ical.ComponentPropertyDue))
		require.Equal(t, []string{"DATE"}, task.GetProperty(ical.ComponentPropertyDue).ICalParameters["VALUE"])
	}
	require.Positive(t, due)
	require.Positive(t, undated)
	require.Positive(t, met)
}

func indexOf(terms []Term, code string) int {
	for i := range terms {
		if terms[i].Code == code {
			return i
		}
	}
	return -1
}

func TestEventsForProgramsWithoutTasks(t *testing.T) {
	c := spring(t)
	read, err := ical.ParseCalendar(strings.NewReader(made(t, "-as", "events", written(t, c))))
	require.NoError(t, err)
	owed := framework.Assess(c).Obligations
	require.Len(t, read.Components, len(owed))
	events := read.Events()
	for _, o := range owed {
		if o.Due.IsZero() {
			continue
		}
		e := events[0]
		events = events[1:]
		require.Equal(t, eventUID+uid(&c, &o), e.Id())
		require.Equal(t, strings.ReplaceAll(o.Due.String(), "-", ""), value(e, ical.ComponentPropertyDtStart))
		require.Equal(t, strings.ReplaceAll(o.Due.AddDays(1).String(), "-", ""), value(e, ical.ComponentPropertyDtEnd))
		require.Equal(t, o.State == Discharged, strings.HasPrefix(value(e, ical.ComponentPropertySummary), metBefore))
	}
	require.Empty(t, events)
}

func TestCalendarIsTheSameEachTimeAndNamesNobody(t *testing.T) {
	c := spring(t)
	name := written(t, c)
	first := made(t, name)
	require.Equal(t, first, made(t, name))
	whole := strings.ReplaceAll(first, "\r\n ", "")
	for _, private := range []string{said, "Involvement lead", c.Title} {
		require.NotContains(t, whole, private)
	}
	require.Empty(t, feedback.Screen(whole))
	for _, line := range strings.Split(strings.TrimSuffix(first, "\r\n"), "\r\n") {
		require.LessOrEqual(t, len(line), 75)
		require.NotContains(t, line, "\n")
	}

	// A later calendar brings the same entries up to date.
	later := c
	later.AsAt = on(4, 2)
	later.Policy = map[string]int{"feedback.answered.each-theme": 60, "feedback.told.thanks": 14}
	was, err := ical.ParseCalendar(strings.NewReader(first))
	require.NoError(t, err)
	is, err := ical.ParseCalendar(strings.NewReader(made(t, written(t, later))))
	require.NoError(t, err)
	require.Len(t, is.Todos(), len(was.Todos()))
	for i, task := range is.Todos() {
		require.Equal(t, was.Todos()[i].Id(), task.Id())
		require.NotEqual(t, value(was.Todos()[i], ical.ComponentPropertyDtstamp), value(task, ical.ComponentPropertyDtstamp))
	}
}

// An id may hold what means something in a calendar.
func TestHostileIDStaysText(t *testing.T) {
	c := spring(t)
	c.ID = "a;b,c\\\r\nEND:VTODO\r\nBEGIN:VALARM\n\u202eé"
	read, err := ical.ParseCalendar(strings.NewReader(made(t, written(t, c))))
	require.NoError(t, err)
	require.Len(t, read.Components, len(framework.Assess(c).Obligations))
	for _, task := range read.Todos() {
		require.Empty(t, task.SubComponents())
	}
}

func TestCasesThatAreNoUse(t *testing.T) {
	c := spring(t)
	good := written(t, c)
	c.ID = ""
	nameless := written(t, c)
	for _, row := range []struct {
		arguments []string
		in        string
		status    int
		says      string
	}{
		{nil, "", wrongUse, wantFiles},
		{[]string{"-as", "post", good}, "", wrongUse, "tasks or events"},
		{[]string{"-nothing"}, "", wrongUse, "nothing"},
		{[]string{"-h"}, "", allRead, "usage"},
		{[]string{"none.json"}, "", notAllRead, "none.json"},
		{[]string{"-"}, `{"as_at": "2026-02-30"}`, notAllRead, "a date that exists"},
		{[]string{nameless}, "", notAllRead, "an id"},
		{[]string{good, good}, "", notAllRead, "no other case has"},
	} {
		var out, complaints bytes.Buffer
		require.Equal(t, row.status, run(row.arguments, strings.NewReader(row.in), &out, &complaints), row.arguments)
		require.Contains(t, complaints.String(), row.says)
		require.Empty(t, out.String())
	}
}
