package feedback_test

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

func on(month, day int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: day} }

func entry(date wire.Date, kind EventKind, data EventData) Event {
	return Event{Stamp: Stamp{Date: date, Role: "Involvement lead"}, Kind: kind, Data: data}
}

// spring is the history of one programme, from the first day to the last word.
var spring = []Event{
	entry(on(1, 5), ProgrammeStarted, EventData{ID: "spring", Level: LevelConsultation}),
	entry(on(1, 5), ScopeSaid, EventData{Programme: "spring", CanInfluence: "Times.", CannotInfluence: "Who runs it."}),
	entry(on(1, 12), ThemeHeard, EventData{ID: "clinic", Programme: "spring", Words: "The clinic is shut when we are free."}),
	entry(on(1, 13), ThemeHeard, EventData{ID: "evenings", Programme: "spring", Words: "Nobody gets there after work."}),
	entry(on(1, 14), ThemesMerged, EventData{Theme: "evenings", Into: "clinic"}),
	entry(on(2, 2), ResponseGiven, EventData{ID: "r1", Theme: "clinic", Kind: ResponseNotDone, Reason: NoStaff, Words: "Not before June."}),
	entry(on(2, 9), ProgrammeEnded, EventData{Programme: "spring"}),
	entry(on(2, 16), TellingMade, EventData{ID: "t1", Programme: "spring", To: ToParticipants, Responses: []string{"r1"}, Formats: []Format{FormatPoster}}),
	entry(on(2, 20), ClosureDisputed, EventData{Theme: "evenings", Words: "You said May."}),
	entry(on(3, 2), ResponseGiven, EventData{ID: "r2", Theme: "clinic", Kind: ResponseDone}),
	entry(on(3, 3), TellingMade, EventData{ID: "t2", Programme: "spring", To: ToParticipants, Responses: []string{"r2"}, Formats: []Format{FormatPoster}}),
	entry(on(3, 9), ClosureConfirmed, EventData{Theme: "clinic"}),
}

// written appends events one by one.
func written(t testing.TB, events ...Event) *Register {
	r := &Register{}
	for i, e := range events {
		next, err := feedback.Append(r, e, sha256.Sum256)
		require.NoError(t, err, "event %d", i+1)
		r = next
	}
	return r
}

func TestRegisterIsAFoldOverItsEvents(t *testing.T) {
	r := written(t, spring...)
	require.NoError(t, feedback.Verify(r, sha256.Sum256, ""))
	require.NoError(t, feedback.Verify(r, sha256.Sum256, feedback.Head(r, sha256.Sum256)))
	require.Empty(t, feedback.Head(&Register{}, sha256.Sum256))
	require.Equal(t, RegisterState{
		Programmes: []Programme{{ID: "spring", Level: LevelConsultation, Started: on(1, 5), Ended: on(2, 9), CanInfluence: "Times.",
			CannotInfluence: "Who runs it.", ScopeSaid: on(1, 5)}},
		Themes: []Theme{
			{ID: "clinic", Programme: "spring", Words: "The clinic is shut when we are free.", Heard: on(1, 12), Closure: Confirmed, ClosureOn: on(3, 9)},
			{ID: "evenings", Programme: "spring", Words: "Nobody gets there after work.", Heard: on(1, 13), Into: "clinic"},
		},
		Responses: []Response{
			{ID: "r1", Theme: "clinic", Kind: ResponseNotDone, Reason: NoStaff, Words: "Not before June.", Given: on(2, 2), Role: "Involvement lead"},
			{ID: "r2", Theme: "clinic", Kind: ResponseDone, Given: on(3, 2), Role: "Involvement lead"},
		},
		Tellings: []Telling{
			{ID: "t1", Programme: "spring", To: ToParticipants, Responses: []string{"r1"}, Formats: []Format{FormatPoster}, Told: on(2, 16), Role: "Involvement lead"},
			{ID: "t2", Programme: "spring", To: ToParticipants, Responses: []string{"r2"}, Formats: []Format{FormatPoster}, Told: on(3, 3), Role: "Involvement lead"},
		},
	}, feedback.State(r))

	disputed := feedback.State(written(t, spring[:9]...))
	require.Equal(t, Theme{ID: "clinic", Programme: "spring", Words: "The clinic is shut when we are free.", Heard: on(1, 12), Closure: Disputed,
		ClosureOn: on(2, 20), ClosureWords: "You said May."}, disputed.Themes[0], "one author of a merged theme speaks for all")

	// The document is the register, and the state is a register in the other form.
	read, problems := feedback.Read(AppendRegister(nil, r))
	require.Empty(t, problems)
	require.Equal(t, *r, read)
	state := Register{RegisterState: feedback.State(r)}
	read, problems = feedback.Read(AppendRegister(nil, &state))
	require.Empty(t, problems)
	require.Equal(t, feedback.State(r), feedback.State(&read))
}

