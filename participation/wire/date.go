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
	if len(text) != len("YYYY-MM-DD") || text[4] != '-' || text[7] != '-' {
		return Date{}, false
	}
	year, y := digits(text[0:4])
	month, m := digits(text[5:7])
	day, d := digits(text[8:10])
	if !y || !m || !d || year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}, false
	}
	return Date{year, month, day}, true
}

func digits(text string) (n int, ok bool) {
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// IsZero reports whether d is the zero Date, which means no date.
func (d Date) IsZero() bool { return d == Date{} }

// Compare gives -1, 0 or +1 as d is before, the same as, or after other. No date stands before every date.
func (d Date) Compare(other Date) int {
	for _, difference := range [...]int{d.Year - other.Year, d.Month - other.Month, d.Day - other.Day} {
		switch {
		case difference < 0:
			return -1
		case difference > 0:
			return 1
		}
	}
	return 0
}

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
	return append(b,
		byte('0'+d.Year/1000%10), byte('0'+d.Year/100%10), byte('0'+d.Year/10%10), byte('0'+d.Year%10), '-',
		byte('0'+d.Month/10%10), byte('0'+d.Month%10), '-',
		byte('0'+d.Day/10%10), byte('0'+d.Day%10))
}
