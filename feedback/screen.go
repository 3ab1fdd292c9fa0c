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
	// Masked is what can stand in its place: the label of the kind in square brackets.
	Masked string
}

// Screen finds what can point at one person in a text. The hits come in the order of the text and
// do not overlap. A number counts where its check digit is right, or where the words beside it say
// what it is; a wing counts where the words place one person there. What a reader does not see or
// takes for something else (marks without width, digits of other scripts, letters that look alike)
// hides nothing.
//
// It takes time in proportion to the length of the text, whatever stands in it.
func Screen(text string) []Hit {
	x := screen{text: make([]byte, 0, len(text)), places: make([]int32, 0, len(text)+1)}
	dot := 0 // after the last full stop that was left out
	for i, r := range text {
		c := byte(r)
		if r >= 0x80 {
			c = fold(r)
		}
		if n := len(x.text) - 1; c == '.' && x.is(n, letter) && (dot == n || !x.is(n-1, letter|digit)) {
			dot = n + 1 // d.o.b. is a word
			continue
		} else if c == 0 {
			continue
		}
		x.text = append(x.text, c)
		x.places = append(x.places, int32(i))
	}
	x.places = append(x.places, int32(len(text)))
	x.classes = make([]byte, len(x.text))
	x.run()
	return x.hits
}

// Mask puts the masked form of each hit in its place. The hits are some or all of those that Screen
// found in the text, in their order.
func Mask(text string, hits []Hit) string {
	var masked []byte
	done := 0
	for _, h := range hits {
		masked = append(append(masked, text[done:h.At]...), h.Masked...)
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
