package report

// SymbolNames lists the names of the symbols.
func SymbolNames() []string {
	names := make([]string, len(symbols))
	for i := range symbols {
		names[i] = symbols[i].name
	}
	return names
}

// Pictured lists the beginnings of the ids of texts that have a symbol.
func Pictured() []string {
	begins := make([]string, len(pictured))
	for i := range pictured {
		begins[i] = pictured[i].text
	}
	return begins
}
