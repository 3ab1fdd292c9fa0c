// What the module asks of a system, for the module turned into C by wasm2c, and four functions for any
// language that calls C.

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "heard.h"
#include "wasm-rt-impl.h"

// host is an instance. The functions that the module calls are given it.
typedef struct Z_wasi_snapshot_preview1_instance_t {
  Z_heard_instance_t module;
} host;

// place gives a place in the memory of the module. There must be so many bytes.
static u8 *place(host *h, u32 at, u32 bytes) {
  if ((u64)at + bytes > h->module.w2c_memory.size) wasm_rt_trap(WASM_RT_TRAP_OOB);
  return h->module.w2c_memory.data + at;
}

static void put32(host *h, u32 at, u32 value) { memcpy(place(h, at, 4), &value, 4); }
static void put64(host *h, u32 at, u64 value) { memcpy(place(h, at, 8), &value, 8); }

#define WASI(name) Z_wasi_snapshot_preview1Z_##name

static u32 none(host *h, u32 count, u32 size) {
  put32(h, count, 0);
  put32(h, size, 0);
  return 0;
}

u32 WASI(args_sizes_get)(host *h, u32 count, u32 size) { return none(h, count, size); }
u32 WASI(environ_sizes_get)(host *h, u32 count, u32 size) { return none(h, count, size); }
u32 WASI(args_get)(host *h, u32 places, u32 texts) { return 0; }
u32 WASI(environ_get)(host *h, u32 places, u32 texts) { return 0; }
u32 WASI(sched_yield)(host *h) { return 0; }

u32 WASI(clock_time_get)(host *h, u32 clock, u64 precision, u32 at) {
  struct timespec now;
  clock_gettime(clock == 0 ? CLOCK_REALTIME : CLOCK_MONOTONIC, &now);
  put64(h, at, (u64)now.tv_sec * 1000000000u + now.tv_nsec);
  return 0;
}

u32 WASI(random_get)(host *h, u32 at, u32 length) {
  return getrandom(place(h, at, length), length, 0) == length ? 0 : 29;
}

// Every wait is over at once: nothing else could happen meanwhile.
u32 WASI(poll_oneoff)(host *h, u32 subscriptions, u32 events, u32 count, u32 happened) {
  memset(place(h, events, 32), 0, 32);
  memcpy(place(h, events, 8), place(h, subscriptions, 8), 8);
  put32(h, happened, 1);
  return 0;
}

// Only a trace before a trap is written. It goes nowhere.
u32 WASI(fd_write)(host *h, u32 file, u32 parts, u32 count, u32 written) {
  u32 length, total = 0;
  for (u32 i = 0; i < count; i++) {
    memcpy(&length, place(h, parts + 8 * i + 4, 4), 4);
    total += length;
  }
  put32(h, written, total);
  return 0;
}

void WASI(proc_exit)(host *h, u32 status) { wasm_rt_trap(WASM_RT_TRAP_UNREACHABLE); }

// heard_module has to be called once in a process, before any instance is made. What a trap leads
// back to is kept for the whole process, so that only one instance may be at work in it.
void heard_module(void) {
  wasm_rt_init();
  Z_heard_init_module();
}

void heard_close(host *h) {
  Z_heard_free(&h->module);
  free(h);
}

// heard_open makes an instance, whose memory grows to that many bytes at most. NULL: it could not.
host *heard_open(u32 memory) {
  host *h = calloc(1, sizeof *h);
  if (h == NULL) return NULL;
  Z_heard_instantiate(&h->module, h);
  h->module.w2c_memory.max_pages = memory >> 16;
  if (wasm_rt_impl_try() != 0) {
    heard_close(h);
    return NULL;
  }
  Z_heardZ__initialize(&h->module);
  return h;
}

// heard_ask answers a request. Its result is the code of a trap, or 0; then the response is length
// bytes at response, NULL where the request was empty or too large, until the next call.
int heard_ask(host *h, const void *request, u32 size, const void **response, u32 *length) {
  wasm_rt_trap_t code = wasm_rt_impl_try();
  if (code != 0) return code;
  *response = NULL;
  u32 at = Z_heardZ_heard_alloc(&h->module, size);
  if (at == 0) return 0;
  memcpy(place(h, at, size), request, size);
  u64 packed = Z_heardZ_heard_call(&h->module, at, size);
  Z_heardZ_heard_free(&h->module, at);
  *length = (u32)packed;
  *response = place(h, packed >> 32, *length);
  return 0;
}
