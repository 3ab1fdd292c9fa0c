//go:build unix

package main

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// databases gives an empty database of every kind that is at hand: SQLite always, PostgreSQL where
// its programs are on the machine or HEARD_TEST_POSTGRES names a server. The last is asked for a
// schema of its own, so that nothing is disturbed.
func databases(t *testing.T) map[string]string {
	all := map[string]string{"sqlite": filepath.Join(t.TempDir(), "heard test?.db")}
	if server != "" {
		all["postgres"] = emptySchema(t, server)
	}
	return all
}

// server is the address of the server of PostgreSQL for the tests, if there is one.
var server string

func TestMain(m *testing.M) {
	if database := os.Getenv(childOf); database != "" {
		os.Args = []string{os.Args[0], "-addr", "127.0.0.1:0", "-db", database}
		main()
		return
	}
	address, stop, err := postgresServer()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	server = address
	status := m.Run()
	stop()
	os.Exit(status)
}

var schemasMade int

func emptySchema(t *testing.T, server string) string {
	schemasMade++
	name := fmt.Sprintf("heard_test_%d_%d", os.Getpid(), schemasMade)
	db, err := sql.Open("pgx", server)
	require.NoError(t, err)
	_, err = db.Exec("CREATE SCHEMA " + name)
	require.NoError(t, err)
	t.Cleanup(func() {
		db.Exec("DROP SCHEMA " + name + " CASCADE")
		db.Close()
	})
	joint := "?"
	if strings.Contains(server, "?") {
		joint = "&"
	}
	return server + joint + "search_path=" + name
}

// postgresServer is the address of a server: one that is named, or one that runs until it is stopped.
func postgresServer() (address string, stop func(), err error) {
	if named := os.Getenv("HEARD_TEST_POSTGRES"); named != "" {
		return named, func() {}, nil
	}
	for _, program := range []string{"initdb", "postgres"} {
		if _, err := exec.LookPath(program); err != nil {
			fmt.Println("without PostgreSQL:", err)
			return "", func() {}, nil
		}
	}
	folder, err := os.MkdirTemp("", "heard-pg-")
	if err != nil {
		return "", nil, err
	}
	as := &syscall.SysProcAttr{}
	if os.Getuid() == 0 { // which PostgreSQL refuses
		const nobody = 65534
		as.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
		if err := os.Chown(folder, nobody, nobody); err != nil {
			return "", nil, err
		}
	}
	data := filepath.Join(folder, "data")
	begin := exec.Command("initdb", "-D", data, "-U", "heard", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
	begin.SysProcAttr, begin.Dir = as, folder
	if said, err := begin.CombinedOutput(); err != nil {
		return "", nil, fmt.Errorf("%w: %s", err, said)
	}
	running := exec.Command("postgres", "-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "max_connections=40")
	running.SysProcAttr, running.Dir = as, folder
	if err := running.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		running.Process.Signal(syscall.SIGINT)
		running.Wait()
		os.RemoveAll(folder)
	}
	address = "postgres:///postgres?user=heard&host=" + folder + "&sslmode=disable"
	db, err := sql.Open("pgx", address)
	if err != nil {
		return "", nil, err
	}
	defer db.Close()
	for until := time.Now().Add(patience); ; time.Sleep(time.Second / 20) {
		if err := db.Ping(); err == nil {
			return address, stop, nil
		} else if time.Now().After(until) {
			stop()
			return "", nil, err
		}
	}
}

func TestAddressesOfDatabases(t *testing.T) {
	require.True(t, isPostgres("postgres://host/name"))
	require.True(t, isPostgres("postgresql://host/name"))
	require.False(t, isPostgres("postgres.db"))
	require.Contains(t, fileAddress("a b?#.db"), "file:a%20b%3F%23.db?")
	for _, file := range []string{"heard.db", "a b?#%.db"} {
		name := filepath.Join(t.TempDir(), file)
		s, err := openStore(t.Context(), name)
		require.NoError(t, err)
		for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"} {
			var got string
			require.NoError(t, s.QueryRow("PRAGMA "+pragma).Scan(&got))
			require.Equal(t, want, got, pragma)
		}
		require.NoError(t, s.Close())
		_, err = os.Stat(name)
		require.NoError(t, err)
	}
	_, err := openStore(t.Context(), "postgres://%zz")
	require.Error(t, err)
	_, err = openStore(t.Context(), filepath.Join(t.TempDir(), "none", strconv.Itoa(1)))
	require.Error(t, err)
}
