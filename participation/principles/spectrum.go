package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// spectrumRules hold each level of involvement to its own promise. The levels are not ranked.
var spectrumRules = []Rule{
	{
		ID:    "participation.spectrum.information-sound",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"LD.promise.1.a", "LD.promise.1.b", "LD.promise.1.c"},
		Title: "Where information is promised, it is right, even-handed and up to date.",
		Fix:   "Check the facts, show both sides, date the material and renew it.",
		When:  In{LevelInformation},
		Check: Is{&InformationSound},
	},
	{
		ID:    "participation.spectrum.consultation-taken-seriously",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"LD.promise.2.a"},
		Title: "Where consultation is promised, what people say gets serious attention.",
		Fix:   "Set aside time for those who decide to weigh what was said, and note what they made of it.",
		When:  In{LevelConsultation},
		Check: Is{&FeedbackWeighedInDecisions},
	},
	{
		ID:    "participation.spectrum.participation-shapes",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"LD.promise.3.a", "LD.promise.3.b", "LD.promise.3.c"},
		Title: "Where participation is promised, people help to form an open process and sway the decision.",
		Fix:   "Let people change the process, keep it open throughout, and show what they changed.",
		When:  In{LevelParticipation},
		Check: All{Is{&ProcessShapedByPeople}, Is{&RoutesOpen}},
	},
	{
		ID:    "participation.spectrum.partnership-decides-together",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"LD.promise.4"},
		Title: "Where partnership is promised, service and users decide together.",
		Fix:   "Give users an equal part in the decision, not in the discussion alone.",
		When:  In{LevelPartnership},
		Check: Is{&DecisionsMadeTogether},
	},
	{
		ID:    "participation.spectrum.control-resourced-and-honoured",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"LD.promise.5.a", "LD.promise.5.b"},
		Title: "Where control is promised, users have what they need to decide, and what they decide is done.",
		Fix:   "Hand over the money, time and information that deciding takes, and carry out what is decided.",
		When:  In{LevelControl},
		Check: All{Is{&UsersResourcedToDecide}, Is{&UsersDecisionsCarriedOut}},
	},
}

// The questions that these rules ask.
var (
	InformationSound = Fact{
		ID:    "information.sound",
		Ask:   "Is what people are told correct, fair to all sides and up to date?",
		Help:  "Date every notice and say who to ask.",
		Basis: []catalogue.ID{"LD.promise.1.a", "LD.promise.1.b", "LD.promise.1.c"},
	}

	FeedbackWeighedInDecisions = Fact{
		ID:    "feedback.weighed-in-decisions",
		Ask:   "Is what people say weighed with the other evidence when decisions are made?",
		Help:  "Look at the papers that went to those who decided.",
		Basis: []catalogue.ID{"5.2.duty.5.a", "5.2.duty.5.b", "A.planning.1.b", "D2.principle.9.c", "LD.promise.2.a"},
	}

	ProcessShapedByPeople = Fact{
		ID:    "process.shaped-by-people",
		Ask:   "Can people shape the process itself, and do their views sway what is decided?",
		Help:  "Agreeing the agenda together is a start.",
		Basis: []catalogue.ID{"LD.promise.3.a", "LD.promise.3.c"},
	}

	DecisionsMadeTogether = Fact{
		ID:    "decisions.made-together",
		Ask:   "Do the service and its users take the decisions together?",
		Help:  "Being outvoted every time is not together.",
		Basis: []catalogue.ID{"LD.promise.4"},
	}

	UsersResourcedToDecide = Fact{
		ID:    "users.resourced-to-decide",
		Ask:   "Do users hold the resources they need in order to decide?",
		Help:  "Resources are money, time, information and support.",
		Basis: []catalogue.ID{"LD.promise.5.a"},
	}

	UsersDecisionsCarriedOut = Fact{
		ID:    "users.decisions-carried-out",
		Ask:   "Is what users decide carried out?",
		Help:  "If a decision can be overruled, promise partnership and say so.",
		Basis: []catalogue.ID{"LD.promise.5.b"},
	}
)
