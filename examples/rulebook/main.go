// Command rulebook writes a reference of every rule: a static site in HTML, and the same in
// Markdown.
//
//	go run -C examples ./rulebook -o DIR
//
// Each rule has a page: the claim, why it is made and by which sources, when it bears, how to meet
// it, the questions it asks, a good and a bad example, and its decision diagram. Indexes lead to the
// rules by setting, group of people, stage, principle, force and source; other pages hold the table
// of the legal duty, the questions, and how every statement of the sources is accounted for.
//
// Open DIR/index.html: no server is needed, not even for the search. Beside each page lies the same
// in Markdown, and its diagram as SVG. The site loads nothing from elsewhere and has no inline script
// or style.
//
// DIR is made where it is missing; files of the same names are replaced, others are left alone. With
// -C, a relative DIR lies below examples. The same rules give the same bytes.
//
// The examples are cases from the test archives of the rules. They belong to no package, so they are
// read from the folder of the library's module, which the go command names: the command has to run
// where it can find that, as above.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/heard-framework/heard/participation/framework"
)

func main() {
	switch err := run(os.Args[1:], os.Stdout, os.Stderr); {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "rulebook:", err)
		os.Exit(1)
	}
}

// errUsage says that the command was called wrongly, which is already told.
var errUsage = errors.New("usage")

// run writes the site into the folder that the arguments name.
func run(arguments []string, out, complaints io.Writer) error {
	flags := flag.NewFlagSet("rulebook", flag.ContinueOnError)
	flags.SetOutput(complaints)
	folder := flags.String("o", "", "the `folder` to write, made where it is missing")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return errUsage
	case flags.NArg() > 0:
		fmt.Fprintf(complaints, "rulebook: wants no argument but -o, got %q\n", flags.Arg(0))
		return errUsage
	case *folder == "":
		fmt.Fprintln(complaints, "rulebook: wants the folder to write, as -o DIR")
		return errUsage
	}
	if err := os.MkdirAll(*folder, 0o755); err != nil {
		return err
	}
	from, err := sources()
	if err != nil {
		return err
	}
	files, err := site(framework.Standard(), from)
	if err != nil {
		return err
	}
	for _, f := range files {
		name := filepath.Join(*folder, filepath.FromSlash(f.name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, f.content, 0o644); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "%d files; open %s\n", len(files), filepath.Join(*folder, "index.html"))
	return nil
}
