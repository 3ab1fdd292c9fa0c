package statements_test

import (
	"fmt"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/catalogue/statements"
)

// A finding cites an id: show the reader what the source says there.
func ExampleFind() {
	s, err := statements.Find("D1.tip.7.b")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Text)
	fmt.Println(s.Source, s.Force, s.Settings)

	// Output:
	// Weigh carefully whether health workers sit in on consultations, because their presence tends to bias answers.
	// HJF should [prison]
}

// List what the guidance requires in one of its sections.
func ExampleInSection() {
	for s := range statements.InSection("D11") {
		if s.Force == catalogue.Must {
			fmt.Println(s.ID, s.Text)
		}
	}

	// Output:
	// D11.principle.1.a Women in units are entitled to a part in their own care.
	// D11.principle.1.b Women in units are entitled to influence how health services are designed and made better.
}
