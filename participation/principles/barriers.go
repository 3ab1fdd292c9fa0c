package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// BarrierAnswer says what answers one barrier of the vocabulary: the rules that hold a plan to it and
// the methods that get round it. Likely says in which cases the barrier is to be expected: where a
// statement that names it is about everyone, in all. Basis holds the statements that say what helps;
// those that name the barrier stand with its term.
type BarrierAnswer struct {
	Barrier string
	Likely  Expr
	Rules   []string
	Methods []Method
	Basis   []catalogue.ID
}

// BarrierAnswers lists the barriers in the vocabulary's order: those of section 4.1 of the framework
// and those that its other sections name.
var BarrierAnswers = []BarrierAnswer{
	{
		Barrier: "trauma",
		Likely:  In{SARC, SurvivorsPeople},
		Rules:   []string{"settings.survivors.expert-support", "settings.survivors.own-supporter-welcome", "settings.survivors.old-wounds-planned-for"},
		Basis:   []catalogue.ID{"4.1.barrier.1.b", "4.1.barrier.1.c", "D6.tip.1.b", "D6.tip.1.c", "D6.tip.9.a", "D6.tip.9.b"},
	},
	{
		Barrier: "cut-off-from-digital",
		Likely:  In{SecureSettings},
		Rules:   []string{"settings.secure.other-than-digital"},
		Methods: []Method{
			MethodQuestionnaire, MethodInterview, MethodExitQuestionnaire, MethodExitInterview, MethodFocusGroup, MethodFaceToFaceMeeting,
			MethodExistingForum, MethodServiceUserPanel, MethodReferenceGroup, MethodWorkshop, MethodCreativeSession,
			MethodPeerResearch, MethodPeerFacilitation, MethodUserLedWorkshop,
		},
		Basis: []catalogue.ID{"D1.tip.2.b", "D2.tip.3.b", "D9.principle.9.b"},
	},
	{
		Barrier: "cannot-leave",
		Likely:  In{SecureSettings},
		Rules:   []string{"settings.secure.fits-the-regime"},
		Methods: []Method{MethodExistingForum},
		Basis:   []catalogue.ID{"4.1.barrier.2.c", "D9.principle.8.a"},
	},
	{
		Barrier: "security-regime",
		Likely:  In{SecureSettings},
		Rules: []string{
			"settings.secure.fits-the-regime", "settings.secure.security-and-time", "settings.prison.security-and-time",
			"settings.prison.profile-reflected",
		},
		Basis: []catalogue.ID{"4.1.barrier.2.d", "4.1.barrier.2.e", "4.1.barrier.3.b", "4.1.barrier.3.c", "4.1.barrier.3.d"},
	},
	{
		Barrier: "short-stay",
		Likely:  In{Prison, ImmigrationSettings, LiaisonDiversion, PoliceCustody},
		Rules: []string{
			"settings.custody.recent-leavers", "settings.immigration.listening-continues",
			"settings.liaison-diversion.after-the-crisis", "participation.timing.sign-up-offered",
		},
		Methods: []Method{MethodExitQuestionnaire, MethodExitInterview, MethodInterestRegister, MethodConsentFormQuestion},
		Basis:   []catalogue.ID{"D9.principle.10.a", "LD.short.0", "LD.short.1.a", "LD.short.1.b", "LD.short.2", "LD.short.3"},
	},
	{
		Barrier: "crisis",
		Likely:  Always{},
		Rules:   []string{"settings.liaison-diversion.after-the-crisis", "participation.timing.sign-up-offered"},
		Methods: []Method{MethodInterestRegister, MethodConsentFormQuestion},
		Basis:   []catalogue.ID{"D3.tip.1.b", "D3.tip.1.c", "LD.short.2", "LD.short.3", "LD.short.4.a"},
	},
	{
		Barrier: "repeated-short-stays",
		Likely:  Always{},
		Rules:   []string{"settings.custody.recent-leavers", "settings.liaison-diversion.after-the-crisis", "participation.timing.sign-up-offered"},
		Methods: []Method{MethodInterestRegister, MethodConsentFormQuestion},
		Basis:   []catalogue.ID{"D1.principle.2", "LD.short.2", "LD.short.3"},
	},
	{
		Barrier: "poorer-access-and-health",
		Likely:  Always{},
		Rules:   []string{"participation.people.least-heard-reached", "participation.access.extra-help"},
		Basis:   []catalogue.ID{"2.2.text.5.a", "3.2.principle.5", "4.1.barrier.5.a", "4.1.barrier.5.c"},
	},
	{
		Barrier: "language-literacy-communication",
		Likely:  Always{},
		Rules: []string{
			"participation.access.language-and-reading", "settings.young-people.simple-and-visual",
			"settings.minority-ethnic.formats-and-languages",
		},
		Methods: []Method{MethodCreativeSession, MethodFilm},
		Basis:   []catalogue.ID{"3.3.principle.5.b", "4.1.barrier.6.b", "D2.tip.1.b", "D2.tip.1.c", "D9.tip.2.b"},
	},
	{
		Barrier: "asylum-process",
		Likely:  In{ImmigrationSettings, AsylumSeekers},
		Rules:   []string{"participation.access.asylum-support"},
		Basis:   []catalogue.ID{"4.1.barrier.7"},
	},
	{
		Barrier: "bad-past-experience",
		Likely:  Always{},
		Rules:   []string{"participation.approach.built-on-preferences", "participation.partners.know-the-people"},
		Basis:   []catalogue.ID{"4.1.barrier.8.b", "4.1.text.3", "4.1.text.4", "4.1.text.5", "4.1.text.6.a", "4.1.text.6.b", "4.1.text.6.c"},
	},
	{
		Barrier: "hard-to-navigate",
		Likely:  Always{},
		Rules:   []string{"participation.approach.people-equipped", "settings.survivors.informed-choice"},
		Basis:   []catalogue.ID{"S.action.3.c", "4.1.text.6.d", "4.1.text.8.a", "4.1.text.8.b"},
	},
	{
		Barrier: "mistrust",
		Likely:  In{Prison, ImmigrationSettings, MBU, BAME, FamiliesCarers},
		Rules: []string{
			"settings.across.mistrust-planned-for", "settings.mbu.trusted-go-betweens", "settings.minority-ethnic.led-partners",
		},
		Methods: []Method{MethodPeerResearch, MethodPeerFacilitation},
		Basis:   []catalogue.ID{"D1.principle.4.b", "D1.tip.4", "D4.tip.1.a", "D4.tip.1.b", "D4.tip.5", "D9.principle.4.b", "D10.principle.9.b", "D11.tip.2.a", "D11.tip.3"},
	},
	{
		Barrier: "fear-of-consequences",
		Likely:  In{SecureSettings},
		Rules: []string{
			"participation.insight.free-to-speak", "settings.secure.terms-explained-at-start", "settings.across.confidentiality-kept",
			"settings.prison.staff-presence", "settings.prison.critics-protected", "settings.immigration.independent-go-betweens",
		},
		Basis: []catalogue.ID{"3.3.principle.6.b", "3.3.principle.6.c", "B.text.5.b", "D1.principle.5.b", "D1.principle.5.c", "D1.tip.7.b", "D1.tip.8", "D9.principle.5.b", "D9.principle.5.d"},
	},
	{
		Barrier: "stigma",
		Likely:  In{BAME, FamiliesCarers},
		Rules:   []string{"settings.families.privacy-respected", "settings.minority-ethnic.culturally-competent-staff"},
		Basis:   []catalogue.ID{"D4.principle.4.b", "D4.tip.4.a", "D10.principle.3.b"},
	},
	{
		Barrier: "distance",
		Likely:  In{SecureChildrenSettings, FamiliesCarers},
		Rules: []string{
			"settings.families.time-and-distance", "settings.families.reached-where-they-are", "settings.young-people.care-after-release",
		},
		Methods: []Method{MethodVisitorsCentreSession},
		Basis:   []catalogue.ID{"D2.context.4.c", "D10.tip.2", "D10.tip.3.b", "D10.tip.5.b", "D10.tip.5.c"},
	},
	{
		Barrier: "low-confidence-or-cognition",
		Likely:  In{Older},
		Rules:   []string{"settings.older.own-route", "settings.families.part-in-care-planning"},
		Basis:   []catalogue.ID{"D5.principle.2.b", "D5.principle.4.a", "D5.principle.4.b"},
	},
	{
		Barrier: "asked-again-and-again",
		Likely:  Always{},
		Rules:   []string{"participation.insight.known-insight-first"},
		Basis:   []catalogue.ID{"B.text.1", "B.text.2"},
	},
}

