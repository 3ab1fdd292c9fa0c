package locale_test

import (
	"fmt"

	"github.com/heard-framework/heard/participation/report/locale"
)

// A partner speaks to people in words of its own, over any language that there is.
func ExamplePartner() {
	easy, _ := locale.Match("en-x-easyread")
	words, err := locale.Partner([]byte(`{
		"lang": "en",
		"words": {
			"term.settings.prison": "HMP Example",
			"report.duty": "Our duty to involve you"
		}
	}`), easy)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range []string{"term.settings.prison", "term.settings.irc"} {
		text, lang := words.Text(id)
		fmt.Println(text, "·", lang)
	}
	// Output:
	// HMP Example · en
	// Immigration removal centre · en-x-easyread
}

// A reader's languages, the most wanted first, find the words that suit best.
func ExampleMatch() {
	words, tag := locale.Match("fr, cy;q=0.8, en;q=0.5")
	text, _ := words.Text("answer.unknown")
	fmt.Println(tag, text)
	// Output: cy Ddim yn hysbys
}
