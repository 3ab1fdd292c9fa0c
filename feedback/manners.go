package feedback

import (
	. "github.com/heard-framework/heard/participation"
)

// Manner says in which cases people have to be told in a certain way, so that they can take it in
// and are safe. What it rests on stands with the way.
type Manner struct {
	Way  Way
	When Expr
}

// Manners lists how people have to be told, by where they are and who they are. A telling that
// keeps to none of it does not count.
var Manners = []Manner{
	{NotByWebAlone, In{SecureSettings}},
	{ShortAndVisual, In{SecureChildrenSettings, CYP, VictimsCYP}},
	{AfterCrisis, In{LiaisonDiversion, PoliceCustody}},
	{Separately, In{SurvivorsPeople}},
	{Safely, In{SurvivorsPeople, SARC}},
}

// ways is a set of ways, by their places in Ways. The last bit says that people were told at all.
type ways uint32

const told ways = 1 << 31

func setOf(list []Way) (set ways) {
	for _, way := range list {
		set |= bit(way)
	}
	return set
}

func bit(way Way) ways { return 1 << place(Ways, string(way)) &^ told }

// place returns the place of a code among terms, and one beyond them where it is none of them.
func place(terms []Term, code string) int {
	i := 0
	for i < len(terms) && terms[i].Code != code {
		i++
	}
	return i
}

// kept returns the ways to which a telling kept: those that it states, and those that its formats
// and its thanks show.
func kept(t *Telling) ways {
	set := told | setOf(t.How)
	if t.Thanked {
		set |= bit(WithThanks)
	}
	for _, format := range t.Formats {
		term, _ := ListFormats.Term(string(format))
		if !has(term.Groups, DigitalFormats) {
			set |= bit(NotByWebAlone)
		}
		if has(term.Groups, VisualFormats) {
			set |= bit(ShortAndVisual)
		}
		if format == FormatSaidAndDid {
			set |= bit(AsSaidAndDid)
		}
	}
	return set
}

// spelling is a set of ways as obligations name them.
type spelling struct {
	set  ways
	list []Way
}

// spelled returns the ways of a set. The slices are kept: many obligations share one.
func (l *ledger) spelled(set ways) []Way {
	if set &^= told; set == 0 {
		return nil
	}
	for i := range l.spellings {
		if l.spellings[i].set == set {
			return l.spellings[i].list
		}
	}
	var list []Way
	for i := range Ways {
		if set&(1<<i) != 0 {
			list = append(list, Way(Ways[i].Code))
		}
	}
	l.spellings = append(l.spellings, spelling{set, list})
	return list
}
