package receipt_test

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/wire"
)

var example = participation.Case{
	ID:       "nw-2026-014",
	AsAt:     wire.Date{Year: 2026, Month: 3, Day: 2},
	Decider:  participation.NHSEngland,
	Settings: []participation.Setting{participation.Prison, participation.MBU},
	Acts:     []participation.Act{participation.ActPlan},
	Answers:  map[string]participation.Answer{"health-service.arranged": participation.Yes},
}

func stamped(set *framework.Set, c participation.Case) participation.Receipt {
	var r participation.Report
	receipt.Stamp(set, c, &r)
	return r.Receipt
}

func TestReceiptIsTheDigestOfTheCanonicalBytes(t *testing.T) {
	got := stamped(framework.Standard(), example)
	require.Equal(t, fmt.Sprintf("sha256:%x", sha256.Sum256(framework.Canonical(example))), got.Case)
	require.Equal(t, fmt.Sprintf("sha256:%x", sha256.Sum256(framework.Standard().Canonical())), got.Rules)
	require.Equal(t, got, stamped(nil, example))
}

func TestStampChangesNothingElse(t *testing.T) {
	plain, r := framework.Assess(example), framework.Assess(example)
	receipt.Stamp(nil, example, &r)
	require.NotEqual(t, plain, r)
	r.Receipt = participation.Receipt{}
	require.Equal(t, plain, r)
}

func TestEqualCasesHaveEqualReceipts(t *testing.T) {
	other := example
	other.Settings = slices.Clone(example.Settings)
	slices.Reverse(other.Settings)
	require.Equal(t, stamped(nil, example), stamped(nil, other))

	other.Settings = append(other.Settings, participation.IRC)
	require.NotEqual(t, stamped(nil, example).Case, stamped(nil, other).Case)
	require.Equal(t, stamped(nil, example).Rules, stamped(nil, other).Rules)
}

func TestOwnRulesHaveTheirOwnReceipt(t *testing.T) {
	own := participation.Rule{
		ID: "ours.plan.read-aloud", Force: participation.May, Principle: participation.Equity,
		Basis: []catalogue.ID{"D1.tip.7.b"},
		Title: "The plan is read aloud.", Fix: "Read it aloud.",
		When: participation.Always{}, Check: participation.In{participation.Prison},
	}
	set, err := framework.With(framework.Extension{Name: "ours", Rules: []participation.Rule{own}})
	require.NoError(t, err)
	require.NotEqual(t, stamped(nil, example).Rules, stamped(set, example).Rules)
	require.Equal(t, stamped(set, example), stamped(set, example))
}
