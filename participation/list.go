package participation

import (
	"strings"
	"sync"

	"github.com/heard-framework/heard/participation/catalogue"
)

// Term is one code of a vocabulary: its label in plain English and the statements it rests on.
// Groups name the sets that rules speak of; Settings says where a source of insight is found,
// none meaning anywhere; NamedIn is the edition of the source for a body that has since gone.
type Term struct {
	Code     string
	Label    string
	Basis    []catalogue.ID
	Groups   []Group
	Settings []Setting
	NamedIn  string
}

// List is one of the twelve lists of codes that a case can state. The zero value is no list.
type List uint8

// The lists, in the order in which a case holds them.
const (
	_ List = iota
	ListDeciders
	ListSettings
	ListPeopleGroups
	ListStages
	ListActs
	ListContractEvents
	ListDecisionStages
	ListLevels
	ListMethods
	ListInsightSources
	ListPartners
	ListFormats
	listEnd
)

// maxCodes is the longest list a mask can hold.
const maxCodes = 64

// listInfo describes a list: the property of a case that states it, the question that asks for
// it, its terms, and whether a case states one code or many.
type listInfo struct {
	property string
	ask      string
	help     string
	terms    *[]Term
	one      bool
}

var lists = [listEnd]listInfo{
	ListDeciders: {"decider", "Who plans, proposes or decides?",
		"The body that makes the choice, not the one that carries it out.", &Deciders, true},
	ListSettings: {"settings", "Where are the services?",
		"Tick every kind of place that the plan is about.", &Settings, false},
	ListPeopleGroups: {"people", "Whose voices are meant, beyond patients in general?",
		"Tick every group that the plan is about or will touch.", &PeopleGroups, false},
	ListStages: {"stages", "Which stage of commissioning is this?",
		"Tick more than one where the work spans them.", &Stages, false},
	ListActs: {"acts", "What kind of act is this?",
		"Tick all that fit. A bundle of unlike acts is better split into several cases.", &Acts, false},
	ListContractEvents: {"contract_event", "What happens to a contract?",
		"Choose the first that fits, or that nothing happens.", &ContractEvents, true},
	ListDecisionStages: {"decision_stage", "How far has the decision gone?",
		"Answer for today, not for when the work began.", &DecisionStages, true},
	ListLevels: {"levels", "Which levels of involvement are promised?",
		"Tick what people have been told, or will be told. The levels are not a ranking of worth.", &Levels, false},
	ListMethods: {"methods", "How will people take part?",
		"Tick every method that the plan uses.", &Methods, false},
	ListInsightSources: {"insight_sources", "What existing insight does the plan rest on?",
		"Tick every source that was read and used.", &InsightSources, false},
	ListPartners: {"partners", "With which bodies are people involved?",
		"Tick every body that takes part in the work.", &Partners, false},
	ListFormats: {"formats", "In which forms will people hear what came of it?",
		"Tick every form that will be used.", &Formats, false},
}

// Lists returns every list, in the order in which a case holds them.
func Lists() []List {
	all := make([]List, 0, listEnd-1)
	for l := ListDeciders; l < listEnd; l++ {
		all = append(all, l)
	}
	return all
}

// ListNamed returns the list that a property of a case states, such as "settings".
func ListNamed(property string) (List, bool) {
	for l := ListDeciders; l < listEnd; l++ {
		if lists[l].property == property {
			return l, true
		}
	}
	return 0, false
}

// Property returns the property of a case that states the list, such as "settings".
func (l List) Property() string { return lists[l].property }

// Ask returns the question that asks for the list.
func (l List) Ask() string { return lists[l].ask }

// Help returns a sentence that helps to answer Ask.
func (l List) Help() string { return lists[l].help }

// Terms returns the list's terms in the order in which they are shown.
func (l List) Terms() []Term { return *lists[l].terms }

