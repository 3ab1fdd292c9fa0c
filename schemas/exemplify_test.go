package schemas_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

// longestExample is how long an example may be before a shorter one is looked for.
const longestExample = 200

// longestList is how long a list may be as an example before its first entry stands for it.
const longestList = 2000

// exemplified puts an example to every property and definition of a schema, from the valid documents
// of the corpus: the first that is short, or the shortest. What is a choice of codes has its first.
func exemplified(t *testing.T, content []byte) []byte {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal(content, &root))
	name := documentOf(root)
	examples := map[string]json.RawMessage{}
	keep := func(of string, value any) {
		if list, ok := value.([]any); ok && len(jsonText(list)) > longestList {
			value = list[:1]
		}
		text, err := json.Marshal(value)
		require.NoError(t, err)
		known, there := examples[of]
		if !there || len(known) > longestExample && len(text) < len(known) {
			examples[of] = text
		}
	}
	var visit func(rule map[string]any, of string, value any)
	visit = func(rule map[string]any, of string, value any) {
		keep(of, value)
		if named, is := definition(root, rule, of); is != of {
			keep(is, value)
			rule, of = named, is
		}
		switch value := value.(type) {
		case map[string]any:
			if then, ok := rule["then"].(map[string]any); ok && rule["properties"] == nil {
				visit(then, of, value)
				return
			}
			for _, key := range slices.Sorted(maps.Keys(value)) {
				part, property := partOf(rule, of, key)
				visit(part, property, value[key])
			}
		case []any:
			items, _ := rule["items"].(map[string]any)
			for _, each := range value {
				visit(items, of+"/0", each)
			}
		}
	}
	for file, document := range sortedDocuments(t, folderOf(name)+"/valid/*.json") {
		if strings.Contains(file, "newer-minor") {
			continue
		}
		var value any
		require.NoError(t, json.Unmarshal(document, &value))
		visit(root, name, value)
	}
	e := exemplifier{t: t, root: root, examples: examples}
	return e.into(content, name, false)
}

// documentOf gives the name of a schema.
func documentOf(root map[string]any) string {
	id := root["$id"].(string)
	return strings.TrimSuffix(id[strings.LastIndexByte(id, '/')+1:], ".schema.json")
}

type exemplifier struct {
	t        *testing.T
	root     map[string]any
	examples map[string]json.RawMessage
}

// into puts the examples into a schema. One that refers to a definition has the definition's.
func (e *exemplifier) into(rule json.RawMessage, of string, isPart bool) json.RawMessage {
	members := membersOf(e.t, rule)
	refers := false
	for i, m := range members {
		switch m.key {
		case "$ref":
			refers = true
		case "properties":
			named := membersOf(e.t, m.value)
			for k := range named {
				_, property := partOf(map[string]any{"properties": map[string]any{named[k].key: map[string]any{}}}, of, named[k].key)
				if named[k].value[0] == '{' {
					named[k].value = e.into(named[k].value, property, true)
				}
			}
			members[i].value = join(named)
		case "$defs":
			named := membersOf(e.t, m.value)
			for k := range named {
				named[k].value = e.into(named[k].value, named[k].key, true)
			}
			members[i].value = join(named)
		}
	}
	if example := e.examples[of]; isPart && !refers && example != nil {
		members = append(members, member{"examples", append(append(json.RawMessage("["), example...), ']')})
	} else if isPart && !refers {
		if code := firstCode(e.t, rule); code != nil {
			members = append(members, member{"examples", append(append(json.RawMessage("["), code...), ']')})
		}
	}
	return join(members)
}

// firstCode gives the first of a choice of codes, or nil.
func firstCode(t *testing.T, rule json.RawMessage) json.RawMessage {
	var choice struct {
		OneOf []struct{ Const json.RawMessage }
	}
	require.NoError(t, json.Unmarshal(rule, &choice))
	if len(choice.OneOf) == 0 {
		return nil
	}
	return choice.OneOf[0].Const
}

// Every example is what its schema takes.
func TestExamplesAreValid(t *testing.T) {
	seen := 0
	for _, s := range schemas.Published {
		compiler := jsonschema.NewCompiler()
		compiler.AssertFormat = true
		for _, each := range schemas.Published {
			content, err := schemas.FS.Open(each.File)
			require.NoError(t, err)
			require.NoError(t, compiler.AddResource(each.ID, content))
		}
		places := map[string][]any{}
		var visit func(rule map[string]any, at string)
		visit = func(rule map[string]any, at string) {
			if examples, ok := rule["examples"].([]any); ok {
				places[at] = examples
			}
			for _, keyword := range []string{"properties", "$defs"} {
				named, _ := rule[keyword].(map[string]any)
				for name, part := range named {
					if part, ok := part.(map[string]any); ok {
						visit(part, at+"/"+keyword+"/"+escapeKey(name))
					}
				}
			}
		}
		visit(schema(t, s.Name), "")
		for at, examples := range places {
			of, err := compiler.Compile(s.ID + "#" + at)
			require.NoError(t, err)
			for _, example := range examples {
				seen++
				require.NoError(t, of.Validate(example), "%s%s", s.Name, at)
			}
		}
	}
	require.Greater(t, seen, 300)
}
