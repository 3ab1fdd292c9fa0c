//go:build wasip1

package main

import (
	"unsafe"

	"github.com/heard-framework/heard/participation/wire"
)

// wantLent is what heard_call wants of its host.
const wantLent = "the address of a buffer from heard_alloc and a length within it"

// What the host may look at. Both stand here so that the garbage collector leaves them alone: an
// address that the host holds is nothing to it.
var (
	lent   = map[uint32][]byte{} // by address: the buffers that heard_alloc gave and heard_free has not taken back
	result []byte                // what the last heard_call returned
)

// heardAlloc gives the address of a buffer of that many bytes, and 0 where it is none or more than
// a request may have. The buffer stays until heard_free.
//
//go:wasmexport heard_alloc
func heardAlloc(size uint32) uint32 {
	if size == 0 || int64(size) > int64(requestLimits.Bytes) {
		return 0
	}
	buffer := make([]byte, size)
	at := addressOf(buffer)
	lent[at] = buffer
	return at
}

// heardCall answers the request in a buffer and gives the response: its address in the high half,
// its length in the low one. It stays until the next heard_call.
//
//go:wasmexport heard_call
func heardCall(at, length uint32) uint64 {
	buffer := lent[at]
	if buffer == nil || uint64(length) > uint64(len(buffer)) {
		result = refusal([]wire.Problem{wire.Wrong(wire.OutOfRange, "", wantLent, "")})
	} else {
		result = call(buffer[:length])
	}
	return uint64(addressOf(result))<<32 | uint64(len(result))
}

// heardFree takes back a buffer of heard_alloc. An address that it did not give does nothing.
//
//go:wasmexport heard_free
func heardFree(at uint32) { delete(lent, at) }

func addressOf(buffer []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(buffer))))
}
