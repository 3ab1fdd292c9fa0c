package participation

import "github.com/heard-framework/heard/participation/catalogue"

// Principles lists the six principles of the framework.
var Principles = []Term{
	{Code: "experience", Label: "Experience", Basis: []catalogue.ID{"3.principle.1"}},
	{Code: "diversity", Label: "Diversity", Basis: []catalogue.ID{"3.principle.2"}},
	{Code: "equity", Label: "Equity", Basis: []catalogue.ID{"3.principle.3"}},
	{Code: "transparency", Label: "Transparency", Basis: []catalogue.ID{"3.principle.4"}},
	{Code: "governance", Label: "Governance and assurance", Basis: []catalogue.ID{"3.principle.5"}},
	{Code: "outcomes", Label: "Outcomes and feedback", Basis: []catalogue.ID{"3.principle.6"}},
}

// Teams lists teams and bodies that support commissioners.
var Teams = []Term{
	{Code: "regional-communications-and-engagement", Label: "Regional communications and engagement team", Basis: []catalogue.ID{"C.team.1.a"}},
	{Code: "regional-patient-experience", Label: "Regional patient experience team", Basis: []catalogue.ID{"C.team.1.b"}},
	{Code: "central-participation", Label: "Central participation team: advice, and training for commissioners", Basis: []catalogue.ID{"C.team.2.a", "C.team.2.b"}},
	{Code: "central-equality", Label: "Central team for equality and health inequalities", Basis: []catalogue.ID{"C.team.3"}},
	{Code: "central-events", Label: "Central events team", Basis: []catalogue.ID{"C.team.4"}},
	{Code: "digital-communications", Label: "Digital communications team: online surveys and consultations", Basis: []catalogue.ID{"C.team.5"}},
	{Code: "legal", Label: "NHS England's lawyers, where a matter is very complex or prominent", Basis: []catalogue.ID{"C.team.6.a"}},
	{Code: "contracted-specialists", Label: "Contracted communications and engagement specialists", Basis: []catalogue.ID{"C.team.6.b"}},
	{Code: "publications", Label: "Publications committee and its Gateway", Basis: []catalogue.ID{"C.team.7"}},
	{Code: "local-voluntary-sector", Label: "Local voluntary bodies, Healthwatch and user-led groups", Basis: []catalogue.ID{"C.external.2"}},
	{Code: "national-voluntary-sector", Label: "National bodies with user forums", Basis: []catalogue.ID{"C.external.3"}},
	{Code: "commissioning-support-unit", Label: "Commissioning support unit", Basis: []catalogue.ID{"C.external.4"}},
}

