package report

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// shownOutcomes lists the outcomes of findings in the order in which they are read.
var shownOutcomes = [...]participation.Outcome{participation.NotMet, participation.Unclear, participation.Met}

// findings gives the findings by principle, those that are not met first.
func (k *composer) findings(s *node) {
	s.add(kindText, k.say("findings.about"))
	if len(k.r.Findings) == 0 {
		s.add(kindText, k.say("findings.none"))
	}
	if n := k.r.Tally.Unclear; n > 0 {
		s.add(kindGap, nil).add(kindText, k.count("gaps.plan", n))
	}
	for _, principle := range k.principles() {
		of := s.add(kindSection, k.word("principle."+principle))
		of.id = "principle-" + principle
		for _, outcome := range shownOutcomes {
			k.found(of, principle, outcome)
		}
	}
}

// principles lists the principles that have findings: the framework's, in its order, then others.
func (k *composer) principles() []string {
	var found, all []string
	for i := range k.r.Findings {
		if p := string(k.r.Findings[i].Principle); !slices.Contains(found, p) {
			found = append(found, p)
		}
	}
	for i := range participation.Principles {
		if code := participation.Principles[i].Code; slices.Contains(found, code) {
			all = append(all, code)
		}
	}
	for _, p := range found {
		if !slices.Contains(all, p) {
			all = append(all, p)
		}
	}
	return all
}

func (k *composer) found(s *node, principle string, outcome participation.Outcome) {
	var all *node
	for i := range k.r.Findings {
		f := &k.r.Findings[i]
		if string(f.Principle) != principle || f.Outcome != outcome {
			continue
		}
		if all == nil {
			all = s.add(kindSection, k.tag("outcome", string(outcome))).add(kindList, nil)
		}
		k.finding(all, f)
	}
}

// finding gives a claim and what became of it. What to do is left out where the claim is met. A
// finding that is not met says what its sources say; for others their ids lead to the list of
// sources.
func (k *composer) finding(all *node, f *participation.Finding) {
	title := k.of("rule", f.Rule, "title").strong()
	about := all.add(kindItem, title.with(k.tag("force", string(f.Force)))).add(kindPairs, nil)
	if fix := k.find("rule." + f.Rule + ".fix"); fix != nil {
		switch f.Outcome {
		case participation.NotMet:
			about.pair(k.say("fix"), fix)
		case participation.Unclear:
			about.pair(k.say("fix.unclear"), fix)
		}
	}
	if len(f.Missing) > 0 {
		k.asks(about.add(kindPair, k.say("missing")), f.Missing)
	}
	k.facts(about, f.Facts)
	rests := about.add(kindPair, k.say("rests-on"))
	if f.Outcome == participation.NotMet {
		k.basis(rests, f.Basis)
	} else {
		rests.add(kindText, k.sourceIDs(f.Basis))
	}
	if a, ok := k.c.Accepted[f.Rule]; ok {
		k.signed(about.add(kindPair, k.say("accepted")), a.Reason, a.Role, a.Date)
	}
}

// signed adds a person's words, their role and the date.
func (k *composer) signed(n *node, words, role string, date wire.Date) {
	quote(n, words)
	n.add(kindQuiet, k.fill("signed", value{"role", own(role)}, value{"date", k.date(date)}))
}

// quote adds words of the case, if there are any, line by line.
func quote(n *node, words string) {
	said := lines(words)
	if len(said) == 0 {
		return
	}
	all := n.add(kindQuote, nil)
	for _, line := range said {
		all.add(kindText, own(line))
	}
}

// obligations gives what is owed to people who take part.
func (k *composer) obligations(s *node) {
	if len(k.r.Obligations) == 0 {
		s.add(kindText, k.say("obligations.none"))
		return
	}
	all := s.add(kindList, nil)
	for i := range k.r.Obligations {
		k.obligation(all, &k.r.Obligations[i])
	}
}

func (k *composer) obligation(all *node, o *participation.Obligation) {
	title := k.of("rule", o.Obligation, "title").strong()
	about := all.add(kindItem, title.with(k.tag("obligation-state", string(o.State)))).add(kindPairs, nil)
	if shown := k.find("rule." + o.Obligation + ".shown"); shown != nil {
		about.pair(k.say("shown"), shown)
	}
	if days, ok := k.c.Policy[o.Obligation]; ok {
		about.pair(k.say("own-limit"), number(days))
	}
	if o.To != "" {
		about.pair(k.say("to"), own(o.To))
	}
	if !o.Due.IsZero() {
		about.pair(k.say("due"), k.date(o.Due))
	}
	if o.About != "" {
		about.pair(k.say("about"), own(o.About))
	}
	about.pair(k.say("rests-on"), k.sourceIDs(o.Basis))
}

// prompts gives what a person has to judge, and the judgement where the case has one.
func (k *composer) prompts(s *node) {
	if len(k.r.Prompts) == 0 {
		s.add(kindText, k.say("prompts.none"))
		return
	}
	s.add(kindText, k.say("prompts.about"))
	all := s.add(kindList, nil)
	for i := range k.r.Prompts {
		statement := string(k.r.Prompts[i])
		prompt := all.add(kindItem, k.of("prompt", statement, "ask").strong())
		if why := k.find("prompt." + statement + ".why"); why != nil {
			prompt.add(kindQuiet, why)
		}
		about := prompt.add(kindPairs, nil)
		k.basis(about.add(kindPair, k.say("rests-on")), k.r.Prompts[i:i+1])
		judgement := about.add(kindPair, k.say("judgement"))
		if j, ok := k.c.Judgements[k.r.Prompts[i]]; ok {
			k.signed(judgement, j.Text, j.Role, j.Date)
		} else {
			judgement.add(kindText, k.say("judgement.none"))
		}
	}
}

// tally counts the findings by principle. The duty is not among them.
func (k *composer) tally(s *node) {
	t := s.add(kindCounts, k.say("tally.caption"))
	heads := t.add(kindRow, nil)
	heads.add(kindCell, k.say("principle"))
	for _, outcome := range shownOutcomes {
		heads.add(kindCell, k.word("outcome."+string(outcome)))
	}
	for _, principle := range k.principles() {
		k.counted(t, k.word("principle."+principle), principle)
	}
	k.counted(t, k.say("total"), everyPrinciple)
	s.add(kindQuiet, k.count("tally.about", k.r.Tally.NotApplicable))
}

// everyPrinciple is the row that counts all findings.
const everyPrinciple = "*"

func (k *composer) counted(t *node, name text, principle string) {
	row := t.add(kindRow, nil)
	row.add(kindCell, name)
	for _, outcome := range shownOutcomes {
		n := 0
		for i := range k.r.Findings {
			f := &k.r.Findings[i]
			if f.Outcome == outcome && (principle == everyPrinciple || string(f.Principle) == principle) {
				n++
			}
		}
		row.add(kindCell, number(n))
	}
}
