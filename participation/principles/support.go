package principles

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/section13q"
)

// SupportTeam says what a team or body of participation.Teams helps commissioners with. Outside says
// that it is not part of NHS England. Fits says in which cases its help is to the point.
type SupportTeam struct {
	Team    string
	Helps   string
	Outside bool
	Fits    Expr
	Basis   []catalogue.ID
}

// SupportTeams lists who helps with what, in the vocabulary's order. The teams are those of 2017 in
// section C of the framework.
var SupportTeams = []SupportTeam{
	{
		Team:  "regional-communications-and-engagement",
		Helps: "Communications and engagement in the region; which team there is differs from place to place.",
		Fits:  Always{}, Basis: []catalogue.ID{"C.team.1.a", "C.team.1.c"},
	},
	{
		Team:  "regional-patient-experience",
		Helps: "What is known in the region of patients' experience; which team there is differs from place to place.",
		Fits:  Always{}, Basis: []catalogue.ID{"C.team.1.b", "C.team.1.c"},
	},
	{
		Team:  "central-participation",
		Helps: "Guidance and advice on involving people, and training for commissioners.",
		Fits:  Always{}, Basis: []catalogue.ID{"C.team.2.a", "C.team.2.b"},
	},
	{
		Team:  "central-equality",
		Helps: "Equality and health inequalities, above all in reaching groups that are protected or fare worse.",
		Fits:  Any{Stated{ListPeopleGroups}, Is{&section13q.EqualityGroupAffected}}, Basis: []catalogue.ID{"C.team.3"},
	},
	{
		Team:  "central-events",
		Helps: "Events that are open to the public.",
		Fits:  In{MethodPublicEvent, MethodConference}, Basis: []catalogue.ID{"C.team.4"},
	},
	{
		Team:  "digital-communications",
		Helps: "Public surveys and consultations online.",
		Fits:  In{MethodOnlineSurvey, MethodFormalConsultation}, Basis: []catalogue.ID{"C.team.5"},
	},
	{
		Team:  "legal",
		Helps: "Matters that are very complex or prominent.",
		Fits:  Is{&section13q.InterestHigh}, Basis: []catalogue.ID{"C.team.6.a"},
	},
	{
		Team:  "contracted-specialists",
		Helps: "Communications and engagement where a matter is very complex or prominent.",
		Fits:  Is{&section13q.InterestHigh}, Outside: true, Basis: []catalogue.ID{"C.external.1.a", "C.team.6.b"},
	},
	{
		Team:  "publications",
		Helps: "What a published document has to satisfy.",
		Fits: In{
			MethodPoster, MethodLeaflet, MethodNewsletter, MethodExhibition, MethodFormalConsultation,
			FormatEngagementReport, FormatInfographic, FormatPoster, FormatVideo, FormatBlog, FormatNewsletter,
		},
		Basis: []catalogue.ID{"C.team.7"},
	},
	{
		Team:  "local-voluntary-sector",
		Helps: "Ties with local services and the people who use them, and expertise in involving them.",
		Fits:  Always{}, Outside: true, Basis: []catalogue.ID{"C.external.1.b", "C.external.2"},
	},
	{
		Team:  "national-voluntary-sector",
		Helps: "User forums that are well established.",
		Fits:  Always{}, Outside: true, Basis: []catalogue.ID{"C.external.1.b", "C.external.3"},
	},
	{
		Team:  "commissioning-support-unit",
		Helps: "Help with involving people that can be bought in.",
		Fits:  Always{}, Outside: true, Basis: []catalogue.ID{"C.external.1.a", "C.external.4"},
	},
}

// SupportState says whether the help of a team is to the point in a case.
type SupportState struct {
	Team string
	Fits Answer
}

// SupportOf says which teams' help is to the point in a case. It is not stated where the case does not
// say what the help is for.
func SupportOf(c *Case) []SupportState {
	fits := make([]Expr, len(SupportTeams))
	for i := range SupportTeams {
		fits[i] = SupportTeams[i].Fits
	}
	states := make([]SupportState, len(SupportTeams))
	for i, answer := range answersTo(c, fits) {
		states[i] = SupportState{SupportTeams[i].Team, answer}
	}
	return states
}
