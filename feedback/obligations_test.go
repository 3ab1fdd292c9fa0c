package feedback_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
)

// brief says of each obligation of a rule how it stands: its state, to whom, about what, and when.
func brief(c Case, rule string) []string {
	lines := []string{}
	for _, o := range feedback.Obligations(&c) {
		if o.Obligation != rule {
			continue
		}
		line := string(o.State) + " " + o.To + " " + o.About
		if !o.Due.IsZero() {
			line += " due " + o.Due.String()
		}
		if o.Age > 0 {
			line += " age " + wire.Date{Year: 1, Month: 1, Day: 1}.AddDays(o.Age - 1).String()[8:]
		}
		for _, way := range o.How {
			line += " " + string(way)
		}
		lines = append(lines, strings.TrimSpace(line))
	}
	return lines
}

// The story of one programme, rule by rule, as it stands on a few days.
func TestObligationsOfASpring(t *testing.T) {
	r := written(t, spring...)
	at := func(month, day int, rule string) []string {
		return brief(Case{AsAt: on(month, day), Register: r}, rule)
	}
	for _, row := range []struct {
		month, day int
		rule       string
		want       []string
	}{
		{1, 1, "feedback.answered.each-theme", []string{"no-date-set"}},
		{1, 12, "feedback.answered.each-theme", []string{"no-date-set participants clinic"}},
		{1, 22, "feedback.answered.each-theme", []string{"no-date-set participants clinic age 10", "no-date-set participants evenings age 09"}},
		{2, 2, "feedback.answered.each-theme", []string{"met participants clinic", "met participants evenings"}},
		{2, 21, "feedback.answered.each-theme", []string{"no-date-set participants clinic age 01", "no-date-set participants evenings age 01"}},
		{3, 2, "feedback.answered.each-theme", []string{"met participants clinic", "met participants evenings"}},
		{1, 5, "feedback.scope.limits-said-first", []string{"met participants spring due 2026-01-05"}},
		{2, 1, "feedback.told.what-changed", []string{"not-yet-due participants spring", "not-yet-due others-involved spring"}},
		{2, 10, "feedback.told.what-changed", []string{"no-date-set participants spring age 01", "no-date-set others-involved spring age 01"}},
		{2, 16, "feedback.told.what-changed", []string{"met participants spring", "no-date-set others-involved spring age 07"}},
		{2, 21, "feedback.told.what-changed", []string{"no-date-set participants spring age 12", "no-date-set others-involved spring age 12"}},
		{3, 3, "feedback.told.what-changed", []string{"met participants spring", "no-date-set others-involved spring age 22"}},
		{2, 3, "feedback.told.explain-not-done", []string{"no-date-set participants clinic age 01", "no-date-set participants evenings age 01"}},
		{2, 16, "feedback.told.explain-not-done", []string{"met participants clinic", "met participants evenings"}},
		{3, 3, "feedback.told.explain-not-done", []string{}},
		{3, 3, "feedback.told.effect-of-consultation", []string{"met participants spring"}},
		{3, 3, "feedback.told.decision-and-reasons", []string{}},
		{2, 10, "feedback.kept.outcome-of-each-programme", []string{"met  spring"}},
		{2, 21, "feedback.kept.outcome-of-each-programme", []string{"no-date-set  spring age 12"}},
		{2, 1, "feedback.kept.approach-input-and-effect", []string{"not-yet-due  spring"}},
		{3, 3, "feedback.kept.approach-input-and-effect", []string{"met  spring"}},
		{3, 3, "feedback.shared.other-agencies", []string{"no-date-set other-agencies spring age 22"}},
		{3, 3, "feedback.shared.learning-published", []string{"no-date-set public spring age 22"}},
	} {
		want := row.want
		for i := range want {
			want[i] = strings.TrimSpace(want[i])
		}
		require.Equal(t, want, at(row.month, row.day, row.rule), "%d-%d %s", row.month, row.day, row.rule)
	}
}

