package participation

import "unsafe"

// many returns the place of a list of which a case states many codes, and nil for a list of which
// it states one. A slice of codes of any kind is laid out as a slice of strings is, so that one
// loop can serve all lists: each kind of its own costs the module as much as the loop.
func (c *Case) many(l List) *[]string {
	var place unsafe.Pointer
	switch l {
	case ListSettings:
		place = unsafe.Pointer(&c.Settings)
	case ListPeopleGroups:
		place = unsafe.Pointer(&c.People)
	case ListStages:
		place = unsafe.Pointer(&c.Stages)
	case ListActs:
		place = unsafe.Pointer(&c.Acts)
	case ListLevels:
		place = unsafe.Pointer(&c.Levels)
	case ListMethods:
		place = unsafe.Pointer(&c.Methods)
	case ListInsightSources:
		place = unsafe.Pointer(&c.InsightSources)
	case ListPartners:
		place = unsafe.Pointer(&c.Partners)
	case ListFormats:
		place = unsafe.Pointer(&c.Formats)
	}
	return (*[]string)(place)
}

// one returns the place of a list of which a case states one code, and nil for the others.
func (c *Case) one(l List) *string {
	switch l {
	case ListDeciders:
		return (*string)(&c.Decider)
	case ListContractEvents:
		return (*string)(&c.ContractEvent)
	case ListDecisionStages:
		return (*string)(&c.DecisionStage)
	}
	return nil
}

// Codes returns the codes of a list as the case states them, and nil where it does not. They are
// those of the case itself, not a copy.
func (c *Case) Codes(l List) []string {
	if many := c.many(l); many != nil {
		return *many
	}
	if code := c.one(l); *code != "" {
		return unsafe.Slice(code, 1)
	}
	return nil
}
