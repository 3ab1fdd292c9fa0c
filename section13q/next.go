package section13q

import . "github.com/heard-framework/heard/participation"

// Next names the one question to ask next: of those that can still change the verdict, its strength
// or a limb that is unclear, the one that settles most, and when there are none, of those that can
// change what stands beside it. It is the first that a report lists of these two kinds, and none
// that was answered "unknown". A case with nothing left to ask has none.
func Next(c *Case) (q Question, ok bool) {
	_, forDuty, forAdvice := Assess(c)
	for _, of := range [...]struct {
		open Open
		For  Purpose
	}{{forDuty, ForDuty}, {forAdvice, ForAdvice}} {
		for i := range of.open.Len() {
			fact, settles, _ := of.open.At(i)
			if _, said := c.Answers[fact]; !said {
				return Question{Fact: fact, For: of.For, Settles: settles}, true
			}
		}
	}
	return Question{}, false
}
