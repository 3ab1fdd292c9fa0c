package feedback

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/participation"
)

func TestScreenSaysKindPlaceAndMask(t *testing.T) {
	const text = "Élan: NHS no. 943\u00a0476 5919, née Smith"
	hits := Screen(text)
	require.Equal(t, []Hit{{Kind: NHSNumber, At: 15, Length: 13}}, hits)
	require.Equal(t, "[NHS number]", hits[0].Masked())
	require.Empty(t, Hit{}.Masked())
	require.Equal(t, "943\u00a0476 5919", text[hits[0].At:hits[0].At+hits[0].Length])
	require.Equal(t, "Élan: NHS no. [NHS number], née Smith", Mask(text, hits))
	require.Empty(t, Screen(""))
	require.Equal(t, "as it was", Mask("as it was", nil))
}

// screened gives what is hit in a text, as kind and words.
func screened(text string) (found []string) {
	for _, h := range Screen(text) {
		found = append(found, string(h.Kind)+" "+text[h.At:h.At+h.Length])
	}
	return found
}

func TestNumbersNearlyRightCountOnlyByTheirName(t *testing.T) {
	for _, near := range []struct{ number, called, kind string }{
		{"943 476 5918", "NHS number 943 476 5918", "nhs-number"},
		{"A123AA", "prisoner number A123AA", "prisoner-number"},
		{"2002/0073319A", "PNC 2002/0073319A", "police-number"},
		{"QQ123456C", "NI number QQ123456C", "national-insurance-number"},
		{"12345678", "Home Office reference 12345678", "immigration-reference"},
		{"496 0123", "tel 496 0123", "telephone-number"},
		{"12/03/1985", "born 12/03/1985", "birth-date"},
		{"14", "cell 14", "location"},
	} {
		require.Empty(t, Screen("It says "+near.number+" there."), near.number)
		require.Equal(t, []string{near.kind + " " + near.number}, screened(near.called))
	}
	require.Equal(t, []string{"nhs-number 943 476 5918"}, screened("943 476 5918 (NHS number)"))
	require.Equal(t, []string{"birth-date 12/03/1985"}, screened("12/03/1985 is my date of birth"))
	require.Empty(t, Screen("1111111111"), "all digits the same")
	require.Empty(t, Screen("Ring NHS England on 0300 311 2233 or phone 0800 587 8000."), "numbers of organisations")
}

func TestWingsCountWhereTheyPlaceAPerson(t *testing.T) {
	require.Empty(t, Screen("People on B wing want more gym."))
	require.Empty(t, Screen("The B wing hatch shuts early."))
	require.Equal(t, []string{"location B wing"}, screened("She is on B wing."))
	require.Equal(t, []string{"location B wing, cell 12"}, screened("She is on B wing, cell 12."))
}

// A rule that looks ahead does not pass over what stands between.
func TestNothingHidesBetweenAPersonAndAWing(t *testing.T) {
	require.Equal(t, []string{"telephone-number 07700 900123", "location B wing"}, screened("I rang 07700 900123 on B wing"))
	require.Equal(t, []string{"location 12 on F wing"}, screened("I am in cell 12 on F wing"))
}

func TestDigitsOfEveryScript(t *testing.T) {
	unread := 0
	for _, r := range unicode.Nd.R16 {
		for zero := rune(r.Lo); zero <= rune(r.Hi); zero += 10 {
			number := strings.Map(func(c rune) rune { return zero + c - '0' }, "9434765919")
			if len(Screen("n "+number)) != 1 {
				unread++
			}
		}
	}
	require.LessOrEqual(t, unread, 18, "the scripts of fewer readers")
	for _, number := range []string{"𝟗𝟒𝟑𝟒𝟕𝟔𝟓𝟗𝟏𝟗", "９４３ ４７６ ５９１９", "٩٤٣٤٧٦٥٩١٩", "۹۴۳۴۷۶۵۹۱۹", "९४३४७६५९१९", "943476591⑨"} {
		require.Equal(t, []string{"nhs-number " + number}, screened(number))
	}
}

