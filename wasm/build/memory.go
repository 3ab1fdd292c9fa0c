package main

import (
	"encoding/binary"
	"iter"
	"slices"
)

// How a module says what it puts into its memory at the start.
const (
	moduleHeading = 8
	dataSection   = 11
	dataActive    = 0    // a part that goes to a place
	constant      = 0x41 // which is given as a number
	constantEnd   = 0x0b
)

// nearGap is how many zeros may stand between two parts that are written as one. Go's linker leaves
// out every few zeros and writes fifty thousand parts, of which the places alone are a tenth of what
// goes over the line.
const nearGap = 256

// memory is what a module puts into its memory at the start, and where that is more than zeros, from
// the lowest place to the highest.
type memory struct {
	image []byte
	parts []part
}

type part struct{ from, to int }

// memoryOf reads the data of a module. It is false where they have a form that Go does not write.
func memoryOf(module []byte) (m memory, ok bool) {
	for section := range sections(module) {
		if section.kind != dataSection {
			continue
		}
		r := reader{module[:section.to], section.from}
		for range r.number() {
			if r.number() != dataActive || r.number() != constant {
				return memory{}, false
			}
			from := r.number()
			if r.number() != constantEnd {
				return memory{}, false
			}
			p := part{from, from + r.number()}
			if grow := p.to - len(m.image); grow > 0 {
				m.image = append(m.image, make([]byte, grow)...)
			}
			r.at += copy(m.image[p.from:p.to], module[r.at:])
			m.parts = append(m.parts, p)
		}
	}
	slices.SortFunc(m.parts, func(a, b part) int { return a.from - b.from })
	return m, len(m.parts) > 0
}

// in returns the module with the memory as it is now, in few parts.
func (m memory) in(module []byte) []byte {
	parts := m.parts[:0:0]
	for _, p := range m.parts {
		if last := len(parts) - 1; last >= 0 && p.from-parts[last].to <= nearGap {
			parts[last].to = p.to
		} else {
			parts = append(parts, p)
		}
	}
	data := binary.AppendUvarint(nil, uint64(len(parts)))
	for _, p := range parts {
		data = append(data, dataActive, constant)
		data = append(appendPlace(data, p.from), constantEnd)
		data = binary.AppendUvarint(data, uint64(p.to-p.from))
		data = append(data, m.image[p.from:p.to]...)
	}
	written := slices.Clone(module[:moduleHeading])
	for section := range sections(module) {
		if section.kind == dataSection {
			written = binary.AppendUvarint(append(written, dataSection), uint64(len(data)))
			written = append(written, data...)
		} else {
			written = append(written, module[section.begin:section.to]...)
		}
	}
	return written
}

// appendPlace writes a place in memory, which WebAssembly takes for a number with a sign.
func appendPlace(to []byte, place int) []byte {
	const positive = 1 << 6
	for ; place >= positive; place >>= 7 {
		to = append(to, byte(place)|1<<7)
	}
	return append(to, byte(place))
}

// section is a part of a module: what kind, where it begins, and where its content stands.
type section struct {
	kind            byte
	begin, from, to int
}

// sections walks through a module.
func sections(module []byte) iter.Seq[section] {
	return func(yield func(section) bool) {
		r := reader{module, moduleHeading}
		for r.at < len(module) {
			s := section{begin: r.at}
			s.kind = byte(r.number())
			length := r.number()
			s.from, s.to = r.at, r.at+length
			if !yield(s) {
				return
			}
			r.at = s.to
		}
	}
}

// reader reads the numbers of a module.
type reader struct {
	bytes []byte
	at    int
}

func (r *reader) number() int {
	value, n := binary.Uvarint(r.bytes[r.at:])
	r.at += n
	return int(value)
}
