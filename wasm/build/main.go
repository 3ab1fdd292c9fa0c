// Command build makes the folder that a site serves for the self-check: the module, the custom
// element, the words, and a manifest of their sizes and digests.
//
//	go run github.com/heard-framework/heard/wasm/build -o DIR
//
// The folder is made where it is missing; files of the same names are replaced, others are left
// alone. It holds:
//
//   - heard.wasm, the module;
//   - the element's scripts, each of one piece, of which a page names heard-check.js, its style
//     sheet, its types and its description for tools;
//   - for each language, first.*.json, the words of the interface and of the first questions,
//     words.*.json, what comes with the module, guidance.*.json, in English the statements that no rule
//     cites and in another language all that it has, both nested by the parts of the ids of texts,
//     and self-check.*.html, the questions on paper, with their style sheet;
//   - codes.json, what the codes on paper stand for;
//   - standalone.html, one page with everything inside, which needs no server;
//   - each of these once more as .gz and, where node is at hand, as .br, where that is shorter, for
//     hosts that serve a file in the form a browser asks for;
//   - manifest.json, with the size of each file and its digest as an integrity attribute takes it.
//
// With -trial there is one language more: the made-up ar-XB, which is written from right to left. It
// is for tests of a site, not for readers.
//
// The same release of the library and of Go gives the same bytes; so does the same node.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/heard-framework/heard/participation/report/locales"
)

func main() {
	switch err := run(os.Args[1:], os.Stdout, os.Stderr); {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// errInPage says that a script cannot stand in a page.
var errInPage = errors.New("standalone: wants scripts that do not close the part of the page that they stand in")

// errUsage says that the command was called wrongly, which is already told.
var errUsage = errors.New("usage")

// run builds the folder that the arguments name.
func run(arguments []string, out, complaints io.Writer) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(complaints)
	folder := flags.String("o", "", "the `folder` to write, made where it is missing")
	trial := flags.Bool("trial", false, "add the made-up language "+locales.TrialTag+", which is written from right to left, for tests")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return errUsage
	case flags.NArg() > 0:
		fmt.Fprintf(complaints, "build: wants no argument but -o and -trial, got %q\n", flags.Arg(0))
		return errUsage
	case *folder == "":
		fmt.Fprintln(complaints, "build: wants the folder to write, as -o DIR")
		return errUsage
	}
	all, err := tongues(*trial)
	if err != nil {
		return err
	}
	files, err := gather(all, complaints)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(*folder, 0o755); err != nil {
		return err
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(*folder, f.name), f.content, 0o644); err != nil {
			return err
		}
		fmt.Fprintf(out, "%8d %s\n", len(f.content), f.name)
	}
	return nil
}

// file is one file of the folder.
type file struct {
	name    string
	content []byte
}

// gather makes every file of the folder, in all languages.
func gather(all []tongue, complaints io.Writer) ([]file, error) {
	var files []file
	for _, part := range []func() ([]file, error){
		moduleFile, elementFiles, codesFile,
		func() ([]file, error) { return wordFiles(all) },
		func() ([]file, error) { return paperFiles(all) },
	} {
		made, err := part()
		if err != nil {
			return nil, err
		}
		files = append(files, made...)
	}
	alone, err := standaloneFile(all, files)
	if err != nil {
		return nil, err
	}
	packed, err := compressed(append(files, alone), complaints)
	if err != nil {
		return nil, err
	}
	files = slices.Concat(files, []file{alone}, packed)
	listed, err := manifest(all, files)
	if err != nil {
		return nil, err
	}
	packed, err = compressed([]file{listed}, io.Discard)
	return slices.Concat(files, []file{listed}, packed), err
}
