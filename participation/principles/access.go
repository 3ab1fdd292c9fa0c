package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// accessRules say what makes taking part possible and safe.
var accessRules = []Rule{
	{
		ID:    "participation.access.language-and-reading",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"3.3.principle.5.b", "4.1.barrier.6.b", "D7.principle.3.d", "D8.principle.6.e", "D8.principle.6.f", "D9.tip.2.b", "E.pre.4.d", "F.tip.1.b"},
		Title: "People who read little, or do not speak English, can take part.",
		Fix:   "Provide interpreting, and use pictures, sound or help with reading.",
		When:  Always{},
		Check: Is{&AccessLanguageAndReading},
	},
	{
		ID:    "participation.access.information-standard",
		Force: Must, Principle: Equity,
		Basis: []catalogue.ID{"3.2.principle.6.a", "3.2.principle.6.b", "3.2.principle.6.c", "3.3.principle.5.d"},
		Title: "Disabled people get information they can understand and the communication support they need.",
		Fix:   "Ask what format and support each person needs, record it and provide it.",
		When:  Always{},
		Check: Is{&AccessInformationStandardMet},
	},
	{
		ID:    "participation.access.extra-help",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"3.3.principle.4.b", "3.3.principle.4.c"},
		Title: "People with mental health needs or a learning disability get extra help to take part.",
		Fix:   "Plan the extra help with someone who knows the people, such as a specialist nurse or a self-advocacy group.",
		When:  In{MentalHealth, LearningDisability},
		Check: Is{&SupportExtraHelp},
	},
	{
		ID:    "participation.access.asylum-support",
		Force: May, Principle: Equity,
		Basis: []catalogue.ID{"4.1.barrier.7"},
		Title: "People seeking asylum get the extra, often specialist, help they need to take part.",
		Fix:   "Arrange specialist help, for example from a charity that works with people seeking asylum.",
		When:  In{ImmigrationSettings, AsylumSeekers},
		Check: Is{&SupportAsylumSpecialist},
	},
	{
		ID:    "participation.access.safeguarding",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"3.1.principle.4.a"},
		Title: "Safeguarding is arranged for everyone who takes part.",
		Fix:   "Say who is responsible for safeguarding and what to do when a concern arises.",
		When: Any{
			Not{In{SecureChildrenSettings, CYP, VictimsCYP}},
			In{Prison, ImmigrationSettings, SARC, LiaisonDiversion, MBU, PoliceCustody, Community, PublicHealthSecure},
		},
		Check: Is{&SafeguardingArranged},
	},
}

// The questions that these rules ask.
var (
	AccessLanguageAndReading = Fact{
		ID:    "access.language-and-reading",
		Ask:   "Can people who read little, or do not speak English, take part?",
		Help:  "Interpreters, pictures, sound, film and someone to read aloud all help.",
		Basis: []catalogue.ID{"3.3.principle.5.b", "4.1.barrier.6.b", "D7.principle.3.d", "D8.principle.6.e", "D8.principle.6.f", "D9.tip.2.b", "E.pre.4.d", "F.tip.1.b"},
	}

	AccessInformationStandardMet = Fact{
		ID:    "access.information-standard-met",
		Ask:   "Do disabled people get information they can understand, and the communication support they need?",
		Help:  "The accessible information standard is mandatory.",
		Basis: []catalogue.ID{"3.2.principle.6.a", "3.2.principle.6.b", "3.2.principle.6.c", "3.3.principle.5.d"},
	}

	SupportExtraHelp = Fact{
		ID:    "support.extra-help",
		Ask:   "Do people with mental health needs or a learning disability get extra help to take part?",
		Help:  "Easy-read papers, more time, a familiar supporter and smaller groups are examples.",
		Basis: []catalogue.ID{"3.3.principle.4.b", "3.3.principle.4.c"},
	}

	SupportAsylumSpecialist = Fact{
		ID:    "support.asylum-specialist",
		Ask:   "Do people seeking asylum get the extra, often specialist, help they need to take part?",
		Help:  "Worry about their case may weigh on everything they say.",
		Basis: []catalogue.ID{"4.1.barrier.7"},
	}

	SafeguardingArranged = Fact{
		ID:    "safeguarding.arranged",
		Ask:   "Are safeguarding arrangements in place for everyone who takes part?",
		Help:  "Those who run the sessions should know whom to tell.",
		Basis: []catalogue.ID{"3.1.principle.4.a"},
	}
)
