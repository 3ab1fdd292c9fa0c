package feedback

import "strings"

// groups passes over letters and digits in groups: a number as people write it, whatever its kind.
// A group of letters alone, after the first, has at most two, in capitals. It gives -1 where there is no digit, or
// another word comes first.
func (x *screen) groups(i int) int {
	if end, class := x.word(i); inFamily(class, 'f') && !x.is(end, digit) {
		return -1
	}
	for {
		for x.n < len(x.code) && x.is(i, letter|digit) {
			x.take(i)
			i++
		}
		next := x.skip(i, between, mostGap)
		end := x.skip(next, capital, mostGap)
		if next == i || !x.is(next, digit) && (end == next || end > next+2 || x.is(end, small)) {
			break
		}
		x.gaps |= 1 << x.n
		i = next
	}
	if x.digits == 0 {
		return -1
	}
	return i
}

// date passes over a date: three numbers, or a month with one or two. It gives -1 where there is none.
func (x *screen) date(i int) int {
	const most = 8 // words
	numbers, months, last := 0, 0, -1
	for n := 0; n < most && numbers+months < 3; n++ {
		end, class := x.word(i)
		if class == number && end <= i+4 {
			numbers++
			last = x.skip(end, letter, 2) // as in 3rd
			end = last
		} else if class == month && months == 0 {
			months++
			last = end
		} else if last < 0 || !inFamily(class, 'f') {
			break
		}
		i = x.skip(end, apart|ends, mostRoom)
	}
	if numbers == 0 || numbers+2*months < 3 {
		return -1
	}
	return last
}

// checks reports whether what a rule matched is what it is after.
func (x *screen) checks(r *screenRule) bool {
	code := string(x.code[:x.n])
	n := len(code)
	if x.gaps&^uint32(r.gaps) != 0 && x.gaps != 1<<n-2 {
		return false
	}
	spaced := x.small == 0 || x.gaps == 0
	switch r.check {
	case checkEleven:
		sum, first := 0, 0
		for i := range n {
			sum += int(code[i]-'0') * (n - i)
			if code[i] == code[0] {
				first++
			}
		}
		return sum%11 == 0 && first < n // all digits the same is no number
	case checkPolice:
		serial := 4 // where the serial number begins, after the year
		if r.pattern[2] == '/' {
			serial = 2
		}
		year, value := 0, 0
		for i := serial - 2; i < n-1; i++ {
			if i == serial {
				year, value = value*1e7, 0
			}
			value = value*10 + int(code[i]-'0')
		}
		return n >= serial+4 && code[n-1] == policeLetters[(year+value)%len(policeLetters)]
	case checkPrefix:
		return spaced && code[8] <= 'D' && !strings.Contains(noPrefixes, code[:2]) && strings.IndexByte(noPrefix, code[0]) < 0 &&
			strings.IndexByte(noSecond, code[1]) < 0
	case checkSpaced:
		return spaced
	case checkArea:
		area := 2
		if code[1] <= '9' {
			area = 1
		}
		return strings.Contains(areas, " "+code[:area]+" ") && strings.IndexByte(noInward, code[n-2]) < 0 && strings.IndexByte(noInward, code[n-1]) < 0 && x.alike == 0 &&
			(x.small == 0 || x.small == n-x.digits && !strings.Contains(ordinals, code[n-2:]))
	case checkDialled:
		return (code[1] == '2' || code[2] != '0') && (x.gaps&7 == 0 || x.gaps == 1<<n-2)
	case checkClose:
		return x.small == 0 && code[0] != 'Q' && (x.end >= len(x.text) || x.text[x.end] != '-')
	case checkFew:
		return code[0] < '5'
	case checkNear, checkCell:
		want := &near[r.kind]
		digits, letters := int8(x.digits), int8(n-x.digits)
		_, class := x.word(x.skip(x.end, apart, mostRoom))
		return digits >= want[0] && digits <= want[1] && letters >= want[2] && letters <= want[3] &&
			(r.check == checkNear || class != counting && !inFamily(class, people)) &&
			(r.kind != telephone || code[0] != '0' || code[1] != '8' && code[1] != '3') // those are of organisations
	}
	return true
}
