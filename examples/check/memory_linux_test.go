package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/heard-framework/heard/examples/cases"
)

// However long the input, memory stays where the first thousand lines brought it.
func TestMemoryIsFlat(t *testing.T) {
	command := filepath.Join(t.TempDir(), "check")
	output, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput()
	require.NoError(t, err, "%s", output)
	var thousand strings.Builder
	for i := range 1000 {
		thousand.WriteString(oneLine(t, cases.Names()[i%len(cases.Names())]) + "\n")
	}
	first := max(peak(t, command, thousand.String(), 1), peak(t, command, thousand.String(), 1))
	later := peak(t, command, thousand.String(), 15)
	t.Logf("peak for 1,000 lines: %d kB, for 15,000: %d kB", first, later)
	require.LessOrEqual(t, later, first*6/5)
}

// peak gives the most memory that the command held while it answered so many thousands of lines.
// It looks before the input ends: afterwards the system counts in what the parent held.
func peak(t *testing.T, command, thousand string, thousands int) (kilobytes int) {
	t.Helper()
	run := exec.Command(command, "-")
	run.Stderr = os.Stderr
	in, err := run.StdinPipe()
	require.NoError(t, err)
	out, err := run.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, run.Start())
	writing := make(chan error, 1)
	go func() {
		for range thousands {
			if _, err := io.WriteString(in, thousand); err != nil {
				writing <- err
				return
			}
		}
		writing <- nil
	}()
	answers := bufio.NewReader(out)
	for range thousands * 1000 {
		for more := true; more; {
			_, err := answers.ReadSlice('\n')
			more = err == bufio.ErrBufferFull
			require.True(t, err == nil || more, err)
		}
	}
	require.NoError(t, <-writing)
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", run.Process.Pid))
	require.NoError(t, err)
	_, after, found := strings.Cut(string(status), "VmHWM:")
	require.True(t, found)
	_, err = fmt.Sscan(after, &kilobytes)
	require.NoError(t, err)
	require.NoError(t, in.Close())
	require.NoError(t, run.Wait())
	return kilobytes
}