// Barriers lists what keeps people from taking part.
var Barriers = []Term{
	{Code: "trauma", Label: "Trauma or serious assault, past or recent", Basis: []catalogue.ID{"4.1.barrier.1.a", "D6.tip.1.a"}},
	{Code: "cut-off-from-digital", Label: "No or little use of computers and the internet", Basis: []catalogue.ID{"4.1.barrier.2.a", "D1.tip.2.a", "D2.tip.3.a", "D9.principle.9.a"}},
	{Code: "cannot-leave", Label: "Public events cannot be reached without special leave", Basis: []catalogue.ID{"4.1.barrier.2.b"}},
	{Code: "security-regime", Label: "Security rules that differ from place to place", Basis: []catalogue.ID{"4.1.barrier.3.a"}},
	{Code: "short-stay", Label: "People pass through quickly", Basis: []catalogue.ID{"4.1.barrier.4.a", "D9.principle.3"}},
	{Code: "crisis", Label: "People are in crisis and cannot take part just then", Basis: []catalogue.ID{"4.1.barrier.4.b", "D3.tip.1.a"}},
	{Code: "repeated-short-stays", Label: "People return again and again for brief stays", Basis: []catalogue.ID{"4.1.barrier.4.c"}},
	{Code: "poorer-access-and-health", Label: "Some groups get less care and are in worse health", Basis: []catalogue.ID{"4.1.barrier.5.b", "2.2.text.4"}},
	{Code: "language-literacy-communication", Label: "Language, reading or other communication difficulties", Basis: []catalogue.ID{"4.1.barrier.6.a", "D2.tip.1.a", "D9.tip.2.a"}},
	{Code: "asylum-process", Label: "People seeking asylum may need specialist help", Basis: []catalogue.ID{"4.1.barrier.7"}},
	{Code: "bad-past-experience", Label: "Earlier attempts to involve people went badly", Basis: []catalogue.ID{"4.1.barrier.8.a"}},
	{Code: "hard-to-navigate", Label: "The health and justice systems are hard to find a way through", Basis: []catalogue.ID{"4.1.text.7"}},
	{Code: "mistrust", Label: "Distrust of people in authority", Basis: []catalogue.ID{"D1.principle.4.a", "D9.principle.4.a", "D10.principle.9.a", "D11.principle.3.a", "D4.principle.3"}},
	{Code: "fear-of-consequences", Label: "Fear of what may follow from speaking up, where power is unequal", Basis: []catalogue.ID{"3.3.principle.6.a", "D1.principle.5.a", "D9.principle.5.a"}},
	{Code: "stigma", Label: "Stigma, discrimination or wish for secrecy", Basis: []catalogue.ID{"D4.principle.4.a", "D10.principle.3.a"}},
	{Code: "distance", Label: "Long journeys and little time", Basis: []catalogue.ID{"D10.context.7", "D10.tip.3.a", "D10.tip.5.a", "D2.context.4.b"}},
	{Code: "low-confidence-or-cognition", Label: "Low confidence or failing memory", Basis: []catalogue.ID{"D5.principle.2.a"}},
	{Code: "asked-again-and-again", Label: "Being asked the same things many times over", Basis: []catalogue.ID{"B.text.3"}},
}

// Stakeholders lists those whose voices the framework names.
var Stakeholders = []Term{
	{Code: "suspected", Label: "People suspected of an offence", Basis: []catalogue.ID{"2.2.stakeholder.1.a"}},
	{Code: "convicted", Label: "People convicted of an offence", Basis: []catalogue.ID{"2.2.stakeholder.1.b"}},
	{Code: "former", Label: "People who were once in the justice system", Basis: []catalogue.ID{"2.2.stakeholder.1.c"}},
	{Code: "asylum-seekers-detained", Label: "People seeking asylum who are detained", Basis: []catalogue.ID{"2.2.stakeholder.2"}},
	{Code: "children-and-young-people", Label: "Children and young people who use any of these services", Basis: []catalogue.ID{"2.2.stakeholder.3.a"}},
	{Code: "children-held-for-welfare", Label: "Children held for their own welfare", Basis: []catalogue.ID{"2.2.stakeholder.3.b"}},
	{Code: "sexual-assault-victims", Label: "People of any age who have been sexually assaulted", Basis: []catalogue.ID{"2.2.stakeholder.4"}},
	{Code: "patients-and-users", Label: "Patients and service users", Basis: []catalogue.ID{"2.2.stakeholder.5", "1.participant.1", "1.participant.2"}},
	{Code: "families-and-carers", Label: "Families and carers", Basis: []catalogue.ID{"2.2.stakeholder.6", "1.participant.4"}},
	{Code: "lived-experience", Label: "People with lived experience", Basis: []catalogue.ID{"1.participant.5"}},
	{Code: "public", Label: "The wider public", Basis: []catalogue.ID{"1.participant.6"}},
	{Code: "stakeholder-organisations", Label: "Organisations that speak for these communities", Basis: []catalogue.ID{"2.2.stakeholder.7", "1.participant.7"}},
}

// Geographies lists levels at which commissioning and networks work.
var Geographies = []Term{
	{Code: "local", Label: "Local", Basis: []catalogue.ID{"4.level.3"}},
	{Code: "regional", Label: "Regional", Basis: []catalogue.ID{"4.level.2"}},
	{Code: "national", Label: "National", Basis: []catalogue.ID{"4.level.1"}},
}

