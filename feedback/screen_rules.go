package feedback

// screenRule says in which order elements stand where a text names someone. A small letter is a
// word of that class in screenWords; * stands for a few words that say little, : for up to two
// others, ~ for up to four of any kind. Then there are
//
//	A  a letter          9  a digit           #  up to seven digits
//	P, S  a letter that begins or ends a National Insurance number
//	O, I  a letter that is an area of the Post Office, or that can end a postcode
//	K  letters and digits in groups           D  a date
//	V  a name: a capital, a number            < and >  where the hit begins and ends
//	L  what stands before the sign of an e-mail address, H  a part of what stands after it
//
// and characters that stand for themselves. The first rule that matches counts, of those
// that begin alike.
type screenRule struct {
	kind, check uint8
	// gaps says where something may stand between letters and digits: bit i is set where it may
	// stand before the letter or digit i. Where every gap is filled, that does too.
	gaps    uint16
	pattern string
}

// The checks that a rule may ask for once it matches.
const (
	checkNone   uint8 = iota
	checkEleven       // the check digit of an NHS number
	checkPolice       // the check letter of the Police National Computer
	checkClose        // capitals alone, and no hyphen after them
	checkNear         // as many letters and digits as near has
	checkCell         // the same, and nothing is counted
	checkFew          // fewer than five
)

// Gaps, as screenRule.gaps holds them.
const (
	anyGap    = 0xFFFF
	lateGap   = anyGap &^ (1<<1 | 1<<2)
	threes    = 1<<3 | 1<<6
	fours     = 1<<4 | 1<<8 | 1<<12
	afterYear = 1 << 4
)

// screenRules are the rules of the screen, ordered by what they begin with.
var screenRules = [...]screenRule{
	{email, checkNone, 0, "L@H.H.H.H"},
	{email, checkNone, 0, "L@H.H.H"},
	{email, checkNone, 0, "L@H.H"},
	{nhs, checkEleven, threes, "9999999999"},
	{police, checkPolice, 0, "9999/#A"},
	{police, checkPolice, 0, "99/#A"},
	{police, checkPolice, afterYear, "99999999999A"},
	{immigration, checkClose, fours, "9999999999999999"},
	{few, checkFew, anyGap, "9:mi~u"},
	{nhs, checkNear, anyGap, "n*:*<K"},
	{nhs, checkNear, anyGap, "K>*n"},
	{prisoner, checkNone, anyGap, "A9999AA"},
	{immigration, checkClose, 0, "A9999999"},
	{immigration, checkClose, 0, "AAA999999999"},
	{immigration, checkClose, 0, "AAA/99999"},
	{immigration, checkClose, 0, "AAA/999999"},
	{immigration, checkClose, 0, "AAA/9999999"},
	{postcode, checkNone, 1 << 3, "AA99II"},
	{postcode, checkNone, 1 << 4, "AA999II"},
	{postcode, checkNone, 1 << 4, "AA9A9II"},
	{location, checkClose, 0, "AA9-9-99"},
	{location, checkClose, 0, "A-9-999"},
	{location, checkClose, 0, "A-9-99"},
	{location, checkClose, 0, "A9-999"},
	{location, checkClose, 0, "A9-99"},
	{insurance, checkNone, anyGap, "PP999999S"},
	{postcode, checkNone, 1 << 2, "O99II"},
	{postcode, checkNone, 1 << 3, "O999II"},
	{postcode, checkNone, 1 << 3, "O9A9II"},
	{prisoner, checkNear, anyGap, "r*k*<K"},
	{prisoner, checkNear, anyGap, "g*k*<K"},
	{police, checkNear, anyGap, "l*<K"},
	{insurance, checkNear, anyGap, "s*<K"},
	{immigration, checkNear, anyGap, "h*k*<K"},
	{telephone, checkNear, anyGap, "+K"},
	{telephone, checkNone, lateGap, "00449999999999"},
	{telephone, checkNone, lateGap, "07999999999"},
	{telephone, checkNone, lateGap, "01999999999"},
	{telephone, checkNone, lateGap, "02999999999"},
	{telephone, checkNone, lateGap, "0199999999"},
	{telephone, checkNear, anyGap, "t*<K"},
	{birth, checkNone, anyGap, "b*:*<D"},
	{birth, checkNone, anyGap, "D>*b"},
	{location, checkCell, anyGap, "c*<K*:w"},
	{location, checkCell, anyGap, "c*<K"},
	{location, checkCell, anyGap, "Vw*:c*K"},
	{location, checkCell, anyGap, "wV*:c*K"},
	{location, checkCell, anyGap, "p~i*<Vw*:c*K"},
	{location, checkNone, anyGap, "p~i*<Vw"},
	{location, checkNone, anyGap, "p~i*<wV"},
	{few, checkNone, anyGap, "f<o:g"},
	{few, checkNone, anyGap, "f<oqi~u"},
	{few, checkNone, anyGap, "q:mi~u"},
}

