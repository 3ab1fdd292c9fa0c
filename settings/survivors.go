package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// survivorRules hold where survivors of sexual assault or abuse are meant, and, under
// settings.young-survivors, where they are children or young people.
var survivorRules = []Rule{
	{
		ID:    "settings.survivors.expert-support",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"3.2.principle.4.c", "4.1.barrier.1.b", "4.1.barrier.1.c", "D6.tip.1.b", "D7.tip.4.a", "D8.tip.1.b", "D8.tip.5.a"},
		Title: "Expert support is there for people who have been through trauma, before, during and after taking part.",
		Fix:   "Arrange specialist support, and tell people how to reach it at any moment.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&SupportTraumaExpert},
		Overrides: []Override{
			{"participation.approach.people-equipped", "for survivors, ordinary support is replaced by expert support and full information"},
		},
	},
	{
		ID:    "settings.survivors.own-supporter-welcome",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D6.tip.1.c", "D7.principle.3.b", "D7.tip.4.b", "D8.principle.6.c", "D8.tip.5.b"},
		Title: "People may bring a supporter or advocate.",
		Fix:   "Say in the invitation that a supporter is welcome, and meet the cost.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&SupporterWelcome},
	},
	{
		ID:    "settings.survivors.specialist-partners",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D6.tip.2.a", "D7.tip.6.a", "D8.tip.7.a"},
		Title: "Specialist sexual violence and abuse services of the local voluntary sector are partners.",
		Fix:   "Invite the local specialist service to plan with you.",
		When:  In{SARC, SurvivorsPeople},
		Check: In{PartnerSexualViolenceSpecialists},
	},
	{
		ID:    "settings.survivors.evidence-handled",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"D6.tip.3.a", "D7.tip.8.a", "D8.tip.9.a"},
		Title: "Those who run the work know what to do when someone discloses, and how evidence is kept.",
		Fix:   "Agree a protocol for disclosure, the first above all, and brief everyone.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&DisclosureProtocolKnown},
	},
	{
		ID:    "settings.survivors.consulted-apart",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D6.tip.4.a"},
		Title: "Survivors, in that capacity, are consulted apart from people who have offended.",
		Fix:   "Hold separate activities, and invite each person in one capacity.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&SurvivorsConsultedApart},
	},
	{
		ID:    "settings.survivors.live-case-advice",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"D6.tip.5.a", "D6.tip.5.b", "D7.tip.9.a", "D7.tip.9.c", "D8.tip.11.a", "D8.tip.11.c"},
		Title: "Where a criminal case is open, the investigating officer or prosecutors advised before anyone was involved.",
		Fix:   "Ask the investigating officer or the prosecution service, and wait for the advice.",
		When:  All{In{SARC, SurvivorsPeople}, Is{&section13q.ProceedingsLive}},
		Check: Is{&ProceedingsAdviceTaken},
	},
	{
		ID:    "settings.survivors.informed-choice",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"D6.tip.7.b", "D6.tip.7.c", "D6.tip.9.c", "D7.tip.2.a", "D7.tip.2.b", "D7.tip.5.c", "D8.tip.3.a", "D8.tip.3.b", "D8.tip.6.c"},
		Title: "People know fully what taking part means, and choose freely.",
		Fix:   "Explain everything openly beforehand, and offer real choices, stopping included.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&ParticipantsInformedChoice},
	},
	{
		ID:    "settings.survivors.plain-and-repeated",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D6.tip.8.b", "D6.tip.8.c", "D6.tip.8.d", "D7.tip.3.b", "D7.tip.3.c", "D7.tip.3.d", "D8.tip.4.b", "D8.tip.4.c", "D8.tip.4.d"},
		Title: "Words are plain, explanations clear, and things are said again when needed.",
		Fix:   "Use plain words, explain, and offer to go over it again.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&WordsPlainAndRepeated},
	},
	{
		ID:    "settings.survivors.old-wounds-planned-for",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D6.tip.9.a", "D6.tip.9.b", "D7.tip.5.a", "D7.tip.5.b", "D8.tip.6.a"},
		Title: "The plan allows for questions reopening trauma, and checks that each person has support around them.",
		Fix:   "Say what may be hard, check each person's support, and plan what to do if distress comes.",
		When:  In{SARC, SurvivorsPeople},
		Check: Is{&TraumaRiskPlannedFor},
	},
	{
		ID:    "settings.survivors.enough-supporters",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D6.tip.10.b", "D6.tip.10.c", "D7.tip.7.b", "D8.tip.8.b"},
		Title: "Group events have enough supporters and facilitators to keep everyone safe.",
		Fix:   "Add supporters and facilitators until each person can be looked after.",
		When:  All{In{SARC, SurvivorsPeople}, In{GroupMethods}},
		Check: Is{&EventEnoughSupporters},
	},
	{
		ID:    "settings.survivors.private-space",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D7.tip.7.c"},
		Title: "Group events have a private place for anyone who needs a break.",
		Fix:   "Book a second, quiet room.",
		When:  All{In{SurvivorsChildhoodAbuseAdult}, In{GroupMethods}},
		Check: Is{&EventPrivateSpace},
	},
	{
		ID:    "settings.survivors.trauma-informed-service",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"D6.principle.3.a", "D6.principle.3.b", "D6.principle.4.b", "D6.principle.4.c", "D7.principle.5.a", "D7.principle.5.b", "D8.principle.8.a", "D8.principle.8.b"},
		Title: "The service is trauma-informed and understands what sexual violence does to people.",
		Fix:   "Require trauma-informed practice of the provider, and check it with survivors.",
		When:  All{In{SARC, SurvivorsPeople}, In{Procuring, Monitoring}},
		Check: Is{&ServiceTraumaInformed},
	},
	{
		ID:    "settings.survivors.routes-to-care",
		Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"D6.principle.1.a", "D6.principle.1.b", "D6.principle.1.c", "D6.principle.1.d", "D7.principle.1", "D8.principle.1"},
		Title: "Survivors can reach health care, sexual health services, a referral centre, and specialist counselling.",
		Fix:   "Check that each route is open, and how long it takes.",
		When:  All{In{SARC, SurvivorsPeople}, In{Procuring, Monitoring}},
		Check: Is{&CareRoutesOpen},
	},
	{
		ID:    "settings.survivors.needs-asked-and-met",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D7.principle.3", "D7.principle.3.a", "D8.principle.6", "D8.principle.6.a"},
		Title: "Each person's needs are asked about and met: place, time, single-sex space and others.",
		Fix:   "Ask each person what would make it possible, and arrange it.",
		When:  In{SurvivorsChildhoodAbuseAdult, VictimsCYP},
		Check: Is{&NeedsAskedAndMet},
	},
	{
		ID:    "settings.survivors.calm-place",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D7.principle.7.a", "D8.principle.10.a"},
		Title: "The place is calm and not clinical.",
		Fix:   "Find a quiet room that does not feel like a clinic.",
		When:  In{SurvivorsChildhoodAbuseAdult, VictimsCYP},
		Check: Is{&VenueCalm},
	},
	{
		ID:    "settings.young-survivors.support-afterwards",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D8.principle.3.c"},
		Title: "Support is there for young people after the activity.",
		Fix:   "Say who will be in touch afterwards, and when.",
		When:  In{VictimsCYP},
		Check: Is{&SupportAfterActivity},
	},
	{
		ID:    "settings.young-survivors.safe-relatives-only",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"D8.tip.6.b"},
		Title: "Only relatives and carers who were not part of the abuse are involved.",
		Fix:   "Check with the safeguarding lead which adults are safe before inviting any.",
		When:  In{VictimsCYP},
		Check: Is{&FamiliesCheckedSafe},
		Overrides: []Override{
			{"settings.families.consulted", "for young survivors, families are brought in only once they are known to be safe; otherwise their absence is explained"},
		},
	},
	{
		ID:    "settings.young-survivors.safeguarding-explained",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"D8.tip.10.a"},
		Title: "If safeguarding steps are taken, the young person is involved enough to understand them.",
		Fix:   "Explain what will happen, and why, before it happens.",
		When:  In{VictimsCYP},
		Check: Is{&SafeguardingExplainedToChild},
	},
}

