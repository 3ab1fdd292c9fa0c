package settings

import "github.com/heard-framework/heard/participation/catalogue"

// Figure is a statement of context that gives numbers. AsAt is the year, the year and month, or
// the financial year that the source gives for them; where it gives none, the month in which the
// guidance was published. Cited is the statement that names where the numbers come from, if one
// does. The zero value is no figure.
type Figure struct {
	Statement catalogue.ID
	AsAt      string
	Cited     catalogue.ID
}

// Figures lists the figures of the guidance in source order. They are as old as they say: none is
// fit for a plan of today without a check.
var Figures = []Figure{
	{Statement: "D1.context.1.a", AsAt: "2017-01"},
	{Statement: "D1.context.1.b", AsAt: "2017-01"},
	{Statement: "D1.context.1.c", AsAt: "2017-01"},
	{Statement: "D2.context.2.a", AsAt: "2017-01"},
	{Statement: "D2.context.2.c", AsAt: "2017-01"},
	{Statement: "D2.context.2.d", AsAt: "2017-01"},
	{Statement: "D2.context.2.f", AsAt: "2017-01"},
	{Statement: "D2.context.3.a", AsAt: "2017-01"},
	{Statement: "D2.context.3.c", AsAt: "2017-01"},
	{Statement: "D3.context.3.a", AsAt: "2017-01"},
	{Statement: "D3.context.3.b", AsAt: "2017-01"},
	{Statement: "D3.context.3.c", AsAt: "2017-01"},
	{Statement: "D4.context.1.b", AsAt: "2017-01"},
	{Statement: "D4.context.1.d", AsAt: "2017-01"},
	{Statement: "D5.context.1.a", AsAt: "2015", Cited: "D5.context.1.g"},
	{Statement: "D5.context.1.b", AsAt: "2015", Cited: "D5.context.1.g"},
	{Statement: "D5.context.1.d", AsAt: "2015", Cited: "D5.context.1.g"},
	{Statement: "D6.context.1.a", AsAt: "2013-01", Cited: "D6.context.2"},
	{Statement: "D6.context.1.b", AsAt: "2013-01", Cited: "D6.context.2"},
	{Statement: "D6.statistic.1", AsAt: "2013-01", Cited: "D6.context.2"},
	{Statement: "D6.statistic.2", AsAt: "2013-01", Cited: "D6.context.2"},
	{Statement: "D6.statistic.3", AsAt: "2013-01", Cited: "D6.context.2"},
	{Statement: "D6.statistic.4", AsAt: "2013-01", Cited: "D6.context.2"},
	{Statement: "D8.context.1", AsAt: "2012/13"},
	{Statement: "D8.context.3.a", AsAt: "2017-01"},
	{Statement: "D8.context.3.b", AsAt: "2017-01"},
	{Statement: "D8.context.4.d", AsAt: "2017-01"},
	{Statement: "D8.context.9", AsAt: "2006"},
	{Statement: "D9.context.2.a", AsAt: "2015-03", Cited: "D9.footnote.5"},
	{Statement: "D9.context.2.b", AsAt: "2015-03", Cited: "D9.footnote.5"},
	{Statement: "D10.context.1.a", AsAt: "2012", Cited: "D10.cite.1"},
	{Statement: "D10.context.1.c", AsAt: "2012", Cited: "D10.cite.1"},
	{Statement: "D10.context.2.a", AsAt: "2015", Cited: "D10.cite.2"},
	{Statement: "D10.context.2.b", AsAt: "2015", Cited: "D10.cite.2"},
	{Statement: "D10.context.7", AsAt: "2017-01"},
	{Statement: "D11.context.1.a", AsAt: "2017-01"},
	{Statement: "D11.context.1.c", AsAt: "2015"},
}
