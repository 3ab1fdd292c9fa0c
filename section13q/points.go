package section13q

import "github.com/heard-framework/heard/participation/catalogue"

// Point is one of the things to do, to weigh or to check under a step. A report names the step
// alone. Marks say how far its sources go; without any, it stands in the source that Basis names.
type Point struct {
	Step  string
	ID    string
	Text  string
	Basis []catalogue.ID
	Marks []catalogue.Mark
}

// Points lists what stands under steps, in the order in which it is read.
var Points = []Point{
	{Step: "involve", ID: "way.consulted", Text: "People can be consulted.",
		Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Step: "involve", ID: "way.informed", Text: "People can be given information.",
		Basis: []catalogue.ID{"nhsa2006.13Q.2"}},
	{Step: "involve", ID: "way.other", Text: "There are other ways too: that the duty applies does not mean that people must be consulted.",
		Basis: []catalogue.ID{"nhsa2006.13Q.2"}},

	{Step: "weigh-how-far", ID: "factor.numbers", Text: "Numbers: how many people it touches.",
		Basis: []catalogue.ID{"4.text.7.b"}, Marks: factorMarks},
	{Step: "weigh-how-far", ID: "factor.depth", Text: "Depth: how much it changes for them.",
		Basis: []catalogue.ID{"4.text.7.b"}, Marks: factorMarks},
	{Step: "weigh-how-far", ID: "factor.vulnerability", Text: "Vulnerability: who they are, and who holds power over them.",
		Basis: []catalogue.ID{"3.3.principle.6.a"}, Marks: factorMarks},
	{Step: "weigh-how-far", ID: "factor.reversibility", Text: "Reversibility: whether it can be undone.",
		Basis: []catalogue.ID{"4.text.7.b"}, Marks: factorMarks},
	{Step: "weigh-how-far", ID: "factor.insight", Text: "Existing insight: what people have said already, and how well it fits.",
		Basis: []catalogue.ID{"S.action.2.c"}, Marks: factorMarks},
	{Step: "weigh-how-far", ID: "factor.options", Text: "Options: what is still open, and what people can change.",
		Basis: []catalogue.ID{"3.6.principle.4.b"}, Marks: factorMarks},
	{Step: "weigh-how-far", ID: "factor.time", Text: "Time: how long there is until a decision is needed.",
		Basis: []catalogue.ID{"S.action.6"}, Marks: factorMarks},

	{Step: "take-urgent-route", ID: "urgent.risk", Text: "Write down the risk to safety or welfare.",
		Basis: []catalogue.ID{"si2013-218.23"}, Marks: urgentMarks},
	{Step: "take-urgent-route", ID: "urgent.latest", Text: "Write down the latest time at which a decision has to be made.",
		Basis: []catalogue.ID{"si2013-218.23"}, Marks: urgentMarks},
	{Step: "take-urgent-route", ID: "urgent.inform", Text: "At the least, inform people.",
		Basis: []catalogue.ID{"nhsa2006.13Q.2"}, Marks: urgentMarks},
	{Step: "take-urgent-route", ID: "urgent.afterwards", Text: "Involve them afterwards, in the next steps.",
		Basis: []catalogue.ID{"nhsa2006.13Q.2"}, Marks: urgentMarks},
	{Step: "take-urgent-route", ID: "urgent.review", Text: "Set a date for review.",
		Basis: []catalogue.ID{"nhsa2006.13Q.2"}, Marks: urgentMarks},

	{Step: "check-consultation", ID: "consultation.formative", Text: "It takes place while proposals are still forming.",
		Basis: []catalogue.ID{"moseley2014"}, Marks: consultationMarks},
	{Step: "check-consultation", ID: "consultation.reasons", Text: "It gives reasons enough for people to consider them and answer.",
		Basis: []catalogue.ID{"moseley2014"}, Marks: consultationMarks},
	{Step: "check-consultation", ID: "consultation.time", Text: "It leaves time enough to consider and to answer.",
		Basis: []catalogue.ID{"moseley2014"}, Marks: consultationMarks},
	{Step: "check-consultation", ID: "consultation.weighed", Text: "What people say is weighed conscientiously before anything is decided.",
		Basis: []catalogue.ID{"moseley2014"}, Marks: consultationMarks},
}

// How far the sources of whole lists go: no list of factors and no urgent route stands in the
// statute, and the judgment was read in summaries.
var (
	factorMarks       = []catalogue.Mark{catalogue.SecondHand, catalogue.Inferred}
	urgentMarks       = []catalogue.Mark{catalogue.Inferred}
	consultationMarks = []catalogue.Mark{catalogue.SecondHand}
)
