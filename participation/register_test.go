package participation_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

func day(month, d int) wire.Date { return wire.Date{Year: 2026, Month: month, Day: d} }

// told is a register in which every kind of event stands once, with everything that it can say.
func told() Register {
	entry := func(seq int, kind EventKind, data EventData) Event {
		return Event{Stamp: Stamp{Seq: seq, Date: day(2, seq), Role: "involvement lead"}, Kind: kind, Data: data}
	}
	events := []Event{
		entry(1, ProgrammeStarted, EventData{On: day(1, 5), ID: "spring", Settings: []Setting{Prison, YOI}, People: []PeopleGroup{Women},
			Level: LevelConsultation, FormatsNeeded: []Way{EasyRead, Translated}}),
		entry(2, ScopeSaid, EventData{On: day(1, 5), Programme: "spring", CanInfluence: "Clinic times.", CannotInfluence: "The provider."}),
		entry(3, ThemeHeard, EventData{On: day(1, 6), ID: "theme-1", Programme: "spring", Words: "The clinic is never open.",
			Source: SourceIMBData, Method: MethodFocusGroup, Settings: []Setting{Prison}, People: []PeopleGroup{}, HowMany: FiveToNine, Consent: Yes}),
		entry(4, ThemeHeard, EventData{ID: "theme-2", Programme: "spring", Words: "Always shut."}),
		entry(5, ThemeCorrected, EventData{Theme: "theme-1", HowMany: TenToNineteen}),
		entry(6, ThemesMerged, EventData{Theme: "theme-2", Into: "theme-1"}),
		entry(7, ResponseGiven, EventData{ID: "r-1", Theme: "theme-1", Kind: ResponsePlanned, Reason: TakesTime, Words: "From May.",
			DecidedTogether: No, By: day(5, 1)}),
		entry(8, ProgrammeEnded, EventData{Programme: "spring"}),
		entry(9, TellingMade, EventData{ID: "t-1", Programme: "spring", To: ToParticipants, People: []PeopleGroup{Women}, Responses: []string{"r-1"},
			Formats: []Format{FormatPoster}, How: []Way{EasyRead}, Thanked: true}),
		entry(10, ClosureDisputed, EventData{Theme: "theme-1", Words: "Still shut."}),
		entry(11, ClosureConfirmed, EventData{Theme: "theme-1"}),
	}
	return Register{Schema: RegisterSchema, Events: events}
}

// state is a register of the other form, with everything that it can hold.
func state() Register {
	return Register{RegisterState: RegisterState{
		Programmes: []Programme{{ID: "spring", Settings: []Setting{Prison}, People: []PeopleGroup{Women}, Level: LevelControl, FormatsNeeded: []Way{},
			Started: day(1, 5), Ended: day(2, 1), CanInfluence: "All.", CannotInfluence: "Nothing.", ScopeSaid: day(1, 5)}},
		Themes: []Theme{{ID: "a", Programme: "spring", Words: "Shut.", Source: SourceIMBData, Method: MethodFilm, Settings: []Setting{},
			People: []PeopleGroup{Women}, HowMany: FiftyOrMore, Consent: No, Heard: day(1, 6), Into: "b", Closure: Disputed,
			ClosureOn: day(2, 9), ClosureWords: "No."}, {ID: "b", Programme: "spring", Words: "Not open.", Heard: day(1, 6)}},
		Responses: []Response{{ID: "r", Theme: "a", Kind: ResponseDone, Reason: NoMoney, Words: "Open.", DecidedTogether: Yes, By: day(3, 1),
			Given: day(2, 1), Role: "head"}},
		Tellings: []Telling{{ID: "t", Programme: "spring", To: ToPublic, People: []PeopleGroup{}, Responses: []string{"r"}, Formats: []Format{FormatBlog},
			How: []Way{InSound}, Thanked: true, Told: day(2, 2), Role: "head"}},
	}}
}

