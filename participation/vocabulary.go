package participation

import "github.com/heard-framework/heard/participation/catalogue"

// Decider is who plans, proposes or decides.
// Its value is the word used in every document; the empty value is none of them.
type Decider string

// The codes of Deciders, in the order in which they are shown.
const (
	NHSEngland          Decider = "nhs-england"
	ICB                 Decider = "icb"
	ICBDelegated        Decider = "icb-delegated"
	NHSEnglandAndICB    Decider = "nhs-england-and-icb"
	CCG                 Decider = "ccg"
	NHSTrust            Decider = "nhs-trust"
	IndependentProvider Decider = "independent-provider"
	PCC                 Decider = "pcc"
	HMPPS               Decider = "hmpps"
	HomeOffice          Decider = "home-office"
	LocalAuthority      Decider = "local-authority"
	SecretaryOfState    Decider = "secretary-of-state"
)

// Deciders lists every Decider with its label and the statements it rests on.
var Deciders = []Term{
	{Code: string(NHSEngland), Label: "NHS England", Basis: []catalogue.ID{"2.1.text.1"}},
	{Code: string(ICB), Label: "Integrated care board"},
	{Code: string(ICBDelegated), Label: "Integrated care board using a function NHS England delegated"},
	{Code: string(NHSEnglandAndICB), Label: "NHS England together with an integrated care board", Basis: []catalogue.ID{"2.1.text.5.a"}},
	{Code: string(CCG), Label: "Clinical commissioning group (until 30 June 2022)", Basis: []catalogue.ID{"S.partner.1"}},
	{Code: string(NHSTrust), Label: "NHS trust or foundation trust", Basis: []catalogue.ID{"2.1.text.4"}},
	{Code: string(IndependentProvider), Label: "Independent provider", Basis: []catalogue.ID{"2.1.text.4"}},
	{Code: string(PCC), Label: "Police and crime commissioner, or police", Basis: []catalogue.ID{"2.1.pcc.1", "2.1.pcc.2", "2.1.pcc.3"}},
	{Code: string(HMPPS), Label: "HM Prison and Probation Service, or Ministry of Justice", Basis: []catalogue.ID{"D1.context.1.b", "LD.partner.4"}},
	{Code: string(HomeOffice), Label: "Home Office", Basis: []catalogue.ID{"D9.context.1.a"}},
	{Code: string(LocalAuthority), Label: "Local authority", Basis: []catalogue.ID{"B.network.4"}},
	{Code: string(SecretaryOfState), Label: "Secretary of State"},
}

func (c Decider) inList() (List, string) { return ListDeciders, string(c) }

// Setting is a kind of place, or service, where the healthcare is.
// Its value is the word used in every document; the empty value is none of them.
type Setting string

// The codes of Settings, in the order in which they are shown.
const (
	Prison             Setting = "prison"
	YOI                Setting = "yoi"
	STC                Setting = "stc"
	SCH                Setting = "sch"
	SecureSchool       Setting = "secure-school"
	IRC                Setting = "irc"
	STHF               Setting = "sthf"
	SARC               Setting = "sarc"
	LiaisonDiversion   Setting = "liaison-diversion"
	MBU                Setting = "mbu"
	PoliceCustody      Setting = "police-custody"
	Community          Setting = "community"
	PublicHealthSecure Setting = "public-health-secure"
)

// Settings lists every Setting with its label and the statements it rests on.
var Settings = []Term{
	{Code: string(Prison), Label: "Prison", Basis: []catalogue.ID{"2.1.setting.1", "D.community.1"}, Groups: []Group{SecureSettings}},
	{Code: string(YOI), Label: "Young offender institution", Basis: []catalogue.ID{"2.1.setting.4.a", "D2.establishment.1"}, Groups: []Group{SecureSettings, SecureChildrenSettings}},
	{Code: string(STC), Label: "Secure training centre", Basis: []catalogue.ID{"2.1.setting.4.a", "D2.establishment.2.a"}, Groups: []Group{SecureSettings, SecureChildrenSettings}},
	{Code: string(SCH), Label: "Secure children's home", Basis: []catalogue.ID{"2.1.setting.4.a", "2.1.setting.4.b", "D2.establishment.3"}, Groups: []Group{SecureSettings, SecureChildrenSettings}},
	{Code: string(SecureSchool), Label: "Secure school", Groups: []Group{SecureSettings, SecureChildrenSettings}},
	{Code: string(IRC), Label: "Immigration removal centre", Basis: []catalogue.ID{"2.1.setting.2.a"}, Groups: []Group{SecureSettings, ImmigrationSettings}},
	{Code: string(STHF), Label: "Short-term holding facility", Basis: []catalogue.ID{"2.1.setting.2.b"}, Groups: []Group{SecureSettings, ImmigrationSettings}},
	{Code: string(SARC), Label: "Sexual assault referral centre", Basis: []catalogue.ID{"2.1.setting.3.a", "2.1.setting.3.b"}},
	{Code: string(LiaisonDiversion), Label: "Liaison and diversion", Basis: []catalogue.ID{"2.1.setting.6", "D.community.3"}},
	{Code: string(MBU), Label: "Mother and baby unit", Basis: []catalogue.ID{"D11.context.1.b"}, Groups: []Group{SecureSettings}},
	{Code: string(PoliceCustody), Label: "Police custody", Basis: []catalogue.ID{"4.1.barrier.4.a", "D3.context.3.c", "LD.model.5"}},
	{Code: string(Community), Label: "Community"},
	{Code: string(PublicHealthSecure), Label: "Public health for people held securely", Basis: []catalogue.ID{"2.1.setting.5"}, Groups: []Group{SecureSettings}},
}

func (c Setting) inList() (List, string) { return ListSettings, string(c) }

// PeopleGroup is a group whose voices are meant, beyond patients in general.
// Its value is the word used in every document; the empty value is none of them.
type PeopleGroup string

// The codes of PeopleGroups, in the order in which they are shown.
const (
	BAME                         PeopleGroup = "bame"
	Older                        PeopleGroup = "older"
	Women                        PeopleGroup = "women"
	CYP                          PeopleGroup = "cyp"
	VictimsAdult                 PeopleGroup = "victims-adult"
	SurvivorsChildhoodAbuseAdult PeopleGroup = "survivors-childhood-abuse-adult"
	VictimsCYP                   PeopleGroup = "victims-cyp"
	FamiliesCarers               PeopleGroup = "families-carers"
	AsylumSeekers                PeopleGroup = "asylum-seekers"
	LearningDisability           PeopleGroup = "learning-disability"
	MentalHealth                 PeopleGroup = "mental-health"
	Disabled                     PeopleGroup = "disabled"
	Perinatal                    PeopleGroup = "perinatal"
)

