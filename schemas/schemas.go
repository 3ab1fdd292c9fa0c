// Package schemas publishes the JSON Schemas (draft 2020-12) of the documents, and is the door for
// documents from elsewhere: Decode and its like read a case, a register, a record or a return, and
// Validate checks a document against its schema.
//
// The two agree on everything that a schema can say. What it cannot say, such as a key that stands
// twice, Decode refuses too; wire.Codes tells the two kinds apart.
package schemas

import (
	"embed"
	"io/fs"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

//go:embed *.schema.json index.json
var files embed.FS

// FS holds the published files: each schema, and index.json, which lists them.
var FS fs.FS = files

// Schema is a published schema. The zero Schema is none.
type Schema struct {
	Name string // the document that it is about: "case"
	ID   string // its $id: a name, never fetched
	// Minor is the minor version of the documents that it describes.
	Minor int
	File  string // its file in FS
	// Limits bounds the documents that Validate takes.
	Limits wire.Limits
}

// Published lists every schema.
var Published = []Schema{
	{"case", participation.CaseSchema, participation.Minor, "case.schema.json", participation.CaseLimits},
	{"record", participation.RecordSchema, participation.Minor, "record.schema.json", participation.RecordLimits},
	{"register", participation.RegisterSchema, participation.Minor, "register.schema.json", participation.RegisterLimits},
	{"report", participation.ReportSchema, participation.Minor, "report.schema.json",
		ownLimits},
	{"return", section13q.ReturnSchema, section13q.ReturnMinor, "return.schema.json", section13q.ReturnLimits},
	{"provider_return", principles.ProviderReturnSchema, principles.ProviderReturnMinor, "provider_return.schema.json",
		principles.ProviderReturnLimits},
	{"catalogue", CatalogueSchema, 0, "catalogue.schema.json", ownLimits},
	{"vocabulary", VocabularySchema, 0, "vocabulary.schema.json", ownLimits},
	{"rulebook", RulebookSchema, 0, "rulebook.schema.json", ownLimits},
	{"words", WordsSchema, 0, "words.schema.json", ownLimits},
}

// ownLimits bounds what the library writes itself.
var ownLimits = wire.Limits{Bytes: 64 << 20, Depth: 32}
