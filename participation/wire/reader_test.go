package wire

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// readAny reads whatever comes next with the method for its kind, and counts the values.
func readAny(r *Reader) (values int) {
	values++
	switch r.Kind() {
	case Object:
		for range r.Object() {
			values += readAny(r)
		}
	case Array:
		for range r.Array() {
			values += readAny(r)
		}
	case String, Nothing:
		r.String()
	case Number:
		r.Raw()
	case Bool:
		r.Bool()
	case Null:
		r.Null()
	}
	return values
}

// errorsOf gives the problems as a person sees them, each behind its code.
func errorsOf(problems []Problem) (list []string) {
	for _, p := range problems {
		list = append(list, string(p.Code)+": "+p.Error())
	}
	return list
}

func TestReadsEveryKindOfValue(t *testing.T) {
	r := Read([]byte(` {"text": "a\u00e9\ud83d\ude00\n", "n": -12, "day": "2024-02-29", "list": ["x", "y"],
		"none": null, "raw": {"a": [1, 2]}, "left": [{}], "yes": true, "no": false, "strange": 1} `), Limits{Bytes: 1000, Depth: 3, Entries: 2})
	var list []string
	for key := range r.Object() {
		require.Equal(t, "/"+key, r.Pointer())
		switch key {
		case "text":
			text, ok := r.String()
			require.True(t, ok)
			require.Equal(t, "aé😀\n", text)
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
				require.Equal(t, "/list/"+strconv.Itoa(i), r.Pointer())
				text, ok := r.String()
				require.True(t, ok)
				list = append(list, text)
			}
		case "none":
			require.True(t, r.Null())
		case "raw":
			require.False(t, r.Null())
			require.Equal(t, Object, r.Kind())
			raw := r.Raw()
			require.Equal(t, `{"a": [1, 2]}`, string(raw))
			require.Equal(t, len(raw), cap(raw))
			require.Equal(t, Nothing, r.Kind())
		case "yes", "no":
			b, ok := r.Bool()
			require.True(t, ok)
			require.Equal(t, key == "yes", b)
		case "left":
		default:
			r.Unknown()
		}
		require.Equal(t, "/"+key, r.Pointer())
	}
	require.Equal(t, []string{"x", "y"}, list)
	require.Equal(t, []Problem{{Pointer: "/strange", Line: 2, Column: 79, Code: UnknownProperty,
		Message: `wants only known properties, got "strange"`}}, r.Done())
}

func TestKindsOfValues(t *testing.T) {
	for document, want := range map[string]Kind{
		"null": Null, "true": Bool, "false": Bool, "0": Number, "-1": Number, `""`: String, "{}": Object, "[]": Array,
		"": Nothing, "x": Nothing, "]": Nothing, ",": Nothing,
	} {
		require.Equal(t, want, Read([]byte(document), Limits{}).Kind(), document)
		require.NotEmpty(t, want.String())
	}
}

// sampleLimits are those of the fixtures.
var sampleLimits = Limits{Bytes: 200, Depth: 4, Entries: 3, Keys: 5}

// readSample reads as a caller would: a small document that can have every problem.
func readSample(r *Reader) {
	found := false
	for key := range r.Object() {
		switch key {
		case "as_at":
			found = true
			if d, ok := r.Date(); ok && d.Before(Date{2013, 4, 1}) {
				r.Wrong(OutOfRange, "a date from 2013-04-01 on", d.String())
			}
		case "settings":
			seen := map[string]bool{}
			for range r.Array() {
				code, ok := r.String()
				switch {
				case !ok:
				case code != "prison" && code != "yoi":
					r.Wrong(NotInVocabulary, "prison, yoi", code)
				case seen[code]:
					r.Wrong(DuplicateCode, "", code)
				}
				seen[code] = true
			}
		case "title":
			if title, ok := r.String(); ok && len(title) > 10 {
				r.Wrong(TooLong, "10 characters", strconv.Itoa(len(title)))
			}
		case "rule":
			switch id, ok := r.String(); {
			case !ok:
			case strings.Contains(id, " "):
				r.Wrong(NotAnID, "an id such as settings.prison.rooms", id)
			case id != "known":
				r.Wrong(UnknownID, "a rule that is known", id)
			}
		case "decider":
			if code, ok := r.String(); ok && code == "ccg" {
				r.Wrong(NotSupported, "a decider of this date", code)
			}
		case "history":
			last := ""
			for range r.Array() {
				switch id, ok := r.String(); {
				case !ok:
				case id == last:
					r.Wrong(DuplicateID, "", id)
				case id == "c" && last != "b":
					r.Wrong(NotThere, "an entry before it", id)
				case id < last:
					r.Wrong(NotAStep, "a later entry", id)
				default:
					last = id
				}
			}
		case "n":
			r.Int()
		case "done":
			r.Bool()
		case "twice":
			r.String()
			r.String()
		case "any":
		default:
			r.Unknown()
		}
	}
	if !found {
		r.Wrong(MissingProperty, "as_at", "")
	}
}

