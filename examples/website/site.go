package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// policy is what a page with the self-check needs to allow, and no more. Only 'wasm-unsafe-eval'
// is out of the ordinary: it lets a page compile WebAssembly, and nothing else. A policy bears on
// pages, on pictures that are opened like pages, and on scripts that run as workers; words, styles
// and the module travel without it.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
	"worker-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// types are the content types by the end of a file's name. Browsers compile a module while it
// arrives, and take scripts at all, only if the type is right.
var types = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg":  "image/svg+xml",
	".wasm": "application/wasm",
}

// boundTypes are the ends of the names of files on which a policy bears.
var boundTypes = []string{".html", ".js", ".svg"}

//go:embed pages
var pages embed.FS

// element is the script that puts the self-check on a page.
const element = "heard-check.js"

// library is the module that the page for documents reads them with.
const library = "heard.wasm"

// site holds every file of the website, by its path.
type site struct{ files map[string]content }

// content is a file in its forms, of which the first that a client takes is served. The last is the
// file as it is.
type content struct {
	kind  string
	bound bool // a policy bears on it
	forms []form
}

// form is a file in one encoding, or in none, with the tag by which a client asks whether it is
// still the same.
type form struct {
	encoding string
	data     []byte
	tag      string
}

func newForm(encoding string, data []byte) form {
	sum := sha256.Sum256(data)
	return form{encoding, data, `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`}
}

// newSite puts the pages and the folder of the self-check together.
func newSite(widget string) (*site, error) {
	s := &site{files: map[string]content{}}
	if err := s.addFolder("/heard/", widget); err != nil {
		return nil, err
	}
	integrity, err := integrityOf(filepath.Join(widget, "manifest.json"), element)
	if err != nil {
		return nil, err
	}
	module, err := integrityOf(filepath.Join(widget, "manifest.json"), library)
	if err != nil {
		return nil, err
	}
	for _, page := range []struct {
		path, file string
		data       any
	}{
		{"/", "index.html", map[string]string{"Integrity": integrity}},
		{"/validate", "validate.html", map[string]string{"Integrity": module}},
	} {
		text, err := filled(page.file, page.data)
		if err != nil {
			return nil, err
		}
		s.addPage(page.path, text)
	}
	for _, name := range []string{"site.css", "icon.svg", "validate.css", "validate.js"} {
		text, err := pages.ReadFile("pages/" + name)
		if err != nil {
			return nil, err
		}
		s.addPage("/"+name, text)
	}
	return s, nil
}

// filled is a page with what it shows of the library filled in.
func filled(name string, data any) ([]byte, error) {
	page, err := template.ParseFS(pages, "pages/"+name)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	err = page.Execute(&text, data)
	return text.Bytes(), err
}

// integrityOf looks the digest of a file up in the manifest, so that a page runs the very script
// that was built.
func integrityOf(manifest, name string) (string, error) {
	text, err := os.ReadFile(manifest)
	if err != nil {
		return "", err
	}
	var m struct {
		Files map[string]struct{ Integrity string }
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return "", err
	}
	if m.Files[name].Integrity == "" {
		return "", fmt.Errorf("%s says nothing of %s", manifest, name)
	}
	return m.Files[name].Integrity, nil
}

// addFolder adds the files of a folder. One that lies there compressed too, as name.br or name.gz,
// is served in that form to clients that take it.
func (s *site) addFolder(at, folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	for _, entry := range entries {
		if files[entry.Name()], err = os.ReadFile(filepath.Join(folder, entry.Name())); err != nil {
			return err
		}
	}
	for name, text := range files {
		if types[path.Ext(name)] == "" {
			continue // a compressed form, which comes with its file
		}
		var forms []form
		for _, packed := range []struct{ end, encoding string }{{".br", "br"}, {".gz", "gzip"}} {
			if data, there := files[name+packed.end]; there {
				forms = append(forms, newForm(packed.encoding, data))
			}
		}
		s.add(at+name, append(forms, newForm("", text))...)
	}
	return nil
}

// addPage adds a file of the website's own, and compresses it first.
func (s *site) addPage(at string, text []byte) {
	var zipped bytes.Buffer
	w, _ := gzip.NewWriterLevel(&zipped, gzip.BestCompression) // the level exists, and a buffer takes all
	w.Write(text)
	w.Close()
	s.add(at, newForm("gzip", zipped.Bytes()), newForm("", text))
}

// add adds a file under its path.
func (s *site) add(at string, forms ...form) {
	end := path.Ext(at)
	if end == "" {
		end = ".html"
	}
	s.files[at] = content{kind: types[end], bound: slices.Contains(boundTypes, end), forms: forms}
}

// ServeHTTP serves the files, to whoever only wants to read.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	c, there := s.files[r.URL.Path]
	if c.bound || !there {
		header.Set("Content-Security-Policy", policy)
		header.Set("Referrer-Policy", "no-referrer")
	}
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	case !there:
		http.Error(w, "no such page", http.StatusNotFound)
		return
	}
	i := slices.IndexFunc(c.forms, func(f form) bool {
		return f.encoding == "" || takes(r.Header.Values("Accept-Encoding"), f.encoding)
	})
	f := c.forms[i]
	header.Set("Cache-Control", "no-cache") // kept, but asked for again: the next build is another
	header.Set("ETag", f.tag)
	header.Set("Vary", "Accept-Encoding")
	if r.Header.Get("If-None-Match") == f.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if f.encoding != "" {
		header.Set("Content-Encoding", f.encoding)
	}
	header.Set("Content-Type", c.kind)
	header.Set("Content-Length", strconv.Itoa(len(f.data)))
	if r.Method == http.MethodGet {
		w.Write(f.data)
	}
}

// takes reports whether a client accepts an encoding, by name or by *, and not with a weight of 0.
func takes(accept []string, name string) bool {
	accepted := false
	for _, part := range strings.Split(strings.Join(accept, ","), ",") {
		coding, parameters, _ := strings.Cut(part, ";")
		coding = strings.ToLower(strings.TrimSpace(coding))
		if coding != name && coding != "*" {
			continue
		}
		weight := 1.0
		if value, given := strings.CutPrefix(strings.ToLower(strings.ReplaceAll(parameters, " ", "")), "q="); given {
			var err error
			if weight, err = strconv.ParseFloat(value, 64); err != nil {
				continue
			}
		}
		if coding == name {
			return weight > 0
		}
		accepted = weight > 0
	}
	return accepted
}
