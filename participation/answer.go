package participation

// Answer is a truth value of Kleene's logic. The zero value is NotStated.
type Answer uint8

// The three answers. In a document they are "unknown", "no" and "yes"; a fact that is absent is
// NotStated too.
const (
	NotStated Answer = iota
	No
	Yes
)

const errAnswer mistake = "an answer is one of yes, no, unknown"

// String returns the word used in documents: "yes", "no" or "unknown".
func (a Answer) String() string {
	switch a {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}

// ParseAnswer reads "yes", "no" or "unknown".
func ParseAnswer(text string) (Answer, error) {
	switch text {
	case "yes":
		return Yes, nil
	case "no":
		return No, nil
	case "unknown":
		return NotStated, nil
	}
	return NotStated, errAnswer
}

// MarshalText writes the word used in documents.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads "yes", "no" or "unknown".
func (a *Answer) UnmarshalText(text []byte) (err error) {
	*a, err = ParseAnswer(string(text))
	return err
}
