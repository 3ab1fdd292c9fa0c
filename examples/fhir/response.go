package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// document is a case as JSON, property by property.
type document map[string]json.RawMessage

// respond turns a case into a form that was filled in. What the form does not ask for travels in an
// extension, so that nothing is lost.
func respond(c *participation.Case) (Response, error) {
	rest := document{}
	if err := json.Unmarshal(participation.AppendCase(nil, c), &rest); err != nil {
		return Response{}, err
	}
	r := Response{ResourceType: "QuestionnaireResponse", Questionnaire: formURL + "|" + framework.RulesEdition, Status: statusComplete}
	var answers, notes map[string]string
	take := func(property string, to any) {
		if text, ok := rest[property]; ok && json.Unmarshal(text, to) == nil {
			delete(rest, property)
		}
	}
	take("answers", &answers)
	take("notes", &notes)
	for _, group := range form().Item {
		filled := ResponseItem{LinkID: group.LinkID, Text: group.Text}
		for _, question := range group.Item {
			item := ResponseItem{LinkID: question.LinkID, Text: question.Text}
			if question.Type != typeChoice {
				item.Answer = text(rest, question)
			} else if _, isList := participation.ListNamed(question.LinkID); isList {
				item.Answer = chosen(rest, question)
			} else if answer, ok := answers[question.LinkID]; ok {
				item.Answer = option(question, answerSystem, answer)
				if note := notes[question.LinkID]; item.Answer != nil && sayable(note) {
					item.Answer[0].Item = []ResponseItem{{LinkID: question.LinkID + noteSuffix, Text: askNote,
						Answer: []Answer{{ValueString: note}}}}
					delete(notes, question.LinkID)
				}
				if item.Answer != nil {
					delete(answers, question.LinkID)
				}
			}
			if item.Answer != nil {
				filled.Item = append(filled.Item, item)
			}
		}
		if filled.Item != nil {
			r.Item = append(r.Item, filled)
		}
	}
	for property, left := range map[string]map[string]string{"answers": answers, "notes": notes} {
		if len(left) > 0 {
			text, err := json.Marshal(left)
			if err != nil {
				return Response{}, err
			}
			rest[property] = text
		}
	}
	if len(rest) > 0 {
		text, err := json.Marshal(rest)
		if err != nil {
			return Response{}, err
		}
		r.Extension = []Extension{{URL: restURL, ValueString: string(text)}}
	}
	return r, nil
}

// sayable reports whether a text can be a string of FHIR, which is never empty.
func sayable(text string) bool { return strings.TrimSpace(text) != "" }

// text answers a question for a text or a date, and takes it from the rest.
func text(rest document, question Item) []Answer {
	var value string
	if json.Unmarshal(rest[question.LinkID], &value) != nil || !sayable(value) {
		return nil
	}
	delete(rest, question.LinkID)
	if question.Type == typeDate {
		return []Answer{{ValueDate: value}}
	}
	return []Answer{{ValueString: value}}
}

// chosen answers a question for a list, and takes it from the rest.
func chosen(rest document, question Item) (answers []Answer) {
	list, ok := rest[question.LinkID]
	if !ok {
		return nil
	}
	codes := []string{""}
	if question.Repeats {
		codes = nil
		if json.Unmarshal(list, &codes) != nil {
			return nil
		}
		if len(codes) == 0 {
			answers = option(question, answerSystem, codeNone)
		}
	} else if json.Unmarshal(list, &codes[0]) != nil {
		return nil
	}
	for _, code := range codes {
		answer := option(question, listSystem+question.LinkID, code)
		if answer == nil {
			return nil // a code of a newer version: the list stays in the rest
		}
		answers = append(answers, answer...)
	}
	delete(rest, question.LinkID)
	return answers
}

// option answers with one of the options of a question, or not at all.
func option(question Item, system, code string) []Answer {
	for _, o := range question.AnswerOption {
		if o.ValueCoding.System == system && o.ValueCoding.Code == code {
			return []Answer{{ValueCoding: &Coding{System: system, Code: code, Display: o.ValueCoding.Display}}}
		}
	}
	return nil
}

