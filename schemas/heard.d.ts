// Generated from the schemas by UPDATE=1 go test ./schemas. Do not edit.
//
// The types of every document. What a type cannot say, such as that a text is a date, the schemas say.

/** Case. One plan, proposal or decision about healthcare in a justice setting, and how people will be involved in it. */
export interface Case {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema?: "https://github.com/heard-framework/heard/schemas/v1/case.schema.json";
  /** Minor version. The minor version of the schema that the case was written for. A case of a later minor version than this schema's is to be checked with the schema of that version. */
  minor?: number;
  /** Reference. Your own reference for the case. Never a person's name. */
  id?: string;
  /** Title. Your own title for the case. Never a person's name. */
  title?: string;
  /** As at. The date at which the law and what is owed to people are judged. The clock is never read. */
  as_at: Case.Date;
  /** Who plans, proposes or decides? The body that makes the choice, not the one that carries it out. */
  decider?: Case.Decider;
  /** Where are the services? Tick every kind of place that the plan is about. */
  settings?: Array<Case.Setting>;
  /** Whose voices are meant, beyond patients in general? Tick every group that the plan is about or will touch. */
  people?: Array<Case.PeopleGroup>;
  /** Which stage of commissioning is this? Tick more than one where the work spans them. */
  stages?: Array<Case.Stage>;
  /** What kind of act is this? Tick all that fit. A bundle of unlike acts is better split into several cases. */
  acts?: Array<Case.Act>;
  /** What happens to a contract? Choose the first that fits, or that nothing happens. */
  contract_event?: Case.ContractEvent;
  /** How far has the decision gone? Answer for today, not for when the work began. */
  decision_stage?: Case.DecisionStage;
  /** Which levels of involvement are promised? Tick what people have been told, or will be told. The levels are not a ranking of worth. */
  levels?: Array<Case.Level>;
  /** How will people take part? Tick every method that the plan uses. */
  methods?: Array<Case.Method>;
  /** What existing insight does the plan rest on? Tick every source that was read and used. */
  insight_sources?: Array<Case.InsightSource>;
  /** With which bodies are people involved? Tick every body that takes part in the work. */
  partners?: Array<Case.Partner>;
  /** In which forms will people hear what came of it? Tick every form that will be used. */
  formats?: Array<Case.Format>;
  /** Answers. The answer to every other question, by the id of a fact. A fact that is absent or unknown is not stated, which is not the same as no. */
  answers?: {
    /** Is this a health service in England that you arrange, or will arrange? Services still to come count. */
    "health-service.arranged"?: Case.Answer;
    /** Are you yourselves planning, proposing or deciding something here? Answer no where another body alone decides and you only hear of it. */
    "decision.ours"?: Case.Answer;
    /** Is the model, specification, location, eligibility or choice of provider being designed or reviewed? Planning has no test of impact. */
    "planning.content"?: Case.Answer;
    /** Is there a real choice between providers to be made? A direct award to the present provider on the same terms is not a choice. */
    "procurement.provider-choice"?: Case.Answer;
    /** Is a service to follow the ended contract being designed? Answer for the service that comes next, even if it is short-lived. */
    "contract.successor-designed"?: Case.Answer;
    /** Will anyone lose the service when the contract ends? That the ending is "only contractual" makes no difference. */
    "contract.service-lost"?: Case.Answer;
    /** Would people receive the service in a different place? For better or worse. */
    "impact.location"?: Case.Answer;
    /** Would the hours or days of the service change? Later, earlier, fewer or more. */
    "impact.hours"?: Case.Answer;
    /** Would the service be given in another way, such as by video, by telephone or in a group? For better or worse. */
    "impact.mode"?: Case.Answer;
    /** Would people wait longer, or less long? Count waits that are likely to follow, not only targets. */
    "impact.waiting"?: Case.Answer;
    /** Would people be seen by other kinds of staff? Skill mix, profession, or whether a woman or a man can be asked for. */
    "impact.staffing"?: Case.Answer;
    /** Would rooms, privacy or surroundings change for the people seen? Also while works go on. */
    "impact.environment"?: Case.Answer;
    /** Would people reach the service by another route, such as escort, booking or hatch? How someone gets from the wing to the clinic counts. */
    "impact.access-route"?: Case.Answer;
    /** Would people be referred or refer themselves in another way? New forms or gatekeepers count. */
    "impact.referral-route"?: Case.Answer;
    /** Would languages, formats or interpreting change? For better or worse. */
    "impact.communication"?: Case.Answer;
    /** Would another organisation provide the service? Answer yes even if staff and place stay the same. */
    "impact.provider-identity"?: Case.Answer;
    /** Would a service or treatment be added? A better range is an impact too. */
    "range.added"?: Case.Answer;
    /** Would a service or treatment be taken away? Also where it is offered elsewhere. */
    "range.removed"?: Case.Answer;
    /** Would fewer people qualify, or a threshold or list of medicines tighten? Eligibility is part of the range. */
    "range.restricted"?: Case.Answer;
    /** Is the change temporary, with a date on which it ends? A temporary change is not exempt; it only tempers how sure the answer is. */
    "impact.temporary"?: Case.Answer;
    /** Do you hold that the change is too small to matter to anyone? The law sets no threshold, so this calls for judgement. */
    "impact.trivial"?: Case.Answer;
    /** Does it hang on a later choice whether people would notice any change? The law speaks of what would happen, not of what might. */
    "impact.uncertain"?: Case.Answer;
    /** Are the reasons for your answers about impact written down? A view that nothing changes is only as good as its reasons. */
    "impact.reasons-recorded"?: Case.Answer;
    /** Would a protected group, another group that fares badly, or many people be affected? Look at the equality impact assessment. */
    "equality.group-affected"?: Case.Answer;
    /** Does a trust special administrator's draft or final report cover this? Rare: an administrator is appointed to a failing trust. */
    "tsa.report-covers"?: Case.Answer;
    /** Have the decisions named in the administrator's report been made? Until they are, no arrangements are required on that matter. */
    "tsa.decisions-made"?: Case.Answer;
    /** Is urgency given as a reason for involving people less, or later? Urgency never removes the duty; it shapes how people are involved. */
    "urgency.relied-on"?: Case.Answer;
    /** Would waiting put the safety or welfare of patients or staff at risk? Write the risk down, and when a decision must be made at the latest. */
    "urgency.safety-risk"?: Case.Answer;
    /** Was the need for a decision known well before now? Urgency of one's own making does not excuse. */
    "urgency.known-earlier"?: Case.Answer;
    /** Is a decision of another public body the cause? A prison given a new role, a court, a regulator, the Home Office. */
    "cause.other-body"?: Case.Answer;
    /** Do you still have a choice of your own to make? How you respond to another body's decision is often a choice. */
    "cause.choice-remains"?: Case.Answer;
    /** Does another body's act remove the setting, or everyone in it? Answer yes only if nobody will be served there, whatever you decide. */
    "cause.setting-removed"?: Case.Answer;
    /** Was an option that people would find realistic dropped without involving them? Say which, and why. */
    "options.realistic-dropped"?: Case.Answer;
    /** Has anyone promised to involve or consult people on this? A settled habit of asking counts too. */
    "promise.to-involve"?: Case.Answer;
    /** Is there political or media interest, a threatened claim, or unusual complexity? Advice may be needed. */
    "interest.high"?: Case.Answer;
    /** Will evidence or scores that matter to the decision be kept from the people involved? For security, commercial or clinical reasons, say. */
    "evidence.withheld"?: Case.Answer;
    /** Is it a substantial development or variation of the service? Then the local authority must be consulted as well. */
    "variation.substantial"?: Case.Answer;
    /** Has the local authority been consulted? Its scrutiny committee, usually. */
    "variation.authority-consulted"?: Case.Answer;
    /** Has the Secretary of State been notified? Needed since 31 January 2024 where the authority must be consulted. */
    "variation.minister-notified"?: Case.Answer;
    /** Do people from Wales or Scotland use the service, or people from England a service there? Other law may apply as well. */
    "patients.cross-border"?: Case.Answer;
    /** Is the place in England? The duty is about the health service in England. */
    "place.england"?: Case.Answer;
    /** Is there an open criminal case, a child protection matter or a question of capacity for those involved? Involving them may need advice first. */
    "proceedings.live"?: Case.Answer;
    /** Do you know the law or regulation that makes you commission for this setting? New kinds of setting are not always listed. */
    "setting.basis-evident"?: Case.Answer;
    /** Have people already been involved on this very plan or proposal? A meeting about something else does not count. */
    "existing.on-this-proposal"?: Case.Answer;
    /** Was that recent enough to hold today? By your own measure; say when it was. */
    "existing.recent"?: Case.Answer;
    /** Were they the people who use or may use the service, the least heard among them? Former users count where stays are short. */
    "existing.right-people"?: Case.Answer;
    /** Were carers and representatives involved, where there are any? In the law since 1 July 2022. */
    "existing.carers-representatives"?: Case.Answer;
    /** Could they speak to someone independent of the service? Where one side holds power over the other, this matters most. */
    "existing.independent"?: Case.Answer;
    /** Were they told what could change and what could not? From first contact. */
    "existing.told-what-could-change"?: Case.Answer;
    /** Is all you have general satisfaction data? Scores on care as it is do not show views on a change. */
    "existing.satisfaction-data-only"?: Case.Answer;
    /** Does the plan say, for each stage it covers, whether people need to be involved, and why? "Not at this stage" is a fair answer where a reason stands beside it. */
    "participation.need-explained"?: Case.Answer;
    /** Do the methods and the level of involvement fit the matter, the service and the people meant? Weigh how much is at stake, who the people are, what they are asked to do and how long there is. */
    "approach.fits"?: Case.Answer;
    /** Is the plan built on what people said about whether, and how, they want to take part? Asking a few users, or a group that knows them well, is enough if the plan then changed or was confirmed. */
    "approach.built-on-preferences"?: Case.Answer;
    /** Did involving people begin early enough for their views to shape the options? Early means before a preferred option is chosen. */
    "involvement.started-early"?: Case.Answer;
    /** Do participants get the information, materials and support they need in order to take part? Think of briefings, paper and pens, interpreters, a quiet room, someone to ask. */
    "participants.equipped"?: Case.Answer;
    /** Does a written plan state the benefits expected and, where sensible, how they will be measured? One page is enough; some benefits, such as trust, may have no figure. */
    "plan.benefits-measured"?: Case.Answer;
    /** Is the cost of involving people worked out and included in the business and programme plans? Count staff time, partners, travel, interpreting and thank-you payments. */
    "plan.costed-and-funded"?: Case.Answer;
    /** Was existing feedback and insight reviewed, and used, before people were asked anything new? Local, regional and national sources all count; people tire of being asked the same thing. */
    "insight.reviewed-first"?: Case.Answer;
    /** For data gathered inside the setting, is it known who collected them and how? Answers given to those who hold power over someone may be guarded. */
    "insight.origin-known"?: Case.Answer;
    /** Can people speak to someone independent of provider and setting, without fear of consequences? Independence and safety from reprisal both have to hold for a yes. */
    "people.speak-freely"?: Case.Answer;
    /** Does the insight cover the services people come from and go on to, as well as this one? Answer yes if no other service is linked with this one, and note why. */
    "insight.whole-pathway"?: Case.Answer;
    /** In the joint work, is the framework followed for the health commissioner's own part? It binds the health side only; partners have duties of their own. */
    "joint-work.framework-followed"?: Case.Answer;
    /** Has each other body in the joint work made its own arrangements for involving people? A short note from each partner is enough. */
    "joint-work.partners-have-arrangements"?: Case.Answer;
    /** Does a partner have experience of co-production with people who have lived experience? Often this is a user-led or voluntary organisation. */
    "partner.practised-in-coproduction"?: Case.Answer;
    /** Are the partners' roles and duties in involving people agreed in writing? A service level agreement, a memorandum or an exchange of letters all count. */
    "partner.roles-in-writing"?: Case.Answer;
    /** Do those involved differ in age, background and experience, including people with protected characteristics? Protected characteristics are those of the Equality Act 2010, such as age, disability, race and religion. */
    "people.varied"?: Case.Answer;
    /** Does the plan reach people seldom heard and those who fare worst in health? Groups differ from place to place; ask partners who is missing. */
    "people.least-heard-reached"?: Case.Answer;
    /** Do those involved have first-hand experience of such services, recent enough by the plan's own measure? The framework sets no number of months, so the plan should say what it takes as recent. */
    "people.recent-experience"?: Case.Answer;
    /** Can everyone who wants to take part do so, whatever their culture, religion or access needs? Think of prayer times, diet, step-free rooms, hearing loops, and who else is in the room. */
    "opportunity.open-to-all"?: Case.Answer;
    /** Does the plan name the barriers these people face, and how each will be lowered? The vocabulary's list of barriers is a place to start. */
    "barriers.planned-for"?: Case.Answer;
    /** Can people who read little, or do not speak English, take part? Interpreters, pictures, sound, film and someone to read aloud all help. */
    "access.language-and-reading"?: Case.Answer;
    /** Do disabled people get information they can understand, and the communication support they need? The accessible information standard is mandatory. */
    "access.information-standard-met"?: Case.Answer;
    /** Do people with mental health needs or a learning disability get extra help to take part? Easy-read papers, more time, a familiar supporter and smaller groups are examples. */
    "support.extra-help"?: Case.Answer;
    /** Do people seeking asylum get the extra, often specialist, help they need to take part? Worry about their case may weigh on everything they say. */
    "support.asylum-specialist"?: Case.Answer;
    /** Are safeguarding arrangements in place for everyone who takes part? Those who run the sessions should know whom to tell. */
    "safeguarding.arranged"?: Case.Answer;
    /** Can anyone see how involvement is governed, and how people come to be represented or heard? Elections, named representatives and open meetings are examples. */
    "routes.open"?: Case.Answer;
    /** Are people recruited to panels, boards and other roles in an open way? Hand-picking the confident few is not open. */
    "recruitment.open"?: Case.Answer;
    /** Do those expected to speak for others have a way to gather the others' views? Answer yes if nobody is expected to speak for others and people are told so. */
    "representation.built-in"?: Case.Answer;
    /** Will the work use personal data about those who take part? Names, contact details, health or offence details and recordings all count. */
    "personal-data.used"?: Case.Answer;
    /** Were people told how and why their data are used, who sees them, and how safely and how long they are kept? Say also why each reader needs to see them, where that is not plain. */
    "personal-data.notice-given"?: Case.Answer;
    /** Are people's opinions reported anonymously, or with the least identifying detail the purpose needs? In a small place a single detail can give someone away. */
    "opinions.least-identifying"?: Case.Answer;
    /** Is consent, a best-interests decision or a public-interest ground recorded before confidential information is kept or shared? Consent is explicit and informed, and may come from someone with parental responsibility. */
    "information-sharing.basis-recorded"?: Case.Answer;
    /** Is information recorded or shared only for a pressing need, in proportion to the risk, case by case? A rule that shares everything about everyone is a no. */
    "information-sharing.limited"?: Case.Answer;
    /** Has an equality impact assessment been made for the service being planned or bought? It covers both the service and who is able to take part. */
    "equality.impact-assessed"?: Case.Answer;
    /** Is it monitored which equality groups take part, in events and in governing roles? Use bands, and leave out figures small enough to identify someone. */
    "equality.take-part-audited"?: Case.Answer;
    /** Does the plan show how equality and health inequality duties shaped the service and its communications? It is asked of commissioners and practitioners of liaison and diversion. */
    "equality.duties-shown"?: Case.Answer;
    /** Is what people are told correct, fair to all sides and up to date? Date every notice and say who to ask. */
    "information.sound"?: Case.Answer;
    /** Is what people say weighed with the other evidence when decisions are made? Look at the papers that went to those who decided. */
    "feedback.weighed-in-decisions"?: Case.Answer;
    /** Can people shape the process itself, and do their views sway what is decided? Agreeing the agenda together is a start. */
    "process.shaped-by-people"?: Case.Answer;
    /** Do the service and its users take the decisions together? Being outvoted every time is not together. */
    "decisions.made-together"?: Case.Answer;
    /** Do users hold the resources they need in order to decide? Resources are money, time, information and support. */
    "users.resourced-to-decide"?: Case.Answer;
    /** Is what users decide carried out? If a decision can be overruled, promise partnership and say so. */
    "users.decisions-carried-out"?: Case.Answer;
    /** Is this a check of how a whole team runs involvement, rather than of one plan? Asked only of back-office matters; no means that the questions about teams fall away. */
    "review.team-wide"?: Case.Answer;
    /** Is the team being checked a national one? Answer no for a regional team. */
    "review.national-team"?: Case.Answer;
    /** Does the regional team keep an overview of involvement in all its services, with clear governance? Someone must be able to say whether involvement was enough in each service. */
    "regional.overview-kept"?: Case.Answer;
    /** Has the regional team set priorities for involvement, and is it acting on them? Priorities without progress are a no. */
    "regional.priorities-acted-on"?: Case.Answer;
    /** Does each oversight group meeting get the region's report on activity and progress in involving people? The lead director adds what the group asks for. */
    "regional.assurance-given"?: Case.Answer;
    /** Does the team work in keeping with the framework, and report how far that has got? Report also whether the effort makes involvement stronger. */
    "framework.followed-and-reported"?: Case.Answer;
    /** Does the team support formal learning about involvement, and learning from one another? One way is to make it a regular item when the team meets. */
    "learning.supported"?: Case.Answer;
    /** Is national oversight clear, and does it cover how involvement is built into commissioning? The oversight group watches over commissioning as a whole and over involvement in it. */
    "national.oversight-covers-involvement"?: Case.Answer;
    /** Is there a national advisory group of people with lived experience, organisations and commissioners? All three kinds of member are wanted. */
    "advisory-group.mixed"?: Case.Answer;
    /** Is that group linked to the clinical reference group, and does it report to the oversight group? Both lines are wanted. */
    "advisory-group.linked"?: Case.Answer;
    /** Does that group find good and new practice, and spread it? Ask what it spread in the past year. */
    "advisory-group.spreads-practice"?: Case.Answer;
    /** Do national priorities, plans and service designs draw on what people say? It concerns policy and programme staff too, where their work affects this commissioning. */
    "national.plans-draw-on-people"?: Case.Answer;
    /** Are people involved when services are bought nationally? The procurement rules name ways of doing it. */
    "national.buying-involves-people"?: Case.Answer;
    /** Do people who use the service take part in needs assessments and service reviews? Answer for those that this plan rests on. */
    "reviews.include-people"?: Case.Answer;
    /** Does what people with lived experience say shape the specification and design of the service? Be able to point to the passage and to the view behind it. */
    "specification.shaped-by-people"?: Case.Answer;
    /** Do the workshops reach every establishment the purchase affects? One establishment left out is a no. */
    "workshops.every-establishment"?: Case.Answer;
    /** Do the specification and contract say what the provider must do to involve people? Plain, checkable requirements serve best. */
    "contract.involvement-required"?: Case.Answer;
    /** Do people with lived experience help score every lot, including a question on involving people? Train and support them for it. */
    "bids.scored-with-lived-experience"?: Case.Answer;
    /** Can people speak without healthcare staff in the room? Staff may help to bring people together and then leave. */
    "session.healthcare-staff-absent"?: Case.Answer;
    /** Does the plan say why healthcare staff have to be present? Only asked where staff stay in the room. */
    "session.staff-presence-justified"?: Case.Answer;
    /** Does a communications plan say which groups will be reached, how and when? Cover people in custody and people outside with lived experience. */
    "communications.planned"?: Case.Answer;
    /** Is what patients say a standing item at the project board? The record of each meeting should show it. */
    "board.patient-voice-standing"?: Case.Answer;
    /** Are the professionals trained to work openly with people with lived experience, and to avoid jargon? Training only the people with lived experience is half the job. */
    "professionals.prepared"?: Case.Answer;
    /** Are the winning bid's promises about involving people written into the contract and upheld? Answer no if nobody has compared the two. */
    "contract.bid-promises-included"?: Case.Answer;
    /** Has a session on lessons learnt been held with those who took part? Users belong in the room. */
    "lessons.drawn"?: Case.Answer;
    /** Are complaints and compliments followed, and passed to those who manage the contract? Themes serve better than single cases. */
    "complaints.feed-contract-management"?: Case.Answer;
    /** Do contract meetings check that the provider involves people as its bid or specification says? Note what was found each time. */
    "provider.delivery-reviewed"?: Case.Answer;
    /** Is there a timetable of quality visits that reaches every service? Visits may be announced or unannounced. */
    "assurance.visits-scheduled"?: Case.Answer;
    /** Do quality incentives measure what users experience, in a way that assurance can test? CQUIN is the scheme the framework names. */
    "incentive.measures-experience"?: Case.Answer;
    /** Are the involvement carried out and its effect written up and reported? Reports serve both assurance and improvement. */
    "impact.reported"?: Case.Answer;
    /** Are successes made public and lessons passed on? Ask people first if the story could be traced to them. */
    "success.shared"?: Case.Answer;
    /** Does the provider's development plan build on insight patients already gave? Surveys, inspections, peer mentors and needs assessments are sources. */
    "provider.plan-uses-insight"?: Case.Answer;
    /** Does the provider actively listen to patients and their families, and involve both in decisions? A suggestion box alone is not active. */
    "provider.patients-and-families-heard"?: Case.Answer;
    /** Does the provider have a lead and an approach for involvement, discussed in its governance? Senior management and partnership meetings with governors are examples. */
    "provider.involvement-led-and-governed"?: Case.Answer;
    /** Do charities, community groups or social enterprises support the provider's involvement work? Name them. */
    "provider.community-sector-helps"?: Case.Answer;
    /** Can the provider show what involvement changed, and were its users told? Changes to the service, its model or its staffing all count. */
    "provider.impact-shown-and-told"?: Case.Answer;
    /** Do patients have a part in recruiting the provider's staff and in promoting health? Answer no if only one of the two is so, and note which. */
    "provider.patients-hire-and-promote"?: Case.Answer;
    /** Are the users' role on the board, the person sought, and the plan for when someone leaves written down? At first, look for people with similar vulnerabilities and some strategic experience. */
    "board.role-and-succession-described"?: Case.Answer;
    /** Are service users on the board supported and trained for it? A voluntary or user organisation can give the support. */
    "board.supported-and-trained"?: Case.Answer;
    /** Are people told plainly what they gain by taking part? Do not promise what the setting's rules forbid. */
    "benefit.explained"?: Case.Answer;
    /** Are participants' expenses covered, including travel and childcare? Being out of pocket shuts people out. */
    "expenses.covered"?: Case.Answer;
    /** Will people be paid for taking part, beyond expenses? Vouchers count as payment. */
    "payment.offered"?: Case.Answer;
    /** Was specialist advice taken on how payment affects people's benefits? Payment can reduce what someone receives. */
    "payment.benefits-advice-taken"?: Case.Answer;
    /** Does the extended team, such as peer support or recovery workers, share in involving people? Engagement services may be added to it. */
    "extended-team.helps"?: Case.Answer;
    /** Are activities designed to run inside the setting, around its regime and limits on movement and materials? Ask staff and residents what a normal day allows. */
    "activity.fits-regime"?: Case.Answer;
    /** Is security agreed beforehand, with time allowed for clearance, entry and moving about? Expect sessions to be cancelled at short notice, and have another date. */
    "security.agreed-with-time"?: Case.Answer;
    /** Is the part that the setting's staff play in involving people recognised, and supported by training? Officers and healthcare staff both matter. */
    "setting-staff.trained"?: Case.Answer;
    /** Are people told from the start how confidential the work is, and how independent? Say what would have to be passed on, and to whom. */
    "confidentiality.explained-at-start"?: Case.Answer;
    /** Is there a way to take part without a computer or the internet? Anonymous kiosks help some people, but not all. */
    "method.non-digital-route"?: Case.Answer;
    /** Does the plan allow for people's distrust of those in authority? People back in custody, people detained and families may all be wary. */
    "mistrust.planned-for"?: Case.Answer;
    /** Is what people say kept confidential, and shared only if they agree? Tell people beforehand of any limit, such as a risk of harm. */
    "confidentiality.kept"?: Case.Answer;
    /** Do those taking part mirror all who are held, quieter people and smaller groups among them? The confident and compliant come forward first. */
    "people.mirror-those-held"?: Case.Answer;
    /** Do people who use the service now have a say in how it is designed and improved? Being surveyed after the decision is not a say. */
    "people.present-users-have-say"?: Case.Answer;
    /** Do people take part in decisions about their own care? This is about each person's care, beside any part in shaping services. */
    "care.decisions-shared"?: Case.Answer;
    /** Does the plan reflect who is held in this prison, its culture and regime, and who provides services? Two prisons of one category can be quite unlike. */
    "prison.profile-reflected"?: Case.Answer;
    /** Is feedback passed to providers in a way that cannot reveal who was critical? A date, a wing or a turn of phrase can be enough to identify someone. */
    "feedback.critics-protected"?: Case.Answer;
    /** Has the existing council or forum been checked against the principles of involvement? Independence, diversity and openness matter most. */
    "forum.meets-principles"?: Case.Answer;
    /** Has the friends and family test been reworded for people in custody? Ask, for instance, about recommending the service to someone close who was held there. */
    "friends-and-family.reworded"?: Case.Answer;
    /** Do specification and contract oblige the prison's health provider to carry out an agreed minimum of involvement? How it gathers feedback may differ from place to place. */
    "contract.minimum-activities"?: Case.Answer;
    /** Are people heard who left custody recently? Hindsight shows what worked; the plan says what it counts as recent. */
    "people.recent-leavers"?: Case.Answer;
    /** Is every woman in the unit invited, so that one voice does not stand for all? With so few, results should be read with care and never published in detail. */
    "unit.widest-mix"?: Case.Answer;
    /** Are sessions run gently, with the strain of pregnancy and new motherhood in mind? Feeding, sleep and anxiety all matter. */
    "session.gentle"?: Case.Answer;
    /** Are those who work with children and young people trained for it? Partners and volunteers count too. */
    "staff.trained-for-young-people"?: Case.Answer;
    /** Does everyone who will meet children and young people hold a DBS check? DBS is the Disclosure and Barring Service. */
    "staff.dbs-checked"?: Case.Answer;
    /** Is safeguarding policy for children and young people followed strictly, checks and standards included? The local policy names the person to go to. */
    "safeguarding.standards-followed"?: Case.Answer;
    /** Is the approach made for children and young people, at their stage of development? Trauma shows differently at different ages. */
    "approach.made-for-young-people"?: Case.Answer;
    /** Is specialist support arranged for young people in the secure setting? Health, care and schooling needs often come together. */
    "support.youth-specialist"?: Case.Answer;
    /** Is information for young people simple, mostly pictures, and in a form that makes sense to them? Many find reading hard. */
    "information.simple-and-visual"?: Case.Answer;
    /** Are sessions with young people short and lively? Attention fades fast. */
    "session.short-and-lively"?: Case.Answer;
    /** Are questionnaires for young people simple, short and about things they can relate to? Try it out on two or three young people first. */
    "questionnaire.suits-young-people"?: Case.Answer;
    /** Are families, carers and friends consulted and brought into the work? They speak for themselves, not in place of the person. */
    "families.consulted"?: Case.Answer;
    /** Does the plan say why families are not consulted? Consent refused, stigma, a family's own wish or safety are fair reasons. */
    "families.absence-explained"?: Case.Answer;
    /** Is care arranged to continue when people move or leave? For young people, plans allow for distance from home. */
    "care.continues-after-leaving"?: Case.Answer;
    /** Do health, wellbeing and care services plan and communicate together? It matters most for young people and for older people in custody. */
    "care.services-join-up"?: Case.Answer;
    /** Can families take part without revealing that a relative is in custody? Some tell no one, not even other relatives. */
    "families.privacy-respected"?: Case.Answer;
    /** Are families' time and travel allowed for, with a way to take part from afar? Visits are booked long ahead. */
    "families.time-and-distance-allowed"?: Case.Answer;
    /** Do visit halls show current information on healthcare, and whom to contact with a worry? Check the date on the notice. */
    "visit-hall.informs"?: Case.Answer;
    /** Are health staff trained in what imprisonment does to children and families? Free material exists for health professionals. */
    "staff.family-impact-trained"?: Case.Answer;
    /** Do families take part in assessing and planning the person's care? It takes the person's consent, or a decision in their best interests where they cannot decide. */
    "families.part-in-care-planning"?: Case.Answer;
    /** Can carers have their own needs assessed, and are those needs met? The Care Act 2014 entitles carers to an assessment. */
    "carers.own-needs-met"?: Case.Answer;
    /** Is there a steady, continuing way of hearing from people detained there? Turnover is quick, so one exercise soon goes stale. */
    "listening.continues"?: Case.Answer;
    /** Is care for people detained there equal in range and quality to what the NHS gives anyone? The national operating standard requires it. */
    "care.equal-to-nhs"?: Case.Answer;
    /** Have those with lived experience known both the justice system and a vulnerability? Vulnerability means mental ill health, a learning disability, a problem with drugs or alcohol, a brain injury and the like. */
    "people.justice-and-vulnerability"?: Case.Answer;
    /** Are users of other services heard, as well as people who know liaison and diversion? Those with the same vulnerabilities who never met the service add insight. */
    "people.from-this-and-other-services"?: Case.Answer;
    /** Can people give their views later, when first contact is over and any crisis has passed? For some, that means after the case has ended. */
    "timing.after-crisis"?: Case.Answer;
    /** Is it clear how the lived-experience group and the board hear from each other? Shared papers and a standing item are one way. */
    "group.linked-to-board"?: Case.Answer;
    /** Are there at least two people with lived experience on each board or group they join, at all times? One alone is easily lost in the room. */
    "group.two-members"?: Case.Answer;
    /** Do voluntary or user groups gather the feedback and lead the consultations? They may do so together with the service. */
    "listening.by-community-groups"?: Case.Answer;
    /** Do people with lived experience have a part in delivering the service? Peer supporters are an example. */
    "delivery.lived-experience"?: Case.Answer;
    /** Does the plan tell apart the different communities meant, and those overlooked within them? Women, children and smaller cultural groups are examples. */
    "communities.told-apart"?: Case.Answer;
    /** Are those who run activities trained in cultural awareness, and able to handle differing voices in a group? Both halves matter. */
    "staff.culturally-competent"?: Case.Answer;
    /** Is information offered in several formats and languages? Ask the communities which. */
    "information.formats-and-languages"?: Case.Answer;
    /** Do peer researchers share a cultural background with those they speak to? Let people choose, where they can. */
    "peers.like-background"?: Case.Answer;
    /** Are older people's own health needs considered in designing and delivering the service? In custody, older usually means 50 and over. */
    "older.needs-considered"?: Case.Answer;
    /** Do older people have a formal consultation route of their own? Low confidence or failing memory silences people in mixed groups. */
    "older.own-route"?: Case.Answer;
    /** Is expert support there for people who have been through trauma, whenever they need it? People should feel safe, and not judged. */
    "support.trauma-expert"?: Case.Answer;
    /** May people bring a supporter or advocate of their own? For young people, an independent one should be on offer. */
    "supporter.welcome"?: Case.Answer;
    /** Do those who run the work know what to do when someone discloses, and how evidence is kept? A worker may be called to give evidence. */
    "disclosure.protocol-known"?: Case.Answer;
    /** Are survivors consulted in activities apart from those for people who have offended? Someone may be both; what counts is the capacity in which they take part. */
    "survivors.consulted-apart"?: Case.Answer;
    /** Did the investigating officer or prosecutors advise before anyone with an open case was involved? Meeting other survivors may be seen to taint evidence. Answer yes if no criminal case is open. */
    "proceedings.advice-taken"?: Case.Answer;
    /** Do people know fully what taking part means, and have real choices about it? Openness matters most to those whose boundaries were broken. */
    "participants.informed-choice"?: Case.Answer;
    /** Are words plain, explanations clear, and things repeated when someone needs it? Trauma can make it hard to take things in. */
    "words.plain-and-repeated"?: Case.Answer;
    /** Does the plan allow for questions reopening trauma, and check each person's own support? Ask each person who will be there for them afterwards. */
    "trauma.risk-planned-for"?: Case.Answer;
    /** Are there enough supporters and facilitators to keep a group event safe? Some will tell their story unasked. */
    "event.enough-supporters"?: Case.Answer;
    /** Is there a private place for anyone who needs a break from a group event? Have a supporter free to go along. */
    "event.private-space"?: Case.Answer;
    /** Is the service trauma-informed, with staff who understand what sexual violence does to people? Survivors ask for this again and again. */
    "service.trauma-informed"?: Case.Answer;
    /** Can survivors reach health care, sexual health services, a referral centre and specialist counselling? They are entitled to each. */
    "care.routes-open"?: Case.Answer;
    /** Is each person asked what they need in order to take part, and is that arranged? Needs can be a women-only or men-only space, another time or place, a loop or an interpreter. */
    "needs.asked-and-met"?: Case.Answer;
    /** Is the place calm, and not clinical? A charity's own rooms often serve well. */
    "venue.calm"?: Case.Answer;
    /** Is support planned for young people after the activity ends? A call the next day is an example. */
    "support.after-activity"?: Case.Answer;
    /** Has it been checked that the relatives or carers involved were not part of the abuse? Answer yes if no relative is involved. */
    "families.checked-safe"?: Case.Answer;
    /** If safeguarding steps are taken, is the young person involved enough to understand them? Left out, they may withdraw or take back what they said. */
    "safeguarding.explained-to-child"?: Case.Answer;
    /** Does the plan say from the start how people will hear what came of it? Name who is told, when, and in which format. */
    "feedback.planned-from-start"?: Case.Answer;
  };
  /** Notes. The reason for an answer, by the id of a fact. It is shown and never interpreted. */
  notes?: {
    /** Is this a health service in England that you arrange, or will arrange? The reason for the answer. It is shown and never interpreted. */
    "health-service.arranged"?: Case.Note;
    /** Are you yourselves planning, proposing or deciding something here? The reason for the answer. It is shown and never interpreted. */
    "decision.ours"?: Case.Note;
    /** Is the model, specification, location, eligibility or choice of provider being designed or reviewed? The reason for the answer. It is shown and never interpreted. */
    "planning.content"?: Case.Note;
    /** Is there a real choice between providers to be made? The reason for the answer. It is shown and never interpreted. */
    "procurement.provider-choice"?: Case.Note;
    /** Is a service to follow the ended contract being designed? The reason for the answer. It is shown and never interpreted. */
    "contract.successor-designed"?: Case.Note;
    /** Will anyone lose the service when the contract ends? The reason for the answer. It is shown and never interpreted. */
    "contract.service-lost"?: Case.Note;
    /** Would people receive the service in a different place? The reason for the answer. It is shown and never interpreted. */
    "impact.location"?: Case.Note;
    /** Would the hours or days of the service change? The reason for the answer. It is shown and never interpreted. */
    "impact.hours"?: Case.Note;
    /** Would the service be given in another way, such as by video, by telephone or in a group? The reason for the answer. It is shown and never interpreted. */
    "impact.mode"?: Case.Note;
    /** Would people wait longer, or less long? The reason for the answer. It is shown and never interpreted. */
    "impact.waiting"?: Case.Note;
    /** Would people be seen by other kinds of staff? The reason for the answer. It is shown and never interpreted. */
    "impact.staffing"?: Case.Note;
    /** Would rooms, privacy or surroundings change for the people seen? The reason for the answer. It is shown and never interpreted. */
    "impact.environment"?: Case.Note;
    /** Would people reach the service by another route, such as escort, booking or hatch? The reason for the answer. It is shown and never interpreted. */
    "impact.access-route"?: Case.Note;
    /** Would people be referred or refer themselves in another way? The reason for the answer. It is shown and never interpreted. */
    "impact.referral-route"?: Case.Note;
    /** Would languages, formats or interpreting change? The reason for the answer. It is shown and never interpreted. */
    "impact.communication"?: Case.Note;
    /** Would another organisation provide the service? The reason for the answer. It is shown and never interpreted. */
    "impact.provider-identity"?: Case.Note;
    /** Would a service or treatment be added? The reason for the answer. It is shown and never interpreted. */
    "range.added"?: Case.Note;
    /** Would a service or treatment be taken away? The reason for the answer. It is shown and never interpreted. */
    "range.removed"?: Case.Note;
    /** Would fewer people qualify, or a threshold or list of medicines tighten? The reason for the answer. It is shown and never interpreted. */
    "range.restricted"?: Case.Note;
    /** Is the change temporary, with a date on which it ends? The reason for the answer. It is shown and never interpreted. */
    "impact.temporary"?: Case.Note;
    /** Do you hold that the change is too small to matter to anyone? The reason for the answer. It is shown and never interpreted. */
    "impact.trivial"?: Case.Note;
    /** Does it hang on a later choice whether people would notice any change? The reason for the answer. It is shown and never interpreted. */
    "impact.uncertain"?: Case.Note;
    /** Are the reasons for your answers about impact written down? The reason for the answer. It is shown and never interpreted. */
    "impact.reasons-recorded"?: Case.Note;
    /** Would a protected group, another group that fares badly, or many people be affected? The reason for the answer. It is shown and never interpreted. */
    "equality.group-affected"?: Case.Note;
    /** Does a trust special administrator's draft or final report cover this? The reason for the answer. It is shown and never interpreted. */
    "tsa.report-covers"?: Case.Note;
    /** Have the decisions named in the administrator's report been made? The reason for the answer. It is shown and never interpreted. */
    "tsa.decisions-made"?: Case.Note;
    /** Is urgency given as a reason for involving people less, or later? The reason for the answer. It is shown and never interpreted. */
    "urgency.relied-on"?: Case.Note;
    /** Would waiting put the safety or welfare of patients or staff at risk? The reason for the answer. It is shown and never interpreted. */
    "urgency.safety-risk"?: Case.Note;
    /** Was the need for a decision known well before now? The reason for the answer. It is shown and never interpreted. */
    "urgency.known-earlier"?: Case.Note;
    /** Is a decision of another public body the cause? The reason for the answer. It is shown and never interpreted. */
    "cause.other-body"?: Case.Note;
    /** Do you still have a choice of your own to make? The reason for the answer. It is shown and never interpreted. */
    "cause.choice-remains"?: Case.Note;
    /** Does another body's act remove the setting, or everyone in it? The reason for the answer. It is shown and never interpreted. */
    "cause.setting-removed"?: Case.Note;
    /** Was an option that people would find realistic dropped without involving them? The reason for the answer. It is shown and never interpreted. */
    "options.realistic-dropped"?: Case.Note;
    /** Has anyone promised to involve or consult people on this? The reason for the answer. It is shown and never interpreted. */
    "promise.to-involve"?: Case.Note;
    /** Is there political or media interest, a threatened claim, or unusual complexity? The reason for the answer. It is shown and never interpreted. */
    "interest.high"?: Case.Note;
    /** Will evidence or scores that matter to the decision be kept from the people involved? The reason for the answer. It is shown and never interpreted. */
    "evidence.withheld"?: Case.Note;
    /** Is it a substantial development or variation of the service? The reason for the answer. It is shown and never interpreted. */
    "variation.substantial"?: Case.Note;
    /** Has the local authority been consulted? The reason for the answer. It is shown and never interpreted. */
    "variation.authority-consulted"?: Case.Note;
    /** Has the Secretary of State been notified? The reason for the answer. It is shown and never interpreted. */
    "variation.minister-notified"?: Case.Note;
    /** Do people from Wales or Scotland use the service, or people from England a service there? The reason for the answer. It is shown and never interpreted. */
    "patients.cross-border"?: Case.Note;
    /** Is the place in England? The reason for the answer. It is shown and never interpreted. */
    "place.england"?: Case.Note;
    /** Is there an open criminal case, a child protection matter or a question of capacity for those involved? The reason for the answer. It is shown and never interpreted. */
    "proceedings.live"?: Case.Note;
    /** Do you know the law or regulation that makes you commission for this setting? The reason for the answer. It is shown and never interpreted. */
    "setting.basis-evident"?: Case.Note;
    /** Have people already been involved on this very plan or proposal? The reason for the answer. It is shown and never interpreted. */
    "existing.on-this-proposal"?: Case.Note;
    /** Was that recent enough to hold today? The reason for the answer. It is shown and never interpreted. */
    "existing.recent"?: Case.Note;
    /** Were they the people who use or may use the service, the least heard among them? The reason for the answer. It is shown and never interpreted. */
    "existing.right-people"?: Case.Note;
    /** Were carers and representatives involved, where there are any? The reason for the answer. It is shown and never interpreted. */
    "existing.carers-representatives"?: Case.Note;
    /** Could they speak to someone independent of the service? The reason for the answer. It is shown and never interpreted. */
    "existing.independent"?: Case.Note;
    /** Were they told what could change and what could not? The reason for the answer. It is shown and never interpreted. */
    "existing.told-what-could-change"?: Case.Note;
    /** Is all you have general satisfaction data? The reason for the answer. It is shown and never interpreted. */
    "existing.satisfaction-data-only"?: Case.Note;
    /** Does the plan say, for each stage it covers, whether people need to be involved, and why? The reason for the answer. It is shown and never interpreted. */
    "participation.need-explained"?: Case.Note;
    /** Do the methods and the level of involvement fit the matter, the service and the people meant? The reason for the answer. It is shown and never interpreted. */
    "approach.fits"?: Case.Note;
    /** Is the plan built on what people said about whether, and how, they want to take part? The reason for the answer. It is shown and never interpreted. */
    "approach.built-on-preferences"?: Case.Note;
    /** Did involving people begin early enough for their views to shape the options? The reason for the answer. It is shown and never interpreted. */
    "involvement.started-early"?: Case.Note;
    /** Do participants get the information, materials and support they need in order to take part? The reason for the answer. It is shown and never interpreted. */
    "participants.equipped"?: Case.Note;
    /** Does a written plan state the benefits expected and, where sensible, how they will be measured? The reason for the answer. It is shown and never interpreted. */
    "plan.benefits-measured"?: Case.Note;
    /** Is the cost of involving people worked out and included in the business and programme plans? The reason for the answer. It is shown and never interpreted. */
    "plan.costed-and-funded"?: Case.Note;
    /** Was existing feedback and insight reviewed, and used, before people were asked anything new? The reason for the answer. It is shown and never interpreted. */
    "insight.reviewed-first"?: Case.Note;
    /** For data gathered inside the setting, is it known who collected them and how? The reason for the answer. It is shown and never interpreted. */
    "insight.origin-known"?: Case.Note;
    /** Can people speak to someone independent of provider and setting, without fear of consequences? The reason for the answer. It is shown and never interpreted. */
    "people.speak-freely"?: Case.Note;
    /** Does the insight cover the services people come from and go on to, as well as this one? The reason for the answer. It is shown and never interpreted. */
    "insight.whole-pathway"?: Case.Note;
    /** In the joint work, is the framework followed for the health commissioner's own part? The reason for the answer. It is shown and never interpreted. */
    "joint-work.framework-followed"?: Case.Note;
    /** Has each other body in the joint work made its own arrangements for involving people? The reason for the answer. It is shown and never interpreted. */
    "joint-work.partners-have-arrangements"?: Case.Note;
    /** Does a partner have experience of co-production with people who have lived experience? The reason for the answer. It is shown and never interpreted. */
    "partner.practised-in-coproduction"?: Case.Note;
    /** Are the partners' roles and duties in involving people agreed in writing? The reason for the answer. It is shown and never interpreted. */
    "partner.roles-in-writing"?: Case.Note;
    /** Do those involved differ in age, background and experience, including people with protected characteristics? The reason for the answer. It is shown and never interpreted. */
    "people.varied"?: Case.Note;
    /** Does the plan reach people seldom heard and those who fare worst in health? The reason for the answer. It is shown and never interpreted. */
    "people.least-heard-reached"?: Case.Note;
    /** Do those involved have first-hand experience of such services, recent enough by the plan's own measure? The reason for the answer. It is shown and never interpreted. */
    "people.recent-experience"?: Case.Note;
    /** Can everyone who wants to take part do so, whatever their culture, religion or access needs? The reason for the answer. It is shown and never interpreted. */
    "opportunity.open-to-all"?: Case.Note;
    /** Does the plan name the barriers these people face, and how each will be lowered? The reason for the answer. It is shown and never interpreted. */
    "barriers.planned-for"?: Case.Note;
    /** Can people who read little, or do not speak English, take part? The reason for the answer. It is shown and never interpreted. */
    "access.language-and-reading"?: Case.Note;
    /** Do disabled people get information they can understand, and the communication support they need? The reason for the answer. It is shown and never interpreted. */
    "access.information-standard-met"?: Case.Note;
    /** Do people with mental health needs or a learning disability get extra help to take part? The reason for the answer. It is shown and never interpreted. */
    "support.extra-help"?: Case.Note;
    /** Do people seeking asylum get the extra, often specialist, help they need to take part? The reason for the answer. It is shown and never interpreted. */
    "support.asylum-specialist"?: Case.Note;
    /** Are safeguarding arrangements in place for everyone who takes part? The reason for the answer. It is shown and never interpreted. */
    "safeguarding.arranged"?: Case.Note;
    /** Can anyone see how involvement is governed, and how people come to be represented or heard? The reason for the answer. It is shown and never interpreted. */
    "routes.open"?: Case.Note;
    /** Are people recruited to panels, boards and other roles in an open way? The reason for the answer. It is shown and never interpreted. */
    "recruitment.open"?: Case.Note;
    /** Do those expected to speak for others have a way to gather the others' views? The reason for the answer. It is shown and never interpreted. */
    "representation.built-in"?: Case.Note;
    /** Will the work use personal data about those who take part? The reason for the answer. It is shown and never interpreted. */
    "personal-data.used"?: Case.Note;
    /** Were people told how and why their data are used, who sees them, and how safely and how long they are kept? The reason for the answer. It is shown and never interpreted. */
    "personal-data.notice-given"?: Case.Note;
    /** Are people's opinions reported anonymously, or with the least identifying detail the purpose needs? The reason for the answer. It is shown and never interpreted. */
    "opinions.least-identifying"?: Case.Note;
    /** Is consent, a best-interests decision or a public-interest ground recorded before confidential information is kept or shared? The reason for the answer. It is shown and never interpreted. */
    "information-sharing.basis-recorded"?: Case.Note;
    /** Is information recorded or shared only for a pressing need, in proportion to the risk, case by case? The reason for the answer. It is shown and never interpreted. */
    "information-sharing.limited"?: Case.Note;
    /** Has an equality impact assessment been made for the service being planned or bought? The reason for the answer. It is shown and never interpreted. */
    "equality.impact-assessed"?: Case.Note;
    /** Is it monitored which equality groups take part, in events and in governing roles? The reason for the answer. It is shown and never interpreted. */
    "equality.take-part-audited"?: Case.Note;
    /** Does the plan show how equality and health inequality duties shaped the service and its communications? The reason for the answer. It is shown and never interpreted. */
    "equality.duties-shown"?: Case.Note;
    /** Is what people are told correct, fair to all sides and up to date? The reason for the answer. It is shown and never interpreted. */
    "information.sound"?: Case.Note;
    /** Is what people say weighed with the other evidence when decisions are made? The reason for the answer. It is shown and never interpreted. */
    "feedback.weighed-in-decisions"?: Case.Note;
    /** Can people shape the process itself, and do their views sway what is decided? The reason for the answer. It is shown and never interpreted. */
    "process.shaped-by-people"?: Case.Note;
    /** Do the service and its users take the decisions together? The reason for the answer. It is shown and never interpreted. */
    "decisions.made-together"?: Case.Note;
    /** Do users hold the resources they need in order to decide? The reason for the answer. It is shown and never interpreted. */
    "users.resourced-to-decide"?: Case.Note;
    /** Is what users decide carried out? The reason for the answer. It is shown and never interpreted. */
    "users.decisions-carried-out"?: Case.Note;
    /** Is this a check of how a whole team runs involvement, rather than of one plan? The reason for the answer. It is shown and never interpreted. */
    "review.team-wide"?: Case.Note;
    /** Is the team being checked a national one? The reason for the answer. It is shown and never interpreted. */
    "review.national-team"?: Case.Note;
    /** Does the regional team keep an overview of involvement in all its services, with clear governance? The reason for the answer. It is shown and never interpreted. */
    "regional.overview-kept"?: Case.Note;
    /** Has the regional team set priorities for involvement, and is it acting on them? The reason for the answer. It is shown and never interpreted. */
    "regional.priorities-acted-on"?: Case.Note;
    /** Does each oversight group meeting get the region's report on activity and progress in involving people? The reason for the answer. It is shown and never interpreted. */
    "regional.assurance-given"?: Case.Note;
    /** Does the team work in keeping with the framework, and report how far that has got? The reason for the answer. It is shown and never interpreted. */
    "framework.followed-and-reported"?: Case.Note;
    /** Does the team support formal learning about involvement, and learning from one another? The reason for the answer. It is shown and never interpreted. */
    "learning.supported"?: Case.Note;
    /** Is national oversight clear, and does it cover how involvement is built into commissioning? The reason for the answer. It is shown and never interpreted. */
    "national.oversight-covers-involvement"?: Case.Note;
    /** Is there a national advisory group of people with lived experience, organisations and commissioners? The reason for the answer. It is shown and never interpreted. */
    "advisory-group.mixed"?: Case.Note;
    /** Is that group linked to the clinical reference group, and does it report to the oversight group? The reason for the answer. It is shown and never interpreted. */
    "advisory-group.linked"?: Case.Note;
    /** Does that group find good and new practice, and spread it? The reason for the answer. It is shown and never interpreted. */
    "advisory-group.spreads-practice"?: Case.Note;
    /** Do national priorities, plans and service designs draw on what people say? The reason for the answer. It is shown and never interpreted. */
    "national.plans-draw-on-people"?: Case.Note;
    /** Are people involved when services are bought nationally? The reason for the answer. It is shown and never interpreted. */
    "national.buying-involves-people"?: Case.Note;
    /** Do people who use the service take part in needs assessments and service reviews? The reason for the answer. It is shown and never interpreted. */
    "reviews.include-people"?: Case.Note;
    /** Does what people with lived experience say shape the specification and design of the service? The reason for the answer. It is shown and never interpreted. */
    "specification.shaped-by-people"?: Case.Note;
    /** Do the workshops reach every establishment the purchase affects? The reason for the answer. It is shown and never interpreted. */
    "workshops.every-establishment"?: Case.Note;
    /** Do the specification and contract say what the provider must do to involve people? The reason for the answer. It is shown and never interpreted. */
    "contract.involvement-required"?: Case.Note;
    /** Do people with lived experience help score every lot, including a question on involving people? The reason for the answer. It is shown and never interpreted. */
    "bids.scored-with-lived-experience"?: Case.Note;
    /** Can people speak without healthcare staff in the room? The reason for the answer. It is shown and never interpreted. */
    "session.healthcare-staff-absent"?: Case.Note;
    /** Does the plan say why healthcare staff have to be present? The reason for the answer. It is shown and never interpreted. */
    "session.staff-presence-justified"?: Case.Note;
    /** Does a communications plan say which groups will be reached, how and when? The reason for the answer. It is shown and never interpreted. */
    "communications.planned"?: Case.Note;
    /** Is what patients say a standing item at the project board? The reason for the answer. It is shown and never interpreted. */
    "board.patient-voice-standing"?: Case.Note;
    /** Are the professionals trained to work openly with people with lived experience, and to avoid jargon? The reason for the answer. It is shown and never interpreted. */
    "professionals.prepared"?: Case.Note;
    /** Are the winning bid's promises about involving people written into the contract and upheld? The reason for the answer. It is shown and never interpreted. */
    "contract.bid-promises-included"?: Case.Note;
    /** Has a session on lessons learnt been held with those who took part? The reason for the answer. It is shown and never interpreted. */
    "lessons.drawn"?: Case.Note;
    /** Are complaints and compliments followed, and passed to those who manage the contract? The reason for the answer. It is shown and never interpreted. */
    "complaints.feed-contract-management"?: Case.Note;
    /** Do contract meetings check that the provider involves people as its bid or specification says? The reason for the answer. It is shown and never interpreted. */
    "provider.delivery-reviewed"?: Case.Note;
    /** Is there a timetable of quality visits that reaches every service? The reason for the answer. It is shown and never interpreted. */
    "assurance.visits-scheduled"?: Case.Note;
    /** Do quality incentives measure what users experience, in a way that assurance can test? The reason for the answer. It is shown and never interpreted. */
    "incentive.measures-experience"?: Case.Note;
    /** Are the involvement carried out and its effect written up and reported? The reason for the answer. It is shown and never interpreted. */
    "impact.reported"?: Case.Note;
    /** Are successes made public and lessons passed on? The reason for the answer. It is shown and never interpreted. */
    "success.shared"?: Case.Note;
    /** Does the provider's development plan build on insight patients already gave? The reason for the answer. It is shown and never interpreted. */
    "provider.plan-uses-insight"?: Case.Note;
    /** Does the provider actively listen to patients and their families, and involve both in decisions? The reason for the answer. It is shown and never interpreted. */
    "provider.patients-and-families-heard"?: Case.Note;
    /** Does the provider have a lead and an approach for involvement, discussed in its governance? The reason for the answer. It is shown and never interpreted. */
    "provider.involvement-led-and-governed"?: Case.Note;
    /** Do charities, community groups or social enterprises support the provider's involvement work? The reason for the answer. It is shown and never interpreted. */
    "provider.community-sector-helps"?: Case.Note;
    /** Can the provider show what involvement changed, and were its users told? The reason for the answer. It is shown and never interpreted. */
    "provider.impact-shown-and-told"?: Case.Note;
    /** Do patients have a part in recruiting the provider's staff and in promoting health? The reason for the answer. It is shown and never interpreted. */
    "provider.patients-hire-and-promote"?: Case.Note;
    /** Are the users' role on the board, the person sought, and the plan for when someone leaves written down? The reason for the answer. It is shown and never interpreted. */
    "board.role-and-succession-described"?: Case.Note;
    /** Are service users on the board supported and trained for it? The reason for the answer. It is shown and never interpreted. */
    "board.supported-and-trained"?: Case.Note;
    /** Are people told plainly what they gain by taking part? The reason for the answer. It is shown and never interpreted. */
    "benefit.explained"?: Case.Note;
    /** Are participants' expenses covered, including travel and childcare? The reason for the answer. It is shown and never interpreted. */
    "expenses.covered"?: Case.Note;
    /** Will people be paid for taking part, beyond expenses? The reason for the answer. It is shown and never interpreted. */
    "payment.offered"?: Case.Note;
    /** Was specialist advice taken on how payment affects people's benefits? The reason for the answer. It is shown and never interpreted. */
    "payment.benefits-advice-taken"?: Case.Note;
    /** Does the extended team, such as peer support or recovery workers, share in involving people? The reason for the answer. It is shown and never interpreted. */
    "extended-team.helps"?: Case.Note;
    /** Are activities designed to run inside the setting, around its regime and limits on movement and materials? The reason for the answer. It is shown and never interpreted. */
    "activity.fits-regime"?: Case.Note;
    /** Is security agreed beforehand, with time allowed for clearance, entry and moving about? The reason for the answer. It is shown and never interpreted. */
    "security.agreed-with-time"?: Case.Note;
    /** Is the part that the setting's staff play in involving people recognised, and supported by training? The reason for the answer. It is shown and never interpreted. */
    "setting-staff.trained"?: Case.Note;
    /** Are people told from the start how confidential the work is, and how independent? The reason for the answer. It is shown and never interpreted. */
    "confidentiality.explained-at-start"?: Case.Note;
    /** Is there a way to take part without a computer or the internet? The reason for the answer. It is shown and never interpreted. */
    "method.non-digital-route"?: Case.Note;
    /** Does the plan allow for people's distrust of those in authority? The reason for the answer. It is shown and never interpreted. */
    "mistrust.planned-for"?: Case.Note;
    /** Is what people say kept confidential, and shared only if they agree? The reason for the answer. It is shown and never interpreted. */
    "confidentiality.kept"?: Case.Note;
    /** Do those taking part mirror all who are held, quieter people and smaller groups among them? The reason for the answer. It is shown and never interpreted. */
    "people.mirror-those-held"?: Case.Note;
    /** Do people who use the service now have a say in how it is designed and improved? The reason for the answer. It is shown and never interpreted. */
    "people.present-users-have-say"?: Case.Note;
    /** Do people take part in decisions about their own care? The reason for the answer. It is shown and never interpreted. */
    "care.decisions-shared"?: Case.Note;
    /** Does the plan reflect who is held in this prison, its culture and regime, and who provides services? The reason for the answer. It is shown and never interpreted. */
    "prison.profile-reflected"?: Case.Note;
    /** Is feedback passed to providers in a way that cannot reveal who was critical? The reason for the answer. It is shown and never interpreted. */
    "feedback.critics-protected"?: Case.Note;
    /** Has the existing council or forum been checked against the principles of involvement? The reason for the answer. It is shown and never interpreted. */
    "forum.meets-principles"?: Case.Note;
    /** Has the friends and family test been reworded for people in custody? The reason for the answer. It is shown and never interpreted. */
    "friends-and-family.reworded"?: Case.Note;
    /** Do specification and contract oblige the prison's health provider to carry out an agreed minimum of involvement? The reason for the answer. It is shown and never interpreted. */
    "contract.minimum-activities"?: Case.Note;
    /** Are people heard who left custody recently? The reason for the answer. It is shown and never interpreted. */
    "people.recent-leavers"?: Case.Note;
    /** Is every woman in the unit invited, so that one voice does not stand for all? The reason for the answer. It is shown and never interpreted. */
    "unit.widest-mix"?: Case.Note;
    /** Are sessions run gently, with the strain of pregnancy and new motherhood in mind? The reason for the answer. It is shown and never interpreted. */
    "session.gentle"?: Case.Note;
    /** Are those who work with children and young people trained for it? The reason for the answer. It is shown and never interpreted. */
    "staff.trained-for-young-people"?: Case.Note;
    /** Does everyone who will meet children and young people hold a DBS check? The reason for the answer. It is shown and never interpreted. */
    "staff.dbs-checked"?: Case.Note;
    /** Is safeguarding policy for children and young people followed strictly, checks and standards included? The reason for the answer. It is shown and never interpreted. */
    "safeguarding.standards-followed"?: Case.Note;
    /** Is the approach made for children and young people, at their stage of development? The reason for the answer. It is shown and never interpreted. */
    "approach.made-for-young-people"?: Case.Note;
    /** Is specialist support arranged for young people in the secure setting? The reason for the answer. It is shown and never interpreted. */
    "support.youth-specialist"?: Case.Note;
    /** Is information for young people simple, mostly pictures, and in a form that makes sense to them? The reason for the answer. It is shown and never interpreted. */
    "information.simple-and-visual"?: Case.Note;
    /** Are sessions with young people short and lively? The reason for the answer. It is shown and never interpreted. */
    "session.short-and-lively"?: Case.Note;
    /** Are questionnaires for young people simple, short and about things they can relate to? The reason for the answer. It is shown and never interpreted. */
    "questionnaire.suits-young-people"?: Case.Note;
    /** Are families, carers and friends consulted and brought into the work? The reason for the answer. It is shown and never interpreted. */
    "families.consulted"?: Case.Note;
    /** Does the plan say why families are not consulted? The reason for the answer. It is shown and never interpreted. */
    "families.absence-explained"?: Case.Note;
    /** Is care arranged to continue when people move or leave? The reason for the answer. It is shown and never interpreted. */
    "care.continues-after-leaving"?: Case.Note;
    /** Do health, wellbeing and care services plan and communicate together? The reason for the answer. It is shown and never interpreted. */
    "care.services-join-up"?: Case.Note;
    /** Can families take part without revealing that a relative is in custody? The reason for the answer. It is shown and never interpreted. */
    "families.privacy-respected"?: Case.Note;
    /** Are families' time and travel allowed for, with a way to take part from afar? The reason for the answer. It is shown and never interpreted. */
    "families.time-and-distance-allowed"?: Case.Note;
    /** Do visit halls show current information on healthcare, and whom to contact with a worry? The reason for the answer. It is shown and never interpreted. */
    "visit-hall.informs"?: Case.Note;
    /** Are health staff trained in what imprisonment does to children and families? The reason for the answer. It is shown and never interpreted. */
    "staff.family-impact-trained"?: Case.Note;
    /** Do families take part in assessing and planning the person's care? The reason for the answer. It is shown and never interpreted. */
    "families.part-in-care-planning"?: Case.Note;
    /** Can carers have their own needs assessed, and are those needs met? The reason for the answer. It is shown and never interpreted. */
    "carers.own-needs-met"?: Case.Note;
    /** Is there a steady, continuing way of hearing from people detained there? The reason for the answer. It is shown and never interpreted. */
    "listening.continues"?: Case.Note;
    /** Is care for people detained there equal in range and quality to what the NHS gives anyone? The reason for the answer. It is shown and never interpreted. */
    "care.equal-to-nhs"?: Case.Note;
    /** Have those with lived experience known both the justice system and a vulnerability? The reason for the answer. It is shown and never interpreted. */
    "people.justice-and-vulnerability"?: Case.Note;
    /** Are users of other services heard, as well as people who know liaison and diversion? The reason for the answer. It is shown and never interpreted. */
    "people.from-this-and-other-services"?: Case.Note;
    /** Can people give their views later, when first contact is over and any crisis has passed? The reason for the answer. It is shown and never interpreted. */
    "timing.after-crisis"?: Case.Note;
    /** Is it clear how the lived-experience group and the board hear from each other? The reason for the answer. It is shown and never interpreted. */
    "group.linked-to-board"?: Case.Note;
    /** Are there at least two people with lived experience on each board or group they join, at all times? The reason for the answer. It is shown and never interpreted. */
    "group.two-members"?: Case.Note;
    /** Do voluntary or user groups gather the feedback and lead the consultations? The reason for the answer. It is shown and never interpreted. */
    "listening.by-community-groups"?: Case.Note;
    /** Do people with lived experience have a part in delivering the service? The reason for the answer. It is shown and never interpreted. */
    "delivery.lived-experience"?: Case.Note;
    /** Does the plan tell apart the different communities meant, and those overlooked within them? The reason for the answer. It is shown and never interpreted. */
    "communities.told-apart"?: Case.Note;
    /** Are those who run activities trained in cultural awareness, and able to handle differing voices in a group? The reason for the answer. It is shown and never interpreted. */
    "staff.culturally-competent"?: Case.Note;
    /** Is information offered in several formats and languages? The reason for the answer. It is shown and never interpreted. */
    "information.formats-and-languages"?: Case.Note;
    /** Do peer researchers share a cultural background with those they speak to? The reason for the answer. It is shown and never interpreted. */
    "peers.like-background"?: Case.Note;
    /** Are older people's own health needs considered in designing and delivering the service? The reason for the answer. It is shown and never interpreted. */
    "older.needs-considered"?: Case.Note;
    /** Do older people have a formal consultation route of their own? The reason for the answer. It is shown and never interpreted. */
    "older.own-route"?: Case.Note;
    /** Is expert support there for people who have been through trauma, whenever they need it? The reason for the answer. It is shown and never interpreted. */
    "support.trauma-expert"?: Case.Note;
    /** May people bring a supporter or advocate of their own? The reason for the answer. It is shown and never interpreted. */
    "supporter.welcome"?: Case.Note;
    /** Do those who run the work know what to do when someone discloses, and how evidence is kept? The reason for the answer. It is shown and never interpreted. */
    "disclosure.protocol-known"?: Case.Note;
    /** Are survivors consulted in activities apart from those for people who have offended? The reason for the answer. It is shown and never interpreted. */
    "survivors.consulted-apart"?: Case.Note;
    /** Did the investigating officer or prosecutors advise before anyone with an open case was involved? The reason for the answer. It is shown and never interpreted. */
    "proceedings.advice-taken"?: Case.Note;
    /** Do people know fully what taking part means, and have real choices about it? The reason for the answer. It is shown and never interpreted. */
    "participants.informed-choice"?: Case.Note;
    /** Are words plain, explanations clear, and things repeated when someone needs it? The reason for the answer. It is shown and never interpreted. */
    "words.plain-and-repeated"?: Case.Note;
    /** Does the plan allow for questions reopening trauma, and check each person's own support? The reason for the answer. It is shown and never interpreted. */
    "trauma.risk-planned-for"?: Case.Note;
    /** Are there enough supporters and facilitators to keep a group event safe? The reason for the answer. It is shown and never interpreted. */
    "event.enough-supporters"?: Case.Note;
    /** Is there a private place for anyone who needs a break from a group event? The reason for the answer. It is shown and never interpreted. */
    "event.private-space"?: Case.Note;
    /** Is the service trauma-informed, with staff who understand what sexual violence does to people? The reason for the answer. It is shown and never interpreted. */
    "service.trauma-informed"?: Case.Note;
    /** Can survivors reach health care, sexual health services, a referral centre and specialist counselling? The reason for the answer. It is shown and never interpreted. */
    "care.routes-open"?: Case.Note;
    /** Is each person asked what they need in order to take part, and is that arranged? The reason for the answer. It is shown and never interpreted. */
    "needs.asked-and-met"?: Case.Note;
    /** Is the place calm, and not clinical? The reason for the answer. It is shown and never interpreted. */
    "venue.calm"?: Case.Note;
    /** Is support planned for young people after the activity ends? The reason for the answer. It is shown and never interpreted. */
    "support.after-activity"?: Case.Note;
    /** Has it been checked that the relatives or carers involved were not part of the abuse? The reason for the answer. It is shown and never interpreted. */
    "families.checked-safe"?: Case.Note;
    /** If safeguarding steps are taken, is the young person involved enough to understand them? The reason for the answer. It is shown and never interpreted. */
    "safeguarding.explained-to-child"?: Case.Note;
    /** Does the plan say from the start how people will hear what came of it? The reason for the answer. It is shown and never interpreted. */
    "feedback.planned-from-start"?: Case.Note;
  };
  /** Time limits. Your own time limits in days, by the id of an obligation. None is assumed. */
  policy?: {
    /** People are told at first contact what they can influence and what they cannot. Your own time limit in days. */
    "feedback.scope.limits-said-first"?: Case.Days;
    /** Every group and every kind of place that the plan is about is heard. Your own time limit in days. */
    "feedback.heard.every-group"?: Case.Days;
    /** Everything that people say is answered. Your own time limit in days. */
    "feedback.answered.each-theme"?: Case.Days;
    /** Everyone who took part, and others involved, are told what changed because of them. Your own time limit in days. */
    "feedback.told.what-changed"?: Case.Days;
    /** Where something was not done, people are told why. Your own time limit in days. */
    "feedback.told.explain-not-done"?: Case.Days;
    /** Where consultation was promised, people are told what effect they had. Your own time limit in days. */
    "feedback.told.effect-of-consultation"?: Case.Days;
    /** Service users are told what was decided, and why. Your own time limit in days. */
    "feedback.told.decision-and-reasons"?: Case.Days;
    /** After a purchase, users are told what came of what they said. Your own time limit in days. */
    "feedback.told.outcome-of-procurement"?: Case.Days;
    /** People are told in the ways that they said they need. Your own time limit in days. */
    "feedback.told.formats-as-needed"?: Case.Days;
    /** Young people are thanked for their time. Your own time limit in days. */
    "feedback.told.thanks"?: Case.Days;
    /** Where participation was promised, what people said swayed what was decided. Your own time limit in days. */
    "feedback.promise.influence-shown"?: Case.Days;
    /** Where partnership was promised, each answer was decided together. Your own time limit in days. */
    "feedback.promise.decided-together"?: Case.Days;
    /** Where control was promised, what people decided is done. Your own time limit in days. */
    "feedback.promise.decisions-carried-out"?: Case.Days;
    /** At the end of each programme, what it changed is written down. Your own time limit in days. */
    "feedback.kept.outcome-of-each-programme"?: Case.Days;
    /** A record is kept of the approach, what people put in and what effect it had. Your own time limit in days. */
    "feedback.kept.approach-input-and-effect"?: Case.Days;
    /** Other agencies hear what was done and what came of it, where that is suitable. Your own time limit in days. */
    "feedback.shared.other-agencies"?: Case.Days;
    /** What was learned is made public. Your own time limit in days. */
    "feedback.shared.learning-published"?: Case.Days;
  };
  /** Judgements. A person's answer to what only a person can judge, by the id of a statement. */
  judgements?: {
    /** Is learning from people, so that services get better, the real purpose of this work? What the work is truly for is for those who lead it to weigh: no answer in a plan shows it. */
    "3.6.principle.1"?: Case.Judgement;
    /** Is taking part as simple and convenient as it can be, for someone who walks through it step by step? How simple is simple enough depends on the people: someone should walk through it as a participant would. */
    "4.1.text.6.d"?: Case.Judgement;
    /** Do the ways of asking people leave health and justice services no harder to find a way through? How simple is simple enough depends on the people: someone should walk through it as a participant would. */
    "4.1.text.8.a"?: Case.Judgement;
    /** Are people asked at the right points of their way through the justice system? Which point of the way through justice suits is a matter of local knowledge. */
    "4.1.text.8.b"?: Case.Judgement;
    /** Does everyone in the team see involving people as part of their job, and act on it? A culture shows in conduct, not in a plan. */
    "5.2.duty.6.b"?: Case.Judgement;
    /** In decisions about this service, do people's experiences weigh no less than safety and effectiveness? Whether experience weighs as much as the other parts of quality shows only in how decisions are made. */
    "D1.tip.6.c"?: Case.Judgement;
  };
  /** Accepted findings. Why a finding that is not met is accepted, by the id of a rule. It stands beside the finding, never instead of it. */
  accepted?: {
    /** Whether to involve people is weighed for every stage of the work, and the reasons are written down. Why the finding is accepted where the rule is not met. */
    "participation.need.weighed-and-explained"?: Case.Acceptance;
    /** The plan names the people meant, the stage, the methods and the level of involvement promised. Why the finding is accepted where the rule is not met. */
    "participation.approach.who-when-and-how-far"?: Case.Acceptance;
    /** Methods and level of involvement fit the matter, the service and the people. Why the finding is accepted where the rule is not met. */
    "participation.approach.fits-the-matter-and-people"?: Case.Acceptance;
    /** People were asked whether and how they want to take part, and the plan follows their answers. Why the finding is accepted where the rule is not met. */
    "participation.approach.built-on-preferences"?: Case.Acceptance;
    /** There is more than one kind of way to take part. Why the finding is accepted where the rule is not met. */
    "participation.approach.more-than-one-way"?: Case.Acceptance;
    /** People are involved early, while their views can still shape the options. Why the finding is accepted where the rule is not met. */
    "participation.approach.begun-early"?: Case.Acceptance;
    /** People get the information, materials and support they need to take part. Why the finding is accepted where the rule is not met. */
    "participation.approach.people-equipped"?: Case.Acceptance;
    /** A written plan states the benefits expected and, where it suits, how they will be measured. Why the finding is accepted where the rule is not met. */
    "participation.plan.benefits-measured"?: Case.Acceptance;
    /** The work is costed, and stands in the business plan and the programme plan. Why the finding is accepted where the rule is not met. */
    "participation.plan.costed-and-funded"?: Case.Acceptance;
    /** What is already known is gathered and used before people are asked anything new. Why the finding is accepted where the rule is not met. */
    "participation.insight.known-insight-first"?: Case.Acceptance;
    /** The plan rests on more than one kind of insight. Why the finding is accepted where the rule is not met. */
    "participation.insight.several-kinds"?: Case.Acceptance;
    /** Where data come from inside the setting, it is known who collected them and how. Why the finding is accepted where the rule is not met. */
    "participation.insight.inside-data-understood"?: Case.Acceptance;
    /** People can speak to someone independent, without fear of what may follow. Why the finding is accepted where the rule is not met. */
    "participation.insight.free-to-speak"?: Case.Acceptance;
    /** The insight covers the pathway as a whole, not this service alone. Why the finding is accepted where the rule is not met. */
    "participation.insight.whole-pathway"?: Case.Acceptance;
    /** The plan works with organisations that know these people and can speak for them. Why the finding is accepted where the rule is not met. */
    "participation.partners.know-the-people"?: Case.Acceptance;
    /** Other commissioners and the providers are part of the work, so that services join up. Why the finding is accepted where the rule is not met. */
    "participation.partners.joined-up"?: Case.Acceptance;
    /** In joint commissioning, the health commissioner follows the framework and every other body has its own arrangements. Why the finding is accepted where the rule is not met. */
    "participation.partners.joint-work-covered"?: Case.Acceptance;
    /** Where sharing decisions is promised, a partner practised in co-production helps. Why the finding is accepted where the rule is not met. */
    "participation.partners.coproduction-practised"?: Case.Acceptance;
    /** The partners' roles and duties in involving people are agreed in writing. Why the finding is accepted where the rule is not met. */
    "participation.partners.roles-in-writing"?: Case.Acceptance;
    /** The work is joined with what inspectors, monitors and ombudsmen already do to hear people. Why the finding is accepted where the rule is not met. */
    "participation.partners.aligned-with-scrutiny"?: Case.Acceptance;
    /** Those involved differ in age, background and experience, and include people with protected characteristics. Why the finding is accepted where the rule is not met. */
    "participation.people.varied"?: Case.Acceptance;
    /** The plan reaches people whose voices are rarely heard and people in the worst health. Why the finding is accepted where the rule is not met. */
    "participation.people.least-heard-reached"?: Case.Acceptance;
    /** Those involved include people with recent, first-hand experience of these services. Why the finding is accepted where the rule is not met. */
    "participation.people.recent-experience"?: Case.Acceptance;
    /** Everyone who wishes to take part can, whatever their culture, religion or access needs. Why the finding is accepted where the rule is not met. */
    "participation.people.open-to-all"?: Case.Acceptance;
    /** The barriers these people face are named, each with a way to lower it. Why the finding is accepted where the rule is not met. */
    "participation.people.barriers-lowered"?: Case.Acceptance;
    /** People who read little, or do not speak English, can take part. Why the finding is accepted where the rule is not met. */
    "participation.access.language-and-reading"?: Case.Acceptance;
    /** Disabled people get information they can understand and the communication support they need. Why the finding is accepted where the rule is not met. */
    "participation.access.information-standard"?: Case.Acceptance;
    /** People with mental health needs or a learning disability get extra help to take part. Why the finding is accepted where the rule is not met. */
    "participation.access.extra-help"?: Case.Acceptance;
    /** People seeking asylum get the extra, often specialist, help they need to take part. Why the finding is accepted where the rule is not met. */
    "participation.access.asylum-support"?: Case.Acceptance;
    /** Safeguarding is arranged for everyone who takes part. Why the finding is accepted where the rule is not met. */
    "participation.access.safeguarding"?: Case.Acceptance;
    /** Involvement runs through open routes: governance anyone can see, and a clear way to be represented or heard. Why the finding is accepted where the rule is not met. */
    "participation.openness.routes-open"?: Case.Acceptance;
    /** People are recruited to their roles openly. Why the finding is accepted where the rule is not met. */
    "participation.openness.recruitment-open"?: Case.Acceptance;
    /** Anyone expected to speak for others has a way to gather their views. Why the finding is accepted where the rule is not met. */
    "participation.openness.speaking-for-others"?: Case.Acceptance;
    /** Where personal data are used, people were told how, why, who sees them, how they are kept and for how long. Why the finding is accepted where the rule is not met. */
    "participation.data.notice-given"?: Case.Acceptance;
    /** Opinions are reported without identity or, where that cannot be, with as little as the purpose needs. Why the finding is accepted where the rule is not met. */
    "participation.data.opinions-least-identifying"?: Case.Acceptance;
    /** Confidential information is recorded or shared only with explicit consent, a best-interests decision or a public-interest ground. Why the finding is accepted where the rule is not met. */
    "participation.data.sharing-has-a-basis"?: Case.Acceptance;
    /** What is recorded or shared is limited to a pressing need, in proportion to the risk, judged case by case. Why the finding is accepted where the rule is not met. */
    "participation.data.sharing-limited"?: Case.Acceptance;
    /** An equality impact assessment has been made for the service. Why the finding is accepted where the rule is not met. */
    "participation.equality.impact-assessed"?: Case.Acceptance;
    /** Who takes part, from which equality groups, is counted and looked at. Why the finding is accepted where the rule is not met. */
    "participation.equality.take-part-audited"?: Case.Acceptance;
    /** The plan shows how equality and health inequality duties shaped the service and how it communicates. Why the finding is accepted where the rule is not met. */
    "participation.equality.duties-shown"?: Case.Acceptance;
    /** Where information is promised, it is right, even-handed and up to date. Why the finding is accepted where the rule is not met. */
    "participation.spectrum.information-sound"?: Case.Acceptance;
    /** Where consultation is promised, what people say gets serious attention. Why the finding is accepted where the rule is not met. */
    "participation.spectrum.consultation-taken-seriously"?: Case.Acceptance;
    /** Where participation is promised, people help to form an open process and sway the decision. Why the finding is accepted where the rule is not met. */
    "participation.spectrum.participation-shapes"?: Case.Acceptance;
    /** Where partnership is promised, service and users decide together. Why the finding is accepted where the rule is not met. */
    "participation.spectrum.partnership-decides-together"?: Case.Acceptance;
    /** Where control is promised, users have what they need to decide, and what they decide is done. Why the finding is accepted where the rule is not met. */
    "participation.spectrum.control-resourced-and-honoured"?: Case.Acceptance;
    /** The regional team keeps an overview of involvement in all its services, under clear governance, sets priorities, acts on them and answers for it. Why the finding is accepted where the rule is not met. */
    "participation.regional.overview-and-priorities"?: Case.Acceptance;
    /** The national oversight group gets the region's assurance report, with activity and progress on involvement. Why the finding is accepted where the rule is not met. */
    "participation.regional.assurance-given"?: Case.Acceptance;
    /** The team works in keeping with the framework, and reports how far it has got and whether it helps. Why the finding is accepted where the rule is not met. */
    "participation.regional.framework-followed"?: Case.Acceptance;
    /** Colleagues learn about involvement, in courses and from one another. Why the finding is accepted where the rule is not met. */
    "participation.regional.learning-supported"?: Case.Acceptance;
    /** National oversight is clear, and covers how involvement is built into commissioning. Why the finding is accepted where the rule is not met. */
    "participation.national.oversight-covers-involvement"?: Case.Acceptance;
    /** A national advisory group of users, organisations and commissioners spreads good practice and reports upward. Why the finding is accepted where the rule is not met. */
    "participation.national.advisory-group-works"?: Case.Acceptance;
    /** National priorities, plans, designs and purchases draw on what people say. Why the finding is accepted where the rule is not met. */
    "participation.national.plans-and-purchases-involve-people"?: Case.Acceptance;
    /** People take part in needs assessments and service reviews. Why the finding is accepted where the rule is not met. */
    "participation.planning.reviews-include-people"?: Case.Acceptance;
    /** What people say shapes the specification and the design of the service. Why the finding is accepted where the rule is not met. */
    "participation.planning.specification-shaped"?: Case.Acceptance;
    /** Workshops with users, providers and stakeholders shape the specification, and reach every establishment affected. Why the finding is accepted where the rule is not met. */
    "participation.procurement.workshops-everywhere"?: Case.Acceptance;
    /** Specification and contract tell providers what they must do to involve people. Why the finding is accepted where the rule is not met. */
    "participation.procurement.expectations-written"?: Case.Acceptance;
    /** People with lived experience help to score the bids for every lot, and a question on involving people is among those scored. Why the finding is accepted where the rule is not met. */
    "participation.procurement.lived-experience-scores-bids"?: Case.Acceptance;
    /** At workshops for a purchase, people can speak without the establishment's healthcare staff, or the plan says why not. Why the finding is accepted where the rule is not met. */
    "participation.procurement.workshops-among-themselves"?: Case.Acceptance;
    /** A communications plan names the groups to reach, how and when, with access and impartiality in mind. Why the finding is accepted where the rule is not met. */
    "participation.procurement.communications-planned"?: Case.Acceptance;
    /** What patients say is on the agenda of every project board. Why the finding is accepted where the rule is not met. */
    "participation.procurement.voice-on-every-agenda"?: Case.Acceptance;
    /** Professionals are prepared to work openly with people with lived experience, and avoid jargon. Why the finding is accepted where the rule is not met. */
    "participation.procurement.professionals-prepared"?: Case.Acceptance;
    /** What the winning bid promised about involvement is written into the contract and upheld. Why the finding is accepted where the rule is not met. */
    "participation.procurement.bid-promises-in-contract"?: Case.Acceptance;
    /** After the purchase, those who took part draw the lessons together. Why the finding is accepted where the rule is not met. */
    "participation.procurement.lessons-drawn"?: Case.Acceptance;
    /** Service users are part of quality assurance. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.users-assure-quality"?: Case.Acceptance;
    /** Service users share in monitoring the contract. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.users-monitor-contract"?: Case.Acceptance;
    /** Complaints and compliments are followed and reach those who manage the contract. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.complaints-feed-contract"?: Case.Acceptance;
    /** Contract meetings check whether the provider involves people as it promised. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.provider-held-to-it"?: Case.Acceptance;
    /** Quality visits to every service are on a timetable. Why the finding is accepted where the rule is not met. */
    "participation.regional.visits-scheduled"?: Case.Acceptance;
    /** Quality incentives measure what users experience, draw on what they say, and can be tested. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.incentives-measure-experience"?: Case.Acceptance;
    /** The involvement carried out, and its effect, are written up and reported. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.impact-reported"?: Case.Acceptance;
    /** Successes are made public and lessons passed on. Why the finding is accepted where the rule is not met. */
    "participation.monitoring.success-shared"?: Case.Acceptance;
    /** The provider's development plan builds on insight that patients already gave. Why the finding is accepted where the rule is not met. */
    "participation.provider.plan-uses-insight"?: Case.Acceptance;
    /** The provider listens actively to patients and their families, and both have a part in decisions. Why the finding is accepted where the rule is not met. */
    "participation.provider.patients-and-families-heard"?: Case.Acceptance;
    /** The provider has a lead and an approach for involvement, tied to its governance. Why the finding is accepted where the rule is not met. */
    "participation.provider.led-and-governed"?: Case.Acceptance;
    /** Charities, community groups or social enterprises support the provider's involvement work. Why the finding is accepted where the rule is not met. */
    "participation.provider.community-sector-helps"?: Case.Acceptance;
    /** The provider can show what involvement changed, and told its users. Why the finding is accepted where the rule is not met. */
    "participation.provider.impact-shown-and-told"?: Case.Acceptance;
    /** Patients have a part in recruiting staff and in promoting health. Why the finding is accepted where the rule is not met. */
    "participation.provider.patients-hire-and-promote"?: Case.Acceptance;
    /** Service users have a part in governing the liaison and diversion service. Why the finding is accepted where the rule is not met. */
    "participation.board.users-in-governance"?: Case.Acceptance;
    /** The users' role on the board, the person sought and the succession are written down. Why the finding is accepted where the rule is not met. */
    "participation.board.role-and-succession-described"?: Case.Acceptance;
    /** Service users on the board are supported and trained to look beyond their own story. Why the finding is accepted where the rule is not met. */
    "participation.board.supported-and-trained"?: Case.Acceptance;
    /** People know what they gain by taking part. Why the finding is accepted where the rule is not met. */
    "participation.incentives.benefit-explained"?: Case.Acceptance;
    /** Expenses are covered, travel and childcare among them. Why the finding is accepted where the rule is not met. */
    "participation.incentives.expenses-covered"?: Case.Acceptance;
    /** Specialist advice on state benefits is taken before anyone is paid. Why the finding is accepted where the rule is not met. */
    "participation.incentives.benefits-advice-first"?: Case.Acceptance;
    /** On first contact, people can sign up to be asked later. Why the finding is accepted where the rule is not met. */
    "participation.timing.sign-up-offered"?: Case.Acceptance;
    /** The extended team helps: engagement services, peer support, and recovery workers with a share of the task. Why the finding is accepted where the rule is not met. */
    "participation.team.extended-team-helps"?: Case.Acceptance;
    /** Activities can run inside the setting, around its regime, timetable, and limits on movement and materials. Why the finding is accepted where the rule is not met. */
    "settings.secure.fits-the-regime"?: Case.Acceptance;
    /** Security is agreed beforehand, with time allowed for clearance, entry and moving about. Why the finding is accepted where the rule is not met. */
    "settings.secure.security-and-time"?: Case.Acceptance;
    /** In prison, clearance, entry and moving about are given the time they take, security is agreed, and everyone's safety comes first. Why the finding is accepted where the rule is not met. */
    "settings.prison.security-and-time"?: Case.Acceptance;
    /** Staff of the setting are trained to encourage and support involvement, and their part is recognised. Why the finding is accepted where the rule is not met. */
    "settings.secure.staff-trained"?: Case.Acceptance;
    /** From the start, people are told how confidential the work is and how independent. Why the finding is accepted where the rule is not met. */
    "settings.secure.terms-explained-at-start"?: Case.Acceptance;
    /** Where a digital method is used in a secure setting, there is a way to take part without a computer. Why the finding is accepted where the rule is not met. */
    "settings.secure.other-than-digital"?: Case.Acceptance;
    /** The plan allows for people's distrust of those in authority. Why the finding is accepted where the rule is not met. */
    "settings.across.mistrust-planned-for"?: Case.Acceptance;
    /** What people say, and what happened to them, stays confidential unless they agree to share it. Why the finding is accepted where the rule is not met. */
    "settings.across.confidentiality-kept"?: Case.Acceptance;
    /** Those taking part mirror those held, quieter people and smaller groups among them. Why the finding is accepted where the rule is not met. */
    "settings.secure.mirrors-those-held"?: Case.Acceptance;
    /** Councils, forums and groups that already run there are used. Why the finding is accepted where the rule is not met. */
    "settings.across.existing-groups-used"?: Case.Acceptance;
    /** People exercise their right to a say in how the services they use are designed and improved. Why the finding is accepted where the rule is not met. */
    "settings.rights.say-in-services"?: Case.Acceptance;
    /** Young people and others detained, and older people, have a say in how the service they use is designed and improved. Why the finding is accepted where the rule is not met. */
    "settings.across.say-in-services"?: Case.Acceptance;
    /** People exercise their right to take part in decisions about their own care. Why the finding is accepted where the rule is not met. */
    "settings.rights.part-in-own-care"?: Case.Acceptance;
    /** Young people and others detained take part in decisions about their own care. Why the finding is accepted where the rule is not met. */
    "settings.secure.part-in-own-care"?: Case.Acceptance;
    /** The plan reflects this prison: who is held, its culture, its regime, and who provides services there. Why the finding is accepted where the rule is not met. */
    "settings.prison.profile-reflected"?: Case.Acceptance;
    /** People can speak without healthcare staff in the room, or the plan says why not. Why the finding is accepted where the rule is not met. */
    "settings.prison.staff-presence"?: Case.Acceptance;
    /** Providers cannot tell from what they are given who was critical. Why the finding is accepted where the rule is not met. */
    "settings.prison.critics-protected"?: Case.Acceptance;
    /** An existing prison council or forum may be used, once it has been checked against the principles. Why the finding is accepted where the rule is not met. */
    "settings.prison.existing-group-sound"?: Case.Acceptance;
    /** If the friends and family test is used in prison, it is reworded for custody. Why the finding is accepted where the rule is not met. */
    "settings.prison.friends-and-family-reworded"?: Case.Acceptance;
    /** Specification and contract oblige providers to carry out an agreed minimum of patient involvement. Why the finding is accepted where the rule is not met. */
    "settings.prison.minimum-activities"?: Case.Acceptance;
    /** People who left custody recently are heard as well. Why the finding is accepted where the rule is not met. */
    "settings.custody.recent-leavers"?: Case.Acceptance;
    /** People who have been in custody help to run the work as peers. Why the finding is accepted where the rule is not met. */
    "settings.custody.peers-lead"?: Case.Acceptance;
    /** Women in the unit are involved as widely as possible, so that one voice does not stand for all. Why the finding is accepted where the rule is not met. */
    "settings.mbu.widest-mix"?: Case.Acceptance;
    /** Sessions are gentle, and allow for the strain of pregnancy and new motherhood. Why the finding is accepted where the rule is not met. */
    "settings.mbu.gentle-sessions"?: Case.Acceptance;
    /** A charity that the women know acts as go-between. Why the finding is accepted where the rule is not met. */
    "settings.mbu.trusted-go-betweens"?: Case.Acceptance;
    /** Those who work with children and young people are trained for it. Why the finding is accepted where the rule is not met. */
    "settings.young-people.staff-trained"?: Case.Acceptance;
    /** DBS checks are in place for all who will meet children and young people. Why the finding is accepted where the rule is not met. */
    "settings.young-people.dbs-checked"?: Case.Acceptance;
    /** In secure settings for children, safeguarding policies, checks and standards are followed strictly. Why the finding is accepted where the rule is not met. */
    "settings.young-people.safeguarding-standards"?: Case.Acceptance;
    /** Outside the secure estate too, engagement with children and young people follows the safeguarding policy. Why the finding is accepted where the rule is not met. */
    "settings.young-people.safeguarding-policy"?: Case.Acceptance;
    /** The approach is made for children and young people, at their stage of development. Why the finding is accepted where the rule is not met. */
    "settings.young-people.own-approach"?: Case.Acceptance;
    /** Specialist support is there for young people in secure settings. Why the finding is accepted where the rule is not met. */
    "settings.young-people.specialist-support"?: Case.Acceptance;
    /** Information for young people is simple, mostly pictures, and in a form that makes sense to them. Why the finding is accepted where the rule is not met. */
    "settings.young-people.simple-and-visual"?: Case.Acceptance;
    /** Sessions with young people are short and lively. Why the finding is accepted where the rule is not met. */
    "settings.young-people.short-and-lively"?: Case.Acceptance;
    /** Questionnaires for young people are simple, short and about things they know. Why the finding is accepted where the rule is not met. */
    "settings.young-people.questionnaires-suit"?: Case.Acceptance;
    /** Advocates who know the young people help to reach them. Why the finding is accepted where the rule is not met. */
    "settings.young-people.advocates-linked"?: Case.Acceptance;
    /** Young people, and their parents or carers, are asked for their views, and the views count. Why the finding is accepted where the rule is not met. */
    "settings.young-people.views-sought-and-weighed"?: Case.Acceptance;
    /** Before a young person leaves, the health services they will need are arranged, distance from home included. Why the finding is accepted where the rule is not met. */
    "settings.young-people.care-after-release"?: Case.Acceptance;
    /** For young people, insight comes from young people's organisations as well as from youth justice. Why the finding is accepted where the rule is not met. */
    "settings.young-people.insight-beyond-justice"?: Case.Acceptance;
    /** Health, wellbeing and care services plan and communicate together. Why the finding is accepted where the rule is not met. */
    "settings.across.services-join-up"?: Case.Acceptance;
    /** Families, carers and friends are consulted too, or the plan says why not. Why the finding is accepted where the rule is not met. */
    "settings.families.consulted"?: Case.Acceptance;
    /** Families can take part without having to reveal that a relative is in custody. Why the finding is accepted where the rule is not met. */
    "settings.families.privacy-respected"?: Case.Acceptance;
    /** Families' time and travel are allowed for, with ways to take part from afar. Why the finding is accepted where the rule is not met. */
    "settings.families.time-and-distance"?: Case.Acceptance;
    /** Families are reached through charities that know them, or where they visit. Why the finding is accepted where the rule is not met. */
    "settings.families.reached-where-they-are"?: Case.Acceptance;
    /** Visit halls show current information on healthcare, and whom to contact with a worry. Why the finding is accepted where the rule is not met. */
    "settings.families.visit-hall-informs"?: Case.Acceptance;
    /** Health staff are trained in what imprisonment does to children and families. Why the finding is accepted where the rule is not met. */
    "settings.families.staff-understand-impact"?: Case.Acceptance;
    /** Families take part in assessing and planning a person's care, above all where memory is failing. Why the finding is accepted where the rule is not met. */
    "settings.families.part-in-care-planning"?: Case.Acceptance;
    /** Carers' and families' own health needs are assessed and met. Why the finding is accepted where the rule is not met. */
    "settings.families.carers-own-needs"?: Case.Acceptance;
    /** Independent go-betweens, such as volunteers or charities, help to gather views. Why the finding is accepted where the rule is not met. */
    "settings.immigration.independent-go-betweens"?: Case.Acceptance;
    /** There is a steady way of hearing people who are detained, not a single exercise. Why the finding is accepted where the rule is not met. */
    "settings.immigration.listening-continues"?: Case.Acceptance;
    /** Complaints data and the findings of independent scrutiny are used. Why the finding is accepted where the rule is not met. */
    "settings.immigration.complaints-and-scrutiny-used"?: Case.Acceptance;
    /** People who are detained have the range and quality of care that NHS patients have. Why the finding is accepted where the rule is not met. */
    "settings.immigration.care-equal-to-nhs"?: Case.Acceptance;
    /** Care goes on when someone who is detained is moved or released. Why the finding is accepted where the rule is not met. */
    "settings.immigration.care-continues"?: Case.Acceptance;
    /** Those with lived experience have known both the justice system and a vulnerability. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.both-kinds-of-experience"?: Case.Acceptance;
    /** Both people who know liaison and diversion and users of other services are heard. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.inside-and-outside-knowledge"?: Case.Acceptance;
    /** People can give their views after first contact, once any crisis has passed. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.after-the-crisis"?: Case.Acceptance;
    /** A lived-experience group runs beside the board, with a clear line between the two. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.group-beside-the-board"?: Case.Acceptance;
    /** Any board or group that people with lived experience join has at least two of them at all times. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.at-least-two-members"?: Case.Acceptance;
    /** The friends and family test is not relied on. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.not-friends-and-family"?: Case.Acceptance;
    /** Voluntary and user groups gather the feedback and lead the consultations. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.community-groups-listen"?: Case.Acceptance;
    /** People with lived experience have a part in delivering the service. Why the finding is accepted where the rule is not met. */
    "settings.liaison-diversion.lived-experience-in-delivery"?: Case.Acceptance;
    /** The plan does not treat minority ethnic people as one group. Why the finding is accepted where the rule is not met. */
    "settings.minority-ethnic.not-one-group"?: Case.Acceptance;
    /** Those who run activities know the cultures concerned and can handle differing voices. Why the finding is accepted where the rule is not met. */
    "settings.minority-ethnic.culturally-competent-staff"?: Case.Acceptance;
    /** Local and national organisations led by minority ethnic people are partners. Why the finding is accepted where the rule is not met. */
    "settings.minority-ethnic.led-partners"?: Case.Acceptance;
    /** Information comes in several formats and languages. Why the finding is accepted where the rule is not met. */
    "settings.minority-ethnic.formats-and-languages"?: Case.Acceptance;
    /** Peer researchers of a similar background help people to speak openly. Why the finding is accepted where the rule is not met. */
    "settings.minority-ethnic.peers-of-like-background"?: Case.Acceptance;
    /** Creative work gives room for difficult subjects. Why the finding is accepted where the rule is not met. */
    "settings.minority-ethnic.creative-work"?: Case.Acceptance;
    /** Older people's own health needs are considered in designing and delivering services. Why the finding is accepted where the rule is not met. */
    "settings.older.needs-considered"?: Case.Acceptance;
    /** Older people have a formal consultation route of their own. Why the finding is accepted where the rule is not met. */
    "settings.older.own-route"?: Case.Acceptance;
    /** Expert support is there for people who have been through trauma, before, during and after taking part. Why the finding is accepted where the rule is not met. */
    "settings.survivors.expert-support"?: Case.Acceptance;
    /** People may bring a supporter or advocate. Why the finding is accepted where the rule is not met. */
    "settings.survivors.own-supporter-welcome"?: Case.Acceptance;
    /** Specialist sexual violence and abuse services of the local voluntary sector are partners. Why the finding is accepted where the rule is not met. */
    "settings.survivors.specialist-partners"?: Case.Acceptance;
    /** Those who run the work know what to do when someone discloses, and how evidence is kept. Why the finding is accepted where the rule is not met. */
    "settings.survivors.evidence-handled"?: Case.Acceptance;
    /** Survivors, in that capacity, are consulted apart from people who have offended. Why the finding is accepted where the rule is not met. */
    "settings.survivors.consulted-apart"?: Case.Acceptance;
    /** Where a criminal case is open, the investigating officer or prosecutors advised before anyone was involved. Why the finding is accepted where the rule is not met. */
    "settings.survivors.live-case-advice"?: Case.Acceptance;
    /** People know fully what taking part means, and choose freely. Why the finding is accepted where the rule is not met. */
    "settings.survivors.informed-choice"?: Case.Acceptance;
    /** Words are plain, explanations clear, and things are said again when needed. Why the finding is accepted where the rule is not met. */
    "settings.survivors.plain-and-repeated"?: Case.Acceptance;
    /** The plan allows for questions reopening trauma, and checks that each person has support around them. Why the finding is accepted where the rule is not met. */
    "settings.survivors.old-wounds-planned-for"?: Case.Acceptance;
    /** Group events have enough supporters and facilitators to keep everyone safe. Why the finding is accepted where the rule is not met. */
    "settings.survivors.enough-supporters"?: Case.Acceptance;
    /** Group events have a private place for anyone who needs a break. Why the finding is accepted where the rule is not met. */
    "settings.survivors.private-space"?: Case.Acceptance;
    /** The service is trauma-informed and understands what sexual violence does to people. Why the finding is accepted where the rule is not met. */
    "settings.survivors.trauma-informed-service"?: Case.Acceptance;
    /** Survivors can reach health care, sexual health services, a referral centre, and specialist counselling. Why the finding is accepted where the rule is not met. */
    "settings.survivors.routes-to-care"?: Case.Acceptance;
    /** Each person's needs are asked about and met: place, time, single-sex space and others. Why the finding is accepted where the rule is not met. */
    "settings.survivors.needs-asked-and-met"?: Case.Acceptance;
    /** The place is calm and not clinical. Why the finding is accepted where the rule is not met. */
    "settings.survivors.calm-place"?: Case.Acceptance;
    /** Support is there for young people after the activity. Why the finding is accepted where the rule is not met. */
    "settings.young-survivors.support-afterwards"?: Case.Acceptance;
    /** Only relatives and carers who were not part of the abuse are involved. Why the finding is accepted where the rule is not met. */
    "settings.young-survivors.safe-relatives-only"?: Case.Acceptance;
    /** If safeguarding steps are taken, the young person is involved enough to understand them. Why the finding is accepted where the rule is not met. */
    "settings.young-survivors.safeguarding-explained"?: Case.Acceptance;
    /** How people will hear what came of it is planned from the start. Why the finding is accepted where the rule is not met. */
    "feedback.plan.built-in-from-start"?: Case.Acceptance;
    /** What people say is weighed with the other evidence, and informs policy, priorities and decisions. Why the finding is accepted where the rule is not met. */
    "feedback.decisions.weighed-with-other-evidence"?: Case.Acceptance;
    /** The format in which people will be told is chosen. Why the finding is accepted where the rule is not met. */
    "feedback.format.chosen"?: Case.Acceptance;
    /** Young people in secure settings are told in a visual format. Why the finding is accepted where the rule is not met. */
    "feedback.format.visual-for-young-people"?: Case.Acceptance;
    /** The judgement whether the duty to involve applies is written down, with reasons, on the standard form. Why the finding is accepted where the rule is not met. */
    "section13q.assessment.written"?: Case.Acceptance;
    /** The commissioning team concerned completed it. Why the finding is accepted where the rule is not met. */
    "section13q.assessment.by-commissioning-team"?: Case.Acceptance;
    /** The head of health and justice commissioning signed the record off and holds it locally. Why the finding is accepted where the rule is not met. */
    "section13q.sign-off.by-the-head-and-held"?: Case.Acceptance;
    /** The assessment is part of what is reported to the oversight group. Why the finding is accepted where the rule is not met. */
    "section13q.reporting.reaches-oversight"?: Case.Acceptance;
    /** Those responsible know the duty, and the record says what they will do to meet it. Why the finding is accepted where the rule is not met. */
    "section13q.duty.known-and-acted-on"?: Case.Acceptance;
  };
  /** Register. What people said, what came of it and who was told. It holds events, or the state that they come to. */
  register?: Case.Register;
  /** Record. The record of the assessment of the legal duty: its steps, without a copy of the case. */
  record?: Case.Record;
}

