package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// procurementRules say how people have a part in designing and buying services.
var procurementRules = []Rule{
	{
		ID:    "participation.planning.reviews-include-people",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"A.planning.1.a", "A.planning.5"},
		Title: "People take part in needs assessments and service reviews.",
		Fix:   "Add involvement to the needs assessment and to each service review.",
		When:  In{Planning},
		Check: Is{&ReviewsIncludePeople},
	},
	{
		ID:    "participation.planning.specification-shaped",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"A.planning.2", "D3.principle.1.a"},
		Title: "What people say shapes the specification and the design of the service.",
		Fix:   "Mark in the specification each point that came from what people said.",
		When:  Any{In{Procuring, ActSpecification}, All{In{LiaisonDiversion}, In{Planning}}},
		Check: Is{&SpecificationShapedByPeople},
	},
	{
		ID:    "participation.procurement.workshops-everywhere",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"A.procuring.1.a", "E.pre.1", "E.mid.1.a"},
		Title: "Workshops with users, providers and stakeholders shape the specification, and reach every establishment affected.",
		Fix:   "Hold workshops for the specification, and take them to each establishment.",
		When:  In{Procuring},
		Check: All{In{MethodWorkshop}, Is{&WorkshopsEveryEstablishment}},
	},
	{
		ID:    "participation.procurement.expectations-written",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"5.2.duty.4.a", "A.procuring.2"},
		Title: "Specification and contract tell providers what they must do to involve people.",
		Fix:   "Write the involvement expected of the provider into the specification and the contract.",
		When: All{
			In{Procuring},
			Any{
				Not{In{Prison}},
				In{SecureChildrenSettings, ImmigrationSettings, SARC, LiaisonDiversion, MBU, PoliceCustody, Community, PublicHealthSecure},
			},
		},
		Check: Is{&ContractInvolvementRequired},
	},
	{
		ID:    "participation.procurement.lived-experience-scores-bids",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"A.procuring.3", "E.mid.3.a", "E.mid.4.a", "E.mid.4.b"},
		Title: "People with lived experience help to score the bids for every lot, and a question on involving people is among those scored.",
		Fix:   "Put someone with lived experience on each lot's evaluation team, and give them a question of their own to score.",
		When:  In{Procuring},
		Check: All{In{MethodBidEvaluation}, Is{&BidsScoredWithLivedExperience}},
	},
	{
		ID:    "participation.procurement.workshops-among-themselves",
		Force: May, Principle: Equity,
		Basis: []catalogue.ID{"E.mid.1.b"},
		Title: "At workshops for a purchase, people can speak without the establishment's healthcare staff, or the plan says why not.",
		Fix:   "Ask healthcare staff to stay outside, or say why they are needed.",
		When:  All{In{Procuring}, In{SecureChildrenSettings, ImmigrationSettings, MBU, PublicHealthSecure}},
		Check: Any{Is{&SessionHealthcareStaffAbsent}, Is{&SessionStaffPresenceJustified}},
	},
	{
		ID:    "participation.procurement.communications-planned",
		Force: May, Principle: Transparency,
		Basis: []catalogue.ID{"E.pre.4.a", "E.pre.4.b", "E.pre.4.c", "E.pre.4.e"},
		Title: "A communications plan names the groups to reach, how and when, with access and impartiality in mind.",
		Fix:   "Write a communications plan: each group, its channel, its date, and what might bias or hinder it.",
		When:  In{Procuring},
		Check: Is{&CommunicationsPlanned},
	},
	{
		ID:    "participation.procurement.voice-on-every-agenda",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"E.mid.2.b"},
		Title: "What patients say is on the agenda of every project board.",
		Fix:   "Make it a standing item.",
		When:  In{Procuring},
		Check: Is{&BoardPatientVoiceStanding},
	},
	{
		ID:    "participation.procurement.professionals-prepared",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"E.better.3.a", "E.better.3.b"},
		Title: "Professionals are prepared to work openly with people with lived experience, and avoid jargon.",
		Fix:   "Train the professionals as well as the people with lived experience, and drop the jargon.",
		When:  All{In{Procuring}, In{RoleMethods}},
		Check: Is{&ProfessionalsPrepared},
	},
	{
		ID:    "participation.procurement.bid-promises-in-contract",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"E.post.3.a", "E.post.3.b"},
		Title: "What the winning bid promised about involvement is written into the contract and upheld.",
		Fix:   "Copy the bid's promises into the contract, and check them while the service starts up.",
		When:  All{In{Procuring}, In{AtDecided, AtImplemented}},
		Check: Is{&ContractBidPromisesIncluded},
	},
	{
		ID:    "participation.procurement.lessons-drawn",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"A.procuring.6", "E.post.1"},
		Title: "After the purchase, those who took part draw the lessons together.",
		Fix:   "Hold a session on lessons with everyone who took part.",
		When:  All{In{Procuring}, In{AtDecided, AtImplemented}},
		Check: Is{&LessonsDrawn},
	},
}

