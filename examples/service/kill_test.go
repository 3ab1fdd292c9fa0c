//go:build unix

package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/feedback"
)

// childOf names the database of a service that the test program runs as, in place of the tests.
const childOf = "HEARD_TEST_CHILD_OF"

// child runs the service in a process of its own, to be killed.
func child(t *testing.T, database string) (*exec.Cmd, string) {
	process := exec.Command(os.Args[0])
	process.Env = append(os.Environ(), childOf+"="+database)
	process.Stderr = nil
	out, err := process.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, process.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	return process, strings.TrimSuffix(strings.TrimSpace(line), "/")
}

// post sends a request that may never be answered.
func post(client *http.Client, address, body string) (status int, link string) {
	response, err := client.Post(address, kindJSON, strings.NewReader(body))
	if err != nil {
		return 0, ""
	}
	defer response.Body.Close()
	var said struct{ Link string }
	if json.NewDecoder(response.Body).Decode(&said) != nil {
		return 0, ""
	}
	return response.StatusCode, said.Link
}

// The service is killed again and again while many write. Whatever it acknowledged is there, in a
// chain that holds, and it goes on.
func TestNothingAcknowledgedIsLost(t *testing.T) {
	const rounds, writers, registers = 6, 6, 3
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	for kind, database := range databases(t) {
		t.Run(kind, func(t *testing.T) {
			acknowledged := make([]map[string]string, registers) // the link of each, by the id of its theme
			for i := range acknowledged {
				acknowledged[i] = map[string]string{}
			}
			for round := range rounds {
				process, base := child(t, database)
				if round == 0 {
					for i := range registers {
						one := client{t, base}
						require.Equal(t, http.StatusCreated, one.ask("POST", "/v1/cases", strings.Replace(plan, "nw-2026-014", fmt.Sprint("case-", i), 1)).status)
						require.Equal(t, http.StatusCreated, one.ask("POST", fmt.Sprintf("/v1/cases/case-%d/register/events", i), started).status)
					}
				}
				var lock sync.Mutex
				var wait sync.WaitGroup
				transport := &http.Transport{}
				for writer := range writers {
					wait.Go(func() {
						http := &http.Client{Transport: transport, Timeout: patience}
						for n := 0; ; n++ {
							id, at := fmt.Sprintf("theme-%d-%d-%d", round, writer, n), (writer+n)%registers
							body := strings.Replace(heard, "clinic", id, 1)
							status, link := post(http, fmt.Sprintf("%s/v1/cases/case-%d/register/events", base, at), body)
							if status == 0 {
								return // it was killed
							}
							if status != 201 {
								t.Errorf("wants 201, got %d", status)
								return
							}
							lock.Lock()
							acknowledged[at][id] = link
							lock.Unlock()
						}
					})
				}
				time.Sleep(time.Duration(20+random.IntN(400)) * time.Millisecond)
				require.NoError(t, process.Process.Kill())
				process.Wait()
				wait.Wait()
				transport.CloseIdleConnections()
			}
			process, base := child(t, database)
			defer process.Wait()
			defer process.Process.Kill()
			all := 0
			for i, links := range acknowledged {
				one := client{t, base}
				at := fmt.Sprintf("/v1/cases/case-%d", i)
				g, problems := feedback.Read([]byte(one.ask("GET", at+"/register", "").body))
				require.Empty(t, problems)
				require.NoError(t, feedback.Verify(&g, sha256.Sum256, ""))
				require.Equal(t, 1, strings.Count(one.ask("GET", at+"/verification", "").body, `"entries":`+fmt.Sprint(len(g.Events))))
				require.NotContains(t, one.ask("GET", at+"/verification", "").body, `"holds":false`)
				kept, err := openStore(t.Context(), database)
				require.NoError(t, err)
				stored, err := kept.load(t.Context(), fmt.Sprint("case-", i))
				require.NoError(t, err)
				require.NoError(t, kept.Close())
				for k, e := range g.Events[1:] {
					if want, ok := links[e.Data.ID]; ok {
						require.Equal(t, want, link([]byte(stored.register.entries[k+1])))
						delete(links, e.Data.ID)
						all++
					}
				}
				require.Empty(t, links, "acknowledged, and not there")
			}
			require.Greater(t, all, rounds)
			t.Logf("%d events acknowledged over %d kills, none lost", all, rounds)
		})
	}
}