// QualityComponents lists the three parts of quality.
var QualityComponents = []Term{
	{Code: "safety", Label: "Safety", Basis: []catalogue.ID{"D1.tip.6.b"}},
	{Code: "effectiveness", Label: "Effectiveness", Basis: []catalogue.ID{"D1.tip.6.b"}},
	{Code: "experience", Label: "Experience", Basis: []catalogue.ID{"D1.tip.6.b"}},
}

// Vulnerabilities lists vulnerabilities that liaison and diversion looks for.
var Vulnerabilities = []Term{
	{Code: "mental-health", Label: "Poor mental health", Basis: []catalogue.ID{"D3.vulnerability.1"}},
	{Code: "learning-disability", Label: "Learning disability", Basis: []catalogue.ID{"D3.vulnerability.2"}},
	{Code: "substance-misuse", Label: "Substance misuse", Basis: []catalogue.ID{"D3.vulnerability.3"}},
	{Code: "acquired-brain-injury", Label: "Acquired brain injury", Basis: []catalogue.ID{"D3.vulnerability.5"}},
	{Code: "other", Label: "Any other vulnerability", Basis: []catalogue.ID{"D3.vulnerability.4"}},
}

// DetentionGroundsChildren lists why a child may be held.
var DetentionGroundsChildren = []Term{
	{Code: "welfare", Label: "Held for the child's welfare", Basis: []catalogue.ID{"D2.context.1.a"}},
	{Code: "sentenced", Label: "Sentenced to custody", Basis: []catalogue.ID{"D2.context.1.b"}},
	{Code: "remanded", Label: "On remand", Basis: []catalogue.ID{"D2.context.1.c"}},
}

// DetentionGroundsImmigration lists why someone may be held in immigration detention.
var DetentionGroundsImmigration = []Term{
	{Code: "arrival-examined", Label: "New arrivals being examined", Basis: []catalogue.ID{"D9.detainee.1"}},
	{Code: "entered-unlawfully", Label: "People who entered unlawfully and await a decision or removal", Basis: []catalogue.ID{"D9.detainee.2"}},
	{Code: "stay-expired", Label: "People past their permitted stay or in breach of its terms", Basis: []catalogue.ID{"D9.detainee.3"}},
	{Code: "deportation", Label: "People facing deportation", Basis: []catalogue.ID{"D9.detainee.4"}},
}

// Benefits lists what involving people brings.
var Benefits = []Term{
	{Code: "better-design", Label: "Better designed services", Basis: []catalogue.ID{"1.benefit.1"}},
	{Code: "confidence", Label: "More confidence", Basis: []catalogue.ID{"1.benefit.2", "LD.benefit.1.a"}},
	{Code: "skills", Label: "New skills", Basis: []catalogue.ID{"1.benefit.3", "LD.incentive.3"}},
	{Code: "knowledge", Label: "More knowledge", Basis: []catalogue.ID{"1.benefit.4"}},
	{Code: "wellbeing", Label: "Greater wellbeing", Basis: []catalogue.ID{"1.benefit.5"}},
	{Code: "peer-support", Label: "Support among peers", Basis: []catalogue.ID{"LD.benefit.2"}},
	{Code: "better-decisions", Label: "Better decisions and staff attitudes", Basis: []catalogue.ID{"LD.benefit.4.b"}},
	{Code: "desistance", Label: "Help to stop offending", Basis: []catalogue.ID{"LD.why.3"}},
	{Code: "reference", Label: "A reference for work or of character", Basis: []catalogue.ID{"LD.incentive.4"}},
}

// Answers lists the answers to a question.
var Answers = []Term{
	{Code: "yes", Label: "Yes"},
	{Code: "no", Label: "No"},
	{Code: "unknown", Label: "Not known"},
}

