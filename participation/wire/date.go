package wire

// Date is a civil date: no time of day and no zone. The zero Date means no date.
// Its fields are exported so that tables can hold dates as static literals.
type Date struct{ Year, Month, Day int }

const (
	firstDay = 1       // 0001-01-01, counted as Date.days counts
	lastDay  = 3652059 // 9999-12-31
)

// DateError says that a text is not a date. Its zero value is about the empty text.
type DateError struct {
	Text string // what stood where a date was wanted
}

// Error says what was wanted and what was there instead, on one line.
func (e *DateError) Error() string { return message(NotADate, "", e.Text) }

// ParseDate reads a date written exactly as YYYY-MM-DD. The date must exist and its year must
// lie between 0001 and 9999. Any other text gives the zero Date and a *DateError.
func ParseDate(text string) (Date, error) {
	if d, ok := parseDate(text); ok {
		return d, nil
	}
	return Date{}, &DateError{Text: text}
}

// parseDate is ParseDate without the error, so that a reader of many dates allocates nothing.
func parseDate(text string) (Date, bool) {
	if len(text) != len(dateForm) {
		return Date{}, false
	}
	var parts [3]int
	part := 0
	for i := range len(dateForm) {
		c := text[i]
		if dateForm[i] == '-' {
			part++
			if c != '-' {
				return Date{}, false
			}
			continue
		}
		if !isDigit(c) {
			return Date{}, false
		}
		parts[part] = parts[part]*10 + int(c-'0')
	}
	year, month, day := parts[0], parts[1], parts[2]
	if year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}, false
	}
	return Date{year, month, day}, true
}

const dateForm = "YYYY-MM-DD"

// monthDays are the days of each month of a common year.
var monthDays = [...]uint8{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func daysIn(year, month int) int {
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return int(monthDays[month-1])
}

// IsZero reports whether d is the zero Date, which means no date.
func (d Date) IsZero() bool { return d == Date{} }

// Compare gives -1, 0 or +1 as d is before, the same as, or after other. No date stands before every date.
func (d Date) Compare(other Date) int {
	a, b := d.number(), other.number()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// number is the date read as one number, such as 20260302.
func (d Date) number() int { return (d.Year*100+d.Month)*100 + d.Day }

// Before reports whether d is earlier than other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// AddDays gives the date n days after d, or before it where n is negative. No date stays no date.
// A result outside the years 0001 to 9999 becomes the first or the last day of them.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	// Bounding n first keeps the sum from overflowing; the result is the same.
	n = max(-lastDay, min(n, lastDay))
	return fromDays(max(firstDay, min(d.days()+n, lastDay)))
}

// DaysUntil gives the number of days from d to other, negative where other is earlier.
// It is 0 where either is no date.
func (d Date) DaysUntil(other Date) int {
	if d.IsZero() || other.IsZero() {
		return 0
	}
	return other.days() - d.days()
}

// days counts the days from 0000-12-31 in the Gregorian calendar, so that 0001-01-01 is 1.
// Years begin in March here, which puts the leap day at the end.
func (d Date) days() int {
	year, month := d.Year, d.Month-3
	if month < 0 {
		year, month = year-1, month+12
	}
	return 365*year + year/4 - year/100 + year/400 + (153*month+2)/5 + d.Day - 306
}

// fromDays is the other way round, for a count between firstDay and lastDay.
func fromDays(days int) Date {
	days += 305 // from 0000-03-01
	era := days / 146097
	days -= era * 146097
	year := (days - days/1460 + days/36524 - days/146096) / 365
	days -= 365*year + year/4 - year/100
	month := (5*days + 2) / 153
	d := Date{Year: year + era*400, Month: month + 3, Day: days - (153*month+2)/5 + 1}
	if d.Month > 12 {
		d.Year, d.Month = d.Year+1, d.Month-12
	}
	return d
}

// String writes d as YYYY-MM-DD, and no date as the empty text.
func (d Date) String() string { return string(d.append(nil)) }

// MarshalText writes d as String does. It never fails.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// AppendText adds to b what String gives. It never fails.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// UnmarshalText reads what MarshalText writes: a date, or the empty text for no date.
// Anything else is a *DateError and leaves d as it was.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = append(b, dateForm...)
	n := d.number()
	for i := 1; i <= len(dateForm); i++ {
		if at := &b[len(b)-i]; *at != '-' {
			*at = byte('0' + n%10)
			n /= 10
		}
	}
	return b
}
