// One module, compiled once, and a pool of instances that answer requests side by side, each in a
// thread of its own: a request that takes long holds up nothing else, and can be stopped.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { TooLarge } from './instance.mjs';

export class Pool {
  #module;
  #patience;
  #idle; // null where an instance has yet to be made
  #waiting = [];

  // open compiles the module, given as bytes, and makes a pool of so many instances, in which a
  // request may take so many milliseconds.
  static async open(bytes, { instances, milliseconds }) {
    const pool = new Pool();
    pool.#module = await WebAssembly.compile(bytes);
    pool.#patience = milliseconds;
    pool.#idle = Array(instances).fill(null);
    return pool;
  }

  // ask has a request answered, and waits for a place where all are taken. An instance that breaks is
  // dropped, and another is asked once more. If that breaks too, or the time is over, the error says
  // why, and the pool goes on with new instances.
  async ask(request) {
    let worker = this.#idle.length > 0 ? this.#idle.pop() : await new Promise((take) => this.#waiting.push(take));
    try {
      for (let more = true; ; more = false) {
        worker ??= new Worker(new URL('instance.mjs', import.meta.url), { workerData: { heard: this.#module } });
        try {
          return await answered(worker, request, this.#patience);
        } catch (fault) {
          if (fault instanceof TooLarge) throw fault;
          await worker.terminate();
          worker = null;
          if (fault.name === 'AbortError' || !more) throw fault;
        }
      }
    } finally {
      const take = this.#waiting.shift();
      if (take) take(worker); else this.#idle.push(worker);
    }
  }

  // close ends every instance. Nobody may ask any more.
  async close() {
    await Promise.all(this.#idle.map((worker) => worker?.terminate()));
  }
}

// answered waits for what a thread says of a request.
async function answered(worker, request, milliseconds) {
  worker.postMessage(request);
  const [{ response, tooLarge }] = await once(worker, 'message', { signal: AbortSignal.timeout(milliseconds) });
  if (tooLarge) throw new TooLarge();
  return response;
}
