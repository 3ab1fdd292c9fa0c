package main

// The parts of FHIR R4 that the self-check needs, in the order in which they are written.

// Questionnaire is a form. The zero value is none.
type Questionnaire struct {
	ResourceType string `json:"resourceType"`
	ID           string `json:"id"`
	Language     string `json:"language"`
	URL          string `json:"url"`
	Version      string `json:"version"`
	Name         string `json:"name"`
	Title        string `json:"title"`
	Status       string `json:"status"`
	Publisher    string `json:"publisher"`
	Item         []Item `json:"item"`
}

// Item is a question, a group of questions, or words that are shown.
type Item struct {
	Extension      []Extension    `json:"extension,omitempty"`
	LinkID         string         `json:"linkId"`
	Text           string         `json:"text,omitempty"`
	TextElement    *Element       `json:"_text,omitempty"`
	Type           string         `json:"type"`
	EnableWhen     []EnableWhen   `json:"enableWhen,omitempty"`
	EnableBehavior string         `json:"enableBehavior,omitempty"`
	Required       bool           `json:"required,omitempty"`
	Repeats        bool           `json:"repeats,omitempty"`
	AnswerOption   []AnswerOption `json:"answerOption,omitempty"`
	Item           []Item         `json:"item,omitempty"`
}

// EnableWhen is a condition on another answer.
type EnableWhen struct {
	Question     string `json:"question"`
	Operator     string `json:"operator"`
	AnswerCoding Coding `json:"answerCoding"`
}

// AnswerOption is a code that may be chosen.
type AnswerOption struct {
	ValueCoding Coding `json:"valueCoding"`
}

// Coding is a code of a system.
type Coding struct {
	System         string   `json:"system"`
	Code           string   `json:"code"`
	Display        string   `json:"display,omitempty"`
	DisplayElement *Element `json:"_display,omitempty"`
}

// Element holds what stands beside a primitive value.
type Element struct {
	Extension []Extension `json:"extension"`
}

// Extension is a property that FHIR does not have.
type Extension struct {
	URL                  string           `json:"url"`
	Extension            []Extension      `json:"extension,omitempty"`
	ValueCode            string           `json:"valueCode,omitempty"`
	ValueString          string           `json:"valueString,omitempty"`
	ValueCodeableConcept *CodeableConcept `json:"valueCodeableConcept,omitempty"`
}

// CodeableConcept is a concept by its codings.
type CodeableConcept struct {
	Coding []Coding `json:"coding"`
}

// Response is a QuestionnaireResponse: a form that was filled in. The zero value is none.
type Response struct {
	ResourceType  string         `json:"resourceType"`
	Extension     []Extension    `json:"extension,omitempty"`
	Questionnaire string         `json:"questionnaire"`
	Status        string         `json:"status"`
	Item          []ResponseItem `json:"item,omitempty"`
}

// ResponseItem is a question with its answers, or a group.
type ResponseItem struct {
	LinkID string         `json:"linkId"`
	Text   string         `json:"text,omitempty"`
	Answer []Answer       `json:"answer,omitempty"`
	Item   []ResponseItem `json:"item,omitempty"`
}

// Answer is one answer to a question, with what is asked beneath it.
type Answer struct {
	ValueDate   string         `json:"valueDate,omitempty"`
	ValueString string         `json:"valueString,omitempty"`
	ValueCoding *Coding        `json:"valueCoding,omitempty"`
	Item        []ResponseItem `json:"item,omitempty"`
}