export declare namespace Case {

  /** Acceptance. */
  export interface Acceptance {
    /** Reason. Why the finding is accepted. */
    reason: Case.Text;
    /** Role. The role of the person who accepts it. Never a name. */
    role: Case.Text;
    /** Date. When it was accepted. */
    date: Case.Date;
  }

  /** Act. */
  export type Act = "plan" | "specification" | "procurement" | "proposal" | "decision" | "contract-management" | "back-office" | "individual-care";

  /** Step to be taken. */
  export interface Action {
    /** What. What will be done. */
    what: Case.Text;
    /** By. The role that will do it. Never a name. */
    by: Case.Text;
    /** Date. By when it will be done. */
    date: Case.Date;
  }

  /** Answer. Unknown is the same as leaving the fact out, but says that it was asked. */
  export type Answer = "yes" | "no" | "unknown";

  /** Who is told. */
  export type Audience = "participants" | "others-involved" | "other-agencies" | "public";

  /** How many. */
  export type Band = "fewer-than-5" | "5-to-9" | "10-to-19" | "20-to-49" | "50-or-more";

  /** What people made of it. */
  export type Closure = "confirmed" | "disputed";

  /** Contract event. */
  export type ContractEvent = "none" | "new" | "re-procure" | "direct-award-same-terms" | "extend-same-terms" | "vary" | "novate" | "change-of-control" | "terminated-by-commissioner" | "terminated-by-provider" | "expires-unreplaced" | "emergency-caretaker";

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Days. */
  export type Days = number;

