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

// section returns the section of an id that is in the shape of one, which for law is the document:
// what stands before the kind of a statement, or before the first dot of a provision.
func section(id string) string {
	law := small(id[0])
	for i := 1; i < len(id); i++ {
		if id[i] == '.' && (law || small(id[i+1])) {
			return id[:i]
		}
	}
	return id
}

func small(c byte) bool { return 'a' <= c && c <= 'z' }

// formed reports whether an id is in the shape of one.
func formed(id string) bool {
	if len(id) > maxID {
		return false
	}
	at := start
	for i := range len(id) {
		next := start
		for j := range moves {
			if m := &moves[j]; m.from == at && m.low <= id[i] && id[i] <= m.high {
				next = m.to
			}
		}
		if next == start {
			return false
		}
		at = next
	}
	return at >= whole
}

// state is how far the reading of an id has come. Nothing leads back to the start.
type state uint8

const (
	start state = iota

	sectionZero // "0"
	sectionNumber
	sectionDot // after a section's number: a second number or a kind follows
	sectionCapital
	sectionWord
	sectionLastZero // a section ends here, or after more digits
	sectionLastNumber
	kindDot
	kindFirst
	kind
	numberDot
	partDot

	document
	year1
	year2
	year3
	serialDash
	unitDot
	unitS // of "sch"
	unitSC
	unitN // of "note"
	unitNO
	unitNOT
	unitWord
	subDot

	whole // where an id may end: from here on

	statementZero
	statementNumber
	part
	year4
	serialZero
	serialNumber
	unitZero
	unitNumber
	unitCapitals
	unitLastZero
	unitLastNumber
	subZero
	subNumber
	subCapitals
	subWord
)

// moves is the grammar of ids: which byte leads from where to where.
var moves = [...]struct {
	from      state
	low, high byte
	to        state
}{
	{start, '0', '0', sectionZero}, {start, '1', '9', sectionNumber}, {start, 'A', 'Z', sectionCapital}, {start, 'a', 'z', document},

	{sectionZero, '.', '.', sectionDot},
	{sectionNumber, '0', '9', sectionNumber}, {sectionNumber, '.', '.', sectionDot},
	{sectionDot, '0', '0', sectionLastZero}, {sectionDot, '1', '9', sectionLastNumber}, {sectionDot, 'a', 'z', kindFirst},
	{sectionCapital, '0', '0', sectionLastZero}, {sectionCapital, '1', '9', sectionLastNumber}, {sectionCapital, '.', '.', kindDot},
	{sectionCapital, 'A', 'Z', sectionWord}, {sectionCapital, 'a', 'z', sectionWord},
	{sectionWord, 'A', 'Z', sectionWord}, {sectionWord, 'a', 'z', sectionWord}, {sectionWord, '.', '.', kindDot},
	{sectionLastZero, '.', '.', kindDot},
	{sectionLastNumber, '0', '9', sectionLastNumber}, {sectionLastNumber, '.', '.', kindDot},
	{kindDot, 'a', 'z', kindFirst},
	{kindFirst, 'a', 'z', kind},
	{kind, 'a', 'z', kind}, {kind, '.', '.', numberDot},
	{numberDot, '0', '0', statementZero}, {numberDot, '1', '9', statementNumber},
	{statementZero, '.', '.', partDot},
	{statementNumber, '0', '9', statementNumber}, {statementNumber, '.', '.', partDot},
	{partDot, 'a', 'z', part},

	{document, 'a', 'z', document}, {document, '0', '9', year1},
	{year1, '0', '9', year2},
	{year2, '0', '9', year3},
	{year3, '0', '9', year4},
	{year4, '-', '-', serialDash}, {year4, '.', '.', unitDot},
	{serialDash, '0', '0', serialZero}, {serialDash, '1', '9', serialNumber},
	{serialZero, '.', '.', unitDot},
	{serialNumber, '0', '9', serialNumber}, {serialNumber, '.', '.', unitDot},
	{unitDot, '0', '0', unitZero}, {unitDot, '1', '9', unitNumber}, {unitDot, 's', 's', unitS}, {unitDot, 'n', 'n', unitN},
	{unitS, 'c', 'c', unitSC}, {unitSC, 'h', 'h', unitWord},
	{unitN, 'o', 'o', unitNO}, {unitNO, 't', 't', unitNOT}, {unitNOT, 'e', 'e', unitWord},
	{unitWord, '0', '0', subZero}, {unitWord, '1', '9', subNumber}, // and capitals, as in a sub
	{unitZero, 'A', 'Z', unitCapitals}, {unitZero, '.', '.', subDot},
	{unitNumber, '0', '9', unitNumber}, {unitNumber, 'A', 'Z', unitCapitals}, {unitNumber, '.', '.', subDot},
	{unitCapitals, 'A', 'Z', unitCapitals}, {unitCapitals, '0', '0', unitLastZero}, {unitCapitals, '1', '9', unitLastNumber}, {unitCapitals, '.', '.', subDot},
	{unitLastZero, '.', '.', subDot},
	{unitLastNumber, '0', '9', unitLastNumber}, {unitLastNumber, '.', '.', subDot},
	{subDot, '0', '0', subZero}, {subDot, '1', '9', subNumber}, {subDot, 'a', 'z', subWord},
	{subZero, 'A', 'Z', subCapitals}, {subZero, '.', '.', subDot},
	{subNumber, '0', '9', subNumber}, {subNumber, 'A', 'Z', subCapitals}, {subNumber, '.', '.', subDot},
	{subCapitals, 'A', 'Z', subCapitals}, {subCapitals, '.', '.', subDot},
	{subWord, 'a', 'z', subWord}, {subWord, '.', '.', subDot},
}

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
	ellipsis      = "…"
	malformedText = "malformed id "
	wantedText    = `: wanted a statement such as "D1.tip.7.b" (section, kind, number, part) or a provision such as "nhsa2006.13Q.2.a" (act and year, section, parts)`
	unknownText   = "unknown id "
	unlistedText  = ": wanted an id of the catalogue"
)

// Error names the id and says what was wanted. A mark stands in place of every control character, so
// that the message stays one line.
func (e *IDError) Error() string {
	var shown []byte
	for i := range len(e.ID) {
		c := e.ID[i]
		if i == maxID {
			shown = append(shown, ellipsis...)
			break
		}
		if c < ' ' {
			shown = append(shown, "\uFFFD"...)
		} else {
			shown = append(shown, c)
		}
	}
	what, want := malformedText, wantedText
	if e.Reason == Unknown {
		what, want = unknownText, unlistedText
	}
	return what + quote + string(shown) + quote + want
}
