package principles

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// InsightKind is one of the five kinds of insight: a plan rests on more than one.
type InsightKind struct {
	Kind  Group
	Label string
	Basis []catalogue.ID
}

// InsightKinds lists the kinds of insight, in the order of section 3.4 of the framework.
var InsightKinds = []InsightKind{
	{Kind: ComplaintsSources, Label: "Complaints", Basis: []catalogue.ID{"3.4.insight.1"}},
	{Kind: ReportsSources, Label: "Reports", Basis: []catalogue.ID{"3.4.insight.2"}},
	{Kind: MonitoringSources, Label: "Monitoring", Basis: []catalogue.ID{"3.4.insight.3"}},
	{Kind: DirectListeningSources, Label: "Hearing from people themselves", Basis: []catalogue.ID{"3.4.insight.4"}},
	{Kind: StakeholderEvidenceSources, Label: "Evidence from organisations", Basis: []catalogue.ID{"3.4.insight.5"}},
}

// SourceOrigin says who gathers a source of insight, and whether they are independent of the provider
// and of the setting. Independent is not stated where it hangs on who did the asking in the case at
// hand. Chiefly holds the settings and people for which the framework names the source above all: none
// means all. Basis holds what the sources say of it beside the statements of its term.
type SourceOrigin struct {
	Source      InsightSource
	Gatherer    string
	Independent Answer
	Chiefly     In
	Basis       []catalogue.ID
}

// SourceOrigins lists the sources of insight of section B of the framework, and those that other
// sections name, in the vocabulary's order. Where a source is found, and of which kind it is, its term
// says. The framework asks who gathered and how, and calls the inspectors and monitors of removal
// centres independent; for the other sources Independent is our reading of who gathers them.
var SourceOrigins = []SourceOrigin{
	{Source: SourcePatientGroupEngagement, Gatherer: "Commissioners, in talks with groups of users and patients", Independent: Yes},
	{Source: SourceStakeholderReports, Gatherer: "User organisations, Healthwatch and voluntary groups", Independent: Yes},
	{Source: SourceUserAndCarerStories, Gatherer: "Whoever asks for the stories"},
	{Source: SourceSocialMedia, Gatherer: "People themselves, in public", Independent: Yes},
	{Source: SourceMQPLSurvey, Gatherer: "The prison service", Independent: No},
	{Source: SourceHMIPReports, Gatherer: "The prison inspectorate", Independent: Yes, Basis: []catalogue.ID{"E.pre.2.c", "D9.casesource.1"}},
	{Source: SourceIMBData, Gatherer: "Independent monitoring boards", Independent: Yes, Basis: []catalogue.ID{"E.pre.2.b", "D9.casesource.2"}},
	{Source: SourceCustomerContactComplaints, Gatherer: "NHS England's contact centre", Independent: Yes},
	{Source: SourceOmbudsmanReports, Gatherer: "National ombudsmen", Independent: Yes},
	{Source: SourceProviderComplaintsAndCompliments, Gatherer: "Providers", Independent: No},
	{Source: SourceCQCReports, Gatherer: "The Care Quality Commission", Independent: Yes},
	{Source: SourceOfstedReports, Gatherer: "Ofsted", Independent: Yes, Chiefly: In{SecureChildrenSettings, CYP, VictimsCYP}},
	{Source: SourceYouthJusticeBoardData, Gatherer: "The Youth Justice Board, with the establishments"},
	{Source: SourceLocalAuthorityYouthReports, Gatherer: "Councils' youth offending and looked-after children's services", Chiefly: In{SecureChildrenSettings, CYP, VictimsCYP}},
	{Source: SourceHealthwatchReports, Gatherer: "Healthwatch", Independent: Yes},
	{Source: SourceProviderNetworks, Gatherer: "Providers, together", Independent: No},
	{Source: SourceScrutinyCommitteeReports, Gatherer: "Councils' scrutiny committees", Independent: Yes},
	{Source: SourceYouthCouncilReports, Gatherer: "Youth councils", Chiefly: In{SecureChildrenSettings, CYP, VictimsCYP}},
	{Source: SourcePatientRepresentativeInformation, Gatherer: "Bodies that represent patients", Independent: Yes},
	{Source: SourceVoluntarySectorInformation, Gatherer: "Voluntary organisations"},
	{Source: SourceYoungPeoplesOrganisations, Gatherer: "Young people's organisations", Independent: Yes, Chiefly: In{SecureChildrenSettings, CYP, VictimsCYP}},
	{Source: SourceNationalSurveys, Gatherer: "Those who run the survey"},
	{Source: SourceEqualityDeliverySystem, Gatherer: "NHS organisations, about themselves"},
	{Source: SourceHJIPAdult, Gatherer: "Providers, in prisons", Independent: No},
	{Source: SourceHJIPIRC, Gatherer: "Providers, in removal centres", Independent: No},
	{Source: SourceHJIPCYP, Gatherer: "Providers, in secure settings for children", Independent: No},
	{Source: SourcePrisonMagazines, Gatherer: "The magazines, from people in prison"},
	{Source: SourceCaseStudies, Gatherer: "Whoever wrote the case up"},
	{Source: SourceHealthNeedsAssessments, Gatherer: "Commissioners, from inspections, staff and people held", Basis: []catalogue.ID{"D9.casesource.3"}},
	{Source: SourcePeerMentorSchemes, Gatherer: "Peer mentors in the setting", Independent: No},
	{Source: SourceServiceAgreements, Gatherer: "The prison service and the establishment", Independent: No},
	{Source: SourceLivedExperienceInterviews, Gatherer: "Whoever held the interviews"},
}

