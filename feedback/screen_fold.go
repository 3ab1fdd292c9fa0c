package feedback

// As what characters beyond ASCII are read. The two texts give the letters of Cyrillic from U+0400
// and of Greek from U+0391 on; a comma stands for one that looks like none of ours.
const (
	cyrillic = ",,,,,SIIJ,,,,,,,A,B,,E,,,,K,MHO,PCTY,X,,,,,,,,,,a,,,,e,,,,k,m,o,pcty,x,,,,,,,,,,,,,,,sii,j,,,,,,"
	greek    = "AB,,EZH,IK,MN,O,P,,TY,X,,,,,,,,a,,,,,,,i,k,,v,o,p,,,tu,x,,,"
)

// script is a range of characters that are read alike: as that character, as digits from 0 on
// where it is a digit, as nothing where it is 0.
type script struct {
	from, to rune
	as       byte
}

// scripts are in order; what lies in none of them is read as a comma.
var scripts = [...]script{
	{0xA0, 0xA0, ' '}, {0xAD, 0xAD, 0}, {0xC0, 0x24F, 'x'},
	{0x300, 0x36F, 0}, {0x61C, 0x61C, 0}, {0x660, 0x669, '0'}, {0x6F0, 0x6F9, '0'}, {0x7C0, 0x7C9, '0'},
	{0x966, 0x96F, '0'}, {0x9E6, 0x9EF, '0'}, {0xA66, 0xA6F, '0'}, {0xAE6, 0xAEF, '0'}, {0xB66, 0xB6F, '0'},
	{0xBE6, 0xBEF, '0'}, {0xC66, 0xC6F, '0'}, {0xCE6, 0xCEF, '0'}, {0xD66, 0xD6F, '0'},
	{0xE50, 0xE59, '0'}, {0xED0, 0xED9, '0'}, {0xF20, 0xF29, '0'}, {0x1040, 0x1049, '0'},
	{0x1680, 0x1680, ' '}, {0x17E0, 0x17E9, '0'}, {0x180B, 0x180E, 0}, {0x1810, 0x1819, '0'}, {0x1E00, 0x1EFF, 'x'},
	{0x2000, 0x200A, ' '}, {0x200B, 0x200F, 0}, {0x2010, 0x2015, '-'}, {0x2018, 0x2019, '\''}, {0x2024, 0x2024, '.'},
	{0x2028, 0x2029, '\n'}, {0x202A, 0x202E, 0}, {0x202F, 0x202F, ' '}, {0x2044, 0x2044, '/'}, {0x205F, 0x205F, ' '},
	{0x2060, 0x206F, 0}, {0x20D0, 0x20FF, 0}, {0x2212, 0x2212, '-'}, {0x2215, 0x2215, '/'}, {0x2460, 0x2468, '1'},
	{0x3000, 0x3000, ' '}, {0x3164, 0x3164, 0}, {0xFE00, 0xFE0F, 0}, {0xFE58, 0xFE58, '-'}, {0xFE63, 0xFE63, '-'},
	{0xFE6B, 0xFE6B, '@'}, {0xFEFF, 0xFEFF, 0}, {0xFF01, 0xFF5E, '!'}, {0xFFA0, 0xFFA0, 0}, {0xE0000, 0xE01EF, 0},
}

// The characters of mathematics: 13 alphabets, then five rows of digits.
const (
	mathLetters = 0x1D400
	mathDigits  = 0x1D7CE
	mathEnd     = 0x1D7FF
	alphabets   = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

// fold gives the character of ASCII as which one beyond it is read, 0 where it is not seen.
func fold(r rune) byte {
	switch {
	case r >= 0x391 && int(r-0x391) < len(greek):
		return greek[r-0x391]
	case r >= 0x400 && int(r-0x400) < len(cyrillic):
		return cyrillic[r-0x400]
	case r >= mathDigits && r <= mathEnd:
		return byte('0' + (r-mathDigits)%10)
	case r >= mathLetters && r < mathDigits:
		return alphabets[(r-mathLetters)%52]
	}
	for i := range scripts {
		s := &scripts[i]
		if r > s.to {
			continue
		}
		if r < s.from {
			break
		}
		if s.as == '!' || s.as == '0' || s.as == '1' {
			return s.as + byte(r-s.from)
		}
		return s.as
	}
	return ','
}
