// Command website puts the self-check on the page of an imaginary charity and serves it on this
// machine.
//
//	go run -C examples ./website [-addr HOST:PORT] [-for DURATION]
//
// It builds the folder that a real site would serve, with the command wasm/build, prints the
// address of the page on a line of its own, and serves until it is interrupted or the duration is
// over. Then it leaves nothing behind.
//
// A site of one's own needs no Go: copy the folder that wasm/build makes, serve it with the
// headers that this command sends, and put the element on a page as pages/index.html does.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "website:", err)
		os.Exit(1)
	}
}

// errUsage says that the command was called wrongly, which is already told.
var errUsage = errors.New("usage")

// patience is how long requests that are under way may take once the website is to end.
const patience = 3 * time.Second

// run builds the website and serves it until the context is done or the time is over.
func run(ctx context.Context, arguments []string, out, complaints io.Writer) error {
	flags := flag.NewFlagSet("website", flag.ContinueOnError)
	flags.SetOutput(complaints)
	address := flags.String("addr", "127.0.0.1:0", "the `address` to listen on; port 0 is any that is free")
	duration := flags.Duration("for", 0, "how long to serve, such as 10s; 0 is until interrupted")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return errUsage
	case flags.NArg() > 0:
		fmt.Fprintf(complaints, "website: wants no argument but its flags, got %q\n", flags.Arg(0))
		return errUsage
	case *duration < 0:
		fmt.Fprintf(complaints, "website: wants -for to be 0 or more, got %s\n", *duration)
		return errUsage
	}
	site, err := build(ctx, complaints)
	if ctx.Err() != nil {
		return nil // interrupted while building, as one may
	}
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "http://%s/\n", listener.Addr())
	if *duration > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, *duration)
		defer cancel()
	}
	return serve(ctx, listener, site)
}

// build makes the website in memory, by way of a folder that it removes again. All that is made
// on the way lies in that folder too, so that nothing is left where the build is interrupted.
func build(ctx context.Context, complaints io.Writer) (*site, error) {
	folder, err := os.MkdirTemp("", "heard-website-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	maker, widget := filepath.Join(folder, "build"), filepath.Join(folder, "heard")
	for _, arguments := range [][]string{
		{"go", "build", "-o", maker, "github.com/heard-framework/heard/wasm/build"},
		{maker, "-o", widget},
	} {
		command := exec.CommandContext(ctx, arguments[0], arguments[1:]...)
		command.Env = append(os.Environ(), "TMPDIR="+folder)
		command.Stderr = complaints
		if err := command.Run(); err != nil {
			return nil, fmt.Errorf("%s: %w", command, err)
		}
	}
	return newSite(widget)
}

func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		return server.Close()
	}
	return nil
}