// PeopleGroups lists every PeopleGroup with its label and the statements it rests on.
var PeopleGroups = []Term{
	{Code: string(BAME), Label: "People from Black, Asian and other minority ethnic communities", Basis: []catalogue.ID{"D.community.4", "4.1.group.5"}},
	{Code: string(Older), Label: "Older people", Basis: []catalogue.ID{"D.community.5", "D5.context.1.c"}},
	{Code: string(Women), Label: "Women", Basis: []catalogue.ID{"D4.subgroup.1", "LD.casegroup.2"}},
	{Code: string(CYP), Label: "Children and young people", Basis: []catalogue.ID{"1.participant.3", "4.1.group.1", "2.2.stakeholder.3.a"}},
	{Code: string(VictimsAdult), Label: "Adults who have been sexually assaulted", Basis: []catalogue.ID{"D.community.6", "2.2.stakeholder.4"}, Groups: []Group{SurvivorsPeople}},
	{Code: string(SurvivorsChildhoodAbuseAdult), Label: "Adults who were sexually abused as children", Basis: []catalogue.ID{"D7.offer.1.b", "2.2.stakeholder.4"}, Groups: []Group{SurvivorsPeople}},
	{Code: string(VictimsCYP), Label: "Sexually abused children and young people", Basis: []catalogue.ID{"2.1.setting.3.b", "2.2.stakeholder.4"}, Groups: []Group{SurvivorsPeople}},
	{Code: string(FamiliesCarers), Label: "Families and carers", Basis: []catalogue.ID{"1.participant.4", "2.2.stakeholder.6", "4.1.group.2", "4.1.group.3"}},
	{Code: string(AsylumSeekers), Label: "People seeking asylum", Basis: []catalogue.ID{"2.2.stakeholder.2"}},
	{Code: string(LearningDisability), Label: "People with a learning disability", Basis: []catalogue.ID{"D3.vulnerability.2", "LD.casegroup.1"}},
	{Code: string(MentalHealth), Label: "People with mental health needs", Basis: []catalogue.ID{"D3.vulnerability.1"}},
	{Code: string(Disabled), Label: "Disabled people", Basis: []catalogue.ID{"4.1.group.4"}},
	{Code: string(Perinatal), Label: "Women who are pregnant or have a young baby", Basis: []catalogue.ID{"D11.context.1.b"}},
}

func (c PeopleGroup) inList() (List, string) { return ListPeopleGroups, string(c) }

// Stage is a stage of the commissioning cycle.
// Its value is the word used in every document; the empty value is none of them.
type Stage string

// The codes of Stages, in the order in which they are shown.
const (
	Planning   Stage = "planning"
	Procuring  Stage = "procuring"
	Monitoring Stage = "monitoring"
)

// Stages lists every Stage with its label and the statements it rests on.
var Stages = []Term{
	{Code: string(Planning), Label: "Planning and designing services", Basis: []catalogue.ID{"4.stage.1", "A.stage.1", "5.2.phase.1", "5.2.phase.2"}},
	{Code: string(Procuring), Label: "Buying services", Basis: []catalogue.ID{"4.stage.2", "A.stage.2", "5.2.phase.3"}},
	{Code: string(Monitoring), Label: "Monitoring, assuring and evaluating services", Basis: []catalogue.ID{"4.stage.3", "A.stage.3", "5.2.phase.4", "5.2.phase.5"}},
}

func (c Stage) inList() (List, string) { return ListStages, string(c) }

// Act is a kind of act: what is being planned, proposed or decided.
// Its value is the word used in every document; the empty value is none of them.
type Act string

// The codes of Acts, in the order in which they are shown.
const (
	ActPlan               Act = "plan"
	ActSpecification      Act = "specification"
	ActProcurement        Act = "procurement"
	ActProposal           Act = "proposal"
	ActDecision           Act = "decision"
	ActContractManagement Act = "contract-management"
	ActBackOffice         Act = "back-office"
	ActIndividualCare     Act = "individual-care"
)

// Acts lists every Act with its label and the statements it rests on.
var Acts = []Term{
	{Code: string(ActPlan), Label: "Strategy, plan or needs-led design"},
	{Code: string(ActSpecification), Label: "Specification or service model"},
	{Code: string(ActProcurement), Label: "Choosing a provider"},
	{Code: string(ActProposal), Label: "Proposal for a change"},
	{Code: string(ActDecision), Label: "Operational decision"},
	{Code: string(ActContractManagement), Label: "Managing a contract"},
	{Code: string(ActBackOffice), Label: "Back-office matter"},
	{Code: string(ActIndividualCare), Label: "One person's care"},
}

func (c Act) inList() (List, string) { return ListActs, string(c) }

// ContractEvent is what happens to a contract.
// Its value is the word used in every document; the empty value is none of them.
type ContractEvent string

// The codes of ContractEvents, in the order in which they are shown.
const (
	ContractNone                     ContractEvent = "none"
	ContractNew                      ContractEvent = "new"
	ContractReProcure                ContractEvent = "re-procure"
	ContractDirectAwardSameTerms     ContractEvent = "direct-award-same-terms"
	ContractExtendSameTerms          ContractEvent = "extend-same-terms"
	ContractVary                     ContractEvent = "vary"
	ContractNovate                   ContractEvent = "novate"
	ContractChangeOfControl          ContractEvent = "change-of-control"
	ContractTerminatedByCommissioner ContractEvent = "terminated-by-commissioner"
	ContractTerminatedByProvider     ContractEvent = "terminated-by-provider"
	ContractExpiresUnreplaced        ContractEvent = "expires-unreplaced"
	ContractEmergencyCaretaker       ContractEvent = "emergency-caretaker"
)

