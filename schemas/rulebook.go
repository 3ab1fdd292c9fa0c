package schemas

import (
	"encoding/json"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// Rulebook is the published rulebook: every fact, every rule with its logic, every prompt, and the
// tables of the legal duty. The zero value holds none.
type Rulebook struct {
	Schema  string                `json:"schema"`
	Edition participation.Edition `json:"edition"`
	Facts   []RulebookFact        `json:"facts"`
	Rules   []RulebookRule        `json:"rules"`
	Prompts []RulebookPrompt      `json:"prompts"`
	Duty    RulebookDuty          `json:"duty"`
}

// Logic is an expression as participation.WriteExpr writes it. The zero value is none.
type Logic struct{ json.RawMessage }

// RulebookFact is a question that is answered by yes or no. The zero value is none.
type RulebookFact struct {
	Fact  string         `json:"fact"`
	Ask   string         `json:"ask"`
	Help  string         `json:"help,omitempty"`
	Basis []catalogue.ID `json:"basis,omitempty"`
}

// RulebookRule is a rule. Check is absent where the feedback register answers it, and Shown where the
// plan does. The zero value is none.
type RulebookRule struct {
	Rule      string                  `json:"rule"`
	On        RuleKind                `json:"on"`
	Force     participation.Force     `json:"force"`
	Principle participation.Principle `json:"principle"`
	Basis     []catalogue.ID          `json:"basis"`
	Title     string                  `json:"title"`
	Fix       string                  `json:"fix"`
	When      Logic                   `json:"when"`
	Check     Logic                   `json:"check,omitzero"`
	Shown     string                  `json:"shown,omitempty"`
	Overrides []RulebookOverride      `json:"overrides,omitempty"`
}

// RuleKind says what answers a rule. The zero value is none.
type RuleKind string

// What answers a rule.
const (
	RuleOnPlan     RuleKind = "plan"
	RuleOnRegister RuleKind = "register"
	RuleOnRecord   RuleKind = "record"
)

// ruleKinds are the kinds by what the library calls them.
var ruleKinds = [...]RuleKind{
	participation.OnPlan: RuleOnPlan, participation.OnRegister: RuleOnRegister, participation.OnRecord: RuleOnRecord,
}

// RulebookOverride says why a more general rule steps aside. The zero value is none.
type RulebookOverride struct {
	Rule string `json:"rule"`
	Note string `json:"note"`
}

// RulebookPrompt is a statement that a person has to judge. The zero value is none.
type RulebookPrompt struct {
	Statement catalogue.ID `json:"statement"`
	Ask       string       `json:"ask"`
	Why       string       `json:"why"`
	When      Logic        `json:"when"`
}

// RulebookDuty holds the tables of the legal duty: the law by date, which provision bears on whom,
// the rows before the limbs, the limbs, what turns a verdict, and what stands beside it. The zero
// value holds none.
type RulebookDuty struct {
	Law         []LawChange   `json:"law"`
	Holdings    []DutyHolding `json:"holdings"`
	Before      []DutyRow     `json:"before"`
	Limbs       []DutyLimb    `json:"limbs"`
	Raised      DutyRow       `json:"raised"`
	Capped      Logic         `json:"capped"`
	CappedLimbs Logic         `json:"capped_limbs"`
	Existing    []DutyGrade   `json:"existing_involvement"`
	Flags       []DutyNote    `json:"flags"`
	Companions  []DutyNote    `json:"companions"`
	Next        []DutyNote    `json:"next"`
}

// LawChange is a date from which the law is another. The zero value is none.
type LawChange struct {
	From           wire.Date      `json:"from"`
	CompanionsOnly bool           `json:"companions_only"`
	Announced      bool           `json:"announced"`
	Mark           catalogue.Mark `json:"mark"`
	DateMark       catalogue.Mark `json:"date_mark"`
	Text           string         `json:"text"`
}

// DutyHolding says which provision bears on a decider from a date until another. The zero value is
// none.
type DutyHolding struct {
	Deciders  Logic                   `json:"deciders"`
	From      wire.Date               `json:"from"`
	Until     wire.Date               `json:"until,omitzero"`
	Provision participation.Provision `json:"provision"`
	Holder    participation.Decider   `json:"holder"`
}

// DutyRow is a row of the decision table. The zero value is none.
type DutyRow struct {
	Rule  string                `json:"rule"`
	Given Logic                 `json:"given,omitzero"`
	If    Logic                 `json:"if"`
	Gives participation.Verdict `json:"gives"`
	Sure  Logic                 `json:"sure,omitzero"`
	Code  string                `json:"code,omitempty"`
	Marks []catalogue.Mark      `json:"marks,omitempty"`
	Text  string                `json:"text"`
}

// DutyLimb is one of the limbs of the duty: the first of its rows that holds decides it. The zero
// value is none.
type DutyLimb struct {
	Limb string    `json:"limb"`
	Open Logic     `json:"open"`
	Rows []DutyRow `json:"rows"`
}

// DutyGrade says how far involvement that took place goes. The zero value is none.
type DutyGrade struct {
	Gives participation.ExistingInvolvement `json:"gives"`
	When  Logic                             `json:"when"`
}

// DutyNote is a flag, a companion duty or a next step. It stands beside any verdict where Verdicts
// and Codes are absent. The zero value is none.
type DutyNote struct {
	ID       string                  `json:"id"`
	Given    Logic                   `json:"given,omitzero"`
	First    Logic                   `json:"first,omitzero"`
	When     Logic                   `json:"when,omitzero"`
	Verdicts []participation.Verdict `json:"verdicts,omitempty"`
	Codes    []string                `json:"codes,omitempty"`
	Text     string                  `json:"text"`
	Basis    []catalogue.ID          `json:"basis,omitempty"`
}

// PublishedRulebook gives the rulebook of this version.
func PublishedRulebook() Rulebook { return Door{}.Rulebook() }

// Rulebook gives the rulebook of the set.
func (d Door) Rulebook() Rulebook {
	set := d.set()
	b := Rulebook{Schema: RulebookSchema, Edition: edition(), Duty: duty()}
	for _, f := range set.Facts() {
		b.Facts = append(b.Facts, RulebookFact{Fact: f.ID, Ask: f.Ask, Help: f.Help, Basis: f.Basis})
	}
	for _, f := range participation.RecordFacts {
		b.Facts = append(b.Facts, RulebookFact{Fact: f.ID, Ask: f.Ask, Help: f.Help, Basis: f.Basis})
	}
	for i := range set.Rules() {
		b.Rules = append(b.Rules, rule(&set.Rules()[i]))
	}
	for _, p := range set.Prompts() {
		b.Prompts = append(b.Prompts, RulebookPrompt{Statement: p.Statement, Ask: p.Ask, Why: p.Why, When: logic(p.When)})
	}
	return b
}

func rule(r *participation.Rule) RulebookRule {
	made := RulebookRule{Rule: r.ID, On: ruleKinds[r.Kind], Force: r.Force, Principle: r.Principle,
		Basis: append([]catalogue.ID{}, r.Basis...),
		Title: r.Title, Fix: r.Fix, When: logic(r.When), Check: logic(r.Check), Shown: r.Shown}
	for _, o := range r.Overrides {
		made.Overrides = append(made.Overrides, RulebookOverride(o))
	}
	return made
}

// logic writes an expression. A nil one is none.
func logic(e participation.Expr) Logic {
	if e == nil {
		return Logic{}
	}
	var w wire.Writer
	participation.WriteExpr(&w, e)
	return Logic{w.Bytes()}
}

// duty takes the logic of the tables as the digest of the rules takes it, and adds the words and the
// sources.
func duty() RulebookDuty {
	var w wire.Writer
	section13q.Write(&w)
	var d RulebookDuty
	// The bytes are our own; a test reads them and fails on a property that has no place.
	if err := json.Unmarshal(w.Bytes(), &d); err != nil {
		panic(err)
	}
	for i := range d.Law {
		change := &section13q.Law[i]
		d.Law[i].Mark, d.Law[i].DateMark, d.Law[i].Text = change.Mark, change.DateMark, change.Text
	}
	rows := map[string]*section13q.Row{}
	for _, row := range section13q.Rows() {
		rows[row.ID] = row
	}
	tell := func(row *DutyRow) { row.Marks, row.Text = rows[row.Rule].Marks, rows[row.Rule].Text }
	for i := range d.Before {
		tell(&d.Before[i])
	}
	for i := range d.Limbs {
		for k := range d.Limbs[i].Rows {
			tell(&d.Limbs[i].Rows[k])
		}
	}
	tell(&d.Raised)
	explain(d.Flags, section13q.Flags)
	explain(d.Companions, section13q.Companions)
	explain(d.Next, section13q.Steps)
	return d
}

func explain(notes []DutyNote, from []section13q.Note) {
	for i := range notes {
		notes[i].Text, notes[i].Basis = from[i].Text, from[i].Basis
	}
}

// UnmarshalJSON keeps the bytes. Null is none.
func (l *Logic) UnmarshalJSON(text []byte) error {
	if strings.TrimSpace(string(text)) == "null" {
		*l = Logic{}
		return nil
	}
	return l.RawMessage.UnmarshalJSON(text)
}

// IsZero reports whether there is no expression.
func (l Logic) IsZero() bool { return len(l.RawMessage) == 0 }

// MarshalJSON writes the expression.
func (l Logic) MarshalJSON() ([]byte, error) { return l.RawMessage.MarshalJSON() }
