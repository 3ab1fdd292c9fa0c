package ruletest

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

var (
	absent = participation.Fact{
		ID: "session.healthcare-staff-absent", Ask: "Can people speak without healthcare staff in the room?",
		Help: "Security staff are another matter.", Basis: []catalogue.ID{"D1.tip.7.b"},
	}
	justified = participation.Fact{
		ID: "session.staff-presence-justified", Ask: "Does the plan say why they have to be present?",
		Help: "A short reason is enough.", Basis: []catalogue.ID{"D1.tip.7.b"},
	}
)

// sound is a rule with nothing wrong.
func sound() participation.Rule {
	return participation.Rule{
		ID: "settings.prison.staff-presence", Force: participation.Should, Principle: participation.Equity,
		Basis: []catalogue.ID{"D1.tip.7.b", "E.mid.1.b"},
		Title: "People can speak without healthcare staff in the room.",
		Fix:   "Let someone independent run the session.",
		When:  participation.In{participation.Prison},
		Check: participation.Any{participation.Is{Fact: &absent}, participation.Is{Fact: &justified}},
	}
}

// owed is a rule that the register answers.
func owed() participation.Rule {
	rule := sound()
	rule.ID, rule.Kind, rule.Check = "feedback.told.thanks", participation.OnRegister, nil
	rule.Shown = "a telling marked as thanked"
	return rule
}

const soundArchive = `People can speak without healthcare staff in the room (D1.tip.7.b, E.mid.1.b)

More may be said before the first file.
-- met/staff-absent --
{"settings": ["prison"], "answers": {"session.healthcare-staff-absent": "yes"}}
-- met/justified --
{"as_at": "2020-01-01", "settings": ["prison"], "answers": {"session.staff-presence-justified": "yes"}}
-- not-met/staff-in-room --
{
  "settings": ["prison"],
  "answers": {"session.healthcare-staff-absent": "no", "session.staff-presence-justified": "no"}
}
-- unclear/not-stated --
{}
-- not-applicable/other-settings --
{"settings": ["yoi", "stc", "sch", "secure-school", "irc", "sthf", "sarc", "liaison-diversion", "mbu",
  "police-custody", "community", "public-health-secure"]}
`

const owedArchive = `People are thanked (D1.tip.7.b, E.mid.1.b)
-- bears --
{"settings": ["prison"]}
-- unclear/not-stated --
{}
-- not-applicable/other-settings --
{"settings": ["yoi", "stc", "sch", "secure-school", "irc", "sthf", "sarc", "liaison-diversion", "mbu",
  "police-custody", "community", "public-health-secure"]}
`

func folder(archives ...string) fstest.MapFS {
	files := make(fstest.MapFS)
	for i := 0; i < len(archives); i += 2 {
		files[archives[i]+extension] = &fstest.MapFile{Data: []byte(archives[i+1])}
	}
	return files
}

// complaintsOf gives what the archives of a folder bring up.
func complaintsOf(rules []participation.Rule, archives fstest.MapFS) []string {
	table, complaints := read(rules, archives)
	for _, a := range table {
		complaints = append(complaints, a.complain()...)
	}
	return complaints
}

func TestSoundRulesPass(t *testing.T) {
	Run(t, []participation.Rule{sound()}, folder(sound().ID, soundArchive))
	Run(t, []participation.Rule{owed()}, folder(owed().ID, owedArchive))
}

func TestArchivesAreComparedWithRules(t *testing.T) {
	change := func(old, new string) fstest.MapFS {
		require.Equal(t, 1, strings.Count(soundArchive, old), old)
		return folder(sound().ID, strings.Replace(soundArchive, old, new, 1))
	}
	for _, test := range []struct {
		archives fstest.MapFS
		want     string
	}{
		{folder(), "has no archive"},
		{folder(sound().ID, soundArchive, "settings.prison.gone", soundArchive), "settings.prison.gone.txtar: no rule has this id"},
		{folder(sound().ID, ""), "the title wants to cite D1.tip.7.b"},
		{change(", E.mid.1.b", ", E.mid.1"), "the title wants to cite E.mid.1.b"},
		{change("-- unclear/not-stated --\n{}\n", ""), "has no file for unclear"},
		{change("-- not-met/", "-- not-applicable/"), "not-applicable/staff-in-room: is not-met"},
		{change("-- met/justified", "-- fine/justified"), "fine/justified: wants a name that begins with one of met, "},
		{change("-- met/justified", "-- bears"), "bears: wants a name that begins with one of met, "},
		{change("-- met/justified", "-- met/staff-absent"), "met/staff-absent: two files have this name"},
		{change(`: {"session.staff-presence-justified": "yes"}`, `: {"session.length": "yes"}`), "the rule does not read session.length"},
		{change(`["yoi"`, `["prizon"`), "prizon"},
		{change("\n{}\n", "\n{\n"), "unclear/not-stated: "},
		{change(`"2020-01-01"`, `"2020-02-30"`), "/as_at"},
	} {
		complaints := complaintsOf([]participation.Rule{sound()}, test.archives)
		require.True(t, slices.ContainsFunc(complaints, func(c string) bool { return strings.Contains(c, test.want) }),
			"wants %q in %q", test.want, complaints)
	}
	require.Empty(t, complaintsOf([]participation.Rule{sound()}, folder(sound().ID, soundArchive)))

	twice := []participation.Rule{sound(), sound()}
	require.Contains(t, complaintsOf(twice, folder(sound().ID, soundArchive)), "settings.prison.staff-presence: two rules have this id")
	require.Contains(t, complaintsOf([]participation.Rule{owed()}, folder(owed().ID, strings.Replace(owedArchive, "-- bears", "-- met", 1))),
		"feedback.told.thanks: met: wants a name that begins with one of bears, unclear, not-applicable")
}

