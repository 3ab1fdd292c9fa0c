package framework

import (
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// ReadRecord reads a record with its copy of the case, and checks it as Read does. It reports every
// problem at once, sorted by position; if one of them is more than a notice, the record is the zero
// RecordDocument. Whether the history was edited, section13q.VerifyDocument says.
func (s *Set) ReadRecord(document []byte) (participation.RecordDocument, []wire.Problem) {
	return participation.ReadRecord(document, s.unknown, section13q.Problems, section13q.RecordProblems)
}