// A policy gives dates; without one nothing is assumed.
func TestPolicySetsDates(t *testing.T) {
	c := Case{Register: written(t, spring[:7]...), Policy: map[string]int{"feedback.told.what-changed": 28, "feedback.scope.limits-said-first": 0}}
	for day, want := range map[wire.Date]string{
		on(2, 9):  "not-yet-due participants spring due 2026-03-09",
		on(3, 8):  "not-yet-due participants spring due 2026-03-09",
		on(3, 9):  "due participants spring due 2026-03-09",
		on(3, 10): "overdue participants spring due 2026-03-09",
	} {
		c.AsAt = day
		require.Equal(t, want, brief(c, "feedback.told.what-changed")[0])
	}
	c.AsAt, c.Register = on(3, 10), written(t, spring...)
	require.Equal(t, "met participants spring due 2026-03-09", brief(c, "feedback.told.what-changed")[0])

	late := slices.Clone(spring[:2])
	late[1].Date = on(1, 7)
	c = Case{AsAt: on(1, 9), Register: written(t, late...)}
	require.Equal(t, []string{"overdue participants spring due 2026-01-05"}, brief(c, "feedback.scope.limits-said-first"), "said too late is not said first")
	c.Policy = map[string]int{"feedback.scope.limits-said-first": 2}
	require.Equal(t, []string{"met participants spring due 2026-01-07"}, brief(c, "feedback.scope.limits-said-first"))
	c.AsAt = on(1, 6)
	require.Equal(t, []string{"not-yet-due participants spring due 2026-01-07"}, brief(c, "feedback.scope.limits-said-first"))
}

// one is a register of one programme with an answered theme that was told once.
func one(t *testing.T, start EventData, theme EventData, response EventData, telling EventData) *Register {
	start.ID, theme.ID, theme.Programme, theme.Words = "p", "t", "p", "Words."
	response.ID, response.Theme = "r", "t"
	telling.ID, telling.Programme, telling.Responses = "s", "p", []string{"r"}
	return written(t, entry(on(1, 1), ProgrammeStarted, start), entry(on(1, 2), ThemeHeard, theme), entry(on(1, 3), ResponseGiven, response),
		entry(on(1, 4), ProgrammeEnded, EventData{Programme: "p"}), entry(on(1, 5), TellingMade, telling))
}

// Whoever is told has to be told in a way that they can take in and are safe with.
func TestEveryGroupIsToldInItsOwnWay(t *testing.T) {
	done := EventData{Kind: ResponseDone, Words: "It is open."}
	for name, row := range map[string]struct {
		start, telling EventData
		want           []string
	}{
		"in prison, online alone": {
			EventData{Settings: []Setting{Prison}}, EventData{To: ToParticipants, Formats: []Format{FormatBlog}},
			[]string{"no-date-set participants p age 01 not-by-web-alone"}},
		"in prison, on the wall too": {
			EventData{Settings: []Setting{Prison}}, EventData{To: ToParticipants, Formats: []Format{FormatBlog, FormatPoster}},
			[]string{"met participants p not-by-web-alone"}},
		"young people, in many words": {
			EventData{Settings: []Setting{YOI}}, EventData{To: ToParticipants, Formats: []Format{FormatEngagementReport}},
			[]string{"no-date-set participants p age 01 not-by-web-alone short-and-visual"}},
		"young people, in pictures": {
			EventData{Settings: []Setting{YOI}}, EventData{To: ToParticipants, Formats: []Format{FormatInfographic}},
			[]string{"met participants p not-by-web-alone short-and-visual"}},
		"after a crisis, at once": {
			EventData{Settings: []Setting{LiaisonDiversion}}, EventData{To: ToParticipants, Formats: []Format{FormatSaidAndDid}},
			[]string{"no-date-set participants p age 01 after-crisis"}},
		"after a crisis, later": {
			EventData{Settings: []Setting{LiaisonDiversion}}, EventData{To: ToParticipants, Formats: []Format{FormatSaidAndDid}, How: []Way{AfterCrisis}},
			[]string{"met participants p after-crisis"}},
		"survivors with everyone else": {
			EventData{People: []PeopleGroup{Women, VictimsAdult}}, EventData{To: ToParticipants, Formats: []Format{FormatPoster}},
			[]string{"met women p", "no-date-set victims-adult p age 01 separately safely"}},
		"survivors by themselves": {
			EventData{People: []PeopleGroup{Women, VictimsAdult}},
			EventData{To: ToParticipants, People: []PeopleGroup{VictimsAdult}, Formats: []Format{FormatUpdateMeeting}, How: []Way{Separately, Safely}},
			[]string{"no-date-set women p age 01", "met victims-adult p separately safely"}},
		"others alone": {
			EventData{}, EventData{To: ToOthers, Formats: []Format{FormatBlog}}, []string{"no-date-set participants p age 01"}},
	} {
		c := Case{AsAt: on(1, 5), Register: one(t, row.start, EventData{}, done, row.telling)}
		got := brief(c, "feedback.told.what-changed")
		require.Equal(t, row.want, got[:len(got)-1], name)
		want := "no-date-set others-involved p age 01"
		if row.telling.To == ToOthers {
			want = "met others-involved p"
		}
		require.Equal(t, want, got[len(got)-1], name)

		// What the programme does not say, the case says.
		start := row.start
		c = Case{AsAt: on(1, 5), Settings: start.Settings, People: start.People, Register: one(t, EventData{}, EventData{}, done, row.telling)}
		got = brief(c, "feedback.told.what-changed")
		require.Equal(t, row.want, got[:len(got)-1], name)
	}
}

