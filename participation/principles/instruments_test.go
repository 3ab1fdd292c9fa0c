package principles_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
)

// instrument is a table of this package, seen by what it rests on: the statements that its rows name,
// the rules that they name, and the statements of its kind, each of which a row names or a reason
// leaves out. A reason is for an id or for all that begin with one.
type instrument struct {
	name    string
	basis   []catalogue.ID
	rules   []string
	kind    []string // the ids, or beginnings of ids, of the statements of the kind
	reasons map[string]string
}

// What several instruments leave to others, and why.
const (
	seenElsewhere = "a rule, a barrier or a method of the vocabulary holds it"
	forReading    = "it says where to read on, or sets the scene"
	oneCase       = "it tells how one purchase went; a planner reads it as guidance"
	byPerson      = "a person has to judge it: it is a prompt"
	legalDuty     = "the legal duty and its record: package section13q"
)

func terms(lists ...[]participation.Term) (ids []catalogue.ID) {
	for _, list := range lists {
		for i := range list {
			ids = append(ids, list[i].Basis...)
		}
	}
	return ids
}

func instruments() []instrument {
	spectrum := instrument{
		name: "spectrum", basis: terms(participation.Levels),
		kind: []string{"LD.spectrum.", "LD.promise.", "LD.method.", "4.ladder."},
	}
	for _, p := range participation.Promises {
		spectrum.basis = append(spectrum.basis, p.Basis...)
		for _, m := range p.Methods {
			term, ok := participation.ListMethods.Term(string(m))
			if ok {
				spectrum.basis = append(spectrum.basis, term.Basis...)
			}
		}
	}
	for _, p := range principles.PromiseRules {
		spectrum.rules = append(spectrum.rules, p.Rule)
		if p.Register != "" {
			spectrum.rules = append(spectrum.rules, p.Register)
		}
	}

	cycle := instrument{
		name: "cycle", basis: terms(participation.Stages, participation.Geographies),
		kind: []string{"4.text.", "4.stage.", "4.level.", "5.2.", "A.national.", "A.stage.", "A.planning.", "A.procuring.", "A.monitoring.", "A.text.1"},
		reasons: map[string]string{
			"4.text.2": forReading, "4.text.3": forReading, "4.text.6": forReading, "4.text.10": forReading, "A.text.1": forReading,
			"5.2.duty.2.": legalDuty, "5.2.duty.3.": legalDuty, "5.2.process.": legalDuty, "5.2.duty.6.b": byPerson,
		},
	}
	for _, phase := range principles.CyclePhases {
		cycle.basis = append(cycle.basis, phase.Basis...)
	}
	for _, activity := range principles.Cycle {
		cycle.basis = append(cycle.basis, activity.Basis...)
		cycle.rules = append(cycle.rules, activity.Rules...)
	}

	networks := instrument{name: "networks", kind: []string{"B.network.", "B.text.7"}, reasons: map[string]string{"B.text.7": forReading}}
	for _, network := range principles.Networks() {
		networks.basis = append(networks.basis, network.Basis...)
	}

	sources := instrument{
		name: "sources", basis: terms(participation.InsightSources),
		kind:    []string{"3.4.insight.", "B.source.", "B.text.", "D9.casesource.", "D9.tip.6.", "E.pre.2.", "G.enquiry.1."},
		reasons: map[string]string{"B.text.": seenElsewhere, "D9.tip.6.d": seenElsewhere},
	}
	for _, kind := range principles.InsightKinds {
		sources.basis = append(sources.basis, kind.Basis...)
	}
	for _, origin := range principles.SourceOrigins {
		sources.basis = append(sources.basis, origin.Basis...)
	}

	barriers := instrument{
		name: "barriers", basis: terms(participation.Barriers),
		kind: []string{"4.1."},
		reasons: map[string]string{
			"4.1.text.1": forReading, "4.1.text.2": forReading, "4.1.case.1": forReading,
			"4.1.group.": "it names a group: it stands with the group's term",
		},
	}
	for _, b := range principles.BarrierAnswers {
		barriers.basis = append(barriers.basis, b.Basis...)
		barriers.rules = append(barriers.rules, b.Rules...)
	}

	procurement := checklist("procurement", principles.ProcurementChecklist, "E.")
	procurement.reasons = map[string]string{
		"E.case.": oneCase, "E.context.": oneCase, "E.benefit.": oneCase, "E.challenge.": oneCase,
		"E.better.1": "the further parts that people can have in a purchase are methods of the vocabulary",
	}
	quality := checklist("quality", principles.QualityChecklist, "F.")
	quality.reasons = map[string]string{"F.context.1.a": forReading, "F.principle.": "it says why, and asks for nothing"}

	enquiries := instrument{name: "enquiries", kind: []string{"G."}, reasons: map[string]string{"G.enquiry.0": forReading}}
	for _, e := range principles.Enquiries {
		enquiries.basis = append(enquiries.basis, append(terms(e.Signs), e.Basis...)...)
		enquiries.rules = append(enquiries.rules, e.Rule)
	}

	formats := instrument{name: "formats", basis: terms(participation.Formats), kind: []string{"A.feedback.", "A.text.2", "A.text.3", "A.text.4"}}
	for _, f := range principles.FormatLimits {
		formats.basis = append(formats.basis, f.Basis...)
	}

	support := instrument{
		name: "support", basis: terms(participation.Teams), kind: []string{"C."},
		reasons: map[string]string{"C.text.1": forReading, "C.resource.": forReading, "C.case.1": forReading},
	}
	for _, s := range principles.SupportTeams {
		support.basis = append(support.basis, s.Basis...)
	}
	return []instrument{spectrum, cycle, networks, sources, barriers, procurement, quality, enquiries, formats, support}
}