// One reports whether a case states one code of the list and not many.
func (l List) One() bool { return lists[l].one }

// Term returns the term of a code, and false where the list has no such code.
func (l List) Term(code string) (Term, bool) {
	i, ok := positions()[l][code]
	if !ok {
		return Term{}, false
	}
	return l.Terms()[i], true
}

// positions maps, for every list, a code to its place in the list.
var positions = sync.OnceValue(func() *[listEnd]map[string]uint8 {
	var maps [listEnd]map[string]uint8
	for l := ListDeciders; l < listEnd; l++ {
		terms := l.Terms()
		maps[l] = make(map[string]uint8, len(terms))
		for i := range terms {
			maps[l][terms[i].Code] = uint8(i)
		}
	}
	return &maps
})

// Coded is a code of one of the lists, such as Prison, or a Group of codes. It is what In holds.
type Coded interface{ inList() (List, string) }

// Group names a set of codes of one list, in the form "list.name". A term belongs to the groups
// that its row names. The zero value is no group.
type Group string

// The groups that rules speak of.
const (
	SecureSettings         Group = "settings.secure"
	SecureChildrenSettings Group = "settings.secure-children"
	ImmigrationSettings    Group = "settings.immigration"

	SurvivorsPeople Group = "people.survivors"

	TellingMethods    Group = "methods.telling"
	AskingMethods     Group = "methods.asking"
	DiscussingMethods Group = "methods.discussing"
	MakingMethods     Group = "methods.making"
	PeerMethods       Group = "methods.peer"
	DecidingMethods   Group = "methods.deciding"
	AssuringMethods   Group = "methods.assuring"
	FormMethods       Group = "methods.form"
	DigitalMethods    Group = "methods.digital"
	GroupMethods      Group = "methods.group"
	RoleMethods       Group = "methods.role"
	AssuranceMethods  Group = "methods.assurance"
	ContractMethods   Group = "methods.contract"

	ComplaintsSources          Group = "insight_sources.complaints"
	ReportsSources             Group = "insight_sources.reports"
	MonitoringSources          Group = "insight_sources.monitoring"
	DirectListeningSources     Group = "insight_sources.direct-listening"
	StakeholderEvidenceSources Group = "insight_sources.stakeholder-evidence"
	FromInsideSources          Group = "insight_sources.from-inside"
	ScrutinySources            Group = "insight_sources.scrutiny"

	CommunityPartners   Group = "partners.community"
	IndependentPartners Group = "partners.independent"
	FamilyPartners      Group = "partners.family"
	ScrutinyPartners    Group = "partners.scrutiny"
	LocalPartners       Group = "partners.local"
	RegionalPartners    Group = "partners.regional"
	NationalPartners    Group = "partners.national"

	VisualFormats  Group = "formats.visual"
	DigitalFormats Group = "formats.digital"
)

func (g Group) inList() (List, string) {
	property, _, _ := strings.Cut(string(g), ".")
	l, _ := ListNamed(property)
	return l, string(g)
}

// exists reports whether a code or a group stands for anything.
func exists(c Coded) bool {
	_, mask := maskOf(c)
	return mask != 0
}

// maskOf returns the list of c and the mask of the codes it stands for: none where no list has it.
func maskOf(c Coded) (List, uint64) {
	l, name := c.inList()
	if _, group := c.(Group); !group {
		return l, maskOfCode(l, name)
	}
	if l == 0 {
		return 0, 0
	}
	var mask uint64
	for i, t := range l.Terms() {
		for _, g := range t.Groups {
			if string(g) == name {
				mask |= 1 << i
			}
		}
	}
	return l, mask
}

// masks returns, for each list, the mask of the codes that an In holds.
func (codes In) masks() (masks [listEnd]uint64) {
	for _, code := range codes {
		l, mask := maskOf(code)
		if mask == 0 {
			panic(errUnknownCode)
		}
		masks[l] |= mask
	}
	return masks
}