// Closed is not done, and done is not closed: each is counted by itself.
func TestClosedIsNotDone(t *testing.T) {
	counts := func(n int) feedback.ThemeCounts { return feedback.CountThemes(written(t, spring[:n]...)) }
	require.Equal(t, feedback.ThemeCounts{Themes: 2, Unanswered: 2, States: map[feedback.ThemeState]int{feedback.StateHeard: 2}, Responses: map[ResponseKind]int{}}, counts(4))
	require.Equal(t, feedback.ThemeCounts{Themes: 2, States: map[feedback.ThemeState]int{feedback.StateClosed: 1, feedback.StateMerged: 1},
		Responses: map[ResponseKind]int{ResponseNotDone: 2}}, counts(8))
	require.Equal(t, feedback.ThemeCounts{Themes: 2, States: map[feedback.ThemeState]int{feedback.StateReopened: 1, feedback.StateMerged: 1},
		Responses: map[ResponseKind]int{ResponseNotDone: 2}}, counts(9))
	require.Equal(t, feedback.ThemeCounts{Themes: 2, States: map[feedback.ThemeState]int{feedback.StateAnswered: 1, feedback.StateMerged: 1},
		Responses: map[ResponseKind]int{ResponseDone: 2}}, counts(10))
	require.Equal(t, feedback.ThemeCounts{Themes: 2, States: map[feedback.ThemeState]int{feedback.StateAgreed: 1, feedback.StateMerged: 1},
		Responses: map[ResponseKind]int{ResponseDone: 2}}, counts(12))
}

func TestCorrections(t *testing.T) {
	r := written(t, append(slices.Clone(spring[:4]),
		entry(on(1, 14), ThemeCorrected, EventData{Theme: "clinic", Words: "Shut.", Source: SourceIMBData, Method: MethodFilm, HowMany: FiveToNine,
			Settings: []Setting{Prison}, People: []PeopleGroup{Women}, Consent: Yes}),
		entry(on(1, 15), ThemeCorrected, EventData{Theme: "clinic", Consent: No}))...)
	require.Equal(t, Theme{ID: "clinic", Programme: "spring", Words: "Shut.", Source: SourceIMBData, Method: MethodFilm, HowMany: FiveToNine,
		Settings: []Setting{Prison}, People: []PeopleGroup{Women}, Consent: No, Heard: on(1, 12)}, feedback.State(r).Themes[0])
}

