package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	moduleName    = "heard.wasm"
	modulePackage = "github.com/heard-framework/heard/wasm"
)

// moduleFiles builds the module and compresses it.
func moduleFiles(complaints io.Writer) ([]file, error) {
	plain, err := buildModule()
	if err != nil {
		return nil, err
	}
	zipped, err := gzipped(plain)
	if err != nil {
		return nil, err
	}
	files := []file{{moduleName, plain}, {moduleName + ".gz", zipped}}
	switch packed, err := brotlied(plain); {
	case errors.Is(err, exec.ErrNotFound):
		fmt.Fprintf(complaints, "build: %s.br is left out, for want of node\n", moduleName)
	case err != nil:
		return nil, err
	default:
		files = append(files, file{moduleName + ".br", packed})
	}
	return files, nil
}

// buildModule compiles the module within the library's own folder, so that it does not matter to
// its bytes from where the command is run, nor with which flags or workspace.
func buildModule() ([]byte, error) {
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
	compile := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w -buildid=", "-gcflags=all=-l", "-o", made, ".")
	compile.Dir = strings.TrimSpace(folder)
	compile.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOWASM=", "GOFLAGS=", "GOEXPERIMENT=", "GOWORK=off")
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

// gzipped compresses without name and time, so that the same input gives the same bytes.
func gzipped(plain []byte) ([]byte, error) {
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plain); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return packed.Bytes(), nil
}

// brotliScript reads from standard input and writes it compressed to standard output.
const brotliScript = `
const { readFileSync, writeFileSync } = require("node:fs");
const { brotliCompressSync, constants } = require("node:zlib");
const plain = readFileSync(0);
writeFileSync(1, brotliCompressSync(plain, { params: {
	[constants.BROTLI_PARAM_QUALITY]: 11,
	[constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
} }));
`

// brotlied compresses by way of node, since Go's own library cannot. The error is exec.ErrNotFound
// where there is no node.
func brotlied(plain []byte) ([]byte, error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, exec.ErrNotFound
	}
	return pipe(exec.Command(node, "-e", brotliScript), plain)
}

func pipe(command *exec.Cmd, input []byte) ([]byte, error) {
	var complaint strings.Builder
	command.Stdin = bytes.NewReader(input)
	command.Stderr = &complaint
	output, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", filepath.Base(command.Path), err, strings.TrimSpace(complaint.String()))
	}
	return output, nil
}
