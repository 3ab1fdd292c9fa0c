package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// opennessRules say what is to be seen from outside, and what becomes of people's data.
var opennessRules = []Rule{
	{
		ID:    "participation.openness.routes-open",
		Force: Must, Principle: Transparency,
		Basis: []catalogue.ID{"3.4.principle.2.a", "3.4.principle.2.b"},
		Title: "Involvement runs through open routes: governance anyone can see, and a clear way to be represented or heard.",
		Fix:   "Publish how involvement is governed and how people come to be heard or represented.",
		When:  Always{},
		Check: Is{&RoutesOpen},
	},
	{
		ID:    "participation.openness.recruitment-open",
		Force: Must, Principle: Transparency,
		Basis: []catalogue.ID{"3.4.principle.2.c"},
		Title: "People are recruited to their roles openly.",
		Fix:   "Advertise the role where those concerned will see it, and say how people are chosen.",
		When:  In{RoleMethods},
		Check: Is{&RecruitmentOpen},
	},
	{
		ID:    "participation.openness.speaking-for-others",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"LD.represent.1.b"},
		Title: "Anyone expected to speak for others has a way to gather their views.",
		Fix:   "Build in a route between representatives and those they speak for, or say that they speak for themselves.",
		When:  In{MethodGovernanceSeat, MethodReferenceGroup, MethodServiceUserPanel, MethodLivedExperienceGroup, MethodRecruitmentPanel},
		Check: Is{&RepresentationBuiltIn},
	},
	{
		ID:    "participation.data.notice-given",
		Force: Must, Principle: Transparency,
		Basis: []catalogue.ID{"3.4.principle.3.a", "3.4.principle.3.b", "3.4.assurance.1", "3.4.assurance.2", "3.4.assurance.3.a", "3.4.assurance.3.b", "3.4.assurance.4.a", "3.4.assurance.4.b"},
		Title: "Where personal data are used, people were told how, why, who sees them, how they are kept and for how long.",
		Fix:   "Give a notice that meets data protection law before collecting anything.",
		When:  Is{&PersonalDataUsed},
		Check: Is{&PersonalDataNoticeGiven},
	},
	{
		ID:    "participation.data.opinions-least-identifying",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"3.5.principle.3.a", "3.5.principle.3.b", "D9.principle.5.c", "F.tip.1.a"},
		Title: "Opinions are reported without identity or, where that cannot be, with as little as the purpose needs.",
		Fix:   "Strip names and small details from what is reported; keep an identifier only with a stated reason.",
		When:  Always{},
		Check: Is{&OpinionsLeastIdentifying},
	},
	{
		ID:    "participation.data.sharing-has-a-basis",
		Force: Must, Principle: Transparency,
		Basis: []catalogue.ID{"LD.info.3.a", "LD.info.3.b", "LD.info.3.c", "LD.info.4.a", "LD.info.4.b", "LD.info.4.c"},
		Title: "Confidential information is recorded or shared only with explicit consent, a best-interests decision or a public-interest ground.",
		Fix:   "Record the consent, the best-interests decision or the public-interest ground before recording or sharing.",
		When:  All{In{LiaisonDiversion}, Is{&PersonalDataUsed}},
		Check: Is{&InformationSharingBasisRecorded},
	},
	{
		ID:    "participation.data.sharing-limited",
		Force: Must, Principle: Transparency,
		Basis: []catalogue.ID{"LD.info.5.a", "LD.info.5.b", "LD.info.5.c"},
		Title: "What is recorded or shared is limited to a pressing need, in proportion to the risk, judged case by case.",
		Fix:   "Record less: only what the risk in this case calls for, with the need stated.",
		When:  All{In{LiaisonDiversion}, Is{&PersonalDataUsed}},
		Check: Is{&InformationSharingLimited},
	},
}

// The questions that these rules ask.
var (
	RoutesOpen = Fact{
		ID:    "routes.open",
		Ask:   "Can anyone see how involvement is governed, and how people come to be represented or heard?",
		Help:  "Elections, named representatives and open meetings are examples.",
		Basis: []catalogue.ID{"3.4.principle.2.a", "3.4.principle.2.b", "LD.promise.3.a", "LD.promise.3.b", "LD.promise.3.c"},
	}

	RecruitmentOpen = Fact{
		ID:    "recruitment.open",
		Ask:   "Are people recruited to panels, boards and other roles in an open way?",
		Help:  "Hand-picking the confident few is not open.",
		Basis: []catalogue.ID{"3.4.principle.2.c"},
	}

	RepresentationBuiltIn = Fact{
		ID:    "representation.built-in",
		Ask:   "Do those expected to speak for others have a way to gather the others' views?",
		Help:  "Answer yes if nobody is expected to speak for others and people are told so.",
		Basis: []catalogue.ID{"LD.represent.1.b"},
	}

	PersonalDataUsed = Fact{
		ID:    "personal-data.used",
		Ask:   "Will the work use personal data about those who take part?",
		Help:  "Names, contact details, health or offence details and recordings all count.",
		Basis: []catalogue.ID{"3.4.principle.3.a"},
	}

	PersonalDataNoticeGiven = Fact{
		ID:    "personal-data.notice-given",
		Ask:   "Were people told how and why their data are used, who sees them, and how safely and how long they are kept?",
		Help:  "Say also why each reader needs to see them, where that is not plain.",
		Basis: []catalogue.ID{"3.4.principle.3.a", "3.4.principle.3.b", "3.4.assurance.1", "3.4.assurance.2", "3.4.assurance.3.a", "3.4.assurance.3.b", "3.4.assurance.4.a", "3.4.assurance.4.b"},
	}

	OpinionsLeastIdentifying = Fact{
		ID:    "opinions.least-identifying",
		Ask:   "Are people's opinions reported anonymously, or with the least identifying detail the purpose needs?",
		Help:  "In a small place a single detail can give someone away.",
		Basis: []catalogue.ID{"3.5.principle.3.a", "3.5.principle.3.b", "D9.principle.5.c", "F.tip.1.a"},
	}

	InformationSharingBasisRecorded = Fact{
		ID:    "information-sharing.basis-recorded",
		Ask:   "Is consent, a best-interests decision or a public-interest ground recorded before confidential information is kept or shared?",
		Help:  "Consent is explicit and informed, and may come from someone with parental responsibility.",
		Basis: []catalogue.ID{"LD.info.3.a", "LD.info.3.b", "LD.info.3.c", "LD.info.4.a", "LD.info.4.b", "LD.info.4.c"},
	}

	InformationSharingLimited = Fact{
		ID:    "information-sharing.limited",
		Ask:   "Is information recorded or shared only for a pressing need, in proportion to the risk, case by case?",
		Help:  "A rule that shares everything about everyone is a no.",
		Basis: []catalogue.ID{"LD.info.5.a", "LD.info.5.b", "LD.info.5.c"},
	}
)
