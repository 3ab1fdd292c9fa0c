package principles_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/principles"
)

// At which levels do a plan's partners work, and which level has none?
func ExampleNetworksOf() {
	c := Case{Partners: []Partner{PartnerHealthAndWellbeingBoards, PartnerScrutinyNetworks, PartnerProviders}}
	for _, n := range principles.NetworksOf(&c) {
		fmt.Println(n.At, n.Covered, n.Filled, len(n.Empty), "open")
	}
	// Output:
	// local yes [health-and-wellbeing-boards scrutiny-networks] 14 open
	// regional no [] 9 open
	// national yes [scrutiny-networks] 12 open
}

// The table of section B, by the number of its row: L, R and N for the levels that it ticks.
var tableB = map[catalogue.ID]string{
	"B.network.1": "N", "B.network.2": "LRN", "B.network.3": "LRN", "B.network.4": "L", "B.network.5": "LN",
	"B.network.6": "LRN", "B.network.7": "LRN", "B.network.8": "R", "B.network.9": "L", "B.network.10": "LR",
	"B.network.11": "LN", "B.network.12": "LN", "B.network.13": "RN", "B.network.14": "LRN", "B.network.15": "LRN",
}

func TestMatrixIsTheTable(t *testing.T) {
	got := map[catalogue.ID]string{}
	for _, n := range principles.Networks() {
		for _, id := range n.Basis {
			if strings.HasPrefix(string(id), "B.network.") {
				for _, at := range n.At {
					got[id] += strings.ToUpper(string(at[:1]))
				}
			}
		}
	}
	require.Equal(t, tableB, got)
}

func TestNetworksOfAnEmptyPlan(t *testing.T) {
	for _, n := range principles.NetworksOf(&Case{}) {
		require.Equal(t, principles.NetworkCover{At: n.At}, n)
	}
	for _, n := range principles.NetworksOf(&Case{Partners: []Partner{}}) {
		require.Equal(t, No, n.Covered)
		require.Empty(t, n.Filled)
		require.NotEmpty(t, n.Empty)
	}
}

// A user-led organisation may work anywhere: that a level is not covered is then not known.
func TestUnplacedPartnersMayCover(t *testing.T) {
	for _, n := range principles.NetworksOf(&Case{Partners: []Partner{PartnerUserLedOrganisations, PartnerClinicalNetworks}}) {
		want := NotStated
		if n.At == Regional {
			want = Yes
		}
		require.Equal(t, want, n.Covered, n.At)
	}
}

func TestEveryCellIsFilledOrEmpty(t *testing.T) {
	cells := 0
	for _, n := range principles.Networks() {
		cells += len(n.At)
	}
	all := []Partner{}
	for i := range Partners {
		all = append(all, Partner(Partners[i].Code))
		seen := 0
		for _, cover := range principles.NetworksOf(&Case{Partners: all}) {
			seen += len(cover.Filled) + len(cover.Empty)
		}
		require.Equal(t, cells, seen)
	}
	for _, cover := range principles.NetworksOf(&Case{Partners: all}) {
		require.Empty(t, cover.Empty)
	}
}
