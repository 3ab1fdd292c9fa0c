package wire

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Severity says how much a problem weighs. The zero Severity is an error: the document is refused.
type Severity string

// Notice is the severity of a problem that does not refuse the document.
const Notice Severity = "notice"

// Problem is one thing that is wrong with a document. The zero Problem says nothing.
type Problem struct {
	Pointer  string   `json:"pointer"` // the JSON Pointer (RFC 6901) of the value; "" is the whole document
	Line     int      `json:"line"`    // counted from 1; 0 where the place is not known
	Column   int      `json:"column"`  // counted from 1, in Unicode code points
	Code     Code     `json:"code"`
	Message  string   `json:"message"` // one line for a person, without the place
	Severity Severity `json:"severity,omitempty"`

	more int // where it stands for problems that are not listed: how many
}

const (
	placeText = "line {want}, column {got}: "
	gotRunes  = 80
	ellipsis  = "…"
)

// Error gives place, pointer and message on one line. What is not known is left out.
func (p Problem) Error() string {
	text := ""
	if p.Line > 0 {
		text = fill(placeText, strconv.Itoa(p.Line), strconv.Itoa(p.Column))
	}
	if p.Pointer != "" {
		text += visible(p.Pointer, len(p.Pointer)) + ": "
	}
	return text + p.Message
}

// Wrong makes a problem whose message is the sentence of the code with want and got filled in.
// Got is shortened to 80 characters, room for the name of a schema. Line and column are not known.
func Wrong(code Code, pointer, want, got string) Problem {
	return Problem{Pointer: pointer, Code: code, Message: message(code, want, got)}
}

// SortProblems sorts by line, column, pointer and code, and returns the list without exact repeats.
// It works within the slice that it is given.
func SortProblems(problems []Problem) []Problem {
	found := map[string]Problem{}
	var keys []string
	for i := range problems {
		key := problems[i].key()
		if _, again := found[key]; !again {
			found[key] = problems[i]
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for i, key := range keys {
		problems[i] = found[key]
	}
	return problems[:len(keys)]
}

// key spells a problem so that keys sort as problems do.
// Sorting texts is the one kind of sorting that the library does: each further kind costs the
// module as much as a package.
func (p *Problem) key() string {
	var place [8]byte
	n := uint64(p.Line)<<32 | uint64(p.Column)
	for i := len(place) - 1; i >= 0; i-- {
		place[i] = byte(n)
		n >>= 8
	}
	return string(place[:]) + p.Pointer + "\x00" + string(p.Code) + "\x00" + p.Message + "\x00" + string(p.Severity)
}

// keptAtMost is how many problems are listed of one document, and how many unknown properties.
const keptAtMost = 100

// beyond says what stands for the problems that are not listed: of unknown properties, and of all others before them.
var beyond = [...]struct {
	code    Code
	message string
}{{TooMany, moreProblems}, {UnknownProperty, moreProperties}}

// lot gives the place in beyond of problems with a code.
func lot(code Code) int {
	if code == UnknownProperty {
		return 1
	}
	return 0
}

// shortlist gives problems their lines, sorts them and keeps the first hundred unknown properties and the first hundred
// of all others. One problem at the end of each kind says how many more there are.
// The column of a problem without a line is its offset in the document and one more; 0 where its place is not known.
// It works within the slice that it is given.
func shortlist(document string, problems []Problem) []Problem {
	if len(problems) == 0 {
		return nil
	}
	problems = SortProblems(problems) // in order, so that the lines of a large document are counted once
	at := place{line: 1, column: 1}
	for i := range problems {
		if p := &problems[i]; p.Line == 0 && p.Column > 0 {
			at.advance(document, p.Column-1)
			p.Line, p.Column = at.line, at.column
		}
	}
	problems = SortProblems(problems)
	last := problems[len(problems)-1]
	listed := 0
	var kept, more [len(beyond)]int
	severity := [len(beyond)]Severity{Notice, Notice}
	for i := range problems {
		p := &problems[i]
		l := lot(p.Code)
		if p.more == 0 && kept[l] < keptAtMost {
			kept[l]++
			problems[listed] = *p
			listed++
			continue
		}
		more[l] += max(p.more, 1)
		if p.Severity != Notice {
			severity[l] = ""
		}
	}
	problems = problems[:listed]
	for l := range beyond {
		if n := more[l]; n > 0 {
			problems = append(problems, Problem{Line: last.Line, Column: last.Column, Code: beyond[l].code, Severity: severity[l], more: n,
				Message: fill(beyond[l].message, strconv.Itoa(keptAtMost), strconv.Itoa(n))})
		}
	}
	return problems
}

// Refused reports whether any of the problems is more than a notice.
func Refused(problems []Problem) bool {
	for i := range problems {
		if problems[i].Severity != Notice {
			return true
		}
	}
	return false
}

// message is the sentence of the code with want and got filled in.
func message(code Code, want, got string) string {
	for i := range Codes {
		if Codes[i].Code == code {
			text := fill(Codes[i].Message, visible(want, len(want)), visible(got, gotRunes))
			if code == NotInVocabulary {
				text += perhaps(want, got)
			}
			return text
		}
	}
	return string(code)
}

// perhaps says which of several codes that are wanted was probably meant, if any was.
func perhaps(want, got string) string {
	if codes := strings.Split(want, codesApart); len(codes) > 1 {
		return Problem{}.Meant(got, codes).Message
	}
	return ""
}

// codesApart stands between the codes that are wanted.
const codesApart = ", "

// fill puts want and got into a template; see CodeRow.Message.
func fill(template, want, got string) string {
	var b []byte
	bracket, empty := 0, false // where the part in brackets begins, and whether a word inside it is empty
	for i := 0; i < len(template); i++ {
		c := template[i]
		switch c {
		case '[':
			bracket, empty = len(b), false
		case ']':
			if empty {
				b = b[:bracket]
			}
		case '{':
			word, length := want, len("{want}")
			if template[i+1] == 'g' {
				word, length = got, len("{got}")
			}
			empty = empty || word == ""
			b = append(b, word...)
			i += length - 1
		default:
			b = append(b, c)
		}
	}
	return string(b)
}

// visible writes what would break or bend a line as a JSON escape: control characters, line and
// paragraph separators, marks that change the direction of the text. Bytes that are not UTF-8
// become U+FFFD. It keeps the first code points, most of them, and says with an ellipsis that there was more.
func visible(text string, most int) string {
	var b []byte
	for _, r := range text {
		if most == 0 {
			b = append(b, ellipsis...)
			break
		}
		most--
		if unseen(r) {
			b = appendEscape(b, r)
		} else {
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

func unseen(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0, r == 0x061c, r == 0xfeff,
		r >= 0x200b && r <= 0x200f, r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return true
	}
	return false
}

// AppendProblems adds the problems to dst as a compact JSON list; severity stands only with a notice.
func AppendProblems(dst []byte, problems []Problem) []byte {
	var w Writer
	w.Reset(dst)
	w.Array()
	for _, p := range problems {
		w.Object()
		w.Key("pointer")
		w.String(p.Pointer)
		w.Key("line")
		w.Int(p.Line)
		w.Key("column")
		w.Int(p.Column)
		w.Key("code")
		w.String(string(p.Code))
		w.Key("message")
		w.String(p.Message)
		if p.Severity == Notice {
			w.Key("severity")
			w.String(string(p.Severity))
		}
		w.EndObject()
	}
	w.EndArray()
	return w.Bytes()
}
