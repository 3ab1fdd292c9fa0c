// Command check checks cases and prints their reports, with the receipt of each.
//
//	check [-format json|markdown|html] FILE…
//	check [-format json|markdown|html] -
//
// With files, each holds one case, and the reports follow one another; in JSON they are laid out
// for people. What is wrong with a file goes to standard error.
//
// With "-", standard input holds one case a line. In JSON, each line is answered by exactly one
// line, in the order of the input: a compact report, or {"problems":[…]}, whose places are those
// within the line. A line that is longer than a case with its register may be (65 MiB) is answered
// by a problem, and the rest goes on. A line that is empty, or white space alone, is passed over and
// answered by nothing. In the other formats the reports follow one another, and problems go to
// standard error.
//
// The exit status is 0 where every case could be read, whatever its report says; 1 where one had
// problems, or could not be read or written; 2 where the command was called wrongly.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

func main() {
	debug.SetMemoryLimit(memory)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// memory is where the garbage collector begins to work harder. Ordinary cases need a little less
// of it; without it, memory would creep up over hundreds of thousands of them. It is no bound:
// lines of many megabytes take what they need.
const memory = 15 << 20

// The exit statuses.
const (
	allRead    = 0
	notAllRead = 1
	wrongUse   = 2
)

// The formats of a report.
const (
	formatJSON     = "json"
	formatMarkdown = "markdown"
	formatHTML     = "html"
)

// fromStandardInput stands in the place of files.
const fromStandardInput = "-"

func run(arguments []string, in io.Reader, out, complaints io.Writer) int {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.SetOutput(complaints)
	flags.Usage = func() {
		fmt.Fprintln(complaints, "usage: check [-format json|markdown|html] FILE…\n       check [-format json|markdown|html] -")
		flags.PrintDefaults()
	}
	format := flags.String("format", formatJSON, "the `format` of reports: json, markdown or html")
	wrong := func(complaint string) int {
		fmt.Fprintln(complaints, "check:", complaint)
		flags.Usage()
		return wrongUse
	}
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return allRead
	case err != nil:
		return wrongUse
	case !slices.Contains([]string{formatJSON, formatMarkdown, formatHTML}, *format):
		return wrong(fmt.Sprintf("wants -format to be json, markdown or html, got %q", *format))
	case flags.NArg() == 0:
		return wrong("wants the files to check, or - for standard input")
	case flags.NArg() > 1 && slices.Contains(flags.Args(), fromStandardInput):
		return wrong("wants - alone, or files")
	case flags.Arg(0) == fromStandardInput:
		return checkLines(*format, in, out, complaints)
	}
	return checkFiles(*format, flags.Args(), out, complaints)
}

func checkFiles(format string, names []string, out, complaints io.Writer) (status int) {
	for _, name := range names {
		document, err := readFile(name)
		if err != nil {
			fmt.Fprintln(complaints, "check:", err)
			status = notAllRead
			continue
		}
		rendered, problems := checkFile(format, document)
		for _, p := range problems {
			fmt.Fprintf(complaints, "%s: %s\n", name, p.Error())
		}
		if wire.Refused(problems) {
			status = notAllRead
		}
		if _, err := out.Write(rendered); err != nil {
			fmt.Fprintln(complaints, "check:", err)
			return notAllRead
		}
	}
	return status
}

// readFile reads one byte more than a case may have, which is enough to see that it is too large.
func readFile(name string) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, int64(participation.CaseLimits.Most())+1))
}

func checkFile(format string, document []byte) ([]byte, []wire.Problem) {
	c, r, problems := check(document)
	switch {
	case wire.Refused(problems):
		return nil, problems
	case format == formatJSON:
		return report.Printer{}.JSON(nil, &r), problems
	}
	return render(nil, format, &c, &r), problems
}

// check reads a case and makes its report, with the receipt.
func check(document []byte) (participation.Case, participation.Report, []wire.Problem) {
	set := framework.Standard()
	c, problems := set.Read(document)
	if wire.Refused(problems) {
		return c, participation.Report{}, problems
	}
	r := set.Assess(c)
	receipt.Stamp(set, c, &r)
	return c, r, problems
}

func render(to []byte, format string, c *participation.Case, r *participation.Report) []byte {
	var p report.Printer
	switch format {
	case formatMarkdown:
		return p.Markdown(to, c, r)
	case formatHTML:
		return p.HTML(to, c, r)
	}
	return append(participation.AppendReport(to, r), '\n')
}
