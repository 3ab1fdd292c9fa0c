// Package wire reads and writes the JSON documents of the library: one strict reader that says of every
// problem where it is, one writer that always writes the same bytes, and the civil Date.
//
// The reader takes only JSON that nobody can read in two ways. It refuses what other readers let pass:
// a key twice in one object, text that is not UTF-8, half a surrogate pair, anything after the document.
// It goes on after a problem, so that one reading finds them all; only where a document stops being JSON,
// is nested too deeply or is too large does the reading stop.
//
// Places are given as line and column, both counted from 1. A line ends with a line feed.
// A column counts Unicode code points; a byte that is not UTF-8 counts as one.
package wire
