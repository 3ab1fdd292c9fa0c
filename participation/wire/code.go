package wire

// Code names what is wrong with a document. Codes are stable: programs may rely on them.
// The zero Code is no code at all.
type Code string

// The codes of all problems, each described in Codes.
const (
	Syntax          Code = "syntax"
	DuplicateKey    Code = "duplicate-key"
	InvalidUTF8     Code = "invalid-utf8"
	LoneSurrogate   Code = "lone-surrogate"
	TrailingData    Code = "trailing-data"
	TooLarge        Code = "too-large"
	TooDeep         Code = "too-deep"
	TooMany         Code = "too-many"
	WrongType       Code = "wrong-type"
	UnknownProperty Code = "unknown-property"
	MissingProperty Code = "missing-property"
	NotInVocabulary Code = "not-in-vocabulary"
	DuplicateCode   Code = "duplicate-code"
	NotADate        Code = "not-a-date"
	NotAnID         Code = "not-an-id"
	UnknownID       Code = "unknown-id"
	OutOfRange      Code = "out-of-range"
	NotSupported    Code = "not-supported"
	TooLong         Code = "too-long"
	DuplicateID     Code = "duplicate-id"
	NotThere        Code = "not-there"
	NotAStep        Code = "not-a-step"
	Internal        Code = "internal"
)

// CodeKind tells problems that a schema can say from those that only reading can find.
// There is no zero CodeKind in Codes.
type CodeKind string

// The two kinds of problem.
const (
	Shape   CodeKind = "shape"   // a schema says it too: every validator must refuse the document
	Reading CodeKind = "reading" // only the reader can say it: a validator may accept what it can parse
)

// CodeRow describes one code.
type CodeRow struct {
	Code Code
	Kind CodeKind
	// Message is the sentence for a person. {want} and {got} are filled in;
	// what stands in square brackets is left out where the word inside it is empty.
	Message string
	// Doc says when the code is used.
	Doc string
}

// Codes lists every code once, in the order of the constants.
var Codes = [...]CodeRow{
	{Syntax, Reading, `wants {want}[, got {got}]`, `The document is not JSON from here on; nothing after this place was read.`},
	{DuplicateKey, Reading, `wants each key once, got "{got}" again`, `An object has the same key twice, however it is escaped.`},
	{InvalidUTF8, Reading, `wants text in valid UTF-8[, got the byte {got}]`, `A text holds bytes that are not UTF-8.`},
	{LoneSurrogate, Reading, `wants a whole surrogate pair, got {got} alone`, `A text holds one half of an escaped surrogate pair without the other.`},
	{TrailingData, Reading, `wants nothing after the document[, got {got}]`, `Something follows the one value that a document is.`},
	{TooLarge, Reading, `wants at most {want} bytes[, got {got}]`, `The document, or a part with a limit of its own, is too large.`},
	{TooDeep, Reading, `wants at most {want} levels of nesting`, `Objects and lists are nested too deeply; nothing after this place was read.`},
	{TooMany, Reading, `wants at most {want}[, got {got}]`, `A list has too many entries, or the document too many problems to list.`},
	{WrongType, Shape, `wants {want}[, got {got}]`, `A value is not of the type that belongs here.`},
	{UnknownProperty, Shape, `wants only known properties[ ({want})], got "{got}"`, `An object has a property that does not belong there.`},
	{MissingProperty, Shape, `wants the property "{want}"`, `An object lacks a property that it must have.`},
	{NotInVocabulary, Shape, `wants one of {want}[, got "{got}"]`, `A code is not one of those that may stand here.`},
	{DuplicateCode, Shape, `wants each code once, got "{got}" again`, `A list has the same code twice.`},
	{NotADate, Shape, `wants a date that exists, written YYYY-MM-DD[, got "{got}"]`, `A text is not a date, or there is no such date.`},
	{NotAnID, Shape, `wants {want}[, got "{got}"]`, `A text is not formed as an id of the kind that belongs here.`},
	{UnknownID, Shape, `wants {want}[, got "{got}"]`, `A text is formed as an id but names nothing that is known here.`},
	{OutOfRange, Reading, `wants {want}[, got {got}]`, `A number or a date lies outside what is allowed.`},
	{NotSupported, Reading, `wants {want}[, got {got}]`, `A value is allowed elsewhere, but cannot be used here.`},
	{TooLong, Reading, `wants at most {want}[, got {got}]`, `A text is too long.`},
	{DuplicateID, Reading, `wants each id once, got "{got}" again`, `Two entries of one kind have the same id.`},
	{NotThere, Reading, `wants {want}[, got "{got}"]`, `An id names an entry that is not there, or not there by then.`},
	{NotAStep, Reading, `wants {want}[, got {got}]`, `An entry of a history may not stand where it does.`},
	{Internal, Reading, `wants nothing wrong here: this is a mistake in the program, not in the document[: {got}]`, `The program made a mistake; please report it.`},
}

// Words for what was wanted, or was there, in the problems that the reader itself finds.
const (
	wordValue       = `a value`
	wordEnd         = `the end of the document`
	wordKey         = `a key in double quotes`
	wordKeyOrEnd    = `a key in double quotes or "}"`
	wordColon       = `":" after the key`
	wordCommaObject = `"," or "}"`
	wordCommaArray  = `"," or "]"`
	wordQuote       = `a closing double quote`
	wordControl     = `control characters only as escapes`
	wordEscape      = `an escape that JSON knows`
	wordDigit       = `a digit`
	wordNoZero      = `a number without leading zeros`
	wordNoMark      = `no byte order mark`
	wordMark        = `one`
	wordWhole       = `a whole number`
	wordPlainWhole  = `a whole number in plain digits`
	wordInt32       = `a whole number from -2147483648 to 2147483647`
	wordDate        = `a date as text`
	wordEntries     = ` entries`
	wordKeys        = ` keys`
	wordNotAsked    = `a value was asked for where none comes`
)

// What a problem says in place of those that are not listed.
const (
	moreProblems   = `lists at most {want} problems, got {got} more`
	moreProperties = `lists at most {want} unknown properties, got {got} more`
)
