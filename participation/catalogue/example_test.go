package catalogue_test

import (
	"fmt"

	"github.com/heard-framework/heard/participation/catalogue"
)

// How strongly does the guidance put a point, and where does it stand?
func ExampleFind() {
	e, err := catalogue.Find("D1.tip.7.b")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e.Document, e.Section, e.Force, e.Role)

	_, err = catalogue.Find("D1.tip.99")
	fmt.Println(err)

	// Output:
	// HJF D1 should check
	// unknown id "D1.tip.99": wanted an id of the catalogue
}

// Which parts of the law on involvement are listed, and how far was each read?
func ExampleInSection() {
	for e := range catalogue.InSection("si2013-218") {
		fmt.Println(e.ID, e.Mark)
	}

	// Output:
	// si2013-218.21 unverified
	// si2013-218.22 unverified
	// si2013-218.23 seen
	// si2013-218.24 unverified
	// si2013-218.25 unverified
	// si2013-218.26 unverified
	// si2013-218.27 unverified
}

// Sort citations as the sources have them.
func ExampleCompare() {
	fmt.Println(catalogue.Compare("D9.tip.7", "D10.tip.2") < 0)

	// Output:
	// true
}

// What must be so in mother and baby units?
func ExampleCodes() {
	for e := range catalogue.WithRole(catalogue.RoleCheck) {
		if e.Settings.Has("mbu") && e.Force == catalogue.Must {
			fmt.Println(e.ID, e.Settings, e.Principles)
		}
	}

	// Output:
	// D11.principle.1.a mbu experience
	// D11.principle.1.b mbu experience outcomes
}
