package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

// How much is at hand at once. All of it is used again and again, so that memory does not grow
// with the input.
const (
	readAhead  = 64 << 10 // what is read from standard input at once
	batchLines = 16       // the lines that are checked together
	batchBytes = 64 << 10 // or their length, if that comes first; one line may be longer
)

// line is a line of standard input: its place in the batch, and its length, which is more than its
// text where it was too long to keep.
type line struct {
	number     int
	start, end int
	length     int
}

// batch is a run of lines that are checked together, and the answer to them.
type batch struct {
	text       []byte
	lines      []line
	answer     []byte
	complaints []byte
	done       chan struct{} // gets a value when the answer is there
}

// checkLines answers each line of in, in order. Several batches are worked on at once; as many
// wait for their turn, and no more.
func checkLines(format string, in io.Reader, out, complaints io.Writer) int {
	workers := runtime.GOMAXPROCS(0)
	free := make(chan *batch, 2*workers)
	for range 2 * workers {
		free <- &batch{done: make(chan struct{}, 1)}
	}
	work, inOrder := make(chan *batch, 2*workers), make(chan *batch, 2*workers)
	var refused, broken atomic.Bool

	var working sync.WaitGroup
	for range workers {
		working.Go(func() {
			for b := range work {
				if b.check(format) {
					refused.Store(true)
				}
				b.done <- struct{}{}
			}
		})
	}
	var reading error
	working.Go(func() {
		reading = readLines(in, func() *batch {
			if broken.Load() {
				return nil
			}
			return <-free
		}, func(b *batch) {
			work <- b
			inOrder <- b
		})
		close(work)
		close(inOrder)
	})
	var writing error
	for b := range inOrder {
		<-b.done
		if writing == nil && len(b.answer)+len(b.complaints) > 0 {
			complaints.Write(b.complaints)
			_, writing = out.Write(b.answer)
			broken.Store(writing != nil)
		}
		free <- b
	}
	working.Wait()
	for _, err := range []error{reading, writing} {
		if err != nil {
			fmt.Fprintln(complaints, "check:", err)
		}
	}
	if refused.Load() || reading != nil || writing != nil {
		return notAllRead
	}
	return allRead
}

// readLines hands on batches of lines until the input ends. A batch is handed on as soon as there
// is nothing more to read at the moment, so that a program that asks and waits gets its answer.
func readLines(in io.Reader, next func() *batch, hand func(*batch)) error {
	r := bufio.NewReaderSize(in, readAhead)
	number := 0
	for {
		b := next()
		if b == nil {
			return nil
		}
		b.text, b.lines = b.text[:0], b.lines[:0]
		var err error
		for err == nil && len(b.lines) < batchLines && len(b.text) < batchBytes {
			if len(b.lines) > 0 && !holdsLine(r) {
				break
			}
			number++
			err = b.readLine(r, number)
		}
		hand(b)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// holdsLine reports whether a whole line was read ahead.
func holdsLine(r *bufio.Reader) bool {
	ahead, _ := r.Peek(r.Buffered())
	return bytes.IndexByte(ahead, '\n') >= 0
}

// readLine adds the next line to the batch. Of a line that is too long it keeps nothing but the
// length.
func (b *batch) readLine(r *bufio.Reader, number int) error {
	l := line{number: number, start: len(b.text)}
	for {
		part, err := r.ReadSlice('\n')
		part = bytes.TrimSuffix(part, []byte{'\n'})
		l.length += len(part)
		if l.length <= participation.CaseLimits.Most() {
			b.text = append(b.text, part...)
		} else {
			b.text = b.text[:l.start]
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && !errors.Is(err, io.EOF) {
			b.text = b.text[:l.start] // half a line is none
			return err
		}
		l.end = len(b.text)
		b.lines = append(b.lines, l)
		return err
	}
}

// check answers the lines of the batch. It reports whether one of them was refused.
func (b *batch) check(format string) (refused bool) {
	b.answer, b.complaints = b.answer[:0], b.complaints[:0]
	for _, l := range b.lines {
		document := b.text[l.start:l.end]
		if l.length == len(document) && len(bytes.TrimSpace(document)) == 0 {
			continue
		}
		problems := b.checkLine(format, l, document)
		if !wire.Refused(problems) {
			continue
		}
		refused = true
		if format == formatJSON {
			b.answer = append(wire.AppendProblems(append(b.answer, `{"problems":`...), problems), '}', '\n')
			continue
		}
		for _, p := range problems {
			b.complaints = fmt.Appendf(b.complaints, "line %d of standard input: %s\n", l.number, p.Error())
		}
	}
	return refused
}

func (b *batch) checkLine(format string, l line, document []byte) []wire.Problem {
	if l.length > len(document) {
		return []wire.Problem{tooLarge(l.length)}
	}
	c, r, problems := check(document)
	if !wire.Refused(problems) {
		b.answer = render(b.answer, format, &c, &r)
	}
	return problems
}

// tooLarge is what reading says of a document that is too large.
func tooLarge(length int) wire.Problem {
	p := wire.Wrong(wire.TooLarge, "", strconv.Itoa(participation.CaseLimits.Most()), strconv.Itoa(length))
	p.Line, p.Column = 1, 1
	return p
}
