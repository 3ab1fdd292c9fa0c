package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/heard-framework/heard/participation"
)

// archives are the folders of the library in which the rules have their test archives.
var archives = []string{"participation/principles/testdata", "settings/testdata", "feedback/testdata", "section13q/testdata"}

// library is the module whose rules are shown.
const library = "github.com/heard-framework/heard"

var errNoArchive = errors.New("wants the test archives of the rules, which lie in the library's module")

// sources opens the folder of the library's module, where the go command finds it: in a clone, the
// folder above the examples. The archives are not part of any package; they travel with the module.
func sources() (fs.FS, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", library).Output()
	if err != nil {
		return nil, err
	}
	dir := strings.TrimSpace(string(out))
	if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(archives[0]))); dir == "" || err != nil {
		return nil, errNoArchive
	}
	return os.DirFS(dir), nil
}

// example is a case of a rule's test archive: what it expects, what it shows, and the case itself,
// as far as it is given.
type example struct {
	outcome string
	shows   string
	text    string
	given   map[string]json.RawMessage
}

// examplesOf reads the cases of a rule's archive.
func examplesOf(from fs.FS, rule *participation.Rule) ([]example, error) {
	for _, folder := range archives {
		content, err := fs.ReadFile(from, folder+"/"+rule.ID+".txtar")
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return readArchive(string(content))
	}
	return nil, nil
}

// readArchive reads an archive in the txtar form: a title, then files, each after a line that names
// it. A name is the outcome that the file expects and, after a slash, what it shows.
func readArchive(content string) (all []example, err error) {
	for line := range strings.Lines(content) {
		name, begins := strings.CutPrefix(strings.TrimRight(line, "\r\n"), "-- ")
		name, ends := strings.CutSuffix(name, " --")
		if begins && ends {
			outcome, shows, _ := strings.Cut(name, "/")
			all = append(all, example{outcome: outcome, shows: shows})
		} else if len(all) > 0 {
			all[len(all)-1].text += line
		}
	}
	for i := range all {
		if err := json.Unmarshal([]byte(all[i].text), &all[i].given); err != nil {
			return nil, err
		}
		all[i].shows = all[i].inWords(all[i].shows)
	}
	return all, nil
}

// inWords says what a file's name says beyond the codes that the case states: those stand below it
// by their labels, and a code such as "irc" means nothing to a reader.
func (e *example) inWords(name string) string {
	var said []string
	for part := range strings.SplitSeq(name, "-and-") {
		if e.states(part) {
			continue
		}
		if short, rest, cut := strings.Cut(part, "-"); cut && e.states(short) {
			part = rest
		}
		said = append(said, strings.ReplaceAll(part, "-", " "))
	}
	return strings.Join(said, " and ")
}

// states reports whether the case states a code, of whatever list.
func (e *example) states(code string) bool {
	return slices.ContainsFunc(participation.Lists(), func(l participation.List) bool {
		codes, _ := e.codes(l)
		return slices.Contains(codes, code)
	})
}

// first returns the first example of one of the outcomes, tried in turn.
func first(all []example, outcomes ...string) (example, bool) {
	for _, outcome := range outcomes {
		for _, e := range all {
			if e.outcome == outcome {
				return e, true
			}
		}
	}
	return example{}, false
}

// codes returns the codes that the case states of a list, and whether it states any or none.
func (e *example) codes(l participation.List) (codes []string, stated bool) {
	raw, stated := e.given[l.Property()]
	if !stated {
		return nil, false
	}
	if json.Unmarshal(raw, &codes) == nil {
		return codes, true
	}
	var one string
	return []string{one}, json.Unmarshal(raw, &one) == nil
}

// answers returns the answers that the case gives, by fact.
func (e *example) answers() (answers map[string]string) {
	_ = json.Unmarshal(e.given["answers"], &answers) // a case of an archive has been read by its test
	return answers
}

// entries returns how many entries a document within the case has, and whether the case holds it.
func (e *example) entries(property, entries string) (n int, has bool) {
	var document map[string]json.RawMessage
	if e.given[property] == nil || json.Unmarshal(e.given[property], &document) != nil {
		return 0, false
	}
	var list []json.RawMessage
	_ = json.Unmarshal(document[entries], &list) // a document without entries has none
	return len(list), true
}