// Forces lists how strongly a rule binds.
var Forces = []Term{
	{Code: "must", Label: "Must"},
	{Code: "should", Label: "Should"},
	{Code: "may", Label: "May"},
}

// OutcomeTerms lists what became of a rule.
var OutcomeTerms = []Term{
	{Code: "met", Label: "Met"},
	{Code: "not-met", Label: "Not met"},
	{Code: "unclear", Label: "Unclear"},
	{Code: "not-applicable", Label: "Does not apply"},
}

// Responses lists what came of a theme that people raised.
var Responses = []Term{
	{Code: "done", Label: "Done"},
	{Code: "part-done", Label: "Partly done"},
	{Code: "planned", Label: "Planned"},
	{Code: "not-done", Label: "Not done"},
	{Code: "not-ours", Label: "Not ours to do"},
	{Code: "duplicate", Label: "Said before"},
	{Code: "considering", Label: "Being considered"},
}

// RecordStates lists the states of an assessment record.
var RecordStates = []Term{
	{Code: "draft", Label: "Draft"},
	{Code: "completed", Label: "Completed"},
	{Code: "signed-off", Label: "Signed off"},
	{Code: "reported", Label: "Reported"},
	{Code: "superseded", Label: "Superseded"},
}

// Promise is what a level of involvement promises, and example methods that keep it.
type Promise struct {
	Level       Level
	Description string
	Promise     string
	Basis       []catalogue.ID
	Methods     []Method
}

// Promises lists the promise of each level of the spectrum.
var Promises = []Promise{
	{Level: LevelInformation, Description: "People learn what is going on; they cannot affect the decision.", Promise: "What people are told is right, fair to all sides and up to date.", Basis: []catalogue.ID{"LD.promise.1.a", "LD.promise.1.b", "LD.promise.1.c"}, Methods: []Method{MethodPoster, MethodLeaflet, MethodNewsletter, MethodExhibition}},
	{Level: LevelConsultation, Description: "People are asked what they think; it sways the decision a little.", Promise: "Views get serious attention, and people hear what effect they had.", Basis: []catalogue.ID{"LD.promise.2.a", "LD.promise.2.b"}, Methods: []Method{MethodQuestionnaire, MethodInterview, MethodFocusGroup}},
	{Level: LevelParticipation, Description: "Views are sought and weighed, and act directly on the decision.", Promise: "People help form the process, it is open from start to finish, and they have a hold on what is decided.", Basis: []catalogue.ID{"LD.promise.3.a", "LD.promise.3.b", "LD.promise.3.c"}, Methods: []Method{MethodReferenceGroup, MethodWorkshop}},
	{Level: LevelPartnership, Description: "People are equals: they share the deciding, the responsibility and the result.", Promise: "Service and users decide together.", Basis: []catalogue.ID{"LD.promise.4"}, Methods: []Method{MethodGovernanceSeat, MethodRecruitmentPanel}},
	{Level: LevelControl, Description: "The deciding is in the hands of the people who use the service.", Promise: "People receive what they need to decide, and what they decide is done.", Basis: []catalogue.ID{"LD.promise.5.a", "LD.promise.5.b"}, Methods: []Method{MethodUserLedPeerSupport, MethodUserLedMonitoring}},
}

// PrisonCategory is a security category of adult prisons. AgeFrom is zero where the source gives no age.
type PrisonCategory struct {
	Code, Label string
	Sex         string
	AgeFrom     int
	Description string
	Basis       []catalogue.ID
}

