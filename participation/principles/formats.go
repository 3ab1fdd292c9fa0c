package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// FormatLimit says which barriers stand between people and a format in which they are told what came
// of it. None means that the sources see none in the format itself. Basis holds the statements that
// tell of the barrier, or of what the format does for people.
type FormatLimit struct {
	Format   Format
	Barriers []string
	Basis    []catalogue.ID
}

// FormatLimits lists the formats of section A of the framework, in the vocabulary's order. That a
// format of many words asks people to read, and a blog to be online, is our reading of section 4.1.
var FormatLimits = []FormatLimit{
	{Format: FormatEngagementReport, Barriers: []string{"language-literacy-communication"}, Basis: []catalogue.ID{"4.1.barrier.6.a"}},
	{Format: FormatThankYouLetter, Barriers: []string{"language-literacy-communication"}, Basis: []catalogue.ID{"4.1.barrier.6.a"}},
	{Format: FormatInfographic, Basis: []catalogue.ID{"A.feedback.3.a"}},
	{Format: FormatPictures, Basis: []catalogue.ID{"A.feedback.3.a"}},
	{Format: FormatPoster, Basis: []catalogue.ID{"A.feedback.3.a"}},
	{Format: FormatTable, Basis: []catalogue.ID{"A.feedback.3.a"}},
	{Format: FormatVideo, Basis: []catalogue.ID{"A.feedback.3.a"}},
	{Format: FormatBlog, Barriers: []string{"cut-off-from-digital", "language-literacy-communication"}, Basis: []catalogue.ID{"4.1.barrier.2.a", "4.1.barrier.6.a"}},
	{Format: FormatNewsletter, Barriers: []string{"language-literacy-communication"}, Basis: []catalogue.ID{"4.1.barrier.6.a"}},
	{Format: FormatUpdateMeeting, Barriers: []string{"cannot-leave", "distance"}, Basis: []catalogue.ID{"4.1.barrier.2.b", "D10.tip.5.a", "E.post.2"}},
	{Format: FormatSaidAndDid, Basis: []catalogue.ID{"A.text.2", "A.text.3", "A.text.4"}},
}

// FormatState says how a format stands in a case: whether the plan uses it, and which of its barriers
// are to be expected there.
type FormatState struct {
	Format   Format
	Chosen   Answer
	Barriers []string
}

// FormatsOf says which formats a case uses and which barriers each would meet there, so that people
// can be told in another way as well. A barrier of which it is not known whether it is to be expected
// is left out.
func FormatsOf(c *Case) []FormatState {
	var likely []string
	for i, answer := range likelyBarriers(c) {
		if answer == Yes {
			likely = append(likely, BarrierAnswers[i].Barrier)
		}
	}
	states := make([]FormatState, len(FormatLimits))
	for i := range FormatLimits {
		limit := &FormatLimits[i]
		states[i] = FormatState{limit.Format, holds(c.Formats, limit.Format), among(likely, limit.Barriers)}
	}
	return states
}
