package participation_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/wire"
)

func TestCheckExpr(t *testing.T) {
	for _, e := range everyExpr() {
		require.NoError(t, CheckExpr(e))
	}
	require.NoError(t, CheckExpr())
	require.NoError(t, CheckExpr(nil, Always{}), "what is left out is passed over")

	shout := Fact{ID: "Test.A"}
	for name, e := range map[string]Expr{
		"a nil part":                       All{Always{}, nil},
		"a nil part below":                 Not{},
		"a nil part of some":               AtLeast{1, []Expr{nil}},
		"a nil part for sure":              Surely{},
		"no fact":                          Is{},
		"a fact without an id":             Is{&Fact{}},
		"a fact whose id is not one":       Any{a, Is{&shout}},
		"no code":                          In{nil},
		"a code of no list":                In{Prison, Setting("jail")},
		"an empty code":                    In{Setting("")},
		"a group of no list":               In{Group("settings.nice")},
		"a group that is none":             In{Group("nice")},
		"no list":                          Stated{},
		"a list beyond the last":           Stated{List(99)},
		"none of some":                     AtLeast{0, []Expr{a}},
		"more of some than can be counted": AtLeast{65, []Expr{a}},
		"a nil pointer within":             All{Any{Not{AtLeast{1, []Expr{Is{}}}}}},
	} {
		require.Error(t, CheckExpr(e), name)
		require.Error(t, CheckExpr(Always{}, e), name)
	}
}

func TestWriteExpr(t *testing.T) {
	for want, e := range map[string]Expr{
		`true`:                               Always{},
		`{"fact":"test.a"}`:                  a,
		`{"not":{"fact":"test.a"}}`:          Not{a},
		`{"all":[]}`:                         All{},
		`{"any":[{"fact":"test.a"},true]}`:   Any{a, Always{}},
		`{"surely":{"fact":"test.a"}}`:       Surely{a},
		`{"stated":["contract_event"]}`:      Stated{ListContractEvents},
		`{"from":"2022-07-01"}`:              From{wire.Date{Year: 2022, Month: 7, Day: 1}},
		`{"in":["settings","prison","sch"]}`: In{SCH, Prison},
		`{"in":["settings","yoi","stc","sch","secure-school"]}`:                  In{SecureChildrenSettings, YOI},
		`{"any":[{"in":["settings","prison"]},{"in":["people","older","cyp"]}]}`: In{CYP, Older, Prison},
		`{"at_least":2,"of":[{"fact":"test.a"},{"fact":"test.b"}]}`:              AtLeast{2, []Expr{a, b}},
	} {
		var w wire.Writer
		WriteExpr(&w, e)
		require.Equal(t, want, string(w.Bytes()))
	}
	require.Panics(t, func() { WriteExpr(new(wire.Writer), nil) })
}