  /** Decider. */
  export type Decider = "nhs-england" | "icb" | "icb-delegated" | "nhs-england-and-icb" | "ccg" | "nhs-trust" | "independent-provider" | "pcc" | "hmpps" | "home-office" | "local-authority" | "secretary-of-state";

  /** Stage of the decision. */
  export type DecisionStage = "idea" | "options" | "preferred-option" | "preferred-bidder" | "decided" | "implemented";

  /** Digest. A digest, written as sha256, a colon and 64 hexadecimal digits. */
  export type Digest = string;

  /** Event. An entry of a register. Entries are added at the end and never changed. */
  export interface Event {
    /** Number. The number of the entry, from 1. */
    seq: number;
    /** Date. The day on which the entry was made. It is never before that of the entry before. */
    date: Case.Date;
    /** Role. The role of the person who made the entry. Never a name. */
    role: Case.Text;
    /** Link. The digest of the canonical bytes of the entry before. The first entry has none. */
    prev?: Case.Digest;
    /** Kind. What happened. */
    kind: Case.EventKind;
    /** Data. What the entry says. The kind settles which properties it has. */
    data: Case.EventData;
  }

  /** What an event says. */
  export interface EventData {
    /** On. The day on which it happened, where that is before the day of the entry. */
    on?: Case.Date;
    /** Id. The register's own id of what is new: a programme, theme, response or telling. */
    id?: Case.RegisterId;
    /** Programme. The id of the programme that the entry is about. */
    programme?: Case.RegisterId;
    /** Theme. The id of the theme that the entry is about. */
    theme?: Case.RegisterId;
    /** Into. The id of the theme that says the same, and whose answer is the answer to both. */
    into?: Case.RegisterId;
    /** Settings. Where it was. */
    settings?: Array<Case.Setting>;
    /** Groups. Which groups it was. */
    people?: Array<Case.PeopleGroup>;
    /** Level. The level of involvement that was promised. */
    level?: Case.Level;
    /** Formats needed. What people need in order to take in what they are told. */
    formats_needed?: Array<Case.Way>;
    /** Open. What people were told that they can influence. */
    can_influence?: Case.Text;
    /** Settled. What people were told that they cannot influence. */
    cannot_influence?: Case.Text;
    /** Source. The insight in which it was found, where nobody was asked anew. */
    source?: Case.InsightSource;
    /** Method. The way in which people were asked. */
    method?: Case.Method;
    /** How many. How many people said it, as a band. */
    how_many?: Case.Band;
    /** Consent. Whether the people agreed that their words may be published. */
    consent?: Case.Answer;
    /** Response. What came of the theme. */
    kind?: Case.ResponseKind;
    /** Reason. Why it was not done, or not wholly, as a code. */
    reason?: Case.ReasonCode;
    /** Words. What people said, or what the answer is, in words without names. */
    words?: Case.Text;
    /** Decided together. Whether people had an equal part in the decision. */
    decided_together?: Case.Answer;
    /** By. The day by which something is planned. */
    by?: Case.Date;
    /** To. Who was told. */
    to?: Case.Audience;
    /** Responses. The ids of the responses that people were told of. */
    responses?: Array<Case.RegisterId>;
    /** Formats. The forms in which people were told. */
    formats?: Array<Case.Format>;
    /** How. How people were told, so that they could take it in and were safe. */
    how?: Array<Case.Way>;
    /** Thanked. Whether people were thanked. */
    thanked?: boolean;
  }

