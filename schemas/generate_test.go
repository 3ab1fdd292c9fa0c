package schemas_test

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

const generated = "Generated from the Go types, the facts and the rules by UPDATE=1 go test ./schemas. Do not edit."

// The limits that a schema says too.
const (
	latestMinor = 1 << 30
	longestDays = 36500
)

func TestPublishedFilesAreUpToDate(t *testing.T) {
	for name, content := range map[string][]byte{
		"case.schema.json":     caseSchema(t),
		"report.schema.json":   reportSchema(t),
		"register.schema.json": registerSchema(t),
		"record.schema.json":   recordSchema(t),
		"index.json":           index(t),

		"return.schema.json":          returnSchema(t),
		"provider_return.schema.json": providerReturnSchema(t),
		"catalogue.schema.json":       catalogueSchema(t),
		"vocabulary.schema.json":      vocabularySchema(t),
		"rulebook.schema.json":        rulebookSchema(t),
		"words.schema.json":           wordsSchema(t),
	} {
		if os.Getenv("UPDATE") == "1" {
			require.NoError(t, os.WriteFile(name, content, 0o644))
		}
		onDisk, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, string(content), string(onDisk), "stale: run UPDATE=1 go test ./schemas")
	}
}

func index(t *testing.T) []byte {
	type entry struct {
		Name  string `json:"name"`
		ID    string `json:"$id"`
		Minor int    `json:"minor"`
		File  string `json:"file"`
	}
	list := struct {
		Comment string  `json:"$comment"`
		Schemas []entry `json:"schemas"`
	}{Comment: generated}
	for _, s := range schemas.Published {
		list.Schemas = append(list.Schemas, entry{s.Name, s.ID, s.Minor, s.File})
	}
	content, err := json.MarshalIndent(list, "", "  ")
	require.NoError(t, err)
	return append(content, '\n')
}

func caseSchema(t *testing.T) []byte {
	g := generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mapped}}
	root := g.reflect(t, participation.Case{}, "case", participation.CaseSchema)

	set := framework.Standard()
	answers, notes := keyed(t, root, "answers"), keyed(t, root, "notes")
	for _, f := range set.Facts() {
		answers.Properties.Set(f.ID, refTo("answer", words{f.Ask, f.Help}))
		notes.Properties.Set(f.ID, refTo("note", words{f.Ask, "The reason for the answer. It is shown and never interpreted."}))
	}
	policy, accepted := keyed(t, root, "policy"), keyed(t, root, "accepted")
	for _, r := range set.Rules() {
		if r.Kind == participation.OnRegister {
			policy.Properties.Set(r.ID, refTo("days", words{r.Title, "Your own time limit in days."}))
		} else {
			accepted.Properties.Set(r.ID, refTo("acceptance", words{r.Title, "Why the finding is accepted where the rule is not met."}))
		}
	}
	judgements := keyed(t, root, "judgements")
	for _, p := range set.Prompts() {
		judgements.Properties.Set(string(p.Statement), refTo("judgement", words{p.Ask, p.Why}))
	}

	minor, _ := root.Properties.Get("minor")
	minor.Minimum, minor.Maximum = "0", number(latestMinor)
	for _, l := range participation.Lists() {
		property, ok := root.Properties.Get(l.Property())
		require.True(t, ok)
		if !l.One() {
			most := uint64(participation.CaseLimits.Entries)
			property.UniqueItems, property.MaxItems = true, &most
		}
	}
	g.steps(t)
	g.register(t)
	schema, _ := g.definitions["register"].Properties.Get("schema")
	schema.Const = participation.RegisterSchema
	minor, _ = g.definitions["register"].Properties.Get("minor")
	minor.Minimum, minor.Maximum = "0", number(latestMinor)
	return g.write(t, root)
}

// recordSchema refers to the case's schema for its copy of the case, and leaves the codes of the
// duty open: a record is read long after it was made.
func recordSchema(t *testing.T) []byte {
	g := generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mappedBut},
		kept: map[string]string{
			"duty/code": "short-code", "duty/flags": "short-code", "duty/companions": "short-code", "duty/next": "short-code",
			"limb/limb": "short-code", "limb/rules": "name", "reason/rule": "name",
		}}
	root := g.reflect(t, participation.RecordDocument{}, "record-document", participation.RecordSchema)
	minor, _ := root.Properties.Get("minor")
	minor.Minimum, minor.Maximum = "0", number(latestMinor)
	g.steps(t)
	return g.write(t, root)
}

