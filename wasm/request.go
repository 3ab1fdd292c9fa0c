package main

import (
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
)

// What the properties of a request want, for the sentences of problems.
const (
	wantDigest = `"sha256:" and 64 hexadecimal digits in lower case`
	wantTag    = "the tag of a language, such as en or cy"
)

// property is a set of properties of a request, as bits.
type property uint8

const (
	hasOp property = 1 << iota
	hasCase
	hasReceipt
	hasDocument
	hasFormat
	hasWords
	hasText
)

// properties gives the names of the properties, in the order of their bits.
var properties = [...]string{"op", "case", "receipt", "document", "format", "words", "text"}

// The formats in which a report can be rendered.
const (
	formatJSON     = "json"
	formatMarkdown = "markdown"
	formatHTML     = "html"
	formatWords    = "words"
	formatPictures = "pictures"
)

var formats = [...]string{formatJSON, formatMarkdown, formatHTML, formatWords, formatPictures}

// digestForm is how a digest begins and how long it is.
const (
	digestPrefix = "sha256:"
	digestDigits = 64
)

// request is what a host asks. A property that it did not bring is empty.
type request struct {
	given   property
	op      string
	text    []byte // the case as the host wrote it, a part of the request; the document; or the text, still as JSON
	receipt participation.Receipt
	format  string
	lang    string
	texts   map[string]string
	subject participation.Case // what the text holds
	notices []wire.Problem     // what was noted while it was read
}

// readRequest reads a request and finds the operation that it asks for.
func readRequest(message []byte) (*request, *operation, []wire.Problem) {
	reader := requestReader{Reader: wire.Read(message, requestLimits)}
	q := &reader.request
	q.given = reader.object(properties[:], reader.take)
	o := operationNamed(q.op)
	needs := hasOp
	if o != nil {
		needs |= o.needs
		if o.takes&hasText != 0 && q.given&hasCase == 0 {
			needs |= hasText
		}
	}
	reader.lacks(properties[:], needs&^q.given)
	problems := reader.Done()
	if o == nil {
		return q, nil, problems // without an operation, nothing reads the case
	}
	listed := 0
	for i := range problems {
		if q.text == nil || q.given&hasCase == 0 || !ofCase(&problems[i]) {
			problems[listed] = problems[i]
			listed++
		}
	}
	extra := q.given &^ (hasOp | o.needs | o.takes)
	if q.given&hasCase != 0 {
		extra |= q.given & hasText // one of the two is enough
	}
	problems = append(problems[:listed], misplaced(message, extra)...)
	return q, o, wire.SortProblems(problems)
}

// ofCase reports whether a problem lies within the case. Reading the case finds it again, with its
// place in the case's own text. Only a case can make more problems than are listed; and a pointer
// into it that was too long has become that of the case, as a second case in the request has. What
// stopped the reading stands at the case too where it followed it; within, there would be no case.
func ofCase(p *wire.Problem) bool {
	switch p.Code {
	case wire.Syntax, wire.TooDeep, wire.TooLarge:
		return false
	}
	switch p.Pointer {
	case "":
		return p.Code == wire.TooMany
	case "/case":
		return p.Message != wire.Wrong(wire.DuplicateKey, "", "", "case").Message
	}
	return strings.HasPrefix(p.Pointer, "/case/")
}

func operationNamed(name string) *operation {
	for i := range operations {
		if operations[i].name == name {
			return &operations[i]
		}
	}
	return nil
}

// misplaced says which properties do not belong to the operation.
func misplaced(message []byte, extra property) (problems []wire.Problem) {
	for i, name := range properties {
		if extra&(1<<i) != 0 {
			problems = append(problems, wire.Wrong(wire.UnknownProperty, "/"+name, "", name))
		}
	}
	return wire.Place(message, problems)
}

// requestReader reads the shape of a request.
type requestReader struct {
	*wire.Reader
	request
}

