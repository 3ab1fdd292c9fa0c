// Package widget holds the files of the custom element heard-check, which shows the self-check on
// a page. Command build puts them into one folder with the module and the words.
package widget

import "embed"

// Files holds the element's own files: its modules, its style sheet, what describes it to tools,
// and the words of its interface by text id, a file a language.
//
//go:embed *.js *.css ui.*.json heard-check.d.ts custom-elements.json
var Files embed.FS
