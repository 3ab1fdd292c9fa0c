package participation

import (
	"slices"
	"strconv"
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// The names and versions of the documents. The names are never fetched.
const (
	CaseSchema   = "https://github.com/heard-framework/heard/schemas/v1/case.schema.json"
	ReportSchema = "https://github.com/heard-framework/heard/schemas/v1/report.schema.json"
	// Minor is the minor version of the documents that this library writes.
	Minor = 0
)

// CaseLimits are the limits of a case: 1 MiB, 32 levels, 1,000 entries a list. Its register has
// limits of its own.
var CaseLimits = wire.Limits{Bytes: 1 << 20, Depth: 32, Entries: 1000, Keys: 50_000,
	Large: wire.Large{Property: propertyRegister, Bytes: 64 << 20, Entries: 200_000}}

// What the properties of a case want, for the sentences of problems.
const (
	wantFact       = "the id of a fact, such as impact.hours"
	wantAnswer     = "yes, no, unknown"
	wantDays       = "a number of days from 0 to 36500"
	wantMinor      = "a minor version, 0 or more"
	wantPrompt     = "the id of a statement that calls for judgement"
	propertyAsAt   = "as_at"
	propertyText   = "text"
	propertyReason = "reason"
	propertyRole   = "role"
	propertyDate   = "date"
	longestPolicy  = 36500
)

// Check finds what is wrong with a case that was read, beyond its shape. Its problems carry
// pointers; ReadCase works out the places.
type Check func(*Case) []wire.Problem

// ReadCase reads a case. It reports every problem at once, sorted by position; if one of them is
// more than a notice, the case is the zero Case: nothing is half-read. The checks see the case
// after its shape; without any, fact and rule ids are checked for their form alone.
func ReadCase(document []byte, checks ...Check) (Case, []wire.Problem) {
	reader := caseReader{Reader: wire.Read(document, CaseLimits)}
	reader.read()
	problems := reader.Done()
	c := &reader.c
	newer := c.Minor > Minor
	tolerate(newer, problems)
	if !newer {
		c.Extra = nil
		if c.Register != nil {
			c.Register.Extra = nil
		}
	}
	if !slices.ContainsFunc(problems, stopped) {
		if reader.full {
			c.Register = nil
		}
		found := c.find(&reader)
		if reader.stepless {
			found = append(found, wire.Wrong(wire.MissingProperty, pointerOfRecord+"/"+propertySteps, propertySteps, ""))
		}
		for _, check := range checks {
			found = append(found, check(c)...)
		}
		problems = place(reader.Reader, problems, found)
	}
	if wire.Refused(problems) {
		return Case{}, problems
	}
	own(c.Extra)
	if c.Register != nil {
		own(c.Register.Extra)
	}
	return *c, problems
}

// tolerate makes notices of the problems that a document of a newer minor version is let have.
func tolerate(newer bool, problems []wire.Problem) {
	for i := range problems {
		if newer && problems[i].Code == wire.UnknownProperty {
			problems[i].Severity = wire.Notice
		}
	}
}

// stopped reports whether the reader went no further than the problem.
func stopped(p wire.Problem) bool {
	return p.Code == wire.Syntax || p.Code == wire.TooDeep || p.Code == wire.TooLarge
}

// place joins the problems found after reading to those that reading found, with their places. It
// leaves out what is said of a value that is wrong already; that its key is no id is said all the same.
func place(reader *wire.Reader, known, found []wire.Problem) []wire.Problem {
	wrong := make(map[string]bool, len(known))
	noObject := map[string]bool{}
	for _, p := range known {
		wrong[p.Pointer] = wrong[p.Pointer] || p.Code != wire.DuplicateKey
		noObject[p.Pointer] = noObject[p.Pointer] || p.Code == wire.WrongType
	}
	noID := map[string]bool{}
	for _, p := range found {
		covers := wrong
		if p.Code == wire.NotAnID || p.Code == wire.UnknownID || p.Code == wire.UnknownProperty {
			covers = noID
		}
		covered := covers[p.Pointer]
		covers[p.Pointer] = true
		if p = ofParent(p); covered || p.Code == wire.MissingProperty && noObject[p.Pointer] {
			continue
		}
		known = append(known, p)
	}
	return reader.Place(known)
}

// ofParent turns the problem of a property that is missing into one of the object that lacks it:
// a pointer names a value that is there.
func ofParent(p wire.Problem) wire.Problem {
	if p.Code == wire.MissingProperty {
		p.Pointer = p.Pointer[:strings.LastIndexByte(p.Pointer, '/')]
	}
	return p
}

// caseReader reads the shape of a case; Case.Problems checks what stands in it.
type caseReader struct {
	*wire.Reader
	c        Case
	steplike []properties   // by step of the record: what its data has
	stepless bool           // the case has a record without steps
	late     []wire.Problem // found of the register once an entry was read, without places
	full     bool           // enough is wrong with the register: the rest of it was passed over
	crowded  bool           // the register has too many unknown properties
	within   int            // how much of a pointer leads to the register, while that is read
}

func (r *caseReader) read() {
	c := &r.c
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		switch key {
		case propertySchema:
			c.Schema = r.schema(CaseSchema)
		case propertyMinor:
			c.Minor = r.number(0, largest, wantMinor)
		case "id":
			c.ID, _ = r.String()
		case "title":
			c.Title, _ = r.String()
		case propertyAsAt:
			c.AsAt, _ = r.Date()
		case "answers":
			c.Answers = readMap(r, someAnswers, r.answer)
		case "notes":
			c.Notes = readMap(r, 0, func() string { s, _ := r.String(); return s })
		case "policy":
			c.Policy = readMap(r, 0, func() int { return r.number(0, longestPolicy, wantDays) })
		case "judgements":
			c.Judgements = make(map[catalogue.ID]Judgement)
			for id, more := r.First(wire.Object); more; id, more = r.Next() {
				c.Judgements[catalogue.ID(id)] = r.signed(propertyText, "/judgements/"+escape(id))
			}
		case "accepted":
			c.Accepted = make(map[string]Acceptance)
			for id, more := r.First(wire.Object); more; id, more = r.Next() {
				a := r.signed(propertyReason, "/accepted/"+escape(id))
				c.Accepted[id] = Acceptance{Reason: a.Text, Role: a.Role, Date: a.Date}
			}
		case propertyRegister:
			c.Register = r.register(pointerOfRegister)
		case "record":
			c.Record = r.record()
		default:
			r.list(key)
		}
	}
}

