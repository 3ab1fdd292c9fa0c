//go:build unix

package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
	"github.com/heard-framework/heard/section13q"
)

// client asks a service.
type client struct {
	t    testing.TB
	base string
}

// answer is what a client got.
type answer struct {
	status int
	header http.Header
	body   string
}

func (c client) ask(method, path, body string, headers ...string) answer {
	c.t.Helper()
	request, err := http.NewRequest(method, c.base+path, strings.NewReader(body))
	require.NoError(c.t, err)
	if body != "" {
		request.Header.Set("Content-Type", kindJSON)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			request.Host = headers[i+1]
		}
	}
	response, err := http.DefaultClient.Do(request)
	require.NoError(c.t, err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	require.NoError(c.t, err)
	return answer{response.StatusCode, response.Header, string(text)}
}

// problems reads an answer that says no.
func (a answer) problems(t testing.TB, status int) []wire.Problem {
	t.Helper()
	require.Equal(t, status, a.status, a.body)
	require.Equal(t, kindJSON, a.header.Get("Content-Type"))
	var said struct{ Problems []wire.Problem }
	require.NoError(t, json.Unmarshal([]byte(a.body), &said))
	require.NotEmpty(t, said.Problems)
	return said.Problems
}

// each runs a test with a service over each kind of database.
func each(t *testing.T, test func(*testing.T, client, *store)) {
	for kind, database := range databases(t) {
		t.Run(kind, func(t *testing.T) {
			s, err := openStore(t.Context(), database)
			require.NoError(t, err)
			server := httptest.NewServer(watch(t, newService(s, true)))
			t.Cleanup(func() {
				server.Close()
				s.Close()
			})
			test(t, client{t, server.URL}, s)
		})
	}
}

const plan = `{"as_at":"2026-03-02","id":"nw-2026-014","decider":"nhs-england","settings":["prison"],"acts":["plan"],"levels":["consultation"],
	"answers":{"health-service.arranged":"yes"},"policy":{"feedback.answered.each-theme":30}}`

func event(date, kind, data string) string {
	return fmt.Sprintf(`{"date":%q,"role":"Involvement lead","kind":%q,"data":%s}`, date, kind, data)
}

var (
	started = event("2026-01-05", "programme-started", `{"id":"spring"}`)
	heard   = event("2026-01-12", "theme-heard", `{"id":"clinic","programme":"spring","words":"The clinic is shut when we are free."}`)
)

