package main

import (
	"encoding/json"
	"io/fs"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/report/locales"
	"github.com/heard-framework/heard/section13q"
)

// What the resources are called. Nothing of it is fetched.
const (
	formURL      = "urn:heard:fhir:self-check"
	restURL      = "urn:heard:fhir:rest"
	answerSystem = "urn:heard:answer"
	listSystem   = "urn:heard:code:" // and the property of the list

	translationURL = "http://hl7.org/fhir/StructureDefinition/translation"
	controlURL     = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
	controlSystem  = "http://hl7.org/fhir/questionnaire-item-control"

	noteSuffix = "/note"
	helpSuffix = "/help"
	codeNone   = "none"
)

// The words of the form that the library does not have.
const (
	formTitle      = "Involving people in health and justice commissioning: a self-check"
	publisher      = "Heard"
	groupAbout     = "What this is about"
	groupDuty      = "The legal duty"
	groupPlan      = "The plan"
	askDate        = "At which date is this judged?"
	askReference   = "Your own reference (never a person's name)"
	askTitle       = "Your own title (never a person's name)"
	askNote        = "Reason"
	noneOfThese    = "None of these"
	linkAbout      = "about"
	linkDuty       = "duty"
	linkPlan       = "plan"
	propertyAsAt   = "as_at"
	propertyID     = "id"
	propertyTitle  = "title"
	typeChoice     = "choice"
	typeGroup      = "group"
	typeDisplay    = "display"
	typeText       = "text"
	typeString     = "string"
	typeDate       = "date"
	statusActive   = "active"
	statusComplete = "completed"
)

// translation is a text of a language, with the English that it translates.
type translation struct {
	English string `json:"en"`
	Text    string `json:"text"`
}

// translations are the texts of a language by their ids. A language without a file has none.
func translations(tag string) map[string]translation {
	texts := map[string]translation{}
	if file, err := fs.ReadFile(locales.Files, tag+".json"); err == nil {
		if err := json.Unmarshal(file, &texts); err != nil {
			panic(err) // the library's own files
		}
	}
	return texts
}

// form makes the self-check with translations into the languages.
func form(languages ...string) Questionnaire {
	m := maker{english: report.English(nil), shown: conditions()}
	for _, tag := range languages {
		m.languages = append(m.languages, language{tag, translations(tag)})
	}
	duty := map[string]bool{}
	for _, f := range section13q.DutyFacts {
		duty[f.ID] = true
	}
	about := []Item{
		{LinkID: propertyAsAt, Text: askDate, Type: typeDate, Required: true},
		{LinkID: propertyID, Text: askReference, Type: typeString},
		{LinkID: propertyTitle, Text: askTitle, Type: typeString},
	}
	for _, l := range participation.Lists() {
		about = append(about, m.list(l))
	}
	var ofDuty, ofPlan []Item
	for _, f := range framework.Standard().Facts() {
		if duty[f.ID] {
			ofDuty = append(ofDuty, m.fact(f))
		} else {
			ofPlan = append(ofPlan, m.fact(f))
		}
	}
	return Questionnaire{
		ResourceType: "Questionnaire", ID: "heard-self-check", Language: report.LangEnglish, URL: formURL,
		Version: framework.RulesEdition, Name: "HeardSelfCheck", Title: formTitle, Status: statusActive, Publisher: publisher,
		Item: []Item{
			{LinkID: linkAbout, Text: groupAbout, Type: typeGroup, Item: about},
			{LinkID: linkDuty, Text: groupDuty, Type: typeGroup, Item: ofDuty},
			{LinkID: linkPlan, Text: groupPlan, Type: typeGroup, Item: ofPlan},
		},
	}
}

type language struct {
	tag   string
	texts map[string]translation
}

type maker struct {
	english   report.Words
	languages []language
	shown     map[string][]EnableWhen
}

// text gives a text in English, and its translations as far as there are any. A translation of
// yesterday's English is none.
func (m *maker) text(id string) (string, *Element) {
	english, _ := m.english.Text(id)
	var translations []Extension
	for _, l := range m.languages {
		if t := l.texts[id]; t.Text != "" && t.English == english {
			translations = append(translations, Extension{URL: translationURL, Extension: []Extension{
				{URL: "lang", ValueCode: l.tag}, {URL: "content", ValueString: t.Text},
			}})
		}
	}
	if translations == nil {
		return english, nil
	}
	return english, &Element{translations}
}

func (m *maker) coding(system, code, textID string) AnswerOption {
	display, element := m.text(textID)
	return AnswerOption{Coding{System: system, Code: code, Display: display, DisplayElement: element}}
}

func (m *maker) list(l participation.List) Item {
	property := l.Property()
	item := Item{LinkID: property, Type: typeChoice, Repeats: !l.One()}
	item.Text, item.TextElement = m.text("list." + property + ".ask")
	for _, t := range l.Terms() {
		item.AnswerOption = append(item.AnswerOption, m.coding(listSystem+property, t.Code, "term."+property+"."+t.Code))
	}
	if !l.One() { // a list that is given and empty says more than one that is absent
		item.AnswerOption = append(item.AnswerOption, AnswerOption{Coding{System: answerSystem, Code: codeNone, Display: noneOfThese}})
	}
	item.Item = m.help(property, "list."+property+".help")
	return item
}

func (m *maker) fact(f *participation.Fact) Item {
	item := Item{LinkID: f.ID, Type: typeChoice, EnableWhen: m.shown[f.ID]}
	if len(item.EnableWhen) > 1 {
		item.EnableBehavior = "any"
	}
	item.Text, item.TextElement = m.text("fact." + f.ID + ".ask")
	for _, a := range participation.Answers {
		item.AnswerOption = append(item.AnswerOption, m.coding(answerSystem, a.Code, "answer."+a.Code))
	}
	item.Item = append(m.help(f.ID, "fact."+f.ID+".help"), Item{LinkID: f.ID + noteSuffix, Text: askNote, Type: typeText})
	return item
}

// help is shown beside a question.
func (m *maker) help(linkID, textID string) []Item {
	item := Item{LinkID: linkID + helpSuffix, Type: typeDisplay, Extension: []Extension{{
		URL: controlURL, ValueCodeableConcept: &CodeableConcept{[]Coding{{System: controlSystem, Code: "help", Display: "Help-Button"}}},
	}}}
	item.Text, item.TextElement = m.text(textID)
	if item.Text == "" {
		return nil
	}
	return []Item{item}
}
