package schemas

import (
	"maps"
	"slices"
	"strconv"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/heard-framework/heard/participation/wire"
)

// Validate checks a document against a published schema, which is named as in Published or by its
// $id; an error about the name is a *NameError. Any other error holds every problem, as that of
// Decode does, with the same pointers, places and codes.
//
// The schemas describe what the library's own rules know; what an extension adds, the Door of its set
// knows. Where a case is of a newer minor version, what a newer schema
// may know is let pass, as Decode lets it pass.
func Validate(schema string, document []byte) error {
	return Door{}.Validate(schema, document)
}

// NameError says that no published schema has a name.
type NameError struct{ Name string }

const wantName = "wants the name or $id of a published schema, got "

// Error says what was wanted and what was given.
func (e *NameError) Error() string { return wantName + strconv.Quote(e.Name) }

// stopped reports whether reading went no further than the problem.
func stopped(p wire.Problem) bool {
	return p.Code == wire.Syntax || p.Code == wire.TooDeep || p.Code == wire.TooLarge
}

// problems finds what is wrong with a document that was read.
func (v *validator) problems(instance any) []wire.Problem {
	f := finder{validator: v, instance: instance, newer: v.isNewer(instance)}
	f.check(v.schema, "", instance)
	for name, of := range v.holds {
		if value, ok := lookup(instance, "/"+name).(map[string]any); ok {
			for _, p := range v.all[of].problems(value) {
				p.Pointer = "/" + name + p.Pointer
				f.found = append(f.found, p)
			}
		}
	}
	return f.distinct()
}

// distinct gives what was found, without repeats.
func (f *finder) distinct() []wire.Problem {
	wrong := map[string]bool{}
	for _, p := range f.found {
		wrong[p.Pointer] = wrong[p.Pointer] || p.Code != wire.DuplicateCode
	}
	said := map[wire.Problem]bool{}
	return slices.DeleteFunc(f.found, func(p wire.Problem) bool {
		again := said[p] // a condition wants an object as well
		said[p] = true
		// Of an entry that is wrong itself it does not matter that it repeats another.
		return again || p.Code == wire.DuplicateCode && wrong[p.Pointer]
	})
}

// finder turns what the validator says into problems.
type finder struct {
	*validator
	instance any
	newer    bool // the document is of a newer minor version
	found    []wire.Problem
}

func (f *finder) add(code wire.Code, pointer, want, got string) {
	f.found = append(f.found, wire.Wrong(code, pointer, want, got))
}

// check validates a part of the document.
func (f *finder) check(schema *jsonschema.Schema, pointer string, value any) {
	switch err := schema.Validate(value).(type) {
	case nil:
	case *jsonschema.ValidationError:
		f.visit(pointer, err)
	default:
		f.add(wire.Internal, pointer, "", err.Error())
	}
}

// visit goes down to the most specific causes.
func (f *finder) visit(at string, e *jsonschema.ValidationError) {
	for _, cause := range e.Causes {
		f.visit(at, cause)
	}
	if len(e.Causes) == 0 {
		f.say(at+instancePointer(e), keywordPointer(e))
	}
}

// say says that a value breaks a keyword.
func (f *finder) say(pointer, keyword string) {
	object, keyword := cut(keyword)
	rule, _ := lookup(f.raw, object).(map[string]any)
	value := lookup(f.instance, pointer)
	if value == unread && keyword != "type" {
		return
	}
	switch keyword {
	case "type":
		f.add(wire.WrongType, pointer, wanted(rule), shown(rule, value))
	case "required":
		f.missing(pointer, rule, value)
	case "additionalProperties":
		f.unknown(pointer, object, rule, value)
	case "const":
		f.add(wire.NotInVocabulary, pointer, text(rule["const"]), text(value))
	case "enum":
		f.add(wire.NotInVocabulary, pointer, list(rule["enum"]), text(value))
	case "format":
		f.add(wire.NotADate, pointer, "", text(value))
	case "pattern":
		f.misspelt(pointer, object, rule, value)
	case "uniqueItems":
		f.repeated(pointer, value)
	case "minimum":
		f.add(wire.OutOfRange, pointer, text(rule[keyword])+orMore, text(value))
	case "maximum":
		f.add(wire.OutOfRange, pointer, text(rule[keyword])+orLess, text(value))
	case "minProperties", "maxProperties":
		f.add(wire.WrongType, pointer, wantOperation, "")
	default:
		f.add(wire.Internal, pointer, "", keyword)
	}
}

func (f *finder) missing(pointer string, rule map[string]any, value any) {
	object, _ := value.(map[string]any)
	required, _ := rule["required"].([]any)
	for _, name := range required {
		if _, ok := object[text(name)]; !ok {
			f.add(wire.MissingProperty, pointer, text(name), "")
		}
	}
}

// unknown says which properties an object should not have. Where they are ids, their values are
// checked all the same.
func (f *finder) unknown(pointer, object string, rule map[string]any, value any) {
	known, _ := rule["properties"].(map[string]any)
	has, _ := value.(map[string]any)
	ids, areIDs := idsAt[object]
	var unknown []wire.Problem
	for name, value := range has {
		if _, ok := known[name]; ok {
			continue
		}
		at := pointer + "/" + escape(name)
		if areIDs {
			unknown = append(unknown, wire.Wrong(wire.UnknownID, at, ids.want, name))
			f.check(f.values[object], at, value)
		} else if !f.newer {
			f.add(wire.UnknownProperty, at, "", name)
		}
	}
	wire.MeantIDs(unknown, slices.Collect(maps.Keys(known)))
	for _, p := range unknown {
		_, name := cut(p.Pointer)
		switch {
		case ids.malformed(name):
			f.add(wire.NotAnID, p.Pointer, ids.want, name)
		case !f.newer || !ids.open:
			f.found = append(f.found, p)
		}
	}
}

// misspelt says that a text has not the form that it should have. A text that has to be there and
// is blank is as good as none.
func (f *finder) misspelt(pointer, object string, rule map[string]any, value any) {
	switch {
	case object == statedText:
		parent, name := cut(pointer)
		f.add(wire.MissingProperty, parent, name, "")
	case rule["format"] != nil:
		f.add(wire.NotADate, pointer, "", text(value))
	default:
		f.add(wire.NotAnID, pointer, phrase(text(rule["description"])), text(value))
	}
}

func (f *finder) repeated(pointer string, value any) {
	entries, _ := value.([]any)
	seen := map[string]bool{}
	for i, entry := range entries {
		if code, ok := entry.(string); ok && code != unread {
			if seen[code] {
				f.add(wire.DuplicateCode, pointer+"/"+strconv.Itoa(i), "", code)
			}
			seen[code] = true
		}
	}
}
