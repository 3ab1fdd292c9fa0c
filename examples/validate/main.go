// Command validate checks documents for a pipeline: cases, records, registers, reports and every
// other document that has a schema.
//
//	validate [-as NAME] [-format text|json|junit] FILE…
//	validate [-as NAME] [-format text|json|junit] -
//
// Each file is one document; "-" is one document on standard input. Its property "schema" says what
// it is; -as says it where it does not. A document that says neither is taken for a case.
//
// In text, a line is a problem: file, line, column, pointer, sentence and code. In json, a line is a
// document, with its problems. In junit, the documents are test cases of one suite.
//
// The exit status is 0 where every document is good, 1 where one has problems, and 2 where the
// command was called wrongly or a file could not be read.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/heard-framework/heard/schemas"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit statuses.
const (
	allGood    = 0
	notAllGood = 1
	failed     = 2
)

// fromStandardInput stands in the place of a file.
const fromStandardInput = "-"

const usage = `usage: validate [-as NAME] [-format text|json|junit] FILE…
       validate [-as NAME] [-format text|json|junit] -
`

func run(arguments []string, in io.Reader, out, complaints io.Writer) int {
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(complaints)
	flags.Usage = func() {
		fmt.Fprint(complaints, usage)
		flags.PrintDefaults()
	}
	as := flags.String("as", "", "the `name` of the schema of documents that do not say it: "+strings.Join(names(), ", "))
	format := flags.String("format", formatText, "the `format` of what is found: text, json or junit")
	wrong := func(complaint string) int {
		fmt.Fprintln(complaints, "validate:", complaint)
		flags.Usage()
		return failed
	}
	err := flags.Parse(arguments)
	write := formats[*format]
	switch {
	case errors.Is(err, flag.ErrHelp):
		return allGood
	case err != nil:
		return failed
	case write == nil:
		return wrong(fmt.Sprintf("wants -format to be text, json or junit, got %q", *format))
	case *as != "" && !slices.Contains(names(), *as):
		return wrong(fmt.Sprintf("wants -as to be one of %s, got %q", strings.Join(names(), ", "), *as))
	case flags.NArg() == 0:
		return wrong("wants the files to check, or - for standard input")
	case flags.NArg() > 1 && slices.Contains(flags.Args(), fromStandardInput):
		return wrong("wants - alone, or files")
	}
	status := allGood
	var results []result
	for _, name := range flags.Args() {
		document, err := read(name, in)
		if err != nil {
			fmt.Fprintln(complaints, "validate:", err)
			status = failed
			continue
		}
		found := check(name, *as, document)
		if found.refused() && status == allGood {
			status = notAllGood
		}
		results = append(results, found)
	}
	if err := write(out, results); err != nil {
		fmt.Fprintln(complaints, "validate:", err)
		return failed
	}
	return status
}

// names lists the schemas.
func names() []string {
	var all []string
	for _, s := range schemas.Published {
		all = append(all, s.Name)
	}
	return all
}

// read reads one byte more than any document may have, which is enough to see that it is too large.
func read(name string, in io.Reader) ([]byte, error) {
	if name != fromStandardInput {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	return io.ReadAll(io.LimitReader(in, most+1))
}

// most is the length of the largest document that there may be.
const most = 128 << 20