// Facts returns the facts by which the barrier is answered: those that the checks of its rules read,
// each once. The rules are those of the set at hand.
func (b BarrierAnswer) Facts(rules []Rule) []*Fact {
	var facts []*Fact
	seen := map[*Fact]bool{}
	for _, id := range b.Rules {
		for i := range rules {
			if rules[i].ID != id {
				continue
			}
			EachFact(rules[i].Check, func(f *Fact) {
				if !seen[f] {
					seen[f] = true
					facts = append(facts, f)
				}
			})
		}
	}
	return facts
}

// BarrierState says how a barrier stands in a case.
type BarrierState struct {
	Barrier string
	// Likely says whether the barrier is to be expected, from the case's settings and people.
	Likely Answer
	// Answered is Met where the plan answers the barrier, NotMet where a rule that bears says that it
	// does not, and NotApplicable where the barrier is not to be expected.
	Answered Outcome
	Rules    []RuleOutcome
	// Methods holds the methods of the case that get round the barrier.
	Methods []Method
}

// BarriersOf says which barriers are to be expected in a case and whether each is answered, by what
// the report on the case says of the rules. Where no rule bears, a method that gets round the barrier
// answers it; where there is none either, it is unclear, and a person has to say.
func BarriersOf(c *Case, r *Report) []BarrierState {
	likely := likelyBarriers(c)
	said := assessedAs(c, r)
	states := make([]BarrierState, len(BarrierAnswers))
	for i := range BarrierAnswers {
		b := &BarrierAnswers[i]
		states[i] = BarrierState{
			Barrier: b.Barrier, Likely: likely[i],
			Rules: said.outcomes(b.Rules), Methods: among(c.Methods, b.Methods),
		}
		states[i].Answered = states[i].answered()
	}
	return states
}

// likelyBarriers says of each row of BarrierAnswers whether its barrier is to be expected in a case.
func likelyBarriers(c *Case) []Answer {
	when := make([]Expr, len(BarrierAnswers))
	for i := range BarrierAnswers {
		when[i] = BarrierAnswers[i].Likely
	}
	return answersTo(c, when)
}

func (s *BarrierState) answered() Outcome {
	switch s.Likely {
	case No:
		return NotApplicable
	case NotStated:
		return Unclear
	}
	outcome := together(s.Rules)
	switch {
	case outcome != NotApplicable:
		return outcome
	case len(s.Methods) > 0:
		return Met
	}
	return Unclear
}