// mappedBut is mapped, but that a case has a schema of its own.
func mappedBut(t reflect.Type) *jsonschema.Schema {
	if t == reflect.TypeFor[participation.Case]() {
		return &jsonschema.Schema{Ref: participation.CaseSchema}
	}
	return mapped(t)
}

func registerSchema(t *testing.T) []byte {
	g := generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mapped}}
	root := g.reflect(t, participation.Register{}, "register", participation.RegisterSchema)
	minor, _ := root.Properties.Get("minor")
	minor.Minimum, minor.Maximum = "0", number(latestMinor)
	g.register(t)
	return g.write(t, root)
}

// register says what the types of a register cannot: which properties an event of each kind may
// have and must have, and that whatever is not done needs a reason.
func (g *generator) register(t *testing.T) {
	event := g.definitions["event"]
	seq, _ := event.Properties.Get("seq")
	seq.Minimum = "1"
	done := jsonschema.NewProperties()
	done.Set("kind", &jsonschema.Schema{Const: string(participation.ResponseDone)})
	why := []*jsonschema.Schema{{
		If:   &jsonschema.Schema{Properties: done, Required: []string{"kind"}},
		Else: &jsonschema.Schema{Required: []string{"reason", "words"}},
	}}
	g.definitions["response"].AllOf = why
	for _, kind := range participation.EventKinds {
		may, must := participation.EventProperties(participation.EventKind(kind.Code))
		data := condition(may, must)
		if kind.Code == string(participation.ResponseGiven) {
			data.AllOf = why
		}
		event.AllOf = append(event.AllOf, ofKind(kind.Code, data))
	}
	for _, name := range []string{"event-data", "programme", "theme", "telling"} {
		for pair := g.definitions[name].Properties.Oldest(); pair != nil; pair = pair.Next() {
			if pair.Value.Type == "array" && pair.Key != "responses" {
				pair.Value.UniqueItems = true
			}
		}
	}
}

// condition says which properties an object may have and must have, and nothing of their values.
func condition(may, must []string) *jsonschema.Schema {
	data := &jsonschema.Schema{Properties: jsonschema.NewProperties(), Required: must,
		AdditionalProperties: jsonschema.FalseSchema}
	for _, name := range may {
		data.Properties.Set(name, jsonschema.TrueSchema)
	}
	return data
}

// ofKind says what the data of an entry of a kind are like.
func ofKind(kind string, data *jsonschema.Schema) *jsonschema.Schema {
	of := jsonschema.NewProperties()
	of.Set("kind", &jsonschema.Schema{Const: kind})
	has := jsonschema.NewProperties()
	has.Set("data", data)
	return &jsonschema.Schema{
		If:   &jsonschema.Schema{Properties: of, Required: []string{"kind"}},
		Then: &jsonschema.Schema{Properties: has},
	}
}

// steps says which properties the data of each kind of step may have, and which it must have.
func (g *generator) steps(t *testing.T) {
	step := g.definitions["record-step"]
	seq, _ := step.Properties.Get("seq")
	seq.Minimum = "1"
	for _, kind := range section13q.StepKinds {
		may, must := participation.StepProperties(participation.StepKind(kind.Code))
		step.AllOf = append(step.AllOf, ofKind(kind.Code, condition(may, must)))
	}
}

// keyed closes an object whose keys are ids, so that only the ids that are added may stand there.
func keyed(t *testing.T, root *jsonschema.Schema, name string) *jsonschema.Schema {
	object, ok := root.Properties.Get(name)
	require.True(t, ok)
	object.Properties, object.AdditionalProperties = jsonschema.NewProperties(), jsonschema.FalseSchema
	return object
}

func reportSchema(t *testing.T) []byte {
	g := generator{Reflector: jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Namer: kebab, Mapper: mapped,
		AllowAdditionalProperties: true}}
	root := g.reflect(t, participation.Report{}, "report", participation.ReportSchema)
	g.count("tally", "met", "not-met", "unclear", "not-applicable")
	g.count("question", "settles")
	g.count("obligation", "age")
	answered, _ := g.definitions["question"].Properties.Get("answered")
	answered.Const = participation.NotStated.String()
	g.pattern("edition", "framework", "^[0-9]{4}-[0-9]{2}$")
	g.pattern("edition", "rules", `^[0-9]+\.[0-9]+\.[0-9]+$`)
	return g.write(t, root)
}