// PrisonCategories lists the security categories for men, then for women, as the framework of 2017 gives them.
var PrisonCategories = []PrisonCategory{
	{Code: "category-a", Label: "Category A", Sex: "men", AgeFrom: 21, Description: "An escape would gravely endanger the public or the state.", Basis: []catalogue.ID{"D1.mencategory.1"}},
	{Code: "category-b", Label: "Category B", Sex: "men", AgeFrom: 21, Description: "The highest security is not needed, but escape has to stay very hard.", Basis: []catalogue.ID{"D1.mencategory.2"}},
	{Code: "category-c", Label: "Category C", Sex: "men", AgeFrom: 21, Description: "Not trusted in an open prison, though unlikely to try to escape.", Basis: []catalogue.ID{"D1.mencategory.3"}},
	{Code: "category-d", Label: "Category D", Sex: "men", AgeFrom: 21, Description: "Trusted enough for an open prison.", Basis: []catalogue.ID{"D1.mencategory.4"}},
	{Code: "restricted-status", Label: "Restricted status", Sex: "women", Description: "The women's counterpart of category A.", Basis: []catalogue.ID{"D1.womencategory.1"}},
	{Code: "closed", Label: "Closed", Sex: "women", Description: "Restricted status is not needed, but escape has to be very hard.", Basis: []catalogue.ID{"D1.womencategory.2"}},
	{Code: "semi-open", Label: "Semi-open", Sex: "women", Description: "Unlikely to try to escape.", Basis: []catalogue.ID{"D1.womencategory.3"}},
	{Code: "open", Label: "Open", Sex: "women", Description: "Trusted to stay.", Basis: []catalogue.ID{"D1.womencategory.4"}},
}

// Charge names who runs a kind of establishment, or who commissions health care there. Mark is
// empty where the guidance says so; Inferred where it is our reading of the guidance; Unverified
// where it is general knowledge, which rests on nothing in Basis.
type Charge struct {
	Who   string
	Mark  catalogue.Mark
	Basis []catalogue.ID
}

// EstablishmentType is a kind of establishment as the framework describes it.
// Figures are those of AsAt; a zero figure means that the source gives none.
type EstablishmentType struct {
	Code, Label     string
	Settings        []Setting
	Sex             string
	AgeFrom, AgeTo  int // years, as printed; the source does not say whether AgeTo is included
	BabyMonthsTo    int // months
	AsAt            string
	Counted         int
	PeopleHeld      int
	PlacesForBabies int
	Area            string
	RunBy           Charge
	CommissionedBy  Charge // who commissions its health care
	Note            string
	Basis           []catalogue.ID
}

