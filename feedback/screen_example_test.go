package feedback_test

import (
	"fmt"

	"github.com/heard-framework/heard/feedback"
)

// What people wrote goes into a register: first take out what points at one of them.
func ExampleScreen() {
	const text = "I'm A1234BC on B wing. The hatch opens late, ring my mum on 07700 900123."
	hits := feedback.Screen(text)
	for _, h := range hits {
		fmt.Printf("%s: %q\n", h.Kind, text[h.At:h.At+h.Length])
	}
	fmt.Println(feedback.Mask(text, hits))
	// Output:
	// prisoner-number: "A1234BC"
	// telephone-number: "07700 900123"
	// I'm [prisoner number] on B wing. The hatch opens late, ring my mum on [telephone number].
}

// A quote goes on a poster: only with consent, and where it names no one.
func ExamplePublishable() {
	fmt.Println(feedback.Publishable("I am the only woman on the unit.", true))
	fmt.Println(feedback.Publishable("The hatch opens late.", true))
	// Output:
	// wants words that point at no one, got small-group
	// <nil>
}

// A table of counts is published: none below five, and none that can be worked out.
func ExampleSuppress() {
	table, err := feedback.Suppress([][]int{{20, 3}, {12, 14}}, 5)
	if err != nil {
		panic(err)
	}
	for row := range 3 {
		for column := range 3 {
			if n, ok := table.At(row, column); ok {
				fmt.Printf("%4d", n)
			} else {
				fmt.Print("   -")
			}
		}
		fmt.Println()
	}
	// Output:
	//    -   -  23
	//    -   -  26
	//   32  17  49
}