// generator makes one schema of a Go type. What a type cannot say comes from the tables.
type generator struct {
	jsonschema.Reflector
	definitions jsonschema.Definitions
	kept        map[string]string // what stands before holds
}

func (g *generator) reflect(t *testing.T, document any, name, id string) *jsonschema.Schema {
	root := g.Reflect(document)
	g.definitions = root.Definitions
	for key, schema := range vocabularies() {
		require.NotContains(t, g.definitions, key)
		g.definitions[key] = schema
	}
	root.Definitions = nil
	root.ID, root.Comments = jsonschema.ID(id), generated
	root.Title, root.Description = defined[name].title, defined[name].description
	g.describe(t, name, root)
	for key, schema := range g.definitions {
		require.Contains(t, defined, key)
		schema.Title, schema.Description = defined[key].title, defined[key].description
		g.describe(t, key, schema)
	}
	schema, _ := root.Properties.Get("schema")
	schema.Const = id
	return root
}

// describe gives every property of an object its words, and those that hold codes or ids a
// reference to what they hold.
func (g *generator) describe(t *testing.T, name string, object *jsonschema.Schema) {
	if object.Properties == nil {
		return
	}
	for pair := object.Properties.Oldest(); pair != nil; pair = pair.Next() {
		property, at := pair.Value, name+"/"+pair.Key
		of, ok := g.kept[at]
		if !ok {
			of, ok = holds[at]
		}
		if ok && property.Type == "array" {
			property.Items = &jsonschema.Schema{Ref: "#/$defs/" + of}
		} else if ok {
			*property = jsonschema.Schema{Ref: "#/$defs/" + of}
		}
		if l, ok := participation.ListNamed(pair.Key); ok && name == "case" {
			property.Title, property.Description = l.Ask(), l.Help()
			continue
		}
		require.Contains(t, described, at)
		property.Title, property.Description = described[at].title, described[at].description
	}
}

func (g *generator) count(object string, names ...string) {
	for _, name := range names {
		property, _ := g.definitions[object].Properties.Get(name)
		property.Minimum = "0"
	}
}

func (g *generator) pattern(object, name, pattern string) {
	property, _ := g.definitions[object].Properties.Get(name)
	property.Pattern = pattern
}

// typed says of every condition that speaks of properties that it speaks of an object, and names
// those that it requires: strict validators want it said.
func typed(conditions ...*jsonschema.Schema) {
	for _, c := range conditions {
		if c == nil || c == jsonschema.TrueSchema || c == jsonschema.FalseSchema {
			continue
		}
		if c.Type == "" && (c.Required != nil || c.Properties != nil || c.MaxProperties != nil) {
			c.Type = "object"
		}
		for _, name := range c.Required {
			if c.Properties == nil {
				c.Properties = jsonschema.NewProperties()
			}
			if _, ok := c.Properties.Get(name); !ok {
				c.Properties.Set(name, jsonschema.TrueSchema)
			}
		}
		typed(c.AllOf...)
		typed(c.If, c.Then, c.Else)
		if c.Properties != nil {
			for pair := c.Properties.Oldest(); pair != nil; pair = pair.Next() {
				typed(pair.Value)
			}
		}
	}
}

// write puts the definitions that are used behind the rest.
func (g *generator) write(t *testing.T, root *jsonschema.Schema) []byte {
	typed(root)
	for _, definition := range g.definitions {
		typed(definition)
	}
	content, err := json.Marshal(root)
	require.NoError(t, err)
	used := map[string]json.RawMessage{}
	g.use(t, content, used)
	all, err := json.Marshal(used)
	require.NoError(t, err)
	whole := join(append(membersOf(t, content), member{"$defs", all}))
	return append(layOut(t, arrange(t, exemplified(t, whole)), 0), '\n')
}

