package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// familyRules say when families and carers are brought in, and how.
var familyRules = []Rule{
	{
		ID:    "settings.families.consulted",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D1.principle.7.a", "D2.principle.8.a", "D3.principle.5.a", "D5.tip.3", "D8.principle.4", "D8.principle.6.b", "D10.principle.2", "D10.principle.6.a", "D11.principle.5"},
		Title: "Families, carers and friends are consulted too, or the plan says why not.",
		Fix:   "Consult families and carers, or record the reason: consent refused, their own wish, or safety.",
		When:  In{Prison, SecureChildrenSettings, LiaisonDiversion, MBU, Older, VictimsCYP, FamiliesCarers},
		Check: Any{Is{&FamiliesConsulted}, Is{&FamiliesAbsenceExplained}},
	},
	{
		ID:    "settings.families.privacy-respected",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D10.principle.3.b"},
		Title: "Families can take part without having to reveal that a relative is in custody.",
		Fix:   "Invite families discreetly, and let them choose how and where.",
		When:  In{FamiliesCarers},
		Check: Is{&FamiliesPrivacyRespected},
	},
	{
		ID:    "settings.families.time-and-distance",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D10.tip.3.b", "D10.tip.5.b", "D10.tip.5.c"},
		Title: "Families' time and travel are allowed for, with ways to take part from afar.",
		Fix:   "Give long notice, fit activities to visits, and offer a way to take part without travelling.",
		When:  In{FamiliesCarers},
		Check: Is{&FamiliesTimeAndDistanceAllowed},
	},
	{
		ID:    "settings.families.reached-where-they-are",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D10.tip.1.a", "D10.tip.2"},
		Title: "Families are reached through charities that know them, or where they visit.",
		Fix:   "Work with a charity that supports families, or meet families at the visitors' centre.",
		When:  In{FamiliesCarers},
		Check: In{FamilyPartners, MethodVisitorsCentreSession},
	},
	{
		ID:    "settings.families.visit-hall-informs",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"D10.tip.7.a", "D10.tip.7.b"},
		Title: "Visit halls show current information on healthcare, and whom to contact with a worry.",
		Fix:   "Agree with the prison who keeps the notice current, and put a contact on it.",
		When:  All{In{Prison}, In{FamiliesCarers}},
		Check: Is{&VisitHallInforms},
	},
	{
		ID:    "settings.families.staff-understand-impact",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D10.tip.8", "D10.tip.10"},
		Title: "Health staff are trained in what imprisonment does to children and families.",
		Fix:   "Commission the training, and pass on free material for health staff.",
		When:  In{FamiliesCarers},
		Check: Is{&StaffFamilyImpactTrained},
	},
	{
		ID:    "settings.families.part-in-care-planning",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D5.principle.4.a", "D5.principle.4.b", "D10.principle.4.b"},
		Title: "Families take part in assessing and planning a person's care, above all where memory is failing.",
		Fix:   "Ask the provider how families share in assessment and care planning, with the person's consent.",
		When:  All{In{FamiliesCarers, Older}, In{Procuring, Monitoring}},
		Check: Is{&FamiliesPartInCarePlanning},
	},
	{
		ID:    "settings.families.carers-own-needs",
		Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"D10.principle.4.c", "D10.principle.8.a", "D10.principle.8.b"},
		Title: "Carers' and families' own health needs are assessed and met.",
		Fix:   "Ask the provider to offer carers an assessment, and to act on their needs.",
		When:  All{In{FamiliesCarers}, In{Procuring, Monitoring}},
		Check: Is{&CarersOwnNeedsMet},
	},
}

// The questions that these rules ask.
var (
	FamiliesPrivacyRespected = Fact{
		ID:    "families.privacy-respected",
		Ask:   "Can families take part without revealing that a relative is in custody?",
		Help:  "Some tell no one, not even other relatives.",
		Basis: []catalogue.ID{"D10.principle.3.b"},
	}

	FamiliesTimeAndDistanceAllowed = Fact{
		ID:    "families.time-and-distance-allowed",
		Ask:   "Are families' time and travel allowed for, with a way to take part from afar?",
		Help:  "Visits are booked long ahead.",
		Basis: []catalogue.ID{"D10.tip.3.b", "D10.tip.5.b", "D10.tip.5.c"},
	}

	VisitHallInforms = Fact{
		ID:    "visit-hall.informs",
		Ask:   "Do visit halls show current information on healthcare, and whom to contact with a worry?",
		Help:  "Check the date on the notice.",
		Basis: []catalogue.ID{"D10.tip.7.a", "D10.tip.7.b"},
	}

	StaffFamilyImpactTrained = Fact{
		ID:    "staff.family-impact-trained",
		Ask:   "Are health staff trained in what imprisonment does to children and families?",
		Help:  "Free material exists for health professionals.",
		Basis: []catalogue.ID{"D10.tip.8", "D10.tip.10"},
	}

	FamiliesPartInCarePlanning = Fact{
		ID:    "families.part-in-care-planning",
		Ask:   "Do families take part in assessing and planning the person's care?",
		Help:  "It takes the person's consent, or a decision in their best interests where they cannot decide.",
		Basis: []catalogue.ID{"D5.principle.4.a", "D5.principle.4.b", "D10.principle.4.b"},
	}

	CarersOwnNeedsMet = Fact{
		ID:    "carers.own-needs-met",
		Ask:   "Can carers have their own needs assessed, and are those needs met?",
		Help:  "The Care Act 2014 entitles carers to an assessment.",
		Basis: []catalogue.ID{"D10.principle.4.c", "D10.principle.8.a", "D10.principle.8.b"},
	}
)