func TestCaseWithItsHistories(t *testing.T) {
	each(t, func(t *testing.T, c client, s *store) {
		require.JSONEq(t, `{"cases":[]}`, c.ask("GET", "/v1/cases", "").body)
		made := c.ask("POST", "/v1/cases", plan)
		require.Equal(t, http.StatusCreated, made.status, made.body)
		require.Equal(t, "/v1/cases/nw-2026-014", made.header.Get("Location"))
		require.Equal(t, wire.DuplicateID, c.ask("POST", "/v1/cases", plan).problems(t, http.StatusConflict)[0].Code)
		require.JSONEq(t, `{"cases":["nw-2026-014"]}`, c.ask("GET", "/v1/cases?most=1", "").body)
		require.JSONEq(t, `{"cases":[]}`, c.ask("GET", "/v1/cases?after=nw-2026-014", "").body)

		const at = "/v1/cases/nw-2026-014"
		require.Equal(t, `"empty"`, c.ask("GET", at+"/register", "").header.Get("ETag"))
		first := c.ask("POST", at+"/register/events", started, "If-Match", `"empty"`)
		require.Equal(t, http.StatusCreated, first.status, first.body)
		var added struct {
			Entry Event
			Link  string
		}
		require.NoError(t, json.Unmarshal([]byte(first.body), &added))
		require.Equal(t, 1, added.Entry.Seq)
		require.Equal(t, `"`+added.Link+`"`, first.header.Get("ETag"))

		// Only what follows what was seen is added.
		require.Equal(t, wire.NotAStep, c.ask("POST", at+"/register/events", heard, "If-Match", `"empty"`).problems(t, http.StatusPreconditionFailed)[0].Code)
		after := strings.Replace(heard, "{", fmt.Sprintf(`{"seq":2,"prev":%q,`, added.Link), 1)
		second := c.ask("POST", at+"/register/events", after)
		require.Equal(t, http.StatusCreated, second.status, second.body)
		again := c.ask("POST", at+"/register/events", after)
		require.Equal(t, http.StatusOK, again.status, "who lost the answer may ask again")
		require.Equal(t, second.body, again.body)
		linked := strings.Replace(heard, "{", fmt.Sprintf(`{"prev":%q,`, added.Link), 1)
		require.Equal(t, second.body, c.ask("POST", at+"/register/events", linked).body)
		for _, other := range []string{
			strings.Replace(after, "clinic", "letters", 1), strings.Replace(linked, "clinic", "letters", 1),
			strings.Replace(after, `"seq":2`, `"seq":1`, 1), strings.Replace(after, `"seq":2`, `"seq":9`, 1),
			strings.Replace(linked, added.Link, "sha256:"+strings.Repeat("0", 64), 1),
		} {
			require.Equal(t, wire.NotAStep, c.ask("POST", at+"/register/events", other).problems(t, http.StatusConflict)[0].Code)
		}

		g, problems := feedback.Read([]byte(c.ask("GET", at+"/register", "").body))
		require.Empty(t, problems)
		require.Len(t, g.Events, 2)
		require.NoError(t, feedback.Verify(&g, sha256.Sum256, strings.Trim(second.header.Get("ETag"), `"`)))

		for _, step := range []string{
			`{"date":"2026-03-02","role":"Commissioning manager","kind":"open"}`,
			`{"date":"2026-03-03","role":"Commissioning manager","kind":"complete","data":{"reasons":"A plan is being written.","team":"commissioning",
				"actions":[{"what":"Ask the council.","by":"Commissioning manager","date":"2026-04-01"}],"reassess_if":["Hours change."],"review_by":"2026-09-02"}}`,
			`{"date":"2026-03-04","role":"Head of commissioning","kind":"override","data":{"verdict":"does-not-apply","reason":"Settled before."}}`,
			`{"date":"2026-03-05","role":"Head of commissioning","kind":"sign-off","data":{"held":"Folder 13Q"}}`,
			`{"date":"2026-03-06","role":"Head of commissioning","kind":"report","data":{"to":"Oversight group"}}`,
			`{"date":"2026-03-07","role":"Head of commissioning","kind":"supersede","data":{"reason":"The plan grew.","successor":"nw-2026-015"}}`,
		} {
			taken := c.ask("POST", at+"/record/steps", step)
			require.Equal(t, http.StatusCreated, taken.status, taken.body)
		}
		d, problems := framework.Standard().ReadRecord([]byte(c.ask("GET", at+"/record", "").body))
		require.Empty(t, problems)
		require.NoError(t, section13q.VerifyDocument(&d, sha256.Sum256, ""))
		require.Len(t, d.Steps, 6)
		refused := c.ask("POST", at+"/record/steps", `{"date":"2026-03-08","role":"Head","kind":"open"}`).problems(t, http.StatusUnprocessableEntity)
		require.Equal(t, "/kind", refused[0].Pointer)
		require.Positive(t, refused[0].Line)

		whole, problems := framework.Standard().Read([]byte(c.ask("GET", at, "").body))
		require.Empty(t, problems)
		require.Len(t, whole.Record.Steps, 6)

		var owes owed
		require.NoError(t, json.Unmarshal([]byte(c.ask("GET", at+"/obligations?as_at=2026-02-11", "").body), &owes))
		states := map[ObligationState]bool{}
		for _, o := range owes.Obligations {
			states[o.State] = states[o.State] || o.Obligation == "feedback.answered.each-theme"
		}
		require.True(t, states[Due], "thirty days after it was heard")
		require.Equal(t, framework.Assess(whole).Obligations, reported(t, c, at).Obligations)
		require.NoError(t, schemas.Validate("report", []byte(c.ask("GET", at+"/report", "").body)))

		// What was kept elsewhere is found in the history, and nothing else.
		for path, holds := range map[string]bool{
			"": true, "?register_head=" + added.Link: true, "?register_head=sha256:" + strings.Repeat("0", 64): false,
		} {
			var said map[string]struct{ Holds bool }
			require.NoError(t, json.Unmarshal([]byte(c.ask("GET", at+"/verification"+path, "").body), &said))
			require.Equal(t, holds, said["register"].Holds, path)
			require.True(t, said["record"].Holds)
		}
		// A whole case can move to another service; its chains come with it.
		moved := strings.Replace(c.ask("GET", at, "").body, "nw-2026-014", "nw-2026-015", 1)
		require.Equal(t, http.StatusUnprocessableEntity, c.ask("POST", "/v1/cases", strings.Replace(moved, "2026-01-05", "2026-01-04", 1)).status)
		require.Equal(t, http.StatusCreated, c.ask("POST", "/v1/cases", moved).status)
		require.Equal(t, c.ask("GET", at+"/register", "").body, c.ask("GET", "/v1/cases/nw-2026-015/register", "").body)
	})
}

