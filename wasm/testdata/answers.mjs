// Answers requests with the module, in Node: a request a line in, the SHA-256 of each response, a
// line each, out. The argument is the file of the module.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { WASI } from 'node:wasi';

const wasi = new WASI({ version: 'preview1' });
const module = await WebAssembly.compile(readFileSync(process.argv[2]));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
wasi.initialize(instance);
const { memory, heard_alloc, heard_call, heard_free } = instance.exports;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = new TextEncoder().encode(line);
  const at = heard_alloc(request.length) >>> 0;
  new Uint8Array(memory.buffer, at, request.length).set(request);
  const result = BigInt.asUintN(64, heard_call(at, request.length));
  heard_free(at);
  const response = new Uint8Array(memory.buffer, Number(result >> 32n), Number(result & 0xffffffffn));
  process.stdout.write(createHash('sha256').update(response).digest('hex') + '\n');
}
