package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/heard-framework/heard/feedback"
	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// registered says in words what the register of an example shows, line by line, and how what is
// owed by the rule stands then. It is nil where the example holds no register.
func (b *book) registered(r *participation.Rule, e *example) []item {
	if e.given["register"] == nil {
		return nil
	}
	c, problems := b.set.Read([]byte(e.text))
	if wire.Refused(problems) || c.Register == nil {
		return nil
	}
	var said lines
	state := feedback.State(c.Register)
	for i := range state.Programmes {
		said.programme(&state.Programmes[i])
	}
	for i := range state.Themes {
		said.theme(&state.Themes[i])
		for k := range state.Responses {
			if state.Responses[k].Theme == state.Themes[i].ID {
				said.response(&state.Responses[k])
			}
		}
	}
	for i := range state.Tellings {
		said.telling(&state.Tellings[i])
	}
	if days, set := c.Policy[r.ID]; set {
		said.add(phraseTimeAllowed, fmt.Sprintf(phraseDays, days))
	}
	if how := b.stands(r, &c, e.outcome); how != "" {
		said = append(said, item{Text: plain(fmt.Sprintf(phraseStands, day(c.AsAt))), Note: strong(how)})
	}
	return said
}

// stands says how what is owed by a rule stands: of several things, the first in a state.
func (b *book) stands(r *participation.Rule, c *participation.Case, state string) string {
	owed := b.set.Assess(*c).Obligations
	i := slices.IndexFunc(owed, func(o participation.Obligation) bool { return o.Obligation == r.ID && string(o.State) == state })
	if i < 0 {
		return ""
	}
	how := statePhrases[owed[i].State]
	if !owed[i].Due.IsZero() && owed[i].State == participation.Overdue {
		how += fmt.Sprintf(phraseDueOn, day(owed[i].Due))
	}
	return how
}

// lines are what a register shows.
type lines []item

func (l *lines) add(label string, said ...string) {
	if words := strings.Join(slices.DeleteFunc(said, func(part string) bool { return part == "" }), "; "); words != "" {
		*l = append(*l, item{Text: plain(label), Note: plain(words)})
	}
}

func (l *lines) programme(p *participation.Programme) {
	when := fmt.Sprintf(phraseFrom, day(p.Started))
	if !p.Ended.IsZero() {
		when = fmt.Sprintf(phraseFromTo, day(p.Started), day(p.Ended))
	}
	l.add(phraseProgramme, when)
	l.add(participation.ListSettings.Ask(), termLabels(participation.Settings, p.Settings))
	l.add(participation.ListPeopleGroups.Ask(), termLabels(participation.PeopleGroups, p.People))
	l.add(phrasePromised, labelOf(participation.ListLevels, string(p.Level)))
	l.add(phraseNeeded, termLabels(participation.Ways, p.FormatsNeeded))
	if !p.ScopeSaid.IsZero() {
		l.add(fmt.Sprintf(phraseScopeSaid, day(p.ScopeSaid)), fmt.Sprintf(phraseScope, p.CanInfluence, p.CannotInfluence))
	}
}

func (l *lines) theme(t *participation.Theme) {
	who := phrasePeople
	if t.People != nil {
		who = termLabels(participation.PeopleGroups, t.People)
	}
	l.add(fmt.Sprintf(phraseSaid, who, day(t.Heard)), quoted(t.Words))
}

func (l *lines) response(r *participation.Response) {
	together := ""
	if r.DecidedTogether != participation.NotStated {
		together = phraseTogether[r.DecidedTogether == participation.Yes]
	}
	l.add(fmt.Sprintf(phraseAnswered, day(r.Given)), termLabels(participation.Responses, []participation.ResponseKind{r.Kind}),
		termLabels(participation.ReasonCodes, []participation.ReasonCode{r.Reason}), quoted(r.Words), together)
}

func (l *lines) telling(t *participation.Telling) {
	to := termLabels(participation.Audiences, []participation.Audience{t.To})
	if t.People != nil {
		to = termLabels(participation.PeopleGroups, t.People)
	}
	thanks := ""
	if t.Thanked {
		thanks = phraseThanks
	}
	l.add(fmt.Sprintf(phraseTold, day(t.Told)), to, termLabels(participation.Formats, t.Formats), termLabels(participation.Ways, t.How), thanks)
}

func quoted(words string) string {
	if words == "" {
		return ""
	}
	return "“" + words + "”"
}

// termLabels puts the labels of codes together.
func termLabels[C ~string](terms []participation.Term, codes []C) string {
	var said []string
	for _, c := range codes {
		for _, term := range terms {
			if term.Code == string(c) {
				said = append(said, term.Label)
			}
		}
	}
	return strings.Join(said, "; ")
}

// What the lines of a register say.
const (
	phraseProgramme   = "Programme"
	phraseFrom        = "From %s"
	phraseFromTo      = "From %s to %s"
	phrasePromised    = "Promised"
	phraseNeeded      = "People said that they need"
	phraseScopeSaid   = "Said to people, %s"
	phraseScope       = "They can influence: “%s” They cannot: “%s”"
	phrasePeople      = "People"
	phraseSaid        = "%s said, %s"
	phraseAnswered    = "Answered, %s"
	phraseTold        = "Told, %s"
	phraseThanks      = "With thanks"
	phraseTimeAllowed = "Time allowed by the policy of the case"
	phraseDays        = "%d days"
	phraseStands      = "So it stands on %s"
	phraseDueOn       = ": it was due on %s"
)

var (
	phraseTogether = map[bool]string{true: "Decided together with people", false: "Not decided together with people"}
	// statePhrases are those of good and of bad examples: others are not shown.
	statePhrases = map[participation.ObligationState]string{
		participation.Discharged: "Met", participation.Overdue: "Overdue", participation.NoDateSet: "Open, and no date is set",
	}
)