  /** Kind of event. */
  export type EventKind = "programme-started" | "scope-said" | "programme-ended" | "theme-heard" | "theme-corrected" | "themes-merged" | "response-given" | "telling-made" | "closure-confirmed" | "closure-disputed";

  /** Format. */
  export type Format = "engagement-report" | "thank-you-letter" | "infographic" | "pictures" | "poster" | "table" | "video" | "blog" | "newsletter" | "update-meeting" | "said-and-did";

  /** Source of insight. */
  export type InsightSource = "patient-group-engagement" | "stakeholder-reports" | "user-and-carer-stories" | "social-media" | "mqpl-survey" | "hmip-reports" | "imb-data" | "customer-contact-complaints" | "ombudsman-reports" | "provider-complaints-and-compliments" | "cqc-reports" | "ofsted-reports" | "youth-justice-board-data" | "local-authority-youth-reports" | "healthwatch-reports" | "provider-networks" | "scrutiny-committee-reports" | "youth-council-reports" | "patient-representative-information" | "voluntary-sector-information" | "young-peoples-organisations" | "national-surveys" | "equality-delivery-system" | "hjip-adult" | "hjip-irc" | "hjip-cyp" | "prison-magazines" | "case-studies" | "health-needs-assessments" | "peer-mentor-schemes" | "service-agreements" | "lived-experience-interviews";

