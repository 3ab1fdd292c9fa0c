package wire

import (
	"bytes"
)

// number passes over a number. It is false where the reading had to stop.
func (r *Reader) number() bool {
	if r.doc[r.pos] == '-' {
		r.pos++
	}
	if r.pos < len(r.doc) && r.doc[r.pos] == '0' {
		r.pos++
		if r.pos < len(r.doc) && isDigit(r.doc[r.pos]) {
			r.syntax(r.pos-1, wordNoZero)
			return false
		}
	} else if !r.digits() {
		return false
	}
	if r.pos < len(r.doc) && r.doc[r.pos] == '.' {
		r.pos++
		if !r.digits() {
			return false
		}
	}
	if r.pos < len(r.doc) && (r.doc[r.pos] == 'e' || r.doc[r.pos] == 'E') {
		r.pos++
		if r.pos < len(r.doc) && (r.doc[r.pos] == '+' || r.doc[r.pos] == '-') {
			r.pos++
		}
		if !r.digits() {
			return false
		}
	}
	return true
}

// digits passes over one digit or more.
func (r *Reader) digits() bool {
	start := r.pos
	for r.pos < len(r.doc) && isDigit(r.doc[r.pos]) {
		r.pos++
	}
	if r.pos == start {
		r.syntax(r.pos, wordDigit)
		return false
	}
	return true
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// whole gives the value of a number, or the code of what is wrong with it: WrongType where it is not whole,
// NotSupported where it is whole but not in plain digits, OutOfRange where it needs more than 32 bits.
func whole(number []byte) (int, Code) {
	digits, negative := number, false
	if digits[0] == '-' {
		digits, negative = digits[1:], true
	}
	n := int64(0)
	for _, c := range digits {
		if !isDigit(c) {
			if isWhole(digits) {
				return 0, NotSupported
			}
			return 0, WrongType
		}
		if n < 1<<40 { // far beyond the range, and far from an overflow
			n = n*10 + int64(c-'0')
		}
	}
	if negative {
		if n == 0 {
			return 0, NotSupported
		}
		n = -n
	}
	if n != int64(int32(n)) {
		return 0, OutOfRange
	}
	return int(n), ""
}

// isWhole reports whether a number with a fraction or an exponent stands for a whole number, as 1.50e1 does.
func isWhole(number []byte) bool {
	digits, exponent, places, zeros := number, 0, 0, 0
	for i, c := range number {
		if c == 'e' || c == 'E' {
			digits, exponent = number[:i], power(number[i+1:])
			break
		}
	}
	if i := bytes.IndexByte(digits, '.'); i >= 0 {
		places = len(digits) - i - 1
	}
	end := len(digits)
	for ; end > 0 && (digits[end-1] == '0' || digits[end-1] == '.'); end-- {
		if digits[end-1] == '0' {
			zeros++
		}
	}
	return end == 0 || exponent+zeros >= places
}

// power reads an exponent. One that no document has digits enough to make up for is cut.
func power(text []byte) int {
	const most = 1 << 30
	n := 0
	for _, c := range text {
		if c >= '0' && c <= '9' && n < most {
			n = n*10 + int(c-'0')
		}
	}
	n = min(n, most)
	if text[0] == '-' {
		return -n
	}
	return n
}
