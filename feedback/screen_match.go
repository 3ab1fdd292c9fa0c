package feedback

import "strings"

// screen is a text at work. A rule looks at a stretch of bounded length from each word or number
// on, so that the whole takes time in proportion to the text.
type screen struct {
	text    []byte  // as the rules read it: one character of ASCII for each that a reader sees
	places  []int32 // where each begins in the text itself; at the end, where that ends
	classes []byte  // of the words that begin at each, once they are known
	hits    []Hit

	// What the rule at hand has matched.
	start, end int
	code       [24]byte // its letters, in capitals, and digits
	n          int      // how many these are,
	digits     int      // how many of them digits,
	alike      int      // letters that were taken for a digit,
	small      int      // and small letters
	gaps       uint32   // bit i is set where something stands before code[i]
}

const (
	longest  = 11 // the length of the longest word in screenWords
	wordCell = longest + 1
	mostGap  = 3  // what stands between two digits,
	mostRoom = 6  // or between two words
	mostMail = 64 // each part of an e-mail address
	noLimit  = 1 << 30
)

// The classes that the code itself asks for.
const (
	other    = 'x' // a word that is in no class
	number   = '9'
	counting = 'e'
	month    = 'd'
	person   = 'g'
	people   = 'm'
)

// is reports whether the character at i is one of a kind.
func (x *screen) is(i int, kind uint16) bool {
	return uint(i) < uint(len(x.text)) && marks[x.text[i]&127]&kind != 0
}

// skip passes over characters of a kind.
func (x *screen) skip(i int, kind uint16, most int) int {
	for most > 0 && x.is(i, kind) {
		i++
		most--
	}
	return i
}

func (x *screen) run() {
	var ahead uint8 // the kind of a hit that words before it announce,
	start, end := -1, 0
	for i := 0; i < len(x.text); {
		if i == start { // and here it is
			x.hit(ahead, start, end)
			i, start = end, -1
			continue
		}
		next, class := x.word(i)
		if class == 0 {
			next = i + 1
		}
		if r := x.rule(i, next, class); r != nil {
			if x.start == i {
				x.hit(r.kind, i, x.end)
				next = x.end
			} else if start < 0 || x.start < start {
				ahead, start, end = r.kind, x.start, x.end
			}
		}
		if i = next; i > start {
			start = -1
		}
	}
}

func (x *screen) hit(kind uint8, start, end int) {
	at := int(x.places[start])
	x.hits = append(x.hits, Hit{Identifier(Identifiers[kind].Code), at, int(x.places[end]) - at})
}

// rule finds the first rule that matches from the word at i on, nil where none does.
func (x *screen) rule(i, end int, class byte) *screenRule {
	if x.is(i-1, letter|digit) {
		return nil
	}
	begins := [...]byte{x.text[i], class, 0, 0, 0, 0}
	if class == number {
		begins[2], begins[3] = 'K', 'D'
	} else if class != 0 {
		begins[0] = 0
		if x.is(i, capital) {
			begins[0] = 'V'
		}
		if end < len(x.text) && (x.text[end] == '@' || x.is(end, local)) {
			begins[2] = 'L'
		}
		near := x.skip(end, between, mostGap)
		if end == i+1 {
			near = x.skip(x.skip(near, capital, 1), between, mostGap) // two lone capitals
		}
		if end <= i+mostGap && x.is(near, digit) {
			begins[3], begins[4], begins[5] = 'A', 'O', 'P'
		}
	}
	for _, first := range begins {
		for k := int(ruleFrom[first&127]); k > 0 && k <= len(screenRules); k++ {
			r := &screenRules[k-1]
			if r.pattern[0] != first {
				break
			}
			x.end = -1
			x.begin(i)
			if x.match(i, r.pattern) && x.checks(r) {
				return r
			}
		}
	}
	return nil
}

// word gives the end of the word or number at i and its class, 0 where there is none.
func (x *screen) word(i int) (end int, class byte) {
	if end = x.skip(i, digit, noLimit); end > i {
		return end, number
	}
	if end = x.skip(i, letter, noLimit); end > i {
		if x.classes[i] == 0 {
			x.classes[i] = classOf(x.text[i:end])
		}
		class = x.classes[i]
	}
	return end, class
}

