package feedback

import "github.com/heard-framework/heard/participation"

// Stood gives how far each theme has come as folding finds it, step by step.
func Stood(events []participation.Event) []ThemeState {
	f := newFolder(events)
	for i := range events {
		f.at, f.event = i, &events[i]
		f.fold()
	}
	states := make([]ThemeState, len(f.standing))
	for i := range f.standing {
		states[i] = f.standing[i].state
	}
	return states
}
