package main

import "github.com/heard-framework/heard/participation"

// listPhrase is how a condition on a list is said: the beginning where one term is wanted, where one
// of several is, and the same where none may be there. Stated and empty say whether anything is.
type listPhrase struct{ one, several, not, none, stated, empty, ask string }

// listPhrases are by the property of a case.
var listPhrases = map[string]listPhrase{
	"decider": {"The decider is", "The decider is one of", "The decider is not", "The decider is none of",
		"It is stated who decides", "It is not stated who decides", "Is the decider"},
	"settings": {"The settings include", "The settings include one of", "The settings do not include", "The settings include none of",
		"Some setting is named", "No setting is named", "Do the settings include"},
	"people": {"The people meant include", "The people meant include one of", "The people meant do not include", "The people meant include none of",
		"Some group of people is named", "No group of people is named", "Do the people meant include"},
	"stages": {"The stages include", "The stages include one of", "The stages do not include", "The stages include none of",
		"Some stage is named", "No stage is named", "Do the stages include"},
	"acts": {"The kinds of act include", "The kinds of act include one of", "The kinds of act do not include", "The kinds of act include none of",
		"Some kind of act is named", "No kind of act is named", "Do the kinds of act include"},
	"contract_event": {"What happens to the contract is", "What happens to the contract is one of", "What happens to the contract is not", "What happens to the contract is none of",
		"It is stated what happens to the contract", "It is not stated what happens to the contract", "Is what happens to the contract"},
	"decision_stage": {"The decision has come to", "The decision has come to one of", "The decision has not come to", "The decision has come to none of",
		"It is stated how far the decision has come", "It is not stated how far the decision has come", "Has the decision come to"},
	"levels": {"The levels promised include", "The levels promised include one of", "The levels promised do not include", "The levels promised include none of",
		"Some level of involvement is promised", "No level of involvement is promised", "Do the levels promised include"},
	"methods": {"The methods include", "The methods include one of", "The methods do not include", "The methods include none of",
		"Some method is named", "No method is named", "Do the methods include"},
	"insight_sources": {"The sources of insight include", "The sources of insight include one of", "The sources of insight do not include", "The sources of insight include none of",
		"Some source of insight is named", "No source of insight is named", "Do the sources of insight include"},
	"partners": {"The partners include", "The partners include one of", "The partners do not include", "The partners include none of",
		"Some partner is named", "No partner is named", "Do the partners include"},
	"formats": {"The forms of feedback include", "The forms of feedback include one of", "The forms of feedback do not include", "The forms of feedback include none of",
		"Some form of feedback is named", "No form of feedback is named", "Do the forms of feedback include"},
}

// groupPhrases name the groups of the vocabulary.
var groupPhrases = map[participation.Group]string{
	participation.SecureSettings:             "a secure setting",
	participation.SecureChildrenSettings:     "a secure setting for children",
	participation.ImmigrationSettings:        "immigration detention",
	participation.SurvivorsPeople:            "survivors",
	participation.TellingMethods:             "a way of telling people",
	participation.AskingMethods:              "a way of asking people",
	participation.DiscussingMethods:          "a way of talking things through",
	participation.MakingMethods:              "a way of making something together",
	participation.PeerMethods:                "a way led by peers",
	participation.DecidingMethods:            "a part in deciding",
	participation.AssuringMethods:            "a part in assuring quality",
	participation.FormMethods:                "a form to fill in",
	participation.DigitalMethods:             "a digital way",
	participation.GroupMethods:               "work in a group",
	participation.RoleMethods:                "a role for people with lived experience",
	participation.AssuranceMethods:           "a role in assurance",
	participation.ContractMethods:            "a role in a contract",
	participation.ComplaintsSources:          "complaints and compliments",
	participation.ReportsSources:             "reports and assessments",
	participation.MonitoringSources:          "monitoring data",
	participation.DirectListeningSources:     "listening to people directly",
	participation.StakeholderEvidenceSources: "evidence from those who speak for people",
	participation.FromInsideSources:          "data from inside the setting",
	participation.ScrutinySources:            "independent scrutiny",
	participation.CommunityPartners:          "a body from the community",
	participation.IndependentPartners:        "an independent body",
	participation.FamilyPartners:             "a body for families",
	participation.ScrutinyPartners:           "a body of scrutiny",
	participation.LocalPartners:              "a local body",
	participation.RegionalPartners:           "a regional body",
	participation.NationalPartners:           "a national body",
	participation.VisualFormats:              "a visual form",
	participation.DigitalFormats:             "a digital form",
}

