package schemas_test

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

// typical is a case of about 2 KB.
func typical(b *testing.B) []byte {
	return documents(b, "../examples/cases/south-east-peer-researchers.json")["south-east-peer-researchers"]
}

// BenchmarkDecode reads a typical case, beside encoding/json as the yardstick of the machine.
func BenchmarkDecode(b *testing.B) {
	document := typical(b)
	b.Run("heard", func(b *testing.B) {
		b.SetBytes(int64(len(document)))
		b.ReportAllocs()
		for b.Loop() {
			_, err := schemas.Decode(document)
			require.NoError(b, err)
		}
	})
	b.Run("encoding-json", func(b *testing.B) { peer(b, document) })
}

func peer(b *testing.B, document []byte) {
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		var v any
		_ = json.Unmarshal(document, &v)
	}
}

// BenchmarkValidate validates the same case against its schema.
func BenchmarkValidate(b *testing.B) {
	document := typical(b)
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, schemas.Validate("case", document))
	}
}

// BenchmarkStream reads cases one a line, on one core.
func BenchmarkStream(b *testing.B) {
	var stream bytes.Buffer
	cases := documents(b, "../examples/cases/*.json")
	for stream.Len() < 4<<20 {
		for name, document := range cases {
			if !strings.HasSuffix(name, ".report") {
				require.NoError(b, json.Compact(&stream, document))
				stream.WriteByte('\n')
			}
		}
	}
	b.Run("heard", func(b *testing.B) {
		b.SetBytes(int64(stream.Len()))
		b.ReportAllocs()
		for b.Loop() {
			for line := range bytes.Lines(stream.Bytes()) {
				if _, err := schemas.Decode(line); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(stream.Len()))
		b.ReportAllocs()
		for b.Loop() {
			for line := range bytes.Lines(stream.Bytes()) {
				var v any
				if json.Unmarshal(line, &v) != nil {
					b.Fatal(line)
				}
			}
		}
	})
}

// hostileBytes is the length of a hostile document.
const hostileBytes = 50 << 20

// hostile are documents of 50 MB that are refused, by the name of their schema and what is wrong.
var hostile = []struct {
	schema, name        string
	before, part, after string
}{
	{"case", "one-text", `{"as_at":"2026-03-02","title":"`, `x`, `"}`},
	{"case", "register-deep", `{"as_at":"2026-03-02","register":{"events":[`, `[`, ``},
	{"case", "register-one-text", `{"as_at":"2026-03-02","register":{"events":[{"role":"`, `x`, `"}]}}`},
	{"case", "register-keys", `{"as_at":"2026-03-02","register":{"x":0`, `,"#":0`, `}}`},
	{"case", "register-key-twice", `{"as_at":"2026-03-02","register":{"x":0`, `,"x":0`, `}}`},
	{"case", "register-newer-keys", `{"minor":9,"as_at":"2026-03-02","register":{"x":0`, `,"#":0`, `}}`},
	{"case", "register-events", `{"as_at":"2026-03-02","register":{"events":[0`, `,{"seq":1}`, `]}}`},
	{"case", "register-problems", `{"as_at":"2026-03-02","register":{"events":[0`, `,{"seq":-1,"date":"x","role":"","kind":"x","data":{"id":"%","on":0},"prev":1}`, `]}}`},
	{"case", "register-state-problems", `{"as_at":"2026-03-02","register":{"themes":[0`, `,{"id":"%","words":1,"people":["x","x"],"more":{}}`, `]}}`},
	{"case", "register-entries-of-events", `{"as_at":"2026-03-02","register":{"events":[{"data":{"people":[0`, `,"x"`, `]}}]}}`},
	{"register", "events-that-do-not-follow", `{"events":[{"seq":1,"date":"2026-01-01","role":"x","kind":"programme-started","data":{"id":"a"}}`, `,{"seq":1,"date":"2026-01-01","role":"x","kind":"theme-heard","data":{"id":"a#","programme":"a","words":"x","method":"workshop","people":["women"],"how_many":"fewer-than-5"}}`, `]}`},
	{"case", "register-bytes-of-no-text", `{"as_at":"2026-03-02","register":{"x":"`, "\xff", `"}}`},
	{"register", "deep", `{"events":[`, `{"data":`, ``},
	{"register", "keys", `{"x":0`, `,"#":0`, `}`},
	{"register", "events", `{"events":[0`, `,{"seq":1,"date":"2026-01-01","role":"x","kind":"theme-heard","data":{"id":"a"}}`, `]}`},
	{"register", "problems", `{"events":[0`, `,{"seq":-1,"date":"x","role":"","kind":"x","data":{"id":"%","on":0},"prev":1}`, `]}`},
	{"record", "steps", `{"steps":[0`, `,{}`, `]}`},
	{"return", "one-text", `{"records":[{"id":"`, `x`, `"}]}`},
	{"return", "keys", `{"x":0`, `,"#":0`, `}`},
	{"return", "records", `{"records":[0`, `,{"id":"x","state":"lost","settings":["x","x"],"flags":["x"]}`, `]}`},
	{"return", "figures", `{"as_at":"2026-03-02","records":[],"figures":[0`, `,{"figure":"x","left_out":[{}]}`, `]}`},
	{"provider_return", "lines", `{"lines":{"x":0`, `,"#":0`, `}}`},
}

// BenchmarkHostile refuses documents of 50 MB.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		b.Run(h.schema+"/"+h.name, func(b *testing.B) {
			document := []byte(floodOf(hostileBytes, h.before, h.part, h.after))
			b.Run("heard", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					require.NotEmpty(b, refused(readers[h.schema](document)))
				}
			})
			b.Run("validate", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					require.Error(b, schemas.Validate(h.schema, document))
				}
			})
			b.Run("encoding-json", func(b *testing.B) { peer(b, document) })
		})
	}
}

// floodOf repeats a part, with its number for #, until there is enough of it.
func floodOf(enough int, before, part, after string) string {
	text := make([]byte, 0, enough+len(part)+len(after)+20)
	text = append(text, before...)
	start, end, numbered := strings.Cut(part, "#")
	for i := 0; len(text) < enough; i++ {
		text = append(text, start...)
		if numbered {
			text = append(strconv.AppendInt(text, int64(i), 10), end...)
		}
	}
	return string(append(text, after...))
}
