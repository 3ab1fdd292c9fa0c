package section13q_test

import (
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

func on(month, day int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: day} }

func by(role string, month, day int) section13q.By {
	return section13q.By{Role: role, Date: on(month, day), Digest: sha256.Sum256}
}

const (
	manager = "Commissioning manager"
	head    = "Head of health and justice commissioning"
)

// plan is a case to which the duty applies.
func plan() *Case {
	return &Case{ID: "nw-2026-014", AsAt: on(3, 2), Decider: NHSEngland, Acts: []Act{ActPlan},
		Answers: map[string]Answer{"health-service.arranged": Yes}}
}

var says = section13q.Completion{
	Reasons: "A plan for primary care is being written.", Form: "Section 13Q form", Team: TeamCommissioning,
	Actions:    []Action{{What: "Ask the prisoner council.", By: manager, Date: on(4, 1)}},
	ReassessIf: []string{"The opening hours are to change."}, ReviewBy: on(9, 2),
}

// taken takes each kind of step, as it is taken where it may be.
var taken = map[StepKind]func(section13q.By, Record) (Record, error){
	StepOpen:     func(b section13q.By, r Record) (Record, error) { return b.Open() },
	StepComplete: func(b section13q.By, r Record) (Record, error) { return b.Complete(r, plan(), says) },
	StepOverride: func(b section13q.By, r Record) (Record, error) {
		return b.Override(r, DoesNotApply, "Settled in 2025.")
	},
	StepSignOff: func(b section13q.By, r Record) (Record, error) { return b.SignOff(r, "Folder 13Q") },
	StepReport:  func(b section13q.By, r Record) (Record, error) { return b.Report(r, "National oversight group") },
	StepSupersede: func(b section13q.By, r Record) (Record, error) {
		return b.Supersede(r, "The plan grew.", "nw-2026-015")
	},
}

// made takes the steps of the kinds, all of them allowed.
func made(t *testing.T, kinds ...StepKind) (r Record) {
	t.Helper()
	for i, kind := range kinds {
		before := slices.Clone(r.Steps)
		after, err := taken[kind](by(manager, 3, 2+i), r)
		require.NoError(t, err, kind)
		require.Equal(t, before, slices.Clone(r.Steps), "the record that was given is left alone")
		r = after
	}
	return r
}

// ways holds the steps that lead to each state.
var ways = map[RecordState][]StepKind{
	"":              {},
	StateDraft:      {StepOpen},
	StateCompleted:  {StepOpen, StepComplete},
	StateSignedOff:  {StepOpen, StepComplete, StepSignOff},
	StateReported:   {StepOpen, StepComplete, StepSignOff, StepReport},
	StateSuperseded: {StepOpen, StepComplete, StepSupersede},
}

// Every kind of step is tried in every state: the table of transitions says which is taken.
func TestStepsThatAreAllowedAndThoseThatAreNot(t *testing.T) {
	allowed := 0
	for from, way := range ways {
		for kind, take := range taken {
			if kind == StepOpen && from != "" {
				continue // it begins another record
			}
			r := made(t, way...)
			written := appended(r)
			require.Equal(t, from, section13q.State(&r))
			at := slices.IndexFunc(section13q.Transitions, func(row section13q.Transition) bool {
				return row.From == from && row.Kind == kind
			})
			after, err := take(by(head, 5, 1), r)
			require.Equal(t, written, appended(r), "the record that was given is left alone")
			if at >= 0 {
				allowed++
				require.NoError(t, err)
				require.Equal(t, section13q.Transitions[at].To, section13q.State(&after))
				require.Len(t, after.Steps, len(r.Steps)+1)
				c := Case{AsAt: on(3, 2), Record: &after}
				require.NoError(t, section13q.Verify(&c, sha256.Sum256, ""))
				require.Empty(t, section13q.RecordProblems(&c))
				require.Empty(t, c.Problems())
				continue
			}
			var refused *section13q.StepError
			require.ErrorAs(t, err, &refused)
			require.Equal(t, Record{}, after)
			require.Equal(t, kind, refused.Kind)
			require.Equal(t, from, refused.State)
			require.Equal(t, "/kind", refused.Problems[0].Pointer)
			require.Equal(t, wire.NotSupported, refused.Problems[0].Code)
		}
	}
	require.Equal(t, len(section13q.Transitions), allowed)
}

