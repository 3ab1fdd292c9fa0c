package schemas_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

const aboutTypes = `// Generated from the schemas by UPDATE=1 go test ./schemas. Do not edit.
//
// The types of every document. What a type cannot say, such as that a text is a date, the schemas say.
`

// The declarations for TypeScript say what the schemas say. The browser tests compile them.
func TestTypeScript(t *testing.T) {
	w := typeWriter{t: t}
	w.WriteString(aboutTypes)
	for _, s := range schemas.Published {
		content, err := schemas.FS.Open(s.File)
		require.NoError(t, err)
		var root json.RawMessage
		require.NoError(t, json.NewDecoder(content).Decode(&root))
		w.schema(pascal(s.Name), root)
	}
	golden(t, "heard.d.ts", []string{strings.TrimSuffix(w.String(), "\n")})
}

// typeWriter writes declarations. A definition of a schema stands in the namespace of its document.
type typeWriter struct {
	strings.Builder
	t    *testing.T
	name string // of the document
}

func (w *typeWriter) schema(name string, root json.RawMessage) {
	w.name = name
	w.declare(name, root, "")
	w.WriteString("\nexport declare namespace " + name + " {\n")
	for _, d := range membersOf(w.t, w.part(root, "$defs")) {
		w.declare(pascal(d.key), d.value, "  ")
	}
	w.WriteString("}\n")
}

func (w *typeWriter) declare(name string, rule json.RawMessage, indent string) {
	w.WriteByte('\n')
	w.comment(rule, indent)
	if w.part(rule, "properties") != nil {
		w.WriteString(indent + "export interface " + name + " " + w.object(rule, indent) + "\n")
		return
	}
	w.WriteString(indent + "export type " + name + " = " + w.typeOf(rule, indent) + ";\n")
}

// comment writes the title and the description.
func (w *typeWriter) comment(rule json.RawMessage, indent string) {
	title, description := w.text(rule, "title"), w.text(rule, "description")
	if title != "" && !strings.HasSuffix(title, "?") && !strings.HasSuffix(title, ".") {
		title += "."
	}
	if words := strings.TrimSpace(title + " " + description); words != "" {
		w.WriteString(indent + "/** " + words + " */\n")
	}
}

func (w *typeWriter) object(rule json.RawMessage, indent string) string {
	required := map[string]bool{}
	var names []string
	if list := w.part(rule, "required"); list != nil {
		require.NoError(w.t, json.Unmarshal(list, &names))
	}
	for _, name := range names {
		required[name] = true
	}
	inner := typeWriter{t: w.t, name: w.name}
	for _, m := range membersOf(w.t, w.part(rule, "properties")) {
		inner.comment(m.value, indent+"  ")
		key := m.key
		if strings.ContainsFunc(key, func(r rune) bool { return r != '_' && !unicode.IsLower(r) }) {
			key = strconv.Quote(key)
		}
		if !required[m.key] {
			key += "?"
		}
		inner.WriteString(indent + "  " + key + ": " + w.typeOf(m.value, indent+"  ") + ";\n")
	}
	return "{\n" + inner.String() + indent + "}"
}

func (w *typeWriter) typeOf(rule json.RawMessage, indent string) string {
	switch {
	case w.text(rule, "$ref") != "":
		return w.reference(w.text(rule, "$ref"))
	case w.part(rule, "const") != nil:
		return string(w.part(rule, "const"))
	case w.part(rule, "oneOf") != nil:
		var choices []json.RawMessage
		require.NoError(w.t, json.Unmarshal(w.part(rule, "oneOf"), &choices))
		codes := make([]string, len(choices))
		for i, choice := range choices {
			codes[i] = string(w.part(choice, "const"))
		}
		return strings.Join(codes, " | ")
	case w.part(rule, "then") != nil && w.part(rule, "else") != nil:
		return w.typeOf(w.part(rule, "else"), indent) + " | " + w.typeOf(w.part(rule, "then"), indent)
	case w.part(rule, "properties") != nil:
		return w.object(rule, indent)
	}
	switch w.text(rule, "type") {
	case "array":
		return "Array<" + w.typeOf(w.part(rule, "items"), indent) + ">"
	case "object":
		return "{ [name: string]: " + w.typeOf(w.part(rule, "additionalProperties"), indent) + " }"
	case "integer":
		return "number"
	}
	return w.text(rule, "type")
}

// reference names what a reference leads to: a definition, or another document.
func (w *typeWriter) reference(ref string) string {
	if name, ok := strings.CutPrefix(ref, "#/$defs/"); ok {
		return w.name + "." + pascal(name)
	}
	for _, s := range schemas.Published {
		if s.ID == ref {
			return pascal(s.Name)
		}
	}
	require.Fail(w.t, ref)
	return ""
}

// part gives the value of a keyword, or nil.
func (w *typeWriter) part(rule json.RawMessage, keyword string) json.RawMessage {
	var parts map[string]json.RawMessage
	require.NoError(w.t, json.Unmarshal(rule, &parts))
	return parts[keyword]
}

func (w *typeWriter) text(rule json.RawMessage, keyword string) (text string) {
	if part := w.part(rule, keyword); part != nil {
		require.NoError(w.t, json.Unmarshal(part, &text))
	}
	return text
}

// pascal writes a name as TypeScript writes those of types.
func pascal(name string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '-' || r == '_' }) {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}