// fixtures has a document for every code, with all problems that are found in it.
var fixtures = []struct {
	document string
	problems []string
}{
	{`{"as_at":"2026-03-02","settings":["prison"],"title":"x","rule":"known","any":[null]}`, nil},
	{`{"as_at":"2026-03-02","history":["a","b","c"],"n":1,"done":true}`, nil},
	{`{"as_at":"2026-03-02",}`, []string{`syntax: line 1, column 23: /as_at: wants a key in double quotes, got "}"`}},
	{`{"as_at":"2026-03-02","any":{"a":1,"\u0061":2}}`, []string{`duplicate-key: line 1, column 36: /any/a: wants each key once, got "a" again`}},
	{"{\"as_at\":\"2026-03-02\",\"any\":\"a\xc3\"}", []string{`invalid-utf8: line 1, column 31: /any: wants text in valid UTF-8, got the byte 0xc3`}},
	{"{\"as_at\":\"2026-03-0\xff\"}", []string{`invalid-utf8: line 1, column 20: /as_at: wants text in valid UTF-8, got the byte 0xff`}},
	{`{"as_at":"2026-03-02","any":"a\ud83dé"}`, []string{`lone-surrogate: line 1, column 31: /any: wants a whole surrogate pair, got \ud83d alone`}},
	{`{"as_at":"2026-03-02"} {}`, []string{`trailing-data: line 1, column 24: wants nothing after the document, got "{"`}},
	{strings.Repeat(" ", 201), []string{`too-large: line 1, column 1: wants at most 200 bytes, got 201`}},
	{`{"as_at":"2026-03-02","any":[{"a":[[]]}]}`, []string{`too-deep: line 1, column 36: /any/0/a/0: wants at most 4 levels of nesting`}},
	{`{"as_at":"2026-03-02","any":[1,2,3,4,5]}`, []string{`too-many: line 1, column 29: /any: wants at most 3 entries, got 5`}},
	{`{"as_at":"2026-03-02","any":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"a":7}}`, []string{`too-many: line 1, column 29: /any: wants at most 5 keys, got 7`}},
	{`{"as_at":"2026-03-02","history":["a","a"]}`, []string{`duplicate-id: line 1, column 38: /history/1: wants each id once, got "a" again`}},
	{`{"as_at":"2026-03-02","history":["c"]}`, []string{`not-there: line 1, column 34: /history/0: wants an entry before it, got "c"`}},
	{`{"as_at":"2026-03-02","history":["b","a"]}`, []string{`not-a-step: line 1, column 38: /history/1: wants a later entry, got a`}},
	{`{"as_at":20260302}`, []string{`wrong-type: line 1, column 10: /as_at: wants a date as text, got a number`}},
	{"{\"as_at\":\"2026-03-02\",\n \"the~/one\":{\"a\":1}}", []string{`unknown-property: line 2, column 2: /the~0~1one: wants only known properties, got "the~/one"`}},
	{`  {}`, []string{`missing-property: line 1, column 3: wants the property "as_at"`}},
	{`{"as_at":"2026-03-02","settings":["prison","jail"]}`, []string{`not-in-vocabulary: line 1, column 44: /settings/1: wants one of prison, yoi, got "jail"`}},
	{`{"as_at":"2026-03-02","settings":["prison","yoi","prison"]}`, []string{`duplicate-code: line 1, column 50: /settings/2: wants each code once, got "prison" again`}},
	{`{"as_at":"2026-02-30"}`, []string{`not-a-date: line 1, column 10: /as_at: wants a date that exists, written YYYY-MM-DD, got "2026-02-30"`}},
	{`{"as_at":"2026-03-02","rule":"a b"}`, []string{`not-an-id: line 1, column 30: /rule: wants an id such as settings.prison.rooms, got "a b"`}},
	{`{"as_at":"2026-03-02","rule":"none"}`, []string{`unknown-id: line 1, column 30: /rule: wants a rule that is known, got "none"`}},
	{`{"as_at":"2012-03-02"}`, []string{`out-of-range: line 1, column 10: /as_at: wants a date from 2013-04-01 on, got 2012-03-02`}},
	{`{"as_at":"2026-03-02","decider":"ccg"}`, []string{`not-supported: line 1, column 33: /decider: wants a decider of this date, got ccg`}},
	{`{"as_at":"2026-03-02","title":"much too long"}`, []string{`too-long: line 1, column 31: /title: wants at most 10 characters, got 13`}},
	{`{"as_at":"2026-03-02","twice":"x"}`, []string{`internal: line 1, column 31: /twice: wants nothing wrong here: this is a mistake in the program, not in the document: a value was asked for where none comes`}},

	{`{"n":2147483648,"done":"yes","settings":"prison","title":["x"],"as_at":null}`, []string{
		`out-of-range: line 1, column 6: /n: wants a whole number from -2147483648 to 2147483647, got 2147483648`,
		`wrong-type: line 1, column 24: /done: wants true or false, got text`,
		`wrong-type: line 1, column 41: /settings: wants a list, got text`,
		`wrong-type: line 1, column 58: /title: wants text, got a list`,
		`wrong-type: line 1, column 72: /as_at: wants a date as text, got null`}},
	{`{"as_at":"x","title":1,"any":`, []string{ // what was found before stays, what is missing is not known
		`not-a-date: line 1, column 10: /as_at: wants a date that exists, written YYYY-MM-DD, got "x"`,
		`wrong-type: line 1, column 22: /title: wants text, got a number`,
		`syntax: line 1, column 30: /any: wants a value, got the end of the document`}},
	{`[]`, []string{`missing-property: line 1, column 1: wants the property "as_at"`, `wrong-type: line 1, column 1: wants an object, got a list`}},
}

