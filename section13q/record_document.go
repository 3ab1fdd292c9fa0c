package section13q

import (
	. "github.com/heard-framework/heard/participation"
)

// Document puts the record of a case into the form in which it is kept: the steps with a copy of the
// case and the duty as it is computed. A case without a record gives one that nobody has opened.
func Document(c *Case) RecordDocument {
	d := RecordDocument{Schema: RecordSchema, Minor: c.Minor, Case: *c, Duty: Determine(c), Extra: c.Extra}
	d.Case.Record, d.Case.Register = nil, nil
	if c.Record != nil {
		d.Steps = c.Record.Steps
	}
	return d
}

// What a record that was completed wants of its document.
var (
	ErrOtherCase error = documentError("wants the very case that was assessed: the digest on record is another's")
	ErrOtherDuty error = documentError("wants the very duty that was computed: the one on record is another")
)

// documentError is a constant, so that no call stands among the tables of the package: one would
// have the tables after it filled by code.
type documentError string

func (e documentError) Error() string { return string(e) }

// VerifyDocument checks the chain of a record, and that its case and its duty are those that it was
// completed with. The error is a *ChainError, ErrOtherCase or ErrOtherDuty. Head is as for Verify.
func VerifyDocument(d *RecordDocument, digest Digest, head string) error {
	c := d.Whole()
	if err := Verify(&c, digest, head); err != nil {
		return err
	}
	done := c.Record.Last(StepComplete)
	switch {
	case done == nil:
		return nil
	case done.Data.Case != CaseDigest(&d.Case, digest):
		return ErrOtherCase
	case done.Data.Duty != d.Duty.Short():
		return ErrOtherDuty
	}
	return nil
}