func reported(t *testing.T, c client, at string) (r Report) {
	require.NoError(t, json.Unmarshal([]byte(c.ask("GET", at+"/report", "").body), &r))
	return r
}

// Whoever changes what is stored is found out.
func TestChangesByOtherHandsShow(t *testing.T) {
	each(t, func(t *testing.T, c client, s *store) {
		for change, broken := range map[string]string{
			`UPDATE heard_entries SET document = replace(document, 'spring', 'summer') WHERE seq = 1`:  `"broken_at":2`,
			`UPDATE heard_entries SET document = replace(document, 'clinic', 'surgery') WHERE seq = 2`: `"broken_at":`,
			`DELETE FROM heard_entries WHERE seq = 2`:                                                  `"broken_at":`,
			`UPDATE heard_entries SET document = 'nothing' WHERE seq = 2`:                              `"broken_at":1`,
		} {
			require.Equal(t, http.StatusCreated, c.ask("POST", "/v1/cases", plan).status)
			for _, e := range []string{started, heard} {
				require.Equal(t, http.StatusCreated, c.ask("POST", "/v1/cases/nw-2026-014/register/events", e).status)
			}
			_, err := s.Exec(change)
			require.NoError(t, err)
			said := c.ask("GET", "/v1/cases/nw-2026-014/verification", "")
			require.Contains(t, said.body, `"holds":false`, change)
			require.Contains(t, said.body, broken, change)
			for _, table := range []string{"heard_entries", "heard_histories", "heard_cases"} {
				_, err := s.Exec("DELETE FROM " + table)
				require.NoError(t, err)
			}
		}
	})
}

// Two services share a database, and many add to one register at once.
func TestManyAtOnce(t *testing.T) {
	for kind, database := range databases(t) {
		t.Run(kind, func(t *testing.T) {
			var both []client
			for range 2 {
				s, err := openStore(t.Context(), database)
				require.NoError(t, err)
				server := httptest.NewServer(watch(t, newService(s, true)))
				t.Cleanup(func() {
					server.Close()
					s.Close()
				})
				both = append(both, client{t, server.URL})
			}
			require.Equal(t, http.StatusCreated, both[0].ask("POST", "/v1/cases", plan).status)
			const events = "/v1/cases/nw-2026-014/register/events"
			require.Equal(t, http.StatusCreated, both[1].ask("POST", events, started).status)
			var wait sync.WaitGroup
			for i := range 40 {
				wait.Go(func() {
					body := strings.Replace(heard, "clinic", fmt.Sprintf("theme-%d", i), 1)
					for both[i%2].ask("POST", events, body).status == http.StatusConflict {
					}
				})
			}
			wait.Wait()
			g, problems := feedback.Read([]byte(both[0].ask("GET", "/v1/cases/nw-2026-014/register", "").body))
			require.Empty(t, problems)
			require.Len(t, g.Events, 41)
			require.NoError(t, feedback.Verify(&g, sha256.Sum256, ""))
		})
	}
}