// use adds the definitions that a schema refers to.
func (g *generator) use(t *testing.T, schema []byte, used map[string]json.RawMessage) {
	for _, part := range strings.Split(string(schema), `"$ref":"#/$defs/`)[1:] {
		name, _, _ := strings.Cut(part, `"`)
		if used[name] != nil {
			continue
		}
		require.Contains(t, g.definitions, name)
		content, err := json.Marshal(g.definitions[name])
		require.NoError(t, err)
		used[name] = content
		g.use(t, content, used)
	}
}

// mapped gives the types that are no objects of their own: codes, dates, answers.
func mapped(t reflect.Type) *jsonschema.Schema {
	if name, ok := types[t]; ok {
		return &jsonschema.Schema{Ref: "#/$defs/" + name}
	}
	return nil
}

var types = map[reflect.Type]string{
	reflect.TypeFor[wire.Date]():                         "date",
	reflect.TypeFor[participation.Answer]():              "answer",
	reflect.TypeFor[participation.Facts]():               "facts",
	reflect.TypeFor[catalogue.ID]():                      "statement",
	reflect.TypeFor[catalogue.Mark]():                    "mark",
	reflect.TypeFor[participation.Decider]():             "decider",
	reflect.TypeFor[participation.Setting]():             "setting",
	reflect.TypeFor[participation.PeopleGroup]():         "people-group",
	reflect.TypeFor[participation.Stage]():               "stage",
	reflect.TypeFor[participation.Act]():                 "act",
	reflect.TypeFor[participation.ContractEvent]():       "contract-event",
	reflect.TypeFor[participation.DecisionStage]():       "decision-stage",
	reflect.TypeFor[participation.Level]():               "level",
	reflect.TypeFor[participation.Method]():              "method",
	reflect.TypeFor[participation.InsightSource]():       "insight-source",
	reflect.TypeFor[participation.Partner]():             "partner",
	reflect.TypeFor[participation.Format]():              "format",
	reflect.TypeFor[participation.Provision]():           "provision",
	reflect.TypeFor[participation.Verdict]():             "verdict",
	reflect.TypeFor[participation.Strength]():            "strength",
	reflect.TypeFor[participation.ExistingInvolvement](): "involvement",
	reflect.TypeFor[participation.Outcome]():             "outcome",
	reflect.TypeFor[participation.Force]():               "force",
	reflect.TypeFor[participation.Principle]():           "principle",
	reflect.TypeFor[participation.ObligationState]():     "obligation-state",
	reflect.TypeFor[participation.Purpose]():             "purpose",
	reflect.TypeFor[participation.StepKind]():            "record-step-kind",
	reflect.TypeFor[participation.Team]():                "team",
	reflect.TypeFor[participation.EventKind]():           "event-kind",
	reflect.TypeFor[participation.ResponseKind]():        "response-kind",
	reflect.TypeFor[participation.ReasonCode]():          "reason-code",
	reflect.TypeFor[participation.Band]():                "band",
	reflect.TypeFor[participation.Audience]():            "audience",
	reflect.TypeFor[participation.Way]():                 "way",
	reflect.TypeFor[participation.Closure]():             "closure",
	reflect.TypeFor[participation.Group]():               "group",
	reflect.TypeFor[principles.LineState]():              "line-state",
	reflect.TypeFor[catalogue.Kind]():                    "document-kind",
	reflect.TypeFor[catalogue.Role]():                    "statement-role",
	reflect.TypeFor[schemas.RuleKind]():                  "rule-kind",
	reflect.TypeFor[schemas.Logic]():                     "logic",
	reflect.TypeFor[participation.RecordState]():         "record-state",
	reflect.TypeFor[section13q.FigureKind]():             "figure-kind",
	reflect.TypeFor[section13q.LeftOutReason]():          "left-out-reason",
}