func TestEveryCodeHasAFixture(t *testing.T) {
	have := map[Code]bool{}
	for _, f := range fixtures {
		r := Read([]byte(f.document), sampleLimits)
		readSample(r)
		problems := r.Done()
		require.Equal(t, f.problems, errorsOf(problems), f.document)
		for _, p := range problems {
			have[p.Code] = true
		}
	}
	for _, row := range Codes {
		require.True(t, have[row.Code], "no fixture shows %s", row.Code)
	}
}

func TestReadingAndPassingOverFindTheSame(t *testing.T) {
	for document, want := range map[string][]string{
		"":                   {`syntax: line 1, column 1: wants a value, got the end of the document`},
		" \n ":               {`syntax: line 2, column 2: wants a value, got the end of the document`},
		"\xef\xbb\xbf{}":     {`syntax: line 1, column 1: wants no byte order mark, got one`},
		"nul":                {`syntax: line 1, column 1: wants a value, got "nul"`},
		"nulll":              {`trailing-data: line 1, column 5: wants nothing after the document, got "l"`},
		"True":               {`syntax: line 1, column 1: wants a value, got "True"`},
		"[tru]":              {`syntax: line 1, column 2: /0: wants a value, got "tru"`},
		"NaN":                {`syntax: line 1, column 1: wants a value, got "NaN"`},
		"\u00e9":             {`syntax: line 1, column 1: wants a value, got "é"`},
		"\xff":               {"syntax: line 1, column 1: wants a value, got \"\ufffd\""},
		"\x00":               {`syntax: line 1, column 1: wants a value, got "\u0000"`},
		"[1,\x00]":           {`syntax: line 1, column 4: /1: wants a value, got "\u0000"`},
		"[1\x002]":           {`syntax: line 1, column 3: /0: wants "," or "]", got "\u0000"`},
		"[":                  {`syntax: line 1, column 2: /0: wants a value, got the end of the document`},
		"[1":                 {`syntax: line 1, column 3: /0: wants "," or "]", got the end of the document`},
		"[1,":                {`syntax: line 1, column 4: /1: wants a value, got the end of the document`},
		"[1,]":               {`syntax: line 1, column 4: /0: wants a value, got "]"`},
		"[,1]":               {`syntax: line 1, column 2: /0: wants a value, got ","`},
		"[1 2]":              {`syntax: line 1, column 4: /0: wants "," or "]", got "2"`},
		"[1}":                {`syntax: line 1, column 3: /0: wants "," or "]", got "}"`},
		"[]]":                {`trailing-data: line 1, column 3: wants nothing after the document, got "]"`},
		"{":                  {`syntax: line 1, column 2: wants a key in double quotes or "}", got the end of the document`},
		"{]":                 {`syntax: line 1, column 2: wants a key in double quotes or "}", got "]"`},
		"{a:1}":              {`syntax: line 1, column 2: wants a key in double quotes or "}", got "a"`},
		"{'a':1}":            {`syntax: line 1, column 2: wants a key in double quotes or "}", got "'"`},
		`{"a"}`:              {`syntax: line 1, column 5: /a: wants ":" after the key, got "}"`},
		`{"a" 1}`:            {`syntax: line 1, column 6: /a: wants ":" after the key, got "1"`},
		`{"a":}`:             {`syntax: line 1, column 6: /a: wants a value, got "}"`},
		`{"a":1,}`:           {`syntax: line 1, column 8: /a: wants a key in double quotes, got "}"`},
		`{"a":1,2}`:          {`syntax: line 1, column 8: /a: wants a key in double quotes, got "2"`},
		`{"a":1 "b":2}`:      {`syntax: line 1, column 8: /a: wants "," or "}", got """`},
		`{"a":{"b":[1,{x}]}`: {`syntax: line 1, column 15: /a/b/1: wants a key in double quotes or "}", got "x"`},
		`{"a`:                {`syntax: line 1, column 4: wants a closing double quote, got the end of the document`},
		`{"b":1,"a\x":1}`:    {`syntax: line 1, column 10: wants an escape that JSON knows, got "\"`},
		`"a`:                 {`syntax: line 1, column 3: wants a closing double quote, got the end of the document`},
		`"a\`:                {`syntax: line 1, column 3: wants an escape that JSON knows, got "\"`},
		`"a\"`:               {`syntax: line 1, column 5: wants a closing double quote, got the end of the document`},
		`"\a"`:               {`syntax: line 1, column 2: wants an escape that JSON knows, got "\"`},
		`"\u12g4"`:           {`syntax: line 1, column 2: wants an escape that JSON knows, got "\"`},
		`"\u123`:             {`syntax: line 1, column 2: wants an escape that JSON knows, got "\"`},
		"\"a\nb\"":           {`syntax: line 1, column 3: wants control characters only as escapes, got "\u000a"`},
		"\"a\x00b\"":         {`syntax: line 1, column 3: wants control characters only as escapes, got "\u0000"`},
		"\"\x1f\"":           {`syntax: line 1, column 2: wants control characters only as escapes, got "\u001f"`},
		"\"\x7f\"":           nil,
		`"\"\\\/\b\f\n\r\t"`: nil,
		"-":                  {`syntax: line 1, column 2: wants a digit, got the end of the document`},
		"+1":                 {`syntax: line 1, column 1: wants a value, got "+1"`},
		"-a":                 {`syntax: line 1, column 2: wants a digit, got "a"`},
		"01":                 {`syntax: line 1, column 1: wants a number without leading zeros, got "01"`},
		"-00":                {`syntax: line 1, column 2: wants a number without leading zeros, got "00"`},
		"1.":                 {`syntax: line 1, column 3: wants a digit, got the end of the document`},
		".5":                 {`syntax: line 1, column 1: wants a value, got ".5"`},
		"1e":                 {`syntax: line 1, column 3: wants a digit, got the end of the document`},
		"1e+":                {`syntax: line 1, column 4: wants a digit, got the end of the document`},
		"[1.5e-3,0,-0,1E5]":  nil,
		"[1e99999]":          nil,
		"1 2":                {`trailing-data: line 1, column 3: wants nothing after the document, got "2"`},
		"{}\x00":             {`trailing-data: line 1, column 3: wants nothing after the document, got "\u0000"`},
		"{}// done":          {`trailing-data: line 1, column 3: wants nothing after the document, got "/"`},
		"{}" + strings.Repeat("x", 90): {`trailing-data: line 1, column 3: wants nothing after the document, got "` +
			strings.Repeat("x", 79) + `…`},
		" \t\r\n{ \"a\" : [ ] , \"b\" : { } } \n": nil,
		"[\"\xff\xfe\",\"\xc0\x80\",\"\xed\xa0\x80\"]": {
			`invalid-utf8: line 1, column 3: /0: wants text in valid UTF-8, got the byte 0xff`,
			`invalid-utf8: line 1, column 8: /1: wants text in valid UTF-8, got the byte 0xc0`,
			`invalid-utf8: line 1, column 13: /2: wants text in valid UTF-8, got the byte 0xed`},
		"{\"x\":{\"a\xff\":[1,{\"b\":1,\"b\":1}]}}": {
			`invalid-utf8: line 1, column 9: /x: wants text in valid UTF-8, got the byte 0xff`,
			`duplicate-key: line 1, column 22: /x: wants each key once, got "b" again`},
		`["\ud83d\ude00","\ud83d","\ude00","\ud83d\ud83d\ude00","\ude00\ud83d","\uD83Dx"]`: {
			`lone-surrogate: line 1, column 18: /1: wants a whole surrogate pair, got \ud83d alone`,
			`lone-surrogate: line 1, column 27: /2: wants a whole surrogate pair, got \ude00 alone`,
			`lone-surrogate: line 1, column 36: /3: wants a whole surrogate pair, got \ud83d alone`,
			`lone-surrogate: line 1, column 57: /4: wants a whole surrogate pair, got \ude00 alone`,
			`lone-surrogate: line 1, column 72: /5: wants a whole surrogate pair, got \uD83D alone`},
		`{"":1,"":2,"é":1,"\u00e9":2,"\u00E9":3,"😀":1,"\ud83d\ude00":{"":1}}`: {
			`duplicate-key: line 1, column 7: /: wants each key once, got "" again`,
			`duplicate-key: line 1, column 18: /é: wants each key once, got "é" again`,
			`duplicate-key: line 1, column 29: /é: wants each key once, got "é" again`,
			`duplicate-key: line 1, column 46: /😀: wants each key once, got "😀" again`},
		"{\n\t\"é\": [\n\t\t\"😀\", {\"a\": 1, \"a\": 2}\r\n]}": {
			`duplicate-key: line 3, column 17: /é/1/a: wants each key once, got "a" again`},
	} {
		r := Read([]byte(document), Limits{})
		readAny(r)
		read := r.Done()
		require.Equal(t, want, cut(errorsOf(read)), document)
		require.Equal(t, read, Read([]byte(document), Limits{}).Done(), document)
		r = Read([]byte(document), Limits{})
		raw := r.Raw()
		require.Equal(t, read, r.Done(), document)
		if read == nil {
			require.Equal(t, strings.TrimSpace(document), string(raw))
		}
	}
}

