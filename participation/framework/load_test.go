package framework_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// pairing is what a planner's case is about: a setting, a group and a stage, with the methods
// that suit them.
type pairing struct {
	setting Setting
	people  PeopleGroup
	stage   Stage
	methods [3]Method
}

// typicalPairings are thirty cases as teams bring them, ten of each stage. Every setting and every
// group of people stands in one at least.
var typicalPairings = []pairing{
	{Prison, Older, Planning, [3]Method{MethodFocusGroup, MethodQuestionnaire, MethodExistingForum}},
	{Prison, FamiliesCarers, Procuring, [3]Method{MethodWorkshop, MethodQuestionnaire, MethodBidEvaluation}},
	{Prison, BAME, Monitoring, [3]Method{MethodPeerResearch, MethodFocusGroup, MethodContractMeetingSeat}},
	{Prison, MentalHealth, Planning, [3]Method{MethodInterview, MethodFocusGroup, MethodPeerResearch}},
	{Prison, Women, Procuring, [3]Method{MethodWorkshop, MethodBidEvaluation, MethodTenderQuestions}},
	{Prison, LearningDisability, Monitoring, [3]Method{MethodCreativeSession, MethodExistingForum, MethodQualityVisit}},
	{Prison, Disabled, Procuring, [3]Method{MethodQuestionnaire, MethodFocusGroup, MethodBidEvaluation}},
	{YOI, CYP, Planning, [3]Method{MethodCreativeSession, MethodExistingForum, MethodQuestionnaire}},
	{YOI, BAME, Procuring, [3]Method{MethodWorkshop, MethodBidEvaluation, MethodCreativeSession}},
	{YOI, FamiliesCarers, Monitoring, [3]Method{MethodQuestionnaire, MethodFocusGroup, MethodQualityVisit}},
	{STC, CYP, Procuring, [3]Method{MethodWorkshop, MethodCreativeSession, MethodBidderInterview}},
	{SCH, CYP, Planning, [3]Method{MethodInterview, MethodCreativeSession, MethodExistingForum}},
	{SCH, VictimsCYP, Monitoring, [3]Method{MethodCreativeSession, MethodInterview, MethodQualityVisit}},
	{SecureSchool, CYP, Procuring, [3]Method{MethodWorkshop, MethodCreativeSession, MethodExistingForum}},
	{IRC, AsylumSeekers, Planning, [3]Method{MethodFocusGroup, MethodCreativeSession, MethodOnlineSurvey}},
	{IRC, MentalHealth, Procuring, [3]Method{MethodWorkshop, MethodInterview, MethodBidEvaluation}},
	{IRC, Women, Monitoring, [3]Method{MethodFocusGroup, MethodQuestionnaire, MethodExistingForum}},
	{STHF, AsylumSeekers, Monitoring, [3]Method{MethodQuestionnaire, MethodInterview, MethodQualityVisit}},
	{SARC, VictimsAdult, Planning, [3]Method{MethodWorkshop, MethodOnlineSurvey, MethodInterview}},
	{SARC, VictimsCYP, Procuring, [3]Method{MethodWorkshop, MethodCreativeSession, MethodSpecificationDrafting}},
	{SARC, SurvivorsChildhoodAbuseAdult, Monitoring, [3]Method{MethodLivedExperienceGroup, MethodQuestionnaire, MethodContractMeetingSeat}},
	{SARC, SurvivorsChildhoodAbuseAdult, Planning, [3]Method{MethodReferenceGroup, MethodConference, MethodOnlineSurvey}},
	{LiaisonDiversion, MentalHealth, Planning, [3]Method{MethodGovernanceSeat, MethodInterestRegister, MethodFocusGroup}},
	{LiaisonDiversion, LearningDisability, Procuring, [3]Method{MethodWorkshop, MethodBidEvaluation, MethodConsentFormQuestion}},
	{LiaisonDiversion, BAME, Monitoring, [3]Method{MethodExitInterview, MethodLivedExperienceGroup, MethodContractMeetingSeat}},
	{MBU, Perinatal, Procuring, [3]Method{MethodPeerResearch, MethodInterview, MethodFocusGroup}},
	{MBU, FamiliesCarers, Monitoring, [3]Method{MethodInterview, MethodQuestionnaire, MethodUserLedMonitoring}},
	{PoliceCustody, MentalHealth, Planning, [3]Method{MethodExitQuestionnaire, MethodInterview, MethodInterestRegister}},
	{Community, FamiliesCarers, Planning, [3]Method{MethodPublicEvent, MethodOnlineSurvey, MethodFocusGroup}},
	{PublicHealthSecure, Older, Monitoring, [3]Method{MethodQuestionnaire, MethodFocusGroup, MethodHealthPromotionRole}},
}

// asCase states the other lists as a planner would at that stage, of a service in England that the
// team itself arranges.
func (p pairing) asCase() Case {
	c := Case{
		AsAt: wire.Date{Year: 2026, Month: 3, Day: 2}, Decider: NHSEngland,
		Settings: []Setting{p.setting}, People: []PeopleGroup{p.people}, Stages: []Stage{p.stage},
		Levels: []Level{LevelConsultation}, Methods: p.methods[:],
		InsightSources: []InsightSource{SourceProviderComplaintsAndCompliments, SourceHMIPReports, SourceHealthNeedsAssessments},
		Partners:       []Partner{PartnerVoluntaryAndCommunitySector, PartnerProviders},
		Formats:        []Format{FormatUpdateMeeting, FormatPoster},
		Answers:        map[string]Answer{"health-service.arranged": Yes, "place.england": Yes},
	}
	switch p.stage {
	case Planning:
		c.Acts, c.ContractEvent, c.DecisionStage = []Act{ActPlan}, ContractNone, AtIdea
	case Procuring:
		c.Acts, c.ContractEvent, c.DecisionStage = []Act{ActSpecification, ActProcurement}, ContractReProcure, AtOptions
	case Monitoring:
		c.Acts, c.ContractEvent, c.DecisionStage = []Act{ActContractManagement}, ContractNone, AtImplemented
	}
	return c
}

