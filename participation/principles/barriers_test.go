package principles_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/principles"
)

// Which barriers will people in a prison meet, and which of them does the plan leave standing?
func ExampleBarriersOf() {
	c := Case{
		Settings: []Setting{Prison},
		People:   []PeopleGroup{},
		Stages:   []Stage{Planning},
		Methods:  []Method{MethodFocusGroup},
		Answers: map[string]Answer{
			"activity.fits-regime": Yes, "mistrust.planned-for": No, "insight.reviewed-first": Yes,
		},
	}
	report := framework.Assess(c)
	for _, b := range principles.BarriersOf(&c, &report) {
		if b.Answered == Met || b.Answered == NotMet {
			fmt.Println(b.Barrier, b.Answered)
		}
	}
	// Output:
	// cut-off-from-digital met
	// cannot-leave met
	// mistrust not-met
	// asked-again-and-again met
}

// By what is the barrier of language answered? By these questions about a plan.
func ExampleBarrierAnswer_Facts() {
	for _, b := range principles.BarrierAnswers {
		if b.Barrier != "language-literacy-communication" {
			continue
		}
		for _, fact := range b.Facts(framework.Standard().Rules()) {
			fmt.Println(fact.Ask)
		}
	}
	// Output:
	// Can people who read little, or do not speak English, take part?
	// Is information for young people simple, mostly pictures, and in a form that makes sense to them?
	// Is information offered in several formats and languages?
}

func TestEveryBarrierHasItsAnswer(t *testing.T) {
	require.Len(t, principles.BarrierAnswers, len(Barriers))
	for i, b := range principles.BarrierAnswers {
		require.Equal(t, Barriers[i].Code, b.Barrier)
		require.NotEmpty(t, b.Rules, b.Barrier)
		require.NotEmpty(t, b.Basis, b.Barrier)
		require.NotEmpty(t, b.Facts(framework.Standard().Rules()), b.Barrier)
		for _, m := range b.Methods {
			_, ok := ListMethods.Term(string(m))
			require.True(t, ok, m)
		}
	}
}

// A barrier is to be expected for the settings and people of the statements that name it. The secure
// places where public health is commissioned are as other secure places, and secure schools, which
// came later, as the other secure settings for children.
func TestBarriersAreExpectedWhereTheStatementsSay(t *testing.T) {
	for i, b := range principles.BarrierAnswers {
		everyone := false
		codes := map[string]bool{}
		for _, id := range Barriers[i].Basis {
			s, err := statements.Find(id)
			require.NoError(t, err)
			everyone = everyone || len(s.Settings)+len(s.People) == 0
			for _, code := range slices.Concat(s.Settings, s.People) {
				codes[code] = true
			}
		}
		secure := codes["prison"] && codes["yoi"] && codes["irc"] && codes["mbu"]
		codes["public-health-secure"] = codes["public-health-secure"] || secure
		codes["secure-school"] = codes["secure-school"] || codes["yoi"] && codes["stc"] && codes["sch"]
		expect := func(code string, c Case) {
			want := No
			if everyone || codes[code] {
				want = Yes
			}
			require.Equal(t, want, principles.BarriersOf(&c, nil)[i].Likely, "%s for %s", b.Barrier, code)
		}
		for _, term := range Settings {
			expect(term.Code, Case{Settings: []Setting{Setting(term.Code)}, People: []PeopleGroup{}})
		}
		for _, term := range PeopleGroups {
			expect(term.Code, Case{Settings: []Setting{}, People: []PeopleGroup{PeopleGroup(term.Code)}})
		}
		likely := principles.BarriersOf(&Case{}, nil)[i].Likely
		require.Equal(t, everyone, likely == Yes, b.Barrier)
		require.NotEqual(t, No, likely, b.Barrier)
	}
}

func TestBarriersOfAnEmptyPlan(t *testing.T) {
	report := framework.Assess(Case{})
	for _, r := range []*Report{nil, {}, &report} {
		for _, b := range principles.BarriersOf(&Case{}, r) {
			require.Equal(t, Unclear, b.Answered, b.Barrier)
			require.Empty(t, b.Methods)
		}
	}
}

// full is a case that states every code of the lists and gives every fact one answer.
func full(answer Answer) Case {
	c := Case{Answers: map[string]Answer{}}
	for i := range Settings {
		c.Settings = append(c.Settings, Setting(Settings[i].Code))
	}
	for i := range PeopleGroups {
		c.People = append(c.People, PeopleGroup(PeopleGroups[i].Code))
	}
	for i := range Stages {
		c.Stages = append(c.Stages, Stage(Stages[i].Code))
	}
	for i := range Methods {
		c.Methods = append(c.Methods, Method(Methods[i].Code))
	}
	for i := range Partners {
		c.Partners = append(c.Partners, Partner(Partners[i].Code))
	}
	for i := range Levels {
		c.Levels = append(c.Levels, Level(Levels[i].Code))
	}
	c.Acts = []Act{ActContractManagement, ActBackOffice}
	c.DecisionStage = AtDecided
	for _, f := range framework.Standard().Facts() {
		c.Answers[f.ID] = answer
	}
	return c
}

func TestBarriersCanBeAnsweredAndNot(t *testing.T) {
	for answer, want := range map[Answer]Outcome{Yes: Met, No: NotMet, NotStated: Unclear} {
		c := full(answer)
		report := framework.Assess(c)
		for _, b := range principles.BarriersOf(&c, &report) {
			require.Equal(t, Yes, b.Likely, b.Barrier)
			require.Equal(t, want, b.Answered, "%s answered %s throughout: %v", b.Barrier, answer, b.Rules)
		}
	}
	c := Case{Settings: []Setting{Community}, People: []PeopleGroup{}}
	report := framework.Assess(c)
	for _, b := range principles.BarriersOf(&c, &report) {
		require.Equal(t, b.Likely == No, b.Answered == NotApplicable, b.Barrier)
	}
}

// Where no rule bears, a method that gets round the barrier answers it.
func TestMethodsGetRoundBarriers(t *testing.T) {
	at := func(methods ...Method) principles.BarrierState {
		c := Case{Settings: []Setting{SARC}, People: []PeopleGroup{}, Methods: methods}
		report := framework.Assess(c)
		states := principles.BarriersOf(&c, &report)
		return states[slices.IndexFunc(states, func(b principles.BarrierState) bool { return b.Barrier == "crisis" })]
	}
	require.Equal(t, Unclear, at(MethodPoster).Answered)
	require.Equal(t, Unclear, at().Answered)
	asked := at(MethodPoster, MethodInterestRegister)
	require.Equal(t, Met, asked.Answered)
	require.Equal(t, []Method{MethodInterestRegister}, asked.Methods)
	for _, r := range asked.Rules {
		require.Equal(t, NotApplicable, r.Outcome)
	}
}
