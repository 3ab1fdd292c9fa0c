package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

const (
	wantAsAt    = "a date from 2013-04-01, when the duty began"
	wantDecider = "a body that decides at the date of as_at"
)

// Problems finds what the law table does not cover: a date before the duty began, or a decider
// that is not a body at the case's date. Such a case is refused; there is no report.
func Problems(c *Case) []wire.Problem {
	switch {
	case c.AsAt.IsZero():
		return nil
	case c.AsAt.Before(began):
		return []wire.Problem{wire.Wrong(wire.OutOfRange, "/as_at", wantAsAt, c.AsAt.String())}
	case c.Decider != "" && !has(outside, c.Decider) && known(c.Decider):
		if _, ok := holding(c.Decider, c.AsAt); !ok {
			return []wire.Problem{wire.Wrong(wire.OutOfRange, "/decider", wantDecider, string(c.Decider))}
		}
	}
	return nil
}

// known reports whether the decider is one that some row is about; a code that no list has is
// another problem.
func known(d Decider) bool {
	for _, h := range Holdings {
		if has(h.Deciders, d) {
			return true
		}
	}
	return false
}
