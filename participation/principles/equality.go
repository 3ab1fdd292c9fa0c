package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// equalityRules say how the duties on equality and health inequalities are shown.
var equalityRules = []Rule{
	{
		ID:    "participation.equality.impact-assessed",
		Force: Should, Principle: Diversity,
		Basis: []catalogue.ID{"3.2.principle.3.a", "A.planning.4", "E.pre.3"},
		Title: "An equality impact assessment has been made for the service.",
		Fix:   "Make an equality impact assessment, and use it to decide whom to reach and how.",
		When:  In{Planning, Procuring},
		Check: Is{&EqualityImpactAssessed},
	},
	{
		ID:    "participation.equality.take-part-audited",
		Force: May, Principle: Diversity,
		Basis: []catalogue.ID{"3.2.principle.7"},
		Title: "Who takes part, from which equality groups, is counted and looked at.",
		Fix:   "Count who takes part in events and in governing roles, and act on the gaps.",
		When:  In{Monitoring},
		Check: Is{&EqualityTakePartAudited},
	},
	{
		ID:    "participation.equality.duties-shown",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"LD.equality.2.a", "LD.equality.2.b", "LD.equality.3.a", "LD.equality.3.b"},
		Title: "The plan shows how equality and health inequality duties shaped the service and how it communicates.",
		Fix:   "Write down how each duty was weighed, and what changed in the service or its communications.",
		When:  In{LiaisonDiversion},
		Check: Is{&EqualityDutiesShown},
	},
}

// The questions that these rules ask.
var (
	EqualityImpactAssessed = Fact{
		ID:    "equality.impact-assessed",
		Ask:   "Has an equality impact assessment been made for the service being planned or bought?",
		Help:  "It covers both the service and who is able to take part.",
		Basis: []catalogue.ID{"3.2.principle.3.a", "A.planning.4", "E.pre.3"},
	}

	EqualityTakePartAudited = Fact{
		ID:    "equality.take-part-audited",
		Ask:   "Is it monitored which equality groups take part, in events and in governing roles?",
		Help:  "Use bands, and leave out figures small enough to identify someone.",
		Basis: []catalogue.ID{"3.2.principle.7"},
	}

	EqualityDutiesShown = Fact{
		ID:    "equality.duties-shown",
		Ask:   "Does the plan show how equality and health inequality duties shaped the service and its communications?",
		Help:  "It is asked of commissioners and practitioners of liaison and diversion.",
		Basis: []catalogue.ID{"LD.equality.2.a", "LD.equality.2.b", "LD.equality.3.a", "LD.equality.3.b"},
	}
)