// ContractEvents lists every ContractEvent with its label and the statements it rests on.
var ContractEvents = []Term{
	{Code: string(ContractNone), Label: "Nothing happens to a contract"},
	{Code: string(ContractNew), Label: "A new contract"},
	{Code: string(ContractReProcure), Label: "The service is put out to tender again"},
	{Code: string(ContractDirectAwardSameTerms), Label: "A direct award on the same terms"},
	{Code: string(ContractExtendSameTerms), Label: "An extension on the same terms"},
	{Code: string(ContractVary), Label: "The contract is varied"},
	{Code: string(ContractNovate), Label: "The contract passes to another provider"},
	{Code: string(ContractChangeOfControl), Label: "The provider has a new owner"},
	{Code: string(ContractTerminatedByCommissioner), Label: "The commissioner ends it"},
	{Code: string(ContractTerminatedByProvider), Label: "The provider ends it"},
	{Code: string(ContractExpiresUnreplaced), Label: "It ends and nothing replaces it"},
	{Code: string(ContractEmergencyCaretaker), Label: "An emergency caretaker steps in"},
}

func (c ContractEvent) inList() (List, string) { return ListContractEvents, string(c) }

// DecisionStage is how far the decision has gone.
// Its value is the word used in every document; the empty value is none of them.
type DecisionStage string

// The codes of DecisionStages, in the order in which they are shown.
const (
	AtIdea            DecisionStage = "idea"
	AtOptions         DecisionStage = "options"
	AtPreferredOption DecisionStage = "preferred-option"
	AtPreferredBidder DecisionStage = "preferred-bidder"
	AtDecided         DecisionStage = "decided"
	AtImplemented     DecisionStage = "implemented"
)

// DecisionStages lists every DecisionStage with its label and the statements it rests on.
var DecisionStages = []Term{
	{Code: string(AtIdea), Label: "An idea"},
	{Code: string(AtOptions), Label: "Options are open"},
	{Code: string(AtPreferredOption), Label: "An option is preferred"},
	{Code: string(AtPreferredBidder), Label: "A bidder is preferred"},
	{Code: string(AtDecided), Label: "Decided"},
	{Code: string(AtImplemented), Label: "Carried out"},
}

func (c DecisionStage) inList() (List, string) { return ListDecisionStages, string(c) }

// Level is a level of involvement on the spectrum. The levels are not a ranking of worth.
// Its value is the word used in every document; the empty value is none of them.
type Level string

// The codes of Levels, in the order in which they are shown.
const (
	LevelInformation   Level = "information"
	LevelConsultation  Level = "consultation"
	LevelParticipation Level = "participation"
	LevelPartnership   Level = "partnership"
	LevelControl       Level = "control"
)

// Levels lists every Level with its label and the statements it rests on.
var Levels = []Term{
	{Code: string(LevelInformation), Label: "Information", Basis: []catalogue.ID{"LD.spectrum.1", "4.ladder.1"}},
	{Code: string(LevelConsultation), Label: "Consultation", Basis: []catalogue.ID{"LD.spectrum.2", "4.ladder.2"}},
	{Code: string(LevelParticipation), Label: "Participation", Basis: []catalogue.ID{"LD.spectrum.3"}},
	{Code: string(LevelPartnership), Label: "Partnership or co-production", Basis: []catalogue.ID{"LD.spectrum.4", "4.ladder.3", "4.ladder.4"}},
	{Code: string(LevelControl), Label: "Control", Basis: []catalogue.ID{"LD.spectrum.5"}},
}

func (c Level) inList() (List, string) { return ListLevels, string(c) }

// Method is a way in which people take part.
// Its value is the word used in every document; the empty value is none of them.
type Method string

// The codes of Methods, in the order in which they are shown.
const (
	MethodInformationDirect     Method = "information-direct"
	MethodPoster                Method = "poster"
	MethodLeaflet               Method = "leaflet"
	MethodNewsletter            Method = "newsletter"
	MethodExhibition            Method = "exhibition"
	MethodFormalConsultation    Method = "formal-consultation"
	MethodQuestionnaire         Method = "questionnaire"
	MethodOnlineSurvey          Method = "online-survey"
	MethodSocialMedia           Method = "social-media"
	MethodInterview             Method = "interview"
	MethodFriendsAndFamilyTest  Method = "friends-and-family-test"
	MethodExitQuestionnaire     Method = "exit-questionnaire"
	MethodExitInterview         Method = "exit-interview"
	MethodInterestRegister      Method = "interest-register"
	MethodConsentFormQuestion   Method = "consent-form-question"
	MethodStory                 Method = "story"
	MethodFocusGroup            Method = "focus-group"
	MethodFaceToFaceMeeting     Method = "face-to-face-meeting"
	MethodPublicEvent           Method = "public-event"
	MethodConference            Method = "conference"
	MethodVisitorsCentreSession Method = "visitors-centre-session"
	MethodExistingForum         Method = "existing-forum"
	MethodServiceUserPanel      Method = "service-user-panel"
	MethodReferenceGroup        Method = "reference-group"
	MethodWorkshop              Method = "workshop"
	MethodCreativeSession       Method = "creative-session"
	MethodFilm                  Method = "film"
	MethodPeerResearch          Method = "peer-research"
	MethodPeerAdvocacy          Method = "peer-advocacy"
	MethodPeerFacilitation      Method = "peer-facilitation"
	MethodUserLedWorkshop       Method = "user-led-workshop"
	MethodUserLedPeerSupport    Method = "user-led-peer-support"
	MethodUserLedMonitoring     Method = "user-led-monitoring"
	MethodHealthPromotionRole   Method = "health-promotion-role"
	MethodLivedExperienceGroup  Method = "lived-experience-group"
	MethodGovernanceSeat        Method = "governance-seat"
	MethodRecruitmentPanel      Method = "recruitment-panel"
	MethodServiceAppraisal      Method = "service-appraisal"
	MethodSpecificationDrafting Method = "specification-drafting"
	MethodTenderQuestions       Method = "tender-questions"
	MethodBidEvaluation         Method = "bid-evaluation"
	MethodBidderInterview       Method = "bidder-interview"
	MethodMobilisation          Method = "mobilisation"
	MethodQualityAssuranceTeam  Method = "quality-assurance-team"
	MethodQualityVisit          Method = "quality-visit"
	MethodMysteryShopping       Method = "mystery-shopping"
	MethodDashboardReview       Method = "dashboard-review"
	MethodContractMeetingSeat   Method = "contract-meeting-seat"
)

