package framework

import (
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// Extension is what an adopter adds to the library's own rules: a region's, a charity's, a
// provider's. Name is its namespace, one word such as "north-west": every id that it adds begins
// with it and a dot. Facts lists the facts that it adds; its rules and prompts may read these, the
// library's own, and those of the extensions before it, all by their address. A basis is a
// statement of the catalogue or, under Name, one of the adopter's own papers. The zero Extension
// has no name and is refused. Leave what it refers to as it is once a Set is made of it.
type Extension struct {
	Name    string
	Facts   []*participation.Fact
	Rules   []participation.Rule
	Prompts []participation.Prompt
}

// Fault is what is wrong with an extension. Its value is what was wanted.
type Fault string

// What can be wrong with an extension.
const (
	BadName         Fault = "wants a name of lower-case letters, digits and single hyphens"
	NameTaken       Fault = "wants a name that is no first word of the library's own ids or sources, and of no other extension"
	NotUnderName    Fault = "wants an id that begins with the name of the extension and a dot"
	IDTaken         Fault = "wants an id that stands once"
	FactUnread      Fault = "wants a rule or a prompt that reads the fact"
	FactUnknown     Fault = "wants each fact that is read to be the library's own, by its address, or among the facts of the extension"
	FactIncomplete  Fault = "wants a fact with a question"
	RuleIncomplete  Fault = "wants a rule with a title, a fix, a when, and a check where the plan or a record answers it, or else words for what is shown"
	NeverBears      Fault = "wants a when that some case can meet"
	PromptUnasked   Fault = "wants a prompt with a question, a reason and a when"
	NoSuchForce     Fault = "wants the force must, should or may"
	NoSuchPrinciple Fault = "wants one of the six principles"
	NoSuchSource    Fault = "wants a basis of the catalogue, or one of up to 32 characters under the name of the extension"
	NoSuchRule      Fault = "wants an override of a rule that is there"
	DutyAlone       Fault = "wants an expression without surely and from: they are for the legal duty alone"
	RecordAlone     Fault = "wants the facts of a record in the check of a rule that a record answers, and no others there"
	TooMuch         Fault = "wants rules that together fit into one set"
)

// Error says what was wanted.
func (f Fault) Error() string { return string(f) }

// ExtensionError says what is wrong with an extension. ID names the fact, rule or statement; it is
// empty where the extension itself is wrong. Err is a Fault, or what participation.CheckExpr says
// of an expression.
type ExtensionError struct {
	Extension string
	ID        string
	Err       error
}

// Error names the extension and what is wrong in it.
func (e *ExtensionError) Error() string {
	if e.ID == "" {
		return e.Extension + ": " + e.Err.Error()
	}
	return e.Extension + ": " + e.ID + ": " + e.Err.Error()
}

// Unwrap returns what is wrong.
func (e *ExtensionError) Unwrap() error { return e.Err }

// With returns the standard rules followed by those of the extensions. The library's own stay as
// they are: nothing that is added can change, replace or hide them. The error is an
// *ExtensionError.
func With(extensions ...Extension) (set *Set, err error) {
	j := joiner{rules: standardRules(), prompts: standardPrompts(),
		names: map[string]bool{}, ids: map[string]bool{}, facts: map[*participation.Fact]bool{}}
	j.standard()
	last := ""
	for i := range extensions {
		last = extensions[i].Name
		if err := j.join(&extensions[i]); err != nil {
			return nil, err
		}
	}
	defer func() {
		// All that can be wrong by now is that the rules together are too many.
		if recover() != nil {
			set, err = nil, &ExtensionError{last, "", TooMuch}
		}
	}()
	for i := range extensions {
		if err := extensions[i].bears(); err != nil {
			return nil, err
		}
	}
	return compile(j.rules, j.prompts), nil
}

// joiner puts the rules of extensions behind the standard ones.
type joiner struct {
	rules   []participation.Rule
	prompts []participation.Prompt
	names   map[string]bool              // the first words of ids that are taken
	ids     map[string]bool              // of rules, of prompts after "prompt ", of facts after "fact "
	facts   map[*participation.Fact]bool // those that may be read
}

const (
	ofFact   = "fact "
	ofPrompt = "prompt "
	// longestSource is how long the id of a statement may be.
	longestSource = 32
)

func (j *joiner) standard() {
	own := func(id string) {
		first, _, _ := strings.Cut(id, ".")
		j.names[first] = true
	}
	for _, f := range Standard().Facts() {
		own(f.ID)
		j.facts[f] = true
	}
	for _, f := range participation.RecordFacts {
		own(f.ID)
	}
	for i := range j.rules {
		own(j.rules[i].ID)
		j.ids[j.rules[i].ID] = true
	}
	for _, row := range section13q.Rows() {
		own(row.ID)
	}
	for _, l := range participation.Lists() {
		own(l.Property())
	}
	// A paper of the adopter's must not pass for a section of ours, or for an Act.
	for e := range catalogue.All() {
		own(string(e.ID))
	}
	for i := range j.prompts {
		j.ids[ofPrompt+string(j.prompts[i].Statement)] = true
	}
}

// join checks one extension and adds it.
func (j *joiner) join(x *Extension) error {
	wrong := func(id string, err error) error { return &ExtensionError{x.Name, id, err} }
	switch {
	case !participation.IsFactID(x.Name+".x") || strings.Contains(x.Name, "."):
		return wrong("", BadName)
	case j.names[x.Name]:
		return wrong("", NameTaken)
	}
	j.names[x.Name] = true
	unread := map[*participation.Fact]bool{}
	for _, f := range x.Facts {
		switch {
		case f == nil || f.Ask == "":
			return wrong(idOf(f), FactIncomplete)
		case !x.owns(f.ID):
			return wrong(f.ID, NotUnderName)
		case !j.once(ofFact + f.ID):
			return wrong(f.ID, IDTaken)
		case !x.sources(f.Basis):
			return wrong(f.ID, NoSuchSource)
		}
		j.facts[f], unread[f] = true, true
	}
	read := func(f *participation.Fact) { delete(unread, f) }
	for i := range x.Rules {
		r := &x.Rules[i]
		if fault := j.faultOf(x, r); fault != nil {
			return wrong(r.ID, fault)
		}
		participation.EachFact(r.When, read)
		participation.EachFact(r.Check, read)
	}
	for i := range x.Rules {
		for _, o := range x.Rules[i].Overrides {
			if !j.ids[o.Rule] {
				return wrong(x.Rules[i].ID, NoSuchRule)
			}
		}
	}
	for i := range x.Prompts {
		p := &x.Prompts[i]
		statement := string(p.Statement)
		switch {
		case p.Ask == "" || p.Why == "" || p.When == nil:
			return wrong(statement, PromptUnasked)
		case !x.sources([]catalogue.ID{p.Statement}):
			return wrong(statement, NoSuchSource)
		case !j.once(ofPrompt + statement):
			return wrong(statement, IDTaken)
		}
		if fault := j.faultIn(p.When); fault != nil {
			return wrong(statement, fault)
		}
		participation.EachFact(p.When, read)
	}
	for _, f := range x.Facts {
		if unread[f] {
			return wrong(f.ID, FactUnread)
		}
	}
	j.rules = append(j.rules, x.Rules...)
	j.prompts = append(j.prompts, x.Prompts...)
	return nil
}

// bears looks for a rule or a prompt that no case can bring up: its when is a no while nothing is
// stated, so no answer can make it a yes.
func (x *Extension) bears() error {
	never := func(when participation.Expr) bool {
		alone := participation.CompileRules([]participation.Rule{{When: when}}, nil)
		return alone.Bears(&participation.Case{}, 0) == participation.No
	}
	for i := range x.Rules {
		if r := &x.Rules[i]; never(r.When) {
			return &ExtensionError{x.Name, r.ID, NeverBears}
		}
	}
	for i := range x.Prompts {
		if p := &x.Prompts[i]; never(p.When) {
			return &ExtensionError{x.Name, string(p.Statement), NeverBears}
		}
	}
	return nil
}

func idOf(f *participation.Fact) string {
	if f == nil {
		return ""
	}
	return f.ID
}

// once takes an id and reports whether it was free.
func (j *joiner) once(id string) bool {
	taken := j.ids[id]
	j.ids[id] = true
	return !taken
}

// owns reports whether an id stands under the name of the extension.
func (x *Extension) owns(id string) bool {
	return strings.HasPrefix(id, x.Name+".") && participation.IsFactID(id)
}

// sources reports whether each statement is in the catalogue or one of the adopter's own.
func (x *Extension) sources(basis []catalogue.ID) bool {
	for _, id := range basis {
		if _, err := catalogue.Find(id); err != nil && (len(id) > longestSource || !x.owns(string(id))) {
			return false
		}
	}
	return true
}

// faultOf says what is wrong with a rule, and takes its id.
func (j *joiner) faultOf(x *Extension, r *participation.Rule) error {
	onRegister, onRecord := r.Kind == participation.OnRegister, r.Kind == participation.OnRecord
	switch {
	case !x.owns(r.ID):
		return NotUnderName
	case !j.once(r.ID):
		return IDTaken
	case r.Title == "" || r.Fix == "" || r.When == nil || r.Kind > participation.OnRecord,
		(r.Check == nil) != onRegister, (r.Shown == "") != (r.Kind == participation.OnPlan):
		return RuleIncomplete
	case r.Force != participation.Must && r.Force != participation.Should && r.Force != participation.May:
		return NoSuchForce
	case !slices.ContainsFunc(participation.Principles, func(t participation.Term) bool { return t.Code == string(r.Principle) }):
		return NoSuchPrinciple
	case !x.sources(r.Basis):
		return NoSuchSource
	}
	if err := j.faultIn(r.When); err != nil {
		return err
	}
	if !onRecord {
		return j.faultIn(r.Check)
	}
	if err := participation.CheckExpr(r.Check); err != nil {
		return err
	}
	alone := !forDuty(r.Check)
	participation.EachFact(r.Check, func(f *participation.Fact) {
		alone = alone && slices.Contains(participation.RecordFacts[:], f)
	})
	if !alone {
		return RecordAlone
	}
	return nil
}

// faultIn says what is wrong with an expression that a plan answers. A nil one is none.
func (j *joiner) faultIn(e participation.Expr) error {
	if e == nil {
		return nil
	}
	if err := participation.CheckExpr(e); err != nil {
		return err
	}
	if forDuty(e) {
		return DutyAlone
	}
	var fault error
	participation.EachFact(e, func(f *participation.Fact) {
		switch {
		case slices.Contains(participation.RecordFacts[:], f):
			fault = RecordAlone
		case !j.facts[f] && fault == nil:
			fault = FactUnknown
		}
	})
	return fault
}

// forDuty reports whether what is for the legal duty alone stands in an expression.
func forDuty(e participation.Expr) bool {
	switch e := e.(type) {
	case participation.Surely, participation.From:
		return true
	case participation.Not:
		return forDuty(e.Expr)
	case participation.All:
		return slices.ContainsFunc(e, forDuty)
	case participation.Any:
		return slices.ContainsFunc(e, forDuty)
	case participation.AtLeast:
		return slices.ContainsFunc(e.Of, forDuty)
	}
	return false
}