func TestWordsAndSourcesAreLookedAt(t *testing.T) {
	for want, spoil := range map[string]func(*participation.Rule){
		"the id wants the form package.subject.claim":       func(r *participation.Rule) { r.ID = "settings.prison" },
		"the title wants to be a claim with a full stop":    func(r *participation.Rule) { r.Title = "People can speak" },
		"the fix wants to be a sentence with a full stop":   func(r *participation.Rule) { r.Fix = "" },
		"wants one of the six principles":                   func(r *participation.Rule) { r.Principle = "honesty" },
		"wants a When: Always{} if it bears on every case":  func(r *participation.Rule) { r.When = nil },
		"a rule on the plan wants Check, and not Shown":     func(r *participation.Rule) { r.Check = nil },
		"a rule on the register wants Shown, and not Check": func(r *participation.Rule) { r.Kind = participation.OnRegister },
		"Surely and From are for the legal duty alone":      func(r *participation.Rule) { r.When = participation.Not{Expr: participation.From{}} },
		"an override wants another rule and a note":         func(r *participation.Rule) { r.Overrides = []participation.Override{{Rule: r.ID, Note: "x"}} },
		"wants a basis":                                       func(r *participation.Rule) { r.Basis = nil },
		`unknown id "D1.tip.77"`:                              func(r *participation.Rule) { r.Basis = append(r.Basis, "D1.tip.77") },
		"the basis wants the order of the sources":            func(r *participation.Rule) { slices.Reverse(r.Basis) },
		"each statement once":                                 func(r *participation.Rule) { r.Basis = []catalogue.ID{"D1.tip.7.b", "D1.tip.7.b"} },
		"the force wants to be the strongest of the basis":    func(r *participation.Rule) { r.Force = participation.May },
		"staff-presence: the force wants to be the strongest": func(r *participation.Rule) { r.Force = catalogue.Factual },
	} {
		rule := sound()
		spoil(&rule)
		complaints := append(complainOfWords(rule), complainOfSource(rule)...)
		require.Len(t, complaints, 1, want)
		require.Contains(t, complaints[0], want)
	}
	// What only tells of a case shows what can be done.
	rule := sound()
	rule.Basis, rule.Force = []catalogue.ID{"E.mid.1.b"}, participation.May
	require.Empty(t, complainOfSource(rule))
}

func TestQuestionsAreLookedAt(t *testing.T) {
	for want, spoil := range map[string]func(*participation.Fact){
		"the id wants the form noun.claim": func(f *participation.Fact) { f.ID = "Staff Absent" },
		"Ask wants to be a question":       func(f *participation.Fact) { f.Ask = "Staff are absent." },
		"Ask wants at most 25 words":       func(f *participation.Fact) { f.Ask = strings.Repeat("is it so ", 9) + "?" },
		"Help wants to be a sentence":      func(f *participation.Fact) { f.Help = "" },
		"wants a basis":                    func(f *participation.Fact) { f.Basis = nil },
		"malformed id":                     func(f *participation.Fact) { f.Basis = []catalogue.ID{"tip"} },
	} {
		fact := absent
		spoil(&fact)
		complaints := complainOfFacts([]*participation.Fact{&justified, &fact})
		require.Len(t, complaints, 1, want)
		require.Contains(t, complaints[0], want)
	}

	good := participation.Prompt{
		Statement: "D1.tip.6.c", Ask: "Does experience weigh as much as safety?", Why: "It shows in what is done.", When: participation.Always{},
	}
	RunPrompts(t, []participation.Prompt{good})
	for want, spoil := range map[string]func(*participation.Prompt){
		`unknown id "D1.tip.66"`:               func(p *participation.Prompt) { p.Statement = "D1.tip.66" },
		"Ask wants to be a question":           func(p *participation.Prompt) { p.Ask = "Weigh it." },
		"Ask wants at most 25 words":           func(p *participation.Prompt) { p.Ask = strings.Repeat("is it so ", 9) + "?" },
		"Why wants to be a sentence":           func(p *participation.Prompt) { p.Why = "" },
		"wants a When without Surely and From": func(p *participation.Prompt) { p.When = participation.Surely{Expr: good.When} },
	} {
		prompt := good
		spoil(&prompt)
		complaints := complainOfPrompts([]participation.Prompt{prompt})
		require.Len(t, complaints, 1, want)
		require.Contains(t, complaints[0], want)
	}
}

