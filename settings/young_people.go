package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/principles"
)

// youngPeopleRules hold in secure settings for children, or wherever children and young people are
// meant.
var youngPeopleRules = []Rule{
	{
		ID:    "settings.young-people.staff-trained",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"3.1.principle.4.b", "D2.principle.2.b", "D8.principle.3.b"},
		Title: "Those who work with children and young people are trained for it.",
		Fix:   "Use only people trained to work with children and young people.",
		When:  In{SecureChildrenSettings, CYP, VictimsCYP},
		Check: Is{&StaffTrainedForYoungPeople},
	},
	{
		ID:    "settings.young-people.dbs-checked",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"3.1.principle.4.c", "D2.principle.2.c"},
		Title: "DBS checks are in place for all who will meet children and young people.",
		Fix:   "See that each person's check is in place before the first meeting.",
		When:  In{SecureChildrenSettings, CYP, VictimsCYP},
		Check: Is{&StaffDBSChecked},
	},
	{
		ID:    "settings.young-people.safeguarding-standards",
		Force: Must, Principle: Governance,
		Basis: []catalogue.ID{"3.1.principle.4.a", "D2.principle.2.a", "D2.principle.2.d"},
		Title: "In secure settings for children, safeguarding policies, checks and standards are followed strictly.",
		Fix:   "Follow the safeguarding policy and procedures, and name the lead.",
		When:  In{SecureChildrenSettings},
		Check: Is{&SafeguardingStandardsFollowed},
		Overrides: []Override{
			{"participation.access.safeguarding", "in secure settings for children the general arrangement is not enough: checks, policy and standards apply strictly"},
		},
	},
	{
		ID:    "settings.young-people.safeguarding-policy",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"3.1.principle.4.a", "D8.principle.3.a"},
		Title: "Outside the secure estate too, engagement with children and young people follows the safeguarding policy.",
		Fix:   "Plan each activity around the safeguarding policy, and name the lead.",
		When:  In{CYP, VictimsCYP},
		Check: Is{&SafeguardingStandardsFollowed},
	},
	{
		ID:    "settings.young-people.own-approach",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"3.2.principle.4.b", "3.3.principle.3.b", "D8.principle.9"},
		Title: "The approach is made for children and young people, at their stage of development.",
		Fix:   "Design with young people, for their age and stage; do not reuse the adult version.",
		When:  In{SecureChildrenSettings, CYP, VictimsCYP},
		Check: Is{&ApproachMadeForYoungPeople},
	},
	{
		ID:    "settings.young-people.specialist-support",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"3.3.principle.3.c"},
		Title: "Specialist support is there for young people in secure settings.",
		Fix:   "Arrange specialist support, for example from a youth or children's organisation.",
		When:  In{SecureChildrenSettings},
		Check: Is{&SupportYouthSpecialist},
	},
	{
		ID:    "settings.young-people.simple-and-visual",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D2.tip.1.b", "D2.tip.1.c", "D2.tip.7.b"},
		Title: "Information for young people is simple, mostly pictures, and in a form that makes sense to them.",
		Fix:   "Cut the words, use pictures, and test it with a few young people.",
		When:  In{SecureChildrenSettings},
		Check: Is{&InformationSimpleAndVisual},
	},
	{
		ID:    "settings.young-people.short-and-lively",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D2.tip.5.a", "D2.tip.5.b", "D2.tip.7.a"},
		Title: "Sessions with young people are short and lively.",
		Fix:   "Keep it brief, varied and active.",
		When:  In{SecureChildrenSettings},
		Check: Is{&SessionShortAndLively},
	},
	{
		ID:    "settings.young-people.questionnaires-suit",
		Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"D2.tip.6.a", "D2.tip.6.b", "D2.tip.6.c"},
		Title: "Questionnaires for young people are simple, short and about things they know.",
		Fix:   "Cut the questionnaire down, and keep to what young people can relate to.",
		When:  All{In{SecureChildrenSettings}, In{FormMethods}},
		Check: Is{&QuestionnaireSuitsYoungPeople},
	},
	{
		ID:    "settings.young-people.advocates-linked",
		Force: May, Principle: Experience,
		Basis: []catalogue.ID{"D2.tip.2.b"},
		Title: "Advocates who know the young people help to reach them.",
		Fix:   "Link up with the advocates who already work there.",
		When:  In{SecureChildrenSettings},
		Check: In{PartnerAdvocates},
	},
	{
		ID:    "settings.young-people.views-sought-and-weighed",
		Force: Must, Principle: Governance,
		Basis: []catalogue.ID{"D2.principle.9.a", "D2.principle.9.b", "D2.principle.9.c"},
		Title: "Young people, and their parents or carers, are asked for their views, and the views count.",
		Fix:   "Seek both, and show how each was weighed.",
		When:  In{SecureChildrenSettings},
		Check: All{
			Is{&PeoplePresentUsersHaveSay},
			Any{Is{&FamiliesConsulted}, Is{&FamiliesAbsenceExplained}},
			Is{&principles.FeedbackWeighedInDecisions},
		},
	},
	{
		ID:    "settings.young-people.care-after-release",
		Force: Must, Principle: Outcomes,
		Basis: []catalogue.ID{"D2.context.4.c", "D2.principle.6"},
		Title: "Before a young person leaves, the health services they will need are arranged, distance from home included.",
		Fix:   "Ask the provider to show release plans that name the services and deal with distance.",
		When:  All{In{SecureChildrenSettings}, In{Procuring, Monitoring}},
		Check: Is{&CareContinuesAfterLeaving},
	},
	{
		ID:    "settings.young-people.insight-beyond-justice",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"B.source.18.b"},
		Title: "For young people, insight comes from young people's organisations as well as from youth justice.",
		Fix:   "Add what young people's organisations know.",
		When:  In{SecureChildrenSettings, CYP},
		Check: In{SourceYoungPeoplesOrganisations},
	},
}

