package report

import "strings"

// SymbolBox is the viewBox of every symbol.
const SymbolBox = "0 0 48 48"

// SymbolName returns the name of the symbol to show beside a text, such as "clock" beside
// fact.impact.hours.ask. It goes by the longest beginning of the id that has one, so what is new
// among known things is not without. It is empty where a text goes without a symbol.
func SymbolName(textID string) string {
	for textID != "" {
		for i := range pictured {
			if pictured[i].text == textID {
				return pictured[i].symbol
			}
		}
		textID = textID[:max(0, strings.LastIndexByte(textID, '.'))]
	}
	return ""
}

// SymbolPath returns the drawing of a symbol, as the d of one SVG path in SymbolBox. It is drawn
// with a line in currentColor, 2 to 3 wide, with round caps and joins and without a fill. A symbol
// only repeats the text that it stands beside, so it is hidden from assistive technology. The
// drawing is empty where there is no symbol of the name.
func SymbolPath(name string) string {
	for i := range symbols {
		if symbols[i].name == name {
			return symbols[i].path
		}
	}
	return ""
}

// symbol is a drawing.
type symbol struct{ name, path string }

// symbols lists the drawings. They were made for this library.
var symbols = []symbol{
	{"access", "M4 24a20 20 0 1 0 40 0a20 20 0 1 0 -40 0M21.5 13a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0M13 20q11 3 22 0M24 22v7l-6 11M24 29l6 11"},
	{"baby", "M12 20a12 12 0 1 0 24 0a12 12 0 1 0 -24 0M19 19h.01M29 19h.01M19 25a6 6 0 0 0 10 0M24 8a3 3 0 1 1 3-3M12 34q-4 4-4 10h32q0-6-4-10"},
	{"badge", "M11 10h26a3 3 0 0 1 3 3v28a3 3 0 0 1 -3 3h-26a3 3 0 0 1 -3 -3v-28a3 3 0 0 1 3 -3zM19 23a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M15 38a9 9 0 0 1 18 0M19 10V4h10v6"},
	{"bars", "M8 6h32a2 2 0 0 1 2 2v32a2 2 0 0 1 -2 2h-32a2 2 0 0 1 -2 -2v-32a2 2 0 0 1 2 -2zM15 6v36M24 6v36M33 6v36M6 24h36"},
	{"board", "M5 28h38l-3 7H8zM11 35v8M37 35v8M8 19a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M19 16a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M32 19a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"},
	{"book", "M24 12C19 7 12 7 4 8v31c8-1 15-1 20 4 5-5 12-5 20-4V8c-8-1-15-1-20 4zM24 12v31"},
	{"building", "M5 43h38M9 43V13l15-8 15 8v30M19 31h10v12h-10zM16 18h4M28 18h4M16 25h4M28 25h4"},
	{"bulb", "M18 34c0-5-7-8-7-17a13 13 0 0 1 26 0c0 9-7 12-7 17zM18 39h12M21 44h6"},
	{"calendar", "M8 9h32a2 2 0 0 1 2 2v30a2 2 0 0 1 -2 2h-32a2 2 0 0 1 -2 -2v-30a2 2 0 0 1 2 -2zM6 19h36M15 4v9M33 4v9M15 27h.01M24 27h.01M33 27h.01M15 35h.01M24 35h.01"},
	{"calm", "M8 42Q6 18 42 6q2 34-26 32-5-1-8-6M8 43q6-15 22-25"},
	{"changes", "M8 20a17 17 0 0 1 30-6M39 5v10H29M40 28a17 17 0 0 1-30 6M9 43V33h10"},
	{"chart", "M5 5v38h39M13 36v-9M22 36V17M31 36v-6M40 36V10"},
	{"child", "M18 17a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M24 23v11M14 29h20M24 34l-6 10M24 34l6 10"},
	{"chosen", "M12 13a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M4 43v-4a14 14 0 0 1 24-10M31 37l5 6 9-13"},
	{"clock", "M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M24 12v12l9 6"},
	{"computer", "M6 7h36a2 2 0 0 1 2 2v23a2 2 0 0 1 -2 2h-36a2 2 0 0 1 -2 -2v-23a2 2 0 0 1 2 -2zM24 34v8M14 43h20"},
	{"contract", "M10 4h20l9 9v31H10zM30 4v9h9M17 19h14M17 26h14M16 37q3-6 5 0t4-2 6 2"},
	{"cross", "M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M16 16l16 16M32 16L16 32"},
	{"door", "M8 44h32M13 44V4h22v40M13 4l13 6v34M22 26h.01"},
	{"ear", "M12 19a12 12 0 0 1 24 0c0 8-7 10-8 16a7 7 0 0 1-13 3M18 20a6 6 0 0 1 12 0c0 5-6 5-6 10"},
	{"eye", "M3 24Q12 10 24 10t21 14Q36 38 24 38T3 24zM18 24a6 6 0 1 0 12 0a6 6 0 1 0 -12 0"},
	{"family", "M7.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0M29.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0M20 25a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M4 43v-8a9 9 0 0 1 12-8.5M44 43v-8a9 9 0 0 0-12-8.5M15 43v-3a9 9 0 0 1 18 0v3M4 43h40"},
	{"form", "M11 7h26a2 2 0 0 1 2 2v33a2 2 0 0 1 -2 2h-26a2 2 0 0 1 -2 -2v-33a2 2 0 0 1 2 -2zM19 3h10a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2zM16 20h16M16 28h16M16 36h10"},
	{"gift", "M8 15h32a2 2 0 0 1 2 2v5a2 2 0 0 1 -2 2h-32a2 2 0 0 1 -2 -2v-5a2 2 0 0 1 2 -2zM9 24v20h30V24M24 15v29M24 15q-13 0-11-7t11 7q13 0 11-7t-11 7"},
	{"group", "M19 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M4.5 20a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M34.5 20a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M10.5 38a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M28.5 38a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M19 12l-6 4M29 12l6 4M10 25l3 8M38 25l-3 8M20 39h8"},
	{"hand", "M14 27V11a3 3 0 0 1 6 0v11V7a3 3 0 0 1 6 0v15V9a3 3 0 0 1 6 0v14V14a3 3 0 0 1 6 0v17c0 8-5 13-12 13-8 0-10-4-13-9l-6-9a3 3 0 0 1 5-3l3 4"},
	{"heart", "M24 42S5 30 5 17a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 13-19 25-19 25z"},
	{"help", "M4 26l8-3 13 4a3.5 3.5 0 0 1-1 6.5l-7-1M24 33l14-6a3.5 3.5 0 0 1 4 5.5L24 43 4 39M24 20s-9-5-9-11a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 6-9 11-9 11z"},
	{"hidden", "M13 15a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M6 43v-4a14 14 0 0 1 20-12.5M30 31l14 14M44 31L30 45"},
	{"hospital", "M9 7h30a2 2 0 0 1 2 2v32a2 2 0 0 1 -2 2h-30a2 2 0 0 1 -2 -2v-32a2 2 0 0 1 2 -2zM24 13v14M17 20h14M20 43V34h8v9"},
	{"hourglass", "M11 4h26M11 44h26M14 4v7q0 6 10 13q10-7 10-13V4M14 44v-7q0-6 10-13q10 7 10 13v7M19 41q2-5 5-5t5 5"},
	{"house", "M4 24L24 6l20 18M9 20v23h30V20M20 43V30h8v13"},
	{"key", "M5 24a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M23 24h22v8M36 24v6M14 24h.01"},
	{"ladder", "M6 43h9V33h9V23h9V13h10M33 5h10v8M6 27L24 9M24 9h-7M24 9v7"},
	{"language", "M4 5h26v20H18l-7 7v-7H4zM11 20l6-11 6 11M13 16h8M34 15h10v21h-5v7l-7-7H19v-5M28 29h9"},
	{"law", "M4 43h40M7 37h34M4 18L24 6l20 12zM11 18v19M20 18v19M28 18v19M37 18v19"},
	{"letter", "M6 10h36a2 2 0 0 1 2 2v25a2 2 0 0 1 -2 2h-36a2 2 0 0 1 -2 -2v-25a2 2 0 0 1 2 -2zM5 12l19 16 19-16"},
	{"link", "M20 28l8-8M17 22l-8 8a7.5 7.5 0 0 0 10 10l8-8M31 26l8-8A7.5 7.5 0 0 0 29 8l-8 8"},
	{"list", "M5 12l3 3 5-7M5 25l3 3 5-7M5 38l3 3 5-7M20 12h23M20 25h23M20 38h23"},
	{"lock", "M11 21h26a3 3 0 0 1 3 3v16a3 3 0 0 1 -3 3h-26a3 3 0 0 1 -3 -3v-16a3 3 0 0 1 3 -3zM15 21v-7a9 9 0 0 1 18 0v7M24 30v5"},
	{"magnifier", "M6 20a14 14 0 1 0 28 0a14 14 0 1 0 -28 0M30 30l14 14"},
	{"map", "M5 10l12-5 14 5 12-5v33l-12 5-14-5-12 5zM17 5v33M31 10v33"},
	{"meeting", "M11 24a13 7 0 0 1 26 0 13 7 0 0 1-26 0zM5 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M20 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M35 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M5 36a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M20 40a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M35 36a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"},
	{"megaphone", "M5 19v10h8l20 10V9L13 19zM13 19v10M14 29l4 13h5l-3-10M38 18a8 8 0 0 1 0 12"},
	{"minus", "M10 6h28a4 4 0 0 1 4 4v28a4 4 0 0 1 -4 4h-28a4 4 0 0 1 -4 -4v-28a4 4 0 0 1 4 -4zM15 24h18"},
	{"money", "M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M30 17a5 5 0 0 0-10 1c0 5 2 7 0 14h10M17 25h9"},
	{"newspaper", "M6 7h29v33a4 4 0 0 0 8 0V17h-8M6 7v33a4 4 0 0 0 4 4h29M12 14h17v8H12zM12 29h17M12 36h17"},
	{"older", "M16 10a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M22 16v15l-6 13M22 31l5 13M22 20l12 5M36 24v20M36 24a3.5 3.5 0 0 1 6 1"},
	{"pen", "M6 42l3-11L33 7a4 4 0 0 1 6 0l2 2a4 4 0 0 1 0 6L17 39zM29 11l8 8M9 31l8 8"},
	{"people", "M9 15a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M4 41v-3a11 11 0 0 1 22 0v3zM29 17a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M31 28a10 10 0 0 1 14 9v4h-12"},
	{"person", "M17 13a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M10 43v-4a14 14 0 0 1 28 0v4z"},
	{"phone", "M16 3h16a3 3 0 0 1 3 3v36a3 3 0 0 1 -3 3h-16a3 3 0 0 1 -3 -3v-36a3 3 0 0 1 3 -3zM13 36h22M13 10h22M24 40.5h.01"},
	{"picture", "M6 7h36a2 2 0 0 1 2 2v30a2 2 0 0 1 -2 2h-36a2 2 0 0 1 -2 -2v-30a2 2 0 0 1 2 -2zM11 17a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M4 36l12-10 8 6 10-12 10 10"},
	{"pill", "M8 24L24 8a11.3 11.3 0 0 1 16 16L24 40A11.3 11.3 0 0 1 8 24zM16 16l16 16"},
	{"pin", "M24 45S9 29 9 18a15 15 0 0 1 30 0c0 11-15 27-15 27zM18 18a6 6 0 1 0 12 0a6 6 0 1 0 -12 0"},
	{"plane", "M24 3q4 4 4 13l16 10v5l-16-5v9l5 5v4l-9-3-9 3v-4l5-5v-9L4 31v-5l16-10q0-9 4-13z"},
	{"plus", "M10 6h28a4 4 0 0 1 4 4v28a4 4 0 0 1 -4 4h-28a4 4 0 0 1 -4 -4v-28a4 4 0 0 1 4 -4zM24 15v18M15 24h18"},
	{"poster", "M11 5h26a2 2 0 0 1 2 2v35a2 2 0 0 1 -2 2h-26a2 2 0 0 1 -2 -2v-35a2 2 0 0 1 2 -2zM15 31l6-8 5 6 4-4 4 6zM15 38h18M26 14a3 3 0 1 0 6 0a3 3 0 1 0 -6 0"},
	{"prison", "M3 43h42M6 43V12h6v5h6v-5h12v5h6v-5h6v31M18 43V31a6 6 0 0 1 12 0v12M24 26v17M12 24v7M36 24v7"},
	{"privacy", "M3 24Q12 10 24 10t21 14Q36 38 24 38T3 24zM7 42L41 6M18 24a6 6 0 1 0 12 0a6 6 0 1 0 -12 0"},
	{"puzzle", "M6 14h11q-3-9 4-9t4 9h11v10q9-3 9 4t-9 4v11H6V32q8 2 8-4t-8-4z"},
	{"question", "M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M18 19a6 6 0 1 1 8.5 5.5Q24 26 24 29M24 35h.01"},
	{"route", "M4 38a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M34 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M14 38h18a7 7 0 0 0 0-14H16a7 7 0 0 1 0-14h18"},
	{"scales", "M24 5v36M14 43h20M8 12h32M24 5v4M8 12L3 27h10zM40 12l-5 15h10zM3 27a5 5 0 0 0 10 0M35 27a5 5 0 0 0 10 0"},
	{"school", "M2 18L24 8l22 10-22 10zM11 23v12q13 8 26 0V23M43 20v13"},
	{"screen", "M6 9h36a2 2 0 0 1 2 2v26a2 2 0 0 1 -2 2h-36a2 2 0 0 1 -2 -2v-26a2 2 0 0 1 2 -2zM20 18v12l10-6z"},
	{"shield", "M24 4l17 6v13c0 11-8 17-17 21C15 40 7 34 7 23V10zM16 23l6 7 10-13"},
	{"signpost", "M24 3v4M24 19v4M24 35v9M8 7h28l6 6-6 6H8zM40 23H12l-6 6 6 6h28zM17 44h14"},
	{"sound", "M5 18v12h8l12 10V8L13 18zM32 17a10 10 0 0 1 0 14M37 11a18 18 0 0 1 0 26"},
	{"speech", "M24 6c12 0 20 6 20 15s-8 15-20 15q-3 0-5-.5L8 43l2.5-10.5Q4 28 4 21C4 12 12 6 24 6zM15 21h.01M24 21h.01M33 21h.01"},
	{"star", "M24 5.5L29.1 18.5L43 19.3L32.2 28.2L35.8 41.7L24 34.1L12.2 41.7L15.8 28.2L5 19.3L18.9 18.5z"},
	{"stethoscope", "M10 5H6v11a9 9 0 0 0 18 0V5h-4M15 25v6a11 11 0 0 0 22 0v-5M32 21a5 5 0 1 0 10 0a5 5 0 1 0 -10 0"},
	{"talk", "M18 4c9 0 15 4 15 11s-6 11-15 11q-2 0-4-.5L6 31l2-8Q3 20 3 15C3 8 9 4 18 4zM37 17q8 3 8 10 0 5-5 8l2 8-8-5q-11 1-16-5"},
	{"tick", "M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0M14 25l7 8 13-17"},
	{"together", "M3 15l8-5 9 4M45 15l-8-5-12 3-9 9a3.5 3.5 0 0 0 5 5l6-5 12 11a3 3 0 0 1-4 4M3 31l6 1 10 9a3 3 0 0 0 4-1 3 3 0 0 0 5 0 3 3 0 0 0 5-1 3 3 0 0 0 3-2l6-5h3"},
	{"van", "M3 34V12h26v22M29 19h9l7 8v7M3 34h5M18 34h13M41 34h4M8 35a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M31 35a5 5 0 1 0 10 0a5 5 0 1 0 -10 0"},
	{"vote", "M6 26h36v18H6zM17 31h14M16 26V6h16v20M20 14l3 4 6-7"},
	{"wall", "M4 8h40v33H4zM4 19h40M4 30h40M18 8v11M34 8v11M11 19v11M26 19v11M38 19v11M18 30v11M34 30v11"},
	{"warning", "M24 5l20 37H4zM24 18v11M24 35h.01"},
	{"withheld", "M10 4h20l9 9v14M39 38v6H10V4M30 4v9h9M17 19h14M17 27h8M4 44L44 22"},
	{"woman", "M13 15a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M24 26v18M16 35h16"},
}
