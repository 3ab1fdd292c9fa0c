package participation

import (
	"slices"
	"strconv"

	"github.com/heard-framework/heard/participation/wire"
)

// Program is a table of expressions compiled for evaluation: one flat array of nodes, children
// before parents, equal parts shared. It never changes and is safe for concurrent use.
type Program struct {
	nodes []node
	inner []uint16 // the nodes that are no facts, each after its children
	kids  []uint16
	roots []uint16
	dates []wire.Date

	// names holds every fact, list property and code ("acts.plan") that the table reads, sorted:
	// a set of bits over it comes out in order.
	names     []string
	asked     []uint16 // by name: when the table first asks for it
	facts     []uint16 // by fact: its name
	answers   []source // by name: what states it
	factIndex map[string]uint16
	lists     [listEnd]listNames
}

// listNames says where the names of a list stand, for a list that the table reads.
type listNames struct {
	used     bool
	property uint16
	codes    []uint16
}

// source says what states a name: a list or, where that is zero, a fact. A code has none of its
// own and is never asked for.
type source struct {
	fact uint16
	list List
}

type op uint8

const (
	opAlways op = iota
	opFact
	opIn
	opStated
	opFrom
	opAll
	opAny
	opAtLeast
	opNot
	opSurely
)

// node is one part of an expression. Node i is fact i, for as many facts as there are. For opFrom,
// at is the date; for the others, the first of its count children in kids.
type node struct {
	op   op
	list List
	// fickle is whether Surely stands in it: stating a fact can then unsettle it.
	fickle bool
	n      uint16
	at     uint16
	count  uint16
	mask   uint64
}

// Compile compiles a table of expressions. It panics on a mistake in the table itself: a code
// that no list has, two facts with one id, an expression outside the closed set.
func Compile(roots ...Expr) *Program {
	c := compiler{
		program: &Program{factIndex: map[string]uint16{}},
		seen:    map[string]uint16{},
		facts:   map[string]*Fact{},
		order:   map[string]uint16{},
	}
	// The facts come first, so that node i is fact i.
	for _, root := range roots {
		EachFact(root, c.fact)
	}
	for _, root := range roots {
		c.program.roots = append(c.program.roots, c.compile(root))
	}
	c.name()
	return c.program
}

// compiler holds what is needed only while a table is compiled.
type compiler struct {
	program *Program
	seen    map[string]uint16 // the spelling of a node → the node
	facts   map[string]*Fact
	order   map[string]uint16 // name → when it was first asked for
}

func (c *compiler) compile(e Expr) uint16 {
	switch e := e.(type) {
	case Always:
		return c.add(node{op: opAlways})
	case Is:
		c.ask(e.Fact.ID)
		return c.program.factIndex[e.Fact.ID]
	case In:
		return c.in(e)
	case Stated:
		c.ask(e.List.Property())
		c.program.lists[e.List].used = true
		return c.add(node{op: opStated, list: e.List})
	case From:
		c.program.dates = append(c.program.dates, e.Date)
		return c.add(node{op: opFrom, at: uint16(len(c.program.dates) - 1)})
	case All:
		return c.add(node{op: opAll}, c.each(e)...)
	case Any:
		return c.add(node{op: opAny}, c.each(e)...)
	case AtLeast:
		return c.add(node{op: opAtLeast, n: uint16(e.N)}, c.each(e.Of)...)
	case Not:
		return c.add(node{op: opNot}, c.compile(e.Expr))
	case Surely:
		return c.add(node{op: opSurely}, c.compile(e.Expr))
	}
	panic(errUnknownExpr)
}

func (c *compiler) each(parts []Expr) []uint16 {
	kids := make([]uint16, len(parts))
	for i, part := range parts {
		kids[i] = c.compile(part)
	}
	return kids
}

// in makes one mask test for each list that the codes belong to.
func (c *compiler) in(codes In) uint16 {
	masks := codes.masks()
	var kids []uint16
	for l := ListDeciders; l < listEnd; l++ {
		if masks[l] != 0 {
			c.ask(l.Property())
			c.program.lists[l].used = true
			kids = append(kids, c.add(node{op: opIn, list: l, mask: masks[l]}))
		}
	}
	if len(kids) == 1 {
		return kids[0]
	}
	return c.add(node{op: opAny}, kids...)
}

func (c *compiler) fact(f *Fact) {
	if known, ok := c.facts[f.ID]; ok {
		if known != f {
			panic(errTwoFacts)
		}
		return
	}
	c.facts[f.ID] = f
	i := uint16(len(c.program.factIndex))
	c.program.factIndex[f.ID] = i
	c.add(node{op: opFact, at: i})
}

func (c *compiler) ask(name string) {
	if _, ok := c.order[name]; !ok {
		c.order[name] = uint16(len(c.order))
	}
}

// add appends a node, unless an equal one is there.
func (c *compiler) add(n node, kids ...uint16) uint16 {
	spelling := append(strconv.AppendUint(nil, uint64(n.op), 36), ' ')
	for _, v := range []uint64{uint64(n.list), uint64(n.n), uint64(n.at), n.mask} {
		spelling = append(strconv.AppendUint(spelling, v, 36), ' ')
	}
	for _, kid := range kids {
		spelling = append(strconv.AppendUint(spelling, uint64(kid), 36), ',')
	}
	if at, ok := c.seen[string(spelling)]; ok {
		return at
	}
	p := c.program
	n.fickle = n.op == opSurely || slices.ContainsFunc(kids, func(kid uint16) bool { return p.nodes[kid].fickle })
	if len(kids) > 0 {
		n.at, n.count = uint16(len(p.kids)), uint16(len(kids))
		p.kids = append(p.kids, kids...)
	}
	if len(p.nodes) == maxNodes || len(p.kids) >= 1<<15 {
		panic(errTooLarge)
	}
	at := uint16(len(p.nodes))
	p.nodes = append(p.nodes, n)
	if n.op != opFact {
		p.inner = append(p.inner, at)
	}
	c.seen[string(spelling)] = at
	return at
}

// name sorts the names that the table reads and notes where each stands.
func (c *compiler) name() {
	p := c.program
	for id := range p.factIndex {
		p.names = append(p.names, id)
	}
	for l := ListDeciders; l < listEnd; l++ {
		if !p.lists[l].used {
			continue
		}
		if len(l.Terms()) > maxCodes {
			panic(errTooLarge)
		}
		p.names = append(p.names, l.Property())
		for _, t := range l.Terms() {
			p.names = append(p.names, l.Property()+"."+t.Code)
		}
	}
	if len(p.names) > maxNames {
		panic(errTooLarge)
	}
	slices.Sort(p.names)
	at := func(name string) uint16 {
		i, _ := slices.BinarySearch(p.names, name)
		return uint16(i)
	}
	p.asked = make([]uint16, len(p.names))
	for name, order := range c.order {
		p.asked[at(name)] = order
	}
	p.facts = make([]uint16, len(p.factIndex))
	p.answers = make([]source, len(p.names))
	for id, i := range p.factIndex {
		p.facts[i] = at(id)
		p.answers[at(id)] = source{fact: i}
	}
	for l := ListDeciders; l < listEnd; l++ {
		if names := &p.lists[l]; names.used {
			names.property = at(l.Property())
			p.answers[names.property] = source{list: l}
			for _, t := range l.Terms() {
				names.codes = append(names.codes, at(l.Property()+"."+t.Code))
			}
		}
	}
}

// Reads returns the ids of the facts that the table reads, sorted.
func (p *Program) Reads() []string {
	ids := make([]string, 0, len(p.factIndex))
	for id := range p.factIndex {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}
