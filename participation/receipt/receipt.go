// Package receipt stamps a report with the digests of what it was made from, so that anyone who
// has the case and the rules can check later that the report is theirs. It is for native
// programs: the WebAssembly module hands out the same bytes, and its host computes the digests.
package receipt

import (
	"crypto/sha256"
	"encoding/hex"
	"sync"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// prefix names the algorithm, so that another can follow one day.
const prefix = "sha256:"

// Stamp fills in the receipt of a report that the set made of the case. A nil set stands for
// framework.Standard, whose digest is computed once.
func Stamp(set *framework.Set, c participation.Case, r *participation.Report) {
	r.Receipt = participation.Receipt{
		Case:  digest(framework.Canonical(c)),
		Rules: ofRules(set),
	}
}

var standard = sync.OnceValue(func() string { return digest(framework.Standard().Canonical()) })

func ofRules(set *framework.Set) string {
	if set == nil || set == framework.Standard() {
		return standard()
	}
	return digest(set.Canonical())
}

func digest(canonical []byte) string {
	sum := sha256.Sum256(canonical)
	return prefix + hex.EncodeToString(sum[:])
}
