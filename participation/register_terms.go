package participation

import "github.com/heard-framework/heard/participation/catalogue"

// EventKinds lists every EventKind with its label and the statements it rests on.
var EventKinds = []Term{
	{Code: string(ProgrammeStarted), Label: "A programme began", Basis: []catalogue.ID{"S.action.8.a"}},
	{Code: string(ScopeSaid), Label: "People were told what they can and cannot influence", Basis: []catalogue.ID{"3.6.principle.4.b"}},
	{Code: string(ProgrammeEnded), Label: "A programme ended", Basis: []catalogue.ID{"3.6.principle.3.a"}},
	{Code: string(ThemeHeard), Label: "People said something", Basis: []catalogue.ID{"A.monitoring.4.a"}},
	{Code: string(ThemeCorrected), Label: "What was noted of a theme was put right", Basis: []catalogue.ID{"A.monitoring.4.a"}},
	{Code: string(ThemesMerged), Label: "A theme was merged into one that says the same", Basis: []catalogue.ID{"A.monitoring.4.a"}},
	{Code: string(ResponseGiven), Label: "A theme was answered", Basis: []catalogue.ID{"3.6.principle.4.c", "A.monitoring.4.b"}},
	{Code: string(TellingMade), Label: "People were told what came of it", Basis: []catalogue.ID{"A.text.2", "3.6.principle.3.b", "3.6.principle.3.c"}},
	{Code: string(ClosureConfirmed), Label: "People agreed that it is settled", Basis: []catalogue.ID{"A.text.2"}},
	{Code: string(ClosureDisputed), Label: "People said that it is not settled", Basis: []catalogue.ID{"A.text.2"}},
}

// ReasonCode says why something was not done, or not wholly. The words beside it say more. The
// zero value is no reason.
type ReasonCode string

// The reasons.
const (
	NoMoney           ReasonCode = "no-money"
	NoStaff           ReasonCode = "no-staff"
	NoSpace           ReasonCode = "no-space"
	SecurityRules     ReasonCode = "security-rules"
	NotSafe           ReasonCode = "not-safe"
	AgainstLaw        ReasonCode = "against-law"
	BoundByContract   ReasonCode = "bound-by-contract"
	AnotherBody       ReasonCode = "another-body"
	OutsideScope      ReasonCode = "outside-scope"
	OthersNeedOther   ReasonCode = "others-need-otherwise"
	EvidenceOtherwise ReasonCode = "evidence-otherwise"
	AlreadySo         ReasonCode = "already-so"
	SaidBefore        ReasonCode = "said-before"
	TakesTime         ReasonCode = "takes-time"
	BeingLookedInto   ReasonCode = "being-looked-into"
	AnotherReason     ReasonCode = "another-reason"
)

// ReasonCodes lists every ReasonCode with its label and the statements it rests on.
var ReasonCodes = []Term{
	{Code: string(NoMoney), Label: "There is no money for it"},
	{Code: string(NoStaff), Label: "There are not enough staff"},
	{Code: string(NoSpace), Label: "The building does not allow it"},
	{Code: string(SecurityRules), Label: "Security rules do not allow it", Basis: []catalogue.ID{"4.1.barrier.3.a"}},
	{Code: string(NotSafe), Label: "It would not be safe", Basis: []catalogue.ID{"D1.tip.5.d"}},
	{Code: string(AgainstLaw), Label: "The law does not allow it"},
	{Code: string(BoundByContract), Label: "The contract does not allow it yet"},
	{Code: string(AnotherBody), Label: "Another body decides it", Basis: []catalogue.ID{"3.5.principle.2.b"}},
	{Code: string(OutsideScope), Label: "People were told at the start that it is settled", Basis: []catalogue.ID{"3.6.principle.4.b"}},
	{Code: string(OthersNeedOther), Label: "Other people need it otherwise"},
	{Code: string(EvidenceOtherwise), Label: "Other evidence weighed more", Basis: []catalogue.ID{"5.2.duty.5.a"}},
	{Code: string(AlreadySo), Label: "It is so already"},
	{Code: string(SaidBefore), Label: "It was said before and is answered there"},
	{Code: string(TakesTime), Label: "It takes time"},
	{Code: string(BeingLookedInto), Label: "It is being looked into"},
	{Code: string(AnotherReason), Label: "Another reason, given in words"},
}

// Band says how many people said something, without a number that could point at one. The zero
// value is not known.
type Band string

// The bands.
const (
	FewerThanFive     Band = "fewer-than-5"
	FiveToNine        Band = "5-to-9"
	TenToNineteen     Band = "10-to-19"
	TwentyToFortyNine Band = "20-to-49"
	FiftyOrMore       Band = "50-or-more"
)

// Bands lists every Band with its label and the statements it rests on.
var Bands = []Term{
	{Code: string(FewerThanFive), Label: "Fewer than 5", Basis: []catalogue.ID{"3.5.principle.3.a"}},
	{Code: string(FiveToNine), Label: "5 to 9", Basis: []catalogue.ID{"3.5.principle.3.a"}},
	{Code: string(TenToNineteen), Label: "10 to 19", Basis: []catalogue.ID{"3.5.principle.3.a"}},
	{Code: string(TwentyToFortyNine), Label: "20 to 49", Basis: []catalogue.ID{"3.5.principle.3.a"}},
	{Code: string(FiftyOrMore), Label: "50 or more", Basis: []catalogue.ID{"3.5.principle.3.a"}},
}