// The questions that these rules ask.
var (
	StaffTrainedForYoungPeople = Fact{
		ID:    "staff.trained-for-young-people",
		Ask:   "Are those who work with children and young people trained for it?",
		Help:  "Partners and volunteers count too.",
		Basis: []catalogue.ID{"3.1.principle.4.b", "D2.principle.2.b", "D8.principle.3.b"},
	}

	StaffDBSChecked = Fact{
		ID:    "staff.dbs-checked",
		Ask:   "Does everyone who will meet children and young people hold a DBS check?",
		Help:  "DBS is the Disclosure and Barring Service.",
		Basis: []catalogue.ID{"3.1.principle.4.c", "D2.principle.2.c"},
	}

	SafeguardingStandardsFollowed = Fact{
		ID:    "safeguarding.standards-followed",
		Ask:   "Is safeguarding policy for children and young people followed strictly, checks and standards included?",
		Help:  "The local policy names the person to go to.",
		Basis: []catalogue.ID{"3.1.principle.4.a", "D2.principle.2.a", "D2.principle.2.d", "D8.principle.3.a"},
	}

	ApproachMadeForYoungPeople = Fact{
		ID:    "approach.made-for-young-people",
		Ask:   "Is the approach made for children and young people, at their stage of development?",
		Help:  "Trauma shows differently at different ages.",
		Basis: []catalogue.ID{"3.2.principle.4.b", "3.3.principle.3.b", "D8.principle.9"},
	}

	SupportYouthSpecialist = Fact{
		ID:    "support.youth-specialist",
		Ask:   "Is specialist support arranged for young people in the secure setting?",
		Help:  "Health, care and schooling needs often come together.",
		Basis: []catalogue.ID{"3.3.principle.3.c"},
	}

	InformationSimpleAndVisual = Fact{
		ID:    "information.simple-and-visual",
		Ask:   "Is information for young people simple, mostly pictures, and in a form that makes sense to them?",
		Help:  "Many find reading hard.",
		Basis: []catalogue.ID{"D2.tip.1.b", "D2.tip.1.c", "D2.tip.7.b"},
	}

	SessionShortAndLively = Fact{
		ID:    "session.short-and-lively",
		Ask:   "Are sessions with young people short and lively?",
		Help:  "Attention fades fast.",
		Basis: []catalogue.ID{"D2.tip.5.a", "D2.tip.5.b", "D2.tip.7.a"},
	}

	QuestionnaireSuitsYoungPeople = Fact{
		ID:    "questionnaire.suits-young-people",
		Ask:   "Are questionnaires for young people simple, short and about things they can relate to?",
		Help:  "Try it out on two or three young people first.",
		Basis: []catalogue.ID{"D2.tip.6.a", "D2.tip.6.b", "D2.tip.6.c"},
	}

	FamiliesConsulted = Fact{
		ID:    "families.consulted",
		Ask:   "Are families, carers and friends consulted and brought into the work?",
		Help:  "They speak for themselves, not in place of the person.",
		Basis: []catalogue.ID{"D1.principle.7.a", "D2.principle.8.a", "D2.principle.9.a", "D2.principle.9.b", "D2.principle.9.c", "D3.principle.5.a", "D5.tip.3", "D8.principle.4", "D8.principle.6.b", "D10.principle.2", "D10.principle.6.a", "D11.principle.5"},
	}

	FamiliesAbsenceExplained = Fact{
		ID:    "families.absence-explained",
		Ask:   "Does the plan say why families are not consulted?",
		Help:  "Consent refused, stigma, a family's own wish or safety are fair reasons.",
		Basis: []catalogue.ID{"D10.principle.3.a", "D10.principle.3.b", "D8.tip.6.b"},
	}

	CareContinuesAfterLeaving = Fact{
		ID:    "care.continues-after-leaving",
		Ask:   "Is care arranged to continue when people move or leave?",
		Help:  "For young people, plans allow for distance from home.",
		Basis: []catalogue.ID{"D2.context.4.c", "D2.principle.6", "D9.context.4.e"},
	}
)
