package host

import (
	"bytes"
	"context"
	"errors"

	"github.com/tetratelabs/wazero/api"
)

// ErrTooLarge says that a request is empty, or larger than the module takes.
var ErrTooLarge = errors.New("wants a request of 1 byte to 8 MiB")

// errOutside says that the module named a place that its memory does not have.
var errOutside = errors.New("wants a place within the memory of the module")

// instance is the module with a memory of its own. It answers one request at a time.
type instance struct {
	module            api.Module
	alloc, call, free api.Function
}

func newInstance(module api.Module) *instance {
	return &instance{
		module: module,
		alloc:  module.ExportedFunction("heard_alloc"),
		call:   module.ExportedFunction("heard_call"),
		free:   module.ExportedFunction("heard_free"),
	}
}

// ask writes a request into the memory of the instance, has it answered, and copies the response
// out. After an error other than ErrTooLarge the instance is in no state to go on.
func (i *instance) ask(ctx context.Context, request []byte) ([]byte, error) {
	lent, err := i.alloc.Call(ctx, uint64(len(request)))
	if err != nil {
		return nil, err
	}
	at := uint32(lent[0])
	if at == 0 {
		return nil, ErrTooLarge
	}
	if !i.module.Memory().Write(at, request) {
		return nil, errOutside
	}
	packed, err := i.call.Call(ctx, uint64(at), uint64(len(request)))
	if err != nil {
		return nil, err
	}
	// What Read gives is a view of the memory, which the next call may move or overwrite.
	view, ok := i.module.Memory().Read(uint32(packed[0]>>32), uint32(packed[0]))
	if !ok {
		return nil, errOutside
	}
	response := bytes.Clone(view)
	_, err = i.free.Call(ctx, uint64(at))
	return response, err
}

func (i *instance) close(ctx context.Context) error { return i.module.Close(ctx) }
