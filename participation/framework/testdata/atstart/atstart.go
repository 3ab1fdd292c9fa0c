// Package atstart holds variables that are static data and some that are not.
package atstart

import "sync"

type row struct {
	id   string
	next *row
}

var (
	first  = row{id: "first"}
	table  = []row{first, {id: "second", next: &first}}
	lookup = map[string]int{"first": 0}
	lazy   = sync.OnceValue(func() int { return len(table) })

	length = double(len("first"))
	plain  = func() int { return lookup["first"] }
	copied = append([]row(nil), table...)
)

//go:noinline
func double(n int) int {
	for range n {
		n++
	}
	return n
}

// All uses what the compiler would leave out.
func All() (int, int, []row) { return lazy(), length + plain(), copied }
