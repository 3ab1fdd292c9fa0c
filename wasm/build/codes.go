package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/framework"
)

// letters are what short codes are made of: no vowels, so that no code is a word, and none that
// looks like a digit.
const letters = "bcdfghjkmnpqrtvwxz"

// codeLength is how many letters a code has.
const codeLength = 4

// code is what stands on paper for an id: always the same, whatever else is asked, so that a form
// that was printed years ago can still be typed in.
func code(id string) string {
	sum := sha256.Sum256([]byte(id))
	short := make([]byte, codeLength)
	for i := range short {
		short[i] = letters[int(sum[i])%len(letters)]
	}
	return string(short)
}

// codesFile gives what each code on paper stands for: a fact, a list, or a term of one as list.code.
func codesFile() ([]file, error) {
	codes := map[string]string{}
	put := func(id string) error {
		if other, taken := codes[code(id)]; taken {
			return fmt.Errorf("codes: wants a code of its own for %s, which has that of %s", id, other)
		}
		codes[code(id)] = id
		return nil
	}
	for _, l := range participation.Lists() {
		if err := put(l.Property()); err != nil {
			return nil, err
		}
		for _, term := range l.Terms() {
			if err := put(l.Property() + "." + term.Code); err != nil {
				return nil, err
			}
		}
	}
	for _, f := range framework.Standard().Facts() {
		if err := put(f.ID); err != nil {
			return nil, err
		}
	}
	content, err := json.Marshal(codes)
	return []file{{"codes.json", content}}, err
}