// classOf gives the class of a word.
func classOf(letters []byte) byte {
	if len(letters) > longest {
		return other
	}
	var word [longest]byte
	copy(word[:], letters)
	for k := range word {
		word[k] |= ' ' // a small letter, and a space where the word has ended
	}
	low, high := 0, len(screenWords)/wordCell
	for low < high {
		middle := (low + high) / 2
		cell := screenWords[middle*wordCell:]
		if string(word[:]) == cell[:longest] {
			return cell[longest]
		}
		if string(word[:]) < cell[:longest] {
			high = middle
		} else {
			low = middle + 1
		}
	}
	if last := len(letters) - 1; last > 0 && word[last] == 's' && classOf(letters[:last]) == person {
		return people
	}
	return other
}

// begin says that the hit begins at i.
func (x *screen) begin(i int) {
	x.start, x.n, x.digits, x.alike, x.small, x.gaps = i, 0, 0, 0, 0, 0
}

// inFamily reports whether a word of the one class does where the other is asked for.
func inFamily(class, asked byte) bool {
	at := strings.IndexByte(families, asked-'a'+'A')
	return class == asked || at >= 0 && (class == families[at+1] || class == families[at+2])
}

// families gives, after the capital of a class, the others that do in its place.
const families = "FkiPggMggUww"

// match reports whether the pattern stands at i, and leaves what it matched in x.
func (x *screen) match(i int, pattern string) bool {
	for p := range len(pattern) {
		e := pattern[p]
		from := i
		switch e {
		case '*', ':', '~':
			return x.pass(i, e, pattern[p+1:])
		case '<':
			i = x.skip(i, apart|ends, mostRoom)
			x.begin(i)
		case '>':
			x.end = i
		case 'K':
			i = x.groups(i)
		case 'D':
			i = x.date(i)
		case '#':
			for i < from+7 && x.is(i, digit) {
				x.take(i)
				i++
			}
		case 'L':
			i = x.skip(i, local, mostMail)
		case 'H':
			i = x.skip(i, host, mostMail)
			if i == from {
				return false
			}
		case '-', '/', '+', '@', '.':
			if i >= len(x.text) || x.text[i] != e {
				return false
			}
			i++
		case 'A', 'P', 'S', 'O', 'I', '0', '1', '2', '4', '7', '9':
			if x.n > 0 {
				if i = x.skip(i, between, mostGap); i > from {
					x.gaps |= 1 << x.n
				}
			}
			if !x.is(i, letter|digit) {
				return false
			}
			c := x.text[i]
			x.take(i)
			switch kind := charOf[e]; {
			case x.is(i, kind) && (kind != digit || e == number || c == e):
			case e == number && strings.IndexByte(likeDigits, c) >= 0:
				x.alike++
				x.code[x.n-1] = '1'
				if c|' ' == 'o' {
					x.code[x.n-1] = '0'
				}
			default:
				return false
			}
			i++
		default:
			i = x.skip(i, apart|ends, mostRoom)
			end, class := x.word(i)
			if e != 'V' {
				if !inFamily(class, e) {
					return false
				}
			} else if end = x.skip(i, letter|digit, noLimit); class == 0 || !x.is(i, capital|digit) && (end > i+1 || x.text[i] == 'a') {
				return false
			}
			i = end
		}
		if i < 0 {
			return false
		}
	}
	if x.end < 0 {
		x.end = i
	}
	return x.alike <= 2 && !x.is(x.end, letter|digit)
}

// likeDigits are letters that look like digits.
const likeDigits = "OoIl"

// charOf says what an element of a pattern that is one letter or digit can be.
var charOf = [...]uint16{
	'0': digit, '1': digit, '2': digit, '4': digit, '7': digit, '9': digit,
	'A': letter, 'P': prefix, 'S': suffix, 'O': area, 'I': inward,
}

// pass tries what follows in the pattern, and tries again after each word that it may pass over.
func (x *screen) pass(i int, over byte, rest string) bool {
	most, room := 2, apart
	if over == '*' {
		most, room = 6, apart|ends
	} else if over == '~' {
		most = 4
	}
	for !x.match(i, rest) {
		at := x.skip(i, room, mostRoom)
		end, class := x.word(at)
		little := inFamily(class, 'f')
		if most == 0 || at == i || class == 0 || over == '*' && !little || over == ':' && (little || class == counting) {
			return false
		}
		i = end
		most--
	}
	return true
}

// take notes the letter or digit at i.
func (x *screen) take(i int) {
	c := x.text[i]
	if x.is(i, digit) {
		x.digits++
	} else if x.is(i, small) {
		x.small++
		c -= 'a' - 'A'
	}
	if x.n < len(x.code) {
		x.code[x.n] = c
		x.n++
	}
}
