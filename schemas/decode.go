package schemas

import (
	"errors"
	"strings"

	"github.com/hashicorp/go-multierror"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// Decode reads a case strictly. Its error holds every problem of the document; Problems gives them
// as a list. With an error the case is the zero Case: nothing is half-read.
//
// A case of a newer minor version is taken with what is not known of it: Case.Extra keeps the
// properties, Report.Ignored names the facts. The notices that say where they stand come from
// framework.Standard().Read, which Decode calls.
func Decode(document []byte) (participation.Case, error) {
	return Door{}.Decode(document)
}

// DecodeRecord reads a record with its copy of the case, as Decode reads a case.
func DecodeRecord(document []byte) (participation.RecordDocument, error) {
	return Door{}.DecodeRecord(document)
}

// DecodeRegister reads a register that stands by itself, as Decode reads a case, and that its events
// follow from each other.
func DecodeRegister(document []byte) (participation.Register, error) {
	register, problems := feedback.Read(document)
	return register, join(problems)
}

// DecodeReturn reads a return with its figures, as Decode reads a case.
func DecodeReturn(document []byte) (section13q.Return, error) {
	read, problems := section13q.ReadReturn(document)
	return read, join(problems)
}

// DecodeProviderReturn reads what a provider answers to the lines of enquiry, as Decode reads a case.
func DecodeProviderReturn(document []byte) (principles.ProviderReturn, error) {
	read, problems := principles.ReadProviderReturn(document)
	return read, join(problems)
}

// Problems gives the problems that an error from Decode, from Validate or from reading a case with
// encoding/json holds, wrapped or not. Of any other error it makes one problem without a code and
// without a place. It is nil for nil.
func Problems(err error) []wire.Problem {
	if err == nil {
		return nil
	}
	if list, ok := errors.AsType[*multierror.Error](err); ok {
		var problems []wire.Problem
		for _, each := range list.Errors {
			problems = append(problems, Problems(each)...)
		}
		return problems
	}
	if refusal, ok := errors.AsType[*participation.Refusal](err); ok {
		return refusal.Problems
	}
	if problem, ok := errors.AsType[wire.Problem](err); ok {
		return []wire.Problem{problem}
	}
	return []wire.Problem{{Message: err.Error()}}
}

// join makes one error of the problems that refuse a document.
func join(problems []wire.Problem) error {
	all := multierror.Error{ErrorFormat: lines}
	for _, p := range problems {
		if p.Severity != wire.Notice {
			all.Errors = append(all.Errors, p)
		}
	}
	return all.ErrorOrNil()
}

// lines puts each error on a line of its own.
func lines(all []error) string {
	texts := make([]string, len(all))
	for i, err := range all {
		texts[i] = err.Error()
	}
	return strings.Join(texts, "\n")
}
