// Package widget holds the files of the custom element heard-check, which shows the self-check on
// a page. Command build puts them into one folder with the module and the words.
package widget

import "embed"

// Files holds the element's own files: its modules, its style sheet, and the English of its
// interface by text id.
//
//go:embed *.js *.css ui.en.json
var Files embed.FS
