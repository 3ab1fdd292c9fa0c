package participation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation/catalogue"
	"github.com/heard-framework/heard/participation/wire"
)

// AppendCase appends the canonical bytes of a case: properties in the order of the design, lists
// in the order of the vocabulary, objects by key. Equal cases give equal bytes.
func AppendCase(to []byte, c *Case) []byte {
	w := caseWriter{c: c}
	w.Reset(to)
	w.write()
	return w.Bytes()
}

// MarshalJSON writes the canonical bytes of the case.
func (c Case) MarshalJSON() ([]byte, error) { return AppendCase(nil, &c), nil }

// UnmarshalJSON reads a case as ReadCase does. The error is a *Refusal.
func (c *Case) UnmarshalJSON(document []byte) error {
	read, problems := ReadCase(document)
	if wire.Refused(problems) {
		return &Refusal{problems}
	}
	*c = read
	return nil
}

// Refusal is the error for a document that could not be read. It holds every problem.
type Refusal struct{ Problems []wire.Problem }

// Error gives every problem on a line of its own.
func (r *Refusal) Error() string {
	var lines string
	for i, p := range r.Problems {
		if i > 0 {
			lines += "\n"
		}
		lines += p.Error()
	}
	return lines
}

type caseWriter struct {
	wire.Writer
	c     *Case
	extra []string // the pointers of Case.Extra, sorted
}

func (w *caseWriter) write() {
	c := w.c
	w.extra = Keys(c.Extra)
	w.Object()
	w.text("schema", c.Schema)
	if c.Minor != 0 {
		w.Key(propertyMinor)
		w.Int(c.Minor)
	}
	w.text("id", c.ID)
	w.text("title", c.Title)
	w.Key(propertyAsAt)
	w.Date(c.AsAt)
	for l := ListDeciders; l < listEnd; l++ {
		w.list(l)
	}
	w.object("answers", Keys(c.Answers), func(id string) { w.String(c.Answers[id].String()) })
	w.object("notes", Keys(c.Notes), func(id string) { w.String(c.Notes[id]) })
	w.object("policy", Keys(c.Policy), func(id string) { w.Int(c.Policy[id]) })
	w.object("judgements", Keys(c.Judgements), func(id string) {
		j := c.Judgements[catalogue.ID(id)]
		w.signed(propertyText, j.Text, j.Role, j.Date, "/judgements/"+escape(id))
	})
	w.object("accepted", Keys(c.Accepted), func(id string) {
		a := c.Accepted[id]
		w.signed(propertyReason, a.Reason, a.Role, a.Date, "/accepted/"+escape(id))
	})
	if c.Register != nil {
		w.Key(propertyRegister)
		w.register(c.Register)
	}
	if c.Record != nil {
		w.Key("record")
		w.record(c.Record)
	}
	w.unknown("")
	w.EndObject()
}

func (w *caseWriter) text(key, text string) {
	if text != "" {
		w.Key(key)
		w.String(text)
	}
}

// list writes a list that is stated, in the order of the vocabulary; a code that no list
// has comes last.
func (w *caseWriter) list(l List) {
	codes := w.c.Codes(l)
	if codes == nil {
		return
	}
	if l.One() {
		w.text(l.Property(), codes[0])
		return
	}
	w.Key(l.Property())
	w.codes(l.Terms(), codes)
}

// object writes a property that is an object, by its keys in order, unless it is empty.
func (w *caseWriter) object(property string, keys []string, value func(key string)) {
	if len(keys) == 0 {
		return
	}
	w.Key(property)
	w.Object()
	for _, key := range keys {
		w.Key(key)
		value(key)
	}
	w.EndObject()
}

// Keys returns the keys of a map of a case, sorted.
func Keys[K ~string, V any](m map[K]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, string(key))
	}
	slices.Sort(keys)
	return keys
}

func (w *caseWriter) signed(property, text, role string, date wire.Date, pointer string) {
	w.Object()
	w.Key(property)
	w.String(text)
	w.Key(propertyRole)
	w.String(role)
	w.Key(propertyDate)
	w.Date(date)
	w.unknown(pointer)
	w.EndObject()
}

// unknown writes back what a newer minor version put into the object at the pointer.
func (w *caseWriter) unknown(object string) {
	from, _ := slices.BinarySearch(w.extra, object+"/")
	for _, pointer := range w.extra[from:] {
		key, within := strings.CutPrefix(pointer, object+"/")
		if !within {
			return
		}
		if strings.IndexByte(key, '/') < 0 {
			w.Key(unescape(key))
			w.Raw(w.c.Extra[pointer])
		}
	}
}

// AppendReport appends the bytes of a report.
func AppendReport(to []byte, r *Report) []byte {
	w := reportWriter{}
	w.Reset(to)
	w.report(r)
	return w.Bytes()
}

// MarshalJSON writes the report as every program of this library writes it.
func (r Report) MarshalJSON() ([]byte, error) { return AppendReport(nil, &r), nil }

// MarshalJSON writes the facts as an object.
func (f Facts) MarshalJSON() ([]byte, error) {
	w := reportWriter{}
	w.facts(f)
	return w.Bytes(), nil
}

// UnmarshalJSON reads an object of answers.
func (f *Facts) UnmarshalJSON(document []byte) error {
	r := caseReader{Reader: wire.Read(document, CaseLimits)}
	*f = Facts{}
	for key, more := r.First(wire.Object); more; key, more = r.Next() {
		*f = append(*f, FactAnswer{key, r.answer()})
	}
	slices.SortFunc(*f, func(a, b FactAnswer) int { return cmp.Compare(a.Fact, b.Fact) })
	if problems := r.Done(); wire.Refused(problems) {
		return &Refusal{problems}
	}
	return nil
}

