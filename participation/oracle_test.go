package participation_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/section13q"
)

// The oracle evaluates expressions in the published language, as WriteExpr writes it: slowly, one
// part after the other, and with nothing of the library but the vocabulary. The engine is held to
// it.

// world is what a case states, as plainly as it can be kept.
type world struct {
	answers map[string]Answer
	lists   map[string][]string // by property; absent where it is not stated
	asAt    wire.Date
}

// evaluate gives the answer to a parsed expression.
func (w world) evaluate(expr any) Answer {
	if expr == true {
		return Yes
	}
	for key, value := range expr.(map[string]any) {
		switch key {
		case "fact":
			return w.answers[value.(string)]
		case "in", "stated":
			return w.in(texts(value))
		case "not":
			return opposite(w.evaluate(value))
		case "all":
			return opposite(w.atLeast(1, value, opposite))
		case "any":
			return w.atLeast(1, value, same)
		case "of":
			return w.atLeast(int(expr.(map[string]any)["at_least"].(float64)), value, same)
		case "surely":
			if w.evaluate(value) == Yes {
				return Yes
			}
			return No
		case "from":
			from, err := wire.ParseDate(value.(string))
			if err != nil {
				panic(err)
			}
			if w.asAt.Before(from) {
				return No
			}
			return Yes
		}
	}
	panic("an expression that the oracle does not know")
}

// in evaluates a list's property with codes after it; without any, every code counts.
func (w world) in(words []string) Answer {
	stated, given := w.lists[words[0]]
	if !given {
		return NotStated
	}
	for _, code := range stated {
		if len(words) == 1 || slices.Contains(words[1:], code) {
			return Yes
		}
	}
	return No
}

func (w world) atLeast(n int, parts any, turn func(Answer) Answer) Answer {
	sure, can := 0, 0
	for _, part := range parts.([]any) {
		switch turn(w.evaluate(part)) {
		case Yes:
			sure++
			can++
		case NotStated:
			can++
		}
	}
	switch {
	case sure >= n:
		return Yes
	case can < n:
		return No
	}
	return NotStated
}

func same(a Answer) Answer { return a }

func opposite(a Answer) Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return NotStated
}

func texts(value any) (list []string) {
	for _, entry := range value.([]any) {
		list = append(list, entry.(string))
	}
	return list
}

// missing adds the facts and lists that an expression waits for.
func (w world) missing(expr any, into map[string]bool) {
	if w.evaluate(expr) != NotStated {
		return
	}
	for key, value := range expr.(map[string]any) {
		switch key {
		case "fact":
			into[value.(string)] = true
		case "in", "stated":
			into[texts(value)[0]] = true
		case "not", "surely":
			w.missing(value, into)
		case "all", "any", "of":
			for _, part := range value.([]any) {
				w.missing(part, into)
			}
		}
	}
}

// with returns the world with one more thing stated: a fact, or a list that holds every code or
// none.
func (w world) with(name string, answer Answer) world {
	if l, ok := ListNamed(name); ok {
		w.lists = maps.Clone(w.lists)
		w.lists[name] = []string{}
		if answer == Yes {
			w.lists[name] = codesOf(l)
		}
		return w
	}
	w.answers = maps.Clone(w.answers)
	w.answers[name] = answer
	return w
}

func codesOf(l List) (codes []string) {
	for _, t := range l.Terms() {
		codes = append(codes, t.Code)
	}
	return codes
}

// document writes the world as a case.
func (w world) document(t testing.TB) []byte {
	t.Helper()
	c := map[string]any{"as_at": w.asAt.String(), "answers": w.answers}
	for property, codes := range w.lists {
		if l, _ := ListNamed(property); l.One() {
			c[property] = codes[0]
		} else {
			c[property] = codes
		}
	}
	document, err := json.Marshal(c)
	require.NoError(t, err)
	return document
}

func (w world) read(t testing.TB) Case {
	t.Helper()
	c, problems := ReadCase(w.document(t))
	require.Empty(t, problems)
	return c
}

// dice makes worlds by chance, the same ones each time.
type dice struct{ *rand.Rand }

func throw(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 13))} }

func (d dice) world(facts []*Fact) world {
	w := world{answers: map[string]Answer{}, lists: map[string][]string{},
		asAt: wire.Date{Year: 2013 + d.IntN(17), Month: 1 + d.IntN(12), Day: 1 + d.IntN(28)}}
	if w.asAt.Year == 2013 {
		w.asAt.Month = 5
	}
	often := d.IntN(4) // now and then nearly everything is stated, or hardly anything
	for _, f := range facts {
		if d.IntN(4) <= often {
			w.answers[f.ID] = Answer(d.IntN(3))
		}
	}
	for _, l := range Lists() {
		codes := codesOf(l)
		d.Shuffle(len(codes), func(i, j int) { codes[i], codes[j] = codes[j], codes[i] })
		switch {
		case d.IntN(4) > often:
		case l.One():
			w.lists[l.Property()] = codes[:1]
		default:
			w.lists[l.Property()] = codes[:d.IntN(len(codes)+1)]
			if d.IntN(2) == 0 {
				w.lists[l.Property()] = codes[:d.IntN(3)]
			}
		}
	}
	return w
}

// parsed writes an expression and reads it again for the oracle.
func parsed(t testing.TB, e Expr) (expr any) {
	t.Helper()
	var w wire.Writer
	WriteExpr(&w, e)
	require.NoError(t, json.Unmarshal(w.Bytes(), &expr), "%s", w.Bytes())
	return expr
}

// everyExpr gives the expressions of every rule and prompt, and those of the duty's tables.
var everyExpr = sync.OnceValue(func() (all []Expr) {
	add := func(exprs ...Expr) {
		for _, e := range exprs {
			if e != nil {
				all = append(all, e)
			}
		}
	}
	for _, r := range framework.Standard().Rules() {
		add(r.When, r.Check)
	}
	for _, p := range framework.Standard().Prompts() {
		add(p.When)
	}
	for _, row := range section13q.Rows() {
		add(row.Given, row.If, row.Sure)
	}
	for _, notes := range [][]section13q.Note{section13q.Flags, section13q.Companions, section13q.Steps} {
		for _, n := range notes {
			add(n.Given, n.When)
		}
	}
	return all
})
