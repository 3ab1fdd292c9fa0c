package wire

import (
	"strconv"
	"strings"
	"testing"
	"time"

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

func TestPlaceGivesEveryPointerItsPlace(t *testing.T) {
	problems := Place([]byte(located), []Problem{
		{Pointer: "/ab/1/10", Code: WrongType},
		{Pointer: "/a", Code: WrongType},
		{Pointer: "/a", Code: UnknownProperty},
		{Pointer: "/a", Code: TooLong},
		{Pointer: "/ab/1/2", Code: UnknownProperty},
		{Pointer: "/twice", Code: WrongType},
		{Pointer: "", Code: MissingProperty},
		{Pointer: "/nowhere", Code: UnknownID},
		{Pointer: "/a", Line: 9, Column: 9, Code: TooLong},
		{Pointer: "/twice", Code: WrongType},
	})
	require.Equal(t, []Problem{
		{Pointer: "/nowhere", Code: UnknownID},
		{Pointer: "", Line: 1, Column: 1, Code: MissingProperty},
		{Pointer: "/a", Line: 2, Column: 3, Code: UnknownProperty},
		{Pointer: "/a", Line: 2, Column: 8, Code: TooLong},
		{Pointer: "/a", Line: 2, Column: 8, Code: WrongType},
		{Pointer: "/ab/1/2", Line: 5, Column: 26, Code: UnknownProperty},
		{Pointer: "/ab/1/10", Line: 5, Column: 50, Code: WrongType},
		{Pointer: "/twice", Line: 6, Column: 12, Code: WrongType},
		{Pointer: "/a", Line: 9, Column: 9, Code: TooLong},
	}, problems)
	require.Nil(t, Place([]byte(located), nil))
}

func TestPlaceCutsLongPointersAsTheReaderDoes(t *testing.T) {
	long := strings.Repeat("k", 2000)
	fits := strings.Repeat("k", pointerBytes-len("/a/"))
	document := []byte(`{"a":{"` + long + `":[1],"` + fits + `":[2]},"` + long + `":1}`)
	for pointer, want := range map[string]string{
		"/a/" + long + "/0": "line 1, column 6: /a: ",
		"/a/" + fits:        "line 1, column 3038: /a/" + fits + ": ",
		"/a/" + fits + "/0": "line 1, column 3038: /a/" + fits + ": ",
		"/" + long:          "line 1, column 1: ",
	} {
		require.EqualError(t, Place(document, []Problem{{Pointer: pointer}})[0], want)
	}
}

func TestPlaceListsNoMoreThanTheReader(t *testing.T) {
	const many = 50_000
	var w Writer
	w.Object()
	for i := range many {
		w.Key("id " + strconv.Itoa(i))
		w.Int(i)
	}
	w.EndObject()
	read := func() (problems []Problem) {
		r := Read(w.Bytes(), Limits{})
		for range r.Object() {
			r.Unknown()
			r.String()
		}
		problems = r.Done()
		require.Len(t, problems, 202)
		for i := range problems {
			if problems[i].Code == UnknownProperty {
				problems[i].Severity = Notice
			}
		}
		return problems
	}
	start := time.Now()
	problems := read()
	for i := range many {
		problems = append(problems, Wrong(NotAnID, "/id "+strconv.Itoa(i), "an id", ""))
	}
	problems = Place(w.Bytes(), problems)
	require.Less(t, time.Since(start), 5*time.Second, "the document is read once, not once for every problem")
	require.Len(t, problems, 202)
	end := "line 1, column " + strconv.Itoa(len(w.Bytes())+1) + ": "
	require.Equal(t, end+"lists at most 100 problems, got 99900 more", problems[200].Error())
	require.Equal(t, TooMany, problems[200].Code)
	require.Equal(t, end+"lists at most 100 unknown properties, got 49900 more", problems[201].Error())
	require.Equal(t, Notice, problems[201].Severity)
	require.True(t, Refused(problems))
	require.Equal(t, problems, Place(w.Bytes(), problems), "placing twice changes nothing")
}
