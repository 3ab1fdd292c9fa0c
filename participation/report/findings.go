package report

import (
	"slices"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// shownOutcomes lists the outcomes of findings in the order in which they are read.
var shownOutcomes = [...]participation.Outcome{participation.NotMet, participation.Unclear, participation.Met}

// findings gives the findings by principle, those that are not met first.
func (k *composer) findings() section {
	s := section{id: "findings", heading: k.say("findings"), blocks: says(k.say("findings.about"))}
	if len(k.r.Findings) == 0 {
		s.blocks = append(s.blocks, paragraph{text: k.say("findings.none")})
	}
	if n := k.r.Tally.Unclear; n > 0 {
		s.blocks = append(s.blocks, notice{noticeGap, says(k.fill("gaps.plan", value{"count", count(n)}))})
	}
	for _, principle := range k.principles() {
		of := section{id: "principle-" + string(principle), heading: k.word("principle." + string(principle))}
		for _, outcome := range shownOutcomes {
			if found := k.found(principle, outcome); len(found.items) > 0 {
				of.sections = append(of.sections, section{
					heading: k.tag("outcome", string(outcome)), blocks: []block{found}})
			}
		}
		s.sections = append(s.sections, of)
	}
	return s
}

// principles lists the principles that have findings: the framework's, in its order, then others.
func (k *composer) principles() []participation.Principle {
	var known, others []participation.Principle
	for i := range participation.Principles {
		code := participation.Principle(participation.Principles[i].Code)
		if slices.ContainsFunc(k.r.Findings, func(f participation.Finding) bool { return f.Principle == code }) {
			known = append(known, code)
		}
	}
	for i := range k.r.Findings {
		if p := k.r.Findings[i].Principle; !slices.Contains(known, p) && !slices.Contains(others, p) {
			others = append(others, p)
		}
	}
	return append(known, others...)
}

func (k *composer) found(principle participation.Principle, outcome participation.Outcome) list {
	var all list
	for i := range k.r.Findings {
		if f := &k.r.Findings[i]; f.Principle == principle && f.Outcome == outcome {
			all.items = append(all.items, k.finding(f))
		}
	}
	return all
}

// finding gives a claim and what became of it. What to do is left out where the claim is met. A
// finding that is not met says what its sources say; for others their ids lead to the list of
// sources.
func (k *composer) finding(f *participation.Finding) item {
	var about pairs
	fix := "rule." + f.Rule + ".fix"
	switch {
	case f.Outcome == participation.NotMet && k.has(fix):
		about = append(about, pair{term: k.say("fix"), blocks: says(k.word(fix))})
	case f.Outcome == participation.Unclear && k.has(fix):
		about = append(about, pair{term: k.say("fix.unclear"), blocks: says(k.word(fix))})
	}
	if len(f.Missing) > 0 {
		about = append(about, pair{term: k.say("missing"), blocks: k.asks(f.Missing)})
	}
	if len(f.Facts) > 0 {
		about = append(about, pair{term: k.say("answers"), blocks: k.facts(f.Facts)})
	}
	rests := says(k.sourceIDs(f.Basis))
	if f.Outcome == participation.NotMet {
		rests = k.basis(f.Basis)
	}
	about = append(about, pair{term: k.say("rests-on"), blocks: rests})
	if a, ok := k.c.Accepted[f.Rule]; ok {
		about = append(about, k.acceptance(a))
	}
	return item{
		text:   join(" ", k.strong(k.of("rule", f.Rule, "title")), k.tag("force", string(f.Force))),
		blocks: []block{about},
	}
}

func (k *composer) acceptance(a participation.Acceptance) pair {
	return pair{term: k.say("accepted"), blocks: k.signed(a.Reason, a.Role, a.Date)}
}

// signed gives a person's words, their role and the date.
func (k *composer) signed(words, role string, date wire.Date) []block {
	by := paragraph{text: k.fill("signed", value{"role", own(role)}, value{"date", k.date(date)}), weight: weightQuiet}
	if said := lines(words); said != nil {
		return []block{said, by}
	}
	return []block{by}
}

// obligations gives what is owed to people who take part.
func (k *composer) obligations() section {
	s := section{id: "obligations", heading: k.say("obligations")}
	if len(k.r.Obligations) == 0 {
		s.blocks = says(k.say("obligations.none"))
		return s
	}
	var all list
	for i := range k.r.Obligations {
		all.items = append(all.items, k.obligation(&k.r.Obligations[i]))
	}
	s.blocks = []block{all}
	return s
}

func (k *composer) obligation(o *participation.Obligation) item {
	var about pairs
	if textID := "rule." + o.Obligation + ".shown"; k.has(textID) {
		about = append(about, pair{term: k.say("shown"), blocks: says(k.word(textID))})
	}
	if days, ok := k.c.Policy[o.Obligation]; ok {
		about = append(about, pair{term: k.say("own-limit"), blocks: says(count(days))})
	}
	if o.To != "" {
		about = append(about, pair{term: k.say("to"), blocks: says(own(o.To))})
	}
	if !o.Due.IsZero() {
		about = append(about, pair{term: k.say("due"), blocks: says(k.date(o.Due))})
	}
	if o.About != "" {
		about = append(about, pair{term: k.say("about"), blocks: says(own(o.About))})
	}
	about = append(about, pair{term: k.say("rests-on"), blocks: says(k.sourceIDs(o.Basis))})
	return item{
		text:   join(" ", k.strong(k.of("rule", o.Obligation, "title")), k.tag("obligation-state", string(o.State))),
		blocks: []block{about},
	}
}

// prompts gives what a person has to judge, and the judgement where the case has one.
func (k *composer) prompts() section {
	s := section{id: "prompts", heading: k.say("prompts")}
	if len(k.r.Prompts) == 0 {
		s.blocks = says(k.say("prompts.none"))
		return s
	}
	var all list
	for _, statementID := range k.r.Prompts {
		all.items = append(all.items, k.prompt(statementID))
	}
	s.blocks = []block{paragraph{text: k.say("prompts.about")}, all}
	return s
}

func (k *composer) prompt(statementID catalogue.ID) item {
	textID := "prompt." + string(statementID)
	var blocks []block
	if k.has(textID + ".why") {
		blocks = append(blocks, paragraph{text: k.word(textID + ".why"), weight: weightQuiet})
	}
	about := pairs{{term: k.say("rests-on"), blocks: k.basis([]catalogue.ID{statementID})}}
	if j, ok := k.c.Judgements[statementID]; ok {
		about = append(about, pair{term: k.say("judgement"), blocks: k.signed(j.Text, j.Role, j.Date)})
	} else {
		about = append(about, pair{term: k.say("judgement"), blocks: says(k.say("judgement.none"))})
	}
	return item{text: k.strong(k.of("prompt", string(statementID), "ask")), blocks: append(blocks, about)}
}

// tally counts the findings by principle. The duty is not among them.
func (k *composer) tally() section {
	t := table{caption: k.say("tally.caption"), heads: []text{k.say("principle")}, counts: true}
	for _, outcome := range shownOutcomes {
		t.heads = append(t.heads, k.word("outcome."+string(outcome)))
	}
	row := func(name text, counted func(participation.Principle) bool) {
		cells := []text{name}
		for _, outcome := range shownOutcomes {
			n := 0
			for i := range k.r.Findings {
				if f := &k.r.Findings[i]; f.Outcome == outcome && counted(f.Principle) {
					n++
				}
			}
			cells = append(cells, count(n))
		}
		t.rows = append(t.rows, cells)
	}
	for _, principle := range k.principles() {
		row(k.word("principle."+string(principle)), func(p participation.Principle) bool { return p == principle })
	}
	row(k.say("total"), func(participation.Principle) bool { return true })
	return section{id: "tally", heading: k.say("tally"), blocks: []block{
		t, paragraph{text: k.fill("tally.about", value{"count", count(k.r.Tally.NotApplicable)}), weight: weightQuiet},
	}}
}
