package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	ical "github.com/arran4/golang-ical"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// What an entry says besides the words of the library.
const (
	producer     = "-//Heard//Feedback obligations//EN"
	calendarName = "What is owed to people who took part"
	saysShown    = "Met once the register shows: "
	saysCase     = "Case: "
	saysTo       = "Owed to: "
	saysAbout    = "About: "
	saysSince    = "Since: "
	saysAge      = "Owed for %d days. No time limit is set."
	saysHow      = "How they have to be told: "
	saysRests    = "Rests on: "
	metBefore    = "Met: "
	taskUID      = "heard-task-"
	eventUID     = "heard-event-"
	category     = "Feedback"
)

// entry is what tasks and events have in common.
type entry interface {
	SetDtStampTime(time.Time, ...ical.PropertyParameter)
	SetModifiedAt(time.Time, ...ical.PropertyParameter)
	SetSummary(string, ...ical.PropertyParameter)
	SetDescription(string, ...ical.PropertyParameter)
	SetStatus(ical.ObjectStatus, ...ical.PropertyParameter)
	AddCategory(string, ...ical.PropertyParameter)
}

// newCalendar puts what the cases owe into a calendar, case by case in the order of their reports.
func newCalendar(cases []participation.Case, events bool) *ical.Calendar {
	calendar := ical.NewCalendar()
	calendar.SetProductId(producer)
	calendar.SetMethod(ical.MethodPublish)
	calendar.SetName(calendarName)
	calendar.SetXWRCalName(calendarName)
	words := report.English(nil)
	for i := range cases {
		c := &cases[i]
		for _, o := range framework.Assess(*c).Obligations {
			add(calendar, c, &o, words, events && !o.Due.IsZero())
		}
	}
	return calendar
}

func add(calendar *ical.Calendar, c *participation.Case, o *participation.Obligation, words report.Words, event bool) {
	var e entry
	met := o.State == participation.Discharged
	if event {
		day := calendar.AddEvent(eventUID + uid(c, o))
		day.SetAllDayStartAt(midnight(o.Due))
		day.SetAllDayEndAt(midnight(o.Due.AddDays(1)))
		day.SetTimeTransparency(ical.TransparencyTransparent)
		e = day
	} else {
		task := calendar.AddTodo(taskUID + uid(c, o))
		if !o.Due.IsZero() {
			task.SetAllDayDueAt(midnight(o.Due))
		}
		if met {
			task.SetPercentComplete(100)
		}
		e = task
	}
	e.SetDtStampTime(midnight(c.AsAt))
	e.SetModifiedAt(midnight(c.AsAt))
	summary := title(o, words)
	switch {
	case event && met:
		summary = metBefore + summary
		e.SetStatus(ical.ObjectStatusConfirmed)
	case event:
		e.SetStatus(ical.ObjectStatusConfirmed)
	case met:
		e.SetStatus(ical.ObjectStatusCompleted)
	default:
		e.SetStatus(ical.ObjectStatusNeedsAction)
	}
	e.SetSummary(summary)
	e.SetDescription(description(c, o, words))
	e.AddCategory(category)
}

// uid names what is owed, to whom and about what, and nothing that changes. It is a digest, so that
// whatever stands in an id is fit for a calendar.
func uid(c *participation.Case, o *participation.Obligation) string {
	var w wire.Writer
	w.Array()
	for _, part := range [...]string{c.ID, o.Obligation, o.To, o.About} {
		w.String(part)
	}
	w.EndArray()
	sum := sha256.Sum256(w.Bytes())
	return hex.EncodeToString(sum[:16])
}

// midnight is the beginning of a day. A calendar that is not told of a zone needs no more.
func midnight(d wire.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func title(o *participation.Obligation, words report.Words) string {
	text, _ := words.Text("rule." + o.Obligation + ".title")
	if text == "" {
		text = o.Obligation // an adopter's own rule
	}
	if o.About != "" {
		text += " (" + named(o.About, words) + ")"
	}
	return text
}

// description says how the obligation can be met, to whom it is owed, about what, since when and on
// what ground.
func description(c *participation.Case, o *participation.Obligation, words report.Words) string {
	var lines []string
	say := func(before, text string) {
		if text != "" {
			lines = append(lines, before+text)
		}
	}
	fix, _ := words.Text("rule." + o.Obligation + ".fix")
	say("", fix)
	shown, _ := words.Text("rule." + o.Obligation + ".shown")
	say(saysShown, shown)
	var ways []string
	for _, way := range o.How {
		text, _ := words.Text("way." + string(way))
		ways = append(ways, text)
	}
	say(saysHow, strings.Join(ways, "; "))
	say(saysTo, named(o.To, words))
	say(saysAbout, named(o.About, words))
	say(saysSince, o.Since.String())
	if o.Age > 0 {
		say("", fmt.Sprintf(saysAge, o.Age))
	}
	say(saysCase, c.ID)
	var basis []string
	for _, id := range o.Basis {
		basis = append(basis, string(id))
	}
	say(saysRests, strings.Join(basis, ", "))
	return strings.Join(lines, "\n")
}

// named gives the label of a code, and an id of the register as it is.
func named(code string, words report.Words) string {
	if slices.ContainsFunc(participation.Audiences, func(t participation.Term) bool { return t.Code == code }) {
		text, _ := words.Text("audience." + code)
		return text
	}
	for _, l := range [...]participation.List{participation.ListPeopleGroups, participation.ListSettings} {
		if _, ok := l.Term(code); ok {
			text, _ := words.Text("term." + l.Property() + "." + code)
			return text
		}
	}
	return code
}