// not says what may not happen after some of spring, and what is said of it.
var not = []struct {
	after   int
	event   Event
	code    wire.Code
	pointer string
}{
	{0, entry(on(1, 12), ThemeHeard, EventData{ID: "x", Programme: "spring", Words: "w"}), wire.NotThere, "/events/0/data/programme"},
	{0, entry(on(1, 12), "party", EventData{}), wire.NotInVocabulary, "/events/0/kind"},
	{1, entry(on(1, 12), ProgrammeStarted, EventData{ID: "spring"}), wire.DuplicateID, "/events/1/data/id"},
	{1, entry(on(1, 12), ThemeHeard, EventData{ID: "x", Programme: "spring"}), wire.MissingProperty, "/events/1/data"},
	{1, entry(on(1, 12), ThemeHeard, EventData{ID: "x", Programme: "spring", Words: strings.Repeat("x", 1<<20)}), wire.TooLong, "/events/1/data/words"},
	{1, entry(on(1, 12), ResponseGiven, EventData{ID: "r", Theme: "clinic", Kind: ResponseDone}), wire.NotThere, "/events/1/data/theme"},
	{1, entry(on(1, 4), ScopeSaid, EventData{Programme: "spring", CanInfluence: "a", CannotInfluence: "b"}), wire.OutOfRange, "/events/1/date"},
	{1, entry(on(1, 9), ScopeSaid, EventData{On: on(1, 10), Programme: "spring", CanInfluence: "a", CannotInfluence: "b"}), wire.OutOfRange, "/events/1/data/on"},
	{1, entry(on(1, 9), ProgrammeEnded, EventData{On: on(1, 1), Programme: "spring"}), wire.OutOfRange, "/events/1/data/on"},
	{1, entry(on(1, 9), TellingMade, EventData{ID: "t", Programme: "spring", To: ToPublic, Formats: []Format{FormatBlog}}), wire.NotAStep, "/events/1/data"},
	{1, entry(on(1, 9), TellingMade, EventData{ID: "t", Programme: "autumn", To: ToPublic, Formats: []Format{FormatBlog}, Thanked: true}), wire.NotThere, "/events/1/data/programme"},
	{3, entry(on(2, 1), TellingMade, EventData{ID: "t", Programme: "spring", To: ToPublic, Responses: []string{"r1"}, Formats: []Format{FormatBlog}}), wire.NotThere, "/events/3/data/responses/0"},
	{3, entry(on(2, 1), ThemeHeard, EventData{ID: "clinic", Programme: "spring", Words: "w"}), wire.DuplicateID, "/events/3/data/id"},
	{3, entry(on(2, 1), ThemesMerged, EventData{Theme: "clinic", Into: "clinic"}), wire.NotThere, "/events/3/data/into"},
	{3, entry(on(2, 1), ThemesMerged, EventData{Theme: "clinic", Into: "elsewhere"}), wire.NotThere, "/events/3/data/into"},
	{3, entry(on(2, 1), ResponseGiven, EventData{ID: "r", Theme: "clinic", Kind: ResponseDuplicate, Reason: SaidBefore, Words: "See there."}), wire.NotThere, "/events/3/data"},
	{3, entry(on(2, 1), ResponseGiven, EventData{ID: "r", Theme: "clinic", Kind: ResponseNotOurs, Words: "No."}), wire.MissingProperty, "/events/3/data"},
	{2, entry(on(1, 5), ProgrammeEnded, EventData{On: on(1, 4), Programme: "spring"}), wire.OutOfRange, "/events/2/data/on"},
	{3, entry(on(2, 1), ResponseGiven, EventData{On: on(1, 11), ID: "r", Theme: "clinic", Kind: ResponseDone}), wire.OutOfRange, "/events/3/data/on"},
	{3, entry(on(2, 1), ResponseGiven, EventData{ID: "r", Theme: "clinic", Kind: ResponsePlanned, Reason: TakesTime, Words: "w", By: on(1, 31)}), wire.OutOfRange, "/events/3/data/by"},
	{3, entry(on(2, 1), ClosureConfirmed, EventData{Theme: "clinic"}), wire.NotAStep, "/events/3/kind"},
	{5, entry(on(2, 1), ThemesMerged, EventData{Theme: "clinic", Into: "evenings"}), wire.NotThere, "/events/5/data/into"},
	{5, entry(on(2, 1), ResponseGiven, EventData{ID: "r", Theme: "evenings", Kind: ResponseDone}), wire.NotAStep, "/events/5/kind"},
	{6, entry(on(2, 3), ClosureDisputed, EventData{Theme: "clinic", Words: "No."}), wire.NotAStep, "/events/6/kind"},
	{6, entry(on(2, 3), TellingMade, EventData{On: on(2, 1), ID: "t", Programme: "spring", To: ToPublic, Responses: []string{"r1"}, Formats: []Format{FormatBlog}}), wire.OutOfRange, "/events/6/data/on"},
	{7, entry(on(2, 10), ProgrammeEnded, EventData{Programme: "spring"}), wire.NotAStep, "/events/7/data/programme"},
	{8, entry(on(2, 17), TellingMade, EventData{ID: "t1", Programme: "spring", To: ToPublic, Responses: []string{"r1"}, Formats: []Format{FormatBlog}}), wire.DuplicateID, "/events/8/data/id"},
	{12, entry(on(3, 9), ResponseGiven, EventData{ID: "r3", Theme: "clinic", Kind: ResponseDone}), wire.NotAStep, "/events/12/kind"},
}

