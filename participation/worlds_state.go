package participation

// FactAt returns the place of a fact among the facts of the program, for Worlds.State, and false
// where no expression reads it.
func (p *Program) FactAt(id string) (int, bool) {
	i, ok := p.factIndex[id]
	return int(i), ok
}

// State states a fact, by its place, as yes in some worlds and no in others, whatever it was
// before. Evaluate has to follow; until then what rests on the fact is as it was.
func (w *Worlds) State(fact int, yes, no uint64) { w.yes[fact], w.no[fact] = yes, no }

// Evaluate evaluates every node in every world, after State: what was settled may be so no more.
func (w *Worlds) Evaluate() {
	p := w.program
	clear(w.yes[len(p.facts):len(p.nodes)])
	clear(w.no[len(p.facts):len(p.nodes)])
	w.run()
}
