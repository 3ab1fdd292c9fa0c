// Package cases holds eight cases modelled on the case studies of the framework, each with the
// report that the library gives of it.
package cases

import (
	"embed"
	"strings"
)

//go:embed *.json
var files embed.FS

// The ends of the names of the files.
const (
	caseEnd   = ".json"
	reportEnd = ".report.json"
)

// Names returns the names of the cases, sorted.
func Names() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	var names []string
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), reportEnd) {
			names = append(names, strings.TrimSuffix(entry.Name(), caseEnd))
		}
	}
	return names
}

// Document returns the case with a name, as people wrote it; nothing where there is none.
func Document(name string) []byte { return read(name + caseEnd) }

// Report returns the report of the case with a name, laid out for people and with its receipt;
// nothing where there is none.
func Report(name string) []byte { return read(name + reportEnd) }

func read(name string) []byte {
	content, _ := files.ReadFile(name)
	return content
}