// Methods lists every Method with its label and the statements it rests on.
var Methods = []Term{
	{Code: string(MethodInformationDirect), Label: "Information sent straight to people", Basis: []catalogue.ID{"1.form.2"}, Groups: []Group{TellingMethods}},
	{Code: string(MethodPoster), Label: "Poster", Basis: []catalogue.ID{"LD.method.1.a"}, Groups: []Group{TellingMethods}},
	{Code: string(MethodLeaflet), Label: "Leaflet", Basis: []catalogue.ID{"LD.method.1.b"}, Groups: []Group{TellingMethods}},
	{Code: string(MethodNewsletter), Label: "Newsletter", Basis: []catalogue.ID{"LD.method.1.c"}, Groups: []Group{TellingMethods}},
	{Code: string(MethodExhibition), Label: "Exhibition", Basis: []catalogue.ID{"LD.method.1.d"}, Groups: []Group{TellingMethods}},
	{Code: string(MethodFormalConsultation), Label: "Formal consultation", Basis: []catalogue.ID{"1.form.1"}, Groups: []Group{AskingMethods}},
	{Code: string(MethodQuestionnaire), Label: "Questionnaire or survey on paper or in person", Basis: []catalogue.ID{"LD.method.2.a", "LD.practice.3.a", "D9.tip.3.f"}, Groups: []Group{AskingMethods, FormMethods}},
	{Code: string(MethodOnlineSurvey), Label: "Online survey or consultation", Basis: []catalogue.ID{"D9.tip.3.c", "C.team.5"}, Groups: []Group{AskingMethods, DigitalMethods, FormMethods}},
	{Code: string(MethodSocialMedia), Label: "Social media", Basis: []catalogue.ID{"LD.practice.4.a", "B.source.4"}, Groups: []Group{AskingMethods, DigitalMethods}},
	{Code: string(MethodInterview), Label: "Interview", Basis: []catalogue.ID{"LD.method.2.b", "D9.casesource.4"}, Groups: []Group{AskingMethods}},
	{Code: string(MethodFriendsAndFamilyTest), Label: "Friends and family test", Basis: []catalogue.ID{"D1.tip.9.a", "D3.tip.4.a", "B.text.6"}, Groups: []Group{AskingMethods, FormMethods}},
	{Code: string(MethodExitQuestionnaire), Label: "Questionnaire on leaving", Basis: []catalogue.ID{"LD.short.1.a"}, Groups: []Group{AskingMethods, FormMethods}},
	{Code: string(MethodExitInterview), Label: "Interview on leaving", Basis: []catalogue.ID{"LD.short.1.b"}, Groups: []Group{AskingMethods}},
	{Code: string(MethodInterestRegister), Label: "Signing up to be asked later", Basis: []catalogue.ID{"LD.short.2", "LD.check.1"}, Groups: []Group{AskingMethods}},
	{Code: string(MethodConsentFormQuestion), Label: "A question on the consent form about being asked later", Basis: []catalogue.ID{"LD.short.3", "D3.case.3"}, Groups: []Group{AskingMethods}},
	{Code: string(MethodStory), Label: "People's own stories", Basis: []catalogue.ID{"B.source.3"}, Groups: []Group{AskingMethods}},
	{Code: string(MethodFocusGroup), Label: "Focus group", Basis: []catalogue.ID{"LD.method.2.c", "LD.practice.3.b", "D9.tip.3.d"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodFaceToFaceMeeting), Label: "Meeting in person", Basis: []catalogue.ID{"1.form.3"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodPublicEvent), Label: "Public event", Basis: []catalogue.ID{"C.team.4", "4.1.barrier.2.b"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodConference), Label: "Conference planned with the people concerned", Basis: []catalogue.ID{"D6.case.1"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodVisitorsCentreSession), Label: "Session at a prison visitors' centre", Basis: []catalogue.ID{"D10.tip.2"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodExistingForum), Label: "A council, committee, forum or group the place already has", Basis: []catalogue.ID{"D1.mechanism.1", "D1.mechanism.2", "D1.mechanism.3", "D2.tip.4.a", "D5.mechanism.1", "D5.mechanism.2", "D9.tip.4", "D10.tip.9"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodServiceUserPanel), Label: "Panel of service users", Basis: []catalogue.ID{"LD.practice.3.c"}, Groups: []Group{DiscussingMethods, GroupMethods, RoleMethods}},
	{Code: string(MethodReferenceGroup), Label: "Reference group of service users", Basis: []catalogue.ID{"LD.method.3.a"}, Groups: []Group{DiscussingMethods, GroupMethods, RoleMethods}},
	{Code: string(MethodWorkshop), Label: "Workshop", Basis: []catalogue.ID{"LD.method.3.b", "A.procuring.1.a", "E.mid.1.a"}, Groups: []Group{DiscussingMethods, GroupMethods}},
	{Code: string(MethodCreativeSession), Label: "Arts or other creative session", Basis: []catalogue.ID{"D9.tip.3.e", "D4.tip.6"}, Groups: []Group{MakingMethods, GroupMethods}},
	{Code: string(MethodFilm), Label: "Film", Basis: []catalogue.ID{"LD.practice.4.b"}, Groups: []Group{MakingMethods}},
	{Code: string(MethodPeerResearch), Label: "Peer research", Basis: []catalogue.ID{"A.planning.8.b", "A.planning.9", "D4.tip.5", "D11.tip.3", "F.tip.5.d"}, Groups: []Group{PeerMethods, RoleMethods}},
	{Code: string(MethodPeerAdvocacy), Label: "Peer advocacy", Basis: []catalogue.ID{"A.planning.9"}, Groups: []Group{PeerMethods, RoleMethods}},
	{Code: string(MethodPeerFacilitation), Label: "Sessions run with people who have left custody", Basis: []catalogue.ID{"D1.tip.4"}, Groups: []Group{PeerMethods, RoleMethods}},
	{Code: string(MethodUserLedWorkshop), Label: "Workshop led by service users", Basis: []catalogue.ID{"A.planning.8.b", "E.better.1.b"}, Groups: []Group{PeerMethods, GroupMethods, RoleMethods}},
	{Code: string(MethodUserLedPeerSupport), Label: "Peer support run by users", Basis: []catalogue.ID{"LD.method.5.a"}, Groups: []Group{PeerMethods, RoleMethods}},
	{Code: string(MethodUserLedMonitoring), Label: "Monitoring run by users", Basis: []catalogue.ID{"LD.method.5.b"}, Groups: []Group{PeerMethods, RoleMethods, AssuranceMethods, ContractMethods}},
	{Code: string(MethodHealthPromotionRole), Label: "Peer mentor or health champion", Basis: []catalogue.ID{"G.enquiry.10.a", "G.enquiry.10.b", "C.case.1"}, Groups: []Group{PeerMethods, RoleMethods}},
	{Code: string(MethodLivedExperienceGroup), Label: "A lived-experience group beside the board", Basis: []catalogue.ID{"D3.tip.2.a", "D3.case.1", "D7.case.1"}, Groups: []Group{DecidingMethods, GroupMethods, RoleMethods}},
	{Code: string(MethodGovernanceSeat), Label: "A seat on the board or another governing group", Basis: []catalogue.ID{"LD.method.4.a", "D3.case.2"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodRecruitmentPanel), Label: "A part in recruiting staff", Basis: []catalogue.ID{"LD.method.4.b", "G.enquiry.9.a", "G.enquiry.9.b"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodServiceAppraisal), Label: "Appraising the present service", Basis: []catalogue.ID{"D1.step.1"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodSpecificationDrafting), Label: "Helping to write the specification", Basis: []catalogue.ID{"D1.step.2", "E.better.1.d"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodTenderQuestions), Label: "Writing questions for bidders", Basis: []catalogue.ID{"D1.step.3", "D1.step.5", "E.better.1.c"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodBidEvaluation), Label: "Scoring bids", Basis: []catalogue.ID{"A.procuring.3", "D1.step.4", "E.mid.3.a"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodBidderInterview), Label: "Interviewing bidders or judging presentations", Basis: []catalogue.ID{"D1.step.6", "E.better.1.a"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodMobilisation), Label: "Helping the new service to start", Basis: []catalogue.ID{"D1.step.7"}, Groups: []Group{DecidingMethods, RoleMethods}},
	{Code: string(MethodQualityAssuranceTeam), Label: "A place in the quality assurance team", Basis: []catalogue.ID{"F.tip.5.a"}, Groups: []Group{AssuringMethods, RoleMethods, AssuranceMethods}},
	{Code: string(MethodQualityVisit), Label: "A part in quality visits", Basis: []catalogue.ID{"F.tip.5.e"}, Groups: []Group{AssuringMethods, RoleMethods, AssuranceMethods}},
	{Code: string(MethodMysteryShopping), Label: "Mystery shopping", Basis: []catalogue.ID{"F.tip.5.c"}, Groups: []Group{AssuringMethods, RoleMethods, AssuranceMethods}},
	{Code: string(MethodDashboardReview), Label: "Reviewing quality dashboards", Basis: []catalogue.ID{"F.tip.5.b"}, Groups: []Group{AssuringMethods, RoleMethods, AssuranceMethods, ContractMethods}},
	{Code: string(MethodContractMeetingSeat), Label: "A place at contract meetings", Basis: []catalogue.ID{"F.tip.3", "A.procuring.5.a"}, Groups: []Group{AssuringMethods, RoleMethods, ContractMethods}},
}

