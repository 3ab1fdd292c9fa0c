package schemas_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// providerReturnSchema closes the lines to those that the framework asks, and holds an answer that
// claims something to its evidence.
func providerReturnSchema(t *testing.T) []byte {
	g := generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mapped}}
	root := g.reflect(t, principles.ProviderReturn{}, "provider-return", principles.ProviderReturnSchema)
	minor, _ := root.Properties.Get("minor")
	minor.Minimum, minor.Maximum = "0", number(latestMinor)
	lines := keyed(t, root, "lines")
	for _, e := range principles.Enquiries {
		lines.Properties.Set(e.Line, refTo("line-answer", words{e.Ask, "The answer to this line of enquiry, with its evidence."}))
	}
	answer := g.definitions["line-answer"]
	for _, claim := range []principles.LineState{principles.LineYes, principles.LinePartly} {
		state, evidence := jsonschema.NewProperties(), jsonschema.NewProperties()
		state.Set("state", &jsonschema.Schema{Const: string(claim)})
		evidence.Set("evidence", &jsonschema.Schema{Ref: "#/$defs/text"})
		answer.AllOf = append(answer.AllOf, &jsonschema.Schema{
			If:   &jsonschema.Schema{Properties: state, Required: []string{"state"}},
			Then: &jsonschema.Schema{Properties: evidence, Required: []string{"evidence"}},
		})
	}
	return g.write(t, root)
}

// returned is a return as it is written: with its figures, which are worked out and not held.
type returned struct {
	Schema string `json:"schema,omitempty"`
	section13q.Return
	Figures []section13q.ReturnFigure `json:"figures,omitempty"`
}

// returnSchema holds a record that is completed to its verdict and its date.
func returnSchema(t *testing.T) []byte {
	g := generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mapped}}
	root := g.reflect(t, returned{}, "return", section13q.ReturnSchema)
	minor, _ := root.Properties.Get("minor")
	minor.Minimum, minor.Maximum = "0", number(latestMinor)
	g.count("return-figure", "numerator", "denominator")
	g.count("left-out", "count")
	line := g.definitions["return-record"]
	for _, name := range []string{"settings", "flags"} {
		property, _ := line.Properties.Get(name)
		property.UniqueItems = true
	}
	for _, done := range []participation.RecordState{participation.StateCompleted, participation.StateSignedOff, participation.StateReported} {
		state := jsonschema.NewProperties()
		state.Set("state", &jsonschema.Schema{Const: string(done)})
		line.AllOf = append(line.AllOf, &jsonschema.Schema{
			If:   &jsonschema.Schema{Properties: state, Required: []string{"state"}},
			Then: &jsonschema.Schema{Required: []string{"verdict", "completed"}},
		})
	}
	return g.write(t, root)
}

// own makes the schema of a document that the library writes about itself. A later version may say
// more, so it is open.
func own(t *testing.T, document any, name, id string) (*generator, *jsonschema.Schema) {
	g := &generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mapped,
		AllowAdditionalProperties: true}}
	return g, g.reflect(t, document, name, id)
}

// edition says how the editions are written that a document names.
func (g *generator) edition() {
	g.pattern("edition", "framework", "^[0-9]{4}-[0-9]{2}$")
	g.pattern("edition", "rules", `^[0-9]+\.[0-9]+\.[0-9]+$`)
}

func catalogueSchema(t *testing.T) []byte {
	g, root := own(t, schemas.Catalogue{}, "catalogue", schemas.CatalogueSchema)
	g.edition()
	g.count("statement-text", "line")
	return g.write(t, root)
}

func vocabularySchema(t *testing.T) []byte {
	g, root := own(t, schemas.Vocabulary{}, "vocabulary", schemas.VocabularySchema)
	g.edition()
	return g.write(t, root)
}

func rulebookSchema(t *testing.T) []byte {
	g, root := own(t, schemas.Rulebook{}, "rulebook", schemas.RulebookSchema)
	g.edition()
	g.definitions["operation"] = operation()
	definition := g.definitions["operation"]
	definition.Title, definition.Description = defined["operation"].title, defined["operation"].description
	g.describe(t, "operation", definition)
	return g.write(t, root)
}