// The questions that these rules ask.
var (
	ReviewsIncludePeople = Fact{
		ID:    "reviews.include-people",
		Ask:   "Do people who use the service take part in needs assessments and service reviews?",
		Help:  "Answer for those that this plan rests on.",
		Basis: []catalogue.ID{"A.planning.1.a", "A.planning.5"},
	}

	SpecificationShapedByPeople = Fact{
		ID:    "specification.shaped-by-people",
		Ask:   "Does what people with lived experience say shape the specification and design of the service?",
		Help:  "Be able to point to the passage and to the view behind it.",
		Basis: []catalogue.ID{"A.planning.2", "D3.principle.1.a"},
	}

	WorkshopsEveryEstablishment = Fact{
		ID:    "workshops.every-establishment",
		Ask:   "Do the workshops reach every establishment the purchase affects?",
		Help:  "One establishment left out is a no.",
		Basis: []catalogue.ID{"A.procuring.1.a", "E.pre.1", "E.mid.1.a"},
	}

	ContractInvolvementRequired = Fact{
		ID:    "contract.involvement-required",
		Ask:   "Do the specification and contract say what the provider must do to involve people?",
		Help:  "Plain, checkable requirements serve best.",
		Basis: []catalogue.ID{"5.2.duty.4.a", "A.procuring.2"},
	}

	BidsScoredWithLivedExperience = Fact{
		ID:    "bids.scored-with-lived-experience",
		Ask:   "Do people with lived experience help score every lot, including a question on involving people?",
		Help:  "Train and support them for it.",
		Basis: []catalogue.ID{"A.procuring.3", "E.mid.3.a", "E.mid.4.a", "E.mid.4.b"},
	}

	SessionHealthcareStaffAbsent = Fact{
		ID:    "session.healthcare-staff-absent",
		Ask:   "Can people speak without healthcare staff in the room?",
		Help:  "Staff may help to bring people together and then leave.",
		Basis: []catalogue.ID{"D1.tip.7.b", "E.mid.1.b"},
	}

	SessionStaffPresenceJustified = Fact{
		ID:    "session.staff-presence-justified",
		Ask:   "Does the plan say why healthcare staff have to be present?",
		Help:  "Only asked where staff stay in the room.",
		Basis: []catalogue.ID{"D1.tip.7.b", "E.mid.1.b"},
	}

	CommunicationsPlanned = Fact{
		ID:    "communications.planned",
		Ask:   "Does a communications plan say which groups will be reached, how and when?",
		Help:  "Cover people in custody and people outside with lived experience.",
		Basis: []catalogue.ID{"E.pre.4.a", "E.pre.4.b", "E.pre.4.c", "E.pre.4.e"},
	}

	BoardPatientVoiceStanding = Fact{
		ID:    "board.patient-voice-standing",
		Ask:   "Is what patients say a standing item at the project board?",
		Help:  "The record of each meeting should show it.",
		Basis: []catalogue.ID{"E.mid.2.b"},
	}

	ProfessionalsPrepared = Fact{
		ID:    "professionals.prepared",
		Ask:   "Are the professionals trained to work openly with people with lived experience, and to avoid jargon?",
		Help:  "Training only the people with lived experience is half the job.",
		Basis: []catalogue.ID{"E.better.3.a", "E.better.3.b"},
	}

	ContractBidPromisesIncluded = Fact{
		ID:    "contract.bid-promises-included",
		Ask:   "Are the winning bid's promises about involving people written into the contract and upheld?",
		Help:  "Answer no if nobody has compared the two.",
		Basis: []catalogue.ID{"E.post.3.a", "E.post.3.b"},
	}

	LessonsDrawn = Fact{
		ID:    "lessons.drawn",
		Ask:   "Has a session on lessons learnt been held with those who took part?",
		Help:  "Users belong in the room.",
		Basis: []catalogue.ID{"A.procuring.6", "E.post.1"},
	}
)
