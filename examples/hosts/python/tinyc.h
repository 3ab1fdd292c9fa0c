// What tcc lacks of the C that wasm2c writes.

static int bits(unsigned long long v) {
  int n = 0;
  for (; v; v &= v - 1) n++;
  return n;
}

static int zeros_below(unsigned long long v) {
  int n = 0;
  for (; !(v & 1); v >>= 1) n++;
  return n;
}

static int zeros_above(unsigned long long v) {
  int n = 63;
  for (; v >>= 1;) n--;
  return n;
}

#define __builtin_popcount(v) bits((unsigned)(v))
#define __builtin_popcountll(v) bits(v)
#define __builtin_ctz(v) zeros_below((unsigned)(v))
#define __builtin_ctzll(v) zeros_below(v)
#define __builtin_clz(v) (zeros_above((unsigned)(v)) - 32)
#define __builtin_clzll(v) zeros_above(v)
