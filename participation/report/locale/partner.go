package locale

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/heard-framework/heard/participation/report"
)

// partnerFile is a file of a partner's own words, such as
// {"lang": "en", "words": {"report.duty": "Our duty to involve you"}}. The self-check takes the
// same file.
type partnerFile struct {
	Lang  string            `json:"lang"`
	Words map[string]string `json:"words"`
}

// Partner returns words that take each text from a partner's file, and from below where the file
// has none. A file may hold texts for any ids, those of the self-check's own words among them. An
// error tells every fault that it has: an id that nothing says, a text that is empty, or one in
// which a name in braces is lost or new.
func Partner(document []byte, below report.Words) (report.Words, error) {
	var file partnerFile
	d := json.NewDecoder(bytes.NewReader(document))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, fmt.Errorf(notRead, err)
	}
	tag, err := language.Parse(file.Lang)
	if err != nil {
		return nil, fmt.Errorf(notTagged, err)
	}
	var faults []error
	for id, text := range file.Words {
		known, _ := below.Text(id)
		switch {
		case strings.TrimSpace(text) == "":
			faults = append(faults, &WordError{id, WordEmpty})
		case strings.HasPrefix(id, ownPrefix):
		case known == "":
			faults = append(faults, &WordError{id, WordUnknown})
		case !slices.Equal(braces(text), braces(known)):
			faults = append(faults, &WordError{id, WordBraces})
		}
	}
	if len(faults) > 0 {
		slices.SortFunc(faults, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
		return nil, errors.Join(faults...)
	}
	return report.Overlay(below, tag.String(), file.Words), nil
}

// WordError says what is wrong with one text of a partner.
type WordError struct {
	ID    string
	Fault WordFault
}

// WordFault is what can be wrong with a text of a partner, and its value says it.
type WordFault string

// The faults of a partner's texts.
const (
	WordEmpty   WordFault = "wants a text; leave the entry out to keep ours"
	WordUnknown WordFault = "wants an id that some text has"
	WordBraces  WordFault = "wants the names in braces that our text has, each as often"
)

// Error says what is wrong, and where.
func (e *WordError) Error() string { return e.ID + ": " + string(e.Fault) }

// What is told of a file that cannot be read at all.
const (
	notRead   = "a partner's words: %w"
	notTagged = "a partner's words: lang wants the tag of a language: %w"
)

// ownPrefix begins the ids of the self-check's own words, which are not in words.
const ownPrefix = "ui."

// braced finds the names in braces that are filled in.
var braced = regexp.MustCompile(`\{\w+\}`)

// braces lists the names in braces of a text, sorted.
func braces(text string) []string {
	names := braced.FindAllString(text, -1)
	slices.Sort(names)
	return names
}