func appended(r Record) string { return string(AppendCase(nil, &Case{Record: &r})) }

func TestWhatAStepWants(t *testing.T) {
	draft, completed := made(t, StepOpen), made(t, StepOpen, StepComplete)
	signed := made(t, StepOpen, StepComplete, StepSignOff)
	noReasons, lateReview, halfAction := says, says, says
	noReasons.Reasons = " "
	lateReview.ReviewBy = on(3, 4)
	halfAction.Actions = []Action{{What: "Ask."}}
	old, zeroDate, unknown := plan(), plan(), plan()
	old.AsAt = wire.Date{Year: 2012, Month: 5, Day: 1}
	zeroDate.AsAt = wire.Date{}
	unknown.Acts = []Act{"think"}
	for want, take := range map[string]func() (Record, error){
		"sign-off: /kind: wants complete, supersede, got sign-off": func() (Record, error) {
			return by(head, 3, 9).SignOff(draft, "Folder")
		},
		"report: /kind: wants override, sign-off, supersede, got report": func() (Record, error) {
			return by(head, 3, 9).Report(completed, "Group")
		},
		"override: /kind: wants report, supersede, got override": func() (Record, error) {
			return by(head, 3, 9).Override(signed, DoesNotApply, "No.")
		},
		"complete: /kind: wants open, got complete": func() (Record, error) {
			return by(manager, 3, 9).Complete(Record{}, plan(), says)
		},
		"supersede: /kind: wants no step after supersede, got supersede": func() (Record, error) {
			return by(head, 9, 9).Supersede(made(t, StepOpen, StepSupersede), "Again.", "")
		},
		"sign-off: /date: wants a date from 2026-03-03, got 2026-03-02": func() (Record, error) {
			return by(head, 3, 2).SignOff(completed, "Folder")
		},
		`sign-off: wants the property "date"`: func() (Record, error) {
			return section13q.By{Role: head, Digest: sha256.Sum256}.SignOff(completed, "Folder")
		},
		`open: wants the property "role"`:              func() (Record, error) { return by(" ", 3, 2).Open() },
		`override: /data: wants the property "reason"`: func() (Record, error) { return by(head, 3, 9).Override(completed, DoesNotApply, "") },
		`override: /data: wants the property "verdict"`: func() (Record, error) {
			return by(head, 3, 9).Override(completed, "", "No.")
		},
		"override: /data/verdict: wants a verdict of a person's own, other than the computed one, got applies": func() (Record, error) {
			return by(head, 3, 9).Override(completed, Applies, "Yes.")
		},
		"override: /data/verdict: wants a verdict of a person's own, other than the computed one, got judgement": func() (Record, error) {
			return by(head, 3, 9).Override(completed, NeedsJudgement, "Hm.")
		},
		`report: /data: wants the property "to"`:        func() (Record, error) { return by(head, 3, 9).Report(signed, "") },
		`supersede: /data: wants the property "reason"`: func() (Record, error) { return by(head, 3, 9).Supersede(signed, "", "x") },
		`complete: /data: wants the property "reasons"`: func() (Record, error) { return by(manager, 3, 9).Complete(draft, plan(), noReasons) },
		"complete: /data/review_by: wants a date from 2026-03-10, got 2026-03-04": func() (Record, error) {
			return by(manager, 3, 9).Complete(draft, plan(), lateReview)
		},
		`complete: /data/actions/0: wants the property "by": /data/actions/0: wants the property "date"`: func() (Record, error) {
			return by(manager, 3, 9).Complete(draft, plan(), halfAction)
		},
		"complete: /as_at: wants a date from 2013-04-01, when the duty began, got 2012-05-01": func() (Record, error) {
			return by(manager, 3, 9).Complete(draft, old, says)
		},
		`complete: wants the property "as_at"`: func() (Record, error) { return by(manager, 3, 9).Complete(draft, zeroDate, says) },
		"complete: /acts/0: wants one of plan, specification, procurement, proposal, decision, contract-management, back-office, individual-care, got \"think\"": func() (Record, error) {
			return by(manager, 3, 9).Complete(draft, unknown, says)
		},
	} {
		r, err := take()
		require.EqualError(t, err, want)
		require.Equal(t, Record{}, r)
	}
}

