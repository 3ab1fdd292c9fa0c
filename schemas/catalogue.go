package schemas

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
)

// The names of the documents that the library publishes about itself. They are never fetched.
const (
	CatalogueSchema  = "https://github.com/heard-framework/heard/schemas/v1/catalogue.schema.json"
	VocabularySchema = "https://github.com/heard-framework/heard/schemas/v1/vocabulary.schema.json"
	RulebookSchema   = "https://github.com/heard-framework/heard/schemas/v1/rulebook.schema.json"
	WordsSchema      = "https://github.com/heard-framework/heard/schemas/v1/words.schema.json"
)

// Catalogue is the published catalogue: every statement and provision with its text, and the
// documents they are taken from. The zero value holds none.
type Catalogue struct {
	Schema     string                 `json:"schema"`
	Edition    participation.Edition  `json:"edition"`
	Documents  []SourceDocument       `json:"documents"`
	Sections   []SourceSection        `json:"sections"`
	Statements []statements.Statement `json:"statements"`
}

// SourceDocument is a document that statements or provisions are taken from. The zero value is none.
type SourceDocument struct {
	Code      string         `json:"code"`
	Kind      catalogue.Kind `json:"kind"`
	Title     string         `json:"title"`
	Publisher string         `json:"publisher,omitempty"`
	Edition   string         `json:"edition,omitempty"`
	Year      int            `json:"year,omitempty"`
	Note      string         `json:"note,omitempty"`
}

// SourceSection is a section of a document. The zero value is none.
type SourceSection struct {
	Code     string `json:"code"`
	Document string `json:"document"`
	Title    string `json:"title"`
}

// PublishedCatalogue gives the catalogue of this version.
func PublishedCatalogue() Catalogue {
	c := Catalogue{Schema: CatalogueSchema, Edition: edition(), Statements: slices.Collect(statements.All())}
	for i := range catalogue.Documents {
		c.Documents = append(c.Documents, sourceDocument(&catalogue.Documents[i]))
	}
	for _, s := range catalogue.Sections() {
		c.Sections = append(c.Sections, SourceSection(s))
	}
	return c
}

func sourceDocument(d *catalogue.Document) SourceDocument {
	return SourceDocument{Code: d.Code, Kind: d.Kind, Title: d.Title, Publisher: d.Publisher,
		Edition: d.Edition, Year: d.Year, Note: d.Note}
}

func edition() participation.Edition {
	return participation.Edition{Framework: framework.FrameworkEdition, Rules: framework.RulesEdition}
}