func TestOtherObligations(t *testing.T) {
	poster := EventData{To: ToParticipants, Formats: []Format{FormatPoster}}
	planned := EventData{Kind: ResponsePlanned, Reason: TakesTime, Words: "In May."}
	notDone := EventData{Kind: ResponseNotDone, Reason: NoMoney, Words: "There is no money."}
	considering := EventData{Kind: ResponseConsidering, Reason: BeingLookedInto, Words: "We will see."}
	together := EventData{Kind: ResponseDone, DecidedTogether: Yes}
	toPublic := EventData{To: ToPublic, Formats: []Format{FormatBlog}}
	for name, row := range map[string]struct {
		c                               Case
		start, theme, response, telling EventData
		rule                            string
		want                            []string
	}{
		"young people were not thanked": {Case{}, EventData{Settings: []Setting{STC}}, EventData{}, planned, poster,
			"feedback.told.thanks", []string{"no-date-set participants p age 01 with-thanks"}},
		"young people were thanked": {Case{}, EventData{Settings: []Setting{STC}}, EventData{}, planned,
			EventData{To: ToParticipants, Formats: []Format{FormatPoster}, Thanked: true}, "feedback.told.thanks", []string{"met participants p with-thanks"}},
		"a decision without words": {Case{}, EventData{Settings: []Setting{LiaisonDiversion}}, EventData{}, EventData{Kind: ResponseDone},
			EventData{To: ToParticipants, Formats: []Format{FormatPoster}, How: []Way{AfterCrisis}}, "feedback.told.decision-and-reasons",
			[]string{"no-date-set participants t age 02 after-crisis"}},
		"a decision in words": {Case{}, EventData{Settings: []Setting{LiaisonDiversion}}, EventData{}, notDone,
			EventData{To: ToParticipants, Formats: []Format{FormatPoster}, How: []Way{AfterCrisis}}, "feedback.told.decision-and-reasons",
			[]string{"met participants t after-crisis"}},
		"what is considered is no answer": {Case{}, EventData{}, EventData{}, considering, poster, "feedback.answered.each-theme",
			[]string{"no-date-set participants t age 03"}},
		"what is considered changed nothing yet": {Case{}, EventData{}, EventData{}, considering, poster, "feedback.told.what-changed",
			[]string{"no-date-set participants p age 01", "no-date-set others-involved p age 01"}},
		"a purchase, told on a poster": {Case{Stages: []Stage{Procuring}, DecisionStage: AtDecided}, EventData{}, EventData{}, planned, poster,
			"feedback.told.outcome-of-procurement", []string{"no-date-set participants p age 01 said-and-did"}},
		"a purchase, you said and we did": {Case{Stages: []Stage{Procuring}, DecisionStage: AtDecided}, EventData{}, EventData{}, planned,
			EventData{To: ToParticipants, Formats: []Format{FormatSaidAndDid}}, "feedback.told.outcome-of-procurement",
			[]string{"met participants p said-and-did"}},
		"needs not met": {Case{}, EventData{FormatsNeeded: []Way{EasyRead, Signed}}, EventData{}, planned,
			EventData{To: ToParticipants, Formats: []Format{FormatPoster}, How: []Way{EasyRead}}, "feedback.told.formats-as-needed",
			[]string{"no-date-set participants p age 01 easy-read signed"}},
		"needs met": {Case{}, EventData{FormatsNeeded: []Way{EasyRead, ShortAndVisual}}, EventData{}, planned,
			EventData{To: ToParticipants, Formats: []Format{FormatPoster}, How: []Way{EasyRead}}, "feedback.told.formats-as-needed",
			[]string{"met participants p short-and-visual easy-read"}},
		"no needs":          {Case{}, EventData{}, EventData{}, planned, poster, "feedback.told.formats-as-needed", []string{}},
		"published":         {Case{}, EventData{}, EventData{}, planned, toPublic, "feedback.shared.learning-published", []string{"met public p"}},
		"told to agencies":  {Case{}, EventData{}, EventData{}, planned, EventData{To: ToOtherAgencies, Formats: []Format{FormatBlog}}, "feedback.shared.other-agencies", []string{"met other-agencies p"}},
		"published, unsaid": {Case{}, EventData{}, EventData{}, planned, toPublic, "feedback.shared.other-agencies", []string{"no-date-set other-agencies p age 01"}},
		"swayed":            {Case{}, EventData{Level: LevelParticipation}, EventData{}, planned, poster, "feedback.promise.influence-shown", []string{"met participants p"}},
		"not swayed":        {Case{}, EventData{Level: LevelParticipation}, EventData{}, notDone, poster, "feedback.promise.influence-shown", []string{"no-date-set participants p age 01"}},
		"together":          {Case{}, EventData{Level: LevelPartnership}, EventData{}, together, poster, "feedback.promise.decided-together", []string{"met participants p"}},
		"not together":      {Case{}, EventData{Level: LevelPartnership}, EventData{}, planned, poster, "feedback.promise.decided-together", []string{"no-date-set participants p age 01"}},
		"carried out":       {Case{}, EventData{Level: LevelControl}, EventData{}, planned, poster, "feedback.promise.decisions-carried-out", []string{"met participants p"}},
		"overruled":         {Case{}, EventData{Level: LevelControl}, EventData{}, notDone, poster, "feedback.promise.decisions-carried-out", []string{"no-date-set participants p age 01"}},
		"a promise of the case": {Case{Levels: []Level{LevelControl}}, EventData{}, EventData{}, notDone, poster, "feedback.promise.decisions-carried-out",
			[]string{"no-date-set participants p age 01"}},
		"another promise of the programme": {Case{Levels: []Level{LevelControl}}, EventData{Level: LevelInformation}, EventData{}, notDone, poster,
			"feedback.promise.decisions-carried-out", []string{}},
		"no level, no trail": {Case{}, EventData{}, EventData{}, notDone, poster, "feedback.kept.approach-input-and-effect", []string{"no-date-set  p age 01"}},
		"who was heard": {Case{People: []PeopleGroup{Women, Older, CYP}, Settings: []Setting{Prison, YOI}}, EventData{People: []PeopleGroup{Older}},
			EventData{People: []PeopleGroup{Women}, Settings: []Setting{YOI}}, planned, poster, "feedback.heard.every-group",
			[]string{"no-date-set older", "met women", "no-date-set cyp", "no-date-set participants prison", "met participants yoi"}},
		"heard in a programme of their own": {Case{People: []PeopleGroup{Older}, Settings: []Setting{Prison}},
			EventData{People: []PeopleGroup{Older}, Settings: []Setting{Prison}}, EventData{}, planned, poster, "feedback.heard.every-group",
			[]string{"met older", "met participants prison"}},
		"one group of two said it, the other was told": {Case{}, EventData{People: []PeopleGroup{Women, Older}}, EventData{People: []PeopleGroup{Women}}, notDone,
			EventData{To: ToParticipants, People: []PeopleGroup{Older}, Formats: []Format{FormatPoster}}, "feedback.told.explain-not-done",
			[]string{"no-date-set participants t age 02"}},
		"those who said it were told": {Case{}, EventData{People: []PeopleGroup{Women, Older}}, EventData{People: []PeopleGroup{Women}}, notDone,
			EventData{To: ToParticipants, People: []PeopleGroup{Women}, Formats: []Format{FormatPoster}}, "feedback.told.explain-not-done",
			[]string{"met participants t"}},
		"those who said it are no group of the programme": {Case{}, EventData{People: []PeopleGroup{Women, Older}}, EventData{People: []PeopleGroup{CYP}}, notDone,
			EventData{To: ToParticipants, People: []PeopleGroup{Women}, Formats: []Format{FormatPoster}}, "feedback.told.explain-not-done",
			[]string{"no-date-set participants t age 02"}},
	} {
		c := row.c
		c.AsAt, c.Register = on(1, 5), one(t, row.start, row.theme, row.response, row.telling)
		require.Equal(t, row.want, brief(c, row.rule), name)
	}
}

