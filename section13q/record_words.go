package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// StepKinds lists what can be done with a record, in the order of its life.
var StepKinds = []Term{
	{Code: string(StepOpen), Label: "Opened"},
	{Code: string(StepComplete), Label: "Completed", Basis: []catalogue.ID{"5.2.duty.3.a", "5.2.process.1"}},
	{Code: string(StepOverride), Label: "Verdict given by a person, beside the computed one"},
	{Code: string(StepSignOff), Label: "Signed off", Basis: []catalogue.ID{"5.2.process.2.a"}},
	{Code: string(StepReport), Label: "Reported", Basis: []catalogue.ID{"5.2.process.3"}},
	{Code: string(StepSupersede), Label: "Superseded"},
}

// AuthorTeams lists whose work a record can be.
var AuthorTeams = []Term{
	{Code: string(TeamCommissioning), Label: "The commissioning team concerned", Basis: []catalogue.ID{"5.2.process.1"}},
	{Code: string(TeamOther), Label: "Another team"},
}