// cut drops the closing quote behind an ellipsis, which stands or falls with the length of what was cut.
func cut(messages []string) []string {
	for i, m := range messages {
		if start, _, found := strings.Cut(m, ellipsis); found {
			messages[i] = start + ellipsis
		}
	}
	return messages
}

func TestWholeNumbers(t *testing.T) {
	for text, want := range map[string]any{
		"0": 0, "7": 7, "-1": -1, "2147483647": 2147483647, "-2147483648": -2147483648,
		"2147483648": OutOfRange, "-2147483649": OutOfRange, "99999999999999999999999999": OutOfRange, "18446744073709551616": OutOfRange,
		strings.Repeat("9", 100_000): OutOfRange, "-" + strings.Repeat("9", 1000): OutOfRange,
		"1.5": WrongType, "1e-1": WrongType, "10e-2": WrongType, "0.1": WrongType, "1e-999999999999999999999": WrongType, "123.4560": WrongType,
		"-0": NotSupported, "1.0": NotSupported, "-0.0": NotSupported, "0e0": NotSupported, "0e999": NotSupported, "1e2": NotSupported, "1E+2": NotSupported,
		"1e999": NotSupported, "1e99999999999999999999999": NotSupported, "10e-1": NotSupported, "1.50e1": NotSupported, "0.00e-5": NotSupported,
		"0.10e1": NotSupported, "100.0e-2": NotSupported,
		`"1"`: WrongType, "null": WrongType, "{}": WrongType, "-": Syntax, "1.x": Syntax, "": Syntax,
	} {
		r := Read([]byte(text), Limits{})
		n, ok := r.Int()
		problems := r.Done()
		if ok {
			require.Equal(t, want, n, text)
			require.Empty(t, problems)
			continue
		}
		require.Zero(t, n)
		require.Len(t, problems, 1, text)
		require.Equal(t, want, problems[0].Code, text)
		require.Less(t, len(problems[0].Message), 150)
	}
}