// holds says what the texts, and the lists of texts, hold that Go keeps as plain strings.
var holds = map[string]string{
	"judgement/text": "text", "judgement/role": "text", "acceptance/reason": "text", "acceptance/role": "text",
	"receipt/case": "digest", "receipt/rules": "digest",
	"duty/code": "code", "duty/flags": "flag", "duty/companions": "companion", "duty/next": "step", "duty/missing": "name",
	"limb/limb": "limb-id", "limb/verdict": "limb-verdict", "limb/rules": "row", "limb/missing": "name",
	"reason/rule":  "row",
	"finding/rule": "rule", "finding/missing": "name",
	"obligation/obligation": "obligation-id",
	"question/fact":         "name",
	"report/prompts":        "prompt", "report/ignored": "name",
	"record-step/role": "text", "record-step/prev": "digest",
	"record-step-data/case": "digest", "record-step-data/reasons": "text", "record-step-data/form": "text",
	"record-step-data/reassess_if": "text", "record-step-data/reason": "text", "record-step-data/held": "text",
	"record-step-data/to": "text", "record-step-data/successor": "text",
	"event/role": "text", "event/prev": "digest",
	"event-data/id": "register-id", "event-data/programme": "register-id", "event-data/theme": "register-id",
	"event-data/into": "register-id", "event-data/responses": "register-id", "event-data/words": "text",
	"event-data/can_influence": "text", "event-data/cannot_influence": "text",
	"programme/id": "register-id", "programme/can_influence": "text", "programme/cannot_influence": "text",
	"theme/id": "register-id", "theme/programme": "register-id", "theme/into": "register-id", "theme/words": "text", "theme/closure_words": "text",
	"response/id": "register-id", "response/theme": "register-id", "response/words": "text", "response/role": "text",
	"telling/id": "register-id", "telling/programme": "register-id", "telling/responses": "register-id", "telling/role": "text",
	"recorded-duty/code": "short-code", "action/what": "text", "action/by": "text",

	"return/sign_off_within": "days", "return-record/id": "text", "return-record/flags": "flag", "return-figure/code": "short-code",

	"line-answer/role":        "text",
	"source-document/edition": "edition-date", "statement-text/force": "statement-force",
	"statement-text/settings": "setting", "statement-text/people": "people-group", "statement-text/stages": "stage",
	"statement-text/principles": "principle",
	"rulebook-fact/fact":        "name", "rulebook-rule/rule": "name", "rulebook-override/rule": "name",
	"duty-row/rule": "name", "duty-row/code": "code", "duty-limb/limb": "limb-id",
	"duty-note/id": "short-code", "duty-note/codes": "code",
	"operation/fact": "name", "operation/in": "name", "operation/stated": "name",
}