// What a person can bear: of a plan, how many questions are asked from first to last; of the duty
// and of advice, how many stand in the list at any moment.
const (
	mostOfAPlanAtMedian = 45
	mostOfAPlan         = 70
	mostOfTheDuty       = 25
	mostOfAdvice        = 20
)

// load counts the questions of a case from the first to the last.
type load struct {
	asked map[Purpose]int // answered on the way, each once
	most  map[Purpose]int // in the list at one moment
}

// answerAll answers the first question of the list until none is left, and checks on the way that
// the list puts first what settles most.
func answerAll(t *testing.T, c Case, answer func(fact string) Answer) load {
	t.Helper()
	l := load{map[Purpose]int{}, map[Purpose]int{}}
	for {
		report := framework.Assess(c)
		listed := map[Purpose]int{}
		for i, q := range report.Questions {
			listed[q.For]++
			if i > 0 && report.Questions[i-1].For == q.For {
				require.GreaterOrEqual(t, report.Questions[i-1].Settles, q.Settles, "%s stands too late", q.Fact)
			}
		}
		for purpose, n := range listed {
			l.most[purpose] = max(l.most[purpose], n)
		}
		if len(report.Questions) == 0 {
			require.Zero(t, report.Tally.Unclear)
			require.Empty(t, report.Duty.Missing)
			require.NotEqual(t, InvolvementUnclear, report.Duty.ExistingInvolvement)
			for _, limb := range report.Duty.Limbs {
				require.NotEqual(t, VerdictUnclear, limb.Verdict)
			}
			return l
		}
		first := report.Questions[0]
		l.asked[first.For]++
		c.Answers[first.Fact] = answer(first.Fact)
	}
}

// ways are the ways of answering, each with how often the thirty cases are walked in it.
func ways() []way {
	r := rand.New(rand.NewPCG(5, 5))
	return []way{
		{"yes throughout", 1, func(string) Answer { return Yes }},
		{"no throughout", 1, func(string) Answer { return No }},
		{"at random", 4, func(string) Answer { return Answer(1 + r.IntN(2)) }},
	}
}

type way struct {
	name   string
	rounds int
	answer func(fact string) Answer
}

func TestTypicalCasesAreThirtyOfEveryKind(t *testing.T) {
	stages := map[Stage]int{}
	places, groups := map[Setting]bool{}, map[PeopleGroup]bool{}
	for _, p := range typicalPairings {
		stages[p.stage]++
		places[p.setting], groups[p.people] = true, true
		c := p.asCase()
		require.Empty(t, framework.Standard().Problems(&c))
	}
	require.Equal(t, map[Stage]int{Planning: 10, Procuring: 10, Monitoring: 10}, stages)
	require.Len(t, places, len(Settings))
	require.Len(t, groups, len(PeopleGroups))
}

func TestQuestionsAPersonCanBear(t *testing.T) {
	for _, way := range ways() {
		t.Run(way.name, func(t *testing.T) {
			var plans []int
			var plan, duty, advice, beside int
			for range way.rounds {
				for _, p := range typicalPairings {
					l := answerAll(t, p.asCase(), way.answer)
					plans = append(plans, l.asked[ForPlan])
					plan = max(plan, l.asked[ForPlan], l.most[ForPlan])

					// A change that is proposed and decided asks more of the duty.
					change := p.asCase()
					change.Acts = []Act{ActProposal, ActDecision}
					c := answerAll(t, change, way.answer)
					duty = max(duty, l.most[ForDuty], c.most[ForDuty])
					advice = max(advice, l.most[ForAdvice], c.most[ForAdvice])
					beside = max(beside, l.asked[ForDuty]+l.asked[ForAdvice], c.asked[ForDuty]+c.asked[ForAdvice])
				}
			}
			slices.Sort(plans)
			half := len(plans) / 2
			median := float64(plans[half-1]+plans[half]) / 2
			t.Logf("of the plan: %d to %d questions, median %.1f", plans[0], plan, median)
			t.Logf("at any moment: at most %d of the duty, %d of advice; from first to last at most %d of both", duty, advice, beside)
			require.LessOrEqual(t, median, float64(mostOfAPlanAtMedian))
			require.LessOrEqual(t, plan, mostOfAPlan)
			require.LessOrEqual(t, duty, mostOfTheDuty)
			require.LessOrEqual(t, advice, mostOfAdvice)
		})
	}
}

func TestQuestionsWhereTheDutyFallsAway(t *testing.T) {
	for _, way := range ways() {
		t.Run(way.name, func(t *testing.T) {
			advice := 0
			for _, premise := range []string{"health-service.arranged", "place.england"} {
				for _, p := range typicalPairings {
					c := p.asCase()
					c.Answers[premise] = No
					l := answerAll(t, c, way.answer)
					advice = max(advice, l.most[ForAdvice])
					require.LessOrEqual(t, l.most[ForDuty], mostOfTheDuty)
				}
			}
			t.Logf("at any moment: at most %d of advice", advice)
			require.LessOrEqual(t, advice, mostOfAdvice)
		})
	}
}
