package catalogue

// ID names one statement of guidance or one provision of law. It has one
// spelling everywhere: "D1.tip.7.b", "nhsa2006.13Q.2.a". The zero value names
// nothing and is malformed.
//
// An id has one of two shapes, told apart by its first letter.
//
//	statement = section "." kind "." number [ "." part ]
//	section   = number [ "." number ] | capital [ number ] | capital letter { letter }
//	kind      = small small { small }
//	part      = small
//
//	provision = document [ "." unit { "." sub } ]
//	document  = small { small } digit digit digit digit [ "-" number ]
//	unit      = number [ capital { capital } [ number ] ] | ( "sch" | "note" ) number { capital }
//	sub       = number { capital } | small { small }
//
// A number has no leading zero. A unit is a section or regulation, or a
// schedule ("sch") or explanatory note ("note"). A provision without a unit is
// a whole instrument or judgment. An id has at most 32 bytes.
type ID string

const maxID = 32

// parts returns the codes of the document and section that the id belongs to,
// and whether the id is in the shape of one.
func (id ID) parts() (document, section string, ok bool) {
	s := string(id)
	if len(s) == 0 || len(s) > maxID {
		return "", "", false
	}
	if small(s[0]) {
		n := provision(s)
		if n < 0 {
			return "", "", false
		}
		return s[:n], s[:n], true
	}
	n := statement(s)
	if n < 0 {
		return "", "", false
	}
	if section = s[:n]; section == "LD" {
		return "LD", section, true
	}
	return "HJF", section, true
}

// statement returns the length of the section of a statement's id, or -1 if s
// is not in the shape of one.
func statement(s string) int {
	rest := s
	if n := number(rest); n > 0 {
		rest = rest[n:]
		if len(rest) > 1 && rest[0] == '.' && number(rest[1:]) > 0 {
			rest = rest[1+number(rest[1:]):]
		}
	} else {
		if !capital(rest[0]) {
			return -1
		}
		rest = rest[1:]
		if n := number(rest); n > 0 {
			rest = rest[n:]
		} else {
			rest = rest[run(rest, letter):]
		}
	}
	section := len(s) - len(rest)

	rest, ok := dot(rest)
	n := run(rest, small)
	if !ok || n < 2 {
		return -1
	}
	rest, ok = dot(rest[n:])
	n = number(rest)
	if !ok || n == 0 {
		return -1
	}
	if rest = rest[n:]; rest == "" {
		return section
	}
	if rest, ok = dot(rest); !ok || len(rest) != 1 || !small(rest[0]) {
		return -1
	}
	return section
}

// provision returns the length of the document's code in a provision's id, or
// -1 if s is not in the shape of one.
func provision(s string) int {
	rest := s[run(s, small):]
	if run(rest, digit) != 4 {
		return -1
	}
	rest = rest[4:]
	if rest != "" && rest[0] == '-' {
		n := number(rest[1:])
		if n == 0 {
			return -1
		}
		rest = rest[1+n:]
	}
	document := len(s) - len(rest)
	if rest == "" {
		return document
	}

	rest, ok := dot(rest)
	if !ok {
		return -1
	}
	n := unit(rest)
	for n > 0 {
		if rest = rest[n:]; rest == "" {
			return document
		}
		if rest, ok = dot(rest); !ok {
			return -1
		}
		n = sub(rest)
	}
	return -1
}

func unit(s string) int {
	word := run(s, small)
	if w := s[:word]; w != "" && w != "sch" && w != "note" {
		return 0
	}
	n := number(s[word:])
	if n == 0 {
		return 0
	}
	n += word
	letters := run(s[n:], capital)
	n += letters
	if word == 0 && letters > 0 {
		n += number(s[n:])
	}
	return n
}

func sub(s string) int {
	if n := number(s); n > 0 {
		return n + run(s[n:], capital)
	}
	return run(s, small)
}

// dot takes a leading dot from s and reports whether there was one.
func dot(s string) (rest string, ok bool) {
	if s == "" || s[0] != '.' {
		return s, false
	}
	return s[1:], true
}

// number returns the length of the number that s begins with: 0 if there is
// none, or if it has a leading zero.
func number(s string) int {
	n := run(s, digit)
	if n > 1 && s[0] == '0' {
		return 0
	}
	return n
}

// run returns how many bytes at the start of s are of the given class.
func run(s string, class func(byte) bool) int {
	for i := range len(s) {
		if !class(s[i]) {
			return i
		}
	}
	return len(s)
}

func small(c byte) bool   { return 'a' <= c && c <= 'z' }
func capital(c byte) bool { return 'A' <= c && c <= 'Z' }
func letter(c byte) bool  { return small(c) || capital(c) }
func digit(c byte) bool   { return '0' <= c && c <= '9' }

// Reason says why an id was not found.
type Reason string

// The reasons why an id is not found.
const (
	Malformed Reason = "malformed" // not in the shape of an id
	Unknown   Reason = "unknown"   // in the shape of an id, but not in the catalogue
)

// IDError says that an id was not found, and why. It wraps nothing.
type IDError struct {
	ID     ID
	Reason Reason
}

const (
	quote         = `"`
	malformedText = "malformed id "
	wantedText    = `: wanted a statement such as "D1.tip.7.b" (section, kind, number, part) or a provision such as "nhsa2006.13Q.2.a" (act and year, section, parts)`
	unknownText   = "unknown id "
	unlistedText  = ": wanted an id of the catalogue"
)

// Error names the id and says what was wanted.
func (e *IDError) Error() string {
	id := string(e.ID)
	if len(id) > maxID {
		id = id[:maxID] + "…"
	}
	if e.Reason == Unknown {
		return unknownText + quoted(id) + unlistedText
	}
	return malformedText + quoted(id) + wantedText
}

// quoted puts an id into quotation marks, with a mark in place of every control character, so that
// a message stays one line.
func quoted(id string) string {
	shown := []byte(quote)
	for i := range len(id) {
		if id[i] < ' ' {
			shown = append(shown, "\uFFFD"...)
		} else {
			shown = append(shown, id[i])
		}
	}
	return string(shown) + quote
}
