// A server on this machine that sends every contestant's files alike: compressed by brotli at its
// highest quality, to be kept for an hour. It counts what goes over the wire.

import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  wasm: 'application/wasm',
};

// The policy of a strict site: nothing from elsewhere, no inline script or style, no evaluation of
// text. The worker's own file may compile WebAssembly.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; "
  + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";
const workerPolicy = "default-src 'none'; connect-src 'self'; script-src 'wasm-unsafe-eval'";
const worker = 'engine.js';

const compressed = (text) => brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
});

export class Server {
  #files = new Map();
  #server;
  #strict = false;
  #sent = [];

  constructor(contestants) {
    for (const { id, files } of contestants) {
      for (const [name, text] of Object.entries(files)) {
        const type = types[name.split('.').pop() || 'html'];
        if (type) this.#files.set(`/${id}/${name}`, { type, body: compressed(text), worker: name === worker });
      }
    }
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async start() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  // begin forgets what was sent, and says whether the strict policy is to be sent from now on.
  begin(strict = false) {
    this.#strict = strict;
    this.#sent = [];
  }

  // sent lists what has been sent since then: path and bytes, headers included.
  get sent() {
    return this.#sent;
  }

  #answer({ method, url }, response) {
    const file = this.#files.get(url);
    const { socket } = response;
    const before = socket.bytesWritten;
    response.on('finish', () => { if (file) this.#sent.push({ path: url, bytes: socket.bytesWritten - before }); });
    if (!file) {
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const headers = {
      'content-type': file.type, 'content-encoding': 'br', 'content-length': file.body.length, 'cache-control': 'max-age=3600', vary: 'accept-encoding',
    };
    if (this.#strict) headers['content-security-policy'] = file.worker ? workerPolicy : policy;
    response.writeHead(200, headers).end(method === 'HEAD' ? undefined : file.body);
  }
}
