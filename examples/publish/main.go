// Command publish writes what the library publishes about itself: catalogue.json, vocabulary.json,
// rulebook.json and words.en.json, each as its schema says.
//
//	publish -o DIR
//
// The same version writes the same bytes.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/heard-framework/heard/schemas"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

// The exit statuses.
const (
	written  = 0
	broken   = 1
	wrongUse = 2
)

func run(arguments []string, complaints io.Writer) int {
	flags := flag.NewFlagSet("publish", flag.ContinueOnError)
	flags.SetOutput(complaints)
	folder := flags.String("o", "", "the `folder` to write to; it is made if it is not there")
	if err := flags.Parse(arguments); err != nil || *folder == "" || flags.NArg() > 0 {
		fmt.Fprintln(complaints, "usage: publish -o DIR")
		return wrongUse
	}
	if err := publish(*folder); err != nil {
		fmt.Fprintln(complaints, "publish:", err)
		return broken
	}
	return written
}

func publish(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	words := schemas.PublishedWords()
	for name, document := range map[string]any{
		"catalogue.json":                schemas.PublishedCatalogue(),
		"vocabulary.json":               schemas.PublishedVocabulary(),
		"rulebook.json":                 schemas.PublishedRulebook(),
		"words." + words.Lang + ".json": words,
	} {
		content, err := json.MarshalIndent(document, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), append(content, '\n'), 0o644); err != nil {
			return err
		}
	}
	return nil
}
