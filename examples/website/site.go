package main

import (
	"bytes"
	"compress/gzip"
	"embed"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// policy is what a page with the self-check needs to allow, and no more. Only 'wasm-unsafe-eval'
// is out of the ordinary: it lets a page compile WebAssembly, and nothing else.
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

//go:embed pages
var pages embed.FS

// element is the script that puts the self-check on a page.
const element = "heard-check.js"

// site holds every file of the website, by its path.
type site struct{ files map[string]content }

// content is a file as it is, and compressed where that makes it shorter.
type content struct {
	kind    string
	plain   []byte
	encoded []encoding // the best first
}

// encoding is a form of a file that clients can ask for.
type encoding struct {
	name string
	data []byte
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
	for _, page := range []struct {
		path, file string
		data       any
	}{
		{"/", "index.html", map[string]string{"Integrity": integrity}},
		{"/heard/self-check.html", "self-check.html", questions()},
	} {
		text, err := filled(page.file, page.data)
		if err != nil {
			return nil, err
		}
		s.add(page.path, page.file, text)
	}
	for _, name := range []string{"site.css", "icon.svg"} {
		text, err := pages.ReadFile("pages/" + name)
		if err != nil {
			return nil, err
		}
		s.add("/"+name, name, text)
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
	packed := map[string]map[string][]byte{}
	for _, entry := range entries {
		text, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return err
		}
		name := entry.Name()
		if end := path.Ext(name); end == ".br" || end == ".gz" {
			name = strings.TrimSuffix(name, end)
			if packed[name] == nil {
				packed[name] = map[string][]byte{}
			}
			packed[name][end] = text
			continue
		}
		s.add(at+name, name, text)
	}
	for name, forms := range packed {
		c := s.files[at+name]
		c.encoded = nil
		for _, form := range []struct{ end, name string }{{".br", "br"}, {".gz", "gzip"}} {
			if text, there := forms[form.end]; there {
				c.encoded = append(c.encoded, encoding{form.name, text})
			}
		}
		s.files[at+name] = c
	}
	return nil
}

// add adds a file, compressed as well where it is not yet.
func (s *site) add(at, name string, text []byte) {
	c := content{kind: types[path.Ext(name)], plain: text}
	if path.Ext(name) != ".wasm" {
		var zipped bytes.Buffer
		w, _ := gzip.NewWriterLevel(&zipped, gzip.BestCompression) // the level exists, and a buffer takes all
		w.Write(text)
		w.Close()
		if zipped.Len() < len(text) {
			c.encoded = []encoding{{"gzip", zipped.Bytes()}}
		}
	}
	s.files[at] = c
}

// ServeHTTP serves the files, to whoever only wants to read.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	c, there := s.files[r.URL.Path]
	if !there {
		http.Error(w, "no such page", http.StatusNotFound)
		return
	}
	body := c.plain
	for _, e := range c.encoded {
		if takes(r.Header.Values("Accept-Encoding"), e.name) {
			header.Set("Content-Encoding", e.name)
			body = e.data
			break
		}
	}
	header.Set("Content-Type", c.kind)
	header.Set("Content-Length", strconv.Itoa(len(body)))
	header.Set("Vary", "Accept-Encoding")
	header.Set("Cache-Control", "no-cache") // kept, but asked for again: the next build is another
	if r.Method == http.MethodGet {
		w.Write(body)
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