// vocabularies defines what is no object of a Go type.
func vocabularies() jsonschema.Definitions {
	set, english := framework.Standard(), report.Native(report.English(nil))
	all := jsonschema.Definitions{
		"answer": oneOf(participation.Answers),
		"note":   {Type: "string"},
		"days":   {Type: "integer", Minimum: "0", Maximum: number(longestDays)},
		// Somewhere in it is what is not white space.
		"text": {Type: "string", Pattern: `[^ \t\n\r]`},
		// The pattern is for validators that leave formats unasserted; the year 0 is none.
		"date": {Type: "string", Format: "date", Pattern: `^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})` +
			`-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`},
		"digest":    {Type: "string", Pattern: "^sha256:[0-9a-f]{64}$"},
		"name":      {Type: "string", Pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},
		"statement": {Type: "string", Pattern: `^[0-9A-Za-z][0-9A-Za-z.-]{1,31}$`},
		"facts": {Type: "object", PropertyNames: &jsonschema.Schema{Ref: "#/$defs/name"},
			AdditionalProperties: oneOf(participation.Answers[:2])},

		"provision":    oneOf(section13q.Provisions),
		"verdict":      oneOf(section13q.Verdicts[:len(section13q.Verdicts)-1]),
		"limb-verdict": oneOf(section13q.Verdicts),
		"strength":     oneOf(section13q.Strengths),
		"code":         oneOf(section13q.Codes),
		"limb-id":      oneOf(section13q.LimbTerms),
		"involvement":  oneOf(section13q.Involvements),
		"mark":         oneOf(section13q.Marks),
		"flag":         oneOf(notes(section13q.Flags)),
		"companion":    oneOf(notes(section13q.Companions)),
		"step":         oneOf(notes(section13q.Steps)),
		"outcome":      oneOf(participation.OutcomeTerms),
		"force":        oneOf(participation.Forces),
		"principle":    oneOf(participation.Principles),
		"obligation-state": oneOf(spoken(english, "obligation-state.", participation.NoDateSet,
			participation.NotYetDue, participation.Due, participation.Overdue, participation.Discharged)),
		"record-step-kind": oneOf(section13q.StepKinds),
		"register-id":      {Type: "string", Pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},
		"event-kind":       oneOf(participation.EventKinds),
		"response-kind":    oneOf(participation.Responses),
		"reason-code":      oneOf(participation.ReasonCodes),
		"band":             oneOf(participation.Bands),
		"audience":         oneOf(participation.Audiences),
		"way":              oneOf(participation.Ways),
		"closure":          oneOf(participation.Closures),
		"team":             oneOf(section13q.AuthorTeams),
		// A record is read long after it was made: its codes need not be those of today.
		"short-code": {Type: "string", Pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},
		"group":      {Type: "string", Pattern: `^[a-z_]+\.[a-z-]+$`},
		"line-state": oneOf(principles.LineStates),
		"record-state": oneOf(spoken(english, "report.return.in-state.", participation.StateDraft, participation.StateCompleted,
			participation.StateSignedOff, participation.StateReported, participation.StateSuperseded)),
		"figure-kind": oneOf(spoken(english, "report.return.", section13q.FigureState, section13q.FigureVerdict,
			section13q.FigureOverridden, section13q.FigureOverdue, section13q.FigureSetting, section13q.FigureDecider, section13q.FigureFlag)),
		"left-out-reason": oneOf(leftOutReasons),
		"document-kind":   oneOf(documentKinds),
		"statement-role":  oneOf(statementRoles),
		"statement-force": oneOf(statementForces),
		"rule-kind":       oneOf(ruleKinds),
		"text-id":         {Type: "string", Pattern: `^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$`},
		"property":        {Type: "string", Pattern: "^[a-z]+(_[a-z]+)*$"},
		"edition-date":    {Type: "string", Pattern: "^[0-9]{4}-[0-9]{2}$"},
		"logic": {If: &jsonschema.Schema{Type: "object"}, Then: &jsonschema.Schema{Ref: "#/$defs/operation"},
			Else: &jsonschema.Schema{Const: true}},
		"purpose": oneOf(spoken(english, "question-for.", participation.ForDuty, participation.ForAdvice, participation.ForPlan)),
	}
	for _, l := range participation.Lists() {
		all[listDefinitions[l]] = oneOf(l.Terms())
	}
	var rows, rules, obligations, prompts []participation.Term
	for _, row := range section13q.Rows() {
		rows = append(rows, participation.Term{Code: row.ID, Label: row.Text})
	}
	for _, r := range set.Rules() {
		term := participation.Term{Code: r.ID, Label: r.Title}
		if r.Kind == participation.OnRegister {
			obligations = append(obligations, term)
		} else {
			rules = append(rules, term)
		}
	}
	for _, p := range set.Prompts() {
		prompts = append(prompts, participation.Term{Code: string(p.Statement), Label: p.Ask})
	}
	all["row"], all["rule"], all["obligation-id"], all["prompt"] = oneOf(rows), oneOf(rules), oneOf(obligations), oneOf(prompts)
	return all
}

var listDefinitions = map[participation.List]string{
	participation.ListDeciders: "decider", participation.ListSettings: "setting",
	participation.ListPeopleGroups: "people-group", participation.ListStages: "stage",
	participation.ListActs: "act", participation.ListContractEvents: "contract-event",
	participation.ListDecisionStages: "decision-stage", participation.ListLevels: "level",
	participation.ListMethods: "method", participation.ListInsightSources: "insight-source",
	participation.ListPartners: "partner", participation.ListFormats: "format",
}

func notes(list []section13q.Note) []participation.Term {
	var terms []participation.Term
	for _, n := range list {
		terms = append(terms, participation.Term{Code: n.ID, Label: n.Text})
	}
	return terms
}

func spoken[C ~string](english report.Words, prefix string, codes ...C) []participation.Term {
	var terms []participation.Term
	for _, code := range codes {
		label, _ := english.Text(prefix + string(code))
		terms = append(terms, participation.Term{Code: string(code), Label: label})
	}
	return terms
}

// oneOf is a choice of codes, each with its label.
func oneOf(terms []participation.Term) *jsonschema.Schema {
	choice := &jsonschema.Schema{Type: "string"}
	for _, term := range terms {
		choice.OneOf = append(choice.OneOf, &jsonschema.Schema{Const: term.Code, Title: term.Label})
	}
	return choice
}

func refTo(definition string, w words) *jsonschema.Schema {
	return &jsonschema.Schema{Ref: "#/$defs/" + definition, Title: w.title, Description: w.description}
}