func TestRegisterIsWrittenAndReadWhole(t *testing.T) {
	for _, g := range []Register{told(), state(), {}} {
		require.Empty(t, g.Problems())
		written := AppendRegister([]byte("before"), &g)[len("before"):]
		read, problems := ReadRegister(written)
		require.Empty(t, problems)
		require.Equal(t, g, read)
		require.Equal(t, string(written), string(AppendRegister(nil, &read)))

		marshalled, err := json.Marshal(g)
		require.NoError(t, err)
		require.Equal(t, string(written), string(marshalled))
		var back Register
		require.NoError(t, json.Unmarshal(marshalled, &back))
		require.Equal(t, g, back)

		c := Case{AsAt: spring, Register: &g}
		require.Empty(t, c.Problems())
		again, problems := ReadCase(AppendCase(nil, &c))
		require.Empty(t, problems)
		require.Equal(t, c, again)
	}
	require.Equal(t, `{}`, string(AppendRegister(nil, &Register{})))
	g := told()
	require.Equal(t, `{"seq":8,"date":"2026-02-08","role":"involvement lead","kind":"programme-ended","data":{"programme":"spring"}}`,
		string(AppendEvent(nil, &g.Events[7])))
	require.Equal(t, `{"seq":0,"date":"","role":"","kind":"","data":{}}`, string(AppendEvent(nil, &Event{})))
}

// Every field of the types is a property of the tables, and the tables give it its own place.
func TestTablesHoldEveryField(t *testing.T) {
	for name, of := range map[string]reflect.Type{
		"programmes": reflect.TypeFor[Programme](), "themes": reflect.TypeFor[Theme](),
		"responses": reflect.TypeFor[Response](), "tellings": reflect.TypeFor[Telling](),
	} {
		g := state()
		var whole map[string][]map[string]any
		require.NoError(t, json.Unmarshal(AppendRegister(nil, &g), &whole))
		for i := range of.NumField() {
			property, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			require.Contains(t, whole[name][0], property)
		}
		require.Len(t, whole[name][0], of.NumField())
	}
	said := map[string]bool{}
	for _, kind := range EventKinds {
		may, must := EventProperties(EventKind(kind.Code))
		require.NotEmpty(t, must, kind.Code)
		require.Subset(t, may, must)
		for _, name := range may {
			said[name] = true
		}
	}
	of := reflect.TypeFor[EventData]()
	for i := range of.NumField() {
		property, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		require.True(t, said[property], property)
	}
	require.Len(t, said, of.NumField())
	may, must := EventProperties("party")
	require.Empty(t, append(may, must...))
}

func TestTermsOfTheRegister(t *testing.T) {
	for _, terms := range [][]Term{EventKinds, ReasonCodes, Bands, Audiences, Ways, Closures, Responses} {
		seen := map[string]bool{}
		for _, term := range terms {
			require.NotEmpty(t, term.Label)
			require.False(t, seen[term.Code], term.Code)
			seen[term.Code] = true
			known(t, term.Basis)
		}
		require.LessOrEqual(t, len(terms), 64)
	}
	require.Len(t, Responses, 7)
	for kind, final := range map[ResponseKind]bool{ResponseDone: true, ResponsePartDone: false, ResponsePlanned: false,
		ResponseNotDone: true, ResponseNotOurs: true, ResponseDuplicate: false, ResponseConsidering: false} {
		require.Equal(t, final, kind.Final(), kind)
		require.True(t, slices.ContainsFunc(Responses, func(term Term) bool { return term.Code == string(kind) }))
	}
}

