package main

import "encoding/json"

// manifestName is the file that describes the others.
const manifestName = "manifest.json"

// manifestFormat is the form of the manifest. The element refuses another: then its script and the
// folder are of different releases.
const manifestFormat = 1

// manifestFile names every other file of the folder.
type manifestFile struct {
	Format    int              `json:"format"`
	Languages []string         `json:"languages"`
	Files     map[string]entry `json:"files"`
}

// entry is the size of a file in bytes, and its digest as an integrity attribute takes it.
type entry struct {
	Size      int    `json:"size"`
	Integrity string `json:"integrity"`
}

func manifest(all []tongue, files []file) (file, error) {
	m := manifestFile{Format: manifestFormat, Files: make(map[string]entry, len(files))}
	for _, t := range all {
		m.Languages = append(m.Languages, t.tag)
	}
	for _, f := range files {
		m.Files[f.name] = entry{len(f.content), hashOf(f.content)}
	}
	content, err := json.Marshal(m)
	return file{manifestName, content}, err
}
