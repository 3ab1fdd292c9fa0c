// Wasm is the library as one WebAssembly module: bytes in, bytes out, for any host that knows the
// few functions of WASI that it imports.
//
// A request is a JSON object; so is the response, which holds either "ok" or "problems":
//
//	{"op":"assess","case":{…},"receipt":{"case":"sha256:…","rules":"sha256:…"}}
//	{"op":"canonical","case":{…}}
//	{"op":"flips","case":{…}}
//	{"op":"obligations","case":{…}}
//	{"op":"read","document":"…"}
//	{"op":"render","case":{…},"format":"html","receipt":{…},"words":{"lang":"en","texts":{…}}}
//	{"op":"screen","text":"…"}
//	{"op":"screen","case":{…}}
//	{"op":"ahead","case":{…}}
//
// The first gives the report of a case; a receipt, which may be left out, goes into it. The second
// gives the bytes whose digests make the receipt. The third gives the smallest changes of the case
// that turn the verdict on the legal duty, at most twenty, and how many more there are:
//
//	{"flips":[{"to":"does-not-apply","if":{"health-service.arranged":"no"}}],"more":0}
//
// The fourth gives what the register of the case shows to be owed, as a report lists it: nothing
// where the case has no register. The fifth reads the text of a file, with the place of every
// problem in it. The sixth gives the report as json, markdown or html, or what a page needs to
// show it: words, and pictures. Texts given along stand in for the library's own.
//
// The seventh looks for what can point at one person, in a text or in every text of a case, and gives
// kind, place and what can stand there instead. Places count units of UTF-16, as browsers do, in
// the text to which the pointer leads: that of a case, and the text itself where it is empty.
//
//	[{"pointer":"/notes/impact.hours","kind":"nhs-number","at":14,"length":12,"masked":"[NHS number]"}]
//
// The last gives what may still be asked, whatever the answers, of the duty with advice and of the
// plan: with each answer there is less, so it says how many questions are left at most.
//
//	{"duty":["impact.hours"],"plan":["activity.planned","methods"]}
//
// Problems of a case give places within the case's own text; problems of the request itself give
// places within the request.
//
// Built for wasip1 with -buildmode=c-shared, the module is a reactor: the host calls _initialize
// once, then heard_alloc, heard_call and heard_free, one at a time. Its clock has to run: the garbage
// collector paces itself by it, and holds back where time seems to stand still. On any other
// platform it does nothing.
package main

func main() {}
