package settings_test

import (
	"fmt"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue/statements"
	"github.com/heard-framework/heard/settings"
)

// A team that plans for a prison wants to see what will be looked at there alone, before it
// answers a single question.
func ExampleRules() {
	for _, rule := range settings.Rules() {
		if strings.HasPrefix(rule.ID, "settings.prison.") {
			fmt.Println(rule.ID, rule.Force, rule.Basis)
		}
	}
	// Output:
	// settings.prison.security-and-time must [4.1.barrier.2.d 4.1.barrier.2.e D1.tip.5.a D1.tip.5.b D1.tip.5.d]
	// settings.prison.profile-reflected must [D1.principle.3.a D1.principle.3.b D1.principle.3.c D1.principle.3.d]
	// settings.prison.staff-presence should [D1.tip.7.b E.mid.1.b]
	// settings.prison.critics-protected should [D1.tip.8]
	// settings.prison.existing-group-sound should [D1.tip.3.a D1.tip.3.b]
	// settings.prison.friends-and-family-reworded may [D1.tip.9.b]
	// settings.prison.minimum-activities should [5.2.duty.4.a A.procuring.2 D1.tip.6.a]
}

// A planner new to mother and baby units reads what is written about them, and sees what a plan
// will be held to.
func ExampleGuidance() {
	for _, r := range settings.Guidance(settings.Rules(), settings.About{Settings: []participation.Setting{participation.MBU}, Section: "D11"}) {
		text, err := statements.Find(r.Entry.ID)
		if err != nil {
			fmt.Println(err)
			return
		}
		switch r.Part {
		case settings.PartFigure:
			fmt.Printf("(%s) %s\n", r.AsAt, text.Text)
		case settings.PartPrinciple:
			fmt.Println(text.Text, r.Rules)
		}
	}
	// Output:
	// (2017-01) England and Wales have six units.
	// (2015) All units together take 64 babies; 100 passed through during 2015.
	// Women in units are entitled to a part in their own care. [settings.rights.part-in-own-care]
	// Women in units are entitled to influence how health services are designed and made better. [settings.rights.say-in-services]
	// Pregnancy and new motherhood are anxious times, often more so in a unit. []
	// Conduct activities gently, with that anxiety in mind. [settings.mbu.gentle-sessions]
	// Some women are wary of officials and authority figures. []
	// Do not presume that current residents are unwilling to speak. []
	// Numbers are so small that a single experience can distort results. []
	// Reach the widest mix of residents possible. [settings.mbu.widest-mix]
	// Consider relatives and carers for inclusion in the activity. [settings.families.consulted]
}
