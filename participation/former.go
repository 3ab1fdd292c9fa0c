package participation

import (
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// FormerName is a name in the guidance or in law that has gone, or is to go. Basis says where it
// stands; Codes are those of the vocabulary that keep it, as the source has it. By is what took
// its place from the day From. Announced says that this is planned and not enacted.
//
// Mark says how far the change was read. Unverified is general knowledge, and is never shown as
// law.
type FormerName struct {
	Name      string
	Basis     []catalogue.ID
	Codes     []Coded
	By        []string
	From      wire.Date
	Announced bool
	Mark      catalogue.Mark
	Note      string
}

// FormerNames lists what has gone since the guidance was written, or goes, by date.
var FormerNames = []FormerName{
	{
		Name: "Primary care trust", Basis: []catalogue.ID{"E.context.1.c"},
		By: []string{"NHS England", "Clinical commissioning group"}, From: wire.Date{Year: 2013, Month: 4, Day: 1}, Mark: catalogue.Unverified,
		Note: "Health care in prisons passed to NHS England.",
	},
	{
		Name: "National Offender Management Service (NOMS)", Basis: []catalogue.ID{"B.source.5", "E.pre.2.a", "LD.partner.7"},
		By: []string{"HM Prison and Probation Service"}, From: wire.Date{Year: 2017, Month: 4, Day: 1}, Mark: catalogue.Unverified,
	},
	{
		Name: "Department of Health", Basis: []catalogue.ID{"D2.tip.8.a", "D2.tip.8.b", "LD.partner.2"},
		By: []string{"Department of Health and Social Care"}, From: wire.Date{Year: 2018, Month: 1, Day: 8}, Mark: catalogue.Unverified,
	},
	{
		Name: "Community rehabilitation company", Basis: []catalogue.ID{"D5.mechanism.3"}, Codes: []Coded{PartnerProbationOlderTeams},
		By: []string{"Probation Service"}, From: wire.Date{Year: 2021, Month: 6, Day: 26}, Mark: catalogue.Unverified,
	},
	{
		Name: "Public Health England", Basis: []catalogue.ID{"B.network.15", "LD.partner.8"}, Codes: []Coded{PartnerPublicHealthEngland},
		By: []string{"UK Health Security Agency", "Office for Health Improvement and Disparities"}, From: wire.Date{Year: 2021, Month: 10, Day: 1},
		Mark: catalogue.Unverified,
	},
	{
		Name: "Clinical commissioning group (CCG)", Basis: []catalogue.ID{"B.network.5", "nhsa2006.14Z2"},
		Codes: []Coded{CCG, PartnerCCGLayMembers},
		By:    []string{"Integrated care board"}, From: wire.Date{Year: 2022, Month: 7, Day: 1}, Mark: catalogue.Seen,
		Note: "The duty to involve passed from section 14Z2 to section 14Z45.",
	},
	{
		Name: "National Health Service Commissioning Board", Basis: []catalogue.ID{"si2012-2996.10", "si2012-2996.sch3"},
		By: []string{"NHS England"}, From: wire.Date{Year: 2022, Month: 7, Day: 1}, Mark: catalogue.Unverified,
		Note: "It called itself NHS England from 2013 on.",
	},
	{
		Name: "Her Majesty's Inspectorate of Prisons", Basis: []catalogue.ID{"B.source.6", "D9.tip.6.b", "D9.casesource.1"},
		By: []string{"His Majesty's Inspectorate of Prisons"}, From: wire.Date{Year: 2022, Month: 9, Day: 8}, Mark: catalogue.Unverified,
	},
	{
		Name: "Health Education England", Basis: []catalogue.ID{"B.network.13"}, Codes: []Coded{PartnerHealthEducationEngland},
		By: []string{"NHS England"}, From: wire.Date{Year: 2023, Month: 4, Day: 1}, Mark: catalogue.Unverified,
	},
	{
		Name: "NHS England", Basis: []catalogue.ID{"2.1.text.1", "nhsa2006.13Q"}, Codes: []Coded{NHSEngland, NHSEnglandAndICB},
		By: []string{"Integrated care board"}, From: wire.Date{Year: 2027, Month: 4, Day: 1}, Announced: true, Mark: catalogue.Seen,
		Note: "The plan is that integrated care boards commission for health and justice and for sexual assault referral centres.",
	},
}
