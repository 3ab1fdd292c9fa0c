// Command calendar turns what cases owe to people into a calendar of tasks, for any program that
// reads iCalendar.
//
//	calendar [-as tasks|events] FILE…
//	calendar [-as tasks|events] -
//
// Each file, or standard input for "-", holds one case with its feedback register. One calendar is
// written to standard output. What has a date is due on that day, all day long; what has none is a
// task without one. What is met stands there as completed, so that a program which knows the task
// already ticks it off.
//
// Programs that keep no tasks show events: with "-as events" whatever has a date is an event, and
// only the rest are tasks.
//
// An entry has the same UID each time, whatever else changes, so that reading a newer calendar
// brings the older one up to date. For this every case needs an id. The calendar takes its time from
// the case, never from the clock: the same cases give the same bytes. It names rules, groups of
// people and ids of the register, and holds nothing that people said and no role of anyone.
//
// The exit status is 0 where every case could be read, 1 where one could not, and nothing is
// written; 2 where the command was called wrongly.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	ical "github.com/arran4/golang-ical"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit statuses.
const (
	allRead    = 0
	notAllRead = 1
	wrongUse   = 2
)

// What the entries of a calendar are.
const (
	asTasks  = "tasks"
	asEvents = "events"
)

// fromStandardInput stands in the place of a file.
const fromStandardInput = "-"

// lineEnd ends each line of a calendar, on every machine.
const lineEnd = "\r\n"

const (
	usage        = "usage: calendar [-as tasks|events] FILE…\n       calendar [-as tasks|events] -"
	wantAs       = "calendar: wants -as to be tasks or events, got %q\n"
	wantFiles    = "calendar: wants the files of cases, or - for standard input"
	wantID       = "an id, so that a newer calendar can bring an older one up to date"
	wantOtherIDs = "%s: wants an id that no other case has, got %q again\n"
)

func run(arguments []string, in io.Reader, out, complaints io.Writer) int {
	flags := flag.NewFlagSet("calendar", flag.ContinueOnError)
	flags.SetOutput(complaints)
	flags.Usage = func() {
		fmt.Fprintln(complaints, usage)
		flags.PrintDefaults()
	}
	as := flags.String("as", asTasks, "what dated `entries` are: tasks or events")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return allRead
	case err != nil:
		return wrongUse
	case *as != asTasks && *as != asEvents:
		fmt.Fprintf(complaints, wantAs, *as)
		flags.Usage()
		return wrongUse
	case flags.NArg() == 0:
		fmt.Fprintln(complaints, wantFiles)
		flags.Usage()
		return wrongUse
	}
	cases, ok := readAll(flags.Args(), in, complaints)
	if !ok {
		return notAllRead
	}
	if err := newCalendar(cases, *as == asEvents).SerializeTo(out, ical.WithNewLine(lineEnd)); err != nil {
		fmt.Fprintln(complaints, "calendar:", err)
		return notAllRead
	}
	return allRead
}

// readAll reads every case, and says of each what is wrong with it.
func readAll(names []string, in io.Reader, complaints io.Writer) (cases []participation.Case, ok bool) {
	ok = true
	known := map[string]bool{}
	for _, name := range names {
		document, err := readFile(name, in)
		if err != nil {
			fmt.Fprintln(complaints, "calendar:", err)
			ok = false
			continue
		}
		c, problems := framework.Standard().Read(document)
		refused := wire.Refused(problems)
		if !refused && c.ID == "" {
			problems = append(problems, wire.Wrong(wire.MissingProperty, "", wantID, ""))
			refused = true
		}
		for _, p := range problems {
			fmt.Fprintf(complaints, "%s: %s\n", name, p.Error())
		}
		if !refused && known[c.ID] {
			fmt.Fprintf(complaints, wantOtherIDs, name, c.ID)
			refused = true
		}
		known[c.ID] = true
		ok = ok && !refused
		cases = append(cases, c)
	}
	return cases, ok
}

// readFile reads one byte more than a case may have, which is enough to see that it is too large.
func readFile(name string, in io.Reader) ([]byte, error) {
	if name != fromStandardInput {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	return io.ReadAll(io.LimitReader(in, int64(participation.CaseLimits.Most())+1))
}
