package participation

import (
	"github.com/heard-framework/heard/participation/catalogue"
)

// RuleSet is a list of rules and prompts, compiled. It never changes and is safe for concurrent
// use.
type RuleSet struct {
	Rules   []Rule
	Prompts []Prompt

	program *Program
	when    []int // by rule: its root
	check   []int // by rule: its root; 0 is When of the first rule and stands for no Check
	prompt  []int
}

// CompileRules compiles rules and prompts, in the order in which reports show them. It panics on
// a mistake in the tables, as Compile does.
func CompileRules(rules []Rule, prompts []Prompt) *RuleSet {
	s := &RuleSet{Rules: rules, Prompts: prompts}
	var roots []Expr
	root := func(e Expr) int {
		roots = append(roots, e)
		return len(roots) - 1
	}
	for i := range rules {
		s.when = append(s.when, root(rules[i].When))
		s.check = append(s.check, 0)
		if rules[i].Check != nil {
			s.check[i] = root(rules[i].Check)
		}
	}
	for i := range prompts {
		s.prompt = append(s.prompt, root(prompts[i].When))
	}
	s.program = Compile(roots...)
	return s
}

// Program returns the compiled expressions, for benchmarks and for tools that look inside.
func (s *RuleSet) Program() *Program { return s.program }

// Facts returns every fact that the rules and prompts read, in the order in which they ask.
func (s *RuleSet) Facts() []*Fact {
	var facts []*Fact
	seen := map[string]bool{}
	visit := func(f *Fact) {
		if !seen[f.ID] {
			seen[f.ID] = true
			facts = append(facts, f)
		}
	}
	for i := range s.Rules {
		EachFact(s.Rules[i].When, visit)
		if s.Rules[i].Kind == OnPlan {
			EachFact(s.Rules[i].Check, visit)
		}
	}
	for i := range s.Prompts {
		EachFact(s.Prompts[i].When, visit)
	}
	return facts
}

// Bears says whether rule i bears on the case: the answer to its When.
func (s *RuleSet) Bears(c *Case, i int) Answer {
	var w Worlds
	w.Load(s.program, c)
	return w.Answer(s.when[i])
}

// Outcome returns what becomes of rule i in the case, and, sorted, what it waits for. A rule that
// the register answers is NotApplicable, and one that the record answers while there is none.
func (s *RuleSet) Outcome(c *Case, i int) (Outcome, []string) {
	var w Worlds
	w.Load(s.program, c)
	var names Names
	outcome := s.outcome(&w, i, &names)
	return outcome, s.program.AppendNames(nil, &names)
}

// outcome adds what rule i waits for to missing. Where When is unknown, Check is not asked about.
func (s *RuleSet) outcome(w *Worlds, i int, missing *Names) Outcome {
	if rule := &s.Rules[i]; rule.Check == nil || rule.Kind == OnRecord && !w.recorded {
		return NotApplicable
	}
	switch w.Answer(s.when[i]) {
	case No:
		return NotApplicable
	case NotStated:
		w.Missing(s.when[i], missing)
		return Unclear
	}
	switch w.Answer(s.check[i]) {
	case Yes:
		return Met
	case No:
		return NotMet
	}
	w.Missing(s.check[i], missing)
	return Unclear
}

// settled returns the worlds in which rule i is not unclear.
func (s *RuleSet) settled(w *Worlds, i int) uint64 {
	bears, not := w.Planes(s.when[i])
	met, unmet := w.Planes(s.check[i])
	return not | bears&(met|unmet)
}

// Assess checks a case against every rule and fills in the report's findings, obligations,
// prompts and tally. It returns what may still be asked, each question once.
//
// The tally counts every rule that a plan or a record answers. Rules that the register answers
// stand under obligations instead; without a register, those that bear are NoDateSet.
func (s *RuleSet) Assess(c *Case, r *Report) Open {
	var w Worlds
	w.Load(s.program, c)
	p := s.program
	var missing, asked Names
	var waits Waits
	var room [maxNames]uint16 // more only where rules are many
	unclear := room[:0]

	bearing, owed := 0, 0
	for i := range s.Rules {
		switch answer := w.Answer(s.when[i]); {
		case s.Rules[i].Kind == OnPlan && answer != No:
			bearing++
		case s.Rules[i].Kind == OnRegister && answer == Yes:
			owed++
		}
	}
	r.Findings = make([]Finding, 0, bearing)
	r.Obligations = make([]Obligation, 0, owed)
	facts := make(Facts, 0, bearing)
	waiting := make([]string, 0, bearing)
	for i := range s.Rules {
		rule := &s.Rules[i]
		if rule.Kind == OnRegister {
			if w.Answer(s.when[i]) == Yes {
				r.Obligations = append(r.Obligations, Obligation{Obligation: rule.ID, State: NoDateSet, Basis: rule.Basis})
			}
			continue
		}
		outcome := s.outcome(&w, i, &missing)
		r.Tally.add(outcome)
		if outcome == NotApplicable {
			continue
		}
		fromFact, fromName := len(facts), len(waiting)
		if outcome == Unclear {
			unclear = append(unclear, uint16(i))
			asked.Join(&missing)
			waits.Add(&missing)
			for n := range missing.All {
				waiting = append(waiting, p.names[n])
			}
			missing = Names{}
		} else {
			facts = w.AppendFacts(facts, s.check[i])
		}
		r.Findings = append(r.Findings, Finding{
			Rule: rule.ID, Outcome: outcome, Force: rule.Force, Principle: rule.Principle, Basis: rule.Basis,
			Facts:   facts[fromFact:len(facts):len(facts)],
			Missing: waiting[fromName:len(waiting):len(waiting)],
		})
	}
	r.Prompts = make([]catalogue.ID, 0, len(s.Prompts))
	for i := range s.Prompts {
		if w.Answer(s.prompt[i]) == Yes {
			r.Prompts = append(r.Prompts, s.Prompts[i].Statement)
		}
	}
	return w.Weigh(&asked, &waits, func() (settles Settled) {
		for _, i := range unclear {
			settles.Count(s.settled(&w, int(i)))
		}
		return settles
	})
}

// Ahead returns, sorted, every fact and list that rules may still ask for, whatever the answers: what
// Assess asks for now, and what these answers may bring.
func (s *RuleSet) Ahead(c *Case) []string {
	var w Worlds
	w.Load(s.program, c)
	var names Names
	for i := range s.Rules {
		if s.Rules[i].Kind == OnPlan && w.Answer(s.when[i]) != No {
			w.Missing(s.when[i], &names)
			w.Missing(s.check[i], &names)
		}
	}
	return s.program.AppendNames(nil, &names)
}

// EachFact calls visit for every fact in an expression, in the order in which it stands there.
func EachFact(e Expr, visit func(*Fact)) {
	switch e := e.(type) {
	case Is:
		visit(e.Fact)
	case All:
		eachFact(e, visit)
	case Any:
		eachFact(e, visit)
	case AtLeast:
		eachFact(e.Of, visit)
	case Not:
		EachFact(e.Expr, visit)
	case Surely:
		EachFact(e.Expr, visit)
	}
}

func eachFact(parts []Expr, visit func(*Fact)) {
	for _, part := range parts {
		EachFact(part, visit)
	}
}