type reportWriter struct{ wire.Writer }

func (w *reportWriter) report(r *Report) {
	w.Object()
	w.text("schema", r.Schema)
	w.optional("case", r.Case)
	w.Key(propertyAsAt)
	w.Date(r.AsAt)
	w.Key("edition")
	w.Object()
	w.text("framework", r.Edition.Framework)
	w.text("rules", r.Edition.Rules)
	w.EndObject()
	if r.Receipt != (Receipt{}) {
		w.Key("receipt")
		w.Object()
		w.text("case", r.Receipt.Case)
		w.text("rules", r.Receipt.Rules)
		w.EndObject()
	}
	w.Key("duty")
	w.duty(&r.Duty)
	w.Key("findings")
	w.Array()
	for i := range r.Findings {
		w.finding(&r.Findings[i])
	}
	w.EndArray()
	w.Key("obligations")
	w.obligations(r.Obligations)
	texts(w, "prompts", r.Prompts)
	w.Key("questions")
	w.Array()
	for i := range r.Questions {
		w.question(&r.Questions[i])
	}
	w.EndArray()
	w.Key("tally")
	w.Object()
	w.count("met", r.Tally.Met)
	w.count("not-met", r.Tally.NotMet)
	w.count("unclear", r.Tally.Unclear)
	w.count("not-applicable", r.Tally.NotApplicable)
	w.EndObject()
	if len(r.Ignored) > 0 {
		texts(w, "ignored", r.Ignored)
	}
	w.EndObject()
}

func (w *reportWriter) duty(d *Duty) {
	w.Object()
	w.text("provision", string(d.Provision))
	w.optional("holder", string(d.Holder))
	if !d.LawFrom.IsZero() {
		w.Key("law_from")
		w.Date(d.LawFrom)
		w.Key("in_force")
		w.Bool(d.InForce)
	}
	w.text("verdict", string(d.Verdict))
	w.optional("strength", string(d.Strength))
	w.text("code", d.Code)
	w.Key("limbs")
	w.Array()
	for _, l := range d.Limbs {
		w.Object()
		w.text("limb", l.Limb)
		w.text("verdict", string(l.Verdict))
		w.optional("strength", string(l.Strength))
		if len(l.Rules) > 0 {
			texts(w, "rules", l.Rules)
		}
		if len(l.Missing) > 0 {
			texts(w, "missing", l.Missing)
		}
		w.EndObject()
	}
	w.EndArray()
	texts(w, "flags", d.Flags)
	w.text("existing_involvement", string(d.ExistingInvolvement))
	texts(w, "companions", d.Companions)
	texts(w, "next", d.Next)
	texts(w, "missing", d.Missing)
	w.Key("because")
	w.Array()
	for i := range d.Because {
		reason := &d.Because[i]
		w.Object()
		w.text("rule", reason.Rule)
		texts(w, "basis", reason.Basis)
		texts(w, "marks", reason.Marks)
		w.Key("facts")
		w.facts(reason.Facts)
		w.EndObject()
	}
	w.EndArray()
	w.EndObject()
}

func (w *reportWriter) finding(f *Finding) {
	w.Object()
	w.text("rule", f.Rule)
	w.text("outcome", string(f.Outcome))
	w.text("force", string(f.Force))
	w.text("principle", string(f.Principle))
	texts(w, "basis", f.Basis)
	w.Key("facts")
	w.facts(f.Facts)
	texts(w, "missing", f.Missing)
	w.EndObject()
}

// AppendObligations appends obligations as a list, as a report holds them.
func AppendObligations(to []byte, owed []Obligation) []byte {
	w := reportWriter{}
	w.Reset(to)
	w.obligations(owed)
	return w.Bytes()
}

func (w *reportWriter) obligations(owed []Obligation) {
	w.Array()
	for i := range owed {
		w.obligation(&owed[i])
	}
	w.EndArray()
}

func (w *reportWriter) obligation(o *Obligation) {
	w.Object()
	w.text("obligation", o.Obligation)
	w.text("state", string(o.State))
	w.optional("to", o.To)
	w.dated("since", o.Since)
	w.dated("due", o.Due)
	if o.Age > 0 {
		w.count("age", o.Age)
	}
	w.optional("about", o.About)
	if len(o.How) > 0 {
		texts(w, "how", o.How)
	}
	texts(w, "basis", o.Basis)
	w.EndObject()
}

func (w *reportWriter) question(q *Question) {
	w.Object()
	w.text("fact", q.Fact)
	w.text("for", string(q.For))
	w.count("settles", q.Settles)
	w.optional("answered", q.Answered)
	w.EndObject()
}

func (w *reportWriter) facts(facts Facts) {
	w.Object()
	for _, f := range facts {
		w.Key(f.Fact)
		w.String(f.Answer.String())
	}
	w.EndObject()
}

func (w *reportWriter) text(key, text string) {
	w.Key(key)
	w.String(text)
}

func (w *reportWriter) optional(key, text string) {
	if text != "" {
		w.text(key, text)
	}
}

func (w *reportWriter) dated(key string, date wire.Date) {
	if !date.IsZero() {
		w.Key(key)
		w.Date(date)
	}
}

func (w *reportWriter) count(key string, n int) {
	w.Key(key)
	w.Int(n)
}

func texts[T ~string](w *reportWriter, key string, list []T) {
	w.Key(key)
	w.Array()
	for _, text := range list {
		w.String(string(text))
	}
	w.EndArray()
}
