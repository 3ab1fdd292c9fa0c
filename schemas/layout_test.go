package schemas_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/section13q"
)

// lineWidth is how long a line of a published schema may be before it is broken.
const lineWidth = 120

// member is one member of an object, in the order in which it stands there.
type member struct {
	key   string
	value json.RawMessage
}

func membersOf(t *testing.T, object []byte) []member {
	decoder := json.NewDecoder(bytes.NewReader(object))
	_, err := decoder.Token()
	require.NoError(t, err)
	var members []member
	for decoder.More() {
		key, err := decoder.Token()
		require.NoError(t, err)
		m := member{key: key.(string)}
		require.NoError(t, decoder.Decode(&m.value))
		members = append(members, m)
	}
	return members
}

// first are the keywords that a reader of a schema wants to see before the others.
var first = []string{
	"$schema", "$id", "$comment", "$ref", "const", "title", "description", "examples", "type", "required", "additionalProperties",
}

// arrange puts the keywords of a schema, and of those within it, in the order in which people read
// them. What it names itself, properties and definitions, stays as it is.
func arrange(t *testing.T, schema []byte) []byte {
	members := membersOf(t, schema)
	place := func(m member) int {
		if i := slices.Index(first, m.key); i >= 0 {
			return i
		}
		return len(first)
	}
	slices.SortStableFunc(members, func(a, b member) int { return place(a) - place(b) })
	for i, m := range members {
		switch {
		case m.key == "properties" || m.key == "$defs":
			named := membersOf(t, m.value)
			for k := range named {
				named[k].value = arrange(t, named[k].value)
			}
			members[i].value = join(named)
		case m.value[0] == '{':
			members[i].value = arrange(t, m.value)
		}
	}
	return join(members)
}

func join(members []member) []byte {
	object := []byte{'{'}
	for i, m := range members {
		if i > 0 {
			object = append(object, ',')
		}
		object = append(append(strconv.AppendQuote(object, m.key), ':'), m.value...)
	}
	return append(object, '}')
}

// layOut writes JSON for people: what fits a line stands on one.
func layOut(t *testing.T, value []byte, depth int) []byte {
	if len(value)+2*depth <= lineWidth || value[0] != '{' && value[0] != '[' {
		return onOneLine(value)
	}
	var parts [][]byte
	if value[0] == '{' {
		for _, m := range membersOf(t, value) {
			part := append(strconv.AppendQuote(nil, m.key), ": "...)
			parts = append(parts, append(part, layOut(t, m.value, depth+1)...))
		}
	} else {
		var entries []json.RawMessage
		require.NoError(t, json.Unmarshal(value, &entries))
		for _, entry := range entries {
			parts = append(parts, layOut(t, entry, depth+1))
		}
	}
	indent := "\n" + strings.Repeat("  ", depth)
	whole := append([]byte{value[0]}, indent+"  "...)
	whole = append(whole, bytes.Join(parts, []byte(","+indent+"  "))...)
	return append(append(whole, indent...), value[len(value)-1])
}

// onOneLine puts a blank after each comma and colon of compact JSON.
func onOneLine(value []byte) []byte {
	var line []byte
	inText := false
	for i, c := range value {
		line = append(line, c)
		switch {
		case c == '"' && (i == 0 || !escaped(value[:i])):
			inText = !inText
		case !inText && (c == ',' || c == ':'):
			line = append(line, ' ')
		}
	}
	return line
}

// escaped reports whether what comes after the text is escaped by a backslash.
func escaped(before []byte) bool {
	return (len(before)-len(bytes.TrimRight(before, `\`)))%2 == 1
}

// kebab names a definition after its type.
func kebab(t reflect.Type) string {
	if name, ok := named[t]; ok {
		return name
	}
	var name []rune
	for i, r := range t.Name() {
		if i > 0 && unicode.IsUpper(r) {
			name = append(name, '-')
		}
		name = append(name, unicode.ToLower(r))
	}
	return string(name)
}

// named holds the types whose own name would not tell enough.
var named = map[reflect.Type]string{
	reflect.TypeFor[participation.Step]():     "record-step",
	reflect.TypeFor[participation.StepData](): "record-step-data",

	reflect.TypeFor[statements.Statement](): "statement-text",

	reflect.TypeFor[section13q.Line](): "return-record",
}

func number(n int) json.Number { return json.Number(strconv.Itoa(n)) }