// operation is an expression but true: an object that has the one key that says what it does, or two
// where it counts.
func operation() *jsonschema.Schema {
	one, two, logic := uint64(1), uint64(2), &jsonschema.Schema{Ref: "#/$defs/logic"}
	list := func(items *jsonschema.Schema) *jsonschema.Schema {
		return &jsonschema.Schema{Type: "array", Items: items}
	}
	properties := jsonschema.NewProperties()
	properties.Set("fact", &jsonschema.Schema{Type: "string"})
	properties.Set("in", list(nil))
	properties.Set("stated", list(nil))
	properties.Set("not", &jsonschema.Schema{Ref: logic.Ref})
	properties.Set("all", list(logic))
	properties.Set("any", list(logic))
	properties.Set("at_least", &jsonschema.Schema{Type: "integer", Minimum: "1"})
	properties.Set("of", list(logic))
	properties.Set("surely", &jsonschema.Schema{Ref: logic.Ref})
	properties.Set("from", &jsonschema.Schema{Ref: "#/$defs/date"})
	return &jsonschema.Schema{
		Type: "object", AdditionalProperties: jsonschema.FalseSchema, Properties: properties, MinProperties: &one,
		AllOf: []*jsonschema.Schema{
			{
				If:   &jsonschema.Schema{Required: []string{"at_least"}},
				Then: &jsonschema.Schema{Required: []string{"of"}, MaxProperties: &two},
				Else: &jsonschema.Schema{MaxProperties: &one},
			},
			{
				If:   &jsonschema.Schema{Required: []string{"of"}},
				Then: &jsonschema.Schema{Required: []string{"at_least"}},
			},
		},
	}
}

func wordsSchema(t *testing.T) []byte {
	g, root := own(t, schemas.Words{}, "words", schemas.WordsSchema)
	texts, _ := root.Properties.Get("words")
	texts.PropertyNames = &jsonschema.Schema{Ref: "#/$defs/text-id"}
	lists, _ := root.Properties.Get("lists")
	lists.PropertyNames = &jsonschema.Schema{Ref: "#/$defs/property"}
	return g.write(t, root)
}

// Every document that the library publishes is as its schema says.
func TestPublishedDocumentsAreValid(t *testing.T) {
	for name, document := range published() {
		content, err := json.Marshal(document)
		require.NoError(t, err)
		require.NoError(t, schemas.Validate(name, content))
		require.NoError(t, plainly(t, name, content))
		knownTo(t, name, content)
	}
}

func published() map[string]any {
	return map[string]any{
		"catalogue": schemas.PublishedCatalogue(), "vocabulary": schemas.PublishedVocabulary(),
		"rulebook": schemas.PublishedRulebook(), "words": schemas.PublishedWords(),
	}
}

// What is not in the tables of the duty, the rulebook cannot publish; and nothing of them is lost.
func TestRulebookHoldsEveryTableOfTheDuty(t *testing.T) {
	b := schemas.PublishedRulebook()
	require.Len(t, b.Rules, len(framework.Standard().Rules()))
	for _, r := range b.Rules {
		require.Equal(t, r.On != schemas.RuleOnRegister, !r.Check.IsZero(), r.Rule)
	}
	for _, row := range b.Duty.Before {
		require.NotEmpty(t, row.Text)
	}
	require.Len(t, b.Duty.Limbs, 3)
	for _, notes := range [][]schemas.DutyNote{b.Duty.Flags, b.Duty.Companions, b.Duty.Next} {
		require.NotEmpty(t, notes)
		for _, n := range notes {
			require.NotEmpty(t, n.Text, n.ID)
		}
	}
	content, err := json.Marshal(b)
	require.NoError(t, err)
	var again schemas.Rulebook
	require.NoError(t, json.Unmarshal(content, &again))
	second, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(content), string(second))
	require.IsType(t, participation.Edition{}, again.Edition)
}

// Every choice of codes in the schema of a document that people write, or that holds what they wrote,
// is a vocabulary that is published with the same codes.
func TestVocabularyHoldsEveryChoice(t *testing.T) {
	published := map[string]bool{}
	v := schemas.PublishedVocabulary()
	keep := func(terms []schemas.VocabularyTerm) {
		var codes []string
		for _, term := range terms {
			require.NotEmpty(t, term.Label, term.Code)
			codes = append(codes, term.Code)
		}
		published[strings.Join(codes, " ")] = true
	}
	for _, l := range v.Lists {
		keep(l.Terms)
	}
	for _, o := range v.Others {
		keep(o.Terms)
	}
	for _, name := range []string{"case", "register", "record", "return", "provider_return", "report"} {
		for definition, rule := range schema(t, name)["$defs"].(map[string]any) {
			choices, _ := rule.(map[string]any)["oneOf"].([]any)
			var codes []string
			for _, choice := range choices {
				codes = append(codes, choice.(map[string]any)["const"].(string))
			}
			switch definition {
			case "flag", "companion", "step", "row", "rule", "obligation-id", "prompt": // the rulebook holds these
			case "verdict": // that on a limb adds unclear
				require.True(t, published[strings.Join(append(codes, "unclear"), " ")], definition)
			default:
				require.True(t, codes == nil || published[strings.Join(codes, " ")], "%s %s", name, definition)
			}
		}
	}
}
