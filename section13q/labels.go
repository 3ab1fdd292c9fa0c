package section13q

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Verdicts lists the verdicts on the duty and, at its end, what stands for one on a limb that
// waits for answers.
var Verdicts = []Term{
	{Code: string(Applies), Label: "Applies"},
	{Code: string(DoesNotApply), Label: "Does not apply"},
	{Code: string(NotRequiredYet), Label: "Not required yet"},
	{Code: string(NeedsJudgement), Label: "A person has to judge"},
	{Code: string(VerdictUnclear), Label: "Not clear yet"},
}

// Strengths lists how sure a verdict can be.
var Strengths = []Term{
	{Code: string(Clear), Label: "Clear"},
	{Code: string(Likely), Label: "Likely"},
}

// Codes lists the short reason that a verdict carries.
var Codes = []Term{
	{Code: "planning", Label: "Commissioning is being planned", Basis: []catalogue.ID{"nhsa2006.13Q.2.a"}},
	{Code: "proposal", Label: "A proposal would change how people receive care", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"}},
	{Code: "decision", Label: "A decision would change how people receive care", Basis: []catalogue.ID{"nhsa2006.13Q.2.c"}},
	{Code: codeMissing, Label: "Answers that it turns on are missing"},
	{Code: codeOutOfRange, Label: "The law at this date, or for this body, is not known here"},
	{Code: codeNoImpact, Label: "No change in how people receive care", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "not-arranged", Label: "Not a health service that the decider arranges", Basis: []catalogue.ID{"nhsa2006.13Q.1"}},
	{Code: "individual-care", Label: "About one person's care alone", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "not-our-decision", Label: "The decision is another body's alone", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "special-administrator", Label: "A trust special administrator's report covers it", Basis: []catalogue.ID{"nhsa2006.13Q.4"}},
	{Code: "setting-removed", Label: "Another body takes the setting away", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "trivial-claimed", Label: "A change is said to be too small to matter", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "impact-uncertain", Label: "It is uncertain whether people would notice", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "provider-only", Label: "Only who provides the service would change", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "raised", Label: "On its face no, yet there is cause to look again", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Code: "outside-england", Label: "The place is not in England", Basis: []catalogue.ID{"nhsa2006.13Q.1"}},
	{Code: "not-a-duty-holder", Label: "The duty does not bind this decider", Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
}

// Provisions lists the provisions that place the duty, and what stands where none does.
var Provisions = []Term{
	{Code: string(Section13Q), Label: "Section 13Q of the National Health Service Act 2006", Basis: []catalogue.ID{"nhsa2006.13Q"}},
	{Code: string(Section14Z45), Label: "Section 14Z45 of the National Health Service Act 2006", Basis: []catalogue.ID{"nhsa2006.14Z45"}},
	{Code: string(Section14Z2), Label: "Section 14Z2 of the National Health Service Act 2006", Basis: []catalogue.ID{"nhsa2006.14Z2"}},
	{Code: string(Section242), Label: "Section 242 of the National Health Service Act 2006", Basis: []catalogue.ID{"nhsa2006.242"}},
	{Code: string(NoProvision), Label: "None that binds this decider here"},
	{Code: string(Unsettled), Label: "Not settled yet"},
}

// LimbTerms lists the three limbs of the duty.
var LimbTerms = []Term{
	{Code: "planning", Label: "Planning how services are commissioned", Basis: []catalogue.ID{"nhsa2006.13Q.2.a"}},
	{Code: "proposal", Label: "Proposals for change", Basis: []catalogue.ID{"nhsa2006.13Q.2.b"}},
	{Code: "decision", Label: "Decisions about how services run", Basis: []catalogue.ID{"nhsa2006.13Q.2.c"}},
}

// Involvements lists how far involvement that already took place goes.
var Involvements = []Term{
	{Code: string(InvolvementNotStated), Label: "Nothing is stated about involvement so far"},
	{Code: string(InvolvementNone), Label: "No one has been involved so far"},
	{Code: string(InvolvementUnclear), Label: "Not clear yet whether involvement so far is enough"},
	{Code: string(InvolvementMoreNeeded), Label: "More involvement is needed"},
	{Code: string(InvolvementSufficient), Label: "Enough on the facts stated, for a named role to sign"},
}

// Marks lists how far the law behind a row was read.
var Marks = []Term{
	{Code: string(catalogue.Seen), Label: "Source read"},
	{Code: string(catalogue.SecondHand), Label: "Second-hand"},
	{Code: string(catalogue.Inferred), Label: "Our reading"},
	{Code: string(catalogue.Unverified), Label: "Not verified"},
}