// Without a register each rule that bears stands alone; with an empty one it is the same; and each
// rule is worked out, in the order of the rules.
func TestEveryRuleIsWorkedOut(t *testing.T) {
	c := Case{AsAt: on(3, 2), Settings: []Setting{YOI, LiaisonDiversion}, People: []PeopleGroup{CYP}, Stages: []Stage{Procuring}, DecisionStage: AtDecided,
		Levels: []Level{LevelConsultation, LevelParticipation, LevelPartnership, LevelControl}}
	require.Nil(t, feedback.Obligations(&c))
	without := framework.Assess(c)
	c.Register = &Register{}
	require.Equal(t, without.Obligations, framework.Assess(c).Obligations)

	rules := map[string]Rule{}
	var order []string
	for _, rule := range feedback.Rules() {
		if rule.Kind == OnRegister {
			rules[rule.ID] = rule
			order = append(order, rule.ID)
		}
	}
	var worked []string
	for _, o := range without.Obligations {
		worked = append(worked, o.Obligation)
		require.True(t, feedback.WorksOut(o))
	}
	require.Equal(t, order, worked, "this case has every rule")
	require.False(t, feedback.WorksOut(Obligation{Obligation: "ours.told.at-once"}))

	start := EventData{FormatsNeeded: []Way{EasyRead}}
	c.Register = one(t, start, EventData{}, EventData{Kind: ResponseNotDone, Reason: NoMoney, Words: "No."}, EventData{To: ToOthers, Formats: []Format{FormatBlog}})
	last := -1
	seen := map[string]bool{}
	for _, o := range framework.Assess(c).Obligations {
		at := slices.Index(order, o.Obligation)
		require.GreaterOrEqual(t, at, last)
		last = at
		seen[o.Obligation] = true
		require.Equal(t, rules[o.Obligation].Basis, o.Basis)
	}
	require.Len(t, seen, len(order))
}