func TestMarksThatAreNotSeenHideNothing(t *testing.T) {
	const plain = "A1234BC"
	for _, r := range []rune{0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202D, 0x202E,
		0x2060, 0x2066, 0x2069, 0xFE0F, 0xFEFF, 0xE0041, 0x336} {
		hidden := strings.Join(strings.Split(plain, ""), string(r))
		hits := Screen("I am " + hidden + ".")
		require.Len(t, hits, 1, "%U", r)
		require.Equal(t, "I am [prisoner number].", Mask("I am "+hidden+".", hits), "%U", r)
	}
	require.Len(t, Screen("\u0410\u0031\u0032\u0033\u0034\u0412\u0421"), 1, "letters of Cyrillic")
	require.Len(t, Screen("\u03911234\u0392\u039a"), 1, "letters of Greek")
	require.Len(t, Screen("Ａ１２３４ＢＣ"), 1, "wide letters")
	require.Len(t, Screen("A12O4BC"), 1, "a letter for a digit")
}

func TestTablesOfTheScreen(t *testing.T) {
	require.Zero(t, len(screenWords)%wordCell)
	for i := wordCell; i < len(screenWords); i += wordCell {
		require.Less(t, screenWords[i-wordCell:i-1], screenWords[i:i+longest])
	}
	for i := range scripts {
		require.LessOrEqual(t, scripts[i].from, scripts[i].to)
		if i > 0 {
			require.Less(t, scripts[i-1].to, scripts[i].from)
		}
	}
	require.Len(t, Identifiers, int(few)+1)
	for k, r := range screenRules {
		if k == 0 || screenRules[k-1].pattern[0] != r.pattern[0] {
			require.EqualValues(t, k+1, ruleFrom[r.pattern[0]], "the first rule that begins with %c", r.pattern[0])
		}
		for i := range len(r.pattern) {
			if c := r.pattern[i]; c >= 'a' && c <= 'z' {
				require.Regexp(t, fmt.Sprintf(`^(?:.{%d})*.{%d}%c`, wordCell, longest, c), screenWords, "no word is of class %c", c)
			}
		}
	}
}

func TestPublishableWantsConsentAndNoOneNamed(t *testing.T) {
	require.NoError(t, Publishable("The hatch opens late.", true))
	require.EqualError(t, Publishable("The hatch opens late.", false), "wants the consent of the people whose words these are")
	err := Publishable("I am A1234BC, 07700 900123", true)
	require.EqualError(t, err, "wants words that point at no one, got prisoner-number, telephone-number")
	var screened *ScreenError
	require.ErrorAs(t, err, &screened)
	require.False(t, screened.NoConsent)
	require.Len(t, screened.Found[0].Hits, 2)
	require.EqualError(t, Publishable("I am A1234BC", false),
		"wants the consent of the people whose words these are; wants words that point at no one, got prisoner-number")
	require.NoError(t, Publishable(Masked("I am A1234BC, 07700 900123"), true))
}

func TestScreenCaseFindsTheText(t *testing.T) {
	c, problems := participation.ReadCase([]byte(`{"as_at": "2026-03-02", "id": "B2-14", "title": "Clinic for A1234BC",
		"notes": {"impact.hours": "Ask <Mary> on 07700 900123", "impact.mode": "by phone"},
		"accepted": {"feedback.plan": {"reason": "She is on B wing", "role": "A1234BC", "date": "2026-01-01"}}}`))
	require.Empty(t, problems)
	var found []string
	for _, s := range ScreenCase(&c) {
		for _, h := range s.Hits {
			found = append(found, s.Pointer+" "+s.Text[h.At:h.At+h.Length])
		}
	}
	require.Equal(t, []string{"/title A1234BC", "/notes/impact.hours 07700 900123",
		"/accepted/feedback.plan/reason B wing", "/accepted/feedback.plan/role A1234BC"}, found)
	require.Empty(t, ScreenCase(&participation.Case{}))
	require.Empty(t, ScreenDocument([]byte("{")))
	require.Empty(t, ScreenDocument(nil))
}

