package report

// Phrases lists the codes of the phrases, for the tests of the package from outside.
func Phrases() []string {
	codes := make([]string, len(phrases))
	for i := range phrases {
		codes[i] = phrases[i].Code
	}
	return codes
}

// Explanations lists the codes of the phrases of explanations, timelines, differences and diagrams.
func Explanations() []string {
	codes := make([]string, len(explanations))
	for i := range explanations {
		codes[i] = explanations[i].Code
	}
	return codes
}

// RecordPhrases lists the codes of the phrases of records.
func RecordPhrases() []string {
	codes := make([]string, len(recordPhrases))
	for i := range recordPhrases {
		codes[i] = recordPhrases[i].Code
	}
	return codes
}
