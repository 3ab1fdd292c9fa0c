// The page's side of the library: one worker for every element on a page that takes its files
// from the same folder, one request at a time, and another worker where one falls silent.

const silence = 5000;

// The one policy of the widget where a page demands trusted types. It lets a worker's own file
// through and nothing else. A second copy of the widget on a page may not make it again, and does
// its work on the page's own thread.
let policy = null;
function scriptURL(url) {
  if (!globalThis.trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('heard', {
    createScriptURL: (wanted) => (wanted.endsWith('/engine.js') ? wanted : null),
  });
  return policy.createScriptURL(url);
}

// inWorker opens the module in a worker, which starts while it is found out where the module is. What
// it gives has call, as what engine.js opens has.
function inWorker(url, open) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptURL(url), { type: 'module', name: 'heard' });
    let waiting = null;
    const fail = (failure) => {
      worker.terminate();
      reject(failure);
      waiting?.reject(failure);
      waiting = null;
    };
    const call = (request, replaced) => new Promise((answered, failed) => {
      const timer = setTimeout(() => fail(new Error('silent')), silence);
      const settle = (settled) => (value) => {
        clearTimeout(timer);
        settled(value);
      };
      waiting = { resolve: settle(answered), reject: settle(failed), replaced };
      worker.postMessage({ request });
    });
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new Error('worker'));
    };
    worker.onmessage = ({ data }) => {
      if (data.ready) resolve({ ...data.ready, call });
      else if (data.failed) fail(new Error(data.failed));
      else if (data.replaced) waiting?.replaced();
      else {
        const { resolve: answer } = waiting;
        waiting = null;
        answer(data.answer);
      }
    };
    open.then((form) => worker.postMessage({ open: form }), fail);
  });
}

// Checker tells with the event "replaced" that the library had to be started anew.
export class Checker extends EventTarget {
  static #shared = new Map();

  // of gives the one checker of a folder. One that failed is made anew.
  static of(files) {
    const known = Checker.#shared.get(files.folder);
    if (known && !known.failed) return known;
    const checker = new Checker(files);
    Checker.#shared.set(files.folder, checker);
    return checker;
  }

  #files;
  #open; // promises what to open: the forms of the module, and once it is there itself
  #engine = null;
  #last = Promise.resolve();

  constructor(files) {
    super();
    this.#files = files;
    this.failed = false;
    this.milliseconds = 0;
    this.ready = this.#start();
    this.ready.catch(() => {
      this.failed = true;
    });
  }

  async #start() {
    this.#open = this.#files.module();
    this.#engine = await this.#opened();
    this.milliseconds = this.#engine.milliseconds;
    this.#open = Promise.resolve({ module: this.#engine.module });
  }

  async #opened() {
    try {
      if (this.#files.worker) return await inWorker(this.#files.worker, this.#open);
    } catch (failure) {
      // What cannot be fetched here cannot be fetched there.
      if (failure.message === 'fetch') throw failure;
    }
    const { open } = await this.#files.engine();
    return open(await this.#open);
  }

  // ask sends a request to the library, after those before it, and gives its response.
  ask(request) {
    const answer = this.#last.then(() => this.#answered(JSON.stringify(request)));
    this.#last = answer.catch(() => {});
    return answer.then(JSON.parse);
  }

  async #answered(text) {
    await this.ready;
    const replaced = () => this.dispatchEvent(new Event('replaced'));
    try {
      return await this.#engine.call(text, replaced);
    } catch {
      this.#engine = await this.#opened();
      replaced();
      return this.#engine.call(text, replaced);
    }
  }
}
