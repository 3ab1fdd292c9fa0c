package feedback

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
	code := &x.code
	n := x.n
	if x.gaps&^uint32(r.gaps) != 0 && x.gaps != 1<<n-2 {
		return false
	}
	letters := n - x.digits
	switch r.check {
	case checkNone:
		return x.small == 0 || x.gaps == 0 || r.kind == postcode && x.small == letters
	case checkEleven:
		sum, alike := 0, 0
		for i := range nhsDigits {
			sum += int(code[i]-'0') * (nhsDigits - i)
			if code[i] == code[0] {
				alike++
			}
		}
		return sum%11 == 0 && alike < nhsDigits
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
	case checkClose:
		return x.small == 0 && (x.end >= len(x.text) || x.text[x.end] != '-')
	case checkFew:
		return code[0] < '5'
	}
	_, class := x.word(x.skip(x.end, apart, mostRoom))
	want := &near[r.kind]
	return want[0] <= x.digits && x.digits <= want[1] && want[2] <= letters && letters <= want[3] &&
		(r.check == checkNear || class != counting && !inFamily(class, people)) &&
		(r.kind != telephone && r.kind != nhs || code[0] != '0' || code[1] != '8' && code[1] != '3') // those are of organisations
}

// nhsDigits is how many digits an NHS number has.
const nhsDigits = 10
