package wire

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const located = "{\r\n" +
	"  \"a\": 1,\r\n" +
	"  \"é😀\": [\"😀\", {\"deep\": null}],\n" +
	"\t\"\": {\"\": \"empty\"}, \"a/b~c\": {\"~1\": true},\n" +
	"  \"\\u0061b\": [[], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],\n" +
	"  \"twice\": 1, \"twice\": 2,\n" +
	"  \"bad\xff\": 1, \"after\": {}}"

func TestLocate(t *testing.T) {
	for _, row := range []struct {
		pointer                          string
		line, column, keyLine, keyColumn int
	}{
		{"", 1, 1, 1, 1},
		{"/a", 2, 8, 2, 3},
		{"/é😀", 3, 9, 3, 3},
		{"/é😀/0", 3, 10, 3, 10},
		{"/é😀/1", 3, 15, 3, 15},
		{"/é😀/1/deep", 3, 24, 3, 16},
		{"/", 4, 6, 4, 2},
		{"//", 4, 11, 4, 7},
		{"/a~1b~0c", 4, 30, 4, 21},
		{"/a~1b~0c/~01", 4, 37, 4, 31},
		{"/ab", 5, 14, 5, 3},
		{"/ab/1/10", 5, 50, 5, 50},
		{"/twice", 6, 12, 6, 3},
		{"/after", 7, 23, 7, 14},
	} {
		line, column, ok := Locate([]byte(located), row.pointer)
		require.True(t, ok, row.pointer)
		require.Equal(t, [2]int{row.line, row.column}, [2]int{line, column}, row.pointer)
		line, column, ok = LocateKey([]byte(located), row.pointer)
		require.True(t, ok, row.pointer)
		require.Equal(t, [2]int{row.keyLine, row.keyColumn}, [2]int{line, column}, row.pointer)
	}
}

func TestLocateFindsOnlyWhatIsThere(t *testing.T) {
	for _, pointer := range []string{
		"a", "/b", "/a/0", "/é😀/2", "/é😀/-", "/é😀/00", "/é😀/+1", "/é😀/1/", "/ab/0/0", "/a~", "/a~2b", "/a/b~c", "//x", "/bad", "/ab/99999999999999999999",
	} {
		line, column, ok := Locate([]byte(located), pointer)
		require.False(t, ok, pointer)
		require.Zero(t, line+column)
	}
	for _, document := range []string{"", "[", `{"a"`, `{"a":`, `{"a":}`, "[bad,1]", "\xef\xbb\xbf{\"a\":1}"} {
		_, _, ok := Locate([]byte(document), "/a")
		require.False(t, ok, document)
		_, _, ok = Locate([]byte(document), "/0")
		require.False(t, ok, document)
	}
}

func TestLocateReadsOnlyAsFarAsItMust(t *testing.T) {
	line, column, ok := Locate([]byte("{\"a\":\n[1, bad"), "/a/0")
	require.True(t, ok)
	require.Equal(t, [2]int{2, 2}, [2]int{line, column})
}

func TestLocateTakesAnyDepth(t *testing.T) {
	const deep = 100_000
	document := []byte(strings.Repeat("[", deep) + "\n7" + strings.Repeat("]", deep))
	line, column, ok := Locate(document, strings.Repeat("/0", deep))
	require.True(t, ok)
	require.Equal(t, [2]int{2, 1}, [2]int{line, column})
}
