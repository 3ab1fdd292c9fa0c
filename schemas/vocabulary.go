package schemas

import (
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/principles"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/section13q"
)

// Vocabulary is the published vocabulary: every list of codes that a case can state, and the codes
// of the other documents. The zero value holds none.
type Vocabulary struct {
	Schema  string                `json:"schema"`
	Edition participation.Edition `json:"edition"`
	Lists   []VocabularyList      `json:"lists"`
	Others  []VocabularyTerms     `json:"others"`
}

// VocabularyList is a list of codes that a case can state, with the question that asks for it. One
// says that a case states one code of it and not many. The zero value is none.
type VocabularyList struct {
	List  string           `json:"list"`
	One   bool             `json:"one"`
	Ask   string           `json:"ask"`
	Help  string           `json:"help"`
	Terms []VocabularyTerm `json:"terms"`
}

// VocabularyTerms is a list of codes that other documents than a case hold. The zero value is none.
type VocabularyTerms struct {
	Of    string           `json:"of"`
	Terms []VocabularyTerm `json:"terms"`
}

// VocabularyTerm is a code with its label, the statements it rests on, the groups it belongs to, the
// settings it is found in, and, for a body that has gone, the edition that still names it. The zero
// value is none.
type VocabularyTerm struct {
	Code     string                  `json:"code"`
	Label    string                  `json:"label"`
	Basis    []catalogue.ID          `json:"basis,omitempty"`
	Groups   []participation.Group   `json:"groups,omitempty"`
	Settings []participation.Setting `json:"settings,omitempty"`
	NamedIn  string                  `json:"named_in,omitempty"`
}

// others lists the vocabularies that no case states, by what they are codes of.
var others = []struct {
	of    string
	terms *[]participation.Term
}{
	{"answer", &participation.Answers},
	{"outcome", &participation.OutcomeTerms},
	{"force", &participation.Forces},
	{"principle", &participation.Principles},
	{"verdict", &section13q.Verdicts},
	{"strength", &section13q.Strengths},
	{"code", &section13q.Codes},
	{"provision", &section13q.Provisions},
	{"limb", &section13q.LimbTerms},
	{"existing-involvement", &section13q.Involvements},
	{"mark", &section13q.Marks},
	{"record-step", &section13q.StepKinds},
	{"team", &section13q.AuthorTeams},
	{"event", &participation.EventKinds},
	{"response", &participation.Responses},
	{"reason", &participation.ReasonCodes},
	{"band", &participation.Bands},
	{"audience", &participation.Audiences},
	{"way", &participation.Ways},
	{"closure", &participation.Closures},
	{"line-state", &principles.LineStates},
}

// spoken lists the vocabularies whose labels are texts of reports: by what they are codes of, and how
// the ids of the texts begin.
var spoken = []struct {
	of, texts string
	codes     []string
}{
	{"obligation-state", "obligation-state.", []string{string(participation.NoDateSet), string(participation.NotYetDue),
		string(participation.Due), string(participation.Overdue), string(participation.Discharged)}},
	{"purpose", "question-for.", []string{string(participation.ForDuty), string(participation.ForAdvice), string(participation.ForPlan)}},
	{"record-state", "report.return.in-state.", []string{string(participation.StateDraft), string(participation.StateCompleted),
		string(participation.StateSignedOff), string(participation.StateReported), string(participation.StateSuperseded)}},
	{"figure", "report.return.", []string{string(section13q.FigureState), string(section13q.FigureVerdict), string(section13q.FigureOverridden),
		string(section13q.FigureOverdue), string(section13q.FigureSetting), string(section13q.FigureDecider), string(section13q.FigureFlag)}},
	{"left-out", "report.return.left-out.", []string{string(section13q.LeftOutSuperseded), string(section13q.LeftOutDraft),
		string(section13q.LeftOutSigned), string(section13q.LeftOutNotStated), string(section13q.LeftOutNoLimit)}},
}

// counted is how the text of a reason ends that is followed by a count.
const counted = ": {count}"

// PublishedVocabulary gives the vocabulary of this version.
func PublishedVocabulary() Vocabulary {
	v := Vocabulary{Schema: VocabularySchema, Edition: edition()}
	for _, l := range participation.Lists() {
		v.Lists = append(v.Lists, VocabularyList{List: l.Property(), One: l.One(), Ask: l.Ask(), Help: l.Help(),
			Terms: terms(l.Terms())})
	}
	for _, o := range others {
		v.Others = append(v.Others, VocabularyTerms{Of: o.of, Terms: terms(*o.terms)})
	}
	english := report.Native(report.English(nil))
	for _, s := range spoken {
		of := VocabularyTerms{Of: s.of}
		for _, code := range s.codes {
			label, _ := english.Text(s.texts + code)
			of.Terms = append(of.Terms, VocabularyTerm{Code: code, Label: strings.TrimSuffix(label, counted)})
		}
		v.Others = append(v.Others, of)
	}
	return v
}

func terms(from []participation.Term) []VocabularyTerm {
	made := make([]VocabularyTerm, len(from))
	for i, t := range from {
		made[i] = VocabularyTerm(t)
	}
	return made
}