func TestWhatMayNotHappen(t *testing.T) {
	for _, row := range not {
		r := written(t, spring[:row.after]...)
		before := AppendRegister(nil, r)
		next, err := feedback.Append(r, row.event, sha256.Sum256)
		require.Nil(t, next)
		var refusal *Refusal
		require.ErrorAs(t, err, &refusal, row.pointer)
		require.Equal(t, row.code, refusal.Problems[0].Code, "%v", refusal)
		require.Equal(t, row.pointer, refusal.Problems[0].Pointer, "%v", refusal)
		require.Len(t, refusal.Problems, 1, "%v", refusal)
		require.Equal(t, string(before), string(AppendRegister(nil, r)), "the register is as it was")

		// A document that holds the same is refused with the same words, and a place.
		e := row.event
		e.Seq = row.after + 1
		_, problems := feedback.Read(AppendRegister(nil, &Register{Events: append(slices.Clone(r.Events), e)}))
		require.Len(t, problems, 1, "%v", problems)
		require.Equal(t, refusal.Problems[0].Message, problems[0].Message)
		require.Equal(t, row.pointer, problems[0].Pointer)
		require.NotZero(t, problems[0].Line)
	}
}

func TestNumbersAndLinks(t *testing.T) {
	r := written(t, spring[:3]...)
	event := spring[3]
	event.Seq = 7
	_, err := feedback.Append(r, event, sha256.Sum256)
	require.ErrorContains(t, err, "wants the number 4, got 7")
	event.Seq, event.Prev = 4, feedback.Head(written(t, spring[:2]...), sha256.Sum256)
	_, err = feedback.Append(r, event, sha256.Sum256)
	require.ErrorContains(t, err, "/events/3/prev: wants the digest of the entry before")
	event.Prev = feedback.Head(r, sha256.Sum256)
	_, err = feedback.Append(r, event, sha256.Sum256)
	require.NoError(t, err)

	_, err = feedback.Append(&Register{RegisterState: feedback.State(r)}, spring[0], sha256.Sum256)
	require.ErrorContains(t, err, "wants a register of events alone, or of its state alone")

	// Of two registers that grow from one, neither changes the other.
	one, err := feedback.Append(r, spring[3], sha256.Sum256)
	require.NoError(t, err)
	other, err := feedback.Append(r, entry(on(1, 20), ThemeHeard, EventData{ID: "food", Programme: "spring", Words: "Cold."}), sha256.Sum256)
	require.NoError(t, err)
	require.Equal(t, "evenings", one.Events[3].Data.ID)
	require.Equal(t, "food", other.Events[3].Data.ID)
}

// An entry that is changed after it was written breaks the chain at the next one; a change of the
// last entry shows against its link kept elsewhere.
func TestEditedEventsAreNoticed(t *testing.T) {
	r := written(t, spring...)
	head := feedback.Head(r, sha256.Sum256)
	for i := range r.Events {
		edited := Register{Events: slices.Clone(r.Events)}
		edited.Events[i].Role = "Somebody else"
		err := feedback.Verify(&edited, sha256.Sum256, head)
		var broken *ChainError
		require.ErrorAs(t, err, &broken)
		require.Equal(t, i+2, broken.Seq)
	}
	_, problems := feedback.Fold(append(slices.Clone(r.Events[:3]), r.Events[5:]...))
	require.Equal(t, "/events/3/seq", problems[0].Pointer, "an entry taken out shows in the numbers")
}

