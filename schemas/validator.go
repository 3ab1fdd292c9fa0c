package schemas

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// validator is a schema made ready. It never changes and is safe for concurrent use.
type validator struct {
	limits wire.Limits
	minor  int
	raw    any // the schema as it is compiled
	schema *jsonschema.Schema
	values map[string]*jsonschema.Schema // by the place of an object whose keys are ids: its values
	lists  map[string]*jsonschema.Schema // by the pointer of a list that may be long: its entries
	holds  map[string]string             // by property: the schema that it refers to
	all    map[string]*validator         // every schema of the same set, by name and by $id
}

// validators holds every schema by name and by $id. A schema that cannot be made ready is a
// mistake in our own files; a test makes all of them ready.
var validators = sync.OnceValue(func() map[string]*validator { return ready(framework.Standard()) })

// ready makes every schema ready for the documents of a set.
func ready(set *framework.Set) map[string]*validator {
	all := map[string]*validator{}
	for _, s := range Published {
		v, err := compile(s, set)
		if err != nil {
			panic(err)
		}
		v.all = all
		all[s.Name], all[s.ID] = v, v
	}
	return all
}

// parsed is a published schema with what a set adds to it.
func parsed(s Schema, set *framework.Set) (raw any, err error) {
	content, err := files.ReadFile(s.File)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	if err := decoder.Decode(&raw); err != nil {
		return nil, err
	}
	if set != framework.Standard() {
		extend(raw, set)
	}
	return raw, nil
}

func compile(s Schema, set *framework.Set) (*validator, error) {
	raw, err := parsed(s, set)
	if err != nil {
		return nil, err
	}
	v := &validator{limits: s.Limits, minor: s.Minor, raw: brief(raw), values: map[string]*jsonschema.Schema{}}
	v.refer()
	content, err := json.Marshal(v.raw)
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	compiler.LoadURL = fetchNothing
	if err := compiler.AddResource(s.ID, bytes.NewReader(content)); err != nil {
		return nil, err
	}
	if v.schema, err = compiler.Compile(s.ID); err != nil {
		return nil, err
	}
	v.lists = map[string]*jsonschema.Schema{}
	if err := v.long(compiler, s.ID, v.raw, "", 1); err != nil {
		return nil, err
	}
	for object := range idsAt {
		properties, _ := lookup(v.raw, object+"/properties").(map[string]any)
		for _, property := range properties { // all say the same of their values
			value, _ := property.(map[string]any)
			if v.values[object], err = compiler.Compile(s.ID + text(value["$ref"])); err != nil {
				return nil, err
			}
			break
		}
	}
	return v, nil
}

// deepestList is how deep in a document a list may stand that can be long.
const deepestList = 2

// long finds the lists of which nothing is said but what their entries are, so that these can be
// validated one by one.
func (v *validator) long(compiler *jsonschema.Compiler, id string, object any, at string, depth int) error {
	properties, _ := lookup(object, "/properties").(map[string]any)
	for name, property := range properties {
		if ref := text(lookup(property, "/$ref")); strings.HasPrefix(ref, "#") && depth < deepestList {
			if err := v.long(compiler, id, lookup(v.raw, ref[1:]), at+"/"+escape(name), depth+1); err != nil {
				return err
			}
		}
		rule, _ := property.(map[string]any)
		ref := text(lookup(rule["items"], "/$ref"))
		if ref == "" || rule["uniqueItems"] != nil || rule["maxItems"] != nil {
			continue
		}
		entries, err := compiler.Compile(id + ref)
		if err != nil {
			return err
		}
		v.lists[at+"/"+escape(name)] = entries
	}
	return nil
}

// refer puts any object in place of a property that is a document with a schema of its own, and
// remembers which.
func (v *validator) refer() {
	v.holds = map[string]string{}
	properties, _ := lookup(v.raw, "/properties").(map[string]any)
	for name, property := range properties {
		rule, _ := property.(map[string]any)
		if ref := text(rule["$ref"]); strings.Contains(ref, "://") {
			delete(rule, "$ref")
			rule["type"] = "object"
			v.holds[name] = ref
		}
	}
}