// object reads the object that comes next: take reads the value of the property with that place in
// names. It returns the properties that were given as bits, and all of them where no object came.
func (r *requestReader) object(names []string, take func(i int)) (given property) {
	if r.Kind() != wire.Object {
		given = ^given
	}
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		i := place(names, key)
		if i < 0 {
			r.Unknown()
			continue
		}
		given |= 1 << i
		take(i)
	}
	return given
}

// lacks notes those of the names that should have been brought.
func (r *requestReader) lacks(names []string, lacking property) {
	for i, name := range names {
		if lacking&(1<<i) != 0 {
			r.Wrong(wire.MissingProperty, name, "")
		}
	}
}

// place gives the place of a name in a list, -1 where it is not among them.
func place(names []string, name string) int {
	for i := range names {
		if names[i] == name {
			return i
		}
	}
	return -1
}

// take reads one property of the request.
func (r *requestReader) take(i int) {
	switch property(1 << i) {
	case hasOp:
		r.op = r.choice(operationNames())
	case hasCase:
		r.text = r.Raw()
	case hasReceipt:
		digests := [...]*string{&r.receipt.Case, &r.receipt.Rules}
		r.lacks(receiptNames[:], ^r.object(receiptNames[:], func(i int) { *digests[i] = r.digest() }))
	case hasDocument:
		document, _ := r.String()
		r.text = []byte(document)
	case hasFormat:
		r.format = r.choice(formats[:])
	case hasText:
		if r.Kind() == wire.String {
			r.text = r.Raw()
		} else {
			r.String()
		}
	case hasWords:
		r.lacks(wordsNames[:], ^r.object(wordsNames[:], r.takeWords))
	}
}

// The names of the properties of a receipt and of words.
var (
	receiptNames = [...]string{"case", "rules"}
	wordsNames   = [...]string{"lang", "texts"}
)

func operationNames() (names []string) {
	for i := range operations {
		names = append(names, operations[i].name)
	}
	return names
}

// choice reads a text that must be one of the names.
func (r *requestReader) choice(names []string) string {
	text, ok := r.String()
	if ok && place(names, text) < 0 {
		list := ""
		for i, name := range names {
			if i > 0 {
				list += ", "
			}
			list += name
		}
		r.Wrong(wire.NotInVocabulary, list, text)
	}
	return text
}

func (r *requestReader) digest() string {
	text, ok := r.String()
	if ok && !(len(text) == len(digestPrefix)+digestDigits && strings.HasPrefix(text, digestPrefix) &&
		madeOf(text[len(digestPrefix):], "0123456789abcdef")) {
		r.Wrong(wire.NotAnID, wantDigest, text)
	}
	return text
}

// madeOf reports whether a text has no other bytes than these.
func madeOf(text, bytes string) bool {
	for i := range len(text) {
		if strings.IndexByte(bytes, text[i]) < 0 {
			return false
		}
	}
	return true
}

func (r *requestReader) takeWords(i int) {
	if wordsNames[i] == "lang" {
		text, ok := r.String()
		if ok && !isTag(text) {
			r.Wrong(wire.NotAnID, wantTag, text)
		}
		r.lang = text
		return
	}
	r.texts = map[string]string{}
	for id, more := r.First(wire.Object); more; id, more = r.Next() {
		r.texts[id], _ = r.String()
	}
}

// isTag reports whether a text has the form of a language tag: words of letters and digits, joined
// by hyphens, of which the first has letters alone.
func isTag(text string) bool {
	const letters, digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
	allowed := letters
	for more := true; more; allowed = letters + digits {
		var word string
		word, text, more = strings.Cut(text, "-")
		if word == "" || len(word) > 8 || !madeOf(word, allowed) {
			return false
		}
	}
	return true
}

// printed are the words that a rendering is to use.
func (q *request) printed() report.Words {
	if q.texts == nil {
		return report.English(nil)
	}
	return report.Overlay(report.English(nil), q.lang, q.texts)
}
