package schemas_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// use says who writes documents of a schema, and so what may not change within a major version.
type use struct {
	// taken are documents from elsewhere: one that was right stays right.
	taken bool
	// given are documents of the library's own: whoever reads them finds in them what was promised.
	given bool
}

// uses says it of every schema.
var uses = map[string]use{
	caseName: {taken: true}, "provider_return": {taken: true},
	"register": {true, true}, "record": {true, true}, "return": {true, true}, "words": {true, true},
	"report": {given: true}, "catalogue": {given: true}, "vocabulary": {given: true}, "rulebook": {given: true},
}

// comparison finds what differs between two versions of a schema. That properties and codes are added
// is what minor versions are for.
type comparison struct {
	use
	was, is  map[string]any // the two schemas
	breaking []string       // what wants a new major version
	added    []string       // what wants a new minor version
	seen     map[string]bool
}

func compared(was, is map[string]any, of use) *comparison {
	c := &comparison{use: of, was: bare(was).(map[string]any), is: bare(is).(map[string]any), seen: map[string]bool{}}
	if was["$id"] != is["$id"] {
		c.breaks("", "the name of the schema is another")
	}
	c.visit("", c.was, c.is)
	slices.Sort(c.breaking)
	slices.Sort(c.added)
	return c
}

// bare leaves out the words, and writes every choice of codes in one way.
func bare(schema any) any {
	switch schema := schema.(type) {
	case map[string]any:
		kept := map[string]any{}
		for keyword, part := range schema {
			switch keyword {
			case "title", "description", "examples", "$comment", "$schema":
			case "const":
				kept["enum"] = []any{part}
			case "oneOf":
				var codes []any
				for _, choice := range part.([]any) {
					codes = append(codes, choice.(map[string]any)["const"])
				}
				kept["enum"] = codes
			case "properties", "$defs":
				named := map[string]any{}
				for name, each := range part.(map[string]any) {
					named[name] = bare(each)
				}
				kept[keyword] = named
			default:
				kept[keyword] = bare(part)
			}
		}
		return kept
	case []any:
		list := make([]any, len(schema))
		for i, part := range schema {
			list[i] = bare(part)
		}
		return list
	}
	return schema
}

func (c *comparison) breaks(at, format string, values ...any) {
	c.breaking = append(c.breaking, at+": "+fmt.Sprintf(format, values...))
}

func (c *comparison) adds(at, format string, values ...any) {
	c.added = append(c.added, at+": "+fmt.Sprintf(format, values...))
}

// tighter is what fewer documents pass than before: it breaks those that are taken. looser is the
// reverse, and breaks those that are given.
func (c *comparison) tighter(at, format string, values ...any) {
	if c.taken {
		c.breaks(at, format, values...)
	}
}

func (c *comparison) looser(at, format string, values ...any) {
	if c.given {
		c.breaks(at, format, values...)
	} else {
		c.adds(at, format, values...)
	}
}

// plainKeywords are those that either hold as they are, or not.
var plainKeywords = []string{"pattern", "format", "uniqueItems"}

// least and most are the keywords that bound something from below and from above.
var (
	least = []string{"minimum", "minLength", "minItems", "minProperties"}
	most  = []string{"maximum", "maxLength", "maxItems", "maxProperties"}
)

// others are the keywords that visit compares by themselves.
var others = []string{"$id", "$defs", "$ref", "type", "enum", "required", "properties", "additionalProperties", "propertyNames",
	"items", "allOf", "if", "then", "else"}

