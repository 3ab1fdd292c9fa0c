package wire

// number passes over a number.
func (r *Reader) number() {
	if r.peek() == '-' {
		r.pos++
	}
	start := r.pos
	if !r.digits() {
		return
	}
	if r.doc[start] == '0' && r.pos > start+1 {
		r.pos = start + 1
		r.syntax(start, wordNoZero)
		return
	}
	if r.peek() == '.' {
		r.pos++
		if !r.digits() {
			return
		}
	}
	if r.peek()|0x20 == 'e' { // E too, which is e without that bit
		r.pos++
		if c := r.peek(); c == '+' || c == '-' {
			r.pos++
		}
		r.digits()
	}
}

// digits passes over one digit or more. It is false where the reading had to stop.
func (r *Reader) digits() bool {
	start := r.pos
	for isDigit(r.peek()) {
		r.pos++
	}
	if r.pos == start {
		r.syntax(r.pos, wordDigit)
	}
	return r.pos > start
}

// peek gives the byte at hand, 0 at the end. A zero byte in the document is refused wherever it is.
func (r *Reader) peek() byte {
	if r.pos < len(r.doc) {
		return r.doc[r.pos]
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// Far beyond any number or exponent that counts, and far from an overflow.
const farBeyond = 1 << 40

// whole gives the value of a number, or the code of what is wrong with it and what was wanted: WrongType where it is
// not whole, NotSupported where it is whole but not in plain digits, OutOfRange where it needs more than 32 bits.
// A number with a fraction or an exponent may stand for a whole number, as 1.50e1 does.
func whole(number string) (n int, code Code, want string) {
	const mantissa, exponent = 0, 1
	var values [2]int64
	var negative [2]bool
	part, places, zeros := mantissa, 0, 0 // places stand behind the point, zeros at the end of the mantissa
	plain, fraction, nothing := true, false, true
	for i := range len(number) {
		c := number[i]
		switch {
		case c == '-':
			negative[part] = true
		case isDigit(c):
			values[part] = min(values[part]*10+int64(c-'0'), farBeyond)
			if part == exponent {
				continue
			}
			zeros++
			if c != '0' {
				zeros, nothing = 0, false
			}
			if fraction {
				places++
			}
		case c == '.':
			plain, fraction = false, true
		case c != '+':
			plain, part = false, exponent
		}
	}
	for i := range values {
		if negative[i] {
			values[i] = -values[i]
		}
	}
	value := values[mantissa]
	switch {
	case !plain && !nothing && values[exponent]+int64(zeros) < int64(places):
		return 0, WrongType, wordWhole
	case !plain, nothing && negative[mantissa]:
		return 0, NotSupported, wordPlainWhole
	case value != int64(int32(value)):
		return 0, OutOfRange, wordInt32
	}
	return int(value), "", ""
}