func checklist(name string, rows []principles.ChecklistRow, kind string) instrument {
	list := instrument{name: name, kind: []string{kind}}
	for i := range rows {
		list.basis = append(list.basis, rows[i].Basis...)
		list.rules = append(list.rules, rows[i].Rules...)
	}
	return list
}

// begins returns the one of the beginnings that an id has: the id itself, or what it begins with.
func begins(id catalogue.ID, beginnings []string) (string, bool) {
	for _, b := range beginnings {
		if string(id) == b || strings.HasPrefix(string(id), b) && (strings.HasSuffix(b, ".") || strings.HasPrefix(string(id)[len(b):], ".")) {
			return b, true
		}
	}
	return "", false
}

func TestInstrumentsRestOnStatements(t *testing.T) {
	for _, in := range instruments() {
		t.Run(in.name, func(t *testing.T) {
			require.NotEmpty(t, in.basis)
			for _, id := range in.basis {
				entry, err := catalogue.Find(id)
				require.NoError(t, err)
				require.NotEqual(t, catalogue.RoleProvision, entry.Role, id)
			}
		})
	}
}

func TestInstrumentsAccountForTheirStatements(t *testing.T) {
	for _, in := range instruments() {
		t.Run(in.name, func(t *testing.T) {
			reasons := slices.Collect(maps.Keys(in.reasons))
			needed := map[string]bool{}
			found := map[string]bool{}
			for s := range statements.All() {
				kind, ofKind := begins(s.ID, in.kind)
				if !ofKind {
					continue
				}
				found[kind] = true
				reason, left := begins(s.ID, reasons)
				require.NotEqual(t, slices.Contains(in.basis, s.ID), left, "%s is named or left out, and not both: %s", s.ID, s.Text)
				needed[reason] = true
			}
			for _, k := range in.kind {
				require.True(t, found[k], "no statement is of the kind %s", k)
			}
			for r := range in.reasons {
				require.True(t, needed[r], "the reason for %s leaves nothing out", r)
			}
		})
	}
}

func TestInstrumentsNameRulesThatAreThere(t *testing.T) {
	known := map[string]bool{}
	for _, r := range framework.Standard().Rules() {
		known[r.ID] = true
	}
	for _, in := range instruments() {
		for _, id := range in.rules {
			require.True(t, known[id], "%s names %s", in.name, id)
		}
	}
}

// A row rests on at least one statement that a rule of the row rests on, so that the rule is about it.
func TestChecklistRowsAreAboutTheirRules(t *testing.T) {
	basis := map[string][]catalogue.ID{}
	for _, r := range framework.Standard().Rules() {
		basis[r.ID] = r.Basis
	}
	seen := map[string]bool{}
	about := func(name string, ids []catalogue.ID, rules []string) {
		t.Helper()
		for _, id := range ids {
			for _, rule := range rules {
				if slices.Contains(basis[rule], id) {
					return
				}
			}
		}
		t.Errorf("%s rests on nothing that its rules rest on", name)
	}
	for _, row := range slices.Concat(principles.ProcurementChecklist, principles.QualityChecklist) {
		require.False(t, seen[row.ID], row.ID)
		seen[row.ID] = true
		require.True(t, participation.IsFactID(row.ID), row.ID)
		require.True(t, strings.HasSuffix(row.Text, "."), row.ID)
		require.NotEmpty(t, row.Rules, row.ID)
		about(row.ID, row.Basis, row.Rules)
	}
	for _, a := range principles.Cycle {
		require.True(t, strings.HasSuffix(a.Text, "."), a.Text)
		if a.Rules != nil {
			about(a.Text, a.Basis, a.Rules)
		}
	}
	for _, e := range principles.Enquiries {
		about(e.Line, e.Basis, []string{e.Rule})
	}
	for _, p := range principles.PromiseRules {
		i := slices.IndexFunc(participation.Promises, func(q participation.Promise) bool { return q.Level == p.Level })
		about(string(p.Level), participation.Promises[i].Basis, []string{p.Rule})
		if p.Register != "" {
			about(string(p.Level), participation.Promises[i].Basis, []string{p.Register})
		}
	}
}