// The form of the register does not matter, and what came after the date of the case is passed over.
func TestBothFormsOweTheSame(t *testing.T) {
	whole := written(t, spring...)
	for day := on(1, 1); day.Before(on(4, 1)); day = day.AddDays(3) {
		n := 0
		for n < len(whole.Events) && !day.Before(whole.Events[n].Date) {
			n++
		}
		state, _ := feedback.Fold(whole.Events[:n])
		want := feedback.Obligations(&Case{AsAt: day, Register: &Register{RegisterState: state}})
		require.Equal(t, want, feedback.Obligations(&Case{AsAt: day, Register: whole}))
	}
	later := Case{AsAt: on(1, 20), Register: &Register{RegisterState: feedback.State(whole)}}
	require.Equal(t, []string{"not-yet-due participants spring", "not-yet-due others-involved spring"}, brief(later, "feedback.told.what-changed"))
	require.Equal(t, []string{"no-date-set participants clinic age 08", "no-date-set participants evenings age 07"}, brief(later, "feedback.answered.each-theme"))
}

// Obligations are made of a register that does not fit together too, without harm.
func TestObligationsOfWhatCannotBe(t *testing.T) {
	s := RegisterState{
		Programmes: []Programme{{ID: "p", Started: on(1, 1)}, {ID: "p", Started: on(1, 1)}},
		Themes: []Theme{{ID: "a", Programme: "p", Heard: on(1, 2), Into: "b"}, {ID: "b", Programme: "p", Heard: on(1, 2), Into: "a"},
			{ID: "c", Programme: "q", Heard: on(1, 2)}, {ID: "d", Programme: "p", Heard: on(1, 2), Into: "nowhere"}},
		Responses: []Response{{ID: "r", Theme: "x", Kind: "maybe", Given: on(1, 3)}, {ID: "r", Theme: "d", Kind: "maybe", Given: on(1, 3)}},
		Tellings:  []Telling{{ID: "t", Programme: "q", Told: on(1, 4)}, {ID: "t", Programme: "p", Responses: []string{"r", "s"}, To: "nobody", Told: on(1, 4)}},
	}
	require.NotEmpty(t, feedback.Obligations(&Case{AsAt: on(2, 1), Register: &Register{RegisterState: s}}))
	require.NotEmpty(t, feedback.Obligations(&Case{Register: &Register{RegisterState: s}}))
	require.NotEmpty(t, feedback.Obligations(&Case{AsAt: on(2, 1), Register: &Register{Events: []Event{{}, {Kind: ThemeHeard}}}}))
}

