package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// providerRules are the lines of enquiry about a provider's own work.
var providerRules = []Rule{
	{
		ID:    "participation.provider.plan-uses-insight",
		Force: May, Principle: Transparency,
		Basis: []catalogue.ID{"G.enquiry.1"},
		Title: "The provider's development plan builds on insight that patients already gave.",
		Fix:   "Ask the provider which sources its plan rests on.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&ProviderPlanUsesInsight},
	},
	{
		ID:    "participation.provider.patients-and-families-heard",
		Force: May, Principle: Experience,
		Basis: []catalogue.ID{"G.enquiry.2.a", "G.enquiry.2.b", "G.enquiry.3.a", "G.enquiry.3.b"},
		Title: "The provider listens actively to patients and their families, and both have a part in decisions.",
		Fix:   "Ask the provider how it listens, to whom, and who decides.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&ProviderPatientsAndFamiliesHeard},
	},
	{
		ID:    "participation.provider.led-and-governed",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"G.enquiry.4.a", "G.enquiry.4.b", "G.enquiry.5"},
		Title: "The provider has a lead and an approach for involvement, tied to its governance.",
		Fix:   "Ask who leads, by what approach, and at which meetings it is discussed.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&ProviderInvolvementLedAndGoverned},
	},
	{
		ID:    "participation.provider.community-sector-helps",
		Force: May, Principle: Governance,
		Basis: []catalogue.ID{"G.enquiry.6"},
		Title: "Charities, community groups or social enterprises support the provider's involvement work.",
		Fix:   "Ask which organisations help, and how.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&ProviderCommunitySectorHelps},
	},
	{
		ID:    "participation.provider.impact-shown-and-told",
		Force: May, Principle: Outcomes,
		Basis: []catalogue.ID{"G.enquiry.7", "G.enquiry.8"},
		Title: "The provider can show what involvement changed, and told its users.",
		Fix:   "Ask for a change that came from users, and how they heard of it.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&ProviderImpactShownAndTold},
	},
	{
		ID:    "participation.provider.patients-hire-and-promote",
		Force: May, Principle: Experience,
		Basis: []catalogue.ID{"G.enquiry.9", "G.enquiry.10"},
		Title: "Patients have a part in recruiting staff and in promoting health.",
		Fix:   "Ask about patients on interview panels, and as mentors or champions.",
		When:  All{In{Monitoring}, In{ActContractManagement}},
		Check: Is{&ProviderPatientsHireAndPromote},
	},
}

// The questions that these rules ask.
var (
	ProviderPlanUsesInsight = Fact{
		ID:    "provider.plan-uses-insight",
		Ask:   "Does the provider's development plan build on insight patients already gave?",
		Help:  "Surveys, inspections, peer mentors and needs assessments are sources.",
		Basis: []catalogue.ID{"G.enquiry.1"},
	}

	ProviderPatientsAndFamiliesHeard = Fact{
		ID:    "provider.patients-and-families-heard",
		Ask:   "Does the provider actively listen to patients and their families, and involve both in decisions?",
		Help:  "A suggestion box alone is not active.",
		Basis: []catalogue.ID{"G.enquiry.2.a", "G.enquiry.2.b", "G.enquiry.3.a", "G.enquiry.3.b"},
	}

	ProviderInvolvementLedAndGoverned = Fact{
		ID:    "provider.involvement-led-and-governed",
		Ask:   "Does the provider have a lead and an approach for involvement, discussed in its governance?",
		Help:  "Senior management and partnership meetings with governors are examples.",
		Basis: []catalogue.ID{"G.enquiry.4.a", "G.enquiry.4.b", "G.enquiry.5"},
	}

	ProviderCommunitySectorHelps = Fact{
		ID:    "provider.community-sector-helps",
		Ask:   "Do charities, community groups or social enterprises support the provider's involvement work?",
		Help:  "Name them.",
		Basis: []catalogue.ID{"G.enquiry.6"},
	}

	ProviderImpactShownAndTold = Fact{
		ID:    "provider.impact-shown-and-told",
		Ask:   "Can the provider show what involvement changed, and were its users told?",
		Help:  "Changes to the service, its model or its staffing all count.",
		Basis: []catalogue.ID{"G.enquiry.7", "G.enquiry.8"},
	}

	ProviderPatientsHireAndPromote = Fact{
		ID:    "provider.patients-hire-and-promote",
		Ask:   "Do patients have a part in recruiting the provider's staff and in promoting health?",
		Help:  "Answer no if only one of the two is so, and note which.",
		Basis: []catalogue.ID{"G.enquiry.9", "G.enquiry.10"},
	}
)
