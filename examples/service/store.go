package main

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// store keeps cases with their histories in a database. SQLite and PostgreSQL get the same SQL: what
// differs between them is how a database is opened.
//
// Entries are only ever added. A history has a row of its own with the number of its entries and the
// link to the last: an entry is added in one transaction with the change of that row, which fails
// where another was quicker, so that two processes can share a database.
type store struct{ *sql.DB }

// history names one of the two histories of a case.
type history string

const (
	registerHistory history = "register"
	recordHistory   history = "record"
)

// chain is a history as it is stored.
type chain struct {
	entries []string // the canonical JSON of each
	count   int      // how many there are, and the link to the last, as noted beside them
	head    string
}

// stored is a case as it is stored: its canonical JSON without its histories, and these.
type stored struct {
	document         string
	register, record chain
}

func (s *stored) of(h history) *chain {
	if h == recordHistory {
		return &s.record
	}
	return &s.register
}

// What a store says no with.
var (
	errNoCase = errors.New("wants the id of a case that is here")
	errExists = errors.New("wants an id that no case has yet")
	errMoved  = errors.New("wants the history as it was: another entry was added")
)

// tables makes what is not there yet.
var tables = [...]string{
	`CREATE TABLE IF NOT EXISTS heard_cases (
		id TEXT PRIMARY KEY,
		document TEXT NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS heard_histories (
		case_id TEXT NOT NULL REFERENCES heard_cases (id),
		history TEXT NOT NULL,
		entries BIGINT NOT NULL,
		head TEXT NOT NULL,
		PRIMARY KEY (case_id, history))`,
	`CREATE TABLE IF NOT EXISTS heard_entries (
		case_id TEXT NOT NULL,
		history TEXT NOT NULL,
		seq BIGINT NOT NULL,
		document TEXT NOT NULL,
		PRIMARY KEY (case_id, history, seq),
		FOREIGN KEY (case_id, history) REFERENCES heard_histories (case_id, history))`,
}

const (
	insertCase    = `INSERT INTO heard_cases (id, document) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`
	insertHistory = `INSERT INTO heard_histories (case_id, history, entries, head) VALUES ($1, $2, $3, $4)`
	insertEntry   = `INSERT INTO heard_entries (case_id, history, seq, document) VALUES ($1, $2, $3, $4)`
	moveHead      = `UPDATE heard_histories SET entries = $1, head = $2 WHERE case_id = $3 AND history = $4 AND entries = $5`
	selectCase    = `SELECT document FROM heard_cases WHERE id = $1`
	selectEntries = `SELECT h.history, h.entries, h.head, e.document
		FROM heard_histories h
		LEFT JOIN heard_entries e ON e.case_id = h.case_id AND e.history = h.history
		WHERE h.case_id = $1 ORDER BY h.history, e.seq`
	selectIDs = `SELECT id FROM heard_cases WHERE id > $1 ORDER BY id LIMIT $2`
)

// mostConnections bounds what the service asks of a database at once.
const mostConnections = 8

// isPostgres tells an address of PostgreSQL from the name of a file.
func isPostgres(database string) bool {
	return strings.HasPrefix(database, "postgres://") || strings.HasPrefix(database, "postgresql://")
}

// fileAddress makes the name of a file an address for SQLite. A commit waits until the write-ahead
// log is on the disk; a transaction takes its turn to write at once, and waits for it if it must.
func fileAddress(file string) string {
	settings := url.Values{"_txlock": {"immediate"}, "_pragma": {
		"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)",
	}}
	return "file:" + (&url.URL{Path: file}).EscapedPath() + "?" + settings.Encode()
}

// openStore opens a database and makes its tables where they are not there.
func openStore(ctx context.Context, database string) (*store, error) {
	db, err := openDatabase(database)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(mostConnections)
	s := &store{db}
	err = s.write(ctx, func(tx *sql.Tx) error {
		for _, table := range tables {
			if _, err := tx.ExecContext(ctx, table); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		db.Close()
		return nil, err
	}
	return s, nil
}

func openDatabase(database string) (*sql.DB, error) {
	if !isPostgres(database) {
		return sql.Open("sqlite", fileAddress(database))
	}
	config, err := pgx.ParseConfig(database)
	if err != nil {
		return nil, err
	}
	config.RuntimeParams["synchronous_commit"] = "on" // whatever the server's own setting is
	return stdlib.OpenDB(*config), nil
}

// write does something in one transaction.
func (s *store) write(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := s.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing once it is committed
	if err := do(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// create keeps a case that is new, whole or not at all.
func (s *store) create(ctx context.Context, id string, c *stored) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		if err := changed(tx.ExecContext(ctx, insertCase, id, c.document))(errExists); err != nil {
			return err
		}
		for _, h := range [...]history{registerHistory, recordHistory} {
			of := c.of(h)
			if _, err := tx.ExecContext(ctx, insertHistory, id, string(h), len(of.entries), of.head); err != nil {
				return err
			}
			for i, entry := range of.entries {
				if _, err := tx.ExecContext(ctx, insertEntry, id, string(h), i+1, entry); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// changed gives an error of its own where a statement changed nothing.
func changed(result sql.Result, err error) func(error) error {
	return func(nothing error) error {
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, nothing)
		}
		return nil
	}
}

// add adds an entry to a history of n entries. The error is errMoved where it has others by now.
func (s *store) add(ctx context.Context, id string, h history, n int, entry, head string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		if err := changed(tx.ExecContext(ctx, moveHead, n+1, head, id, string(h), n))(errMoved); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, insertEntry, id, string(h), n+1, entry)
		return err
	})
}

// load gives a case as it is stored.
func (s *store) load(ctx context.Context, id string) (*stored, error) {
	c := &stored{}
	switch err := s.QueryRowContext(ctx, selectCase, id).Scan(&c.document); {
	case errors.Is(err, sql.ErrNoRows):
		return nil, errNoCase
	case err != nil:
		return nil, err
	}
	rows, err := s.QueryContext(ctx, selectEntries, id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var h, head string
		var count int
		var entry sql.NullString
		if err := rows.Scan(&h, &count, &head, &entry); err != nil {
			return nil, err
		}
		of := c.of(history(h))
		of.count, of.head = count, head
		if entry.Valid {
			of.entries = append(of.entries, entry.String)
		}
	}
	return c, rows.Err()
}

// ids lists cases in the order of their ids, from the first after one.
func (s *store) ids(ctx context.Context, after string, most int) ([]string, error) {
	rows, err := s.QueryContext(ctx, selectIDs, after, most)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	ids := []string{}
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
