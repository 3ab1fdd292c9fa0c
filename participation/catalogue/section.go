package catalogue

// Section is a part of a document. The zero value is no section.
type Section struct {
	Code     string // as ids of statements spell it; for law, the code of the document
	Document string // the code of its document
	Title    string // in our own words; for law, the title of the document
}

// Sections returns every section in source order. A document of law is one section.
func Sections() []Section {
	sections := make([]Section, 0, len(guidance)+len(Documents))
	sections = append(sections, guidance...)
	for i := range Documents {
		if d := &Documents[i]; d.Kind != Guidance {
			sections = append(sections, Section{d.Code, d.Code, d.Title})
		}
	}
	return sections
}

// guidance holds the sections of the two documents of guidance.
var guidance = []Section{
	{"S", "HJF", "Key points and actions"},
	{"0", "HJF", "Equality and health inequalities"},
	{"1", "HJF", "What the framework is for"},
	{"2.1", "HJF", "Settings and programmes it covers"},
	{"2.2", "HJF", "Whose voices matter"},
	{"3", "HJF", "The six principles"},
	{"3.1", "HJF", "Principle: experience"},
	{"3.2", "HJF", "Principle: diversity"},
	{"3.3", "HJF", "Principle: equity"},
	{"3.4", "HJF", "Principle: transparency"},
	{"3.5", "HJF", "Principle: governance and assurance"},
	{"3.6", "HJF", "Principle: outcomes and feedback"},
	{"4", "HJF", "Involvement through the commissioning cycle"},
	{"4.1", "HJF", "What keeps people from taking part"},
	{"5.1", "HJF", "National governance"},
	{"5.2", "HJF", "Regional governance"},
	{"A", "HJF", "Activities at each stage of commissioning"},
	{"B", "HJF", "Networks and sources of insight"},
	{"C", "HJF", "Where to find guidance and advice"},
	{"D", "HJF", "Approaches for each setting and group"},
	{"D1", "HJF", "Adult prisons"},
	{"D2", "HJF", "Children and young people in secure settings"},
	{"D3", "HJF", "Liaison and diversion schemes"},
	{"D4", "HJF", "Black, Asian and minority ethnic communities"},
	{"D5", "HJF", "Older people in the justice system"},
	{"D6", "HJF", "Sexual assault referral centres"},
	{"D7", "HJF", "Adult survivors of sexual abuse and violence"},
	{"D8", "HJF", "Children and young people who survived sexual abuse"},
	{"D9", "HJF", "Immigration removal centres"},
	{"D10", "HJF", "Families and carers"},
	{"D11", "HJF", "Mother and baby units"},
	{"E", "HJF", "Involving people in buying services"},
	{"F", "HJF", "Involving people in quality assurance"},
	{"G", "HJF", "Questions to ask providers"},
	{"Glossary", "HJF", "Glossaries and further reading"},
	{"LD", "LD", "Involving people who use liaison and diversion services"},
}
