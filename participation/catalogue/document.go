package catalogue

// Kind says what sort of source a document is. The zero value is no kind and
// stands in no document.
type Kind string

// The kinds of documents.
const (
	Guidance   Kind = "guidance"
	Act        Kind = "act"
	Instrument Kind = "instrument"
	Judgment   Kind = "judgment"
)

// Document is a source that statements or provisions are taken from. The zero
// value is no document.
type Document struct {
	Code      string // as ids of provisions spell it, and as Entry.Document does
	Title     string
	Publisher string
	Edition   string // the edition that was read, as a report names it; empty if it bears none
	Year      int    // the year of publication; zero if the document bears none
	Kind      Kind
	Note      string // a slip or gap in the document that its readers should know; mostly empty
}

// Section is a part of a document. The zero value is no section.
type Section struct {
	Code     string // as ids of statements spell it
	Document string // the code of its document
	Title    string // in our own words
}
