package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// approachRules say how the approach is chosen: whether people are to be involved, who, when, how
// far and by which methods.
var approachRules = []Rule{
	{
		ID:    "participation.need.weighed-and-explained",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"S.action.1", "S.action.2.a", "4.text.1", "4.text.4.a", "4.text.7.a", "5.2.duty.1"},
		Title: "Whether to involve people is weighed for every stage of the work, and the reasons are written down.",
		Fix:   "Write down, stage by stage, whether people will be involved and why.",
		When:  Always{},
		Check: Is{&ParticipationNeedExplained},
	},
	{
		ID:    "participation.approach.who-when-and-how-far",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"1.purpose.1", "LD.practice.1.a", "LD.practice.1.b", "LD.practice.6.b"},
		Title: "The plan names the people meant, the stage, the methods and the level of involvement promised.",
		Fix:   "Name the people, the stage of the cycle, the methods and one or more levels of involvement.",
		When:  Always{},
		Check: All{Stated{ListPeopleGroups}, Stated{ListMethods}, Stated{ListStages}, Stated{ListLevels}},
	},
	{
		ID:    "participation.approach.fits-the-matter-and-people",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"S.action.2.b", "3.2.principle.1.b", "3.2.principle.4.a", "4.text.7.b", "D9.tip.1.c", "LD.practice.1.c", "LD.practice.6.b"},
		Title: "Methods and level of involvement fit the matter, the service and the people.",
		Fix:   "Match methods and level to what is at stake, to the kind of service and to the people meant, and say how.",
		When:  Always{},
		Check: Is{&ApproachFits},
	},
	{
		ID:    "participation.approach.built-on-preferences",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"S.action.3.b", "4.1.text.6.a", "4.1.text.6.b", "4.1.text.6.c"},
		Title: "People were asked whether and how they want to take part, and the plan follows their answers.",
		Fix:   "Ask some of the people concerned whether they want to take part and in what way, then build the plan on that.",
		When:  Always{},
		Check: Is{&ApproachBuiltOnPreferences},
	},
	{
		ID:    "participation.approach.more-than-one-way",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"2.2.text.5.b", "A.procuring.1.b", "D9.tip.3.b", "LD.represent.2.a", "LD.check.2"},
		Title: "There is more than one kind of way to take part.",
		Fix:   "Add a method of another kind, so that people who cannot use the first are still heard.",
		When:  Always{},
		Check: AtLeast{2, []Expr{
			In{AskingMethods},
			In{DiscussingMethods},
			In{MakingMethods},
			In{PeerMethods},
			In{DecidingMethods},
			In{AssuringMethods},
		}},
	},
	{
		ID:    "participation.approach.begun-early",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"S.action.6"},
		Title: "People are involved early, while their views can still shape the options.",
		Fix:   "Bring people in before the options are fixed, or say what is still open and ask about that.",
		When:  In{Planning, Procuring},
		Check: Is{&InvolvementStartedEarly},
	},
	{
		ID:    "participation.approach.people-equipped",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"S.action.3.c"},
		Title: "People get the information, materials and support they need to take part.",
		Fix:   "List what taking part calls for, and provide it before the first session.",
		When: Any{
			Not{In{SARC, SurvivorsPeople}},
			In{SecureSettings, LiaisonDiversion, PoliceCustody, Community},
		},
		Check: Is{&ParticipantsEquipped},
	},
	{
		ID:    "participation.plan.benefits-measured",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"S.action.5.a", "S.action.5.b"},
		Title: "A written plan states the benefits expected and, where it suits, how they will be measured.",
		Fix:   "Write the plan down with the benefits expected and a measure for each that can be measured.",
		When:  In{Planning},
		Check: Is{&PlanBenefitsMeasured},
	},
	{
		ID:    "participation.plan.costed-and-funded",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"S.action.5.c", "S.action.5.d", "S.action.5.e"},
		Title: "The work is costed, and stands in the business plan and the programme plan.",
		Fix:   "Cost the activity and carry the sum into the business and programme plans.",
		When:  In{Planning},
		Check: Is{&PlanCostedAndFunded},
	},
}

// The questions that these rules ask.
var (
	ParticipationNeedExplained = Fact{
		ID:    "participation.need-explained",
		Ask:   "Does the plan say, for each stage it covers, whether people need to be involved, and why?",
		Help:  "\"Not at this stage\" is a fair answer where a reason stands beside it.",
		Basis: []catalogue.ID{"S.action.1", "S.action.2.a", "4.text.1", "4.text.4.a", "4.text.7.a", "5.2.duty.1"},
	}

	ApproachFits = Fact{
		ID:    "approach.fits",
		Ask:   "Do the methods and the level of involvement fit the matter, the service and the people meant?",
		Help:  "Weigh how much is at stake, who the people are, what they are asked to do and how long there is.",
		Basis: []catalogue.ID{"S.action.2.b", "3.2.principle.1.b", "3.2.principle.4.a", "4.text.7.b", "D9.tip.1.c", "LD.practice.1.c", "LD.practice.6.b"},
	}

	ApproachBuiltOnPreferences = Fact{
		ID:    "approach.built-on-preferences",
		Ask:   "Is the plan built on what people said about whether, and how, they want to take part?",
		Help:  "Asking a few users, or a group that knows them well, is enough if the plan then changed or was confirmed.",
		Basis: []catalogue.ID{"S.action.3.b", "4.1.text.6.a", "4.1.text.6.b", "4.1.text.6.c"},
	}

	InvolvementStartedEarly = Fact{
		ID:    "involvement.started-early",
		Ask:   "Did involving people begin early enough for their views to shape the options?",
		Help:  "Early means before a preferred option is chosen.",
		Basis: []catalogue.ID{"S.action.6"},
	}

	ParticipantsEquipped = Fact{
		ID:    "participants.equipped",
		Ask:   "Do participants get the information, materials and support they need in order to take part?",
		Help:  "Think of briefings, paper and pens, interpreters, a quiet room, someone to ask.",
		Basis: []catalogue.ID{"S.action.3.c"},
	}

	PlanBenefitsMeasured = Fact{
		ID:    "plan.benefits-measured",
		Ask:   "Does a written plan state the benefits expected and, where sensible, how they will be measured?",
		Help:  "One page is enough; some benefits, such as trust, may have no figure.",
		Basis: []catalogue.ID{"S.action.5.a", "S.action.5.b"},
	}

	PlanCostedAndFunded = Fact{
		ID:    "plan.costed-and-funded",
		Ask:   "Is the cost of involving people worked out and included in the business and programme plans?",
		Help:  "Count staff time, partners, travel, interpreting and thank-you payments.",
		Basis: []catalogue.ID{"S.action.5.c", "S.action.5.d", "S.action.5.e"},
	}
)
