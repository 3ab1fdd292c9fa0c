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
	gotRunes  = 40
	ellipsis  = "…"
)

// Error gives place, pointer and message on one line. What is not known is left out.
func (p Problem) Error() string {
	var b strings.Builder
	if p.Line > 0 {
		b.WriteString(fill(placeText, strconv.Itoa(p.Line), strconv.Itoa(p.Column)))
	}
	if p.Pointer != "" {
		b.WriteString(visible(p.Pointer))
		b.WriteString(": ")
	}
	b.WriteString(p.Message)
	return b.String()
}

// Wrong makes a problem whose message is the sentence of the code with want and got filled in.
// Got is shortened to 40 characters. Line and column are not known.
func Wrong(code Code, pointer, want, got string) Problem {
	return Problem{Pointer: pointer, Code: code, Message: message(code, want, got)}
}

// SortProblems sorts by line, column, pointer and code, and returns the list without exact repeats.
// It works within the slice that it is given.
func SortProblems(problems []Problem) []Problem {
	keys := make([]string, len(problems))
	for i := range problems {
		keys[i] = problems[i].key(i)
	}
	slices.Sort(keys)
	sorted := make([]Problem, 0, len(problems))
	last := ""
	for _, key := range keys {
		same := key[:len(key)-placeBytes]
		if i := number(key[len(key)-placeBytes:]); same != last {
			sorted = append(sorted, problems[i])
		}
		last = same
	}
	return problems[:copy(problems, sorted)]
}

// placeBytes is how many bytes of a sort key a number takes.
const placeBytes = 4

// key spells a problem so that keys sort as problems do, with its place in the list at the end.
// Sorting texts is the one kind of sorting that the library does: each further kind costs the
// module as much as a package.
func (p *Problem) key(at int) string {
	key := make([]byte, 0, 3*placeBytes+len(p.Pointer)+len(p.Code)+len(p.Message)+8)
	key = appendNumber(appendNumber(key, p.Line), p.Column)
	key = append(append(key, p.Pointer...), 0)
	key = append(append(key, p.Code...), 0)
	key = append(append(key, p.Message...), 0)
	key = append(append(key, p.Severity...), 0)
	return string(appendNumber(key, at))
}

func appendNumber(to []byte, n int) []byte {
	return append(to, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
}

func number(key string) int {
	return int(key[0])<<24 | int(key[1])<<16 | int(key[2])<<8 | int(key[3])
}

// keptAtMost is how many problems are listed of one document, and how many unknown properties.
const keptAtMost = 100

// shortlist sorts problems and keeps the first hundred unknown properties and the first hundred of all others.
// One problem at the end of each kind says how many more there are. It works within the slice that it is given.
func shortlist(problems []Problem) []Problem {
	problems = SortProblems(problems)
	if len(problems) == 0 {
		return nil
	}
	last := problems[len(problems)-1]
	var unknown, others tail
	kept := problems[:0]
	for _, p := range problems {
		t := &others
		if p.Code == UnknownProperty {
			t = &unknown
		}
		if t.take(p) {
			kept = append(kept, p)
		}
	}
	kept = others.append(kept, last, TooMany, moreProblems)
	return unknown.append(kept, last, UnknownProperty, moreProperties)
}

// tail counts problems, and those beyond the first hundred.
type tail struct {
	kept, more int
	serious    bool // one of those beyond is more than a notice
}

// take counts a problem and reports whether it is listed.
func (t *tail) take(p Problem) bool {
	if p.more == 0 && t.kept < keptAtMost {
		t.kept++
		return true
	}
	t.more += max(p.more, 1)
	t.serious = t.serious || p.Severity != Notice
	return false
}

// append adds the problem that stands for those beyond, at the place of the last of all.
func (t *tail) append(problems []Problem, last Problem, code Code, template string) []Problem {
	if t.more == 0 {
		return problems
	}
	p := Problem{Line: last.Line, Column: last.Column, Code: code, more: t.more,
		Message: fill(template, strconv.Itoa(keptAtMost), strconv.Itoa(t.more))}
	if !t.serious {
		p.Severity = Notice
	}
	return append(problems, p)
}

// Refused reports whether any of the problems is more than a notice.
func Refused(problems []Problem) bool {
	return slices.ContainsFunc(problems, func(p Problem) bool { return p.Severity != Notice })
}

// message is the sentence of the code with want and got filled in.
func message(code Code, want, got string) string {
	for i := range Codes {
		if Codes[i].Code == code {
			return fill(Codes[i].Message, visible(want), visible(shorten(got)))
		}
	}
	return string(code)
}

// fill puts want and got into a template; see CodeRow.Message.
func fill(template, want, got string) string {
	var b strings.Builder
	for template != "" {
		open := strings.IndexAny(template, "[{")
		if open < 0 {
			break
		}
		b.WriteString(template[:open])
		if template[open] == '[' {
			end := open + strings.IndexByte(template[open:], ']')
			part := template[open+1 : end]
			if !(want == "" && strings.Contains(part, "{want}")) && !(got == "" && strings.Contains(part, "{got}")) {
				b.WriteString(fill(part, want, got))
			}
			template = template[end+1:]
			continue
		}
		end := open + strings.IndexByte(template[open:], '}')
		if template[open:end] == "{want" {
			b.WriteString(want)
		} else {
			b.WriteString(got)
		}
		template = template[end+1:]
	}
	b.WriteString(template)
	return b.String()
}

// shorten keeps the first 40 code points and says with an ellipsis that there was more.
func shorten(text string) string {
	count := 0
	for i := range text {
		if count == gotRunes {
			return text[:i] + ellipsis
		}
		count++
	}
	return text
}

// visible writes what would break or bend a line as a JSON escape: control characters, line and
// paragraph separators, marks that change the direction of the text. Bytes that are not UTF-8
// become U+FFFD.
func visible(text string) string {
	clean := true
	for _, r := range text {
		if r == utf8.RuneError || unseen(r) {
			clean = false
			break
		}
	}
	if clean {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if !unseen(r) {
			b.WriteRune(r)
			continue
		}
		b.Write(appendEscape(nil, r))
	}
	return b.String()
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