func TestLoopsThatEndEarlyPassOverTheRest(t *testing.T) {
	r := Read([]byte(`{"a":[1,[2,{"x":1,"x":2}],3],"b":"last","c":[bad]}`), Limits{})
	first := func() string {
		for key := range r.Object() {
			for range r.Array() {
				return key
			}
		}
		return ""
	}
	require.Equal(t, "a", first())
	require.Equal(t, []string{
		`duplicate-key: line 1, column 19: /a/1/1/x: wants each key once, got "x" again`,
		`syntax: line 1, column 46: /c/0: wants a value, got "bad"`,
	}, errorsOf(r.Done()))
}

func TestNothingIsReadOrNotedOnceReadingHasStopped(t *testing.T) {
	r := Read([]byte(`{"a":[bad],"b":1}`), Limits{})
	keys := 0
	for range r.Object() {
		keys++
		for range r.Array() {
			_, ok := r.String()
			require.False(t, ok)
			_, ok = r.Int()
			require.False(t, ok)
			_, ok = r.Bool()
			require.False(t, ok)
			_, ok = r.Date()
			require.False(t, ok)
			require.False(t, r.Null())
			require.Nil(t, r.Raw())
			require.Equal(t, Nothing, r.Kind())
			r.Wrong(TooLong, "", "")
			r.Unknown()
			for range r.Object() {
				require.Fail(t, "yielded")
			}
		}
	}
	require.Equal(t, 1, keys)
	require.Len(t, r.Done(), 1)
}