func TestWhatIsRefused(t *testing.T) {
	s, err := openStore(t.Context(), t.TempDir()+"/heard.db")
	require.NoError(t, err)
	defer s.Close()
	server := httptest.NewServer(watch(t, newService(s, true)))
	defer server.Close()
	c := client{t, server.URL}
	require.Equal(t, http.StatusCreated, c.ask("POST", "/v1/cases", plan).status)
	const at = "/v1/cases/nw-2026-014"
	before := c.ask("GET", at, "").body
	step := `{"date":"2026-03-02","role":"Manager","kind":"open"}`
	for _, row := range []struct {
		method, path, body string
		headers            []string
		status             int
		code               wire.Code
		pointer            string
	}{
		{"GET", "/nowhere", "", nil, 404, wire.NotThere, ""},
		{"GET", "/schemas/v1/none.json", "", nil, 404, wire.NotThere, ""},
		{"DELETE", at, "", nil, 405, wire.NotSupported, ""},
		{"PUT", at + "/register/events", started, nil, 405, wire.NotSupported, ""},
		{"GET", "/v1/cases/none", "", nil, 404, wire.NotThere, ""},
		{"GET", "/v1/cases/none/verification", "", nil, 404, wire.NotThere, ""},
		{"POST", "/v1/cases/none/register/events", started, nil, 404, wire.NotThere, ""},
		{"GET", "/v1/cases?most=0", "", nil, 400, wire.OutOfRange, "/most"},
		{"GET", at + "/report?as_at=2026-02-30", "", nil, 400, wire.NotADate, "/as_at"},
		{"GET", at + "/report?as_at=1900-01-01", "", nil, 400, wire.OutOfRange, "/as_at"},
		{"GET", at + "/report", "", []string{"Accept", "image/png"}, 406, wire.NotSupported, ""},
		{"GET", at, "", []string{"Host", "elsewhere.example"}, 403, wire.NotSupported, ""},
		{"POST", at + "/register/events", started, []string{"Sec-Fetch-Site", "cross-site"}, 403, wire.NotSupported, ""},
		{"POST", at + "/register/events", started, []string{"Content-Type", "text/plain"}, 415, wire.NotSupported, ""},
		{"POST", at + "/register/events", strings.Repeat(" ", entryLimits.Bytes+1), nil, 413, wire.TooLarge, ""},
		{"POST", "/v1/cases", "{", nil, 400, wire.Syntax, ""},
		{"POST", "/v1/cases", `{"as_at":"2026-03-02"}`, nil, 422, wire.NotAnID, "/id"},
		{"POST", "/v1/cases", `{"id":"../a","as_at":"2026-03-02"}`, nil, 422, wire.NotAnID, "/id"},
		{"POST", "/v1/cases", `{"id":"a","minor":9,"as_at":"2026-03-02"}`, nil, 422, wire.NotSupported, "/minor"},
		{"POST", "/v1/cases", `{"id":"a","as_at":"2026-03-02","register":{"programmes":[{"id":"p","started":"2026-01-01"}]}}`, nil, 422, wire.NotSupported, "/register"},
		{"POST", at + "/register/events", started + started, nil, 400, wire.TrailingData, ""},
		{"POST", at + "/register/events", started + "," + started, nil, 400, wire.TrailingData, ""},
		{"POST", at + "/register/events", started + `],"schema":["`, nil, 400, wire.TrailingData, ""},
		{"POST", at + "/register/events", "[]", nil, 400, wire.WrongType, ""},
		{"POST", at + "/register/events", `""`, nil, 400, wire.WrongType, ""},
		{"POST", at + "/register/events", "{}", nil, 400, wire.MissingProperty, ""},
		{"POST", at + "/register/events", "\n " + strings.Replace(started, "programme-started", "begun", 1), nil, 400, wire.NotInVocabulary, "/kind"},
		{"POST", at + "/register/events", heard, nil, 422, wire.NotThere, "/data/programme"},
		{"POST", at + "/register/events", strings.Replace(started, `"spring"`, `"spring","level":"none"`, 1), nil, 400, wire.NotInVocabulary, "/data/level"},
		{"POST", at + "/record/steps", strings.Replace(step, "open", "sign-off", 1), nil, 422, wire.NotSupported, "/kind"},
		{"POST", at + "/record/steps", strings.Replace(step, "open", "shut", 1), nil, 400, wire.NotInVocabulary, "/kind"},
		{"POST", at + "/record/steps", `{"date":"2026-03-02","role":"Manager"}`, nil, 400, wire.MissingProperty, ""},
		{"POST", at + "/record/steps", strings.Replace(step, "}", `,"data":{"reasons":"None."}}`, 1), nil, 400, wire.UnknownProperty, "/data/reasons"},
		{"POST", at + "/record/steps", strings.Replace(step, "}", `,"more":1}`, 1), nil, 400, wire.UnknownProperty, "/more"},
		{"POST", at + "/record/steps", strings.Replace(step, "{", `{"seq":0,`, 1), nil, 400, wire.OutOfRange, "/seq"},
		{"POST", at + "/record/steps", strings.Replace(step, "{", `{"seq":7,`, 1), nil, 409, wire.NotAStep, "/seq"},
	} {
		found := c.ask(row.method, row.path, row.body, row.headers...).problems(t, row.status)
		require.Equal(t, row.code, found[0].Code, "%v", row)
		require.Equal(t, row.pointer, found[0].Pointer, "%v", row)
		if row.status == 400 && row.method == "POST" {
			require.Positive(t, found[0].Line, "%v", row)
		}
	}
	require.Equal(t, "GET, POST", c.ask("PATCH", "/v1/cases", "").header.Get("Allow"))
	require.Equal(t, before, c.ask("GET", at, "").body, "nothing was changed")
}

