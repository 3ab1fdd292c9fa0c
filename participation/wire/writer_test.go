package wire

import (
	"bytes"
	"encoding/json"
	"math"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestWriterWritesEveryKindOfValue(t *testing.T) {
	var w Writer
	w.Object()
	w.Key("a")
	w.String("x")
	w.Key("b")
	w.Array()
	w.Int(-1)
	w.Int(math.MaxInt32)
	w.Bool(true)
	w.Bool(false)
	w.Null()
	w.Date(Date{2026, 3, 2})
	w.Date(Date{})
	w.Raw([]byte(`{"r":[1]}`))
	w.Raw(nil)
	w.Array()
	w.EndArray()
	w.Object()
	w.EndObject()
	w.EndArray()
	w.Key("c")
	w.Object()
	w.EndObject()
	w.EndObject()
	require.Equal(t, `{"a":"x","b":[-1,2147483647,true,false,null,"2026-03-02","",{"r":[1]},null,[],{}],"c":{}}`, string(w.Bytes()))
	require.True(t, json.Valid(w.Bytes()))
}

func TestWriterWritesAfterWhatTheBufferHolds(t *testing.T) {
	var w Writer
	w.Array()
	w.Int(1)
	buffer := make([]byte, 0, 64)
	w.Reset(append(buffer, "data: "...))
	w.Int(2)
	require.Equal(t, "data: 2", string(w.Bytes()))
	require.Equal(t, "data: 2", string(buffer[:7]), "the caller's buffer is used")
}

func TestWriterEscapes(t *testing.T) {
	for text, want := range map[string]string{
		"":                        `""`,
		"plain, é 😀":              `"plain, é 😀"`,
		"\"\\/":                   `"\"\\/"`,
		"\b\f\n\r\t\x00\x1f\x7f":  `"\b\f\n\r\t\u0000\u001f` + "\x7f\"",
		"</script>&":              `"\u003c/script\u003e\u0026"`,
		"a\u2028b\u2029c\u202ad":  `"a\u2028b\u2029c` + "\u202ad\"",
		"\xff\xc3":                `"` + "\ufffd\ufffd" + `"`,
		"\ufffd":                  `"` + "\ufffd" + `"`,
		"\xed\xa0\x80":            `"` + "\ufffd\ufffd\ufffd" + `"`,
		"eight plain letters <":   `"eight plain letters \u003c"`,
		"sixteen letters or more": `"sixteen letters or more"`,
	} {
		var w Writer
		w.String(text)
		require.Equal(t, want, string(w.Bytes()))
		w.Reset(nil)
		w.Object()
		w.Key(text)
		w.Null()
		w.EndObject()
		require.Equal(t, "{"+want+":null}", string(w.Bytes()))
	}
}

func TestWriterNeedsNoMemoryOfItsOwn(t *testing.T) {
	var w Writer
	buffer := make([]byte, 0, 4096)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		w.Reset(buffer)
		w.Object()
		w.Key("key")
		w.String("text with a <tag> and a \x01 in it")
		w.Key("at")
		w.Date(Date{2026, 3, 2})
		w.Key("n")
		w.Int(-12345)
		w.EndObject()
	}))
}

func TestIndent(t *testing.T) {
	for compact, want := range map[string]string{
		`1`:         "1\n",
		`"a\"{[,:"`: "\"a\\\"{[,:\"\n",
		`{}`:        "{}\n",
		`[]`:        "[]\n",
		`{"a":[1,{"b":"c,d"},[],{}],"e":{"f":null}}`: `{
  "a": [
    1,
    {
      "b": "c,d"
    },
    [],
    {}
  ],
  "e": {
    "f": null
  }
}
`,
	} {
		require.Equal(t, "kept "+want, string(Indent([]byte("kept "), []byte(compact))))
	}
}

func TestIndentTakesWhatIsNotJSON(t *testing.T) {
	for _, text := range []string{"", "]", "}}}", `"`, `"\`, "[", "{", `{"a`, ",:,"} {
		require.NotPanics(t, func() { Indent(nil, []byte(text)) })
	}
}

func FuzzWriter(f *testing.F) {
	f.Add("plain", 0)
	f.Add("\"\\\b\f\n\r\t\x00\x7f</>&\u2028\u2029\xff\xed\xa0\x80é😀", -5)
	f.Fuzz(func(t *testing.T, text string, n int) {
		var w Writer
		w.Object()
		w.Key(text)
		w.Array()
		w.String(text)
		w.Int(n)
		w.EndArray()
		w.EndObject()
		var standard bytes.Buffer
		encoder := json.NewEncoder(&standard)
		require.NoError(t, encoder.Encode(map[string][]any{text: {text, n}}))
		var want, got any
		require.NoError(t, json.Unmarshal(standard.Bytes(), &want))
		require.NoError(t, json.Unmarshal(w.Bytes(), &got))
		require.Equal(t, want, got)
		require.True(t, utf8.Valid(w.Bytes()))
		require.False(t, bytes.ContainsAny(w.Bytes(), "<>&\u2028\u2029"))

		laidOut := Indent(nil, w.Bytes())
		standard.Reset()
		require.NoError(t, json.Indent(&standard, w.Bytes(), "", "  "))
		require.Equal(t, standard.String()+"\n", string(laidOut))

		r := Read(w.Bytes(), Limits{})
		for key := range r.Object() {
			for i := range r.Array() {
				if i == 0 {
					back, ok := r.String()
					require.True(t, ok)
					require.Equal(t, key, back)
					if utf8.ValidString(text) {
						require.Equal(t, text, back)
					}
				}
			}
		}
		require.Empty(t, r.Done())
	})
}
