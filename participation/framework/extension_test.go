package framework_test

import (
	"strconv"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// charity is an extension with one of each: a fact, a rule, and something to judge.
func charity() framework.Extension {
	asked := Fact{ID: "charity.asked", Ask: "Was the charity asked?"}
	return framework.Extension{
		Name:  "charity",
		Facts: []*Fact{&asked},
		Rules: []Rule{{ID: "charity.own.asked", Force: May, Principle: Experience, Basis: []catalogue.ID{"S.action.4", "charity.policy.1"},
			Title: "The charity was asked.", Fix: "Ask it.", When: In{Prison}, Check: Is{&asked}}},
		Prompts: []Prompt{{Statement: "charity.policy.2", Ask: "Was it asked well?", Why: "Only a person can say.", When: Is{&asked}}},
	}
}

func TestWithAddsRulesOfOnesOwn(t *testing.T) {
	set, err := framework.With(charity())
	require.NoError(t, err)
	standard := framework.Standard()
	require.Equal(t, len(standard.Rules())+1, len(set.Rules()))
	require.NotEqual(t, string(standard.Canonical()), string(set.Canonical()))
	require.Nil(t, standard.Fact("charity.asked"))
	require.NotNil(t, set.Fact("charity.asked"))

	c, problems := set.Read([]byte(`{"as_at":"2026-03-02","settings":["prison"]}`))
	require.Empty(t, problems)
	before := set.Assess(c)
	asked := 0
	for _, q := range before.Questions {
		if q.Fact == "charity.asked" {
			asked++
		}
	}
	require.Equal(t, 1, asked)

	c, problems = set.Read([]byte(`{"as_at":"2026-03-02","settings":["prison"],"answers":{"charity.asked":"yes"},
		"notes":{"charity.asked":"By letter."},
		"accepted":{"charity.own.asked":{"reason":"r","role":"q","date":"2026-03-01"}},
		"judgements":{"charity.policy.2":{"text":"t","role":"q","date":"2026-03-01"}}}`))
	require.Empty(t, problems)
	report := set.Assess(c)
	require.Equal(t, "charity.own.asked", report.Findings[len(report.Findings)-1].Rule)
	require.Equal(t, Met, report.Findings[len(report.Findings)-1].Outcome)
	require.Equal(t, catalogue.ID("charity.policy.2"), report.Prompts[len(report.Prompts)-1])
	require.Empty(t, report.Ignored)

	// The library's own set neither reads nor uses what was added, and all else is the same.
	require.Len(t, standard.Problems(&c), 4)
	ours := standard.Assess(c)
	require.Equal(t, []string{"charity.asked"}, ours.Ignored)
	require.Equal(t, ours.Duty, report.Duty)
	require.Equal(t, ours.Findings, report.Findings[:len(ours.Findings)])
}

func TestWithoutExtensionsTheSetIsTheStandardOne(t *testing.T) {
	set, err := framework.With()
	require.NoError(t, err)
	require.Equal(t, string(framework.Standard().Canonical()), string(set.Canonical()))
}

func TestExtensionsStandBesideEachOther(t *testing.T) {
	first := charity()
	second := framework.Extension{Name: "north-west", Rules: []Rule{{ID: "north-west.own.asked", Force: Should, Principle: Governance,
		Title: "It was asked.", Fix: "Ask it.", When: In{Prison}, Check: All{Is{first.Facts[0]}, Is{&section13q.ImpactHours}}}}}
	set, err := framework.With(first, second)
	require.NoError(t, err)
	require.Equal(t, len(framework.Standard().Rules())+2, len(set.Rules()))

	_, err = framework.With(second, first) // the fact is not known yet
	require.ErrorIs(t, err, framework.FactUnknown)
	second.Name = "charity"
	_, err = framework.With(first, second)
	require.ErrorIs(t, err, framework.NameTaken)
}

func TestASetServesManyAtOnce(t *testing.T) {
	set, err := framework.With(charity())
	require.NoError(t, err)
	c := typicalCase(t)
	want := string(AppendReport(nil, new(set.Assess(c))))
	got := make([]string, 8)
	var all sync.WaitGroup
	for i := range got {
		all.Go(func() { got[i] = string(AppendReport(nil, new(set.Assess(c)))) })
	}
	all.Wait()
	for _, one := range got {
		require.Equal(t, want, one)
	}
}

// Every way in which an extension could mislead is refused by name: nothing shadows the library's
// own, nothing is silently left out.
func TestWrongExtensionsAreRefused(t *testing.T) {
	own := func(x *framework.Extension) *Rule { return &x.Rules[0] }
	stranger := Fact{ID: "charity.stranger", Ask: "Who?"}
	shadow := Fact{ID: "impact.hours", Ask: "Ours?"}
	for name, test := range map[string]struct {
		id    string
		fault framework.Fault
		spoil func(*framework.Extension)
	}{
		"no name":               {"", framework.BadName, func(x *framework.Extension) { x.Name = "" }},
		"a name of two words":   {"", framework.BadName, func(x *framework.Extension) { x.Name = "a.b" }},
		"a name in capitals":    {"", framework.BadName, func(x *framework.Extension) { x.Name = "North" }},
		"our rules' name":       {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "settings" }},
		"our facts' name":       {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "impact" }},
		"the duty's name":       {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "13q" }},
		"a list's name":         {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "people" }},
		"the record's name":     {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "record" }},
		"a law's name":          {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "nhsa2006" }},
		"a section's name":      {"", framework.NameTaken, func(x *framework.Extension) { x.Name = "3" }},
		"a rule of ours":        {"settings.prison.staff-presence", framework.NotUnderName, func(x *framework.Extension) { own(x).ID = "settings.prison.staff-presence" }},
		"a rule under ours":     {"settings.prison.new", framework.NotUnderName, func(x *framework.Extension) { own(x).ID = "settings.prison.new" }},
		"a name alone":          {"charity", framework.NotUnderName, func(x *framework.Extension) { own(x).ID = "charity" }},
		"a longer name":         {"charity-x.own", framework.NotUnderName, func(x *framework.Extension) { own(x).ID = "charity-x.own" }},
		"an id in capitals":     {"charity.Own", framework.NotUnderName, func(x *framework.Extension) { own(x).ID = "charity.Own" }},
		"no rule id":            {"", framework.NotUnderName, func(x *framework.Extension) { own(x).ID = "" }},
		"a rule twice":          {"charity.own.asked", framework.IDTaken, func(x *framework.Extension) { x.Rules = append(x.Rules, x.Rules[0]) }},
		"no title":              {"charity.own.asked", framework.RuleIncomplete, func(x *framework.Extension) { own(x).Title = "" }},
		"no check":              {"charity.own.asked", framework.RuleIncomplete, func(x *framework.Extension) { own(x).Check = nil }},
		"no when":               {"charity.own.asked", framework.RuleIncomplete, func(x *framework.Extension) { own(x).When = nil }},
		"an unknown kind":       {"charity.own.asked", framework.RuleIncomplete, func(x *framework.Extension) { own(x).Kind = 7 }},
		"a check of a register": {"charity.own.asked", framework.RuleIncomplete, func(x *framework.Extension) { own(x).Kind, own(x).Shown = OnRegister, "It is shown." }},
		"an unknown force":      {"charity.own.asked", framework.NoSuchForce, func(x *framework.Extension) { own(x).Force = "ought" }},
		"an unknown principle":  {"charity.own.asked", framework.NoSuchPrinciple, func(x *framework.Extension) { own(x).Principle = "haste" }},
		"an unknown source":     {"charity.own.asked", framework.NoSuchSource, func(x *framework.Extension) { own(x).Basis = []catalogue.ID{"D1.tip.99"} }},
		"a source too long": {"charity.own.asked", framework.NoSuchSource, func(x *framework.Extension) {
			own(x).Basis = []catalogue.ID{"charity.policy.on-all-that-there-is.1"}
		}},
		"an override of nothing": {"charity.own.asked", framework.NoSuchRule, func(x *framework.Extension) { own(x).Overrides = []Override{{"no.such.rule", "n"}} }},
		"surely":                 {"charity.own.asked", framework.DutyAlone, func(x *framework.Extension) { own(x).When = Not{Surely{In{Prison}}} }},
		"a date": {"charity.own.asked", framework.DutyAlone, func(x *framework.Extension) {
			own(x).Check = All{Any{From{wire.Date{Year: 2026, Month: 1, Day: 1}}}, Is{x.Facts[0]}}
		}},
		"a fact of the record":        {"charity.own.asked", framework.RecordAlone, func(x *framework.Extension) { own(x).Check = Is{RecordFacts[0]} }},
		"a plan's fact on a record":   {"charity.own.asked", framework.RecordAlone, func(x *framework.Extension) { own(x).Kind, own(x).Shown = OnRecord, "It is shown." }},
		"a fact that is not listed":   {"charity.own.asked", framework.FactUnknown, func(x *framework.Extension) { own(x).Check = Is{&stranger} }},
		"a fact with an id of ours":   {"charity.own.asked", framework.FactUnknown, func(x *framework.Extension) { own(x).Check = Is{&shadow} }},
		"a fact of ours as added":     {"impact.hours", framework.NotUnderName, func(x *framework.Extension) { x.Facts = append(x.Facts, &section13q.ImpactHours) }},
		"a fact never read":           {"charity.stranger", framework.FactUnread, func(x *framework.Extension) { x.Facts = append(x.Facts, &stranger) }},
		"a fact twice":                {"charity.asked", framework.IDTaken, func(x *framework.Extension) { x.Facts = append(x.Facts, x.Facts[0]) }},
		"a fact without a question":   {"charity.asked", framework.FactIncomplete, func(x *framework.Extension) { x.Facts[0].Ask = "" }},
		"a nil fact":                  {"", framework.FactIncomplete, func(x *framework.Extension) { x.Facts = append(x.Facts, nil) }},
		"an unknown source of a fact": {"charity.asked", framework.NoSuchSource, func(x *framework.Extension) { x.Facts[0].Basis = []catalogue.ID{"x"} }},
		"a rule that never bears":     {"charity.own.asked", framework.NeverBears, func(x *framework.Extension) { own(x).When = In{} }},
		"a rule out of reach":         {"charity.own.asked", framework.NeverBears, func(x *framework.Extension) { own(x).When = AtLeast{N: 2, Of: []Expr{Is{x.Facts[0]}}} }},
		"a prompt that never bears":   {"charity.policy.2", framework.NeverBears, func(x *framework.Extension) { x.Prompts[0].When = All{Is{x.Facts[0]}, Any{}} }},
		"a prompt of ours":            {"3.6.principle.1", framework.IDTaken, func(x *framework.Extension) { x.Prompts[0].Statement = "3.6.principle.1" }},
		"a prompt of nothing":         {"x.y", framework.NoSuchSource, func(x *framework.Extension) { x.Prompts[0].Statement = "x.y" }},
		"a prompt without a reason":   {"charity.policy.2", framework.PromptUnasked, func(x *framework.Extension) { x.Prompts[0].Why = "" }},
		"a prompt on a stranger":      {"charity.policy.2", framework.FactUnknown, func(x *framework.Extension) { x.Prompts[0].When = Is{&stranger} }},
	} {
		x := charity()
		test.spoil(&x)
		_, err := framework.With(x)
		var wrong *framework.ExtensionError
		require.ErrorAs(t, err, &wrong, name)
		require.Equal(t, framework.ExtensionError{Extension: x.Name, ID: test.id, Err: test.fault}, *wrong, name)
		require.ErrorIs(t, err, test.fault, name)
		require.Contains(t, err.Error(), string(test.fault), name)
	}
}