// schema reads the name of the schema. An empty text is none, and would read as left out.
func (r *caseReader) schema(name string) string { return r.word(wire.NotInVocabulary, name) }

// list reads a property that states a list, and any other as an unknown one. An empty text is no
// code, and would read as not stated. An entry that is not a text keeps its place, so that
// pointers stay right.
func (r *caseReader) list(property string) {
	l, ok := ListNamed(property)
	if !ok {
		r.extra("", property)
		return
	}
	if one := r.c.one(l); one != nil {
		code, ok := r.String()
		if *one = code; ok && code == "" {
			r.Wrong(wire.NotInVocabulary, l.wanted(), "")
		}
		return
	}
	codes := []string{}
	for _, more := r.First(wire.Array); more; _, more = r.Next() {
		code, _ := r.String()
		codes = append(codes, code)
	}
	*r.c.many(l) = codes
}

// someAnswers is how many answers a case is likely to have.
const someAnswers = 24

// readMap reads an object whose keys are ids, of which there are likely some.
func readMap[V any](r *caseReader, some int, value func() V) map[string]V {
	m := make(map[string]V, some)
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		m[key] = value()
	}
	return m
}

func (r *caseReader) answer() Answer {
	text, ok := r.String()
	answer, err := ParseAnswer(text)
	if ok && err != nil {
		r.Wrong(wire.NotInVocabulary, wantAnswer, text)
	}
	return answer
}

func (r *caseReader) number(least, most int, want string) int {
	n, ok := r.Int()
	if ok && (n < least || n > most) {
		r.Wrong(wire.OutOfRange, want, strconv.Itoa(n))
		return 0
	}
	return n
}

// signed reads what a role says at a date; property names what it says.
func (r *caseReader) signed(property, at string) (j Judgement) {
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		switch key {
		case property:
			j.Text, _ = r.String()
		case propertyRole:
			j.Role, _ = r.String()
		case propertyDate:
			j.Date, _ = r.Date()
		default:
			r.extra(at, key)
		}
	}
	return j
}

// extra notes an unknown property of an object and keeps its value, in case the document is of a
// newer minor version: as a part of the document, until own is called.
func (r *caseReader) extra(object, key string) {
	r.Unknown()
	if r.c.Extra == nil {
		r.c.Extra = map[string][]byte{}
	}
	r.c.Extra[object[r.within:]+"/"+escape(key)] = r.Raw()
}

// own makes what was kept of a document independent of its bytes.
func own(extra map[string][]byte) {
	for pointer, value := range extra {
		extra[pointer] = slices.Clone(value)
	}
}
