// The page's side of the library: one worker for every element on a page that takes its files
// from the same folder, one request at a time, and another worker where one falls silent.

const silence = 5000;

// The one policy of the widget where a page demands trusted types. It lets the worker's own file
// through and nothing else.
const policy = globalThis.trustedTypes?.createPolicy('heard', {
  createScriptURL: (url) => (url.endsWith('/engine.js') ? url : null),
});

// inWorker opens the module in a worker. What it gives has call, as what engine.js opens has.
function inWorker(url, open) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module', name: 'heard' });
    let waiting = null;
    const fail = (failure) => {
      worker.terminate();
      reject(failure);
      waiting?.reject(failure);
      waiting = null;
    };
    const call = (request) => new Promise((answered, failed) => {
      const timer = setTimeout(() => fail(new Error('silent')), silence);
      const settle = (settled) => (value) => {
        clearTimeout(timer);
        settled(value);
      };
      waiting = { resolve: settle(answered), reject: settle(failed) };
      worker.postMessage({ request });
    });
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new Error('worker'));
    };
    worker.onmessage = ({ data }) => {
      if (data.ready) resolve({ ...data.ready, call });
      else if (data.failed) fail(new Error(data.failed));
      else {
        const { resolve: answer } = waiting;
        waiting = null;
        answer(data.answer);
      }
    };
    worker.postMessage({ open });
  });
}

export class Checker {
  static #shared = new Map();

  // at gives the one checker of a folder. One that failed is made anew.
  static at(folder, integrity) {
    const known = Checker.#shared.get(folder);
    if (known && !known.failed) return known;
    const checker = new Checker(folder, integrity);
    Checker.#shared.set(folder, checker);
    return checker;
  }

  #engine = null;
  #last = Promise.resolve();

  constructor(folder, integrity) {
    this.failed = false;
    this.milliseconds = 0;
    this.url = new URL('engine.js', folder).href;
    this.open = { url: new URL('heard.wasm', folder).href, integrity };
    this.ready = this.#start();
    this.ready.catch(() => {
      this.failed = true;
    });
  }

  async #start() {
    this.#engine = await this.#opened();
    this.milliseconds = this.#engine.milliseconds;
    this.open.module = this.#engine.module;
  }

  async #opened() {
    try {
      return await inWorker(this.url, this.open);
    } catch (failure) {
      // What cannot be fetched here cannot be fetched there.
      if (failure.message === 'fetch') throw failure;
      const { open } = await import(this.url);
      return open(this.open);
    }
  }

  // ask sends a request to the library, after those before it, and gives its response.
  ask(request) {
    const answer = this.#last.then(() => this.#answered(JSON.stringify(request)));
    this.#last = answer.catch(() => {});
    return answer.then(JSON.parse);
  }

  async #answered(text) {
    await this.ready;
    try {
      return await this.#engine.call(text);
    } catch {
      this.#engine = await this.#opened();
      return this.#engine.call(text);
    }
  }
}