func TestStateThatDoesNotFitTogether(t *testing.T) {
	good := feedback.State(written(t, spring...))
	for pointer, spoil := range map[string]func(s *RegisterState){
		"/programmes/1/id":         func(s *RegisterState) { s.Programmes = append(s.Programmes, s.Programmes[0]) },
		"/programmes/0/ended":      func(s *RegisterState) { s.Programmes[0].Ended = on(1, 1) },
		"/themes/2/id":             func(s *RegisterState) { s.Themes = append(s.Themes, s.Themes[0]) },
		"/themes/0/programme":      func(s *RegisterState) { s.Themes[0].Programme = "autumn" },
		"/themes/0/into":           func(s *RegisterState) { s.Themes[0].Into = "evenings" },
		"/themes/1/into":           func(s *RegisterState) { s.Themes[1].Into = "food" },
		"/responses/1/id":          func(s *RegisterState) { s.Responses[1].ID = "r1" },
		"/responses/0/theme":       func(s *RegisterState) { s.Responses[0].Theme = "food" },
		"/tellings/1/id":           func(s *RegisterState) { s.Tellings[1].ID = "t1" },
		"/tellings/0/programme":    func(s *RegisterState) { s.Tellings[0].Programme = "autumn" },
		"/tellings/0/responses/0":  func(s *RegisterState) { s.Tellings[0].Responses = []string{"r9"} },
		"/tellings/1":              func(s *RegisterState) { s.Tellings[1].Responses = nil },
		"/themes/0/programme food": func(s *RegisterState) { s.Themes[0].Programme = "food" },
	} {
		s := RegisterState{Programmes: slices.Clone(good.Programmes), Themes: slices.Clone(good.Themes), Responses: slices.Clone(good.Responses),
			Tellings: slices.Clone(good.Tellings)}
		spoil(&s)
		pointer, _, _ = strings.Cut(pointer, " ")
		spoilt := Register{RegisterState: s}
		problems := spoilt.Problems()
		require.NotEmpty(t, problems, pointer)
		require.Equal(t, pointer, problems[0].Pointer)
		_, problems = feedback.Read(AppendRegister(nil, &spoilt))
		require.Equal(t, pointer, problems[0].Pointer)
	}
	require.Empty(t, feedback.Problems(&Case{}))
}

// The table of steps is complete: what it lists is legal, and nothing else is.
func TestMoves(t *testing.T) {
	var states []feedback.ThemeState
	for _, term := range feedback.ThemeStates {
		states = append(states, feedback.ThemeState(term.Code))
		require.NotEmpty(t, term.Label)
		for _, id := range term.Basis {
			_, err := catalogue.Find(id)
			require.NoError(t, err)
		}
	}
	reached, left := map[feedback.ThemeState]bool{}, map[feedback.ThemeState]bool{}
	for _, move := range feedback.Moves {
		require.Subset(t, states, move.From)
		if move.To != "" {
			reached[move.To] = true
		}
		for _, from := range move.From {
			left[from] = left[from] || move.To != ""
			for _, response := range append(move.Responses, "") {
				to, ok := from.Take(move.Event, response)
				if response == "" && move.Responses != nil {
					require.False(t, ok)
					continue
				}
				require.True(t, ok)
				if move.To == "" {
					require.Equal(t, from, to)
				} else {
					require.Equal(t, move.To, to)
				}
			}
		}
	}
	for _, state := range states {
		require.True(t, reached[state], state)
		require.Equal(t, state != feedback.StateMerged, left[state], state)
	}
	legal := 0
	for _, state := range append(states, "") {
		for _, kind := range EventKinds {
			for _, response := range Responses {
				to, ok := state.Take(EventKind(kind.Code), ResponseKind(response.Code))
				require.Equal(t, ok, to != "")
				if ok {
					legal++
				}
			}
		}
	}
	require.Equal(t, 7*(1+8+4+7+1+2)+6*6+4, legal)
}

