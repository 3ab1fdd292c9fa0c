package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	moduleName    = "heard.wasm"
	modulePackage = "github.com/heard-framework/heard/wasm"
)

// moduleFile builds the module.
func moduleFile() ([]file, error) {
	module, err := buildModule()
	return []file{{moduleName, module}}, err
}

// experiment names the choice of garbage collector. The module runs on one thread, where the
// collector made for many gains nothing, and it is 10 KB larger after brotli. Go 1.26 has both.
func experiment(version string) string {
	if strings.HasPrefix(version, "go1.26") {
		return "nogreenteagc"
	}
	return ""
}

// buildModule makes the module that sites serve.
func buildModule() ([]byte, error) {
	module, err := linkModule()
	if err != nil {
		return nil, err
	}
	return withoutPlaces(module), nil
}

// linkModule compiles the module within the library's own folder, so that it does not matter to
// its bytes from where the command is run, nor with which flags or workspace.
func linkModule() ([]byte, error) {
	folder, err := goOutput(exec.Command("go", "list", "-f", "{{.Dir}}", modulePackage))
	if err != nil {
		return nil, err
	}
	scratch, err := os.MkdirTemp("", "heard-build-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(scratch)
	made := filepath.Join(scratch, moduleName)
	version, err := goOutput(exec.Command("go", "env", "GOVERSION"))
	if err != nil {
		return nil, err
	}
	compile := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w -buildid=", "-gcflags=all=-l", "-o", made, ".")
	compile.Dir = strings.TrimSpace(folder)
	compile.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOWASM=", "GOFLAGS=", "GOWORK=off",
		"GOEXPERIMENT="+experiment(version))
	if _, err := goOutput(compile); err != nil {
		return nil, err
	}
	return os.ReadFile(made)
}

// goOutput runs the go command. Its error holds what go said.
func goOutput(command *exec.Cmd) (string, error) {
	var complaint strings.Builder
	command.Stderr = &complaint
	output, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", strings.Join(command.Args, " "), err, strings.TrimSpace(complaint.String()))
	}
	return string(output), nil
}
