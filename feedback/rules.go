package feedback

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/principles"
)

// planRules say what a plan promises about feedback.
var planRules = []Rule{
	{
		ID:    "feedback.plan.built-in-from-start",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"3.6.principle.2"},
		Title: "How people will hear what came of it is planned from the start.",
		Fix:   "Say in the plan who will be told what, when and in which format.",
		When:  In{Planning, Procuring},
		Check: Is{&FeedbackPlannedFromStart},
	},
	{
		ID:    "feedback.decisions.weighed-with-other-evidence",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"5.2.duty.5.a", "5.2.duty.5.b", "A.planning.1.b"},
		Title: "What people say is weighed with the other evidence, and informs policy, priorities and decisions.",
		Fix:   "Put what people said beside the other evidence in each paper that asks for a decision.",
		When:  Always{},
		Check: Is{&principles.FeedbackWeighedInDecisions},
	},
	{
		ID:    "feedback.format.chosen",
		Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"A.text.3"},
		Title: "The format in which people will be told is chosen.",
		Fix:   "Choose one or more formats that suit the people.",
		When:  Always{},
		Check: Stated{ListFormats},
	},
	{
		ID:    "feedback.format.visual-for-young-people",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"A.feedback.3.a", "D2.tip.1.c", "D2.tip.7.b"},
		Title: "Young people in secure settings are told in a visual format.",
		Fix:   "Use an infographic, pictures, a poster or a film.",
		When:  In{SecureChildrenSettings},
		Check: In{VisualFormats},
	},
}

// The question that these rules ask.
var (
	FeedbackPlannedFromStart = Fact{
		ID:    "feedback.planned-from-start",
		Ask:   "Does the plan say from the start how people will hear what came of it?",
		Help:  "Name who is told, when, and in which format.",
		Basis: []catalogue.ID{"3.6.principle.2"},
	}
)

