// The module with a memory of its own. It answers one request at a time.

import { WASI } from 'node:wasi';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

// TooLarge says that a request is empty, or larger than the module takes.
export class TooLarge extends Error {
  constructor() {
    super('wants a request of 1 byte to 8 MiB');
  }
}

export class Instance {
  #exports;

  // open makes an instance of a module that was compiled, and initialises it.
  static async open(module) {
    const wasi = new WASI({ version: 'preview1' }); // no arguments, no environment, no folders
    const instance = await WebAssembly.instantiate(module, through(wasi.getImportObject()));
    wasi.initialize(instance);
    const made = new Instance();
    made.#exports = instance.exports;
    return made;
  }

  // ask writes a request, which is a text, into the memory of the instance, has it answered, and
  // copies the response out. After an error other than TooLarge the instance is in no state to go on.
  ask(request) {
    const { memory, heard_alloc, heard_call, heard_free } = this.#exports;
    const bytes = new TextEncoder().encode(request);
    const at = heard_alloc(bytes.length) >>> 0; // an i32 has a sign here, an address has none
    if (at === 0) throw new TooLarge();
    new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
    const packed = BigInt.asUintN(64, heard_call(at, bytes.length));
    // Memory that grew has a new buffer, so that a view is made after the call, and never kept.
    const view = new Uint8Array(memory.buffer, Number(packed >> 32n), Number(packed & 0xffffffffn));
    const response = new TextDecoder('utf-8', { ignoreBOM: true }).decode(view);
    heard_free(at);
    return response;
  }

  // memory is how much the instance has, in bytes. It grows and never shrinks.
  get memory() {
    return this.#exports.memory.buffer.byteLength;
  }
}

// through puts a function of ours before each import. Node 20 can damage its own memory where a
// module that runs out of memory calls those of node:wasi without one.
function through({ wasi_snapshot_preview1: imports }) {
  return {
    wasi_snapshot_preview1: Object.fromEntries(
      Object.entries(imports).map(([name, answer]) => [name, (...given) => answer(...given)]),
    ),
  };
}

// In a thread of the pool, each message is a request.
if (!isMainThread && workerData?.heard) {
  const instance = await Instance.open(workerData.heard);
  parentPort.on('message', (request) => {
    try {
      parentPort.postMessage({ response: instance.ask(request) });
    } catch (fault) {
      if (!(fault instanceof TooLarge)) throw fault;
      parentPort.postMessage({ tooLarge: true });
    }
  });
}
