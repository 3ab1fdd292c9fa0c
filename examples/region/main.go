// Command region checks a case against the library's own rules and those of an imaginary region,
// and prints the report as Markdown.
//
//	region FILE
//	region -schema case|report
//
// With -schema it prints a JSON Schema that knows the region's facts and rules too. The exit status
// is 0 where the case could be read, 1 where it could not, and 2 where the command was called
// wrongly.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/schemas"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// The exit statuses.
const (
	done     = 0
	notRead  = 1
	wrongUse = 2
)

func run(arguments []string, out, complaints io.Writer) int {
	flags := flag.NewFlagSet("region", flag.ContinueOnError)
	flags.SetOutput(complaints)
	schema := flags.String("schema", "", "print the JSON Schema of a `document`: case or report")
	if err := flags.Parse(arguments); err != nil {
		return wrongUse
	}
	set, err := framework.With(northWest)
	if err != nil {
		fmt.Fprintln(complaints, "region:", err)
		return notRead
	}
	door := schemas.For(set)
	if *schema != "" {
		content, err := door.Schema(*schema)
		if err != nil {
			fmt.Fprintln(complaints, "region:", err)
			return wrongUse
		}
		fmt.Fprintln(out, string(content))
		return done
	}
	if flags.NArg() != 1 {
		fmt.Fprintln(complaints, "region: wants one file with a case, or -schema")
		return wrongUse
	}
	document, err := os.ReadFile(flags.Arg(0))
	if err != nil {
		fmt.Fprintln(complaints, "region:", err)
		return notRead
	}
	c, err := door.Decode(document)
	if err != nil {
		fmt.Fprintln(complaints, err)
		return notRead
	}
	r := set.Assess(c)
	receipt.Stamp(set, c, &r)
	out.Write(report.Printer{Set: set}.Markdown(nil, &c, &r))
	return done
}