func TestReadingPastTheValueIsAMistakeOfTheProgram(t *testing.T) {
	r := Read([]byte(`1`), Limits{})
	_, ok := r.Int()
	require.True(t, ok)
	require.Nil(t, r.Raw())
	for range r.Array() {
		require.Fail(t, "yielded")
	}
	problems := r.Done()
	require.Len(t, problems, 1)
	require.Equal(t, Internal, problems[0].Code)
}

func TestAKeyTwiceIsYieldedOnce(t *testing.T) {
	for _, many := range []int{2, linearNames - 1, linearNames, linearNames + 1, 1000} {
		var w Writer
		w.Object()
		for range 2 {
			for i := range many {
				w.Key("a key of some length, number " + strconv.Itoa(i))
				w.Int(i)
			}
		}
		w.EndObject()
		r := Read(w.Bytes(), Limits{})
		keys := map[string]bool{}
		for key := range r.Object() {
			require.False(t, keys[key])
			keys[key] = true
		}
		require.Len(t, keys, many)
		problems := r.Done()
		require.Len(t, problems, min(many, keptAtMost+1))
		require.Equal(t, DuplicateKey, problems[0].Code)
	}
}

func TestKeysOfNestedObjectsAreKeptApart(t *testing.T) {
	require.Empty(t, Read([]byte(`{"a":{"a":{"a":1},"b":{"a":1}},"b":[{"a":1},{"a":1}],"c":1}`), Limits{}).Done())
}

func TestLimitsHoldExactly(t *testing.T) {
	codes := func(document string, limits Limits) (codes []Code) {
		for _, p := range Read([]byte(document), limits).Done() {
			codes = append(codes, p.Code)
		}
		return codes
	}
	require.Empty(t, codes(`[1,2]`, Limits{Bytes: 5, Depth: 1, Entries: 2}))
	require.Equal(t, []Code{TooLarge}, codes(`[1,2]`, Limits{Bytes: 4}))
	require.Equal(t, []Code{TooLarge}, codes(`[1,2] `, Limits{Bytes: 5}))
	require.Equal(t, []Code{TooMany}, codes(`[1,2]`, Limits{Entries: 1}))
	require.Equal(t, []Code{TooDeep}, codes(`[[]]`, Limits{Depth: 1}))
	require.Equal(t, []Code{TooDeep}, codes(`{"a":{}}`, Limits{Depth: 1}))
	require.Empty(t, codes(strings.Repeat("[", usualDepth)+strings.Repeat("]", usualDepth), Limits{}))
	require.Equal(t, []Code{TooDeep}, codes(strings.Repeat("[", usualDepth+1), Limits{}))
}