// ruleFrom gives, for each element that a rule begins with, the place of its first rule, counted
// from 1. All others that begin with it follow.
var ruleFrom = [128]uint8{
	'L': 1, '9': 4, 'n': 10, 'K': 11, 'A': 12, 'P': 26, 'O': 27, 'r': 30, 'g': 31, 'l': 32, 's': 33, 'h': 34, '+': 35, '0': 36, 't': 41, 'b': 42, 'D': 43, 'c': 44, 'V': 46, 'w': 47, 'p': 48, 'f': 51, 'q': 53,
}

// near is how many digits and how many letters a number may have that is called by its name, at
// least and at most.
var near = [...][4]int{
	nhs:         {9, 11, 0, 2},
	prisoner:    {3, 6, 1, 4},
	police:      {3, 11, 1, 2},
	insurance:   {5, 7, 1, 4},
	immigration: {5, 16, 0, 4},
	telephone:   {7, 15, 0, 0},
	location:    {1, 6, 0, 4},
}

// policeLetters are the check letters of the Police National Computer, by the remainder.
const policeLetters = "ZABCDEFGHJKLMNPQRTUVWXY"

// What a character can be, as bits.
const (
	capital uint16 = 1 << iota
	small
	digit
	between // it may stand between the digits of a number
	apart   // it may stand between two words of a sentence
	ends    // it ends a sentence
	local   // it may stand in an e-mail address, before the sign
	host    // and after it, between full stops
	prefix  // it may begin a National Insurance number
	suffix  // and end it
	area    // it is an area of the Post Office
	inward  // it may end a postcode
)

const (
	letter = capital | small
	upper  = capital | local | host
	lower  = small | local | host
	figure = digit | local | host
)

// marks says what each character of ASCII can be. Square brackets are nothing, so that what was
// masked stays apart from what was not.
var marks = [128]uint16{
	'\t': apart | between, '\n': ends | between, '\r': apart | between, ' ': apart | between, '!': ends,
	'"': apart, '#': apart, '$': apart, '%': apart | local, '&': apart, '\'': apart | local, '(': apart | between,
	')': apart | between, '*': apart, '+': apart | local, ',': apart, '-': apart | between | local | host,
	'.': ends | between | local, '/': apart | between, '0': figure, '1': figure, '2': figure, '3': figure,
	'4': figure, '5': figure, '6': figure, '7': figure, '8': figure, '9': figure, ':': apart, ';': ends,
	'<': apart, '=': apart, '>': apart, '?': ends, '@': apart, 'A': upper | prefix | suffix | inward,
	'B': upper | prefix | suffix | area | inward, 'C': upper | prefix | suffix, 'D': upper | suffix | inward,
	'E': upper | prefix | area | inward, 'F': upper | inward, 'G': upper | prefix | area | inward,
	'H': upper | prefix | inward, 'I': upper, 'J': upper | prefix | inward, 'K': upper | prefix,
	'L': upper | prefix | area | inward, 'M': upper | prefix | area, 'N': upper | prefix | area | inward,
	'O': upper | prefix, 'P': upper | prefix | inward, 'Q': upper | inward, 'R': upper | prefix | inward,
	'S': upper | prefix | area | inward, 'T': upper | prefix | inward, 'U': upper | inward, 'V': upper,
	'W': upper | prefix | area | inward, 'X': upper | prefix | inward, 'Y': upper | prefix | inward,
	'Z': upper | prefix | inward, '\\': apart, '^': apart, '_': apart | between | local, '`': apart,
	'a': lower | prefix | suffix | inward, 'b': lower | prefix | suffix | area | inward,
	'c': lower | prefix | suffix, 'd': lower | suffix | inward, 'e': lower | prefix | area | inward,
	'f': lower | inward, 'g': lower | prefix | area | inward, 'h': lower | prefix | inward, 'i': lower,
	'j': lower | prefix | inward, 'k': lower | prefix, 'l': lower | prefix | area | inward,
	'm': lower | prefix | area, 'n': lower | prefix | area | inward, 'o': lower | prefix,
	'p': lower | prefix | inward, 'q': lower | inward, 'r': lower | prefix | inward,
	's': lower | prefix | area | inward, 't': lower | prefix | inward, 'u': lower | inward, 'v': lower,
	'w': lower | prefix | area | inward, 'x': lower | prefix | inward, 'y': lower | prefix | inward,
	'z': lower | prefix | inward, '{': apart, '|': apart, '}': apart, '~': apart,
}

