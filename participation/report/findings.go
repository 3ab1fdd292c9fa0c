package report

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// shownOutcomes lists the outcomes of findings in the order in which they are read.
var shownOutcomes = [...]participation.Outcome{participation.NotMet, participation.Unclear, participation.Met}

// findings gives the findings by principle, those that are not met first, and counts them.
func (k *composer) findings(s *node) {
	k.says(s, kindText, "findings.about")
	if len(k.r.Findings) == 0 {
		k.says(s, kindText, "findings.none")
	}
	if n := k.r.Tally.Unclear; n > 0 {
		s.add(kindGap, "").add(kindText, k.count("gaps.plan", n))
	}
	k.draw(s, (*composer).plan)
	heads := k.tally.add(kindHeads, "")
	k.says(heads, kindHead, "principle")
	for _, outcome := range shownOutcomes {
		heads.add(kindHead, k.word("outcome", string(outcome)))
	}
	for _, principle := range k.principles() {
		of := s.add(kindPart, k.word("principle", principle))
		of.id = "principle-" + principle
		row := k.tally.add(kindRow, "")
		row.add(kindName, of.text)
		all := 0
		for _, outcome := range shownOutcomes {
			found := k.found(of, principle, outcome)
			row.add(kindCell, number(found))
			all += found
		}
		k.most = max(k.most, all)
	}
	k.tally.row(k.say("total"), number(k.r.Tally.NotMet), number(k.r.Tally.Unclear), number(k.r.Tally.Met))
}

// principles lists the principles that have findings: the framework's, in its order, then others.
func (k *composer) principles() []string {
	var found, all stringList
	for _, f := range k.r.Findings {
		found.add(string(f.Principle))
	}
	for _, p := range participation.Principles {
		if slices.Contains(found, p.Code) {
			all.add(p.Code)
		}
	}
	for _, principle := range found {
		if !slices.Contains(all, principle) {
			all.add(principle)
		}
	}
	return all
}

// found gives the findings of a principle that have an outcome, and returns how many there are.
func (k *composer) found(s *node, principle string, outcome participation.Outcome) int {
	var all *node
	findings := k.r.Findings
	for i := range findings {
		f := &findings[i]
		if string(f.Principle) != principle || f.Outcome != outcome {
			continue
		}
		if all == nil {
			all = s.add(kindGroup, k.tag("outcome", string(outcome))).add(kindList, "")
		}
		k.finding(all, f)
	}
	if all == nil {
		return 0
	}
	return len(all.nodes)
}

// finding gives a claim and what became of it. What to do is left out where the claim is met. A
// finding that is not met says what its sources say; for others their ids lead to the list of
// sources.
func (k *composer) finding(all *node, f *participation.Finding) {
	about := k.titled(all, f.Rule, k.tag("force", string(f.Force)))
	fix := k.find("rule", f.Rule, ".fix")
	switch f.Outcome {
	case participation.NotMet:
		k.pairs(about, "fix", fix)
	case participation.Unclear:
		k.pairs(about, "fix.unclear", fix)
	}
	if len(f.Missing) > 0 {
		k.asks(k.says(about, kindPair, "missing"), f.Missing)
	}
	k.facts(about, f.Facts)
	rests := k.says(about, kindPair, "rests-on")
	if f.Outcome == participation.NotMet {
		k.basis(rests, f.Basis)
	} else {
		rests.add(kindText, k.sourceIDs(f.Basis))
	}
	if _, ok := k.c.Accepted[f.Rule]; ok {
		k.accepted(k.says(about, kindPair, "accepted"), f.Rule)
	}
}

// titled adds an item with the title of a rule and a label, for pairs below it.
func (k *composer) titled(all *node, rule string, tag text) *node {
	return all.add(kindItem, k.of("rule", rule, ".title").strong().with(tag)).add(kindPairs, "")
}

func (k *composer) accepted(n *node, rule string) {
	a := k.c.Accepted[rule]
	k.signed(n, a.Reason, a.Role, a.Date)
}

func (k *composer) judged(n *node, statement catalogue.ID) {
	j := k.c.Judgements[statement]
	k.signed(n, j.Text, j.Role, j.Date)
}

// signed adds a person's words, their role and the date.
func (k *composer) signed(n *node, words, role string, date wire.Date) {
	quote(n, words)
	n.add(kindQuiet, k.fill("signed", "role", own(role), "date", k.date(date)))
}

