package feedback

import "github.com/heard-framework/heard/participation"

// Identifier is a kind of words that can point at one person. Its value is the word used in every
// document; the zero value is none.
type Identifier string

// The codes of Identifiers, in the order in which they are shown.
const (
	NHSNumber         Identifier = "nhs-number"
	PrisonerNumber    Identifier = "prisoner-number"
	PoliceNumber      Identifier = "police-number"
	NationalInsurance Identifier = "national-insurance-number"
	ImmigrationRef    Identifier = "immigration-reference"
	Telephone         Identifier = "telephone-number"
	EmailAddress      Identifier = "email-address"
	Postcode          Identifier = "postcode"
	BirthDate         Identifier = "birth-date"
	Location          Identifier = "location"
	SmallGroup        Identifier = "small-group"
)

// The places of the identifiers in Identifiers.
const (
	nhs uint8 = iota
	prisoner
	police
	insurance
	immigration
	telephone
	email
	postcode
	birth
	location
	few
)

// Identifiers lists every Identifier with its label.
var Identifiers = []participation.Term{
	nhs:         {Code: string(NHSNumber), Label: "NHS number"},
	prisoner:    {Code: string(PrisonerNumber), Label: "prisoner number"},
	police:      {Code: string(PoliceNumber), Label: "Police National Computer number"},
	insurance:   {Code: string(NationalInsurance), Label: "National Insurance number"},
	immigration: {Code: string(ImmigrationRef), Label: "Home Office or port reference"},
	telephone:   {Code: string(Telephone), Label: "telephone number"},
	email:       {Code: string(EmailAddress), Label: "e-mail address"},
	postcode:    {Code: string(Postcode), Label: "postcode"},
	birth:       {Code: string(BirthDate), Label: "date of birth"},
	location:    {Code: string(Location), Label: "cell or wing"},
	few:         {Code: string(SmallGroup), Label: "one of very few people"},
}

// Hit is a place in a text that can point at one person. The zero Hit is none.
type Hit struct {
	Kind Identifier
	// At and Length say where it stands, in bytes. Both ends lie between characters.
	At, Length int
}

// Masked is what can stand in the place of the hit: the label of its kind in square brackets.
func (h Hit) Masked() string {
	for i := range Identifiers {
		if Identifiers[i].Code == string(h.Kind) {
			return "[" + Identifiers[i].Label + "]"
		}
	}
	return ""
}

// Screen finds what can point at one person in a text. The hits come in the order of the text and
// do not overlap. A number counts where its check digit is right, or where the words beside it say
// what it is; a wing counts where the words place one person there. What a reader does not see or
// takes for something else (marks without width, digits of other scripts, letters that look alike)
// hides nothing.
//
// It takes time in proportion to the length of the text, whatever stands in it.
func Screen(text string) []Hit {
	x := screen{text: make([]byte, len(text)), classes: make([]byte, len(text)), places: make([]int32, len(text)+1)}
	n, dot := 0, 0 // dot is where the last full stop was left out
	for i, r := range text {
		c := byte(r)
		if r >= 0x80 {
			c = fold(r)
		}
		if c == '.' && x.is(n-1, letter) && (dot == n-1 || !x.is(n-2, letter|digit)) {
			dot = n // d.o.b. is a word
			continue
		}
		if c != 0 {
			x.text[n], x.places[n] = c, int32(i)
			n++
		}
	}
	x.text = x.text[:n]
	x.places[n] = int32(len(text))
	x.run()
	return x.hits
}

// Mask puts the masked form of each hit in its place. The hits are some or all of those that Screen
// found in the text, in their order.
func Mask(text string, hits []Hit) string {
	var masked []byte
	done := 0
	for _, h := range hits {
		masked = append(append(masked, text[done:h.At]...), h.Masked()...)
		done = h.At + h.Length
	}
	return string(append(masked, text[done:]...))
}

// Masked masks every hit in a text, until Screen finds none: what was masked can leave beside it
// what would not have been seen before.
func Masked(text string) string {
	for hits := Screen(text); len(hits) > 0; hits = Screen(text) {
		text = Mask(text, hits)
	}
	return text
}

// ScreenError says that a text may not be kept or shown as it is.
type ScreenError struct {
	// Found are the texts that can point at one person.
	Found []Screened
	// NoConsent says that the people whose words they are did not agree to their being published.
	NoConsent bool
}

// What a ScreenError wants.
const (
	wantNoOne   = "wants words that point at no one, got "
	wantConsent = "wants the consent of the people whose words these are"
	wantAnd     = "; "
	wantAt      = " at "
)

// Error names what was found, and where, but none of the words.
func (e *ScreenError) Error() string {
	text := ""
	if e.NoConsent {
		text = wantConsent
	}
	for i, s := range e.Found {
		for k, h := range s.Hits {
			switch {
			case i+k > 0:
				text += ", "
			case e.NoConsent:
				text += wantAnd + wantNoOne
			default:
				text += wantNoOne
			}
			text += string(h.Kind)
			if s.Pointer != "" {
				text += wantAt + s.Pointer
			}
		}
	}
	return text
}

// Publishable reports whether a text of people may be shown to others: they agreed, and it points
// at no one. The error is a *ScreenError.
func Publishable(text string, consent bool) error {
	hits := Screen(text)
	if consent && len(hits) == 0 {
		return nil
	}
	e := &ScreenError{NoConsent: !consent}
	if len(hits) > 0 {
		e.Found = []Screened{{Text: text, Hits: hits}}
	}
	return e
}