// drawn is a random legal history: moves are drawn, and those that are refused are not made.
func drawn(t *testing.T, random *rand.Rand, n int) *Register {
	r := &Register{}
	pick := func(prefix string) string { return prefix + strconv.Itoa(random.IntN(4)) }
	for i := range n {
		kind := EventKind(EventKinds[random.IntN(len(EventKinds))].Code)
		may, _ := EventProperties(kind)
		d := EventData{ID: map[EventKind]string{ProgrammeStarted: "p", ThemeHeard: "t", ResponseGiven: "r", TellingMade: "s"}[kind] + strconv.Itoa(random.IntN(6))}
		for _, name := range may {
			switch name {
			case "programme":
				d.Programme = pick("p")
			case "theme":
				d.Theme = pick("t")
			case "into":
				d.Into = pick("t")
			case "words":
				d.Words = "Words."
			case "reason":
				d.Reason = NoStaff
			case "kind":
				d.Kind = ResponseKind(Responses[random.IntN(len(Responses))].Code)
			case "to":
				d.To = Audience(Audiences[random.IntN(2)].Code)
			case "responses":
				d.Responses = []string{pick("r")}
			case "formats":
				d.Formats = []Format{FormatPoster}
			case "can_influence":
				d.CanInfluence, d.CannotInfluence = "a", "b"
			}
		}
		if !slices.Contains(may, "id") {
			d.ID = ""
		}
		if next, err := feedback.Append(r, entry(on(1, 1).AddDays(i/3), kind, d), sha256.Sum256); err == nil {
			r = next
		}
	}
	return r
}

// Whatever happened, replaying it gives the same state, every beginning of it is a register too,
// and what was written can be read.
func TestRandomHistories(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 2026))
	kinds, longest := map[EventKind]int{}, 0
	for range 150 {
		r := drawn(t, random, 250)
		require.NoError(t, feedback.Verify(r, sha256.Sum256, feedback.Head(r, sha256.Sum256)))
		state, problems := feedback.Fold(r.Events)
		require.Empty(t, problems)
		read, problems := feedback.Read(AppendRegister(nil, r))
		require.Empty(t, problems)
		require.Equal(t, state, feedback.State(&read))
		cut := random.IntN(len(r.Events) + 1)
		half, problems := feedback.Fold(r.Events[:cut])
		require.Empty(t, problems)
		whole := half
		again := &Register{Events: slices.Clone(r.Events[:cut])}
		for _, e := range r.Events[cut:] {
			var err error
			again, err = feedback.Append(again, e, sha256.Sum256)
			require.NoError(t, err)
			whole = feedback.State(again)
		}
		require.Equal(t, state, whole)
		require.Empty(t, (&Register{RegisterState: state}).Problems())
		require.Equal(t, feedback.Stood(r.Events), feedback.Standing(&state), "the state says how far each theme has come")
		for _, e := range r.Events {
			kinds[e.Kind]++
		}
		longest = max(longest, len(r.Events))
	}
	require.Len(t, kinds, len(EventKinds), "every kind of event happens")
	require.Greater(t, longest, 30)
}

// long is a register with n events: programmes of a hundred themes, each answered and told.
func long(n int) []Event {
	events := make([]Event, 0, n)
	add := func(kind EventKind, d EventData) {
		if len(events) < n {
			e := entry(on(1, 1).AddDays(len(events)/1000), kind, d)
			e.Seq = len(events) + 1
			events = append(events, e)
		}
	}
	for p := 0; len(events) < n; p++ {
		programme := "p" + strconv.Itoa(p)
		add(ProgrammeStarted, EventData{ID: programme, Settings: []Setting{Prison}, People: []PeopleGroup{Women, Older}, Level: LevelConsultation})
		add(ScopeSaid, EventData{Programme: programme, CanInfluence: "Times.", CannotInfluence: "Who."})
		for i := range 100 {
			id := fmt.Sprintf("%s-%d", programme, i)
			add(ThemeHeard, EventData{ID: id, Programme: programme, Words: "The clinic is shut when we are free.", People: []PeopleGroup{Women}})
			add(ResponseGiven, EventData{ID: id + "-r", Theme: id, Kind: ResponseNotDone, Reason: NoStaff, Words: "There is nobody."})
			add(TellingMade, EventData{ID: id + "-t", Programme: programme, To: ToParticipants, Responses: []string{id + "-r"}, Formats: []Format{FormatPoster}})
		}
		add(ProgrammeEnded, EventData{Programme: programme})
	}
	return events
}

func BenchmarkFold(b *testing.B) {
	events := long(100_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, problems := feedback.Fold(events); problems != nil {
			b.Fatal(problems[0])
		}
	}
}