// forcePhrases say what a force means, kindPhrases what answers a rule.
var (
	forcePhrases = map[participation.Force]struct{ label, about string }{
		participation.Must:   {"Must", "The strongest source says must, shall, required, or has a right."},
		participation.Should: {"Should", "The strongest source says should, or speaks of a need."},
		participation.May:    {"May", "The sources show what can be done."},
		"fact":               {"Fact", "The source tells of a fact."},
	}
	kindPhrases = map[participation.Kind]struct{ label, about, owed, reads, good, bad string }{
		participation.OnPlan: {"Checked on the plan", "The plan's own lists and answers decide it.", "", "The questions it asks",
			"A plan that meets it", "A plan that does not"},
		participation.OnRegister: {"Owed in the feedback register", "The feedback register decides it, not a question.",
			"Owed: the feedback register has to show it", "What it reads", "A register that shows it", "A register that does not"},
		participation.OnRecord: {"Owed in the record", "The record of the assessment decides it, not a question. It bears only on a case that holds a record.",
			"Owed: the record of the assessment has to show it", "What it reads", "A record that shows it", "A record that does not"},
	}
	markPhrases = map[string]string{
		"seen": "source read", "second-hand": "second-hand", "inferred": "our reading", "unverified": "not verified",
	}
	rolePhrases = map[string]string{
		"check": "Check", "obligation": "Obligation", "vocabulary": "Vocabulary", "advice": "Advice",
		"context": "Context", "reference": "Reference", "provision": "Provision",
	}
	answerPhrases = map[string]string{"yes": "Yes", "no": "No", "unknown": "Not known"}
)

// The name and the headings.
const (
	siteName   = "The rulebook"
	siteAbout  = "Heard: involving people in health and justice commissioning"
	siteFooter = "Every text is in our own words; the documents themselves prevail. This is not legal advice. Heard is not affiliated with the NHS, and no NHS body has endorsed it."

	homeLead = "What the framework for involving people in health and justice commissioning asks for, rule by rule: why, when, and how to meet it."

	headWhy      = "Why"
	headWhen     = "When it bears"
	headMeet     = "How to meet it"
	headExamples = "Examples"
	headDecided  = "How it is decided"
	headBeside   = "Beside other rules"
	headSources  = "What it rests on"

	phraseBearsAlways  = "It bears on every plan."
	phraseBearsWhere   = "It bears where"
	phraseMetWhere     = "It is met where"
	phraseHoldsAlways  = "It always holds."
	phraseHoldsNever   = "It never holds."
	phraseUnknown      = "An answer that is not known leaves the outcome unclear, unless the other answers settle it."
	phraseUnknownPlain = "“Not known” is never read as no."
	phraseNoQuestion   = "It asks no question of its own: the lists of the case decide it."
	phraseNoList       = "It reads no list and asks no question."
	phraseListsRead    = "It reads these lists of the case:"
	phraseShown        = "What has to be shown:"
	phraseOurWords     = "In our own words. A link leads to the place in the source."
	phraseNotShown     = "Not verified: the text was not read, so none is shown."
	phraseOwed         = "A case in which it is owed"
	phraseNotOwed      = "A case on which it does not bear"
	phraseAsCase       = "As a case"
	phraseNothing      = "Nothing is stated."
	phraseNone         = "None"
	phraseNarrower     = "It stands before a more general rule"
	phraseGeneral      = "It steps aside for a narrower rule"
	phraseInWords      = "Step by step"

	headAll     = "All of these hold:"
	headSome    = "At least one of these holds:"
	headAtLeast = "At least %d of these hold:"
	headAllYes  = "Each of these is answered yes:"
	headAllNo   = "Each of these is answered no:"
	headSomeYes = "At least one of these is answered yes:"
	headSomeNo  = "At least one of these is answered no:"

	tailFails = "While an answer is not known, it counts as if this were not so."
	tailHolds = "While an answer is not known, it counts as if this were so."

	leafYes        = "is answered yes"
	leafNo         = "is answered no"
	leafYesUnknown = "is answered yes, or not known yet"
	leafNoUnknown  = "is answered no, or not known yet"
	leafSureTail   = "while it is not known, this does not count"
	leafSince      = "The case is judged as at %s or later"
	leafBefore     = "The case is judged as at a day before %s"

	askOneOf   = "one of these?"
	askSome    = "Is at least one of these so?"
	askAll     = "Are all of these so?"
	askAtLeast = "Are at least %d of these so?"
	askSince   = "Is the case judged as at %s or later?"
	askMore    = "or %d more"
	andMore    = "and %d more"

	exitYes = "yes"
	exitNo  = "no"
	exitNot = "or not known"

	outcomeNotBear = "Does not bear"
	outcomeMet     = "Met"
	outcomeNotMet  = "Not met"

	phaseWhen  = "Does it bear?"
	phaseCheck = "Is it met?"
	phaseRow   = "Does the row hold?"
	phaseSure  = "How sure is that?"

	stepGoTo = "go to step %d"
)