  /** Judgement. */
  export interface Judgement {
    /** Judgement. What the person judged, in words. */
    text: Case.Text;
    /** Role. The role of the person. Never a name. */
    role: Case.Text;
    /** Date. When it was judged. */
    date: Case.Date;
  }

  /** Level of involvement. */
  export type Level = "information" | "consultation" | "participation" | "partnership" | "control";

  /** Method. */
  export type Method = "information-direct" | "poster" | "leaflet" | "newsletter" | "exhibition" | "formal-consultation" | "questionnaire" | "online-survey" | "social-media" | "interview" | "friends-and-family-test" | "exit-questionnaire" | "exit-interview" | "interest-register" | "consent-form-question" | "story" | "focus-group" | "face-to-face-meeting" | "public-event" | "conference" | "visitors-centre-session" | "existing-forum" | "service-user-panel" | "reference-group" | "workshop" | "creative-session" | "film" | "peer-research" | "peer-advocacy" | "peer-facilitation" | "user-led-workshop" | "user-led-peer-support" | "user-led-monitoring" | "health-promotion-role" | "lived-experience-group" | "governance-seat" | "recruitment-panel" | "service-appraisal" | "specification-drafting" | "tender-questions" | "bid-evaluation" | "bidder-interview" | "mobilisation" | "quality-assurance-team" | "quality-visit" | "mystery-shopping" | "dashboard-review" | "contract-meeting-seat";

  /** Note. */
  export type Note = string;

  /** Partner. */
  export type Partner = "other-commissioners" | "joint-commissioner" | "providers" | "service-user-networks" | "family-and-carer-networks" | "healthwatch" | "voluntary-and-community-sector" | "voluntary-sector-infrastructure" | "user-led-organisations" | "national-user-forums" | "advocates" | "young-peoples-organisations" | "bame-led-local" | "bame-led-national" | "sexual-violence-specialists" | "family-support-charities" | "perinatal-charities" | "independent-volunteers" | "extended-team-services" | "youth-offending-service" | "probation-older-teams" | "ld-programme-board" | "provider-led-networks" | "local-authority-participation" | "ccg-lay-members" | "clinical-networks" | "health-and-wellbeing-boards" | "professional-networks" | "scrutiny-networks" | "health-education-england" | "care-quality-commission" | "public-health-england" | "prison-scrutiny-bodies";

  /** Group of people. */
  export type PeopleGroup = "bame" | "older" | "women" | "cyp" | "victims-adult" | "survivors-childhood-abuse-adult" | "victims-cyp" | "families-carers" | "asylum-seekers" | "learning-disability" | "mental-health" | "disabled" | "perinatal";

  /** Programme. An engagement: a time in which people in some places are asked, heard and answered. */
  export interface Programme {
    /** Id. The register's own id of the programme. */
    id: Case.RegisterId;
    /** Settings. Where it takes place. Where it is absent, what the case states holds. */
    settings?: Array<Case.Setting>;
    /** Groups. Whose voices are meant. Where it is absent, what the case states holds. */
    people?: Array<Case.PeopleGroup>;
    /** Level. The level of involvement that was promised. */
    level?: Case.Level;
    /** Formats needed. What people need in order to take in what they are told. */
    formats_needed?: Array<Case.Way>;
    /** Started. The first day. */
    started: Case.Date;
    /** Ended. The last day. It is absent while the programme runs. */
    ended?: Case.Date;
    /** Open. What people were told that they can influence. */
    can_influence?: Case.Text;
    /** Settled. What people were told that they cannot influence. */
    cannot_influence?: Case.Text;
    /** Scope said. The day on which people were first told both. */
    scope_said?: Case.Date;
  }

  /** Provision. */
  export type Provision = "13Q" | "14Z45" | "14Z2" | "242" | "none" | "unsettled";

  /** Reason. */
  export type ReasonCode = "no-money" | "no-staff" | "no-space" | "security-rules" | "not-safe" | "against-law" | "bound-by-contract" | "another-body" | "outside-scope" | "others-need-otherwise" | "evidence-otherwise" | "already-so" | "said-before" | "takes-time" | "being-looked-into" | "another-reason";

  /** Record. The record of an assessment of the legal duty. */
  export interface Record {
    /** Steps. What was done, in order. Steps are added at the end and never changed. */
    steps: Array<Case.RecordStep>;
  }

  /** Step. A step of a record. */
  export interface RecordStep {
    /** Number. The number of the step, from 1. */
    seq: number;
    /** Date. When the step was taken. Never before the step before it. */
    date: Case.Date;
    /** Role. The role of the person who took the step. Never a name. */
    role: Case.Text;
    /** Link. The digest of the canonical bytes of the step before. Absent in the first. */
    prev?: Case.Digest;
    /** Kind. What was done. */
    kind: Case.RecordStepKind;
    /** Data. What the step says. Which properties it may have hangs on the kind. */
    data: Case.RecordStepData;
  }

  /** What a step says. */
  export interface RecordStepData {
    /** Case. The digest of the case that was assessed, without its register and its record. */
    case?: Case.Digest;
    /** As at. The date of the case that was assessed. */
    as_at?: Case.Date;
    /** Duty. The legal duty as it was computed. */
    duty?: Case.RecordedDuty;
    /** Reasons. The reasons for the assessment, in words. */
    reasons?: Case.Text;
    /** Form. The form that the assessment was made on. */
    form?: Case.Text;
    /** Team. The team that the author's role belongs to. */
    team?: Case.Team;
    /** Steps to be taken. What will be done to meet the duty, by whom and when. */
    actions?: Array<Case.Action>;
    /** Assess anew if. What calls for a new assessment. */
    reassess_if?: Array<Case.Text>;
    /** Review by. When a new assessment is due in any event. */
    review_by?: Case.Date;
    /** Verdict. A person's own verdict. It stands beside the computed one and never replaces it. */
    verdict?: Case.Verdict;
    /** Reason. Why the verdict is another, or why the record no longer stands. */
    reason?: Case.Text;
    /** Held. Where the signed record is held. */
    held?: Case.Text;
    /** To. Who the record was reported to. */
    to?: Case.Text;
    /** Successor. The record that takes the place of this one. */
    successor?: Case.Text;
  }

  /** Kind of step. */
  export type RecordStepKind = "open" | "complete" | "override" | "sign-off" | "report" | "supersede";

  /** Legal duty in short. The legal duty as it was computed when the record was completed. */
  export interface RecordedDuty {
    /** Provision. The provision that places the duty. */
    provision: Case.Provision;
    /** Law from. The date from which the law that governed had applied. */
    law_from?: Case.Date;
    /** In force. False for law that was announced and not enacted. */
    in_force?: boolean;
    /** Verdict. Whether the duty applied. */
    verdict: Case.Verdict;
    /** Strength. How sure the verdict was. */
    strength?: Case.Strength;
    /** Code. The short reason for the verdict. */
    code: Case.ShortCode;
  }

  /** Register. What people said, what came of it and who was told. It holds events, or the state that they come to. */
  export interface Register {
    /** Schema. The name of the register's schema. It is a name and never fetched. */
    schema?: "https://github.com/heard-framework/heard/schemas/v1/register.schema.json";
    /** Minor version. The minor version of the schema that a register by itself was written for. In a case that of the case counts. */
    minor?: number;
    /** Events. What happened, entry by entry. Where there are events they are authoritative. */
    events?: Array<Case.Event>;
    /** Programmes. The engagements: when people were asked, heard and answered. */
    programmes?: Array<Case.Programme>;
    /** Themes. What people said. */
    themes?: Array<Case.Theme>;
    /** Responses. What came of each theme. The last response to a theme counts. */
    responses?: Array<Case.Response>;
    /** Tellings. Who was told what, when and how. */
    tellings?: Array<Case.Telling>;
  }

