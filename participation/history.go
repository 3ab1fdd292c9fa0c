package participation

import (
	"strconv"

	"github.com/heard-framework/heard/participation/wire"
)

// Stamp is what each entry of a history says of itself. Records of the duty and feedback registers
// are such histories: entries are added at the end and never changed. The zero Stamp is that of no
// entry.
type Stamp struct {
	// Seq is the number of the entry, from 1.
	Seq int `json:"seq"`
	// Date is the day on which the entry was made. It is never before that of the entry before.
	Date wire.Date `json:"date"`
	// Role is the role of the person who made the entry, never a name.
	Role string `json:"role"`
	// Prev is the link to the entry before: the digest of its canonical bytes. It is empty in the
	// first entry.
	Prev string `json:"prev,omitempty"`
}

// Digest works out the SHA-256 of some bytes. Native callers pass sha256.Sum256: what a page loads
// carries no hash of its own.
type Digest func([]byte) [32]byte

// Link returns the digest of an entry's canonical bytes as the entry after it holds it: "sha256:"
// and 64 digits.
func Link(digest Digest, canonical []byte) string {
	link := []byte(digestPrefix)
	for _, b := range digest(canonical) {
		link = append(link, hexDigits[b>>4], hexDigits[b&15])
	}
	return string(link)
}

const (
	digestPrefix = "sha256:"
	hexDigits    = "0123456789abcdef"
)

// ChainError says where the chain of a history breaks: at the first entry whose link is not the
// digest of the entry before it. One of the two was changed after it was written.
type ChainError struct {
	// Seq is the number of the entry whose link is wrong.
	Seq int
}

const brokenChain = "wants a link that is the digest of the entry before it, at entry "

// Error names the entry.
func (e *ChainError) Error() string { return brokenChain + strconv.Itoa(e.Seq) }

// VerifyChain returns a *ChainError for the first of n entries whose link is wrong, and nil where
// all are right. The last entry has none after it to hold its digest: to notice a change there,
// keep its Link elsewhere and pass it as head; an empty head is not checked.
func VerifyChain(n int, entry func(i int) (stamp Stamp, canonical []byte), digest Digest, head string) error {
	link := ""
	for i := range n {
		stamp, canonical := entry(i)
		if stamp.Prev != link {
			return &ChainError{Seq: i + 1}
		}
		link = Link(digest, canonical)
	}
	if head != "" && link != head {
		return &ChainError{Seq: n + 1}
	}
	return nil
}