// A person's verdict stands beside the computed one.
func TestOverrideStandsBeside(t *testing.T) {
	r := made(t, StepOpen, StepComplete, StepOverride)
	require.Equal(t, Applies, r.Last(StepComplete).Data.Duty.Verdict)
	require.Equal(t, "planning", r.Last(StepComplete).Data.Duty.Code)
	require.Equal(t, DoesNotApply, r.Last(StepOverride).Data.Verdict)
	require.Equal(t, StateCompleted, section13q.State(&r))
	require.Nil(t, r.Last(StepSignOff))
}

// Whatever is edited in a step but the last breaks the chain at the step after it.
func TestEditedHistoryIsFound(t *testing.T) {
	whole := made(t, StepOpen, StepComplete, StepOverride, StepSignOff, StepReport, StepSupersede)
	link := Link(sha256.Sum256, AppendStep(nil, &whole.Steps[5]))
	verify := func(r Record) error {
		return section13q.Verify(&Case{AsAt: on(3, 2), Record: &r}, sha256.Sum256, link)
	}
	require.NoError(t, verify(whole))
	for i := range whole.Steps {
		for name, edit := range map[string]func(*Step){
			"role":    func(s *Step) { s.Role += " of the region" },
			"date":    func(s *Step) { s.Date = s.Date.AddDays(1) },
			"verdict": func(s *Step) { s.Data.Duty.Strength, s.Data.Verdict = Clear, NotRequiredYet },
			"words":   func(s *Step) { s.Data.Reason += "!" },
		} {
			edited := Record{slices.Clone(whole.Steps)}
			edit(&edited.Steps[i])
			var broken *ChainError
			require.ErrorAs(t, verify(edited), &broken, name)
			require.Equal(t, i+2, broken.Seq)
		}
	}
	var broken *ChainError
	require.ErrorAs(t, verify(Record{whole.Steps[1:]}), &broken)
	require.Equal(t, 1, broken.Seq)
	require.ErrorAs(t, verify(Record{whole.Steps[:5]}), &broken, "the last step was taken away")
	require.Equal(t, 6, broken.Seq)
	require.NoError(t, section13q.Verify(&Case{}, sha256.Sum256, ""), "a case without a record has none to check")
}

// The order of steps is found in a case that was made elsewhere too.
func TestRecordProblems(t *testing.T) {
	r := made(t, StepOpen, StepComplete, StepSignOff)
	r.Steps = []Step{r.Steps[0], r.Steps[2], r.Steps[1]}
	r.Steps[2].Data.AsAt = wire.Date{Year: 2010, Month: 1, Day: 1}
	var got []string
	for _, p := range section13q.RecordProblems(&Case{Record: &r}) {
		got = append(got, p.Error())
	}
	require.Equal(t, []string{
		"/record/steps/1/seq: wants the number 2, got 3",
		"/record/steps/1/kind: wants complete, supersede, got sign-off",
		"/record/steps/2/seq: wants the number 3, got 2",
		"/record/steps/2/date: wants a date from 2026-03-04, got 2026-03-03",
		"/record/steps/2/data/as_at: wants a date from 2013-04-01, got 2010-01-01",
	}, got)
	require.Equal(t, StateCompleted, section13q.State(&r), "a step that is not allowed leads nowhere")
}

// The digest of the case is that of the case alone: neither the record nor what grows beside it.
func TestCaseDigest(t *testing.T) {
	c := plan()
	bare := section13q.CaseDigest(c, sha256.Sum256)
	r := made(t, StepOpen, StepComplete)
	c.Record = &r
	require.Equal(t, bare, section13q.CaseDigest(c, sha256.Sum256))
	require.Equal(t, bare, r.Last(StepComplete).Data.Case)
	c.Answers["impact.hours"] = Yes
	require.NotEqual(t, bare, section13q.CaseDigest(c, sha256.Sum256))
}