// registerRules are owed to people who were involved. The register answers them.
var registerRules = []Rule{
	{
		ID:   "feedback.scope.limits-said-first",
		Kind: OnRegister, Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"3.6.principle.4.b"},
		Title: "People are told at first contact what they can influence and what they cannot.",
		Fix:   "Say, the first time you meet people, what is open and what is settled.",
		When:  Always{},
		Shown: "each programme states what can and cannot be influenced, and said so on or before its first day",
	},
	{
		ID:   "feedback.heard.every-group",
		Kind: OnRegister, Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"2.2.text.2.b", "3.2.principle.2.b", "LD.check.3.a"},
		Title: "Every group and every kind of place that the plan is about is heard.",
		Fix:   "Go to those who were not heard, and ask them in a way that they can use.",
		When:  Any{Stated{ListPeopleGroups}, Stated{ListSettings}},
		Shown: "each group and each kind of place that the case states has a theme, or a programme with a theme",
	},
	{
		ID:   "feedback.answered.each-theme",
		Kind: OnRegister, Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"3.6.principle.4.c"},
		Title: "Everything that people say is answered.",
		Fix:   "Say what follows from it, or that nothing does.",
		When:  Always{},
		Shown: "each theme has a response that says more than that it is being considered, and people do not dispute it",
	},
	{
		ID:   "feedback.told.what-changed",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"S.action.7.a", "S.action.7.b", "3.6.principle.3.b", "3.6.principle.3.c", "3.6.principle.4.c", "A.text.2", "A.text.3", "D2.tip.9.a", "LD.incentive.1.b"},
		Title: "Everyone who took part, and others involved, are told what changed because of them.",
		Fix:   "Tell participants and others involved what changed, in the chosen format.",
		When:  Always{},
		Shown: "each ended programme has a telling to participants, and one to the others involved, of its responses",
	},
	{
		ID:   "feedback.told.explain-not-done",
		Kind: OnRegister, Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"S.action.7.c", "3.6.principle.4.c", "A.text.4"},
		Title: "Where something was not done, people are told why.",
		Fix:   "Give the reason beside each thing that was not done.",
		When:  Always{},
		Shown: "each response that is not done carries a reason, and a telling gave it",
	},
	{
		ID:   "feedback.told.effect-of-consultation",
		Kind: OnRegister, Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"LD.promise.2.b"},
		Title: "Where consultation was promised, people are told what effect they had.",
		Fix:   "Tell people what influence their views had.",
		When:  In{LevelConsultation},
		Shown: "each programme that promised consultation has a telling on its effect",
	},
	{
		ID:   "feedback.told.decision-and-reasons",
		Kind: OnRegister, Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"LD.check.8.a", "LD.check.8.b"},
		Title: "Service users are told what was decided, and why.",
		Fix:   "Tell service users the decision and the reasons.",
		When:  In{LiaisonDiversion},
		Shown: "each theme's response has words for what was decided and why, and a telling to participants gave them",
	},
	{
		ID:   "feedback.told.outcome-of-procurement",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"A.procuring.4", "E.post.2"},
		Title: "After a purchase, users are told what came of what they said.",
		Fix:   "Go back to the establishments, and tell people what their views achieved.",
		When:  All{In{Procuring}, In{AtDecided, AtImplemented}},
		Shown: "once the purchase is decided, each programme has a telling to participants that reports its responses",
	},
	{
		ID:   "feedback.told.formats-as-needed",
		Kind: OnRegister, Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"3.2.principle.6.b", "3.3.principle.5.b", "3.3.principle.5.d"},
		Title: "People are told in the ways that they said they need.",
		Fix:   "Tell them again, in each way that is still missing.",
		When:  Always{},
		Shown: "each way of telling that an ended programme needs was used in a telling to its participants",
	},
	{
		ID:   "feedback.told.thanks",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"D2.tip.9.b"},
		Title: "Young people are thanked for their time.",
		Fix:   "Thank each young person.",
		When:  In{SecureChildrenSettings},
		Shown: "each programme in a secure setting for children has a telling marked as thanked",
	},
	{
		ID:   "feedback.promise.influence-shown",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"LD.promise.3.c"},
		Title: "Where participation was promised, what people said swayed what was decided.",
		Fix:   "Act on some of it, or say that it was consultation.",
		When:  In{LevelParticipation},
		Shown: "each ended programme that promised participation has a response of done, partly done or planned",
	},
	{
		ID:   "feedback.promise.decided-together",
		Kind: OnRegister, Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"LD.promise.4"},
		Title: "Where partnership was promised, each answer was decided together.",
		Fix:   "Decide with people, and say that the answer is a shared one.",
		When:  In{LevelPartnership},
		Shown: "each ended programme that promised partnership has responses, and each says that it was decided together",
	},
	{
		ID:   "feedback.promise.decisions-carried-out",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"LD.promise.5.b"},
		Title: "Where control was promised, what people decided is done.",
		Fix:   "Carry out what people decided.",
		When:  In{LevelControl},
		Shown: "each ended programme that promised control has responses, and each is done, partly done or planned",
	},
	{
		ID:   "feedback.kept.outcome-of-each-programme",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"3.6.principle.3.a"},
		Title: "At the end of each programme, what it changed is written down.",
		Fix:   "Write down what changed, soon after the end.",
		When:  Always{},
		Shown: "each ended programme has a response to every theme",
	},
	{
		ID:   "feedback.kept.approach-input-and-effect",
		Kind: OnRegister, Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"S.action.8.a", "A.monitoring.4.a", "A.monitoring.4.b", "E.mid.2.a"},
		Title: "A record is kept of the approach, what people put in and what effect it had.",
		Fix:   "Keep the register up to date: programme, theme, response, telling.",
		When:  Always{},
		Shown: "each programme states the level promised and holds at least one theme, and each theme has a response",
	},
	{
		ID:   "feedback.shared.other-agencies",
		Kind: OnRegister, Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"3.5.principle.2.b"},
		Title: "Other agencies hear what was done and what came of it, where that is suitable.",
		Fix:   "Share the results with the agencies they concern, without identifying anyone.",
		When:  Always{},
		Shown: "each ended programme has a telling to other agencies; whether one was suitable is for a person to say",
	},
	{
		ID:   "feedback.shared.learning-published",
		Kind: OnRegister, Force: Should, Principle: Outcomes,
		Basis: []catalogue.ID{"S.action.9.c", "S.action.9.d", "5.2.duty.8.c", "5.2.duty.8.d"},
		Title: "What was learned is made public.",
		Fix:   "Publish what people said and what came of it, without identifying anyone.",
		When:  Always{},
		Shown: "each ended programme has a telling to the public of its responses",
	},
}
