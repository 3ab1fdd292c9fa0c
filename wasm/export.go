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
	lent   [][]byte // the buffers that heard_alloc gave and heard_free has not taken back, one or two
	result []byte   // what the last heard_call returned
)

// lentAt finds the buffer with that address in lent; -1 where there is none.
func lentAt(at uint32) int {
	for i := range lent {
		if addressOf(lent[i]) == at {
			return i
		}
	}
	return -1
}

// heardAlloc gives the address of a buffer of that many bytes, and 0 where it is none or more than
// a request may have. The buffer stays until heard_free.
//
//go:wasmexport heard_alloc
func heardAlloc(size uint32) uint32 {
	if size == 0 || int64(size) > int64(requestLimits.Bytes) {
		return 0
	}
	buffer := make([]byte, size)
	lent = append(lent, buffer)
	return addressOf(buffer)
}

// heardCall answers the request in a buffer and gives the response: its address in the high half,
// its length in the low one. It stays until the next heard_call.
//
//go:wasmexport heard_call
func heardCall(at, length uint32) uint64 {
	if i := lentAt(at); i < 0 || uint64(length) > uint64(len(lent[i])) {
		result = refusal([]wire.Problem{wire.Wrong(wire.OutOfRange, "", wantLent, "")})
	} else {
		result = call(lent[i][:length])
	}
	return uint64(addressOf(result))<<32 | uint64(len(result))
}

// heardFree takes back a buffer of heard_alloc. An address that it did not give does nothing.
//
//go:wasmexport heard_free
func heardFree(at uint32) {
	if i := lentAt(at); i >= 0 {
		last := len(lent) - 1
		lent[i], lent[last] = lent[last], nil
		lent = lent[:last]
	}
}

func addressOf(buffer []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(buffer))))
}