func TestTheLargePropertyHasLimitsOfItsOwn(t *testing.T) {
	limits := Limits{Bytes: 30, Entries: 2, Large: Large{Property: "log", Bytes: 12, Entries: 4}}
	for document, want := range map[string][]string{
		`{"a":[1,2],"log":[1,2,3,4]}`:                   nil,
		`{"a":[1,2],"log":[1,2,3,4],"b":[1,2]}`:         nil,
		`{"log":"1234567890","a":"9012345678"}`:         nil,
		`{"log":"1234567890","a":"90123456789"}`:        nil,
		`{"log":"1234567890","a":"9012345678"    }`:     nil,
		`{"log":"1234567890","a":"9012345678"     }`:    nil,
		`{"log":"1234567890","a":"9012345678"      } `:  {`too-large: line 1, column 1: wants at most 42 bytes, got 44`},
		`{"log":1,"a":"901234567890123"}`:               nil,
		`{"log":1,"a":"9012345678901234"}`:              {`too-large: line 1, column 1: wants at most 30 bytes`},
		`{"log":1,"a":"901234567890123456"   ,"b":1}`:   {`too-large: line 1, column 1: wants at most 42 bytes, got 43`},
		`{"log":1,"a":"901234567890123456"  ,"b":1}`:    {`too-large: line 1, column 14: /a: wants at most 30 bytes`},
		`{"a":"6789012345678901234567890","log":1}`:     {`too-large: line 1, column 6: /a: wants at most 30 bytes`},
		`{"log":"12345678901","a":"x"}`:                 {`too-large: line 1, column 8: /log: wants at most 12 bytes`},
		`{"log":[1,2,3,4,5,6]}`:                         {`too-large: line 1, column 8: /log: wants at most 12 bytes`, `too-many: line 1, column 8: /log: wants at most 4 entries, got 6`},
		`{"log":[1,2,3,4,5,6,7,8]}`:                     {`too-large: line 1, column 21: /log/6: wants at most 12 bytes`},
		`{"log":[1,2,3,4,5],"a":[]}`:                    {`too-many: line 1, column 8: /log: wants at most 4 entries, got 5`},
		`{"log":[],"a":[1,2,3]}`:                        {`too-many: line 1, column 15: /a: wants at most 2 entries, got 3`},
		`{"a":{"log":[1,2,3,4]}}`:                       {`too-many: line 1, column 13: /a/log: wants at most 2 entries, got 4`},
		`[[1,2,3]]`:                                     {`too-many: line 1, column 2: /0: wants at most 2 entries, got 3`},
		`{"log":[{"log":1}],"log":[1,2,3]}`:             {`duplicate-key: line 1, column 20: /log: wants each key once, got "log" again`, `too-many: line 1, column 26: /log: wants at most 2 entries, got 3`},
		`"a text that is longer than thirty"`:           {`too-large: line 1, column 1: wants at most 30 bytes`},
		`{"log":"` + strings.Repeat("x", 40) + `","a":`: {`too-large: line 1, column 1: wants at most 42 bytes, got 54`},
	} {
		require.Equal(t, want, errorsOf(Read([]byte(document), limits).Done()), document)
	}
	require.Empty(t, Read([]byte(`{"log":"`+strings.Repeat("x", 1000)+`"}`), Limits{Bytes: 20, Large: Large{Property: "log"}}).Done())
}

func TestManyProblemsAreCountedButNotListed(t *testing.T) {
	var w Writer
	w.Array()
	for range 1_000_000 {
		w.Int(1)
	}
	w.EndArray()
	start := time.Now()
	r := Read(w.Bytes(), Limits{})
	for range r.Array() {
		r.String()
	}
	problems := r.Done()
	require.Len(t, problems, 101)
	require.Equal(t, "line 1, column 200: /99: wants text, got a number", problems[99].Error())
	require.Equal(t, "line 1, column 2000002: lists at most 100 problems, got 999900 more", problems[100].Error())
	require.Equal(t, TooMany, problems[100].Code)
	require.Less(t, time.Since(start), 5*time.Second)
}

func TestUnknownPropertiesDoNotCrowdOutProblems(t *testing.T) {
	var w Writer
	w.Object()
	for i := range 5000 {
		w.Key("new-" + strconv.Itoa(i))
		w.Int(i)
	}
	w.Key("known")
	w.Int(1)
	w.EndObject()
	r := Read(w.Bytes(), Limits{})
	for key := range r.Object() {
		if key == "known" {
			r.String()
		} else {
			r.Unknown()
		}
	}
	problems := r.Done()
	require.Len(t, problems, 102)
	require.Equal(t, WrongType, problems[100].Code)
	require.Equal(t, UnknownProperty, problems[101].Code)
	require.Equal(t, "lists at most 100 unknown properties, got 4900 more", problems[101].Message)
}

