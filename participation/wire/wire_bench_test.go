package wire

import (
	"encoding/json"
	"strconv"
	"testing"
)

// sampleCase is a document of about 2 KB: a few codes and lists, and thirty-odd answers with some notes.
func sampleCase() []byte {
	var w Writer
	w.Object()
	w.Key("schema")
	w.String("https://github.com/heard-framework/heard/schemas/v1/case.schema.json")
	w.Key("id")
	w.String("nw-2026-014")
	w.Key("as_at")
	w.Date(Date{2026, 3, 2})
	for _, list := range []string{"settings", "people", "acts", "methods", "partners"} {
		w.Key(list)
		w.Array()
		w.String("prison")
		w.String("families-carers")
		w.EndArray()
	}
	w.Key("answers")
	w.Object()
	for i := range 36 {
		w.Key("session.healthcare-staff-" + strconv.Itoa(i))
		w.String([]string{"yes", "no", "unknown"}[i%3])
	}
	w.EndObject()
	w.Key("notes")
	w.Object()
	for i := range 2 {
		w.Key("session.healthcare-staff-" + strconv.Itoa(i))
		w.String("The sessions were held in the library on the wing, without staff of the provider in the room.")
	}
	w.EndObject()
	w.EndObject()
	return w.Bytes()
}

func BenchmarkRead(b *testing.B) {
	document := sampleCase()
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		r := Read(document, Limits{Bytes: 1 << 20, Depth: 32, Entries: 1000})
		if readAny(r) == 0 || r.Done() != nil {
			b.Fatal("nothing was read")
		}
	}
}

func BenchmarkReadCase(b *testing.B) {
	document := sampleCase()
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		r := Read(document, Limits{Bytes: 1 << 20, Depth: 32, Entries: 1000})
		count := 0
		for key := range r.Object() {
			switch key {
			case "as_at":
				r.Date()
			case "schema", "id":
				r.String()
			case "answers", "notes":
				for range r.Object() {
					if _, ok := r.String(); ok {
						count++
					}
				}
			default:
				for range r.Array() {
					if _, ok := r.String(); ok {
						count++
					}
				}
			}
		}
		if count == 0 || r.Done() != nil {
			b.Fatal("nothing was read")
		}
	}
}

func BenchmarkReadPassingOver(b *testing.B) {
	document := sampleCase()
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		if Read(document, Limits{}).Done() != nil {
			b.Fatal("nothing was read")
		}
	}
}

func BenchmarkEncodingJSON(b *testing.B) {
	document := sampleCase()
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	for b.Loop() {
		var m map[string]any
		if json.Unmarshal(document, &m) != nil {
			b.Fatal("nothing was read")
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	texts, buffer := []string{}, []byte(nil)
	for key, value := range sampleTexts() {
		texts = append(texts, key, value)
	}
	b.ReportAllocs()
	for b.Loop() {
		var w Writer
		w.Reset(buffer[:0])
		w.Object()
		for i := 0; i < len(texts); i += 2 {
			w.Key(texts[i])
			w.String(texts[i+1])
		}
		w.EndObject()
		buffer = w.Bytes()
	}
	b.SetBytes(int64(len(buffer)))
}

func BenchmarkWriteEncodingJSON(b *testing.B) {
	texts := sampleTexts()
	b.ReportAllocs()
	for b.Loop() {
		document, err := json.Marshal(texts)
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(document)))
	}
}

// sampleTexts are the answers and the notes of the sample.
func sampleTexts() map[string]string {
	texts := map[string]string{}
	r := Read(sampleCase(), Limits{})
	for part := range r.Object() {
		if r.Kind() == Object {
			for key := range r.Object() {
				texts[part+key], _ = r.String()
			}
		}
	}
	return texts
}
