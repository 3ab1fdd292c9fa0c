// Package locales holds the files of the languages other than English, one a language. Package
// locale reads them.
package locales

import "embed"

// Files holds a file for each language, named for its tag, such as "cy.json", beside files that
// are none.
//
//go:embed *
var Files embed.FS
