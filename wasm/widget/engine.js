// The library's module and the little of a system that its runtime asks for. In a worker it
// answers messages; on a page's own thread, open is called instead.

const badDescriptor = 8;
const eventBytes = 32;

// The answers to what the runtime asks of a system. Files and sockets it has none, so every other
// call is told so.
function system(memory) {
  const view = () => new DataView(memory());
  const none = (count, size) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return 0;
  };
  return {
    args_sizes_get: none,
    environ_sizes_get: none,
    args_get: () => 0,
    environ_get: () => 0,
    sched_yield: () => 0,
    clock_time_get(clock, precision, at) {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    random_get(at, length) {
      for (let done = 0; done < length; done += 65536) {
        crypto.getRandomValues(new Uint8Array(memory(), at + done, Math.min(65536, length - done)));
      }
      return 0;
    },
    // Every wait is over at once: nothing else could happen meanwhile.
    poll_oneoff(subscriptions, events, count, happened) {
      new Uint8Array(memory(), events, eventBytes).fill(0);
      view().setBigUint64(events, view().getBigUint64(subscriptions, true), true);
      view().setUint32(happened, 1, true);
      return 0;
    },
    proc_exit(status) {
      throw new Error(`exit ${status}`);
    },
  };
}

async function instantiate(module) {
  let instance = null;
  const answers = system(() => instance.exports.memory.buffer);
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = answers[name] ?? (() => badDescriptor);
  }
  instance = await WebAssembly.instantiate(module, imports);
  instance.exports._initialize();
  return instance;
}

function run({ exports }, text) {
  const request = new TextEncoder().encode(text);
  const at = exports.heard_alloc(request.length) >>> 0;
  new Uint8Array(exports.memory.buffer, at, request.length).set(request);
  const result = BigInt.asUintN(64, exports.heard_call(at, request.length));
  const response = new Uint8Array(exports.memory.buffer, Number(result >> 32n), Number(result & 0xffffffffn));
  const answer = new TextDecoder('utf-8', { ignoreBOM: true }).decode(response);
  exports.heard_free(at);
  return answer;
}

// Failure says what could not be done: "fetch" the module, or "start" it.
class Failure extends Error {}

async function fetched({ url, integrity, cache, zipped }) {
  const response = await fetch(url, { integrity, cache });
  if (!response.ok) throw new Failure(response.status);
  if (!zipped) return response.arrayBuffer();
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

// firstOf fetches the module in the first of its forms that comes as it should.
async function firstOf([form, ...others]) {
  try {
    return await fetched(form);
  } catch (cause) {
    if (others.length > 0) return firstOf(others);
    throw new Failure('fetch', { cause });
  }
}

// open fetches the module in one of its forms, unless it is given its bytes or the module itself,
// and starts it. It gives the module, the time from its bytes to being ready, and call, which
// answers a request.
export async function open({ forms, bytes, module }) {
  const content = module ? null : bytes ?? await firstOf(forms);
  const began = performance.now();
  let instance;
  try {
    module ??= await WebAssembly.compile(content);
    instance = await instantiate(module);
  } catch (cause) {
    throw new Failure('start', { cause });
  }
  return {
    module,
    milliseconds: performance.now() - began,
    // A trap leaves an instance in no state to go on: another takes its place, once, and replaced
    // is called.
    async call(text, replaced = () => {}) {
      try {
        return run(instance, text);
      } catch {
        instance = await instantiate(module);
        replaced();
        return run(instance, text);
      }
    },
  };
}

if (typeof WorkerGlobalScope !== 'undefined' && globalThis instanceof WorkerGlobalScope) {
  let engine = null;
  globalThis.onmessage = async ({ data }) => {
    try {
      if (data.open) {
        engine = await open(data.open);
        postMessage({ ready: { module: engine.module, milliseconds: engine.milliseconds } });
      } else {
        postMessage({ answer: await engine.call(data.request, () => postMessage({ replaced: true })) });
      }
    } catch (failure) {
      postMessage({ failed: failure instanceof Failure ? failure.message : 'call' });
    }
  };
}