// quote adds words of the case, if there are any, line by line.
func quote(n *node, words string) {
	var all *node
	for _, line := range lines(words) {
		if all == nil {
			all = n.add(kindQuote, "")
		}
		all.add(kindLine, own(line))
	}
}

// obligations gives what is owed to people who take part: rule by rule and, where there is a register,
// whom each is owed to, about what and since when.
func (k *composer) obligations(s *node) {
	k.draw(s, (*composer).calendar)
	owed := k.r.Obligations
	all := k.list(s, kindList, len(owed), "obligations.none")
	for len(owed) > 0 {
		first, same := &owed[0], 1
		for same < len(owed) && owed[same].Obligation == first.Obligation {
			same++
		}
		var limit text
		if days, ok := k.c.Policy[first.Obligation]; ok {
			limit = number(days)
		}
		var state text
		single := same == 1 && first.About == "" && first.To == ""
		if single {
			state = k.tag("obligation-state", string(first.State))
		}
		about := k.titled(all, first.Obligation, state)
		k.pairs(about, "shown", k.find("rule", first.Obligation, ".shown"), "own-limit", limit)
		if !single {
			each := k.says(about, kindPair, "owed").add(kindList, "")
			for i := range same {
				k.owed(each, &owed[i])
			}
		}
		k.says(about, kindPair, "rests-on").add(kindText, k.sourceIDs(first.Basis))
		owed = owed[same:]
	}
}

// owed gives one thing that is owed.
func (k *composer) owed(all *node, o *participation.Obligation) {
	to := k.whom(o.To)
	if o.About != "" {
		to = to.joined("; ", k.fill("owed.about", "what", k.whom(o.About)))
	}
	of := k.tag("obligation-state", string(o.State)).with(to)
	if !o.Since.IsZero() {
		of = of.joined("; ", k.fill("owed.since", "date", k.date(o.Since)))
	}
	if !o.Due.IsZero() {
		of = of.joined("; ", k.fill("owed.due", "date", k.date(o.Due)))
	}
	if o.Age > 0 {
		of = of.joined("; ", k.count("owed.age", o.Age))
	}
	var how text
	for _, way := range o.How {
		how = how.joined(", ", k.word("way", string(way)))
	}
	if how != "" {
		of = of.joined("; ", k.fill("owed.how", "how", how))
	}
	all.add(kindItem, of)
}

// whom names whom something is owed to or what it is about: by the label of its code, or by its id
// in the register.
func (k *composer) whom(code string) text {
	if code == "" {
		return ""
	}
	for _, term := range participation.Audiences {
		if term.Code == code {
			return k.word("audience", code)
		}
	}
	for _, l := range [...]participation.List{participation.ListPeopleGroups, participation.ListSettings} {
		if _, ok := l.Term(code); ok {
			return k.label(l, code)
		}
	}
	return own(code)
}

// prompts gives what a person has to judge, and the judgement where the case has one.
func (k *composer) prompts(s *node) {
	prompts := k.r.Prompts
	if len(prompts) == 0 {
		k.says(s, kindText, "prompts.none")
		return
	}
	k.says(s, kindText, "prompts.about")
	all := s.add(kindList, "")
	for i, statementID := range prompts {
		statement := string(statementID)
		prompt := all.add(kindItem, k.of("prompt", statement, ".ask").strong())
		if why := k.find("prompt", statement, ".why"); why != "" {
			prompt.add(kindQuiet, why)
		}
		about := prompt.add(kindPairs, "")
		k.basis(k.says(about, kindPair, "rests-on"), prompts[i:i+1])
		judgement := k.says(about, kindPair, "judgement")
		if _, ok := k.c.Judgements[statementID]; ok {
			k.judged(judgement, statementID)
		} else {
			k.says(judgement, kindText, "judgement.none")
		}
	}
}

// counts counts the findings by principle. The duty is not among them.
func (k *composer) counts(s *node) {
	k.says(s, kindCounts, "tally.caption").nodes = k.tally.nodes
	most := number(k.most)
	for _, row := range k.tally.nodes[1 : len(k.tally.nodes)-1] {
		row.nodes[0].add(kindBar, most).nodes = row.nodes[1:]
	}
	s.add(kindQuiet, k.count("tally.about", k.r.Tally.NotApplicable))
}