  /** Id. An id of letters, digits, dots, hyphens and underscores, at most 64 of them. */
  export type RegisterId = string;

  /** Response. What came of a theme. */
  export interface Response {
    /** Id. The register's own id of the response. */
    id: Case.RegisterId;
    /** Theme. The id of the theme that it answers. */
    theme: Case.RegisterId;
    /** Kind. What came of the theme. */
    kind: Case.ResponseKind;
    /** Reason. Why it was not done, or not wholly, as a code. */
    reason?: Case.ReasonCode;
    /** Words. What the answer is, in words without names. */
    words?: Case.Text;
    /** Decided together. Whether people had an equal part in the decision. */
    decided_together?: Case.Answer;
    /** By. The day by which something is planned. */
    by?: Case.Date;
    /** Given. The day on which the answer was given. */
    given: Case.Date;
    /** Role. The role of the person who gave it. Never a name. */
    role: Case.Text;
  }

  /** Kind of response. */
  export type ResponseKind = "done" | "part-done" | "planned" | "not-done" | "not-ours" | "duplicate" | "considering";

  /** Setting. */
  export type Setting = "prison" | "yoi" | "stc" | "sch" | "secure-school" | "irc" | "sthf" | "sarc" | "liaison-diversion" | "mbu" | "police-custody" | "community" | "public-health-secure";

  /** Code. A code of lower-case words, such as no-impact. */
  export type ShortCode = string;

  /** Stage of commissioning. */
  export type Stage = "planning" | "procuring" | "monitoring";

  /** Strength. */
  export type Strength = "clear" | "likely";

  /** Team. */
  export type Team = "commissioning" | "other";

  /** Telling. One time at which some people were told what came of what was said. */
  export interface Telling {
    /** Id. The register's own id of the telling. */
    id: Case.RegisterId;
    /** Programme. The id of the programme whose people were told. */
    programme: Case.RegisterId;
    /** To. Who was told. */
    to: Case.Audience;
    /** Groups. Which groups it reached. Where it is absent, all of the programme. */
    people?: Array<Case.PeopleGroup>;
    /** Responses. The ids of the responses that people were told of. */
    responses?: Array<Case.RegisterId>;
    /** Formats. The forms in which people were told. */
    formats: Array<Case.Format>;
    /** How. How people were told, so that they could take it in and were safe. */
    how?: Array<Case.Way>;
    /** Thanked. Whether people were thanked. */
    thanked?: boolean;
    /** Told. The day on which people were told. */
    told: Case.Date;
    /** Role. The role of the person who told. Never a name. */
    role: Case.Text;
  }

  /** Text. Words, not only white space. */
  export type Text = string;

  /** Theme. Something that people said. */
  export interface Theme {
    /** Id. The register's own id of the theme. */
    id: Case.RegisterId;
    /** Programme. The id of the programme in which it was heard. */
    programme: Case.RegisterId;
    /** Words. What people said, without names. */
    words: Case.Text;
    /** Source. The insight in which it was found, where nobody was asked anew. */
    source?: Case.InsightSource;
    /** Method. The way in which people were asked. */
    method?: Case.Method;
    /** Settings. Where it was heard. */
    settings?: Array<Case.Setting>;
    /** Groups. Which groups said it. */
    people?: Array<Case.PeopleGroup>;
    /** How many. How many people said it, as a band. */
    how_many?: Case.Band;
    /** Consent. Whether the people agreed that their words may be published. Not stated is no. */
    consent?: Case.Answer;
    /** Heard. The day on which it was heard. */
    heard: Case.Date;
    /** Into. The id of the theme that says the same, and whose answer is the answer to both. */
    into?: Case.RegisterId;
    /** Closure. What people made of what they were told. */
    closure?: Case.Closure;
    /** Closure on. The day on which they said so. */
    closure_on?: Case.Date;
    /** Closure in words. What people said when they disputed it. */
    closure_words?: Case.Text;
  }

  /** Verdict. */
  export type Verdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement";

  /** How people are told. */
  export type Way = "not-by-web-alone" | "short-and-visual" | "with-thanks" | "after-crisis" | "separately" | "safely" | "said-and-did" | "with-support" | "plain-words" | "easy-read" | "large-print" | "sound" | "signed" | "translated" | "in-person" | "on-paper";
}

/** Record of an assessment. The record of an assessment of the legal duty, as it is kept: the case, the duty as it was computed, and what was done. */
export interface Record {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema: "https://github.com/heard-framework/heard/schemas/v1/record.schema.json";
  /** Minor version. The minor version of the schema that the record was written for. */
  minor?: number;
  /** Case. The case that was assessed, without its record and its register. */
  case: Case;
  /** Legal duty. The legal duty as it was computed. It is not legal advice. */
  duty: Record.Duty;
  /** Steps. What was done, in order. Steps are added at the end and never changed. */
  steps: Array<Record.RecordStep>;
}

export declare namespace Record {

  /** Step to be taken. */
  export interface Action {
    /** What. What will be done. */
    what: Record.Text;
    /** By. The role that will do it. Never a name. */
    by: Record.Text;
    /** Date. By when it will be done. */
    date: Record.Date;
  }

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Decider. */
  export type Decider = "nhs-england" | "icb" | "icb-delegated" | "nhs-england-and-icb" | "ccg" | "nhs-trust" | "independent-provider" | "pcc" | "hmpps" | "home-office" | "local-authority" | "secretary-of-state";

  /** Digest. A digest, written as sha256, a colon and 64 hexadecimal digits. */
  export type Digest = string;

  /** Legal duty. */
  export interface Duty {
    /** Provision. The provision that places the duty. */
    provision: Record.Provision;
    /** Holder. The body that carries the duty. It is absent where no provision does. */
    holder?: Record.Decider;
    /** Law from. The date from which the law that governs has applied. */
    law_from?: Record.Date;
    /** In force. False for law that was announced and not enacted when these rules were written. */
    in_force?: boolean;
    /** Verdict. Whether the duty applies. */
    verdict: Record.Verdict;
    /** Strength. How sure the verdict is. It is absent with a judgement. */
    strength?: Record.Strength;
    /** Code. The short reason for the verdict. */
    code: Record.ShortCode;
    /** Limbs. The three limbs of the duty, each with its own verdict. */
    limbs: Array<Record.Limb>;
    /** Flags. What calls for advice or judgement beside the verdict, never instead of it. */
    flags: Array<Record.ShortCode>;
    /** Involvement so far. How far involvement that already took place goes. Enough is a judgement for a named role to sign. */
    existing_involvement: Record.Involvement;
    /** Companions. The other duties that bear on the case. */
    companions: Array<Record.ShortCode>;
    /** Next steps. What to do next. */
    next: Array<Record.ShortCode>;
    /** Missing. The facts and lists that the verdict waits for. */
    missing: Array<Record.Name>;
    /** Because. The rows of the decision table that decided. */
    because: Array<Record.Reason>;
  }

  /** Answers by name. Each fact or code with its answer. */
  export type Facts = { [name: string]: "yes" | "no" };

  /** Involvement so far. */
  export type Involvement = "not-stated" | "none" | "unclear" | "more-needed" | "sufficient";

  /** Limb. */
  export interface Limb {
    /** Limb. Which of the three limbs it is. */
    limb: Record.ShortCode;
    /** Verdict. Whether the limb applies. */
    verdict: Record.LimbVerdict;
    /** Strength. How sure the verdict on the limb is. */
    strength?: Record.Strength;
    /** Rows. The rows of the decision table that decided the limb. */
    rules?: Array<Record.Name>;
    /** Missing. The facts and lists that the limb waits for. */
    missing?: Array<Record.Name>;
  }

  /** Verdict on a limb. */
  export type LimbVerdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement" | "unclear";

  /** Mark. */
  export type Mark = "seen" | "second-hand" | "inferred" | "unverified";

  /** Name. The name of a fact, a list or a code, such as impact.hours, acts or acts.plan. */
  export type Name = string;

  /** Provision. */
  export type Provision = "13Q" | "14Z45" | "14Z2" | "242" | "none" | "unsettled";

  /** Reason. */
  export interface Reason {
    /** Row. A row of the decision table. */
    rule: Record.Name;
    /** Basis. The provisions that the row rests on. */
    basis: Array<Record.Statement>;
    /** Marks. How far the sources of the row were read. */
    marks: Array<Record.Mark>;
    /** Facts. The facts and codes that decided, with their answers. */
    facts: Record.Facts;
  }

  /** Step. A step of a record. */
  export interface RecordStep {
    /** Number. The number of the step, from 1. */
    seq: number;
    /** Date. When the step was taken. Never before the step before it. */
    date: Record.Date;
    /** Role. The role of the person who took the step. Never a name. */
    role: Record.Text;
    /** Link. The digest of the canonical bytes of the step before. Absent in the first. */
    prev?: Record.Digest;
    /** Kind. What was done. */
    kind: Record.RecordStepKind;
    /** Data. What the step says. Which properties it may have hangs on the kind. */
    data: Record.RecordStepData;
  }

  /** What a step says. */
  export interface RecordStepData {
    /** Case. The digest of the case that was assessed, without its register and its record. */
    case?: Record.Digest;
    /** As at. The date of the case that was assessed. */
    as_at?: Record.Date;
    /** Duty. The legal duty as it was computed. */
    duty?: Record.RecordedDuty;
    /** Reasons. The reasons for the assessment, in words. */
    reasons?: Record.Text;
    /** Form. The form that the assessment was made on. */
    form?: Record.Text;
    /** Team. The team that the author's role belongs to. */
    team?: Record.Team;
    /** Steps to be taken. What will be done to meet the duty, by whom and when. */
    actions?: Array<Record.Action>;
    /** Assess anew if. What calls for a new assessment. */
    reassess_if?: Array<Record.Text>;
    /** Review by. When a new assessment is due in any event. */
    review_by?: Record.Date;
    /** Verdict. A person's own verdict. It stands beside the computed one and never replaces it. */
    verdict?: Record.Verdict;
    /** Reason. Why the verdict is another, or why the record no longer stands. */
    reason?: Record.Text;
    /** Held. Where the signed record is held. */
    held?: Record.Text;
    /** To. Who the record was reported to. */
    to?: Record.Text;
    /** Successor. The record that takes the place of this one. */
    successor?: Record.Text;
  }

  /** Kind of step. */
  export type RecordStepKind = "open" | "complete" | "override" | "sign-off" | "report" | "supersede";

  /** Legal duty in short. The legal duty as it was computed when the record was completed. */
  export interface RecordedDuty {
    /** Provision. The provision that places the duty. */
    provision: Record.Provision;
    /** Law from. The date from which the law that governed had applied. */
    law_from?: Record.Date;
    /** In force. False for law that was announced and not enacted. */
    in_force?: boolean;
    /** Verdict. Whether the duty applied. */
    verdict: Record.Verdict;
    /** Strength. How sure the verdict was. */
    strength?: Record.Strength;
    /** Code. The short reason for the verdict. */
    code: Record.ShortCode;
  }

  /** Code. A code of lower-case words, such as no-impact. */
  export type ShortCode = string;

  /** Statement. The id of a statement or a provision, such as D1.tip.7.b or nhsa2006.13Q.2.a. */
  export type Statement = string;

  /** Strength. */
  export type Strength = "clear" | "likely";

  /** Team. */
  export type Team = "commissioning" | "other";

  /** Text. Words, not only white space. */
  export type Text = string;

  /** Verdict. */
  export type Verdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement";
}

/** Register. What people said, what came of it and who was told. It holds events, or the state that they come to. */
export interface Register {
  /** Schema. The name of the register's schema. It is a name and never fetched. */
  schema?: "https://github.com/heard-framework/heard/schemas/v1/register.schema.json";
  /** Minor version. The minor version of the schema that a register by itself was written for. In a case that of the case counts. */
  minor?: number;
  /** Events. What happened, entry by entry. Where there are events they are authoritative. */
  events?: Array<Register.Event>;
  /** Programmes. The engagements: when people were asked, heard and answered. */
  programmes?: Array<Register.Programme>;
  /** Themes. What people said. */
  themes?: Array<Register.Theme>;
  /** Responses. What came of each theme. The last response to a theme counts. */
  responses?: Array<Register.Response>;
  /** Tellings. Who was told what, when and how. */
  tellings?: Array<Register.Telling>;
}

export declare namespace Register {

  /** Answer. Unknown is the same as leaving the fact out, but says that it was asked. */
  export type Answer = "yes" | "no" | "unknown";

  /** Who is told. */
  export type Audience = "participants" | "others-involved" | "other-agencies" | "public";

  /** How many. */
  export type Band = "fewer-than-5" | "5-to-9" | "10-to-19" | "20-to-49" | "50-or-more";

  /** What people made of it. */
  export type Closure = "confirmed" | "disputed";

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Digest. A digest, written as sha256, a colon and 64 hexadecimal digits. */
  export type Digest = string;

  /** Event. An entry of a register. Entries are added at the end and never changed. */
  export interface Event {
    /** Number. The number of the entry, from 1. */
    seq: number;
    /** Date. The day on which the entry was made. It is never before that of the entry before. */
    date: Register.Date;
    /** Role. The role of the person who made the entry. Never a name. */
    role: Register.Text;
    /** Link. The digest of the canonical bytes of the entry before. The first entry has none. */
    prev?: Register.Digest;
    /** Kind. What happened. */
    kind: Register.EventKind;
    /** Data. What the entry says. The kind settles which properties it has. */
    data: Register.EventData;
  }

  /** What an event says. */
  export interface EventData {
    /** On. The day on which it happened, where that is before the day of the entry. */
    on?: Register.Date;
    /** Id. The register's own id of what is new: a programme, theme, response or telling. */
    id?: Register.RegisterId;
    /** Programme. The id of the programme that the entry is about. */
    programme?: Register.RegisterId;
    /** Theme. The id of the theme that the entry is about. */
    theme?: Register.RegisterId;
    /** Into. The id of the theme that says the same, and whose answer is the answer to both. */
    into?: Register.RegisterId;
    /** Settings. Where it was. */
    settings?: Array<Register.Setting>;
    /** Groups. Which groups it was. */
    people?: Array<Register.PeopleGroup>;
    /** Level. The level of involvement that was promised. */
    level?: Register.Level;
    /** Formats needed. What people need in order to take in what they are told. */
    formats_needed?: Array<Register.Way>;
    /** Open. What people were told that they can influence. */
    can_influence?: Register.Text;
    /** Settled. What people were told that they cannot influence. */
    cannot_influence?: Register.Text;
    /** Source. The insight in which it was found, where nobody was asked anew. */
    source?: Register.InsightSource;
    /** Method. The way in which people were asked. */
    method?: Register.Method;
    /** How many. How many people said it, as a band. */
    how_many?: Register.Band;
    /** Consent. Whether the people agreed that their words may be published. */
    consent?: Register.Answer;
    /** Response. What came of the theme. */
    kind?: Register.ResponseKind;
    /** Reason. Why it was not done, or not wholly, as a code. */
    reason?: Register.ReasonCode;
    /** Words. What people said, or what the answer is, in words without names. */
    words?: Register.Text;
    /** Decided together. Whether people had an equal part in the decision. */
    decided_together?: Register.Answer;
    /** By. The day by which something is planned. */
    by?: Register.Date;
    /** To. Who was told. */
    to?: Register.Audience;
    /** Responses. The ids of the responses that people were told of. */
    responses?: Array<Register.RegisterId>;
    /** Formats. The forms in which people were told. */
    formats?: Array<Register.Format>;
    /** How. How people were told, so that they could take it in and were safe. */
    how?: Array<Register.Way>;
    /** Thanked. Whether people were thanked. */
    thanked?: boolean;
  }

  /** Kind of event. */
  export type EventKind = "programme-started" | "scope-said" | "programme-ended" | "theme-heard" | "theme-corrected" | "themes-merged" | "response-given" | "telling-made" | "closure-confirmed" | "closure-disputed";

  /** Format. */
  export type Format = "engagement-report" | "thank-you-letter" | "infographic" | "pictures" | "poster" | "table" | "video" | "blog" | "newsletter" | "update-meeting" | "said-and-did";

  /** Source of insight. */
  export type InsightSource = "patient-group-engagement" | "stakeholder-reports" | "user-and-carer-stories" | "social-media" | "mqpl-survey" | "hmip-reports" | "imb-data" | "customer-contact-complaints" | "ombudsman-reports" | "provider-complaints-and-compliments" | "cqc-reports" | "ofsted-reports" | "youth-justice-board-data" | "local-authority-youth-reports" | "healthwatch-reports" | "provider-networks" | "scrutiny-committee-reports" | "youth-council-reports" | "patient-representative-information" | "voluntary-sector-information" | "young-peoples-organisations" | "national-surveys" | "equality-delivery-system" | "hjip-adult" | "hjip-irc" | "hjip-cyp" | "prison-magazines" | "case-studies" | "health-needs-assessments" | "peer-mentor-schemes" | "service-agreements" | "lived-experience-interviews";

  /** Level of involvement. */
  export type Level = "information" | "consultation" | "participation" | "partnership" | "control";

  /** Method. */
  export type Method = "information-direct" | "poster" | "leaflet" | "newsletter" | "exhibition" | "formal-consultation" | "questionnaire" | "online-survey" | "social-media" | "interview" | "friends-and-family-test" | "exit-questionnaire" | "exit-interview" | "interest-register" | "consent-form-question" | "story" | "focus-group" | "face-to-face-meeting" | "public-event" | "conference" | "visitors-centre-session" | "existing-forum" | "service-user-panel" | "reference-group" | "workshop" | "creative-session" | "film" | "peer-research" | "peer-advocacy" | "peer-facilitation" | "user-led-workshop" | "user-led-peer-support" | "user-led-monitoring" | "health-promotion-role" | "lived-experience-group" | "governance-seat" | "recruitment-panel" | "service-appraisal" | "specification-drafting" | "tender-questions" | "bid-evaluation" | "bidder-interview" | "mobilisation" | "quality-assurance-team" | "quality-visit" | "mystery-shopping" | "dashboard-review" | "contract-meeting-seat";

  /** Group of people. */
  export type PeopleGroup = "bame" | "older" | "women" | "cyp" | "victims-adult" | "survivors-childhood-abuse-adult" | "victims-cyp" | "families-carers" | "asylum-seekers" | "learning-disability" | "mental-health" | "disabled" | "perinatal";

  /** Programme. An engagement: a time in which people in some places are asked, heard and answered. */
  export interface Programme {
    /** Id. The register's own id of the programme. */
    id: Register.RegisterId;
    /** Settings. Where it takes place. Where it is absent, what the case states holds. */
    settings?: Array<Register.Setting>;
    /** Groups. Whose voices are meant. Where it is absent, what the case states holds. */
    people?: Array<Register.PeopleGroup>;
    /** Level. The level of involvement that was promised. */
    level?: Register.Level;
    /** Formats needed. What people need in order to take in what they are told. */
    formats_needed?: Array<Register.Way>;
    /** Started. The first day. */
    started: Register.Date;
    /** Ended. The last day. It is absent while the programme runs. */
    ended?: Register.Date;
    /** Open. What people were told that they can influence. */
    can_influence?: Register.Text;
    /** Settled. What people were told that they cannot influence. */
    cannot_influence?: Register.Text;
    /** Scope said. The day on which people were first told both. */
    scope_said?: Register.Date;
  }

  /** Reason. */
  export type ReasonCode = "no-money" | "no-staff" | "no-space" | "security-rules" | "not-safe" | "against-law" | "bound-by-contract" | "another-body" | "outside-scope" | "others-need-otherwise" | "evidence-otherwise" | "already-so" | "said-before" | "takes-time" | "being-looked-into" | "another-reason";

  /** Id. An id of letters, digits, dots, hyphens and underscores, at most 64 of them. */
  export type RegisterId = string;

  /** Response. What came of a theme. */
  export interface Response {
    /** Id. The register's own id of the response. */
    id: Register.RegisterId;
    /** Theme. The id of the theme that it answers. */
    theme: Register.RegisterId;
    /** Kind. What came of the theme. */
    kind: Register.ResponseKind;
    /** Reason. Why it was not done, or not wholly, as a code. */
    reason?: Register.ReasonCode;
    /** Words. What the answer is, in words without names. */
    words?: Register.Text;
    /** Decided together. Whether people had an equal part in the decision. */
    decided_together?: Register.Answer;
    /** By. The day by which something is planned. */
    by?: Register.Date;
    /** Given. The day on which the answer was given. */
    given: Register.Date;
    /** Role. The role of the person who gave it. Never a name. */
    role: Register.Text;
  }

  /** Kind of response. */
  export type ResponseKind = "done" | "part-done" | "planned" | "not-done" | "not-ours" | "duplicate" | "considering";

  /** Setting. */
  export type Setting = "prison" | "yoi" | "stc" | "sch" | "secure-school" | "irc" | "sthf" | "sarc" | "liaison-diversion" | "mbu" | "police-custody" | "community" | "public-health-secure";

  /** Telling. One time at which some people were told what came of what was said. */
  export interface Telling {
    /** Id. The register's own id of the telling. */
    id: Register.RegisterId;
    /** Programme. The id of the programme whose people were told. */
    programme: Register.RegisterId;
    /** To. Who was told. */
    to: Register.Audience;
    /** Groups. Which groups it reached. Where it is absent, all of the programme. */
    people?: Array<Register.PeopleGroup>;
    /** Responses. The ids of the responses that people were told of. */
    responses?: Array<Register.RegisterId>;
    /** Formats. The forms in which people were told. */
    formats: Array<Register.Format>;
    /** How. How people were told, so that they could take it in and were safe. */
    how?: Array<Register.Way>;
    /** Thanked. Whether people were thanked. */
    thanked?: boolean;
    /** Told. The day on which people were told. */
    told: Register.Date;
    /** Role. The role of the person who told. Never a name. */
    role: Register.Text;
  }

  /** Text. Words, not only white space. */
  export type Text = string;