func (c Method) inList() (List, string) { return ListMethods, string(c) }

// InsightSource is a source of what is already known of people's views.
// Its value is the word used in every document; the empty value is none of them.
type InsightSource string

// The codes of InsightSources, in the order in which they are shown.
const (
	SourcePatientGroupEngagement           InsightSource = "patient-group-engagement"
	SourceStakeholderReports               InsightSource = "stakeholder-reports"
	SourceUserAndCarerStories              InsightSource = "user-and-carer-stories"
	SourceSocialMedia                      InsightSource = "social-media"
	SourceMQPLSurvey                       InsightSource = "mqpl-survey"
	SourceHMIPReports                      InsightSource = "hmip-reports"
	SourceIMBData                          InsightSource = "imb-data"
	SourceCustomerContactComplaints        InsightSource = "customer-contact-complaints"
	SourceOmbudsmanReports                 InsightSource = "ombudsman-reports"
	SourceProviderComplaintsAndCompliments InsightSource = "provider-complaints-and-compliments"
	SourceCQCReports                       InsightSource = "cqc-reports"
	SourceOfstedReports                    InsightSource = "ofsted-reports"
	SourceYouthJusticeBoardData            InsightSource = "youth-justice-board-data"
	SourceLocalAuthorityYouthReports       InsightSource = "local-authority-youth-reports"
	SourceHealthwatchReports               InsightSource = "healthwatch-reports"
	SourceProviderNetworks                 InsightSource = "provider-networks"
	SourceScrutinyCommitteeReports         InsightSource = "scrutiny-committee-reports"
	SourceYouthCouncilReports              InsightSource = "youth-council-reports"
	SourcePatientRepresentativeInformation InsightSource = "patient-representative-information"
	SourceVoluntarySectorInformation       InsightSource = "voluntary-sector-information"
	SourceYoungPeoplesOrganisations        InsightSource = "young-peoples-organisations"
	SourceNationalSurveys                  InsightSource = "national-surveys"
	SourceEqualityDeliverySystem           InsightSource = "equality-delivery-system"
	SourceHJIPAdult                        InsightSource = "hjip-adult"
	SourceHJIPIRC                          InsightSource = "hjip-irc"
	SourceHJIPCYP                          InsightSource = "hjip-cyp"
	SourcePrisonMagazines                  InsightSource = "prison-magazines"
	SourceCaseStudies                      InsightSource = "case-studies"
	SourceHealthNeedsAssessments           InsightSource = "health-needs-assessments"
	SourcePeerMentorSchemes                InsightSource = "peer-mentor-schemes"
	SourceServiceAgreements                InsightSource = "service-agreements"
	SourceLivedExperienceInterviews        InsightSource = "lived-experience-interviews"
)

