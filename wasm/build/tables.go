package main

import (
	"bytes"
	"encoding/binary"
)

// Where things stand in the table of functions that Go 1.20 to 1.26 put into a program, in bytes. A
// program that has another table is left as it is.
const (
	tableMagic   = "\xf1\xff\xff\xff\x00\x00\x01\x08"
	headerCount  = 8  // how many functions there are
	headerNames  = 32 // where their names begin,
	headerUnits  = 40 // the names of their files,
	headerSteps  = 56 // the tables that go by the place in the code,
	headerRows   = 64 // and the rows of functions
	rowName      = 4
	rowStack     = 16
	rowFile      = 20
	rowLine      = 24
	rowDataCount = 28
	rowUnit      = 32
	rowFirstLine = 36
	rowData      = 44
)

// withoutPlaces blanks what a module says of where its functions stand in its source: names, files
// and lines, which only the trace of a crash shows, and a page does not. Nothing is moved in memory.
// What the collector and the stack need remains. It saves a tenth of what goes over the line.
func withoutPlaces(module []byte) []byte {
	m, ok := memoryOf(module)
	if !ok {
		return module
	}
	at := bytes.Index(m.image, []byte(tableMagic))
	if at < 0 {
		return module
	}
	t := m.image[at:]
	word := func(i int) int { return int(binary.LittleEndian.Uint64(t[i:])) }
	names, units, steps, rows := word(headerNames), word(headerUnits), word(headerSteps), word(headerRows)
	needed := make([]bool, rows-steps)
	for i := range word(headerCount) {
		row := t[rows+int(binary.LittleEndian.Uint32(t[rows+8*i+4:])):]
		keep := func(field int) { markSteps(t[steps:rows], int(binary.LittleEndian.Uint32(row[field:])), needed) }
		keep(rowStack)
		for k := range int(binary.LittleEndian.Uint32(row[rowDataCount:])) {
			keep(rowData + 4*k)
		}
		for _, field := range [...]int{rowName, rowFile, rowLine, rowUnit, rowFirstLine} {
			clear(row[field : field+4])
		}
	}
	for i, is := range needed {
		if !is {
			t[steps+i] = 0
		}
	}
	clear(t[names:units])
	clear(t[units:steps])
	return m.in(module)
}

// markSteps marks the bytes of the table that begins at from: pairs of numbers, up to a zero.
func markSteps(tables []byte, from int, needed []bool) {
	if from == 0 {
		return
	}
	i := from
	for first := true; ; first = false {
		value, n := binary.Uvarint(tables[i:])
		i += n
		if value == 0 && !first {
			break
		}
		_, n = binary.Uvarint(tables[i:])
		i += n
	}
	for k := from; k < i; k++ {
		needed[k] = true
	}
}
