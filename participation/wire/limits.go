package wire

import (
	"math"
	"strconv"
)

// Limits bounds what a Reader takes. A zero field sets no limit, but Depth, where it means 10,000.
type Limits struct {
	Bytes   int   // the length of the document, without its large property
	Depth   int   // the objects and lists that may stand inside each other
	Entries int   // the entries of one list
	Keys    int   // the keys of one object
	Large   Large // the one property of the document that has limits of its own
}

// Large gives one property of the outermost object limits of its own, in place of those for the rest.
// In the zero Large no property has.
type Large struct {
	Property string
	Bytes    int // the length of its value; 0 sets no limit
	Entries  int // the entries of one list in it; 0 sets no limit
}

// Most gives the length of the longest document that can be taken, 0 where there is no limit. The
// rest of it may be too large all the same.
func (l Limits) Most() int {
	if l.Bytes <= 0 || l.Large.Property == "" {
		return l.Bytes
	}
	if l.Large.Bytes <= 0 {
		return 0
	}
	return l.Bytes + l.Large.Bytes
}

const (
	usualDepth = 10_000
	outermost  = 2 // the frames there are while the outermost object is at hand
)

// bound is the place that many bytes after start; there is none where the limit is 0 or out of reach.
func bound(start, limit int) int {
	if limit <= 0 || limit > math.MaxInt-start {
		return math.MaxInt
	}
	return start + limit
}

// beginLarge puts the limits of the large property in force, for the value that comes next.
func (r *Reader) beginLarge() {
	r.large = r.pos
	r.bound = bound(r.pos, r.limits.Large.Bytes)
	r.entries = r.limits.Large.Entries
}

// endLarge goes back to the limits of the document, which do not count the value that was just read.
func (r *Reader) endLarge() {
	r.bound = bound(r.pos-r.large, r.limits.Bytes)
	r.entries = r.limits.Entries
	r.large = 0
}

// fits reports whether there is more to read, and stops the reading where what was read up to offset is too large.
func (r *Reader) fits(offset int) bool {
	if r.stopped || offset <= r.bound {
		return !r.stopped
	}
	limit := r.limits.Bytes
	if r.large > 0 {
		limit = r.limits.Large.Bytes
	}
	r.stop(TooLarge, r.top().value, strconv.Itoa(limit), "")
	return false
}
