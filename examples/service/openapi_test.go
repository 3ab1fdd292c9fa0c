package main

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/schemas"
)

const describedAt = "https://service.example/openapi.json"

// described is the description, with a compiler that knows it and every published schema.
func described(t testing.TB) (all map[string]any, compiler *jsonschema.Compiler) {
	require.NoError(t, json.Unmarshal(description, &all))
	compiler = jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	require.NoError(t, compiler.AddResource(describedAt, bytes.NewReader(description)))
	for _, s := range schemas.Published {
		text, err := fs.ReadFile(schemas.FS, s.File)
		require.NoError(t, err)
		require.NoError(t, compiler.AddResource(s.ID, bytes.NewReader(text)))
	}
	return all, compiler
}

// find gives a part of the description by a JSON Pointer, following references on the way.
func find(t testing.TB, all map[string]any, steps ...string) any {
	var at any = all
	for _, step := range steps {
		object, ok := at.(map[string]any)
		require.True(t, ok, steps)
		at, ok = object[step]
		require.True(t, ok, "%q of %v", step, steps)
		for {
			object, ok := at.(map[string]any)
			reference, _ := object["$ref"].(string)
			if !ok || !strings.HasPrefix(reference, "#/") {
				break
			}
			at = find(t, all, strings.Split(reference[2:], "/")...)
		}
	}
	return at
}

func TestEveryRouteIsDescribedAndNothingElse(t *testing.T) {
	all, _ := described(t)
	require.Equal(t, "3.1.0", all["openapi"])
	count := 0
	for path, methods := range all["paths"].(map[string]any) {
		for method := range methods.(map[string]any) {
			count++
			require.Condition(t, func() bool {
				for _, r := range routes {
					if r.path == path && strings.ToLower(r.method) == method {
						return true
					}
				}
				return false
			}, method+" "+path)
		}
	}
	require.Equal(t, len(routes), count)
	operations := map[string]bool{}
	for _, r := range routes {
		operation := find(t, all, "paths", r.path, strings.ToLower(r.method)).(map[string]any)
		id := operation["operationId"].(string)
		require.False(t, operations[id], id)
		operations[id] = true
		var inPath []string
		parameters, _ := operation["parameters"].([]any)
		for i := range parameters {
			p := parameters[i]
			if reference, ok := p.(map[string]any)["$ref"].(string); ok {
				p = find(t, all, strings.Split(reference[2:], "/")...)
			}
			if p := p.(map[string]any); p["in"] == "path" {
				inPath = append(inPath, "{"+p["name"].(string)+"}")
			}
		}
		require.Equal(t, regexp.MustCompile(`\{[^}]*\}`).FindAllString(r.path, -1), inPath, r.path)
	}
}

func TestDescriptionIsServed(t *testing.T) {
	response := httptest.NewRecorder()
	newService(nil, false).ServeHTTP(response, httptest.NewRequest("GET", "/openapi.json", nil))
	require.Equal(t, http.StatusOK, response.Code)
	require.Equal(t, description, response.Body.Bytes())
}

// Every reference leads to a part of the description or, by its $id, to a published schema.
func TestEveryReferenceLeadsSomewhere(t *testing.T) {
	all, compiler := described(t)
	var references []string
	var walk func(any)
	walk = func(at any) {
		switch at := at.(type) {
		case map[string]any:
			if reference, ok := at["$ref"].(string); ok {
				references = append(references, reference)
			}
			for _, below := range at {
				walk(below)
			}
		case []any:
			for _, below := range at {
				walk(below)
			}
		}
	}
	walk(all)
	published := map[string]bool{}
	for _, reference := range references {
		if local, ok := strings.CutPrefix(reference, "#/"); ok {
			find(t, all, strings.Split(local, "/")...)
			continue
		}
		id, _, _ := strings.Cut(reference, "#")
		published[id] = true
		_, err := compiler.Compile(reference)
		require.NoError(t, err, reference)
	}
	require.Len(t, published, 4)
	for name := range find(t, all, "components", "schemas").(map[string]any) {
		_, err := compiler.Compile(describedAt + "#/components/schemas/" + name)
		require.NoError(t, err, name)
	}
	for _, s := range schemas.Published {
		response := httptest.NewRecorder()
		newService(nil, false).ServeHTTP(response, httptest.NewRequest("GET", "/schemas/v1/"+s.File, nil))
		require.Equal(t, http.StatusOK, response.Code, s.File)
	}
}

// watched holds what the service answers to its description: the status, the kind and the schema of
// each body, of questions as of answers.
type watched struct {
	t        *testing.T
	under    *service
	all      map[string]any
	compiler *jsonschema.Compiler
	lock     sync.Mutex // the compiler is not for concurrent use
	ready    map[string]*jsonschema.Schema
}

func (s *watched) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	require.NoError(s.t, err)
	r.Body = io.NopCloser(bytes.NewReader(body))
	_, pattern := s.under.mux.Handler(r)
	response := httptest.NewRecorder()
	s.under.ServeHTTP(response, r)
	if method, path, ok := strings.Cut(pattern, " "); ok {
		at := []string{"paths", path, strings.ToLower(method)}
		status := strconv.Itoa(response.Code)
		kind, _, err := mime.ParseMediaType(response.Header().Get("Content-Type"))
		require.NoError(s.t, err)
		find(s.t, s.all, append(at, "responses", status, "content", kind)...)
		if kind == kindJSON {
			s.holds(response.Body.Bytes(), append(at, "responses", status)...)
		}
		if response.Code < 300 && len(body) > 0 {
			s.holds(body, append(at, "requestBody")...)
		}
	}
	for name, values := range response.Header() {
		w.Header()[name] = values
	}
	w.WriteHeader(response.Code)
	w.Write(response.Body.Bytes())
}

// holds checks a body against the schema that the description gives for it.
func (s *watched) holds(body []byte, at ...string) {
	part := find(s.t, s.all, at[:len(at)-1]...).(map[string]any)[at[len(at)-1]].(map[string]any)
	pointer := "#"
	if reference, ok := part["$ref"].(string); ok {
		pointer = reference
	} else {
		for _, step := range at {
			pointer += "/" + strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D").Replace(step)
		}
	}
	s.lock.Lock()
	schema := s.ready[pointer]
	if schema == nil {
		var err error
		schema, err = s.compiler.Compile(describedAt + pointer + "/content/application~1json/schema")
		require.NoError(s.t, err, at)
		s.ready[pointer] = schema
	}
	s.lock.Unlock()
	var value any
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	require.NoError(s.t, decoder.Decode(&value))
	require.NoError(s.t, schema.Validate(value), "%v: %s", at, body)
}

// watch puts a service under the eye of its description.
func watch(t *testing.T, under *service) *watched {
	all, compiler := described(t)
	return &watched{t: t, under: under, all: all, compiler: compiler, ready: map[string]*jsonschema.Schema{}}
}
