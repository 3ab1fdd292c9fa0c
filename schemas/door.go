package schemas

import (
	"encoding/json"
	"slices"
	"sync"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// Door reads and checks documents for a set of rules: what an extension adds is known to it as the
// library's own is. It never changes and is safe for concurrent use. Make one with For, and keep
// it: its schemas are made ready once, when they are first wanted. The zero Door is that of
// framework.Standard, as are the functions of this package.
type Door struct{ own *ownDoor }

// ownDoor is a set that is not the library's own, with its schemas.
type ownDoor struct {
	set        *framework.Set
	validators func() map[string]*validator
}

// For returns the door for documents of a set. A nil set stands for framework.Standard.
func For(set *framework.Set) Door {
	if set == nil || set == framework.Standard() {
		return Door{}
	}
	return Door{&ownDoor{set, sync.OnceValue(func() map[string]*validator { return ready(set) })}}
}

func (d Door) set() *framework.Set {
	if d.own == nil {
		return framework.Standard()
	}
	return d.own.set
}

func (d Door) validators() map[string]*validator {
	if d.own == nil {
		return validators()
	}
	return d.own.validators()
}

// Decode reads a case as the function Decode does.
func (d Door) Decode(document []byte) (participation.Case, error) {
	c, problems := d.set().Read(document)
	return c, join(problems)
}

// DecodeRecord reads a record with its copy of the case as the function DecodeRecord does.
func (d Door) DecodeRecord(document []byte) (participation.RecordDocument, error) {
	record, problems := d.set().ReadRecord(document)
	return record, join(problems)
}

// Validate checks a document against a schema of the set as the function Validate does.
func (d Door) Validate(schema string, document []byte) error {
	v := d.validators()[schema]
	if v == nil {
		return &NameError{schema}
	}
	reader := wire.Read(document, v.limits)
	b := branches{Reader: reader}
	if len(document) > large {
		b.finder = finder{validator: v, newer: v.isNewer(minorOf(reader.Again(v.limits)))}
	}
	instance := b.tree("")
	problems := reader.Done()
	if slices.ContainsFunc(problems, stopped) {
		return join(problems)
	}
	return join(reader.Place(slices.Concat(problems, b.found, v.problems(instance))))
}

// Schema returns the JSON Schema of a document, named as in Published or by its $id, with the facts,
// rules and prompts of the set, for validators and editors elsewhere. That of the standard set is
// the file in FS. The $id stays the same, since documents name it. An error is a *NameError.
func (d Door) Schema(name string) ([]byte, error) {
	at := slices.IndexFunc(Published, func(s Schema) bool { return s.Name == name || s.ID == name })
	if at < 0 {
		return nil, &NameError{name}
	}
	if d.own == nil {
		return files.ReadFile(Published[at].File)
	}
	raw, err := parsed(Published[at], d.own.set)
	if err != nil {
		return nil, err
	}
	return json.MarshalIndent(raw, "", "  ")
}

// What the published schema says of every note, time limit and acceptance.
const (
	aboutNote       = "The reason for the answer. It is shown and never interpreted."
	aboutDays       = "Your own time limit in days."
	aboutAcceptance = "Why the finding is accepted where the rule is not met."
)

// extend adds to a schema what the set knows and the standard set does not, in the objects whose
// keys are ids and in the choices of ids.
func extend(raw any, set *framework.Set) {
	know := func(object, id, definition, title, description string) {
		properties, ok := lookup(raw, object+"/properties").(map[string]any)
		if !ok || properties[id] != nil {
			return
		}
		property := map[string]any{"$ref": "#/$defs/" + definition, "title": title}
		if description != "" {
			property["description"] = description
		}
		properties[id] = property
	}
	choose := func(definition, id, title string) {
		choice, _ := lookup(raw, "/$defs/"+definition).(map[string]any)
		all, ok := choice["oneOf"].([]any)
		if ok && !slices.ContainsFunc(all, func(one any) bool { return lookup(one, "/const") == id }) {
			choice["oneOf"] = append(all, map[string]any{"const": id, "title": title})
		}
	}
	if id, _ := lookup(raw, "/$id").(string); id == participation.CaseSchema || id == participation.ReportSchema {
		for _, f := range set.Facts() {
			know("/properties/answers", f.ID, "answer", f.Ask, f.Help)
			know("/properties/notes", f.ID, "note", f.Ask, aboutNote)
		}
		for i := range set.Rules() {
			r := &set.Rules()[i]
			if r.Kind == participation.OnRegister {
				know("/properties/policy", r.ID, "days", r.Title, aboutDays)
				choose("obligation-id", r.ID, r.Title)
			} else {
				know("/properties/accepted", r.ID, "acceptance", r.Title, aboutAcceptance)
				choose("rule", r.ID, r.Title)
			}
		}
		for _, p := range set.Prompts() {
			know("/properties/judgements", string(p.Statement), "judgement", p.Ask, p.Why)
			choose("prompt", string(p.Statement), p.Ask)
		}
	}
}
