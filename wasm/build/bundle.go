package main

import (
	"fmt"
	"regexp"
	"strings"
)

// The forms in which the element's modules import and export. They use no others, and a bundle that
// still holds an import of a module in it is refused.
var (
	importForm  = regexp.MustCompile(`(?m)^import \{ ([^}]+) \} from '\./([\w-]+)\.js';\n`)
	listForm    = regexp.MustCompile(`(?m)^export \{ ([^}]+) \};\n`)
	exportForm  = regexp.MustCompile(`(?m)^export ((?:async )?function\*?|class|const) (\w+)`)
	laterForm   = regexp.MustCompile(`import\('\./([\w-]+)\.js'\)`)
	commentForm = regexp.MustCompile(`(?m)^\s*//.*\n`)
	indentForm  = regexp.MustCompile(`(?m)^\s+`)
	leftForm    = regexp.MustCompile(`(?m)^(?:import|export) \{`)
)

// bundler joins modules of the element into one script, so that one digest covers all of it and
// nothing waits for a second request. Every module but the entry becomes the value of a function
// that is called at once, in the order in which they need each other.
type bundler struct {
	modules map[string]string // by name, without the end .js
	inside  bool              // whether what is imported on demand goes in too
	done    map[string]bool
	script  strings.Builder
}

// bundled joins a module and all that it needs.
func bundled(modules map[string]string, entry string, inside bool) (string, error) {
	b := bundler{modules: modules, inside: inside, done: map[string]bool{}}
	if err := b.add(entry, true); err != nil {
		return "", err
	}
	return b.script.String(), nil
}

func (b *bundler) add(name string, entry bool) error {
	if b.done[name] {
		return nil
	}
	b.done[name] = true
	code, there := b.modules[name]
	if !there {
		return fmt.Errorf("bundle: wants a module %s.js", name)
	}
	needs := importForm.FindAllStringSubmatch(code, -1)
	if b.inside {
		for _, on := range laterForm.FindAllStringSubmatch(code, -1) {
			needs = append(needs, []string{"", "", on[1]})
		}
	}
	for _, need := range needs {
		if err := b.add(need[2], false); err != nil {
			return err
		}
	}
	b.write(name, code, entry)
	if left := leftForm.FindString(b.script.String()); left != "" && !entry {
		return fmt.Errorf("bundle: wants %s.js to import and export in the known forms, got %q", name, left)
	}
	return nil
}

// variable is the name that a module has in a bundle.
func variable(name string) string { return "heard_" + strings.ReplaceAll(name, "-", "_") }

func (b *bundler) write(name, code string, entry bool) {
	code = commentForm.ReplaceAllString(code, "")
	code = importForm.ReplaceAllStringFunc(code, func(line string) string {
		parts := importForm.FindStringSubmatch(line)
		return "const { " + strings.ReplaceAll(parts[1], " as ", ": ") + " } = " + variable(parts[2]) + ";\n"
	})
	if b.inside {
		code = laterForm.ReplaceAllStringFunc(code, func(on string) string {
			return "Promise.resolve(" + variable(laterForm.FindStringSubmatch(on)[1]) + ")"
		})
	}
	if entry {
		b.script.WriteString(indentForm.ReplaceAllString(code, ""))
		return
	}
	var gives []string
	code = listForm.ReplaceAllStringFunc(code, func(line string) string {
		gives = append(gives, listForm.FindStringSubmatch(line)[1])
		return ""
	})
	code = exportForm.ReplaceAllStringFunc(code, func(head string) string {
		parts := exportForm.FindStringSubmatch(head)
		gives = append(gives, parts[2])
		return parts[1] + " " + parts[2]
	})
	fmt.Fprintf(&b.script, "const %s = (() => {\n%sreturn { %s };\n})();\n",
		variable(name), indentForm.ReplaceAllString(code, ""), strings.Join(gives, ", "))
}
