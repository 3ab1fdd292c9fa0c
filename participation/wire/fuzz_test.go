package wire

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// acceptable says, by means of the standard library alone, whether the reader must accept a document.
func acceptable(document []byte) bool {
	return json.Valid(document) && utf8.Valid(document) && !hasLoneSurrogate(document) && !hasKeyTwice(document)
}

// hasLoneSurrogate looks for escapes in a document that is valid JSON, where a backslash stands only in texts.
func hasLoneSurrogate(document []byte) bool {
	unit := func(i int) rune {
		if i+6 > len(document) || document[i] != '\\' || document[i+1] != 'u' {
			return 0
		}
		n, err := strconv.ParseUint(string(document[i+2:i+6]), 16, 16)
		if err != nil {
			return 0
		}
		return rune(n)
	}
	for i := 0; i < len(document); i++ {
		if document[i] != '\\' {
			continue
		}
		if first := unit(i); utf16.IsSurrogate(first) {
			if utf16.DecodeRune(first, unit(i+6)) == utf8.RuneError {
				return true
			}
			i += 6
		}
		i++
	}
	return false
}

func hasKeyTwice(document []byte) bool {
	type level struct {
		keys map[string]bool // nil in a list
		key  bool            // a key comes next
	}
	var levels []level
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return false
		}
		if err != nil {
			return true
		}
		if len(levels) > 0 {
			if top := &levels[len(levels)-1]; top.keys != nil {
				if key, ok := token.(string); ok && top.key {
					if top.keys[key] {
						return true
					}
					top.keys[key] = true
				}
				top.key = !top.key
			}
		}
		switch token {
		case json.Delim('{'):
			levels = append(levels, level{map[string]bool{}, true})
		case json.Delim('['):
			levels = append(levels, level{})
		case json.Delim('}'), json.Delim(']'):
			levels = levels[:len(levels)-1]
		}
	}
}

// tree reads as encoding/json does into an any, and gives visit every value with the reader just before it.
func tree(r *Reader, visit func()) any {
	visit()
	switch r.Kind() {
	case Object:
		object := map[string]any{}
		for key := range r.Object() {
			object[key] = tree(r, visit)
		}
		return object
	case Array:
		list := []any{}
		for range r.Array() {
			list = append(list, tree(r, visit))
		}
		return list
	case String:
		text, _ := r.String()
		return text
	case Bool:
		b, _ := r.Bool()
		return b
	case Number:
		return json.Number(r.Raw())
	}
	r.Null()
	return nil
}

func standardTree(t *testing.T, document []byte) (value any) {
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&value))
	return value
}

func addSeeds(f *testing.F, add func(document []byte)) {
	for _, fixture := range fixtures {
		add([]byte(fixture.document))
	}
	add([]byte(located))
	add(sampleCase())
	for _, document := range []string{
		"", " ", "null", "tru", "-0", "1.5e+9", "01", `"\ud83d\ude00\u0000"`, `"\ud800\ud800\udc00"`, "\"\xff\"", "\xef\xbb\xbf1",
		`[1,[2,{"a":[]}],{}]`, `{"a":1,"\u0061":2}`, `[1,]`, `{"a":1,}`, `{"":{"":{"":0}}}`, "[\"\x00\"]", `"abcdefghijk\n"`, "1 1",
	} {
		add([]byte(document))
	}
}

func FuzzReader(f *testing.F) {
	addSeeds(f, func(document []byte) { f.Add(document) })
	f.Fuzz(func(t *testing.T, document []byte) {
		before := bytes.Clone(document)
		r := Read(document, Limits{})
		raw := r.Raw()
		problems := r.Done()
		require.Equal(t, acceptable(document), len(problems) == 0, "%v", problems)
		if len(problems) == 0 {
			require.Equal(t, string(bytes.Trim(document, " \t\r\n")), string(raw))
			r = Read(document, Limits{})
			value := tree(r, func() {})
			require.Empty(t, r.Done())
			require.Equal(t, standardTree(t, document), value)
		}

		r = Read(document, Limits{})
		readAny(r)
		require.Equal(t, problems, r.Done(), "reading and passing over find the same")

		for _, limits := range []Limits{{}, sampleLimits, {Bytes: 20, Large: Large{Property: "a", Bytes: 20}}} {
			r = Read(document, limits)
			readSample(r)
			read := r.Done()
			require.True(t, len(problems) == 0 || len(read) > 0, "what is refused is refused however it is read")
			checkProblems(t, document, read)
		}
		require.Equal(t, before, document)
	})
}

