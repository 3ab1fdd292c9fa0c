package main

import (
	"errors"
	"net/http"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation/wire"
)

// refusal is an answer that says no: a status of HTTP and what is wrong.
type refusal struct {
	status   int
	problems []wire.Problem
}

// Error gives every problem on a line of its own.
func (r *refusal) Error() string {
	var all []error
	for _, p := range r.problems {
		all = append(all, p)
	}
	return errors.Join(all...).Error()
}

// refuse makes a refusal of one problem.
func refuse(status int, code wire.Code, pointer, want, got string) *refusal {
	return &refusal{status, []wire.Problem{wire.Wrong(code, pointer, want, got)}}
}

// What requests want, for the sentences of problems.
const (
	wantCase      = "the id of a case that is here"
	wantRoute     = "a path that /openapi.json describes"
	wantJSON      = "a body of application/json"
	wantSamePage  = "a request that no page of another site makes"
	wantLocalHost = "a request to this machine by the name localhost, 127.0.0.1 or [::1]"
	wantID        = "the id of a case, of letters, digits, dots, hyphens and underscores, at most 64 of them"
	wantEvents    = "a register of events"
	wantMinor     = "a case of the minor version that this service knows"
	wantHead      = "the link to the last entry"
	wantSeq       = "the number after the last entry's"
	wantETag      = "the ETag of the history as it is now"
	wantNobody    = "words that point at no one: mask them first"
	wantChain     = "a history whose links hold"
	wantCount     = "a number from 1 to 1000"
)

// statusOf is the status for an error, and the problems that say what it is.
func statusOf(err error) (int, []wire.Problem) {
	var refused *refusal
	var long *http.MaxBytesError
	var pointing *feedback.ScreenError
	switch {
	case errors.As(err, &refused):
		return refused.status, refused.problems
	case errors.As(err, &long):
		return http.StatusRequestEntityTooLarge, []wire.Problem{wire.Wrong(wire.TooLarge, "", number(int(long.Limit)), "")}
	case errors.As(err, &pointing):
		return http.StatusUnprocessableEntity, screened(pointing.Found)
	case errors.Is(err, errNoCase):
		return http.StatusNotFound, []wire.Problem{wire.Wrong(wire.NotThere, "", wantCase, "")}
	}
	return http.StatusInternalServerError, []wire.Problem{wire.Wrong(wire.Internal, "", "", "")}
}

// say writes the problems as an answer.
func say(w http.ResponseWriter, status int, problems []wire.Problem) {
	header := w.Header()
	header.Set("Content-Type", "application/json")
	header.Del("ETag")
	w.WriteHeader(status)
	body := wire.AppendProblems([]byte(`{"problems":`), problems)
	w.Write(append(body, '}', '\n'))
}
