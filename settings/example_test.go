package settings_test

import (
	"fmt"
	"strings"

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
