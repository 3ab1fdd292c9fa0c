package main

import (
	"bytes"
	"encoding/binary"
)

// Where things stand in the table of functions that Go 1.20 to 1.26 put into a program, in bytes. A
// program that has another table is left as it is.
const (
	tableMagic    = "\xf1\xff\xff\xff\x00\x00\x01\x08"
	headerCount   = 8  // how many functions there are
	headerNames   = 32 // where their names begin,
	headerUnits   = 40 // the names of their files,
	headerSteps   = 56 // the tables that go by the place in the code,
	headerRows    = 64 // and the rows of functions
	rowName       = 4
	rowStack      = 16
	rowFile       = 20
	rowLine       = 24
	rowDataCount  = 28
	rowUnit       = 32
	rowFirstLine  = 36
	rowData       = 44
	dataSection   = 11
	moduleHeading = 8
)

// withoutPlaces blanks what a module says of where its functions stand in its source: names, files
// and lines, which only the trace of a crash shows, and a page does not. Nothing is moved. What the
// collector and the stack need remains. It saves a tenth of what goes over the line.
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
	return m.back(module)
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

// memory is what a module puts into its memory at the start, and where each part of it stands in the
// module.
type memory struct {
	image []byte
	parts []part
}

type part struct{ inMemory, inModule, length int }

// memoryOf reads the data of a module. It is false where they have a form that Go does not write.
func memoryOf(module []byte) (m memory, ok bool) {
	at := moduleHeading
	number := func() int {
		var value, shift int
		for {
			b := module[at]
			at++
			value |= int(b&127) << shift
			if shift += 7; b < 128 {
				return value
			}
		}
	}
	for at < len(module) {
		section := module[at]
		at++
		length := number()
		end := at + length
		if section == dataSection {
			for range number() {
				if kind := number(); kind != 0 {
					return memory{}, false
				}
				at++ // i32.const
				p := part{inMemory: number()}
				at++ // end
				p.length = number()
				p.inModule = at
				at += p.length
				if grow := p.inMemory + p.length - len(m.image); grow > 0 {
					m.image = append(m.image, make([]byte, grow)...)
				}
				copy(m.image[p.inMemory:], module[p.inModule:at])
				m.parts = append(m.parts, p)
			}
		}
		at = end
	}
	return m, len(m.parts) > 0
}

// back returns the module with the memory as it is now.
func (m memory) back(module []byte) []byte {
	module = bytes.Clone(module)
	for _, p := range m.parts {
		copy(module[p.inModule:p.inModule+p.length], m.image[p.inMemory:])
	}
	return module
}