func TestEveryOutcomeIsReachable(t *testing.T) {
	require.Empty(t, complainOfSpace(sound()))
	require.Empty(t, complainOfSpace(owed()))

	rule := sound()
	rule.Check = participation.Any{rule.Check, participation.In{participation.Prison}}
	require.Equal(t, []string{
		rule.ID + ": no case is not-met",
	}, complainOfSpace(rule))

	// A case names one decider.
	rule = owed()
	rule.When = participation.All{participation.In{participation.ICB}, participation.In{participation.CCG}}
	require.Equal(t, []string{rule.ID + ": no case is bears"}, complainOfSpace(rule))
}

func TestUnsettlingIsNoticed(t *testing.T) {
	rule := sound()
	rule.When = participation.Always{}
	rule.Check = participation.Surely{Expr: participation.Is{Fact: &absent}}
	want := rule.ID + ": stating session.healthcare-staff-absent turns not-met into met"
	require.Contains(t, complainOfSpace(rule), want)
	require.Contains(t, complainOfCompany([]participation.Rule{sound(), rule}), want)
	require.Empty(t, complainOfCompany([]participation.Rule{sound(), owed()}))
}

// An archive that shows too little leaves slips unnoticed, and they are named.
func TestSlipsAreNoticed(t *testing.T) {
	rules := []participation.Rule{sound()}
	table, complaints := read(rules, folder(sound().ID, soundArchive))
	require.Empty(t, complaints)
	killed, survivors := kill(table)
	require.Equal(t, len(Mutants(rules)), killed)
	require.Empty(t, survivors)

	table[0].files = slices.DeleteFunc(table[0].files, func(f file) bool {
		return f.name == "met/justified" || f.name == "not-applicable/other-settings"
	})
	_, survivors = kill(table)
	require.Subset(t, survivors, []string{
		"settings.prison.staff-presence: when: always",
		"settings.prison.staff-presence: when: prison or community",
		"settings.prison.staff-presence: check: without session.staff-presence-justified",
	})
}

func TestSlips(t *testing.T) {
	rule := sound()
	rule.When = participation.All{
		participation.In{participation.Procuring, participation.Monitoring, participation.SurvivorsPeople},
		participation.Not{Expr: participation.Stated{List: participation.ListFormats}},
	}
	rule.Check = participation.AtLeast{N: 2, Of: []participation.Expr{
		participation.Is{Fact: &absent}, participation.Is{Fact: &justified}, participation.In{participation.MethodFilm},
	}}
	var slips []string
	for _, mutant := range Mutants([]participation.Rule{rule}) {
		slips = append(slips, strings.TrimPrefix(mutant.Slip, rule.ID+": "))
	}
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(slips))), len(slips))
	require.Subset(t, slips, []string{
		"when: always",
		"when: any for all(procuring or monitoring or people.survivors, not(formats stated))",
		"when: without not(formats stated)",
		"when: without not: formats stated",
		"when: not procuring or monitoring or people.survivors",
		"when: without monitoring",
		"when: without people.survivors",
		"when: victims-cyp for people.survivors",
		"when: procuring or monitoring or people.survivors or planning",
		"when: procuring or monitoring or people.survivors or disabled",
		"check: always",
		"check: not film",
		"check: film or creative-session",
		"check: film or peer-research",
		"check: without session.staff-presence-justified",
		"check: one less for at least 2 of (session.healthcare-staff-absent, session.staff-presence-justified, film)",
		"check: one more for at least 2 of (session.healthcare-staff-absent, session.staff-presence-justified, film)",
	})
	require.NotContains(t, slips, "check: film or exhibition", "far from film in a long list")

	// A slip that changes nothing is none.
	rule = sound()
	rule.Check = participation.Any{participation.Is{Fact: &absent}, participation.Is{Fact: &absent}}
	for _, mutant := range Mutants([]participation.Rule{rule}) {
		require.NotContains(t, mutant.Slip, "all for any")
		require.NotContains(t, mutant.Slip, "check: without")
	}
}

func TestEveryListIsHeld(t *testing.T) {
	for _, l := range participation.Lists() {
		h := holderOf(l)
		for _, word := range allWords(l) {
			of, members := words(h.code(word))
			require.Equal(t, l, of)
			require.Equal(t, []string{word}, members)

			rule := owed()
			rule.When = participation.In{h.code(word)}
			set := participation.CompileRules([]participation.Rule{rule}, nil)
			c := participation.Case{}
			require.Equal(t, unclear, outcome(set, &c, 0))
			h.state(&c, []string{word})
			require.Equal(t, bears, outcome(set, &c, 0))
		}
	}
}