// Audience says who is told. The zero value is nobody.
type Audience string

// Who is told.
const (
	ToParticipants  Audience = "participants"
	ToOthers        Audience = "others-involved"
	ToOtherAgencies Audience = "other-agencies"
	ToPublic        Audience = "public"
)

// Audiences lists every Audience with its label and the statements it rests on.
var Audiences = []Term{
	{Code: string(ToParticipants), Label: "The people who took part", Basis: []catalogue.ID{"3.6.principle.3.b", "S.action.7.a"}},
	{Code: string(ToOthers), Label: "Everyone else who was involved", Basis: []catalogue.ID{"3.6.principle.3.c"}},
	{Code: string(ToOtherAgencies), Label: "Other agencies", Basis: []catalogue.ID{"3.5.principle.2.b"}},
	{Code: string(ToPublic), Label: "The public", Basis: []catalogue.ID{"S.action.9.c"}},
}

// Way says how people are told, so that they can take it in and are safe: what they need, and
// what was done. The zero value is no way.
type Way string

// The ways.
const (
	NotByWebAlone  Way = "not-by-web-alone"
	ShortAndVisual Way = "short-and-visual"
	WithThanks     Way = "with-thanks"
	AfterCrisis    Way = "after-crisis"
	Separately     Way = "separately"
	Safely         Way = "safely"
	AsSaidAndDid   Way = "said-and-did"
	WithSupport    Way = "with-support"
	InPlainWords   Way = "plain-words"
	EasyRead       Way = "easy-read"
	LargePrint     Way = "large-print"
	InSound        Way = "sound"
	Signed         Way = "signed"
	Translated     Way = "translated"
	InPerson       Way = "in-person"
	OnPaper        Way = "on-paper"
)

// Ways lists every Way with its label and the statements it rests on.
var Ways = []Term{
	{Code: string(NotByWebAlone), Label: "Not online alone", Basis: []catalogue.ID{"4.1.barrier.2.a", "D1.tip.2.b", "D9.principle.9.b"}},
	{Code: string(ShortAndVisual), Label: "Short and in pictures", Basis: []catalogue.ID{"A.feedback.3.a", "D2.tip.1.b", "D2.tip.1.c", "D2.tip.7.b"}},
	{Code: string(WithThanks), Label: "With thanks", Basis: []catalogue.ID{"A.feedback.2", "D2.tip.9.b"}},
	{Code: string(AfterCrisis), Label: "Later, once a crisis is over", Basis: []catalogue.ID{"D3.tip.1.b", "D3.tip.1.c", "LD.short.4.a"}},
	{Code: string(Separately), Label: "Apart from people who have offended", Basis: []catalogue.ID{"D6.tip.4.a"}},
	{Code: string(Safely), Label: "Privately, by a route that the person agreed to", Basis: []catalogue.ID{"D6.tip.6.b", "D7.tip.1.a", "D8.tip.2.a"}},
	{Code: string(AsSaidAndDid), Label: "As \"you said, we did\"", Basis: []catalogue.ID{"A.text.3", "A.procuring.4", "G.enquiry.8"}},
	{Code: string(WithSupport), Label: "With a supporter there", Basis: []catalogue.ID{"D6.tip.1.c", "D7.tip.4.b", "D8.tip.5.b"}},
	{Code: string(InPlainWords), Label: "In plain words", Basis: []catalogue.ID{"D6.tip.8.b", "D7.tip.3.b", "D8.tip.4.b"}},
	{Code: string(EasyRead), Label: "Easy read", Basis: []catalogue.ID{"3.3.principle.5.d", "D8.principle.6.f"}},
	{Code: string(LargePrint), Label: "Large print or braille", Basis: []catalogue.ID{"3.3.principle.5.e"}},
	{Code: string(InSound), Label: "Read aloud or recorded", Basis: []catalogue.ID{"4.1.barrier.6.b", "D9.tip.2.b"}},
	{Code: string(Signed), Label: "With a hearing loop or in sign language", Basis: []catalogue.ID{"3.3.principle.5.e", "D7.principle.3.c", "D8.principle.6.d"}},
	{Code: string(Translated), Label: "In the person's own language", Basis: []catalogue.ID{"3.3.principle.5.b", "D7.principle.3.d", "D8.principle.6.e"}},
	{Code: string(InPerson), Label: "Face to face", Basis: []catalogue.ID{"A.feedback.5"}},
	{Code: string(OnPaper), Label: "On paper", Basis: []catalogue.ID{"D1.tip.2.b", "D10.tip.5.c"}},
}

// Closures lists what people make of what they were told.
var Closures = []Term{
	{Code: string(Confirmed), Label: "Settled, people say"},
	{Code: string(Disputed), Label: "Not settled, people say"},
}
