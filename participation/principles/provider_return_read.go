package principles

import (
	"slices"
	"strconv"

	"github.com/heard-framework/heard/participation/wire"
)

// ReadProviderReturn reads a provider return. It reports every problem at once, sorted by position; if
// one of them is more than a notice, the return is the zero ProviderReturn: nothing is half-read.
func ReadProviderReturn(document []byte) (ProviderReturn, []wire.Problem) {
	r := returnReader{Reader: wire.Read(document, ProviderReturnLimits)}
	r.read()
	problems := r.Done()
	if r.p.Minor <= ProviderReturnMinor {
		r.p.Extra = nil
	}
	for i := range problems {
		if problems[i].Code == wire.UnknownProperty && r.p.Minor > ProviderReturnMinor {
			problems[i].Severity = wire.Notice
		}
	}
	if !slices.ContainsFunc(problems, stopped) {
		problems = r.Place(r.join(problems))
	}
	if wire.Refused(problems) {
		return ProviderReturn{}, problems
	}
	return r.p, problems
}

// stopped reports whether the reader went no further than the problem.
func stopped(p wire.Problem) bool {
	return p.Code == wire.Syntax || p.Code == wire.TooDeep || p.Code == wire.TooLarge
}

type returnReader struct {
	*wire.Reader
	p ProviderReturn
}

// join adds what is wrong with the return as a value to what reading found. It leaves out what is said
// of a value that is wrong already, and what is missing from a value that is no object.
func (r *returnReader) join(problems []wire.Problem) []wire.Problem {
	wrong, noObject := map[string]bool{}, map[string]bool{}
	for _, p := range problems {
		wrong[p.Pointer] = wrong[p.Pointer] || p.Code != wire.DuplicateKey
		noObject[p.Pointer] = noObject[p.Pointer] || p.Code == wire.WrongType
	}
	for _, p := range r.p.find() {
		said := wrong[p.Pointer] && p.Code != wire.UnknownID
		if p = ofObject(p); !said && !(p.Code == wire.MissingProperty && noObject[p.Pointer]) {
			problems = append(problems, p)
		}
	}
	return problems
}

func (r *returnReader) read() {
	p := &r.p
	for key := range r.Object() {
		switch key {
		case "schema":
			p.Schema = r.code(ProviderReturnSchema)
		case "minor":
			p.Minor = r.minor()
		case "id":
			p.ID, _ = r.String()
		case "title":
			p.Title, _ = r.String()
		case "provider":
			p.Provider, _ = r.String()
		case propertyAsAt:
			p.AsAt, _ = r.Date()
		case propertyLines:
			p.Lines = map[string]LineAnswer{}
			for line := range r.Object() {
				p.Lines[line] = r.line("/" + propertyLines + "/" + escape(line))
			}
		default:
			r.extra("", key)
		}
	}
}

func (r *returnReader) line(at string) (a LineAnswer) {
	for key := range r.Object() {
		switch key {
		case propertyState:
			a.State = LineState(r.code(wantState()))
		case propertyEvidence:
			a.Evidence, _ = r.String()
		case propertyRole:
			a.Role, _ = r.String()
		case propertyDate:
			a.Date, _ = r.Date()
		default:
			r.extra(at, key)
		}
	}
	return a
}

// code reads a word of a vocabulary. An empty text is none, and would read as left out.
func (r *returnReader) code(want string) string {
	word, ok := r.String()
	if ok && word == "" {
		r.Wrong(wire.NotInVocabulary, want, "")
	}
	return word
}

func (r *returnReader) minor() int {
	n, ok := r.Int()
	if ok && (n < 0 || n > 1<<30) {
		r.Wrong(wire.OutOfRange, wantReturnMinor, strconv.Itoa(n))
		return 0
	}
	return n
}

// extra notes an unknown property and keeps its value, in case the document is of a newer minor version.
func (r *returnReader) extra(object, key string) {
	r.Unknown()
	if r.p.Extra == nil {
		r.p.Extra = map[string][]byte{}
	}
	r.p.Extra[object+"/"+escape(key)] = slices.Clone(r.Raw())
}
