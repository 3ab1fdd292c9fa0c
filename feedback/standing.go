package feedback

import (
	. "github.com/heard-framework/heard/participation"
)

// ThemeCounts says how many themes a register holds, by how far they have come and by what came of
// them. The two are apart: what is closed need not be done, and what is done need not be closed. A
// theme that was merged counts by itself in States, and in Responses with the answer to the one
// into which it was merged, since its authors are owed that answer.
type ThemeCounts struct {
	Themes     int
	States     map[ThemeState]int
	Responses  map[ResponseKind]int
	Unanswered int // themes without any response
}

// CountThemes counts the themes of a register.
func CountThemes(r *Register) ThemeCounts {
	state := State(r)
	c := ThemeCounts{Themes: len(state.Themes), States: map[ThemeState]int{}, Responses: map[ResponseKind]int{}}
	places, last := lastResponses(&state)
	into := make([]int32, len(state.Themes))
	for i := range into {
		into[i] = -1
		if at, ok := places[state.Themes[i].Into]; ok {
			into[i] = int32(at)
		}
	}
	for i, standing := range Standing(&state) {
		c.States[standing]++
		if answer := last[root(into, i)]; answer == nil {
			c.Unanswered++
		} else {
			c.Responses[answer.Kind]++
		}
	}
	return c
}

// Standing says how far each theme of a state has come, in the order of the themes.
func Standing(s *RegisterState) []ThemeState {
	_, last := lastResponses(s)
	type telling struct{ programme, response string }
	told := map[telling]bool{}
	for i := range s.Tellings {
		t := &s.Tellings[i]
		for _, id := range t.Responses {
			told[telling{t.Programme, id}] = told[telling{t.Programme, id}] || t.To == ToParticipants
		}
	}
	all := make([]ThemeState, len(s.Themes))
	for i := range s.Themes {
		t := &s.Themes[i]
		all[i] = StateHeard
		switch {
		case t.Into != "":
			all[i] = StateMerged
		case t.Closure == Confirmed:
			all[i] = StateAgreed
		case t.Closure == Disputed:
			all[i] = StateReopened
		case last[i] != nil:
			all[i], _ = StateHeard.Take(ResponseGiven, last[i].Kind)
			if all[i] == StateAnswered && told[telling{t.Programme, last[i].ID}] {
				all[i] = StateClosed
			}
		}
	}
	return all
}

// lastResponses returns where each theme stands, by its id, and by theme the response that counts.
func lastResponses(s *RegisterState) (places map[string]int, last []*Response) {
	places = make(map[string]int, len(s.Themes))
	for i := range s.Themes {
		places[s.Themes[i].ID] = i
	}
	last = make([]*Response, len(s.Themes))
	for i := range s.Responses {
		if at, ok := places[s.Responses[i].Theme]; ok {
			last[at] = &s.Responses[i]
		}
	}
	return places, last
}
