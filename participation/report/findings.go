package report

import (
	"slices"

	"github.com/heard-framework/heard/participation"
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
	heads := k.tally.add(kindHeads, "")
	k.says(heads, kindHead, "principle")
	for _, outcome := range shownOutcomes {
		heads.add(kindHead, k.word("outcome", string(outcome)))
	}
	var total [len(shownOutcomes)]int
	for _, principle := range k.principles() {
		of := &node{kind: kindPart, id: "principle-" + principle}
		row := &node{kind: kindRow}
		row.add(kindName, k.word("principle", principle))
		for i, outcome := range shownOutcomes {
			found := k.found(of, principle, outcome)
			row.add(kindCell, number(found))
			total[i] += found
		}
		if len(of.nodes) > 0 {
			of.text = row.nodes[0].text
			s.append(of)
			k.tally.append(row)
		}
	}
	row := k.tally.add(kindRow, "")
	k.says(row, kindName, "total")
	for i := range total {
		row.add(kindCell, number(total[i]))
	}
}

// principles lists the framework's principles, in its order, then others that findings have.
func (k *composer) principles() []string {
	var all idList
	for i := range participation.Principles {
		all.add(participation.Principles[i].Code)
	}
	for i := range k.r.Findings {
		if p := string(k.r.Findings[i].Principle); !slices.Contains(all, p) {
			all.add(p)
		}
	}
	return all
}

// found gives the findings of a principle that have an outcome, and returns how many there are.
func (k *composer) found(s *node, principle string, outcome participation.Outcome) int {
	var all *node
	for i := range k.r.Findings {
		f := &k.r.Findings[i]
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
	if a, ok := k.c.Accepted[f.Rule]; ok {
		k.signed(k.says(about, kindPair, "accepted"), a.Reason, a.Role, a.Date)
	}
}

// titled adds an item with the title of a rule and a label, for pairs below it.
func (k *composer) titled(all *node, rule string, tag text) *node {
	return all.add(kindItem, k.of("rule", rule, ".title").strong().with(tag)).add(kindPairs, "")
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

// obligations gives what is owed to people who take part.
func (k *composer) obligations(s *node) {
	all := k.list(s, kindList, len(k.r.Obligations), "obligations.none")
	for i := range k.r.Obligations {
		o := &k.r.Obligations[i]
		about := k.titled(all, o.Obligation, k.tag("obligation-state", string(o.State)))
		var limit text
		if days, ok := k.c.Policy[o.Obligation]; ok {
			limit = number(days)
		}
		k.pairs(about,
			"shown", k.find("rule", o.Obligation, ".shown"),
			"own-limit", limit,
			"to", own(o.To),
			"due", k.due(o.Due),
			"about", own(o.About))
		k.says(about, kindPair, "rests-on").add(kindText, k.sourceIDs(o.Basis))
	}
}

// prompts gives what a person has to judge, and the judgement where the case has one.
func (k *composer) prompts(s *node) {
	if len(k.r.Prompts) == 0 {
		k.says(s, kindText, "prompts.none")
		return
	}
	k.says(s, kindText, "prompts.about")
	all := s.add(kindList, "")
	for i := range k.r.Prompts {
		statement := string(k.r.Prompts[i])
		prompt := all.add(kindItem, k.of("prompt", statement, ".ask").strong())
		if why := k.find("prompt", statement, ".why"); why != "" {
			prompt.add(kindQuiet, why)
		}
		about := prompt.add(kindPairs, "")
		k.basis(k.says(about, kindPair, "rests-on"), k.r.Prompts[i:i+1])
		judgement := k.says(about, kindPair, "judgement")
		if j, ok := k.c.Judgements[k.r.Prompts[i]]; ok {
			k.signed(judgement, j.Text, j.Role, j.Date)
		} else {
			k.says(judgement, kindText, "judgement.none")
		}
	}
}

// counts counts the findings by principle. The duty is not among them.
func (k *composer) counts(s *node) {
	k.says(s, kindCounts, "tally.caption").nodes = k.tally.nodes
	s.add(kindQuiet, k.count("tally.about", k.r.Tally.NotApplicable))
}