// responseError says what of a response is no answer to the form.
type responseError struct{ linkID, want string }

const (
	wantItem     = "wants an item of the self-check"
	wantAnswer   = "wants an answer that the self-check has"
	wantOnce     = "wants each item once"
	wantResponse = "wants a QuestionnaireResponse to the self-check"
)

func (e *responseError) Error() string { return fmt.Sprintf("item %q: %s", e.linkID, e.want) }

// takeBack turns a form that was filled in into the text of a case. It is no more than the answers:
// whoever reads it reads it strictly.
func takeBack(r Response) ([]byte, error) {
	if r.ResourceType != "QuestionnaireResponse" || !strings.HasPrefix(r.Questionnaire, formURL) {
		return nil, &responseError{"", wantResponse}
	}
	c := map[string]any{}
	answers, notes := map[string]any{}, map[string]any{}
	for _, e := range r.Extension {
		if e.URL != restURL {
			continue
		}
		rest := document{}
		if err := json.Unmarshal([]byte(e.ValueString), &rest); err != nil {
			return nil, err
		}
		for property, text := range rest { // as it is spelt: nothing of a newer version is lost
			c[property] = text
		}
		if err := join(answers, rest["answers"]); err != nil {
			return nil, err
		}
		if err := join(notes, rest["notes"]); err != nil {
			return nil, err
		}
	}
	known := map[string]Item{}
	for _, group := range form().Item {
		for _, question := range group.Item {
			known[question.LinkID] = question
		}
	}
	seen := map[string]bool{}
	var visit func(items []ResponseItem) error
	visit = func(items []ResponseItem) error {
		for _, item := range items {
			if item.LinkID == linkAbout || item.LinkID == linkDuty || item.LinkID == linkPlan {
				if err := visit(item.Item); err != nil {
					return err
				}
				continue
			}
			question, ok := known[item.LinkID]
			switch {
			case !ok:
				return &responseError{item.LinkID, wantItem}
			case seen[item.LinkID]:
				return &responseError{item.LinkID, wantOnce}
			case len(item.Answer) == 0:
				continue
			}
			seen[item.LinkID] = true
			value, err := question.value(item)
			if err != nil {
				return err
			}
			if _, isList := participation.ListNamed(item.LinkID); isList || question.Type != typeChoice {
				c[item.LinkID] = value
				continue
			}
			answers[item.LinkID] = value
			for _, beneath := range item.Answer[0].Item {
				if beneath.LinkID == item.LinkID+noteSuffix && len(beneath.Answer) == 1 {
					notes[item.LinkID] = beneath.Answer[0].ValueString
				}
			}
		}
		return nil
	}
	if err := visit(r.Item); err != nil {
		return nil, err
	}
	for property, all := range map[string]map[string]any{"answers": answers, "notes": notes} {
		if len(all) > 0 {
			c[property] = all
		}
	}
	return json.Marshal(c)
}

// join adds what an object holds, if there is one.
func join(to map[string]any, from json.RawMessage) error {
	if from == nil {
		return nil
	}
	return json.Unmarshal(from, &to)
}

// value is what a case holds for the answers to a question.
func (question Item) value(item ResponseItem) (any, error) {
	first := item.Answer[0]
	switch question.Type {
	case typeDate:
		return first.ValueDate, nil
	case typeString:
		return first.ValueString, nil
	}
	codes := []string{}
	for _, a := range item.Answer {
		if a.ValueCoding == nil || !slices.ContainsFunc(question.AnswerOption, func(o AnswerOption) bool {
			return o.ValueCoding.System == a.ValueCoding.System && o.ValueCoding.Code == a.ValueCoding.Code
		}) {
			return nil, &responseError{item.LinkID, wantAnswer}
		}
		if question.Repeats && a.ValueCoding.System == answerSystem {
			if len(item.Answer) > 1 {
				return nil, &responseError{item.LinkID, wantAnswer}
			}
			continue
		}
		codes = append(codes, a.ValueCoding.Code)
	}
	if !question.Repeats {
		if len(codes) != 1 {
			return nil, &responseError{item.LinkID, wantAnswer}
		}
		return codes[0], nil
	}
	return codes, nil
}
