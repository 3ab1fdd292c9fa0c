package wire

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadsAnObjectWithAllKindsOfValues(t *testing.T) {
	r := Read([]byte(` {"text": "a\u00e9\ud83d\ude00\n", "n": -12, "day": "2024-02-29", "list": ["x", "y"],
		"none": null, "raw": {"a": [1, 2]}, "left": [{}], "yes": true, "strange": 1} `), Limits{Bytes: 1000, Depth: 3, Entries: 2})
	var list []string
	for key := range r.Object() {
		switch key {
		case "text":
			s, ok := r.String()
			require.True(t, ok)
			require.Equal(t, "aé😀\n", s)
		case "n":
			n, ok := r.Int()
			require.True(t, ok)
			require.Equal(t, -12, n)
		case "day":
			d, ok := r.Date()
			require.True(t, ok)
			require.Equal(t, Date{2024, 2, 29}, d)
		case "list":
			for i := range r.Array() {
				require.Equal(t, len(list), i)
				s, ok := r.String()
				require.True(t, ok)
				list = append(list, s)
			}
		case "none":
			require.True(t, r.Null())
		case "raw":
			require.Equal(t, Object, r.Kind())
			require.Equal(t, `{"a": [1, 2]}`, string(r.Raw()))
		case "yes":
			b, ok := r.Bool()
			require.True(t, ok)
			require.True(t, b)
		case "left":
		default:
			require.Equal(t, "/strange", r.Pointer())
			r.Unknown()
		}
	}
	require.Equal(t, []string{"x", "y"}, list)
	require.Equal(t, []Problem{{Pointer: "/strange", Line: 2, Column: 66, Code: UnknownProperty,
		Message: `wants only known properties, got "strange"`}}, r.Done())
}
