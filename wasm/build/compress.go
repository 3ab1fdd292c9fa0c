package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// compressed gives every file once more in each form that makes it shorter: with gzip and, where
// node is at hand, with brotli, but for the page with everything inside, which is for computers
// without a server. Hosts that serve such files need no compression of their own.
func compressed(plain []file, complaints io.Writer) ([]file, error) {
	files := slices.Clone(plain)
	var more []file
	add := func(of file, end string, packed []byte) {
		if len(packed) < len(of.content) {
			more = append(more, file{of.name + end, packed})
		}
	}
	for _, f := range files {
		packed, err := gzipped(f.content)
		if err != nil {
			return nil, err
		}
		add(f, ".gz", packed)
	}
	files = slices.DeleteFunc(files, func(f file) bool { return f.name == standaloneName })
	packed, err := brotlied(files)
	if errors.Is(err, exec.ErrNotFound) {
		fmt.Fprintln(complaints, "build: files that end in .br are left out, for want of node")
		return more, nil
	}
	if err != nil {
		return nil, err
	}
	for i, f := range files {
		add(f, ".br", packed[i])
	}
	return more, nil
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

// brotliScript reads files, one after the other, whose lengths are its arguments. It writes each
// compressed, behind its length in four bytes.
const brotliScript = `
const { readFileSync, writeSync } = require("node:fs");
const { brotliCompressSync, constants } = require("node:zlib");
const input = readFileSync(0);
let at = 0;
const output = [];
for (const length of process.argv.slice(1).map(Number)) {
	const packed = brotliCompressSync(input.subarray(at, at += length), { params: {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: length,
	} });
	const head = Buffer.alloc(4);
	head.writeUInt32BE(packed.length);
	output.push(head, packed);
}
const whole = Buffer.concat(output);
for (let done = 0; done < whole.length;) done += writeSync(1, whole, done);
`

// brotlied compresses by way of node, since Go's own library cannot. The error is exec.ErrNotFound
// where there is no node.
func brotlied(files []file) ([][]byte, error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, exec.ErrNotFound
	}
	command := exec.Command(node, "-e", brotliScript, "--")
	var input bytes.Buffer
	for _, f := range files {
		command.Args = append(command.Args, strconv.Itoa(len(f.content)))
		input.Write(f.content)
	}
	output, err := pipe(command, input.Bytes())
	if err != nil {
		return nil, err
	}
	packed := make([][]byte, len(files))
	r := bytes.NewBuffer(output)
	for i := range packed {
		var length uint32
		if err := binary.Read(r, binary.BigEndian, &length); err != nil {
			return nil, fmt.Errorf("node: wants %d files compressed, got %d: %w", len(files), i, err)
		}
		packed[i] = r.Next(int(length))
	}
	return packed, nil
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
