// Command fhir speaks of cases in FHIR R4.
//
//	fhir questionnaire [LANGUAGE…]     prints the self-check as a Questionnaire, translated
//	fhir response CASE                prints a case as a QuestionnaireResponse
//	fhir case RESPONSE                prints a QuestionnaireResponse as a case
//
// A file is named by its path, or by - for standard input. README.md says what FHIR cannot say.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/schemas"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit statuses.
const (
	done     = 0
	refused  = 1
	wrongUse = 2
)

const usage = `usage: fhir questionnaire [LANGUAGE…]
       fhir response CASE
       fhir case RESPONSE
`

func run(arguments []string, in io.Reader, out, complaints io.Writer) int {
	var err error
	switch {
	case len(arguments) > 0 && arguments[0] == "questionnaire":
		err = write(out, form(arguments[1:]...))
	case len(arguments) == 2 && arguments[0] == "response":
		err = printResponse(arguments[1], in, out)
	case len(arguments) == 2 && arguments[0] == "case":
		err = printCase(arguments[1], in, out)
	default:
		fmt.Fprint(complaints, usage)
		return wrongUse
	}
	if err != nil {
		fmt.Fprintln(complaints, "fhir:", err)
		return refused
	}
	return done
}

func printResponse(name string, in io.Reader, out io.Writer) error {
	document, err := read(name, in)
	if err != nil {
		return err
	}
	c, err := schemas.Decode(document)
	if err != nil {
		return err
	}
	r, err := respond(&c)
	if err != nil {
		return err
	}
	return write(out, r)
}

func printCase(name string, in io.Reader, out io.Writer) error {
	document, err := read(name, in)
	if err != nil {
		return err
	}
	var r Response
	if err := json.Unmarshal(document, &r); err != nil {
		return err
	}
	text, err := takeBack(r)
	if err != nil {
		return err
	}
	c, err := schemas.Decode(text)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s\n", participation.AppendCase(nil, &c))
	return err
}

// most is how much of a file is read: more than any case may have, in FHIR's own words.
const most = 128 << 20

func read(name string, in io.Reader) ([]byte, error) {
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	return io.ReadAll(io.LimitReader(in, most))
}

func write(to io.Writer, resource any) error {
	lines := json.NewEncoder(to)
	lines.SetEscapeHTML(false)
	lines.SetIndent("", "  ")
	return lines.Encode(resource)
}
