package participation

import (
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// Outcome is what became of a rule in a case.
type Outcome string

// The four outcomes. A rule whose When is unknown, or whose Check is, is Unclear.
const (
	Met           Outcome = "met"
	NotMet        Outcome = "not-met"
	Unclear       Outcome = "unclear"
	NotApplicable Outcome = "not-applicable"
)

// Report is the result of checking a case. It holds ids and facts and no sentences: words are
// looked up when it is rendered, so that a stored report can be shown later in another language.
// The same case and the same rules give the same bytes.
type Report struct {
	Schema  string    `json:"schema"`
	Case    string    `json:"case,omitempty"`
	AsAt    wire.Date `json:"as_at"`
	Edition Edition   `json:"edition"`
	// Receipt is the zero Receipt until package receipt, or the page, stamps the report.
	Receipt  Receipt   `json:"receipt,omitzero"`
	Duty     Duty      `json:"duty"`
	Findings []Finding `json:"findings"`
	// Obligations holds what the feedback register has to show.
	Obligations []Obligation   `json:"obligations"`
	Prompts     []catalogue.ID `json:"prompts"`
	Questions   []Question     `json:"questions"`
	Tally       Tally          `json:"tally"`
	// Ignored names the facts and codes of the case that these rules do not know. It is empty for
	// every case that was read by this library, which refuses them.
	Ignored []string `json:"ignored,omitempty"`
}

// Edition names the edition of the framework and of the rules that a report rests on.
type Edition struct {
	Framework string `json:"framework"`
	Rules     string `json:"rules"`
}

// Receipt holds the digests, in the form "sha256:" and 64 hexadecimal digits, of the canonical
// bytes of the case and of the rules.
type Receipt struct {
	Case  string `json:"case"`
	Rules string `json:"rules"`
}

// FactAnswer is the answer to a fact, or to a code of a list: "acts.plan". Where a list itself
// was asked for, Fact is its property and the answer is whether it holds anything.
type FactAnswer struct {
	Fact   string
	Answer Answer
}

// Facts holds answers, sorted by fact. In JSON it is an object.
type Facts []FactAnswer

// Join returns the answers of both, sorted. Where both answer one fact, the first is kept.
func (f Facts) Join(other Facts) Facts {
	all := append(Facts{}, f...)
	at := 0
	for _, o := range other {
		for at < len(all) && all[at].Fact < o.Fact {
			at++
		}
		if at < len(all) && all[at].Fact == o.Fact {
			continue
		}
		all = append(all, o)
		copy(all[at+1:], all[at:])
		all[at] = o
	}
	return all
}

// Finding is what became of one rule. Facts are those that decided it; Missing are those that it
// waits for. Both are sorted.
type Finding struct {
	Rule      string         `json:"rule"`
	Outcome   Outcome        `json:"outcome"`
	Force     Force          `json:"force"`
	Principle Principle      `json:"principle"`
	Basis     []catalogue.ID `json:"basis"`
	Facts     Facts          `json:"facts"`
	Missing   []string       `json:"missing"`
}

// ObligationState says how an obligation stands.
type ObligationState string

// The states of an obligation. Due means that the day has come, Overdue that it has passed. Without
// a register, every obligation that bears is NoDateSet.
const (
	NoDateSet  ObligationState = "no-date-set"
	NotYetDue  ObligationState = "not-yet-due"
	Due        ObligationState = "due"
	Overdue    ObligationState = "overdue"
	Discharged ObligationState = "met"
)

// Obligation is something owed to people who were involved.
type Obligation struct {
	Obligation string          `json:"obligation"`
	State      ObligationState `json:"state"`
	// To is an Audience, or the PeopleGroup that is meant.
	To string `json:"to,omitempty"`
	// Since is the day that brought it about. Due is the day by which the policy of the case wants
	// it met; where there is no policy for it, Age is how many days it has been owed.
	Since wire.Date `json:"since,omitzero"`
	Due   wire.Date `json:"due,omitzero"`
	Age   int       `json:"age,omitempty"`
	// About is the id of a programme or a theme of the register, or a Setting.
	About string `json:"about,omitempty"`
	// How says how it can be met.
	How   []Way          `json:"how,omitempty"`
	Basis []catalogue.ID `json:"basis"`
}

// Purpose says what a question is for.
type Purpose string

// What a question is for, in the order in which questions are asked: the verdict on the duty, its
// strength or a limb that is unclear; a flag, a companion, a next step or existing involvement; a
// finding.
const (
	ForDuty   Purpose = "duty"
	ForAdvice Purpose = "advice"
	ForPlan   Purpose = "plan"
)

// Question is a fact, or a list of the case, that can still change something. Settles says how
// many outcomes it can settle alone. Answered is "unknown" where a person has said that they do
// not know, and empty otherwise.
type Question struct {
	Fact     string  `json:"fact"`
	For      Purpose `json:"for"`
	Settles  int     `json:"settles"`
	Answered string  `json:"answered,omitempty"`
}

// Tally counts the outcomes of every rule, those that bear on the case and those that do not.
type Tally struct {
	Met           int `json:"met"`
	NotMet        int `json:"not-met"`
	Unclear       int `json:"unclear"`
	NotApplicable int `json:"not-applicable"`
}

func (t *Tally) add(o Outcome) {
	switch o {
	case Met:
		t.Met++
	case NotMet:
		t.NotMet++
	case Unclear:
		t.Unclear++
	case NotApplicable:
		t.NotApplicable++
	}
}