// wrong is a register that is refused, with what is said of it, as code and pointer.
var wrong = []struct{ document, problem string }{
	{`{"events": [{}]}`, "missing-property /events/0"},
	{`{"events": [{"kind": "party", "data": {}}]}`, "not-in-vocabulary /events/0/kind"},
	{`{"events": [{"kind": "theme-heard", "data": {"id": "x"}}]}`, "missing-property /events/0/data"},
	{`{"events": [{"data": {"to": "public"}, "kind": "theme-heard"}]}`, "unknown-property /events/0/data/to"},
	{`{"events": [{"data": {"thanked": false}, "kind": "theme-heard"}]}`, "unknown-property /events/0/data/thanked"},
	{`{"events": [{"data": {"colour": "red"}, "kind": "theme-heard"}]}`, "unknown-property /events/0/data/colour"},
	{`{"events": [{"data": 5}]}`, "wrong-type /events/0/data"},
	{`{"events": [{"seq": 0}]}`, "out-of-range /events/0/seq"},
	{`{"events": [{"seq": 1e3}]}`, "not-supported /events/0/seq"},
	{`{"events": [{"date": "2026-02-30"}]}`, "not-a-date /events/0/date"},
	{`{"events": [{"role": ""}]}`, "missing-property /events/0"},
	{`{"events": [{"role": " \n"}]}`, "missing-property /events/0"},
	{`{"events": [{"prev": "sha256:xyz"}]}`, "not-an-id /events/0/prev"},
	{`{"events": [{"prev": ""}]}`, "not-an-id /events/0/prev"},
	{`{"events": [{"data": {"id": "Mr Smith"}}]}`, "not-an-id /events/0/data/id"},
	{`{"events": [{"data": {"id": ""}}]}`, "not-an-id /events/0/data/id"},
	{`{"events": [{"data": {"id": "` + strings.Repeat("x", 65) + `"}}]}`, "not-an-id /events/0/data/id"},
	{`{"events": [{"data": {"kind": "response-given", "kind": "done"}}]}`, "duplicate-key /events/0/data/kind"},
	{`{"events": [{"kind": "response-given", "data": {"kind": "not-done"}}]}`, "missing-property /events/0/data"},
	{`{"events": [{"data": {"people": ["women", "women"]}}]}`, "duplicate-code /events/0/data/people/1"},
	{`{"events": [{"data": {"people": ["everyone"]}}]}`, "not-in-vocabulary /events/0/data/people/0"},
	{`{"events": [{"data": {"responses": [""]}}]}`, "not-an-id /events/0/data/responses/0"},
	{`{"events": [{"data": {"words": ""}}]}`, "missing-property /events/0/data"},
	{`{"events": [{"data": {"words": "` + strings.Repeat("x", 1<<20) + `"}}]}`, "too-long /events/0/data/words"},
	{`{"events": [{"data": {"source": ""}}]}`, "not-in-vocabulary /events/0/data/source"},
	{`{"events": [{"data": {"consent": "perhaps"}}]}`, "not-in-vocabulary /events/0/data/consent"},
	{`{"themes": [{"heard": ""}]}`, "not-a-date /themes/0/heard"},
	{`{"responses": [{"id": "r", "theme": "t", "kind": "planned", "given": "2026-01-01", "role": "head"}]}`, "missing-property /responses/0"},
	{`{"schema": "x"}`, "not-in-vocabulary /schema"},
	{`{"schema": ""}`, "not-in-vocabulary /schema"},
	{`{"minutes": []}`, "unknown-property /minutes"},
	{`[]`, "wrong-type "},
	{`{"events": [{"seq": 1}`, "syntax /events/0"},
}

func TestRegisterIsReadStrictly(t *testing.T) {
	for _, row := range wrong {
		g, problems := ReadRegister([]byte(row.document))
		require.Equal(t, Register{}, g)
		said := []string{}
		for _, p := range problems {
			require.NotZero(t, p.Line, p)
			said = append(said, string(p.Code)+" "+p.Pointer)
		}
		require.Contains(t, said, row.problem, "%.200s", row.document)

		_, within := ReadCase([]byte(`{"as_at": "2026-03-02", "register": ` + row.document + `}`))
		code, pointer, _ := strings.Cut(row.problem, " ")
		require.True(t, slices.ContainsFunc(within, func(p wire.Problem) bool {
			return string(p.Code) == code && (p.Pointer == "/register"+pointer)
		}), "%.200s %v", row.document, within)
	}
	_, problems := ReadRegister([]byte(`{"schema": "` + RegisterSchema + `", "events": [{"seq": 1, "date": "2026-01-01", "role": "lead",
		"kind": "programme-ended", "data": {"programme": "p"}}], "themes": [{"id": "t", "programme": "p", "words": "w", "heard": "2026-01-01"}]}`))
	require.Len(t, problems, 1)
	require.Equal(t, wire.NotSupported, problems[0].Code)
	require.Equal(t, "/themes", problems[0].Pointer)
}

