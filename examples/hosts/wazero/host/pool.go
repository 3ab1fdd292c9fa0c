// Package host runs the module heard.wasm in Go with wazero: one module, compiled once, and a pool
// of instances that answer requests side by side.
package host

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// Limits bound a pool. Instances and Memory want more than zero.
type Limits struct {
	Instances int    // how many requests are answered at once
	Memory    uint32 // the bytes that an instance may grow to
	// Time is what a request may take. To look at the clock makes every answer take about four times
	// as long; zero spares that, and then nothing stops an answer once it has begun.
	Time time.Duration
}

// page is what memory grows by, in bytes.
const page = 64 << 10

// Pool is a number of places for instances. An instance is made when it is first needed, and again
// when the one before it broke. Any number of goroutines may ask at once. Open makes it.
type Pool struct {
	runtime  wazero.Runtime
	compiled wazero.CompiledModule
	places   chan *instance // nil where an instance has yet to be made
	patience time.Duration
}

// Open compiles the module and makes a pool.
func Open(ctx context.Context, module []byte, limits Limits) (*Pool, error) {
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().
		WithMemoryLimitPages(limits.Memory/page).
		WithCloseOnContextDone(limits.Time > 0))
	p := &Pool{runtime: runtime, places: make(chan *instance, limits.Instances), patience: limits.Time}
	_, err := wasi_snapshot_preview1.Instantiate(ctx, runtime)
	if err == nil {
		p.compiled, err = runtime.CompileModule(ctx, module)
	}
	if err != nil {
		return nil, errors.Join(err, runtime.Close(ctx))
	}
	for range limits.Instances {
		p.places <- nil
	}
	return p, nil
}

// Ask has a request answered, and waits for a place where all are taken. An instance that breaks is
// dropped, and another is asked once more. If that breaks too, or the time is over, the error says
// why, and the pool goes on with new instances.
func (p *Pool) Ask(ctx context.Context, request []byte) ([]byte, error) {
	if p.patience > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, p.patience)
		defer cancel()
	}
	var i *instance
	select {
	case i = <-p.places:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { p.places <- i }()

	var response []byte
	var err error
	for range 2 {
		if i == nil {
			if i, err = p.instantiate(ctx); err != nil {
				return nil, err
			}
		}
		response, err = i.ask(ctx, request)
		if err == nil || errors.Is(err, ErrTooLarge) {
			return response, err
		}
		err = errors.Join(err, i.close(context.WithoutCancel(ctx)))
		i = nil
		if ctx.Err() != nil {
			break
		}
	}
	return nil, err
}

// instantiate makes an instance and initialises it. Its clock has to run, since the module collects
// its garbage by it, and its randomness has to be real, since nobody may foresee how the module
// lays out its tables.
func (p *Pool) instantiate(ctx context.Context) (*instance, error) {
	module, err := p.runtime.InstantiateModule(ctx, p.compiled, wazero.NewModuleConfig().
		WithName(""). // one name could be taken only once
		WithStartFunctions("_initialize").
		WithSysWalltime().WithSysNanotime().
		WithRandSource(rand.Reader))
	if err != nil {
		return nil, err
	}
	return newInstance(module), nil
}

// Close ends every instance. Nobody may ask any more.
func (p *Pool) Close(ctx context.Context) error { return p.runtime.Close(ctx) }
