package receipt_test

import (
	"fmt"

	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
)

// Was this report made from this case, by these rules?
func ExampleStamp() {
	set := framework.Standard()
	c, problems := set.Read([]byte(`{"as_at": "2026-03-02", "decider": "nhs-england", "settings": ["prison"]}`))
	if problems != nil {
		fmt.Println(problems)
		return
	}
	kept := set.Assess(c)
	receipt.Stamp(set, c, &kept)

	again := set.Assess(c)
	receipt.Stamp(set, c, &again)
	fmt.Println(kept.Receipt == again.Receipt)
	fmt.Println(kept.Receipt.Case)

	// Output:
	// true
	// sha256:ef954a18490e36ad16b14c390c89ad5903bee65006228894b37069858fc9bb06
}