  /** Theme. Something that people said. */
  export interface Theme {
    /** Id. The register's own id of the theme. */
    id: Register.RegisterId;
    /** Programme. The id of the programme in which it was heard. */
    programme: Register.RegisterId;
    /** Words. What people said, without names. */
    words: Register.Text;
    /** Source. The insight in which it was found, where nobody was asked anew. */
    source?: Register.InsightSource;
    /** Method. The way in which people were asked. */
    method?: Register.Method;
    /** Settings. Where it was heard. */
    settings?: Array<Register.Setting>;
    /** Groups. Which groups said it. */
    people?: Array<Register.PeopleGroup>;
    /** How many. How many people said it, as a band. */
    how_many?: Register.Band;
    /** Consent. Whether the people agreed that their words may be published. Not stated is no. */
    consent?: Register.Answer;
    /** Heard. The day on which it was heard. */
    heard: Register.Date;
    /** Into. The id of the theme that says the same, and whose answer is the answer to both. */
    into?: Register.RegisterId;
    /** Closure. What people made of what they were told. */
    closure?: Register.Closure;
    /** Closure on. The day on which they said so. */
    closure_on?: Register.Date;
    /** Closure in words. What people said when they disputed it. */
    closure_words?: Register.Text;
  }

  /** How people are told. */
  export type Way = "not-by-web-alone" | "short-and-visual" | "with-thanks" | "after-crisis" | "separately" | "safely" | "said-and-did" | "with-support" | "plain-words" | "easy-read" | "large-print" | "sound" | "signed" | "translated" | "in-person" | "on-paper";
}

/** Report. What came of checking a case: the legal duty, findings, what is owed, and what to ask next. It holds ids and facts and no sentences. */
export interface Report {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema: "https://github.com/heard-framework/heard/schemas/v1/report.schema.json";
  /** Case. The reference of the case. It is absent where the case has none. */
  case?: string;
  /** As at. The date at which the law and what is owed to people were judged. */
  as_at: Report.Date;
  /** Edition. The edition of the framework and of the rules that the report rests on. */
  edition: Report.Edition;
  /** Receipt. The digests of the case and of the rules. It is absent where no one stamped the report. */
  receipt?: Report.Receipt;
  /** Legal duty. The legal duty to involve the public as it bears on the case. It is not legal advice. */
  duty: Report.Duty;
  /** Findings. What became of every rule that bears on the case, or may bear on it. */
  findings: Array<Report.Finding>;
  /** Obligations. What is owed to people who are involved. */
  obligations: Array<Report.Obligation>;
  /** Prompts. The statements that call for a person's judgement. */
  prompts: Array<Report.Prompt>;
  /** Questions. What can still change something, in the order in which to ask. Those answered as unknown come last. */
  questions: Array<Report.Question>;
  /** Tally. How many rules had each outcome. It never includes the legal duty. */
  tally: Report.Tally;
  /** Ignored. The facts and codes of the case that these rules do not know. */
  ignored?: Array<Report.Name>;
}

export declare namespace Report {

  /** Code. */
  export type Code = "planning" | "proposal" | "decision" | "missing" | "out-of-range" | "no-impact" | "not-arranged" | "individual-care" | "not-our-decision" | "special-administrator" | "setting-removed" | "trivial-claimed" | "impact-uncertain" | "provider-only" | "raised" | "outside-england" | "not-a-duty-holder";

  /** Companion. */
  export type Companion = "equality-duty" | "inequalities" | "accessible-information" | "data-protection" | "wider-effects" | "authority-scrutiny" | "minister-notification" | "icb-duty" | "own-care" | "prison-cooperation" | "safeguarding" | "own-arrangements";

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Decider. */
  export type Decider = "nhs-england" | "icb" | "icb-delegated" | "nhs-england-and-icb" | "ccg" | "nhs-trust" | "independent-provider" | "pcc" | "hmpps" | "home-office" | "local-authority" | "secretary-of-state";

  /** Digest. A digest, written as sha256, a colon and 64 hexadecimal digits. */
  export type Digest = string;

  /** Legal duty. */
  export interface Duty {
    /** Provision. The provision that places the duty. */
    provision: Report.Provision;
    /** Holder. The body that carries the duty. It is absent where no provision does. */
    holder?: Report.Decider;
    /** Law from. The date from which the law that governs has applied. */
    law_from?: Report.Date;
    /** In force. False for law that was announced and not enacted when these rules were written. */
    in_force?: boolean;
    /** Verdict. Whether the duty applies. */
    verdict: Report.Verdict;
    /** Strength. How sure the verdict is. It is absent with a judgement. */
    strength?: Report.Strength;
    /** Code. The short reason for the verdict. */
    code: Report.Code;
    /** Limbs. The three limbs of the duty, each with its own verdict. */
    limbs: Array<Report.Limb>;
    /** Flags. What calls for advice or judgement beside the verdict, never instead of it. */
    flags: Array<Report.Flag>;
    /** Involvement so far. How far involvement that already took place goes. Enough is a judgement for a named role to sign. */
    existing_involvement: Report.Involvement;
    /** Companions. The other duties that bear on the case. */
    companions: Array<Report.Companion>;
    /** Next steps. What to do next. */
    next: Array<Report.Step>;
    /** Missing. The facts and lists that the verdict waits for. */
    missing: Array<Report.Name>;
    /** Because. The rows of the decision table that decided. */
    because: Array<Report.Reason>;
  }

  /** Edition. */
  export interface Edition {
    /** Framework. The edition of the framework, as year and month. */
    framework: string;
    /** Rules. The version of the rules, as three numbers. */
    rules: string;
  }

  /** Answers by name. Each fact or code with its answer. */
  export type Facts = { [name: string]: "yes" | "no" };

  /** Finding. */
  export interface Finding {
    /** Rule. The rule that was checked. */
    rule: Report.Rule;
    /** Outcome. What became of the rule. */
    outcome: Report.Outcome;
    /** Force. How strongly the rule binds. */
    force: Report.Force;
    /** Principle. The principle that the rule belongs to. */
    principle: Report.Principle;
    /** Basis. The statements that the rule rests on. */
    basis: Array<Report.Statement>;
    /** Facts. The facts and codes that decided, with their answers. */
    facts: Report.Facts;
    /** Missing. The facts and lists that the rule waits for. */
    missing: Array<Report.Name>;
  }

  /** Flag. */
  export type Flag = "special-administrator" | "delegated-or-joint" | "decided-before-involvement" | "earlier-promise" | "urgency-relied-on" | "change-of-control" | "evidence-withheld" | "third-party-cause" | "contested-or-high-profile" | "inequality-effect" | "substantial-variation" | "cross-border" | "law-in-transition" | "option-dropped" | "setting-basis-unclear" | "live-proceedings";

  /** Force. */
  export type Force = "must" | "should" | "may";

  /** Involvement so far. */
  export type Involvement = "not-stated" | "none" | "unclear" | "more-needed" | "sufficient";

  /** Limb. */
  export interface Limb {
    /** Limb. Which of the three limbs it is. */
    limb: Report.LimbId;
    /** Verdict. Whether the limb applies. */
    verdict: Report.LimbVerdict;
    /** Strength. How sure the verdict on the limb is. */
    strength?: Report.Strength;
    /** Rows. The rows of the decision table that decided the limb. */
    rules?: Array<Report.Row>;
    /** Missing. The facts and lists that the limb waits for. */
    missing?: Array<Report.Name>;
  }

  /** Limb. */
  export type LimbId = "planning" | "proposal" | "decision";

  /** Verdict on a limb. */
  export type LimbVerdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement" | "unclear";

  /** Mark. */
  export type Mark = "seen" | "second-hand" | "inferred" | "unverified";

  /** Name. The name of a fact, a list or a code, such as impact.hours, acts or acts.plan. */
  export type Name = string;

  /** Obligation. */
  export interface Obligation {
    /** Obligation. What is owed. */
    obligation: Report.ObligationId;
    /** State. How it stands. */
    state: Report.ObligationState;
    /** To. To whom it is owed: an audience, or a group of people. It is absent where it is owed to nobody in particular. */
    to?: string;
    /** Since. The day that brought it about. */
    since?: Report.Date;
    /** Due. When it is due. It is absent where no date is set. */
    due?: Report.Date;
    /** Age. How many days it has been owed, where no date is set. It is absent on the first day. */
    age?: number;
    /** About. The programme or theme of the register, or the setting, that it is about. */
    about?: string;
    /** How. How it can be met. */
    how?: Array<Report.Way>;
    /** Basis. The statements that it rests on. */
    basis: Array<Report.Statement>;
  }

  /** Obligation. */
  export type ObligationId = "feedback.scope.limits-said-first" | "feedback.heard.every-group" | "feedback.answered.each-theme" | "feedback.told.what-changed" | "feedback.told.explain-not-done" | "feedback.told.effect-of-consultation" | "feedback.told.decision-and-reasons" | "feedback.told.outcome-of-procurement" | "feedback.told.formats-as-needed" | "feedback.told.thanks" | "feedback.promise.influence-shown" | "feedback.promise.decided-together" | "feedback.promise.decisions-carried-out" | "feedback.kept.outcome-of-each-programme" | "feedback.kept.approach-input-and-effect" | "feedback.shared.other-agencies" | "feedback.shared.learning-published";

  /** State of an obligation. */
  export type ObligationState = "no-date-set" | "not-yet-due" | "due" | "overdue" | "met";

  /** Outcome. */
  export type Outcome = "met" | "not-met" | "unclear" | "not-applicable";

  /** Principle. */
  export type Principle = "experience" | "diversity" | "equity" | "transparency" | "governance" | "outcomes";

  /** Prompt. */
  export type Prompt = "3.6.principle.1" | "4.1.text.6.d" | "4.1.text.8.a" | "4.1.text.8.b" | "5.2.duty.6.b" | "D1.tip.6.c";

  /** Provision. */
  export type Provision = "13Q" | "14Z45" | "14Z2" | "242" | "none" | "unsettled";

  /** Purpose. */
  export type Purpose = "duty" | "advice" | "plan";

  /** Question. */
  export interface Question {
    /** Question. The id of the fact to ask for, or the property of the list. */
    fact: Report.Name;
    /** For. What the answer can change. */
    for: Report.Purpose;
    /** Settles. How many outcomes the answer can settle alone. */
    settles: number;
    /** Answered. Present where a person has said that it is not known. */
    answered?: "unknown";
  }

  /** Reason. */
  export interface Reason {
    /** Row. A row of the decision table. */
    rule: Report.Row;
    /** Basis. The provisions that the row rests on. */
    basis: Array<Report.Statement>;
    /** Marks. How far the sources of the row were read. */
    marks: Array<Report.Mark>;
    /** Facts. The facts and codes that decided, with their answers. */
    facts: Report.Facts;
  }

  /** Receipt. */
  export interface Receipt {
    /** Case. The digest of the canonical bytes of the case. */
    case: Report.Digest;
    /** Rules. The digest of the canonical bytes of the rules. */
    rules: Report.Digest;
  }

  /** Row of the decision table. */
  export type Row = "13q.outside-england" | "13q.not-a-duty-holder" | "13q.not-arranged" | "13q.individual-care" | "13q.not-our-decision" | "13q.special-administrator" | "13q.planning" | "13q.choosing-provider" | "13q.successor" | "13q.setting-removed" | "13q.service-lost" | "13q.trivial" | "13q.uncertain" | "13q.novation" | "13q.provider-only" | "13q.proposal-impact" | "13q.decision-impact" | "13q.no-impact" | "13q.raised";

  /** Rule. */
  export type Rule = "participation.need.weighed-and-explained" | "participation.approach.who-when-and-how-far" | "participation.approach.fits-the-matter-and-people" | "participation.approach.built-on-preferences" | "participation.approach.more-than-one-way" | "participation.approach.begun-early" | "participation.approach.people-equipped" | "participation.plan.benefits-measured" | "participation.plan.costed-and-funded" | "participation.insight.known-insight-first" | "participation.insight.several-kinds" | "participation.insight.inside-data-understood" | "participation.insight.free-to-speak" | "participation.insight.whole-pathway" | "participation.partners.know-the-people" | "participation.partners.joined-up" | "participation.partners.joint-work-covered" | "participation.partners.coproduction-practised" | "participation.partners.roles-in-writing" | "participation.partners.aligned-with-scrutiny" | "participation.people.varied" | "participation.people.least-heard-reached" | "participation.people.recent-experience" | "participation.people.open-to-all" | "participation.people.barriers-lowered" | "participation.access.language-and-reading" | "participation.access.information-standard" | "participation.access.extra-help" | "participation.access.asylum-support" | "participation.access.safeguarding" | "participation.openness.routes-open" | "participation.openness.recruitment-open" | "participation.openness.speaking-for-others" | "participation.data.notice-given" | "participation.data.opinions-least-identifying" | "participation.data.sharing-has-a-basis" | "participation.data.sharing-limited" | "participation.equality.impact-assessed" | "participation.equality.take-part-audited" | "participation.equality.duties-shown" | "participation.spectrum.information-sound" | "participation.spectrum.consultation-taken-seriously" | "participation.spectrum.participation-shapes" | "participation.spectrum.partnership-decides-together" | "participation.spectrum.control-resourced-and-honoured" | "participation.regional.overview-and-priorities" | "participation.regional.assurance-given" | "participation.regional.framework-followed" | "participation.regional.learning-supported" | "participation.national.oversight-covers-involvement" | "participation.national.advisory-group-works" | "participation.national.plans-and-purchases-involve-people" | "participation.planning.reviews-include-people" | "participation.planning.specification-shaped" | "participation.procurement.workshops-everywhere" | "participation.procurement.expectations-written" | "participation.procurement.lived-experience-scores-bids" | "participation.procurement.workshops-among-themselves" | "participation.procurement.communications-planned" | "participation.procurement.voice-on-every-agenda" | "participation.procurement.professionals-prepared" | "participation.procurement.bid-promises-in-contract" | "participation.procurement.lessons-drawn" | "participation.monitoring.users-assure-quality" | "participation.monitoring.users-monitor-contract" | "participation.monitoring.complaints-feed-contract" | "participation.monitoring.provider-held-to-it" | "participation.regional.visits-scheduled" | "participation.monitoring.incentives-measure-experience" | "participation.monitoring.impact-reported" | "participation.monitoring.success-shared" | "participation.provider.plan-uses-insight" | "participation.provider.patients-and-families-heard" | "participation.provider.led-and-governed" | "participation.provider.community-sector-helps" | "participation.provider.impact-shown-and-told" | "participation.provider.patients-hire-and-promote" | "participation.board.users-in-governance" | "participation.board.role-and-succession-described" | "participation.board.supported-and-trained" | "participation.incentives.benefit-explained" | "participation.incentives.expenses-covered" | "participation.incentives.benefits-advice-first" | "participation.timing.sign-up-offered" | "participation.team.extended-team-helps" | "settings.secure.fits-the-regime" | "settings.secure.security-and-time" | "settings.prison.security-and-time" | "settings.secure.staff-trained" | "settings.secure.terms-explained-at-start" | "settings.secure.other-than-digital" | "settings.across.mistrust-planned-for" | "settings.across.confidentiality-kept" | "settings.secure.mirrors-those-held" | "settings.across.existing-groups-used" | "settings.rights.say-in-services" | "settings.across.say-in-services" | "settings.rights.part-in-own-care" | "settings.secure.part-in-own-care" | "settings.prison.profile-reflected" | "settings.prison.staff-presence" | "settings.prison.critics-protected" | "settings.prison.existing-group-sound" | "settings.prison.friends-and-family-reworded" | "settings.prison.minimum-activities" | "settings.custody.recent-leavers" | "settings.custody.peers-lead" | "settings.mbu.widest-mix" | "settings.mbu.gentle-sessions" | "settings.mbu.trusted-go-betweens" | "settings.young-people.staff-trained" | "settings.young-people.dbs-checked" | "settings.young-people.safeguarding-standards" | "settings.young-people.safeguarding-policy" | "settings.young-people.own-approach" | "settings.young-people.specialist-support" | "settings.young-people.simple-and-visual" | "settings.young-people.short-and-lively" | "settings.young-people.questionnaires-suit" | "settings.young-people.advocates-linked" | "settings.young-people.views-sought-and-weighed" | "settings.young-people.care-after-release" | "settings.young-people.insight-beyond-justice" | "settings.across.services-join-up" | "settings.families.consulted" | "settings.families.privacy-respected" | "settings.families.time-and-distance" | "settings.families.reached-where-they-are" | "settings.families.visit-hall-informs" | "settings.families.staff-understand-impact" | "settings.families.part-in-care-planning" | "settings.families.carers-own-needs" | "settings.immigration.independent-go-betweens" | "settings.immigration.listening-continues" | "settings.immigration.complaints-and-scrutiny-used" | "settings.immigration.care-equal-to-nhs" | "settings.immigration.care-continues" | "settings.liaison-diversion.both-kinds-of-experience" | "settings.liaison-diversion.inside-and-outside-knowledge" | "settings.liaison-diversion.after-the-crisis" | "settings.liaison-diversion.group-beside-the-board" | "settings.liaison-diversion.at-least-two-members" | "settings.liaison-diversion.not-friends-and-family" | "settings.liaison-diversion.community-groups-listen" | "settings.liaison-diversion.lived-experience-in-delivery" | "settings.minority-ethnic.not-one-group" | "settings.minority-ethnic.culturally-competent-staff" | "settings.minority-ethnic.led-partners" | "settings.minority-ethnic.formats-and-languages" | "settings.minority-ethnic.peers-of-like-background" | "settings.minority-ethnic.creative-work" | "settings.older.needs-considered" | "settings.older.own-route" | "settings.survivors.expert-support" | "settings.survivors.own-supporter-welcome" | "settings.survivors.specialist-partners" | "settings.survivors.evidence-handled" | "settings.survivors.consulted-apart" | "settings.survivors.live-case-advice" | "settings.survivors.informed-choice" | "settings.survivors.plain-and-repeated" | "settings.survivors.old-wounds-planned-for" | "settings.survivors.enough-supporters" | "settings.survivors.private-space" | "settings.survivors.trauma-informed-service" | "settings.survivors.routes-to-care" | "settings.survivors.needs-asked-and-met" | "settings.survivors.calm-place" | "settings.young-survivors.support-afterwards" | "settings.young-survivors.safe-relatives-only" | "settings.young-survivors.safeguarding-explained" | "feedback.plan.built-in-from-start" | "feedback.decisions.weighed-with-other-evidence" | "feedback.format.chosen" | "feedback.format.visual-for-young-people" | "section13q.assessment.written" | "section13q.assessment.by-commissioning-team" | "section13q.sign-off.by-the-head-and-held" | "section13q.reporting.reaches-oversight" | "section13q.duty.known-and-acted-on";

  /** Statement. The id of a statement or a provision, such as D1.tip.7.b or nhsa2006.13Q.2.a. */
  export type Statement = string;

  /** Step. */
  export type Step = "record" | "answer-missing" | "involve" | "involve-carers" | "weigh-how-far" | "act-as-if-it-applies" | "wait-for-decisions" | "good-practice" | "publicise" | "write-reasons" | "involve-before-deciding" | "involve-though-late" | "take-urgent-route" | "own-urgency" | "sign-existing-involvement" | "check-consultation" | "consult-authority" | "notify-minister";

  /** Strength. */
  export type Strength = "clear" | "likely";

  /** Tally. */
  export interface Tally {
    /** Met. How many rules are met. */
    met: number;
    /** Not met. How many rules are not met. */
    "not-met": number;
    /** Unclear. How many rules wait for answers. */
    unclear: number;
    /** Not applicable. How many rules do not bear on the case. */
    "not-applicable": number;
  }

  /** Verdict. */
  export type Verdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement";

  /** How people are told. */
  export type Way = "not-by-web-alone" | "short-and-visual" | "with-thanks" | "after-crisis" | "separately" | "safely" | "said-and-did" | "with-support" | "plain-words" | "easy-read" | "large-print" | "sound" | "signed" | "translated" | "in-person" | "on-paper";
}

/** Return. Records of the legal duty rolled up, for a regional team or for the country: a line for each, and the figures that they come to. */
export interface Return {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema?: "https://github.com/heard-framework/heard/schemas/v1/return.schema.json";
  /** Minor version. The minor version of the schema that the return was written for. */
  minor?: number;
  /** As at. The date at which the records are judged. None of them goes further. */
  as_at: Return.Date;
  /** Time limit for sign-off. How many days a completed record may wait to be signed off. 0, or absent, where none is stated: then none is overdue. */
  sign_off_within?: Return.Days;
  /** Records. The records, in the order of their ids, each of them once. */
  records: Array<Return.ReturnRecord>;
  /** Figures. What the records come to. They may be left out; where they are given, they are those that the records come to. Where records are changed, leave them out. */
  figures?: Array<Return.ReturnFigure>;
}

export declare namespace Return {

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Days. */
  export type Days = number;

  /** Decider. */
  export type Decider = "nhs-england" | "icb" | "icb-delegated" | "nhs-england-and-icb" | "ccg" | "nhs-trust" | "independent-provider" | "pcc" | "hmpps" | "home-office" | "local-authority" | "secretary-of-state";

  /** Kind of figure. */
  export type FigureKind = "state" | "verdict" | "overridden" | "overdue-for-sign-off" | "setting" | "decider" | "flag";

  /** Flag. */
  export type Flag = "special-administrator" | "delegated-or-joint" | "decided-before-involvement" | "earlier-promise" | "urgency-relied-on" | "change-of-control" | "evidence-withheld" | "third-party-cause" | "contested-or-high-profile" | "inequality-effect" | "substantial-variation" | "cross-border" | "law-in-transition" | "option-dropped" | "setting-basis-unclear" | "live-proceedings";

  /** Left out. How many records a figure leaves out, and why. */
  export interface LeftOut {
    /** Why. Why the records are left out. */
    why: Return.LeftOutReason;
    /** Count. How many records are left out. */
    count: number;
  }

  /** Why a record is left out. */
  export type LeftOutReason = "superseded" | "draft" | "signed-off" | "not-stated" | "no-time-limit-stated";

  /** State of a record. */
  export type RecordState = "draft" | "completed" | "signed-off" | "reported" | "superseded";

  /** Figure. One figure of a return: of so many records, so many. */
  export interface ReturnFigure {
    /** Figure. What is counted. */
    figure: Return.FigureKind;
    /** Code. The state, verdict, setting, decider or flag that is counted. Absent where the figure is about none. */
    code?: Return.ShortCode;
    /** Numerator. How many records are as the figure and its code say. */
    numerator: number;
    /** Denominator. How many records could have been. */
    denominator: number;
    /** Left out. How many records the denominator leaves out, by reason. */
    left_out: Array<Return.LeftOut>;
  }

  /** Record in a return. What a return says of one record. */
  export interface ReturnRecord {
    /** Reference. The reference of the case. Never a person's name. */
    id: Return.Text;
    /** State. How far the record has come. */
    state: Return.RecordState;
    /** Decider. Who plans, proposes or decides. Absent where the case does not say. */
    decider?: Return.Decider;
    /** Settings. Where the services are. Absent where the case does not say. */
    settings?: Array<Return.Setting>;
    /** Verdict. The verdict that was computed when the record was completed. Absent in a draft. */
    verdict?: Return.Verdict;
    /** Strength. How sure that verdict was. Absent in a draft, and where a person has to judge. */
    strength?: Return.Strength;
    /** Completed. When the record was completed. Absent in a draft. */
    completed?: Return.Date;
    /** Override. The verdict that a person put beside the computed one. Absent where nobody did. */
    override?: Return.Verdict;
    /** Flags. What calls for advice or judgement in the case, at its own date. */
    flags?: Array<Return.Flag>;
  }

