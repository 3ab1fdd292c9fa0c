package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
	"github.com/heard-framework/heard/participation/receipt"
	"github.com/heard-framework/heard/participation/report"
	"github.com/heard-framework/heard/participation/wire"
	"github.com/heard-framework/heard/schemas"
)

// description is what the service does, for programs.
//
//go:embed openapi.json
var description []byte

// owed is the answer to what is owed.
type owed struct {
	Case        string                     `json:"case"`
	AsAt        wire.Date                  `json:"as_at"`
	Obligations []participation.Obligation `json:"obligations"`
}

func (s *service) showObligations(w http.ResponseWriter, r *http.Request) error {
	c, err := s.at(r)
	if err != nil {
		return err
	}
	assessed := framework.Assess(*c)
	body, err := json.Marshal(owed{c.ID, c.AsAt, assessed.Obligations})
	if err != nil {
		return err
	}
	return send(w, http.StatusOK, kindJSON, body)
}

func (s *service) showReport(w http.ResponseWriter, r *http.Request) error {
	kind, err := choose(r, kindJSON, kindHTML, kindMarkdown)
	if err != nil {
		return err
	}
	c, err := s.at(r)
	if err != nil {
		return err
	}
	assessed := framework.Assess(*c)
	receipt.Stamp(nil, *c, &assessed)
	w.Header().Set("Vary", "Accept")
	var p report.Printer
	switch kind {
	case kindHTML:
		return send(w, http.StatusOK, kind, p.HTML(nil, c, &assessed))
	case kindMarkdown:
		return send(w, http.StatusOK, kind, p.Markdown(nil, c, &assessed))
	}
	return send(w, http.StatusOK, kind, participation.AppendReport(nil, &assessed))
}

func renderRecord(kind string, d *participation.RecordDocument) []byte {
	var p report.Printer
	switch kind {
	case kindHTML:
		return p.RecordHTML(nil, d)
	case kindMarkdown:
		return p.RecordMarkdown(nil, d)
	}
	return participation.AppendRecord(nil, d)
}

func (s *service) showSchema(w http.ResponseWriter, r *http.Request) error {
	text, err := fs.ReadFile(schemas.FS, r.PathValue("file"))
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return refuse(http.StatusNotFound, wire.NotThere, "", wantRoute, "")
	}
	if err != nil {
		return err
	}
	return send(w, http.StatusOK, kindJSON, text)
}

func (s *service) showDescription(w http.ResponseWriter, _ *http.Request) error {
	return send(w, http.StatusOK, kindJSON, description)
}

func (s *service) showHealth(w http.ResponseWriter, r *http.Request) error {
	if err := s.PingContext(r.Context()); err != nil {
		return err
	}
	return send(w, http.StatusOK, kindJSON, []byte("{}"))
}