// Words that can point at one person are not kept, and no answer repeats them.
func TestWordsThatPointAtSomeone(t *testing.T) {
	s, err := openStore(t.Context(), t.TempDir()+"/heard.db")
	require.NoError(t, err)
	defer s.Close()
	server := httptest.NewServer(watch(t, newService(s, true)))
	defer server.Close()
	c := client{t, server.URL}
	require.Equal(t, http.StatusCreated, c.ask("POST", "/v1/cases", plan).status)
	const events = "/v1/cases/nw-2026-014/register/events"
	require.Equal(t, http.StatusCreated, c.ask("POST", events, started).status)
	mail := strings.Replace(heard, "The clinic", "Write to sam@example.org. The clinic", 1)
	no := c.ask("POST", events, mail)
	found := no.problems(t, http.StatusUnprocessableEntity)
	require.Equal(t, "/data/words", found[0].Pointer)
	require.Contains(t, found[0].Message, string(feedback.EmailAddress))
	require.NotContains(t, no.body, "sam@")
	masked := strings.Replace(mail, "sam@example.org", "[e-mail address]", 1)
	require.Equal(t, http.StatusCreated, c.ask("POST", events, masked).status)
}

func TestReportsForPeopleAndPrograms(t *testing.T) {
	s, err := openStore(t.Context(), t.TempDir()+"/heard.db")
	require.NoError(t, err)
	defer s.Close()
	server := httptest.NewServer(watch(t, newService(s, true)))
	defer server.Close()
	c := client{t, server.URL}
	require.Equal(t, http.StatusCreated, c.ask("POST", "/v1/cases", plan).status)
	for accept, kind := range map[string]string{
		"": kindJSON, "*/*": kindJSON, "application/json": kindJSON, "text/*": kindHTML,
		"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8": kindHTML,
		"text/markdown": kindMarkdown, "text/html;q=0,text/*": kindMarkdown, "text/html;q=0.2, application/json;q=0.1": kindHTML,
	} {
		for _, document := range []string{"report", "record"} {
			got := c.ask("GET", "/v1/cases/nw-2026-014/"+document, "", "Accept", accept)
			require.Equal(t, http.StatusOK, got.status)
			require.True(t, strings.HasPrefix(got.header.Get("Content-Type"), kind), accept)
			require.Equal(t, "no-store", got.header.Get("Cache-Control"))
		}
	}
	require.Equal(t, http.StatusOK, c.ask("GET", "/healthz", "").status)
	s.Close()
	require.Equal(t, wire.Internal, c.ask("GET", "/healthz", "").problems(t, http.StatusInternalServerError)[0].Code)
}

func TestCommandSaysThatThereIsNoSignIn(t *testing.T) {
	for address, elsewhere := range map[string]bool{"127.0.0.1:0": false, "0.0.0.0:0": true} {
		ctx, cancel := context.WithCancel(t.Context())
		read, out := io.Pipe()
		var complaints strings.Builder
		ended := make(chan error, 1)
		go func() {
			ended <- run(ctx, []string{"-addr", address, "-db", t.TempDir() + "/heard.db"}, out, &complaints)
		}()
		line := make([]byte, 200)
		n, err := read.Read(line)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(string(line[:n]), "http://"))
		cancel()
		require.NoError(t, <-ended)
		require.Contains(t, complaints.String(), "no sign-in")
		require.Equal(t, elsewhere, strings.Contains(complaints.String(), "other machines"))
	}
	require.ErrorIs(t, run(t.Context(), []string{"more"}, io.Discard, io.Discard), errUsage)
	require.ErrorIs(t, run(t.Context(), []string{"-none"}, io.Discard, io.Discard), errUsage)
	require.Error(t, run(t.Context(), []string{"-addr", "nowhere", "-db", t.TempDir() + "/heard.db"}, io.Discard, io.Discard))
}