  /** Setting. */
  export type Setting = "prison" | "yoi" | "stc" | "sch" | "secure-school" | "irc" | "sthf" | "sarc" | "liaison-diversion" | "mbu" | "police-custody" | "community" | "public-health-secure";

  /** Code. A code of lower-case words, such as no-impact. */
  export type ShortCode = string;

  /** Strength. */
  export type Strength = "clear" | "likely";

  /** Text. Words, not only white space. */
  export type Text = string;

  /** Verdict. */
  export type Verdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement";
}

/** Provider return. What a provider answers to the lines of enquiry, each with its evidence. */
export interface ProviderReturn {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema?: "https://github.com/heard-framework/heard/schemas/v1/provider_return.schema.json";
  /** Minor version. The minor version of the schema that the return was written for. A return of a later minor version than this schema's is to be checked with the schema of that version. */
  minor?: number;
  /** Reference. Your own reference for the return. Never a person's name. */
  id?: string;
  /** Title. Your own title for the return. Never a person's name. */
  title?: string;
  /** Provider. The provider that answers. Never a person's name. */
  provider?: string;
  /** As at. The date for which the return speaks. */
  as_at: ProviderReturn.Date;
  /** Lines of enquiry. The answers, by the line of enquiry. Nothing is known of a line that is absent. */
  lines?: {
    /** Does your development plan build on what patients have already said? The answer to this line of enquiry, with its evidence. */
    "existing-insight"?: ProviderReturn.LineAnswer;
    /** Do you go out to patients, and to their families, to listen to them, and how? The answer to this line of enquiry, with its evidence. */
    "active-listening"?: ProviderReturn.LineAnswer;
    /** Do patients and their families have a part in decisions, and which? The answer to this line of enquiry, with its evidence. */
    "part-in-decisions"?: ProviderReturn.LineAnswer;
    /** Does someone lead on involving people in improvement, and is the way of developing it settled? The answer to this line of enquiry, with its evidence. */
    "lead-and-approach"?: ProviderReturn.LineAnswer;
    /** Is involvement tied to your governance, and how? The answer to this line of enquiry, with its evidence. */
    "tied-to-governance"?: ProviderReturn.LineAnswer;
    /** Do charities, community groups or social enterprises support your involvement work, and how? The answer to this line of enquiry, with its evidence. */
    "community-support"?: ProviderReturn.LineAnswer;
    /** Has involvement changed anything, and what? The answer to this line of enquiry, with its evidence. */
    "what-changed"?: ProviderReturn.LineAnswer;
    /** Were service users told what difference they made? The answer to this line of enquiry, with its evidence. */
    "users-told"?: ProviderReturn.LineAnswer;
    /** Do patients have a part in recruiting staff? The answer to this line of enquiry, with its evidence. */
    "part-in-recruitment"?: ProviderReturn.LineAnswer;
    /** Do patients have a part in promoting health? The answer to this line of enquiry, with its evidence. */
    "part-in-health-promotion"?: ProviderReturn.LineAnswer;
    /** Have local incentive schemes (CQUIN) drawn on what patients say, or are there plans that they will? The answer to this line of enquiry, with its evidence. */
    incentives?: ProviderReturn.LineAnswer;
  };
}

export declare namespace ProviderReturn {

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Answer to a line. The answer to one line of enquiry. */
  export interface LineAnswer {
    /** State. The answer to the line. An answer that claims something brings its evidence. */
    state: ProviderReturn.LineState;
    /** Evidence. What shows it. It has to be there where the answer is yes or partly. */
    evidence?: string;
    /** Role. The role of the person who answers. Never a name. */
    role: ProviderReturn.Text;
    /** Date. When it was answered. */
    date: ProviderReturn.Date;
  }

  /** State of a line. */
  export type LineState = "yes" | "partly" | "planned" | "no" | "unknown";

  /** Text. Words, not only white space. */
  export type Text = string;
}

/** Catalogue. Every statement and provision that the rules rest on, with its text in our own words. */
export interface Catalogue {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema: "https://github.com/heard-framework/heard/schemas/v1/catalogue.schema.json";
  /** Edition. The edition of the framework and of the rules that the catalogue belongs to. */
  edition: Catalogue.Edition;
  /** Documents. The documents that the statements and provisions are taken from. */
  documents: Array<Catalogue.SourceDocument>;
  /** Sections. The sections of the documents, in the order of the sources. */
  sections: Array<Catalogue.SourceSection>;
  /** Statements. Every statement of guidance and provision of law, in the order of the sources. */
  statements: Array<Catalogue.StatementText>;
}

export declare namespace Catalogue {

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Kind of document. */
  export type DocumentKind = "guidance" | "act" | "instrument" | "judgment";

  /** Edition. */
  export interface Edition {
    /** Framework. The edition of the framework, as year and month. */
    framework: string;
    /** Rules. The version of the rules, as three numbers. */
    rules: string;
  }

  /** Edition by date. An edition, written as year and month. */
  export type EditionDate = string;

  /** Mark. */
  export type Mark = "seen" | "second-hand" | "inferred" | "unverified";

  /** Group of people. */
  export type PeopleGroup = "bame" | "older" | "women" | "cyp" | "victims-adult" | "survivors-childhood-abuse-adult" | "victims-cyp" | "families-carers" | "asylum-seekers" | "learning-disability" | "mental-health" | "disabled" | "perinatal";

  /** Principle. */
  export type Principle = "experience" | "diversity" | "equity" | "transparency" | "governance" | "outcomes";

  /** Setting. */
  export type Setting = "prison" | "yoi" | "stc" | "sch" | "secure-school" | "irc" | "sthf" | "sarc" | "liaison-diversion" | "mbu" | "police-custody" | "community" | "public-health-secure";

  /** Document. A document that statements or provisions are taken from. */
  export interface SourceDocument {
    /** Code. The code of the document, as ids of provisions spell it. */
    code: string;
    /** Kind. What sort of source it is. */
    kind: Catalogue.DocumentKind;
    /** Title. The title of the document. */
    title: string;
    /** Publisher. Who published it, or the court that gave the judgment. Absent where it was not checked. */
    publisher?: string;
    /** Edition. The edition that was read, as year and month. Absent where it has none. */
    edition?: Catalogue.EditionDate;
    /** Year. The year of publication. Absent where the document bears none. */
    year?: number;
    /** Note. A slip or gap in the document that its readers should know. */
    note?: string;
  }

  /** Section. A section of a document. */
  export interface SourceSection {
    /** Code. The code of the section, as ids of statements spell it. */
    code: string;
    /** Document. The code of the document that the section is in. */
    document: string;
    /** Title. The title of the section, in our own words. */
    title: string;
  }

  /** Stage of commissioning. */
  export type Stage = "planning" | "procuring" | "monitoring";

  /** Statement. The id of a statement or a provision, such as D1.tip.7.b or nhsa2006.13Q.2.a. */
  export type Statement = string;

  /** Force of a statement. */
  export type StatementForce = "must" | "should" | "may" | "fact";

  /** Role of a statement. */
  export type StatementRole = "check" | "obligation" | "vocabulary" | "advice" | "context" | "reference" | "provision";

  /** Statement with its text. A statement of guidance or a provision of law. */
  export interface StatementText {
    /** Id. The id of the statement or provision. */
    id: Catalogue.Statement;
    /** Source. The code of the document that says it. */
    source: string;
    /** Line. Where the source says it. Absent for law. */
    line?: number;
    /** Force. How strongly the source says it. Absent for law. */
    force?: Catalogue.StatementForce;
    /** Role. What the statement is for. */
    role: Catalogue.StatementRole;
    /** Text. What the source says, in our own words. */
    text: string;
    /** Settings. The settings that it bears on. Absent where it bears on all. */
    settings?: Array<Catalogue.Setting>;
    /** Groups. The groups of people that it bears on. Absent where it bears on all. */
    people?: Array<Catalogue.PeopleGroup>;
    /** Stages. The stages of commissioning that it bears on. Absent where it bears on all. */
    stages?: Array<Catalogue.Stage>;
    /** Principles. The principles that it serves. */
    principles?: Array<Catalogue.Principle>;
    /** Actor. Who is to act. Absent where the source does not say. */
    actor?: string;
    /** Note. What a reader of the text should know besides. */
    note?: string;
    /** Mark. How far the law was read. Absent for guidance. */
    mark?: Catalogue.Mark;
    /** From. The first day on which the law was in force. */
    from?: Catalogue.Date;
    /** Until. The last day on which the law was in force. */
    until?: Catalogue.Date;
    /** Mark of the date. How far the date was read, where that is less than the law itself. */
    dated?: Catalogue.Mark;
  }
}

/** Vocabulary. The codes of every document with their labels. */
export interface Vocabulary {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema: "https://github.com/heard-framework/heard/schemas/v1/vocabulary.schema.json";
  /** Edition. The edition of the framework and of the rules that the vocabulary belongs to. */
  edition: Vocabulary.Edition;
  /** Lists. The lists of codes that a case can state. */
  lists: Array<Vocabulary.VocabularyList>;
  /** Others. The codes of the other documents. */
  others: Array<Vocabulary.VocabularyTerms>;
}

export declare namespace Vocabulary {

  /** Edition. */
  export interface Edition {
    /** Framework. The edition of the framework, as year and month. */
    framework: string;
    /** Rules. The version of the rules, as three numbers. */
    rules: string;
  }

  /** Group of codes. A group of codes, written as its list, a dot and a name. */
  export type Group = string;

  /** Setting. */
  export type Setting = "prison" | "yoi" | "stc" | "sch" | "secure-school" | "irc" | "sthf" | "sarc" | "liaison-diversion" | "mbu" | "police-custody" | "community" | "public-health-secure";

  /** Statement. The id of a statement or a provision, such as D1.tip.7.b or nhsa2006.13Q.2.a. */
  export type Statement = string;

  /** List. A list of codes that a case can state. */
  export interface VocabularyList {
    /** List. The property of a case that states the list. */
    list: string;
    /** One. Whether a case states one code of the list and not many. */
    one: boolean;
    /** Question. The question that asks for the list. */
    ask: string;
    /** Help. A sentence that helps to answer. */
    help: string;
    /** Terms. The terms of the list, in the order in which they are shown. */
    terms: Array<Vocabulary.VocabularyTerm>;
  }

  /** Term. A code with its label. */
  export interface VocabularyTerm {
    /** Code. The code, as documents spell it. */
    code: string;
    /** Label. The code in plain words. */
    label: string;
    /** Basis. The statements that the term rests on. */
    basis?: Array<Vocabulary.Statement>;
    /** Groups. The groups of codes that the term belongs to. Rules speak of them. */
    groups?: Array<Vocabulary.Group>;
    /** Settings. The settings that the term is found in. Absent where it is found in any. */
    settings?: Array<Vocabulary.Setting>;
    /** Named in. The edition of the source that names a body which has since gone. */
    named_in?: string;
  }

  /** Codes. The codes of one kind. */
  export interface VocabularyTerms {
    /** Of. What the codes are codes of. */
    of: string;
    /** Terms. The terms, in the order in which they are shown. */
    terms: Array<Vocabulary.VocabularyTerm>;
  }
}

/** Rulebook. Every question, rule and prompt, and the tables of the legal duty, with their logic. */
export interface Rulebook {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema: "https://github.com/heard-framework/heard/schemas/v1/rulebook.schema.json";
  /** Edition. The edition of the framework and of the rules. */
  edition: Rulebook.Edition;
  /** Facts. The questions that the rules and the legal duty ask, answered by yes or no. */
  facts: Array<Rulebook.RulebookFact>;
  /** Rules. Every rule, in the order in which a report shows them. */
  rules: Array<Rulebook.RulebookRule>;
  /** Prompts. What only a person can judge. */
  prompts: Array<Rulebook.RulebookPrompt>;
  /** Legal duty. The tables of the legal duty. */
  duty: Rulebook.RulebookDuty;
}

export declare namespace Rulebook {

  /** Code. */
  export type Code = "planning" | "proposal" | "decision" | "missing" | "out-of-range" | "no-impact" | "not-arranged" | "individual-care" | "not-our-decision" | "special-administrator" | "setting-removed" | "trivial-claimed" | "impact-uncertain" | "provider-only" | "raised" | "outside-england" | "not-a-duty-holder";

  /** Date. A day of the calendar, without time and zone. */
  export type Date = string;

  /** Decider. */
  export type Decider = "nhs-england" | "icb" | "icb-delegated" | "nhs-england-and-icb" | "ccg" | "nhs-trust" | "independent-provider" | "pcc" | "hmpps" | "home-office" | "local-authority" | "secretary-of-state";

  /** Grade of involvement. How far involvement goes that already took place. */
  export interface DutyGrade {
    /** Gives. How far the involvement goes. */
    gives: Rulebook.Involvement;
    /** When. When it goes so far. */
    when: Rulebook.Logic;
  }

  /** Holding. Which provision bears on a decider, from a date until another. */
  export interface DutyHolding {
    /** Deciders. The deciders that the row is about. */
    deciders: Rulebook.Logic;
    /** From. The date from which the provision bears on them. */
    from: Rulebook.Date;
    /** Until. The date from which it does no longer. Absent where no end is known. */
    until?: Rulebook.Date;
    /** Provision. The provision that places the duty. */
    provision: Rulebook.Provision;
    /** Holder. The body that carries the duty. */
    holder: Rulebook.Decider;
  }

  /** Limb of the duty. */
  export interface DutyLimb {
    /** Limb. Which limb it is. */
    limb: Rulebook.LimbId;
    /** Open. Whether the limb bears on the case. */
    open: Rulebook.Logic;
    /** Rows. The rows of the limb, in order. */
    rows: Array<Rulebook.DutyRow>;
  }

  /** Note beside the verdict. A flag, a companion duty or a next step. */
  export interface DutyNote {
    /** Id. The id of the flag, duty or step. */
    id: Rulebook.ShortCode;
    /** Given. What has to be yes before it is asked. Absent where nothing has. */
    given?: Rulebook.Logic;
    /** First. The part of when that is asked before the rest. Absent where none is. */
    first?: Rulebook.Logic;
    /** When. When it stands beside the verdict. */
    when?: Rulebook.Logic;
    /** Verdicts. The verdicts that it stands beside. Absent with codes where it stands beside any. */
    verdicts?: Array<Rulebook.Verdict>;
    /** Codes. The short reasons that it stands beside. */
    codes?: Array<Rulebook.Code>;
    /** Text. What it says, in words. */
    text: string;
    /** Basis. The provisions that it rests on. */
    basis?: Array<Rulebook.Statement>;
  }

  /** Row of the duty. A row of the decision table. */
  export interface DutyRow {
    /** Row. The id of the row. */
    rule: Rulebook.Name;
    /** Given. What has to be yes before the row is asked. Absent where nothing has. */
    given?: Rulebook.Logic;
    /** If. Whether the row holds. */
    if: Rulebook.Logic;
    /** Gives. The verdict that the row gives. */
    gives: Rulebook.Verdict;
    /** Sure. When the verdict is clear and not only likely. Absent where the row gives no strength. */
    sure?: Rulebook.Logic;
    /** Code. The short reason that the row gives. Absent where it is the limb's own. */
    code?: Rulebook.Code;
    /** Marks. How far the sources of the row were read. */
    marks?: Array<Rulebook.Mark>;
    /** Text. Why the row gives what it gives, in words. */
    text: string;
  }

  /** Edition. */
  export interface Edition {
    /** Framework. The edition of the framework, as year and month. */
    framework: string;
    /** Rules. The version of the rules, as three numbers. */
    rules: string;
  }

  /** Force. */
  export type Force = "must" | "should" | "may";

  /** Involvement so far. */
  export type Involvement = "not-stated" | "none" | "unclear" | "more-needed" | "sufficient";

  /** Change of the law. */
  export interface LawChange {
    /** From. The date from which the law is another. */
    from: Rulebook.Date;
    /** Companions only. Whether the change leaves the duty itself alone. */
    companions_only: boolean;
    /** Announced. Whether the change was planned and not enacted when the table was written. */
    announced: boolean;
    /** Mark. How far the text of the law was read. */
    mark: Rulebook.Mark;
    /** Mark of the date. How far its date was read. */
    date_mark: Rulebook.Mark;
    /** Text. What changed, in words. */
    text: string;
  }

  /** Limb. */
  export type LimbId = "planning" | "proposal" | "decision";

  /** Expression. An expression in three-valued logic: true, or an operation. What is not stated is unknown: not turns it into unknown, all is no where one part is no, any is yes where one part is yes. */
  export type Logic = true | Rulebook.Operation;

  /** Mark. */
  export type Mark = "seen" | "second-hand" | "inferred" | "unverified";

  /** Name. The name of a fact, a list or a code, such as impact.hours, acts or acts.plan. */
  export type Name = string;

  /** Operation. One operation. It has one key, or at_least and of. */
  export interface Operation {
    /** Fact. The answer to a fact. */
    fact?: Rulebook.Name;
    /** In. Whether a list holds one of some codes: the property of the list, then the codes. */
    in?: Array<Rulebook.Name>;
    /** Stated. Whether a list holds anything: the property of the list. */
    stated?: Array<Rulebook.Name>;
    /** Not. The other answer. */
    not?: Rulebook.Logic;
    /** All. Whether every part is yes. */
    all?: Array<Rulebook.Logic>;
    /** Any. Whether one part is yes. */
    any?: Array<Rulebook.Logic>;
    /** At least. How many of the parts have to be yes. */
    at_least?: number;
    /** Of. The parts that are counted. */
    of?: Array<Rulebook.Logic>;
    /** Surely. Unknown counts as no. */
    surely?: Rulebook.Logic;
    /** From. Whether the case is judged at a date or later. */
    from?: Rulebook.Date;
  }

  /** Principle. */
  export type Principle = "experience" | "diversity" | "equity" | "transparency" | "governance" | "outcomes";

  /** Provision. */
  export type Provision = "13Q" | "14Z45" | "14Z2" | "242" | "none" | "unsettled";

  /** Kind of rule. */
  export type RuleKind = "plan" | "register" | "record";

  /** Tables of the legal duty. */
  export interface RulebookDuty {
    /** Law. The changes of the law by date. Before the first of them the duty is not modelled. */
    law: Array<Rulebook.LawChange>;
    /** Holdings. Which provision bears on whom. */
    holdings: Array<Rulebook.DutyHolding>;
    /** Before the limbs. The rows that stand before the limbs. The first that holds settles the verdict. */
    before: Array<Rulebook.DutyRow>;
    /** Limbs. The limbs of the duty, each with its rows. The first row that holds decides the limb. */
    limbs: Array<Rulebook.DutyLimb>;
    /** Raised. The row that raises a claim of no impact to a judgement. */
    raised: Rulebook.DutyRow;
    /** Capped. Where a clear verdict is only likely. */
    capped: Rulebook.Logic;
    /** Limbs capped. Where a clear verdict on a limb is only likely. */
    capped_limbs: Rulebook.Logic;
    /** Involvement so far. How far involvement goes that already took place. The first that holds counts. */
    existing_involvement: Array<Rulebook.DutyGrade>;
    /** Flags. What calls for advice or judgement beside the verdict. */
    flags: Array<Rulebook.DutyNote>;
    /** Companions. The other duties that may bear on a case. */
    companions: Array<Rulebook.DutyNote>;
    /** Next steps. What to do next. */
    next: Array<Rulebook.DutyNote>;
  }

  /** Fact. A question that is answered by yes or no. */
  export interface RulebookFact {
    /** Fact. The id of the fact. */
    fact: Rulebook.Name;
    /** Question. The question, answered by yes or no. */
    ask: string;
    /** Help. A sentence that helps to answer. */
    help?: string;
    /** Basis. The statements that the fact rests on. */
    basis?: Array<Rulebook.Statement>;
  }

  /** Override. A more general rule that steps aside. */
  export interface RulebookOverride {
    /** Rule. The rule that steps aside. */
    rule: Rulebook.Name;
    /** Note. Why it does. */
    note: string;
  }

  /** Prompt. A statement that a person has to judge. */
  export interface RulebookPrompt {
    /** Statement. The statement that a person has to judge. */
    statement: Rulebook.Statement;
    /** Question. What the person is asked. */
    ask: string;
    /** Why. Why no rule can test it. */
    why: string;
    /** When. Whether the prompt bears on a case. */
    when: Rulebook.Logic;
  }

  /** Rule. A claim that should be true of a plan, a register or a record. */
  export interface RulebookRule {
    /** Rule. The id of the rule. */
    rule: Rulebook.Name;
    /** On. What answers the rule. */
    on: Rulebook.RuleKind;
    /** Force. How strongly the rule binds. */
    force: Rulebook.Force;
    /** Principle. The principle that the rule belongs to. */
    principle: Rulebook.Principle;
    /** Basis. The statements that the rule rests on. */
    basis: Array<Rulebook.Statement>;
    /** Title. The claim that should be true. */
    title: string;
    /** Fix. What to do where it is not. */
    fix: string;
    /** When. Whether the rule bears on a case. */
    when: Rulebook.Logic;
    /** Check. Whether the rule holds. Absent where the feedback register answers it. */
    check?: Rulebook.Logic;
    /** Shown. What the register or the record has to show, in words. */
    shown?: string;
    /** Overrides. The more general rules that step aside for this one. They change no outcome. */
    overrides?: Array<Rulebook.RulebookOverride>;
  }

  /** Code. A code of lower-case words, such as no-impact. */
  export type ShortCode = string;

  /** Statement. The id of a statement or a provision, such as D1.tip.7.b or nhsa2006.13Q.2.a. */
  export type Statement = string;

  /** Verdict. */
  export type Verdict = "applies" | "does-not-apply" | "not-required-yet" | "judgement";
}

/** Words. Texts in one language, by their ids. */
export interface Words {
  /** Schema. The name of this schema. It is a name and never fetched. */
  schema?: "https://github.com/heard-framework/heard/schemas/v1/words.schema.json";
  /** Language. The language of the texts, as a tag of BCP 47. */
  lang: string;
  /** Texts. The texts by their ids. */
  words: { [name: string]: string };
  /** Lists. How lists are asked for, by the property of a case that states them. */
  lists?: { [name: string]: Words.WordsList };
}

export declare namespace Words {

  /** Property of a list. A property of a case that states a list, such as acts or contract_event. */
  export type Property = string;

  /** Id of a text. The id of a text: words of letters, digits, hyphens and underscores, with dots between them. */
  export type TextId = string;

  /** List. How a list is asked for. */
  export interface WordsList {
    /** One. Whether one code is chosen and not many. */
    one: boolean;
    /** Codes. The codes in the order in which they are shown. */
    codes: Array<string>;
  }
}