// visit compares what stands in one place.
func (c *comparison) visit(at string, wasAny, isAny any) {
	was, is := c.rule(c.was, wasAny), c.rule(c.is, isAny)
	key := at + fmt.Sprint(reference(wasAny), reference(isAny))
	if reference(wasAny) != "" && reference(isAny) != "" {
		key = reference(wasAny) + " " + reference(isAny)
	}
	if c.seen[key] {
		return
	}
	c.seen[key] = true
	if closed, isBool := isAny.(bool); isBool && !closed && wasAny != false {
		c.tighter(at, "nothing may stand here any more")
		return
	}
	if closed, wasBool := wasAny.(bool); wasBool && !closed && isAny != false {
		c.looser(at, "something may stand here now")
		return
	}
	for _, keyword := range slices.Sorted(maps.Keys(joined(was, is))) {
		if !slices.Contains(slices.Concat(plainKeywords, least, most, others), keyword) {
			c.breaks(at, "%s cannot be compared", keyword)
		}
	}
	if elsewhere(was) != elsewhere(is) {
		c.breaks(at, "it refers to another schema")
	}
	c.types(at, was["type"], is["type"])
	c.codes(at, was["enum"], is["enum"])
	for _, keyword := range plainKeywords {
		before, now := was[keyword], is[keyword]
		if before == now {
			continue
		}
		if now != nil {
			c.tighter(at, "%s is %v", keyword, now)
		}
		if before != nil {
			c.looser(at, "%s was %v", keyword, before)
		}
	}
	c.bounds(at, was, is, least, 1)
	c.bounds(at, was, is, most, -1)
	c.required(at, was["required"], is["required"])
	c.properties(at, was, is)
	for _, keyword := range []string{"items", "propertyNames"} {
		c.part(at, keyword, was[keyword], is[keyword])
	}
	c.conditions(at, was, is)
}

// joined holds the keywords of both.
func joined(was, is map[string]any) map[string]any {
	all := maps.Clone(was)
	if all == nil {
		return is
	}
	maps.Copy(all, is)
	return all
}

// rule follows references within a schema, and keeps what stands beside them. A schema that is true
// wants nothing.
func (c *comparison) rule(root map[string]any, schema any) map[string]any {
	rule, _ := schema.(map[string]any)
	for {
		name, ok := strings.CutPrefix(reference(rule), "#/$defs/")
		if !ok {
			return rule
		}
		beside := maps.Clone(rule)
		delete(beside, "$ref")
		rule, _ = root["$defs"].(map[string]any)[name].(map[string]any)
		rule = joined(rule, beside)
	}
}

func reference(schema any) string {
	rule, _ := schema.(map[string]any)
	ref, _ := rule["$ref"].(string)
	return ref
}

// elsewhere names the other schema that a rule refers to.
func elsewhere(rule map[string]any) any { return rule["$ref"] }

// texts gives a text, or the texts of a list.
func texts(value any) (all []string) {
	switch value := value.(type) {
	case string:
		return []string{value}
	case []any:
		for _, each := range value {
			all = append(all, fmt.Sprint(each))
		}
	}
	return all
}

func without(some, others []string) []string {
	return slices.DeleteFunc(slices.Clone(some), func(each string) bool { return slices.Contains(others, each) })
}

func (c *comparison) types(at string, wasAny, isAny any) {
	was, is := texts(wasAny), texts(isAny)
	if isAny != nil && (wasAny == nil || len(without(was, is)) > 0) {
		c.tighter(at, "type was %v and is %v", wasAny, isAny)
	}
	if wasAny != nil && (isAny == nil || len(without(is, was)) > 0) {
		c.looser(at, "type was %v and is %v", wasAny, isAny)
	}
}

// codes compares choices of codes. One that goes breaks both uses: a document that holds it may be
// kept for years.
func (c *comparison) codes(at string, wasAny, isAny any) {
	was, is := texts(wasAny), texts(isAny)
	switch {
	case wasAny == nil && isAny == nil:
	case wasAny == nil:
		c.tighter(at, "only %s may stand here", strings.Join(is, ", "))
	case isAny == nil:
		c.looser(at, "anything may stand here")
	default:
		for _, code := range without(was, is) {
			c.breaks(at, "the code %s is gone", code)
		}
		for _, code := range without(is, was) {
			c.adds(at, "the code %s is new", code)
		}
	}
}

