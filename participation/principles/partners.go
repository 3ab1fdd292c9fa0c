package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// partnerRules say with whom people are involved, and how the work is shared.
var partnerRules = []Rule{
	{
		ID:    "participation.partners.know-the-people",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"S.action.4", "3.1.principle.1.b", "4.1.text.3", "LD.represent.3", "LD.check.5"},
		Title: "The plan works with organisations that know these people and can speak for them.",
		Fix:   "Find a user network, charity, Healthwatch or other body that knows these people, and plan with it.",
		When:  Always{},
		Check: In{CommunityPartners},
	},
	{
		ID:    "participation.partners.joined-up",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"S.action.10"},
		Title: "Other commissioners and the providers are part of the work, so that services join up.",
		Fix:   "Bring the other commissioners and the providers into the plan.",
		When:  Always{},
		Check: All{In{PartnerOtherCommissioners, PartnerJointCommissioner}, In{PartnerProviders}},
	},
	{
		ID:    "participation.partners.joint-work-covered",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"2.1.text.5.a", "2.1.text.5.b"},
		Title: "In joint commissioning, the health commissioner follows the framework and every other body has its own arrangements.",
		Fix:   "Agree with each partner how it will involve people, and follow the framework for the health part.",
		When:  In{NHSEnglandAndICB, ICBDelegated, PartnerJointCommissioner},
		Check: All{Is{&JointWorkFrameworkFollowed}, Is{&JointWorkPartnersHaveArrangements}},
	},
	{
		ID:    "participation.partners.coproduction-practised",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"A.planning.6", "E.pre.5.a"},
		Title: "Where sharing decisions is promised, a partner practised in co-production helps.",
		Fix:   "Invite an organisation with experience of co-production by people with lived experience.",
		When:  All{In{Planning, Procuring}, In{LevelPartnership, LevelControl}},
		Check: Is{&PartnerPractisedInCoproduction},
	},
	{
		ID:    "participation.partners.roles-in-writing",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"E.pre.5.b"},
		Title: "The partners' roles and duties in involving people are agreed in writing.",
		Fix:   "Write a short agreement that says who does what.",
		When:  All{In{Procuring}, In{CommunityPartners}},
		Check: Is{&PartnerRolesInWriting},
	},
	{
		ID:    "participation.partners.aligned-with-scrutiny",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"3.5.principle.2.a"},
		Title: "The work is joined with what inspectors, monitors and ombudsmen already do to hear people.",
		Fix:   "Draw on inspection, monitoring or ombudsman findings, or bring those bodies in as partners.",
		When:  Always{},
		Check: In{ScrutinySources, ScrutinyPartners},
	},
}

// The questions that these rules ask.
var (
	JointWorkFrameworkFollowed = Fact{
		ID:    "joint-work.framework-followed",
		Ask:   "In the joint work, is the framework followed for the health commissioner's own part?",
		Help:  "It binds the health side only; partners have duties of their own.",
		Basis: []catalogue.ID{"2.1.text.5.a"},
	}

	JointWorkPartnersHaveArrangements = Fact{
		ID:    "joint-work.partners-have-arrangements",
		Ask:   "Has each other body in the joint work made its own arrangements for involving people?",
		Help:  "A short note from each partner is enough.",
		Basis: []catalogue.ID{"2.1.text.5.b"},
	}

	PartnerPractisedInCoproduction = Fact{
		ID:    "partner.practised-in-coproduction",
		Ask:   "Does a partner have experience of co-production with people who have lived experience?",
		Help:  "Often this is a user-led or voluntary organisation.",
		Basis: []catalogue.ID{"A.planning.6", "E.pre.5.a"},
	}

	PartnerRolesInWriting = Fact{
		ID:    "partner.roles-in-writing",
		Ask:   "Are the partners' roles and duties in involving people agreed in writing?",
		Help:  "A service level agreement, a memorandum or an exchange of letters all count.",
		Basis: []catalogue.ID{"E.pre.5.b"},
	}
)
