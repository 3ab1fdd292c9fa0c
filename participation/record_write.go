package participation

import (
	"strconv"
	"unsafe"
)

// AppendStep appends the canonical bytes of one step: the ones that the step after it links to.
func AppendStep(to []byte, s *Step) []byte {
	w := caseWriter{c: &Case{}}
	w.Reset(to)
	w.properties(stepProperties, unsafe.Pointer(s), spot{})
	return w.Bytes()
}

// AppendStep appends the canonical bytes of step i of the case's record, with what a newer minor
// version put into it.
func (c *Case) AppendStep(to []byte, i int) []byte {
	w := caseWriter{c: c, extra: Keys(c.Extra)}
	w.Reset(to)
	w.properties(stepProperties, unsafe.Pointer(&c.Record.Steps[i]), stepAt(i))
	return w.Bytes()
}

func (w *caseWriter) record(record *Record) {
	w.Object()
	w.Key(propertySteps)
	w.steps(record.Steps)
	w.unknown(pointerOfRecord)
	w.EndObject()
}

func (w *caseWriter) steps(steps []Step) {
	w.Array()
	for i := range steps {
		w.properties(stepProperties, unsafe.Pointer(&steps[i]), stepAt(i))
	}
	w.EndArray()
}

func (w *caseWriter) actions(actions []Action, at spot) {
	w.Array()
	for i := range actions {
		at.below = belowActions + strconv.Itoa(i)
		w.properties(actionProperties, unsafe.Pointer(&actions[i]), at)
	}
	w.EndArray()
}