// Themes that were merged one into the next make a chain of any length, and cost no more for it.
func TestLongChains(t *testing.T) {
	const n = 50_000
	events := []Event{entry(on(1, 1), ProgrammeStarted, EventData{ID: "p"})}
	for i := range n {
		events = append(events, entry(on(1, 1), ThemeHeard, EventData{ID: "t" + strconv.Itoa(i), Programme: "p", Words: "w"}))
	}
	for i := range n - 1 {
		events = append(events, entry(on(1, 1), ThemesMerged, EventData{Theme: "t" + strconv.Itoa(i), Into: "t" + strconv.Itoa(i+1)}))
	}
	events = append(events, entry(on(1, 1), ResponseGiven, EventData{ID: "r", Theme: "t" + strconv.Itoa(n-1), Kind: ResponseDone}))
	for i := range n {
		events = append(events, entry(on(1, 1), ClosureConfirmed, EventData{Theme: "t" + strconv.Itoa(i)}))
	}
	for i := range events {
		events[i].Seq = i + 1
	}
	began := time.Now()
	state, problems := feedback.Fold(events)
	require.Len(t, problems, 1000, "nobody was told, so that nothing is closed")
	r := Register{RegisterState: state}
	require.Empty(t, r.Problems())
	require.Equal(t, n, feedback.CountThemes(&r).Responses[ResponseDone])
	answered := 0
	for _, o := range feedback.Obligations(&Case{AsAt: on(1, 2), Register: &r}) {
		if o.Obligation == "feedback.answered.each-theme" && o.State == Discharged {
			answered++
		}
	}
	require.Equal(t, n, answered)
	require.Less(t, time.Since(began), 20*time.Second)
}

func TestMannersRestOnSources(t *testing.T) {
	for _, manner := range feedback.Manners {
		i := slices.IndexFunc(Ways, func(term Term) bool { return term.Code == string(manner.Way) })
		require.GreaterOrEqual(t, i, 0)
		require.NotEmpty(t, Ways[i].Basis)
		for _, id := range Ways[i].Basis {
			_, err := catalogue.Find(id)
			require.NoError(t, err)
		}
		require.NoError(t, CheckExpr(manner.When))
	}
}

func TestPolicyOfEveryObligationIsKnown(t *testing.T) {
	for _, rule := range feedback.Rules() {
		c := Case{AsAt: on(3, 2), Policy: map[string]int{rule.ID: 5}}
		require.Equal(t, rule.Kind == OnRegister, len(framework.Standard().Problems(&c)) == 0, rule.ID)
	}
}

func BenchmarkObligations(b *testing.B) {
	c := Case{AsAt: on(6, 1), Settings: []Setting{Prison}, People: []PeopleGroup{Women, Older}, Register: &Register{Events: long(30_400)}}
	b.ReportAllocs()
	for b.Loop() {
		if got := feedback.Obligations(&c); len(got) < 20_000 {
			b.Fatal(len(got))
		}
	}
}

func BenchmarkObligationsOfState(b *testing.B) {
	state, _ := feedback.Fold(long(30_400))
	c := Case{AsAt: on(6, 1), Settings: []Setting{Prison}, People: []PeopleGroup{Women, Older}, Register: &Register{RegisterState: state}}
	b.ReportAllocs()
	for b.Loop() {
		if got := feedback.Obligations(&c); len(got) < 20_000 {
			b.Fatal(len(got))
		}
	}
}