// screenWords are the words that rules know, in order, each in eleven places and followed by its
// class: what numbers are called (n NHS, r prison, l police, s insurance, h Home Office, t
// telephone, b birth), k number, d months, c cell, w wing, u unit, g one person, m more, p who is
// placed, o only, q few, i where, f words that say little, e what is counted or compared.
const screenWords = "" +
	"a          fafter      eam         famputee    gand        fapr        d" +
	"april      darc        hare        fas         fasylum     hat         i" +
	"aug        daugust     dbe         fbefore     ebirth      bbirthday   b" +
	"block      uborn       bboy        gbuddhist   gcall       tcell       c" +
	"centre     uchild      gchildren   mcid        hcouple     qdad        g" +
	"date       fday        edays       edec        ddecember   ddetainee   g" +
	"dob        beldest     ofather     gfax        tfeb        dfebruary   d" +
	"female     gfor        ffrom       igirl       gguy        ggwf        h" +
	"gypsy      gh          ehas        fhe         pher        fhim        f" +
	"hindu      ghis        fho         hhostel     uhour       ehours      e" +
	"house      uhouseblock uhoused     phr         ehrs        ehundred    e" +
	"i          pid         kimmigrationhin         iinmate     ginside     i" +
	"insurance  sis         fit         fits        fjan        djanuary    d" +
	"jew        gjul        djuly       djun        djune       dlad        g" +
	"ladies     mlady       glanding    wlesbian    glived      plives      p" +
	"located    plone       omale       gman        gmar        dmarch      d" +
	"may        dmbu        ume         fmen        mmin        emins       e" +
	"minute     eminutes    emob        tmobile     tmonth      emonths     e" +
	"mother     gmoved      pmum        gmuslim     gmy         fnhs        n" +
	"ni         snino       sno         knomis      rnoms       rnos        k" +
	"nov        dnovember   dnum        knumber     koct        doctober    d" +
	"of         foffender   goffice     holdest     oon         ione        q" +
	"only       oour        fpad        cpassport   hpatient    gpensioner  g" +
	"people     mpercent    eperson     gphone      tpm         epnc        l" +
	"pod        uport       hprison     rprisoner   gref        kreference  k" +
	"resident   gring       troma       gseeker     gsep        dsept       d" +
	"september  dshe        psikh       gsince      esingle     qsole       o" +
	"speaker    gspur       wsurvivor   gteenager   gtel        ttelephone  t" +
	"text       tthe        ftheir      fthem       fthousand   ethree      q" +
	"times      eto         itraveller  gtwo        quan        hunit       u" +
	"us         fuser       gveteran    gward       uwas        fweek       e" +
	"weeks      ewere       fwhatsapp   twing       wwoman      gwomen      m" +
	"year       eyears      eyoungest   oyour       f"