var errFetch = errors.New("a schema wants nothing from elsewhere")

func fetchNothing(string) (io.ReadCloser, error) { return nil, errFetch }

// brief writes a choice of constants with titles as an enum of the constants. That means the same
// and makes one cause of a wrong code, not one for every code it could have been.
func brief(schema any) any {
	switch schema := schema.(type) {
	case map[string]any:
		if choices, ok := schema["oneOf"].([]any); ok {
			var enum []any
			for _, choice := range choices {
				enum = append(enum, lookup(choice, "/const"))
			}
			delete(schema, "oneOf")
			schema["enum"] = enum
		}
		for key, part := range schema {
			schema[key] = brief(part)
		}
	case []any:
		for i, part := range schema {
			schema[i] = brief(part)
		}
	}
	return schema
}

// statedText is where the schema of a case describes a text that has to say something.
const statedText = "/$defs/text"

// ids describes an object whose keys are ids.
type ids struct {
	want   string
	open   bool                 // a newer minor version may know others
	formed func(id string) bool // whether an id has the form of one; nil where any text has
}

// idsAt lists the objects whose keys are ids: those of a case, and the lines of a provider return.
var idsAt = map[string]ids{
	"/properties/answers":    {wantFact, true, participation.IsFactID},
	"/properties/notes":      {wantFact, true, participation.IsFactID},
	"/properties/policy":     {wantObligation, false, nil},
	"/properties/judgements": {wantPrompt, false, nil},
	"/properties/accepted":   {wantRule, false, nil},
	"/properties/lines":      {wantLine, true, nil},
}

// What is wanted where a schema does not say it in words. A test holds that Decode says the same.
const (
	wantFact       = "the id of a fact, such as impact.hours"
	wantObligation = "the id of an obligation"
	wantPrompt     = "the id of a statement that calls for judgement"
	wantLine       = "a line of enquiry, such as existing-insight"
	wantRule       = "the id of a rule that is checked on a plan"
	wantDate       = "a date as text"
	wantWhole      = "a whole number"
	wantOperation  = "one operation of an expression"
	orMore         = " or more"
	orLess         = " or less"
)

func (i ids) malformed(name string) bool { return i.formed != nil && !i.formed(name) }

// isNewer reports whether a document is of a newer minor version than the schema.
func (v *validator) isNewer(instance any) bool {
	minor, ok := whole(lookup(instance, "/minor"))
	most, known := whole(lookup(v.raw, "/properties/minor/maximum"))
	return ok && known && minor > v.minor && minor <= most
}

func whole(value any) (int, bool) {
	n, err := strconv.Atoi(text(value))
	return n, err == nil
}

// wanted names the type that belongs somewhere.
func wanted(rule map[string]any) string {
	switch rule["type"] {
	case "object":
		return wire.Object.String()
	case "array":
		return wire.Array.String()
	case "integer":
		return wantWhole
	case "boolean":
		return wire.Bool.String()
	}
	if rule["format"] != nil {
		return wantDate
	}
	return wire.String.String()
}

// shown names the type that a value is of, or gives a number that is not whole.
func shown(rule map[string]any, value any) string {
	switch value := value.(type) {
	case map[string]any:
		return wire.Object.String()
	case []any:
		return wire.Array.String()
	case string:
		return wire.String.String()
	case bool:
		return wire.Bool.String()
	case json.Number:
		if rule["type"] == "integer" {
			return value.String()
		}
		return wire.Number.String()
	}
	return wire.Null.String()
}

// text gives the text that a value is, or the digits of a number.
func text(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case json.Number:
		return value.String()
	case bool:
		return strconv.FormatBool(value)
	}
	return ""
}

func list(value any) string {
	values, _ := value.([]any)
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = text(value)
	}
	return strings.Join(texts, ", ")
}

// phrase fits a description into a sentence.
func phrase(description string) string {
	if description == "" {
		return ""
	}
	return strings.TrimSuffix(strings.ToLower(description[:1])+description[1:], ".")
}