// bounds compares limits; up is 1 where a higher one is tighter, and -1 where a lower one is.
func (c *comparison) bounds(at string, was, is map[string]any, keywords []string, up float64) {
	for _, keyword := range keywords {
		before, had := was[keyword].(float64)
		now, has := is[keyword].(float64)
		switch {
		case has && (!had || up*now > up*before):
			c.tighter(at, "%s was %v and is %v", keyword, was[keyword], now)
		case had && (!has || up*now < up*before):
			c.looser(at, "%s was %v and is %v", keyword, before, is[keyword])
		}
	}
}

func (c *comparison) required(at string, wasAny, isAny any) {
	was, is := texts(wasAny), texts(isAny)
	for _, name := range without(is, was) {
		c.tighter(at, "%s has to be there", name)
	}
	for _, name := range without(was, is) {
		c.looser(at, "%s may be left out", name)
	}
}

// properties compares what an object may have. A property that goes breaks both uses, and one that
// comes is what minor versions are for.
func (c *comparison) properties(at string, was, is map[string]any) {
	before, _ := was["properties"].(map[string]any)
	now, _ := is["properties"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(before)) {
		if part, there := now[name]; there {
			c.visit(at+"/"+name, before[name], part)
		} else {
			c.breaks(at, "the property %s is gone", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(now)) {
		if _, there := before[name]; !there {
			c.adds(at, "the property %s is new", name)
		}
	}
	more, hadMore := was["additionalProperties"]
	still, hasMore := is["additionalProperties"]
	switch {
	case still == false && more != false:
		c.tighter(at, "it is closed")
	case more == false && still != false:
		c.adds(at, "it is open")
	case hadMore || hasMore:
		c.part(at, "additionalProperties", more, still)
	}
}

// part compares a part that may be absent.
func (c *comparison) part(at, keyword string, was, is any) {
	switch {
	case was == nil && is == nil:
	case was == nil:
		c.tighter(at, "%s is described", keyword)
	case is == nil:
		c.looser(at, "%s is not described any more", keyword)
	default:
		c.visit(at+"/"+keyword, was, is)
	}
}

// conditions compares what holds only where something else does. A condition on a code that is new
// is one that no earlier document meets.
func (c *comparison) conditions(at string, was, is map[string]any) {
	before, now := conditionsOf(was), conditionsOf(is)
	for _, condition := range before {
		same := func(other map[string]any) bool { return reflect.DeepEqual(condition["if"], other["if"]) }
		i := slices.IndexFunc(now, same)
		if i < 0 {
			c.looser(at, "a condition is gone: %s", jsonText(condition["if"]))
			continue
		}
		for _, keyword := range []string{"then", "else"} {
			c.part(at+"/if "+jsonText(condition["if"]), keyword, condition[keyword], now[i][keyword])
		}
	}
	for _, condition := range now {
		same := func(other map[string]any) bool { return reflect.DeepEqual(condition["if"], other["if"]) }
		if !slices.ContainsFunc(before, same) && !c.onNewCode(was, condition) {
			c.tighter(at, "a condition is new: %s", jsonText(condition["if"]))
		}
	}
}

// conditionsOf gives the conditions of a schema, of which it can have one itself.
func conditionsOf(rule map[string]any) (all []map[string]any) {
	if rule["if"] != nil {
		all = append(all, map[string]any{"if": rule["if"], "then": rule["then"], "else": rule["else"]})
	}
	parts, _ := rule["allOf"].([]any)
	for _, part := range parts {
		condition, _ := part.(map[string]any)
		if condition["if"] == nil {
			condition = map[string]any{"then": part}
		}
		all = append(all, condition)
	}
	return all
}

// onNewCode reports whether a condition is about a code that a property could not have before.
func (c *comparison) onNewCode(was, condition map[string]any) bool {
	of, _ := condition["if"].(map[string]any)
	asked, _ := of["properties"].(map[string]any)
	properties, _ := was["properties"].(map[string]any)
	for name, part := range asked {
		rule, _ := part.(map[string]any)
		codes, known := c.rule(c.was, properties[name])["enum"], texts(rule["enum"])
		if codes != nil && len(known) > 0 && len(without(known, texts(codes))) == len(known) {
			return true
		}
	}
	return false
}

const madeUp = `{
	"$id": "https://example.org/v1/plan.schema.json",
	"type": "object", "required": ["date"], "additionalProperties": false,
	"allOf": [{"if": {"properties": {"kind": {"const": "b"}}, "type": "object", "required": ["kind"]},
		"then": {"properties": {"why": true}, "type": "object", "required": ["why"]}}],
	"properties": {
		"date": {"$ref": "#/$defs/date", "title": "Date"},
		"kind": {"$ref": "#/$defs/kind"},
		"why": {"type": "string", "pattern": "[^ ]"},
		"days": {"type": "integer", "minimum": 0, "maximum": 10},
		"places": {"type": "array", "items": {"$ref": "#/$defs/kind"}, "uniqueItems": true, "maxItems": 5},
		"notes": {"type": "object", "propertyNames": {"pattern": "^[a-z]+$"}, "additionalProperties": {"type": "string"}},
		"more": {"type": "object", "properties": {"x": {"type": "string"}}},
		"part": {"$ref": "https://example.org/v1/part.schema.json"}
	},
	"$defs": {
		"date": {"type": "string", "format": "date"},
		"kind": {"type": "string", "oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]}
	}
}`

func TestComparisonBites(t *testing.T) {
	for _, change := range []struct {
		name, old, new string
		taken, given   int // how much it breaks
	}{
		{"nothing", "", "", 0, 0},
		{"other words", `"title": "Date"`, `"title": "Day", "description": "A day.", "examples": ["2026-03-02"]`, 0, 0},
		{"an order", `"required": ["date"], "additionalProperties": false`, `"additionalProperties": false, "required": ["date"]`, 0, 0},
		{"a property more", `"days": {`, `"hours": {"type": "integer"}, "days": {`, 0, 0},
		{"a code more", `{"const": "b", "title": "B"}`, `{"const": "b", "title": "B"}, {"const": "c", "title": "C"}`, 0, 0},
		{"a condition on a code that is new", `"allOf": [`,
			`"allOf": [{"if": {"properties": {"kind": {"const": "c"}}, "required": ["kind"]}, "then": {"required": ["days"]}},`, 0, 0},
		{"a definition by another name", `#/$defs/kind"}, "uniqueItems"`, `#/$defs/sort"}, "uniqueItems"`, 0, 0},

		{"a property less", `"why": {"type": "string", "pattern": "[^ ]"},`, ``, 1, 1},
		{"a property renamed", `"days": {`, `"hours": {`, 1, 1},
		{"a property less, deep down", `"properties": {"x": {"type": "string"}}`, `"properties": {}`, 1, 1},
		{"a code less", `{"const": "a", "title": "A"}, `, ``, 1, 1},
		{"another name of the schema", `v1/plan`, `v1/plans`, 1, 1},
		{"another schema", `v1/part`, `v1/parts`, 1, 1},
		{"a keyword that is not known", `"maxItems": 5`, `"maxItems": 5, "contains": true`, 1, 1},

		{"a property that has to be there", `["date"]`, `["date", "kind"]`, 1, 0},
		{"a property that need not be there", `"required": ["date"], `, ``, 0, 1},
		{"a text that has to be of a form", `"format": "date"`, `"format": "date", "pattern": "^2"`, 1, 0},
		{"a text of another form", `"[^ ]"`, `"[a-z]"`, 1, 1},
		{"a text of any form", `, "pattern": "[^ ]"`, ``, 0, 1},
		{"no date", `, "format": "date"`, ``, 0, 1},
		{"a narrower type", `"integer", "minimum": 0`, `"null", "minimum": 0`, 1, 1},
		{"a wider type", `"integer", "minimum": 0`, `["integer", "string"], "minimum": 0`, 0, 1},
		{"one type of two", `"more": {"type": "object", `, `"more": {`, 0, 1},
		{"a type where there was none", `"propertyNames": {`, `"propertyNames": {"type": "string", `, 1, 0},
		{"a higher limit", `"maximum": 10`, `"maximum": 11`, 0, 1},
		{"a lower limit", `"maximum": 10`, `"maximum": 9`, 1, 0},
		{"no limit", `, "maximum": 10`, ``, 0, 1},
		{"a lower bound", `"minimum": 0`, `"minimum": -1`, 0, 1},
		{"a higher bound", `"minimum": 0`, `"minimum": 1`, 1, 0},
		{"a shorter list", `"maxItems": 5`, `"maxItems": 4`, 1, 0},
		{"fewest entries", `"maxItems": 5`, `"maxItems": 5, "minItems": 1`, 1, 0},
		{"entries more than once", `"uniqueItems": true, `, ``, 0, 1},
		{"entries once", `"propertyNames"`, `"uniqueItems": true, "propertyNames"`, 1, 0},
		{"entries of any kind", `"items": {"$ref": "#/$defs/kind"}, `, ``, 0, 1},
		{"any code", `"kind": {"$ref": "#/$defs/kind"}`, `"kind": {"type": "string"}`, 0, 1},
		{"only some codes", `"x": {"type": "string"}`, `"x": {"type": "string", "oneOf": [{"const": "a"}]}`, 1, 0},
		{"an object that is closed", `{"x": {"type": "string"}}`, `{"x": {"type": "string"}}, "additionalProperties": false`, 1, 0},
		{"an object that is open", `"additionalProperties": false,`, ``, 0, 0},
		{"any name", `"propertyNames": {"pattern": "^[a-z]+$"}, `, ``, 0, 1},
		{"longer names", `"^[a-z]+$"`, `"^[a-z-]+$"`, 1, 1},
		{"other values by name", `{"type": "string"}},
		"more"`, `{"type": "integer"}},
		"more"`, 1, 1},
		{"a condition more", `"allOf": [`, `"allOf": [{"if": {"properties": {"kind": {"const": "a"}}, "required": ["kind"]}, "then": {"required": ["days"]}},`, 1, 0},
		{"a condition that asks for more", `"required": ["why"]}`, `"required": ["why", "days"]}`, 1, 0},
		{"a condition that asks for less", `, "required": ["why"]}`, `}`, 0, 1},
		{"a condition less", `"properties": {"kind": {"const": "b"}}`, `"properties": {"kind": {"const": "c"}}`, 0, 1},
		{"nothing may stand there", `{"type": "string", "pattern": "[^ ]"}`, `false`, 1, 0},
	} {
		for _, use := range []struct {
			use
			want int
		}{{use{taken: true}, change.taken}, {use{given: true}, change.given}, {use{true, true}, max(change.taken, change.given)}} {
			was := parsedText(t, strings.Replace(madeUp, `"date": {"type": "string", "format": "date"},`,
				`"date": {"type": "string", "format": "date"}, "sort": {"type": "string", "oneOf": [{"const": "a"}, {"const": "b"}]},`, 1))
			require.Contains(t, madeUp, change.old)
			is := parsedText(t, strings.Replace(strings.Replace(madeUp, change.old, change.new, 1), `"date": {"type": "string", "format": "date"`,
				`"sort": {"type": "string", "oneOf": [{"const": "a"}, {"const": "b"}]}, "date": {"type": "string", "format": "date"`, 1))
			c := compared(was, is, use.use)
			if use.want == 0 {
				require.Empty(t, c.breaking, change.name)
			} else {
				require.NotEmpty(t, c.breaking, "%s, %+v", change.name, use.use)
			}
		}
	}
	c := compared(parsedText(t, madeUp), parsedText(t, strings.Replace(madeUp, `"days": {`, `"hours": {"type": "integer"}, "days": {`, 1)), use{true, true})
	require.Equal(t, []string{": the property hours is new"}, c.added)
}

// parsedText reads JSON as any program does.
func parsedText(t testing.TB, text string) map[string]any {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &root), text)
	return root
}
