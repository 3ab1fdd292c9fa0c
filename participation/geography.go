package participation

// Geography is a level at which services are commissioned and networks work.
// Its value is the word of a term of Geographies; the empty value is none of them.
type Geography string

// The codes of Geographies, in the order in which they are shown.
const (
	Local    Geography = "local"
	Regional Geography = "regional"
	National Geography = "national"
)
