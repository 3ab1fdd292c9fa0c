package main

import (
	"slices"
	"strings"
	"sync"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
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
)

// properties gives the names of the properties, in the order of their bits.
var properties = [...]string{"op", "case", "receipt", "document", "format", "words"}

// The formats in which a report can be rendered.
const (
	formatJSON     = "json"
	formatMarkdown = "markdown"
	formatHTML     = "html"
	formatWords    = "words"
)

var formats = [...]string{formatJSON, formatMarkdown, formatHTML, formatWords}

// digestForm is how a digest begins and how long it is.
const (
	digestPrefix = "sha256:"
	digestDigits = 64
)

// request is what a host asks. A property that it did not bring is empty.
type request struct {
	given    property
	op       string
	caseText []byte // a part of the request: the text of the case as the host wrote it
	receipt  participation.Receipt
	document string
	format   string
	lang     string
	texts    map[string]string
}

// readRequest reads a request and finds the operation that it asks for.
func readRequest(message []byte) (*request, *operation, []wire.Problem) {
	reader := requestReader{Reader: wire.Read(message, requestLimits)}
	q := &reader.request
	isObject := reader.Kind() == wire.Object
	reader.read()
	o := operationNamed(q.op)
	if isObject {
		reader.lacks(o)
	}
	problems := reader.Done()
	if q.caseText != nil && o != nil { // without an operation, nothing reads the case
		problems = slices.DeleteFunc(problems, ofCase)
	}
	if o != nil {
		problems = append(problems, misplaced(message, q.given&^(hasOp|o.needs|o.takes))...)
	}
	return q, o, wire.SortProblems(problems)
}

// ofCase reports whether a problem lies within the case. Reading the case finds it again, with its
// place in the case's own text. Only a case can make more problems than are listed; and a pointer
// into it that was too long has become that of the case, as a second case in the request has. What
// stopped the reading stands at the case too where it followed it; within, there would be no case.
func ofCase(p wire.Problem) bool {
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
			p := wire.Wrong(wire.UnknownProperty, "/"+name, "", name)
			p.Line, p.Column, _ = wire.LocateKey(message, p.Pointer)
			problems = append(problems, p)
		}
	}
	return problems
}

// requestReader reads the shape of a request.
type requestReader struct {
	*wire.Reader
	request
}

func (r *requestReader) read() {
	for key := range r.Object() {
		i := slices.Index(properties[:], key)
		if i < 0 {
			r.Unknown()
			continue
		}
		p := property(1 << i)
		r.given |= p
		switch p {
		case hasOp:
			op, ok := r.String()
			if r.op = op; ok && operationNamed(op) == nil {
				r.Wrong(wire.NotInVocabulary, operationNames(), r.op)
			}
		case hasCase:
			r.caseText = r.Raw()
		case hasReceipt:
			r.readReceipt()
		case hasDocument:
			r.document, _ = r.String()
		case hasFormat:
			format, ok := r.String()
			if r.format = format; ok && !slices.Contains(formats[:], format) {
				r.Wrong(wire.NotInVocabulary, strings.Join(formats[:], ", "), format)
			}
		case hasWords:
			r.readWords()
		}
	}
}

// lacks notes what the request should have brought.
func (r *requestReader) lacks(o *operation) {
	needs := hasOp
	if o != nil {
		needs |= o.needs
	}
	for i, name := range properties {
		if needs&^r.given&(1<<i) != 0 {
			r.Wrong(wire.MissingProperty, name, "")
		}
	}
}

func operationNames() string {
	names := make([]string, len(operations))
	for i := range operations {
		names[i] = operations[i].name
	}
	return strings.Join(names, ", ")
}

func (r *requestReader) readReceipt() {
	isObject := r.Kind() == wire.Object
	hasCase, hasRules := false, false
	for key := range r.Object() {
		switch key {
		case "case":
			hasCase = true
			r.receipt.Case = r.digest()
		case "rules":
			hasRules = true
			r.receipt.Rules = r.digest()
		default:
			r.Unknown()
		}
	}
	if isObject && !hasCase {
		r.Wrong(wire.MissingProperty, "case", "")
	}
	if isObject && !hasRules {
		r.Wrong(wire.MissingProperty, "rules", "")
	}
}

func (r *requestReader) digest() string {
	text, ok := r.String()
	if ok && !isDigest(text) {
		r.Wrong(wire.NotAnID, wantDigest, text)
	}
	return text
}

func isDigest(text string) bool {
	digits, ok := strings.CutPrefix(text, digestPrefix)
	return ok && len(digits) == digestDigits && strings.Trim(digits, "0123456789abcdef") == ""
}

func (r *requestReader) readWords() {
	isObject := r.Kind() == wire.Object
	for key := range r.Object() {
		switch key {
		case "lang":
			text, ok := r.String()
			if ok && !isTag(text) {
				r.Wrong(wire.NotAnID, wantTag, text)
			}
			r.lang = text
		case "texts":
			r.texts = map[string]string{}
			for id := range r.Object() {
				r.texts[id], _ = r.String()
			}
		default:
			r.Unknown()
		}
	}
	if isObject && r.lang == "" {
		r.Wrong(wire.MissingProperty, "lang", "")
	}
	if isObject && r.texts == nil {
		r.Wrong(wire.MissingProperty, "texts", "")
	}
}

// isTag reports whether a text has the form of a language tag: words of letters and digits, joined
// by hyphens, of which the first has letters alone.
func isTag(text string) bool {
	const letters, digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
	for i, word := range strings.Split(text, "-") {
		if word == "" || len(word) > 8 || strings.Trim(word, letters+digits) != "" {
			return false
		}
		if i == 0 && strings.Trim(word, letters) != "" {
			return false
		}
	}
	return true
}

// english are the library's own words, which every rendering starts from.
var english = sync.OnceValue(func() report.Words { return report.English(framework.Standard()) })

// printed are the words that a rendering is to use.
func (q *request) printed() report.Words {
	if q.texts == nil {
		return english()
	}
	return report.Overlay(english(), q.lang, q.texts)
}