func TestPointersStayShort(t *testing.T) {
	long := strings.Repeat("k", 2000)
	r := Read([]byte(`{"a":{"`+long+`":[1,[2]],"b":{"`+strings.Repeat("~", 511)+`":[1],"`+strings.Repeat("~", 700)+`":[1]}}}`), Limits{})
	var pointers []string
	for range r.Object() {
		for range r.Object() {
			if r.Kind() == Array {
				pointers = append(pointers, r.Pointer())
				continue
			}
			for range r.Object() {
				for range r.Array() {
					pointers = append(pointers, r.Pointer())
				}
			}
		}
	}
	require.Equal(t, []string{"/a", "/a/b", "/a/b"}, pointers)
	require.Empty(t, r.Done())
}

func TestStringsStayWhenTheDocumentIsOverwritten(t *testing.T) {
	document := []byte(`{"key":"value","` + strings.Repeat("k", 200) + `":"` + strings.Repeat("v", 200) + `"}`)
	r := Read(document, Limits{})
	kept := map[string]string{}
	for key := range r.Object() {
		kept[key], _ = r.String()
	}
	require.Empty(t, r.Done())
	for i := range document {
		document[i] = 'x'
	}
	require.Equal(t, map[string]string{"key": "value", strings.Repeat("k", 200): strings.Repeat("v", 200)}, kept)
}

func TestReadingAllocatesLittle(t *testing.T) {
	document := sampleCase()
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		r := Read(document, Limits{})
		readAny(r)
		r.Done()
	}), 6.0)
}

func TestHostileDocumentsAreRefusedQuickly(t *testing.T) {
	const million = 1_000_000
	keysUpTo := func(count int) string {
		keys := []byte(`"":0`)
		for i := range count {
			keys = append(strconv.AppendInt(append(keys, `,"`...), int64(i), 36), `":0`...)
		}
		return string(keys)
	}
	many := keysUpTo(million / 4)
	for name, document := range map[string]string{
		"brackets":         strings.Repeat("[", 10*million),
		"braces":           strings.Repeat(`{"":`, 10*million),
		"closed brackets":  strings.Repeat("[", 10*million) + strings.Repeat("]", 10*million),
		"digits":           strings.Repeat("9", 10*million),
		"exponent":         "1e" + strings.Repeat("9", 10*million),
		"spaces":           strings.Repeat(" ", 10*million),
		"escapes":          `"` + strings.Repeat(`\u0041`, 2*million) + `"`,
		"half pairs":       `"` + strings.Repeat(`\ud800`, 2*million) + `"`,
		"invalid bytes":    `"` + strings.Repeat("\xff", 10*million) + `"`,
		"empty objects":    "[" + strings.Repeat("{},", 3*million) + "0]",
		"one key":          "{" + strings.Repeat(`"k":0,`, million) + `"k":0}`,
		"many keys":        "{" + many + "}",
		"many keys twice":  "{" + many + "," + many + "}",
		"long keys":        "[" + strings.Repeat(`{"`+strings.Repeat("k", 99_999)+`":["`+"\xff"+`"]},`, 100) + "0]",
		"objects of a few": "[" + strings.Repeat("{"+keysUpTo(linearNames)+`},`, 10_000) + "0]",
	} {
		r := Read([]byte(document), Limits{Depth: 32})
		readAny(r)
		problems := r.Done()
		require.LessOrEqual(t, len(problems), 101, name)
	}
	r := Read([]byte(strings.Repeat("[", million)+strings.Repeat("]", million)), Limits{Depth: million})
	r.Raw()
	require.Empty(t, r.Done())
}

func TestTheLongestDocument(t *testing.T) {
	for want, limits := range map[int][]Limits{
		0:  {{}, {Large: Large{"a", 20, 0}}, {Bytes: 10, Large: Large{Property: "a"}}},
		10: {{Bytes: 10}, {Bytes: 10, Large: Large{Bytes: 20}}},
		30: {{Bytes: 10, Large: Large{Property: "a", Bytes: 20}}},
	} {
		for _, limits := range limits {
			require.Equal(t, want, limits.Most(), limits)
		}
	}
	problems := Read([]byte(strings.Repeat(" ", 25)), Limits{Bytes: 10, Large: Large{Property: "a", Bytes: 20}}).Done()
	require.Equal(t, []string{`too-large: line 1, column 26: wants at most 10 bytes`}, errorsOf(problems), "where nothing large begins, nothing large is let pass")
}