// What a newer minor version says is kept, and written back where it stood.
func TestNewerRegisterIsKept(t *testing.T) {
	const document = `{"minor":9,"as_at":"2026-03-02","register":{"events":[{"seq":1,"date":"2026-01-01","role":"lead",` +
		`"kind":"programme-ended","data":{"programme":"p","mood":"good"},"weather":[1]}],"colour":{"a":1}}}`
	c, problems := ReadCase([]byte(document))
	require.Len(t, problems, 3)
	for _, p := range problems {
		require.Equal(t, wire.Notice, p.Severity)
	}
	require.Equal(t, document, string(AppendCase(nil, &c)))
}

// A case without its register keeps its own limit; the register has one of its own.
func TestLimitsOfTheRegister(t *testing.T) {
	g := told()
	for len(AppendRegister(nil, &g)) < 2<<20 {
		g.Events = append(g.Events, g.Events...)
	}
	c := Case{AsAt: spring, Register: &g}
	document := AppendCase(nil, &c)
	read, problems := ReadCase(document)
	require.Empty(t, problems)
	require.Len(t, read.Register.Events, len(g.Events))

	c.Title = strings.Repeat("x", 1<<20)
	_, problems = ReadCase(AppendCase(nil, &c))
	require.Equal(t, wire.TooLarge, problems[0].Code)

	_, problems = ReadRegister([]byte(`{"events": [` + strings.Repeat("{},", 200_000) + `{}]}`))
	require.True(t, slices.ContainsFunc(problems, func(p wire.Problem) bool { return p.Code == wire.TooMany && p.Pointer == "/events" }), problems)
	_, problems = ReadRegister([]byte(`{"events": [` + strings.Repeat(" ", 64<<20) + `]}`))
	require.Equal(t, wire.TooLarge, problems[0].Code)
}

func TestARegisterHasFewProgrammes(t *testing.T) {
	var many Register
	for i := range 10_001 {
		id := fmt.Sprint("p", i)
		many.Programmes = append(many.Programmes, Programme{ID: id, Started: day(1, 1)})
		many.Events = append(many.Events, Event{Stamp{Seq: i + 1, Date: day(1, 1), Role: "lead"}, ProgrammeStarted, EventData{ID: id}})
	}
	for pointer, g := range map[string]Register{"/programmes": {RegisterState: many.RegisterState}, "/events": {Events: many.Events}} {
		problems := g.Problems()
		require.Len(t, problems, 1)
		require.Equal(t, wire.TooMany, problems[0].Code)
		require.Equal(t, pointer, problems[0].Pointer)
		g.Programmes, g.Events = g.Programmes[:min(10_000, len(g.Programmes))], g.Events[:min(10_000, len(g.Events))]
		require.Empty(t, g.Problems())
	}
}

// No object can be made of so many keys that telling them apart takes long.
func TestFloodsOfKeys(t *testing.T) {
	var b strings.Builder
	for b.WriteString(`{"events": [{"data": {"x":0`); b.Len() < 8<<20; {
		fmt.Fprintf(&b, `,"%x":0`, b.Len())
	}
	b.WriteString(`}}]}`)
	_, problems := ReadRegister([]byte(b.String()))
	require.True(t, slices.ContainsFunc(problems, func(p wire.Problem) bool {
		return p.Code == wire.TooMany && p.Pointer == "/events/0/data"
	}))
	require.LessOrEqual(t, len(problems), 202)
}

func BenchmarkReadRegister(b *testing.B) {
	g := told()
	for len(g.Events) < 50_000 { // a register holds at most 10,000 programmes
		g.Events = append(g.Events, g.Events...)
	}
	document := AppendRegister(nil, &g)
	b.SetBytes(int64(len(document)))
	for b.Loop() {
		if _, problems := ReadRegister(document); problems != nil {
			b.Fatal(problems)
		}
	}
}

func FuzzRegister(f *testing.F) {
	for _, row := range wrong {
		if len(row.document) < 1000 {
			f.Add([]byte(row.document))
		}
	}
	for _, g := range []Register{told(), state()} {
		f.Add(AppendRegister(nil, &g))
	}
	f.Fuzz(func(t *testing.T, document []byte) {
		g, problems := ReadRegister(document)
		if len(problems) > 0 {
			require.Equal(t, Register{}, g)
			return
		}
		require.Empty(t, g.Problems())
		written := AppendRegister(nil, &g)
		again, problems := ReadRegister(written)
		require.Empty(t, problems)
		require.Equal(t, string(written), string(AppendRegister(nil, &again)))
	})
}