// InsightSources lists every InsightSource with its label and the statements it rests on.
var InsightSources = []Term{
	{Code: string(SourcePatientGroupEngagement), Label: "Talking with service user and patient groups", Basis: []catalogue.ID{"B.source.1"}, Groups: []Group{DirectListeningSources}},
	{Code: string(SourceStakeholderReports), Label: "Reports by user organisations, Healthwatch or voluntary groups", Basis: []catalogue.ID{"B.source.2"}, Groups: []Group{StakeholderEvidenceSources}},
	{Code: string(SourceUserAndCarerStories), Label: "Stories of users and carers", Basis: []catalogue.ID{"B.source.3"}, Groups: []Group{DirectListeningSources}},
	{Code: string(SourceSocialMedia), Label: "Social media", Basis: []catalogue.ID{"B.source.4"}, Groups: []Group{DirectListeningSources}},
	{Code: string(SourceMQPLSurvey), Label: "Survey of the quality of prisoners' life (MQPL)", Basis: []catalogue.ID{"B.source.5", "G.enquiry.1.b"}, Groups: []Group{MonitoringSources, FromInsideSources}, Settings: []Setting{Prison}},
	{Code: string(SourceHMIPReports), Label: "Prison inspectorate reports", Basis: []catalogue.ID{"B.source.6", "G.enquiry.1.c", "D9.tip.6.b"}, Groups: []Group{ReportsSources, ScrutinySources}},
	{Code: string(SourceIMBData), Label: "Independent monitoring board data", Basis: []catalogue.ID{"B.source.7", "D9.tip.6.c"}, Groups: []Group{ReportsSources, ScrutinySources}},
	{Code: string(SourceCustomerContactComplaints), Label: "Complaints to NHS England's contact centre", Basis: []catalogue.ID{"B.source.8.a"}, Groups: []Group{ComplaintsSources}},
	{Code: string(SourceOmbudsmanReports), Label: "Ombudsman reports", Basis: []catalogue.ID{"B.source.8.b"}, Groups: []Group{ComplaintsSources, ScrutinySources}},
	{Code: string(SourceProviderComplaintsAndCompliments), Label: "Complaints and compliments made to providers", Basis: []catalogue.ID{"A.monitoring.2.a", "D9.tip.7", "3.4.insight.1"}, Groups: []Group{ComplaintsSources, FromInsideSources}},
	{Code: string(SourceCQCReports), Label: "Care Quality Commission inspections", Basis: []catalogue.ID{"B.source.9", "G.enquiry.1.d", "D9.tip.6.a"}, Groups: []Group{ReportsSources, ScrutinySources}},
	{Code: string(SourceOfstedReports), Label: "Ofsted reports", Basis: []catalogue.ID{"B.source.10"}, Groups: []Group{ReportsSources, ScrutinySources}},
	{Code: string(SourceYouthJusticeBoardData), Label: "Data and reports of the Youth Justice Board", Basis: []catalogue.ID{"B.source.11"}, Groups: []Group{MonitoringSources}, Settings: []Setting{YOI, STC, SCH, SecureSchool}},
	{Code: string(SourceLocalAuthorityYouthReports), Label: "Council reports on youth offending or looked-after children", Basis: []catalogue.ID{"B.source.12"}, Groups: []Group{ReportsSources}},
	{Code: string(SourceHealthwatchReports), Label: "Healthwatch reports", Basis: []catalogue.ID{"B.source.13"}, Groups: []Group{ReportsSources}},
	{Code: string(SourceProviderNetworks), Label: "Networks of providers", Basis: []catalogue.ID{"B.source.14"}, Groups: []Group{StakeholderEvidenceSources, FromInsideSources}},
	{Code: string(SourceScrutinyCommitteeReports), Label: "Local scrutiny committee reports", Basis: []catalogue.ID{"B.source.15"}, Groups: []Group{ReportsSources}},
	{Code: string(SourceYouthCouncilReports), Label: "Youth council reports", Basis: []catalogue.ID{"B.source.16"}, Groups: []Group{ReportsSources}},
	{Code: string(SourcePatientRepresentativeInformation), Label: "Information from bodies representing patients", Basis: []catalogue.ID{"B.source.17"}, Groups: []Group{StakeholderEvidenceSources}},
	{Code: string(SourceVoluntarySectorInformation), Label: "Information from the voluntary sector", Basis: []catalogue.ID{"B.source.18.a"}, Groups: []Group{StakeholderEvidenceSources}},
	{Code: string(SourceYoungPeoplesOrganisations), Label: "Information from young people's organisations outside youth justice", Basis: []catalogue.ID{"B.source.18.b"}, Groups: []Group{StakeholderEvidenceSources}},
	{Code: string(SourceNationalSurveys), Label: "National surveys", Basis: []catalogue.ID{"B.source.19"}, Groups: []Group{MonitoringSources}},
	{Code: string(SourceEqualityDeliverySystem), Label: "The NHS equality delivery system", Basis: []catalogue.ID{"B.source.20"}, Groups: []Group{MonitoringSources}},
	{Code: string(SourceHJIPAdult), Label: "Health and justice indicators, adult secure estate", Basis: []catalogue.ID{"B.source.21"}, Groups: []Group{MonitoringSources, FromInsideSources}, Settings: []Setting{Prison}},
	{Code: string(SourceHJIPIRC), Label: "Health and justice indicators, removal centres", Basis: []catalogue.ID{"B.source.22"}, Groups: []Group{MonitoringSources, FromInsideSources}, Settings: []Setting{IRC}},
	{Code: string(SourceHJIPCYP), Label: "Health and justice indicators, young people's secure estate", Basis: []catalogue.ID{"B.source.23"}, Groups: []Group{MonitoringSources, FromInsideSources}, Settings: []Setting{YOI, STC, SCH, SecureSchool}},
	{Code: string(SourcePrisonMagazines), Label: "Prison magazines (Inside Times, Converse)", Basis: []catalogue.ID{"B.source.24"}, Groups: []Group{DirectListeningSources}, Settings: []Setting{Prison}},
	{Code: string(SourceCaseStudies), Label: "Case studies", Basis: []catalogue.ID{"B.source.25"}, Groups: []Group{ReportsSources}},
	{Code: string(SourceHealthNeedsAssessments), Label: "Health needs assessments", Basis: []catalogue.ID{"A.planning.1.a", "G.enquiry.1.e", "D9.case.1"}, Groups: []Group{ReportsSources}},
	{Code: string(SourcePeerMentorSchemes), Label: "What peer mentors hear", Basis: []catalogue.ID{"G.enquiry.1.a"}, Groups: []Group{DirectListeningSources, FromInsideSources}},
	{Code: string(SourceServiceAgreements), Label: "Published agreements with the establishment", Basis: []catalogue.ID{"E.pre.2.a"}, Groups: []Group{ReportsSources}},
	{Code: string(SourceLivedExperienceInterviews), Label: "Interviews and questionnaires already held", Basis: []catalogue.ID{"D9.casesource.4", "D9.casesource.5"}, Groups: []Group{DirectListeningSources}},
}