// The questions that these rules ask.
var (
	SupportTraumaExpert = Fact{
		ID:    "support.trauma-expert",
		Ask:   "Is expert support there for people who have been through trauma, whenever they need it?",
		Help:  "People should feel safe, and not judged.",
		Basis: []catalogue.ID{"3.2.principle.4.c", "4.1.barrier.1.b", "4.1.barrier.1.c", "D6.tip.1.b", "D7.tip.4.a", "D8.tip.1.b", "D8.tip.5.a"},
	}

	SupporterWelcome = Fact{
		ID:    "supporter.welcome",
		Ask:   "May people bring a supporter or advocate of their own?",
		Help:  "For young people, an independent one should be on offer.",
		Basis: []catalogue.ID{"D6.tip.1.c", "D7.principle.3.b", "D7.tip.4.b", "D8.principle.6.c", "D8.tip.5.b"},
	}

	DisclosureProtocolKnown = Fact{
		ID:    "disclosure.protocol-known",
		Ask:   "Do those who run the work know what to do when someone discloses, and how evidence is kept?",
		Help:  "A worker may be called to give evidence.",
		Basis: []catalogue.ID{"D6.tip.3.a", "D7.tip.8.a", "D8.tip.9.a"},
	}

	SurvivorsConsultedApart = Fact{
		ID:    "survivors.consulted-apart",
		Ask:   "Are survivors consulted in activities apart from those for people who have offended?",
		Help:  "Someone may be both; what counts is the capacity in which they take part.",
		Basis: []catalogue.ID{"D6.tip.4.a"},
	}

	ProceedingsAdviceTaken = Fact{
		ID:    "proceedings.advice-taken",
		Ask:   "Did the investigating officer or prosecutors advise before anyone with an open case was involved?",
		Help:  "Meeting other survivors may be seen to taint evidence. Answer yes if no criminal case is open.",
		Basis: []catalogue.ID{"D6.tip.5.a", "D6.tip.5.b", "D7.tip.9.a", "D7.tip.9.c", "D8.tip.11.a", "D8.tip.11.c"},
	}

	ParticipantsInformedChoice = Fact{
		ID:    "participants.informed-choice",
		Ask:   "Do people know fully what taking part means, and have real choices about it?",
		Help:  "Openness matters most to those whose boundaries were broken.",
		Basis: []catalogue.ID{"D6.tip.7.b", "D6.tip.7.c", "D6.tip.9.c", "D7.tip.2.a", "D7.tip.2.b", "D7.tip.5.c", "D8.tip.3.a", "D8.tip.3.b", "D8.tip.6.c"},
	}

	WordsPlainAndRepeated = Fact{
		ID:    "words.plain-and-repeated",
		Ask:   "Are words plain, explanations clear, and things repeated when someone needs it?",
		Help:  "Trauma can make it hard to take things in.",
		Basis: []catalogue.ID{"D6.tip.8.b", "D6.tip.8.c", "D6.tip.8.d", "D7.tip.3.b", "D7.tip.3.c", "D7.tip.3.d", "D8.tip.4.b", "D8.tip.4.c", "D8.tip.4.d"},
	}

	TraumaRiskPlannedFor = Fact{
		ID:    "trauma.risk-planned-for",
		Ask:   "Does the plan allow for questions reopening trauma, and check each person's own support?",
		Help:  "Ask each person who will be there for them afterwards.",
		Basis: []catalogue.ID{"D6.tip.9.a", "D6.tip.9.b", "D7.tip.5.a", "D7.tip.5.b", "D8.tip.6.a"},
	}

	EventEnoughSupporters = Fact{
		ID:    "event.enough-supporters",
		Ask:   "Are there enough supporters and facilitators to keep a group event safe?",
		Help:  "Some will tell their story unasked.",
		Basis: []catalogue.ID{"D6.tip.10.b", "D6.tip.10.c", "D7.tip.7.b", "D8.tip.8.b"},
	}

	EventPrivateSpace = Fact{
		ID:    "event.private-space",
		Ask:   "Is there a private place for anyone who needs a break from a group event?",
		Help:  "Have a supporter free to go along.",
		Basis: []catalogue.ID{"D7.tip.7.c"},
	}

	ServiceTraumaInformed = Fact{
		ID:    "service.trauma-informed",
		Ask:   "Is the service trauma-informed, with staff who understand what sexual violence does to people?",
		Help:  "Survivors ask for this again and again.",
		Basis: []catalogue.ID{"D6.principle.3.a", "D6.principle.3.b", "D6.principle.4.b", "D6.principle.4.c", "D7.principle.5.a", "D7.principle.5.b", "D8.principle.8.a", "D8.principle.8.b"},
	}

	CareRoutesOpen = Fact{
		ID:    "care.routes-open",
		Ask:   "Can survivors reach health care, sexual health services, a referral centre and specialist counselling?",
		Help:  "They are entitled to each.",
		Basis: []catalogue.ID{"D6.principle.1.a", "D6.principle.1.b", "D6.principle.1.c", "D6.principle.1.d", "D7.principle.1", "D8.principle.1"},
	}

	NeedsAskedAndMet = Fact{
		ID:    "needs.asked-and-met",
		Ask:   "Is each person asked what they need in order to take part, and is that arranged?",
		Help:  "Needs can be a women-only or men-only space, another time or place, a loop or an interpreter.",
		Basis: []catalogue.ID{"D7.principle.3", "D7.principle.3.a", "D8.principle.6", "D8.principle.6.a"},
	}

	VenueCalm = Fact{
		ID:    "venue.calm",
		Ask:   "Is the place calm, and not clinical?",
		Help:  "A charity's own rooms often serve well.",
		Basis: []catalogue.ID{"D7.principle.7.a", "D8.principle.10.a"},
	}

	SupportAfterActivity = Fact{
		ID:    "support.after-activity",
		Ask:   "Is support planned for young people after the activity ends?",
		Help:  "A call the next day is an example.",
		Basis: []catalogue.ID{"D8.principle.3.c"},
	}

	FamiliesCheckedSafe = Fact{
		ID:    "families.checked-safe",
		Ask:   "Has it been checked that the relatives or carers involved were not part of the abuse?",
		Help:  "Answer yes if no relative is involved.",
		Basis: []catalogue.ID{"D8.tip.6.b"},
	}

	SafeguardingExplainedToChild = Fact{
		ID:    "safeguarding.explained-to-child",
		Ask:   "If safeguarding steps are taken, is the young person involved enough to understand them?",
		Help:  "Left out, they may withdraw or take back what they said.",
		Basis: []catalogue.ID{"D8.tip.10.a"},
	}
)