// checkProblems checks what holds for every list of problems.
func checkProblems(t *testing.T, document []byte, problems []Problem) {
	lines := strings.Split(string(document), "\n")
	known := map[Code]bool{}
	for _, row := range Codes {
		known[row.Code] = true
	}
	for i, p := range problems {
		require.True(t, known[p.Code])
		require.True(t, p.Line >= 1 && p.Line <= len(lines), "%v", p)
		require.True(t, p.Column >= 1 && p.Column <= utf8.RuneCountInString(lines[p.Line-1])+1, "%v", p)
		require.True(t, utf8.ValidString(p.Error()))
		require.NotContains(t, p.Error(), "\n")
		require.Less(t, len(p.Message), 500)
		require.True(t, p.Code != Internal || p.Pointer == "/twice", "only this property is read twice")
		if i > 0 && p != problems[i-1] {
			require.Equal(t, p, SortProblems([]Problem{p, problems[i-1]})[1])
		}
		switch p.Code {
		case WrongType, NotADate, NotInVocabulary, MissingProperty:
			if acceptable(document) && len(document) <= pointerBytes/2 {
				line, column, ok := Locate(document, p.Pointer)
				require.True(t, ok)
				require.Equal(t, [2]int{p.Line, p.Column}, [2]int{line, column})
			}
		}
	}
}

func FuzzLocate(f *testing.F) {
	addSeeds(f, func(document []byte) { f.Add(document, "/a") })
	f.Add([]byte(located), "/a~1b~0c/~01")
	f.Add([]byte(`[[0,1],{"0":{}}]`), "/1/0")
	f.Fuzz(func(t *testing.T, document []byte, pointer string) {
		line, column, ok := Locate(document, pointer)
		_, _, okKey := LocateKey(document, pointer)
		require.Equal(t, ok, okKey)
		require.Equal(t, ok, line > 0 && column > 0)
		if !acceptable(document) {
			return
		}
		whole := standardTree(t, document)
		value, found := follow(whole, pointer)
		require.Equal(t, found, ok)
		if found {
			require.Equal(t, value, standardTree(t, document[offsetOf(document, line, column):]))
		}
		r := Read(document, Limits{})
		var unplaced []Problem
		tree(r, func() {
			at := r.Pointer()
			unplaced = append(unplaced, Problem{Pointer: at, Code: WrongType})
			if len(document) > pointerBytes/2 {
				return // the pointer may have been cut
			}
			line, column, ok := Locate(document, at)
			require.True(t, ok, at)
			offset := offsetOf(document, line, column)
			require.Equal(t, r.top().value, offset, at)
			value, found := follow(whole, at)
			require.True(t, found, at)
			require.Equal(t, value, standardTree(t, document[offset:]))
		})
		for _, p := range Place(document, unplaced) {
			if p.more > 0 {
				continue
			}
			line, column, ok := Locate(document, p.Pointer)
			require.True(t, ok)
			require.Equal(t, [2]int{line, column}, [2]int{p.Line, p.Column})
		}
	})
}

// follow finds what a pointer names in a tree.
func follow(value any, pointer string) (any, bool) {
	if pointer == "" {
		return value, true
	}
	steps := strings.Split(pointer, "/")
	if steps[0] != "" {
		return nil, false
	}
	for _, step := range steps[1:] {
		if strings.Contains(strings.ReplaceAll(strings.ReplaceAll(step, "~0", ""), "~1", ""), "~") {
			return nil, false
		}
		switch at := value.(type) {
		case map[string]any:
			next, found := at[strings.ReplaceAll(strings.ReplaceAll(step, "~1", "/"), "~0", "~")]
			if !found {
				return nil, false
			}
			value = next
		case []any:
			index, err := strconv.Atoi(step)
			if err != nil || strconv.Itoa(index) != step || index < 0 || index >= len(at) {
				return nil, false
			}
			value = at[index]
		default:
			return nil, false
		}
	}
	return value, true
}

// offsetOf finds a place by walking to it.
func offsetOf(document []byte, line, column int) int {
	offset := 0
	for ; line > 1; line-- {
		offset += bytes.IndexByte(document[offset:], '\n') + 1
	}
	for ; column > 1; column-- {
		_, size := utf8.DecodeRune(document[offset:])
		offset += size
	}
	return offset
}

func FuzzDate(f *testing.F) {
	for _, text := range []string{"", "2026-03-02", "2024-02-29", "2025-02-29", "0000-01-01", "9999-12-31"} {
		f.Add(text, 1)
	}
	f.Fuzz(func(t *testing.T, text string, n int) {
		d, err := ParseDate(text)
		require.Equal(t, err != nil, d.IsZero())
		if err != nil {
			require.NotContains(t, err.Error(), "\n")
			return
		}
		require.Equal(t, text, d.String())
		moved := d.AddDays(n)
		back, err := ParseDate(moved.String())
		require.NoError(t, err)
		require.Equal(t, moved, back)
		require.Equal(t, -d.DaysUntil(moved), moved.DaysUntil(d))
		require.Equal(t, d, moved.AddDays(moved.DaysUntil(d)))
	})
}
