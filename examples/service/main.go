// Command service keeps feedback registers and records of the legal duty in a database, behind HTTP.
//
//	go run -C examples ./service [-addr HOST:PORT] [-db FILE|postgres://…]
//
// The database is a file of SQLite unless an address of PostgreSQL is given. What was acknowledged
// is on the disk, in a chain of digests that shows a later change. The description of the service is
// openapi.json, which it serves too.
//
// It has no sign-in of its own: put it behind something that has. Unless told otherwise it can be
// reached from this machine alone, and answers no page of another site.
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
	"os/signal"
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
		fmt.Fprintln(os.Stderr, "service:", err)
		os.Exit(1)
	}
}

// errUsage says that the command was called wrongly, which is already told.
var errUsage = errors.New("usage")

// How long things may take. Patience is for requests that are under way when the service is to end.
const (
	headerTime  = 5 * time.Second
	readTime    = 30 * time.Second
	writeTime   = 60 * time.Second
	idleTime    = 2 * time.Minute
	patience    = 10 * time.Second
	openTime    = 15 * time.Second
	headerBytes = 16 << 10
)

const (
	noSignIn   = "service: there is no sign-in: whoever reaches this address can read and write everything\n"
	notLocal   = "service: %s can be reached from other machines: let through only who has signed in elsewhere\n"
	wantNoArgs = "service: wants no argument but its flags, got %q\n"
)

// run serves until the context is done.
func run(ctx context.Context, arguments []string, out, complaints io.Writer) error {
	flags := flag.NewFlagSet("service", flag.ContinueOnError)
	flags.SetOutput(complaints)
	address := flags.String("addr", "127.0.0.1:8013", "the `address` to listen on; port 0 is any that is free")
	database := flags.String("db", "heard.db", "the `database`: a file of SQLite, or postgres://…")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return errUsage
	case flags.NArg() > 0:
		fmt.Fprintf(complaints, wantNoArgs, flags.Arg(0))
		return errUsage
	}
	opening, cancel := context.WithTimeout(ctx, openTime)
	defer cancel()
	kept, err := openStore(opening, *database)
	if err != nil {
		return err
	}
	defer kept.Close()
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		return err
	}
	local := listener.Addr().(*net.TCPAddr).IP.IsLoopback()
	fmt.Fprint(complaints, noSignIn)
	if !local {
		fmt.Fprintf(complaints, notLocal, listener.Addr())
	}
	fmt.Fprintf(out, "http://%s/\n", listener.Addr())
	return serve(ctx, listener, newService(kept, local))
}

func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: headerTime, ReadTimeout: readTime, WriteTimeout: writeTime,
		IdleTimeout: idleTime, MaxHeaderBytes: headerBytes,
	}
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