func (c InsightSource) inList() (List, string) { return ListInsightSources, string(c) }

// Partner is a body with which people are involved.
// Its value is the word used in every document; the empty value is none of them.
type Partner string

// The codes of Partners, in the order in which they are shown.
const (
	PartnerOtherCommissioners            Partner = "other-commissioners"
	PartnerJointCommissioner             Partner = "joint-commissioner"
	PartnerProviders                     Partner = "providers"
	PartnerServiceUserNetworks           Partner = "service-user-networks"
	PartnerFamilyAndCarerNetworks        Partner = "family-and-carer-networks"
	PartnerHealthwatch                   Partner = "healthwatch"
	PartnerVoluntaryAndCommunitySector   Partner = "voluntary-and-community-sector"
	PartnerVoluntarySectorInfrastructure Partner = "voluntary-sector-infrastructure"
	PartnerUserLedOrganisations          Partner = "user-led-organisations"
	PartnerNationalUserForums            Partner = "national-user-forums"
	PartnerAdvocates                     Partner = "advocates"
	PartnerYoungPeoplesOrganisations     Partner = "young-peoples-organisations"
	PartnerBAMELedLocal                  Partner = "bame-led-local"
	PartnerBAMELedNational               Partner = "bame-led-national"
	PartnerSexualViolenceSpecialists     Partner = "sexual-violence-specialists"
	PartnerFamilySupportCharities        Partner = "family-support-charities"
	PartnerPerinatalCharities            Partner = "perinatal-charities"
	PartnerIndependentVolunteers         Partner = "independent-volunteers"
	PartnerExtendedTeamServices          Partner = "extended-team-services"
	PartnerYouthOffendingService         Partner = "youth-offending-service"
	PartnerProbationOlderTeams           Partner = "probation-older-teams"
	PartnerLDProgrammeBoard              Partner = "ld-programme-board"
	PartnerProviderLedNetworks           Partner = "provider-led-networks"
	PartnerLocalAuthorityParticipation   Partner = "local-authority-participation"
	PartnerCCGLayMembers                 Partner = "ccg-lay-members"
	PartnerClinicalNetworks              Partner = "clinical-networks"
	PartnerHealthAndWellbeingBoards      Partner = "health-and-wellbeing-boards"
	PartnerProfessionalNetworks          Partner = "professional-networks"
	PartnerScrutinyNetworks              Partner = "scrutiny-networks"
	PartnerHealthEducationEngland        Partner = "health-education-england"
	PartnerCareQualityCommission         Partner = "care-quality-commission"
	PartnerPublicHealthEngland           Partner = "public-health-england"
	PartnerPrisonScrutinyBodies          Partner = "prison-scrutiny-bodies"
)

