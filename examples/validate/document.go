package main

import (
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// result is what was found of one document. Notices are problems that do not refuse it.
type result struct {
	File     string         `json:"file"`
	Schema   string         `json:"schema"`
	Valid    bool           `json:"valid"`
	Problems []wire.Problem `json:"problems"`
}

func (r result) refused() bool { return !r.Valid }

// taken is what a document is where nothing says it.
const taken = "case"

// readers read the documents that the library does more with than a schema can say.
var readers = map[string]func(document []byte) []wire.Problem{
	"case": func(document []byte) []wire.Problem {
		_, problems := framework.Standard().Read(document)
		return problems
	},
	"record": func(document []byte) []wire.Problem {
		_, problems := framework.Standard().ReadRecord(document)
		return problems
	},
	"register": func(document []byte) []wire.Problem {
		_, problems := feedback.Read(document)
		return problems
	},
	"return": func(document []byte) []wire.Problem {
		_, problems := section13q.ReadReturn(document)
		return problems
	},
	"provider_return": func(document []byte) []wire.Problem {
		_, problems := principles.ReadProviderReturn(document)
		return problems
	},
}

// check reads a document as what it says it is, or as what it is said to be.
func check(file, as string, document []byte) result {
	r := result{File: file, Schema: named(document), Problems: []wire.Problem{}}
	if r.Schema == "" {
		r.Schema = as
	}
	if r.Schema == "" {
		r.Schema = taken
	}
	var found []wire.Problem
	if read := readers[r.Schema]; read != nil {
		found = read(document)
	} else {
		found = schemas.Problems(schemas.Validate(r.Schema, document))
	}
	r.Problems = append(r.Problems, found...)
	r.Valid = !wire.Refused(found)
	return r
}

// home is how the names of all schemas begin.
const home = "https://github.com/heard-framework/heard/schemas/"

// named gives the name of the schema that a document names itself, of whatever major version: reading
// it says which version is wanted. Where it names none that is published, or cannot be parsed, nothing
// is said here: reading it says what is wrong.
func named(document []byte) string {
	var says struct {
		Schema string `json:"schema"`
	}
	if json.Unmarshal(document, &says) != nil {
		return ""
	}
	i := slices.IndexFunc(schemas.Published, func(s schemas.Schema) bool {
		return strings.HasPrefix(says.Schema, home) && path.Base(says.Schema) == s.File
	})
	if i < 0 {
		return ""
	}
	return schemas.Published[i].Name
}
