package catalogue

// Kind says what sort of source a document is. The zero value is no kind and
// stands in no document.
type Kind string

// The kinds of documents.
const (
	Guidance   Kind = "guidance"
	Act        Kind = "act"
	Instrument Kind = "instrument"
	Judgment   Kind = "judgment"
)

// Document is a source that statements or provisions are taken from. The zero
// value is no document.
type Document struct {
	Code      string // as ids of provisions spell it, and as Entry.Document does
	Title     string
	Publisher string // the court of a judgment; empty where it was not checked
	Edition   string // the edition that was read, as a report names it; empty if it has none
	Year      int    // the year of publication; zero if the document bears none
	Kind      Kind
	Note      string // a slip or gap in the document that its readers should know; mostly empty
}

// Documents lists every document of the catalogue, in the order of their
// entries. It is not to be changed.
var Documents = []Document{
	{
		Code: "HJF", Kind: Guidance, Edition: "2017-01", Year: 2017,
		Title:     "Framework for patient and public participation in Health and Justice commissioning",
		Publisher: "NHS England",
		Note:      "The framework's section 1 names a Health and Social Care Act 2006, which does not exist; the Act meant is the National Health Service Act 2006.",
	},
	{
		Code: "LD", Kind: Guidance,
		Title:     "Service user involvement: a resource paper for liaison and diversion services",
		Publisher: "Liaison and Diversion programme, with the Offender Health Collaborative",
		Note:      "The paper bears no date.",
	},

	{Code: "nhsa2006", Kind: Act, Year: 2006, Publisher: parliament, Title: "National Health Service Act 2006"},
	{Code: "hsca2012", Kind: Act, Year: 2012, Publisher: parliament, Title: "Health and Social Care Act 2012"},
	{Code: "ca2014", Kind: Act, Year: 2014, Publisher: parliament, Title: "Care Act 2014"},
	{Code: "hca2022", Kind: Act, Year: 2022, Publisher: parliament, Title: "Health and Care Act 2022"},
	{Code: "eqa2010", Kind: Act, Year: 2010, Publisher: parliament, Title: "Equality Act 2010"},

	{Code: "si2012-2996", Kind: Instrument, Year: 2012, Publisher: minister, Title: "National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations 2012"},
	{Code: "si2013-218", Kind: Instrument, Year: 2013, Publisher: minister, Title: "Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013"},
	{Code: "si2022-734", Kind: Instrument, Year: 2022, Publisher: minister, Title: "Health and Care Act 2022 (Commencement No. 2 and Transitional and Saving Provision) Regulations 2022"},
	{Code: "si2024-15", Kind: Instrument, Year: 2024, Publisher: minister, Title: "National Health Service (Notifiable Reconfigurations and Transitional Provision) Regulations 2024"},
	{Code: "si2024-16", Kind: Instrument, Year: 2024, Publisher: minister, Title: "Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) (Amendment and Saving Provision) Regulations 2024"},

	{Code: "pow1997", Kind: Judgment, Year: 1997, Title: "R v North and East Devon Health Authority, ex parte Pow"},
	{Code: "smith2006", Kind: Judgment, Year: 2006, Title: "Smith v North East Derbyshire Primary Care Trust"},
	{Code: "morris2006", Kind: Judgment, Year: 2006, Title: "R (Morris) v Trafford Healthcare NHS Trust"},
	{Code: "fudge2007", Kind: Judgment, Year: 2007, Title: "R (Fudge) v South West Strategic Health Authority"},
	{Code: "moseley2014", Kind: Judgment, Year: 2014, Publisher: "Supreme Court", Title: "R (Moseley) v Haringey London Borough Council [2014] UKSC 56"},
	{Code: "buckingham2018", Kind: Judgment, Year: 2018, Title: "R (Buckingham) v NHS Corby Clinical Commissioning Group"},
	{Code: "homeopathic2018", Kind: Judgment, Year: 2018, Title: "R (British Homeopathic Association) v NHS England"},
	{Code: "nettleship2020", Kind: Judgment, Year: 2020, Title: "R (Nettleship) v South Tyneside Clinical Commissioning Group"},
	{Code: "glatter2021", Kind: Judgment, Year: 2021, Title: "R (Glatter) v Herts Valleys Clinical Commissioning Group"},
	{Code: "khurana2022", Kind: Judgment, Year: 2022, Title: "R (Khurana) v North Central London Clinical Commissioning Group"},
}

const (
	parliament = "Parliament of the United Kingdom"
	minister   = "Secretary of State"
)
