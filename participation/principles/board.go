package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// boardRules say how people have a part in governance, what they are offered for it, and who helps.
var boardRules = []Rule{
	{
		ID:    "participation.board.users-in-governance",
		Force: Must, Principle: Experience,
		Basis: []catalogue.ID{"LD.why.4"},
		Title: "Service users have a part in governing the liaison and diversion service.",
		Fix:   "Give service users seats in the service's governance.",
		When:  In{LiaisonDiversion},
		Check: In{MethodGovernanceSeat, MethodLivedExperienceGroup},
	},
	{
		ID:    "participation.board.role-and-succession-described",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"LD.board.1.b", "LD.board.1.c", "LD.board.3.a", "LD.board.3.b", "LD.board.5.b"},
		Title: "The users' role on the board, the person sought and the succession are written down.",
		Fix:   "Write a role description, a person specification with fitting experience, and a plan for when someone leaves.",
		When:  All{In{LiaisonDiversion}, In{MethodGovernanceSeat}},
		Check: Is{&BoardRoleAndSuccessionDescribed},
	},
	{
		ID:    "participation.board.supported-and-trained",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D3.tip.3.b", "LD.board.4.a", "LD.board.4.b"},
		Title: "Service users on the board are supported and trained to look beyond their own story.",
		Fix:   "Offer training, and support from a voluntary or user organisation.",
		When:  All{In{LiaisonDiversion}, In{MethodGovernanceSeat}},
		Check: Is{&BoardSupportedAndTrained},
	},
	{
		ID:    "participation.incentives.benefit-explained",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"D2.principle.7", "LD.incentive.0", "LD.check.6.a", "LD.check.6.b"},
		Title: "People know what they gain by taking part.",
		Fix:   "Say plainly what taking part offers: skills, training, a reference, better services.",
		When:  In{LiaisonDiversion, SecureChildrenSettings},
		Check: Is{&BenefitExplained},
	},
	{
		ID:    "participation.incentives.expenses-covered",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"LD.incentive.2.a"},
		Title: "Expenses are covered, travel and childcare among them.",
		Fix:   "Set aside money for expenses, and pay it promptly.",
		When:  In{LiaisonDiversion},
		Check: Is{&ExpensesCovered},
	},
	{
		ID:    "participation.incentives.benefits-advice-first",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"LD.incentive.2.b"},
		Title: "Specialist advice on state benefits is taken before anyone is paid.",
		Fix:   "Take benefits advice, and share it, before offering payment.",
		When:  All{In{LiaisonDiversion}, Is{&PaymentOffered}},
		Check: Is{&PaymentBenefitsAdviceTaken},
	},
	{
		ID:    "participation.timing.sign-up-offered",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"LD.short.2", "LD.short.3", "LD.check.1"},
		Title: "On first contact, people can sign up to be asked later.",
		Fix:   "Offer sign-up at the start, for example by a question on the consent form.",
		When:  In{LiaisonDiversion},
		Check: In{MethodInterestRegister, MethodConsentFormQuestion},
	},
	{
		ID:    "participation.team.extended-team-helps",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"LD.why.5.a", "LD.why.5.b", "LD.check.7"},
		Title: "The extended team helps: engagement services, peer support, and recovery workers with a share of the task.",
		Fix:   "Explore engagement and peer support services for the extended team, and give recovery workers a part.",
		When:  In{LiaisonDiversion},
		Check: Is{&ExtendedTeamHelps},
	},
}

// The questions that these rules ask.
var (
	BoardRoleAndSuccessionDescribed = Fact{
		ID:    "board.role-and-succession-described",
		Ask:   "Are the users' role on the board, the person sought, and the plan for when someone leaves written down?",
		Help:  "At first, look for people with similar vulnerabilities and some strategic experience.",
		Basis: []catalogue.ID{"LD.board.1.b", "LD.board.1.c", "LD.board.3.a", "LD.board.3.b", "LD.board.5.b"},
	}

	BoardSupportedAndTrained = Fact{
		ID:    "board.supported-and-trained",
		Ask:   "Are service users on the board supported and trained for it?",
		Help:  "A voluntary or user organisation can give the support.",
		Basis: []catalogue.ID{"D3.tip.3.b", "LD.board.4.a", "LD.board.4.b"},
	}

	BenefitExplained = Fact{
		ID:    "benefit.explained",
		Ask:   "Are people told plainly what they gain by taking part?",
		Help:  "Do not promise what the setting's rules forbid.",
		Basis: []catalogue.ID{"D2.principle.7", "LD.incentive.0", "LD.check.6.a", "LD.check.6.b"},
	}

	ExpensesCovered = Fact{
		ID:    "expenses.covered",
		Ask:   "Are participants' expenses covered, including travel and childcare?",
		Help:  "Being out of pocket shuts people out.",
		Basis: []catalogue.ID{"LD.incentive.2.a"},
	}

	PaymentOffered = Fact{
		ID:    "payment.offered",
		Ask:   "Will people be paid for taking part, beyond expenses?",
		Help:  "Vouchers count as payment.",
		Basis: []catalogue.ID{"LD.incentive.2.b"},
	}

	PaymentBenefitsAdviceTaken = Fact{
		ID:    "payment.benefits-advice-taken",
		Ask:   "Was specialist advice taken on how payment affects people's benefits?",
		Help:  "Payment can reduce what someone receives.",
		Basis: []catalogue.ID{"LD.incentive.2.b"},
	}

	ExtendedTeamHelps = Fact{
		ID:    "extended-team.helps",
		Ask:   "Does the extended team, such as peer support or recovery workers, share in involving people?",
		Help:  "Engagement services may be added to it.",
		Basis: []catalogue.ID{"LD.why.5.a", "LD.why.5.b", "LD.check.7"},
	}
)
