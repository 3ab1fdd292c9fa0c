package wire

import "strings"

// meantText says what was probably meant, behind the sentence of a problem.
const meantText = `; perhaps "{want}" is meant`

// Slips in one text that are still taken for another: of a short one, of a longer one.
const (
	shortText  = 3
	longerText = 6
	oneSlip    = 1
	twoSlips   = 2
	longText   = 64
	mostMeant  = 1000
)

// Meant adds to a problem what was probably meant by a text: the one of the known texts that it is a
// slip of. Where it is a slip of none, the problem stays as it is.
func (p Problem) Meant(text string, known []string) Problem {
	if meant := nearest(text, known); meant != "" {
		p.Message += fill(meantText, meant, "")
	}
	return p
}

// MeantIDs adds to problems about ids, each of which is the last step of its pointer, what was probably
// meant. Where there are more than a thousand nobody meant anything, and they stay as they are.
func MeantIDs(problems []Problem, known []string) {
	for i := 0; i < len(problems) && len(problems) <= mostMeant; i++ {
		pointer := problems[i].Pointer
		id, _ := unescapeStep(pointer[strings.LastIndexByte(pointer, '/')+1:])
		problems[i] = problems[i].Meant(id, known)
	}
}

// nearest gives the known text that differs least from a text, and the first by the alphabet of those
// that differ alike. It is empty where all differ by more than a slip or two.
func nearest(text string, known []string) (meant string) {
	most := 0
	switch {
	case len(text) >= longText:
		return ""
	case len(text) >= longerText:
		most = twoSlips
	case len(text) >= shortText:
		most = oneSlip
	}
	text = plain(text)
	least := most + 1
	for _, each := range known {
		if n := slips(text, each, most); n < least || n == least && n <= most && each < meant {
			least, meant = n, each
		}
	}
	return meant
}

// plain writes a text as codes are written.
func plain(text string) string {
	code := []byte(text)
	for i, c := range code {
		switch {
		case c == ' ' || c == '_':
			code[i] = '-'
		case c >= 'A' && c <= 'Z':
			code[i] = c + 'a' - 'A'
		}
	}
	return string(code)
}

// slips counts the letters that are missing, too many, wrong or exchanged with the next, up to one more
// than most.
func slips(a, b string, most int) int {
	if len(b)-len(a) > most || len(a)-len(b) > most || len(b) >= longText {
		return most + 1
	}
	var rows [3][longText + 1]int8 // the row at hand and the two before it
	for j := range len(b) + 1 {
		rows[0][j] = int8(j)
	}
	for i := range len(a) {
		row, before, earlier := &rows[(i+1)%3], &rows[i%3], &rows[(i+2)%3]
		row[0] = int8(i + 1)
		least := row[0]
		for j := range len(b) {
			cost := int8(1)
			if a[i] == b[j] {
				cost = 0
			}
			n := min(before[j]+cost, before[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				n = min(n, earlier[j-1]+1)
			}
			row[j+1] = n
			least = min(least, n)
		}
		if int(least) > most+1 {
			return most + 1
		}
	}
	return min(int(rows[len(a)%3][len(b)]), most+1)
}