// What cannot be an expression at all is refused as well.
func TestWrongExpressionsAreRefused(t *testing.T) {
	for name, e := range map[string]Expr{
		"an unknown code":  In{Setting("prisn")},
		"an unknown group": In{Group("settings.nowhere")},
		"an empty list":    Stated{},
		"a nil part":       All{nil},
		"no fact":          Is{},
		"a code":           Is{&Fact{ID: "people.older"}},
		"too many":         AtLeast{N: 100, Of: []Expr{In{Prison}}},
	} {
		for _, put := range []func(*framework.Extension){
			func(x *framework.Extension) { x.Rules[0].When = e },
			func(x *framework.Extension) { x.Rules[0].Check = e },
			func(x *framework.Extension) { x.Prompts[0].When = e },
		} {
			x := charity()
			put(&x)
			_, err := framework.With(x)
			var wrong *framework.ExtensionError
			require.ErrorAs(t, err, &wrong, name)
			require.NotEmpty(t, wrong.ID)
		}
	}
}

func TestWithRefusesMoreThanFits(t *testing.T) {
	x := framework.Extension{Name: "own"}
	for i := range 600 {
		f := &Fact{ID: "own.number-" + strconv.Itoa(i), Ask: "Is it?"}
		x.Facts = append(x.Facts, f)
		x.Rules = append(x.Rules, Rule{ID: f.ID, Force: May, Principle: Equity, Title: "It is.", Fix: "Be it.", When: Always{}, Check: Is{f}})
	}
	_, err := framework.With(x)
	require.ErrorIs(t, err, framework.TooMuch)
}

// BenchmarkCompile compiles the whole rule set and the table of its ids, as the first Assess does.
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		_, err := framework.With()
		require.NoError(b, err)
	}
}
