package main

import (
	"io/fs"
	"strings"

	"github.com/heard-framework/heard/wasm/widget"
)

// The element's scripts: what a page names, what the element fetches behind the first question, and
// what runs in the worker.
const (
	firstScript = "heard-check"
	laterScript = "later"
	engine      = "engine"
	scriptEnd   = ".js"
)

// scripts are those that are served, each with all that it needs in it.
var scripts = []string{engine, firstScript, laterScript}

// plainFiles are the element's files that are served as they are.
var plainFiles = []string{"heard-check.css", "heard-check.d.ts", "custom-elements.json"}

// script joins the modules that a script of the element is made of.
func script(name string, inside bool) (string, error) {
	modules := map[string]string{}
	names, err := fs.Glob(widget.Files, "*"+scriptEnd)
	if err != nil {
		return "", err
	}
	for _, name := range names {
		code, err := widget.Files.ReadFile(name)
		if err != nil {
			return "", err
		}
		modules[strings.TrimSuffix(name, scriptEnd)] = string(code)
	}
	return bundled(modules, name, inside)
}

// elementFiles gives the element's scripts, its style sheet, and what describes it.
func elementFiles() ([]file, error) {
	var files []file
	for _, name := range scripts {
		code, err := script(name, false)
		if err != nil {
			return nil, err
		}
		files = append(files, file{name + scriptEnd, []byte(code)})
	}
	for _, name := range plainFiles {
		content, err := widget.Files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		files = append(files, file{name, content})
	}
	return files, nil
}
