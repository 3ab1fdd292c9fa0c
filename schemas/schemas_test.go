package schemas_test

import (
	"encoding/json"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/schemas"
)

func TestFilesOfFS(t *testing.T) {
	names := []string{"index.json"}
	for _, s := range schemas.Published {
		names = append(names, s.File)
	}
	require.NoError(t, fstest.TestFS(schemas.FS, names...))
	entries, err := fs.ReadDir(schemas.FS, ".")
	require.NoError(t, err)
	require.Len(t, entries, len(names))
}

func TestSchemasAreNamedByTheirIDs(t *testing.T) {
	for _, s := range schemas.Published {
		root := schema(t, s.Name)
		require.Equal(t, s.ID, root["$id"])
		require.Equal(t, "https://json-schema.org/draft/2020-12/schema", root["$schema"])
		require.True(t, strings.HasSuffix(s.ID, "/"+s.File))
	}
}

// keywords are those that Validate has words for, and those that say nothing about a value.
var keywords = []string{
	"type", "required", "properties", "additionalProperties", "propertyNames", "items", "oneOf", "const", "format",
	"pattern", "uniqueItems", "maxItems", "minimum", "maximum", "minProperties", "maxProperties", "$ref", "allOf", "if", "then", "else",
	"$schema", "$id", "$comment", "$defs", "title", "description", "examples",
}

// What is not in the case's schema, Validate says nothing of.
func TestKeywords(t *testing.T) {
	for _, s := range schemas.Published {
		eachRule(schema(t, s.Name), "", func(at string, rule map[string]any) {
			for keyword := range rule {
				require.Contains(t, keywords, keyword, "%s: %s", s.Name, at)
			}
			choices, _ := rule["oneOf"].([]any)
			for _, choice := range choices {
				require.Contains(t, choice, "const", at)
				require.NotEmpty(t, choice.(map[string]any)["title"], at)
				require.Len(t, choice, 2, at)
			}
			if pattern, ok := rule["pattern"].(string); ok {
				require.NotContains(t, pattern, "(?", "%s: look-around and flags are not in every dialect", at)
				_, err := regexp.Compile(pattern)
				require.NoError(t, err)
				require.NotEmpty(t, rule["description"], at)
			}
			if rule["format"] != nil {
				require.Equal(t, "date", rule["format"], at)
			}
			if rule["maxItems"] != nil {
				require.Equal(t, json.Number("1000").String(), jsonText(rule["maxItems"]), at)
			}
		})
	}
}

func jsonText(value any) string {
	text, _ := json.Marshal(value)
	return string(text)
}

func TestEveryPropertyHasWords(t *testing.T) {
	for _, s := range schemas.Published {
		seen, root := 0, schema(t, s.Name)
		eachRule(root, "", func(at string, rule map[string]any) {
			properties, _ := rule["properties"].(map[string]any)
			for name, property := range properties {
				if isCondition(at) {
					continue
				}
				seen++
				words := property.(map[string]any)
				require.NotEmpty(t, words["title"], "%s/%s", at, name)
				require.True(t, hasExample(root, words), "%s/%s wants an example", at, name)
				require.NotEmpty(t, words["description"], "%s/%s", at, name)
			}
		})
		require.Greater(t, seen, 5)
		for name, definition := range schema(t, s.Name)["$defs"].(map[string]any) {
			require.NotEmpty(t, definition.(map[string]any)["title"], name)
		}
	}
}

// hasExample reports whether a property has an example, or what it refers to, or whether it can only
// be one value.
func hasExample(root, rule map[string]any) bool {
	if rule["examples"] != nil || rule["const"] != nil {
		return true
	}
	ref, _ := rule["$ref"].(string)
	return ref != "" && (!strings.HasPrefix(ref, "#") || hasExample(root, resolve(root, rule)))
}

// What people write is closed, so that a slip in a name is refused; what the library writes is
// open, since a later version may say more.
func TestWhatPeopleWriteIsClosed(t *testing.T) {
	open := []string{"report", "catalogue", "vocabulary", "rulebook", "words"}
	for _, s := range schemas.Published {
		eachRule(schema(t, s.Name), "", func(at string, rule map[string]any) {
			if rule["properties"] != nil && !isCondition(at) {
				closed := !slices.Contains(open, s.Name) || at == "/operation" // what is not known cannot be worked out
				require.Equal(t, closed, rule["additionalProperties"] == false, at)
			}
		})
	}
	properties := schema(t, "case")["properties"].(map[string]any)
	require.Equal(t, []any{"as_at"}, schema(t, "case")["required"])
	require.Equal(t, participation.CaseSchema, properties["schema"].(map[string]any)["const"])
}

// isCondition reports whether a schema only adds a condition to what another describes.
func isCondition(at string) bool { return strings.Contains(at, "/allOf/") }

// eachRule visits every schema within a schema.
func eachRule(rule map[string]any, at string, visit func(at string, rule map[string]any)) {
	visit(at, rule)
	for keyword, value := range rule {
		if keyword == "examples" {
			continue
		}
		switch value := value.(type) {
		case map[string]any:
			if keyword == "properties" || keyword == "$defs" {
				for name, part := range value {
					if part, ok := part.(map[string]any); ok { // true stands for any value
						eachRule(part, at+"/"+name, visit)
					}
				}
			} else {
				eachRule(value, at+"/"+keyword, visit)
			}
		case []any:
			for _, part := range value {
				if part, ok := part.(map[string]any); ok {
					eachRule(part, at+"/"+keyword, visit)
				}
			}
		}
	}
}