// KindCover says which of a case's sources are of one kind. Covered is not stated where the case
// states no sources.
type KindCover struct {
	Kind    Group
	Covered Answer
	Sources []InsightSource
}

// InsightCover says what a case's sources of insight cover and what they lack.
type InsightCover struct {
	Kinds []KindCover
	// Independent says whether a source was gathered by someone independent of provider and setting:
	// not stated where the case states no sources, or only such as hang on who asked.
	Independent Answer
	// FromInside holds the sources gathered inside, of which one has to know who gathered them and how.
	FromInside []InsightSource
	// Elsewhere holds the sources that are found only in settings other than the case's.
	Elsewhere []InsightSource
	// Unused holds the sources that can be found in the case's settings, are meant for its people and
	// were not used. It is an offer: nobody has to read them all.
	Unused []InsightSource
}

// InsightOf says what the sources of a case cover and lack. Elsewhere and Unused are empty where the
// case states no settings; all is empty or not stated where it states no sources.
func InsightOf(c *Case) InsightCover {
	cover := InsightCover{Kinds: make([]KindCover, len(InsightKinds))}
	for i := range InsightKinds {
		cover.Kinds[i].Kind = InsightKinds[i].Kind
	}
	if c.InsightSources == nil {
		return cover
	}
	for i := range cover.Kinds {
		kind := &cover.Kinds[i]
		kind.Sources = sourcesIn(c, kind.Kind)
		kind.Covered = No
		if len(kind.Sources) > 0 {
			kind.Covered = Yes
		}
	}
	cover.Independent = independent(c.InsightSources)
	cover.FromInside = sourcesIn(c, FromInsideSources)
	meant := answersTo(c, chiefly())
	for i := range InsightSources {
		source := InsightSource(InsightSources[i].Code)
		switch used, found := slices.Contains(c.InsightSources, source), foundIn(c.Settings, InsightSources[i].Settings); {
		case used && found == No:
			cover.Elsewhere = append(cover.Elsewhere, source)
		case !used && found == Yes && meant[i] != No:
			cover.Unused = append(cover.Unused, source)
		}
	}
	return cover
}

// sourcesIn returns the sources of a case that belong to a group, in the vocabulary's order.
func sourcesIn(c *Case, g Group) []InsightSource {
	var found []InsightSource
	for i := range InsightSources {
		source := InsightSource(InsightSources[i].Code)
		if slices.Contains(InsightSources[i].Groups, g) && slices.Contains(c.InsightSources, source) {
			found = append(found, source)
		}
	}
	return found
}

// foundIn says whether a source is found in the settings of a case: one that names no settings is
// found in any.
func foundIn(settings, of []Setting) Answer {
	switch {
	case settings == nil:
		return NotStated
	case len(of) == 0 || slices.ContainsFunc(settings, func(s Setting) bool { return slices.Contains(of, s) }):
		return Yes
	}
	return No
}

// independent says whether one of the sources is independent.
func independent(sources []InsightSource) Answer {
	answer := No
	for i := range SourceOrigins {
		switch origin := &SourceOrigins[i]; {
		case !slices.Contains(sources, origin.Source):
		case origin.Independent == Yes:
			return Yes
		case origin.Independent == NotStated:
			answer = NotStated
		}
	}
	return answer
}

// chiefly returns, for each row of SourceOrigins, for what the source is meant above all.
func chiefly() []Expr {
	meant := make([]Expr, len(SourceOrigins))
	for i := range SourceOrigins {
		meant[i] = Always{}
		if of := SourceOrigins[i].Chiefly; of != nil {
			meant[i] = of
		}
	}
	return meant
}