// EstablishmentTypes lists the kinds of establishment.
var EstablishmentTypes = []EstablishmentType{
	{
		Code: "prison", Label: "Prison", Settings: []Setting{Prison}, Sex: "men and women", AgeFrom: 21, AsAt: "2017-01", Counted: 123, Area: "England and Wales",
		RunBy:          Charge{Who: "The prison service, or a private firm under contract", Basis: []catalogue.ID{"D1.context.1.b", "D1.context.1.c"}},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.text.1", "2.1.setting.1"}},
		Note:           "109 run by the prison service and 14 under contract; the age is that of an adult man.", Basis: []catalogue.ID{"D1.context.1.a", "D1.context.1.b", "D1.context.1.c", "D1.context.2.a"},
	},
	{
		Code: "yoi", Label: "Young offender institution", Settings: []Setting{YOI}, Sex: "boys and young men", AgeFrom: 15, AgeTo: 18, AsAt: "2017-01", Counted: 4, Area: "England",
		RunBy:          Charge{Who: "The prison service", Mark: catalogue.Unverified},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.text.1", "2.1.setting.4.a", "D2.context.1.b"}},
		Basis:          []catalogue.ID{"D2.establishment.1", "D2.context.2.a", "D2.context.2.b", "D2.context.2.c"},
	},
	{
		Code: "stc", Label: "Secure training centre", Settings: []Setting{STC}, Sex: "boys and girls", AgeFrom: 12, AgeTo: 18, AsAt: "2017-01", Counted: 3, Area: "England",
		RunBy:          Charge{Who: "A private firm under contract, or the prison service", Mark: catalogue.Unverified},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.text.1", "2.1.setting.4.a", "D2.context.1.b"}},
		Note:           "Oakhill is outside what the NHS provides.", Basis: []catalogue.ID{"D2.establishment.2.a", "D2.establishment.2.b", "D2.context.2.d", "D2.context.2.e", "D2.context.2.f"},
	},
	{
		Code: "sch", Label: "Secure children's home", Settings: []Setting{SCH}, Sex: "boys and girls", AgeFrom: 10, AgeTo: 17, AsAt: "2017-01", Counted: 14, Area: "England and Wales",
		RunBy:          Charge{Who: "A local authority, or a charity", Mark: catalogue.Unverified},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.setting.4.a", "2.1.setting.4.b", "D2.context.1.a", "D2.context.1.b"}},
		Note:           "Some take welfare placements only; some take justice placements too.", Basis: []catalogue.ID{"D2.establishment.3", "D2.context.3.a", "D2.context.3.b", "D2.context.3.c", "D2.intake.1", "D2.intake.2"},
	},
	{
		Code: "secure-school", Label: "Secure school", Settings: []Setting{SecureSchool},
		RunBy:          Charge{Who: "A charity that runs schools", Mark: catalogue.Unverified},
		CommissionedBy: Charge{Who: "NHS England", Mark: catalogue.Inferred, Basis: []catalogue.ID{"2.1.setting.4.a"}},
		Note:           "Later than the source, which gives neither age nor number; treated as part of the secure estate for children.",
	},
	{
		Code: "irc", Label: "Immigration removal centre", Settings: []Setting{IRC}, Sex: "mostly men", AsAt: "2015-03", PeopleHeld: 3483,
		RunBy:          Charge{Who: "The Home Office", Basis: []catalogue.ID{"D9.context.1.a"}},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.setting.2.a", "D9.context.3.a"}},
		Note:           "The figure is for all immigration detention.", Basis: []catalogue.ID{"D9.context.1.a", "D9.context.2.a"},
	},
	{
		Code: "sthf", Label: "Short-term holding facility", Settings: []Setting{STHF},
		RunBy:          Charge{Who: "The Home Office", Basis: []catalogue.ID{"D9.context.1.a"}},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.setting.2.b"}},
		Note:           "Residential or not.", Basis: []catalogue.ID{"D9.context.1.a"},
	},
	{
		Code: "mbu", Label: "Mother and baby unit", Settings: []Setting{MBU}, Sex: "women", BabyMonthsTo: 18, AsAt: "2017-01", Counted: 6, PlacesForBabies: 64, Area: "England and Wales",
		RunBy:          Charge{Who: "The prison of which it is a part", Mark: catalogue.Inferred, Basis: []catalogue.ID{"D11.context.1.b"}},
		CommissionedBy: Charge{Who: "NHS England", Mark: catalogue.Inferred, Basis: []catalogue.ID{"2.1.setting.1"}},
		Basis:          []catalogue.ID{"D11.context.1.a", "D11.context.1.b", "D11.context.1.c"},
	},
	{
		Code: "sarc", Label: "Sexual assault referral centre", Settings: []Setting{SARC}, Sex: "all",
		RunBy:          Charge{Who: "A provider: an NHS body or an independent organisation", Basis: []catalogue.ID{"2.1.text.4"}},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.setting.3.a", "2.1.setting.3.b"}},
		Note:           "Adults and children.", Basis: []catalogue.ID{"2.1.setting.3.a", "2.1.setting.3.b", "D6.offer.1", "D6.offer.4.a"},
	},
	{
		Code: "ld-scheme", Label: "Liaison and diversion scheme", Settings: []Setting{LiaisonDiversion}, AsAt: "2017-01", Counted: 26, Area: "England",
		RunBy:          Charge{Who: "A provider: an NHS body or an independent organisation", Basis: []catalogue.ID{"2.1.text.4"}},
		CommissionedBy: Charge{Who: "NHS England", Basis: []catalogue.ID{"2.1.setting.6"}},
		Note:           "Then serving half the population, in more than 100 custody suites.", Basis: []catalogue.ID{"D3.context.3.a", "D3.context.3.b", "D3.context.3.c"},
	},
}
