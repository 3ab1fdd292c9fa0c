package principles

import (
	"slices"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// Network is one row of the matrix of networks: a partner and the levels at which it works. A level
// that is not in At is a cell that the matrix does not have.
type Network struct {
	Partner Partner
	At      []Geography
	Basis   []catalogue.ID
}

// geographyGroup ties a level to the group of partners that work at it.
type geographyGroup struct {
	at    Geography
	group Group
}

// geographyGroups lists the columns of the matrix.
var geographyGroups = []geographyGroup{{Local, LocalPartners}, {Regional, RegionalPartners}, {National, NationalPartners}}

// Networks returns the matrix of networks by level, in the vocabulary's order: the table of section B
// of the framework, and after its manner the partners that other sections place at a level. The
// framework gives them as examples, so that the matrix is no list of what a plan has to have.
func Networks() []Network {
	var matrix []Network
	for i := range Partners {
		if at := geographiesOf(&Partners[i]); at != nil {
			matrix = append(matrix, Network{Partner(Partners[i].Code), at, Partners[i].Basis})
		}
	}
	return matrix
}

func geographiesOf(partner *Term) []Geography {
	var at []Geography
	for _, column := range geographyGroups {
		if slices.Contains(partner.Groups, column.group) {
			at = append(at, column.at)
		}
	}
	return at
}

// NetworkCover is one level of the matrix in a case. A case states its partners, not the level at
// which each takes part: a partner that works at three levels is among Filled at all three.
type NetworkCover struct {
	At Geography
	// Covered says whether a partner of the case works at the level. It is not stated where the case
	// states no partners, or none for the level but one of the community that may work there.
	Covered Answer
	// Filled holds the cells that a partner of the case fills, Empty those that none does. Both are
	// empty where the case states no partners.
	Filled, Empty []Partner
}

// NetworksOf says which of a case's partners fill which cells of the matrix, level by level. Partners
// that the sources place at no level fill none; an empty cell is an offer, not a fault.
func NetworksOf(c *Case) []NetworkCover {
	cover := make([]NetworkCover, len(geographyGroups))
	unfilled := No
	if slices.ContainsFunc(c.Partners, unplacedCommunity) {
		unfilled = NotStated
	}
	for i, column := range geographyGroups {
		cover[i].At = column.at
		if c.Partners == nil {
			continue
		}
		cover[i].Covered = unfilled
		for _, network := range Networks() {
			switch {
			case !slices.Contains(network.At, column.at):
			case slices.Contains(c.Partners, network.Partner):
				cover[i].Filled = append(cover[i].Filled, network.Partner)
				cover[i].Covered = Yes
			default:
				cover[i].Empty = append(cover[i].Empty, network.Partner)
			}
		}
	}
	return cover
}

// unplacedCommunity reports whether a partner is of the community and placed at no level.
func unplacedCommunity(p Partner) bool {
	term, _ := ListPartners.Term(string(p))
	return slices.Contains(term.Groups, CommunityPartners) && geographiesOf(&term) == nil
}
