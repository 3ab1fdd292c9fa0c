package principles

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Enquiry is a line of enquiry about a provider's own work. Signs are what a provider might point to;
// others can serve as well. Rule is the rule of a plan that the line informs.
type Enquiry struct {
	Line  string
	Ask   string
	Signs []Term
	Rule  string
	Basis []catalogue.ID
}

// Enquiries lists the eleven lines of enquiry of section G of the framework, in its order. They are for
// talking with a provider: a ProviderReturn holds what it answers.
var Enquiries = []Enquiry{
	{
		Line: "existing-insight",
		Ask:  "Does your development plan build on what patients have already said?",
		Signs: []Term{
			{Code: "peer-mentor-schemes", Label: "Health peer mentor schemes", Basis: []catalogue.ID{"G.enquiry.1.a"}},
			{Code: "mqpl-survey", Label: "The survey of the quality of prisoners' life", Basis: []catalogue.ID{"G.enquiry.1.b"}},
			{Code: "hmip-reports", Label: "Patients' views in prison inspections", Basis: []catalogue.ID{"G.enquiry.1.c"}},
			{Code: "cqc-reports", Label: "The Care Quality Commission", Basis: []catalogue.ID{"G.enquiry.1.d"}},
			{Code: "health-needs-assessments", Label: "Health needs assessments", Basis: []catalogue.ID{"G.enquiry.1.e"}},
		},
		Rule:  "participation.provider.plan-uses-insight",
		Basis: []catalogue.ID{"G.enquiry.1"},
	},
	{
		Line:  "active-listening",
		Ask:   "Do you go out to patients, and to their families, to listen to them, and how?",
		Rule:  "participation.provider.patients-and-families-heard",
		Basis: []catalogue.ID{"G.enquiry.2.a", "G.enquiry.2.b"},
	},
	{
		Line:  "part-in-decisions",
		Ask:   "Do patients and their families have a part in decisions, and which?",
		Rule:  "participation.provider.patients-and-families-heard",
		Basis: []catalogue.ID{"G.enquiry.3.a", "G.enquiry.3.b"},
	},
	{
		Line:  "lead-and-approach",
		Ask:   "Does someone lead on involving people in improvement, and is the way of developing it settled?",
		Rule:  "participation.provider.led-and-governed",
		Basis: []catalogue.ID{"G.enquiry.4.a", "G.enquiry.4.b"},
	},
	{
		Line: "tied-to-governance",
		Ask:  "Is involvement tied to your governance, and how?",
		Signs: []Term{
			{Code: "senior-meetings", Label: "Senior managers discuss it when they meet", Basis: []catalogue.ID{"G.enquiry.5.a"}},
			{Code: "partnership-meetings", Label: "Partnership meetings with governors discuss it", Basis: []catalogue.ID{"G.enquiry.5.b"}, Settings: []Setting{Prison}},
		},
		Rule:  "participation.provider.led-and-governed",
		Basis: []catalogue.ID{"G.enquiry.5"},
	},
	{
		Line:  "community-support",
		Ask:   "Do charities, community groups or social enterprises support your involvement work, and how?",
		Rule:  "participation.provider.community-sector-helps",
		Basis: []catalogue.ID{"G.enquiry.6"},
	},
	{
		Line: "what-changed",
		Ask:  "Has involvement changed anything, and what?",
		Signs: []Term{
			{Code: "delivery", Label: "How the service is delivered", Basis: []catalogue.ID{"G.enquiry.7.a"}},
			{Code: "model-of-care", Label: "The model of care", Basis: []catalogue.ID{"G.enquiry.7.b"}},
			{Code: "staffing", Label: "How staffing is organised", Basis: []catalogue.ID{"G.enquiry.7.c"}},
		},
		Rule:  "participation.provider.impact-shown-and-told",
		Basis: []catalogue.ID{"G.enquiry.7"},
	},
	{
		Line:  "users-told",
		Ask:   "Were service users told what difference they made?",
		Rule:  "participation.provider.impact-shown-and-told",
		Basis: []catalogue.ID{"G.enquiry.8"},
	},
	{
		Line: "part-in-recruitment",
		Ask:  "Do patients have a part in recruiting staff?",
		Signs: []Term{
			{Code: "interview-questions", Label: "Shaping interview questions", Basis: []catalogue.ID{"G.enquiry.9.a"}},
			{Code: "interview-panels", Label: "Sitting on interviews", Basis: []catalogue.ID{"G.enquiry.9.b"}},
		},
		Rule:  "participation.provider.patients-hire-and-promote",
		Basis: []catalogue.ID{"G.enquiry.9"},
	},
	{
		Line: "part-in-health-promotion",
		Ask:  "Do patients have a part in promoting health?",
		Signs: []Term{
			{Code: "peer-mentors", Label: "Peer mentors", Basis: []catalogue.ID{"G.enquiry.10.a"}},
			{Code: "champions", Label: "Champions", Basis: []catalogue.ID{"G.enquiry.10.b"}},
		},
		Rule:  "participation.provider.patients-hire-and-promote",
		Basis: []catalogue.ID{"G.enquiry.10"},
	},
	{
		Line:  "incentives",
		Ask:   "Have local incentive schemes (CQUIN) drawn on what patients say, or are there plans that they will?",
		Rule:  "participation.monitoring.incentives-measure-experience",
		Basis: []catalogue.ID{"G.enquiry.11.a", "G.enquiry.11.b"},
	},
}

