// The element in a page that holds everything itself, for a computer without a server: the words
// and the module stand in the page, and the module runs on the page's own thread.

import { HeardCheck } from './element.js';
import { fallback } from './files.js';

class Inside {
  #text(name) {
    return document.querySelector(`script[data-heard="${name}"]`)?.textContent;
  }

  renew() {}

  async json(name) {
    return JSON.parse(this.#text(name));
  }

  kept(name) {
    return this.json(name);
  }

  async sheet() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await this.json('heard-check.css'));
    return sheet;
  }

  async first(lang) {
    const tags = [lang, lang.split('-')[0], fallback].map((tag) => `first.${tag}.json`);
    return this.json(tags.find((name) => this.#text(name) !== undefined));
  }

  later() {
    return import('./later.js');
  }

  engine() {
    return import('./engine.js');
  }

  async module() {
    const zipped = Uint8Array.from(atob(this.#text('heard.wasm.gz')), (letter) => letter.charCodeAt(0));
    const plain = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return { bytes: await new Response(plain).arrayBuffer() };
  }
}

HeardCheck.files = () => new Inside();
customElements.define('heard-check', HeardCheck);