// hostile are texts of a megabyte that would cost a careless scanner its evening.
var hostile = map[string]string{
	"digits":     strings.Repeat("9", 1<<20),
	"spaced":     strings.Repeat("1 ", 1<<19),
	"at":         strings.Repeat("@", 1<<20),
	"a@":         strings.Repeat("a@", 1<<19),
	"a.":         strings.Repeat("a.", 1<<19),
	"a-1":        strings.Repeat("a-1", 1<<20/3),
	"letters":    strings.Repeat("x", 1<<20),
	"labels":     strings.Repeat("nhs no ", 1<<20/7),
	"persons":    strings.Repeat("i am on ", 1<<20/8),
	"capitals":   strings.Repeat("A B ", 1<<18),
	"one woman":  strings.Repeat("the only one woman in ", 1<<20/22),
	"births":     strings.Repeat("born the 3 the of may ", 1<<20/22),
	"unseen":     strings.Repeat("\u200b", 1<<20/3),
	"unseen 1":   strings.Repeat("1\u200b", 1<<18),
	"postcodes":  strings.Repeat("M1 1AA ", 1<<20/7),
	"not UTF-8":  strings.Repeat("\xff9", 1<<19),
	"separators": strings.Repeat("-", 1<<20),
}

// A scanner whose time grew with the square of the length would take hours for a megabyte: the time
// limit of the test run is the bound.
func TestHostileTextTakesTimeInProportion(t *testing.T) {
	for name, text := range hostile {
		require.Less(t, len(Screen(text)), len(text), name)
	}
}

func FuzzScreen(f *testing.F) {
	for _, file := range []string{generatedSet, writtenSet} {
		for i, s := range readSentences(f, file) {
			if i%20 == 0 {
				f.Add(s.text)
			}
		}
	}
	f.Add("\xff\u200bA1234AA\u0336 9434765919@[nhs number]")
	f.Fuzz(func(t *testing.T, text string) {
		hits := Screen(text)
		end := 0
		for _, h := range hits {
			require.GreaterOrEqual(t, h.At, end)
			require.Positive(t, h.Length)
			end = h.At + h.Length
			require.LessOrEqual(t, end, len(text))
			require.True(t, isEdge(text, h.At) && isEdge(text, end), "within a character")
			require.True(t, isIdentifier(string(h.Kind)))
		}
		masked := Masked(text)
		require.Empty(t, Screen(masked))
		if len(hits) == 0 {
			require.Equal(t, text, masked)
		}
		require.Equal(t, hits, Screen(text))
	})
}

// isEdge reports whether a place is between characters, as decoding the text from its start has them.
func isEdge(text string, place int) bool {
	for i := range text {
		if i >= place {
			return i == place
		}
	}
	return place == len(text)
}

// peer is what one would write without thinking: one regular expression for some of the kinds.
var peer = regexp.MustCompile(`\b\d{3}[ -]?\d{3}[ -]?\d{4}\b|\b[A-Z]\d{4}[A-Z]{2}\b|\b\d{2,4}/\d{3,7}[A-Z]\b|` +
	`\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|[\w.+-]+@[\w-]+\.[\w.-]+|` +
	`\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?i)\b(?:born|dob)\b.{0,20}\d`)

// BenchmarkScreen screens a megabyte of sentences, half of which point at someone, and beside it a
// megabyte that points at nobody; the peer's time over ours is reported with the first.
func BenchmarkScreen(b *testing.B) {
	texts := map[string]string{"sentences": "", "prose": strings.Repeat("People told us that the clinic is hard to reach, and that nobody explains why. ", 1<<20/80)}
	for _, s := range readSentences(b, generatedSet) {
		texts["sentences"] += s.text + "\n"
	}
	texts["sentences"] = strings.Repeat(texts["sentences"], 1<<20/len(texts["sentences"])+1)
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			start := time.Now()
			require.NotNil(b, peer.FindAllStringIndex(text+" A1234BC", -1))
			theirs := time.Since(start)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Screen(text)
			}
			ours := float64(b.Elapsed()) / float64(b.N)
			b.ReportMetric(float64(theirs)/ours, "times-a-regexp")
		})
	}
}