// enquiryAt returns the place of a line among Enquiries, or -1.
func enquiryAt(line string) int {
	return slices.IndexFunc(Enquiries, func(e Enquiry) bool { return e.Line == line })
}

// LineState says what a provider answers to a line of enquiry.
// Its value is the word used in every document; the empty value is none of them.
type LineState string

// The codes of LineStates, in the order in which they are shown.
const (
	LineYes     LineState = "yes"
	LinePartly  LineState = "partly"
	LinePlanned LineState = "planned"
	LineNo      LineState = "no"
	LineUnknown LineState = "unknown"
)

// LineStates lists what a provider can answer to a line of enquiry. The words are ours: the framework
// asks the questions and gives no answers.
var LineStates = []Term{
	{Code: string(LineYes), Label: "Yes"},
	{Code: string(LinePartly), Label: "In part"},
	{Code: string(LinePlanned), Label: "Not yet, but planned"},
	{Code: string(LineNo), Label: "No"},
	{Code: string(LineUnknown), Label: "Not known"},
}

// StateCount counts the lines of a return that have one state.
type StateCount struct {
	State LineState
	Lines int
}

// ReturnSummary counts a provider return. Every count is one of lines: States and Evidenced are out of
// Answered, and Answered is out of Asked. The counts are not a score, and are not added up.
type ReturnSummary struct {
	Asked    int
	Answered int
	// States counts each state of LineStates, in that order, those of no line included.
	States []StateCount
	// Evidenced counts the lines whose answer comes with evidence.
	Evidenced int
	// Open holds the lines without an answer, in the order of Enquiries. Nothing is known of them.
	Open []string
}

// Summary counts the lines of the return by state. It passes over lines that are none of Enquiries,
// and takes an answer without a known state as none.
func (p *ProviderReturn) Summary() ReturnSummary {
	s := ReturnSummary{Asked: len(Enquiries), States: make([]StateCount, len(LineStates))}
	for i := range LineStates {
		s.States[i].State = LineState(LineStates[i].Code)
	}
	for i := range Enquiries {
		answer := p.Lines[Enquiries[i].Line]
		at := slices.IndexFunc(s.States, func(c StateCount) bool { return c.State == answer.State })
		if at < 0 {
			s.Open = append(s.Open, Enquiries[i].Line)
			continue
		}
		s.Answered++
		s.States[at].Lines++
		if !blank(answer.Evidence) {
			s.Evidenced++
		}
	}
	return s
}