// Partners lists every Partner with its label and the statements it rests on.
var Partners = []Term{
	{Code: string(PartnerOtherCommissioners), Label: "Other commissioners", Basis: []catalogue.ID{"S.partner.1"}},
	{Code: string(PartnerJointCommissioner), Label: "A body that commissions the service jointly", Basis: []catalogue.ID{"2.1.text.5.a", "2.1.text.5.b"}},
	{Code: string(PartnerProviders), Label: "Providers", Basis: []catalogue.ID{"S.partner.2"}},
	{Code: string(PartnerServiceUserNetworks), Label: "Networks of service users", Basis: []catalogue.ID{"S.partner.3"}, Groups: []Group{CommunityPartners}},
	{Code: string(PartnerFamilyAndCarerNetworks), Label: "Family and carer networks", Basis: []catalogue.ID{"S.partner.3", "B.network.11"}, Groups: []Group{CommunityPartners, FamilyPartners, LocalPartners, NationalPartners}},
	{Code: string(PartnerHealthwatch), Label: "Healthwatch", Basis: []catalogue.ID{"S.partner.4", "B.network.6"}, Groups: []Group{CommunityPartners, LocalPartners, RegionalPartners, NationalPartners}},
	{Code: string(PartnerVoluntaryAndCommunitySector), Label: "Voluntary and community organisations", Basis: []catalogue.ID{"S.partner.5", "B.network.7", "C.external.2"}, Groups: []Group{CommunityPartners, IndependentPartners, LocalPartners, RegionalPartners, NationalPartners}},
	{Code: string(PartnerVoluntarySectorInfrastructure), Label: "Voluntary sector structures for involvement", Basis: []catalogue.ID{"B.network.3"}, Groups: []Group{CommunityPartners, LocalPartners, RegionalPartners, NationalPartners}},
	{Code: string(PartnerUserLedOrganisations), Label: "Organisations led by people with lived experience", Basis: []catalogue.ID{"C.external.2", "LD.board.2.c"}, Groups: []Group{CommunityPartners, IndependentPartners}},
	{Code: string(PartnerNationalUserForums), Label: "National organisations with user forums", Basis: []catalogue.ID{"C.external.3"}, Groups: []Group{CommunityPartners, NationalPartners}},
	{Code: string(PartnerAdvocates), Label: "Independent advocates", Basis: []catalogue.ID{"D2.tip.2.b"}, Groups: []Group{CommunityPartners, IndependentPartners}},
	{Code: string(PartnerYoungPeoplesOrganisations), Label: "Young people's organisations", Basis: []catalogue.ID{"B.source.18.b"}, Groups: []Group{CommunityPartners}},
	{Code: string(PartnerBAMELedLocal), Label: "Local organisations led by minority ethnic people", Basis: []catalogue.ID{"D4.tip.1.a"}, Groups: []Group{CommunityPartners, LocalPartners}},
	{Code: string(PartnerBAMELedNational), Label: "National organisations led by minority ethnic people", Basis: []catalogue.ID{"D4.tip.1.b"}, Groups: []Group{CommunityPartners, NationalPartners}},
	{Code: string(PartnerSexualViolenceSpecialists), Label: "Specialist sexual violence and abuse services of the voluntary sector", Basis: []catalogue.ID{"D6.tip.2.a", "D7.tip.6.a", "D8.tip.7.a"}, Groups: []Group{CommunityPartners, LocalPartners}},
	{Code: string(PartnerFamilySupportCharities), Label: "Charities that support families of people in the justice system", Basis: []catalogue.ID{"D10.tip.1.a", "D10.tip.4"}, Groups: []Group{CommunityPartners, FamilyPartners}},
	{Code: string(PartnerPerinatalCharities), Label: "Charities that support mothers in custody", Basis: []catalogue.ID{"D11.tip.2.a"}, Groups: []Group{CommunityPartners, IndependentPartners}},
	{Code: string(PartnerIndependentVolunteers), Label: "Independent volunteers or go-betweens", Basis: []catalogue.ID{"D9.principle.5.b", "D9.tip.5"}, Groups: []Group{CommunityPartners, IndependentPartners}},
	{Code: string(PartnerExtendedTeamServices), Label: "Services of the extended liaison and diversion team", Basis: []catalogue.ID{"LD.board.2.a"}},
	{Code: string(PartnerYouthOffendingService), Label: "Youth offending service", Basis: []catalogue.ID{"E.challenge.6.b"}, Groups: []Group{LocalPartners}},
	{Code: string(PartnerProbationOlderTeams), Label: "Probation teams for older people", Basis: []catalogue.ID{"D5.mechanism.3"}, Groups: []Group{LocalPartners}},
	{Code: string(PartnerLDProgrammeBoard), Label: "Liaison and diversion programme board", Basis: []catalogue.ID{"B.network.1"}, Groups: []Group{NationalPartners}},
	{Code: string(PartnerProviderLedNetworks), Label: "Involvement networks run by providers", Basis: []catalogue.ID{"B.network.2"}, Groups: []Group{LocalPartners, RegionalPartners, NationalPartners}},
	{Code: string(PartnerLocalAuthorityParticipation), Label: "Councils' participation structures", Basis: []catalogue.ID{"B.network.4"}, Groups: []Group{LocalPartners}},
	{Code: string(PartnerCCGLayMembers), Label: "Lay members of commissioning groups", Basis: []catalogue.ID{"B.network.5"}, Groups: []Group{LocalPartners, NationalPartners}, NamedIn: "2017-01"},
	{Code: string(PartnerClinicalNetworks), Label: "Clinical networks", Basis: []catalogue.ID{"B.network.8"}, Groups: []Group{RegionalPartners}},
	{Code: string(PartnerHealthAndWellbeingBoards), Label: "Health and wellbeing boards", Basis: []catalogue.ID{"B.network.9"}, Groups: []Group{LocalPartners}},
	{Code: string(PartnerProfessionalNetworks), Label: "Professional networks", Basis: []catalogue.ID{"B.network.10"}, Groups: []Group{LocalPartners, RegionalPartners}},
	{Code: string(PartnerScrutinyNetworks), Label: "Scrutiny networks", Basis: []catalogue.ID{"B.network.12"}, Groups: []Group{ScrutinyPartners, LocalPartners, NationalPartners}},
	{Code: string(PartnerHealthEducationEngland), Label: "Health Education England", Basis: []catalogue.ID{"B.network.13"}, Groups: []Group{RegionalPartners, NationalPartners}, NamedIn: "2017-01"},
	{Code: string(PartnerCareQualityCommission), Label: "Care Quality Commission", Basis: []catalogue.ID{"B.network.14"}, Groups: []Group{ScrutinyPartners, LocalPartners, RegionalPartners, NationalPartners}},
	{Code: string(PartnerPublicHealthEngland), Label: "Public Health England", Basis: []catalogue.ID{"B.network.15"}, Groups: []Group{LocalPartners, RegionalPartners, NationalPartners}, NamedIn: "2017-01"},
	{Code: string(PartnerPrisonScrutinyBodies), Label: "Prison inspectorate, prisons ombudsman or monitoring board", Basis: []catalogue.ID{"3.5.principle.2.a", "D9.tip.6.b", "D9.tip.6.c"}, Groups: []Group{ScrutinyPartners}},
}

func (c Partner) inList() (List, string) { return ListPartners, string(c) }

// Format is a form in which people are told what came of it.
// Its value is the word used in every document; the empty value is none of them.
type Format string

// The codes of Formats, in the order in which they are shown.
const (
	FormatEngagementReport Format = "engagement-report"
	FormatThankYouLetter   Format = "thank-you-letter"
	FormatInfographic      Format = "infographic"
	FormatPictures         Format = "pictures"
	FormatPoster           Format = "poster"
	FormatTable            Format = "table"
	FormatVideo            Format = "video"
	FormatBlog             Format = "blog"
	FormatNewsletter       Format = "newsletter"
	FormatUpdateMeeting    Format = "update-meeting"
	FormatSaidAndDid       Format = "said-and-did"
)

// Formats lists every Format with its label and the statements it rests on.
var Formats = []Term{
	{Code: string(FormatEngagementReport), Label: "Report to those who took part", Basis: []catalogue.ID{"A.feedback.1"}},
	{Code: string(FormatThankYouLetter), Label: "Letter of thanks with what came of it", Basis: []catalogue.ID{"A.feedback.2"}},
	{Code: string(FormatInfographic), Label: "Infographic", Basis: []catalogue.ID{"A.feedback.3.b"}, Groups: []Group{VisualFormats}},
	{Code: string(FormatPictures), Label: "Pictures", Basis: []catalogue.ID{"A.feedback.3.c"}, Groups: []Group{VisualFormats}},
	{Code: string(FormatPoster), Label: "Poster", Basis: []catalogue.ID{"A.feedback.3.d"}, Groups: []Group{VisualFormats}},
	{Code: string(FormatTable), Label: "Table", Basis: []catalogue.ID{"A.feedback.3.e"}, Groups: []Group{VisualFormats}},
	{Code: string(FormatVideo), Label: "Video", Basis: []catalogue.ID{"A.feedback.3.f"}, Groups: []Group{VisualFormats}},
	{Code: string(FormatBlog), Label: "Blog", Basis: []catalogue.ID{"A.feedback.4.a"}, Groups: []Group{DigitalFormats}},
	{Code: string(FormatNewsletter), Label: "Newsletter or bulletin", Basis: []catalogue.ID{"A.feedback.4.b"}},
	{Code: string(FormatUpdateMeeting), Label: "Meeting to hear what came of it", Basis: []catalogue.ID{"A.feedback.5", "E.post.2"}},
	{Code: string(FormatSaidAndDid), Label: "\"You said, we did\"", Basis: []catalogue.ID{"A.text.3", "A.procuring.4", "G.enquiry.8"}},
}

func (c Format) inList() (List, string) { return ListFormats, string(c) }
