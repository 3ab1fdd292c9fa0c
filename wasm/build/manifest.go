package main

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
)

// manifestFile names every other file of the folder. Compressed forms are not named: to a page they
// are the files themselves.
type manifestFile struct {
	Files map[string]entry `json:"files"`
}

// entry is the size of a file in bytes, and its digest as an integrity attribute takes it.
type entry struct {
	Size      int    `json:"size"`
	Integrity string `json:"integrity"`
}

func manifest(files []file) (file, error) {
	m := manifestFile{Files: make(map[string]entry, len(files))}
	for _, f := range files {
		sum := sha512.Sum384(f.content)
		m.Files[f.name] = entry{len(f.content), "sha384-" + base64.StdEncoding.EncodeToString(sum[:])}
	}
	content, err := json.Marshal(m)
	return file{"manifest.json", content}, err
}
